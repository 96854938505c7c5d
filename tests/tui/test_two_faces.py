"""The same evening in both faces: whatever the screen shows, plain mode says to whoever cannot see it, and every
cue.
"""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

from circlekeeper.circle.state import Setup
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeper.times import HandTime
from circlekeeper.plain.loop import Conversation
from circlekeeper.plain.typed import TypedLines
from tests.tui.rehearsing import Rehearsal, plan_of

EVENING = """
title = "Two faces"
length = "75m"
handover = "5s"
agreements = ["What is said here stays here.", "Nobody has to speak."]

[[stages]]
kind = "opening"
say = "Welcome."

[[stages]]
kind = "silence"
title = "Arriving"
length = "2m"
bell = "both"

[[stages]]
kind = "check-in"
turn = "1m"
gap = "10s"

[[stages]]
kind = "groups"
size = 2
length = "6m"
prompt = "Tell each other."
bell = "both"

[[stages]]
kind = "topics"
note = "not more than three"

[[stages]]
kind = "challenges"
length = "20m"

[[stages]]
kind = "open"
title = "Conversation"
order = "queue"
turn = "2m"
limit = "signal"

[[stages]]
kind = "close"
"""
PEOPLE = ("Ana", "Bo", "Cleo", "Dev", "Eva")

STEPS = """
enter = next
wait 60
enter = next
wait 125
enter = next
enter = next
wait 48
p = pass
wait 15
wait 70
enter = next
wait 11
a Z o e enter = arrive Zoe
l 4 enter = leave Dev
enter = next
enter = next
enter = next
wait 11
enter = next
wait 11
enter = next
enter = next
enter = next
wait 100
wait 80
enter = next
wait 60
enter = next
enter = next
r 5 enter m o v e enter = raise Eva: move
r 2 enter enter = raise Bo
n 2 enter = vote 2
n 2 enter = vote 2
n 1 enter = vote 1
enter = next
enter = next
wait 90
enter = next
m = too
m = too
wait 200
f = fit
wait 3000
f = fit
y = accept
k = skip
o 3 tab = hand Cleo
o 1 tab = hand Ana
enter = next
wait 95
wait 30
o 2 enter = floor Bo
space = hold
wait 30
space = resume
wait 900
f = fit
escape = refuse
k = skip
wait 30
u = undo
k = skip
wait 30
enter = next
"""

SCREEN_ONLY = {
    "rehearsal", "enter", "begins", "escape", "it", "leave", "f", "c", "y", "r", "g", "u", "n", "space", "stage", "the",
    "take", "on", "accept", "dismiss", "adds", "another", "press",
}  # fmt: skip
"""Words of the screen that are about the screen: its keys, and that it is a rehearsal."""


CUES = {
    "is nearing (the|its) end": ["nearly", "full"],
    "let (them|it) wrap up": ["full"],
    "Give the agreed signal": ["Give the agreed signal."],
    "Time to swap": ["Time to swap."],
    "Please ring the bell": ["Please ring the bell.", "Thank you."],
    "has used its time": ["full"],
    "Start the close": ["Start the close"],
}
"""What plain mode says unasked, and what of it the screen shows."""


def words_of(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:[’'][^\W\d_]+)*", text.casefold())


class Both:
    """The same agenda, people and clock, on the screen and in plain mode."""

    def __init__(self, folder: Path) -> None:
        plan = plan_of(EVENING, folder)
        self.screen = Rehearsal(plan, PEOPLE)
        self.time = HandTime(self.screen.time.now())
        self.keeper = Keeper(Setup(plan), self.time)
        for name in PEOPLE:
            self.keeper.gather(name)
        self.conversation = Conversation(self.keeper, TypedLines(looking=False))

    def tell(self, line: str) -> str:
        """Write a line in plain mode; what is said."""
        with contextlib.redirect_stdout(io.StringIO()) as out:
            self.conversation._answered(line)
        said = out.getvalue()
        assert not said.startswith("cannot:"), (line, said)
        return said

    async def step(self, step: str) -> str:
        """One step in both faces; what plain mode says unasked."""
        if step.startswith("wait "):
            seconds = int(step.split()[1])
            await self.screen.wait(seconds=seconds)
            return self.tell(f"wait {seconds}s")
        keys, _, line = step.partition(" = ")
        await self.screen.press(*keys.split(" "))
        return self.tell(line)

    def asked(self) -> str:
        """What plain mode says where somebody asks for all there is."""
        return "".join(self.tell(line) for line in ("where", "time", "people", "agreements"))


async def test_plain_mode_says_all_that_the_screen_shows_and_every_cue(tmp_path: Path) -> None:
    both = Both(tmp_path)
    unsaid: list[tuple[str, list[str], str, str]] = []
    proposed = before = ""
    seen: set[str] = set()
    async with both.screen.run(size=(160, 50)):
        for step in STEPS.strip().splitlines():
            said = await both.step(step)
            assert both.keeper.view() == both.screen.view, step
            text = both.screen.text
            shown = "\n".join(text.splitlines()[:-2])
            proposed = said if both.screen.view.proposal else ""
            heard = set(words_of(said + proposed + both.asked())) | SCREEN_ONLY
            if missing := [word for word in words_of(shown) if word not in heard]:
                unsaid.append((step, missing, text, said + both.asked()))
            for cue, signs in CUES.items():
                if re.search(cue, said):
                    assert any(sign in text for sign in signs), (step, cue, text)
                    seen.add(cue)
            for line in (
                "Please ring the bell.",
                "Give the agreed signal.",
                "Time to swap.",
                "Time to finish in the groups.",
            ):
                assert line not in text or line in before or line in said + both.asked(), (step, text, said)
            before = text
    assert seen == set(CUES)
    assert both.screen.view.finished
    assert not unsaid, "\n".join(str(u[:2]) for u in unsaid) + "\n".join(map(str, unsaid[0][2:]))

"""An evening in a made-up language: in every message each letter is another one, so that a letter of ours was
forgotten.

Run as a program, with `plain` or `screen`: it prints what a person would read. The agenda says nothing in letters;
the people have names.
"""

from __future__ import annotations

import asyncio
import io
import re
import string
import sys
from typing import Any

from circlekeeper.words import language

OURS = string.ascii_letters
THEIRS = "".join(chr(first + i) for first in (0x430, 0x410) for i in range(26))
LETTERS = str.maketrans(OURS, THEIRS)
NAMES = ("Ana", "Ben", "Cleo")


def said(message: str) -> str:
    """A message in the made-up language: its letters are others, its fields are the same."""
    return "".join(
        part if part.startswith("{") else part.translate(LETTERS) for part in re.split(r"(\{\w[^{}]*\})", message)
    )


if __name__ == "__main__":
    language._ = said
    language._p = lambda context, message: said(message)
    language.several = lambda one, other, count: said(one if count == 1 else other)

from circlekeeper.agenda import library  # noqa: E402 (the language comes first)
from circlekeeper.circle.plan import Plan  # noqa: E402
from circlekeeper.circle.state import Setup  # noqa: E402
from circlekeeper.keeper.keeper import Keeper  # noqa: E402
from circlekeeper.keeper.times import HandTime  # noqa: E402
from circlekeeper.plain.loop import Conversation  # noqa: E402
from circlekeeper.plain.typed import TypedLines  # noqa: E402

LINES = """
help|next|where|time|people|agreements|next|pass|hold|time|resume|next|next|undo|redo|nonsense|nexxt|next now
floor Nobody|floor Ana
hand Ben|leave Cleo|people|back Cleo|arrive Dora|rename Dora Dana|move Dana after Ana|wait 20s|since 1m|longer
shorter 30s|bell|balance
balance|wait 5m|skip|next|next|raise Ben: 1 2 3|raise Ana|vote 1|vote 2 4|where|skip|next|choose 1|where|too|next
next|time|wait 40m|time
fit|accept|ends 23:59|each 30s|drop 99|go 99|away out|quit|state|next|skip|wait 9h|time|fit|refuse|where|close|time
next|next|next|people
where|time|close
"""
"""A few dozen commands, right ones and wrong ones."""
KEYS = """
enter question_mark escape ctrl+p escape enter enter enter p o escape space space a escape l escape f escape f5 f5 t
plus minus s b u U
v n w v g escape q escape k r escape k enter r 1 enter 1 enter r 2 enter enter n escape n 1 tab enter enter m enter
enter k enter enter
k enter k enter k enter k enter k enter k enter r escape question_mark escape
"""
"""A few dozen keys, with the circle, the help, the palette, the choosers, the room view, the proposal and the close."""


def evening() -> Plan:
    """The peer support circle, with every text of its own in figures."""
    plan = library.read("peer-support").plan
    assert plan is not None

    def figures(text: str) -> str:
        return re.sub(r"[^\W\d_]+", "7", text)

    stages = []
    for stage in plan.stages:
        texts: dict[str, Any] = {
            key: figures(getattr(stage, key)) for key in ("title", "prompt", "say", "note") if getattr(stage, key)
        }
        challenge = stage.challenge
        if challenge is not None:
            challenge = challenge._replace(phases=tuple(p._replace(title=figures(p.title)) for p in challenge.phases))
        stages.append(stage._replace(**texts, challenge=challenge))
    return plan._replace(title="1001", stages=tuple(stages), agreements=tuple(map(figures, plan.agreements)))


def plain() -> None:
    """The evening in plain mode, on standard output."""
    keeper = Keeper(Setup(evening()), HandTime())
    for name in NAMES:
        keeper.gather(name)
    sys.stdin = io.StringIO("\n".join(line for row in LINES.strip().splitlines() for line in row.split("|")) + "\n")
    Conversation(keeper, TypedLines(looking=False)).run()


async def screen() -> None:
    """The evening on the screen, from the gathering on; each screen is printed."""
    from circlekeeper.tui.app import CircleApp
    from circlekeeper.tui.gathering.screen import Gathering
    from tests.tui import conftest  # noqa: F401 (what it sets makes a pilot wait less)
    from tests.tui.reading import press_text, screen_text
    from tests.tui.rehearsing import Rehearsal

    gathering = CircleApp(lambda: Gathering(evening(), None, then=lambda gathered: None))
    async with gathering.run_test() as pilot:
        for name in (*NAMES, "Ana", "600"):
            await press_text(pilot, name)
            await pilot.press("enter")
            await pilot.pause()
            print(screen_text(gathering))
            await pilot.press("ctrl+u")
        for key in ("f1", "escape", "up", "m", "down", "enter", "space", "x", "ctrl+z", "ctrl+o", "escape"):
            await pilot.press(key)
            await pilot.pause()
            print(screen_text(gathering))

    circle = Rehearsal(evening(), NAMES)
    async with circle.run(size=(100, 30)):
        for key in KEYS.split():
            await circle.press(key)
            await circle.wait(seconds=40)
            print(circle.text)
        assert circle.view.finished


if __name__ == "__main__":
    if sys.argv[1] == "plain":
        plain()
    else:
        asyncio.run(screen())

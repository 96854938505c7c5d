"""Small evenings for the tests: an agenda in a few words, people, and commands as a facilitator types them in plain
mode.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from circlekeeper.agenda.kinds import usual_stages
from circlekeeper.agenda.reading import read_text
from circlekeeper.circle.plan import Plan
from circlekeeper.circle.state import Setup
from circlekeeper.circle.view import View
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeper.opening import fixed_near
from circlekeeper.keeper.times import HandTime
from circlekeeper.plain.asking import NotUnderstood, asked
from circlekeeper.plain.state import state_data
from circlekeeper.words.refusals import reason

AT_SEVEN = 1_700_000_000_000 // 86_400_000 * 86_400_000 + 19 * 3_600_000
"""Seven in the evening, in UTC, of some day."""


def plan_of(text: str) -> Plan:
    """The evening that an agenda's text means."""
    reading = read_text(text, "evening.toml")
    assert reading.plan is not None, [str(p) for p in reading.problems]
    return reading.plan


def stages(*parts: str, **session: str) -> Plan:
    """An agenda of stages, each written as `kind key=value key=value`, a value as TOML has it, without a space in
    it.
    """
    lines = [f"{key} = {value}" for key, value in ({"title": '"An evening"'} | session).items()]
    for part in parts:
        kind, *settings = part.split(" ")
        lines += ["[[stages]]", f'kind = "{kind}"', *(s.replace("=", " = ", 1) for s in settings)]
    return plan_of("\n".join(lines))


class Evening:
    """A rehearsed evening, driven by the words of plain mode; time moves by `wait`."""

    def __init__(self, plan: Plan, people: str | Sequence[str] = "Ana Ben Cleo Dev", **setup: Any) -> None:
        self.time = HandTime(AT_SEVEN)
        self.keeper = Keeper(
            Setup(plan, seed=7, usual=usual_stages(), fixed=fixed_near(plan, self.time))._replace(**setup), self.time
        )
        for name in people.split() if isinstance(people, str) else people:
            assert self.keeper.gather(name) is None

    def do(self, line: str) -> str | None:
        """Give one command; the reason, if it was refused."""
        word, _, rest = line.partition(" ")
        if word == "wait":
            minutes, seconds = (rest[:-1], 0) if rest.endswith("m") else (0, rest.rstrip("s"))
            self.time.advance(int(minutes) * 60_000 + int(seconds) * 1000)
            return None
        try:
            refused = asked(line, self.keeper.view().people)(self.keeper)
        except NotUnderstood as wrong:
            return wrong.reason
        return None if refused is None else reason(refused)

    def __call__(self, *lines: str) -> dict[str, Any]:
        """Give commands, several in a line after commas; none may be refused. The state after."""
        for line in lines:
            for one in line.split(", "):
                self.takes(one)
        return self.state

    def takes(self, line: str) -> None:
        """Give one command that may not be refused."""
        refused = self.do(line)
        assert refused is None, f"{line}: {refused}"

    def cannot(self, line: str) -> str:
        """Give a command that must be refused, and change nothing; the reason."""
        before = self.state
        refused = self.do(line)
        assert refused is not None, f"{line} was taken"
        assert self.state == before
        return refused

    @property
    def view(self) -> View:
        """What there is to see now."""
        return self.keeper.view()

    @property
    def state(self) -> dict[str, Any]:
        """What `state` prints now."""
        return state_data(self.view)

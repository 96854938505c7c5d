"""What was understood of an outline, as one value."""

from __future__ import annotations

from typing import Literal, NamedTuple

from circlekeeper.agenda.kinds import KindName
from circlekeeper.circle.plan import Response, Voice
from circlekeeper.units import Ms

Guessed = Literal["kind", "length", "title", "turn"]


class PhaseFound(NamedTuple):
    """A phase of a challenge."""

    title: str
    voice: Voice
    length: Ms
    response: Response | None


class StageFound(NamedTuple):
    """A stage that was found."""

    line: int
    """The line of the outline it comes from, from 1."""
    source: str
    """That line as it stands there."""
    kind: KindName
    title: str
    length: Ms | None = None
    """None where nothing says it."""
    turn: Ms | Literal["share", "untimed"] | None = None
    prompt: str = ""
    prompts: tuple[str, ...] = ()
    """What is asked in each lap or set of groups, where it is known to be several."""
    say: str = ""
    note: str = ""
    by: str = ""
    """Who leads it."""
    size: int | None = None
    order: str | None = None
    response: Response | None = None
    gap: Ms | None = None
    after: Ms | None = None
    """The time for the circle's answer after each turn."""
    changeover: Ms | None = None
    laps: int | None = None
    times: int | None = None
    """How many challenges are taken."""
    phases: tuple[PhaseFound, ...] = ()
    guessed: tuple[Guessed, ...] = ()


class Unused(NamedTuple):
    """A line that gave nothing."""

    line: int
    source: str


class Contradiction(NamedTuple):
    """Where an outline says two things."""

    line: int
    code: Literal["clock", "range", "gap", "overlap", "order", "sum", "section", "too-many", "too-long"]
    one: Ms = 0
    """What counts."""
    other: Ms = 0
    """What is said beside it."""


class Outline(NamedTuple):
    """What was understood of an outline."""

    title: str
    """Empty where it has none."""
    stages: tuple[StageFound, ...]
    unused: tuple[Unused, ...] = ()
    contradictions: tuple[Contradiction, ...] = ()
    total: Ms | None = None
    """How long the evening is, where the outline says so."""
    total_line: int | None = None
    starts: str = ""
    """The clock time at which it begins, "19:00"."""
    starts_line: int = 0
    """The line that says so."""
    overlooked: tuple[Unused, ...] = ()
    """Lines and sentences with a time or a word for everyone, of which no stage has become."""
    people: tuple[str, ...] = ()
    group: tuple[int, int] | None = None
    agreements: tuple[str, ...] = ()
    in_need: str = ""
    language: str = "en"
    """In which its words are."""

    @property
    def sum(self) -> Ms | None:
        """What the stages take together; None where the length of one is not known."""
        lengths = [stage.length for stage in self.stages]
        return None if None in lengths else sum(length for length in lengths if length is not None)

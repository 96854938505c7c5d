"""What a session is after the commands so far: plain values, and the few questions that every rule asks of them.

A `State` is changed only while it is a fresh copy inside `Session.do`; every value in it is immutable, so that a
shallow copy is a snapshot. All clocks of stages, turns, phases and rotations run in *live time*: session time less
all holds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Literal, NamedTuple

from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import START, At, Live
from circlekeeper.circle.plan import LISTENS, Plan, Stage
from circlekeeper.circle.standing import Place, Turns
from circlekeeper.units import Ms

RULES = 2
"""The version of the rules that a session beginning now follows for good, whatever changes later. Version 1
is that of 0.1.0. Since version 2 `next` in a hold only resumes, who leaves in their turn keeps what was left of it, and
more: each rule that is different asks for the version where it stands.
"""


class Setup(NamedTuple):
    """What is fixed before anyone has come: the plan, and how long the evening is meant to last."""

    plan: Plan
    length: Ms | None = None
    """The length given for tonight, before the agenda's own."""
    ends: tuple[At, ...] = ()
    """Where a clock time ends the evening: its occurrences near tonight, on the session's timeline."""
    seed: int = 0
    """What shuffles are drawn from."""
    rules: int = RULES
    """The version of the rules it goes by: a rule that has changed since asks for it."""
    key: Callable[[str], str] = str.casefold
    """What makes two names the same; whoever knows of texts gives a better one."""
    usual: Mapping[str, Stage] = MappingProxyType({})
    """What a stage that nobody planned is like, by its kind as an agenda names it."""
    fixed: tuple[tuple[At, ...], ...] = ()
    """For each stage of the plan where its own clock time comes near tonight, on the session's timeline; none where
    it has none.
    """


class CurrentChallenge(NamedTuple):
    """The challenge being worked on."""

    number: int
    phase: int
    """From 0."""
    extended: int = 0
    """How many of the `extend` times were taken."""
    turns: Turns | None = None
    """The round of the phase, where everyone has a turn in it."""


class Challenges(NamedTuple):
    """How far a stage of challenges has come."""

    current: CurrentChallenge | None = None
    taken: int = 0
    """How many challenges were begun here."""


class Together(NamedTuple):
    """Who sits with whom in a stage in groups, and how far it has come."""

    groups: tuple[tuple[Person, ...], ...] = ()
    rotation: int = 0
    """0 before the first of a set; one more than there are once all are gathered."""
    met: bool = False
    """Whether it is counted already that these have sat together."""


class Run(NamedTuple):
    """What has happened in a stage that was entered."""

    used: Ms = 0
    """Live time used in earlier entries."""
    began: At = At(0)
    """When it was entered for the first time."""
    lap: int = 1
    """How often it goes round, this time included: the lap of a round, the set of groups."""
    so_far: object = None
    """How far this lap has come, in a kind in which something moves."""

    @property
    def turns(self) -> Turns | None:
        """Where everyone stands, if it is a stage with turns, or a phase with turns is current in it."""
        if isinstance(self.so_far, Turns):
            return self.so_far
        current = self.challenges.current
        return None if current is None else current.turns

    @property
    def challenges(self) -> Challenges:
        """How far it has come, in a stage of challenges; elsewhere none is current."""
        return self.so_far if isinstance(self.so_far, Challenges) else Challenges()

    @property
    def together(self) -> Together:
        """Who sits with whom, in a stage in groups; elsewhere nobody."""
        return self.so_far if isinstance(self.so_far, Together) else Together()


PieceKind = Literal["turn", "after", "phase", "rotation"]
"""`after`: the circle's answer after a turn."""


class Piece(NamedTuple):
    """The current piece: a turn, the answer after it, a challenge's phase, a rotation."""

    kind: PieceKind
    start: Live
    allowed: Ms | None
    again: bool = False
    """Whether this turn is a second offer."""
    expected: Ms = 0
    """What it is expected to take where it is untimed."""


class Aside(NamedTuple):
    """The one who has given the floor away for a word in between, and gets it back."""

    person: Person
    piece: Piece | None
    """Their turn, as it was."""
    since: Live
    """When the word began."""


class Interrupted(NamedTuple):
    """A turn that was current as its stage was left."""

    person: Person
    place: Place
    """Where they stood, the floor aside."""
    piece: Piece
    """Their turn, as it was."""
    at: Live
    """When the stage was left."""


class OnBoard(NamedTuple):
    """A challenge that someone raised."""

    holder: Person
    words: int | None
    votes: int = 0
    too: int = 0
    taken: bool = False


@dataclass(slots=True, eq=False, repr=False)
class State:
    """The whole session, less its history."""

    setup: Setup
    texts: Sequence[str]
    """The names and words that commands point into."""
    stages: tuple[Stage, ...] = ()
    """Every stage by a number that stays, from 0: those of the plan, then those that were added tonight."""
    order: tuple[int, ...] = ()
    """Tonight's order of the stages."""
    seats: tuple[Person, ...] = ()
    names: tuple[int, ...] = ()
    """Each person's name, as a place in the texts."""
    came_as: tuple[int, ...] = ()
    """The same as it was when they came."""
    away: frozenset[Person] = frozenset()
    began: At | None = None
    finished: At | None = None
    target: At | None = None
    """The moment at which the evening is to end, where a clock time says it; None: when it has lasted `meant`."""
    meant: Ms = 0
    """How long the evening is to last, from when it began."""
    lengths: tuple[Ms, ...] = ()
    """Each stage's length; empty before the evening begins."""
    planned: tuple[Ms, ...] = ()
    """Each stage's length as it was when the evening began; empty before."""
    longer_first: dict[int, Ms] = field(default_factory=dict)
    """What was added to each stage before the evening began; replaced, never changed."""
    fixed: tuple[At | None, ...] = ()
    """When each stage of the plan is meant to begin, where a clock time says it; empty before the evening begins."""
    later: Ms = 0
    """By how much the evening is to end later than its length, or its clock time, says; below zero: earlier."""
    here: int = 0
    """The current stage, from 0."""
    done: frozenset[int] = frozenset()
    runs: tuple[Run | None, ...] = ()
    entered: Live = START
    """When the current stage was entered this time."""
    entered_before: Live | None = None
    """When the stage before it was entered; None where there is none."""
    left: int | None = None
    """The stage before it, from 0."""
    interrupted: Interrupted | None = None
    """The turn that was current there as it was left."""
    speaker: Person | None = None
    aside: Aside | None = None
    """Whose turn stands aside for a word of the speaker's."""
    piece: Piece | None = None
    piece_limit: Live | None = None
    """How far back the current piece can be dated: the start of the piece before it, or of the stage."""
    last_piece: Live | None = None
    """The start of the latest piece in this stage."""
    held_since: At | None = None
    held_total: Ms = 0
    cut: tuple[At, At] | None = None
    """A time away still to be asked about: from, until."""
    last_speaker: Person | None = None
    voice_from: Live = START
    """Since when the speaker has had the floor."""
    hands: tuple[Person, ...] = ()
    marks: dict[str, frozenset[Person]] = field(default_factory=dict)
    """Who is marked as what; replaced, never changed."""
    dealt: bool = False
    """Whether everyone has been dealt into the inner or the outer half."""
    more_time: dict[Person, int] = field(default_factory=dict)
    """Who needs more time tonight: so many times as much, or 0 for no clock; replaced, never changed."""
    board: tuple[OnBoard, ...] = ()
    turns_taken: dict[Person, int] = field(default_factory=dict)
    """How many turns each has had this evening; replaced, never changed."""
    spoken: dict[Person, Ms] = field(default_factory=dict)
    """How long each has had the floor, for the facilitator's private balance; replaced, never changed."""
    met: dict[tuple[Person, Person], int] = field(default_factory=dict)
    """How often two have sat in a group together this evening, the lower number first; replaced, never changed."""
    last_starter: Person | None = None
    last_holder: Person | None = None
    set_turns_of: dict[int, Ms] = field(default_factory=dict)
    """Turns set for rounds not begun, by stage; replaced, never changed."""

    def __copy__(self) -> State:
        """A fresh one to change; made by hand, since it is made at every command."""
        fresh = State.__new__(State)
        for name in State.__slots__:
            setattr(fresh, name, getattr(self, name))
        return fresh

    @property
    def plan(self) -> Plan:
        """The evening as planned."""
        return self.setup.plan

    @property
    def stage(self) -> Stage:
        """The current stage, as planned."""
        return self.stages[self.here]

    @property
    def run(self) -> Run:
        """What has happened in the current stage."""
        run = self.runs[self.here]
        assert run is not None
        return run

    def set_run(self, **changes: Any) -> None:
        """Change what has happened in the current stage."""
        self.runs = (*self.runs[: self.here], self.run._replace(**changes), *self.runs[self.here + 1 :])

    @property
    def lot(self) -> str:
        """What the current stage is shuffled by, in each lap anew."""
        again = "" if self.run.lap == 1 else f"/{self.run.lap}"
        return f"{self.setup.seed}/{self.here}{again}"

    @property
    def turns(self) -> Turns | None:
        """Where everyone stands in the current round, be it the stage or a phase of a challenge."""
        run = self.runs[self.here]
        return None if run is None else run.turns

    def set_turns(self, **changes: Any) -> None:
        """Change the current round."""
        assert self.turns is not None
        self.put_turns(self.turns._replace(**changes))

    def put_turns(self, turns: Turns) -> None:
        """Where everyone stands in the current round from now on."""
        challenges = self.run.challenges
        if challenges.current is None:
            self.set_run(so_far=turns)
        else:
            self.set_run(so_far=challenges._replace(current=challenges.current._replace(turns=turns)))

    def name(self, person: Person) -> str:
        """What someone is called."""
        return self.texts[self.names[person]]

    def lower_hand(self, person: Person) -> None:
        """Someone's hand is up no more."""
        self.hands = tuple(p for p in self.hands if p != person)

    def is_here(self, person: Person) -> bool:
        """Whether someone is in the room."""
        return person not in self.away

    @property
    def in_turn(self) -> Person | None:
        """Whose the floor is: the speaker, or the one who stands aside for a word of theirs."""
        return self.speaker if self.aside is None else self.aside.person

    def marked(self, mark: str) -> frozenset[Person]:
        """Who is marked so."""
        return self.marks.get(mark, frozenset())

    def takes_part(self, person: Person) -> bool:
        """Whether someone is in the room and does more than listen."""
        return person not in self.away and person not in self.marked(LISTENS)

    def usual_turns(self, person: Person) -> int:
        """How many times the usual time counts for someone; who has no clock counts as having double."""
        return self.more_time.get(person, 1) or 2

    def untimed(self, person: Person) -> bool:
        """Whether someone has no clock tonight."""
        return self.more_time.get(person) == 0

    def present(self) -> tuple[Person, ...]:
        """Who is in the room, in seat order."""
        return tuple(p for p in self.seats if p not in self.away) if self.away else self.seats

    def live(self, at: At) -> Live:
        """Session time less all holds, at a moment of the session's timeline."""
        if self.finished is not None:
            at = min(at, self.finished)
        if self.held_since is not None:
            at = min(at, self.held_since)
        return Live(at - self.held_total)

    def moment(self, live: int) -> At:
        """When live time comes to this, if nothing is held meanwhile."""
        return At(live + self.held_total)

    def used(self, index: int, at: At) -> Ms:
        """How much of a stage's time is used."""
        run = self.runs[index]
        if run is None:
            return 0
        if index != self.here or self.finished is not None:
            return run.used
        return run.used + self.live(at) - self.entered

    def all_lengths(self, at: At) -> tuple[Ms, ...]:
        """Each stage's length, as it is or, before the evening begins, would be if it began now."""
        if self.began is not None:
            return self.lengths
        given = self.lengths_given(at)
        return tuple(max(0, length + self.longer_first.get(i, 0)) for i, length in enumerate(given))

    def lengths_given(self, at: At) -> tuple[Ms, ...]:
        """Each stage's length if the evening began now and nobody had made one longer or shorter."""
        added = (s.length or 0 for s in self.stages[len(self.plan.stages) :])
        return (*self.plan.lengths(self._session_length(at)), *added)

    def _session_length(self, at: At) -> Ms | None:
        known = self.setup.length if self.setup.length is not None else self.plan.length
        if known is not None or not (self.setup.ends or self.target is not None):
            return known
        return self.end_if_begun(at) - at

    def end_if_begun(self, at: At) -> At:
        """When the evening would end if it began at this moment: by the clock time nearest to its length, or by its
        length.
        """
        if self.target is not None:
            return self.target
        length = self.plan.whole if self.setup.length is None else self.setup.length
        if not self.setup.ends:
            return At(at + length)
        return min(self.setup.ends, key=lambda end: abs(end - at - length))

    def ends(self, at: At) -> At:
        """When the evening is to end."""
        if self.began is None:
            return At(self.end_if_begun(at) + self.later)
        return At((self.began + self.meant if self.target is None else self.target) + self.later)

    def place(self, index: int) -> int:
        """Where a stage stands tonight, from 0."""
        return self.order.index(index)

    def to_come(self) -> tuple[int, ...]:
        """The stages behind the current one that are not done, in tonight's order."""
        return tuple(i for i in self.order[self.place(self.here) + 1 :] if i not in self.done)

    def fixed_if_begun(self, at: At) -> tuple[At | None, ...]:
        """When each stage of the plan is meant to begin by the clock if the evening began now: as near as can be to
        its turn.
        """
        if not any(self.setup.fixed):
            return ()
        found: list[At | None] = []
        turn: int = at
        for near, length in zip(self.setup.fixed, self.all_lengths(at), strict=False):
            found.append(min(near, key=lambda moment, turn=turn: abs(moment - turn)) if near else None)  # type: ignore[misc]
            turn = (found[-1] or turn) + length
        return tuple(found)


def beginning(setup: Setup, texts: Sequence[str]) -> State:
    """A session to which nothing has been given yet."""
    stages = setup.plan.stages
    return State(setup, texts, stages, tuple(range(len(stages))), runs=(None,) * len(stages))

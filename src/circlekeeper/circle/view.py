"""What there is to see of a session at one moment: one frozen value that both faces draw.

All times are whole milliseconds.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from circlekeeper.circle.commands import Need
from circlekeeper.circle.plan import Flex, Kind, Limit, Order, Response, Voice
from circlekeeper.circle.state import PieceKind
from circlekeeper.units import Ms

Standing = Literal["speaker", "waiting", "heard", "passed", "away", "here"]
"""Where someone stands in this stage; `here` where the stage has no turns, or is not for them."""


class PersonView(NamedTuple):
    """Someone in the circle."""

    person: int
    """Their number as commands name them."""
    name: str
    seat: int
    """Their place in the circle, from 1."""
    standing: Standing
    speaks: bool
    """Whether they have the floor now, if only for a word in between."""
    is_next: bool
    """Whether the floor comes to them next; during a word in between it goes back to the one who stands aside."""
    hand: bool
    marks: tuple[str, ...] = ()
    """What they are marked as tonight."""
    need: Need = "usual"
    """How much time they need tonight; for the facilitator alone."""
    listens: bool = False
    """Whether there are turns now, but none for them, as for one half of the circle while the other speaks."""


class StageView(NamedTuple):
    """A stage of the evening as it stands."""

    number: int
    """From 1."""
    title: str
    kind: Kind
    named: str
    length: Ms
    elapsed: Ms
    begun: bool
    done: bool
    flex: Flex
    prompt: str
    say: str
    note: str
    response: Response
    """How the others may answer now (in a challenge: in this phase)."""
    order: Order | None
    """How the floor moves, in a round or open stage."""
    turn: Ms | None
    """What one person is or would be offered, in a round or open stage with timed or share turns."""
    id: int
    """Its number from 0 that stays, whatever becomes of tonight's order."""
    planned: Ms
    """Its length as the evening began, or as it was added; before, as it would begin now."""
    added: bool
    """Whether nobody planned it: it was added tonight."""
    public_title: str
    """Its title as a record or the room's own window may have it: never one that was typed tonight."""
    by: str
    """Who leads it: a role, for the facilitator alone."""
    begins_in: Ms | None
    """When it begins if everything before it takes what it needs; below zero: that long ago it did; None: not at
    all, as it stands.
    """
    at_in: Ms | None
    """When it is meant to begin, where a clock time says it."""

    @property
    def left_out(self) -> bool:
        """Whether it was left out before it had begun."""
        return self.done and not self.begun


class PieceView(NamedTuple):
    """The current piece: a turn, the circle's answer after it, a challenge's phase, a rotation."""

    kind: PieceKind
    allowed: Ms | None
    """None when it is untimed."""
    elapsed: Ms
    warn: Ms
    """How long before the end the facilitator is cued."""
    wrap: Ms
    """The extra time to finish after `allowed`; 0 is none."""
    limit: Limit


class AsideView(NamedTuple):
    """The one who gets the floor back after a word in between."""

    name: str
    left: Ms | None
    """What is left of their turn; None when it is untimed."""


class ChallengeView(NamedTuple):
    """The current challenge."""

    number: int
    holder: str
    words: str
    phase: str
    voice: Voice
    too: int
    phase_number: int
    phases: tuple[str, ...]


class BoardView(NamedTuple):
    """A challenge on the board."""

    number: int
    holder: str
    words: str
    votes: int
    taken: bool


class GroupsView(NamedTuple):
    """Who sits together in a stage in groups, and how far it has come; nobody and nothing elsewhere."""

    seated: tuple[tuple[str, ...], ...] = ()
    rotation: tuple[int, int] | None = None
    """Which rotation of how many is current."""
    change: tuple[int, int] | None = None
    """Which set of groups of how many; None where there is only one."""
    other_sizes: tuple[tuple[int, int, Ms], ...] = ()
    """Of groups that are larger or smaller than they are to be: how many people, how many such groups, and what
    each has in them.
    """


class ChangeView(NamedTuple):
    """One stage in a proposal."""

    number: int
    title: str
    before: Ms
    after: Ms


class ProposalView(NamedTuple):
    """A way to end on time, shown and not yet taken."""

    stages: tuple[ChangeView, ...]
    missing: Ms
    """How much would still be missing."""
    each: Ms | None
    """How long each turn of the rounds not begun could be instead; None where shorter turns give nothing."""


Code = Literal[
    "evening-begins",
    "resumes",
    "begins",
    "lap",
    "quiet",
    "free",
    "answer",
    "back",
    "floor-first",
    "challenge",
    "phase",
    "challenge-over",
    "rotation",
    "set",
    "gather",
    "stage",
    "evening-ends",
]
"""`begins`: someone's turn. `lap`: it goes round once more, and someone's turn begins. `quiet`: the gap before a turn.
`answer`: the circle's, after a turn. `back`: from a word in between to whose turn it is. `free`: nobody has the floor.
`floor-first`: it cannot; someone is to be given the floor. `set`: the groups are formed anew. `gather`: they come
together.
"""


class Foreseen(NamedTuple):
    """What `next` will do, as a code and what belongs to it. The faces word it."""

    code: Code
    name: str = ""
    """Whose turn it is about, or whose challenge."""
    title: str = ""
    """Of the stage or the phase that it leads to."""
    number: int = 0
    """Of the lap, the challenge, the rotation, or the set of groups."""
    of: int = 0
    """How many rotations or sets there are."""
    unheard: int = 0
    """How many are still to be heard, where someone is to be given the floor first."""


class View(NamedTuple):
    """The session at one moment."""

    title: str
    stage: StageView
    stages: tuple[StageView, ...]
    people: tuple[PersonView, ...]
    """Everyone, in seat order."""
    speaker: str | None
    piece: PieceView | None
    aside: AsideView | None
    """Whose turn stands aside while the speaker has a word in between."""
    lap: tuple[int, int | None] | None
    """Which time it goes round, of how many; None of so many until all pass. None where it goes round once."""
    next: str | None
    waiting: tuple[str, ...]
    heard: tuple[str, ...]
    passed: tuple[str, ...]
    away: tuple[str, ...]
    kept: tuple[str, ...]
    """Of those who are away, whose turn is kept: they left in it, and are asked again when they are back."""
    hands: tuple[str, ...]
    held: bool
    gap_left: Ms | None
    """What is left of the quiet before the next turn, while it lasts."""
    challenge: ChallengeView | None
    board: tuple[BoardView, ...]
    votes: int | None
    """How many votes the people who are here have together; None where there is no voting."""
    next_does: Foreseen | None
    """What `next` would do; None once the evening is over."""
    groups: GroupsView
    elapsed: Ms
    ends_in: Ms
    spare: Ms
    """What is left over if everything still to come takes its length; below zero when it does not fit."""
    counted: tuple[StageView, ...]
    """The stages that count for that: what is current and to come, until one that is set to a clock time."""
    set_for: tuple[str, Ms] | None
    """The next stage ahead that is to begin at a clock time: its title, and in how much time. What is to spare is until
    then; None: until the end.
    """
    short_stages: tuple[str, ...]
    """The stages that could give time, when the time to spare is below zero."""
    close_by: Ms | None
    """In how much time the close must begin; None where there is none to protect, or it has begun."""
    to_come: int
    """How many are still to be heard in this stage, those to be asked again included, the speaker not."""
    to_come_each: Ms | None
    """About what each of them will be offered."""
    proposal: ProposalView | None
    begun: bool
    """Whether the session has begun."""
    finished: bool
    away_asked: Ms | None
    """The time away that is still to be asked about: how long it was; None when nothing is to be asked."""
    interrupted: str
    """Whose turn, or else which stage, was left to come here and can be gone on with; empty where there is none."""
    agreements: tuple[str, ...]
    in_need: str
    """The group's own steps for a hard moment; for the facilitator alone."""
    can_undo: bool
    can_redo: bool

    @property
    def going(self) -> bool:
        """Whether the evening has begun and is not over."""
        return self.begun and not self.finished

    @property
    def speaking(self) -> int | None:
        """The number of whoever has the floor: their name may change while they have it."""
        return next((p.person for p in self.people if p.speaks), None)

    @property
    def answering(self) -> bool:
        """Whether the circle answers the one who has just spoken."""
        return self.piece is not None and self.piece.kind == "after"

    @property
    def next_challenge(self) -> int | None:
        """The challenge that `next` would begin; None where it would do something else."""
        does = self.next_does
        return does.number if does is not None and does.code == "challenge" else None

    @property
    def detour(self) -> bool:
        """Whether nobody planned this stage, nothing is left in it, and another was left for it that is not done."""
        does = self.next_does
        over = does is not None and does.code in ("stage", "evening-ends")
        return over and self.stage.added and bool(self.interrupted)

    @property
    def next_ends(self) -> bool:
        """Whether `next` would end the evening."""
        return self.next_does is not None and self.next_does.code == "evening-ends"

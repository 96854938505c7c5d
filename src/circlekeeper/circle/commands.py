"""Everything that can be asked of a session, as values: seats and numbers, never names or words.

A person is named by their number (`Person`), in the order in which they arrived, from 0. Text is named by its place
in the session's list of texts, so that a journal of commands holds nothing private.
"""

from __future__ import annotations

from typing import Any, ClassVar, Literal, dataclass_transform

from circlekeeper.circle.moments import At
from circlekeeper.units import Ms

Person = int
"""Somebody in the circle, by order of arrival from 0; it never changes."""


BY_WORD: dict[str, type[Command]] = {}
"""Every command by its word: each is there once it is defined."""


@dataclass_transform(frozen_default=True)
class Command:
    """One thing asked of the session: a value that never changes, equal to another of its kind with the same fields.

    A dataclass would do as well, but there are so many that making them would be a tenth of every start.
    """

    word: ClassVar[str]
    """The command's word in plain mode and in the journal."""
    changes: ClassVar[bool]
    """Whether, when taken, it changes the session, so that undo takes it back."""
    beforehand: ClassVar[bool]
    """Whether it can be given before the evening has begun."""
    ends_hold: ClassVar[bool]
    """Whether it ends a hold by itself."""
    ends_word: ClassVar[bool]
    """Whether it ends a word in between by itself."""
    fields: ClassVar[tuple[str, ...]] = ()
    """What it says besides its word: numbers, words of the agenda's format, or None."""
    in_words: ClassVar[tuple[str, ...]]
    """Which of the fields are words of the format."""
    of_text: ClassVar[str]
    """Which of the fields is a place in the texts."""

    def __init_subclass__(
        cls,
        *,
        word: str,
        changes: bool = True,
        beforehand: bool = False,
        ends_hold: bool = False,
        ends_word: bool = False,
        in_words: tuple[str, ...] = (),
        of_text: str = "",
    ) -> None:
        cls.word, cls.changes, cls.beforehand = word, changes, beforehand
        cls.ends_hold, cls.ends_word = ends_hold, ends_word
        cls.in_words, cls.of_text = in_words, of_text
        BY_WORD[word] = cls
        cls.fields = cls.__match_args__ = (*cls.fields, *cls.__annotations__)  # type: ignore[attr-defined, misc]

    def __init__(self, *given: int | str | None, **named: int | str | None) -> None:
        vars(self).update(zip(self.fields, given, strict=False), **named)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a command never changes, nor does its {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Command) and to_data(self) == to_data(other)

    def __hash__(self) -> int:
        return hash(tuple(to_data(self).values()))

    @property
    def text(self) -> int | None:
        """Its place in the texts; None where it has none."""
        place: int | None = getattr(self, self.of_text) if self.of_text else None
        return place

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.fields)})"


class Next(Command, word="next", beforehand=True, ends_hold=True, ends_word=True):
    """The next thing: a stage, a turn, a phase, a rotation, the end."""


class Pass(Command, word="pass", ends_hold=True):
    """Whoever has the floor, or is about to after a gap, does not take it now."""


class Floor(Command, word="floor", ends_hold=True, ends_word=True):
    """Give the floor to someone now."""

    person: Person


class Word(Command, word="word"):
    """Give someone the floor for a word in between; the speaker's clock stands aside meanwhile."""

    person: Person


class Hold(Command, word="hold"):
    """Stop every clock and cue."""


class Resume(Command, word="resume"):
    """Resume after a hold."""


class Longer(Command, word="longer", beforehand=True):
    """Give the current timed piece, or the stage, more time; None: a minute, or the next of a challenge's `extend`.

    With `of`, the number of a stage to come, that one.
    """

    by: Ms | None = None
    of: int | None = None


class Shorter(Command, word="shorter", beforehand=True):
    """Give the current timed piece, or the stage, less time, not below what is used; None: a minute. `of` as in
    `longer`.
    """

    by: Ms | None = None
    of: int | None = None


class Since(Command, word="since"):
    """The current piece, or else the stage, began that long ago."""

    ago: Ms


class Skip(Command, word="skip", ends_hold=True, ends_word=True):
    """Leave this stage as done and move on."""


class Go(Command, word="go", beforehand=True, ends_hold=True, ends_word=True):
    """Enter a stage by its number, from 1."""

    stage: int


class Return(Command, word="return", ends_hold=True, ends_word=True):
    """Go on with the stage that was left to enter this one, and with the turn that was current there."""


class Close(Command, word="close", beforehand=True, ends_hold=True, ends_word=True):
    """Enter the first of the protected stages at the end."""


class Arrive(Command, word="arrive", beforehand=True, of_text="name"):
    """Someone sits down; `name` is a place in the texts; `after` is a person, or None for the last seat."""

    name: int
    after: Person | None = None


class Gather(Arrive, word="gather", changes=False, beforehand=True, of_text="name"):
    """Someone is here already as the evening opens: nothing that undo takes back."""


class Leave(Command, word="leave", beforehand=True):
    """Someone leaves or steps out."""

    person: Person


class Back(Command, word="back", beforehand=True):
    """Someone who stepped out is back."""

    person: Person


class Rename(Command, word="rename", beforehand=True, of_text="name"):
    """Someone is called otherwise; `name` is a place in the texts."""

    person: Person
    name: int


class Move(Command, word="move", beforehand=True):
    """Someone changes seats; `after` is a person, or None for the first seat."""

    person: Person
    after: Person | None


class Hand(Command, word="hand", beforehand=True):
    """Someone raises a hand, or lowers it."""

    person: Person


class Mark(Command, word="mark", beforehand=True):
    """Mark someone, or take the mark off; `mark` is a place in `Plan.all_marks`, from 0."""

    person: Person
    mark: int


class Needs(Command, word="needs", beforehand=True):
    """How much time someone needs tonight: so many times the usual, or 0 for no clock."""

    person: Person
    weight: int


Need = Literal["untimed", "usual", "double"]
NEEDS: dict[int, Need] = {0: "untimed", 1: "usual", 2: "double"}
"""How much time someone needs, in a word, by its weight."""
WEIGHTS: dict[str, int] = {need: weight for weight, need in NEEDS.items()}


class Raise(Command, word="raise", beforehand=True, of_text="words"):
    """A challenge goes on the board; `words` is a place in the texts, or None."""

    person: Person
    words: int | None = None


class Vote(Command, word="vote", beforehand=True):
    """One more vote for a challenge, or the count of its votes."""

    number: int
    count: int | None = None


class Too(Command, word="too", beforehand=True):
    """One more "I've been there too" for the current challenge, or the count of them."""

    count: int | None = None


class Choose(Command, word="choose", ends_hold=True, ends_word=True):
    """Begin this challenge now."""

    number: int


class Bell(Command, word="bell", changes=False):
    """Ring, or ask for the bell, now."""


class Fit(Command, word="fit", changes=False):
    """Propose how the evening could end on time."""


class Accept(Command, word="accept"):
    """Take the proposal that is shown."""


class Dismiss(Command, word="refuse", changes=False):
    """Drop the proposal that is shown."""


class Ends(Command, word="ends", beforehand=True):
    """The evening is to end at this moment of the session's timeline, or `by` so much later than it is to now;
    below zero: earlier.
    """

    at: At | None = None
    by: Ms | None = None


class Add(Command, word="add", beforehand=True, in_words=("kind",), of_text="title"):
    """A stage nobody planned, with its kind's usual rules, after the current one or a stage by its number (0: first
    of those to come).

    `kind` is a kind as an agenda names it, `title` a place in the texts; without a length it has its usual one.
    """

    kind: str
    length: Ms | None = None
    after: int | None = None
    title: int | None = None


class Place(Command, word="place", beforehand=True):
    """A stage that has not begun moves behind another, both by their numbers; behind 0 it is the first of those to
    come.
    """

    stage: int
    after: int


class Drop(Command, word="drop", beforehand=True):
    """Leave out a stage that has not begun, by its number, from 1."""

    stage: int


class Each(Command, word="each"):
    """Shorten each person's turn in the rounds not begun to this."""

    turn: Ms


class CutOff(Command, word="cut-off", changes=False):
    """Nobody looked for a while: held since then, and asked about.

    Not something a person gives; undo passes over it.
    """

    since: At
    until: At


class Away(Command, word="away"):
    """How much of the time away counts after all; 0 is none of it."""

    counts: Ms


class Undo(Command, word="undo", changes=False):
    """Take back the last command that changed the session."""


class Redo(Command, word="redo", changes=False):
    """Put back what undo took."""


def to_data(command: Command) -> dict[str, Any]:
    """The command as plain data: its word under `do`, and its fields."""
    return {"do": command.word} | {name: getattr(command, name) for name in command.fields}


def from_data(data: dict[str, Any]) -> Command:
    """The command that `to_data` wrote, also before a field with a usual value was there; ValueError for anything
    else.
    """
    kind = BY_WORD.get(data.get("do", ""))
    fields = {name: value for name, value in data.items() if name != "do"}
    if (
        kind is None
        or not fields.keys() <= set(kind.fields)
        or not all(name in fields or hasattr(kind, name) for name in kind.fields)
        or not all(_may_stand(kind, *one) for one in fields.items())
    ):
        raise ValueError("not a command of a circle")
    return kind(**fields)


def _may_stand(kind: type[Command], name: str, value: object) -> bool:
    return type(value) is str if name in kind.in_words else value is None or type(value) is int

"""Who is here tonight, in seat order: everything that can be done to the list, each refusal a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from circlekeeper.circle.commands import WEIGHTS, Needs
from circlekeeper.circle.plan import MOST_PEOPLE
from circlekeeper.circle.refusals import Refused
from circlekeeper.names import key_of, refused_name
from circlekeeper.telling import floor as phrases
from circlekeeper.text import repaired
from circlekeeper.words import gathering as words
from circlekeeper.words import refusals
from circlekeeper.words.evening import SEAT
from circlekeeper.words.lists import commas

if TYPE_CHECKING:
    from circlekeeper.keeper.keeper import Keeper

_TOO_MANY = refusals.reason(Refused("too-many-people", most=MOST_PEOPLE))
_BULLET = re.compile(r"^\s*(?:\d+\s*[.)]|[-*•–])\s+")
_BETWEEN = re.compile(r"[,;\t]")


MORE_TIME = {need: said for need, said in phrases.TIME_FOR.items() if need != "usual"}
"""How much time someone can need tonight, apart from the usual."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A place in the circle and whoever it is for."""

    name: str
    here: bool = True
    """False: on the roster, but not here tonight."""
    marks: tuple[str, ...] = ()
    """What they are marked as tonight."""
    need: str = "usual"
    """How much time they need tonight: `usual`, `double` or `untimed`."""
    came_as: str = ""
    """The name they were entered with, where they are called otherwise now."""

    @property
    def said(self) -> str:
        """What stands behind their name: their marks, and how much time they need."""
        said = [*map(phrases.mark, self.marks), *(text for need, text in MORE_TIME.items() if need == self.need)]
        return f"  · {commas(said)}" if said else ""


@dataclass(frozen=True, slots=True)
class Unfit:
    """A name that was not taken, and why."""

    name: str
    reason: str
    known: bool = False
    """Whether somebody with that name sits there already."""


@dataclass(slots=True)
class Company:
    """The list of seats; every change can be taken back."""

    seats: tuple[Seat, ...] = ()
    circle: Literal[0, 1, 2] = 0
    """0: all sit in one circle; 1 or 2: the first or the second half of those here sit in this one."""
    _before: list[tuple[Seat, ...]] = field(default_factory=list)

    @property
    def here(self) -> tuple[str, ...]:
        """Everyone who is here tonight, in seat order."""
        return tuple(seat.name for seat in self.seats if seat.here)

    @property
    def sizes(self) -> tuple[int, int]:
        """How many would sit in each of two circles."""
        count = len(self.here)
        return count - count // 2, count // 2

    @property
    def names(self) -> tuple[str, ...]:
        """Those of this circle, in seat order."""
        here, first = self.here, self.sizes[0]
        return here if self.circle == 0 else here[:first] if self.circle == 1 else here[first:]

    @property
    def people(self) -> tuple[Seat, ...]:
        """Those of this circle, in seat order, with what was said of them."""
        named = {seat.name: seat for seat in self.seats}
        return tuple(named[name] for name in self.names)

    def numbers(self) -> list[int | None]:
        """Each seat's number in this circle; None for those who are not in it tonight."""
        first, at, number = self.sizes[0], 0, 0
        numbers: list[int | None] = []
        for seat in self.seats:
            ours = seat.here and (self.circle == 0 or (at < first) == (self.circle == 1))
            at += seat.here
            number += ours
            numbers.append(number if ours else None)
        return numbers

    def add(self, text: str) -> list[Unfit]:
        """Seat the people in a text as it was typed or pasted: a name, several, or a bare number of seats; what was
        not taken.
        """
        names = names_in(text)
        return self._seats_for(names[0]) if len(names) == 1 and names[0].isdecimal() else self.add_names(names)

    def add_names(self, names: Sequence[str]) -> list[Unfit]:
        """Seat these people, whose names are repaired; those who were not taken."""
        seats, unfit = list(self.seats), []
        taken = {key_of(seat.name): i for i, seat in enumerate(seats)}
        for name in names:
            key = key_of(name)
            if (at := taken.get(key)) is not None and not seats[at].here:
                seats[at] = Seat(seats[at].name)
                continue
            reason = _unfit(name, () if at is None else (seats[at].name,))
            if reason is None and len(seats) >= MOST_PEOPLE:
                reason = _TOO_MANY
            if reason is not None:
                unfit.append(Unfit(name, reason, known=at is not None))
                continue
            taken[key] = len(seats)
            seats.append(Seat(name))
        self._change(tuple(seats))
        return unfit

    def _seats_for(self, digits: str) -> list[Unfit]:
        wanted = int(digits) if len(digits) <= 4 else MOST_PEOPLE + 1
        count = len(self.here)
        if wanted > MOST_PEOPLE or wanted <= count:
            return [Unfit(digits, _TOO_MANY if wanted > MOST_PEOPLE else words.enough_seats(count))]
        seats, taken, number = list(self.seats), {key_of(seat.name) for seat in self.seats}, count
        while count < wanted:
            number += 1
            name = SEAT.format(number=number)
            if key_of(name) not in taken:
                seats.append(Seat(name))
                count += 1
        self._change(tuple(seats))
        return []

    def rename(self, at: int, text: str) -> str | None:
        """Call someone otherwise; the reason where that cannot be."""
        name = repaired(text)
        reason = _unfit(name, (seat.name for i, seat in enumerate(self.seats) if i != at))
        if reason is None:
            seat = self.seats[at]
            self._put(at, replace(seat, name=name, came_as=seat.came_as or seat.name))
        return reason

    def remove(self, at: int) -> None:
        """Take someone off the list."""
        self._put(at)

    def move(self, at: int, to: int) -> int:
        """Give someone another seat; the one they got."""
        to = max(0, min(to, len(self.seats) - 1))
        seats = [*self.seats]
        seats.insert(to, seats.pop(at))
        self._change(tuple(seats))
        return to

    def mark(self, at: int) -> None:
        """Someone on the roster is here tonight, or is not."""
        self._put(at, replace(self.seats[at], here=not self.seats[at].here))

    def toggle(self, at: int, what: str) -> None:
        """Put a mark on someone or take it off; `double` and `untimed` are how much time they need."""
        seat = self.seats[at]
        if what in WEIGHTS:
            seat = replace(seat, need="usual" if seat.need == what else what)
        else:
            marks = tuple(m for m in seat.marks if m != what)
            seat = replace(seat, marks=marks if what in seat.marks else (*marks, what))
        self._put(at, seat)

    def undo(self) -> bool:
        """Take back the last change; False where there is none."""
        if not self._before:
            return False
        self.seats = self._before.pop()
        return True

    def _put(self, at: int, *seats: Seat) -> None:
        """These in the place of a seat."""
        self._change((*self.seats[:at], *seats, *self.seats[at + 1 :]))

    def _change(self, seats: tuple[Seat, ...]) -> None:
        if seats != self.seats:
            self._before = [*self._before[-99:], self.seats]
            self.seats = seats


def seats(names: Sequence[str]) -> tuple[Seat, ...]:
    """People of whom only the names are known."""
    return tuple(map(Seat, names))


def sit_down(keeper: Keeper, people: Sequence[Seat]) -> None:
    """Seat these people in a session that has not begun, with their marks and the time they need."""
    for person, seat in enumerate(people):
        keeper.gather(seat.name)
        for mark in seat.marks:
            keeper.mark(person, mark)
        if seat.need != "usual":
            keeper.do(Needs(person, WEIGHTS[seat.need]))


def names_in(text: str) -> list[str]:
    """The names in a text: one a line, or on one line between commas; numbering and dashes before them are dropped."""
    lines = [line for line in re.split(r"[\r\n]+", text) if line.strip()]
    parts = _BETWEEN.split(lines[0]) if len(lines) == 1 else lines
    names = (repaired(_BULLET.sub("", part)) for part in parts)
    return [name for name in names if name]


def _unfit(name: str, others: Iterable[str]) -> str | None:
    refused = refused_name(name, others)
    return None if refused is None else refusals.reason(refused)

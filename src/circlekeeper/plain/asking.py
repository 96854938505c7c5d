"""From a line that someone typed to what it asks of a session."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cached_property

from circlekeeper.agenda.durations import TypedClock, Unreadable, read_duration, read_typed_clock
from circlekeeper.agenda.kinds import NAMES
from circlekeeper.agenda.nearest import nearest
from circlekeeper.circle import commands as c
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.view import PersonView
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.names import key_of
from circlekeeper.text import NAME_LETTERS, shortened
from circlekeeper.units import Ms
from circlekeeper.words import plain as words

Ask = Callable[[Keeper], Refused | None]
"""What a line asks of a session."""

MOST_DIGITS = 6
MOST_KIND_LETTERS = 20
LONGEST_NAME = 8 * NAME_LETTERS
"""In how much of a line one name is looked for: each of its letters may be written in pieces, with marks of their
own.
"""
QUOTED = re.compile(r'"([^"]*)"|“([^”]*)”|\'([^\']*)\'')
"""A name in quotes: straight ones, double or single, or those that a phone or a text editor makes of them."""
AFTER = re.compile(r"\safter(?=\s)", re.IGNORECASE)

TELLS = words.USAGES.keys() - c.BY_WORD.keys()
"""Words that ask nothing of the session itself."""


class NotUnderstood(Exception):  # noqa: N818 (an answer, not an error)
    """A line that cannot be read; `reason` is a sentence."""

    def __init__(self, reason: str, **fields: object) -> None:
        super().__init__(reason)
        self.reason = reason.format(**fields)


class LineToRead:
    """What is left to read of a line, and who can be named in it."""

    def __init__(self, word: str, rest: str, people: Sequence[PersonView]) -> None:
        self.word = word
        self.is_bare = words.USAGES.get(word) == word
        """Whether nothing belongs behind the word."""
        self.rest = rest.strip()
        self._people = people

    @cached_property
    def _by_key(self) -> dict[str, c.Person]:
        return {key_of(p.name): p.person for p in self._people}

    def usage(self) -> NotUnderstood:
        """The line is not written as it should be."""
        return NotUnderstood(words.USAGE, usage=words.usage(self.word))

    def end(self) -> None:
        """Nothing more may stand in the line."""
        if self.rest:
            raise NotUnderstood(words.NOTHING_MORE, word=self.word) if self.is_bare else self.usage()

    def number(self) -> int:
        """A whole number of the board, of a stage, of votes."""
        found = re.match(r"([0-9]+)(?:\s+|$)", self.rest)
        if found is None or len(found[1]) > MOST_DIGITS:
            raise self.usage()
        self.rest = self.rest[found.end() :]
        return int(found[1])

    def number_or_none(self) -> int | None:
        """A whole number, if anything is left."""
        return self.number() if self.rest else None

    def numbered(self, before: str) -> int | None:
        """A number behind a word at the end of the line, taken off it: `of 3`, `after 2`; None where the word is
        not there.
        """
        found = re.search(rf"(?:^|\s){before}(?:\s+(\S*))?\s*$", self.rest, re.IGNORECASE)
        if found is None:
            return None
        self.rest, tail = self.rest[: found.start()].strip(), LineToRead(self.word, found[1] or "", ())
        return tail.number()

    def duration(self, *, zero: bool = False) -> Ms:
        """A length of time: the rest of the line."""
        if not self.rest:
            raise self.usage()
        try:
            length = read_duration(self.rest, zero=zero)
        except Unreadable as wrong:
            raise NotUnderstood("{what}; {instead}", what=wrong.saying.what, instead=wrong.saying.instead) from None
        self.rest = ""
        return length

    def duration_or_none(self) -> Ms | None:
        """A length of time, if anything is left."""
        return self.duration() if self.rest else None

    def clock(self) -> TypedClock:
        """A time of day: the rest of the line."""
        try:
            return read_typed_clock(self.rest)
        except Unreadable:
            raise NotUnderstood(words.NO_CLOCK) from None

    def person(self, ends: str = "") -> c.Person:
        """Someone known: the longest name that the rest begins with, in quotes or not, or a seat number.

        A name ends at a space, at the end, or at one of `ends`.
        """
        if not self.rest:
            raise NotUnderstood(words.WHICH_NAME)
        head = self.rest[:LONGEST_NAME]
        cuts = [
            i
            for i in range(len(head), 0, -1)
            if i == len(self.rest) or (self.rest[i].isspace() or self.rest[i] in ends)
        ]
        for cut in cuts:
            person = self._by_key.get(key_of(head[:cut]))
            if person is not None:
                return self._taken(cut, person)
        quoted = QUOTED.match(head)
        if quoted is not None and (person := self._by_key.get(key_of(_within(quoted)))) is not None:
            return self._taken(quoted.end(), person)
        for cut in reversed(cuts):
            if (person := self._in_seat(head[:cut])) is not None:
                return self._taken(cut, person)
        raise NotUnderstood(words.UNKNOWN_NAME, name=shortened(self.rest))

    def _taken(self, cut: int, person: c.Person) -> c.Person:
        self.rest = self.rest[cut:].strip()
        return person

    def _in_seat(self, text: str) -> c.Person | None:
        seat = int(text) if text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS else 0
        return self._people[seat - 1].person if 1 <= seat <= len(self._people) else None

    def whole_person(self) -> c.Person:
        """Someone known, and nothing after."""
        if not self.rest:
            raise NotUnderstood(words.WHICH_NAME)
        person = self._called(self.rest)
        if person is None:
            raise NotUnderstood(words.UNKNOWN_NAME, name=shortened(self.rest))
        self.rest = ""
        return person

    def _called(self, text: str) -> c.Person | None:
        """Whose name all of a text is, in quotes or not, or whose seat."""
        if len(text) > LONGEST_NAME:
            return None
        person = self._by_key.get(key_of(text))
        if person is None and (quoted := QUOTED.fullmatch(text)) is not None:
            person = self._by_key.get(key_of(_within(quoted)))
        return self._in_seat(text) if person is None else person

    def after(self) -> c.Person | None:
        """`after NAME` at the end of the line, the longest known name, taken off it; None where there is none."""
        for found in AFTER.finditer(self.rest, max(0, len(self.rest) - LONGEST_NAME)):
            person = self._called(self.rest[found.end() :].lstrip())
            if person is not None:
                self.rest = self.rest[: found.start()].strip()
                return person
        if QUOTED.fullmatch(self.rest):
            return None
        if re.search(r"\safter$", self.rest, re.IGNORECASE):
            raise self.usage()
        *before, last = AFTER.split(self.rest)
        if before:
            raise NotUnderstood(words.UNKNOWN_NAME, name=shortened(last.lstrip()))
        return None

    def new_name(self) -> str:
        """A name not known yet: the rest of the line, quotes taken off."""
        if not self.rest:
            raise NotUnderstood(words.WHICH_NAME)
        quoted = QUOTED.fullmatch(self.rest)
        name = _within(quoted) if quoted is not None else self.rest
        self.rest = ""
        return name


def _within(quoted: re.Match[str]) -> str:
    return next(name for name in quoted.groups() if name is not None)


def split(line: str) -> tuple[str, str]:
    """The word that says what is asked, in small letters, and the rest of the line."""
    word, *rest = line.split(maxsplit=1)
    return word.casefold(), rest[0] if rest else ""


def asked(line: str, people: Sequence[PersonView]) -> Ask:
    """What a line asks of a session in which these people sit; raises NotUnderstood when it cannot be understood."""
    word, rest = split(line)
    if word not in words.USAGES:
        guess = nearest(word, words.USAGES) if len(word) <= 20 else ""
        raise NotUnderstood(words.DID_YOU_MEAN if guess else words.NOT_A_WORD, word=shortened(word), nearest=guess)
    return _asked(LineToRead(word, rest, people))


def _asked(line: LineToRead) -> Ask:
    if line.is_bare:
        line.end()
        return _giving(c.BY_WORD[line.word]())
    match line.word:
        case "arrive":
            after = line.after()
            name = line.new_name()
            return lambda keeper: keeper.arrive(name, after)
        case "rename":
            person = line.person()
            name = line.new_name()
            return lambda keeper: keeper.rename(person, name)
        case "raise":
            person = line.person(":")
            if line.rest and not line.rest.startswith(":"):
                raise line.usage()
            said = line.rest[1:]
            return lambda keeper: keeper.raise_challenge(person, said)
        case "mark":
            person, mark = line.person(), line.rest
            if not mark:
                raise line.usage()
            return lambda keeper: keeper.mark(person, mark)
        case "ends":
            if line.rest[:1] in ("+", "-", "−"):
                later, line.rest = line.rest[0] == "+", line.rest[1:].strip()
                by = line.duration()
                return _giving(c.Ends(by=by if later else -by))
            clock = line.clock()
            return lambda keeper: keeper.ends(clock)
        case "add":
            return _adding(line)
        case "away":
            if line.rest.casefold() == "out":
                return lambda keeper: keeper.answer_away("out")
            if line.rest.casefold() == "counts":
                return lambda keeper: keeper.answer_away("counts")
            counts = line.duration(zero=True)
            return lambda keeper: keeper.answer_away(counts)
    command = _command(line)
    line.end()
    return _giving(command)


def _adding(line: LineToRead) -> Ask:
    said, _, title = line.rest.partition(":")
    line.rest = said.strip()
    after = line.numbered("after")
    named, _, line.rest = line.rest.partition(" ")
    named = named.casefold()
    if not named:
        raise line.usage()
    if named not in NAMES:
        guess = nearest(named, NAMES) if len(named) <= MOST_KIND_LETTERS else ""
        raise NotUnderstood(words.KIND_MEANT if guess else words.NO_KIND, kind=shortened(named), nearest=guess)
    length = line.duration_or_none()
    return lambda keeper: keeper.add_stage(named, length, after, title)


def _command(line: LineToRead) -> c.Command:
    match line.word:
        case "floor" | "leave" | "back" | "hand" | "word":
            return c.BY_WORD[line.word](line.whole_person())
        case "needs":
            person, need = line.person(), line.rest.casefold()
            if need not in c.WEIGHTS:
                raise line.usage()
            line.rest = ""
            return c.Needs(person, c.WEIGHTS[need])
        case "move":
            after = line.after()
            if after is None:
                raise line.usage()
            return c.Move(line.whole_person(), after)
        case "longer" | "shorter":
            of = line.numbered("of")
            by = line.duration_or_none()
            return c.BY_WORD[line.word](by, of)
        case "place":
            after = line.numbered("after")
            if after is None:
                raise line.usage()
            return c.Place(line.number(), after)
        case "since":
            return c.Since(line.duration(zero=True))
        case "each":
            return c.Each(line.duration())
        case "go" | "drop" | "choose":
            return c.BY_WORD[line.word](line.number())
        case "vote":
            return c.Vote(line.number(), line.number_or_none())
        case "too":
            return c.Too(line.number_or_none())
    raise AssertionError(line.word)


def _giving(command: c.Command) -> Ask:
    return lambda keeper: keeper.do(command)

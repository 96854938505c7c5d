"""The times that stand in a line of an outline: clock times, lengths, each person's time; and what is left of the line
without them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from circlekeeper.agenda.outline.clocktimes import ClockTime, WrittenTime, clocks_in
from circlekeeper.agenda.outline.lengths import FoundLength, Length, lengths_in
from circlekeeper.agenda.outline.words.vocabulary import Role, Vocabulary, begins, of_everyone, tokens
from circlekeeper.units import LONGEST

MOST_LETTERS = 2000
"""So much of a line is looked at; no stage is told in more."""
_EMPTY = re.compile(r"[(\[{][\s,;:/|·.–—-]*[)\]}]")
_DOUBLE = re.compile(r"\s{2,}|\t")
_LEADERS = re.compile(r"(?:[ ]?[._]){4,}|(?:[ ][.]){3,}|[ ][.]{3}(?= |$)")
_TRIM = " \t,;:|·•–—-−~=>→/…\u2010\u2011\u2012\u2015"
_BETWEEN = {":": ": ", ".": ": ", "–": " – ", "—": " – ", "-": " – ", ",": ", "}
"""What stands between two parts of a line from which a time was taken, by the sign that stood there."""
_BRACKETS = re.compile(r"[(\[]([^()\[\]]{0,400})[)\]]")
_NEXT_PART = re.compile(r"[,;+].*[^\W\d_]")
"""What stands between the times of two parts of a stage."""


class Times(NamedTuple):
    """What a line says of times."""

    begins: WrittenTime | None
    ends: WrittenTime | None
    lengths: tuple[Length, ...]
    rest: str
    """The line without its times."""
    said: tuple[str, ...] = ()
    """What stood in brackets together with a time, without it."""

    def of(self, role: Role) -> Length | None:
        """The time of that role; of several the longest that stands where one would look."""
        found = [one for one in self.lengths if one.role == role]
        plain = [one for one in found if one.plain]
        return max(plain, key=lambda one: one.whole, default=found[0] if found else None)

    @property
    def length(self) -> Length | None:
        """The stage's length."""
        return self.of("length")

    @property
    def clocked(self) -> bool:
        """Whether it says when something begins or ends."""
        return self.begins is not None or self.ends is not None

    @property
    def says_when(self) -> bool:
        """Whether it says when something is, or how long."""
        return self.clocked or self.length is not None

    @property
    def timed(self) -> bool:
        """Whether it says plainly when something is or how long."""
        return self.clocked or any(one.role == "length" and one.plain for one in self.lengths)

    @property
    def only(self) -> bool:
        """Whether nothing but a time stands there."""
        return not self.rest and not self.said and (self.clocked or bool(self.lengths))


class _Found(NamedTuple):
    """The times of a line and where they stand in it."""

    clocks: list[ClockTime]
    lengths: list[FoundLength]

    @property
    def ranged(self) -> bool:
        """Whether a time of the clock says from when until when."""
        return any(at.begins is not None and at.ends is not None for at in self.clocks)

    def of(self, role: Role) -> list[FoundLength]:
        """The lengths of that role."""
        return [found for found in self.lengths if found.length.role == role]


@lru_cache(64)  # for where the times are, too
def _found_in(text: str, words: Vocabulary) -> _Found:
    clocks = clocks_in(text, words)
    return _Found(sorted(clocks, key=lambda at: at.start), lengths_in(text, words, clocks))


@lru_cache(64)  # a line is asked several times in a row what it is
def times_in(text: str, words: Vocabulary) -> Times:
    """The times of a line, and what it says without them."""
    text = text[:MOST_LETTERS]
    found = _each_in_brackets(text, _parts_added(text, _found_in(text, words), words), words)
    begins = next((at.begins for at in found.clocks if at.begins is not None), None)
    ends = next((at.ends for at in found.clocks if at.ends is not None), None)
    taken = [(at.start, at.end) for at in found.clocks]
    taken += [(one.start, one.end) for one in found.lengths if one.length.role != "other"]
    return Times(begins, ends, tuple(one.length for one in found.lengths), *_without(text, taken))


def _parts_added(text: str, found: _Found, words: Vocabulary) -> _Found:
    """The lengths of a stage's parts made one, "presentation 10 min, discussion 20 min"; beside the clock they are not
    the stage's.
    """
    parts = found.of("length")
    if len(parts) < 2:
        return found
    if found.ranged:
        unsure = [one._replace(length=one.length._replace(plain=False)) for one in found.lengths]
        return found._replace(lengths=unsure)
    between = [text[before.end : after.start].lower() for before, after in pairwise(parts)]
    added = all(_NEXT_PART.search(said) for said in between) and re.search(r"[^\W\d_]", text[: parts[0].start])
    within = any(f" {of_which} " in f" {said} " for said in between for of_which in words.of_which)
    guessed = any(one.length.guessed for one in parts)
    whole = sum(one.length.whole for one in parts)
    if not added or within or guessed or whole > LONGEST or begins(tokens(text), words.past):
        return found
    others = [one for one in found.lengths if one not in parts]
    one = FoundLength(len(text), len(text), Length(whole, "length", plain=True))
    return found._replace(lengths=[*others, one])


def _each_in_brackets(text: str, found: _Found, words: Vocabulary) -> _Found:
    """Beside the stage's length, a shorter one that stands in brackets with a word for all is each one's: "10 min
    (everyone, 1 min)".
    """
    lengths = found.of("length")
    if len(lengths) + found.ranged < 2:
        return found
    whole = max(one.length.length for one in lengths) + found.ranged
    brackets = [at.span() for at in _BRACKETS.finditer(text) if of_everyone(tokens(at[1]), words)]
    each = [
        one for one in lengths
        if one.length.length < whole and any(start < one.start < end for start, end in brackets)
    ]  # fmt: skip
    made = [one._replace(length=one.length._replace(role="each")) if one in each else one for one in found.lengths]
    return found._replace(lengths=made)


def ends_of_lengths(text: str, words: Vocabulary) -> list[int]:
    """Where each length that is a stage's ends, with the bracket it stands in."""
    ends = [found.end for found in _found_in(text[:MOST_LETTERS], words).of("length")]
    return [end + text[end : end + 1].count(")") for end in ends]


def begins_with_length(text: str, words: Vocabulary) -> bool:
    """Whether a sentence begins with the time that its stage takes: "for half an hour we"."""
    return _begins_with("length", text, words) and len(times_in(text, words).rest.split()) > 1


def begins_with_turn(text: str, words: Vocabulary) -> bool:
    """Whether a part of a sentence begins with each one's time: ", ten minutes each, on the question"."""
    return _begins_with("each", text, words)


def _begins_with(role: Role, text: str, words: Vocabulary) -> bool:
    found = _found_in(text[:MOST_LETTERS], words).of(role)
    return bool(found) and re.search(r"\w", text[: found[0].start]) is None


# ---- what is left without them ----


def _without(text: str, taken: list[tuple[int, int]]) -> tuple[str, tuple[str, ...]]:
    """A text without what stands in some places of it; what stood in the same brackets comes apart from the rest."""
    kept, at = "", 0
    for start, end in sorted(taken):
        kept += f"{text[at:start]}\0" if start >= at else ""
        at = max(at, end)
    said: list[str] = []
    rest = _BRACKETS.sub(lambda found: _bracket(found, said), kept + text[at:])
    return _rejoined(_EMPTY.sub(" ", rest.replace("\0", " \0 ")).split("\0")), tuple(said)


def _bracket(found: re.Match[str], said: list[str]) -> str:
    """Brackets without a time as they are, and of others what they say beside it."""
    if "\0" not in found[1]:
        return found[0]
    said += [piece for part in re.split(r"[\0;,]", found[1]) if len(piece := trimmed(part)) > 1]
    return "\0"


def _rejoined(pieces: list[str]) -> str:
    """The parts of a line around its times, with the sign that stood between title and explanation."""
    joined = trimmed(pieces[0])
    for piece in pieces[1:]:
        behind = piece.lstrip()
        kept = trimmed(behind.lstrip(" .") if behind.startswith(". ") or behind.rstrip() == "." else piece)
        if kept:
            joined += f"{_BETWEEN.get(behind[:1], ' ')}{kept}" if joined else kept
    return trimmed(joined)


def trimmed(text: str) -> str:
    """A text without separators at its ends, and without gaps."""
    text = _DOUBLE.sub(" ", _LEADERS.sub(" ", text).strip(_TRIM)).strip(_TRIM)
    for opened, closed in ("()", "[]"):
        if text.startswith(opened) and closed not in text:
            text = text[1:].strip(_TRIM)
        if text.endswith(closed) and opened not in text:
            text = text[:-1].strip(_TRIM)
    return text.strip()

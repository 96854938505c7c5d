"""The lengths of time in a line of an outline, in digits and in words: "10 min", "half an hour", "3 × 5'"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from circlekeeper.agenda.outline.clocktimes import DASH, HOURS_OF_A_STAGE, SPACE, ClockTime
from circlekeeper.agenda.outline.roles import announced, is_plain, role_of, softened
from circlekeeper.agenda.outline.words.vocabulary import Role, Vocabulary, number_of, one_of
from circlekeeper.units import HOUR, LONGEST, MINUTE, SECOND, Ms

_MOST_OF_A_UNIT = 60
"""An hour has no more minutes, a minute no more seconds: "15 min 90 s" are two times."""
_LEAST_LETTER: Ms = 10 * SECOND
"""A shorter time with a letter alone is none: "in 3s" is threes."""
_DOT = re.compile(r"\.(?=\s*[,;:)\]]|\s+[a-zà-ÿ])")
"""The dot of a shortened unit, where the sentence goes on: "5 Min., one word each", "2 Min. pro Person"."""
_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "1/2": 0.5, "1/4": 0.25, "3/4": 0.75}


class Length(NamedTuple):
    """A length of time as it stands in a line."""

    length: Ms
    role: Role
    plain: bool
    """Whether it stands where a stage's length stands: in brackets, at the beginning or the end of the line."""
    guessed: bool = False
    """Whether the line leaves it open: "5 to 10 minutes"."""
    times: int = 1
    """How often: "3 × 5 min"."""

    @property
    def whole(self) -> Ms:
        """All of it, as often as it comes."""
        return self.length * self.times


class FoundLength(NamedTuple):
    """A length, and where in a line it stands with the words that belong to it."""

    start: int
    end: int
    length: Length


def lengths_in(text: str, words: Vocabulary, clocks: Sequence[ClockTime]) -> list[FoundLength]:
    """The lengths of a line, beside its times of the clock."""
    found: list[FoundLength] = []
    for match in _pattern(words).finditer(text):
        taken = any(at.start < match.end() and match.start() < at.end for at in clocks)
        if taken or (read := _read(match, words)) is None:
            continue
        start, end, length = read
        end += _DOT.match(text, end) is not None
        role, end = role_of(text, start, end, words)
        role = "each" if match["people"] else role
        start = softened(text, start, words)
        start = announced(text, start, words) if role == "each" else start
        plain = is_plain(text, start, end)
        found.append(FoundLength(start, end, length._replace(role=role, plain=plain)))
    return found


@cache
def _pattern(words: Vocabulary) -> re.Pattern[str]:
    """What a length looks like in a language."""
    units = (*words.hours, *words.minutes, *words.seconds)
    unit, letter = one_of(units), one_of(tuple(unit for unit in units if len(unit) == 1))
    spelt = rf"(?:{one_of(tuple(words.numbers))})(?!(?:{letter})(?!\w))"
    fraction = "(?:[½¼¾]|(?:1/2|[13]/4)(?![\\d/]))"
    number = rf"(?:(?:\d{{1,2}}{SPACE})?{fraction}|\d{{1,3}}(?::[0-5]\d|(?:[.,]\d{{1,2}})?[½¼¾]?)|{spelt})"
    whole, to, people, each, often, joining = map(
        one_of,
        (tuple(words.lengths), words.to, words.people, words.each_after, words.times_of, (*words.joining, "&", "+")),
    )
    times = rf"(?P<times>\d{{1,2}})(?P<people>{SPACE}(?:{people}))?{SPACE}?(?:[x×*]|(?<=\s)(?:{often})(?=\s)){SPACE}?"
    seconds = "(?:''|’’|″|\")"
    marks = rf"(?:''|’’|″|\"(?={SPACE}(?:{each})))(?!\w)|['’′](?:(?!['’\w])|(?=\d{{1,2}}{seconds}))"
    return re.compile(
        rf"(?<![\w.:,])(?:(?P<whole>{whole})(?!\w)"
        rf"|(?:{times})?(?P<low>{number})(?:{SPACE}?(?:{DASH}|{to}){SPACE}?(?P<high>{number}))?"
        rf"{SPACE}?{DASH}?{SPACE}?(?P<unit>(?:{unit})(?!\w)|[hm](?=\d)|{marks}))\.?"
        rf"(?:(?:{SPACE}?(?:{joining}){SPACE})?{SPACE}?(?P<more>\d{{1,2}})(?:{SPACE}?(?P<inner>{unit}|{seconds}))?(?![\w:]))?",
        re.IGNORECASE,
    )


@cache
def _sizes(words: Vocabulary) -> Mapping[str, Ms]:
    """How long a unit is."""
    units = (((*words.seconds, "''", "’’", "″", '"'), SECOND), (words.minutes, MINUTE), (words.hours, HOUR))
    return {unit: size for names, size in units for unit in names}


def _read(match: re.Match[str], words: Vocabulary) -> FoundLength | None:
    """The length a match means; None where it is none after all."""
    if (whole := match["whole"]) is not None:
        known = words.lengths.get(" ".join(whole.lower().split()))
        length = Length((known or 0) * SECOND, "length", plain=False)
        return None if known is None else FoundLength(match.start(), match.end("whole"), length)
    unit, end, size = match["unit"], match.end("unit"), _sizes(words).get(match["unit"].lower(), MINUTE)
    letter = len(unit) == 1 and unit.isalpha()
    low, high = (_number(match[name] or match["low"], words) for name in ("low", "high"))
    ranged = match["high"] is not None
    if low is None or high is None or (ranged and high <= low) or (letter and match["low"].isalpha()):
        return None
    if size == HOUR and ":" in match["low"] and low >= HOURS_OF_A_STAGE:
        return None  # "19:30 h"
    lasts, more = high * size, match["more"]
    if more and not ranged:
        near = size == HOUR and match["inner"] in {None, '"', "''", "’’"} and match.start("more") - end <= 1
        inner = MINUTE if near else _sizes(words).get((match["inner"] or "").lower(), size)
        if inner < size and (near or int(more) < _MOST_OF_A_UNIT):
            lasts, end = lasts + int(more) * inner, match.end("more" if near else 0)
    made = Length(round(lasts) // SECOND * SECOND, "length", plain=False, times=int(match["times"] or 1))
    if not 0 < made.whole <= LONGEST or (letter and size == SECOND and made.length < _LEAST_LETTER):
        return None
    if ranged and _is_counted(match):
        return FoundLength(match.start("high"), end, made)
    return FoundLength(match.start(), end, made._replace(guessed=ranged))


def _is_counted(match: re.Match[str]) -> bool:
    """Whether the first of two numbers is the title's: "Round 1 – 15 min"."""
    between = match.string[match.end("low") : match.start("high")]
    spaced = between.startswith((" ", "\u00a0")) and between.endswith((" ", "\u00a0"))
    titled = re.search(r"[^\W\d_]\s+$", match.string[: match.start("low")]) is not None
    return spaced and titled and not between.strip().isalpha()


def _number(written: str, words: Vocabulary) -> float | None:
    text = written.strip().lower()
    if (whole := number_of(text, words)) is not None:
        return whole
    if ":" in text:
        ones, _, sixtieths = text.partition(":")
        return int(ones) + int(sixtieths) / _MOST_OF_A_UNIT
    part = next((part for part in _FRACTIONS if text.endswith(part)), "")
    digits = text.removesuffix(part).strip().replace(",", ".")
    try:
        return float(digits or 0) + _FRACTIONS.get(part, 0)
    except ValueError:
        return None

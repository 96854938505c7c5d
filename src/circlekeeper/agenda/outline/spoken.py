"""Clock times as people say them: "at half past ten", "from seven to nine", "um sieben"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, number_of, one_of

_HALF_DAY = 12 * 60
_DAY_HOURS = 24
_HOUR = 60


class SpokenTime(NamedTuple):
    """A clock time in words and where it stands, with what announces it."""

    start: int
    end: int
    minutes: int
    """Since midnight; which half of the day it is in stays open unless `half` says it."""
    half: str = ""


class SpokenRange(NamedTuple):
    """Two of them with what stands between: "from seven to nine"."""

    begins: SpokenTime
    ends: SpokenTime


class _Patterns(NamedTuple):
    clock: re.Pattern[str]
    range: re.Pattern[str]
    until: re.Pattern[str]


@cache
def _patterns(words: Vocabulary) -> _Patterns:
    hours = [word for word, number in words.numbers.items() if 1 < number <= _HALF_DAY // _HOUR]
    ones = one_of(tuple(word for word, number in words.numbers.items() if number == 1))
    counted = one_of((*words.hours, *words.minutes, *words.seconds, *words.people, *words.counted))
    told = rf"(?P<told>{one_of(tuple(words.noon))})"
    hour = rf"(?P<hour>{one_of(tuple(hours))}|\d{{1,2}}|(?:{ones})(?=\s*(?:[.,;:!?)]|$)))"
    half = rf"(?:\s(?P<half>{one_of(tuple(words.halves))})(?!\w)|\s?(?:{one_of(words.oclock)})(?!\w))?"
    behind = rf"(?!\w|[:.,]\d|\s?%|\s?[-–]\s?\w|\s?(?:{counted})(?!\w))"
    at, soft, before = one_of(words.at), one_of(words.about), one_of(words.before_hour)
    since, to = one_of(words.between_hours), one_of((*words.to, *words.joining))
    first = rf"{told}|{hour}".replace("?P<", "?P<from_") + half.replace("?P<", "?P<from_")
    return _Patterns(
        re.compile(
            rf"(?:(?<!\w)(?:{at})[\s:]+(?:(?:{soft})\s)?|(?<!\w)(?:{soft})\s|^[\s(\[]*){told}(?!\w){half}{behind}"
            rf"|(?<!\w)(?:{before})\s(?:(?:{soft})\s)?{hour}{half.replace('half>', 'of_hour>')}{behind}",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?:^|(?<!\w)(?P<since>{since})\s)(?:{first})\s(?:{to})\s(?:{told}|{hour}){half}{behind}", re.IGNORECASE
        ),
        re.compile(rf"(?<!\w)(?:{one_of(words.until)})\s+(?:{told}|{hour}){half}{behind}", re.IGNORECASE),
    )


def spoken_clock(text: str, words: Vocabulary) -> SpokenTime | None:
    """The first clock time in words that a line begins with, or that is announced in it."""
    for found in _patterns(words).clock.finditer(text):
        half = found["half"] or found["of_hour"]
        if (at := _time(found["told"], found["hour"], half, words)) is not None:
            return SpokenTime(found.start(), found.end(), *at)
    return None


def spoken_until(text: str, words: Vocabulary) -> SpokenTime | None:
    """The clock time in words at which a stage ends: "the check-in goes on until half past seven"."""
    for found in _patterns(words).until.finditer(text):
        if (at := _time(found["told"], found["hour"], found["half"], words)) is not None:
            return SpokenTime(found.start(), found.end(), *at)
    return None


def spoken_range(text: str, words: Vocabulary) -> SpokenRange | None:
    """The first two clock times between which something is: two numbers alone only where nothing is counted by them."""
    for found in _patterns(words).range.finditer(text):
        first = _time(found["from_told"], found["from_hour"], found["from_half"], words)
        last = _time(found["told"], found["hour"], found["half"], words)
        if first is None or last is None or (_are_digits(found) and re.match(r"\s*\w", text[found.end() :])):
            continue
        if not (found["since"] or found["told"] or found["from_told"] or found["half"]):
            continue
        return SpokenRange(SpokenTime(found.start(), found.end(), *first), SpokenTime(found.end(), found.end(), *last))
    return None


def _are_digits(found: re.Match[str]) -> bool:
    """Whether two numbers say nothing by which they are hours: "from 7 to 9"."""
    both = f"{found['from_hour'] or ''}{found['hour'] or ''}"
    return both.isdigit() and not (found["told"] or found["from_told"] or found["half"])


def _time(told: str | None, hour: str | None, half: str | None, words: Vocabulary) -> tuple[int, str] | None:
    """Minutes since midnight and the half of the day."""
    if told and (minutes := words.noon.get(" ".join(told.lower().split()), -1)) >= 0:
        said = words.halves.get((half or "").lower(), "p" if minutes >= _HALF_DAY else "")
    elif hour and (number := number_of(hour, words)) is not None and number < _DAY_HOURS:
        minutes, said = number * _HOUR, words.halves.get((half or "").lower(), "")
    else:
        return None
    if said and minutes < _HALF_DAY:
        minutes += _HALF_DAY * (said == "p")
    return minutes, "" if minutes >= _HALF_DAY and said == "a" else said

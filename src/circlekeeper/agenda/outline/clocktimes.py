"""The clock times in a line of an outline, in digits and in words: "19:30", "7 to 9 pm", "at half past ten"."""

from __future__ import annotations

import re
from functools import cache, partial
from typing import NamedTuple

from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, number_of, one_of, tokens
from circlekeeper.units import MINUTE, Ms

DASH = "[-\u2010-\u2015\u2212~\u301c\uff5e]"
"""A dash of any length, as people and their word processors write it."""
SPACE = "[ \\t\u00a0\u202f]"
_WHOLE_WORD = 5
"""A shorter word for minutes is the end of a length, and not what stands before the one that is meant."""
HOURS_OF_A_STAGE = 6
"""Fewer hours written with an "h" are a length: "1h30", "1:30 h"; more are a clock time: "19h30"."""
_AM_PM = r"(?P<letter>[ap])(?:\.?[ \u00a0\u202f]?m\b\.?|(?<=\d\d[ap])\b)"
_NO_DIGIT_BEFORE = r"(?<![\d.:/$€£#,\w])"
_NO_DIGIT_AFTER = r"(?![\d/%]|[.:,]\d|\w)"
_PLAIN_RANGE = re.compile(
    rf"{_NO_DIGIT_BEFORE}(?P<from_hour>\d\d)(?P<from_minute>\d\d){SPACE}?(?:{DASH}+|to){SPACE}?"
    rf"(?P<hour>\d\d)(?P<minute>\d\d)(?:{SPACE}?(?:h|hrs))?{_NO_DIGIT_AFTER}"
)
_PLAIN_CLOCK = re.compile(
    rf"^(?P<hour>\d\d)(?P<minute>\d\d)(?:{SPACE}?(?:h|hrs)\b)?(?={SPACE}*(?:{DASH}|[:|\t]|{SPACE}[^\W\d]))"
)
HALF_DAY = 12 * 60
_DAY_HOURS = 24
_HOUR = 60


class WrittenTime(NamedTuple):
    """A clock time as it is written, or a time since the beginning."""

    minutes: int
    """Since midnight, or since the beginning."""
    half: str = ""
    """"a" or "p" where the line says which half of the day."""
    elapsed: bool = False
    """Whether it is plainly a time since the beginning: "+15"."""
    spoken: bool = False
    """Whether it is told in words, which never say 19 for seven: "half past seven"."""

    def can_be(self, other: WrittenTime) -> bool:
        """Whether both can be the same moment, where one of them leaves out in which half of the day it is."""
        open_half = not (self.half and other.half)
        return self.minutes == other.minutes or (open_half and self.minutes % HALF_DAY == other.minutes % HALF_DAY)

    def until(self, ends: WrittenTime) -> Ms | None:
        """How long it is to another, on the same evening; None where they are the same."""
        apart = (ends.minutes - self.minutes) % (2 * HALF_DAY)
        if apart > HALF_DAY and not (self.half and ends.half):
            apart -= HALF_DAY
        return apart * MINUTE if apart else None


class ClockTime(NamedTuple):
    """When a line says that something begins or ends, and where in it."""

    start: int
    end: int
    begins: WrittenTime | None = None
    ends: WrittenTime | None = None


def clocks_in(text: str, words: Vocabulary) -> list[ClockTime]:
    """The clock times of a line: when it begins, when it ends, or both."""
    lead = _lead(text, words)
    patterns = _patterns(words)
    if (found := patterns.elapsed.match(text[lead:]) or patterns.minute.match(text[lead:])) is not None:
        clock = WrittenTime(int(found["hour"] or 0) * _HOUR + int(found["minute"]), elapsed=True)
        return [ClockTime(0, lead + found.end(), begins=clock)]
    for pattern in (patterns.range, _PLAIN_RANGE):
        for found in pattern.finditer(text):
            if (both := _range(found, words)) is not None:
                return [ClockTime(_from(text, found.start(), words), found.end(), *both)]
    if (spoken := _spoken_range(text, words)) is not None:
        return [spoken]
    military = _PLAIN_CLOCK.match(text[lead:])
    if military is not None and (at := _written(military, words)[0]) is not None:
        return [ClockTime(0, lead + military.end(), begins=at)]
    end = _until(text, words)
    if end is not None:
        text = text[: end.start] + "," * (end.end - end.start) + text[end.end :]
    begin = _clock(text, words) or _spoken_clock(text, words)
    if end is None and begin is not None:
        return [_with_end(begin, text, words)]
    return [at for at in (end, begin) if at is not None]


def _with_end(first: ClockTime, text: str, words: Vocabulary) -> ClockTime:
    """A time together with the next one, where a word says that it is over then: "we start at 7 and finish at 9"."""
    behind = text[first.end :]
    last = _clock(behind, words) or _spoken_clock(behind, words)
    if last is None or first.begins is None or last.begins is None:
        return first
    said = tuple(word for word in tokens(behind[: last.start]) if word not in (*words.joining, *words.who_does))
    if said not in map(tokens, words.over):
        return first
    begins, ends = _same_half(first.begins, last.begins)
    return ClockTime(first.start, first.end + last.end, begins, ends)


def _until(text: str, words: Vocabulary) -> ClockTime | None:
    """The clock time at which a stage ends, where a sentence or a title says so: "check-in until 19:30"."""
    for found in _patterns(words).until.finditer(text):
        clock, plainly = _written(found, words)
        alone = text[found.end() :].lstrip(" \t")[:1] in ".,;)]"
        if clock is not None and (plainly or alone):
            return ClockTime(found.start(), found.end(), ends=clock)
    return _spoken_until(text, words)


def _clock(text: str, words: Vocabulary) -> ClockTime | None:
    """The first single clock time that is the line's own."""
    for found in _patterns(words).clock.finditer(text):
        clock, plainly = _written(found, words)
        begin = _from(text, found.start(), words)
        in_hours = text[found.end("hour") :].lstrip()[:1] in ("h", "H")
        in_hours = in_hours or (begin == found.start() and _patterns(words).hours.match(text, begin) is not None)
        if in_hours and int(found["hour"]) < HOURS_OF_A_STAGE:
            continue
        if clock is not None and plainly and _stands_out(text, begin, found.end(), begin != found.start()):
            return ClockTime(begin, found.end(), begins=clock)
    return None


def _stands_out(text: str, begin: int, end: int, announced: bool) -> bool:
    """Whether a clock time is the line's own, and not one that is only mentioned in it."""
    before, after = text[:begin].strip(), text[end:].strip()
    if not before or before in "([@|" or before[-1] == ":" or (before[0] in "([" and after in (")", "]")):
        return True
    return (
        announced or not after or (before[-1] in "([" and after[:1] in ")]") or (before[-1] in "|" or after[:1] == "|")
    )


def _lead(text: str, words: Vocabulary) -> int:
    """Where a line begins to say something: behind brackets and "at"."""
    at = len(text) - len(text.lstrip(" \t([@"))
    for word in words.announcing:
        if text[at : at + len(word) + 1].lower() in (f"{word} ", f"{word}:"):
            return at + len(word) + 1 + len(text[at + len(word) + 1 :]) - len(text[at + len(word) + 1 :].lstrip())
    return at


def _from(text: str, start: int, words: Vocabulary) -> int:
    """Where "at 19:00" begins when its time begins at `start`."""
    head = text[max(0, start - 20) : start].rstrip(" \t:")
    for word in words.announcing:
        if head.lower().endswith(word) and not head[: -len(word)][-1:].isalnum():
            return start - (min(start, 20) - (len(head) - len(word)))
    return start


# ---- in digits ----


class _Patterns(NamedTuple):
    """What times look like in a language."""

    clock: re.Pattern[str]
    range: re.Pattern[str]
    elapsed: re.Pattern[str]
    """"+15", "T+0:15"."""
    minute: re.Pattern[str]
    """"Minute 5:"."""
    until: re.Pattern[str]
    """"until 19:30"."""
    hours: re.Pattern[str]
    """"1:30 h", which is a length where the hours are few."""


@cache
def _patterns(words: Vocabulary) -> _Patterns:
    named = (words.clock_after, words.oclock, words.to, words.minutes, tuple(words.halves))
    after, oclock, to, minute, half = (one_of(names) for names in named)
    minutes = (
        rf"[:.hH](?P<minute>\d{{2}})(?:[:.]\d{{2}})?"
        rf"|{SPACE}?(?:{oclock}){SPACE}(?P<behind>\d{{2}})(?!{SPACE}?(?:{minute})|\w)"
    )
    behind = rf"{_AM_PM}|(?P<half>{half})(?!\w)|(?P<oclock>{oclock})(?!\w)|(?:{after})(?!\w)"
    time = rf"(?P<hour>\d{{1,2}})(?:{minutes})?{SPACE}?(?:{behind})?"
    unit = rf"(?:{SPACE}?(?:{minute}|['’′]))"
    between = rf"{SPACE}*(?:{DASH}+|(?:{to})(?!\w)|->|→){SPACE}*"
    first, whole = time.replace("?P<", "?P<from_"), tuple(name for name in words.minutes if len(name) >= _WHOLE_WORD)
    pattern = partial(re.compile, flags=re.IGNORECASE)
    return _Patterns(
        clock=pattern(rf"{_NO_DIGIT_BEFORE}(?!\d+:\d\d{SPACE}?(?:{minute})(?!\w)){time}{_NO_DIGIT_AFTER}"),
        range=pattern(rf"{_NO_DIGIT_BEFORE}{first}{between}{time}{_NO_DIGIT_AFTER}"),
        elapsed=pattern(
            rf"^[tT]?{SPACE}?\+{SPACE}?(?:(?P<hour>\d{{1,2}}):)?(?P<minute>\d{{1,3}})(?:{unit}(?!\w))?{_NO_DIGIT_AFTER}"
        ),
        minute=pattern(
            rf"^(?:{one_of(whole)}){SPACE}(?P<hour>)(?P<minute>\d{{1,3}})(?!\w|[:.,]\d|{between}\d)"
            rf"(?={SPACE}*(?:{DASH}|[:.,)]|$|[^\W\d]))"
        ),
        until=pattern(rf"(?<!\w)(?:{one_of(words.until)}){SPACE}+{time}{_NO_DIGIT_AFTER}"),
        hours=pattern(rf"\d:\d\d{SPACE}?(?:{one_of(words.hours)})(?!\w)"),
    )


_PARTS = ("hour", "minute", "behind", "letter", "half", "oclock")
"""What a clock time in digits is made of: the hour, its minutes or those behind an "o'clock", the half of the day by a
letter or in words, and "o'clock".
"""


def _written(found: re.Match[str], words: Vocabulary, first: str = "") -> tuple[WrittenTime | None, bool]:
    """A clock time as it stands in a line, and whether it is one by more than its hour: "7:05", "7pm", "7 o'clock"; few
    hours with an "h" are a length.
    """
    said = {name: part or "" for name, part in found.groupdict().items()}
    hour, minute, behind, letter, half, oclock = (said.get(f"{first}{part}", "") for part in _PARTS)
    minute, half = minute or behind, letter or words.halves.get(half.lower(), "")
    counted = oclock and not (oclock[0] in "hH" and int(hour) < HOURS_OF_A_STAGE)
    return _time(hour, minute, half), bool(minute or half or counted)


def _range(found: re.Match[str], words: Vocabulary) -> tuple[WrittenTime, WrittenTime] | None:
    (begins, first), (ends, last) = _written(found, words, "from_"), _written(found, words)
    if begins is None or ends is None or not (first or last) or (not last and _is_counted(found)):
        return None
    return _same_half(begins, ends)


def _is_counted(found: re.Match[str]) -> bool:
    """Whether an hour alone that looks like the end of a range is a number of the title: "7:05 – 12 steps are read"."""
    behind, before = found.string[found.end() :], found.string[: found.start("hour")]
    return re.match(r"\s[^\W\d]", behind) is not None and re.search(rf"\s{DASH}\s$", before) is not None


def _same_half(begins: WrittenTime, ends: WrittenTime) -> tuple[WrittenTime, WrittenTime]:
    """Both ends of a range, where one of them says for the other which half of the day it is: "7 to 9 pm"."""
    if ends.half and not begins.half:
        earlier = begins.minutes % HALF_DAY <= ends.minutes % HALF_DAY
        return _in_half(begins, ends.half if earlier else _other(ends.half)), ends
    if begins.half and not ends.half:
        later = ends.minutes % HALF_DAY >= begins.minutes % HALF_DAY
        return begins, _in_half(ends, begins.half if later else _other(begins.half))
    return begins, ends


def _other(half: str) -> str:
    return "a" if half == "p" else "p"


def _in_half(clock: WrittenTime, half: str) -> WrittenTime:
    """A clock time in that half of the day; one after noon, as 19:00, is in none."""
    if clock.minutes >= 13 * 60:
        return clock
    return WrittenTime(clock.minutes % HALF_DAY + (HALF_DAY if half == "p" else 0), half)


def _time(hour: str, minute: str, half: str) -> WrittenTime | None:
    hours, minutes, half = int(hour), int(minute or 0), half.lower()
    if minutes > 59 or (half and not 1 <= hours <= 12):
        return None
    if half:
        hours = hours % 12 + (12 if half == "p" else 0)
    return WrittenTime(hours * 60 + minutes, half)


# ---- in words ----


class _SpokenPatterns(NamedTuple):
    """What times in words look like in a language."""

    clock: re.Pattern[str]
    range: re.Pattern[str]
    until: re.Pattern[str]


@cache
def _in_words(words: Vocabulary) -> _SpokenPatterns:
    hours = [word for word, number in words.numbers.items() if 1 < number <= HALF_DAY // _HOUR]
    ones = one_of(tuple(word for word, number in words.numbers.items() if number == 1))
    counted = one_of((*words.hours, *words.minutes, *words.seconds, *words.people, *words.counted))
    told = rf"(?P<told>{one_of(tuple(words.noon))})"
    hour = rf"(?P<hour>{one_of(tuple(hours))}|\d{{1,2}}|(?:{ones})(?=\s*(?:[.,;:!?)]|$)))"
    half = rf"(?:\s(?P<half>{one_of(tuple(words.halves))})(?!\w)|\s?(?:{one_of(words.oclock)})(?!\w))?"
    behind = rf"(?!\w|[:.,]\d|\s?%|\s?[-–]\s?\w|\s?(?:{counted})(?!\w))"
    at, soft, before = one_of(words.at), one_of(words.about), one_of(words.before_hour)
    since, to = one_of(words.between_hours), one_of((*words.to, *words.joining))
    first = rf"{told}|{hour}".replace("?P<", "?P<from_") + half.replace("?P<", "?P<from_")
    pattern = partial(re.compile, flags=re.IGNORECASE)
    return _SpokenPatterns(
        clock=pattern(
            rf"(?:(?<!\w)(?:{at})[\s:]+(?:(?:{soft})\s)?|(?<!\w)(?:{soft})\s|^[\s(\[]*){told}(?!\w){half}{behind}"
            rf"|(?<!\w)(?:{before})\s(?:(?:{soft})\s)?{hour}{half.replace('half>', 'of_hour>')}{behind}"
        ),
        range=pattern(rf"(?:^|(?<!\w)(?P<since>{since})\s)(?:{first})\s(?:{to})\s(?:{told}|{hour}){half}{behind}"),
        until=pattern(rf"(?<!\w)(?:{one_of(words.until)})\s+(?:{told}|{hour}){half}{behind}"),
    )


def _spoken_clock(text: str, words: Vocabulary) -> ClockTime | None:
    """The first clock time in words that a line begins with, or that is announced in it."""
    for found in _in_words(words).clock.finditer(text):
        half = found["half"] or found["of_hour"]
        if (at := _spoken_time(found["told"], found["hour"], half, words)) is not None:
            return ClockTime(found.start(), found.end(), begins=at)
    return None


def _spoken_until(text: str, words: Vocabulary) -> ClockTime | None:
    """The clock time in words at which a stage ends: "the check-in goes on until half past seven"."""
    for found in _in_words(words).until.finditer(text):
        if (at := _spoken_time(found["told"], found["hour"], found["half"], words)) is not None:
            return ClockTime(found.start(), found.end(), ends=at)
    return None


def _spoken_range(text: str, words: Vocabulary) -> ClockTime | None:
    """The first two clock times between which something is: two numbers alone only where nothing is counted by them."""
    for found in _in_words(words).range.finditer(text):
        first = _spoken_time(found["from_told"], found["from_hour"], found["from_half"], words)
        last = _spoken_time(found["told"], found["hour"], found["half"], words)
        if first is None or last is None or (_are_digits(found) and re.match(r"\s*\w", text[found.end() :])):
            continue
        if not (found["since"] or found["told"] or found["from_told"] or found["half"]):
            continue
        return ClockTime(found.start(), found.end(), *_same_half(first, last))
    return None


def _are_digits(found: re.Match[str]) -> bool:
    """Whether two numbers say nothing by which they are hours: "from 7 to 9"."""
    both = f"{found['from_hour'] or ''}{found['hour'] or ''}"
    return both.isdigit() and not (found["told"] or found["from_told"] or found["half"])


def _spoken_time(told: str | None, hour: str | None, half: str | None, words: Vocabulary) -> WrittenTime | None:
    """A clock time in words; which half of the day it is in stays open unless they say it."""
    if told and (minutes := words.noon.get(" ".join(told.lower().split()), -1)) >= 0:
        said = words.halves.get((half or "").lower(), "p" if minutes >= HALF_DAY else "")
    elif hour and (number := number_of(hour, words)) is not None and number < _DAY_HOURS:
        minutes, said = number * _HOUR, words.halves.get((half or "").lower(), "")
    else:
        return None
    if said and minutes < HALF_DAY:
        minutes += HALF_DAY * (said == "p")
    return WrittenTime(minutes, "" if minutes >= HALF_DAY and said == "a" else said, spoken=True)

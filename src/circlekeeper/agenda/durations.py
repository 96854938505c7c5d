"""Lengths of time and clock times as a facilitator writes them: "1h 30m", "45s", "20:30"."""

from __future__ import annotations

import datetime
import math
import re
from typing import NamedTuple

from circlekeeper.units import HOUR, LONGEST, MINUTE, SECOND, Ms
from circlekeeper.words import agenda as words
from circlekeeper.words.agenda import Saying

UNITS: dict[str, Ms] = {"h": HOUR, "m": MINUTE, "s": SECOND}
"""The units of a length of time, largest first."""
PATTERN = r"^(?=.*[0-9]) *([0-9]+ *[hH])? *([0-9]+ *[mM])? *([0-9]+ *[sS])? *$"
"""What a duration looks like, for the schema; the words of a refusal come from `read_duration`."""

_SPACES = " \u00a0\u202f"
_MOST_LETTERS = 40
_PART = re.compile(r"[ \u00a0\u202f]*(-?)([0-9]*)([.,]?)([0-9]*)[ \u00a0\u202f]*([^\W\d_]*)[ \u00a0\u202f]*")
_CLOCK = re.compile(r"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?")
_TYPED = re.compile(
    r"([0-9]{1,2})(?: ?[:.h] ?([0-9]{2})(?::([0-9]{2}))?)?(?: ?(?:(h|uhr)|([ap])\.? ?m\.?))?", re.IGNORECASE
)
"""A clock time as people type it: 20:30, 20.30, 20h30, 20h, 8:30pm, 8 p.m."""


class Unreadable(ValueError):  # noqa: N818 - what it says of a value, as a person would
    """A value that cannot be taken, with the sentence that says why and what to write instead."""

    def __init__(self, saying: Saying) -> None:
        super().__init__(saying.what)
        self.saying = saying


def read_duration(value: object, *, zero: bool = False) -> Ms:
    """The milliseconds a duration of the agenda means; Unreadable says what is wrong. With `zero`, nothing at all
    is a length too.
    """
    if not isinstance(value, str):
        raise Unreadable(_not_text(value, zero))
    text = value.strip(_SPACES)
    if not text:
        raise Unreadable(words.duration_empty())
    if len(text) > _MOST_LETTERS:
        raise Unreadable(words.duration_not_understood(value=value))
    whole = _sum_of_parts(text)
    if whole == 0 and not zero:
        raise Unreadable(words.duration_zero(value=value))
    if whole > LONGEST:
        raise Unreadable(words.duration_too_long(value=value))
    return whole


def _sum_of_parts(text: str) -> Ms:
    if _CLOCK.fullmatch(text):
        raise Unreadable(words.duration_like_clock(value=text))
    whole, at, before = 0, 0, LONGEST
    while at < len(text):
        part = _PART.match(text, at)
        if part is None or not (part[2] or part[4]):
            raise Unreadable(words.duration_not_understood(value=text))
        minus, digits, point, _, unit = part.groups()
        if minus:
            raise Unreadable(words.duration_negative(value=text))
        if point:
            raise Unreadable(words.duration_fraction(value=text))
        if not unit:
            raise Unreadable(
                words.duration_no_unit(value=text, number=digits)
                if digits == text
                else words.duration_part_without_unit(value=text, number=digits)
            )
        size = UNITS.get(unit.lower())
        if size is None:
            raise Unreadable(words.duration_unknown_unit(value=text, number=digits, unit=unit, meant=_meant(unit)))
        if size == before:
            raise Unreadable(words.duration_unit_twice(value=text, unit=unit.lower()))
        if size > before:
            raise Unreadable(words.duration_wrong_order(value=text))
        whole, at, before = whole + int(digits) * size, part.end(), size
    return whole


def _meant(unit: str) -> str:
    """The unit somebody meant by "minutes" or "hrs"; "" when nobody can tell."""
    return unit[0].lower() if unit[0].lower() in UNITS and "month" not in unit.lower() else ""


def _not_text(value: object, zero: bool) -> Saying:
    if isinstance(value, bool):
        return words.duration_wrong_kind(value=str(value).lower())
    if isinstance(value, int):
        if value < 0:
            return words.duration_negative(value=_number(value))
        if value == 0:
            return words.duration_bare_zero() if zero else words.duration_zero(value="0")
        return words.duration_bare(number=_number(value), minutes=str(value) if value <= 24 * 60 else "90")
    if isinstance(value, float):
        if not math.isfinite(value):
            return words.duration_wrong_kind(value=str(value))
        return words.duration_fraction(value=str(value)) if value >= 0 else words.duration_negative(value=str(value))
    if isinstance(value, datetime.time):
        return words.duration_like_clock(value=value.isoformat())
    return words.duration_wrong_kind(value=kind_of(value))


def _number(value: int) -> str:
    """A whole number for a message; a very large one is not written out."""
    return str(value) if abs(value) < 10**12 else words.A_HUGE_NUMBER


def kind_of(value: object) -> str:
    """What a value of a TOML file is, in words: "a table", "true", "a number", …"""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (int, float)):
        return words.A_NUMBER
    if isinstance(value, str):
        return words.TEXT
    if isinstance(value, list):
        return words.A_LIST
    if isinstance(value, dict):
        return words.A_TABLE
    return words.A_DATE_OR_TIME


def read_clock(value: object) -> str:
    """The clock time a value means, as "HH:MM:SS"; Unreadable says what is wrong."""
    if isinstance(value, datetime.time):
        if value.microsecond:
            raise Unreadable(words.clock_not_understood(value=value.isoformat(), clock=""))
        return value.isoformat()
    if not isinstance(value, str):
        raise Unreadable(words.clock_wrong_kind(value=kind_of(value)))
    found = _CLOCK.fullmatch(value.strip(_SPACES)) if value.isascii() else None
    if found is None:
        raise Unreadable(words.clock_not_understood(value=value, clock=_meant_clock(value)))
    return _on_the_clock(value, int(found[1]), int(found[2]), int(found[3] or 0))


def _meant_clock(text: str) -> str:
    """How an agenda writes a clock time that is typed in another way; "" where it is none."""
    try:
        return read_typed_clock(text).clock.removesuffix(":00")
    except Unreadable:
        return ""


def _on_the_clock(value: str, hour: int, minute: int, second: int) -> str:
    if hour > 23 or minute > 59 or second > 59:
        raise Unreadable(words.clock_no_such_time(value=value))
    return f"{hour:02}:{minute:02}:{second:02}"


class TypedClock(NamedTuple):
    """A clock time that somebody typed."""

    clock: str
    """As "HH:MM:SS"."""
    meant: bool
    """Whether it was written so carefully that nobody need ask: with seconds, or with a leading zero."""


def read_typed_clock(text: str) -> TypedClock:
    """The clock time that somebody typed, in any of the ways in which people do; Unreadable says what is wrong."""
    found = _TYPED.fullmatch(re.sub(f"[{_SPACES}]+", " ", text).strip()) if len(text) <= _MOST_LETTERS else None
    if found is None or not any(found.group(2, 4, 5)):
        raise Unreadable(words.clock_not_understood(value=text, clock=""))
    hour, half = int(found[1]), (found[5] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            raise Unreadable(words.clock_no_such_time(value=text))
        hour = hour % 12 + (12 if half == "p" else 0)
    meant = found[3] is not None or (found[1].startswith("0") and len(found[1]) == 2)
    return TypedClock(_on_the_clock(text, hour, int(found[2] or 0), int(found[3] or 0)), meant)

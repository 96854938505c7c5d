"""Lengths of time in whole milliseconds: what every part of circlekeeper counts in."""

from __future__ import annotations

Ms = int
"""A length of time, or a moment on the session's own timeline, in whole milliseconds."""

SECOND: Ms = 1000
MINUTE: Ms = 60 * SECOND
HOUR: Ms = 60 * MINUTE
DAY: Ms = 24 * HOUR

LONGEST: Ms = DAY
"""The longest length that an agenda can have anywhere; no longer one is ever proposed."""

ON_TIME: Ms = MINUTE
"""An evening that ends less than this after its planned end has ended on time."""


def since_midnight(clock: str) -> Ms:
    """A clock time "HH:MM" or "HH:MM:SS" as a time since midnight."""
    hour, minute, second = (int(part) for part in f"{clock}:0".split(":")[:3])
    return hour * HOUR + minute * MINUTE + second * SECOND


def nearest_day(at: Ms, aim: Ms) -> Ms:
    """A time of day on the day on which it comes nearest to `aim`: a late beginning never means tomorrow."""
    return at + (aim - at + DAY // 2) // DAY * DAY

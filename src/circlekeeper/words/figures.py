"""Figures as the reader's language writes them: large numbers and parts of one, 12,000 and 1.5 or 12.000 and 1,5; and
the time of day as the reader's clock shows it, 20:41 or 8:41 pm. Files, and what a program reads, have 24 hours always.
"""

from __future__ import annotations

from circlekeeper.words.language import _, _p

_OURS = _p("the hours of a clock, 12 or 24", "24")


def whole(count: int) -> str:
    """A number that may be large."""
    return f"{count:,}".replace(",", _p("between thousands, as in 12,000", ","))


def tenths(count: float) -> str:
    """A number to the tenth."""
    return f"{count:.1f}".replace(".", _p("before tenths, as in 1.5", "."))


class _Clock:
    hours = _OURS


def keep_to(hours: str) -> None:
    """Show clock times in "12" hours, in "24", or for any other word as the language has them, from now on."""
    _Clock.hours = hours if hours in ("12", "24") else _OURS


def time_of_day(clock: str) -> str:
    """A clock time "20:41" as a person reads it; nothing where there is none."""
    hour, _colon, minute = clock.partition(":")
    if not minute:
        return ""
    if _Clock.hours != "12":
        return _("{hour}:{minute}").format(hour=hour, minute=minute)
    said = _("{hour}:{minute} am") if int(hour) < 12 else _("{hour}:{minute} pm")
    return said.format(hour=int(hour) % 12 or 12, minute=minute)

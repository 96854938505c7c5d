"""A clock time as the reader's clock shows it: 20:41, or 8:41 pm. Files, and what a program reads, have 24 hours
always.
"""

from __future__ import annotations

from circlekeeper.words.language import _, _p

_OURS = _p("the hours of a clock, 12 or 24", "24")


class _Clock:
    hours = _OURS


def keep_to(hours: str) -> None:
    """Show clock times in "12" hours, in "24", or for any other word as the language has them, from now on."""
    _Clock.hours = hours if hours in ("12", "24") else _OURS


def shown(clock: str) -> str:
    """A clock time "20:41" as a person reads it; nothing where there is none."""
    hour, _colon, minute = clock.partition(":")
    if not minute:
        return ""
    if _Clock.hours != "12":
        return _("{hour}:{minute}").format(hour=hour, minute=minute)
    said = _("{hour}:{minute} am") if int(hour) < 12 else _("{hour}:{minute} pm")
    return said.format(hour=int(hour) % 12 or 12, minute=minute)

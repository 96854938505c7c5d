"""Lengths of time in words, as every screen before the circle says them."""

from __future__ import annotations

_SECOND, _MINUTE, _HOUR = 1000, 60_000, 3_600_000


def short(ms: int) -> str:
    """A length as an agenda writes it: "1m 30s", "45s", "1h 30m"; parts of a second are dropped."""
    seconds = ms // _SECOND
    parts = ((seconds // 3600, "h"), (seconds // 60 % 60, "m"), (seconds % 60, "s"))
    return " ".join(f"{count}{unit}" for count, unit in parts if count) or "0s"


def minutes(ms: int) -> str:
    """A length in whole minutes, rounded: "18"; below one minute in halves: "½"."""
    if ms < _MINUTE:
        return "½" if ms >= _MINUTE // 4 else "0"
    return str((ms + _MINUTE // 2) // _MINUTE)


def in_minutes(ms: int) -> str:
    """A length as a phrase: "90 minutes", "1 minute", "45 seconds"."""
    if ms < _MINUTE:
        return f"{ms // _SECOND} seconds"
    count = (ms + _MINUTE // 2) // _MINUTE
    return "1 minute" if count == 1 else f"{count} minutes"

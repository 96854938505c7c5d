"""Lengths of time in words: as an agenda writes them, and as the screens before the circle say them.

As an agenda writes them they are no messages: "1h 30m" is read back, and is the same in every language.
"""

from __future__ import annotations

from circlekeeper.units import MINUTE, SECOND, Ms
from circlekeeper.words.language import several


def short(length: Ms) -> str:
    """A length as an agenda writes it, and reads it back: "1m 30s", "45s", "1h 30m"; parts of a second are dropped."""
    seconds = length // SECOND
    parts = ((seconds // 3600, "h"), (seconds // 60 % 60, "m"), (seconds % 60, "s"))
    return " ".join(f"{count}{unit}" for count, unit in parts if count) or "0s"


def whole_minutes(length: Ms) -> int:
    """A length in whole minutes, rounded."""
    return (length + MINUTE // 2) // MINUTE


def minutes(length: Ms) -> str:
    """A length in whole minutes, rounded: "18"; below one minute in halves: "½"."""
    if length < MINUTE:
        return "½" if length >= MINUTE // 4 else "0"
    return str(whole_minutes(length))


def in_minutes(length: Ms) -> str:
    """A length as a phrase: "90 minutes", "1 minute", "45 seconds"."""
    if length < MINUTE:
        return several("{count} second", "{count} seconds", length // SECOND).format(count=length // SECOND)
    return counted_minutes(whole_minutes(length))


def counted_minutes(count: int) -> str:
    """So many minutes."""
    return several("{count} minute", "{count} minutes", count).format(count=count)

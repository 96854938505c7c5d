"""Lengths of time in words: as an agenda writes them, and as the screens before the circle say them."""

from __future__ import annotations

from circlekeeper.circle.plan import MINUTE, SECOND, Ms


def short(length: Ms) -> str:
    """A length as an agenda writes it, and reads it back: "1m 30s", "45s", "1h 30m"; parts of a second are dropped."""
    seconds = length // SECOND
    parts = ((seconds // 3600, "h"), (seconds // 60 % 60, "m"), (seconds % 60, "s"))
    return " ".join(f"{count}{unit}" for count, unit in parts if count) or "0s"


def minutes(length: Ms) -> str:
    """A length in whole minutes, rounded: "18"; below one minute in halves: "½"."""
    if length < MINUTE:
        return "½" if length >= MINUTE // 4 else "0"
    return str((length + MINUTE // 2) // MINUTE)


def in_minutes(length: Ms) -> str:
    """A length as a phrase: "90 minutes", "1 minute", "45 seconds"."""
    if length < MINUTE:
        return f"{length // SECOND} seconds"
    count = (length + MINUTE // 2) // MINUTE
    return "1 minute" if count == 1 else f"{count} minutes"

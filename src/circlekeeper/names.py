"""What somebody can be called, wherever a name comes from: typed, pasted, from a file or from the command line."""

from __future__ import annotations

from circlekeeper.text import NAME_LETTERS, can_be_seen
from circlekeeper.words import refusals


def fault_of(name: str) -> str | None:
    """Why a text, already repaired, cannot be a name; None if it can."""
    if not can_be_seen(name):
        return refusals.NAME_EMPTY
    return refusals.NAME_TOO_LONG.format(most=NAME_LETTERS) if len(name) > NAME_LETTERS else None

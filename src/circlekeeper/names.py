"""What somebody can be called, wherever a name comes from: typed, pasted, from a file or from the command line."""

from __future__ import annotations

from circlekeeper.circle.refusals import Refused
from circlekeeper.text import NAME_LETTERS, can_be_seen


def refused_name(name: str) -> Refused | None:
    """Why a text, already repaired, cannot be a name; None if it can."""
    if not can_be_seen(name):
        return Refused("name-empty")
    return Refused("name-too-long", most=NAME_LETTERS) if len(name) > NAME_LETTERS else None

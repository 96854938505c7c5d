"""What somebody can be called whose name is typed, pasted, or comes from a list of people or the command line; an
agenda's names are judged with its other values.
"""

from __future__ import annotations

from circlekeeper.circle.refusals import Refused
from circlekeeper.text import NAME_LETTERS, can_be_seen


def refused_name(name: str) -> Refused | None:
    """Why a text, already repaired, cannot be a name; None if it can."""
    if not can_be_seen(name):
        return Refused("name-empty")
    return Refused("name-too-long", most=NAME_LETTERS) if len(name) > NAME_LETTERS else None

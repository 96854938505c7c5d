"""What `next` will do, as a value: a code and what belongs to it. The faces word it."""

from __future__ import annotations

from typing import Literal, NamedTuple

Code = Literal[
    "evening-begins",
    "resumes",
    "begins",
    "lap",
    "quiet",
    "free",
    "answer",
    "back",
    "floor-first",
    "challenge",
    "phase",
    "challenge-over",
    "rotation",
    "set",
    "gather",
    "stage",
    "evening-ends",
]
"""`begins`: someone's turn. `lap`: it goes round once more, and someone's turn begins. `quiet`: the gap before a turn.
`answer`: the circle's, after a turn. `back`: from a word in between to whose turn it is. `free`: nobody has the floor.
`floor-first`: it cannot; someone is to be given the floor. `set`: the groups are formed anew. `gather`: they come
together.
"""


class Foreseen(NamedTuple):
    """What `next` will do."""

    code: Code
    name: str = ""
    """Whose turn it is about, or whose challenge."""
    title: str = ""
    """Of the stage or the phase that it leads to."""
    number: int = 0
    """Of the lap, the challenge, the rotation, or the set of groups."""
    of: int = 0
    """How many rotations or sets there are."""
    unheard: int = 0
    """How many are still to be heard, where someone is to be given the floor first."""

"""What the next `next` will do, found out by doing it on a copy: the only way in which the two can never differ."""

from __future__ import annotations

from copy import copy
from typing import Literal, NamedTuple

from circlekeeper.circle import board, order, stages
from circlekeeper.circle.moments import At
from circlekeeper.circle.natures import nature
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.state import State

Code = Literal[
    "evening-begins",
    "resumes",
    "begins",
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
"""`begins`: someone's turn. `quiet`: the gap before it. `answer`: the circle's, after a turn. `back`: from a word
in between to whose turn it is. `free`: nobody has the floor. `floor-first`: it cannot; someone is to be given the
floor. `set`: the groups are formed anew. `gather`: they come together.
"""


class Foreseen(NamedTuple):
    """What `next` will do."""

    code: Code
    name: str = ""
    """Whose turn it is about, or whose challenge."""
    title: str = ""
    """Of the stage or the phase that it leads to."""
    number: int = 0
    """Of the challenge, the rotation, or the set of groups."""
    of: int = 0
    """How many rotations or sets there are."""
    unheard: int = 0
    """How many are still to be heard, where someone is to be given the floor first."""


def foreseen(state: State, at: At) -> Foreseen | None:
    """What `next` would do at this moment; None once the evening is over."""
    if state.finished is not None:
        return None
    if state.began is None:
        return Foreseen("evening-begins", title=state.stage.title)
    if state.held_since is not None and state.setup.rules >= 2:
        return Foreseen("resumes")
    if state.aside is not None:
        return Foreseen("back", state.name(state.aside.person))
    tried = copy(state)
    try:
        if stages.move_within(tried, at, nature(state).foresee):
            return _moved(state, tried)
    except Refused as refused:
        return Foreseen("floor-first", unheard=int(refused.fields.get("count", 0)))
    following = state.to_come()
    return Foreseen("stage", title=state.stages[following[0]].title) if following else Foreseen("evening-ends")


def _moved(before: State, after: State) -> Foreseen:
    """What is different after it, within the same stage."""
    if _phase(before) != _phase(after):
        return _challenge(after)
    if before.run.together != after.run.together:
        return _groups(after)
    if after.piece is not None and after.piece.kind == "after":
        return Foreseen("answer")
    if after.speaker is not None:
        return Foreseen("begins", after.name(after.speaker))
    coming = None if after.turns is None or after.turns.gap_until is None else order.next_person(after)
    return Foreseen("free") if coming is None else Foreseen("quiet", after.name(coming))


def _phase(state: State) -> tuple[int, int] | None:
    in_hand = state.run.challenges.in_hand
    return None if in_hand is None else (in_hand.number, in_hand.phase)


def _challenge(after: State) -> Foreseen:
    in_hand = after.run.challenges.in_hand
    if in_hand is None:
        return Foreseen("challenge-over")
    holder = after.name(board.entry(after, in_hand.number).holder)
    if in_hand.phase:
        return Foreseen("phase", holder, board.rules_of(after).phases[in_hand.phase].title, in_hand.number)
    return Foreseen("challenge", holder, number=in_hand.number)


def _groups(after: State) -> Foreseen:
    rules = after.stage.groups
    assert rules is not None
    rotation, change = after.run.together.rotation, after.run.together.change
    if not rotation:
        return Foreseen("set", number=change, of=rules.changes)
    if rotation > rules.rotations:
        return Foreseen("gather")
    return Foreseen("rotation", number=rotation, of=rules.rotations)

"""What the next `next` will do, found out by doing it on a copy: the only way in which the two can never differ."""

from __future__ import annotations

from circlekeeper.circle import order, stages
from circlekeeper.circle.moments import At
from circlekeeper.circle.natures import nature
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.state import State
from circlekeeper.circle.view import Foreseen


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
    try:
        tried = stages.after_next(state, at)
    except Refused as refused:
        return Foreseen("floor-first", unheard=refused.fields.get("count", 0))
    if tried is not None:
        return _moved(state, tried)
    following = state.to_come()
    return Foreseen("stage", title=state.stages[following[0]].title) if following else Foreseen("evening-ends")


def _moved(before: State, after: State) -> Foreseen:
    """What is different after it, within the same stage: what its kind says of it, else who has the floor."""
    own = nature(after).foreseen(before, after)
    if own is not None:
        return own
    if after.piece is not None and after.piece.kind == "after":
        return Foreseen("answer")
    if after.speaker is not None:
        again = after.run.lap != before.run.lap
        return Foreseen("lap" if again else "begins", after.name(after.speaker), number=after.run.lap if again else 0)
    coming = None if after.turns is None or after.turns.gap_until is None else order.next_person(after)
    return Foreseen("free") if coming is None else Foreseen("quiet", after.name(coming))

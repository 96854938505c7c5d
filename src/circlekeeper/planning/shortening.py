"""What `fit` would propose for an evening that is longer than it may be, before it has begun."""

from __future__ import annotations

from typing import NamedTuple

from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.pacing import Proposal, propose
from circlekeeper.circle.plan import Plan
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup
from circlekeeper.planning.fitting import rotation_of, share, voices
from circlekeeper.units import Ms


class Shortened(NamedTuple):
    """A value that a proposal writes into an agenda."""

    stage: int
    """From 0."""
    key: str
    length: Ms


def values_of(plan: Plan, proposal: Proposal, count: int) -> tuple[Shortened, ...]:
    """What a proposal writes: each stage's length, and in a round of timed turns, and in groups that have one, the turn
    that fits into it.
    """
    found = []
    for change in proposal.changes:
        found.append(Shortened(change.stage, "length", change.after))
        stage = plan.stages[change.stage]
        if stage.kind == "round" and stage.turns is not None and isinstance(stage.turns.turn, int):
            people = voices(plan, change.stage, count) or count
            found.append(
                Shortened(change.stage, "turn", min(stage.turns.turn, share(plan, stage.turns, change.after, people)))
            )
        elif stage.groups is not None and stage.groups.turn is not None:
            each = rotation_of(stage.groups._replace(turn=None), change.after)
            found.append(Shortened(change.stage, "turn", min(stage.groups.turn, each)))
    return tuple(one for one in found if one.length > 0)


def proposed(plan: Plan, count: int, length: int | None = None) -> Proposal | None:
    """How the stages could give for `count` people, by the rules that hold on the night; None where nothing need be
    given. `length` is how long the evening may be, where that is not the plan's own.
    """
    session = Session(Setup(plan, length), [str(seat) for seat in range(count)])
    for seat in range(count):
        session.do(c.Gather(seat), At(0))
    return propose(session.state_at(At(0)), At(0))

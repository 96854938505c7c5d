"""What `fit` would propose for an evening that is longer than it may be, before it has begun."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.natures import turn_of_everyone
from circlekeeper.circle.pacing import Proposal, StageChange, giving, propose
from circlekeeper.circle.plan import Plan
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup
from circlekeeper.planning.fitting import rotation_of, share, voices
from circlekeeper.units import MINUTE, SECOND, Ms


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
        turn = turn_of_everyone(stage)
        if stage.turns is not None and turn is not None:
            people = voices(plan, change.stage, count) or count
            each = even(share(plan, stage.turns, change.after, people))
            found.append(Shortened(change.stage, "turn", min(turn, each)))
        elif stage.groups is not None and stage.groups.turn is not None:
            each = even(rotation_of(stage.groups._replace(turn=None), change.after))
            found.append(Shortened(change.stage, "turn", min(stage.groups.turn, each)))
    return tuple(one for one in found if one.length > 0)


def proposed(plan: Plan, count: int) -> Proposal | None:
    """How the stages could give for `count` people, by the rules that hold on the night, but in lengths that people
    write; None where nothing need be given.
    """
    session = Session(Setup(plan), [str(seat) for seat in range(count)])
    for seat in range(count):
        session.do(c.Gather(seat), At(0))
    found = propose(session.state, At(0))
    if found is None:
        return None
    least = {index: at_least for index, _, at_least in giving(session.state, At(0))}
    return found._replace(changes=_evened(found.changes, least))


def _evened(changes: tuple[StageChange, ...], least: Mapping[int, Ms]) -> tuple[StageChange, ...]:
    """The same in lengths that people write: what they are together stays, the first ones take what is left over."""
    kept = [max(least[one.stage], even(one.after)) for one in changes]
    left = sum(one.after for one in changes) - sum(kept)
    for i, one in enumerate(changes):
        more = min(HALF_MINUTE, left)
        if kept[i] + more <= one.before:
            kept[i] += more
            left -= more
    return tuple(one._replace(after=length) for one, length in zip(changes, kept, strict=True))


HALF_MINUTE = 30 * SECOND
"""The steps in which people write lengths over two minutes."""


def even(length: Ms) -> Ms:
    """A length as people write it in an agenda: over two minutes in half minutes, and never longer."""
    return length if length <= 2 * MINUTE else length // HALF_MINUTE * HALF_MINUTE

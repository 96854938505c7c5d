"""What `fit` would propose for an evening that is longer than it may be, before it has begun."""

from __future__ import annotations

from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.pacing import Proposal, propose
from circlekeeper.circle.plan import Plan
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup


def proposed(plan: Plan, count: int, length: int | None = None) -> Proposal | None:
    """How the stages could give for `count` people, by the rules that hold on the night; None where nothing need be
    given. `length` is how long the evening may be, where that is not the plan's own.
    """
    session = Session(Setup(plan, length), [str(seat) for seat in range(count)])
    for seat in range(count):
        session.do(c.Gather(seat), At(0))
    return propose(session.state_at(At(0)), At(0))

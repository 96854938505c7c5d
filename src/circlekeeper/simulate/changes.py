"""The changes to an agenda that could help an evening to end at its hour, one at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from circlekeeper.circle.natures import turn_of_everyone
from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.planning.fitting import company_of, voices
from circlekeeper.units import LONGEST, MINUTE, SECOND, Ms
from circlekeeper.words.lengths import short

_LEAST_TURN = 30 * SECOND


class AgendaChange(NamedTuple):
    """One line of the agenda, written otherwise."""

    number: int
    """The stage, from 1; 0 for the session itself."""
    title: str
    key: str
    """`turn` or `length`."""
    before: Ms
    after: Ms
    plan: Plan
    """The evening with this change."""

    @property
    def cut(self) -> float:
        """How much of it goes, as a part of what was there."""
        return 1 - self.after / self.before

    @property
    def line(self) -> str:
        """The line to write in the stage's table in the agenda."""
        return f'{self.key} = "{short(self.after)}"'


def changes(plan: Plan, lengths: Sequence[Ms], over: Sequence[Ms], much: Ms, people: int) -> list[AgendaChange]:
    """At most one change for each stage that could give `much`, the stages that slip most first; `over` is how much
    each slips.
    """
    found = []
    for i in sorted(range(len(lengths)), key=lambda i: over[i], reverse=True):
        change = _of(plan, i, lengths[i], much, people)
        if change is not None:
            found.append(change)
    return found


def longer(plan: Plan, session: Ms, much: Ms) -> AgendaChange | None:
    """More time for the whole evening, in steps of five minutes; None where no agenda can be as long."""
    after = -(-(session + much) // (5 * MINUTE)) * 5 * MINUTE
    if after > LONGEST:
        return None
    return AgendaChange(0, plan.title, "length", session, after, plan._replace(length=after))


def _of(plan: Plan, index: int, length: Ms, much: Ms, people: int) -> AgendaChange | None:
    stage = plan.stages[index]
    if stage.flex == "protected" or stage.kind in ("silence", "lead"):
        return None
    before = turn_of_everyone(stage)
    if stage.turns is not None and before is not None:
        company = company_of(plan, stage.turns, voices(plan, index, people) or people)
        fitting = company.usual_turn(length)
        wanted = min(fitting, before - much // max(1, company.usual_turns), before * 9 // 10)
        after = max(wanted, before // 2, min(before, _LEAST_TURN)) // (5 * SECOND) * 5 * SECOND
        if not 0 < after < before:
            return None
        return _changed(plan, index, "turn", (before, after), stage._replace(turns=stage.turns._replace(turn=after)))
    least = stage.minimum if stage.minimum is not None else length // 2
    after = max(length - -(-much // MINUTE) * MINUTE, least, MINUTE)
    if after >= length:
        return None
    return _changed(plan, index, "length", (length, after), stage._replace(length=after))


def _changed(plan: Plan, index: int, key: str, lengths: tuple[Ms, Ms], stage: Stage) -> AgendaChange:
    stages = (*plan.stages[:index], stage, *plan.stages[index + 1 :])
    return AgendaChange(index + 1, stage.title, key, *lengths, plan._replace(stages=stages))

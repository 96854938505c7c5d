"""A thousand simulated evenings, and what they say: how likely the hour holds, where it slips, which one change
would help most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from circlekeeper.circle.moments import At
from circlekeeper.circle.order import by_mark
from circlekeeper.circle.plan import ALL, HALVES, Plan
from circlekeeper.circle.state import Setup
from circlekeeper.history.trend import quantile
from circlekeeper.planning.fitting import usual_people
from circlekeeper.simulate.changes import AgendaChange, changes, longer
from circlekeeper.simulate.evening import SimulatedEvening, evening
from circlekeeper.simulate.habits import USUAL, Chance, Habits
from circlekeeper.units import DAY, ON_TIME, Ms, since_midnight

EVENINGS = 1000
"""How many are tried where nobody says how many."""
_WORK = 15_000_000
"""How much is worked out at the most where nobody says: an agenda of thousands of turns gets fewer evenings, not a
night of waiting.
"""
GOOD = 0.9
"""Where so many evenings end on time, nothing needs to change."""
WORTH = 0.05
"""A change that brings fewer evenings more to their hour is not worth a word."""

_GENTLE = 0.15
"""How much likelihood a change may cost for taking nothing of a stage instead of all of it."""
_CAUSE = 0.1
"""How much likelihood it may cost to change the stage that slips instead of one that would pay for it."""
_MOST_CHANGES = 4


@dataclass(frozen=True, slots=True)
class StageOutcome:
    """How one stage went in the simulated evenings."""

    number: int
    title: str
    named: str
    planned: Ms
    taken: tuple[Ms, ...]
    """What it took in each evening that came to it, shortest first."""
    over: Ms
    """The middle of what it took beyond its length; below zero: under it."""
    over90: Ms
    """Nine in ten evenings took no more than this beyond its length."""


@dataclass(frozen=True, slots=True)
class Helps:
    """What one change would do."""

    change: AgendaChange
    on_time: float


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the simulated evenings say."""

    title: str
    people: int
    evenings: int
    seed: int
    habits: Habits
    on_time: float
    """The part of the evenings that ended on time, from 0 to 1."""
    fitted: float
    """The same, when every proposal to end on time is taken as a stage begins."""
    over: Ms
    over90: Ms
    stages: tuple[StageOutcome, ...]
    slips: int | None
    """The number of the stage that lengthens the evenings that end after their hour most; None where hardly any
    does.
    """
    helps: Helps | None
    """The one change that would help most; None where the evening is good as it is."""


def simulate(
    plan: Plan,
    people: int | None = None,
    *,
    starts: str | None = None,
    habits: Habits = USUAL,
    evenings: int | None = None,
    seed: int = 0,
) -> Outcome:
    """Lead that many evenings of this plan, else as many as say enough; the same seed gives the same."""
    count = usual_people(plan) if people is None else people
    evenings = _enough(plan, count) if evenings is None else evenings
    run = _Evenings(count, starts, habits, seed)
    nights = run.of(plan, evenings)
    over = [night.over for night in nights]
    on_time = _on_time(nights)
    stages = tuple(_stage(plan, i, nights) for i in range(len(plan.stages)))
    fitted = (
        max(on_time, _on_time(run.of(plan, min(evenings, max(20, evenings // 8)), fits=True)))
        if on_time < 1
        else on_time
    )
    after_hour = [night for night in nights if night.over >= ON_TIME]
    slips = _slips(plan, after_hour) if len(after_hour) * 20 >= len(nights) else None
    helps = None if on_time >= GOOD else _best(plan, run, nights, after_hour)
    return Outcome(
        title=plan.title,
        people=count,
        evenings=evenings,
        seed=seed,
        habits=habits,
        on_time=on_time,
        fitted=fitted,
        over=round(median(over)),
        over90=quantile(over, 0.9),
        stages=stages,
        slips=slips,
        helps=helps,
    )


@dataclass(frozen=True, slots=True)
class _Evenings:
    """Evenings with the same people and the same chances, whatever the plan: so that plans can be compared."""

    people: int
    starts: str | None
    habits: Habits
    seed: int

    def of(self, plan: Plan, evenings: int, *, fits: bool = False) -> list[SimulatedEvening]:
        ends, fixed = _ends(plan, self.starts), _fixed(plan, self.starts)
        for_all = _for_all(plan)
        return [
            evening(
                Setup(for_all, ends=ends, seed=number, fixed=fixed),
                self.people,
                Chance(self.habits, f"{self.seed}/{number}"),
                fits=fits,
            )
            for number in range(evenings)
        ]


def _enough(plan: Plan, people: int) -> int:
    """How many evenings are tried where nobody says."""
    turns = sum(people * (stage.turns.laps or 1) if stage.turns is not None else 5 for stage in plan.stages)
    return max(1, min(EVENINGS, _WORK // (turns * (100 + people))))


def _ends(plan: Plan, starts: str | None) -> tuple[At, ...]:
    """Where the agenda's clock time ends the evening, when it begins at `starts`."""
    if plan.ends_at is None or starts is None:
        return ()
    end = (since_midnight(plan.ends_at) - since_midnight(starts)) % DAY
    return (At(end or DAY),)


def _fixed(plan: Plan, starts: str | None) -> tuple[tuple[At, ...], ...]:
    """When its stages are meant to begin by the clock; none where nobody knows when the evening begins."""
    begins = None if starts is None else since_midnight(starts)
    if begins is None and plan.ends_at is not None and plan.length is not None:
        begins = since_midnight(plan.ends_at) - plan.length
    if begins is None:
        return ()
    after = [None if stage.at is None else (since_midnight(stage.at) - begins) % DAY for stage in plan.stages]
    return tuple(() if moment is None else (At(moment - DAY), At(moment)) for moment in after)


def _for_all(plan: Plan) -> Plan:
    """The plan as it is tried while nobody is marked: a stage for a mark, or for those without it, hears
    everyone."""
    stages = tuple(
        stage._replace(turns=stage.turns._replace(who=ALL))
        if stage.turns is not None and by_mark(stage.turns.who) and stage.turns.who not in HALVES
        else stage
        for stage in plan.stages
    )
    return plan._replace(stages=stages)


def _on_time(nights: Sequence[SimulatedEvening]) -> float:
    return sum(night.over < ON_TIME for night in nights) / len(nights)


def _stage(plan: Plan, index: int, nights: Sequence[SimulatedEvening]) -> StageOutcome:
    took = [(t, night.planned[index]) for night in nights if (t := night.stages[index]) is not None]
    over = [t - planned for t, planned in took]
    stage = plan.stages[index]
    return StageOutcome(
        number=index + 1,
        title=stage.title,
        named=stage.named,
        planned=nights[0].planned[index],
        taken=tuple(sorted(t for t, _ in took)),
        over=round(median(over)) if over else 0,
        over90=quantile(over, 0.9) if over else 0,
    )


def _mean_over(nights: Sequence[SimulatedEvening], index: int) -> Ms:
    return sum((night.stages[index] or 0) - night.planned[index] for night in nights) // max(1, len(nights))


def _slips(plan: Plan, after_hour: Sequence[SimulatedEvening]) -> int | None:
    over = [_mean_over(after_hour, i) for i in range(len(plan.stages))]
    most = max(range(len(over)), key=lambda i: over[i])
    return most + 1 if over[most] > 0 else None


def _best(
    plan: Plan, run: _Evenings, nights: Sequence[SimulatedEvening], after_hour: Sequence[SimulatedEvening]
) -> Helps | None:
    """The change after which most evenings end on time, tried on the same chances; more time for the evening where
    none is worth it.
    """
    tries = min(len(nights), max(20, len(nights) // 10))
    before = _on_time(nights[:tries])
    planned = nights[0].planned
    over = [_mean_over(after_hour, i) for i in range(len(planned))]
    much = quantile([night.over for night in after_hour], 0.7)
    tried = [
        Helps(c, _on_time(run.of(c.plan, tries)))
        for c in changes(plan, planned, over, much, run.people)[:_MOST_CHANGES]
    ]
    where = _slips(plan, after_hour)
    best = max(
        tried, key=lambda h: h.on_time - _GENTLE * h.change.cut + _CAUSE * (h.change.number == where), default=None
    )
    if best is not None and best.on_time - before >= WORTH:
        return best
    if _ends(plan, run.starts) or plan.length is None:
        return None
    change = longer(plan, plan.length, quantile([night.over for night in nights], GOOD))
    return None if change is None else Helps(change, _on_time(run.of(change.plan, tries)))

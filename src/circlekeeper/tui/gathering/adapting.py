"""What the evening asks of the people who came, and the choices that make it fit, for tonight only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Literal, NamedTuple

from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.keeping import localtime
from circlekeeper.names import key_of
from circlekeeper.planning.fitting import Trouble
from circlekeeper.planning.timetable import Timetable, timetable
from circlekeeper.tui.gathering.company import Company, Seat
from circlekeeper.units import MINUTE, SECOND, Ms
from circlekeeper.words import gathering as words

FitBy = Literal["shorter", "popcorn"]
"""How a round that does not work out is made to fit: by shorter turns, or by turns for whoever wants one."""


class EveningNow(NamedTuple):
    """The evening with so many people, if it begins now."""

    plan: Plan
    table: Timetable
    until: Ms
    """How long it is until the evening must end."""

    @property
    def tight(self) -> dict[int, Trouble]:
        """The rounds that do not work out with so many, by their place from 0."""
        rounds = {i for i, stage in enumerate(self.plan.stages) if NATURES[stage.kind].everyone and self.table.count}
        return {t.stage: t for t in self.table.troubles if t.stage in rounds and t.kind in ("turns", "share")}

    @property
    def titles(self) -> list[str]:
        """What those rounds are called."""
        return [self.plan.stages[i].title for i in self.tight]

    @property
    def turns(self) -> list[tuple[str, Ms]]:
        """What each person would have in the rounds that shorter turns would change."""
        return [(self.plan.stages[i].title, turn) for i, t in self.tight.items() if (turn := _turn_for(t)) is not None]

    def sentences(self) -> list[str]:
        """What does not work out, a sentence each."""
        said = []
        for title, trouble in zip(self.titles, self.tight.values(), strict=True):
            short = trouble.kind == "share" and trouble.each is not None
            said.append(words.thin(title, trouble.each or 0) if short else words.DOES_NOT_FIT.format(title=title))
        if self.table.length >= self.until + MINUTE:
            said.append(words.too_much(self.table.length, self.until))
        kinds = {t.kind for t in self.table.troubles} if self.table.count else set()
        if "few" in kinds:
            said.append(words.SUITS_AT_LEAST.format(least=self.plan.group_min))
        if "many" in kinds:
            said.append(words.SUITS_AT_MOST.format(most=self.plan.group_max))
        return said


def evening_now(plan: Plan, count: int, now: datetime) -> EveningNow:
    """The evening of this plan for `count` people if it begins at a moment."""
    until = until_end(plan, now)
    return EveningNow(plan, timetable(plan, count, session=until if plan.length is None else plan.length), until)


def until_end(plan: Plan, now: datetime) -> Ms:
    """How long it is from a moment to the end of the evening, if it begins then."""
    length = plan.whole
    return length if plan.ends_at is None else max(0, localtime.nearest_occurrence(plan.ends_at, length, wall(now)))


def wall(moment: datetime) -> Ms:
    """A moment as the clock on the wall has it, in UTC milliseconds."""
    return round(moment.timestamp() * 1000)


def adapted(asked: EveningNow, fit_by: FitBy | None) -> Plan:
    """The plan with every round that does not work out made to fit that way; the file stays as it is."""
    if fit_by is None:
        return asked.plan
    change: Callable[[Stage, Trouble], Stage] = _shorter if fit_by == "shorter" else _popcorn
    tight = asked.tight
    return asked.plan._replace(
        stages=tuple(change(s, tight[i]) if i in tight else s for i, s in enumerate(asked.plan.stages))
    )


def with_new_names(plan: Plan, seats: Sequence[Seat]) -> Plan:
    """The plan in which a round that somebody begins by name is still theirs, where they were renamed."""
    called = {key_of(seat.came_as): seat.name for seat in seats if seat.came_as}
    named = {n: key_of(s.turns.start_name) for n, s in enumerate(plan.stages) if s.turns is not None}
    return plan.begun_by({n: called[key] for n, key in named.items() if key in called})


class Begins(NamedTuple):
    """Who would begin the first round that another seat begins each time."""

    stage: int
    """Its place from 0."""
    name: str
    evenings: int
    """How many evenings were kept."""


def rotates(plan: Plan) -> int | None:
    """The first round that another seat begins each time, by its place from 0."""
    return next((i for i, s in enumerate(plan.stages) if s.turns is not None and s.turns.start == "rotate"), None)


def begins_next(plan: Plan, names: tuple[str, ...], evenings: int) -> Begins | None:
    """Whose turn it is to begin; None where no round rotates, or where it is the first seat, which begins anyhow."""
    stage = rotates(plan)
    seat = evenings % len(names) if names else 0
    return None if stage is None or seat == 0 else Begins(stage, names[seat], evenings)


def offers(asked: EveningNow, company: Company, begins: Begins | None = None) -> dict[str, str]:
    """The choices there are tonight, by their key; `asked` is the evening as the agenda has it."""
    found: dict[str, str] = {}
    if asked.turns:
        found[words.LENGTH_KEY] = words.offer_shorter(asked.turns)
    if asked.tight:
        found[words.POPCORN_KEY] = words.offer_popcorn(asked.titles)
    first, second = company.sizes
    crowded = asked.plan.group_max is not None and first + second > asked.plan.group_max
    if company.circle or (second >= 3 and (asked.tight or crowded)):
        found[words.CIRCLES_KEY] = words.offer_circles(first, second)
    if begins is not None:
        found[words.BEGINS_KEY] = words.offer_begins(
            begins.name, asked.plan.stages[begins.stage].title, begins.evenings
        )
    return found


def taken(asked: EveningNow, fit_by: FitBy | None, company: Company) -> list[str]:
    """What was chosen for tonight, a sentence each."""
    said = []
    if fit_by == "shorter" and asked.turns:
        said.append(words.taken_shorter(asked.turns))
    if fit_by == "popcorn" and asked.tight:
        said.append(words.taken_popcorn(asked.titles))
    if company.circle:
        ours = len(company.names)
        said.append(words.taken_circle(company.circle, ours, len(company.here) - ours))
    return said


def _turn_for(trouble: Trouble) -> Ms | None:
    """The turn that would fit, in whole five seconds from half a minute on, as one says it; None for a share, or
    where none would.
    """
    if trouble.kind != "turns" or trouble.each is None:
        return None
    step = 5 * SECOND if trouble.each >= 30 * SECOND else SECOND
    return trouble.each // step * step


def _shorter(stage: Stage, trouble: Trouble) -> Stage:
    turn = _turn_for(trouble)
    if stage.turns is None or turn is None:
        return stage
    warn = stage.turns.warn if stage.turns.warn is not None and stage.turns.warn < turn else None
    return stage._replace(turns=stage.turns._replace(turn=turn, warn=warn))


def _popcorn(stage: Stage, trouble: Trouble) -> Stage:
    if stage.turns is None:
        return stage
    turn = stage.turns.turn if trouble.kind == "turns" else "untimed"
    turns = stage.turns._replace(turn=turn, order="popcorn", start="volunteer", start_name="", once=True, returns=False)
    return stage._replace(kind="open", turns=turns)

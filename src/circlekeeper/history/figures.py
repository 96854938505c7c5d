"""The figures of an agenda's past evenings: planned against actual, stage by stage, the trend, and what that suggests.

Pure: records and a plan in, frozen values out. The command, the workshop and the JSON all show these.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from statistics import median
from typing import NamedTuple

from circlekeeper.circle.plan import Plan
from circlekeeper.history.trend import beyond, quantile, slope
from circlekeeper.keeping.records import Record, StageRecord, digest_of
from circlekeeper.names import key_of
from circlekeeper.units import LONGEST, MINUTE, SECOND, Ms
from circlekeeper.words import kinds
from circlekeeper.words.language import spoken
from circlekeeper.words.lengths import short

LAST = 8
"""How many evenings a suggestion looks back on."""

LOOKED_AT = 6
"""How many of the last evenings say whether a group keeps outgrowing its agenda."""
OFTEN = 3
"""In how many of them it had to be, and in more than half."""
FEWEST = 5
"""With fewer evenings alike, nothing is suggested."""

ALIKE = 2
"""Evenings are alike in number when they differ by no more than so many people from the last."""

_LOOK_BACK = 12
"""How many evenings a trend looks back on."""

_HOLDS = 0.8
"""A suggested length would have held so many of the evenings: four of five."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A stage's length that would have held most of the last evenings, where the planned one did not fit them."""

    planned: Ms
    proposed: Ms
    least: Ms
    most: Ms
    """The shortest and the longest that the stage took in the evenings looked at."""
    evenings: int
    held: int
    """In how many of them the proposed length would have been enough."""
    fewest: int
    largest: int
    """How many people there were in them, from and to."""

    @property
    def line(self) -> str:
        """The line to write in the stage's table in the agenda."""
        return f'length = "{short(self.proposed)}"'


@dataclass(frozen=True, slots=True)
class StageFigures:
    """One stage over the past evenings."""

    number: int
    """From 1, as the agenda has it now, or as the last evening had it."""
    title: str
    named: str
    planned: Ms
    """What is planned now."""
    actual: tuple[Ms, ...]
    """What it took in each evening that had it, oldest first."""
    median: Ms | None
    low: Ms | None
    high: Ms | None
    """A quarter of the evenings lie at or below `low`, a quarter at or above `high`."""
    growth: Ms | None
    """How much longer it gets from evening to evening, below zero: shorter; None where there is no trend to be seen."""
    gave: tuple[Ms, ...]
    """How much shorter it was made in the evenings in which it gave time."""
    suggestion: Suggestion | None


@dataclass(frozen=True, slots=True)
class Outgrown:
    """A group that keeps being larger than its agenda is for."""

    agenda: str
    larger: int
    """In how many of the last evenings it was."""
    of: int
    most: int
    """The most that the agenda is for."""


@dataclass(frozen=True, slots=True)
class History:
    """An agenda's past evenings."""

    agenda: str
    evenings: int
    first: date
    last: date
    fewest: int
    largest: int
    over: tuple[Ms, ...]
    """By how much each evening that had an hour to end at ended after it, below zero: before it; oldest first."""
    session: Ms | None
    """How long the session is meant to last, where that is known apart from its stages."""
    stages: tuple[StageFigures, ...]
    outgrown: Outgrown | None = None
    """Where the group keeps being larger than the agenda is for."""

    @property
    def suggested_sum(self) -> Ms:
        """What all stages need together once every suggestion is taken."""
        return sum(s.suggestion.proposed if s.suggestion else s.planned for s in self.stages)


class _Planned(NamedTuple):
    """A stage as it is planned now, or was on the last evening."""

    title: str
    named: str
    length: Ms


def agendas_in(records: Iterable[Record]) -> dict[str, list[Record]]:
    """The records by agenda, under the title as its last evening had it; the agenda used last comes first."""
    shelves: dict[str, list[Record]] = {}
    for record in sorted(records, key=lambda r: r.started):
        key = key_of(record.agenda)
        shelves[key] = [*shelves.pop(key, []), record]
    return {shelf[-1].agenda: shelf for shelf in reversed(shelves.values())}


def records_of(plan: Plan, records: Iterable[Record]) -> list[Record]:
    """The records of this agenda: of its title, or of this very edition under another."""
    title, digest = key_of(plan.title), digest_of(plan)
    return [r for r in records if r.digest == digest or key_of(r.agenda) == title]


def history_among(records: Iterable[Record], plan: Plan) -> History | None:
    """An agenda's past evenings among these records against the agenda as it is now; None when there were none."""
    theirs = records_of(plan, records)
    return history_of(theirs, plan) if theirs else None


def history_of(records: Sequence[Record], plan: Plan | None = None) -> History:
    """The figures of one agenda's evenings, at least one; against `plan` where the agenda is at hand, else against
    its last evening's.
    """
    ordered = sorted(records, key=lambda r: r.started)
    last = ordered[-1]
    if plan is None:
        now = [_Planned(_called(s.title, s.named), s.named, s.planned) for s in last.stages if not s.added]
        session = None
        if last.planned_end is not None:
            session = round((last.planned_end - last.started).total_seconds()) * SECOND
        title = last.agenda
    else:
        session = plan.length
        now = [_Planned(s.title, s.named, length) for s, length in zip(plan.stages, plan.lengths(session), strict=True)]
        title = plan.title
    held = [(record.people, _by_key(record)) for record in ordered]
    stages: list[StageFigures] = []
    for key, stage in zip(_keys([(s.title, s.named) for s in now]), now, strict=True):
        took = [(people, s) for people, then in held if (s := then.get(key)) and s.actual is not None]
        stages.append(_figures(len(stages) + 1, stage, took, last.people))
    return History(
        agenda=title,
        evenings=len(ordered),
        first=ordered[0].date,
        last=last.date,
        fewest=min(r.people for r in ordered),
        largest=max(r.people for r in ordered),
        over=tuple(
            round((r.ended - r.planned_end).total_seconds() * SECOND) for r in ordered if r.planned_end is not None
        ),
        session=session,
        stages=tuple(stages),
        outgrown=outgrown(title, ordered, None if plan is None else plan.group_max),
    )


def outgrown(agenda: str, records: Sequence[Record], most: int | None) -> Outgrown | None:
    """Whether an agenda's evenings keep having more people than it is for; the records are those of the agenda."""
    last = sorted(records, key=lambda r: r.started)[-LOOKED_AT:]
    larger = 0 if most is None else sum(r.people > most for r in last)
    return (
        None if most is None or larger < OFTEN or larger * 2 <= len(last) else Outgrown(agenda, larger, len(last), most)
    )


_Key = tuple[str, str, int]


def _keys(stages: Sequence[tuple[str, str]]) -> list[_Key]:
    """What tells a stage again in another edition: its title and kind, and which of several such it is.

    A stage that goes by the name of its kind is the same in whatever language the evening was held.
    """
    seen: dict[tuple[str, str], int] = {}
    keys = []
    for title, named in stages:
        base = ("" if key_of(title) in _own_names(named) else key_of(title), named)
        seen[base] = seen.get(base, 0) + 1
        keys.append((*base, seen[base]))
    return keys


@cache
def _own_names(named: str) -> frozenset[str]:
    """What a stage of a kind is called that has no title of its own, in every language."""
    titles = (kinds.in_language(tag).titles.get(named, "") for tag in spoken())
    return frozenset(key_of(title) for title in titles if title)


def _called(title: str, named: str) -> str:
    """What a stage is called to the reader: its title, or the name of its kind in their language."""
    return kinds.OURS.titles[named] if key_of(title) in _own_names(named) else title


def _by_key(record: Record) -> dict[_Key, StageRecord]:
    """The stages of an evening that its agenda had, wherever they stood that night."""
    planned = [s for s in record.stages if not s.added]
    return dict(zip(_keys([(s.title, s.named) for s in planned]), planned, strict=True))


def _figures(number: int, stage: _Planned, took: list[tuple[int, StageRecord]], people: int) -> StageFigures:
    actual = tuple(s.actual for _, s in took if s.actual is not None)
    known = bool(actual)
    growth = slope(actual[-_LOOK_BACK:])
    if growth is not None and abs(growth) * (len(actual[-_LOOK_BACK:]) - 1) < _matters(stage.length):
        growth = None
    alike = [(n, s) for n, s in took if abs(n - people) <= ALIKE]
    return StageFigures(
        number=number,
        title=stage.title,
        named=stage.named,
        planned=stage.length,
        actual=actual,
        median=round(median(actual)) if known else None,
        low=quantile(actual, 0.25) if known else None,
        high=quantile(actual, 0.75) if known else None,
        growth=growth,
        gave=tuple(s.planned - s.replanned for _, s in took[-LAST:] if s.planned - s.replanned >= MINUTE),
        suggestion=_suggestion(stage.length, alike[-LAST:]),
    )


def _matters(planned: Ms) -> Ms:
    """The least difference worth a word: a tenth of the length, and a minute at least."""
    return max(MINUTE, planned // 10)


def _suggestion(planned: Ms, took: list[tuple[int, StageRecord]]) -> Suggestion | None:
    """A better length, where nearly every evening lay on the same side of the planned one, by more than evenings
    vary anyway.
    """
    values = [s.actual or 0 for _, s in took]
    if len(values) < FEWEST:
        return None
    border = _matters(planned)
    strays = 2 if len(values) >= 8 else 1
    # What an evening took says something only against what it had: a share fills whatever length it is given.
    over = sum(v > max(planned, s.planned) + border for v, (_, s) in zip(values, took, strict=True))
    under = sum(v < min(planned, s.planned) - border for v, (_, s) in zip(values, took, strict=True))
    longer = over >= len(values) - strays and beyond(values, planned, border)
    shorter = under >= len(values) - strays and beyond([-v for v in values], -planned, border)
    # A stage that gave time to others was cut short by that, and says nothing of what it needs.
    if not longer and (not shorter or any(s.replanned < s.planned for _, s in took)):
        return None
    proposed = _rounded_up(quantile(values, _HOLDS))
    if abs(proposed - planned) < border or (proposed > planned) != longer or proposed > LONGEST:
        return None
    return Suggestion(
        planned=planned,
        proposed=proposed,
        least=min(values),
        most=max(values),
        evenings=len(values),
        held=sum(v <= proposed for v in values),
        fewest=min(n for n, _ in took),
        largest=max(n for n, _ in took),
    )


def _rounded_up(length: Ms) -> Ms:
    """To a whole minute, a short one to half a minute: a length that one would write."""
    step = MINUTE if length > 5 * MINUTE else 30 * SECOND
    return max(step, -(-length // step) * step)

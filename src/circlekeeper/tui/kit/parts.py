"""What the rows of a timetable say on the screens before the circle."""

from __future__ import annotations

from typing import NamedTuple

from circlekeeper.circle.groups import sizes
from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.planning.timetable import Timetable, TimetableRow, challenges_in
from circlekeeper.words import before as words
from circlekeeper.words.lengths import short


class Part(NamedTuple):
    """One stage of the evening, in words."""

    row: TimetableRow
    each: str
    """What it is for each person; empty where there is nothing to say."""
    brief: str
    """The same where space is short."""
    time: str
    """What it takes in minutes: "5", or "18 of 15" where it does not fit."""
    long: str
    """The same where there is space: "18 of 15 minutes"."""


def parts_of(plan: Plan, table: Timetable) -> tuple[Part, ...]:
    """The stages of a plan as its timetable has them."""
    return tuple(_part(stage, row, table.count) for stage, row in zip(plan.stages, table.rows, strict=True))


def _part(stage: Stage, row: TimetableRow, count: int) -> Part:
    each = brief = ""
    turn = None if row.each is None else short(row.each)
    if stage.turns is not None and not NATURES[stage.kind].everyone:
        each = brief = words.in_turn_or_not(turn)
    elif row.challenges is not None:
        unhurried = (
            challenges_in(stage, row.length * 4 // 5, count or None) or 0
        )  # people take a little longer than the phases say
        counted = max(unhurried, min(row.challenges, 1)), row.challenges
        each, brief = words.challenges(*counted), words.challenges_brief(*counted)
    elif stage.groups is not None:
        formed = sizes(count, stage.groups.size) if count > 1 else ()
        each, brief = words.groups(formed, stage.groups.changes), turn or ""
    elif stage.turns is not None and count and row.people:
        each, brief = words.each(row.people, turn, row.laps or 1), turn or ""
    need = row.needs or row.length
    return Part(row, each, brief, words.of_minutes(need, row.length), words.of_minutes(need, row.length, unit=True))

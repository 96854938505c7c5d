"""The evening as a timetable: when each stage begins, how long it lasts, and what each person has of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

from circlekeeper.circle.natures import turn_of_everyone
from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.planning.fitting import (
    Trouble,
    challenge_takes,
    company_of,
    others,
    troubles,
    turn_of,
    usual_people,
    voices,
    waits_for,
)
from circlekeeper.units import DAY, MINUTE, SECOND, Ms, nearest_day, since_midnight


class TimetableRow(NamedTuple):
    """One stage of the timetable."""

    number: int
    """From 1."""
    title: str
    named: str
    """The kind as the agenda names it."""
    length: Ms
    each: Ms | None
    """Each person's time; None where it is not measured, or depends on how many come."""
    people: int | None
    """For how many people it is; None where nobody knows."""
    needs: Ms | None
    """What a round of timed turns takes with these people; None for anything else."""
    challenges: int | None
    """How many challenges there is time for; None for any other stage."""
    laps: int | None
    """How often a round goes round; None: until all pass, and for any other stage 1."""
    after: Ms
    """The circle's answer after each turn."""
    others: tuple[tuple[int, Ms], ...]
    """In groups: those of another size, each with what each of its people has."""
    begins: Ms = 0
    """From the beginning of the session."""
    at: str | None = None
    """The clock time at which it begins; None when nobody said when the session does."""
    free: Ms | None = None
    """What is free before a stage at a clock time, below zero where what comes before does not fit; None for any
    other, and while nobody knows when the evening begins.
    """
    fits: bool = True
    """Whether its turns, rotations or challenges work out in its time, with these people."""

    def to_data(self) -> dict[str, Any]:
        """The row for a program, in seconds."""
        return {
            "number": self.number,
            "title": self.title,
            "kind": self.named,
            "begins": seconds(self.begins),
            "at": self.at,
            "length": seconds(self.length),
            "each": None if self.each is None else seconds(self.each),
            "challenges": self.challenges,
            "laps": self.laps,
            "after": seconds(self.after),
            "others": [{"size": size, "each": seconds(each)} for size, each in self.others],
            "free": None if self.free is None else seconds(self.free),
            "fits": self.fits,
        }


@dataclass(frozen=True, slots=True)
class Timetable:
    """The whole evening for so many people."""

    title: str
    count: int
    """How many people it is worked out for."""
    starts: str | None
    """The clock time at which it begins."""
    ends: str | None
    """The clock time at which its stages end."""
    must_end: str | None
    """The clock time at which it has to end, where the agenda or the length says so."""
    length: Ms
    """What all stages take together."""
    rows: tuple[TimetableRow, ...]
    troubles: tuple[Trouble, ...]

    def to_data(self) -> dict[str, Any]:
        """The timetable for a program, in seconds."""
        return {
            "title": self.title,
            "count": self.count,
            "starts": self.starts,
            "ends": self.ends,
            "must_end": self.must_end,
            "length": seconds(self.length),
            "stages": [row.to_data() for row in self.rows],
            "warnings": [
                {"stage": None if t.stage is None else t.stage + 1, "what": t.saying.what, "instead": t.saying.instead}
                for t in self.troubles
            ],
        }


def timetable(plan: Plan, count: int | None = None, starts: str | None = None, session: Ms | None = None) -> Timetable:
    """The evening for `count` people (else as many as usually come) from a clock time "HH:MM:SS".

    Without a beginning it is counted back from the time at which the agenda must end, if it says one. `session` is
    how long the evening is to last, where somebody knows better than the agenda.
    """
    number = usual_people(plan) if count is None else count
    frame = _frame(plan, starts, plan.length if session is None else session)
    lengths, begins = plan.lengths(frame.session), frame.begins
    found = troubles(plan, number, frame.session, begins)
    wrong = {t.stage for t in found if t.kind in ("turns", "share", "rotations", "challenge")}
    rows, at = [], 0
    for i, wait in enumerate(waits_for(plan, lengths, begins)):
        at += max(0, wait or 0)
        rows.append(
            _row(plan, i, number, lengths[i])._replace(
                begins=at, at=None if begins is None else clock(begins + at), free=wait, fits=i not in wrong
            )
        )
        at += lengths[i]
    return Timetable(
        title=plan.title,
        count=number,
        starts=None if begins is None else clock(begins),
        ends=None if begins is None else clock(begins + at),
        must_end=None if frame.must_end is None else clock(frame.must_end),
        length=sum(lengths),
        rows=tuple(rows),
        troubles=found,
    )


class _Frame(NamedTuple):
    """Where an evening lies in the day, as far as anybody has said it; times since midnight."""

    begins: Ms | None
    must_end: Ms | None
    session: Ms | None
    """How long it is to last."""


def _frame(plan: Plan, starts: str | None, session: Ms | None) -> _Frame:
    """What the beginning, the end and the length say of each other."""
    begins = None if starts is None else since_midnight(starts)
    must_end = None if plan.ends_at is None else since_midnight(plan.ends_at)
    if begins is not None and must_end is not None:
        must_end = nearest_day(must_end, begins + (sum(plan.lengths(None)) if session is None else session))
        session = max(0, must_end - begins) if session is None else session
    if begins is None and must_end is not None:
        begins = (must_end - (session or sum(plan.lengths(session)))) % DAY
    if must_end is None and begins is not None and session is not None:
        must_end = begins + session
    return _Frame(begins, must_end, session)


def _row(plan: Plan, i: int, count: int, length: Ms) -> TimetableRow:
    """What a stage of that length is for so many people, whenever it comes."""
    stage, people, each = plan.stages[i], voices(plan, i, count), turn_of(plan, i, length, count)
    return TimetableRow(
        number=i + 1,
        title=stage.title,
        named=stage.named,
        length=length,
        each=each,
        people=people,
        needs=_needs(plan, stage, people),
        challenges=challenges_in(stage, length, count),
        laps=1 if stage.turns is None else stage.turns.laps,
        after=0 if stage.turns is None else stage.turns.after,
        others=() if stage.groups is None or each is None else others(stage.groups, each, count),
    )


def _needs(plan: Plan, stage: Stage, people: int | None) -> Ms | None:
    """What a round of timed turns takes."""
    turn = turn_of_everyone(stage)
    if people is None or stage.turns is None or turn is None:
        return None
    return company_of(plan, stage.turns, people).takes(turn)


def challenges_in(stage: Stage, length: Ms, count: int | None) -> int | None:
    """How many challenges so much time holds with so many people, no more than the agenda takes; None for a stage
    without any.
    """
    if stage.challenge is None:
        return None
    fit = length // max(1, challenge_takes(stage, count))
    return fit if stage.challenge.times is None else min(fit, stage.challenge.times)


def clock(at: Ms) -> str:
    """A time since midnight as a clock shows it, "20:41"."""
    minutes = at % DAY // MINUTE
    return f"{minutes // 60:02}:{minutes % 60:02}"


def seconds(length: Ms) -> int:
    """Whole seconds, for a program."""
    return length // SECOND

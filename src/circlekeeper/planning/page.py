"""What stands on the printed page of an evening, before it is written in any format."""

from __future__ import annotations

from dataclasses import dataclass, replace

from circlekeeper.circle.plan import Kind, Plan, Stage
from circlekeeper.planning import sayings as words
from circlekeeper.planning.timetable import TimetableRow as Planned
from circlekeeper.planning.timetable import timetable
from circlekeeper.text import one_line, visible
from circlekeeper.units import MINUTE, SECOND, Ms
from circlekeeper.words.figures import time_of_day


@dataclass(frozen=True, slots=True)
class PageStage:
    """A stage on the page, everything in it still as people wrote it."""

    at: str | None
    """The clock time at which it begins, "19:05"; None when no hour is known."""
    length: Ms
    title: str
    prompt: str
    how: str
    """How the floor moves there, in our own words."""
    phases: tuple[tuple[str, str, str], ...]
    """The steps of a challenge: title, how long, how others answer."""
    kind: Kind
    hidden: str
    """What a page that is read back as an outline has to say of the stage: its kind, what its turn is where that
    is no time, and how many prompts it has.
    """
    by: str = ""
    """Who leads it; on the wall nobody, nothing to say and no note."""
    say: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on the page."""

    title: str
    when: str
    """From when to when, or how long."""
    agreements: tuple[str, ...]
    rows: tuple[PageStage, ...]
    for_facilitator: bool = False
    """Whether it is the cue sheet of whoever leads, rather than the page for the wall."""
    in_need: str = ""
    """The group's own steps for a hard moment; never on the wall."""


def lay_out(plan: Plan, *, starts: str | None = None, count: int | None = None, for_facilitator: bool = False) -> Page:
    """The page of a plan; `starts`, `count` and `for_facilitator` as `printing.page` has them."""
    known = count if count is not None else len(plan.people) or None
    table = timetable(plan, known, starts)
    rows = tuple(_row(stage, row, known) for stage, row in zip(plan.stages, table.rows, strict=True))
    long = words.long(table.length)
    when = (
        long
        if table.starts is None or table.ends is None
        else f"{words.span(time_of_day(table.starts), time_of_day(table.ends))} · {long}"
    )
    if for_facilitator:
        rows = tuple(_cue(stage, row) for stage, row in zip(plan.stages, rows, strict=True))
    need = plan.in_need if for_facilitator else ""
    return Page(one_line(plan.title), when, plan.agreements, rows, for_facilitator, need)


def _cue(stage: Stage, row: PageStage) -> PageStage:
    """A stage as whoever leads it needs it: what is on the wall, and what is theirs alone."""
    how = " · ".join(part for part in (row.how, *words.also_how(stage)) if part)
    return replace(row, how=how, by=stage.by, say=stage.say, note=stage.note)


def _row(stage: Stage, row: Planned, known: int | None) -> PageStage:
    each = row.each or None
    if each is not None and stage.turns is not None and stage.turns.turn == "share":
        step = 30 * SECOND if each >= 2 * MINUTE else 5 * SECOND
        each = None if known is None else each // step * step or None
    phases = (
        ()
        if stage.challenge is None
        else tuple((p.title, words.phase_long(p), words.IN_PHASES[p.response]) for p in stage.challenge.phases)
    )
    return PageStage(
        at=time_of_day(row.at or "") or None,
        length=row.length,
        title=stage.title,
        prompt="\n".join(stage.prompts) or stage.prompt,
        how=words.how(stage, each),
        phases=phases,
        kind=stage.kind,
        hidden=_hidden(stage),
    )


def _hidden(stage: Stage) -> str:
    return f"{_kind_and_turn(stage)}, {len(stage.prompts)} prompts" if len(stage.prompts) > 1 else _kind_and_turn(stage)


def _kind_and_turn(stage: Stage) -> str:
    if stage.groups is not None:
        return stage.named if stage.groups.turn is not None else f"{stage.named}: reckoned"
    turn = None if stage.turns is None else stage.turns.turn
    return f"{stage.named}: {turn}" if isinstance(turn, str) else stage.named


def cues_of(row: PageStage) -> tuple[tuple[str, str], ...]:
    """What is said, asked and remembered in a stage, each with what it is."""
    said = ((words.SAY, row.say), (words.PROMPT, row.prompt), (words.NOTE, row.note))
    return tuple((label, text) for label, text in said if text.strip())


def lines_of(text: str) -> list[str]:
    """What someone wrote, line by line, made visible, without blank lines at its ends."""
    return [visible(line).rstrip() for line in text.expandtabs(4).replace("\r\n", "\n").strip("\n").split("\n")]

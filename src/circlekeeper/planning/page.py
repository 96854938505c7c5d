"""What stands on the printed page of an evening, before it is written in any format."""

from __future__ import annotations

from dataclasses import dataclass

from circlekeeper.circle.plan import Kind, Plan, Stage
from circlekeeper.planning import sayings as words
from circlekeeper.planning.timetable import Row as Planned
from circlekeeper.planning.timetable import timetable
from circlekeeper.text import visible
from circlekeeper.units import MINUTE, SECOND, Ms


@dataclass(frozen=True, slots=True)
class Row:
    """A stage on the page, everything in it still as people wrote it."""

    at: str | None
    """The clock time at which it begins, "19:05"; None when no hour is known."""
    length: Ms
    title: str
    prompt: str
    how: str
    """How the floor moves there, in our own words."""
    phases: tuple[tuple[str, Ms, str], ...]
    """The steps of a challenge: title, length, how others answer."""
    kind: Kind
    hidden: str
    """What a page that is read back as an outline has to say of the stage: its kind, and what its turn is where that
    is no time.
    """


@dataclass(frozen=True, slots=True)
class Page:
    """What stands on the page."""

    title: str
    when: str
    """From when to when, or how long."""
    agreements: tuple[str, ...]
    rows: tuple[Row, ...]


def lay_out(plan: Plan, *, starts: str | None = None, count: int | None = None) -> Page:
    """The page of a plan; `starts` and `count` as `printing.page` has them."""
    known = count if count is not None else len(plan.people) or None
    table = timetable(plan, known, starts)
    rows = tuple(_row(stage, row, known) for stage, row in zip(plan.stages, table.rows, strict=True))
    long = words.long(table.length)
    when = long if table.starts is None or table.ends is None else f"{words.span(table.starts, table.ends)} · {long}"
    return Page(words.title_of(plan), when, plan.agreements, rows)


def _row(stage: Stage, row: Planned, known: int | None) -> Row:
    each = row.each or None
    if each is not None and stage.turns is not None and stage.turns.turn == "share":
        step = 30 * SECOND if each >= 2 * MINUTE else 5 * SECOND
        each = None if known is None else each // step * step or None
    phases = (
        ()
        if stage.challenge is None
        else tuple((p.title, p.length, words.phase_how(p.response)) for p in stage.challenge.phases)
    )
    how = words.how(stage, each)
    return Row(row.at, row.length, stage.title, stage.prompt, how, phases, stage.kind, _hidden(stage))


def _hidden(stage: Stage) -> str:
    if stage.groups is not None:
        return stage.named if stage.groups.turn is not None else f"{stage.named}: reckoned"
    turn = None if stage.turns is None else stage.turns.turn
    return f"{stage.named}: {turn}" if isinstance(turn, str) else stage.named


def lines_of(text: str) -> list[str]:
    """What someone wrote, line by line, made visible, without blank lines at its ends."""
    return [visible(line).rstrip() for line in text.expandtabs(4).replace("\r\n", "\n").strip("\n").split("\n")]


def cells(text: str) -> int:
    """How many columns the text fills."""
    from rich.cells import cell_len

    return cell_len(text)

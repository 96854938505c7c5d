"""The evening as a picture: when each stage begins, how long it is, and what each person has in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from circlekeeper.cells import cells, cut, padded
from circlekeeper.tui.kit.canvas import bar
from circlekeeper.tui.text import literal
from circlekeeper.words import library as words
from circlekeeper.words.figures import time_of_day
from circlekeeper.words.lengths import minutes

if TYPE_CHECKING:
    from circlekeeper.circle.plan import Plan
    from circlekeeper.planning.timetable import Timetable
    from circlekeeper.tui.kit.parts import Part

USUAL_START = "19:00"
_LEAST_FOR_EACH = 27
"""Narrower than this there is room for each stage's title and length, and not for what each person has in it."""


class EveningPreview(NamedTuple):
    """An agenda laid out on the clock for so many people."""

    people: int
    table: Timetable
    parts: tuple[Part, ...]


def evening_of(plan: Plan, count: int) -> EveningPreview:
    """The evening of a plan, from a usual hour, or so that it ends when the agenda says."""
    from circlekeeper.planning.timetable import timetable
    from circlekeeper.tui.kit.parts import parts_of

    table = timetable(plan, count, USUAL_START if plan.ends_at is None else None)
    return EveningPreview(count, table, parts_of(plan, table))


class EveningView(Widget):
    """Draws an evening, a stage a line, and at its end when it is over."""

    DEFAULT_CSS = "EveningView { height: auto; color: $ink; }"

    def __init__(self) -> None:
        super().__init__()
        self._evening: EveningPreview | None = None
        self._dim = False

    def show(self, evening: EveningPreview | None, *, dim: bool = False) -> None:
        """Draw this one, softly where it is no longer true; None draws nothing."""
        if (evening, dim) != (self._evening, self._dim):
            self._evening, self._dim = evening, dim
            self.refresh(layout=True)

    def render(self) -> RenderResult:
        """The lines."""
        evening = self._evening
        if evening is None:
            return Content("")
        width = self.size.width
        last = max(cells(part.brief) for part in evening.parts) if width >= _LEAST_FOR_EACH else 0
        roomy = width >= 30 + last
        times = [part.time if roomy else minutes(part.row.length) for part in evening.parts]
        third = max(cells(time) for time in times)
        moments = (*(part.row.at for part in evening.parts), evening.table.ends)
        clocks = [time_of_day(moment or "") for moment in moments]
        hours = max(map(cells, clocks)) + 2
        free = max(6, width - hours - third - 2 - (last + 2 if last else 0))
        titles = max(cells(part.row.title) for part in evening.parts)
        first = min(titles, free - 8 if free >= 18 else free)
        wide = min(free - first - 2, 40)
        longest = max(part.row.length for part in evening.parts) or 1
        ink, sand = ("$quiet", "$quiet") if self._dim else ("$ink", "$sand")
        lines = []
        for part, time, clock in zip(evening.parts, times, clocks, strict=False):
            row, title = part.row, cut(part.row.title, first)
            line = literal(clock.ljust(hours), "$quiet") + literal(padded(title, first), ink)
            if wide >= 4:
                line += literal("  " + bar(max(1, round(row.length * wide * 8 / longest)), wide), sand)
            line += literal(f"  {time:>{third}}", ink if row.fits else f"{ink} bold")
            line += literal("" if not last else "  " + part.brief, "$quiet")
            lines.append(line)
        lines.append(literal(clocks[-1].ljust(hours) + words.THE_END, "$quiet"))
        return Content("\n").join(lines)

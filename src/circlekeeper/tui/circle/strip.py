"""The evening in two lines: its stages side by side, and a thin line that shows how far it is."""

from __future__ import annotations

from typing import NamedTuple

from circlekeeper.cells import cells, cut
from circlekeeper.circle.view import StageView, View
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.tui.kit.drawing import Drawn
from circlekeeper.units import SECOND

APART = 3


class StripPart(NamedTuple):
    """A stage in the strip."""

    title: str
    done: bool
    here: bool


class WholeStrip(NamedTuple):
    """All of the strip: its stages, how many half cells of the line are drawn, the clock."""

    parts: tuple[StripPart, ...]
    halves: int
    clock: str
    by: str = ""
    """Who leads the current stage, where the agenda says it."""


def half_cells(stage: StageView, width: int) -> int:
    """How many half cells of its line a stage has used."""
    if stage.length <= 0 or not stage.begun:
        return 0
    of = _halves(stage, width)
    return min(of, stage.elapsed * of // stage.length) * 2 * width // of


def _halves(stage: StageView, width: int) -> int:
    return max(1, min(2 * width, stage.length // SECOND))


def strip_of(view: View, clock: str) -> WholeStrip:
    """What the strip shows of a view."""
    parts = tuple(
        StripPart(s.title, s.done, s.number == view.stage.number and view.begun) for s in view.stages if not s.left_out
    )
    return WholeStrip(parts, half_cells(view.stage, max(4, cells(view.stage.title))), clock, view.stage.by)


class Strip(Drawn):
    """The agenda strip."""

    DEFAULT_CSS = "Strip { height: 2; }"

    def paint(self, canvas: Canvas, value: WholeStrip) -> None:
        """As many stages as fit around the current one, and the line beneath."""
        width = canvas.width - cells(value.clock) - 4
        here = next(
            (i for i, p in enumerate(value.parts) if p.here),
            next((i for i, p in enumerate(value.parts) if not p.done), 0),
        )
        first, last = _window([cells(p.title) for p in value.parts], here, width)
        if by := cut(value.by, canvas.width // 3):
            canvas.put(canvas.width - 1 - cells(by), 1, by, "$quiet")
        x = 1
        if first:
            canvas.put(x, 0, "…", "$quiet")
            x += 1 + APART
        for i in range(first, last + 1):
            part = value.parts[i]
            title = cut(part.title, width)
            canvas.put(x, 0, title, "$ink bold" if part.here else "$quiet")
            line = max(4, cells(title))
            if part.here:
                full, half = divmod(min(value.halves, 2 * line), 2)
                canvas.put(x, 1, "━" * full + ("╸" if half else ""), "$sand")
                canvas.put(x + full + half, 1, "─" * (line - full - half), "$edge")
            elif part.done:
                canvas.put(x, 1, "━" * line, "$edge")
            x += line + APART
        if last < len(value.parts) - 1:
            canvas.put(x, 0, "…", "$quiet")
        canvas.put(canvas.width - 1 - cells(value.clock), 0, value.clock, "$quiet")


def _window(widths: list[int], here: int, width: int) -> tuple[int, int]:
    """The first and last stage that fit into so many cells around the current one."""
    first = last = here
    used = max(4, widths[here])
    while True:
        grown = False
        for side in (last + 1, first - 1):
            if not 0 <= side < len(widths):
                continue
            spare = APART + 1
            need = max(4, widths[side]) + APART
            whole = min(first, side) == 0 and max(last, side) == len(widths) - 1
            if used + need + (0 if whole else 2 * spare) <= width:
                used += need
                first, last = min(first, side), max(last, side)
                grown = True
        if not grown:
            return first, last

"""What the room may see, drawn large: the same on the facilitator's own screen and in a window for the room."""

from __future__ import annotations

from typing import NamedTuple

from circlekeeper.room.sight import Sight
from circlekeeper.telling.floor import RESPONSES
from circlekeeper.tui.circle.letters import large
from circlekeeper.tui.circle.ring import paint_outline
from circlekeeper.tui.circle.sand import filled
from circlekeeper.tui.kit.canvas import Canvas, bar
from circlekeeper.tui.kit.drawing import Drawn

ROOMY = 14
"""From so many lines on there are empty ones between the parts."""


class Shown(NamedTuple):
    """What stands on the poster."""

    sight: Sight
    """Its sand has no moments in it: how full the bar is stands beside it."""
    sand: int | None
    """How many eighths of a cell are full."""
    floor: str
    """Who has the floor, where the group wants names; never in a window for the room."""
    sign: bool
    """A small sign for the facilitator: the real bell is asked for."""


def bar_width(columns: int) -> int:
    """How wide the bar is in so wide a window."""
    return max(10, columns - 12)


class Poster(Drawn):
    """The whole view."""

    DEFAULT_CSS = "Poster { height: 100%; }"

    def put_up(self, sight: Sight, *, floor: str = "", sign: bool = False) -> None:
        """Show this from now on."""
        sand = None if sight.sand is None else filled(sight.sand, bar_width(self.screen.size.width))
        self.show(Shown(sight._replace(sand=None), sand, floor, sign))

    def paint(self, canvas: Canvas, value: Shown) -> None:
        """Large, and little of it."""
        sight = value.sight
        if sight.held:
            paint_outline(canvas)
            return
        apart = 2 if canvas.height >= ROOMY else 1
        canvas.middle(apart - 1, sight.title, "$quiet")
        bottom = canvas.height - apart
        if value.sand is not None:
            width = bar_width(canvas.width)
            canvas.put((canvas.width - width) // 2, bottom, bar(value.sand, width).rstrip(), "$sand")
            bottom -= apart
        if sight.rule is not None:
            canvas.middle(bottom, RESPONSES[sight.rule], "$quiet")
            bottom -= apart
        if value.floor:
            canvas.middle(bottom, value.floor, "$floor bold")
            bottom -= apart
        space = max(1, bottom - 1 - apart)
        rows = large(sight.text, canvas.width - 4, space)
        top = 1 + apart + max(0, (space - len(rows)) // 2)
        for y, row in enumerate(rows, top):
            canvas.middle(y, row, "$ink bold")
        if value.sign:
            canvas.put(canvas.width - 2, canvas.height - 1, "◦", "$quiet")

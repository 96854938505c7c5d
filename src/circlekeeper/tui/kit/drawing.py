"""A widget that draws one value, only when that value has changed, and only the cells that look different then; and
the single lines of the circle's screens that are no more than that.
"""

from __future__ import annotations

from typing import Any, Self

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.style import Style as VisualStyle
from textual.widget import Widget

from circlekeeper.cells import cells, cut
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.tui.toolkit import Noticing


class Still(Noticing):
    """For widgets and screens, before their base: hands out the lines drawn last until there is something to draw anew.

    At every paint, however small, the toolkit asks each widget on the screen for all of its lines.
    """

    _drawn: tuple[Region, list[Strip]] | None = None

    def becomes_dirty(self) -> None:
        """The lines drawn last are forgotten."""
        self._drawn = None

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a region."""
        if self._drawn is None or self._drawn[0] != crop:
            self._drawn = crop, super().render_lines(crop)
        return self._drawn[1]


class Drawn(Still, Widget):
    """Draws what `show` was last given; the same value again costs nothing."""

    DEFAULT_CSS = "Drawn { width: 100%; height: 1; text-wrap: nowrap; text-overflow: clip; }"

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.value: Any = None
        self._canvas = Canvas(0, 0)
        self._inks: dict[tuple[str, VisualStyle, str], Style] = {}

    def show(self, value: Any) -> None:
        """Draw this from now on."""
        if value == self.value:
            return
        self.value, before = value, self._canvas
        if (before.width, before.height) != self.size or not self.size:
            self._canvas = Canvas(0, 0)
            self.refresh()
            return
        self._canvas = self._painted()
        if changed := self._canvas.unlike(before):
            self.refresh(*(Region(x, y, width, 1) for x, y, width in changed))

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw again, and paint again where even how things are laid out is another than before."""
        if layout:
            self._canvas = Canvas(0, 0)
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def paint(self, canvas: Canvas, value: Any) -> None:
        """Put the value on the canvas."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """A line as it is drawn now, straight from the canvas: nothing in it is markup, and nothing is laid out
        again.
        """
        if (self._canvas.width, self._canvas.height) != self.size:
            self._canvas = self._painted()
        line = [Segment(text, self._ink(style)) for text, style in self._canvas.line(y)]
        return Strip(line).adjust_cell_length(self.size.width, self._ink(""))

    def _ink(self, style: str) -> Style:
        known = (style, self.visual_style, self.app.theme)
        if known not in self._inks:
            own = VisualStyle.parse(style, self.app.theme_variables) if style else VisualStyle()
            self._inks[known] = (self.visual_style + own).rich_style
        return self._inks[known]

    def _painted(self) -> Canvas:
        canvas = Canvas(self.size.width, self.size.height)
        if self.value is not None and canvas.width > 0 and canvas.height > 0:
            self.paint(canvas, self.value)
        return canvas


class Head(Drawn):
    """What this is at the left, the room of the evening at the right: (title, in bold, room)."""

    def paint(self, canvas: Canvas, value: tuple[str, bool, str]) -> None:
        """Both, the room first where there is little space."""
        title, bold, room = value
        canvas.put(canvas.width - 1 - cells(room), 0, room, "$quiet")
        canvas.put(1, 0, cut(title, canvas.width - cells(room) - 5), "$ink bold" if bold else "$quiet")


class ToldLines(Drawn):
    """A line, or a few, of styled texts in the middle: a tuple of lines, each a tuple of (text, style)."""

    def paint(self, canvas: Canvas, value: tuple[tuple[tuple[str, str], ...], ...]) -> None:
        """Each line in the middle, at the left where the screen is narrow; the longest text gives way where it is
        too wide.
        """
        for y, line in enumerate(value):
            parts = shortened(list(line), canvas.width - 2)
            canvas.parts(y, parts, x=None if canvas.width >= 60 else 1)


def shortened(parts: list[tuple[str, str]], width: int) -> list[tuple[str, str]]:
    """Styled texts that fit into so many cells, the longest of them cut."""
    over = sum(cells(t) for t, _ in parts) - width
    if over <= 0 or not parts:
        return parts
    longest = max(range(len(parts)), key=lambda i: cells(parts[i][0]))
    text, style = parts[longest]
    parts[longest] = (cut(text, max(1, cells(text) - over)), style)
    return parts

"""A widget that draws one value, only when that value has changed, and only the cells that look different then."""

from __future__ import annotations

from typing import Any, Self

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip
from textual.style import Style as VisualStyle
from textual.widget import Widget

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

"""A widget that draws one value, and only when that value has changed."""

from __future__ import annotations

from typing import Any

from textual.content import Content
from textual.widget import Widget

from circlekeeper.tui.widgets.canvas import Canvas


class Drawn(Widget):
    """Draws what `show` was last given; the same value again costs nothing."""

    DEFAULT_CSS = "Drawn { width: 100%; height: 1; text-wrap: nowrap; text-overflow: clip; }"

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.value: Any = None

    def show(self, value: Any) -> None:
        """Draw this from now on."""
        if value != self.value:
            self.value = value
            self.refresh()

    def paint(self, canvas: Canvas, value: Any) -> None:
        """Put the value on the canvas."""
        raise NotImplementedError

    def render(self) -> Content:
        """What is drawn now; nothing before the first value."""
        canvas = Canvas(self.size.width, self.size.height)
        if self.value is not None:
            self.paint(canvas, self.value)
        return canvas.content()

"""A sheet of cells to draw on: text put at places, styled, and made into one `Content`."""

from __future__ import annotations

from dataclasses import dataclass, field

from textual.content import Content

from circlekeeper.tui.text import cells, cut, literal


@dataclass
class Canvas:
    """So many cells by so many lines; what does not fit is cut, what lies under something put earlier is left out."""

    width: int
    height: int
    _rows: dict[int, list[tuple[int, str, str]]] = field(default_factory=dict)

    def put(self, x: int, y: int, text: str, style: str = "$ink") -> None:
        """Text at a place."""
        if not 0 <= y < self.height:
            return
        bare = text.lstrip(" ")
        x, text = max(0, x) + len(text) - len(bare), bare.rstrip(" ")
        if not text or x >= self.width:
            return
        text = cut(text, self.width - x)
        row = self._rows.setdefault(y, [])
        if all(x >= at + cells(other) or x + cells(text) <= at for at, other, _ in row):
            row.append((x, text, style))

    def middle(self, y: int, text: str, style: str = "$ink", *, around: int | None = None) -> None:
        """Text in the middle of a line, or around a column."""
        text = cut(text, self.width)
        centre = self.width // 2 if around is None else around
        self.put(max(0, centre - cells(text) // 2), y, text, style)

    def parts(self, y: int, parts: list[tuple[str, str]], *, x: int | None = None) -> None:
        """Several texts one after the other, from a column or in the middle."""
        at = max(0, (self.width - sum(cells(t) for t, _ in parts)) // 2) if x is None else x
        for text, style in parts:
            self.put(at, y, text, style)
            at += cells(text)

    def content(self) -> Content:
        """The sheet."""
        return Content("\n").join(self._line(y) for y in range(self.height))

    def _line(self, y: int) -> Content:
        parts: list[Content] = []
        at = 0
        for x, text, style in sorted(self._rows.get(y, [])):
            parts += [Content(" " * (x - at)), literal(text, style)]
            at = x + cells(text)
        return Content.assemble(*parts) if parts else Content("")

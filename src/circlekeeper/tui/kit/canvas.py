"""A sheet of cells to draw on: text put at places, styled, and read line by line."""

from __future__ import annotations

from circlekeeper.cells import cells, cut
from circlekeeper.text import only_text


class Canvas:
    """So many cells by so many lines; what does not fit is cut, what lies under something put earlier is left out."""

    def __init__(self, width: int, height: int) -> None:
        self.width, self.height = width, height
        self._rows: dict[int, list[tuple[int, str, str]]] = {}

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

    def middle(self, y: int, text: str, style: str = "$ink") -> None:
        """Text in the middle of a line."""
        text = cut(text, self.width)
        self.put(max(0, self.width // 2 - cells(text) // 2), y, text, style)

    def parts(self, y: int, parts: list[tuple[str, str]], *, x: int | None = None) -> None:
        """Several texts one after the other, from a column or in the middle."""
        at = max(0, (self.width - sum(cells(t) for t, _ in parts)) // 2) if x is None else x
        for text, style in parts:
            self.put(at, y, text, style)
            at += cells(text)

    def unlike(self, other: Canvas) -> list[tuple[int, int, int]]:
        """Where another of the same size looks different: (x, y, cells)."""
        found = []
        for y in sorted(self._rows.keys() | other._rows.keys()):
            ours, theirs = self._rows.get(y, []), other._rows.get(y, [])
            if ours != theirs:
                found += [(x, y, width) for x, width in _runs(_cells(ours, self.width), _cells(theirs, self.width))]
        return found

    def line(self, y: int) -> list[tuple[str, str]]:
        """A line of the sheet: texts and their styles, one after the other from its left edge."""
        parts: list[tuple[str, str]] = []
        at = 0
        for x, text, style in sorted(self._rows.get(y, [])):
            if x > at:
                parts.append((" " * (x - at), ""))
            parts.append((only_text(text), style))
            at = x + cells(text)
        return parts


def _cells(row: list[tuple[int, str, str]], width: int) -> list[tuple[str, str]]:
    """What is in each cell of a line, and its style; a text with letters of other widths is the same in all of its
    cells.
    """
    line = [("", "")] * width
    for x, text, style in row:
        wide = cells(text)
        line[x : x + wide] = [(letter, style) for letter in text] if wide == len(text) else [(text, style)] * wide
    return line


def _runs(ours: list[tuple[str, str]], theirs: list[tuple[str, str]]) -> list[tuple[int, int]]:
    """The stretches that differ: (x, cells)."""
    apart = [x for x, (one, other) in enumerate(zip(ours, theirs, strict=True)) if one != other]
    starts = [x for x in apart if x - 1 not in apart] if len(apart) < 8 else apart[:1]
    ends = [x for x in apart if x + 1 not in apart] if len(apart) < 8 else apart[-1:]
    return [(x, end + 1 - x) for x, end in zip(starts, ends, strict=True)]


EIGHTHS = " ▏▎▍▌▋▊▉"


def bar(eighths: int, width: int) -> str:
    """A bar, so many eighths full."""
    whole, part = divmod(eighths, 8)
    return ("█" * whole + (EIGHTHS[part] if part else "")).ljust(width)[:width]

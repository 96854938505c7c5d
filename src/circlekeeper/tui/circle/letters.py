"""Large letters for the room: set in half or quarter cells, as large as the space allows.

A text with a letter that has no shape in `glyphs.py` is set in the terminal's own letters, as it stands.
"""

from __future__ import annotations

from functools import lru_cache

from circlekeeper.cells import cells, cut, letters, wrap
from circlekeeper.tui.circle.glyphs import ROWS, shape
from circlekeeper.tui.signs import Now

_QUARTERS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"


def can_set(text: str) -> bool:
    """Whether every letter of a text is drawn here."""
    return all(shape(c) is not None for c in letters(text) if c != "\n")


def _width(text: str) -> int:
    return sum(len(rows[0]) + 1 for c in letters(text) if (rows := shape(c)))


def _lines(text: str, width: int) -> list[str] | None:
    """The text in lines of so many dots; None where a word is too long."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for word in paragraph.split():
            joined = f"{line} {word}" if line else word
            if _width(joined) <= width:
                line = joined
                continue
            if _width(word) > width:
                return None
            lines.append(line)
            line = word
        lines.append(line)
    return [line for i, line in enumerate(lines) if line or i]


def _dots(line: str) -> list[str]:
    glyphs = [rows for c in letters(line) if (rows := shape(c))]
    return [".".join(rows[y] for rows in glyphs) for y in range(ROWS)] + [""]


def _in_cells(line: str, across: int, down: int) -> list[str]:
    """A line of letters in cells that hold so many dots across and down; across 0: a dot is two cells wide."""
    dots = _dots(line)
    wide = max(map(len, dots))
    dots = [row.ljust(wide + wide % 2, ".") for row in dots]
    if across == 0:
        return ["".join("██" if c == "#" else "  " for c in row).rstrip() for row in dots[:ROWS]]
    if across == 1:
        pairs = [(dots[y], dots[y + 1]) for y in range(0, len(dots) - 1, down)]
        return [
            "".join(" ▀▄█"[(a == "#") + 2 * (b == "#")] for a, b in zip(top, low, strict=True)).rstrip()
            for top, low in _even(pairs)
        ]
    found = []
    for top, low in _even([(dots[y], dots[y + 1]) for y in range(0, len(dots) - 1, 2)]):
        row = ""
        for x in range(0, len(top), 2):
            row += _QUARTERS[(top[x] == "#") + 2 * (top[x + 1] == "#") + 4 * (low[x] == "#") + 8 * (low[x + 1] == "#")]
        found.append(row.rstrip())
    return found


def _even(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(a.ljust(len(b), "."), b.ljust(len(a), ".")) for a, b in pairs]


@lru_cache(8)
def large(text: str, width: int, height: int) -> tuple[str, ...]:
    """A text as large as it can be in so many cells, each line to be put in the middle."""
    if can_set(text):
        sizes = ((0, 1, ROWS + 1), (1, 2, 5), (2, 2, 5))
        for across, down, tall in sizes[:1] if Now.plain else sizes:  # smaller ones are made of parts of a cell
            lines = _lines(text, width // 2 if across == 0 else width * across)
            if lines is not None and len(lines) * tall <= height + 1:
                return tuple(row for line in lines for row in _padded(_in_cells(line, across, down), tall))
    lines_as_they_stand = wrap(text, width)
    if len(lines_as_they_stand) > height:
        lines_as_they_stand = (*lines_as_they_stand[: height - 1], cut(lines_as_they_stand[height - 1] + " …", width))
    apart = 2 if 2 * len(lines_as_they_stand) - 1 <= height else 1
    return tuple(row for line in lines_as_they_stand for row in (line, *[""] * (apart - 1)))[: max(1, height)]


def _padded(rows: list[str], tall: int) -> list[str]:
    wide = max((cells(r) for r in rows), default=0)
    return [r.ljust(wide) for r in (rows + [""] * tall)[:tall]]

"""How much paper a printed page takes, and how large its type may be."""

from __future__ import annotations

from circlekeeper.cells import cells
from circlekeeper.planning.page import Page, PageStage, cues_of, lines_of

_WIDE, _HIGH = 499.0, 680.0
"""What may be printed on, in points: as wide as A4, as high as Letter, so that both do."""
_LETTER = 0.56
"""The width of a letter in ems, in the widest type a browser may take."""
_LARGEST = 12.5
_LINE = 1.4
_LEAST_WALL, _LEAST_LEADING = 7.0, 9.0
_LEAST_ALONE = 10.5
"""Smaller type than this is rather turned over: it is read at arm's length, while listening."""


def print_size(page: Page) -> float:
    """The size of type, in points, with which an evening fits on one sheet; whoever leads may turn it over."""
    if not page.for_facilitator:
        return _fitting(page, 1, _LEAST_WALL)
    one = _fitting(page, 1, _LEAST_ALONE)
    return one if sheets_of(page, one) == 1 else _fitting(page, 2, _LEAST_LEADING)


def _fitting(page: Page, sheets: int, least: float) -> float:
    size = _LARGEST
    while size > least and sheets_of(page, size) > sheets:
        size = round(size - 0.1, 1)
    return size


def sheets_of(page: Page, size: float) -> int:
    """On how many sheets a page stands, no stage of which is cut in two."""
    sheets, left = 1, _HIGH
    for block in _blocks(page, size):
        high = block * size
        if high > left:
            sheets, left = sheets + 1, _HIGH
        left -= high
    return sheets


def _blocks(page: Page, size: float) -> list[float]:
    """What stays together, each in ems of its height."""
    letters = _WIDE / (size * _LETTER)
    blocks = [8.5]
    if page.in_need.strip():
        blocks.append(3.2 + 1.7 + _lines(page.in_need, letters - 5) * _LINE)
    if page.agreements:
        each = [0.4 + _lines(agreed, letters / 2 - 4) * _LINE for agreed in page.agreements]
        blocks.append(3.5 + max(sum(each) / 2, *each) + 0.9)
    return [*blocks, *(_row(row, letters - (14 if row.at else 7), page.for_facilitator) for row in page.rows)]


def _row(row: PageStage, letters: float, for_facilitator: bool) -> float:
    high = 1.3 + 1.66 * _lines(row.title, letters / 1.2)
    high += _LINE if row.by else 0
    said = [text for _, text in cues_of(row)] if for_facilitator else [row.prompt] if row.prompt.strip() else []
    high += sum(0.2 + _lines(text, letters - (5 if for_facilitator else 0)) * _LINE for text in said)
    high += 0.2 + 1.3 * _lines(row.how, letters) if row.how else 0
    return high + (0.35 + 1.35 * len(row.phases) if row.phases else 0)


def _lines(text: str, letters: float) -> int:
    """How many lines a text takes."""
    return sum(1 + int(cells(line) // max(1.0, letters)) for line in lines_of(text))

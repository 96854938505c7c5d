"""Small pictures made of letters: where a stage's evenings lie, on one line of the terminal.

A line is a row of spans, each a text and a style of `rich`; piped, only the texts are written. Texts are shown as
they are, never taken as markup.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from circlekeeper.cells import cells, cut, padded
from circlekeeper.history.trend import quantile
from circlekeeper.text import visible
from circlekeeper.units import MINUTE, Ms

Span = tuple[str, str]
Line = tuple[Span, ...]

_TITLE = 24
_FIGURES = 8
_LEAST_BAR = 16
_STEPS = (1, 2, 5, 10, 15, 20, 30, 60, 120, 240)


def boxed(text: str, width: int, *, right: bool = False) -> str:
    """Text made visible and brought to exactly so many cells, cut with an ellipsis."""
    return padded(cut(visible(text.replace("\n", " ").replace("\t", " ")), width), width, right=right)


def span(values: Sequence[Ms], planned: Ms, width: int, most: Ms) -> Line:
    """From the least to the most (─), the middle half (━), the middle (●) and what is planned (│), from 0 to `most`."""
    row = [(" ", "")] * width

    def cell(length: Ms) -> int:
        return min(width - 1, max(0, round(length * (width - 1) / most))) if most > 0 else 0

    if values:
        for at in range(cell(min(values)), cell(max(values)) + 1):
            row[at] = ("─", "dim")
        for at in range(cell(quantile(values, 0.25)), cell(quantile(values, 0.75)) + 1):
            row[at] = ("━", "")
    row[cell(planned)] = ("│", "dim")
    if values:
        row[cell(quantile(values, 0.5))] = ("●", "bold")
    return _joined(row)


def _joined(row: Sequence[Span]) -> Line:
    spans: list[Span] = []
    for letter, style in row:
        if spans and spans[-1][1] == style:
            spans[-1] = (spans[-1][0] + letter, style)
        else:
            spans.append((letter, style))
    return tuple(spans)


def axis(width: int, most: Ms) -> str:
    """The minutes under which the spans lie: "0         10        20"."""
    minutes = max(1, most // MINUTE)
    step = next((s for s in _STEPS if minutes / s <= max(1, width / 8)), _STEPS[-1])
    line = [" "] * width
    for tick in range(0, minutes + 1, step):
        text = str(tick)
        at = round(tick * MINUTE * (width - 1) / most) if most else 0
        if at + len(text) <= width:
            line[at : at + len(text)] = text
    return "".join(line)


class Charted(NamedTuple):
    """A stage in a table of stages."""

    title: str
    figures: tuple[str, str, str]
    """What was planned, what it takes in the middle, and mostly."""
    planned: Ms
    taken: Sequence[Ms]
    """What it took in each evening."""
    style: str = ""


def table(heads: Sequence[str], stages: Sequence[Charted], legend: str, width: int) -> list[Line]:
    """A row a stage: its title, its figures under the heads, and where there is room its picture, with a legend."""
    stage, *figures = heads
    title = min(_TITLE, max([len(stage), *(cells(visible(s.title)) for s in stages)]))
    room = width - 2 - title - len(figures) * _FIGURES - 3
    most = max((length for s in stages for length in (s.planned, *s.taken)), default=0)
    head = f"  {boxed(stage, title)}" + "".join(boxed(word, _FIGURES, right=True) for word in figures)
    lines: list[Line] = [((head + (f"   {axis(room, most)}" if room >= _LEAST_BAR else ""), "dim"),)]
    for s in stages:
        bar = (("   ", ""), *span(s.taken, s.planned, room, most)) if room >= _LEAST_BAR else ()
        planned, middle, mostly = (boxed(figure, _FIGURES, right=True) for figure in s.figures)
        row = ((f"  {boxed(s.title, title)}", s.style), (planned, "dim"), (middle, s.style), (mostly, ""))
        lines.append((*row, *bar))
    return [*lines, (), ((f"  {legend}", "dim"),)] if room >= _LEAST_BAR else lines


def text_of(line: Line) -> str:
    """A line without its styles."""
    return "".join(text for text, _ in line).rstrip()

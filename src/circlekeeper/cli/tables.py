"""Tables, and lines with pictures: drawn by rich on a terminal, plain columns and texts in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from shutil import get_terminal_size
from typing import TYPE_CHECKING

import click

from circlekeeper.text import visible

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

    from circlekeeper.history.charts import Line

_WIDEST = 110


def show(head: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[int] = ()) -> None:
    """Print a table; the columns numbered in `right` are figures."""
    rows = [[visible(cell) for cell in row] for row in rows]
    if sys.stdout.isatty():
        _drawn(head, rows, right)
        return
    from circlekeeper.cells import cells, padded

    widths = [max(cells(row[i]) for row in [head, *rows]) for i in range(len(head))]
    for row in [head, *rows]:
        filled = [padded(row[i], width, right=i in right) for i, width in enumerate(widths)]
        click.echo("  ".join(filled).rstrip())


def _drawn(head: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int]) -> None:
    from rich.box import SIMPLE
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE, header_style="dim", pad_edge=False)
    for i, name in enumerate(head):
        table.add_column(Text(name), justify="right" if i in right else "left")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    _print([table])


def width() -> int:
    """How wide lines with pictures are."""
    return min(_WIDEST, get_terminal_size((80, 24)).columns)


def show_lines(lines: Sequence[Line]) -> None:
    """Print lines of spans: styled on a terminal, plain text elsewhere."""
    from circlekeeper.history.charts import text_of

    if not sys.stdout.isatty():
        click.echo("".join(text_of(line) + "\n" for line in lines), nl=False)
        return
    from rich.text import Text

    _print([Text.assemble(*line) for line in lines], soft_wrap=True)


def _print(things: Sequence[Table | Text], *, soft_wrap: bool = False) -> None:
    from rich.console import Console

    from circlekeeper.keeping.signs import drawn

    console = Console(highlight=False, markup=False, emoji=False)
    with console.capture() as captured:
        for thing in things:
            console.print(thing, soft_wrap=soft_wrap)
    click.echo(drawn(captured.get()), nl=False)

"""A table of a few columns: drawn by rich on a terminal, plain columns in a pipe."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import click

from circlekeeper.text import visible


def show(head: Sequence[str], rows: Sequence[Sequence[str]], *, right: Sequence[int] = ()) -> None:
    """Print a table; the columns numbered in `right` are figures."""
    rows = [[visible(cell) for cell in row] for row in rows]
    if sys.stdout.isatty():
        _drawn(head, rows, right)
        return
    from rich.cells import cell_len

    widths = [max(cell_len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    for row in [head, *rows]:
        blanks = [" " * (width - cell_len(cell)) for cell, width in zip(row, widths, strict=True)]
        cells = [
            blank + cell if i in right else cell + blank
            for i, (cell, blank) in enumerate(zip(row, blanks, strict=True))
        ]
        click.echo("  ".join(cells).rstrip())


def _drawn(head: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int]) -> None:
    from rich.box import SIMPLE
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from circlekeeper.keeping.signs import drawn

    table = Table(box=SIMPLE, header_style="dim", pad_edge=False)
    for i, name in enumerate(head):
        table.add_column(Text(name), justify="right" if i in right else "left")
    for row in rows:
        table.add_row(*(Text(cell) for cell in row))
    console = Console(highlight=False, markup=False, emoji=False)
    with console.capture() as captured:
        console.print(table)
    click.echo(drawn(captured.get()), nl=False)

"""Measured values, and the tables made of them."""

from __future__ import annotations

import statistics
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass
class Row:
    """One program in one table."""

    program: str
    values: list[float] = field(default_factory=list)
    note: str = ""

    @property
    def median(self) -> float:
        return statistics.median(self.values)


@dataclass(frozen=True)
class Mark:
    """What a program has to reach: so much, or so many times another's median in the same table."""

    program: str
    most: float
    times: str = ""

    def met(self, table: Table) -> bool | None:
        """None where one of the two was not measured."""
        row, beside = table.row(self.program), table.row(self.times) if self.times else None
        if row is None or not row.values or (self.times and (beside is None or not beside.values)):
            return None
        return row.median <= self.most * (beside.median if beside else 1)

    def words(self) -> str:
        return f"≤ {self.most:g} × {self.times}" if self.times else f"≤ {self.most:g}"


@dataclass
class Table:
    """One thing measured of several programs; `beside` is the one that the ratios are against."""

    title: str
    unit: str
    beside: str = ""
    marks: list[Mark] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    note: str = ""

    def row(self, program: str) -> Row | None:
        return next((row for row in self.rows if row.program == program), None)

    def add(self, program: str, value: float) -> None:
        """One more value of a program."""
        row = self.row(program)
        if row is None:
            row = Row(program)
            self.rows.append(row)
        row.values.append(value)

    def miss(self, program: str, why: str) -> None:
        """A program could not be measured."""
        if (row := self.row(program)) is None:
            self.rows.append(Row(program, note=why))
        else:
            row.note = why

    def markdown(self) -> str:
        """The table as it stands in the documentation."""
        beside = self.row(self.beside) if self.beside else None
        ratio = beside is not None and bool(beside.values)
        head = ["program", f"median {self.unit}", "least – most", *([f"× {self.beside}"] if ratio else []), "mark", ""]
        lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
        for row in self.rows:
            marks = [mark for mark in self.marks if mark.program == row.program]
            verdicts = [{True: "met", False: "**missed**", None: "not measured"}[mark.met(self)] for mark in marks]
            if row.values:
                cells = [figure(row.median), f"{figure(min(row.values))} – {figure(max(row.values))}"]
                times = [figure(row.median / beside.median) if beside and beside.median else "–"] if ratio else []
            else:
                cells, times = ["–", row.note], ["–"] * ratio
            lines.append(
                "| "
                + " | ".join([row.program, *cells, *times, "; ".join(m.words() for m in marks), "; ".join(verdicts)])
                + " |"
            )
        return "\n".join([f"### {self.title}", "", *lines, *(["", self.note] if self.note else []), ""])

    def data(self) -> dict[str, Any]:
        """The table as plain data, with every value."""
        return {**asdict(self), "marks": [{**asdict(mark), "met": mark.met(self)} for mark in self.marks]}


def figure(value: float) -> str:
    """A number with as many digits as mean something."""
    if value == 0:
        return "0"
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def interleaved(rounds: int, contestants: list[tuple[str, Callable[[], float]]], table: Table) -> None:
    """Measure each in turn, so many times over, beginning with another each time."""
    for turn in range(rounds):
        shift = turn % len(contestants) if contestants else 0
        for name, measure in contestants[shift:] + contestants[:shift]:
            row = table.row(name)
            if row is not None and row.note:
                continue
            try:
                table.add(name, measure())
            except Exception as error:  # a program that does not run costs its own row only
                table.miss(name, why(error))


def why(error: Exception) -> str:
    """Why something could not be measured, in a few words."""
    return f"did not run: {type(error).__name__} {' '.join(str(error).split())[-80:]}".replace("|", "/")

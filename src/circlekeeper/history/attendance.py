"""How many came, and for how long, month by month: what whoever pays for the room asks. Counts only, and nothing that
follows a person.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from circlekeeper.history import sayings as words
from circlekeeper.history.charts import Line, boxed
from circlekeeper.history.figures import Outgrown
from circlekeeper.keeping.records import Record
from circlekeeper.units import HOUR, SECOND, Ms

_WIDTHS = (10, 13, 14, 9)
_COLUMNS = ("month", "evenings", "attendances", "fewest", "most", "hours")


@dataclass(frozen=True, slots=True)
class Period:
    """A month, or all of the time: what its evenings were together."""

    month: str
    """As "2025-11"; "" for all of the time."""
    evenings: int
    attendances: int
    """How many were there, each evening's number added up."""
    fewest: int
    most: int
    lasted: Ms
    """How long the evenings were, from beginning to end."""

    @property
    def hours(self) -> float:
        """The same in hours, to the hundredth."""
        return round(self.lasted / HOUR, 2)


def by_month(records: Iterable[Record]) -> tuple[list[Period], Period | None]:
    """Each month that had an evening, in order, and all of them together; None where there was none."""
    months: dict[str, list[Record]] = {}
    for record in records:
        months.setdefault(f"{record.date:%Y-%m}", []).append(record)
    periods = [_period(month, evenings) for month, evenings in sorted(months.items())]
    return periods, _period("", [r for evenings in months.values() for r in evenings]) if periods else None


def _period(month: str, records: Sequence[Record]) -> Period:
    numbers = [r.people for r in records]
    lasted = sum(max(0, round((r.ended - r.started).total_seconds())) for r in records) * SECOND
    return Period(month, len(records), sum(numbers), min(numbers), max(numbers), lasted)


def lines(periods: Sequence[Period], all_of_them: Period) -> list[Line]:
    """The table: a row a month, and all of them together."""
    head = ((_row(words.MONTH, words.EVENINGS, words.ATTENDANCES, words.EACH_EVENING, words.HOURS), "dim"),)
    rows: list[Line] = [((_figures(words.month(p.month), p), ""),) for p in periods]
    return [head, *rows, ((_figures(words.IN_ALL, all_of_them), "bold"),)]


def _figures(name: str, period: Period) -> str:
    span = words.number_span(period.fewest, period.most)
    return _row(name, str(period.evenings), str(period.attendances), span, words.hours(period.hours))


def _row(name: str, *figures: str) -> str:
    return f"  {boxed(name, 10)}" + "".join(
        boxed(f, width, right=True) for f, width in zip(figures, _WIDTHS, strict=True)
    )


def to_data(
    agenda: str | None, periods: Sequence[Period], all_of_them: Period | None, outgrowing: Sequence[Outgrown]
) -> dict[str, Any]:
    """Everything that `history --attendance --json` prints."""
    return {
        "agenda": agenda,
        "months": [{"month": p.month, **_data(p)} for p in periods],
        "all": None if all_of_them is None else _data(all_of_them),
        "outgrown": [{"agenda": o.agenda, "evenings": o.larger, "of": o.of, "max": o.most} for o in outgrowing],
    }


def _data(period: Period) -> dict[str, Any]:
    return {
        "evenings": period.evenings,
        "attendances": period.attendances,
        "fewest": period.fewest,
        "most": period.most,
        "hours": period.hours,
    }


def to_csv(periods: Sequence[Period], all_of_them: Period | None) -> str:
    """Everything that `history --attendance --csv` prints: a line a month, the last for all of them."""
    written = io.StringIO()
    sheet = csv.writer(written, lineterminator="\n")
    sheet.writerow(_COLUMNS)
    for period in [*periods, *([] if all_of_them is None else [all_of_them])]:
        sheet.writerow([period.month or "all", *_data(period).values()])
    return written.getvalue()

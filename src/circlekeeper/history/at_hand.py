"""The history of an agenda that is open, from the records on this computer: for the workshop, and whoever shows it
beside a stage.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from circlekeeper.circle.plan import Plan
from circlekeeper.history.figures import History, history_of, records_of
from circlekeeper.keeping import folders
from circlekeeper.keeping.records import Record, read_all


def records_at_hand(folder: Path | None = None) -> tuple[Record, ...]:
    """Every record on this computer. Reads the disk: 5 ms a hundred records."""
    return read_all(folders.records() if folder is None else folder).records


def evenings_of(plan: Plan) -> int:
    """How many evenings of an agenda are kept on this computer."""
    return len(records_of(plan, records_at_hand()))


def history_among(records: Iterable[Record], plan: Plan) -> History | None:
    """An agenda's past evenings among these records against the agenda as it is now; None when there were none."""
    theirs = records_of(plan, records)
    return history_of(theirs, plan) if theirs else None

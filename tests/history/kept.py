"""Evenings of the past for the tests of what they say."""

from __future__ import annotations

from circlekeeper.keeping import folders, records
from circlekeeper.keeping.records import Record


def keep(*evenings: Record) -> None:
    """Let the records of these evenings lie where this home keeps them."""
    for evening in evenings:
        records.write(folders.records(), evening)

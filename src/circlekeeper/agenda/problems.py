"""A problem of an agenda, an error or a warning, at its place in the file."""

from __future__ import annotations

from typing import Any, NamedTuple

from circlekeeper.text import shortened, visible
from circlekeeper.words.agenda import THE_FILE, Saying

Way = tuple[str | int, ...]
"""The way to a value from the top of the file: keys, and places in lists from 0."""


class Problem(NamedTuple):
    """One line of what `check` says."""

    file: str
    """As it was asked for."""
    line: int
    """From 1."""
    column: int
    """In characters, from 1."""
    where: str
    """The value in the file: `stages[2] "Check-in".turn`."""
    saying: Saying
    """What is wrong, and what to write instead."""
    warning: bool = False
    """Whether the agenda can be used all the same."""

    def __str__(self) -> str:
        """The line a person reads."""
        kind = "warning: " if self.warning else ""
        what, instead = self.saying
        return f"{visible(self.file)}:{self.line}:{self.column}: {kind}{self.where}: {what}; {instead}"

    def to_data(self) -> dict[str, Any]:
        """The same for a program."""
        return {
            "severity": "warning" if self.warning else "error",
            "line": self.line,
            "column": self.column,
            "where": self.where,
            "what": self.saying.what,
            "instead": self.saying.instead,
        }


class Finding(NamedTuple):
    """Something found wrong with a value, or with how it is written, before it is told."""

    at: Way
    saying: Saying
    mark: str = "value"
    """What is pointed at: the `value`, the `key`, or the `table` a key is missing from."""
    warning: bool = False
    meant: str = ""
    """For a key that is not known: the one that was probably meant."""
    place: tuple[int, int] | None = None
    """Line and column, from 1, where they are known; else they are looked up."""


def where(way: Way, titles: dict[int, str]) -> str:
    """The way to a value as a person reads it, lists counted from 1 and stages named by their titles."""
    shown = ""
    for i, part in enumerate(way):
        if isinstance(part, int):
            shown += f"[{part + 1}]"
            if i == 1 and way[0] == "stages" and titles.get(part):
                shown += f' "{shortened(titles[part])}"'
        else:
            shown += ("." if shown else "") + shortened(part, 30)
    return shown or THE_FILE

"""Several things in a sentence: with commas, with "and" or "or" before the last one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from circlekeeper.words.language import _, several


def commas(parts: Sequence[str]) -> str:
    """One after the other: "Ana, Ben, Chloé"."""
    return (
        reduce(lambda before, after: _("{before}, {after}").format(before=before, after=after), parts) if parts else ""
    )


def all_of(parts: Sequence[str]) -> str:
    """All of them: "Ana", "Ana and Ben", "Ana, Ben and Chloé"."""
    return (
        commas(parts) if len(parts) < 2 else _("{before} and {last}").format(before=commas(parts[:-1]), last=parts[-1])
    )


def one_of(parts: Sequence[str]) -> str:
    """One of them: "a", "a or b", "a, b or c"."""
    return (
        commas(parts) if len(parts) < 2 else _("{before} or {last}").format(before=commas(parts[:-1]), last=parts[-1])
    )


def or_else(ways: Sequence[str]) -> str:
    """What could be done, and what else: "20s each would fit, or write …"."""
    return reduce(lambda one, other: _("{one}, or {other}").format(one=one, other=other), ways) if ways else ""


def people(count: int) -> str:
    """So many people."""
    return several("{count} person", "{count} people", count).format(count=count)

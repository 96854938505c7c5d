"""The stages of a text that is being written, as runs of lines: to move one, copy it, take it out."""

from __future__ import annotations

import re
from typing import NamedTuple

_HEADER = re.compile(r"\s*\[\[\s*stages\s*\]\]")


class Block(NamedTuple):
    """A stage with the comments above it; lines count from 0."""

    start: int
    end: int
    """The line behind its last one; blank lines that follow it do not belong to it."""


def headers(lines: list[str]) -> list[int]:
    """The lines at which stages begin, none of them inside a text of several lines."""
    inside = in_texts(lines)
    return [row for row, line in enumerate(lines) if row not in inside and _HEADER.match(line)]


def in_texts(lines: list[str]) -> set[int]:
    """The lines that begin inside a text of several lines."""
    inside, quote = set(), ""
    for row, line in enumerate(lines):
        if quote:
            inside.add(row)
        for mark in ('"""', "'''"):
            if quote in ("", mark) and line.count(mark) % 2:
                quote = "" if quote else mark
    return inside


def blocks(lines: list[str]) -> list[Block]:
    """Every stage in the order of the text."""
    starts = []
    for header in headers(lines):
        start = header
        while start > 0 and lines[start - 1].lstrip().startswith("#"):
            start -= 1
        starts.append(start)
    found = []
    for start, until in zip(starts, [*starts[1:], len(lines)], strict=True):
        end = until
        while end > start and not lines[end - 1].strip():
            end -= 1
        found.append(Block(start, end))
    return found


def block_at(lines: list[str], row: int) -> int | None:
    """Which stage a line belongs to, from 0; a blank line to the one before it; None above all of them."""
    return max((i for i, block in enumerate(blocks(lines)) if block.start <= row), default=None)

"""Several things in a sentence: with commas, with "and" or "or" before the last one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import reduce

from circlekeeper.words.language import LANGUAGE, _, _p, several

_AND_CHANGES = {"es": r"h?[ií](?![aeoáéó])"}.get(LANGUAGE)
_OR_CHANGES = {"es": r"h?[oó]|8|11\b"}.get(LANGUAGE)
"""How a word begins before which "and", or "or", is another word, in a language that has two: "Ana e Inés", "7 u 8"."""


def _begins(word: str, beginnings: str | None) -> bool:
    return beginnings is not None and bool(re.match(beginnings, word, re.IGNORECASE))


def apart(titles: Sequence[str]) -> str:
    """Titles one after the other, each of which may have a comma in it: "Questions; I've been there too, and ..."."""
    return "; ".join(titles)


def commas(parts: Sequence[str]) -> str:
    """One after the other: "Ana, Ben, Chloé"."""
    return (
        reduce(lambda before, after: _("{before}, {after}").format(before=before, after=after), parts) if parts else ""
    )


def all_of(parts: Sequence[str]) -> str:
    """All of them: "Ana", "Ana and Ben", "Ana, Ben and Chloé"."""
    if len(parts) < 2:
        return commas(parts)
    said = _p("between two things", "{before} and {last}")
    if _begins(parts[-1], _AND_CHANGES):
        said = _p("before the sound of the word for it", "{before} and {last}")
    return said.format(before=commas(parts[:-1]), last=parts[-1])


def one_of(parts: Sequence[str]) -> str:
    """One of them: "a", "a or b", "a, b or c"."""
    if len(parts) < 2:
        return commas(parts)
    said = _p("between two things", "{before} or {last}")
    if _begins(parts[-1], _OR_CHANGES):
        said = _p("before the sound of the word for it", "{before} or {last}")
    return said.format(before=commas(parts[:-1]), last=parts[-1])


def or_else(ways: Sequence[str]) -> str:
    """What could be done, and what else: "20s each would fit, or write …"."""
    return reduce(lambda one, other: _("{one}, or {other}").format(one=one, other=other), ways) if ways else ""


def people(count: int) -> str:
    """So many people."""
    return several("{count} person", "{count} people", count).format(count=count)

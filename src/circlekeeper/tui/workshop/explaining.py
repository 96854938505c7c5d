"""What stands under the cursor, explained in a sentence of the format's own, and how it could go on."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from circlekeeper.agenda.kinds import NAMES
from circlekeeper.agenda.model import FAMILY, Agenda, Group, PhaseTable, StageTable, Table
from circlekeeper.agenda.schema import descriptions
from circlekeeper.agenda.values import Flag, Value, is_mark
from circlekeeper.circle.plan import NOT
from circlekeeper.tui.workshop.stage_lines import headers, in_texts
from circlekeeper.words import language, snippets

_KEY = re.compile(r"^\s*(?:#\s*)?([A-Za-z_]+)\s*=")
_TYPED_KEY = re.compile(r"^\s*([A-Za-z_]*)$")
_TYPED_WORD = re.compile(r"^\s*([A-Za-z_]+)\s*=\s*(\"?)([A-Za-z0-9 -]*)$")
_MARKS = re.compile(r"^\s*marks\s*=\s*\[([^\]]*)\]", re.MULTILINE)
_INNER = re.compile(r"^\s*\[\[\s*stages\s*\.\s*phases\s*\]\]")
_GROUP = re.compile(r"^\s*\[\s*group\s*\]|^\s*group\s*=")
_KIND = re.compile(r"^\s*kind\s*=\s*\"([a-z-]+)\"")
_QUOTED = re.compile(r"\"([^\"]*)\"")
_TRUTH = Flag().choices


class Spot(NamedTuple):
    """Where in an agenda a place of its text is."""

    table: type[Table]
    kind: str
    """The kind of the stage; empty outside of stages, or where it says none."""


class Offer(NamedTuple):
    """How what is being typed could go on."""

    typed: str
    """What of it stands there."""
    choices: tuple[str, ...]
    is_key: bool


def spot_at(lines: list[str], row: int) -> Spot:
    """The table that a line belongs to."""
    begins = headers(lines)
    start = max((n for n in begins if n <= row), default=None)
    if start is None:
        return Spot(Group if _GROUP.match(lines[row]) and "{" in lines[row] else Agenda, "")
    end = min((n for n in begins if n > row), default=len(lines))
    inner = [n for n in range(start, end) if _INNER.match(lines[n])]
    kind = next((found[1] for line in lines[start:end] if (found := _KIND.match(line))), "")
    table = PhaseTable if any(n <= row for n in inner) else FAMILY.get(kind, StageTable)
    return Spot(table, kind)


@cache
def _sentences(table: type[Table]) -> dict[str, str]:
    return descriptions(table)


def explained(lines: list[str], row: int, column: int) -> str:
    """A sentence on the key or the word at a place; empty where there is none."""
    if row >= len(lines) or row in in_texts(lines):
        return ""
    line, spot = lines[row], spot_at(lines, row)
    found = _KEY.match(line)
    if found is None:
        return ""
    key = found[1]
    if key == "kind" and (word := _quoted_word(line)) in snippets.ABOUT:
        return f"{word}: {snippets.ABOUT[word]}"
    for table in (spot.table, Agenda, Group):
        if key in (sentences := _sentences(table)):
            return f"{key}: {language._(sentences[key]).replace('`', '')}"
    return ""


def _quoted_word(line: str) -> str:
    found = _QUOTED.search(line)
    return found[1] if found is not None else ""


def offer(lines: list[str], row: int, column: int) -> Offer | None:
    """The keys or words that could stand at a place; None where nothing is to be completed."""
    if row >= len(lines) or row in in_texts(lines):
        return None
    before, spot = lines[row][:column], spot_at(lines, row)
    if (found := _TYPED_KEY.match(before)) is not None:
        there = _keys_there(lines, row)
        right = tuple(
            key for key in spot.table.model_fields if key.startswith(found[1]) and key not in there and key != "stages"
        )
        return Offer(found[1], right, True) if right else None
    if (found := _TYPED_WORD.match(before)) is not None:
        known = words_of(spot.table, found[1], lines)
        right = tuple(_written(word, found[2]) for word in known if word.startswith(found[3]))
        return Offer(found[3], right, False) if right else None
    return None


def _keys_there(lines: list[str], row: int) -> set[str]:
    """The keys that the same table has already."""
    found = set()
    for rows in (range(row - 1, -1, -1), range(row + 1, len(lines))):
        for n in rows:
            if lines[n].lstrip().startswith("["):
                break
            key = _KEY.match(lines[n])
            if key is not None and not lines[n].lstrip().startswith("#"):
                found.add(key[1])
    return found


def _written(word: str, quote: str) -> str:
    """A word as it goes on behind what stands there: with its quotation marks where none was typed."""
    return word if quote or word in _TRUTH else f'"{word}"'


def words_of(table: type[Table], key: str, lines: list[str]) -> tuple[str, ...]:
    """The words of choice of a key, in the agenda that these are the lines of."""
    if key == "kind":
        return NAMES
    if table is Agenda and key == "language":
        return language.spoken()
    field = table.model_fields.get(key)
    if field is None:
        return ()
    marks = _marks(lines) if key == "who" else ()
    words = next((value.choices for value in field.metadata if isinstance(value, Value)), ())
    return (*words, *marks, *(f"{NOT}{mark}" for mark in marks))


def _marks(lines: list[str]) -> tuple[str, ...]:
    """The marks that an agenda has at its top."""
    begins = headers(lines)
    found = _MARKS.search("\n".join(lines[: begins[0] if begins else len(lines)]))
    return tuple(filter(is_mark, _QUOTED.findall(found[1]))) if found is not None else ()

"""What each column of a table is about."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from circlekeeper.agenda.outline.kinds import kind_in
from circlekeeper.agenda.outline.times import times_in
from circlekeeper.agenda.outline.unitless import COUNT, length_in, minutes_range
from circlekeeper.agenda.outline.words import VOCABULARIES
from circlekeeper.agenda.outline.words.vocabulary import Column, Vocabulary, find, one_of, tokens

_MOST_HEADERS = 6
"""So many rows are looked at for the one that names the columns."""
_HEADER_WORDS = 3
"""A header that only one of its words says has no more of them."""


def roles_of(rows: list[tuple[str, ...]], words: Vocabulary) -> tuple[dict[int, Column], int] | None:
    """What each column is about, and how many of the rows are headers; None where that is not to be seen."""
    width = Counter(sum(map(bool, row)) for row in rows).most_common(1)[0][0]
    for i, row in enumerate(rows[:_MOST_HEADERS]):
        filled = [cell for cell in row if cell]
        if any(COUNT.fullmatch(cell) or times_in(cell, words).only for cell in filled):
            continue  # a stage's own row
        named = header_of(row, words)
        if len(named) >= 2 or (named and len(filled) == len(named) >= width):
            return _with_elapsed(_completed(named, rows[i + 1 :], words), rows[i + 1 :], words), i + 1
    guessed = _by_cells(rows, words)
    return None if guessed is None else (_with_elapsed(guessed, rows, words), 0)


def header_of(cells: tuple[str, ...], words: Vocabulary) -> dict[int, Column]:
    """The columns that a row names."""
    found: dict[int, Column] = {}
    for i, cell in enumerate(cells):
        label = " ".join(re.sub(r"[():/]", " ", cell.lower()).split())
        parts = [
            part.strip() for part in re.split(rf"[/&(]|\s(?:{one_of(words.joining)})\s", cell.lower().rstrip(" :"))
        ]
        for said in (label, cell.lower().strip(" :"), *parts):
            column = _column(said, words)
            if column is None and said.endswith(tuple(f" {each}" for each in words.each_after)):
                column = "turn"
            if column is not None:
                found[i] = column
                break
    return found | _by_one_word(cells, found, words)


def _column(said: str, words: Vocabulary) -> Column | None:
    """What a header says, in the language of the outline or else in one of the others, as some tools write it."""
    plain = tokens(said)
    for language in (words, *VOCABULARIES):
        for column, names in language.columns.items():
            if said in names or (plain and plain in map(tokens, names)):
                return column
    return None


def _by_one_word(cells: tuple[str, ...], found: dict[int, Column], words: Vocabulary) -> dict[int, Column]:
    """The headers that only one of their words says, where all are no more than a few words: "Minutes planned"."""
    if any(len(cell.split()) > _HEADER_WORDS or times_in(cell, words).lengths for cell in cells):
        return {}
    made: dict[int, Column] = {}
    for i, cell in enumerate(cells):
        said = tokens(cell)
        columns = ((name, column) for column, names in words.columns.items() for name in map(tokens, names))
        named = [(len(name), column) for name, column in columns if name and find(said, name) >= 0]
        if i not in found and named:
            made[i] = max(named, key=lambda one: one[0])[1]
    return made if len(made) + len(found) == sum(map(bool, cells)) else {}


def _completed(named: dict[int, Column], rows: list[tuple[str, ...]], words: Vocabulary) -> dict[int, Column]:
    """The named columns, with one for the titles, which every table has, and a look at what "time" means in it."""
    found = dict(named)
    for i, column in named.items():
        cells = _column_cells(rows, i)
        clocks = sum(_is_clock(cell, words) for cell in cells)
        if column == "time":
            found[i] = "begins" if cells and clocks * 2 > len(cells) and not _only_lengths(cells, words) else "length"
        elif (column == "begins" and cells and clocks == 0) or (column == "ends" and cells and clocks == 0):
            found[i] = "note"
    titles = [i for i, column in found.items() if column == "title"]
    told = next((i for i in titles if not _are_numbers(i, rows)), None)
    for i in titles:
        if i != (titles[0] if told is None else told):
            found[i] = "number" if _are_numbers(i, rows) else "note"
    if not titles:
        width = max((len(row) for row in rows), default=0)
        free = [i for i in range(width) if i not in found] or [
            i for i, column in found.items() if column in ("kind", "note", "prompt")
        ]
        if free:
            found[free[0]] = "title"
    return found


def _column_cells(rows: list[tuple[str, ...]], i: int) -> list[str]:
    """What stands in a column."""
    return [row[i] for row in rows if i < len(row) and row[i]]


def _are_numbers(i: int, rows: list[tuple[str, ...]]) -> bool:
    """Whether most cells of a column only count: "Part 1" in the header's words, "1" in the cells."""
    cells = _column_cells(rows, i)
    return bool(cells) and 2 * sum(COUNT.fullmatch(cell) is not None for cell in cells) > len(cells)


def _only_lengths(cells: list[str], words: Vocabulary) -> bool:
    """Whether clock-like cells are lengths: "0:05", "0:15", "0:05" do not go forward."""
    read = [times_in(cell, words).begins for cell in cells]
    minutes = [clock.minutes for clock in read if clock is not None]
    return bool(minutes) and all(m < 240 for m in minutes) and minutes != sorted(minutes) and 0 not in minutes[:1]


def _is_clock(cell: str, words: Vocabulary) -> bool:
    return times_in(cell, words).begins is not None


def _by_cells(rows: list[tuple[str, ...]], words: Vocabulary) -> dict[int, Column] | None:
    """What the columns are about, by what stands in them."""
    width = max((len(row) for row in rows), default=0)
    found: dict[int, Column] = {}
    texts: dict[int, tuple[int, float]] = {}
    for i in range(width):
        cells = _column_cells(rows, i)
        if not cells:
            continue
        enough = max(1.0, 0.6 * len(cells))
        if sum(_is_clock(cell, words) and len(cell) < 20 for cell in cells) >= enough:
            found[i] = "ends" if "begins" in found.values() else "begins"
        elif sum(length_in(cell, words) is not None and len(cell) < 20 for cell in cells) >= enough:
            numbers = [cell for cell in cells if COUNT.fullmatch(cell)]
            found[i] = "number" if numbers == [str(n + 1) for n in range(len(cells))] else "length"
        else:
            texts[i] = sum(kind_in(cell, words) is not None for cell in cells), -sum(map(len, cells)) / len(cells)
    if not texts or not ({"begins", "length"} & set(found.values())):
        return None
    title = max(texts, key=lambda i: texts[i])
    return found | {title: "title"} | {i: "note" for i in texts if i != title}


def _with_elapsed(roles: dict[int, Column], rows: list[tuple[str, ...]], words: Vocabulary) -> dict[int, Column]:
    """A column of lengths that are minutes since the beginning, each from where the one before ends: "00–05",
    "05–20"."""
    found = dict(roles)
    for i, column in roles.items():
        cells = _column_cells(rows, i)
        read = [minutes_range(cell, words) for cell in cells]
        ranges = [one for one in read if one is not None]
        goes_on = len(ranges) > 2 and ranges[0][0] == 0 and all(b[0] == a[1] for a, b in pairwise(ranges))
        if column in ("length", "time") and goes_on and len(ranges) >= len(cells) - 1:
            found[i] = "since"
    return found

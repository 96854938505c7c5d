"""Outlines that are tables: spreadsheets, tables of Markdown, columns made of spaces."""

from __future__ import annotations

import csv
import re
from collections import Counter
from itertools import pairwise
from typing import NamedTuple

from circlekeeper.agenda.outline.clocktimes import WrittenTime
from circlekeeper.agenda.outline.draft import Remark, StageDraft
from circlekeeper.agenda.outline.evening import is_sum
from circlekeeper.agenda.outline.kinds import kind_in
from circlekeeper.agenda.outline.lines import literal, plain
from circlekeeper.agenda.outline.times import Length, Times, times_in
from circlekeeper.agenda.outline.unitless import minutes_range
from circlekeeper.agenda.outline.words import VOCABULARIES
from circlekeeper.agenda.outline.words.vocabulary import Column, Vocabulary, find, label_key, one_of, tokens
from circlekeeper.units import LONGEST, MINUTE, SECOND, Ms

_MOST_COLUMNS = 40
_MOST_ABOVE = 12
"""The header of columns made of spaces stands below no more lines."""
_HEADER_WORDS = 3
"""A header that only one of its words says has no more of them."""
_PIPE_RULE = re.compile(r"^[\s|:+=-]+$")
_ITEM = re.compile(r"\s*(?:\(?\w{1,3}[.)]|[-–—*•])\s")
"""How an item of a list begins; a list with commas is no spreadsheet."""
_GAP = re.compile(r"\s{2,}|\t+")
_PARTS = re.compile(r"(\d{1,3}):(\d{2})(?::(\d{2}))?")
_LEAST_SECONDS = 20
"""From this number on a turn without a unit is in seconds; nobody plans turns of so many minutes in a column of its
own.
"""
_COUNT = re.compile(r"\d{1,3}(?:[.,]\d)?")


class TableRow(NamedTuple):
    """A row of a table."""

    line: int
    """Where it begins in the outline, from 1."""
    cells: tuple[str, ...]


class OutlineTable(NamedTuple):
    """The rows of a table, and the lines that are not part of it."""

    rows: tuple[TableRow, ...]
    others: tuple[int, ...]


class TableRead(NamedTuple):
    """What a table gave."""

    drafts: list[StageDraft]
    unused: list[int]
    """Lines that gave nothing."""
    total: Ms | None


def table_in(raw: list[str], delimiter: str, words: Vocabulary) -> OutlineTable | None:
    """The table that the lines are; None where they are none. With a delimiter it is a spreadsheet's."""
    if delimiter:
        return _spreadsheet(raw, delimiter)
    return _by_pipes(raw) or _by_character(raw) or _by_gaps(raw, words)


def _by_character(raw: list[str]) -> OutlineTable | None:
    """A spreadsheet that was pasted, or saved under another name."""
    said = [line for line in raw if line.strip()]
    items = sum(_ITEM.match(line) is not None for line in said)
    for delimiter in "\t" if 2 * items >= len(said) else "\t;,":
        counts = Counter(line.count(delimiter) for line in said)
        width, often = max(counts.items(), key=lambda item: (item[1] if item[0] else 0, item[0]), default=(0, 0))
        if width < 1 or (often < 3 and len(said) > 3) or len(said) < 2:
            continue
        if delimiter == "\t" and often >= 0.5 * len(said):
            return _spreadsheet(raw, delimiter)
        if delimiter != "\t" and often >= 0.7 * len(said) and _is_header_like(said, delimiter):
            return _spreadsheet(raw, delimiter)
    return None


def _is_header_like(said: list[str], delimiter: str) -> bool:
    """Whether the first line is short words between delimiters, and no sentence."""
    cells = said[0].split(delimiter)
    return len(cells) > 1 and all(
        0 < len(cell.strip()) <= 30 and len(cell.split()) <= 4 and not re.search(r"[.!?]\s", cell) for cell in cells
    )


def _spreadsheet(raw: list[str], delimiter: str) -> OutlineTable | None:
    rows, at = [], 0
    reader = csv.reader((line + "\n" for line in raw), delimiter=delimiter)
    try:
        for cells in reader:
            rows.append(TableRow(at + 1, tuple(_cell(cell) for cell in cells[:_MOST_COLUMNS])))
            at = reader.line_num
    except csv.Error:
        rows = [
            TableRow(i + 1, tuple(_cell(cell) for cell in line.split(delimiter)[:_MOST_COLUMNS]))
            for i, line in enumerate(raw)
        ]
    filled = [row for row in rows if any(row.cells)]
    return OutlineTable(tuple(filled), ()) if sum(len([c for c in row.cells if c]) > 1 for row in filled) >= 1 else None


def _by_pipes(raw: list[str]) -> OutlineTable | None:
    rows, others = [], []
    for i, line in enumerate(raw):
        body = line.strip()
        if body.startswith("#"):
            others.append(i + 1)  # a heading, and no row
        elif body.count("|") >= 2 or (body.count("|") == 1 and not body.startswith("|")):
            if not _PIPE_RULE.match(body):
                cells = re.split(r"(?<!\\)\|", body.strip("|"))
                rows.append(TableRow(i + 1, tuple(_cell(cell) for cell in cells[:_MOST_COLUMNS])))
        elif body:
            others.append(i + 1)
    return OutlineTable(tuple(rows), tuple(others)) if len(rows) >= 2 else None


def _by_gaps(raw: list[str], words: Vocabulary) -> OutlineTable | None:
    """Columns made of spaces, where a header says what they are."""
    for i, line in enumerate(raw[:_MOST_ABOVE]):
        if not line.strip():
            continue
        cells = [cell for cell in _GAP.split(line.strip()) if cell]
        if len(cells) < 2 or not all(len(cell.split()) <= 3 for cell in cells):
            continue
        starts = [found.start() for found in re.finditer(r"\S+(?:\s\S+)*", line)]
        rows = [TableRow(i + 1, tuple(_cell(cell) for cell in cells))]
        others = [j + 1 for j in range(i) if raw[j].strip()]
        below = [_GAP.split(body.strip()) for body in raw[i + 1 :] if body.strip()]
        aligned = 2 * sum(len(split) <= len(cells) for split in below) >= len(below)
        for j in range(i + 1, len(raw)):
            body = raw[j].rstrip()
            if not body.strip() or re.fullmatch(r"[\s=_-]+", body):
                continue
            split = [cell for cell in _GAP.split(body.strip()) if cell]
            if len(split) == len(cells) and aligned:
                rows.append(TableRow(j + 1, tuple(_cell(cell) for cell in split)))
            elif len(split) > 1 or body.startswith("  "):
                rows.append(TableRow(j + 1, tuple(_cell(cell) for cell in _columns(body, starts))))
            else:
                others.append(j + 1)
        if len(rows) > 2 and len(_header(rows[0], words)) > 1:
            return OutlineTable(tuple(rows), tuple(others))
    return None


def _columns(line: str, starts: list[int]) -> list[str]:
    """A line cut where the header's columns begin, as near as its own gaps allow."""
    found = [""] * len(starts)
    for piece in re.finditer(r"\S+(?:\s\S+)*", line):
        if piece.end() < starts[0] and piece[0].isdecimal():
            continue  # counts the rows, without a header
        nearest = min(range(len(starts)), key=lambda k: abs(starts[k] - piece.start()))
        found[nearest] = f"{found[nearest]} {piece[0]}".strip()
    return found


def _cell(cell: str) -> str:
    """A cell made literal; its lines stay apart."""
    cell = re.sub(r"<br ?/?>", "\n", cell[:4000], flags=re.IGNORECASE)
    return "\n".join(said for line in cell.splitlines() if (said := plain(literal(line).strip())))


# ---- which column is what ----


def roles_of(table: OutlineTable, words: Vocabulary) -> tuple[dict[int, Column], int] | None:
    """What each column is about, and how many of the rows are headers; None where that is not to be seen."""
    for i, row in enumerate(table.rows[:6]):
        if any(_COUNT.fullmatch(cell) or times_in(cell, words).only for cell in _filled(row)):
            continue  # a stage's own row
        named = _header(row, words)
        width = Counter(len(_filled(one)) for one in table.rows).most_common(1)[0][0]
        if len(named) >= 2 or (named and len(_filled(row)) == len(named) >= width):
            return _completed(named, table.rows[i + 1 :], words), i + 1
    guessed = _by_cells(table.rows, words)
    return (guessed, 0) if guessed is not None else None


def _header(row: TableRow, words: Vocabulary) -> dict[int, Column]:
    found: dict[int, Column] = {}
    for i, cell in enumerate(row.cells):
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
    return found | _by_one_word(row, found, words)


def _column(said: str, words: Vocabulary) -> Column | None:
    """What a header says, in the language of the outline or else in one of the others, as some tools write it."""
    plain = tokens(said)
    for language in (words, *VOCABULARIES):
        for column, names in language.columns.items():
            if said in names or (plain and plain in map(tokens, names)):
                return column
    return None


def _by_one_word(row: TableRow, found: dict[int, Column], words: Vocabulary) -> dict[int, Column]:
    """The headers that only one of their words says, where all are no more than a few words: "Minutes planned"."""
    if any(len(cell.split()) > _HEADER_WORDS or times_in(cell, words).lengths for cell in row.cells):
        return {}
    made: dict[int, Column] = {}
    for i, cell in enumerate(row.cells):
        said = tokens(cell)
        columns = ((name, column) for column, names in words.columns.items() for name in map(tokens, names))
        named = [(len(name), column) for name, column in columns if name and find(said, name) >= 0]
        if i not in found and named:
            made[i] = max(named, key=lambda one: one[0])[1]
    return made if len(made) + len(found) == len([cell for cell in row.cells if cell]) else {}


def _completed(named: dict[int, Column], rows: tuple[TableRow, ...], words: Vocabulary) -> dict[int, Column]:
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
        width = max((len(row.cells) for row in rows), default=0)
        free = [i for i in range(width) if i not in found] or [
            i for i, column in found.items() if column in ("kind", "note", "prompt")
        ]
        if free:
            found[free[0]] = "title"
    return found


def _column_cells(rows: tuple[TableRow, ...], i: int) -> list[str]:
    """What stands in a column."""
    return [row.cells[i] for row in rows if i < len(row.cells) and row.cells[i]]


def _are_numbers(i: int, rows: tuple[TableRow, ...]) -> bool:
    """Whether most cells of a column only count: "Part 1" in the header's words, "1" in the cells."""
    cells = _column_cells(rows, i)
    return bool(cells) and 2 * sum(_COUNT.fullmatch(cell) is not None for cell in cells) > len(cells)


def _only_lengths(cells: list[str], words: Vocabulary) -> bool:
    """Whether clock-like cells are lengths: "0:05", "0:15", "0:05" do not go forward."""
    read = [times_in(cell, words).begins for cell in cells]
    minutes = [clock.minutes for clock in read if clock is not None]
    return bool(minutes) and all(m < 240 for m in minutes) and minutes != sorted(minutes) and 0 not in minutes[:1]


def _is_clock(cell: str, words: Vocabulary) -> bool:
    return times_in(cell, words).begins is not None


def _by_cells(rows: tuple[TableRow, ...], words: Vocabulary) -> dict[int, Column] | None:
    """What the columns are about, by what stands in them."""
    width = max((len(row.cells) for row in rows), default=0)
    found: dict[int, Column] = {}
    texts: dict[int, tuple[int, float]] = {}
    for i in range(width):
        cells = _column_cells(rows, i)
        if not cells:
            continue
        enough = max(1.0, 0.6 * len(cells))
        if sum(_is_clock(cell, words) and len(cell) < 20 for cell in cells) >= enough:
            found[i] = "ends" if "begins" in found.values() else "begins"
        elif sum(_length(cell, words) is not None and len(cell) < 20 for cell in cells) >= enough:
            numbers = [cell for cell in cells if _COUNT.fullmatch(cell)]
            found[i] = "number" if numbers == [str(n + 1) for n in range(len(cells))] else "length"
        else:
            texts[i] = sum(kind_in(cell, words) is not None for cell in cells), -sum(map(len, cells)) / len(cells)
    if not texts or not ({"begins", "length"} & set(found.values())):
        return None
    title = max(texts, key=lambda i: texts[i])
    return found | {title: "title"} | {i: "note" for i in texts if i != title}


def _with_elapsed(table: OutlineTable, roles: dict[int, Column], headers: int, words: Vocabulary) -> dict[int, Column]:
    """A column of lengths that are minutes since the beginning, each from where the one before ends: "00–05",
    "05–20"."""
    found = dict(roles)
    for i, column in roles.items():
        cells = _column_cells(table.rows[headers:], i)
        read = [minutes_range(cell, words) for cell in cells]
        ranges = [one for one in read if one is not None]
        goes_on = len(ranges) > 2 and ranges[0][0] == 0 and all(b[0] == a[1] for a, b in pairwise(ranges))
        if column in ("length", "time") and goes_on and len(ranges) >= len(cells) - 1:
            found[i] = "since"
    return found


# ---- what the rows say ----


def read_rows(table: OutlineTable, roles: dict[int, Column], headers: int, words: Vocabulary) -> TableRead:
    """The stages of a table's rows."""
    roles = _with_elapsed(table, roles, headers, words)
    drafts: list[StageDraft] = []
    unused: list[int] = []
    total = None
    for row in table.rows[headers:]:
        by = {
            column: [row.cells[i] for i, c in roles.items() if c == column and i < len(row.cells) and row.cells[i]]
            for column in roles.values()
        }
        title = " ".join(by.get("title", [])).replace("\n", " ").strip()
        times = _times(by, title, words)
        is_total = any(label_key(cell) in words.total for cell in (title, *_filled(row)))
        if is_total or (not title and (not drafts or _adds_up(times, drafts))):
            total = times.length.length if times.length is not None else total
            if not is_total and times.length is None:
                unused.append(row.line)
        elif not title and drafts and not times.timed:
            drafts[-1].pieces += _pieces(row, by, words)
        elif (
            not times.timed
            and times.length is None
            and not by.get("turn")
            and (kind_in(title, words) is None or len(_filled(row)) < 2)
        ):
            unused.append(row.line)
        else:
            draft = StageDraft(row.line, " | ".join(_filled(row)).replace("\n", " / "), times.rest, times, row=True)
            draft.pieces = _pieces(row, by, words)
            draft.kind_text = " ".join(by.get("kind", []))
            draft.pieces += [Remark(row.line, said) for said in times.said]
            drafts.append(draft)
    return TableRead(drafts, unused, total)


def _adds_up(times: Times, drafts: list[StageDraft]) -> bool:
    """Whether a row without a title has a time as long as most of the stages above it."""
    known = sum(draft.times.length.length for draft in drafts if draft.times.length is not None)
    return len(drafts) > 1 and is_sum(times.length, known)


def _filled(row: TableRow) -> list[str]:
    return [cell for cell in row.cells if cell]


def _pieces(row: TableRow, by: dict[Column, list[str]], words: Vocabulary) -> list[Remark]:
    pieces: list[Remark] = []
    for column in ("turn", "prompt", "say", "note", "by"):
        for cell in by.get(column, []):
            if column == "turn" and _turn(cell, words) is not None and not times_in(cell, words).lengths:
                continue
            plain_note = column == "note"
            pieces += [
                Remark(row.line, said.lstrip("-•* "), None if plain_note else column, item=plain_note)
                for said in cell.split("\n")
            ]
    return pieces


def _times(by: dict[Column, list[str]], title: str, words: Vocabulary) -> Times:
    """What a row says of times: its own columns first, else the title."""
    inside = times_in(title, words)
    begins, ends, lengths = inside.begins, inside.ends, list(inside.lengths)
    for cell in by.get("begins", []):
        read = times_in(cell, words)
        begins, ends = read.begins or begins, read.ends or ends
        lengths = [one for one in read.lengths if one.role == "length"] + lengths
    for cell in by.get("ends", []):
        ends = times_in(cell, words).begins or ends
    for cell in by.get("since", []):
        if (since := minutes_range(cell, words)) is not None:
            begins, ends = (WrittenTime(minutes, elapsed=True) for minutes in since[:2])
    for cell in by.get("length", []):
        if (length := _length(cell, words)) is not None:
            lengths.insert(0, length)
            lengths += [one for one in times_in(cell, words).lengths if one.role != "length"]
    lengths += [one for cell in by.get("kind", []) for one in times_in(cell, words).lengths if one.role != "length"]
    for cell in by.get("turn", []):
        if (length := _turn(cell, words)) is not None:
            lengths.append(length._replace(role="each"))
    return Times(begins, ends, tuple(lengths), inside.rest, inside.said)


def _length(cell: str, words: Vocabulary) -> Length | None:
    """The length in a cell of a column of lengths: "10", "10 min", "0:10", "0:10:00"."""
    cell = cell.strip()
    if (found := _PARTS.fullmatch(cell)) is not None:
        length = (int(found[1]) * 60 + int(found[2])) * MINUTE + int(found[3] or 0) * SECOND
    elif _COUNT.fullmatch(cell):
        length = round(float(cell.replace(",", ".")) * MINUTE) // SECOND * SECOND
    else:
        read = times_in(cell, words)
        return read.length or next((one for one in read.lengths if one.role == "each"), None) if read.lengths else None
    return Length(length, "length", plain=True) if 0 < length <= LONGEST else None


def _turn(cell: str, words: Vocabulary) -> Length | None:
    """The time in a cell of a column of turns: "1:30" is a minute and a half there, and "90" are seconds."""
    cell = cell.strip()
    if (found := _PARTS.fullmatch(cell)) is not None and not found[3]:
        length = int(found[1]) * MINUTE + int(found[2]) * SECOND
        return Length(length, "each", plain=True) if 0 < length <= LONGEST else None
    if cell.isdecimal() and len(cell) <= 3 and int(cell) >= _LEAST_SECONDS:
        return Length(int(cell) * SECOND, "each", plain=True, guessed=True)
    return _length(cell, words)

"""The cells of a table: a spreadsheet's, a table of Markdown, columns made of spaces."""

from __future__ import annotations

import csv
import re
from collections import Counter
from typing import NamedTuple

from circlekeeper.agenda.outline.columns import header_of
from circlekeeper.agenda.outline.lines import literal, plain
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary

SPREADSHEETS = {".tsv": "\t", ".tab": "\t", ".csv": ""}
"""What stands between two cells in the files with these endings; empty where they do not say it."""
_MOST_COLUMNS = 40
_MOST_ABOVE = 12
"""The header of columns made of spaces stands below no more lines."""
_PIPE_RULE = re.compile(r"^[\s|:+=-]+$")
_ITEM = re.compile(r"\s*(?:\(?\w{1,3}[.)]|[-–—*•])\s")
"""How an item of a list begins; a list with commas is no spreadsheet."""
_GAP = re.compile(r"\s{2,}|\t+")


class CellRow(NamedTuple):
    """A row of a table."""

    line: int
    """Where it begins in the outline, from 1."""
    cells: tuple[str, ...]

    @property
    def filled(self) -> list[str]:
        """What stands in it."""
        return [cell for cell in self.cells if cell]


class CellTable(NamedTuple):
    """The rows of a table, and the lines that are not part of it."""

    rows: tuple[CellRow, ...]
    others: tuple[int, ...]


def table_in(raw: list[str], suffix: str, words: Vocabulary) -> CellTable | None:
    """The table that the lines are; None where they are none. The ending of a file's name may say that they are one."""
    if suffix in SPREADSHEETS:
        return _spreadsheet(raw, SPREADSHEETS[suffix] or _delimiter(raw))
    return _by_pipes(raw) or _by_character(raw) or _by_gaps(raw, words)


def _by_character(raw: list[str]) -> CellTable | None:
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


def _spreadsheet(raw: list[str], delimiter: str) -> CellTable | None:
    rows, at = [], 0
    reader = csv.reader((line + "\n" for line in raw), delimiter=delimiter)
    try:
        for cells in reader:
            rows.append(CellRow(at + 1, tuple(_cell(cell) for cell in cells[:_MOST_COLUMNS])))
            at = reader.line_num
    except csv.Error:
        rows = [
            CellRow(i + 1, tuple(_cell(cell) for cell in line.split(delimiter)[:_MOST_COLUMNS]))
            for i, line in enumerate(raw)
        ]
    filled = [row for row in rows if any(row.cells)]
    return CellTable(tuple(filled), ()) if sum(len([c for c in row.cells if c]) > 1 for row in filled) >= 1 else None


def _by_pipes(raw: list[str]) -> CellTable | None:
    rows, others = [], []
    for i, line in enumerate(raw):
        body = line.strip()
        if body.startswith("#"):
            others.append(i + 1)  # a heading, and no row
        elif body.count("|") >= 2 or (body.count("|") == 1 and not body.startswith("|")):
            if not _PIPE_RULE.match(body):
                cells = re.split(r"(?<!\\)\|", body.strip("|"))
                rows.append(CellRow(i + 1, tuple(_cell(cell) for cell in cells[:_MOST_COLUMNS])))
        elif body:
            others.append(i + 1)
    return CellTable(tuple(rows), tuple(others)) if len(rows) >= 2 else None


def _by_gaps(raw: list[str], words: Vocabulary) -> CellTable | None:
    """Columns made of spaces, where a header says what they are."""
    for i, line in enumerate(raw[:_MOST_ABOVE]):
        if not line.strip():
            continue
        cells = [cell for cell in _GAP.split(line.strip()) if cell]
        if len(cells) < 2 or not all(len(cell.split()) <= 3 for cell in cells):
            continue
        starts = [found.start() for found in re.finditer(r"\S+(?:\s\S+)*", line)]
        rows = [CellRow(i + 1, tuple(_cell(cell) for cell in cells))]
        others = [j + 1 for j in range(i) if raw[j].strip()]
        below = [_GAP.split(body.strip()) for body in raw[i + 1 :] if body.strip()]
        aligned = 2 * sum(len(split) <= len(cells) for split in below) >= len(below)
        for j in range(i + 1, len(raw)):
            body = raw[j].rstrip()
            if not body.strip() or re.fullmatch(r"[\s=_-]+", body):
                continue
            split = [cell for cell in _GAP.split(body.strip()) if cell]
            if len(split) == len(cells) and aligned:
                rows.append(CellRow(j + 1, tuple(_cell(cell) for cell in split)))
            elif len(split) > 1 or body.startswith("  "):
                rows.append(CellRow(j + 1, tuple(_cell(cell) for cell in _columns(body, starts))))
            else:
                others.append(j + 1)
        if len(rows) > 2 and len(header_of(rows[0].cells, words)) > 1:
            return CellTable(tuple(rows), tuple(others))
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


def _delimiter(raw: list[str]) -> str:
    """What stands between the cells of a spreadsheet."""
    said = [line for line in raw[:50] if line.strip()]
    return max(
        ",;\t|",
        key=lambda sign: sum(line.count(sign) > 0 for line in said) * 1000 + sum(line.count(sign) for line in said[:1]),
    )

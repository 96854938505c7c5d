"""Outlines that are tables: what their rows say, and the lines around them."""

from __future__ import annotations

from circlekeeper.agenda.outline.cells import SPREADSHEETS, CellRow, CellTable, table_in
from circlekeeper.agenda.outline.clocktimes import WrittenTime
from circlekeeper.agenda.outline.columns import roles_of
from circlekeeper.agenda.outline.draft import Detail, StageDraft
from circlekeeper.agenda.outline.evening import OutlineRead, is_sum, says_total
from circlekeeper.agenda.outline.heading import heading_of
from circlekeeper.agenda.outline.kinds import kind_in
from circlekeeper.agenda.outline.lines import OutlineLine, lines_of
from circlekeeper.agenda.outline.times import Times, times_in
from circlekeeper.agenda.outline.unitless import length_in, minutes_range, turn_in
from circlekeeper.agenda.outline.words.vocabulary import Column, Vocabulary, label_key
from circlekeeper.units import Ms


def read_table(raw: list[str], suffix: str, words: Vocabulary) -> OutlineRead | None:
    """The stages of a table, and what the lines around it say; None where there is none."""
    table = table_in(raw, suffix, words)
    roles = None if table is None else roles_of([row.cells for row in table.rows], words)
    if table is None or roles is None:
        return None
    columns, headers = roles
    drafts, unused, total = _stages_in(table.rows[headers:], columns, words)
    if not drafts or (len(drafts) < 2 and suffix not in SPREADSHEETS):
        return None
    beside = _lines_beside(raw, table, headers, words)
    heading = heading_of([line for line in beside if line.number < drafts[0].line], words)
    for line in beside:
        if line.number > drafts[0].line and says_total(line.text, words) and line.times.length is not None:
            heading.take_times(line.times, line.number)
            heading.used.add(line.number)
    heading.total = total if heading.total is None else heading.total
    return OutlineRead(drafts, heading, (unused | {line.number for line in beside}) - heading.used)


def _lines_beside(raw: list[str], table: CellTable, headers: int, words: Vocabulary) -> list[OutlineLine]:
    """The lines around a table, those among them that stand in its first rows."""
    beside = {*table.others, *(row.line for row in table.rows[: max(0, headers - 1)])}
    lines = lines_of([text if i + 1 in beside else "" for i, text in enumerate(raw)], words)
    return [line._replace(text=" ".join(line.text.replace("|", " ").strip(" ,;").split())) for line in lines]


def _stages_in(
    rows: tuple[CellRow, ...], columns: dict[int, Column], words: Vocabulary
) -> tuple[list[StageDraft], set[int], Ms | None]:
    """The stages of a table's rows, the lines that gave nothing, and what the rows add up to where one says it."""
    drafts: list[StageDraft] = []
    unused: set[int] = set()
    total = None
    for row in rows:
        cells = [(columns.get(i), cell) for i, cell in enumerate(row.cells) if cell]
        by = {column: [cell for each, cell in cells if each == column] for column in columns.values()}
        title = " ".join(by.get("title", [])).replace("\n", " ").strip()
        times = _times(by, title, words)
        is_total = any(label_key(cell) in words.total for cell in (title, *row.filled))
        if is_total or (not title and (not drafts or _adds_up(times, drafts))):
            total = times.length.length if times.length is not None else total
            if not is_total and times.length is None:
                unused.add(row.line)
        elif not title and not times.timed:
            drafts[-1].details += _details(row, by, words)
        elif not (times.says_when or by.get("turn")) and (kind_in(title, words) is None or len(row.filled) < 2):
            unused.add(row.line)
        else:
            draft = StageDraft(row.line, " | ".join(row.filled).replace("\n", " / "), times.rest, times, row=True)
            draft.details = [*_details(row, by, words), *(Detail(row.line, said) for said in times.said)]
            draft.kind_text = " ".join(by.get("kind", []))
            drafts.append(draft)
    return drafts, unused, total


def _adds_up(times: Times, drafts: list[StageDraft]) -> bool:
    """Whether a row without a title has a time as long as most of the stages above it."""
    known = sum(draft.times.length.length for draft in drafts if draft.times.length is not None)
    return len(drafts) > 1 and is_sum(times.length, known)


def _details(row: CellRow, by: dict[Column, list[str]], words: Vocabulary) -> list[Detail]:
    details: list[Detail] = []
    for column in ("turn", "prompt", "say", "note", "by"):
        for cell in by.get(column, []):
            if column == "turn" and turn_in(cell, words) is not None and not times_in(cell, words).lengths:
                continue
            plain_note = column == "note"
            details += [
                Detail(row.line, said.lstrip("-•* "), None if plain_note else column, item=plain_note)
                for said in cell.split("\n")
            ]
    return details


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
        if (length := length_in(cell, words)) is not None:
            lengths.insert(0, length)
            lengths += [one for one in times_in(cell, words).lengths if one.role != "length"]
    lengths += [one for cell in by.get("kind", []) for one in times_in(cell, words).lengths if one.role != "length"]
    for cell in by.get("turn", []):
        if (length := turn_in(cell, words)) is not None:
            lengths.append(length._replace(role="each"))
    return Times(begins, ends, tuple(lengths), inside.rest, inside.said)

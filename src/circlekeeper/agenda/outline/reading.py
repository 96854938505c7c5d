"""Reading an outline: text in, what was understood of it out. Pure, and quick however strange the text is."""

from __future__ import annotations

from typing import NamedTuple

from circlekeeper.agenda.model import MOST_STAGES
from circlekeeper.agenda.outline.clocks import measure
from circlekeeper.agenda.outline.clocktimes import WrittenTime
from circlekeeper.agenda.outline.deciding import finished
from circlekeeper.agenda.outline.draft import StageDraft
from circlekeeper.agenda.outline.evening import (
    Heading,
    says_total,
    take_ends,
    take_totals,
    told_of_evening,
    total_of,
)
from circlekeeper.agenda.outline.heading import heading_of, take_numbers, take_title_line
from circlekeeper.agenda.outline.lines import MOST_LINES, OutlineLine, lines_of, literal, raw_lines, title_part
from circlekeeper.agenda.outline.overlooked import is_overlooked, overlooked_in
from circlekeeper.agenda.outline.prose import ProseRead, begins_as_title, is_sentence, read_prose
from circlekeeper.agenda.outline.structure import Structure, structure_of
from circlekeeper.agenda.outline.tables import OutlineTable, TableRead, read_rows, roles_of, table_in
from circlekeeper.agenda.outline.times import MOST_LETTERS, times_in
from circlekeeper.agenda.outline.told import Sentence
from circlekeeper.agenda.outline.value import Contradiction, Outline, Unused
from circlekeeper.agenda.outline.words import vocabulary_for
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, label_key, tokens

_DELIMITERS = {".tsv": "\t", ".tab": "\t"}
_EARLIEST = 8 * 60
"""No circle begins earlier in the morning without saying so."""
_FIRST_HOUR = 6 * 60
"""Nor earlier than this where it is one of the morning's."""
_NOON = 12 * 60
_HOUR = 60
_LOOKED_AT = 20_000
_TITLE_LETTERS = 50
_FEW = 2
_TITLE_WORDS = 9


class _Parts(NamedTuple):
    """An outline taken apart, in whatever shape it came."""

    drafts: list[StageDraft]
    heading: Heading
    unused: set[int]
    """The lines that gave nothing."""
    sections: list[tuple[OutlineLine, list[StageDraft]]]
    loose: tuple[Unused, ...] = ()
    """Sentences that gave nothing."""


def read_outline(text: str, suffix: str = "") -> Outline:
    """What is understood of an outline; `suffix` is the ending of its file's name, if it has one."""
    raw = raw_lines(text.removeprefix("\ufeff"))
    words = vocabulary_for(text)
    kept = raw[:MOST_LINES]
    parts = _table_parts(kept, suffix, words) or _line_parts(kept, words)
    drafts, heading = parts.drafts, parts.heading
    take_totals(drafts, heading, words)
    take_ends(drafts, heading, words)
    above = _above_our_stages(drafts)
    for draft in above:
        heading.take_times(draft.times, draft.line)
    drafts = [draft for draft in drafts if draft not in above]
    unused = {
        n
        for n in parts.unused | {draft.line for draft in above}
        if label_key(literal(kept[n - 1])) not in words.plain_titles
    }
    clocked = measure(drafts, heading.begins, heading.ends, words)
    wrong = [*clocked.contradictions, *_sections(parts.sections)]
    if len(drafts) > MOST_STAGES:
        wrong.append(Contradiction(drafts[MOST_STAGES].line, "too-many", len(drafts) - MOST_STAGES))
        unused |= {draft.line for draft in drafts[MOST_STAGES:]}
        drafts = drafts[:MOST_STAGES]
    wrong += [Contradiction(i + 1, "too-long", MOST_LETTERS) for i, line in enumerate(kept) if _is_cut(line, suffix)]
    count = len(heading.people) or heading.count
    own_page = any(draft.comment for draft in drafts) or _is_own_page(kept)
    stages = finished(drafts, words, count, own_page=own_page)
    loose = [*parts.loose, *(Unused(n, said) for n in unused if (said := literal(raw[n - 1]).strip()))]
    overlooked = [one for one in loose if is_overlooked(one.source, words)]
    unread = [one for one in loose if one not in overlooked]
    overlooked += overlooked_in(drafts, stages, words)
    starts = heading.begins or clocked.starts
    outline = Outline(
        title=heading.title,
        stages=stages,
        unused=tuple(sorted(unread)),
        overlooked=tuple(sorted(overlooked)),
        contradictions=(),
        total=heading.total or total_of(drafts, clocked.starts, heading.ends),
        total_line=heading.total_line,
        starts=""
        if starts is None or starts.elapsed
        else _of_day(starts, text, words, half_days=_in_half_days(drafts)),
        starts_line=_starts_line(drafts, heading),
        people=heading.people,
        group=heading.group,
        agreements=tuple(heading.agreements),
        in_need=heading.in_need,
        language=words.language,
    )
    if outline.total is not None and outline.sum is not None and outline.total != outline.sum:
        wrong.append(Contradiction(outline.total_line or 0, "sum", outline.sum, outline.total))
    if len(raw) > MOST_LINES:
        wrong.append(Contradiction(MOST_LINES + 1, "too-many", len(raw) - MOST_LINES))
    return outline._replace(contradictions=tuple(sorted(wrong)))


def _is_cut(line: str, suffix: str) -> bool:
    """Whether a line is longer than what is read of it; a row of a spreadsheet is read cell by cell."""
    return len(line.strip()) > MOST_LETTERS and suffix not in (".csv", *_DELIMITERS)


def _above_our_stages(drafts: list[StageDraft]) -> list[StageDraft]:
    """What only looks like a stage above the first that our own page marks as one: for whom the page is."""
    first = next((i for i, draft in enumerate(drafts) if draft.comment), 0)
    return [draft for draft in drafts[:first] if not draft.source.startswith("#")]


def _in_half_days(drafts: list[StageDraft]) -> bool:
    """Whether times are told as a clock's face shows them: half past seven in the evening, but never 19:30."""
    clocks = (at for draft in drafts for at in (draft.times.begins, draft.times.ends) if at is not None)
    return not any(at.minutes >= _NOON + _HOUR and not at.half for at in clocks)


def _of_day(at: WrittenTime, text: str, words: Vocabulary, *, half_days: bool) -> str:
    """A time of day in 24 hours; one that leaves out its half of the day is the morning's or the evening's as the
    outline's words say, else an early hour is one of the evening's, when circles meet.
    """
    said = tokens(text[:_LOOKED_AT])
    morning, later = (sum(one in many for one in said) for many in (words.mornings, words.evenings))
    first = _FIRST_HOUR if morning > later else _NOON if later > morning and (at.spoken or half_days) else _EARLIEST
    evening = not at.half and 60 <= at.minutes < first
    minutes = at.minutes + 12 * 60 * evening
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def _starts_line(drafts: list[StageDraft], heading: Heading) -> int:
    """The line that says when the evening begins; 0 where none does."""
    clocked = next((draft.line for draft in drafts if draft.times.begins is not None), 0)
    return heading.begins_line if heading.begins is not None else clocked


def _is_own_page(raw: list[str]) -> bool:
    """Whether it is a page of `plan --format md` whose hidden notes were lost on the way."""
    return any(line.startswith("### ") and " · " in line for line in raw)


def _sections(sections: list[tuple[OutlineLine, list[StageDraft]]]) -> list[Contradiction]:
    """Headings whose time is not that of their stages."""
    wrong = []
    for line, drafts in sections:
        said = line.times.length
        lengths = [draft.length for draft in drafts]
        if said is not None and line.level[0] > 1 and lengths and None not in lengths:
            whole = sum(length or 0 for length in lengths)
            if whole != said.length:
                wrong.append(Contradiction(line.number, "section", whole, said.length))
    return wrong


# ---- the two shapes ----


def _table_parts(raw: list[str], suffix: str, words: Vocabulary) -> _Parts | None:
    delimiter = _DELIMITERS.get(suffix) or (_delimiter(raw) if suffix == ".csv" else "")
    table = table_in(raw, delimiter, words)
    roles = None if table is None else roles_of(table, words)
    if table is None or roles is None:
        return None
    read = read_rows(table, *roles, words)
    if not read.drafts or (len(read.drafts) < 2 and not delimiter):
        return None
    return _beside_table(raw, table, read, roles[1], words)


def _delimiter(raw: list[str]) -> str:
    """What stands between the cells of a spreadsheet."""
    said = [line for line in raw[:50] if line.strip()]
    return max(
        ",;\t|",
        key=lambda sign: sum(line.count(sign) > 0 for line in said) * 1000 + sum(line.count(sign) for line in said[:1]),
    )


def _beside_table(raw: list[str], table: OutlineTable, read: TableRead, headers: int, words: Vocabulary) -> _Parts:
    """A table, and the lines around it."""
    above = {row.line for row in table.rows[: max(0, headers - 1)]}
    numbers = set(table.others) | above
    lines = list(lines_of([text if i + 1 in numbers else "" for i, text in enumerate(raw)], words))
    lines = [line._replace(text=" ".join(line.text.replace("|", " ").strip(" ,;").split())) for line in lines]
    first = read.drafts[0].line
    heading = heading_of([line for line in lines if line.number < first], words)
    for line in lines:
        if line.number > first and says_total(line.text, words) and line.times.length is not None:
            heading.take_times(line.times, line.number)
            heading.used.add(line.number)
    if read.total is not None and heading.total is None:
        heading.total = read.total
    unused = ({line.number for line in lines} | set(read.unused)) - heading.used
    return _Parts(read.drafts, heading, unused, [])


def _line_parts(raw: list[str], words: Vocabulary) -> _Parts:
    lines = lines_of(raw, words)
    structure = structure_of(lines, words)
    plain = {line.number for i, line in enumerate(lines) if _is_title(line, lines[i - 1] if i else None, words)}
    titled = [draft for draft in structure.drafts if draft.line in plain]
    if sum(draft.times.timed for draft in titled) < 2:
        told = read_prose(lines, words)
        if len(told.drafts) > len(titled) and (len(titled) < 2 or _is_timed(told)):
            return _prose_parts(lines, told, words)
    return _structure_parts(lines, structure, words)


def _is_timed(told: ProseRead) -> bool:
    """Whether most of what sentences tell has a time, so that a few lines without one are rather who greets."""
    timed = sum(bool(draft.times.lengths) or draft.times.clocked for draft in told.drafts)
    return timed > _FEW and 2 * timed > len(told.drafts)


def _is_title(line: OutlineLine, before: OutlineLine | None, words: Vocabulary) -> bool:
    """Whether a line can be a stage's title, and is no part of a sentence."""
    if line.mark != "text":
        told = is_sentence(line, words) and not begins_as_title(line, words)
        return not told or line.mark in ("heading", "strong")
    wrapped = (
        before is not None and before.mark == "text" and len(before.text) >= _TITLE_LETTERS and not line.blank_before
    )
    return not is_sentence(line, words) and len(title_part(line.text).split()) <= _TITLE_WORDS and not wrapped


def _structure_parts(lines: list[OutlineLine], structure: Structure, words: Vocabulary) -> _Parts:
    heading = heading_of(structure.before, words)
    for line, _ in structure.sections:
        if line.level[0] == 1:
            heading.take_times(line.times, line.number)
    if lines:
        first = structure.drafts[0] if structure.drafts else None
        if take_title_line(structure.drafts, lines[0].number, heading, words) and first is not None and first.title:
            structure.loose += [line for line in lines if line.number == first.line]
    heading.ends = heading.ends or structure.ends
    heading.agreements += structure.lists["agreements"]
    heading.in_need = heading.in_need or "\n".join(structure.lists["in-need"])
    unused = (
        {line.number for line in [*structure.before, *structure.loose]}
        - heading.used
        - {line.number for line, _ in structure.sections}
    )
    return _Parts(structure.drafts, heading, unused, structure.sections)


def _prose_parts(lines: list[OutlineLine], told: ProseRead, words: Vocabulary) -> _Parts:
    """Sentences: those that gave no stage may say when it is, how long, and who comes."""
    drafts = list(told.drafts)
    heading, unused = _told_above(lines, told.unused, words)
    heading.in_need = heading.in_need or " ".join(told.in_need)
    for number, times in told.above:
        heading.take_times(times, number)
    for draft in told_of_evening(told.drafts, words):
        if len(drafts) > 1:
            if heading.begins is None and heading.total is None:
                take_numbers(heading, draft.source, words)
            if not heading.take_times(draft.times, draft.line):
                unused.append(Unused(draft.line, draft.source))
            drafts.remove(draft)
    return _Parts(drafts, heading, set(), [], tuple(unused))


def _told_above(lines: list[OutlineLine], told: list[Sentence], words: Vocabulary) -> tuple[Heading, list[Unused]]:
    """What sentences say of the whole evening, and those that say nothing of it either."""
    first = {line.number: line for line in reversed(lines)}
    numbered = [
        first[one.line]._replace(number=i, text=one.text, times=times_in(one.text, words)) for i, one in enumerate(told)
    ]
    heading = heading_of(numbered, words, title_from_text=False)
    if heading.total_line is not None:
        heading.total_line = told[heading.total_line].line
    heading.begins_line = told[heading.begins_line].line if heading.begins is not None else 0
    return heading, [Unused(one.line, one.source) for i, one in enumerate(told) if i not in heading.used]

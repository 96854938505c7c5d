"""Reading an outline: text in, what was understood of it out. Pure, and quick however strange the text is."""

from __future__ import annotations

from circlekeeper.agenda.model import MOST_STAGES
from circlekeeper.agenda.outline.cells import SPREADSHEETS
from circlekeeper.agenda.outline.clocks import in_half_days, measure, of_day
from circlekeeper.agenda.outline.deciding import finished
from circlekeeper.agenda.outline.draft import StageDraft
from circlekeeper.agenda.outline.evening import Heading, OutlineRead, take_ends, take_totals, total_of
from circlekeeper.agenda.outline.heading import take_title_line, take_told
from circlekeeper.agenda.outline.lines import MOST_LINES, OutlineLine, lines_of, literal, raw_lines, title_part
from circlekeeper.agenda.outline.overlooked import is_overlooked, overlooked_in
from circlekeeper.agenda.outline.prose import read_prose
from circlekeeper.agenda.outline.sentences import begins_as_title, is_sentence
from circlekeeper.agenda.outline.structure import read_structure
from circlekeeper.agenda.outline.tables import read_table
from circlekeeper.agenda.outline.times import MOST_LETTERS
from circlekeeper.agenda.outline.value import Contradiction, Outline, Unused
from circlekeeper.agenda.outline.words import vocabulary_for
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, label_key

_TITLE_LETTERS = 50
_FEW = 2
_TITLE_WORDS = 9


def read_outline(text: str, suffix: str = "") -> Outline:
    """What is understood of an outline; `suffix` is the ending of its file's name, if it has one."""
    raw = raw_lines(text.removeprefix("\ufeff"))
    kept, words = raw[:MOST_LINES], vocabulary_for(text)
    read = read_table(kept, suffix, words) or _read_lines(lines_of(kept, words), words)
    heading = read.heading
    take_totals(read.drafts, heading, words)
    take_ends(read.drafts, heading, words)
    _take_above_our_stages(read)
    first, wrong = measure(read.drafts, heading.begins, heading.ends, words)
    wrong += [*_sections(read.sections), *_too_much(raw, read.drafts, suffix)]
    drafts, beyond = read.drafts[:MOST_STAGES], read.drafts[MOST_STAGES:]
    own_page = any(draft.comment for draft in drafts) or _is_own_page(kept)
    stages = finished(drafts, words, len(heading.people) or heading.count, own_page=own_page)
    loose = [*read.loose, *_said_in({*read.unused, *(draft.line for draft in beyond)}, kept, words)]
    overlooked = {one for one in loose if is_overlooked(one.source, words)}
    starts = heading.begins or first
    outline = Outline(
        title=heading.title,
        stages=stages,
        unused=tuple(sorted(one for one in loose if one not in overlooked)),
        overlooked=tuple(sorted([*(one for one in loose if one in overlooked), *overlooked_in(drafts, stages, words)])),
        contradictions=(),
        total=heading.total or total_of(drafts, first, heading.ends),
        total_line=heading.total_line,
        starts="" if starts is None or starts.elapsed else of_day(starts, text, words, half_days=in_half_days(drafts)),
        starts_line=_starts_line(drafts, heading),
        people=heading.people,
        group=heading.group,
        agreements=tuple(heading.agreements),
        in_need=heading.in_need,
        language=words.language,
    )
    if outline.total is not None and outline.sum is not None and outline.total != outline.sum:
        wrong.append(Contradiction(outline.total_line or 0, "sum", outline.sum, outline.total))
    return outline._replace(contradictions=tuple(sorted(wrong)))


def _read_lines(lines: list[OutlineLine], words: Vocabulary) -> OutlineRead:
    """What lines tell, each for itself, or in sentences where these tell more."""
    read = read_structure(lines, words)
    plain = {line.number for i, line in enumerate(lines) if _is_title(line, lines[i - 1] if i else None, words)}
    titled = [draft for draft in read.drafts if draft.line in plain]
    if sum(draft.times.timed for draft in titled) < 2:
        told = read_prose(lines, words)
        if len(told.drafts) > len(titled) and (len(titled) < 2 or _is_timed(told)):
            take_told(told, words)
            return told
    if lines:
        take_title_line(read, lines[0].number, words)
    return read


def _is_timed(told: OutlineRead) -> bool:
    """Whether most of what sentences tell has a time, so that a few lines without one are rather who greets."""
    timed = sum(bool(draft.times.lengths) or draft.times.clocked for draft in told.drafts)
    return timed > _FEW and 2 * timed > len(told.drafts)


def _is_title(line: OutlineLine, before: OutlineLine | None, words: Vocabulary) -> bool:
    """Whether a line can be a stage's title, and is no part of a sentence."""
    if line.mark != "text":
        told = is_sentence(line, words) and not begins_as_title(line, words)
        return not told or line.headed
    wrapped = (
        before is not None and before.mark == "text" and len(before.text) >= _TITLE_LETTERS and not line.blank_before
    )
    return not is_sentence(line, words) and len(title_part(line.text).split()) <= _TITLE_WORDS and not wrapped


def _take_above_our_stages(read: OutlineRead) -> None:
    """What only looks like a stage above the first that our own page marks as one: for whom the page is."""
    first = next((i for i, draft in enumerate(read.drafts) if draft.comment), 0)
    for draft in read.drafts[:first]:
        if not draft.source.startswith("#"):
            read.heading.take_times(draft.times, draft.line)
            read.unused.add(draft.line)
            read.drafts.remove(draft)


def _is_own_page(raw: list[str]) -> bool:
    """Whether it is a page of `plan --format md` whose hidden notes were lost on the way."""
    return any(line.startswith("### ") and " · " in line for line in raw)


# ---- what is left, and what contradicts itself ----


def _said_in(numbers: set[int], raw: list[str], words: Vocabulary) -> list[Unused]:
    """What stands in lines, but for those that only say that an agenda follows."""
    said = [Unused(n, literal(raw[n - 1]).strip()) for n in numbers]
    return [one for one in said if one.source and label_key(one.source) not in words.plain_titles]


def _too_much(raw: list[str], drafts: list[StageDraft], suffix: str) -> list[Contradiction]:
    """More lines or stages than are read, and lines that are longer; a row of a spreadsheet is read cell by cell."""
    wrong = []
    if len(drafts) > MOST_STAGES:
        wrong.append(Contradiction(drafts[MOST_STAGES].line, "too-many", len(drafts) - MOST_STAGES))
    if len(raw) > MOST_LINES:
        wrong.append(Contradiction(MOST_LINES + 1, "too-many", len(raw) - MOST_LINES))
    if suffix not in SPREADSHEETS:
        long = (i + 1 for i, line in enumerate(raw[:MOST_LINES]) if len(line.strip()) > MOST_LETTERS)
        wrong += [Contradiction(number, "too-long", MOST_LETTERS) for number in long]
    return wrong


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


# ---- when it begins ----


def _starts_line(drafts: list[StageDraft], heading: Heading) -> int:
    """The line that says when the evening begins; 0 where none does."""
    clocked = next((draft.line for draft in drafts if draft.times.begins is not None), 0)
    return heading.begins_line if heading.begins is not None else clocked

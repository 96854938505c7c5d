"""What stands above an outline's stages: what the evening is called, how long it is, who comes, what was agreed on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise

from circlekeeper.agenda.outline.clauses import greets
from circlekeeper.agenda.outline.draft import StageDraft, label_of
from circlekeeper.agenda.outline.kinds import PLAIN, kind_in, weight_of
from circlekeeper.agenda.outline.lines import OutlineLine, title_like
from circlekeeper.agenda.outline.prose import is_sentence
from circlekeeper.agenda.outline.times import DASH, LEAST_EVENING, Times, WrittenTime
from circlekeeper.agenda.outline.words.vocabulary import (
    About,
    ListOver,
    Vocabulary,
    has,
    label_key,
    list_over,
    lowered,
    number_of,
    one_of,
    tokens,
)
from circlekeeper.circle.plan import MOST_PEOPLE
from circlekeeper.names import key_of
from circlekeeper.text import NAME_LETTERS, can_be_seen
from circlekeeper.units import MINUTE, Ms

_LEAST_TOTAL: Ms = 20 * MINUTE
"""A shorter length above the stages is no evening's."""
_TITLE_WORDS = 14
_MOST_NAMES = 60
_END_WORDS = 3
_OVER_WORDS = 5
_ENDS_WORDS = 8
_ALIKE = 5


@dataclass(slots=True)
class Heading:
    """What was read above the stages."""

    title: str = ""
    total: Ms | None = None
    total_line: int | None = None
    begins: WrittenTime | None = None
    begins_line: int = 0
    ends: WrittenTime | None = None
    people: tuple[str, ...] = ()
    count: int | None = None
    group: tuple[int, int] | None = None
    agreements: list[str] = field(default_factory=list)
    in_need: str = ""
    used: set[int] = field(default_factory=set)

    def take_times(self, times: Times, line: int) -> bool:
        """The evening's times, where a line has them; whether it has."""
        length = times.length
        if length is not None and length.length >= _LEAST_TOTAL and self.total is None:
            self.total, self.total_line = length.length, line
        elif not times.clocked:
            return False
        if times.begins is None:
            self.ends = self.ends or times.ends
        if times.begins is not None and not times.begins.elapsed and self.begins is None:
            self.begins, self.ends, self.begins_line = times.begins, times.ends, line
            if self.total is None and times.ends is not None:
                self.total, self.total_line = _between(times.begins, times.ends), line
        return True


def _between(begins: WrittenTime, ends: WrittenTime) -> Ms | None:
    apart = (ends.minutes - begins.minutes) % (24 * 60)
    apart = apart - 12 * 60 if apart > 12 * 60 and not (begins.half and ends.half) else apart
    return apart * MINUTE if apart else None


def heading_of(lines: list[OutlineLine], words: Vocabulary, *, title_from_text: bool = True) -> Heading:
    """What the lines above the stages say."""
    heading = Heading()
    over: ListOver | None = None
    listed: dict[ListOver, list[str]] = {"agreements": heading.agreements, "in-need": []}
    for line in lines:
        about = list_over(line.text, words) if line.mark in ("heading", "strong", "text") else None
        if about is not None:
            over = about
            heading.used.add(line.number)
        elif over is not None and line.mark in ("bullet", "number", "quote"):
            listed[over].append(line.text)
            heading.used.add(line.number)
        else:
            over = None
            _line(heading, line, words)
    heading.in_need = heading.in_need or "\n".join(listed["in-need"])
    _title(heading, lines, words, title_from_text)
    return heading


def _line(heading: Heading, line: OutlineLine, words: Vocabulary) -> None:
    """One line above the stages."""
    about, rest = _about_of(line.text, words)
    if about in ("people", "group") and _people(heading, rest, words):
        heading.used.add(line.number)
    elif about == "in-need" and rest:
        heading.in_need = rest
        heading.used.add(line.number)
    elif about in (None, "total", "title", "group") and heading.take_times(line.times, line.number):
        heading.used.add(line.number)
    if take_numbers(heading, line.text, words):
        heading.used.add(line.number)


def _about_of(text: str, words: Vocabulary) -> tuple[About | None, str]:
    """What a labelled line above the stages is about, and what stands behind the label."""
    _, label, rest = label_of(text, words)
    for about, names in words.labels.items():
        if label and label.lower() in names:
            return about, rest
    return None, text


def _people(heading: Heading, rest: str, words: Vocabulary) -> bool:
    names = [name.strip() for name in re.split(_between_names(words), rest) if name.strip()]
    if (
        len(names) < 2
        or len(names) > _MOST_NAMES
        or any(re.search(r"\d", name) or len(name.split()) > 3 for name in names)
    ):
        return take_numbers(heading, f"{rest} {words.people[0]}", words)
    seen: dict[str, str] = {}
    for name in names:
        if len(name) <= NAME_LETTERS and can_be_seen(name):
            seen.setdefault(key_of(name), name)
    heading.people = tuple(seen.values())
    heading.count = heading.count or len(heading.people)
    return True


def _between_names(words: Vocabulary) -> str:
    """What stands between two names."""
    return "|".join([",|;|&", *(rf"\b{re.escape(word)}\b" for word in words.joining)])


def take_numbers(heading: Heading, text: str, words: Vocabulary) -> bool:
    """How many come: "8 to 12 people", "10 participants"."""
    to = one_of((*words.to, *words.joining))
    for found in re.finditer(
        rf"(?<![\d:.])(\d{{1,3}})(?:\s?(?:{DASH}|{to})\s?(\d{{1,3}}))?\s([^\d]{{2,30}})", text, re.IGNORECASE
    ):
        behind = tokens(found[3])
        if not any(behind[: len(tokens(word))] == tokens(word) for word in words.people):
            continue
        least, most = int(found[1]), int(found[2] or found[1])
        if 1 <= least <= most <= MOST_PEOPLE:
            heading.count = heading.count or most
            if found[2]:
                heading.group = (least, most)
            return True
    return _in_words(heading, text, words)


def _in_words(heading: Heading, text: str, words: Vocabulary) -> bool:
    """How many come, as a mail says it: "we'll be nine", "we are eight to ten"."""
    units = one_of((*words.hours, *words.minutes, *words.seconds))
    found = re.search(
        rf"(?<!\w)(?:{one_of(words.we_are)})\s(?:(?:{one_of(words.about)})\s)?({words.number})"
        rf"(?:\s(?:{one_of((*words.to, *words.joining))})\s({words.number}))?(?=\s*(?:[.,;!)]|$)|\s(?!{units}))",
        text.replace("’", "'"),
        re.IGNORECASE,
    )
    if found is None:
        return False
    least, most = (number_of(one, words) or 0 for one in (found[1], found[2] or found[1]))
    if not 1 < least <= most <= MOST_PEOPLE:
        return False
    heading.count = heading.count or most
    heading.group = heading.group or ((least, most) if least < most else None)
    return True


def _title(heading: Heading, lines: list[OutlineLine], words: Vocabulary, from_text: bool) -> None:
    """The title: the first heading, else what is labelled as one, else the first line that is neither a greeting nor a
    sentence.
    """
    candidates = [line for line in lines if line.mark == "heading"]
    if from_text and lines and _about_of(lines[0].text, words)[0] is None and _may_be_title(lines[0], words):
        candidates.append(lines[0])
    candidates += [line for line in lines if _about_of(line.text, words)[0] == "title"]
    if from_text:
        candidates += [line for line in lines[:3] if _may_be_title(line, words)]
    for line in candidates:
        about, rest = _about_of(line.text, words)
        if about is not None and about != "title":
            continue
        text = line.times.rest if about is None else rest
        made = _clean_title(text, words)
        if made and len(made.split()) <= _TITLE_WORDS:
            heading.title = made
            heading.used.add(line.number)
            return


def _may_be_title(line: OutlineLine, words: Vocabulary) -> bool:
    return line.mark in ("text", "strong") and not is_sentence(line, words) and not greets(line.text, words)


def _clean_title(text: str, words: Vocabulary) -> str:
    """What the evening is called, without "Agenda for"; empty where that is all."""
    text = title_like(text)
    for start in sorted(words.heading, key=len, reverse=True):
        if text.lower().startswith(start):
            text = title_like(text[len(start) :])
            break
    for end in words.total:
        if text.lower().endswith(f", {end}"):
            text = title_like(text[: -len(end)])
    if text.lower() in (*words.plain_titles, *words.total) or not can_be_seen(text):
        return ""
    return lowered(text, words) if text.isupper() and len(text) > 4 else text[:1].upper() + text[1:]


def take_title_line(drafts: list[StageDraft], first_line: int, heading: Heading, words: Vocabulary) -> bool:
    """A first line with the whole evening's time is its title, and no stage; one below the title says how long it is.
    Whether there was such a line below the title.
    """
    if len(drafts) < 3:
        return False
    first, rest = drafts[0], drafts[1:]
    titled = first.line != first_line or bool(heading.title)
    if not (adds_up(first, rest) if titled else _is_of_evening(first, rest, words)):
        return False
    heading.take_times(first.times, first.line)
    if not titled:
        heading.title = _clean_title(_without_begin(first.title, words), words)
        heading.used.add(first.line)
    drafts.pop(0)
    if first.pieces and drafts:
        drafts[0].pieces = [*first.pieces, *drafts[0].pieces]
    return titled


def adds_up(first: StageDraft, rest: list[StageDraft]) -> bool:
    """Whether a line above the stages has the time of all of them: "90 minutes, with Amy and Joan"."""
    known, length = _measured(rest), first.times.length
    if is_an_evening(first.times) and any(_same(draft.times.begins, first.times.begins) for draft in rest):
        return True
    return length is not None and length.length >= LEAST_EVENING and 10 * abs(length.length - known) <= known


def _leads(draft: StageDraft) -> bool:
    """Whether a line begins with its time: "45 minutes for the sharing"."""
    return draft.times.length is not None and not draft.text.lower().startswith(draft.title.lower()[:_ALIKE])


def _is_of_evening(first: StageDraft, rest: list[StageDraft], words: Vocabulary) -> bool:
    """Whether the times of a first line are the whole evening's."""
    length, known = first.times.length, _measured(rest)
    if _leads(first) and _leads(rest[0]):
        return False
    whole = length is not None and length.length >= max(_LEAST_TOTAL, known // 2)
    no_clock = not any(d.times.clocked for d in rest)
    until = first.times.ends is not None and first.times.begins is None and length is None
    covers = (until and all(d.times.begins is not None for d in rest)) or (
        first.times.ends is not None
        and (any(_same(d.times.begins, first.times.begins) for d in rest) or (no_clock and is_an_evening(first.times)))
    )
    opens = no_clock and first.times.begins is not None and first.times.ends is None and length is None
    meant = kind_in(first.title, words)
    if weight_of(meant) < PLAIN or covers:
        return whole or covers or opens
    long = length is not None and length.length >= max(LEAST_EVENING, known * 0.8)
    return whole and bool(known) and long


def _measured(drafts: list[StageDraft]) -> Ms:
    """How long stages are together by their minutes, or else from the first of their times to the last."""
    known = sum(draft.times.length.length for draft in drafts if draft.times.length is not None)
    clocks = [at for draft in drafts for at in (draft.times.begins, draft.times.ends) if at is not None]
    apart = _between(clocks[0], clocks[-1]) if clocks else None
    return max(known, apart or 0)


def _without_begin(title: str, words: Vocabulary) -> str:
    """A title without what says that a time follows: "Circle, we start"."""
    name, comma, behind = title.rpartition(", ")
    return name if comma and behind.lower() in words.sequence else title


def _same(one: WrittenTime | None, other: WrittenTime | None) -> bool:
    """Whether two clock times can be the same, where one of them leaves out which half of the day it is in."""
    if one is None or other is None:
        return False
    return one.minutes == other.minutes or (not (one.half and other.half) and one.minutes % 720 == other.minutes % 720)


def take_totals(drafts: list[StageDraft], heading: Heading, words: Vocabulary) -> None:
    """Lines that add everything up are no stages."""
    for draft in list(drafts):
        if _label(draft) in words.total and draft.times.length is not None:
            heading.total, heading.total_line = heading.total or draft.times.length.length, draft.line
            drafts.remove(draft)


def take_ends(drafts: list[StageDraft], heading: Heading, words: Vocabulary) -> None:
    """Last lines that say when it is over are no stages, and neither are such rows of a table."""
    told, last = heading.ends is not None, drafts[-1:]
    for before, draft in reversed([*pairwise(drafts)]):
        when = draft.times.begins or draft.times.ends
        if when is None or draft.times.length is not None or not (draft.row or draft is drafts[-1]):
            continue
        is_end = _label(draft) in words.end and not _is_told(draft)
        if is_end or (draft is last[0] and (_goes_beyond(drafts, words) or _is_over(draft, words))):
            heading.ends = heading.ends if told else when
            before.pieces += draft.pieces
            drafts.remove(draft)


def _label(draft: StageDraft) -> str:
    return label_key(draft.title.strip(" ()[]"))


def _is_told(draft: StageDraft) -> bool:
    """Whether a sentence says more than that it is over: "we end at ten to eight with a poem"."""
    return bool(draft.all_said) and len(tokens(draft.times.rest)) > _END_WORDS


def _is_over(draft: StageDraft, words: Vocabulary) -> bool:
    """Whether a sentence says no more than that all go: "by nine everyone is gone"."""
    said = tokens(draft.times.rest)
    only_ends = draft.times.begins is None and draft.times.ends is not None
    few = len(said) <= (_ENDS_WORDS if only_ends else _OVER_WORDS)
    return bool(draft.all_said) and draft.meant is None and (only_ends or has(said, words.over)) and few


def _goes_beyond(drafts: list[StageDraft], words: Vocabulary) -> bool:
    """Whether nothing is known of the last line but when it is, and a close stands before it: "20:15 lights out"."""
    if len(drafts) < 3 or drafts[-1].times.ends or kind_in(drafts[-1].title, words) is not None:
        return False
    before = kind_in(drafts[-2].title, words)
    return before is not None and before.kind in ("close", "check-out")


def is_an_evening(times: Times) -> bool:
    """Whether a time from one clock time to another is rather an evening's than a stage's."""
    if times.begins is None or times.ends is None:
        return False
    return (_between(times.begins, times.ends) or 0) >= LEAST_EVENING


def says_total(text: str, words: Vocabulary) -> bool:
    """Whether a sentence adds up the evening."""
    return has(tokens(text), words.total)

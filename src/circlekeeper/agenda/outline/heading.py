"""What stands above an outline's stages: what the evening is called, how long it is, who comes, what was agreed on."""

from __future__ import annotations

import re

from circlekeeper.agenda.outline.clauses import greets
from circlekeeper.agenda.outline.clocktimes import DASH
from circlekeeper.agenda.outline.draft import label_of
from circlekeeper.agenda.outline.evening import Heading, OutlineRead, adds_up, as_end, is_of_evening, told_of_evening
from circlekeeper.agenda.outline.lines import OutlineLine, title_like
from circlekeeper.agenda.outline.sentences import is_sentence
from circlekeeper.agenda.outline.value import Unused
from circlekeeper.agenda.outline.words.vocabulary import (
    About,
    ListOver,
    Vocabulary,
    list_over,
    lowered,
    number_of,
    one_of,
    tokens,
)
from circlekeeper.circle.plan import MOST_PEOPLE
from circlekeeper.names import key_of
from circlekeeper.text import NAME_LETTERS, can_be_seen

_TITLE_WORDS = 14
_MOST_NAMES = 60
_FEW = 2


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
    elif about in (None, "total", "title", "group") and heading.take_times(as_end(line.times, words), line.number):
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
    if text.lower() in (*words.plain_titles, *words.total, *words.at, *words.end) or not can_be_seen(text):
        return ""
    return lowered(text, words) if text.isupper() and len(text) > 4 else text[:1].upper() + text[1:]


def take_title_line(read: OutlineRead, first_line: int, words: Vocabulary) -> None:
    """A first line with the whole evening's time is its title and no stage; one below the title says how long it is."""
    if len(read.drafts) <= _FEW:
        return
    heading, (first, *rest) = read.heading, read.drafts
    titled = first.line != first_line or bool(heading.title)
    times = as_end(first.times, words)
    if times == first.times and not (adds_up(first, rest) if titled else is_of_evening(first, rest, words)):
        return
    heading.take_times(times, first.line)
    if not titled:
        heading.title = _clean_title(_without_begin(first.title, words), words)
    elif first.title:
        read.unused.add(first.line)
    rest[0].details = [*first.details, *rest[0].details]
    read.drafts = rest


def take_told(read: OutlineRead, words: Vocabulary) -> None:
    """What looks like stages of a mail, and is told of the whole evening."""
    for draft in told_of_evening(read.drafts, words):
        if len(read.drafts) > 1:
            if read.heading.begins is None and read.heading.total is None:
                take_numbers(read.heading, draft.source, words)
            if not read.heading.take_times(draft.times, draft.line):
                read.loose.append(Unused(draft.line, draft.source))
            read.drafts.remove(draft)


def _without_begin(title: str, words: Vocabulary) -> str:
    """A title without what says that a time follows: "Circle, we start", "We start"."""
    name, _, behind = title.rpartition(", ")
    return name if behind.lower() in words.sequence else title

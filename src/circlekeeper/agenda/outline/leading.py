"""Which of an outline's lines lead: those without a mark or those with one, and of which mark."""

from __future__ import annotations

from itertools import pairwise

from circlekeeper.agenda.outline.draft import label_of
from circlekeeper.agenda.outline.kinds import has_phases, kind_in, names_kind
from circlekeeper.agenda.outline.lines import OutlineLine, title_part
from circlekeeper.agenda.outline.sentences import is_sentence
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary

SHORT = 6
"""So many words are a title; more are rather something that is said of a stage."""
ENOUGH = 3
"""So many titles that are plainly stages make an outline without times."""


def text_leads(lines: list[OutlineLine], words: Vocabulary) -> bool:
    """Whether the lines without a mark are the stages."""
    marked = [line for line in lines if line.marked]
    if not marked:
        return True
    with_time = [line for line in lines if line.times.timed and not line.times.only]
    of_text = [line for line in with_time if line.mark == "text" and not is_labelled(line, words)]
    timed = sum(not is_sentence(line, words) for line in of_text)
    phases = _phases(lines, words)
    timed_marks = sum(line.marked and line.number not in phases for line in with_time)
    if timed or timed_marks:
        return timed >= 2 and timed > timed_marks
    numbered = [line for line in marked if line.mark in ("heading", "strong", "number")]
    plainly = sum(names_kind(title_part(line.text), words) for line in numbered)
    if plainly >= ENOUGH and 2 * plainly >= len(numbered):
        return False
    titled = [(line, title_part(line.text)) for line in lines if line.mark != "quote"]
    known = [line for line, title in titled if len(title.split()) <= SHORT and kind_in(title, words) is not None]
    return 2 * sum(line.mark == "text" for line in known) > len(known)


def _phases(lines: list[OutlineLine], words: Vocabulary) -> set[int]:
    """The items right below a line without a mark that is a challenge: they are its phases."""
    found: set[int] = set()
    for line, after in pairwise(lines):
        over = line.mark == "text" and names_kind(line.text, words) and has_phases(kind_in(line.text, words))
        if after.item and (over or line.number in found):
            found.add(after.number)
    return found


def titles_over_lists(lines: list[OutlineLine], words: Vocabulary) -> frozenset[int]:
    """Titles without a mark over lists whose items mention a time at most here and there: the lines of these titles."""
    over_items = [line for line, after in pairwise(lines) if line.mark == "text" and line.blank_before and after.item]
    short = [one for one in over_items if len(one.text.split()) <= SHORT and not one.text.endswith((":", ".", ","))]
    titles = [line for line in short if not line.times.timed and not is_labelled(line, words)]
    timed = sum(line.times.timed for line in lines)
    known = sum(names_kind(line.text, words) for line in titles)
    if len(titles) < ENOUGH or known < 2 or 2 * timed >= len(titles):
        return frozenset()
    return frozenset(line.number for line in titles)


def is_labelled(line: OutlineLine, words: Vocabulary) -> bool:
    """Whether a line begins with a label for something else than a title."""
    return label_of(line.text, words)[0] not in (None, "title", "number")


def script_in(lines: list[OutlineLine], words: Vocabulary) -> frozenset[int]:
    """Numbered lines that each say, ask or do something in a time, where no other line has one: 'Ask: "How are you?"
    (10 min)'.
    """
    timed = [line for line in lines if line.times.timed and not line.times.only]
    told = [line for line in timed if label_of(line.text, words)[0] in ("say", "prompt", "note")]
    if len(told) < ENOUGH or len(told) < len(timed) or any(line.mark != "number" for line in told):
        return frozenset()
    return frozenset(line.number for line in told)

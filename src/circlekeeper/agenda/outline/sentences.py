"""Where a sentence of an outline ends, and which lines are sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from circlekeeper.agenda.outline.lines import OutlineLine, title_part
from circlekeeper.agenda.outline.times import times_in, trimmed
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, begins, tokens

_END = re.compile(r"(?<!\s\.\.\.)(?<!\.\.\.\.)(?<=[.!?…])[\"”“’‘»)]{0,2}\s+(?=[\"„“‘«»(¿¡]{0,2}[^\W_a-z])")
_SMALL_END = re.compile(r"(?<=[.!?…])[\"”“’‘»)]{0,2}\s+(?=[\"„“‘«(¿¡]{0,2}[^\W_])")
"""The same in a text that has no capitals at all."""
_QUOTED = re.compile(r"“[^“”]{1,400}”|„[^„“”\"]{1,400}[“”\"]|«[^«»]{1,400}»|\"[^\"]{1,400}\"")
_BRACKETED = re.compile(r"\([^()]{1,60}\)")
_LONG_TEXT = 30
_FEW_WORDS = 2
_MANY_WORDS = 5
_TITLE_WORDS = 9
_CLOSING = '"”“’‘») '


def ends_in(text: str, words: Vocabulary, *, in_prose: bool = False) -> Iterator[int]:
    """Where each sentence but the last ends; a dot that only shortens a word ends none, unless the next words begin
    another: "10 Min. Dann eine Pause". In prose a quotation stays whole, however many sentences it
    holds, and so does a question with its time in brackets behind it.
    """
    small = text == text.lower() and len(text.split()) > _LONG_TEXT
    quoted = [found.span() for found in _QUOTED.finditer(text)] if in_prose else []
    for found in (_SMALL_END if small else _END).finditer(text):
        if any(begin < found.start() and found.end() < end for begin, end in quoted):
            continue
        if in_prose and _is_timed(text, found, words):
            continue
        shortened = words.unended.search(text[max(0, found.start() - 12) : found.start()])
        if not shortened or begins(tokens(text[found.end() : found.end() + 40]), words.sequence):
            yield found.end()


def _is_timed(text: str, found: re.Match[str], words: Vocabulary) -> bool:
    """Whether no more than the time of what was said follows: 'the question "How are you?" (10 minutes)'."""
    behind = _BRACKETED.match(text, found.end())
    times = times_in(behind[0], words) if behind is not None else None
    return times is not None and bool(times.lengths) and len(times.rest.split()) <= _FEW_WORDS


def sentences_in(text: str, words: Vocabulary) -> list[str]:
    """The sentences of a text."""
    cuts = [0, *ends_in(text, words), len(text)]
    return [text[begin:end].strip() for begin, end in pairwise(cuts)]


def _is_ended(text: str, words: Vocabulary) -> bool:
    """Whether a text ends as a sentence does, and not in a shortened word: "10 Min."."""
    text = text.rstrip(_CLOSING)
    return text.endswith((".", "!", "?")) and not words.unended.search(text[-12:])


def is_sentence(line: OutlineLine, words: Vocabulary) -> bool:
    """Whether a line is a sentence, or several, rather than the title of a stage."""
    if line.mark in ("heading", "strong", "quote") or len(line.text.split()) < _MANY_WORDS:
        return False
    until = line.times.begins is not None and line.times.ends is not None and line.text.rstrip()[-1:].isdigit()
    if title_part(line.text) != line.text or until:
        return False
    return line.mark in ("text", "bullet", "number") and (
        _is_ended(line.text, words) or len(sentences_in(line.text, words)) > 1
    )


def begins_as_title(line: OutlineLine, words: Vocabulary) -> bool:
    """Whether the first of several sentences is a title with its time: "Full circle - thirty minutes. We listen", or in
    a list a title and its time: "Greet people at the door. 10 min".
    """
    first, *others = sentences_in(line.text, words)
    times = times_in(first, words)
    if not others or not 0 < len(times.rest.split()) <= _TITLE_WORDS:
        return False
    behind = line.item and times_in(others[0], words).only
    return behind or (times.timed and len(times.rest.split()) <= _MANY_WORDS)


@lru_cache(64)
def _marks(marks: tuple[str, ...]) -> re.Pattern[str]:
    """Where one of the marks begins, and no word goes on behind it; the marks may overlap."""
    whole = (re.escape(mark) + (r"(?![^\W_])" if mark[-1].isalnum() else "") for mark in marks)
    return re.compile(rf"(?={'|'.join(whole)})")


def split_before(text: str, marks: tuple[str, ...]) -> list[str]:
    """A text cut before each of the marks, which stay with what follows."""
    lower, kept, depth, at = text.lower(), [0], 0, 0
    for cut in (found.start() for found in _marks(marks).finditer(lower)):
        depth += sum((char in "([") - (char in ")]") for char in text[at:cut])
        at = cut
        if depth > 0:
            continue
        if trimmed(text[kept[-1] : cut]) and cut - kept[-1] > 2:
            kept.append(cut)
    return [text[a:b] for a, b in zip(kept, [*kept[1:], len(text)], strict=True) if text[a:b].strip()]

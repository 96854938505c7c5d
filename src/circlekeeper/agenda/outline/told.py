"""The stage that a sentence of a mail tells of."""

from __future__ import annotations

import re
from typing import NamedTuple

from circlekeeper.agenda.outline.clauses import is_named, is_stage, meant_by, tells_of_us
from circlekeeper.agenda.outline.deciding import LONG_TURN
from circlekeeper.agenda.outline.draft import Detail, StageDraft
from circlekeeper.agenda.outline.kinds import PLAIN, STRONG, Meant, kind_in
from circlekeeper.agenda.outline.phases import without_sequence
from circlekeeper.agenda.outline.times import Times, begins_with_length, times_in, trimmed
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, begins, has, of_everyone, tokens

_NAME = re.compile(r"[\"“„«]((?:[^\s\"“”„«»?]{1,40} ){0,3}[^\s\"“”„«»?]{1,40} ?)[\"”“»]")
"""A name in quotes: a few words that ask nothing."""
_FEW_WORDS = 2
_TITLE_WORDS = 8


class Sentence(NamedTuple):
    """A sentence, and where it begins."""

    line: int
    source: str
    """As it stands in the outline."""
    text: str
    """As it is read: with the units of its minutes, and with a sentence behind it that only says how long it takes."""
    paragraph: int


def draft_from(
    clause: str, sentence: Sentence, words: Vocabulary, *, after_one_voice: bool = False, listed: bool = False
) -> StageDraft | None:
    """The stage that a part of a sentence tells of, if it tells of one; after a stage of one voice also by everyone's
    time alone: "Each of you has two minutes"; in a list of stages with their times also by its time alone.
    """
    said = tokens(clause)
    cued = listed or has(said, words.sequence) or begins(said, (*words.past, *words.minutes_after))
    cued = cued or begins_with_length(clause, words) or tells_of_us(clause, words)
    text = trimmed(clause)
    times, meant = times_in(text, words), meant_by(text, words)
    each = times.of("each")
    long_turn = cued and meant is None and each is not None and each.length >= LONG_TURN
    cued_turn = cued or (after_one_voice and begins(said, words.everyone))
    in_turn = cued_turn and meant is None and each is not None and of_everyone(tokens(text), words)
    if long_turn:
        meant = Meant("challenges", PLAIN, "")
    elif not in_turn and not is_stage(clause, words, strict=not cued):
        return None
    return drafted(text, sentence, meant, words)


def drafted(text: str, sentence: Sentence, meant: Meant | None, words: Vocabulary) -> StageDraft:
    """The stage that a sentence, or a part of it, tells of."""
    times = times_in(text, words)
    lengths = tuple(one._replace(plain=True) for one in times.lengths)
    times = times._replace(said=(), lengths=lengths)
    draft = StageDraft(sentence.line, sentence.source, title_of(text, times, meant, words), times)
    draft.meant = meant
    if meant is None:
        draft.guessed.add("title")
    elif meant.weight <= STRONG and not times.timed and not times.lengths and not is_named(text):
        draft.guessed.add("kind")
    draft.details = [Detail(sentence.line, said) for said in _beside(text, words)]
    draft.all_said.append(text)
    return draft


def called(text: str, sentence: Sentence, words: Vocabulary) -> StageDraft | None:
    """A stage by the name that a circle gives it: 'what I call "the week": each has four minutes'."""
    for found in _NAME.finditer(text):
        before = tokens(text[: found.start()])[-1:]
        if text[found.end() : found.end() + 1] == ":" or any(before == tokens(said) for said in words.called):
            break
    else:
        return None
    times = times_in(text, words)
    meant = kind_in(found[1], words) or kind_in(text[: found.start()], words)
    if meant is None and times.of("each") is not None:
        meant = Meant("round", STRONG, found[1])
    meant = meant or kind_in(text, words)
    if meant is None or not times.lengths:
        return None
    draft = drafted(text.replace(found[0], found[1], 1), sentence, meant, words)
    draft.title = found[1]
    draft.guessed.add("kind")
    return draft


def title_of(text: str, times: Times, meant: Meant | None, words: Vocabulary) -> str:
    """What a stage in a sentence is called: the words that say its kind, else what the sentence says without its
    times.
    """
    if meant is not None and meant.phrase.split(" ")[-1] in map("".join, map(tokens, words.bringing)):
        return ""
    if meant is not None:
        said = _as_written(text, meant.phrase)
        return said if len(said) > 3 or meant.kind == "break" else ""
    rest = without_sequence(re.sub(r"\s*\([^()]*\)", "", times.rest), words).split(", ")[0]
    return " ".join(trimmed(rest).split()[:_TITLE_WORDS])


def _as_written(text: str, phrase: str) -> str:
    """The part of a text whose words, as they are compared, are the phrase."""
    found = list(re.finditer(r"[^\W_]+(?:['’][^\W_]+)*", text))
    want = phrase.split(" ")
    plain = [tokens(word[0]) for word in found]
    for i in range(len(found) - len(want) + 1):
        if [word[0] if word else "" for word in plain[i : i + len(want)]] == want:
            return text[found[i].start() : found[i + len(want) - 1].end()]
    return phrase


def _beside(text: str, words: Vocabulary) -> list[str]:
    """What stands in a sentence beside its stage: quotations, questions, what is in brackets."""
    quotes = [found[0] for found in re.finditer(r"[\"“„«][^\"“”„«»]{3,}[\"”“»]", text) if _is_said(found[0])]
    asides = [found[1] for found in re.finditer(r"\(([^()]{3,})\)", text) if not times_in(found[1], words).lengths]
    asked = re.search(r":\s*([^:?\"“”]{3,}\?)", text)
    return [*quotes, *asides, *([asked[1]] if asked and not quotes else [])]


def _is_said(quote: str) -> bool:
    """Whether what stands in quotes is a sentence to say or to ask, and no name or answer: "me too"."""
    return len(quote.split()) > _FEW_WORDS or quote.rstrip('"”“»')[-1:] in ".?!…"

"""A challenge as a mail tells it: what happens first, then, and then, in one sentence or in several."""

from __future__ import annotations

from circlekeeper.agenda.outline.draft import Detail, StageDraft
from circlekeeper.agenda.outline.kinds import NO_PHASES, PLAIN, STRONG, Meant, has_phases, kind_in
from circlekeeper.agenda.outline.lengths import Length
from circlekeeper.agenda.outline.phases import (
    phase_length,
    phase_of,
    phases_in,
    timed_phases_in,
    title_and_rule,
    voice_of,
    without_sequence,
)
from circlekeeper.agenda.outline.sentences import split_before
from circlekeeper.agenda.outline.times import times_in, trimmed
from circlekeeper.agenda.outline.told import Sentence, drafted, title_of
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, begins, has, of_everyone, tokens
from circlekeeper.units import LONGEST, MINUTE, SECOND, Ms

_PHASE: Ms = 5 * MINUTE
"""How long a phase of a challenge is taken to be where nothing says it."""


def challenge_in(text: str, sentence: Sentence, words: Vocabulary) -> StageDraft | None:
    """A challenge whose phases are told behind a colon: "Lena's challenge: the story, 5 minutes, then questions, …"."""
    head, colon, rest = text.partition(": ")
    meant = kind_in(head, words) if colon else None
    if colon and meant is None and _are_told(rest, words):
        meant = Meant("challenges", PLAIN, "")
    if meant is None or not has_phases(meant) or meant.weight < PLAIN:
        return None
    if told := phases_in(rest, words):
        draft = drafted(head, sentence, meant, words)
        take_phases(draft, told, words)
        return draft
    phases: list[str] = []
    for part in split_before(rest, (*words.then, *words.also)):
        if phases and times_in(part, words).length is None:
            phases[-1] += part
        else:
            phases.append(trimmed(part))
    if len(phases) < 2 or any(times_in(phase, words).length is None for phase in phases):
        return None
    times = times_in(head, words)
    if times.length is None and times.of("each") is None:
        lengths = [one.whole for phase in phases if (one := times_in(phase, words).length)]
        times = times._replace(lengths=(Length(sum(lengths), "length", plain=True), *times.lengths))
    draft = StageDraft(sentence.line, sentence.source, title_of(head, times, meant, words), times._replace(said=()))
    draft.meant = meant
    draft.details = [Detail(sentence.line, without_sequence(phase, words), item=True) for phase in phases]
    return draft


def _are_told(text: str, words: Vocabulary) -> bool:
    """Whether one tells something and the others answer, each in a time: "she tells it for five minutes, we ask for
    ten".
    """
    parts = [part for part in text.split(", ") if times_in(part, words).length is not None]
    return [voice_of(part, words) for part in parts][:2] == ["holder", "others"]


def take_phases(draft: StageDraft, told: list[str], words: Vocabulary) -> None:
    """What is told one after the other, as the phases of a challenge; those without a time share what is left of it."""
    each = draft.times.of("each") or draft.times.length
    known = [_length(one, words) for one in told]
    open_phases = known.count(None)
    left = (each.length if each is not None else 0) - sum(length for length in known if length is not None)
    share = left // open_phases // SECOND * SECOND if open_phases else 0
    if open_phases:
        draft.guessed.add("length")
    for one in told:
        draft.phases.append(phase_of(one, words, share if share > 0 else _PHASE))
        if rule := title_and_rule(times_in(one, words).rest, words)[1]:
            draft.note.append(rule)


def phases_of(text: str, draft: StageDraft, words: Vocabulary) -> list[str]:
    """The phases that a sentence tells of the challenge before it: "First they tell it, five minutes. Then we ask, ten
    minutes"; empty where it tells of something else.
    """
    if not has_phases(draft.meant):
        return []
    if not draft.phases and (told := phases_in(text, words)):
        return told
    if not draft.phases and draft.times.length is None and (told := timed_phases_in(text, words)):
        return [without_sequence(phase, words) for phase in told]
    pieces = [without_sequence(trimmed(piece), words) for piece in split_before(text, words.then)]
    lengths = [_length(piece, words) for piece in pieces]
    if None in lengths or times_in(text, words).clocked or _is_elsewhere(text, words):
        return []
    one = draft.times.of("each") or draft.times.length
    if not draft.phases and of_everyone(tokens(text), words):
        return []
    if one is not None:
        left = one.length - sum(phase.length for phase in draft.phases)
        fits = sum(length for length in lengths if length is not None) <= left
        is_phase = bool(draft.phases) or _has_voice(text, words) or begins(tokens(text), words.first)
        return pieces if fits and is_phase else []
    begun = bool(draft.phases) or begins(tokens(text), words.first)
    return pieces if begun and _has_voice(text, words) else []


def _length(text: str, words: Vocabulary) -> Ms | None:
    """How long a phase is."""
    length = phase_length(text, words)
    return None if length is None else length.length


def _is_elsewhere(text: str, words: Vocabulary) -> bool:
    """Whether a sentence plainly tells of a stage that is no part of a challenge: a break, what all take along."""
    meant = kind_in(text, words)
    elsewhere = (*NO_PHASES, "check-out") if of_everyone(tokens(text), words) else NO_PHASES
    return meant is not None and meant.weight >= STRONG and meant.kind in elsewhere


def _has_voice(text: str, words: Vocabulary) -> bool:
    """Whether a sentence says who speaks of those around a challenge: "the others", "the story"."""
    return has(tokens(text), tuple(words.voices))


def with_length(draft: StageDraft) -> StageDraft:
    """A challenge as long as its phases, where nothing else says how long it is."""
    if draft.phases and draft.times.length is None and draft.times.of("each") is None and draft.times.ends is None:
        whole = Length(min(sum(phase.length for phase in draft.phases), LONGEST), "each", plain=True)
        draft.times = draft.times._replace(lengths=(whole, *draft.times.lengths))
    return draft

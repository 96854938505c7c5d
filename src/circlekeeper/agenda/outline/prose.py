"""An outline told in sentences, as in a mail: one stage a sentence, or more where a sentence goes on with "then"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from circlekeeper.agenda.outline.draft import Remark, StageDraft, phase_of, title_and_rule
from circlekeeper.agenda.outline.kinds import PLAIN, STRONG, Meant, kind_in
from circlekeeper.agenda.outline.lines import OutlineLine, title_part
from circlekeeper.agenda.outline.phases import phases_in, without_sequence
from circlekeeper.agenda.outline.sentences import ends_in, is_ended, sentences_in, split_before
from circlekeeper.agenda.outline.times import (
    BRACKETED,
    Length,
    Times,
    begins_with_length,
    ends_of_lengths,
    times_in,
    trimmed,
)
from circlekeeper.agenda.outline.vocabulary import Vocabulary, begins, has, tokens
from circlekeeper.units import MINUTE, SECOND, Ms

_NAME = re.compile(r"[\"“„«]((?:[^\s\"“”„«»?]+ ?){1,4})[\"”“»]")
"""A name in quotes: a few words that ask nothing."""
_PHASE: Ms = 5 * MINUTE
"""How long a phase of a challenge is taken to be where nothing says it."""
_FEW_WORDS = 2
_MANY_WORDS = 5
_TITLE_WORDS = 8
_GREETING_WORDS = 4
_NAME_WORDS = 3


class Sentence(NamedTuple):
    """A sentence, and where it begins."""

    line: int
    text: str
    paragraph: int


class ProseRead(NamedTuple):
    """What the sentences gave."""

    drafts: list[StageDraft]
    unused: list[Sentence]
    in_need: list[str]
    """What to do in a hard moment."""
    above: list[tuple[int, Times]]
    """What is said of the whole evening before its stages, and in which line."""


def is_sentence(line: OutlineLine, words: Vocabulary) -> bool:
    """Whether a line is a sentence, or several, rather than the title of a stage."""
    if line.mark in ("heading", "strong", "quote") or len(line.text.split()) < _MANY_WORDS:
        return False
    if title_part(line.text) != line.text:
        return False
    return line.mark in ("text", "bullet", "number") and (
        is_ended(line.text, words) or len(sentences_in(line.text, words)) > 1
    )


def begins_as_title(line: OutlineLine, words: Vocabulary) -> bool:
    """Whether the first of several sentences is a title with its time: "Full circle - thirty minutes. We listen"."""
    first, *others = sentences_in(line.text, words)
    times = times_in(first, words)
    return bool(others) and times.timed and 0 < len(times.rest.split()) <= _MANY_WORDS


def sentences_of(lines: list[OutlineLine], words: Vocabulary) -> list[Sentence]:
    """The sentences of the lines; a line that goes on in the next is one with it."""
    paragraphs: list[list[OutlineLine]] = []
    wrapped = _is_wrapped(lines)
    for line in lines:
        before = paragraphs[-1][-1] if paragraphs else None
        close = before is not None and not line.blank_before and line.mark == "text"
        goes_on = close and before is not None and _goes_on(before, line, wrapped=wrapped)
        if goes_on:
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    found: list[Sentence] = []
    number = 0
    for i, paragraph in enumerate(paragraphs):
        number += i == 0 or paragraph[0].blank_before
        found += [Sentence(line, text, number) for line, text in _sentences(paragraph, words)]
    return found


def _is_wrapped(lines: list[OutlineLine]) -> bool:
    """Whether sentences go on from line to line: one of the lines begins with a small letter, or all are one or two."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.mark == b.mark == "text" and not b.blank_before]
    return len(pairs) < _FEW_WORDS or any(b.text[:1].islower() and not a.text.endswith(":") for a, b in pairs)


def _goes_on(before: OutlineLine, line: OutlineLine, *, wrapped: bool) -> bool:
    """Whether a line goes on with what the one before it began, as in a mail that was wrapped."""
    clocked = line.times.begins is not None and line.text[:1].isdigit()
    if clocked and (before.text.endswith((".", "!", "?", ")")) or before.text[:1].isdigit()):
        return False
    return (
        before.mark == "text"
        and (line.text[:1].islower() or line.text[:1].isdigit() or (wrapped and len(before.text) > 50))
        and not (before.text.endswith((":",)) or (len(before.text) < 40 and before.text.endswith((".", "!", "?", ","))))
    )


def _sentences(paragraph: list[OutlineLine], words: Vocabulary) -> list[tuple[int, str]]:
    joined, starts = "", []
    for line in paragraph:
        joined += " " if joined else ""
        starts.append((len(joined), line.number))
        joined += line.text
    cuts = [0, *ends_in(joined, words), len(joined)]
    pieces = [(begin, joined[begin:end].strip()) for begin, end in pairwise(cuts)]
    return [(max(n for at, n in starts if at <= begin), text) for begin, text in pieces if text]


def read_prose(lines: list[OutlineLine], words: Vocabulary) -> ProseRead:
    """The stages that sentences tell of."""
    drafts: list[StageDraft] = []
    unused: list[Sentence] = []
    above: list[tuple[int, Times]] = []
    in_need: list[str] = []
    last = 0
    for sentence in (_with_units(one, words) for one in sentences_of(lines, words)):
        if begins(
            tokens(sentence.text), tuple(said for said in words.labels["in-need"] if " " in said.partition(" ")[2])
        ):
            in_need.append(sentence.text)
            continue
        made: list[StageDraft] = []
        text = _after_greeting(sentence.text, words)
        text = _told_of_known(text, sentence.line, drafts, words)
        if not text:
            last = sentence.paragraph
            continue
        head, text = _announced(text, words)
        if head is not None:
            above.append((sentence.line, head))
        if drafts and _is_challenge(drafts[-1], words) and (told := phases_in(text, words)):
            _take_phases(drafts[-1], told, words)
            last = sentence.paragraph
            continue
        whole = _challenge(text, sentence, words) or _called(text, sentence, words)
        if whole is not None:
            made.append(whole)
            text = ""
        for clause in _clauses(text, words):
            draft = _draft(clause, sentence, words)
            if draft is not None:
                made.append(draft)
            elif made:
                made[-1].pieces.append(Remark(sentence.line, trimmed(clause)))
        if made:
            at = len(drafts) - bool(drafts and begins(tokens(text), words.before_that))
            drafts[at:at] = made
            last = sentence.paragraph
        elif drafts and (sentence.paragraph == last or "?" in sentence.text) and not is_aside(sentence.text, words):
            drafts[-1].pieces.append(Remark(sentence.line, sentence.text))
        else:
            unused.append(sentence)
    return ProseRead(_once(drafts), unused, in_need, above)


def _told_of_known(text: str, line: int, drafts: list[StageDraft], words: Vocabulary) -> str:
    """A sentence without what it says of a stage told before: how long the last one takes ("that takes ten minutes"),
    or one that has no time so far ("the check-in takes ten minutes").
    """
    clauses = _clauses(text, words) if drafts else []
    if not clauses:
        return text
    times, meant = times_in(clauses[0], words), kind_in(clauses[0], words)
    known: StageDraft | None = None
    if drafts[-1].all_said and _is_said_of_last(clauses[0], drafts[-1].all_said[0], words):
        known = drafts[-1]
    elif meant is not None and times.length is not None and begins(tokens(text), words.the):
        untimed = (one for one in drafts if one.meant is not None and one.meant.kind == meant.kind)
        known = next((one for one in untimed if one.times.length is None and not one.times.clocked), None)
    if known is None:
        return text
    known.beside.append(Remark(line, trimmed(clauses[0])))
    said = known.times
    lengths = (*said.lengths, *(one._replace(plain=True) for one in times.lengths))
    known.times = said._replace(begins=said.begins or times.begins, ends=said.ends or times.ends, lengths=lengths)
    return "".join(clauses[1:])


_ONCE = ("opening", "check-in", "break", "check-out", "close")
"""What an evening has once in a row."""


def _once(drafts: list[StageDraft]) -> list[StageDraft]:
    """The drafts with those made one that tell of one stage: "we kick off at six. I'll do the intro, 5 minutes"."""
    made: list[StageDraft] = []
    for draft in drafts:
        before = made[-1] if made else None
        if before is None or draft.meant is None or before.meant is None or not _goes_on_with(before, draft):
            made.append(draft)
            continue
        draft.times = draft.times._replace(begins=before.times.begins)
        draft.pieces = [*before.pieces, *draft.pieces]
        draft.all_said += before.all_said
        made[-1] = draft
    return made


def _goes_on_with(before: StageDraft, draft: StageDraft) -> bool:
    kinds = {one.meant.kind for one in (before, draft) if one.meant is not None}
    untimed = before.times.length is None and before.times.ends is None
    both_in_turn = before.times.of("each") is not None and draft.times.of("each") is not None
    return len(kinds) == 1 and kinds <= set(_ONCE) and untimed and not both_in_turn and draft.times.begins is None


def _challenge(text: str, sentence: Sentence, words: Vocabulary) -> StageDraft | None:
    """A challenge whose phases are told behind a colon: "Lena's challenge: the story, 5 minutes, then questions, …"."""
    head, colon, rest = text.partition(": ")
    meant = kind_in(head, words) if colon else None
    if meant is None or meant.kind != "challenges" or meant.weight < PLAIN:
        return None
    if told := phases_in(rest, words):
        draft = _drafted(head, sentence, meant, words)
        _take_phases(draft, told, words)
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
    if times.length is None:
        lengths = [one.length * max(1, one.times) for phase in phases if (one := times_in(phase, words).length)]
        times = times._replace(lengths=(Length(sum(lengths), "length", True), *times.lengths))
    draft = StageDraft(sentence.line, sentence.text, _title(head, times, meant, words), times._replace(said=()))
    draft.meant = meant
    draft.pieces = [Remark(sentence.line, without_sequence(phase, words), item=True) for phase in phases]
    return draft


def _take_phases(draft: StageDraft, told: list[str], words: Vocabulary) -> None:
    """What is told one after the other, as the phases of a challenge; those without a time share what is left of it."""
    each = draft.times.of("each") or draft.times.length
    known = [times_in(one, words).length for one in told]
    open_phases = known.count(None)
    left = (each.length if each is not None else 0) - sum(one.length for one in known if one is not None)
    share = left // open_phases // SECOND * SECOND if open_phases else 0
    if open_phases:
        draft.guessed.add("length")
    for one in told:
        draft.steps.append(phase_of(one, share if share > 0 else _PHASE, words))
        if rule := title_and_rule(times_in(one, words).rest, words)[1]:
            draft.note.append(rule)


def _after_greeting(text: str, words: Vocabulary) -> str:
    """A sentence without the greeting before its comma: "Hello Petra, we start with a check-in"."""
    greeting, comma, rest = text.partition(", ")
    if comma and len(greeting.split()) <= _GREETING_WORDS and is_aside(greeting, words):
        return rest
    return text


def _announced(text: str, words: Vocabulary) -> tuple[Times | None, str]:
    """The whole evening's time before a colon, and the stages behind it: "an hour and a half: 5 minutes welcome, …"."""
    head, colon, rest = text.partition(": ")
    if not colon:
        return None, text
    times, stages = times_in(head, words), [one for one in _clauses(rest, words) if _stands_alone(one, words)]
    lengths = [times_in(stage, words).length for stage in stages]
    if len(stages) > 1 and kind_in(head, words) is None and times.length is None and not times.clocked:
        return None, rest
    whole = times.length
    known = sum(one.length for one in lengths if one is not None)
    if (
        whole is None
        or len(stages) < 2
        or 2 * whole.length < known
        or whole.length <= max(one.length for one in lengths if one)
    ):
        return None, text
    return times, rest


def _with_units(sentence: Sentence, words: Vocabulary) -> Sentence:
    """A sentence whose numbers in brackets are minutes: "welcome (5), check-in (15)"."""
    if len(BRACKETED.findall(sentence.text)) < 2:
        return sentence
    return sentence._replace(text=BRACKETED.sub(rf"(\1 {words.minutes[0]})", sentence.text))


def is_aside(text: str, words: Vocabulary) -> bool:
    """Whether a line greets, thanks or asks for something, and tells of no stage."""
    start = " ".join(re.findall(r"[\w']+", text.lower().replace("’", "'"))[:4])
    return any(start == phrase or start.startswith(f"{phrase} ") for phrase in words.aside)


def _clauses(text: str, words: Vocabulary) -> list[str]:
    """A sentence cut where it goes on to the next stage; what is no stage by itself stays with what is before it."""
    pieces = split_before(text, words.then)
    found: list[str] = []
    for piece in pieces:
        parts = split_before(piece, words.also)
        merged = [parts[0]]
        for part in parts[1:]:
            if _stands_alone(part, words) and _stands_alone(merged[-1], words):
                merged.append(part)
            else:
                merged[-1] += part
        if found and (not _is_stage(merged[0], words, strict=False) or _is_said_of_last(merged[0], found[-1], words)):
            found[-1] += merged[0]
            merged = merged[1:]
        found += [stage for clause in merged for stage in _one_by_one(clause, words)]
    return found


def _one_by_one(clause: str, words: Vocabulary) -> list[str]:
    """A clause cut behind a length where both sides are plainly stages: "after a break (5 min) we share, 20
    minutes"."""
    begin, ends, found = 0, [_with_next_word(clause, end, words) for end in ends_of_lengths(clause, words)], list[str]()
    for end, next_end in pairwise([*ends[:-1], len(clause)]):
        rest = clause[end:next_end]
        part = any(trimmed(rest).lower().startswith(said) for said in words.of_which)
        if not part and _stands_alone(clause[begin:end], words) and _stands_alone(rest, words):
            found.append(clause[begin:end])
            begin = end
    return [*found, clause[begin:]]


def _with_next_word(clause: str, end: int, words: Vocabulary) -> int:
    """Where a length ends together with the stage that it is of: "after ten minutes' break we share"."""
    behind = re.match(r"['’]?\s+[^\W\d_]+", clause[end:])
    meant = None if behind is None or kind_in(clause[:end], words) is not None else kind_in(behind[0], words)
    return end if behind is None or meant is None or meant.weight < STRONG else end + behind.end()


def _is_said_of_last(clause: str, before: str, words: Vocabulary) -> bool:
    """Whether a clause only says how long the stage before it takes: "then the agreements; this takes five minutes"."""
    times, known = times_in(clause, words), times_in(before, words)
    cued, meant = has(tokens(clause), words.sequence), kind_in(clause, words)
    if times.of("each") is not None and times.length is None and not times.clocked:
        return not cued and known.of("each") is None and (meant is None or meant.weight < STRONG)
    told = kind_in(before, words) is not None and known.length is None and not known.clocked
    timed = times.length is not None or times.ends is not None
    return told and timed and not cued and meant is None


def _stands_alone(text: str, words: Vocabulary) -> bool:
    """Whether a part of a sentence is plainly a stage: it has a kind and a time."""
    times = times_in(text, words)
    meant = kind_in(text, words)
    return meant is not None and meant.weight >= PLAIN and (times.length is not None or times.of("each") is not None)


def _is_stage(text: str, words: Vocabulary, *, strict: bool) -> bool:
    times, meant = times_in(text, words), kind_in(text, words)
    timed = times.length is not None or times.clocked
    if is_aside(text, words) and not (timed and meant is not None and meant.weight >= STRONG):
        return False
    if meant is None:
        return (times.length is not None and not strict) or (times.clocked and times.rest != text)
    cued = has(tokens(text), words.sequence)
    if meant.weight > STRONG and _is_named(text) and not has(tokens(text), tuple(words.responses)):
        return True
    return (
        timed
        or (times.of("each") is not None and meant.weight >= PLAIN)
        or (meant.weight >= (PLAIN if cued else 6 if strict else STRONG))
    )


def _is_named(text: str) -> bool:
    """Whether a sentence is no more than a stage's name, or begins with it: "Check-in, poem." "Check-out: one word"."""
    name, colon, _ = text.partition(":")
    return len((name if colon else text).split()) <= _NAME_WORDS


def _draft(clause: str, sentence: Sentence, words: Vocabulary) -> StageDraft | None:
    cued = (
        has(tokens(clause), words.sequence) or begins_with_length(clause, words) or begins(tokens(clause), words.past)
    )
    text = trimmed(clause)
    times, meant = times_in(text, words), kind_in(text, words)
    in_turn = cued and meant is None and times.of("each") is not None and has(tokens(text), words.everyone)
    if not in_turn and not _is_stage(clause, words, strict=not cued):
        return None
    return _drafted(text, sentence, meant, words)


def _drafted(text: str, sentence: Sentence, meant: Meant | None, words: Vocabulary) -> StageDraft:
    """The stage that a sentence, or a part of it, tells of."""
    times = times_in(text, words)
    lengths = tuple(one._replace(plain=True) for one in times.lengths)
    times = times._replace(said=(), lengths=lengths)
    draft = StageDraft(sentence.line, sentence.text, _title(text, times, meant, words), times)
    draft.meant = meant
    if meant is None:
        draft.guessed.add("title")
    elif meant.weight <= STRONG and not times.timed and not times.lengths and not _is_named(text):
        draft.guessed.add("kind")
    draft.pieces = [Remark(sentence.line, said) for said in _beside(text, words)]
    draft.all_said.append(text)
    return draft


def _is_challenge(draft: StageDraft, words: Vocabulary) -> bool:
    return draft.meant is not None and draft.meant.kind == "challenges" and not draft.steps


def _called(text: str, sentence: Sentence, words: Vocabulary) -> StageDraft | None:
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
    draft = _drafted(text.replace(found[0], found[1], 1), sentence, meant, words)
    draft.title = found[1]
    draft.guessed.add("kind")
    return draft


def _title(text: str, times: Times, meant: Meant | None, words: Vocabulary) -> str:
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
    found = list(re.finditer(r"[^\W_]+", text))
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

"""An outline told in sentences, as in a mail: one stage a sentence, or more where a sentence goes on with "then"."""

from __future__ import annotations

from itertools import pairwise

from circlekeeper.agenda.outline.challenge import challenge_in, phases_of, take_phases, with_length
from circlekeeper.agenda.outline.clauses import clauses_of, is_aside, is_said_of_last, stands_alone
from circlekeeper.agenda.outline.draft import Detail, StageDraft
from circlekeeper.agenda.outline.evening import LEAST_EVENING, Heading, OutlineRead
from circlekeeper.agenda.outline.heading import heading_of
from circlekeeper.agenda.outline.kinds import ONCE, PLAIN, has_turns, kind_in, moves, weight_of
from circlekeeper.agenda.outline.lines import OutlineLine
from circlekeeper.agenda.outline.sentences import ends_in, split_before
from circlekeeper.agenda.outline.times import Times, times_in, trimmed
from circlekeeper.agenda.outline.told import Sentence, called, draft_from
from circlekeeper.agenda.outline.unitless import with_units, with_units_at_ends
from circlekeeper.agenda.outline.value import Unused
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, begins, has, tokens

_FEW_WORDS = 2
_MANY_WORDS = 5
_GREETING_WORDS = 4
_EVENING = 5 * 60
"""In minutes: so far apart are the stages of one evening."""


def _sentences_of(lines: list[OutlineLine], words: Vocabulary) -> list[Sentence]:
    """The sentences of the lines; a line that goes on in the next is one with it."""
    paragraphs: list[list[OutlineLine]] = []
    wrapped = _is_wrapped(lines)
    for line in lines:
        before = paragraphs[-1][-1] if paragraphs else None
        apart = before is None or line.blank_before or line.mark != "text"
        if before is not None and not apart and _goes_on(before, line, wrapped=wrapped):
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    found: list[Sentence] = []
    number = 0
    for i, paragraph in enumerate(paragraphs):
        number += i == 0 or paragraph[0].blank_before
        found += [Sentence(line, text, text, number) for line, text in _sentences(paragraph, words)]
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
    cuts = [0, *ends_in(joined, words, in_prose=True), len(joined)]
    pieces = [(begin, joined[begin:end].strip()) for begin, end in pairwise(cuts)]
    return [(max(n for at, n in starts if at <= begin), text) for begin, text in pieces if text]


def read_prose(lines: list[OutlineLine], words: Vocabulary) -> OutlineRead:
    """The stages that sentences tell of; the others may say when the evening is, how long, and who comes."""
    reading = _Reading(words)
    for sentence in _with_their_time(_sentences_of(lines, words), words):
        reading.take(sentence._replace(text=with_units(sentence.text, words)))
    drafts = [with_length(draft) for draft in _once(reading.drafts, words)]
    heading, loose = _told_above(lines, reading.unused, words)
    heading.in_need = heading.in_need or " ".join(reading.in_need)
    for number, times in reading.above:
        heading.take_times(times, number)
    return OutlineRead(_by_the_clock(drafts), heading, loose=loose)


def _with_their_time(sentences: list[Sentence], words: Vocabulary) -> list[Sentence]:
    """The sentences, those one with the one before them that only say how long it takes: "That's five minutes"."""
    made: list[Sentence] = []
    texts = with_units_at_ends([sentence.text for sentence in sentences], words)
    for sentence in [said._replace(text=text) for said, text in zip(sentences, texts, strict=True)]:
        before = made[-1] if made else None
        if before is not None and before.paragraph == sentence.paragraph and _is_its_time(sentence, before, words):
            text = f"{before.text.rstrip(' .!')}, {sentence.text[:1].lower()}{sentence.text[1:]}"
            made[-1] = before._replace(source=f"{before.source} {sentence.source}", text=text)
        else:
            made.append(sentence)
    return made


def _is_its_time(sentence: Sentence, before: Sentence, words: Vocabulary) -> bool:
    said, known = times_in(sentence.text, words), times_in(before.text, words)
    only = begins(tokens(sentence.text), words.that) and kind_in(sentence.text, words) is None and not said.clocked
    open_yet = kind_in(before.text, words) is not None and not known.says_when
    return only and open_yet and said.length is not None


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


class _Reading:
    """One way through the sentences of a mail."""

    def __init__(self, words: Vocabulary) -> None:
        self._words = words
        self.drafts: list[StageDraft] = []
        self.unused: list[Sentence] = []
        self.above: list[tuple[int, Times]] = []
        """What is said of the whole evening before its stages, and in which line."""
        self.in_need: list[str] = []
        """What to do in a hard moment."""
        self._last = 0
        """The paragraph of the last sentence that told of a stage."""

    def take(self, sentence: Sentence) -> None:
        """What one sentence tells."""
        if self._is_of_need(sentence.text):
            self.in_need.append(sentence.text)
            return
        text = _told_of_known(_after_greeting(sentence.text, self._words), sentence.line, self.drafts, self._words)
        head, text = _announced(text, self._words)
        if head is None and (head := _whole_evening(text, self._words)) is not None:
            text = ""
        if head is not None:
            self.above.append((sentence.line, head))
        if not text or self._goes_on(text):
            self._last = sentence.paragraph
            return
        made = self._stages(text, sentence)
        if made:
            at = len(self.drafts) - bool(self.drafts and begins(tokens(text), self._words.before_that))
            self.drafts[at:at] = made
            self._last = sentence.paragraph
        elif self._is_beside(sentence):
            turns = times_in(sentence.text, self._words).of("each") is not None and self._is_after_one_voice([])
            kept = self.drafts[-1].beside if turns else self.drafts[-1].details
            kept.append(Detail(sentence.line, sentence.text))
        else:
            self.unused.append(sentence)

    def _is_of_need(self, text: str) -> bool:
        """Whether a sentence says what to do in a hard moment."""
        return begins(
            tokens(text), tuple(said for said in self._words.labels["in-need"] if " " in said.partition(" ")[2])
        )

    def _goes_on(self, text: str) -> bool:
        """Whether a sentence tells the phases of the challenge before it."""
        told = phases_of(text, self.drafts[-1], self._words) if self.drafts else []
        if told:
            take_phases(self.drafts[-1], told, self._words)
        return bool(told)

    def _is_beside(self, sentence: Sentence) -> bool:
        """Whether a sentence without a stage is said of the one before it."""
        near = sentence.paragraph == self._last or "?" in sentence.text
        return bool(self.drafts) and near and not is_aside(sentence.text, self._words)

    def _stages(self, text: str, sentence: Sentence) -> list[StageDraft]:
        whole = challenge_in(text, sentence, self._words) or called(text, sentence, self._words)
        if whole is not None:
            return [whole]
        made: list[StageDraft] = []
        clauses = clauses_of(text, self._words)
        listed = sum(stands_alone(clause, self._words) for clause in clauses) > _FEW_WORDS
        for clause in clauses:
            voice = self._is_after_one_voice(made)
            draft = draft_from(clause, sentence, self._words, after_one_voice=voice, listed=listed)
            if draft is not None:
                made.append(draft)
            elif made:
                made[-1].details.append(Detail(sentence.line, trimmed(clause)))
        return made

    def _is_after_one_voice(self, made: list[StageDraft]) -> bool:
        """Whether people cannot take turns in the last stage that was told."""
        last = [*self.drafts, *made][-1:]
        return bool(last) and last[0].meant is not None and not moves(last[0].meant.kind)


def _told_of_known(text: str, line: int, drafts: list[StageDraft], words: Vocabulary) -> str:
    """A sentence without what it says of a stage told before: how long the last one takes ("that takes ten minutes"),
    or one that has no time so far ("the check-in takes ten minutes").
    """
    clauses = clauses_of(text, words) if drafts else []
    if not clauses:
        return text
    times, meant = times_in(clauses[0], words), kind_in(clauses[0], words)
    known: StageDraft | None = None
    if drafts[-1].all_said and is_said_of_last(clauses[0], drafts[-1].all_said[0], words):
        known = drafts[-1]
    elif meant is not None and times.length is not None and begins(tokens(text), words.the):
        untimed = (one for one in drafts if one.meant is not None and one.meant.kind == meant.kind)
        known = next((one for one in untimed if not one.times.says_when), None)
    if known is None:
        return text
    known.beside.append(Detail(line, trimmed(clauses[0])))
    said = known.times
    lengths = (*said.lengths, *(one._replace(plain=True) for one in times.lengths))
    known.times = said._replace(begins=said.begins or times.begins, ends=said.ends or times.ends, lengths=lengths)
    return _told_of_known("".join(clauses[1:]), line, drafts, words)


def _whole_evening(text: str, words: Vocabulary) -> Times | None:
    """When the evening begins and ends, where a sentence says both and no more: "we start at seven and finish at
    nine".
    """
    parts = [(part, times_in(part, words)) for part in split_before(text, words.also)]
    told = [(part, times) for part, times in parts if times.clocked]
    if len(told) != 2 or any(times.lengths for _, times in told) or told[0][1].ends is not None:
        return None
    (_, begins_at), (last, ends_at) = told
    stage = kind_in(text[: text.index(last)], words)
    says_more = len(tokens(ends_at.rest)) > _MANY_WORDS or weight_of(stage) >= PLAIN
    if says_more or not has(tokens(last), words.over):
        return None
    return begins_at._replace(ends=ends_at.ends or ends_at.begins)


def _once(drafts: list[StageDraft], words: Vocabulary) -> list[StageDraft]:
    """The drafts with those made one that tell of one stage: "we kick off at six. I'll do the intro, 5 minutes"."""
    made: list[StageDraft] = []
    for draft in drafts:
        before = made[-1] if made else None
        if before is not None and _tells_turns_of(before, draft, words):
            _join(before, draft)
            continue
        if before is None or draft.meant is None or before.meant is None or not _goes_on_with(before, draft):
            made.append(draft)
            continue
        draft.times = draft.times._replace(begins=before.times.begins)
        draft.details = [*before.details, *draft.details]
        draft.all_said += before.all_said
        made[-1] = draft
    return made


def _goes_on_with(before: StageDraft, draft: StageDraft) -> bool:
    kinds = {one.meant.kind for one in (before, draft) if one.meant is not None}
    untimed = before.times.length is None and before.times.ends is None
    both_in_turn = before.times.of("each") is not None and draft.times.of("each") is not None
    return len(kinds) == 1 and kinds <= set(ONCE) and untimed and not both_in_turn and draft.times.begins is None


def _tells_turns_of(before: StageDraft, draft: StageDraft, words: Vocabulary) -> bool:
    """Whether a sentence only says how long everyone speaks in the stage before it, of which it is told when it is:
    "From 6 to 7 we share in the whole group. The talking stick goes round, three minutes each".
    """
    if (
        draft.meant is None
        or before.meant is None
        or not (has_turns(draft.meant.kind) and has_turns(before.meant.kind))
    ):
        return False
    own = draft.times.says_when or draft.times.of("each") is None
    cued = any(has(tokens(said), words.sequence) for said in draft.all_said)
    return before.times.says_when and not own and not cued and before.times.of("each") is None


def _join(before: StageDraft, draft: StageDraft) -> None:
    """Put to a stage what a sentence behind it says of it."""
    before.times = before.times._replace(lengths=(*before.times.lengths, *draft.times.lengths))
    before.beside += [Detail(draft.line, said) for said in draft.all_said]
    before.details += draft.details
    if before.meant is not None and draft.meant is not None and before.meant.kind in ("open", "round"):
        before.meant = before.meant._replace(kind=draft.meant.kind)


def _by_the_clock(drafts: list[StageDraft]) -> list[StageDraft]:
    """The stages in the order of their clock times, where all have one and the mail tells them in another."""
    begins = [draft.times.begins for draft in drafts]
    minutes = [at.minutes for at in begins if at is not None and not at.elapsed and not at.half]
    if len(minutes) < len(drafts) or minutes == sorted(minutes) or max(minutes) - min(minutes) > _EVENING:
        return drafts
    return [draft for _, draft in sorted(zip(minutes, drafts, strict=True), key=lambda one: one[0])]


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
    times, stages = times_in(head, words), [one for one in clauses_of(rest, words) if stands_alone(one, words)]
    lengths = [times_in(stage, words).length for stage in stages]
    if len(stages) > 1 and kind_in(head, words) is None and not times.says_when:
        return None, rest
    whole = times.length
    if whole is not None and whole.length >= LEAST_EVENING and kind_in(head, words) is None and len(stages) == 1:
        return times, rest
    known = sum(one.length for one in lengths if one is not None)
    if (
        whole is None
        or len(stages) < 2
        or 2 * whole.length < known
        or whole.length <= max(one.length for one in lengths if one)
    ):
        return None, text
    return times, rest

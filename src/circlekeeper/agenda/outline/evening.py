"""What a reader makes of an outline, and whose time it is there: the whole evening's, or a stage's."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise

from circlekeeper.agenda.outline.clocktimes import WrittenTime
from circlekeeper.agenda.outline.draft import StageDraft
from circlekeeper.agenda.outline.kinds import PLAIN, STRONG, kind_in, weight_of
from circlekeeper.agenda.outline.lengths import Length
from circlekeeper.agenda.outline.lines import OutlineLine
from circlekeeper.agenda.outline.times import Times
from circlekeeper.agenda.outline.value import Unused
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, begins, has, label_key, of_everyone, tokens
from circlekeeper.units import HOUR, MINUTE, Ms

LEAST_EVENING: Ms = 45 * MINUTE
"""A shorter time is no evening's."""
_LEAST_TOTAL: Ms = 20 * MINUTE
"""A shorter length above the stages is no evening's."""
_END_WORDS = 3
_OVER_WORDS = 5
_ENDS_WORDS = 8
_ALIKE = 5
_FEW = 2
_MANY_WORDS = 8


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
            self.begins, self.ends, self.begins_line = times.begins, times.ends or self.ends, line
        if self.total is None and self.begins is not None and self.ends is not None:
            self.total, self.total_line = self.begins.until(self.ends), line
        return True


@dataclass(slots=True)
class OutlineRead:
    """The stages of an outline, what is said of the whole evening, and what is left."""

    drafts: list[StageDraft]
    heading: Heading
    unused: set[int] = field(default_factory=set)
    """The lines that gave nothing."""
    loose: list[Unused] = field(default_factory=list)
    """Sentences that gave nothing."""
    sections: list[tuple[OutlineLine, list[StageDraft]]] = field(default_factory=list)
    """Headings with a time of their own over stages with theirs."""


# ---- above the stages ----


def as_end(times: Times, words: Vocabulary) -> Times:
    """A time that its line calls the end: "Ends at 9 pm"."""
    called = times.ends is None and label_key(times.rest) in words.end
    return times._replace(begins=None, ends=times.begins) if called else times


def adds_up(first: StageDraft, rest: list[StageDraft]) -> bool:
    """Whether a line above the stages has the time of all of them: "90 minutes, with Amy and Joan"."""
    known, length = _measured(rest), first.times.length
    if is_an_evening(first.times) and any(_same(draft.times.begins, first.times.begins) for draft in rest):
        return True
    return length is not None and length.length >= LEAST_EVENING and 10 * abs(length.length - known) <= known


def is_of_evening(first: StageDraft, rest: list[StageDraft], words: Vocabulary) -> bool:
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


def _leads(draft: StageDraft) -> bool:
    """Whether a line begins with its time: "45 minutes for the sharing"."""
    return draft.times.length is not None and not draft.text.lower().startswith(draft.title.lower()[:_ALIKE])


def _measured(drafts: list[StageDraft]) -> Ms:
    """How long stages are together by their minutes, or else from the first of their times to the last."""
    known = sum(draft.times.length.length for draft in drafts if draft.times.length is not None)
    clocks = [at for draft in drafts for at in (draft.times.begins, draft.times.ends) if at is not None]
    apart = clocks[0].until(clocks[-1]) if clocks else None
    return max(known, apart or 0)


def _same(one: WrittenTime | None, other: WrittenTime | None) -> bool:
    return one is not None and other is not None and one.can_be(other)


def is_an_evening(times: Times) -> bool:
    """Whether a time from one clock time to another is rather an evening's than a stage's."""
    if times.begins is None or times.ends is None:
        return False
    return (times.begins.until(times.ends) or 0) >= LEAST_EVENING


# ---- below the stages ----


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
            before.details += draft.details
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


def total_of(drafts: list[StageDraft], starts: WrittenTime | None, ends: WrittenTime | None) -> Ms | None:
    """The evening from its first time to its last, where its stages say both."""
    if starts is None or ends is None or any(draft.length is None for draft in drafts):
        return None
    return sum(draft.length or 0 for draft in drafts)


# ---- among sentences ----


def told_of_evening(drafts: list[StageDraft], words: Vocabulary) -> list[StageDraft]:
    """Which of what looks like a mail's stages are rather told of the whole evening."""
    told_all = sum(one.length for draft in drafts if (one := draft.times.length) is not None)
    return [draft for draft in drafts if _is_told_of_evening(draft, drafts, told_all, words)]


def _is_told_of_evening(draft: StageDraft, drafts: list[StageDraft], told_all: Ms, words: Vocabulary) -> bool:
    first = draft is drafts[0]
    if first and (_lasts(draft, words) or adds_up(draft, drafts[1:])):
        return True
    whole = (
        (_sums_up(draft, told_all, words) and not _is_cued(draft, words))
        or (first and _is_a_whole(draft))
        or (is_an_evening(draft.times) and (first or weight_of(draft.meant) < PLAIN))
        or _only_begins(draft, words, first=first and not any(other.times.clocked for other in drafts[1:]))
    )
    return whole and weight_of(draft.meant) < STRONG


def _is_a_whole(draft: StageDraft) -> bool:
    """Whether a sentence without a kind tells how long the evening is: "We have two hours"."""
    length = draft.times.length
    return weight_of(draft.meant) < PLAIN and length is not None and length.length >= LEAST_EVENING


def _sums_up(draft: StageDraft, told: Ms, words: Vocabulary) -> bool:
    """Whether a sentence adds the evening up: its time is said to be all of it, and is no less than that of the others
    of what is `told`.
    """
    length = draft.times.length
    return length is not None and says_total(draft.source, words) and is_sum(length, told - length.length)


def _lasts(draft: StageDraft, words: Vocabulary) -> bool:
    """Whether a sentence says how long the evening is: "our meeting lasts two hours", "an hour and a half:"."""
    length, said = draft.times.length, tokens(draft.source)
    if length is not None and length.length >= LEAST_EVENING and draft.source.rstrip().endswith(":"):
        return True
    return length is not None and length.length >= HOUR and has(said, words.lasts) and not has(said, words.sequence)


def _only_begins(draft: StageDraft, words: Vocabulary, *, first: bool) -> bool:
    """Whether a sentence only says when the evening begins: "We start at 6.30."."""
    times = draft.times
    hint = draft.meant is None or draft.meant.weight < PLAIN or _is_meeting(draft.meant.phrase, words)
    if not hint or times.begins is None or times.ends is not None or times.lengths:
        return False
    said = tokens(draft.source)
    if draft.meant is not None and _is_meeting(draft.meant.phrase, words) and len(tokens(times.rest)) <= _FEW:
        return True
    if draft.meant is None and first and len(tokens(times.rest)) > _MANY_WORDS:
        return True
    meets = any(has(said, (first_of.split(" ")[0],)) for first_of in words.meets)
    return has(said, words.meets) or (draft.meant is None and first and (meets or has(said, words.sequence)))


def _is_meeting(phrase: str, words: Vocabulary) -> bool:
    """Whether the word that looks like a kind only says that people come: "we gather at two"."""
    return any(phrase == tokens(said)[0] for said in words.meets)


def _is_cued(draft: StageDraft, words: Vocabulary) -> bool:
    """Whether what is done is told, though it is added up: "each says a word, ten minutes altogether", "after tea there
    is the open chair, half an hour in all".
    """
    said = tokens(draft.source)
    return of_everyone(said, words) or begins(said, words.past)


def says_total(text: str, words: Vocabulary) -> bool:
    """Whether a sentence adds up the evening."""
    return has(tokens(text), words.total)


def is_sum(length: Length | None, rest: Ms) -> bool:
    """Whether a length is all but that of the rest together, or more."""
    return length is not None and 5 * length.length >= 4 * rest

"""What a stage is, by what was gathered of it and where it stands."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from circlekeeper.agenda.kinds import USUAL, USUAL_PHASES, KindName
from circlekeeper.agenda.outline.draft import StageDraft, note_in
from circlekeeper.agenda.outline.gathering import gather
from circlekeeper.agenda.outline.kinds import (
    PLAIN,
    ROUND_AT,
    STRONG,
    Meant,
    asks_everyone,
    gives_each_time,
    has_turns,
    is_led,
    kind_in,
    moves,
    round_for,
    says,
    size_in,
    weight_of,
)
from circlekeeper.agenda.outline.lengths import Length
from circlekeeper.agenda.outline.lines import SYMBOLS, title_like
from circlekeeper.agenda.outline.phases import are_phases, counted_in, response_in, timed_phase
from circlekeeper.agenda.outline.sentences import sentences_in
from circlekeeper.agenda.outline.times import times_in
from circlekeeper.agenda.outline.value import PhaseFound, StageFound
from circlekeeper.agenda.outline.words.vocabulary import (
    Vocabulary,
    begins,
    has,
    longest_in,
    lowered,
    of_everyone,
    tokens,
)
from circlekeeper.units import LONGEST, MINUTE, SECOND, Ms
from circlekeeper.words.kinds import kind_words
from circlekeeper.words.language import speaker

_BEHIND = re.compile(r"\s[–—-]+\s|[:,] |\s\(")
"""What stands between a title and what explains it."""
_SEVERAL = re.compile(r"\s*[/,;+&]\s*")
_FEWEST_PHASES = 2
_EARLY = 2
_FEW = 3
FEWEST_TURNS = 4
_LEAST_TURN: Ms = 5 * SECOND
"""Nobody says a word in less."""
_FEW_EXPLAIN = 4
LONG_TURN: Ms = 10 * MINUTE
"""Who has as long as this has brought something that others work on."""
_AT_THE_END: dict[KindName, KindName] = {
    "open": "check-out",
    "check-in": "check-out",
    "round": "check-out",
    "opening": "close",
}
"""What a kind becomes when its sign was a hint and its stage is one of the last."""
_LONGEST_CHECK_OUT: Ms = 20 * MINUTE
"""A talk as long as this at the end is no check-out."""
_SHORT_STAGE: Ms = 10 * MINUTE
"""Up to this length a stage of which nothing is known is taken for one voice."""


class InEvening(NamedTuple):
    """Where a stage stands among all of them."""

    at: int
    """From 0."""
    of: int
    """How many there are."""

    @property
    def first(self) -> bool:
        """Whether it is the first."""
        return self.at == 0

    @property
    def early(self) -> bool:
        """Whether it is one of the first two of several."""
        return self.at < _EARLY < self.of

    @property
    def in_first_half(self) -> bool:
        """Whether it comes before the middle."""
        return self.at < self.of // 2

    @property
    def late(self) -> bool:
        """Whether it is one of the last two of several."""
        return self.of > _FEW and self.at >= self.of - 2

    @property
    def last(self) -> bool:
        """Whether it is the last."""
        return self.at == self.of - 1

    @property
    def ends_several(self) -> bool:
        """Whether it is the last of several."""
        return self.last and self.of > _FEW


def finished(
    drafts: list[StageDraft], words: Vocabulary, people: int | None, *, own_page: bool
) -> tuple[StageFound, ...]:
    """The stages that the drafts mean."""
    for draft in drafts:
        draft.own_page, draft.noted = own_page, note_in(draft.comment)
        gather(draft, words)
    ended = False
    for draft in reversed(drafts):
        draft.before_end, meant = ended, draft.meant or kind_in(draft.title, words)
        ended = ended or (meant is not None and meant.kind == "check-out" and meant.weight >= STRONG)
    return tuple(_found(draft, InEvening(i, len(drafts)), words, people) for i, draft in enumerate(drafts))


def _found(draft: StageDraft, place: InEvening, words: Vocabulary, people: int | None) -> StageFound:
    kind = _kind(draft, place, words)
    each = draft.time_of("each")
    length, turn = _length_and_turn(draft, kind, each, words, people)
    if gives_each_time(kind) and not draft.prompt and not draft.own_page:
        _take_prompt(draft, words)
    said = [draft.title, *draft.all_said, *draft.times.said]
    title = _title(draft, words)
    note = list(draft.note)
    if kind == "challenges" and len(draft.phases) < _FEWEST_PHASES:
        _take_plain_phases(draft, length, words)
    phases = tuple(draft.phases) if kind == "challenges" and len(draft.phases) >= _FEWEST_PHASES else ()
    if phases:
        note = [
            line
            for line in note
            if line not in draft.items and not line.startswith(tuple(phase.title for phase in phases))
        ]
    elif kind == "challenges" and has(tokens(" ".join(said)), words.no_advice):
        phases = _without_advice(length if each is not None or _challenges(draft, words) > 1 else None, draft, words)
        draft.guessed.add("length")
    groups, turns = kind == "groups", has_turns(kind)
    plain = tokens(" ".join(said))
    order = longest_in(plain, words.orders) if turns else None
    usual = USUAL[kind]
    response = response_in(said, words) if turns else None
    return StageFound(
        line=draft.line,
        source=draft.source,
        kind=kind,
        title=title,
        length=length,
        turn=turn,
        prompt="\n".join(dict.fromkeys(draft.prompt)),
        prompts=_prompts(draft),
        say="\n".join(dict.fromkeys(draft.say)),
        note="\n".join(dict.fromkeys(note)),
        by=draft.by,
        size=size_in(" ".join([draft.title, draft.kind_text, *draft.all_said]), words) if groups else None,
        order=None if usual.kind == "open" and order == "popcorn" else order,
        response=None if response == usual.response else response,
        gap=_ms(draft.time_of("gap")) if turns else None,
        after=_ms(draft.time_of("after")) if turns else None,
        changeover=_ms(draft.time_of("changeover")) if groups else None,
        laps=longest_in(plain, words.laps) if asks_everyone(kind) else None,
        times=times if kind == "challenges" and (times := _challenges(draft, words)) > 1 else None,
        phases=phases,
        guessed=tuple(sorted(draft.guessed)),
    )


def _take_plain_phases(draft: StageDraft, length: Ms | None, words: Vocabulary) -> None:
    """Lines without a mark below a challenge are its phases where their times add up to it."""
    found = [(detail.text.strip(), times_in(detail.text, words)) for detail in draft.details if detail.column is None]
    timed = [(text, times, one) for text, times in found if (one := times.length) is not None and not times.only]
    if len(timed) >= _FEWEST_PHASES and sum(one.length for _, _, one in timed) == length:
        draft.phases = [timed_phase(times, one, words) for _, times, one in timed]
        draft.items += [text for text, _, _ in timed]


def _without_advice(length: Ms | None, draft: StageDraft, words: Vocabulary) -> tuple[PhaseFound, ...]:
    """The usual phases of a challenge but the one in which the others tell what helped them, in the time of each, or
    the usual time where that is not told.
    """
    kept = [
        (phase, title)
        for phase, title in zip(USUAL_PHASES, kind_words(speaker(words.language)).phases, strict=True)
        if phase.response != "experience"
    ]
    usual = sum(phase.length for phase, _ in kept)
    all_of_it = sum(phase.length for phase in USUAL_PHASES)
    whole = all_of_it if length is None else length // _challenges(draft, words)
    return tuple(
        PhaseFound(title, phase.voice, max(SECOND, whole * phase.length // usual // SECOND * SECOND), phase.response)
        for phase, title in kept
    )


def _challenges(draft: StageDraft, words: Vocabulary) -> int:
    """How many challenges are taken in a stage, where each has its time: "3 × 15 min", "two people, ten minutes
    each".
    """
    length, each = draft.times.length, draft.time_of("each")
    if length is not None and length.times > 1:
        return length.times
    return 1 if each is None else max(each.times, counted_in(draft.source, words))


def _take_prompt(draft: StageDraft, words: Vocabulary) -> None:
    """What is asked where nothing is said to be: a question that is to be said, or what stands behind the title."""
    for said in list(draft.say):
        sentences = sentences_in(said, words)
        asked = [one for one in sentences if one.rstrip('"”“» ').endswith("?")]
        if asked:
            draft.prompt += asked
            left = " ".join(one for one in sentences if one not in asked)
            draft.say[draft.say.index(said) : draft.say.index(said) + 1] = [left] if left else []
    rule = times_in(draft.behind, words).lengths or response_in([draft.behind], words)
    if draft.behind in draft.note and not draft.prompt and not rule:
        draft.prompt.append(draft.behind)
        draft.note.remove(draft.behind)


def _prompts(draft: StageDraft) -> tuple[str, ...]:
    """What is asked each time, where our own page says that there are several."""
    asked = tuple("\n".join(draft.prompt).split("\n"))
    return asked if draft.noted.prompts == len(asked) else ()


def _ms(length: Length | None) -> Ms | None:
    return None if length is None else length.length


def _title(draft: StageDraft, words: Vocabulary) -> str:
    """The group's own word for the stage, as a title is written."""
    title = title_like(SYMBOLS.sub("", draft.title))
    every = words.each_before[0]
    if title.lower().endswith(f", {every}") and (draft.lengths or draft.times.lengths):
        title = title_like(title[: -len(every)])
    if title.isupper() and len(title) > 3:
        title = lowered(title, words)
    return title[:1].upper() + title[1:]


def _kind(draft: StageDraft, place: InEvening, words: Vocabulary) -> KindName:
    """The stage's kind: what was left by our own page, what a column says, what the title says, what the rest says,
    where it stands.
    """
    if draft.noted.kind is not None:
        return draft.noted.kind
    inner = " ".join(draft.all_said)
    by_column = kind_in(draft.kind_text, words) if draft.kind_text else None
    by_title = _with_explained(draft.meant or _by_title(draft.title, words), draft, words)
    if by_column is not None and by_column.kind == "round":
        by_column = round_for(by_title, by_column)
    meant = max(by_column, by_title, key=weight_of)
    by_rest = kind_in(inner, words)
    if weight_of(meant) <= STRONG and are_phases([phase.title for phase in draft.phases], words):
        return "challenges"
    if weight_of(meant) < PLAIN:
        draft.guessed.add("kind")
        meant = by_rest if weight_of(by_rest) >= STRONG else meant
    if meant is None:
        return _by_place(draft, place, words)
    kind = _placed(meant, draft, place, words)
    if kind == "close" and any(asked.endswith("?") for asked in draft.prompt):
        return "check-out"
    if _is_plainly_led(kind) and meant.weight <= PLAIN and place.ends_several and _is_told_of_everyone(draft, words):
        return "check-out"
    return _with_turns(kind, draft, place, words)


def _with_turns(kind: KindName, draft: StageDraft, place: InEvening, words: Vocabulary) -> KindName:
    """A kind without turns as one that has them, where everyone is said to speak in it: "everyone has a minute to
    arrive".
    """
    each = draft.time_of("each") is not None
    if kind == "break" and each and _is_told_of_everyone(draft, words):
        return "check-in" if place.in_first_half else "round"
    if kind == "close" and of_everyone(tokens(draft.title), words):
        return "check-out"
    if not is_led(kind) or not (each or any(_is_in_turn(said, words) for said in draft.all_said)):
        return kind
    if not each:
        draft.guessed.add("kind")
    return ROUND_AT.get(kind, "round")


def _is_told_of_everyone(draft: StageDraft, words: Vocabulary) -> bool:
    """Whether the sentences of a stage say that everyone does what is done in it."""
    return of_everyone(tokens(" ".join(draft.all_said)), words)


def _by_title(title: str, words: Vocabulary) -> Meant | None:
    """The kind that a title means; what begins or ends the evening does so with whatever stands behind the dash:
    "Closing – a moment of silence".
    """
    meant, named = kind_in(title, words), kind_in(_BEHIND.split(title)[0], words)
    at_an_end = named is not None and named.kind in ROUND_AT and named.weight >= PLAIN
    return named if at_an_end and meant is not None and not moves(meant.kind) else meant


def _with_explained(meant: Meant | None, draft: StageDraft, words: Vocabulary) -> Meant | None:
    """The kind of a title by what explains it, where the title says no more than that it is a round, or nothing:
    "Go-round: arriving", "Third thing: a poem".
    """
    explained = kind_in(draft.explained, words) if draft.explained else None
    few = len(draft.explained.split()) <= _FEW_EXPLAIN
    if explained is None or explained.weight < (PLAIN if few else STRONG):
        return meant
    if meant is None:
        draft.guessed.add("kind")
        return explained if few else None
    return round_for(explained, meant)._replace(weight=explained.weight) if meant.kind == "round" else meant


def _is_in_turn(said: str, words: Vocabulary) -> bool:
    """Whether a line says that everyone speaks in turn."""
    meant = kind_in(said, words)
    return (
        meant is not None and meant.weight >= STRONG and asks_everyone(meant.kind) and of_everyone(tokens(said), words)
    )


def _placed(meant: Meant, draft: StageDraft, place: InEvening, words: Vocabulary) -> KindName:
    """A kind as its place in the evening has it: what is a reflection in the middle is a check-out at the end; who
    says goodbye there closes with whatever else is done.
    """
    if meant.kind == "close" and meant.weight <= PLAIN and place.in_first_half:
        other = kind_in(draft.title, words, apart="close")
        meant = other or meant._replace(kind=_by_place(draft, place, words))
    elif meant.kind == "opening" and meant.weight <= PLAIN and not (place.late or place.in_first_half):
        other = kind_in(draft.title, words, apart="opening")
        meant = other or meant._replace(kind=_by_place(draft, place, words))
    kind, hint = meant.kind, meant.weight <= PLAIN
    led = hint and _is_plainly_led(kind)
    if place.first and kind in ("open", "lead", "silence") and _begins_with_opening(draft.title, words):
        return "opening"
    each = draft.time_of("each")
    if kind == "round" and hint and place.early:
        return "check-in"
    if kind == "open" and meant.weight <= STRONG and each is not None and each.length >= LONG_TURN:
        return "challenges"
    if hint and kind == "break" and place.first and draft.say:
        return "opening"
    if led and place.first and says(" ".join([draft.title, *draft.all_said]), "opening", words):
        return "opening"
    if led and place.last and says(draft.title, "close", words):
        return "close"
    too_long = kind != "opening" and draft.length is not None and draft.length >= _LONGEST_CHECK_OUT
    if place.late and hint and kind in _AT_THE_END and not (draft.before_end or too_long):
        return _AT_THE_END[kind]
    if led and place.ends_several and not _is_told_of_everyone(draft, words):
        draft.guessed.add("kind")
        return "close"
    if kind == "check-out" and meant.weight <= STRONG and place.of > _FEW and place.in_first_half:
        return "check-in"
    return kind


def _is_plainly_led(kind: KindName) -> bool:
    """Whether one person speaks for all, and neither opens nor closes the evening by that."""
    return is_led(kind) and kind not in ROUND_AT


def _begins_with_opening(title: str, words: Vocabulary) -> bool:
    """Whether the first of several things in a title is an opening: "Welcome / how this works / questions"."""
    first, *others = _SEVERAL.split(title)
    meant = kind_in(first, words) if others else None
    return meant is not None and meant.kind == "opening" and meant.weight >= PLAIN


def _by_place(draft: StageDraft, place: InEvening, words: Vocabulary) -> KindName:
    """The kind of a stage whose words say nothing."""
    length = draft.length or _ms(draft.times.length)
    each = draft.time_of("each")
    one = draft.times.length
    repeated = one is not None and one.times > 1 and one.length >= LONG_TURN
    if repeated or (each is not None and each.length >= LONG_TURN):
        return "challenges"
    everyone = _is_told_of_everyone(draft, words) or of_everyone(tokens(draft.title), words)
    if each or draft.prompt or (not place.first and everyone):
        return "check-in" if place.early or place.first else "check-out" if place.last and place.of > 2 else "round"
    if place.first:
        return "opening"
    if place.last and place.of > 2:
        return "check-out" if begins(tokens(draft.title), words.asks) else "close"
    return "lead" if length is not None and length <= _SHORT_STAGE else "open"


def _is_turn(one: Length, length: Ms | None, draft: StageDraft, words: Vocabulary) -> bool:
    """Whether a time beside a stage's own is so short that it is each one's: "8.10: everyone says … Two minutes tops"
    until 8.30.
    """
    if length is None or one.length * FEWEST_TURNS > length:
        return False
    if draft.times.begins is not None and draft.times.ends is not None and draft.length != one.length:
        return True
    return of_everyone(tokens(" ".join([draft.title, *draft.all_said])), words)


def _repeated(draft: StageDraft) -> Length | None:
    """A time that comes several times within the stage: "25 min, 3 × 8 min"."""
    own = (one for one in draft.times.lengths if one.role == "length" and one.times > 1)
    return draft.lengths.get("repeated") or next(own, None)


def _turn_of(draft: StageDraft, kind: KindName, each: Length | None, words: Vocabulary) -> Ms | None:
    """Each one's time, where the lines say it in one way or another."""
    one, turn = draft.times.length, None if each is None else each.length
    if turn is None and one is not None and one.times > 1 and gives_each_time(kind):
        turn = one.length
    if turn is None and has_turns(kind) and one is not None and _is_turn(one, draft.length, draft, words):
        turn = one.length
        draft.guessed.add("turn")
    if turn is None and kind == "groups" and (repeated := _repeated(draft)) is not None:
        turn = repeated.length
    return None if turn is None or turn < _LEAST_TURN else turn


def _voices(draft: StageDraft, kind: KindName, turn: Ms, words: Vocabulary) -> int:
    """How many speak, where the stage itself says so: the size of its groups, or "two of us get ten minutes each"."""
    if kind == "groups":
        return size_in(" ".join([draft.title, *draft.all_said]), words) or 2
    counted = counted_in(draft.source, words)
    return counted if counted > 1 and turn >= LONG_TURN else 0


def _length_and_turn(
    draft: StageDraft, kind: KindName, each: Length | None, words: Vocabulary, people: int | None
) -> tuple[Ms | None, Ms | Literal["share", "untimed"] | None]:
    """How long a stage is, and each one's time in it."""
    one, turn = draft.times.length, _turn_of(draft, kind, each, words)
    length = draft.length
    if one is not None and one.guessed and length is not None:
        draft.guessed.add("length")
    if each is not None and each.guessed:
        draft.guessed.add("turn")
    if not gives_each_time(kind):
        if turn is not None and length is None and kind == "challenges" and each is not None:
            length = min(turn * _challenges(draft, words), LONGEST)
        return length, None
    if length is None and turn is not None and (voices := _voices(draft, kind, turn, words) or people):
        length = min(turn * voices, 24 * 60 * MINUTE)
        draft.guessed.add("length")
    if (noted := draft.noted.turn) is not None:
        return length, None if noted == "reckoned" else noted
    return length, turn

"""What an outline says of times and of everyone that became no stage, no length and no turn: it is never lost
silently.
"""

from __future__ import annotations

from circlekeeper.agenda.outline.clauses import greets, is_aside
from circlekeeper.agenda.outline.draft import StageDraft
from circlekeeper.agenda.outline.kinds import STRONG, has_turns, kind_in, moves, weight_of
from circlekeeper.agenda.outline.sentences import sentences_in
from circlekeeper.agenda.outline.times import times_in
from circlekeeper.agenda.outline.value import StageFound, Unused
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, of_everyone, tokens
from circlekeeper.units import Ms

_OWN = ("length", "each")
"""What a time is that a stage can have."""


def overlooked_in(drafts: list[StageDraft], stages: tuple[StageFound, ...], words: Vocabulary) -> list[Unused]:
    """The sentences that were put to a stage and say a time that is not one of its own, or that everyone speaks where
    the stage has no turns.
    """
    found: dict[Unused, None] = {}
    for draft, stage in zip(drafts, stages, strict=True):
        if draft.comment:
            continue  # a stage of our own page, which is printed from the plan
        known, said = _times_of(stage), draft.times
        each = said.of("each")
        if each is not None and stage.turn is None and has_turns(stage.kind):
            found[Unused(draft.line, draft.source)] = None
        for detail in (*draft.details, *draft.beside):
            for sentence in sentences_in(detail.text.strip(), words) if detail.column in (None, "note") else ():
                times = times_in(sentence, words)
                own = times.begins in (None, said.begins) and times.ends in (None, said.ends)
                lengths = (one for one in times.lengths if one.role in _OWN)
                new = any(not {one.length, one.whole} & known for one in lengths)
                if (
                    new
                    or _is_beside(sentence, words)
                    or not own
                    or (not moves(stage.kind) and _is_of_everyone(sentence, words))
                ):
                    found[Unused(detail.line, sentence)] = None
    return list(found)


def is_overlooked(text: str, words: Vocabulary) -> bool:
    """Whether a line that gave nothing has a time, or says that everyone speaks."""
    times = times_in(text, words)
    timed = times.clocked or any(one.role in _OWN for one in times.lengths)
    return timed or _is_beside(text, words) or _is_of_everyone(text, words)


def _is_beside(text: str, words: Vocabulary) -> bool:
    """Whether a text plainly tells of a stage beside a time that is part of another: "in pairs for five minutes
    before".
    """
    meant = kind_in(text, words)
    return weight_of(meant) > STRONG and times_in(text, words).of("other") is not None


def _times_of(stage: StageFound) -> set[Ms]:
    """Every time that a stage has."""
    turn = stage.turn if isinstance(stage.turn, int) else None
    each = stage.length // stage.times if stage.length and stage.times else None
    own = (
        stage.length,
        turn,
        each,
        stage.gap,
        stage.after,
        stage.changeover,
        *(phase.length for phase in stage.phases),
    )
    return {one for one in own if one is not None}


def _is_of_everyone(text: str, words: Vocabulary) -> bool:
    return not is_aside(text, words) and not greets(text, words) and of_everyone(tokens(text), words)

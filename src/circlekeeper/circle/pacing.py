"""Ending on time: what is still needed, what is to spare, and what could give; proposed, never imposed."""

from __future__ import annotations

from bisect import bisect_left
from copy import copy
from typing import NamedTuple

from circlekeeper.circle.moments import At
from circlekeeper.circle.natures import nature
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.stages import close_of
from circlekeeper.circle.state import State
from circlekeeper.units import SECOND, Ms

SHORTEST_TURN, STEP = 15 * SECOND, 5 * SECOND
"""The shortest turn that is proposed, and how fine."""


class StageChange(NamedTuple):
    """What a proposal makes of one stage."""

    stage: int
    """From 0."""
    before: Ms
    after: Ms


class Proposal(NamedTuple):
    """How the evening could end on time, and how much would still be missing."""

    changes: tuple[StageChange, ...]
    missing: Ms


def still_counted(state: State) -> list[int]:
    """The stages whose time is still to come: the current one and the later ones not done."""
    return [] if state.finished is not None else [state.here, *state.to_come()]


def _minimum(state: State, index: int, lengths: tuple[Ms, ...]) -> Ms:
    """The least a stage can be: what the agenda says, or half of the length that it was planned with."""
    given = state.stages[index].minimum
    if given is not None:
        return given
    planned = state.planned[index] if state.planned else lengths[index]
    return planned // 2


def needs(state: State, index: int, at: At) -> Ms:
    """How much time a stage still needs at this moment."""
    lengths = state.all_lengths(at)
    length, kind = lengths[index], nature(state, index)
    if state.runs[index] is None:
        return kind.needs(state, index, length)
    left = max(0, length - state.used(index, at))
    if index != state.here:
        return left
    needed, most = max(left, kind.still_needs(state, at)), kind.at_most(state, at)
    return needed if most is None else min(needed, most)


def spare(state: State, at: At) -> Ms:
    """What is left over, until the next stage that has a clock time or else the end, if everything before it takes
    its length.
    """
    until, before = horizon(state, at)
    return until - at - sum(needs(state, i, at) for i in before)


def horizon(state: State, at: At) -> tuple[At, list[int]]:
    """Until when there is time, and what is to happen before: the next stage that begins by the clock is as if the
    evening ended there.
    """
    counted = still_counted(state)
    coming = next_fixed(state, at)
    if coming is None:
        return state.ends(at), counted
    return coming[1], counted[: counted.index(coming[0])]


def next_fixed(state: State, at: At) -> tuple[int, At] | None:
    """The next stage ahead that is to begin at a clock time, and when; None where there is none."""
    for index in still_counted(state):
        moment = fixed(state, index, at)
        if index != state.here and state.runs[index] is None and moment is not None:
            return index, moment
    return None


def fixed(state: State, index: int, at: At) -> At | None:
    """When a stage is meant to begin by the clock; None where the agenda does not say it."""
    times = state.fixed_if_begun(at) if state.began is None else state.fixed
    return times[index] if index < len(times) else None


def beginnings(state: State, at: At) -> dict[int, At]:
    """When each stage began, and when those to come begin if everything takes what it needs, and none before its
    clock time.
    """
    found = {i: run.began for i, run in enumerate(state.runs) if run is not None}
    moment = at
    for index in still_counted(state):
        if index not in found:
            moment = max(moment, fixed(state, index, at) or moment)
            found[index] = moment
        moment = At(moment + needs(state, index, at))
    return found


def close_needs(state: State, at: At) -> Ms | None:
    """What the protected stages at the end need; None where there are none, or they have begun."""
    run = close_of(state)
    first = state.place(run[0])
    if state.stages[run[0]].flex != "protected" or state.place(state.here) >= first or state.finished is not None:
        return None
    return sum(needs(state, i, at) for i in still_counted(state) if state.place(i) >= first)


def can_give(state: State, index: int) -> bool:
    """Whether a proposal may take time from a stage: it is elastic, and no round, nor groups, that have begun."""
    since = nature(state, index).firm_once_begun
    firm = state.runs[index] is not None and 0 < since <= state.setup.rules
    return state.stages[index].flex == "elastic" and not firm


def giving(state: State, at: At) -> list[tuple[int, Ms, Ms]]:
    """The stages before that horizon that could give time: each with what it needs and the least it can still be."""
    lengths = state.all_lengths(at)
    found = []
    for i in horizon(state, at)[1]:
        if can_give(state, i):
            need = needs(state, i, at)
            kept = max(0, _minimum(state, i, lengths) - state.used(i, at))
            least = min(need, max(kept, nature(state, i).least(state, i, at)))
            found.append((i, need, least))
    return found


def propose(state: State, at: At) -> Proposal | None:
    """The way to end on time in which every stage that can give gives the same share of what it can spare; None
    with time to spare.

    Each keeps x = m + λ (p − m) of what it needs (p) and the least it can be (m), in whole seconds, spare ones to
    the earliest.
    """
    short = -spare(state, at)
    if short <= 0:
        return None
    stages = giving(state, at)
    most = sum(need - least for _, need, least in stages)
    if short >= most:
        kept = [least for _, _, least in stages]
        missing = short - most
    else:
        kept = [least + (need - least) * (most - short) // most // SECOND * SECOND for _, need, least in stages]
        missing = 0
        odd = (sum(need for _, need, _ in stages) - short - sum(kept)) // SECOND
        for i, (_, need, _) in enumerate(stages):
            if odd > 0 and kept[i] + SECOND <= need:
                kept[i] += SECOND
                odd -= 1
    changes = []
    for (index, need, _), left in zip(stages, kept, strict=True):
        if left != need:
            used = state.used(index, at)
            changes.append(StageChange(index, used + need, used + left))
    return Proposal(tuple(changes), missing)


def accept(state: State, proposal: Proposal | None) -> None:
    """Take exactly the figures that were shown; rounds that were shortened give each person what fits."""
    if proposal is None:
        raise Refused("no-proposal")
    if not proposal.changes:
        raise Refused("nothing-to-accept")
    lengths, set_turns = list(state.lengths), dict(state.set_turns_of)
    for change in proposal.changes:
        lengths[change.stage] = change.after
        turn = nature(state, change.stage).turn_within(state, change.stage, change.after)
        if turn is not None:
            set_turns[change.stage] = turn
    state.lengths, state.set_turns_of = tuple(lengths), set_turns


def _turns_to_come(state: State, at: At) -> dict[int, Ms]:
    """Each one's time in the rounds not begun that measure it, by stage."""
    lengths = state.all_lengths(at)
    turns = {i: nature(state, i).turn(state, i, lengths[i]) for i in still_counted(state) if state.runs[i] is None}
    return {i: turn for i, turn in turns.items() if turn is not None}


def shorter_turns(state: State, at: At) -> Ms | None:
    """The longest each turn of the rounds not begun could be that gives what is missing, or as much as that can where
    the longest of them keeps at least half of its time; None: it gives nothing.
    """
    longest = max(_turns_to_come(state, at).values(), default=0)
    choices = range((longest - 1) // STEP * STEP, max(SHORTEST_TURN, longest // 2) - 1, -STEP)

    def spare_with(turn: Ms) -> Ms:
        tried = copy(state)
        shorten_turns(tried, turn, at)
        return spare(tried, at)

    if not choices or spare_with(choices[-1]) <= spare(state, at):
        return None
    return choices[min(bisect_left(choices, 0, key=spare_with), len(choices) - 1)]


def shorten_turns(state: State, turn: Ms, at: At) -> None:
    """Shorten each person's turn in the rounds not begun to this."""
    shortened = [i for i, now in _turns_to_come(state, at).items() if now > turn]
    if not shortened:
        raise Refused("no-longer-turns")
    state.set_turns_of = state.set_turns_of | dict.fromkeys(shortened, turn)

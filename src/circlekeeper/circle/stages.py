"""From stage to stage: entering, going on, skipping, closing, the end."""

from __future__ import annotations

from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.natures import nature
from circlekeeper.circle.people import in_room
from circlekeeper.circle.plan import Plan
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.state import Run, State


def first_of_close(plan: Plan) -> int:
    """The first of the unbroken run of protected stages at the end, from 0; without one, the last stage."""
    first = len(plan.stages)
    while first and plan.stages[first - 1].flex == "protected":
        first -= 1
    return min(first, len(plan.stages) - 1)


def _leave(state: State, at: At) -> None:
    """Let go of the stage in hand: the turn in hand has been heard, the challenge in hand is over."""
    live = state.live(at)
    nature(state).leave(state, live)
    state.set_run(used=state.run.used + live - state.entered)


def _begin(state: State, at: At) -> None:
    """The evening begins now."""
    end = state.end_if_begun(at)
    state.lengths, state.meant = state.all_lengths(at), end - at
    state.planned = state.lengths
    state.began, state.target = at, end if state.setup.ends else None


def enter(state: State, index: int, at: At) -> None:
    """Enter a stage, for the first time or again."""
    if state.began is None:
        _begin(state, at)
        state.entered_before, state.left = None, None
    else:
        _leave(state, at)
        state.entered_before, state.left = state.entered, state.here
    live = state.live(at)
    state.here, state.entered, state.last_piece, state.piece_limit = index, live, None, None
    state.done -= {index}
    if state.runs[index] is None:
        state.runs = (*state.runs[:index], Run(), *state.runs[index + 1 :])
        nature(state).begin(state, state.lengths[index])
    else:
        nature(state).again(state)


def leave_as_done(state: State, at: At) -> None:
    """The stage in hand is done: enter the first later one that is not, or end the evening."""
    state.done |= {state.here}
    following = next((i for i in range(state.here + 1, len(state.plan.stages)) if i not in state.done), None)
    if following is not None:
        enter(state, following, at)
    else:
        _leave(state, at)
        state.finished = at


def go_on(state: State, at: At) -> None:
    """The next thing: begin the evening, the next turn, phase or rotation, the next stage, the end."""
    if state.began is None:
        enter(state, 0, at)
        return
    if not nature(state).next(state, at):
        leave_as_done(state, at)


def go_to(state: State, number: int, at: At) -> None:
    """Enter any stage by its number, from 1; the one left is not done."""
    of = len(state.plan.stages)
    if not 1 <= number <= of:
        raise Refused("no-such-stage", number=number, of=of)
    if state.began is not None and number - 1 == state.here:
        raise Refused("in-stage", number=number)
    enter(state, number - 1, at)


def go_to_close(state: State, at: At) -> None:
    """Enter the close; the stage left is not done."""
    first = first_of_close(state.plan)
    if state.began is not None and state.here >= first:
        raise Refused("in-close")
    enter(state, next((i for i in range(first, len(state.plan.stages)) if i not in state.done), first), at)


def drop(state: State, number: int) -> None:
    """Leave out a stage that has not begun."""
    of = len(state.plan.stages)
    if not 1 <= number <= of:
        raise Refused("no-such-stage", number=number, of=of)
    if number - 1 in state.done:
        raise Refused("stage-done", number=number)
    if state.runs[number - 1] is not None:
        raise Refused("stage-begun", number=number)
    state.done |= {number - 1}


def give_floor(state: State, person: Person, live: Live) -> None:
    """Give someone the floor now."""
    in_room(state, person)
    give = nature(state).floor
    if give is None:
        raise Refused("no-floor-here")
    if state.speaker == person:
        raise Refused("has-floor", name=state.name(person))
    give(state, person, live)

"""From stage to stage: entering, moving on, skipping, closing, the end."""

from __future__ import annotations

from copy import copy

from circlekeeper.circle import turns
from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.natures import nature
from circlekeeper.circle.people import in_room
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.state import Run, State
from circlekeeper.units import Ms

MOST_STAGES = 500
"""How many stages an evening can have, those added tonight included."""


def close_of(state: State) -> tuple[int, ...]:
    """The last unbroken run of protected stages, whatever was put behind it; the last stage where the agenda ends
    with no such run.
    """
    if "protected" not in (state.plan.stages[-1].flex, state.stages[state.order[-1]].flex):
        return state.order[-1:]
    run: list[int] = []
    for index in reversed(state.order):
        if state.stages[index].flex == "protected":
            run.insert(0, index)
        elif run:
            break
    return tuple(run)


def numbered(state: State, number: int) -> int:
    """The stage that has this number tonight, from 1; Refused if there is none."""
    if not 1 <= number <= len(state.order):
        raise Refused("no-such-stage", number=number, of=len(state.order))
    return state.order[number - 1]


def _leave(state: State, at: At) -> None:
    """Let go of the current stage: the current turn has been heard, the current challenge is over."""
    live = state.live(at)
    nature(state).end(state, live)
    state.set_run(used=state.run.used + live - state.entered)


def _begin(state: State, at: At) -> None:
    """The evening begins now."""
    end, by_clock = state.ends(at), bool(state.setup.ends) or state.target is not None
    state.lengths, state.meant, state.later = state.all_lengths(at), end - at, 0
    state.planned, state.fixed = state.lengths, state.fixed_if_begun(at)
    state.began, state.target = at, end if by_clock else None


def enter(state: State, index: int, at: At) -> None:
    """Enter a stage, for the first time or again."""
    if state.began is None:
        _begin(state, at)
        state.entered_before, state.left = None, None
    else:
        state.interrupted = turns.interrupted(state, state.live(at))
        _leave(state, at)
        state.entered_before, state.left = state.entered, state.here
    live = state.live(at)
    state.here, state.entered, state.last_piece, state.piece_limit = index, live, None, None
    state.done -= {index}
    if state.runs[index] is None:
        state.runs = (*state.runs[:index], Run(began=at), *state.runs[index + 1 :])
        nature(state).begin(state, state.lengths[index])
    else:
        nature(state).again(state)


def leave_as_done(state: State, at: At) -> None:
    """The current stage is done: enter the first later one that is not, or end the evening."""
    state.done |= {state.here}
    following = state.to_come()
    if following:
        enter(state, following[0], at)
    else:
        _leave(state, at)
        state.finished = at


def move_on(state: State, at: At) -> None:
    """The next thing: begin the evening, the next turn, phase or rotation, the next stage, the end."""
    if state.began is None:
        enter(state, state.here, at)
        return
    if not nature(state).next(state, at):
        leave_as_done(state, at)


def after_next(state: State, at: At) -> State | None:
    """The state after the next thing within the current stage, tried on a copy; None when the stage can be left."""
    tried, kind = copy(state), nature(state)
    return tried if (kind.foresee or kind.next)(tried, at) else None


def go_to(state: State, number: int, at: At) -> None:
    """Enter any stage by its number; the one left is not done."""
    index = numbered(state, number)
    if state.began is not None and index == state.here:
        raise Refused("in-stage", number=number)
    enter(state, index, at)


def unfinished(state: State) -> int | None:
    """The stage that was left to enter this one, and is not done; None where there is none."""
    return None if state.left in state.done else state.left


def go_back(state: State, at: At) -> None:
    """Enter the stage that was left to enter this one, and go on with the turn that was current there; this one is
    done, if there is nothing left in it.
    """
    left, interrupted = unfinished(state), state.interrupted
    if left is None:
        raise Refused("nothing-interrupted")
    if _is_over(state, at):
        state.done |= {state.here}
    enter(state, left, at)
    if interrupted is not None:
        turns.take_up(state, interrupted, state.live(at))


def _is_over(state: State, at: At) -> bool:
    """Whether `next` would find nothing more in the current stage."""
    try:
        return after_next(state, at) is None
    except Refused:
        return False


def go_to_close(state: State, at: At) -> None:
    """Enter the close; the stage left is not done."""
    run = close_of(state)
    left = [index for index in run if index not in state.done]
    behind = state.place(state.here) > state.place(run[-1])
    if state.began is not None and (state.here in run or (behind and not left)):
        raise Refused("in-close")
    enter(state, (left or run)[0], at)


# Tonight's order


def _not_begun(state: State, number: int) -> int:
    index = numbered(state, number)
    if index in state.done:
        raise Refused("stage-done", number=number)
    if state.runs[index] is not None:
        raise Refused("stage-begun", number=number)
    return index


def drop(state: State, number: int) -> None:
    """Leave out a stage that has not begun."""
    index = _not_begun(state, number)
    if state.began is None and state.done >= set(state.order) - {index}:
        raise Refused("nothing-left")
    state.done |= {index}
    _first_to_come(state)


def place(state: State, number: int, after: int) -> None:
    """A stage that has not begun moves behind another; after 0: it is the first of those to come."""
    index = _not_begun(state, number)
    if after == number:
        raise Refused("stage-after-self", number=number)
    at = _place_after(state, after)
    order = tuple(i for i in state.order if i != index)
    at -= state.place(index) < at
    state.order = (*order[:at], index, *order[at:])
    _first_to_come(state)


def add(state: State, named: str, length: Ms | None, after: int | None, title: int | None) -> None:
    """A stage that nobody planned, with its kind's usual rules, after the current one or another."""
    usual = state.setup.usual.get(named)
    if usual is None:
        raise Refused("no-such-kind", kind=named)
    if len(state.stages) >= MOST_STAGES:
        raise Refused("too-many-stages", most=MOST_STAGES)
    at, index = _place_after(state, after), len(state.stages)
    length = usual.usual if length is None else length
    called = usual.title if title is None else state.texts[title] or usual.title
    state.stages = (*state.stages, usual._replace(title=called, length=length))
    state.order = (*state.order[:at], index, *state.order[at:])
    state.runs = (*state.runs, None)
    if state.began is not None:
        state.lengths, state.planned = (*state.lengths, length), (*state.planned, length)
    _first_to_come(state)


def _place_after(state: State, after: int | None) -> int:
    """The place behind a stage by its number: 0 is before all that are to come, None behind the current one."""
    behind_here = state.place(state.here) + 1
    if after is None:
        return behind_here
    if after == 0:
        return 0 if state.began is None else behind_here
    numbered(state, after)
    if state.began is not None and after < behind_here:
        raise Refused("before-this-stage", number=behind_here)
    return after


def _first_to_come(state: State) -> None:
    """Before the evening begins, the current stage is the one that it will begin with."""
    if state.began is None:
        state.here = next(index for index in state.order if index not in state.done)


def give_floor(state: State, person: Person, live: Live) -> None:
    """Give someone the floor now."""
    in_room(state, person)
    give = nature(state).floor
    if give is None:
        raise Refused("no-floor-here")
    if state.speaker == person:
        raise Refused("has-floor", name=state.name(person))
    give(state, person, live)

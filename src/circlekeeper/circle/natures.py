"""What each kind of stage does: one record of functions for each kind, so that no other rule asks which kind it is.

A function that is given a `State` changes it, or looks at the current stage. What a kind leaves out is as in the
plainest stage, which takes its length, has no turns and is over when `next` is given.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from circlekeeper.circle import board, groups, pieces, seating, shares, turns
from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.plan import Kind, Response, Stage
from circlekeeper.circle.state import State
from circlekeeper.circle.view import Foreseen
from circlekeeper.units import Ms


def _nothing(*_: object) -> None:
    """Nothing is different for it, or there is no such time, or nothing to tell."""


def _no_time(*_: object) -> Ms:
    """It needs, or keeps, none."""
    return 0


def _over(state: State, at: At) -> bool:
    """Nothing comes within it: the stage can be left."""
    return False


def _its_length(state: State, index: int, length: Ms) -> Ms:
    return length


def _written(state: State, index: int) -> Response:
    return state.stages[index].answered


class Nature(NamedTuple):
    """What is so in every stage of a kind, whatever the agenda says, and what the kind does."""

    moves: bool = False
    """Whether `next` does something within it, or several things are taken up in it, before the stage itself is
    over.
    """
    voices: bool = False
    """Whether people speak for themselves, so that it is always said how the others answer."""
    quiet: bool = False
    """Whether nobody speaks until its time is up: almost nothing is shown, and its closing bell is due by the clock."""
    everyone: bool = False
    """Whether everyone is offered a turn before it is left, so that its turns must fit into its time."""
    shows_board: bool = False
    """Whether what people raise is put on the board, or taken up from it, in it."""
    pieces_tell: bool = False
    """Whether its pieces have times of their own, so that nothing is told when the time of the stage is up."""

    begin: Callable[[State, Ms], None] = _nothing
    """It is entered for the first time, with this length."""
    again: Callable[[State], None] = _nothing
    """It is entered again, as it was left."""
    next: Callable[[State, At], bool] = _over
    """The next thing within it; False when the stage can be left."""
    foresee: Callable[[State, At], bool] | None = None
    """The same as `next`, where it is only tried, without what takes long; None: `next` itself."""
    end: Callable[[State, Live], None] = pieces.end_piece
    """It is left: what is current is over."""
    floor: Callable[[State, Person, Live], None] | None = pieces.give_voice
    """Somebody is given the floor; None where nobody takes it."""

    foreseen: Callable[[State, State], Foreseen | None] = _nothing
    """What `next` has done within it, by the state before and after; None where that is only who has the floor."""
    response: Callable[[State, int], Response] = _written
    """How the others may answer now, in a stage by its place."""

    arrived: Callable[[State, Person], None] = _nothing
    """Someone sat down while it is current."""
    back: Callable[[State, Person], None] = _nothing
    """Someone who had stepped out is here again."""
    went: Callable[[State, Person, Live], None] = pieces.speaker_went
    """Someone has just left."""
    marked: Callable[[State, Person], None] = _nothing
    """Someone was marked, or is no longer: perhaps they only listen now, or it is for them now."""
    moved: Callable[[State, Person, tuple[Person, ...]], None] = _nothing
    """Someone changed seats; these were the seats before."""

    needs: Callable[[State, int, Ms], Ms] = _its_length
    """What a stage of the kind that has not begun needs, by its place and its length."""
    still_needs: Callable[[State, At], Ms] = _no_time
    """What the current stage still needs at the least, whatever is left of its length."""
    at_most: Callable[[State, At], Ms | None] = _nothing
    """The most that the current stage still needs, whatever is left of its length; None: no limit."""
    firm_once_begun: int = 0
    """Since which version of the rules a proposal takes nothing from it once it has begun; 0: it may."""
    least: Callable[[State, int, At], Ms] = _no_time
    """What it is to keep of its time in any case, begun or not."""
    turn: Callable[[State, int, Ms], Ms | None] = _nothing
    """Each one's time in a stage of that length that has not begun, where everyone is to be heard; None where it is
    untimed.
    """
    turn_within: Callable[[State, int, Ms], Ms | None] = _nothing
    """The turn that fits into that length, never longer than before; None where turns do not make it shorter."""


_TURNS = Nature(
    moves=True,
    voices=True,
    begin=turns.enter,
    again=seating.enter_again,
    next=turns.next_turn,
    response=turns.response,
    end=turns.end,
    floor=turns.give_floor,
    arrived=seating.arrived,
    marked=seating.marked,
    back=seating.came_back,
    went=turns.went,
    moved=seating.changes_seat,
)

NATURES: dict[Kind, Nature] = {
    "lead": Nature(),
    "round": _TURNS._replace(
        everyone=True,
        begin=turns.enter_round,
        pieces_tell=True,
        needs=shares.needs,
        still_needs=shares.still_needs,
        at_most=shares.at_most,
        firm_once_begun=1,
        turn=shares.offered,
        least=shares.least,
        turn_within=shares.timed_within,
    ),
    "open": _TURNS,
    "topics": Nature(moves=True, shows_board=True),
    "challenges": Nature(
        moves=True,
        shows_board=True,
        pieces_tell=True,
        next=board.next_phase,
        foreseen=board.foreseen,
        response=board.response,
        end=board.end_challenge,
        floor=board.give_floor,
        arrived=seating.arrived,
        back=seating.came_back,
        went=board.went,
        marked=seating.marked,
        moved=seating.changes_seat,
        still_needs=board.phases_left,
        least=board.least,
    ),
    "groups": Nature(
        moves=True,
        voices=True,
        pieces_tell=True,
        begin=groups.enter,
        again=groups.enter_again,
        next=groups.next_rotation,
        foreseen=groups.foreseen,
        foresee=groups.try_next,
        end=groups.end,
        floor=None,
        arrived=groups.marked,
        back=groups.marked,
        went=groups.went,
        marked=groups.marked,
        firm_once_begun=2,
        turn_within=groups.turn_within,
    ),
    "silence": Nature(floor=None, quiet=True),
    "break": Nature(floor=None, quiet=True),
}


def nature(state: State, index: int | None = None) -> Nature:
    """What a stage does, by its place; the current one without it."""
    return NATURES[state.stages[state.here if index is None else index].kind]


def turn_of_everyone(stage: Stage) -> Ms | None:
    """Each one's turn where everyone is offered one of the same length; None elsewhere."""
    turns = stage.turns if NATURES[stage.kind].everyone else None
    return turns.turn if turns is not None and isinstance(turns.turn, int) else None

"""Turns in rounds and open stages: beginning, ending, passing, and what `next` does."""

from __future__ import annotations

from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.order import (
    BY_HAND,
    SETTLED,
    another_lap,
    around,
    begin_lap,
    for_next_turn,
    halved,
    lap_of,
    members_of,
    next_person,
    rules_of,
    standing,
    to_be_heard,
)  # fmt: skip
from circlekeeper.circle.pieces import begin_piece, current_piece, end_piece
from circlekeeper.circle.plan import HALVES, Response
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.seating import nobody_after_gap, reseat
from circlekeeper.circle.shares import offer, promised
from circlekeeper.circle.standing import Place, Turns
from circlekeeper.circle.state import Interrupted, Piece, State
from circlekeeper.units import Ms


def _reach(turns: Turns, person: Person) -> Turns:
    """The order comes to this person: whoever stood before them is away, and their place is gone by."""
    order = turns.waiting
    if person not in order:
        return turns
    ahead = turns.places[person] == "ahead"
    for gone_by in order[: order.index(person)]:
        turns = turns.moved(gone_by, "gone")
    return turns._replace(reached=person) if ahead else turns


def begin_turn(state: State, person: Person, live: Live, *, in_order: bool) -> None:
    """Give someone the floor from this live time on; `in_order` when the round's own order brought it to them."""
    begin_next_lap(state)
    turns = standing(state)
    if not turns.started:
        if turns.rules.order == "around" and not in_order and person in turns.members:
            turns = turns.ordered(around(state, turns.rules, turns.members, person))
        turns = turns._replace(started=True, base=person, reached=person)
        if turns.everyone:
            state.last_starter = person
    if in_order and turns.rules.order in SETTLED:
        turns = _reach(turns, person)
    state.put_turns(turns._replace(gap_until=None))
    state.lower_hand(person)
    state.speaker, state.voice_from = person, live
    allowed, expected = offer(state, person, live)
    begin_piece(state, Piece("turn", live, allowed, turns.places.get(person) == "again", expected))
    state.put_turns(standing(state).taken_up(person))


def end_turn(state: State, live: Live) -> None:
    """The current turn ends, and its speaker has been heard."""
    person = state.speaker
    if person is None:
        return
    turns = standing(state)
    if turns.places.get(person) != "heard":
        state.put_turns(turns.moved(person, "heard"))
    state.turns_taken = state.turns_taken | {person: state.turns_taken.get(person, 0) + 1}
    end_piece(state, live)


def enter(state: State, length: Ms) -> None:
    """Everyone has a place in the order of turns, and nobody the floor yet."""
    index, rules = state.here, rules_of(state, state.here)
    if rules.who in HALVES:
        state.marks, state.dealt = halved(state), True
    members = members_of(state, index)
    turn, shares = promised(state, index, length)
    places: dict[Person, Place] = {p: "ahead" if p in members else "apart" for p in state.seats}
    state.put_turns(lap_of(state, Turns(rules, places, turn, shares, handover=state.plan.between(rules))))


def begin_next_lap(state: State) -> None:
    """Once nobody is left in this lap, begin the next one, if there is one."""
    if another_lap(state):
        begin_lap(state)


def enter_round(state: State, length: Ms) -> None:
    """The same where everyone is to have the offer."""
    enter(state, length)
    state.set_turns(everyone=True)


def end(state: State, live: Live) -> None:
    """The current turn has been heard, and the hands go down."""
    end_turn(state, live)
    end_piece(state, live)
    state.set_turns(gap_until=None)
    state.hands = ()


def went(state: State, person: Person, live: Live) -> None:
    """Someone has just left; with the floor, it is left free, and what was left of their turn is kept."""
    if state.speaker == person:
        assert state.piece is not None
        allowed, used = state.piece.allowed, live - state.piece.start
        end_turn(state, live)
        if state.setup.rules >= 2:
            state.put_turns(standing(state).keeping(person, None if allowed is None else max(0, allowed - used)))
    reseat(state)
    nobody_after_gap(state)


def interrupted(state: State, live: Live) -> Interrupted | None:
    """The current turn, as it can be gone on with later; None where nobody has one."""
    person, piece, turns = state.speaker, state.piece, state.turns
    if person is None or piece is None or piece.kind != "turn" or turns is None:
        return None
    return Interrupted(person, turns.places.get(person, "ahead"), piece, live)


def take_up(state: State, turn: Interrupted, live: Live) -> None:
    """Go on with a turn that was interrupted, if it is still for whoever had it."""
    turns = state.turns
    if turns is None or not state.takes_part(turn.person):
        return
    state.put_turns(turns.moved(turn.person, turn.place))
    state.turns_taken = state.turns_taken | {turn.person: state.turns_taken[turn.person] - 1}
    begin_turn(state, turn.person, live, in_order=False)
    state.piece = turn.piece._replace(start=Live(turn.piece.start + live - turn.at))


def settle(state: State, at: At) -> None:
    """Let the turn after a gap begin by itself, if the gap is over."""
    turns = state.turns
    if turns is None or turns.gap_until is None:
        return
    person = next_person(state)
    if person is None:
        state.set_turns(gap_until=None)
    elif state.live(at) >= turns.gap_until:
        begin_turn(state, person, turns.gap_until, in_order=True)


def _move_on(state: State, live: Live) -> None:
    """After a turn, and the answer to it: the next person, a gap before them, or a free floor."""
    begin_next_lap(state)
    rules = standing(state).rules
    if rules.order not in (*SETTLED, *BY_HAND):
        return
    person = next_person(state)
    if person is None:
        return
    if rules.gap:
        state.set_turns(gap_until=Live(live + rules.gap))
    else:
        begin_turn(state, person, live, in_order=True)


def next_turn(state: State, at: At) -> bool:
    """The next thing in a stage with turns; False when all is done and the stage can be left."""
    live = state.live(at)
    if state.speaker is not None:
        end_turn(state, live)
        if standing(state).rules.after:
            state.voice_from = live
            begin_piece(state, Piece("after", live, standing(state).rules.after))
        else:
            _move_on(state, live)
        return True
    if state.piece is not None:
        end_piece(state, live)
        _move_on(state, live)
        return True
    person = next_person(state)
    if person is not None:
        begin_turn(state, person, live, in_order=True)
        return True
    waiting = len(to_be_heard(for_next_turn(state)))
    if standing(state).everyone and waiting:
        raise Refused("still-unheard", count=waiting)
    return False


def go_round(state: State, live: Live) -> bool:
    """The next turn of a phase with turns; False when everyone has had the offer."""
    end_turn(state, live)
    person = next_person(state)
    if person is None:
        return False
    begin_turn(state, person, live, in_order=True)
    return True


def pass_turn(state: State, live: Live) -> None:
    """Whoever has the floor, or is about to after a gap, does not take it."""
    turns = state.turns
    if turns is None:
        raise Refused("no-turns-to-pass")
    in_gap = turns.gap_until is not None
    person = next_person(state) if in_gap else state.speaker
    if person is None:
        raise Refused("nobody-to-pass")
    place = turns.places.get(person)
    if place != "heard":
        state.put_turns(turns.moved(person, "again" if turns.rules.returns and place != "again" else "stood"))
    if in_gap:
        state.lower_hand(person)
        nobody_after_gap(state)
        return
    state.piece = None
    state.speaker = None
    _move_on(state, live)


def give_floor(state: State, person: Person, live: Live) -> None:
    """Give someone the floor now, whatever the order."""
    end_turn(state, live)
    begin_turn(state, person, live, in_order=False)


# What is seen of it


def response(state: State, index: int) -> Response:
    """How the others may answer a turn, and how in the answer after it."""
    stage, piece = state.stages[index], current_piece(state)
    if index == state.here and piece is not None and piece.kind == "after" and stage.turns is not None:
        return stage.turns.after_response
    return stage.answered

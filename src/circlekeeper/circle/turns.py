"""Turns in rounds and open stages: beginning, ending, passing, and what `next` does."""

from __future__ import annotations

from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.order import (
    BY_HAND,
    SEATED,
    around,
    begin,
    count_for,
    fitting,
    next_person,
    standing,
    still_to_come,
    to_be_asked_again,
    to_be_heard,
    turn_before,
)  # fmt: skip
from circlekeeper.circle.pieces import begin_piece, end_piece, piece_left
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.seating import reseat
from circlekeeper.circle.standing import Turns
from circlekeeper.circle.state import Piece, State
from circlekeeper.units import Ms


def _offer(state: State, person: Person, live: Live) -> Ms | None:
    """What the turn that begins now is offered; the speaker is out of the lists already."""
    turns = standing(state)
    if person in turns.kept:
        return turns.kept[person]
    if not turns.shares or turns.turn is None:
        return turns.turn
    after, handovers = still_to_come(state)
    left = state.lengths[state.here] - state.run.used - (live - state.entered)
    return max(turns.turn, (left - handovers) // (after + 1))


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
    turns = standing(state)
    if not turns.started:
        if turns.rules.order == "around" and not in_order and person in turns.members:
            turns = turns.ordered(around(state, turns.rules, turns.members, person))
        turns = turns._replace(started=True, base=person, reached=person)
        if state.stage.kind == "round":
            state.last_starter = person
    if in_order and turns.rules.order in SEATED:
        turns = _reach(turns, person)
    state.put_turns(turns._replace(gap_until=None))
    state.hands = tuple(p for p in state.hands if p != person)
    state.speaker, state.voice_from = person, live
    begin_piece(state, Piece("turn", live, _offer(state, person, live), turns.places.get(person) == "again"))
    state.put_turns(standing(state).taken_up(person))


def end_turn(state: State, live: Live) -> None:
    """The turn in hand ends, and its speaker has been heard."""
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
    state.put_turns(begin(state, length))


def leave(state: State, live: Live) -> None:
    """The turn in hand has been heard, and the hands go down."""
    end_turn(state, live)
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
    if standing(state).gap_until is not None and next_person(state) is None:
        state.set_turns(gap_until=None)


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
    """After a turn: the next person, a gap before them, or a free floor."""
    rules = standing(state).rules
    if rules.order not in (*SEATED, *BY_HAND):
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
        _move_on(state, live)
        return True
    person = next_person(state)
    if person is not None:
        begin_turn(state, person, live, in_order=True)
        return True
    waiting = len(to_be_heard(state))
    if state.stage.kind == "round" and waiting:
        raise Refused("still-unheard", count=waiting)
    return False


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
        state.hands = tuple(p for p in state.hands if p != person)
        if next_person(state) is None:
            state.set_turns(gap_until=None)
        return
    state.piece = None
    state.speaker = None
    _move_on(state, live)


def give_floor(state: State, person: Person, live: Live) -> None:
    """Give someone the floor now, whatever the order."""
    end_turn(state, live)
    begin_turn(state, person, live, in_order=False)


# What a round takes


def offered(state: State, index: int, length: Ms) -> Ms | None:
    """Each one's time in a round that has not begun, be it a share; None where it is untimed."""
    return turn_before(state, index, length, count_for(state, index))[0]


def timed(state: State, index: int, length: Ms) -> Ms | None:
    """Each one's time in a round that has not begun; None where it is a share, or untimed."""
    turn, shares = turn_before(state, index, length, count_for(state, index))
    return None if shares else turn


def timed_within(state: State, index: int, length: Ms) -> Ms | None:
    """The turn that fits into that length with those who are here, never longer than before."""
    turn, people = timed(state, index, length), count_for(state, index)
    return None if turn is None or not people else min(turn, fitting(state, index, length, people))


def needs(state: State, index: int, length: Ms) -> Ms:
    """What a round that has not begun needs: its length, or its people's turns and the hand-overs between them, if
    that is more.
    """
    turn, people = timed(state, index, length), count_for(state, index)
    return length if turn is None or not people else max(length, people * turn + (people - 1) * state.handover(index))


def still_needs(state: State, at: At) -> Ms:
    """What those still to be heard in the round in hand were offered, with the hand-overs and what the speaker has
    left.
    """
    turn = standing(state).turn
    if turn is None:
        return 0
    people, handovers = still_to_come(state)
    kept = [left or 0 for p, left in standing(state).kept.items() if p in to_be_asked_again(state)]
    return (people - len(kept)) * turn + sum(kept) + handovers + piece_left(state, at)

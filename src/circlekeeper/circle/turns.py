"""Who has the floor and who comes next: the rules of turns in rounds and open stages."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace

from circlekeeper.circle.commands import Person
from circlekeeper.circle.plan import Ms, TurnRules
from circlekeeper.circle.state import Piece, Refused, State, Turns
from circlekeeper.text import key_of
from circlekeeper.words import refusals

SEATED = ("around", "random")
"""The orders that are known beforehand."""
BY_HAND = ("queue", "stack")
"""The orders in which the floor goes to the first hand."""


def rules_of(state: State, index: int | None = None) -> TurnRules:
    """The turn rules of a round or open stage."""
    rules = state.plan.stages[state.here if index is None else index].turns
    assert rules is not None
    return rules


def standing(state: State) -> Turns:
    """Where everyone stands in the stage in hand, which has turns."""
    assert state.run.turns is not None
    return state.run.turns


# --- Who a stage is for, and in which order


def members_of(state: State, index: int) -> frozenset[Person]:
    """Whom a stage is for, if it were entered now."""
    everyone = frozenset(state.seats)
    who = rules_of(state, index).who
    if who == "others" and state.last_holder is not None:
        return everyone - {state.last_holder}
    if who == "not-yet-heard":
        for run, stage in zip(reversed(state.runs[:index]), reversed(state.plan.stages[:index]), strict=True):
            if stage.turns is not None:
                return everyone - frozenset(run.turns.heard if run is not None and run.turns is not None else ())
    return everyone


def count_for(state: State, index: int) -> int:
    """How many people in the room a stage is for, if it were entered now."""
    if rules_of(state, index).who == "all":
        return len(state.seats) - len(state.away)
    return sum(state.is_here(p) for p in members_of(state, index))


def fitting(state: State, index: int, length: Ms, people: int) -> Ms:
    """What each of so many people can have of a stage of that length, hand-overs and gaps taken off."""
    handovers = max(0, people - 1) * state.handover(index)
    return max(0, length - handovers) // max(1, people)


def turn_before(state: State, index: int, length: Ms, people: int) -> tuple[Ms | None, bool]:
    """Each one's time in a stage not begun, and whether it is a share; None when untimed."""
    turn = dict(state.turn_over).get(index, rules_of(state, index).turn)
    if turn == "share":
        return fitting(state, index, length, people), True
    return (None if isinstance(turn, str) else turn), False


def _circular(seats: tuple[Person, ...], direction: str, first: Person) -> tuple[Person, ...]:
    """The seats from one person on, all the way round."""
    order = seats if direction == "left" else seats[::-1]
    at = order.index(first)
    return order[at:] + order[:at]


def _starter(state: State, members: frozenset[Person]) -> Person | None:
    """Who begins a round in which nobody was given the floor first."""
    rules = rules_of(state)
    present = [p for p in state.seats if p in members and state.is_here(p)]
    if not present:
        return next((p for p in state.seats if p in members), None)
    if rules.start == "rotate" and state.last_starter is not None:
        return next(p for p in (*_circular(state.seats, rules.direction, state.last_starter)[1:], state.last_starter) if p in present)
    if rules.start == "name":
        wanted = key_of(rules.start_name)
        return next((p for p in present if key_of(state.name(p)) == wanted), present[0])
    return present[0]


def _around(state: State, members: frozenset[Person], first: Person | None) -> tuple[Person, ...]:
    if first is None:
        return ()
    return tuple(p for p in _circular(state.seats, rules_of(state).direction, first) if p in members)


def begin(state: State, length: Ms) -> Turns:
    """Where everyone stands as a stage with turns is entered for the first time."""
    rules = rules_of(state)
    members = members_of(state, state.here)
    people = sum(state.is_here(p) for p in members)
    turn, shares = turn_before(state, state.here, length, people)
    seated = tuple(p for p in state.seats if p in members)
    if rules.order == "around":
        ahead = _around(state, members, _starter(state, members))
    elif rules.order == "random":
        shuffled = list(seated)
        random.Random(f"{state.setup.seed}/{state.here}").shuffle(shuffled)
        ahead = tuple(shuffled)
    else:
        ahead = seated
    return Turns(members=members, known=len(state.names), ahead=ahead, turn=turn, shares=shares)


# --- Questions


def to_be_heard(state: State) -> tuple[Person, ...]:
    """Who has not had the offer yet and is in the room, in the order of turns; the speaker not."""
    turns, rules = standing(state), rules_of(state)
    waiting = [p for p in (*turns.ahead, *turns.late) if p not in state.away and p != state.speaker]
    if rules.order in SEATED:
        return tuple(waiting)
    seated = set(waiting)
    hands = [p for p in hands_in_order(state) if p in seated] if rules.order in BY_HAND else []
    return (*hands, *(p for p in state.seats if p in seated and p not in hands))


def to_be_asked_again(state: State) -> tuple[Person, ...]:
    """Who passed and is to be asked again, in the room, in the order of passing."""
    return tuple(p for p in standing(state).again if p not in state.away and p != state.speaker)


def hands_in_order(state: State) -> tuple[Person, ...]:
    """The hands up, in the order in which they are served."""
    hands = [p for p in state.hands if state.is_here(p)]
    turns = state.turns
    if turns is None or state.stage.turns is None:
        return tuple(hands)
    rules = state.stage.turns
    if rules.order == "stack":
        hands.sort(key=lambda p: state.turns_taken.get(p, 0) + (p == state.speaker))
    if rules.once:
        hands.sort(key=lambda p: p in turns.heard or p == state.speaker)
    return tuple(hands)


def next_person(state: State) -> Person | None:
    """To whom the floor comes next by the stage's own order, if that is settled."""
    rules, turns = rules_of(state), standing(state)
    waiting = to_be_heard(state)
    if rules.order in SEATED:
        if waiting:
            return waiting[0]
    else:
        hand = next((p for p in hands_in_order(state) if p in turns.members), None)
        if hand is not None or waiting:
            return hand
    return next(iter(to_be_asked_again(state)), None)


# --- Moves


def _without(people: Iterable[Person], person: Person) -> tuple[Person, ...]:
    return tuple(p for p in people if p != person)


def _lift(turns: Turns, person: Person) -> Turns:
    """Take someone out of every list but `heard`."""
    return replace(
        turns,
        ahead=_without(turns.ahead, person),
        late=_without(turns.late, person),
        gone=_without(turns.gone, person),
        again=_without(turns.again, person),
        stood=_without(turns.stood, person),
    )


def _offer(state: State, live: Ms) -> Ms | None:
    """What the turn that begins now is offered; the speaker is out of the lists already."""
    turns = standing(state)
    if not turns.shares or turns.turn is None:
        return turns.turn
    after = len(to_be_heard(state)) + len(to_be_asked_again(state))
    left = state.lengths[state.here] - state.run.used - (live - state.entered)
    return max(turns.turn, (left - after * state.handover(state.here)) // (after + 1))


def _reach(turns: Turns, person: Person) -> Turns:
    """The order comes to this person: whoever stood before them is away, and their place is gone by."""
    order = (*turns.ahead, *turns.late)
    if person not in order:
        return turns
    gone_by = order[: order.index(person)]
    return replace(
        turns,
        ahead=turns.ahead[len(gone_by) :],
        late=turns.late[max(0, len(gone_by) - len(turns.ahead)) :],
        gone=(*turns.gone, *gone_by),
        reached=person if person in turns.ahead else turns.reached,
    )


def begin_turn(state: State, person: Person, live: Ms, *, in_order: bool) -> None:
    """Give someone the floor from this live time on; `in_order` when the stage's own order brought it to them."""
    turns, rules = standing(state), rules_of(state)
    again = person in turns.again
    if not turns.started:
        if rules.order == "around" and not in_order and person in turns.members:
            turns = replace(turns, ahead=_around(state, turns.members, person))
        turns = replace(turns, started=True, base=person, reached=person)
        if state.stage.kind == "round":
            state.last_starter = person
    if in_order and rules.order in SEATED:
        turns = _reach(turns, person)
    turns = replace(_lift(turns, person), members=turns.members | {person}, gap_until=None)
    state.set_run(turns=turns)
    state.hands = _without(state.hands, person)
    state.speaker, state.voice_from = person, live
    begin_piece(state, Piece("turn", live, _offer(state, live), again))


def begin_piece(state: State, piece: Piece) -> None:
    """Take the next piece in hand."""
    state.piece_limit = state.entered if state.last_piece is None else state.last_piece
    state.last_piece = piece.start
    state.piece = piece


def end_piece(state: State, live: Ms) -> None:
    """Let go of the piece in hand; whoever has the floor gives it back."""
    free_floor(state, live)
    state.piece = None


def free_floor(state: State, live: Ms) -> None:
    """Whoever has the floor gives it back."""
    if state.speaker is not None:
        state.spoken = state.spoken | {state.speaker: state.spoken.get(state.speaker, 0) + live - state.voice_from}
        state.last_speaker = state.speaker
    state.speaker = None


def end_turn(state: State, live: Ms) -> None:
    """The turn in hand ends, and its speaker has been heard."""
    person = state.speaker
    if person is None:
        return
    turns = standing(state)
    if person not in turns.heard:
        state.set_turns(heard=(*turns.heard, person))
    state.turns_taken = state.turns_taken | {person: state.turns_taken.get(person, 0) + 1}
    end_piece(state, live)


def settle(state: State, at: Ms) -> None:
    """Let the turn after a gap begin by itself, if the gap is over."""
    turns = state.turns
    if turns is None or turns.gap_until is None:
        return
    person = next_person(state)
    if person is None:
        state.set_turns(gap_until=None)
    elif state.live(at) >= turns.gap_until:
        begin_turn(state, person, turns.gap_until, in_order=True)


def _move_on(state: State, live: Ms) -> None:
    """After a turn: the next person, a gap before them, or a free floor."""
    if rules_of(state).order not in (*SEATED, *BY_HAND):
        return
    person = next_person(state)
    if person is None:
        return
    if rules_of(state).gap:
        state.set_turns(gap_until=live + rules_of(state).gap)
    else:
        begin_turn(state, person, live, in_order=True)


def next_turn(state: State, live: Ms) -> bool:
    """The next thing in a stage with turns; False when all is done and the stage can be left."""
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
        raise Refused(refusals.STILL_UNHEARD, count=waiting)
    return False


def pass_turn(state: State, live: Ms) -> None:
    """Whoever has the floor, or is about to after a gap, does not take it."""
    turns = state.turns
    if turns is None:
        raise Refused(refusals.NO_TURNS_TO_PASS)
    in_gap = turns.gap_until is not None
    person = next_person(state) if in_gap else state.speaker
    if person is None:
        raise Refused(refusals.NOBODY_TO_PASS)
    again = person in turns.again or (state.piece is not None and state.piece.again)
    turns = _lift(turns, person)
    if person not in turns.heard:
        if rules_of(state).returns and not again:
            turns = replace(turns, again=(*turns.again, person))
        else:
            turns = replace(turns, stood=(*turns.stood, person))
    state.set_run(turns=turns)
    if in_gap:
        state.hands = _without(state.hands, person)
        if next_person(state) is None:
            state.set_turns(gap_until=None)
        return
    state.piece = None
    state.speaker = None
    _move_on(state, live)


def give_floor(state: State, person: Person, live: Ms) -> None:
    """Give someone the floor now, whatever the order."""
    end_turn(state, live)
    begin_turn(state, person, live, in_order=False)


# --- People coming, going and changing seats


def seat(state: State, person: Person) -> None:
    """Someone who just sat down, or changed seats while waiting, takes their place in the order of turns."""
    turns, rules = state.turns, state.stage.turns
    if turns is None or rules is None:
        return
    turns = replace(turns, members=turns.members | {person}, known=max(turns.known, person + 1))
    if rules.order == "around" and not turns.started:
        state.set_run(turns=turns)
        reseat(state)
        return
    rest = replace(turns, ahead=_without(turns.ahead, person), late=_without(turns.late, person))
    if rules.order == "random":
        turns = replace(rest, late=(*rest.late, person))
    elif rules.order == "around" and rest.base is not None:
        rank = {p: i for i, p in enumerate(_circular(state.seats, rules.direction, rest.base))}
        reached = -1 if rest.reached is None else rank[rest.reached]
        if rank[person] > reached:
            before = sum(rank[p] < rank[person] for p in rest.ahead)
            turns = replace(rest, ahead=(*rest.ahead[:before], person, *rest.ahead[before:]))
        else:
            turns = replace(rest, late=(*rest.late, person))
    else:
        turns = replace(rest, ahead=(*rest.ahead, person))
    state.set_run(turns=turns)


def enter_again(state: State) -> None:
    """Whoever arrived, or came back, while another stage was in hand takes a place."""
    for person in standing(state).gone:
        if state.is_here(person):
            came_back(state, person)
    for person in range(standing(state).known, len(state.names)):
        seat(state, person)
    reseat(state)


def reseat(state: State) -> None:
    """Before the first turn `around` follows whoever is here now."""
    turns, rules = state.turns, state.stage.turns
    if turns is None or rules is None or turns.started or rules.order != "around":
        return
    waiting = frozenset((*turns.ahead, *turns.late)) | (turns.members - {*turns.heard, *turns.again, *turns.stood})
    order = _around(state, turns.members, _starter(state, turns.members))
    state.set_turns(ahead=tuple(p for p in order if p in waiting), late=())


def came_back(state: State, person: Person) -> None:
    """Someone who was away stands where they stood; their place gone by, last before the second offers."""
    turns = state.turns
    if turns is None:
        return
    if person in turns.gone:
        state.set_turns(gone=_without(turns.gone, person), late=(*turns.late, person))
    reseat(state)


def changes_seat(state: State, person: Person, old: tuple[Person, ...]) -> None:
    """Someone moved from their place in the `old` seats: the order of turns follows, for them alone."""
    turns, rules = state.turns, state.stage.turns
    if turns is None or rules is None or rules.order != "around":
        return
    if not turns.started:
        reseat(state)
        return
    assert turns.base is not None
    order = _circular(old, rules.direction, turns.base)
    if turns.reached == person:
        at = order.index(person)
        turns = replace(turns, reached=order[at - 1] if at else None)
    if turns.base == person:
        turns = replace(turns, base=order[1] if len(order) > 1 else person)
    state.set_run(turns=turns)
    if person in turns.ahead or person in turns.late:
        seat(state, person)

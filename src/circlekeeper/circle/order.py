"""Who a stage is for, what each one is offered, and who comes next: the questions that every rule of turns asks."""

from __future__ import annotations

import random

from circlekeeper.circle.commands import Person
from circlekeeper.circle.plan import TurnRules
from circlekeeper.circle.standing import Place, Turns
from circlekeeper.circle.state import State
from circlekeeper.units import Ms

SEATED = ("around", "random")
"""The orders that are known beforehand."""
BY_HAND = ("queue", "stack")
"""The orders in which the floor goes to the first hand."""


def rules_of(state: State, index: int) -> TurnRules:
    """The turn rules of a round or open stage."""
    rules = state.stages[index].turns
    assert rules is not None
    return rules


def standing(state: State) -> Turns:
    """Where everyone stands in the round in hand."""
    assert state.turns is not None
    return state.turns


def members_of(state: State, index: int) -> frozenset[Person]:
    """Whom a stage is for, if it were entered now."""
    everyone = frozenset(state.seats)
    who = rules_of(state, index).who
    if who == "others" and state.last_holder is not None:
        return everyone - {state.last_holder}
    if who == "not-yet-heard":
        for earlier in reversed(state.order[: state.place(index)]):
            run = state.runs[earlier]
            if state.stages[earlier].turns is not None:
                return everyone - frozenset(run.turns.at("heard") if run is not None and run.turns is not None else ())
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


def circular(seats: tuple[Person, ...], direction: str, first: Person) -> tuple[Person, ...]:
    """The seats from one person on, all the way round."""
    order = seats if direction == "left" else seats[::-1]
    at = order.index(first)
    return order[at:] + order[:at]


def starter(state: State, rules: TurnRules, members: frozenset[Person]) -> Person | None:
    """Who begins a round in which nobody was given the floor first."""
    present = [p for p in state.seats if p in members and state.is_here(p)]
    if not present:
        return next((p for p in state.seats if p in members), None)
    if rules.start == "rotate" and state.last_starter is not None:
        return next(
            p
            for p in (*circular(state.seats, rules.direction, state.last_starter)[1:], state.last_starter)
            if p in present
        )
    if rules.start == "name":
        wanted = state.setup.key(rules.start_name)
        return next((p for p in present if state.setup.key(state.name(p)) == wanted), present[0])
    return present[0]


def around(state: State, rules: TurnRules, members: frozenset[Person], first: Person | None) -> tuple[Person, ...]:
    """The members as they sit, from one of them on in the round's direction."""
    if first is None:
        return ()
    return tuple(p for p in circular(state.seats, rules.direction, first) if p in members)


def begin(state: State, length: Ms) -> Turns:
    """Where everyone stands as a stage with turns is entered for the first time."""
    rules = rules_of(state, state.here)
    members = members_of(state, state.here)
    people = sum(state.is_here(p) for p in members)
    turn, shares = turn_before(state, state.here, length, people)
    seated = tuple(p for p in state.seats if p in members)
    if rules.order == "around":
        ahead = around(state, rules, members, starter(state, rules, members))
    elif rules.order == "random":
        shuffled = list(seated)
        random.Random(f"{state.setup.seed}/{state.here}").shuffle(shuffled)
        first = None if rules.start == "volunteer" else starter(state, rules, members)
        ahead = tuple(sorted(shuffled, key=lambda p: p != first))
    else:
        ahead = seated
    places: dict[Person, Place] = dict.fromkeys(ahead, "ahead")
    places |= dict.fromkeys((p for p in state.seats if p not in members), "apart")
    return Turns(rules, places, turn, shares)


def to_be_heard(state: State) -> tuple[Person, ...]:
    """Who has not had the offer yet and is in the room, in the order of turns; the speaker not."""
    turns = standing(state)
    rules = turns.rules
    waiting = [p for p in turns.waiting if p not in state.away and p != state.speaker]
    if rules.order in SEATED:
        return tuple(waiting)
    seated = set(waiting)
    hands = [p for p in hands_in_order(state) if p in seated] if rules.order in BY_HAND else []
    return (*hands, *(p for p in state.seats if p in seated and p not in hands))


def to_be_asked_again(state: State) -> tuple[Person, ...]:
    """Who passed and is to be asked again, in the room, in the order of passing."""
    return tuple(p for p in standing(state).at("again") if p not in state.away and p != state.speaker)


def still_to_come(state: State) -> tuple[int, Ms]:
    """For how many a turn of the stage in hand is still to come, and the hand-overs or gaps before them; there is
    none before the first.
    """
    people = len(to_be_heard(state)) + len(to_be_asked_again(state))
    handovers = people if standing(state).started else max(0, people - 1)
    return people, handovers * state.handover(state.here)


def hands_in_order(state: State) -> tuple[Person, ...]:
    """The hands up, in the order in which they are served."""
    hands = [p for p in state.hands if state.is_here(p)]
    turns = state.turns
    if turns is None:
        return tuple(hands)
    rules = turns.rules
    if rules.order == "stack":
        hands.sort(key=lambda p: state.turns_taken.get(p, 0) + (p == state.speaker))
    if rules.once:
        hands.sort(key=lambda p: turns.places.get(p) == "heard" or p == state.speaker)
    return tuple(hands)


def next_person(state: State) -> Person | None:
    """To whom the floor comes next by the stage's own order, if that is settled."""
    turns, waiting = standing(state), to_be_heard(state)
    if turns.rules.order in SEATED:
        if waiting:
            return waiting[0]
    else:
        hand = next((p for p in hands_in_order(state) if p in turns.members), None)
        if hand is not None or waiting:
            return hand
    return next(iter(to_be_asked_again(state)), None)

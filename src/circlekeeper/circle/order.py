"""Who a stage is for, what each one is offered, and who comes next: the questions that every rule of turns asks."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from copy import copy

from circlekeeper.circle.commands import Person
from circlekeeper.circle.plan import ALL, HALVES, LISTENS, NOT, NOT_YET_HEARD, OTHERS, WITHOUT_MARK, TurnRules
from circlekeeper.circle.standing import Place, Turns
from circlekeeper.circle.state import State

SETTLED = ("around", "random")
"""The orders that are known beforehand."""
AFTER_HOLDER = "after-holder"
"""How a round within a challenge starts, which no agenda says: the one whose challenge it is comes last."""
BY_HAND = ("queue", "stack")
"""The orders in which the floor goes to the first hand."""


def rules_of(state: State, index: int) -> TurnRules:
    """The turn rules of a round or open stage."""
    rules = state.stages[index].turns
    assert rules is not None
    return rules


def standing(state: State) -> Turns:
    """Where everyone stands in the current round."""
    assert state.turns is not None
    return state.turns


def members_of(state: State, index: int) -> frozenset[Person]:
    """Whom a stage is for, if it were entered now."""
    everyone = frozenset(state.seats)
    who = rules_of(state, index).who
    if who == ALL:
        return everyone
    if who == OTHERS:
        return everyone - {state.last_holder}
    if who == NOT_YET_HEARD:
        return everyone - _heard_before(state, index)
    return marked_for(who, halved(state) if who in HALVES else state.marks, everyone)


def _heard_before(state: State, index: int) -> frozenset[Person]:
    """Who was heard in the latest earlier round or open stage of tonight."""
    for earlier in reversed(state.order[: state.place(index)]):
        if state.stages[earlier].turns is not None:
            run = state.runs[earlier]
            return frozenset(run.turns.at("heard") if run is not None and run.turns is not None else ())
    return frozenset()


def by_mark(who: str) -> bool:
    """Whether a stage asks for people by a mark."""
    return who not in WITHOUT_MARK


def marked_for(who: str, marks: Mapping[str, frozenset[Person]], everyone: frozenset[Person]) -> frozenset[Person]:
    """Those whom a mark, or `not` a mark, stands for."""
    people = marks.get(who.removeprefix(NOT), frozenset())
    return everyone - people if who.startswith(NOT) else people


def halved(state: State) -> dict[str, frozenset[Person]]:
    """The marks with everyone in one half of the circle: alternating by seats at first, later into the smaller one."""
    marks = {half: set(state.marked(half)) for half in HALVES}
    inner, outer = marks.values()
    into = outer if len(outer) < len(inner) else inner
    for person in state.seats:
        if state.takes_part(person) and person not in inner | outer:
            if state.dealt:
                into = outer if len(outer) < len(inner) else inner
            into.add(person)
            into = outer if into is inner else inner
    return state.marks | {half: frozenset(people) for half, people in marks.items()}


def count_for(state: State, index: int) -> int:
    """How many people a stage would hear if it were entered now."""
    if rules_of(state, index).who == ALL:  # counted at once: every view asks this of every round
        return len(state.seats) - len(state.away | state.marked(LISTENS))
    return sum(state.takes_part(p) for p in members_of(state, index))


def circular(seats: tuple[Person, ...], direction: str, first: Person) -> tuple[Person, ...]:
    """The seats from one person on, all the way round."""
    order = seats if direction == "left" else seats[::-1]
    at = order.index(first)
    return order[at:] + order[:at]


def _after(state: State, rules: TurnRules, person: Person, among: Sequence[Person]) -> Person:
    """The first of some people who sits after this one, who is the last of them if they are among them."""
    order = circular(state.seats, rules.direction, person)
    return next(p for p in (*order[1:], person) if p in among)


def starter(state: State, rules: TurnRules, members: frozenset[Person]) -> Person | None:
    """Who begins a round in which nobody was given the floor first."""
    present = [p for p in state.seats if p in members and state.takes_part(p)]
    if not present:
        return next((p for p in state.seats if p in members), None)
    last = {"rotate": state.last_starter, "after-facilitator": state.seats[0], AFTER_HOLDER: state.last_holder}
    anchor = last.get(rules.start)
    if anchor is not None:
        return _after(state, rules, anchor, present)
    named = _named(state, rules.start_name, present) if rules.start == "name" else None
    return present[0] if named is None else named


def _named(state: State, name: str, people: Sequence[Person]) -> Person | None:
    """Who of some people is called so, or was as they came."""
    key = state.setup.key
    for names in (state.names, state.came_as) if state.setup.rules >= 2 else (state.names,):
        found = next((p for p in people if key(state.texts[names[p]]) == key(name)), None)
        if found is not None:
            return found
    return None


def first_of(state: State, turns: Turns) -> Person | None:
    """Who begins the current lap: as in the first one, unless the start moves on by a seat."""
    present = [p for p in turns.members if state.takes_part(p)]
    if state.run.lap == 1 or turns.base is None or turns.rules.start == "rotate" or not present:
        return starter(state, turns.rules, turns.members)
    return turns.base if turns.base in present else _after(state, turns.rules, turns.base, present)


def around(state: State, rules: TurnRules, members: frozenset[Person], first: Person | None) -> tuple[Person, ...]:
    """The members as they sit, from one of them on in the round's direction."""
    if first is None:
        return ()
    return tuple(p for p in circular(state.seats, rules.direction, first) if p in members)


def lap_of(state: State, turns: Turns) -> Turns:
    """The round at the beginning of its lap: everyone it is for is still ahead."""
    rules, members = turns.rules, turns.members
    ahead = tuple(p for p in state.seats if p in members)
    if rules.order == "around":
        ahead = around(state, rules, members, first_of(state, turns))
    elif rules.order == "random":
        shuffled = list(ahead)
        random.Random(state.lot).shuffle(shuffled)
        first = None if rules.start == "volunteer" else starter(state, rules, members)
        ahead = tuple(sorted(shuffled, key=lambda p: p != first))
    places: dict[Person, Place] = dict.fromkeys(ahead, "ahead")
    places |= dict.fromkeys((p for p in turns.places if p not in members), "apart")
    return turns._replace(places=places, started=False, reached=None, kept={})


def another_lap(state: State) -> bool:
    """Whether nobody is left in this lap, and the next thing is another.

    Until all pass there is another after each lap in which somebody took a turn.
    """
    turns = standing(state)
    if state.run.lap == turns.rules.laps or to_be_heard(state) or to_be_asked_again(state):
        return False
    if turns.rules.laps is None and state.in_turn is None and not turns.at("heard"):
        return False
    return any(state.takes_part(p) for p in turns.members)


def begin_lap(state: State) -> None:
    """The round goes round once more."""
    state.set_run(lap=state.run.lap + 1)
    state.put_turns(lap_of(state, standing(state)))


def for_next_turn(state: State) -> State:
    """The state as the next turn finds it: in this lap or, when nobody is left in it, in the next."""
    if not another_lap(state):
        return state
    found = copy(state)
    found.speaker = found.aside = None
    begin_lap(found)
    return found


def to_be_heard(state: State) -> tuple[Person, ...]:
    """Who has not had the offer yet and is in the room, in the order of turns; the speaker not."""
    turns = standing(state)
    rules = turns.rules
    waiting = [p for p in turns.waiting if state.takes_part(p) and p != state.in_turn]
    if rules.order in SETTLED:
        return tuple(waiting)
    seated = set(waiting)
    hands = [p for p in hands_in_order(state) if p in seated] if rules.order in BY_HAND else []
    return (*hands, *(p for p in state.seats if p in seated and p not in hands))


def to_be_asked_again(state: State) -> tuple[Person, ...]:
    """Who passed and is to be asked again, in the room, in the order of passing."""
    return tuple(p for p in standing(state).at("again") if state.takes_part(p) and p != state.in_turn)


def hands_in_order(state: State) -> tuple[Person, ...]:
    """The hands up, in the order in which they are served."""
    hands = [p for p in state.hands if state.is_here(p)]
    turns = state.turns
    if turns is None:
        return tuple(hands)
    rules = turns.rules
    if rules.order == "stack":
        hands.sort(key=lambda p: state.turns_taken.get(p, 0) + (p == state.in_turn))
    if rules.once:
        hands.sort(key=lambda p: turns.places.get(p) == "heard" or p == state.in_turn)
    return tuple(hands)


def next_person(state: State) -> Person | None:
    """To whom the floor comes next by the stage's own order, if that is settled."""
    state = for_next_turn(state)
    turns, waiting = standing(state), to_be_heard(state)
    if turns.rules.order in SETTLED:
        if waiting:
            return waiting[0]
    else:
        hand = next((p for p in hands_in_order(state) if p in turns.members and state.takes_part(p)), None)
        if hand is not None or waiting:
            return hand
    return next(iter(to_be_asked_again(state)), None)

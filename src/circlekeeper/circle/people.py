"""People coming, going and changing seats, at any moment, without touching any clock."""

from __future__ import annotations

from circlekeeper.circle import order
from circlekeeper.circle.commands import NEEDS, WEIGHTS, Person
from circlekeeper.circle.moments import Live
from circlekeeper.circle.natures import Nature, nature
from circlekeeper.circle.plan import INNER, LISTENS, MOST_PEOPLE, OUTER
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.seating import nobody_after_gap
from circlekeeper.circle.state import State


def _current(state: State) -> Nature:
    """What the current stage does as people change; before the evening begins nothing."""
    return Nature() if state.began is None else nature(state)


def known(state: State, person: Person) -> Person:
    """Somebody of the circle; Refused if there is nobody by that number."""
    if not 0 <= person < len(state.names):
        raise Refused("nobody-by-that-number")
    return person


def in_room(state: State, person: Person) -> Person:
    """Somebody of the circle who is here; Refused if they are not."""
    if known(state, person) in state.away:
        raise Refused("away", name=state.name(person))
    return person


def _seated_after(seats: tuple[Person, ...], person: Person, after: Person | None) -> tuple[Person, ...]:
    at = 0 if after is None else seats.index(after) + 1
    return (*seats[:at], person, *seats[at:])


def arrive(state: State, name: int, after: Person | None) -> None:
    """Someone sits down, after somebody or in the last seat."""
    if len(state.names) >= MOST_PEOPLE:
        raise Refused("too-many-people", most=MOST_PEOPLE)
    if after is not None:
        known(state, after)
    person = len(state.names)
    state.names, state.came_as = (*state.names, name), (*state.came_as, name)
    state.seats = _seated_after(state.seats, person, after) if after is not None else (*state.seats, person)
    _deal(state)
    _current(state).arrived(state, person)


def leave(state: State, person: Person, live: Live) -> None:
    """Someone leaves or steps out; with the floor, it is left free, and the rest of their turn is kept."""
    if known(state, person) in state.away:
        raise Refused("away-already", name=state.name(person))
    state.away |= {person}
    state.lower_hand(person)
    _current(state).went(state, person, live)


def back(state: State, person: Person) -> None:
    """Someone who was away is here again, in their seat."""
    if known(state, person) not in state.away:
        raise Refused("not-away", name=state.name(person))
    state.away -= {person}
    _deal(state)
    _current(state).back(state, person)


def rename(state: State, person: Person, name: int) -> None:
    """Someone is called otherwise."""
    known(state, person)
    state.names = (*state.names[:person], name, *state.names[person + 1 :])


def move(state: State, person: Person, after: Person | None) -> None:
    """Someone changes seats; after nobody is the first seat."""
    known(state, person)
    if after is not None:
        known(state, after)
    if after == person:
        raise Refused("seat-after-self", name=state.name(person))
    old = state.seats
    state.seats = _seated_after(tuple(p for p in old if p != person), person, after)
    _current(state).moved(state, person, old)


def hand(state: State, person: Person) -> None:
    """Someone raises a hand, or lowers it."""
    in_room(state, person)
    if person in state.hands:
        state.lower_hand(person)
        if state.turns is not None:
            nobody_after_gap(state)
    else:
        state.hands = (*state.hands, person)


def mark(state: State, person: Person, number: int) -> None:
    """Someone is marked, or no longer; nobody is in both halves of the circle."""
    known(state, person)
    words = state.plan.all_marks
    if not 0 <= number < len(words):
        raise Refused("no-such-mark", marks=words)
    word = words[number]
    changed = state.marked(word) ^ {person}
    state.marks = state.marks | {word: changed}
    other = {INNER: OUTER, OUTER: INNER}.get(word)
    if other is not None and person in changed:
        state.marks = state.marks | {other: state.marked(other) - {person}}
    if word == LISTENS and person not in changed:
        _deal(state)
    _current(state).marked(state, person)


def _deal(state: State) -> None:
    """Who comes into the circle later joins the smaller half, once there are halves."""
    if state.dealt:
        state.marks = order.halved(state)


def need(state: State, person: Person, weight: int) -> None:
    """How much time someone needs tonight, from their next turn on."""
    known(state, person)
    if weight not in NEEDS:
        raise Refused("no-such-need")
    state.more_time = {p: more for p, more in state.more_time.items() if p != person}
    if weight != WEIGHTS["usual"]:
        state.more_time = state.more_time | {person: weight}

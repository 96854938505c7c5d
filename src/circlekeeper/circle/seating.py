"""Places in the order of turns as people come, go and change seats."""

from __future__ import annotations

from circlekeeper.circle.commands import Person
from circlekeeper.circle.order import around, by_mark, circular, first_of, marked_for, next_person, standing
from circlekeeper.circle.standing import Turns
from circlekeeper.circle.state import State


def seat(state: State, person: Person) -> None:
    """Someone who just sat down, or changed seats while waiting, takes their place in the order of turns."""
    turns = state.turns
    if turns is None:
        return
    if turns.rules.order == "random":
        state.put_turns(turns.moved(person, "late"))
    elif turns.rules.order == "around" and turns.started:
        state.put_turns(_at_seat(state, turns, person))
    else:
        state.put_turns(turns.moved(person, "ahead"))
        reseat(state)


def arrived(state: State, person: Person) -> None:
    """Someone sits down; where it is only for some of the circle, perhaps not for them."""
    turns = state.turns
    if turns is not None and not _is_for(state, turns, person):
        state.put_turns(turns.moved(person, "apart"))
    else:
        seat(state, person)


def _is_for(state: State, turns: Turns, person: Person) -> bool:
    """Whether a round that asks for people by a mark asks for this one; others take whoever comes."""
    who = turns.rules.who
    return not by_mark(who) or person in marked_for(who, state.marks, frozenset({person}))


def marked(state: State, person: Person) -> None:
    """Someone was marked, or is no longer: what they have had stays, what was to come follows."""
    turns = state.turns
    if turns is None:
        return
    place = turns.places.get(person)
    if place == "apart" and by_mark(turns.rules.who) and _is_for(state, turns, person):
        seat(state, person)
    elif place in ("ahead", "late", "gone") and person != state.in_turn and not _is_for(state, turns, person):
        state.put_turns(turns.moved(person, "apart"))
    if state.takes_part(person):
        came_back(state, person)
    reseat(state)
    nobody_after_gap(state)


def nobody_after_gap(state: State) -> None:
    """A gap after which nobody comes is none."""
    if standing(state).gap_until is not None and next_person(state) is None:
        state.set_turns(gap_until=None)


def _at_seat(state: State, turns: Turns, person: Person) -> Turns:
    """With someone where they sit, if that is still ahead."""
    assert turns.base is not None
    rank = {p: i for i, p in enumerate(circular(state.seats, turns.rules.direction, turns.base))}
    reached = -1 if turns.reached is None else rank[turns.reached]
    if rank[person] <= reached:
        return turns.moved(person, "late")
    others = tuple(p for p in turns.at("ahead") if p not in (person, state.speaker))
    return turns.inserted(person, others, sum(rank[p] < rank[person] for p in others))


def enter_again(state: State) -> None:
    """Whoever arrived, or came back, while another stage was current takes a place."""
    turns = standing(state)
    for person in (*turns.at("gone"), *(p for p in turns.at("heard") if p in turns.kept)):
        if state.takes_part(person):
            came_back(state, person)
    for person in range(len(state.names)):
        if person not in standing(state).places:
            arrived(state, person)
        elif by_mark(standing(state).rules.who):
            marked(state, person)
    reseat(state)


def reseat(state: State) -> None:
    """Before the first turn `around` follows whoever is here now."""
    turns = state.turns
    if turns is None or turns.started or turns.rules.order != "around":
        return
    waiting = turns.at("ahead", "late", "gone")
    order = around(state, turns.rules, turns.members, first_of(state, turns))
    state.put_turns(turns.ordered(tuple(p for p in order if p in waiting)))


def came_back(state: State, person: Person) -> None:
    """Someone who was away stands where they stood; their place gone by, last before the second offers.

    Who left in their turn is among those to be asked again.
    """
    turns = state.turns
    if turns is None:
        return
    if turns.places.get(person) == "gone":
        state.put_turns(turns.moved(person, "late"))
    elif person in turns.kept and turns.places.get(person) == "heard":
        state.put_turns(turns.moved(person, "again"))
        state.turns_taken = state.turns_taken | {person: state.turns_taken[person] - 1}
    reseat(state)


def changes_seat(state: State, person: Person, old: tuple[Person, ...]) -> None:
    """Someone moved from their place in the `old` seats: the order of turns follows, for them alone."""
    turns = state.turns
    if turns is None or turns.rules.order != "around":
        return
    if not turns.started:
        reseat(state)
        return
    assert turns.base is not None
    order = circular(old, turns.rules.direction, turns.base)
    if turns.reached == person:
        at = order.index(person)
        turns = turns._replace(reached=order[at - 1] if at else None)
    if turns.base == person:
        turns = turns._replace(base=order[1] if len(order) > 1 else person)
    state.put_turns(turns)
    if person in turns.waiting and person != state.speaker:
        seat(state, person)

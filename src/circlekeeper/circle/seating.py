"""Places in the order of turns as people come, go and change seats."""

from __future__ import annotations

from circlekeeper.circle.commands import Person
from circlekeeper.circle.order import around, circular, standing, starter, without
from circlekeeper.circle.state import State


def seat(state: State, person: Person) -> None:
    """Someone who just sat down, or changed seats while waiting, takes their place in the order of turns."""
    turns, rules = state.turns, state.stage.turns
    if turns is None or rules is None:
        return
    turns = turns._replace(members=turns.members | {person}, known=max(turns.known, person + 1))
    if rules.order == "around" and not turns.started:
        state.set_run(turns=turns)
        reseat(state)
        return
    rest = turns._replace(ahead=without(turns.ahead, person), late=without(turns.late, person))
    if rules.order == "random":
        turns = rest._replace(late=(*rest.late, person))
    elif rules.order == "around" and rest.base is not None:
        rank = {p: i for i, p in enumerate(circular(state.seats, rules.direction, rest.base))}
        reached = -1 if rest.reached is None else rank[rest.reached]
        if rank[person] > reached:
            before = sum(rank[p] < rank[person] for p in rest.ahead)
            turns = rest._replace(ahead=(*rest.ahead[:before], person, *rest.ahead[before:]))
        else:
            turns = rest._replace(late=(*rest.late, person))
    else:
        turns = rest._replace(ahead=(*rest.ahead, person))
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
    order = around(state, turns.members, starter(state, turns.members))
    state.set_turns(ahead=tuple(p for p in order if p in waiting), late=())


def came_back(state: State, person: Person) -> None:
    """Someone who was away stands where they stood; their place gone by, last before the second offers."""
    turns = state.turns
    if turns is None:
        return
    if person in turns.gone:
        state.set_turns(gone=without(turns.gone, person), late=(*turns.late, person))
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
    order = circular(old, rules.direction, turns.base)
    if turns.reached == person:
        at = order.index(person)
        turns = turns._replace(reached=order[at - 1] if at else None)
    if turns.base == person:
        turns = turns._replace(base=order[1] if len(order) > 1 else person)
    state.set_run(turns=turns)
    if person in turns.ahead or person in turns.late:
        seat(state, person)

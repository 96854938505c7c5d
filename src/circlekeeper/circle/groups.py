"""Pairs, threes and fours: who sits with whom, and whose rotation it is."""

from __future__ import annotations

import random

from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.pieces import begin_piece, end_piece
from circlekeeper.circle.plan import GroupRules
from circlekeeper.circle.state import Piece, State, Together
from circlekeeper.units import Ms

Groups = tuple[tuple[Person, ...], ...]


def rules_of(state: State) -> GroupRules:
    """The rules of a stage in groups."""
    rules = state.stage.groups
    assert rules is not None
    return rules


def sizes(people: int, size: int) -> tuple[int, ...]:
    """How many sit in each group: as equal as possible, nobody alone unless there is only one person."""
    if people == 0:
        return ()
    count = -(-people // size)
    if count > 1 and people // count < 2:
        count -= 1
    each, more = divmod(people, count)
    return tuple(each + 1 if i < more else each for i in range(count))


def form(state: State) -> Groups:
    """The groups of those who are here; neighbours sit together unless they are to be mixed."""
    people = list(state.present())
    if rules_of(state).partners != "neighbours":
        random.Random(f"{state.setup.seed}/{state.here}").shuffle(people)
    groups, at = [], 0
    for size in sizes(len(people), rules_of(state).size):
        groups.append(tuple(people[at : at + size]))
        at += size
    return tuple(groups)


def joined(groups: Groups, person: Person) -> Groups:
    """With one more person, in the smallest group."""
    if not groups:
        return ((person,),)
    smallest = min(range(len(groups)), key=lambda i: len(groups[i]))
    return tuple((*g, person) if i == smallest else g for i, g in enumerate(groups))


def parted(groups: Groups, person: Person) -> Groups:
    """Without a person; who would be alone joins the smallest of the others."""
    rest = [tuple(p for p in g if p != person) for g in groups]
    alone = [g[0] for g in rest if len(g) == 1]
    kept = tuple(g for g in rest if len(g) > 1)
    for one in alone:
        kept = joined(kept, one)
    return kept


def turn(state: State) -> Ms:
    """Each one's time in a rotation."""
    rules = rules_of(state)
    if rules.turn is not None:
        return rules.turn
    return max(0, state.lengths[state.here] - rules.changeover * (rules.rotations - 1)) // rules.rotations


def enter(state: State, length: Ms) -> None:
    """The groups find each other."""
    state.set_run(so_far=Together(form(state)))


def _sit(state: State, groups: Groups) -> None:
    state.set_run(so_far=state.run.together._replace(groups=groups))


def next_rotation(state: State, at: At) -> bool:
    """The next rotation, or all together again; False when the stage can be left."""
    rules, rotation, live = rules_of(state), state.run.together.rotation, state.live(at)
    if rotation > rules.rotations:
        return False
    end_piece(state, live)
    state.set_run(so_far=state.run.together._replace(rotation=rotation + 1))
    if rotation < rules.rotations:
        begin_piece(state, Piece("rotation", live, turn(state)))
    else:
        _sit(state, ())
    return True


def enter_again(state: State) -> None:
    """The groups as they were, with those who came and without those who went while another stage was in hand."""
    grouped = {p for group in state.run.together.groups for p in group}
    for person in grouped & state.away:
        _parts(state, person)
    for person in state.present():
        if person not in grouped:
            came(state, person)


def came(state: State, person: Person) -> None:
    """Someone arrived or is back: they join the smallest group, while there are groups."""
    if state.run.together.rotation <= rules_of(state).rotations:
        _sit(state, joined(state.run.together.groups, person))


def went(state: State, person: Person, live: Live) -> None:
    """Someone left: nobody is left alone."""
    _parts(state, person)


def _parts(state: State, person: Person) -> None:
    if state.run.together.groups:
        _sit(state, parted(state.run.together.groups, person))

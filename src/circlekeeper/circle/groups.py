"""Pairs, threes and fours: who sits with whom, and whose rotation it is."""

from __future__ import annotations

import random
from collections.abc import Callable

from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.partners import Groups, pairs_in, parts, seldom
from circlekeeper.circle.pieces import begin_piece, end_piece
from circlekeeper.circle.plan import GroupRules
from circlekeeper.circle.state import Piece, State, Together
from circlekeeper.circle.view import Foreseen
from circlekeeper.units import Ms


def rules_of(state: State, index: int) -> GroupRules:
    """The rules of a stage in groups."""
    rules = state.stages[index].groups
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
    """The groups of those who are here: neighbours, one seat further on from set to set, unless they are to be
    mixed.
    """
    people, rules = [p for p in state.present() if state.takes_part(p)], rules_of(state, state.here)
    wanted = sizes(len(people), rules.size)
    if rules.partners == "new":
        return seldom(people, wanted, state.met, state.lot)
    if rules.partners == "shuffled":
        random.Random(state.lot).shuffle(people)
    elif people:
        further = (state.run.lap - 1) % len(people)
        people = people[further:] + people[:further]
    return parts(people, wanted)


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


def divided(rules: GroupRules, length: Ms) -> Ms:
    """A length divided among all rotations of all sets, less what changing places takes between any two of them."""
    return max(0, length - changing(rules)) // (rules.changes * rules.rotations)


def changing(rules: GroupRules) -> Ms:
    """What changing places takes in all, from rotation to rotation and from set to set."""
    return rules.changeover * (rules.changes * rules.rotations - 1)


def turn(state: State, index: int) -> Ms:
    """Each one's time in a rotation of a stage."""
    rules = rules_of(state, index)
    given = state.set_turns_of.get(index, rules.turn)
    return divided(rules, state.lengths[index]) if given is None else given


def turn_within(state: State, index: int, length: Ms) -> Ms | None:
    """The turn that fits into that length, never longer than before; None where it is worked out from the length
    anyway.
    """
    rules = rules_of(state, index)
    if rules.turn is None or state.setup.rules < 2:
        return None
    return min(turn(state, index), divided(rules, length))


def each_in(rules: GroupRules, turn: Ms, size: int) -> Ms:
    """What each has in a group of so many, all rotations of a set together."""
    return turn * rules.rotations // size


def enter(state: State, length: Ms) -> None:
    """The groups find each other."""
    state.set_run(so_far=Together(form(state)))


def _sit(state: State, groups: Groups) -> None:
    state.set_run(so_far=state.run.together._replace(groups=groups))


def next_rotation(state: State, at: At) -> bool:
    """The next rotation, the next set of groups, or all together again; False when the stage can be left."""
    return _move(state, at, form)


def try_next(state: State, at: At) -> bool:
    """The same with the next groups left out, which take long to find."""
    return _move(state, at, lambda state: ())


def _move(state: State, at: At, form: Callable[[State], Groups]) -> bool:
    rules, now, live = rules_of(state, state.here), state.run.together, state.live(at)
    if now.rotation > rules.rotations:
        return False
    end_piece(state, live)
    if now.rotation < rules.rotations:
        state.set_run(so_far=now._replace(rotation=now.rotation + 1))
        begin_piece(state, Piece("rotation", live, turn(state, state.here)))
        return True
    _have_met(state)
    if state.run.lap < rules.changes:
        state.set_run(lap=state.run.lap + 1)
        state.set_run(so_far=Together(form(state)))
    else:
        state.set_run(so_far=now._replace(groups=(), rotation=now.rotation + 1))
    return True


def end(state: State, live: Live) -> None:
    """Whoever sat together has met, though the set was not over."""
    end_piece(state, live)
    if 1 <= state.run.together.rotation <= rules_of(state, state.here).rotations:
        _have_met(state)


def _have_met(state: State) -> None:
    now = state.run.together
    if not now.met:
        met = dict(state.met)
        for two in pairs_in(now.groups):
            met[two] = met.get(two, 0) + 1
        state.met = met
        state.set_run(so_far=now._replace(met=True))


def enter_again(state: State) -> None:
    """The groups as they were, with those who came and without those who went while another stage was current."""
    for group in state.run.together.groups:
        for person in group:
            marked(state, person)
    for person in state.present():
        marked(state, person)


def marked(state: State, person: Person) -> None:
    """Who takes part joins the smallest group, while there are groups; who no longer does leaves theirs, and nobody
    is left alone.
    """
    together = state.run.together
    grouped = any(person in group for group in together.groups)
    if grouped and not state.takes_part(person):
        _sit(state, parted(together.groups, person))
    elif not grouped and state.takes_part(person) and together.rotation <= rules_of(state, state.here).rotations:
        _sit(state, joined(together.groups, person))


def went(state: State, person: Person, live: Live) -> None:
    """Someone left: nobody is left alone."""
    marked(state, person)


# What is seen of it


def foreseen(before: State, after: State) -> Foreseen:
    """What `next` does with the groups: another rotation, another set, or all together."""
    rules, now = rules_of(after, after.here), after.run.together
    if not now.rotation:
        return Foreseen("set", number=after.run.lap, of=rules.changes)
    if now.rotation > rules.rotations:
        return Foreseen("gather")
    return Foreseen("rotation", number=now.rotation, of=rules.rotations)

"""Who sits with whom, so that people meet again as seldom as can be.

Pairs of an even number go by a round robin, so that with nobody coming or going no two meet twice in as many sets
as there are others. Groups of a larger size begin from rows and columns, where these come out even. Anything else,
and whatever the past does not leave room for, is the best that exchanging people two at a time finds.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence

from circlekeeper.circle.commands import Person

Groups = tuple[tuple[Person, ...], ...]
Met = Mapping[tuple[Person, Person], int]
"""How often two have sat together, the one with the lower number first."""

_TRIES, _TRIES_OF_FEW = 2, 300
"""How many chance beginnings are tried where nothing else is without a second meeting; of few people so many
divided by them.
"""


def pair(one: Person, other: Person) -> tuple[Person, Person]:
    """Two people, as `Met` names them."""
    return (one, other) if one < other else (other, one)


def pairs_in(groups: Groups) -> Iterator[tuple[Person, Person]]:
    """Everyone who sits with someone."""
    for group in groups:
        for i, one in enumerate(group):
            for other in group[i + 1 :]:
                yield pair(one, other)


def seldom(people: Sequence[Person], sizes: Sequence[int], met: Met, seed: str) -> Groups:
    """People in groups of these sizes, those together who have met least."""
    chance = random.Random(seed)
    labelled = sorted(people)
    regular = _regular(labelled, sizes, met)
    if regular and not _cost(regular[0], met):
        return regular[0]
    tries = max(_TRIES, _TRIES_OF_FEW // max(1, len(people)))
    best, least = parts(labelled, sizes), -1
    by_chance = (parts(chance.sample(labelled, len(labelled)), sizes) for _ in range(tries))
    for begun in (*regular[:_TRIES], *by_chance):
        found = _exchanged(begun, met)
        cost = _cost(found, met)
        if least < 0 or cost < least:
            best, least = found, cost
        if not least:
            break
    return best


def _weight(times: int) -> int:
    """What it costs that two meet again who have met so often: the more the oftener."""
    return times * times


def _cost(groups: Groups, met: Met) -> int:
    return sum(_weight(met.get(two, 0)) for two in pairs_in(groups))


def parts(people: Sequence[Person], sizes: Sequence[int]) -> Groups:
    """People in groups of these sizes, as they come."""
    groups, at = [], 0
    for size in sizes:
        groups.append(tuple(people[at : at + size]))
        at += size
    return tuple(groups)


def _regular(people: Sequence[Person], sizes: Sequence[int], met: Met) -> list[Groups]:
    """Partitions of which many fit beside each other, the cheapest first."""
    found: list[Groups] = []
    if set(sizes) == {2}:
        for labelled in (people, _as_they_met(people, met)):
            found += _round_robin(labelled)
    elif set(sizes) <= {2, 3} and sizes.count(3) == 1:
        found += [_three(rest, met) for rest in _round_robin([*people, -1])]
    elif len(set(sizes)) == 1 and sizes[0] > 1:
        found += _rows_and_columns(people, sizes[0])
    return sorted(found, key=lambda groups: _cost(groups, met))


def _round_robin(people: Sequence[Person]) -> list[Groups]:
    """All sets of pairs of an even number in which everyone meets everyone once."""
    fixed, ring = people[-1], list(people[:-1])
    sets: list[Groups] = []
    for turn in range(len(ring)):
        turned = ring[turn:] + ring[:turn]
        half = len(ring) // 2
        sets.append(((fixed, turned[0]), *((turned[i + 1], turned[-i - 1]) for i in range(half))))
    return sets


def _as_they_met(people: Sequence[Person], met: Met) -> list[Person]:
    """In such an order that a set of pairs in which everyone has sat already is one of the round robin."""
    left, couples = list(people), []
    while left:
        one = left.pop(0)
        other = next((p for p in left if met.get(pair(one, p), 0)), left[0])
        left.remove(other)
        couples.append((one, other))
    (fixed, first), *rest = couples
    return [first, *(one for one, _ in rest), *(other for _, other in reversed(rest)), fixed]


def _three(groups: Groups, met: Met) -> Groups:
    """The one whose partner nobody is joins the pair that they know least."""
    alone = next(p for group in groups if -1 in group for p in group if p != -1)
    pairs = [group for group in groups if -1 not in group]
    chosen = min(pairs, key=lambda group: sum(_weight(met.get(pair(alone, p), 0)) for p in group))
    return ((*chosen, alone), *(group for group in pairs if group != chosen))


def _rows_and_columns(people: Sequence[Person], size: int) -> list[Groups]:
    """People in as many rows as a group has, and groups that take one of each row, further along from set to set."""
    along = len(people) // size
    rows = [people[i * along : (i + 1) * along] for i in range(size)]
    sets = [
        tuple(tuple(rows[i][(start + step * i) % along] for i in range(size)) for start in range(along))
        for step in range(along)
    ]
    return [*sets, tuple(map(tuple, rows))] if along == size else sets


def _exchanged(groups: Groups, met: Met) -> Groups:
    """With people exchanged two at a time, as long as that spares a meeting."""
    seats = [list(group) for group in groups]
    people = [p for group in groups for p in group]
    knows = {p: {q: _weight(met[two]) for q in people if p != q and (two := pair(p, q)) in met} for p in people}
    while sum(_exchange(here, there, knows) for a, here in enumerate(seats) for there in seats[a + 1 :]):
        pass
    return tuple(map(tuple, seats))


def _exchange(here: list[Person], there: list[Person], knows: Mapping[Person, Mapping[Person, int]]) -> bool:
    """Exchange two people of two groups where that spares a meeting; whether any was spared."""
    spared = False
    for i in range(len(here)):
        for j in range(len(there)):
            one, other = here[i], there[j]
            now = _costs(knows[one], here) + _costs(knows[other], there)
            then = _costs(knows[one], there) + _costs(knows[other], here) - 2 * knows[one].get(other, 0)
            if then < now:
                here[i], there[j], spared = other, one, True
    return spared


def _costs(known: Mapping[Person, int], group: Sequence[Person]) -> int:
    return sum(known.get(p, 0) for p in group)

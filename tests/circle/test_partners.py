"""Seldom the same partner: pairs by a round robin, larger groups as well as can be, and quickly."""

import time
from itertools import combinations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from circlekeeper.circle.groups import sizes
from circlekeeper.circle.partners import Groups, pair, pairs_in, seldom


def sets_of(people: list[int], size: int, count: int, met: dict[tuple[int, int], int] | None = None) -> list[Groups]:
    """So many sets of groups one after the other, with nobody coming or going."""
    met, found = {} if met is None else met, []
    for number in range(count):
        groups = seldom(people, sizes(len(people), size), met, f"7/0/{number}")
        assert sorted(p for group in groups for p in group) == sorted(people)
        assert sorted(map(len, groups)) == sorted(sizes(len(people), size))
        for two in pairs_in(groups):
            met[two] = met.get(two, 0) + 1
        found.append(groups)
    return found


def met_again(found: list[Groups]) -> int:
    """How many meetings were not the first."""
    met = [two for groups in found for two in pairs_in(groups)]
    return len(met) - len(set(met))


@pytest.mark.parametrize("people", [2, 4, 6, 8, 10, 14, 24, 60])
def test_pairs_of_an_even_number_meet_everyone_once_and_no_one_twice(people: int) -> None:
    found = sets_of(list(range(people)), 2, people - 1)
    assert {two for groups in found for two in pairs_in(groups)} == set(combinations(range(people), 2))
    assert met_again(found) == 0


def test_once_all_have_met_they_meet_as_seldom_as_can_be() -> None:
    met: dict[tuple[int, int], int] = {}
    sets_of(list(range(6)), 2, 10, met)
    assert set(met.values()) == {2}


@pytest.mark.parametrize(
    ("people", "size", "count", "again"),
    [
        (9, 3, 4, 0),
        (15, 3, 5, 0),
        (12, 3, 3, 0),
        (20, 4, 5, 0),
        (16, 4, 3, 0),
        (25, 5, 6, 0),
        (60, 3, 10, 0),
        (60, 4, 8, 0),
    ],
)
def test_threes_and_fours_meet_no_one_twice_while_there_is_room(people: int, size: int, count: int, again: int) -> None:
    assert met_again(sets_of(list(range(people)), size, count)) == again


@pytest.mark.parametrize(
    ("people", "count", "again"), [(7, 3, 0), (7, 5, 4), (9, 5, 2), (11, 6, 2), (21, 16, 0), (59, 12, 0)]
)
def test_of_an_odd_number_the_three_changes(people: int, count: int, again: int) -> None:
    assert met_again(sets_of(list(range(people)), 2, count)) <= again


def test_pairs_that_were_neighbours_before_are_counted() -> None:
    met = {pair(i, i + 1): 1 for i in range(0, 12, 2)}
    assert met_again([tuple(met), *sets_of(list(range(12)), 2, 10, dict(met))]) == 0


def test_an_arrival_and_a_leaver_between_sets_spoil_little() -> None:
    met: dict[tuple[int, int], int] = {}
    found = sets_of(list(range(10)), 2, 3, met)
    found += sets_of([*range(9), 10], 2, 3, met)
    found += sets_of([*range(8), 10, 11], 2, 3, met)
    assert met_again(found) <= 1


@settings(deadline=None)
@given(st.sets(st.integers(0, 40), max_size=13), st.integers(2, 5), st.integers(0, 5))
@example(set(range(7)), 4, 2).via("one three, and no pairs")
def test_whoever_is_there_everyone_sits_in_one_group(people: set[int], size: int, count: int) -> None:
    sets_of(list(people), size, count)


def test_sixty_people_are_seated_at_once() -> None:
    people, met = list(range(60)), dict.fromkeys(combinations(range(60), 2), 1)
    for size in (2, 3, 4):
        begun = time.process_time()
        seldom(people, sizes(60, size), met, "7")
        assert time.process_time() - begun < 2

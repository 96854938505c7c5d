"""The ring on which people sit fits every number of people and every space."""

from __future__ import annotations

from itertools import pairwise

import pytest

from circlekeeper.cells import cells
from circlekeeper.tui.circle.geometry import Ring, outline, ring

SPACES = [(60, 9), (78, 13), (80, 12), (118, 24), (200, 48), (300, 88)]
NAMES = (
    "Ana",
    "Bo",
    "Chloé",
    "Maximilian-Alexander",
    "山田太郎",
    "👨‍👩‍👧‍👦 family",
    "x" * 60,
    "[/]",
    "Jo",
    "Sam [they/them]",
)


def circle(count: int, width: int, height: int) -> Ring:
    return ring(tuple(NAMES[i % len(NAMES)] + (str(i) if i >= len(NAMES) else "") for i in range(count)), width, height)


def taken(found: Ring) -> list[tuple[int, int, int]]:
    spans = [(s.y, s.x, s.x + 1) for s in found.seats]
    return spans + [(s.name_y, s.name_x, s.name_x + cells(s.name)) for s in found.seats if s.name]


@pytest.mark.parametrize("space", SPACES)
@pytest.mark.parametrize("count", [*range(1, 32), 45, 70])
def test_nobody_sits_on_somebody_else(count: int, space: tuple[int, int]) -> None:
    found = circle(count, *space)
    spans = sorted(taken(found))
    assert len(found.seats) == count
    assert all(0 <= y < space[1] and start >= 0 and end <= space[0] for y, start, end in spans)
    if found.seats[0].name:
        assert all(a[0] != b[0] or a[2] <= b[1] for a, b in pairwise(spans))


@pytest.mark.parametrize("count", range(1, 31))
def test_thirty_people_have_names_at_eighty_by_twenty_four(count: int) -> None:
    assert all(seat.name for seat in circle(count, 80, 13).seats)


def test_more_are_seats_and_each_has_one() -> None:
    found = circle(500, 80, 13)
    assert len(found.seats) == 500
    assert not any(seat.name for seat in found.seats)


def test_the_first_seat_is_nearest_and_the_next_is_to_its_left() -> None:
    first, second, *_ = circle(9, 80, 13).seats
    assert first.y == max(s.y for s in circle(9, 80, 13).seats)
    assert second.x < first.x


def test_it_grows_with_the_space() -> None:
    small, large = circle(12, 80, 13), circle(12, 200, 48)
    assert large.radii[0] > 1.5 * small.radii[0]
    assert large.radii[1] > 3 * small.radii[1]


def test_the_same_on_both_sides() -> None:
    marks = {(s.x, s.y) for s in ring(("a",) * 8, 79, 13).seats}
    centre = ring(("a",) * 8, 79, 13).centre[0]
    assert marks == {(2 * centre - x, y) for x, y in marks}


@pytest.mark.parametrize("space", [(1, 1), (10, 3), *SPACES])
def test_the_outline_stays_inside(space: tuple[int, int]) -> None:
    assert all(0 <= x < space[0] and 0 <= y < space[1] for x, y in outline(*space))

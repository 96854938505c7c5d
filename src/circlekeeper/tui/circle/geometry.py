"""Where people sit: marks on a rounded ring, names outside of it, and the open space in the middle.

Seat 1 is nearest to whoever looks at the screen, at the bottom; the others follow to the left, as they do in the
room when the floor goes to the left. Seats stand as far apart as in a true circle where the names allow it, and
else by the room that a name needs.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from math import copysign, cos, pi, sin
from typing import NamedTuple

from circlekeeper.cells import cells, cut

SQUARENESS = (2.6, 3.5, 6.0)
"""2 is an ellipse; more leaves more space in the corners, and room for more names along the edges."""
_STEPS = 720


class DrawnSeat(NamedTuple):
    """A seat as it is drawn."""

    x: int
    y: int
    """Where the mark stands."""
    name: str
    """The name as far as there is room; empty where there are seats only."""
    name_x: int
    name_y: int


class Ring(NamedTuple):
    """All seats, in order, and the ring they stand on."""

    seats: tuple[DrawnSeat, ...]
    centre: tuple[int, int]
    radii: tuple[float, float]
    nearest: dict[int, int]
    """How near to the middle column a mark or a name comes, on each line that has one."""
    square: float = SQUARENESS[0]

    def inside(self, y: int) -> int:
        """How many cells are free inside of the ring on a line, the same number on both sides of the centre."""
        a, b = self.radii
        off = abs(y - self.centre[1]) / b if b else 1
        half = -1 if off >= 1 else int(a * (1 - off**self.square) ** (1 / self.square) - 3)
        return max(0, 2 * min(half, self.nearest.get(y, half + 2) - 2) + 1)


def _nearest(seats: list[DrawnSeat], middle: int) -> dict[int, int]:
    found: dict[int, int] = {}
    for seat in seats:
        first, last = seat.name_x, seat.name_x + cells(seat.name) - 1
        name = 0 if first <= middle <= last else min(abs(first - middle), abs(last - middle))
        for y, x in ((seat.y, abs(seat.x - middle)), (seat.name_y, name)):
            found[y] = min(x, found.get(y, x))
    return found


def _point(angle: float, square: float) -> tuple[float, float]:
    """A point of the unit ring; the angle runs from the bottom to the left."""
    c, s = cos(angle + pi / 2), sin(angle + pi / 2)
    power = 2 / square
    return (abs(c) ** power * (1 if c >= 0 else -1), abs(s) ** power * (1 if s >= 0 else -1))


@lru_cache(64)
def _spread(
    count: int, a: float, b: float, across: float, square: float = SQUARENESS[0]
) -> tuple[tuple[float, float], ...]:
    """So many points, evenly far apart when `across` steps to the side are as far as one step down."""
    points = [_point(2 * pi * i / _STEPS, square) for i in range(_STEPS + 1)]
    along = [0.0]
    for (x0, y0), (x1, y1) in pairwise(points):
        along.append(along[-1] + (((x1 - x0) * a / across) ** 2 + ((y1 - y0) * b) ** 2) ** 0.5)
    found = []
    for seat in range(count):
        want = along[-1] * seat / count
        i = max(1, bisect_left(along, want))
        part = (want - along[i - 1]) / (along[i] - along[i - 1]) if along[i] > along[i - 1] else 0
        (x0, y0), (x1, y1) = points[i - 1], points[i]
        found.append((x0 + (x1 - x0) * part, y0 + (y1 - y0) * part))
    return tuple(found)


@lru_cache(64)
def ring(names: tuple[str, ...], width: int, height: int) -> Ring:
    """The ring of so many seats in a space; names where all of them have at least a few letters, else marks only."""
    longest = max((cells(n) for n in names), default=0)
    most = max(8, width // 6)
    for beside in sorted({min(longest, room) for room in (most, most * 3 // 4, most // 2, 6, 5)}, reverse=True):
        for square in SQUARENESS:
            for by_names in (False, True):
                found = _named(names, width, height, beside, square, by_names=by_names)
                if found is not None:
                    return found
    return _marks(len(names), width, height)


def _centre(width: int, height: int) -> tuple[int, int]:
    return (width - 1) // 2, (height - 1) // 2


def _place(centre: tuple[int, int], point: tuple[float, float], a: float, b: float) -> tuple[int, int]:
    """The cell of a point of the ring, the same on both sides."""
    (px, py), (cx, cy) = point, centre
    return cx + int(copysign(int(abs(px) * a + 0.5), px)), cy + int(copysign(int(abs(py) * b + 0.5), py))


def _named(names: tuple[str, ...], width: int, height: int, room: int, square: float, *, by_names: bool) -> Ring | None:
    """The ring with names of at most so many cells; None where two would touch."""
    centre = _centre(width, height)
    b = centre[1] - 1
    a = min(centre[0] - room - 2, max(2.3 * b, 26 + b / 2, 0.9 * room * len(names) / pi if by_names else 0))
    if b < 2 or a < 14 or a < b:
        return None
    spread = _spread(len(names), a, b, room + 2 if by_names else 2, square)
    seats = [_seat(name, centre, (a, b), point, room) for name, point in zip(names, spread, strict=True)]
    return Ring(tuple(seats), centre, (a, b), _nearest(seats, centre[0]), square) if _apart(seats, width) else None


def _seat(
    name: str, centre: tuple[int, int], radii: tuple[float, float], point: tuple[float, float], room: int
) -> DrawnSeat:
    x, y = _place(centre, point, *radii)
    name = cut(name, room)
    if abs(y - centre[1]) == radii[1] and abs(point[0]) < 0.9:
        return DrawnSeat(x, y, name, x - (cells(name) - (x > centre[0])) // 2, y + (1 if y > centre[1] else -1))
    return DrawnSeat(x, y, name, x + 2 if point[0] > 0 else x - 1 - cells(name), y)


def _apart(seats: list[DrawnSeat], width: int) -> bool:
    """Whether all names and marks keep two cells from each other, and stay inside."""
    lines: dict[int, list[tuple[int, int]]] = {}
    for seat in seats:
        lines.setdefault(seat.name_y, []).append((seat.name_x - 1, seat.name_x + cells(seat.name) + 1))
        lines.setdefault(seat.y, []).append((seat.x, seat.x + 1))
    if any(start < -1 or end > width + 1 for spans in lines.values() for start, end in spans):
        return False
    return all(one[1] <= other[0] for spans in lines.values() for one, other in pairwise(sorted(spans)))


def _marks(count: int, width: int, height: int) -> Ring:
    """Seats only: one ring, or as many within each other as so many seats need."""
    centre = _centre(width, height)
    b = centre[1]
    a = min(centre[0] - 1, max(2.3 * b, 30))
    rings = next((k for k in range(1, max(2, b)) if sum(_holds(a, b, i) for i in range(k)) >= count), max(1, b - 1))
    holds = [_holds(a, b, i) for i in range(rings)]
    seats: list[DrawnSeat] = []
    for i, held in enumerate(holds):
        here = count - len(seats) if i == rings - 1 else min(count - len(seats), round(count * held / sum(holds)))
        for point in _spread(here, a - 3 * i, max(1, b - i), 2):
            x, y = _place(centre, point, a - 3 * i, max(1, b - i))
            seats.append(DrawnSeat(x, y, "", x, y))
    return Ring(tuple(seats), centre, (a - 3 * (rings - 1), max(1, b - rings + 1)), _nearest([], 0))


def _holds(a: float, b: float, within: int) -> int:
    """How many seats a ring within so many others has, a cell between them."""
    return max(4, int(2 * (a - 3 * within) + 2 * (b - within)) * 4 // 5)


@lru_cache(16)
def outline(width: int, height: int) -> tuple[tuple[int, int], ...]:
    """The ring alone, as dots."""
    centre = _centre(width, height)
    b = centre[1] - 1
    a = min(centre[0] - 4, max(2.3 * b, 26 + b / 2))
    if b < 1 or a < 4:
        return ()
    return tuple(dict.fromkeys(_place(centre, point, a, b) for point in _spread(2 * int((a + 2 * b) / 3), a, b, 2)))

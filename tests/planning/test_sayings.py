"""How lengths stand on a printed page."""

import pytest

from circlekeeper.planning.sayings import long
from circlekeeper.units import MINUTE, SECOND


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (15 * MINUTE, "15 min"),
        (100 * MINUTE, "100 min"),
        (180 * MINUTE, "180 min"),
        (181 * MINUTE, "3 h 1 min"),
        (90 * SECOND, "1 min 30 s"),
        (0, "0 s"),
    ],
)
def test_whole_minutes_up_to_three_hours_are_minutes_and_all_else_is_in_its_parts(length: int, said: str) -> None:
    assert long(length) == said

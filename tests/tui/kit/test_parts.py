"""What the screens before the circle say of a stage: the figures that the circle will have."""

from __future__ import annotations

import pytest

from circlekeeper.planning.timetable import timetable
from circlekeeper.tui.kit.parts import parts_of
from tests.evenings import stages


@pytest.mark.parametrize(
    ("stage", "says"),
    [
        ('round turn="2m" length="30m"', "5 × 2m"),
        ('round turn="2m" length="30m" laps=3', "3 × 5 × 2m"),
        ('round turn="share" length="30m" laps=2 after="1m"', "2 × 5 × 2m"),
        ('round laps="until-all-pass"', "5 turns"),
        ('round laps=3 turn="untimed"', "15 turns"),
        ("groups", "3 + 2"),
        ("groups changes=3", "3 + 2, 3 times"),
    ],
)
def test_laps_and_sets_of_groups_are_told_with_what_each_has(stage: str, says: str) -> None:
    plan = stages(stage)
    assert parts_of(plan, timetable(plan, 5))[0].each == says

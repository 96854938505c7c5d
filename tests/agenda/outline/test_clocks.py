"""Which half of the day a clock time of an outline is in, and how long it is from one to the next."""

from __future__ import annotations

import pytest

from circlekeeper.agenda.outline.clocktimes import HALF_DAY, WrittenTime
from circlekeeper.agenda.outline.reading import read_outline
from circlekeeper.units import MINUTE

SEVEN, EIGHT, HALF_PAST_NINE = WrittenTime(7 * 60), WrittenTime(8 * 60), WrittenTime(9 * 60 + 30)
EIGHT_PM = WrittenTime(8 * 60 + HALF_DAY, "p")


class TestTwoTimes:
    def test_can_be_the_same_where_one_leaves_out_its_half(self) -> None:
        assert EIGHT.can_be(EIGHT_PM)
        assert EIGHT_PM.can_be(EIGHT)

    def test_cannot_where_both_say_it(self) -> None:
        assert not WrittenTime(8 * 60, "a").can_be(EIGHT_PM)

    def test_cannot_at_another_minute(self) -> None:
        assert not SEVEN.can_be(EIGHT_PM)

    def test_are_an_evening_apart(self) -> None:
        assert SEVEN.until(HALF_PAST_NINE) == 150 * MINUTE

    def test_are_so_too_where_only_the_later_says_its_half(self) -> None:
        assert SEVEN.until(EIGHT_PM) == 60 * MINUTE

    def test_are_half_a_day_further_apart_where_both_say_it(self) -> None:
        assert WrittenTime(7 * 60, "a").until(EIGHT_PM) == 13 * 60 * MINUTE

    def test_that_are_the_same_are_no_length(self) -> None:
        assert EIGHT.until(EIGHT) is None


BEGINNINGS = [
    ("7:30 Check-in\n8:00 Sharing\n9:00 Close\n9:15 End", "19:30"),
    ("7:30 Morning check-in\n8:00 Sharing\n9:00 Close\n9:15 End", "07:30"),
    ("5:30 Morning sit\n6:00 Sharing\n7:00 Close\n7:15 End", "17:30"),
    ("8:00 Check-in\n8:30 Sharing\n9:15 Close\n9:30 End", "08:00"),
    ("7:59 Check-in\n8:30 Sharing\n9:15 Close\n9:30 End", "19:59"),
    ("7:30 am Check-in\n8:00 Sharing\n9:00 Close\n9:15 End", "07:30"),
    ("19:30 Check-in\n20:00 Sharing\n21:00 Close\n21:15 End", "19:30"),
    ("9:00 Tonight's check-in\n9:30 Sharing\n10:15 Close\n10:30 End", "21:00"),
    ("10:00 Tonight's check-in\n11:30 Sharing\n13:15 Close\n13:30 End", "10:00"),
    ("0:30 Check-in\n1:00 Sharing\n1:45 Close\n2:00 End", "00:30"),
]


@pytest.mark.parametrize(("outline", "starts"), BEGINNINGS)
def test_an_evening_begins_when_circles_meet_unless_its_words_say_otherwise(outline: str, starts: str) -> None:
    assert read_outline(outline).starts == starts


LENGTHS = [
    ("19:00 Check-in\n19:15 Sharing\n20:30 Close\n20:45 End", [15, 75, 15]),
    ("7:00 Check-in\n7:15 Sharing\n8:30 pm Close\n8:45 pm End", [15, 75, 15]),
    ("11:30 Check-in\n12:00 Sharing\n1:00 Close\n1:15 End", [30, 60, 15]),
    ("23:30 Check-in\n0:00 Sharing\n1:00 Close\n1:15 End", [30, 60, 15]),
]


@pytest.mark.parametrize(("outline", "minutes"), LENGTHS)
def test_each_stage_lasts_until_the_next_begins(outline: str, minutes: list[int]) -> None:
    assert [stage.length for stage in read_outline(outline).stages] == [each * MINUTE for each in minutes]

"""Clock times of the room, across daylight saving."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from circlekeeper.keeping import clock, localtime
from circlekeeper.keeping.localtime import clock_text, nearest_occurrence, occurrences
from circlekeeper.units import HOUR, MINUTE

BERLIN = ZoneInfo("Europe/Berlin")


def wall(*when: int) -> int:
    return round(datetime(*when, tzinfo=UTC).timestamp() * 1000)  # type: ignore[arg-type,misc]


def test_the_clock_of_the_room() -> None:
    assert clock_text(wall(2024, 11, 22, 19, 41, 59), BERLIN) == "20:41"
    assert clock_text(wall(2024, 7, 22, 18, 41), BERLIN) == "20:41"


def test_an_end_at_half_past_eight_is_yesterdays_todays_or_tomorrows() -> None:
    now = wall(2024, 11, 22, 18, 0)
    assert occurrences("20:30", now, 0, BERLIN) == (90 * MINUTE - 24 * HOUR, 90 * MINUTE, 90 * MINUTE + 24 * HOUR)
    assert occurrences("20:30:30", now, 1000, BERLIN)[1] == 90 * MINUTE + 31_000


def test_a_late_start_never_means_tomorrow() -> None:
    now = wall(2024, 11, 22, 19, 40)
    assert nearest_occurrence("20:30", aim=90 * MINUTE, now_wall=now, zone=BERLIN) == -10 * MINUTE


def test_an_end_after_midnight_is_the_next_day() -> None:
    assert nearest_occurrence("00:30", aim=90 * MINUTE, now_wall=wall(2024, 11, 22, 22, 0), zone=BERLIN) == 90 * MINUTE


def test_a_long_day_ends_at_the_time_nearest_to_its_length() -> None:
    now = wall(2024, 11, 22, 9, 0)  # 10:00
    assert nearest_occurrence("00:30", aim=10 * HOUR, now_wall=now, zone=BERLIN) == 14 * HOUR + 30 * MINUTE


def test_the_night_the_clocks_go_back_is_an_hour_longer() -> None:
    now = wall(2024, 10, 26, 23, 0)  # 01:00 in summer time
    assert nearest_occurrence("04:00", aim=4 * HOUR, now_wall=now, zone=BERLIN) == 4 * HOUR


def test_the_hour_that_comes_twice_gives_both() -> None:
    now = wall(2024, 10, 26, 23, 0)
    assert {90 * MINUTE, 150 * MINUTE} <= set(occurrences("02:30", now, 0, BERLIN))


def test_the_night_the_clocks_go_forward_is_an_hour_shorter() -> None:
    now = wall(2024, 3, 31, 0, 0)  # 01:00 in winter time
    assert nearest_occurrence("04:00", aim=2 * HOUR, now_wall=now, zone=BERLIN) == 2 * HOUR


def test_the_hour_that_is_left_out_is_the_moment_it_would_have_been() -> None:
    now = wall(2024, 3, 31, 0, 0)
    assert 90 * MINUTE in occurrences("02:30", now, 0, BERLIN)
    assert len(occurrences("02:30", now, 0, BERLIN)) == 3


def test_a_laptop_that_changes_its_zone_shows_the_new_one(monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        pytest.skip("zones come from the environment")
    moment = wall(2024, 11, 22, 19, 41)
    monkeypatch.setenv("TZ", "Europe/Berlin")
    assert clock_text(moment) == "20:41"
    monkeypatch.setenv("TZ", "Europe/Lisbon")
    assert clock_text(moment) == "19:41"
    assert nearest_occurrence("20:41", aim=0, now_wall=moment) == HOUR
    monkeypatch.undo()
    time.tzset()


def test_what_is_no_clock_time_is_refused() -> None:
    for wrong in ("25:00", "half past eight", "", "20.30"):
        with pytest.raises(ValueError, match=r"clock time|hour"):
            occurrences(wrong, wall(2024, 11, 22))


@pytest.mark.parametrize("zone", ["XXX+167", "<+99>-99", "UTC+99:99:99", "Nowhere/Land", ":", "../../etc/passwd"])
def test_a_time_zone_that_is_none_is_utc(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform == "win32":
        pytest.skip("zones come from the environment")
    monkeypatch.setenv("TZ", zone)
    now = wall(2024, 11, 22, 18, 0)
    try:
        assert clock_text(now) == "18:00"
        assert occurrences("20:30", now)[1] == 150 * MINUTE
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("year", [1, 1677, 1900, 1969, 1970, 2262, 2263, 9999])
def test_every_year_has_a_clock_time(year: int) -> None:
    now = wall(year, 6, 1, 12, 0)
    assert len(clock_text(now)) == 5
    assert len(occurrences("20:30", now)) == 3


def test_a_clock_beyond_all_years_stands_still_at_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    def beyond() -> int:
        raise OverflowError("timestamp too large to convert to C _PyTime_t")

    monkeypatch.setattr(time, "time_ns", beyond)
    assert localtime.now().year == 2262
    assert clock.SystemClock().now().wall == clock.wall() > wall(2262, 1, 1)

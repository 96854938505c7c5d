"""The clocks a session runs on: what nobody saw is asked about, told quietly, or simply counted."""

from circlekeeper.keeper.times import FastTime, HandTime, RealTime
from circlekeeper.keeping.timeline import TimeMark
from tests.hand_clock import HandClock


def test_a_laptop_that_slept_for_minutes_is_asked_about_once() -> None:
    clock = HandClock()
    time = RealTime(clock)
    clock.advance(1_000)
    time.now()
    clock.sleep(10 * 60_000)
    assert time.now() == 601_000
    assert time.cut() == (1_000, 601_000)
    assert time.cut() is None


def test_a_short_gap_counts_with_a_quiet_word() -> None:
    clock = HandClock()
    time = RealTime(clock)
    clock.sleep(12_000)
    time.now()
    assert time.cut() is None
    assert (time.unseen(), time.unseen()) == (12_000, 0)


def test_a_short_gap_after_a_long_one_does_not_hide_it() -> None:
    clock = HandClock()
    time = RealTime(clock)
    clock.sleep(60_000)
    time.now()
    clock.sleep(6_000)
    time.now()
    assert time.cut() == (0, 60_000)


def test_two_long_gaps_before_anybody_asks_are_one() -> None:
    clock = HandClock()
    time = RealTime(clock)
    clock.sleep(60_000)
    time.now()
    clock.sleep(90_000)
    time.now()
    assert time.cut() == (0, 150_000)


def test_going_on_after_a_cut_off_always_asks() -> None:
    clock = HandClock()
    last = TimeMark(5_000, clock.now())
    clock.reboot(4_000)
    assert RealTime(clock, last).cut() == (5_000, 9_000)


def test_the_clock_on_the_wall_that_somebody_sets_moves_no_time() -> None:
    clock = HandClock()
    time = RealTime(clock)
    clock.set_wall(3_600_000)
    assert time.now() == 0
    assert time.cut() is None


def test_a_rehearsals_time_moves_only_when_told_and_a_fast_one_by_itself() -> None:
    time = HandTime()
    time.advance(90_000)
    assert time.now() == 90_000
    assert FastTime(20).real(60_000) == 3

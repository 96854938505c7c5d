"""Lengths of time and clock times as people write them."""

from __future__ import annotations

import contextlib
import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circlekeeper.agenda.durations import TypedClock, Unreadable, read_clock, read_duration, read_typed_clock
from circlekeeper.units import HOUR, MINUTE, SECOND
from circlekeeper.words.lengths import short


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("90m", 90 * MINUTE),
        ("1h 30m", 90 * MINUTE),
        ("1h30m", 90 * MINUTE),
        ("2m30s", 150 * SECOND),
        ("45s", 45 * SECOND),
        ("1H 30M", 90 * MINUTE),
        ("  1 h  30 m ", 90 * MINUTE),
        ("1h\u00a030m", 90 * MINUTE),
        ("1h 0m 5s", HOUR + 5 * SECOND),
        ("0h 5m", 5 * MINUTE),
        ("100m", 100 * MINUTE),
        ("90s", 90 * SECOND),
        ("005m", 5 * MINUTE),
        ("24h", 24 * HOUR),
        ("1440m", 24 * HOUR),
    ],
)
def test_a_length_of_time_is_read_as_it_is_meant(text: str, length: int) -> None:
    assert read_duration(text) == length


@pytest.mark.parametrize(
    "value",
    [90, 1.5, float("nan"), float("inf"), True, None, "", " ", "90", "1.5h", "-5m", "+5m", "5 min", "1d", "30m 1h",
     "1m1m", "25h", "24h 1s",
     "0s", "0m", 0, "1h 30", "h", "m5", "5m!", "1e3s", "5m\n", "٥m", "01:30", "1:30:00", "5m and 3s", "½h", [], {},
     datetime.time(1, 30),
     "9" * 5000 + "m", "m" * 5000, "5" + " " * 5000],
)  # fmt: skip
def test_anything_else_is_refused_with_what_to_write_instead(value: object) -> None:
    with pytest.raises(Unreadable) as refused:
        read_duration(value)
    assert refused.value.saying.what
    assert refused.value.saying.instead
    assert len(refused.value.saying.what) < 200


def test_no_time_at_all_can_be_said_where_it_makes_sense() -> None:
    assert read_duration("0s", zero=True) == 0
    with pytest.raises(Unreadable):
        read_duration("0s")


@given(st.integers(0, 24 * 3600))
def test_a_length_written_and_read_again_is_the_same(seconds: int) -> None:
    assert read_duration(short(seconds * SECOND), zero=True) == seconds * SECOND


@given(st.text())
def test_no_text_is_ever_worse_than_refused(text: str) -> None:
    for read in (read_duration, read_clock, read_typed_clock):
        with contextlib.suppress(Unreadable):
            read(text)


@pytest.mark.parametrize(
    ("value", "clock"),
    [("20:30", "20:30:00"), ("9:05", "09:05:00"), ("00:00", "00:00:00"), (" 20:30 ", "20:30:00"),
     ("20:30:15", "20:30:15"),
     (datetime.time(20, 30), "20:30:00")],
)  # fmt: skip
def test_a_clock_time_is_text_or_a_local_time(value: object, clock: str) -> None:
    assert read_clock(value) == clock


@pytest.mark.parametrize(
    "value", ["24:00", "20:60", "20.30", "8pm", "2030", 2030, True, datetime.date(2026, 1, 1), "٢٠:٣٠", ""]
)
def test_what_no_clock_shows_is_refused(value: object) -> None:
    with pytest.raises(Unreadable):
        read_clock(value)


@pytest.mark.parametrize(
    ("typed", "clock", "meant"),
    [("20:30", "20:30:00", False), ("8:30pm", "20:30:00", False), ("8.30\u00a0PM", "20:30:00", False),
     ("20h30", "20:30:00", False),
     ("20.30", "20:30:00", False), ("8 p.m.", "20:00:00", False), ("12:15am", "00:15:00", False),
     ("12pm", "12:00:00", False),
     ("20h", "20:00:00", False), ("08:30", "08:30:00", True), ("08.30 pm", "20:30:00", True),
     ("8:30:00", "08:30:00", True),
     ("0:30", "00:30:00", False), (" 20:30 ", "20:30:00", False)],
)  # fmt: skip
def test_a_clock_time_is_typed_in_many_ways(typed: str, clock: str, meant: bool) -> None:
    assert read_typed_clock(typed) == TypedClock(clock, meant)


@pytest.mark.parametrize(
    "typed",
    ["20", "8", "13pm", "0am", "25h", "20:60", "20:3", "8:30 xm", "", "pm", "20.30.15", "٢٠:٣٠", "20:30" + " " * 99],
)
def test_what_is_typed_and_is_no_clock_time_is_refused(typed: str) -> None:
    with pytest.raises(Unreadable):
        read_typed_clock(typed)


@pytest.mark.parametrize("typed", ["8:30pm", "20h30", "20.30", "8.30 pm"])
def test_an_agenda_takes_a_clock_time_in_one_form_and_says_which(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_clock(typed)
    assert refused.value.saying.instead == 'write "20:30"'

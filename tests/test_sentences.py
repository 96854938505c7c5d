"""Sentences that are said otherwise now and then: of one and of many, of the rare case and of the usual one."""

from __future__ import annotations

from pathlib import Path

import pytest

from circlekeeper.telling.floor import close_begins
from circlekeeper.units import HOUR, MINUTE, SECOND
from circlekeeper.words import agenda, before, gathering, keeping, library, lists, outline, timetable
from circlekeeper.words.lengths import in_minutes


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [
        (None, None, "90 minutes"),
        (6, 12, "90 minutes, for 6 to 12 people"),
        (8, 8, "90 minutes, for 8 people"),
        (1, 1, "90 minutes, for 1 person"),
        (None, 12, "90 minutes, for up to 12 people"),
        (6, None, "90 minutes, for 6 people or more"),
    ],
)
def test_an_agenda_says_whom_it_is_for(least: int | None, most: int | None, said: str) -> None:
    assert library.summary(90 * MINUTE, least, most) == said


@pytest.mark.parametrize(
    ("length", "said"), [(45 * SECOND, "45 seconds"), (SECOND, "1 second"), (MINUTE, "1 minute"), (HOUR, "60 minutes")]
)
def test_less_than_a_minute_is_said_in_seconds(length: int, said: str) -> None:
    assert in_minutes(length) == said


@pytest.mark.parametrize(
    ("need", "length", "said"),
    [
        (18 * MINUTE, 20 * MINUTE, "20"),
        (25 * MINUTE, 20 * MINUTE, "25 of 20"),
        (20 * MINUTE + 20 * SECOND, 20 * MINUTE, "20m 20s of 20m"),
    ],
)
def test_what_a_stage_needs_stands_beside_what_it_has_where_that_is_less(need: int, length: int, said: str) -> None:
    assert before.of_minutes(need, length) == said


def test_groups_of_another_size_have_a_time_of_their_own() -> None:
    said = timetable.turn_each(turn="4m", laps=2, others=[(2, "6m"), (3, "4m"), (4, "3m"), (5, "2m"), (9, "1m")])
    assert said == (
        "2 × 4m, the pair: 6m each, the three: 4m each, the four: 3m each, the five: 2m each, groups of 9: 1m each"
    )


def test_a_round_for_nobody_in_particular_has_only_its_turn() -> None:
    assert timetable.each(turn="2m", people=None, laps=1, needs="20m") == "2m"
    assert timetable.each(turn="2m", people=0, laps=2, needs="20m") == "2m"
    assert timetable.each(turn="2m", people=8, laps=2, needs="32m") == "2 × 8 × 2m, 32m in all"


def test_shorter_turns_of_several_rounds_say_where() -> None:
    turns = (("Check-in", 60 * SECOND), ("Sharing round", 150 * SECOND))
    assert gathering.offer_shorter(turns[:1]) == "1m each"
    assert gathering.offer_shorter(turns) == "1m each in Check-in, 2m 30s each in Sharing round"


@pytest.mark.parametrize(
    ("parts", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")]
)
def test_one_of_several_things(parts: list[str], said: str) -> None:
    assert lists.one_of(parts) == said


def test_a_session_that_is_open_elsewhere_is_told_with_its_process_where_that_is_known() -> None:
    assert "(process 4711)" in keeping.held_elsewhere(4711)
    assert "process" not in keeping.held_elsewhere(None)


def test_what_was_too_old_and_what_would_not_go() -> None:
    assert keeping.old_removed(1) == "A cut-off session older than seven days was removed."
    assert keeping.old_removed(3) == "3 cut-off sessions older than seven days were removed."
    assert keeping.left(Path("/a/b\x1b")) == "couldn't be removed: /a/b\\x1b"


@pytest.mark.parametrize(
    ("nearest", "marks", "instead"),
    [
        ("newcomer", ["newcomer"], "did you mean 'newcomer'?"),
        ("", ["newcomer", "host"], "use one of the marks: newcomer, host"),
        ("", [], 'add marks = ["guest"] at the top of the file'),
    ],
)
def test_a_mark_that_there_is_not_says_what_to_write(nearest: str, marks: list[str], instead: str) -> None:
    saying = agenda.unknown_mark(mark="guest", nearest=nearest, marks=marks)
    assert saying == ('there is no mark "guest"', instead)


def test_times_of_an_outline_that_contradict_each_other_are_told_with_their_line() -> None:
    assert outline.overlap(line=4, length="5m") == ("line 4 of your text: it begins 5m before the previous stage ends")
    assert outline.wrong_section(line=2, stages="35m", total="30m") == (
        "line 2 of your text: it says 30m, but what's under it takes 35m"
    )


@pytest.mark.parametrize(
    ("left", "when"),
    [
        (29 * SECOND, "now"),
        (30 * SECOND, "within 1 minute"),
        (MINUTE, "within 1 minute"),
        (2 * MINUTE, "within 2 minutes"),
    ],
)
def test_when_the_close_has_to_begin(left: int, when: str) -> None:
    assert close_begins(left) == f"Start the close {when} to keep its full time (c)."


@pytest.mark.parametrize(
    ("least", "most", "said"),
    [(0, 0, "fits less than one"), (2, 2, "fits 2"), (1, 2, "fits 1 or 2")],
)
def test_for_how_many_challenges_there_is_time(least: int, most: int, said: str) -> None:
    assert before.challenges(least, most) == said

"""The evening as a timetable."""

from __future__ import annotations

import pytest

from circlekeeper.agenda.reading import read_text
from circlekeeper.circle.plan import Plan
from circlekeeper.planning.fitting import usual_people
from circlekeeper.planning.timetable import timetable
from circlekeeper.simulate.many import simulate
from circlekeeper.units import MINUTE, SECOND

EVENING = """
title = "Circle"
length = "90m"
handover = "5s"
[[stages]]
kind = "check-in"
length = "15m"
[[stages]]
kind = "sharing-round"
[[stages]]
kind = "challenges"
times = 2
[[stages]]
kind = "groups"
length = "10m"
[[stages]]
kind = "close"
"""


def plan_of(text: str) -> Plan:
    plan = read_text(text, "evening.toml").plan
    assert plan is not None
    return plan


def test_each_stage_has_its_clock_time_and_length() -> None:
    table = timetable(plan_of(EVENING), 8, "19:00:00")
    assert [(row.at, row.length // MINUTE) for row in table.rows] == [
        ("19:00", 15), ("19:15", 30), ("19:45", 30), ("20:15", 10), ("20:25", 5),
    ]  # fmt: skip
    assert (table.starts, table.ends, table.must_end, table.length) == ("19:00", "20:30", "20:30", 90 * MINUTE)


def test_each_person_has_their_time() -> None:
    rows = timetable(plan_of(EVENING), 8).rows
    assert [row.each for row in rows] == [90 * SECOND, 220 * SECOND, None, 5 * MINUTE, None]
    assert rows[0].needs == 12 * MINUTE + 35 * SECOND
    assert rows[2].challenges == 2


@pytest.mark.parametrize(
    ("said", "count"),
    [
        ("", 8),
        ("group = { min = 4, max = 9 }", 7),
        ("group = { min = 4, max = 10 }", 7),
        ("group = { max = 6 }", 6),
        ("group = { max = 20 }", 8),
        ("group = { min = 12 }", 12),
        ("people = ['Ana', 'Bo', 'Cy']\ngroup = { min = 4, max = 9 }", 3),
    ],
)
def test_when_nobody_says_how_many_come_it_is_the_same_number_everywhere(said: str, count: int) -> None:
    plan = plan_of(said + EVENING)
    assert usual_people(plan) == timetable(plan).count == simulate(plan, evenings=1).people == count


def test_a_round_that_does_not_fit_is_marked() -> None:
    table = timetable(plan_of(EVENING), 12)
    assert [row.fits for row in table.rows] == [False, True, True, True, True]
    assert [trouble.kind for trouble in table.troubles] == ["turns"]


def test_groups_and_challenges_that_do_not_fit_are_marked_whoever_comes() -> None:
    text = 'title = "C"\n[[stages]]\nkind = "groups"\nturn = "9m"\n[[stages]]\nkind = "challenges"\nlength = "5m"\n'
    assert [row.fits for row in timetable(plan_of(text)).rows] == [False, False]


def test_past_midnight_the_clock_goes_on() -> None:
    assert timetable(plan_of(EVENING), 8, "23:30:00").ends == "01:00"


def test_the_beginning_is_counted_back_from_the_end() -> None:
    assert timetable(plan_of('ends_at = "20:30"' + EVENING)).starts == "19:00"


def test_between_a_beginning_and_an_end_lies_the_length() -> None:
    plan = plan_of('title = "C"\nends_at = "00:30"\n[[stages]]\nkind = "round"\n[[stages]]\nkind = "close"\n')
    table = timetable(plan, 6, "23:00:00")
    assert [row.length // MINUTE for row in table.rows] == [85, 5]
    assert (table.ends, table.must_end) == ("00:30", "00:30")


def test_a_late_beginning_says_where_it_would_end() -> None:
    table = timetable(plan_of('ends_at = "20:30"' + EVENING), 8, "19:15:00")
    assert (table.ends, table.must_end) == ("20:45", "20:30")


@pytest.mark.parametrize("count", [1, 2, 500])
def test_any_number_has_a_timetable(count: int) -> None:
    data = timetable(plan_of(EVENING), count, "19:00:00").to_data()
    assert data["count"] == count
    assert data["stages"][1]["length"] == 1800


FIXED = """
title = "Day"
length = "60m"
[[stages]]
kind = "round"
length = "20m"
laps = 2
most = "3m"
[[stages]]
kind = "groups"
length = "20m"
turn = "5m"
[[stages]]
kind = "break"
length = "20m"
at = "19:50"
"""


def test_what_is_free_before_a_clock_time_is_said_and_the_stage_begins_then() -> None:
    table = timetable(plan_of(FIXED), 9, "19:00:00")
    assert [(row.at, row.free) for row in table.rows] == [("19:00", None), ("19:20", None), ("19:50", 10 * MINUTE)]
    assert table.ends == "20:10"


def test_what_does_not_fit_before_a_clock_time_moves_it_and_is_said() -> None:
    table = timetable(plan_of(FIXED), 9, "19:15:00")
    assert table.rows[2].at == "19:55"
    assert [t.kind for t in table.troubles if t.stage == 2] == ["at"]


def test_until_somebody_knows_when_it_begins_nothing_is_free() -> None:
    assert [row.free for row in timetable(plan_of(FIXED), 9).rows] == [None, None, None]


def test_groups_of_another_size_have_their_part_of_the_same_time() -> None:
    assert timetable(plan_of(FIXED), 9).rows[1].others == ((3, 200 * SECOND),)
    assert timetable(plan_of(FIXED), 8).rows[1].others == ()


def test_a_share_of_several_laps_is_divided_among_all_their_turns_and_no_more_than_the_most() -> None:
    assert timetable(plan_of(FIXED), 5).rows[0].each == 2 * MINUTE
    assert timetable(plan_of(FIXED), 2).rows[0].each == 3 * MINUTE


def test_a_program_reads_the_kind_of_a_stage_the_time_for_an_answer_and_what_each_has_in_a_larger_group() -> None:
    answered = FIXED.replace('most = "3m"', 'most = "3m"\ntitle = "Arriving"\nafter = "15s"')
    first, second, _ = timetable(plan_of(answered), 9).to_data()["stages"]
    assert (first["title"], first["kind"], first["after"], first["others"]) == ("Arriving", "round", 15, [])
    assert (second["after"], second["others"]) == (0, [{"size": 3, "each": 200}])

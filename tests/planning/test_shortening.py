"""What would make an evening fit that is longer than it may be, as a facilitator would write it into the agenda."""

from __future__ import annotations

import pytest

from circlekeeper.agenda.reading import read_text
from circlekeeper.circle.plan import Plan
from circlekeeper.planning.shortening import even, proposed, values_of
from circlekeeper.units import MINUTE, SECOND, Ms

PEOPLE = 8


def stage(kind: str, length: str, *more: str) -> str:
    return "\n".join(["[[stages]]", f'kind = "{kind}"', f'length = "{length}"', *more, ""])


def plan(*stages: str, length: str = "50m") -> Plan:
    found = read_text(f'title = "Circle"\nlength = "{length}"\n' + "".join(stages), "circle.toml", count=PEOPLE).plan
    assert found is not None
    return found


def written(plan: Plan, length: Ms | None = None) -> list[tuple[int, str, float]]:
    """Each value that is written: of which stage, which key, and minutes."""
    proposal = proposed(plan if length is None else plan._replace(length=length), PEOPLE)
    assert proposal is not None
    return [(one.stage, one.key, one.length / MINUTE) for one in values_of(plan, proposal, PEOPLE)]


def test_an_evening_that_fits_is_left_alone() -> None:
    evening = plan(stage("open", "20m"), stage("open", "30m"))
    assert proposed(evening, PEOPLE) is None


def test_the_stages_give_in_half_minutes_and_are_together_as_long_as_the_evening() -> None:
    evening = plan(stage("open", "27m"), stage("open", "19m"), stage("open", "17m"))
    assert written(evening) == [(0, "length", 21.5), (1, "length", 15.5), (2, "length", 13)]


def test_what_the_half_minutes_leave_over_the_first_ones_keep() -> None:
    evening = plan(stage("open", "27m"), stage("open", "19m"), stage("open", "18m"))
    proposal = proposed(evening, PEOPLE)
    assert proposal is not None
    assert [one.after / MINUTE for one in proposal.changes] == [21.5, 14.5, 14]
    assert sum(one.after for one in proposal.changes) == 50 * MINUTE
    assert [one.stage for one in proposal.changes] == [0, 1, 2]


def test_a_stage_may_keep_all_that_it_has_where_another_gives_the_half_minute() -> None:
    evening = plan(stage("open", "10m"), stage("open", "10m"), length="19m30s")
    assert written(evening) == [(0, "length", 10), (1, "length", 9.5)]


def test_no_stage_is_brought_under_its_least_for_the_sake_of_half_minutes() -> None:
    evening = plan(stage("open", "20m", 'min = "18m"'), stage("open", "40m", 'min = "37m10s"'))
    assert written(evening) == [(0, "length", 18), (1, "length", pytest.approx(37 + 10 / 60))]


def test_an_evening_that_may_be_shorter_than_its_agenda_says_is_asked_for_by_its_length() -> None:
    evening = plan(stage("open", "20m"))
    assert proposed(evening, PEOPLE) is None
    assert written(evening, 15 * MINUTE) == [(0, "length", 15)]


def test_a_stage_gives_no_more_than_its_least_and_what_is_missing_is_said() -> None:
    evening = plan(stage("round", "31m", 'turn = "3m"', 'min = "31m"'), stage("open", "27m", 'min = "22m10s"'))
    proposal = proposed(evening, PEOPLE)
    assert proposal is not None
    assert written(evening) == [(1, "length", pytest.approx(22 + 10 / 60))]
    assert proposal.missing == 3 * MINUTE + 10 * SECOND


class TestATurn:
    def test_of_a_round_is_what_the_shorter_round_has_for_each(self) -> None:
        evening = plan(stage("open", "10m"), stage("round", "20m", 'turn = "2m30s"'), stage("open", "27m"))
        assert (1, "length", 17.5) in written(evening)
        assert (1, "turn", 2) in written(evening)

    def test_never_grows_because_its_round_is_shortened(self) -> None:
        evening = plan(stage("round", "30m", 'turn = "1m"'), stage("open", "30m"))
        assert (0, "length", 25) in written(evening)
        assert (0, "turn", 1) in written(evening)

    def test_is_shared_by_those_alone_who_speak_in_its_round(self) -> None:
        inner = stage("round", "30m", 'turn = "7m"', 'who = "inner"')
        assert (0, "turn", 6) in written(plan(inner, stage("open", "30m")))

    def test_of_a_round_for_who_was_not_heard_yet_is_what_it_is_if_nobody_was(self) -> None:
        rest = stage("round", "30m", 'turn = "3m45s"', 'who = "not-yet-heard"')
        evening = plan(stage("check-in", "8m", 'turn = "1m"', 'min = "8m"'), rest, stage("open", "30m"))
        assert [(key, value) for place, key, value in written(evening) if place == 1] == [("length", 21), ("turn", 2.5)]

    def test_of_groups_is_what_their_shorter_time_has_for_each(self) -> None:
        evening = plan(stage("groups", "20m", "size = 2", 'turn = "10m"'), stage("open", "40m"))
        assert [(key, value) for place, key, value in written(evening) if place == 0] == [("length", 17), ("turn", 8.5)]

    def test_of_groups_never_grows_either(self) -> None:
        evening = plan(stage("groups", "20m", "size = 2", 'turn = "2m"'), stage("open", "40m"))
        assert (0, "turn", 2) in written(evening)

    @pytest.mark.parametrize("kind", ["round", "groups"])
    def test_that_nobody_set_is_not_written(self, kind: str) -> None:
        more = ['turn = "share"'] if kind == "round" else ["size = 2"]
        assert {key for _, key, _ in written(plan(stage(kind, "30m", *more), stage("open", "30m")))} == {"length"}


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (2 * MINUTE, 2 * MINUTE),
        (119 * SECOND, 119 * SECOND),
        (2 * MINUTE + 1 * SECOND, 2 * MINUTE),
        (2 * MINUTE + 29 * SECOND, 2 * MINUTE),
        (2 * MINUTE + 30 * SECOND, 2 * MINUTE + 30 * SECOND),
        (20 * MINUTE + 59 * SECOND, 20 * MINUTE + 30 * SECOND),
    ],
)
def test_over_two_minutes_people_write_half_minutes(length: Ms, said: Ms) -> None:
    assert even(length) == said

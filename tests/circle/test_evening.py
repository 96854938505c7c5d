"""From the first next to the close: stages, skipping, going back, and the end."""

import pytest

from circlekeeper.circle import commands as c
from circlekeeper.units import MINUTE
from tests.evenings import Evening, stages

PLAN = stages(
    'opening length="5m"',
    'round turn="1m" length="10m"',
    'open length="10m"',
    'check-out length="5m"',
    'close length="5m"',
)


def test_nothing_has_begun_before_the_first_next() -> None:
    evening = Evening(PLAN)
    state = evening("wait 5m")
    assert state["stage"]["begun"] is False
    assert (state["stage"]["number"], state["elapsed"], state["ends_in"]) == (1, 0, 35 * 60)


@pytest.mark.parametrize(
    "line",
    [
        "pass",
        "floor Ana",
        "hold",
        "resume",
        "skip",
        "since 1m",
        "fit",
        "accept",
        "refuse",
        "bell",
        "each 30s",
        "choose 1",
    ],
)
def test_before_the_first_next_people_board_hands_and_the_plan_can_change_and_nothing_else(line: str) -> None:
    Evening(PLAN).cannot(line)


def test_people_board_hands_and_lengths_can_change_before_the_first_next() -> None:
    evening = Evening(PLAN)
    evening(
        "arrive Eva",
        "leave Ben",
        "back Ben",
        "rename Eva Evi",
        "move Evi after Ana",
        "hand Ana",
        "raise Ana: the move",
        "vote 1",
    )
    state = evening("longer 2m", "next")
    assert state["stage"]["length"] == 7 * 60
    assert state["room"] == -2 * 60


@pytest.mark.parametrize(("line", "number"), [("next", 1), ("go 3", 3), ("close", 4)])
def test_next_go_and_close_begin_in_their_stage(line: str, number: int) -> None:
    state = Evening(PLAN)(line)
    assert (state["stage"]["number"], state["stage"]["begun"]) == (number, True)


def test_skip_leaves_a_stage_as_done_and_goes_on() -> None:
    assert Evening(PLAN)("next, skip")["stage"]["number"] == 2


def test_close_enters_the_first_of_the_protected_stages_at_the_end() -> None:
    evening = Evening(PLAN)
    assert evening("next, close")["stage"]["title"] == "Check-out"
    assert evening.cannot("close")


def test_without_a_protected_stage_close_enters_the_last() -> None:
    assert Evening(stages("lead", "round", "open"))("next, close")["stage"]["number"] == 3
    assert Evening(stages("lead", 'lead flex="protected"', "round", "lead"))("next, close")["stage"]["number"] == 4


def test_close_does_not_reach_a_protected_stage_before_one_that_is_not() -> None:
    plan = stages("lead", 'lead flex="protected"', "round", 'lead flex="protected"')
    assert Evening(plan)("next, close")["stage"]["number"] == 4


def test_next_enters_the_first_later_stage_that_is_not_done() -> None:
    evening = Evening(PLAN)
    evening("next, drop 2")
    assert evening("next")["stage"]["number"] == 3
    evening = Evening(PLAN)
    evening("next, skip, go 4, go 1")
    assert [evening("skip")["stage"]["number"] for _ in range(3)] == [2, 3, 4]


def test_there_is_no_stage_beyond_the_last() -> None:
    evening = Evening(PLAN)
    evening("next")
    assert evening.cannot("go 9")
    assert evening.cannot("go 1") == "This is already stage 1."
    assert evening.cannot("drop 1")


class TestTheEnd:
    def test_by_the_length_of_the_agenda(self) -> None:
        evening = Evening(stages("opening", "round", "close", length='"60m"'))
        assert evening("next, wait 10m")["ends_in"] == 50 * 60

    def test_a_length_given_tonight_counts_before_the_agendas_clock_time(self) -> None:
        evening = Evening(stages("opening", "close", length='"60m"', ends_at='"20:30"'), length=40 * MINUTE)
        assert evening("next")["ends_in"] == 40 * 60

    def test_by_the_clock_time_nearest_to_the_meant_end(self) -> None:
        evening = Evening(stages("opening", "close", length='"60m"'), ends=(-1380 * MINUTE, 60 * MINUTE, 1500 * MINUTE))
        assert evening("wait 25m")["ends_in"] == 35 * 60
        assert evening("wait 5m, next")["ends_in"] == 30 * 60

    def test_stages_without_a_length_share_what_is_left(self) -> None:
        evening = Evening(stages("check-in", "sharing-round", "challenges", "close", length='"90m"'))
        assert [s.length // MINUTE for s in evening.view.stages] == [15, 35, 35, 5]

    def test_a_clock_time_alone_gives_the_length(self) -> None:
        evening = Evening(stages("check-in", "sharing-round", "challenges", "close"), ends=(50 * MINUTE,))
        evening("next")
        assert sum(s.length for s in evening.view.stages) == 50 * MINUTE
        assert evening.state["room"] == 0

    def test_it_can_be_moved_in_the_middle(self) -> None:
        evening = Evening(PLAN)
        evening("next")
        start = evening.keeper.clock(0)
        hour, minute = map(int, start.split(":"))
        later = hour * 60 + minute + 50
        assert evening(f"ends {later // 60 % 24:02}:{later % 60:02}")["ends_in"] == 50 * 60


class TestACommandAsData:
    def test_comes_back_as_it_was(self) -> None:
        for given in (c.Longer(5000), c.Next(), c.Move(2, None), c.Raise(1)):
            assert c.from_data(c.to_data(given)) == given

    def test_written_before_a_field_was_there_has_its_usual_value(self) -> None:
        assert c.from_data({"do": "longer"}) == c.Longer(None)

    @pytest.mark.parametrize(
        "data",
        [
            {},
            {"do": "sing"},
            {"do": "go"},
            {"do": "next", "by": 1},
            {"do": "go", "stage": "2"},
            {"do": "go", "stage": True},
        ],
    )
    def test_is_refused_where_it_is_none(self, data: dict[str, object]) -> None:
        with pytest.raises(ValueError, match="not a command"):
            c.from_data(data)

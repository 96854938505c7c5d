"""Stages follow one another, and the evening ends when its facilitator says so."""

from typing import Any

import pytest

from tests.evenings import Evening, stages

LEAD = "lead length='5m'"
ROUND = "round turn='2m' length='20m'"
CHECK_OUT = "check-out length='10m'"
CLOSE = "close length='5m'"


def number(state: dict[str, Any]) -> int:
    return int(state["stage"]["number"])


def test_next_in_a_stage_without_turns_enters_the_next() -> None:
    evening = Evening(stages(LEAD, "silence", "break", CLOSE))
    assert [number(evening("next")) for _ in range(4)] == [1, 2, 3, 4]


def test_a_stage_that_is_done_is_passed_over() -> None:
    evening = Evening(stages(LEAD, LEAD, LEAD))
    evening("next, next, next, go 1")
    assert number(evening("next")) == 3


def test_entering_a_stage_again_goes_on_with_its_clock() -> None:
    evening = Evening(stages(LEAD, LEAD, LEAD))
    evening("next, wait 1m, go 3, wait 2m")
    state = evening("go 1")
    assert (state["stage"]["elapsed"], state["elapsed"]) == (60, 180)
    assert evening("wait 10s")["stage"]["elapsed"] == 70


def test_go_leaves_the_stage_before_not_done() -> None:
    evening = Evening(stages(LEAD, LEAD, LEAD))
    evening("next, go 2, go 1")
    assert number(evening("next")) == 2


def test_close_leaves_the_stage_before_not_done() -> None:
    evening = Evening(stages(LEAD, LEAD, CLOSE))
    evening("next, next, close, go 1")
    assert number(evening("next")) == 2


@pytest.mark.parametrize("last", ["next", "skip"])
def test_with_no_later_stage_left_the_evening_ends(last: str) -> None:
    evening = Evening(stages(LEAD, CLOSE))
    evening("next, next, wait 1m")
    state = evening(last, "wait 5m")
    assert state["finished"] is True
    assert state["stage"] == {
        "number": 2,
        "of": 2,
        "title": "Close",
        "kind": "lead",
        "length": 300,
        "elapsed": 60,
        "begun": True,
    }
    assert [state[key] for key in ("speaker", "turn", "next", "proposal")] == [None] * 4
    assert (state["elapsed"], state["ends_in"], state["held"]) == (60, 540, False)


def test_the_evening_ends_at_the_last_stage_though_an_earlier_one_was_left() -> None:
    assert Evening(stages(LEAD, LEAD, LEAD))("next, go 3, next")["finished"] is True


def test_skip_of_a_round_ends_its_turn() -> None:
    evening = Evening(stages(ROUND))
    state = evening("next, next, wait 1m, skip")
    assert state["finished"] is True
    assert [state[key] for key in ("speaker", "turn", "next")] == [None] * 3


@pytest.mark.parametrize(
    "line",
    [
        *["next", "skip", "pass", "hold", "resume", "longer", "shorter", "too", "bell", "fit", "accept", "refuse"],
        *(
            "floor Ana",
            "since 10s",
            "go 1",
            "arrive Eva",
            "leave Ana",
            "back Ana",
            "rename Ana Eva",
            "move Ana after Ben",
            "hand Ana",
        ),
        *("raise Ana", "vote 1", "choose 1", "ends 20:30", "drop 1", "each 1m"),
    ],
)
def test_after_the_end_only_undo_redo_what_tells_quit_and_close_work(line: str) -> None:
    evening = Evening(stages(LEAD))
    evening("raise Ana: this", "next, next")
    evening.cannot(line)


def test_undo_after_the_end_goes_on_as_if_it_had_not_ended() -> None:
    evening = Evening(stages(LEAD))
    evening("next, wait 1m, next, wait 2m")
    state = evening("undo")
    assert (state["finished"], state["stage"]["elapsed"], state["elapsed"]) == (False, 180, 180)
    assert evening("redo")["finished"] is True
    assert evening("wait 1m")["elapsed"] == 60

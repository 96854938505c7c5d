"""A silence nobody planned, in the middle of a turn: afterwards the stage goes on, and so does the turn."""

import pytest

from tests.evenings import Evening, stages

PLAN = stages('round turn="2m" length="20m"', "lead", "lead", "close")


def in_silence(line: str = "next, next, next, wait 30s") -> Evening:
    """Ben has had 30 seconds of his two minutes as three minutes of silence begin."""
    evening = Evening(PLAN)
    evening(line, "add silence 3m, go 2, wait 3m")
    return evening


def test_the_speaker_goes_on_with_what_was_left_of_the_turn() -> None:
    state = in_silence()("return, wait 10s")
    assert (state["speaker"], state["turn"]) == ("Ben", {"allowed": 120, "elapsed": 40})
    assert (state["heard"], state["waiting"]) == (["Ana"], ["Cleo", "Dev"])
    assert (state["stage"]["number"], state["stage"]["elapsed"]) == (1, 40)


def test_it_is_told_once_nothing_is_left_in_the_silence_and_the_stage_before_is_not_done() -> None:
    evening = in_silence()
    assert evening.view.detour
    evening("return")
    assert not evening.view.detour
    evening = Evening(PLAN)
    evening("next, add silence 3m, next")
    assert not evening.view.detour


def test_the_round_goes_on_from_there_and_the_silence_does_not_come_again() -> None:
    evening = in_silence()
    assert evening("return, next")["speaker"] == "Cleo"
    assert evening("next, next")["heard"] == ["Ana", "Ben", "Cleo", "Dev"]
    assert evening("next")["stage"]["number"] == 3


def test_it_was_one_turn_where_those_with_the_fewest_come_first() -> None:
    evening = Evening(stages('round turn="2m" length="20m"', 'open order="stack"', "close"), "Ana Ben")
    evening("next, next, next, wait 30s, add silence 3m, go 2, return, next, next")
    assert evening.state["stage"]["kind"] == "open"
    assert evening("hand Ben, hand Ana, next")["speaker"] == "Ben"


def test_a_turn_without_a_clock_goes_on_without_one() -> None:
    evening = Evening(stages('round length="20m"', "close"))
    evening("next, needs Ana untimed, next, wait 30s, add silence 3m, go 2")
    state = evening("return")
    assert (state["speaker"], state["turn"]["allowed"]) == ("Ana", None)


def test_someone_who_was_asked_again_is_asked_no_more_after_it() -> None:
    evening = Evening(stages('round turn="2m" length="20m" returns=true', "close"), "Ana Ben")
    evening("next, next, pass, next, wait 30s")
    assert evening.state["speaker"] == "Ana"
    evening("add silence 3m, go 2, return")
    assert evening.state["speaker"] == "Ana"
    assert evening("pass")["passed"] == ["Ana"]


def test_the_last_of_a_lap_still_has_the_turn_of_that_lap() -> None:
    evening = Evening(stages('round turn="2m" length="30m" laps=2', "close"), "Ana Ben")
    evening("next, next, next, wait 30s, add silence 3m, go 2, return")
    assert (evening.state["speaker"], evening.state["lap"]["number"]) == ("Ben", 1)


@pytest.mark.parametrize("gone", ["leave Ben", "mark Ben listens"])
def test_whoever_has_gone_meanwhile_leaves_the_floor_free(gone: str) -> None:
    state = in_silence()(gone, "return")
    assert (state["speaker"], state["next"]) == (None, "Cleo")


def test_with_the_floor_free_only_the_stage_goes_on() -> None:
    state = in_silence("next, wait 30s")("return")
    assert (state["speaker"], state["stage"]["number"], state["stage"]["elapsed"]) == (None, 1, 30)
    assert state["next"] == "Ana"


def test_a_round_that_is_left_for_another_and_is_not_over_is_not_done() -> None:
    evening = Evening(stages('round turn="2m"', 'round turn="1m"', "close"))
    evening("next, next, go 2, next, return")
    assert evening.state["speaker"] == "Ana"
    assert [s.done for s in evening.view.stages] == [False, False, False]


def test_it_ends_a_hold_and_a_word_in_between() -> None:
    evening = in_silence()
    assert evening("hold, return")["held"] is False
    evening = in_silence("next, next, wait 30s, word Cleo, wait 10s")
    state = evening("return")
    assert (state["speaker"], state["turn"], state["aside"]) == ("Ana", {"allowed": 120, "elapsed": 30}, None)


@pytest.mark.parametrize(
    "line", ["next", "next, next", "next, skip", "next, next, go 2, return", "next, next, go 2, skip"]
)
def test_where_nothing_was_left_it_says_so(line: str) -> None:
    evening = Evening(PLAN)
    evening(line)
    assert evening.cannot("return") == "No stage was left to come here."


def test_the_view_says_to_whom_or_where_one_can_go_back() -> None:
    assert in_silence().view.interrupted == "Ben"
    assert in_silence("next").view.interrupted == "Round"
    evening = in_silence()
    evening("return")
    assert evening.view.interrupted == ""


def test_one_undo_brings_the_silence_back() -> None:
    evening = in_silence()
    before = evening.state
    evening("return, undo")
    assert evening.state == before

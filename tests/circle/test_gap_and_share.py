"""Quiet between turns, and shares: what everyone was promised, nobody loses."""

import pytest

from tests.evenings import Evening, stages

CLOSE = "close length='5m'"


def quiet(rules: str = "order='around'", people: str = "Ana Ben Cleo") -> Evening:
    """A round with fifteen seconds of quiet between turns, at its first turn."""
    evening = Evening(stages(f"round turn='2m' gap='15s' length='20m' {rules}", CLOSE), people)
    evening("next, wait 1m, next")
    return evening


class TestAGap:
    def test_there_is_none_before_the_first_turn(self) -> None:
        assert quiet().state["speaker"] == "Ana"

    def test_next_in_a_hold_in_it_goes_on_and_the_next_one_begins_the_turn(self) -> None:
        state = quiet()("next, wait 5s, hold, wait 5m, next, next")
        assert (state["speaker"], state["held"], state["turn"]["elapsed"]) == ("Ben", False, 0)

    def test_there_is_one_before_a_second_offer(self) -> None:
        evening = quiet(people="Ana Ben")
        state = evening("pass, next, next")  # Ana passes, a gap, Ben begins at once and ends: a gap again
        assert (state["speaker"], state["next"]) == (None, "Ana")
        assert evening("wait 15s")["speaker"] == "Ana"

    def test_a_pass_moves_on_through_a_gap_too(self) -> None:
        state = quiet()("pass")
        assert (state["speaker"], state["next"], state["passed"]) == (None, "Ben", ["Ana"])

    def test_the_floor_goes_at_once_to_whom_it_is_given(self) -> None:
        state = quiet()("next, wait 5s", "floor Cleo")
        assert (state["speaker"], state["next"], state["turn"]["elapsed"]) == ("Cleo", "Ben", 0)
        assert state["stage"]["elapsed"] == 65

    def test_if_the_one_who_comes_leaves_the_one_after_comes(self) -> None:
        evening = quiet()
        assert evening("next", "leave Ben")["next"] == "Cleo"
        assert evening("wait 15s")["speaker"] == "Cleo"
        assert evening("back Ben")["waiting"] == ["Ben"]

    def test_if_nobody_is_left_to_come_nobody_does(self) -> None:
        evening = quiet(people="Ana Ben")
        evening("next", "leave Ben", "wait 1m", "back Ben")
        assert (evening.state["speaker"], evening.state["next"]) == (None, "Ben")

    def test_undo_in_it_gives_the_turn_back(self) -> None:
        state = quiet()("next, wait 1m, undo")
        assert (state["speaker"], state["turn"]["elapsed"]) == ("Ana", 120 - 60)

    def test_skip_and_go_leave_it(self) -> None:
        evening = quiet()
        evening("next, skip, wait 1m")
        assert evening.state["speaker"] is None
        evening("go 1, wait 1m")
        assert (evening.state["speaker"], evening.state["next"]) == (None, "Ben")

    def test_a_queue_has_one_before_the_first_hand_and_none_without_a_hand(self) -> None:
        evening = Evening(stages("round turn='2m' gap='15s' order='queue'", CLOSE), "Ana Ben Cleo")
        evening("next", "hand Ben", "hand Ana", "next")
        assert evening("next")["next"] == "Ana"
        assert evening("wait 15s, next, wait 1m")["speaker"] is None

    def test_popcorn_has_none(self) -> None:
        evening = Evening(stages("round turn='2m' gap='15s' order='popcorn'"), "Ana Ben")
        assert evening("next", "floor Ana", "next", "wait 1m")["speaker"] is None


def shared(rules: str = "order='around'", people: str = "Ana Ben Cleo Dev", **session: str) -> Evening:
    """A round of twenty minutes in shares, entered."""
    evening = Evening(stages(f"round turn='share' length='20m' {rules}", CLOSE, **session), people)
    evening("next")
    return evening


class TestAShare:
    def test_is_the_length_less_the_hand_overs_divided_among_those_here(self) -> None:
        evening = shared(handover="'10s'")
        assert evening("next")["turn"]["allowed"] == 292.5  # (1200 - 3 * 10) / 4

    def test_counts_the_greater_of_gap_and_hand_over(self) -> None:
        assert shared("gap='20s'", handover="'10s'")("next")["turn"]["allowed"] == 285  # (1200 - 60) / 4
        assert shared("gap='5s'", handover="'10s'")("next")["turn"]["allowed"] == 292.5

    def test_who_is_away_has_none(self) -> None:
        evening = Evening(stages("round turn='share' length='20m'"), "Ana Ben Cleo Dev")
        assert evening("leave Dev", "next, next")["turn"]["allowed"] == 400

    def test_what_others_leave_is_offered_to_those_still_to_come(self) -> None:
        evening = shared(handover="'10s'")
        assert evening("next, wait 92s, next")["turn"]["allowed"] == pytest.approx((1200 - 92 - 2 * 10) / 3, abs=0.001)
        assert evening("wait 8s, next")["turn"]["allowed"] == (1200 - 100 - 10) / 2
        assert evening("wait 1m, next")["turn"]["allowed"] == 1200 - 160

    def test_nothing_that_others_do_lowers_it(self) -> None:
        evening = shared()
        assert evening("next, wait 15m, next")["turn"]["allowed"] == 300
        assert evening("wait 15m, next")["turn"]["allowed"] == 300

    def test_the_greater_offer_is_fixed_as_the_turn_begins_and_promises_nothing_to_others(self) -> None:
        evening = shared()
        assert evening("wait 1s, next")["turn"]["allowed"] == 300
        evening("wait 1m, next")
        assert evening("wait 9m")["turn"] == {"allowed": pytest.approx((1200 - 61) / 3, abs=0.001), "elapsed": 540}
        assert evening("next")["turn"]["allowed"] == 300

    @pytest.mark.parametrize("change", ["shorter 15m", "longer 4m"])
    def test_longer_and_shorter_leave_what_was_promised(self, change: str) -> None:
        evening = shared()
        allowed = evening(change, "next")["turn"]["allowed"]
        assert allowed == (300 if change.startswith("shorter") else 360)
        assert evening("wait 20m, next")["turn"]["allowed"] == 300

    def test_longer_changes_the_turn_and_not_the_stage(self) -> None:
        state = shared()("next, longer 2m")
        assert (state["turn"]["allowed"], state["stage"]["length"]) == (420, 1200)

    def test_an_arrival_is_promised_it_too(self) -> None:
        evening = shared(people="Ana Ben")
        assert evening("next, wait 10m")["turn"]["allowed"] == 600
        assert evening("arrive Eva", "next")["turn"]["allowed"] == 600
        assert evening("next")["turn"]["allowed"] == 600
        assert evening.state["speaker"] == "Eva"

    def test_those_who_passed_and_are_asked_again_keep_their_part(self) -> None:
        evening = shared()
        assert evening("next, pass")["turn"]["allowed"] == 300
        assert evening("wait 1m, next")["turn"]["allowed"] == (1200 - 60) / 3

    def test_a_pass_that_stands_gives_its_part_to_the_others(self) -> None:
        assert shared("returns=false")("next, pass")["turn"]["allowed"] == 400

    def test_someone_who_leaves_gives_their_part_and_back_takes_it_again(self) -> None:
        evening = shared()
        assert evening("leave Dev", "next")["turn"]["allowed"] == 400
        assert evening("wait 2m", "back Dev", "next")["turn"]["allowed"] == (1200 - 120) / 3

    def test_someone_heard_who_is_given_the_floor_counts_as_one_to_be_heard(self) -> None:
        evening = shared(people="Ana Ben")
        evening("next, wait 2m, next, wait 2m")
        assert evening("floor Ana")["turn"]["allowed"] == 960

    def test_it_is_promised_once_though_the_stage_is_entered_again(self) -> None:
        evening = shared()
        evening("next, wait 15m", "go 2", "wait 10m", "go 1")
        assert evening.state["stage"]["elapsed"] == 900
        assert evening("next")["turn"]["allowed"] == 300

    def test_a_second_floor_while_one_waits(self) -> None:
        """The speaker counts among those still to be heard, whoever they are."""
        evening = shared(people="Ana Ben Cleo")
        evening("next, wait 1m, next, wait 1m")
        assert evening("floor Ana")["turn"]["allowed"] == (1200 - 120) / 2

    def test_it_is_offered_after_a_gap_as_the_turn_begins(self) -> None:
        evening = shared("gap='30s'", people="Ana Ben Cleo")  # p = (1200 - 60) / 3 = 380
        assert evening("next, wait 1m, next, wait 1m")["turn"] == {"allowed": (1200 - 90 - 30) / 2, "elapsed": 30}

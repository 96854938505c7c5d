"""Rounds that go round more than once, and rounds in which the circle answers each one."""

import pytest

from circlekeeper.circle.plan import Plan
from tests.evenings import Evening, stages

ROUND = 'round turn="2m" length="40m"'
END = "close"


def circle(rules: str = "", people: str = "Ana Ben Cleo Dev", kind: str = ROUND) -> Evening:
    evening = Evening(stages(f"{kind} {rules}".strip(), END), people)
    evening("next")
    return evening


def presses_to_the_end(evening: Evening) -> int:
    """How many presses lead from entering the stage to entering the next."""
    presses = 0
    while evening.state["stage"]["number"] == 1:
        evening("next")
        presses += 1
    return presses


class TestTheAnswer:
    def test_follows_a_turn_that_next_ended_and_nobody_has_the_floor(self) -> None:
        evening = circle('after="1m"')
        state = evening("next, wait 1m, next, wait 10s")
        assert (state["piece"], state["speaker"], state["next"]) == ("after", None, "Ben")
        assert state["turn"] == {"allowed": 60, "elapsed": 10}
        assert state["heard"] == ["Ana"]
        assert evening.view.answering
        state = evening("next")
        assert not evening.view.answering
        assert (state["piece"], state["speaker"], state["turn"]) == ("turn", "Ben", {"allowed": 120, "elapsed": 0})

    def test_comes_after_the_last_turn_too(self) -> None:
        evening = circle('after="1m"', "Ana")
        assert evening("next, next")["piece"] == "after"
        state = evening("next")
        assert (state["piece"], state["next"], state["stage"]["number"]) == (None, None, 1)

    @pytest.mark.parametrize("people", ["Ana", "Ana Ben", "Ana Ben Cleo"])
    def test_makes_two_presses_a_person_and_two_more(self, people: str) -> None:
        assert presses_to_the_end(circle('after="1m"', people)) == 2 * len(people.split()) + 2

    def test_a_pass_has_none(self) -> None:
        assert circle('after="1m"')("next, pass")["speaker"] == "Ben"

    def test_a_turn_that_floor_ends_has_none(self) -> None:
        state = circle('after="1m"')("next, floor Cleo")
        assert (state["speaker"], state["piece"]) == ("Cleo", "turn")

    def test_whoever_leaves_in_their_turn_is_not_answered(self) -> None:
        state = circle('after="1m"')("next, leave Ana")
        assert (state["speaker"], state["piece"]) == (None, None)

    def test_ends_as_the_floor_is_given(self) -> None:
        state = circle('after="1m"')("next, next, floor Dev")
        assert (state["speaker"], state["piece"]) == ("Dev", "turn")

    def test_nobody_can_pass_in_it(self) -> None:
        evening = circle('after="1m"')
        evening("next, next")
        evening.cannot("pass")

    def test_the_gap_comes_after_it(self) -> None:
        evening = circle('after="1m" gap="15s"')
        evening("next, next, wait 1m")
        assert evening.view.gap_left is None
        state = evening("next")
        assert (state["speaker"], state["piece"], evening.view.gap_left) == (None, None, 15_000)
        assert evening("wait 15s")["speaker"] == "Ben"

    def test_has_a_way_of_answering_of_its_own(self) -> None:
        evening = circle('after="1m" response="none" after_response="reflect"')
        evening("next")
        assert evening.view.stage.response == "none"
        evening("next")
        assert evening.view.stage.response == "reflect"
        evening("next")
        assert evening.view.stage.response == "none"

    def test_is_over_when_the_stage_is_left(self) -> None:
        evening = circle('after="1m"')
        assert evening("next, next, go 2")["piece"] is None
        assert evening("go 1")["piece"] is None

    def test_can_be_made_longer_and_dated_back(self) -> None:
        evening = circle('after="1m"')
        assert evening("next, wait 2m, next, longer 30s")["turn"]["allowed"] == 90
        assert evening("wait 10s, since 40s")["turn"]["elapsed"] == 40
        evening.cannot("since 200s")

    def test_comes_in_an_open_stage_too(self) -> None:
        evening = circle('after="1m"', kind="open")
        assert evening("floor Cleo, next")["piece"] == "after"
        assert evening("next")["piece"] is None
        assert evening("next")["stage"]["number"] == 2

    def test_whose_hand_is_up_comes_after_it(self) -> None:
        evening = circle('after="1m" order="queue"')
        assert evening("hand Cleo, hand Dev, next, next")["piece"] == "after"
        assert evening("next")["speaker"] == "Dev"

    def test_is_time_that_is_kept_for_everyone_still_to_come(self) -> None:
        plan = stages('round turn="2m" length="5m" after="1m"', END, length='"30m"')
        evening = Evening(plan)
        assert evening.state["room"] == (30 - 4 * 3 - 5) * 60
        assert evening("next, next, wait 2m")["room"] == (30 - 4 * 3 - 5) * 60
        assert evening("next, wait 30s")["room"] == (30 - 4 * 3 - 5) * 60
        assert evening("next, pass")["room"] == (30 - 4 * 3 - 5) * 60 + 30


class TestLaps:
    def test_after_the_last_turn_the_next_lap_begins_at_once(self) -> None:
        evening = circle("laps=2", "Ana Ben")
        assert evening("next, next")["lap"] == {"number": 1, "of": 2}
        state = evening("next")
        assert (state["speaker"], state["lap"]) == ("Ana", {"number": 2, "of": 2})
        assert (state["waiting"], state["heard"]) == (["Ben"], [])

    @pytest.mark.parametrize(("people", "laps"), [("Ana", 3), ("Ana Ben", 2), ("Ana Ben Cleo", 4)])
    def test_take_a_press_a_turn_and_two_more(self, people: str, laps: int) -> None:
        assert presses_to_the_end(circle(f"laps={laps}", people)) == laps * len(people.split()) + 2

    def test_a_round_without_them_has_no_lap(self) -> None:
        assert circle().state["lap"] is None

    def test_whoever_began_begins_again(self) -> None:
        evening = circle("laps=2", "Ana Ben Cleo")
        evening("floor Ben, next, next")
        assert evening("next")["speaker"] == "Ben"
        assert evening.state["waiting"] == ["Cleo", "Ana"]

    def test_when_they_are_away_the_one_beside_them_begins(self) -> None:
        evening = circle("laps=2", "Ana Ben Cleo")
        assert evening("floor Ben, next, next, leave Ben, next")["speaker"] == "Cleo"

    def test_a_start_that_rotates_moves_on_by_a_seat_each_time(self) -> None:
        evening = circle('laps=3 start="rotate"', "Ana Ben Cleo")
        firsts = [evening("next")["speaker"]]
        for _ in range(2):
            firsts.append(evening("next, next, next")["speaker"])
        assert firsts == ["Ana", "Ben", "Cleo"]

    def test_who_is_next_is_told_before_the_lap_is_over(self) -> None:
        evening = circle("laps=2", "Ana Ben")
        assert evening("next, next")["next"] == "Ana"
        assert evening.view.to_come == 2

    def test_those_who_passed_are_asked_again_within_the_lap(self) -> None:
        evening = circle("laps=2 returns=true", "Ana Ben")
        evening("next, pass, next")
        assert (evening.state["speaker"], evening.state["lap"]["number"]) == ("Ana", 1)
        state = evening("pass")
        assert (state["speaker"], state["lap"]["number"], state["passed"]) == ("Ana", 2, [])

    def test_have_the_gap_between_them_too(self) -> None:
        evening = circle('laps=2 gap="15s"', "Ana Ben")
        state = evening("next, next, next, next")
        assert (state["speaker"], state["next"]) == (None, "Ana")
        assert evening("wait 15s")["lap"] == {"number": 2, "of": 2}

    def test_a_pass_in_that_gap_is_of_the_new_lap(self) -> None:
        evening = circle('laps=2 gap="15s" returns=false', "Ana Ben")
        state = evening("next, next, next, next, pass")
        assert (state["next"], state["passed"], state["lap"]["number"]) == ("Ben", ["Ana"], 2)

    def test_popcorn_goes_round_too(self) -> None:
        evening = circle('laps=2 order="popcorn"', "Ana Ben")
        state = evening("floor Ben, next, floor Ana, next")
        assert (state["lap"]["number"], state["waiting"], state["heard"]) == (2, ["Ana", "Ben"], [])
        assert "2" in evening.cannot("next")

    def test_whoever_arrives_is_there_in_every_lap_to_come(self) -> None:
        evening = circle("laps=2", "Ana Ben")
        evening("next, next, arrive Cleo, next, next")
        assert (evening.state["lap"]["number"], evening.state["waiting"]) == (2, ["Ben", "Cleo"])

    def test_someone_who_leaves_in_the_last_turn_of_a_lap_may_still_finish_it(self) -> None:
        evening = circle("laps=2", "Ana Ben")
        evening("next, next, wait 30s, leave Ben")
        assert (evening.state["next"], evening.state["lap"]["number"]) == ("Ana", 1)
        assert evening("back Ben")["passed"] == ["Ben"]
        state = evening("next")
        assert (state["speaker"], state["turn"]["allowed"], state["lap"]["number"]) == ("Ben", 90, 1)

    def test_with_nobody_left_the_stage_is_left(self) -> None:
        evening = circle("laps=3", "Ana")
        assert evening("leave Ana, next")["stage"]["number"] == 2

    def test_each_has_its_prompt_and_the_last_one_stays(self) -> None:
        evening = circle('laps=3 prompts=["one","two"]', "Ana")
        said = [evening.view.stage.prompt]
        for _ in range(3):
            evening("next")
            said.append(evening.view.stage.prompt)
        assert said == ["one", "one", "two", "two"]

    def test_are_all_kept_free(self) -> None:
        plan = stages('round turn="1m" length="5m" laps=3', END, length='"60m"', handover='"10s"')
        evening = Evening(plan)
        room = (60 - 12 - 5) * 60 - 11 * 10
        assert evening.state["room"] == room
        assert evening("next, next")["room"] == room
        assert evening("wait 1m, next")["room"] == room + 10

    def test_keep_the_gap_before_each_turn_of_the_next_lap_free(self) -> None:
        plan = stages('round turn="1m" length="1m" laps=2 gap="15s"', END, length='"60m"')
        evening = Evening(plan, "Ana Ben")
        evening("next, next, wait 1m, next, wait 15s, wait 1m")
        state = evening("next")
        assert (state["speaker"], state["lap"]["number"]) == (None, 2)
        assert state["room"] == state["ends_in"] - 5 * 60 - 2 * 60 - 2 * 15


class TestUntilAllPass:
    PLAN: Plan = stages('round laps="until-all-pass" length="20m"', END)

    def evening(self) -> Evening:
        evening = Evening(self.PLAN, "Ana Ben")
        evening("next")
        return evening

    def test_goes_on_as_long_as_someone_takes_a_turn(self) -> None:
        evening = self.evening()
        assert evening.state["lap"] == {"number": 1, "of": None}
        evening("next, next, next, pass, next, pass")
        assert (evening.state["lap"]["number"], evening.state["speaker"]) == (3, "Ben")

    def test_is_over_after_a_lap_in_which_all_passed(self) -> None:
        evening = self.evening()
        state = evening("next, next, next, pass, pass")
        assert (state["speaker"], state["next"], state["waiting"]) == (None, None, [])
        assert evening.view.to_come == 0
        assert evening("next")["stage"]["number"] == 2

    def test_is_over_at_once_if_all_pass(self) -> None:
        assert self.evening()("next, pass, pass, next")["stage"]["number"] == 2

    def test_has_no_clock_and_asks_nobody_twice(self) -> None:
        evening = self.evening()
        assert evening("next")["turn"]["allowed"] is None
        assert evening("pass, next")["lap"]["number"] == 2


def test_who_begins_after_the_facilitator_leaves_them_to_the_end() -> None:
    evening = circle('start="after-facilitator"')
    assert evening.state["waiting"] == ["Ben", "Cleo", "Dev", "Ana"]
    evening = circle('start="after-facilitator" direction="right"')
    assert evening.state["waiting"] == ["Dev", "Cleo", "Ben", "Ana"]
    assert circle('start="after-facilitator"', "Ana").state["waiting"] == ["Ana"]


def test_with_the_facilitator_away_the_second_seat_still_begins() -> None:
    evening = circle('start="after-facilitator"')
    assert evening("leave Ana")["waiting"] == ["Ben", "Cleo", "Dev"]

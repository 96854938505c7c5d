"""Clocks: held, taken back, and left alone for a while."""

from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.units import MINUTE
from tests.evenings import Evening, stages

PLAN = stages('opening length="5m"', 'round turn="2m" length="10m"', 'open length="10m"', 'close length="5m"')


def in_the_round() -> Evening:
    evening = Evening(PLAN)
    evening("next, wait 5m, next, next, wait 1m")
    return evening


class TestAHold:
    def test_stops_the_turn_and_the_stage_and_comes_out_of_the_room(self) -> None:
        evening = in_the_round()
        before = evening.state
        held = evening("hold, wait 4m")
        assert held["held"]
        assert held["elapsed"] == before["elapsed"] + 240
        assert (held["turn"], held["stage"]) == (before["turn"], before["stage"])
        assert held["room"] == before["room"] - 240
        assert held["ends_in"] == before["ends_in"] - 240

    def test_the_time_goes_on_where_it_was(self) -> None:
        state = in_the_round()("hold, wait 4m, resume, wait 10s")
        assert (state["turn"], state["stage"]["elapsed"]) == ({"allowed": 120, "elapsed": 70}, 70)
        assert (state["held"], state["elapsed"]) == (False, 5 * 60 + 240 + 70)

    def test_next_only_goes_on(self) -> None:
        state = in_the_round()("hold, wait 4m, next, wait 10s")
        assert (state["held"], state["speaker"], state["turn"]["elapsed"]) == (False, "Ana", 70)

    def test_next_in_it_never_ends_the_evening(self) -> None:
        evening = in_the_round()
        evening("go 4, hold")
        assert not evening.view.next_ends
        evening("next")
        assert evening.view.next_ends

    def test_the_other_commands_that_end_it_still_act(self) -> None:
        evening = in_the_round()
        assert evening("hold, wait 4m, pass")["speaker"] == "Ben"
        assert evening("hold, wait 4m, floor Dev")["speaker"] == "Dev"
        assert evening("hold, skip")["stage"]["number"] == 3
        assert evening("hold, go 2")["stage"]["number"] == 2

    def test_by_the_rules_of_the_first_version_next_moves_on_at_once(self) -> None:
        evening = Evening(PLAN, rules=1)
        evening("next, wait 5m, next, next, wait 1m")
        state = evening("hold, wait 4m, next, wait 10s")
        assert (state["held"], state["speaker"], state["turn"]["elapsed"]) == (False, "Ben", 10)


class TestUndo:
    def test_takes_back_the_last_command_as_if_it_had_never_been_given(self) -> None:
        evening = in_the_round()
        evening("next, wait 20s, undo")
        assert evening.state["speaker"] == "Ana"
        assert evening.state["turn"]["elapsed"] == 80

    def test_reaches_back_to_the_first_command(self) -> None:
        evening = Evening(PLAN, "Ana")
        evening("arrive Ben, next, next, next, undo, undo, undo, undo")
        assert evening.state["stage"]["begun"] is False
        assert [p.name for p in evening.view.people] == ["Ana"]
        evening.cannot("undo")

    def test_redo_puts_it_back(self) -> None:
        evening = in_the_round()
        after = evening("next, wait 20s")
        assert evening("undo, redo") == after
        evening.cannot("redo")
        assert evening("undo, wait 10s, redo")["turn"]["elapsed"] == 30

    def test_a_new_change_clears_redo(self) -> None:
        evening = in_the_round()
        evening("next, undo, longer")
        evening.cannot("redo")

    def test_passes_over_what_only_tells(self) -> None:
        evening = in_the_round()
        evening("next, bell, undo")
        assert evening.state["speaker"] == "Ana"


class TestTimeAway:
    def cut_off(self, evening: Evening, away: int) -> None:
        gone = evening.time.now()
        evening.time.advance(away)
        assert evening.keeper.do(c.CutOff(gone, At(gone + away))) is None

    def test_is_held_and_asked_about(self) -> None:
        evening = in_the_round()
        self.cut_off(evening, 10 * MINUTE)
        assert evening.state["held"]
        assert evening.state["turn"]["elapsed"] == 60
        assert evening.view.away_asked == 10 * MINUTE

    def test_does_not_count_when_one_just_goes_on(self) -> None:
        evening = in_the_round()
        self.cut_off(evening, 10 * MINUTE)
        assert evening("wait 1m, resume, wait 5s")["turn"]["elapsed"] == 65
        assert evening.view.away_asked is None

    def test_can_count_wholly_or_in_part(self) -> None:
        for answer, elapsed in (("away counts", 660), ("away 2m", 180), ("away out", 60)):
            evening = in_the_round()
            self.cut_off(evening, 10 * MINUTE)
            state = evening(f"wait 1m, {answer}")
            assert (state["turn"]["elapsed"], state["held"]) == (elapsed, True)

    def test_is_not_asked_about_unless_there_was_any(self) -> None:
        in_the_round().cannot("away counts")

    def test_stays_out_when_the_command_before_it_is_taken_back(self) -> None:
        evening = in_the_round()
        evening("next")
        self.cut_off(evening, 10 * MINUTE)
        state = evening("undo")
        assert (state["speaker"], state["turn"]["elapsed"], state["held"]) == ("Ana", 60, True)


def test_a_stage_entered_just_now_can_be_dated_to_this_moment() -> None:
    evening = Evening(PLAN)
    evening("next")
    before = evening.state
    assert evening.keeper.do(c.Since(0)) is None
    assert evening.state == before


def test_how_far_back_it_can_be_dated_is_said() -> None:
    evening = Evening(stages('round turn="2m" length="20m"', "close"))
    evening("next, wait 1m, next, wait 2m, next, wait 30s")
    assert evening.cannot("since 9m").endswith("at most 2m 30s.")
    assert evening("since 150s")["turn"]["elapsed"] == 150


def test_a_clock_time_is_that_of_tonight_however_long_the_evening_is_held() -> None:
    evening = Evening(stages('opening length="5m"', 'round length="20m" at="20:30"', "close"))
    evening("next, wait 60m")
    assert evening.view.stages[1].at_in == 30 * MINUTE
    evening("hold, wait 900m")
    assert evening.view.stages[1].at_in == 30 * MINUTE - 900 * MINUTE

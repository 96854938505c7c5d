"""Holds, more and less time, and back-dating: what each clock reads, and who speaks."""

import pytest

from circlekeeper.units import MINUTE
from tests.evenings import Evening, stages

LEAD = "lead length='5m'"
ROUND = "round turn='2m' length='20m'"
OPEN = "open length='20m'"
CHALLENGES = "challenges length='40m' extend=['2m','90s']"
GROUPS = "groups length='10m' size=2 changeover='1m'"
CLOSE = "close length='5m'"


class TestHold:
    @pytest.mark.parametrize("line", ["next", "pass", "floor Cleo", "skip", "go 2", "close", "resume"])
    def test_a_command_that_moves_the_circle_ends_it(self, line: str) -> None:
        evening = Evening(stages(ROUND, LEAD, CLOSE))
        state = evening("next, next, wait 10s, hold, wait 1m", line, "wait 5s")
        assert state["held"] is False
        assert state["elapsed"] == 75

    def test_choose_ends_it(self) -> None:
        assert Evening(stages(CHALLENGES))("raise Ana", "next", "hold", "choose 1")["held"] is False

    @pytest.mark.parametrize(
        "line",
        [
            "longer",
            "shorter",
            "since 30s",
            "arrive Eva",
            "leave Ben",
            "move Ana after Ben",
            "raise Ana",
            "hand Ben",
            "fit",
            "rename Ben Bo",
        ],
    )
    def test_anything_else_stays_on_hold(self, line: str) -> None:
        evening = Evening(stages(ROUND, CLOSE, length="'5m'"))
        assert evening("next, next, wait 1m, hold, wait 1m", line, "wait 1m")["held"] is True
        assert evening.state["stage"]["elapsed"] == 60

    def test_a_command_that_cannot_be_done_leaves_the_hold(self) -> None:
        evening = Evening(stages(ROUND, CLOSE))
        evening("next, hold")
        evening.cannot("pass")
        evening.cannot("floor Zoe")
        evening.cannot("go 9")

    def test_is_only_once(self) -> None:
        evening = Evening(stages(LEAD))
        evening("next")
        evening.cannot("resume")
        evening("hold")
        evening.cannot("hold")
        evening.cannot("bell")

    def test_undo_of_it_is_as_if_it_had_not_been(self) -> None:
        state = Evening(stages(LEAD, CLOSE))("next, wait 1m, hold, wait 1m, undo")
        assert (state["held"], state["stage"]["elapsed"]) == (False, 120)


class TestLongerAndShorter:
    def test_are_a_minute_of_the_timed_turn_and_leave_the_stage(self) -> None:
        evening = Evening(stages(ROUND, CLOSE))
        state = evening("next, next, longer, longer 30s, shorter")
        assert (state["turn"]["allowed"], state["stage"]["length"]) == (150, 1200)
        assert evening("next")["turn"]["allowed"] == 120

    def test_without_a_timed_piece_they_change_the_stage(self) -> None:
        assert Evening(stages(ROUND, CLOSE))("next, longer 3m")["stage"]["length"] == 1380
        assert Evening(stages(LEAD, CLOSE))("next, shorter")["stage"]["length"] == 240
        state = Evening(stages(OPEN, CLOSE))("next", "floor Ana", "longer")
        assert (state["turn"]["allowed"], state["stage"]["length"]) == (None, 1260)

    def test_shorter_is_not_below_what_is_used(self) -> None:
        evening = Evening(stages(ROUND, CLOSE))
        assert evening("next, wait 30s, shorter 19m50s")["stage"]["length"] == 30
        assert evening("next, wait 90s, shorter")["turn"]["allowed"] == 90
        evening.cannot("shorter")

    def test_they_change_the_room(self) -> None:
        evening = Evening(stages(LEAD, CLOSE))
        assert evening("next, longer")["room"] == -60
        assert evening("shorter 2m")["room"] == 60

    def test_a_rotation_is_a_timed_piece(self) -> None:
        state = Evening(stages(GROUPS))("next, next, longer")
        assert (state["turn"]["allowed"], state["stage"]["length"]) == (330, 600)

    def test_bare_longer_takes_the_next_of_extend_then_a_minute(self) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana", "next, next")
        assert [evening("longer")["turn"]["allowed"] for _ in range(4)] == [300, 390, 450, 510]
        assert evening("longer 10s")["turn"]["allowed"] == 520
        assert evening.state["stage"]["length"] == 2400

    def test_spaces_and_capital_letters_do_not_matter(self) -> None:
        assert Evening(stages(LEAD))("next", "LONGER 1M 30S", "longer 1 m")["stage"]["length"] == 450


class TestSince:
    def test_a_turn_began_that_long_ago(self) -> None:
        evening = Evening(stages(ROUND, CLOSE))
        state = evening("next, wait 30s, next, wait 1m, next, wait 5s, since 35s")
        assert (state["speaker"], state["turn"]["elapsed"], state["stage"]["elapsed"]) == ("Ben", 35, 95)

    def test_it_is_measured_in_time_not_held(self) -> None:
        evening = Evening(stages(ROUND, CLOSE))
        evening("next, next, wait 20s, hold, wait 10m, resume, wait 10s, next, wait 5s")
        evening.cannot("since 36s")
        assert evening("since 35s")["turn"]["elapsed"] == 35

    def test_in_a_hold_too(self) -> None:
        evening = Evening(stages(ROUND, CLOSE))
        state = evening("next, next, wait 60s, next, wait 10s, hold, wait 5m, since 40s")
        assert (state["turn"]["elapsed"], state["held"]) == (40, True)
        assert evening("wait 1m, resume, wait 1s")["turn"]["elapsed"] == 41

    def test_the_first_turn_reaches_back_to_the_start_of_the_stage(self) -> None:
        evening = Evening(stages(LEAD, ROUND, CLOSE))
        evening("next, wait 5m, next, wait 30s, next, wait 10s")
        evening.cannot("since 41s")
        assert evening("since 40s")["turn"]["elapsed"] == 40

    def test_a_stage_takes_its_time_from_the_one_before(self) -> None:
        evening = Evening(stages(LEAD, LEAD, CLOSE))
        state = evening("next, wait 3m, next, wait 10s, since 1m10s")
        assert (state["stage"]["elapsed"], state["elapsed"], state["ends_in"], state["room"]) == (
            70,
            190,
            710,
            710 - 230 - 300,
        )
        assert evening("go 1")["stage"]["elapsed"] == 120

    def test_a_stage_reaches_back_to_the_start_of_the_one_before(self) -> None:
        evening = Evening(stages(LEAD, LEAD, CLOSE))
        evening("next, wait 3m, next, wait 10s")
        evening.cannot("since 3m11s")
        assert evening("since 3m10s")["stage"]["elapsed"] == 190
        assert evening("go 1")["stage"]["elapsed"] == 0

    def test_in_the_first_stage_it_moves_the_start_of_the_session(self) -> None:
        evening = Evening(stages(LEAD, CLOSE))
        state = evening("next, wait 10s, since 5m")
        assert (state["stage"]["elapsed"], state["elapsed"], state["ends_in"]) == (300, 300, 300)
        assert state["room"] == 0

    def test_in_the_first_stage_after_a_hold_the_start_moves_as_much(self) -> None:
        evening = Evening(stages(LEAD, CLOSE))
        state = evening("next, wait 10s, hold, wait 1m, resume, since 30s")
        assert (state["stage"]["elapsed"], state["elapsed"], state["ends_in"]) == (30, 90, 510)

    def test_the_first_stage_entered_need_not_be_the_first(self) -> None:
        state = Evening(stages(LEAD, LEAD, CLOSE))("go 2, wait 10s, since 40s")
        assert (state["stage"]["elapsed"], state["elapsed"]) == (40, 40)

    def test_a_clock_end_does_not_move(self) -> None:
        evening = Evening(stages(LEAD, CLOSE), ends=(20 * MINUTE,))
        before = evening("next, wait 10s")["ends_in"]
        state = evening("since 5m")
        assert (state["ends_in"], state["elapsed"]) == (before, 300)

    def test_a_stage_entered_again_began_as_long_ago_as_it_has_been_used(self) -> None:
        evening = Evening(stages(LEAD, LEAD, CLOSE))
        evening("next, wait 1m, next, wait 2m, go 1, wait 10s")
        state = evening("since 90s")
        assert state["stage"]["elapsed"] == 90
        assert evening("go 2")["stage"]["elapsed"] == 100

    def test_a_stage_entered_again_reaches_back_to_the_start_of_the_one_before(self) -> None:
        evening = Evening(stages(LEAD, LEAD, CLOSE))
        evening("next, wait 1m, next, wait 2m, go 1, wait 10s")
        assert "3m 10s" in evening.cannot("since 3m11s")
        assert evening("since 3m10s")["stage"]["elapsed"] == 190
        assert evening("go 2")["stage"]["elapsed"] == 0

    def test_the_turn_before_it_keeps_what_it_was_offered(self) -> None:
        evening = Evening(stages("round turn='share' length='20m'", CLOSE), "Ana Ben Cleo")
        state = evening("next, next, wait 8m, next, wait 10s, since 2m")
        assert state["turn"] == {"allowed": 400, "elapsed": 120}
        assert evening("next")["turn"]["allowed"] == 710

    def test_a_phase_reaches_back_to_the_start_of_the_phase_before(self) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana", "next, wait 20s, next, wait 1m, next, wait 10s")
        evening.cannot("since 71s")
        assert evening("since 70s")["turn"] == {"allowed": 120, "elapsed": 70}

    def test_the_first_phase_of_a_second_challenge_reaches_back_into_the_last_of_the_first(self) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana", "raise Ben", "next, next, next, next, next, wait 40s, next, wait 5s, next, wait 5s")
        assert evening.state["challenge"]["number"] == 2
        evening.cannot("since 51s")
        assert evening("since 50s")["turn"]["elapsed"] == 50

    def test_a_rotation_reaches_back_to_the_start_of_the_rotation_before(self) -> None:
        evening = Evening(stages(GROUPS))
        evening("next, wait 10s, next, wait 4m, next, wait 1s")
        evening.cannot("since 4m2s")
        assert evening("since 4m1s")["turn"]["elapsed"] == 241

    def test_a_turn_after_a_gap_reaches_over_it(self) -> None:
        evening = Evening(stages("round turn='2m' gap='10s'"), "Ana Ben")
        evening("next, next, wait 1m, next, wait 15s")
        evening.cannot("since 76s")
        assert evening("since 75s")["turn"]["elapsed"] == 75

    def test_undo_takes_it_back(self) -> None:
        evening = Evening(stages(LEAD, LEAD))
        before = evening("next, wait 1m, next, wait 10s")
        assert evening("since 30s, undo") == before

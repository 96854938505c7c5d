"""Holding, giving time, back-dating and taking back."""

from typing import Any

import pytest

from tests.plain.conftest import Rehearse

LEAD = "lead; length = '5m'"
ROUND = "round; turn = '2m'; length = '20m'"
OPEN = "open; length = '20m'"
CHALLENGES = "challenges; length = '40m'; extend = ['2m', '90s']"
GROUPS = "groups; length = '10m'; size = 2; changeover = '1m'"
CLOSE = "close; length = '5m'"


class TestHold:
    @pytest.mark.parametrize("line", ["next", "pass", "floor Cleo", "skip", "go 2", "close", "resume"])
    def test_a_command_that_moves_the_circle_ends_it(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(ROUND, LEAD, CLOSE)
        state = evening("next, next, wait 10s, hold, wait 1m", line, "wait 5s")
        assert state["held"] is False
        assert state["elapsed"] == 75

    def test_choose_ends_it(self, rehearse: Rehearse) -> None:
        assert rehearse(CHALLENGES)("raise Ana", "next", "hold", "choose 1")["held"] is False

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
    def test_anything_else_stays_on_hold(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(ROUND, CLOSE, length="'5m'")
        assert evening("next, next, wait 1m, hold, wait 1m", line, "wait 1m")["held"] is True
        assert evening.state["stage"]["elapsed"] == 60

    def test_a_command_that_cannot_be_done_leaves_the_hold(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, CLOSE)
        evening("next, hold")
        evening.cannot("pass")
        evening.cannot("floor Zoe")
        evening.cannot("go 9")

    def test_is_only_once(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD)
        evening("next")
        evening.cannot("resume")
        evening("hold")
        evening.cannot("hold")
        evening.cannot("bell")

    def test_undo_of_it_is_as_if_it_had_not_been(self, rehearse: Rehearse) -> None:
        state = rehearse(LEAD, CLOSE)("next, wait 1m, hold, wait 1m, undo")
        assert (state["held"], state["stage"]["elapsed"]) == (False, 120)

    def test_no_cue_falls_due_in_it(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, CLOSE)
        evening("next, next, hold")
        assert len(evening.type("wait 10m")) == 1


class TestLongerAndShorter:
    def test_are_a_minute_of_the_timed_turn_and_leave_the_stage(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, CLOSE)
        state = evening("next, next, longer, longer 30s, shorter")
        assert (state["turn"]["allowed"], state["stage"]["length"]) == (150, 1200)
        assert evening("next")["turn"]["allowed"] == 120

    def test_without_a_timed_piece_they_change_the_stage(self, rehearse: Rehearse) -> None:
        assert rehearse(ROUND, CLOSE)("next, longer 3m")["stage"]["length"] == 1380
        assert rehearse(LEAD, CLOSE)("next, shorter")["stage"]["length"] == 240
        state = rehearse(OPEN, CLOSE)("next", "floor Ana", "longer")
        assert (state["turn"]["allowed"], state["stage"]["length"]) == (None, 1260)

    def test_shorter_is_not_below_what_is_used(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, CLOSE)
        assert evening("next, wait 30s, shorter 19m50s")["stage"]["length"] == 30
        assert evening("next, wait 90s, shorter")["turn"]["allowed"] == 90

    def test_they_change_the_room(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, CLOSE)
        assert evening("next, longer")["room"] == -60
        assert evening("shorter 2m")["room"] == 60

    def test_a_rotation_is_a_timed_piece(self, rehearse: Rehearse) -> None:
        state = rehearse(GROUPS)("next, next, longer")
        assert (state["turn"]["allowed"], state["stage"]["length"]) == (330, 600)

    def test_bare_longer_takes_the_next_of_extend_then_a_minute(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "next, next")
        assert [evening("longer")["turn"]["allowed"] for _ in range(4)] == [300, 390, 450, 510]
        assert evening("longer 10s")["turn"]["allowed"] == 520
        assert evening.state["stage"]["length"] == 2400

    def test_spaces_and_capital_letters_do_not_matter(self, rehearse: Rehearse) -> None:
        assert rehearse(LEAD)("next", "LONGER 1M 30S", "longer 1 m")["stage"]["length"] == 450


class TestSince:
    def test_a_turn_began_that_long_ago(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, CLOSE)
        state = evening("next, wait 30s, next, wait 1m, next, wait 5s, since 35s")
        assert (state["speaker"], state["turn"]["elapsed"], state["stage"]["elapsed"]) == ("Ben", 35, 95)

    def test_it_is_measured_in_time_not_held(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, CLOSE)
        evening("next, next, wait 20s, hold, wait 10m, resume, wait 10s, next, wait 5s")
        evening.cannot("since 36s")
        assert evening("since 35s")["turn"]["elapsed"] == 35

    def test_in_a_hold_too(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, CLOSE)
        state = evening("next, next, wait 60s, next, wait 10s, hold, wait 5m, since 40s")
        assert (state["turn"]["elapsed"], state["held"]) == (40, True)
        assert evening("wait 1m, resume, wait 1s")["turn"]["elapsed"] == 41

    def test_a_stage_takes_its_time_from_the_one_before(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, LEAD, CLOSE)
        state = evening("next, wait 3m, next, wait 10s, since 1m10s")
        assert (state["stage"]["elapsed"], state["elapsed"], state["ends_in"], state["room"]) == (
            70,
            190,
            710,
            710 - 230 - 300,
        )
        assert evening("go 1")["stage"]["elapsed"] == 120

    def test_a_stage_reaches_back_to_the_start_of_the_one_before(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, LEAD, CLOSE)
        evening("next, wait 3m, next, wait 10s")
        evening.cannot("since 3m11s")
        assert evening("since 3m10s")["stage"]["elapsed"] == 190
        assert evening("go 1")["stage"]["elapsed"] == 0

    def test_in_the_first_stage_it_moves_the_start_of_the_session(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, CLOSE)
        state = evening("next, wait 10s, since 5m")
        assert (state["stage"]["elapsed"], state["elapsed"], state["ends_in"]) == (300, 300, 300)
        assert state["room"] == 0

    def test_in_the_first_stage_after_a_hold_the_start_moves_as_much(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, CLOSE)
        state = evening("next, wait 10s, hold, wait 1m, resume, since 30s")
        assert (state["stage"]["elapsed"], state["elapsed"], state["ends_in"]) == (30, 90, 510)

    def test_the_first_stage_entered_need_not_be_the_first(self, rehearse: Rehearse) -> None:
        state = rehearse(LEAD, LEAD, CLOSE)("go 2, wait 10s, since 40s")
        assert (state["stage"]["elapsed"], state["elapsed"]) == (40, 40)

    def test_a_clock_end_does_not_move(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, CLOSE, ends_at="'12:00'")
        before = evening("next, wait 10s")["ends_in"]
        state = evening("since 5m")
        assert (state["ends_in"], state["elapsed"]) == (before, 300)

    def test_a_stage_entered_again_began_as_long_ago_as_it_has_been_used(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, LEAD, CLOSE)
        evening("next, wait 1m, next, wait 2m, go 1, wait 10s")
        state = evening("since 90s")
        assert state["stage"]["elapsed"] == 90
        assert evening("go 2")["stage"]["elapsed"] == 100

    def test_a_stage_entered_again_reaches_back_to_the_start_of_the_one_before(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, LEAD, CLOSE)
        evening("next, wait 1m, next, wait 2m, go 1, wait 10s")
        assert "3m 10s" in evening.cannot("since 3m11s")
        assert evening("since 3m10s")["stage"]["elapsed"] == 190
        assert evening("go 2")["stage"]["elapsed"] == 0

    def test_the_turn_before_it_keeps_what_it_was_offered(self, rehearse: Rehearse) -> None:
        evening = rehearse("round; turn = 'share'; length = '20m'", CLOSE, people="Ana, Ben, Cleo")
        state = evening("next, next, wait 8m, next, wait 10s, since 2m")
        assert state["turn"] == {"allowed": 400, "elapsed": 120}
        assert evening("next")["turn"]["allowed"] == 710

    def test_a_phase_reaches_back_to_the_start_of_the_phase_before(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "next, wait 20s, next, wait 1m, next, wait 10s")
        evening.cannot("since 71s")
        assert evening("since 70s")["turn"] == {"allowed": 120, "elapsed": 70}

    def test_the_first_phase_of_a_second_challenge_reaches_back_into_the_last_of_the_first(
        self, rehearse: Rehearse
    ) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "raise Ben", "next, next, next, next, next, wait 40s, next, wait 5s, next, wait 5s")
        assert evening.state["challenge"]["number"] == 2
        evening.cannot("since 51s")
        assert evening("since 50s")["turn"]["elapsed"] == 50

    def test_a_rotation_reaches_back_to_the_start_of_the_rotation_before(self, rehearse: Rehearse) -> None:
        evening = rehearse(GROUPS)
        evening("next, wait 10s, next, wait 4m, next, wait 1s")
        evening.cannot("since 4m2s")
        assert evening("since 4m1s")["turn"]["elapsed"] == 241

    def test_a_turn_after_a_gap_reaches_over_it(self, rehearse: Rehearse) -> None:
        evening = rehearse("round; turn = '2m'; gap = '10s'", people="Ana, Ben")
        evening("next, next, wait 1m, next, wait 15s")
        evening.cannot("since 76s")
        assert evening("since 75s")["turn"]["elapsed"] == 75

    def test_undo_takes_it_back(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, LEAD)
        before = evening("next, wait 1m, next, wait 10s")
        assert evening("since 30s, undo") == before


STORY = (
    """
next | hand Ben | floor Ben | wait 40s | next | pass | arrive Eva after Ana | longer | wait 90s | hold | wait 30s |
leave Dev | resume | since 20s | next | raise Ana: the move | vote 1 3 | back Dev | move Dev after Ana |
rename Eva Ève | shorter 30s | skip | wait 2m | next | next | too | floor Dev | next | leave Ana | undo | choose 1 |
longer | go 1 | next | wait 3m | drop 4 | each 1m | fit | accept | ends 23:59 | close | next | wait 1m | next
""".replace("\n", " ")
    .strip()
    .split(" | ")
)


class TestUndo:
    def agenda(self, rehearse: Rehearse) -> Any:
        stages = (
            ROUND + "; flex = 'elastic'",
            CHALLENGES,
            "open; order = 'queue'",
            GROUPS,
            "round; turn = '3m'",
            CLOSE,
        )
        return rehearse(*stages, length="'60m'", handover="'5s'")

    def test_every_command_is_taken_back_as_if_it_had_not_been_given_and_put_back_as_it_was(
        self, rehearse: Rehearse
    ) -> None:
        driven, plain = self.agenda(rehearse), self.agenda(rehearse)
        taken = 0
        for line in STORY:
            before = plain.state
            answer = driven.type(line)
            if line.startswith(("wait", "undo", "fit")) or answer[0].startswith("cannot"):
                plain.type(line)
                assert driven.state == plain.state, line
                continue
            after = driven.state
            assert driven("undo") == before | {"proposal": None}, line
            assert driven("redo") == after, line
            plain.type(line)
            assert plain.state == after
            taken += 1
        assert taken > 30

    def test_reaches_back_to_the_beginning_and_forward_again(self, rehearse: Rehearse) -> None:
        evening = self.agenda(rehearse)
        start = evening.state
        for line in STORY:
            evening.type(line)
        end = evening.state
        steps = 0
        while not evening.type("undo")[0].startswith("cannot"):
            steps += 1
        assert evening.state == start | {"ends_in": evening.state["ends_in"]}
        for _ in range(steps):
            assert not evening.type("redo")[0].startswith("cannot")
        evening.cannot("redo")
        assert evening.state == end

    def test_the_clocks_are_as_if_it_had_not_been_given(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, CLOSE)
        state = evening("next, next, wait 30s, next, wait 30s, undo")
        assert (state["speaker"], state["turn"]["elapsed"]) == ("Ana", 60)
        state = evening("wait 10s, redo")
        assert (state["speaker"], state["turn"]["elapsed"]) == ("Ben", 40)

    @pytest.mark.parametrize("line", ["fit", "bell", "state", "time", "choose 1", "wait 5s"])
    def test_what_changes_nothing_neither_clears_redo_nor_is_undone(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(ROUND, CLOSE)
        evening("next, next, undo")
        evening.type(line)
        assert evening("redo")["speaker"] == "Ana"
        evening.type(line)
        assert evening("undo")["speaker"] is None

    def test_with_nothing_to_take_back_it_cannot(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND)
        evening.cannot("undo")
        evening.cannot("redo")
        evening("next, undo")
        evening.cannot("undo")

"""What room the evening has, and turns made shorter for what is to come."""

import pytest

from tests.evenings import Evening, stages

LEAD = "lead length='5m'"
CLOSE = "close length='5m'"


class TestRoom:
    def test_is_the_target_end_less_now_less_what_is_still_needed(self) -> None:
        evening = Evening(stages(LEAD, "silence", CLOSE, length="'20m'"))
        assert evening.state["room"] == 1200 - 300 - 120 - 300
        assert evening("next, wait 2m")["room"] == 480
        assert evening("next")["room"] == 480 + 180
        assert evening("wait 3m")["room"] == 660 - 60

    def test_a_round_not_begun_needs_its_length_or_people_times_turn_and_hand_overs(self) -> None:
        evening = Evening(stages(LEAD, "round turn='2m' length='5m'", CLOSE, handover="'30s'", length="'20m'"))
        assert evening.state["room"] == 1200 - 300 - (4 * 120 + 3 * 30) - 300
        assert evening("leave Dev", "leave Cleo")["room"] == 1200 - 300 - 300 - 300

    def test_the_greater_of_hand_over_and_gap_counts(self) -> None:
        evening = Evening(stages("round turn='2m' length='5m' gap='45s'", handover="'30s'"))
        assert evening.state["room"] == 300 - (480 + 3 * 45)

    def test_time_to_finish_is_not_counted(self) -> None:
        assert Evening(stages("round turn='2m' wrap='1m' length='8m'")).state["room"] == 0

    def test_a_round_of_shares_not_begun_needs_its_length(self) -> None:
        assert Evening(stages("round turn='share' length='5m'", handover="'30s'")).state["room"] == 0

    def test_an_open_stage_not_begun_needs_its_length(self) -> None:
        assert Evening(stages("open turn='5m' length='5m'")).state["room"] == 0

    def test_only_whom_a_round_is_for_counts(self) -> None:
        evening = Evening(stages("round turn='untimed' length='5m'", "round turn='4m' length='5m' who='not-yet-heard'"))
        assert (
            evening("next, next, next, next")["room"] == 600 - 300 - 2 * 240
        )  # Ana and Ben were heard; Cleo has the floor

    def test_a_round_in_progress_keeps_what_those_to_come_were_offered(self) -> None:
        evening = Evening(stages("round turn='2m' length='5m'", CLOSE, handover="'30s'"))
        whole = 600 - 300
        assert evening("next")["room"] == whole - (4 * 120 + 3 * 30)
        assert evening("next")["room"] == whole - (120 + 3 * 120 + 3 * 30)
        assert evening("wait 1m")["room"] == whole - 60 - (60 + 3 * 120 + 3 * 30)
        assert evening("wait 2m")["room"] == whole - 180 - (3 * 120 + 3 * 30)
        assert evening("next")["room"] == whole - 180 - (120 + 2 * 120 + 2 * 30)
        assert evening("longer")["room"] == whole - 180 - (180 + 2 * 120 + 2 * 30)

    def test_between_two_turns_one_hand_over_before_each_still_to_come(self) -> None:
        evening = Evening(stages("round turn='2m' length='1m' gap='30s'", CLOSE))
        assert evening("next, next, wait 2m, next")["room"] == 360 - 120 - (3 * 120 + 3 * 30) - 300

    def test_when_less_than_the_stage_has_left_the_stage_counts(self) -> None:
        evening = Evening(stages("round turn='1m' length='20m'", CLOSE))
        assert evening("next, next, wait 3m")["room"] == 0
        assert evening("next, next, next, next, wait 10m")["room"] == 0
        assert evening("wait 10m")["room"] == -180

    def test_those_to_be_asked_again_keep_their_part(self) -> None:
        evening = Evening(stages("round turn='2m' length='5m'"), "Ana Ben Cleo")
        assert evening("next, next, pass")["room"] == 300 - (120 + 2 * 120)
        assert evening("next, next")["speaker"] == "Ana"
        assert evening.state["room"] == 300 - 300
        evening("pass")
        assert evening.state["room"] == 0

    def test_with_a_pass_that_stands_their_part_is_given_back(self) -> None:
        evening = Evening(stages("round turn='2m' length='1m' returns=false"), "Ana Ben Cleo")
        assert evening("next, next, pass")["room"] == 60 - (120 + 120)

    def test_an_arrival_costs_room_and_someone_who_leaves_gives_it_back(self) -> None:
        evening = Evening(stages("round turn='2m' length='4m'"), "Ana Ben")
        assert evening("next, next")["room"] == 0
        assert evening("arrive Eva")["room"] == -120
        assert evening("leave Ben")["room"] == 0

    def test_shares_promised_are_kept(self) -> None:
        evening = Evening(stages("round turn='share' length='8m'", CLOSE))
        assert evening("next, next, wait 5m, next")["room"] == 780 - 300 - (120 + 2 * 120) - 300

    def test_a_stage_left_and_not_done_needs_its_length_less_what_it_used(self) -> None:
        evening = Evening(stages(LEAD, "round turn='2m' length='5m'", LEAD, CLOSE))
        evening("next, wait 1m, next, next, wait 1m")
        state = evening("go 1")  # the round is left with four of its five minutes, its turns count no more
        assert state["room"] == 1200 - 120 - 240 - 240 - 300 - 300

    def test_an_earlier_stage_counts_once_it_is_entered_again(self) -> None:
        evening = Evening(stages(LEAD, LEAD, CLOSE))
        assert evening("next, wait 1m, go 2")["room"] == 900 - 60 - 300 - 300
        assert evening("go 1")["room"] == 900 - 60 - 240 - 300 - 300

    def test_what_is_dropped_needs_nothing_until_it_is_entered(self) -> None:
        evening = Evening(stages(LEAD, LEAD, CLOSE))
        assert evening("next, drop 2")["room"] == 300
        assert evening("wait 5m, next")["stage"]["number"] == 3
        assert evening("go 2")["room"] == 0

    @pytest.mark.parametrize("line", ["drop 1", "drop 0", "drop 4", "drop", "drop two"])
    def test_only_a_stage_that_has_not_begun_is_dropped(self, line: str) -> None:
        evening = Evening(stages(LEAD, LEAD, CLOSE))
        evening("next")
        evening.cannot(line)


class TestEach:
    def test_shortens_the_turns_of_rounds_not_begun(self) -> None:
        evening = Evening(stages("round turn='2m' length='1m'", "round turn='3m' length='1m'", CLOSE))
        evening("next, next")
        state = evening("each 1m")
        assert state["turn"]["allowed"] == 120
        assert state["room"] == 420 - 480 - 240 - 300
        assert evening("next")["turn"]["allowed"] == 120
        assert evening("skip, next")["turn"]["allowed"] == 60

    def test_a_share_becomes_that(self) -> None:
        assert (
            Evening(stages(LEAD, "round turn='share' length='20m'"))("next", "each 1m", "next, next")["turn"]["allowed"]
            == 60
        )

    def test_makes_turns_only_shorter(self) -> None:
        evening = Evening(stages(LEAD, "round turn='2m' length='20m'"))
        evening("next")
        evening.cannot("each 2m")
        evening.cannot("each")
        evening.cannot("each 30")

    def test_those_already_shorter_stay(self) -> None:
        evening = Evening(stages(LEAD, "round turn='1m'", "round turn='3m'"))
        assert evening("next", "each 2m", "next, next")["turn"]["allowed"] == 60
        assert evening("skip, next")["turn"]["allowed"] == 120

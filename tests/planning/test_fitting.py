"""What will not work out tonight, and what would."""

from __future__ import annotations

import pytest

from circlekeeper.agenda.reading import Reading, read_text
from circlekeeper.planning.fitting import troubles, turn_of
from circlekeeper.units import MINUTE, SECOND
from tests.evenings import Evening


def reading(text: str, count: int | None = None) -> Reading:
    found = read_text(f'title = "Circle"\n{text}', "evening.toml", count=count)
    assert found.plan is not None, [str(problem) for problem in found.problems]
    return found


def warnings(text: str, count: int | None = None) -> list[str]:
    return [str(problem).removeprefix("evening.toml:") for problem in reading(text, count).problems]


def people(count: int) -> str:
    return "people = " + str([f"P{i}" for i in range(count)]) + "\n"


class TestTheSum:
    def test_stages_that_take_more_than_the_session_are_said(self) -> None:
        said = warnings('length = "30m"\n[[stages]]\nkind = "round"\nlength = "40m"\n')
        assert said == [
            "2:10: warning: length: the stages take 40m, but the session has only 30m; "
            'write length = "40m" for the session, or shorten the stages by 10m'
        ]

    def test_the_whole_evening_is_meant(self) -> None:
        plan = reading('length = "30m"\n[[stages]]\nkind = "round"\nlength = "40m"\n').plan
        assert plan is not None
        assert [(trouble.kind, trouble.stage) for trouble in troubles(plan)] == [("sum", None)]

    def test_stages_that_take_less_are_said_too(self) -> None:
        [said] = warnings('length = "1h"\n[[stages]]\nkind = "round"\nlength = "40m"\n')
        assert "the stages take only 40m, but the session has 1h" in said
        assert "lengthen the stages by 20m" in said

    def test_a_stage_without_a_length_takes_what_is_left(self) -> None:
        assert warnings('length = "1h"\n[[stages]]\nkind = "round"\nlength = "40m"\n[[stages]]\nkind = "open"\n') == []

    def test_nothing_left_is_said_once(self) -> None:
        [said] = warnings('length = "40m"\n[[stages]]\nkind = "round"\nlength = "40m"\n[[stages]]\nkind = "open"\n')
        assert said.startswith(
            "2:10: warning: length: no time is left for the stage without a length: the others take 40m of 40m"
        )

    def test_without_a_length_of_the_session_nothing_is_said(self) -> None:
        assert warnings('ends_at = "20:30"\n[[stages]]\nkind = "round"\nlength = "40m"\n') == []


class TestClockTimes:
    LATE = 'ends_at = "21:00"\nlength = "1h"\n[[stages]]\nkind = "lead"\nlength = "20m"\n' + (
        '[[stages]]\nkind = "round"\nlength = "40m"\nat = "{}"\n'
    )

    def test_what_does_not_fit_before_a_clock_time_is_said(self) -> None:
        [said] = warnings(self.LATE.format("20:15"))
        assert said.startswith('10:6: warning: stages[2] "Round".at: the stages before it end 5m after 20:15')

    def test_what_is_not_over_when_the_evening_is_because_it_waits_for_its_time_is_said(self) -> None:
        [said] = warnings(self.LATE.format("20:35"))
        assert said.startswith(
            '10:6: warning: stages[2] "Round".at: from 20:35 on the stages take '
            "40m, and would end 15m after the evening"
        )
        [beyond] = warnings(self.LATE.format("21:10"))
        assert "would end 50m after the evening" in beyond
        assert warnings(self.LATE.format("20:20")) == []


class TestRounds:
    ROUND = '[[stages]]\nkind = "check-in"\nlength = "15m"\nturn = "1m30s"\n'

    def test_a_round_that_does_not_fit_is_said_with_what_would(self) -> None:
        [said] = warnings(self.ROUND, 12)
        assert said.startswith(
            '5:8: warning: stages[1] "Check-in".turn: with 12 people at 1m 30s each, the round takes 18m'
        )
        assert "1m 15s each would fit" in said
        assert "1m 30s each would fit 10 people" in said

    def test_a_round_that_fits_exactly_is_fine(self) -> None:
        assert warnings(self.ROUND, 10) == []

    def test_hand_overs_are_counted_between_turns(self) -> None:
        [said] = warnings('handover = "10s"\n' + self.ROUND, 10)
        assert "the round takes 16m 30s" in said
        assert warnings('handover = "10s"\n' + self.ROUND, 9) == []

    def test_the_greater_of_hand_over_and_gap_counts(self) -> None:
        [said] = warnings('handover = "10s"\n' + self.ROUND + 'gap = "20s"\n', 10)
        assert "the round takes 18m" in said

    def test_time_to_finish_is_not_counted(self) -> None:
        assert warnings(self.ROUND + 'wrap = "1m"\n', 10) == []

    def test_the_roster_counts_when_no_number_is_given(self) -> None:
        assert len(warnings(people(12) + self.ROUND)) == 1
        assert warnings(people(8) + self.ROUND) == []
        assert warnings(people(12) + self.ROUND, 8) == []

    def test_else_both_ends_of_the_group_are_tried(self) -> None:
        assert len(warnings("group = { min = 3, max = 12 }\n" + self.ROUND)) == 1
        assert len(warnings("group = { min = 11, max = 12 }\n" + self.ROUND)) == 2
        assert warnings("group = { min = 3, max = 10 }\n" + self.ROUND) == []

    def test_without_any_number_nothing_is_said(self) -> None:
        assert warnings(self.ROUND) == []

    def test_the_turn_of_the_kind_points_at_the_length(self) -> None:
        [said] = warnings('[[stages]]\nkind = "check-in"\nlength = "15m"\n', 12)
        assert said.startswith('4:10: warning: stages[1] "Check-in".length: ')

    def test_with_neither_in_the_file_it_points_at_the_stage(self) -> None:
        [said] = warnings('[[stages]]\nkind = "check-in"\n', 12)
        assert said.startswith('2:1: warning: stages[1] "Check-in": ')

    def test_a_share_below_a_minute_is_said(self) -> None:
        [said] = warnings('[[stages]]\nkind = "round"\nlength = "10m"\n', 12)
        assert said.startswith(
            '4:10: warning: stages[1] "Round".length: with 12 people, each '
            "person's share of 10m is 50s, less than 1m; "
        )
        assert "1m each would fit 10 people" in said
        assert warnings('[[stages]]\nkind = "round"\nlength = "10m"\n', 10) == []

    def test_an_open_stage_is_no_round(self) -> None:
        assert warnings('[[stages]]\nkind = "open"\nlength = "10m"\nturn = "2m"\n', 12) == []

    def test_nothing_is_said_of_those_not_yet_heard(self) -> None:
        text = '[[stages]]\nkind = "open"\n[[stages]]\nkind = "round"\nlength = "10m"\nwho = "not-yet-heard"\n'
        assert warnings(text, 30) == []

    def test_the_others_are_one_less(self) -> None:
        text = '[[stages]]\nkind = "challenges"\n[[stages]]\nkind = "round"\nlength = "10m"\nwho = "others"\n'
        assert warnings(text, 11) == []
        assert len(warnings(text, 12)) == 1

    @pytest.mark.parametrize("who", ["not-yet-heard", "others"])
    def test_where_nobody_was_heard_before_and_no_challenge_taken_it_is_for_everyone(self, who: str) -> None:
        text = f'[[stages]]\nkind = "round"\nlength = "10m"\nwho = "{who}"\n'
        assert warnings(text, 10) == []
        assert len(warnings(text, 11)) == 1

    def test_a_length_of_its_own_is_judged_as_the_plan_counts_it(self) -> None:
        text = 'length = "30m"\n[[stages]]\nkind = "opening"\n[[stages]]\nkind = "round"\nturn = "2m"\n'
        assert warnings(text, 12) == []
        assert len(warnings(text, 13)) == 1


class TestTheGroup:
    ONE = 'group = { min = 5, max = 9 }\n[[stages]]\nkind = "silence"\n'

    def test_too_few_and_too_many_are_said_at_the_limit(self) -> None:
        assert warnings(self.ONE, 4) == [
            "2:17: warning: group.min: 4 people: this agenda suits 5 or more; choose "
            "another agenda, or write a smaller min"
        ]
        [said] = warnings(self.ONE, 10)
        assert said.startswith("2:26: warning: group.max: 10 people: this agenda suits at most 9")

    @pytest.mark.parametrize("count", [5, 9, None])
    def test_within_the_limits_nothing_is_said(self, count: int | None) -> None:
        assert warnings(self.ONE, count) == []


class TestStages:
    def test_a_min_above_the_length_is_said(self) -> None:
        [said] = warnings('[[stages]]\nkind = "open"\nlength = "10m"\nmin = "11m"\n')
        assert (
            said == '5:7: warning: stages[1] "Open".min: min is 11m, longer than the stage\'s 10m; write at most "10m"'
        )

    def test_a_close_in_the_middle_is_said(self) -> None:
        [said] = warnings('[[stages]]\nkind = "close"\n[[stages]]\nkind = "open"\ntitle = "Talk"\n')
        assert said.startswith(
            '2:1: warning: stages[1] "Close": this stage is protected, but "Talk" comes after it and isn\'t; '
        )

    def test_protected_stages_at_the_end_are_right(self) -> None:
        assert warnings('[[stages]]\nkind = "open"\n[[stages]]\nkind = "check-out"\n[[stages]]\nkind = "close"\n') == []

    def test_a_stage_too_short_for_one_challenge_is_said(self) -> None:
        [said] = warnings('[[stages]]\nkind = "challenges"\nlength = "8m"\n')
        assert said.startswith(
            '4:10: warning: stages[1] "Challenges".length: one challenge takes 10m, but the stage has 8m; '
        )

    def test_rotations_that_do_not_fit_are_said(self) -> None:
        [said] = warnings('[[stages]]\nkind = "groups"\nlength = "15m"\nsize = 3\nturn = "5m"\nchangeover = "30s"\n')
        assert '3 rotations of 5m take 16m, but the stage has 15m; write turn = "4m 40s"' in said

    def test_rotations_that_have_next_to_nothing_are_said(self) -> None:
        [said] = warnings('[[stages]]\nkind = "groups"\nlength = "3m"\nchangeover = "90s"\n')
        assert said.startswith(
            '4:10: warning: stages[1] "Groups".length: 3m for 2 rotations gives each 45s, less than 1m; '
        )
        assert said.endswith('write length = "3m 30s", or use fewer rotations')
        assert warnings('[[stages]]\nkind = "groups"\nlength = "3m 30s"\nchangeover = "90s"\n') == []

    def test_of_too_many_rotations_without_a_length_their_number_is_pointed_at(self) -> None:
        [said] = warnings('[[stages]]\nkind = "groups"\nchangeover = "0s"\nrotations = 90\n')
        assert said.startswith('5:13: warning: stages[1] "Groups".rotations: ')

    @pytest.mark.parametrize("kind", ["round", "groups"])
    def test_a_cue_no_later_than_the_turn_begins_is_said(self, kind: str) -> None:
        [said] = warnings(f'[[stages]]\nkind = "{kind}"\nlength = "15m"\nturn = "2m"\nwarn = "2m"\n', 6)
        assert "warn is 2m, but a turn has only 2m, so there would be no cue" in said
        assert warnings(f'[[stages]]\nkind = "{kind}"\nlength = "15m"\nturn = "2m"\nwarn = "1m 59s"\n', 6) == []

    def test_people_who_do_not_divide_into_the_groups_are_told_what_each_then_has(self) -> None:
        text = '[[stages]]\nkind = "groups"\nlength = "15m"\nsize = 2\nturn = "5m"\n'
        [said] = warnings(text, 9)
        assert "9 people don't divide into groups of 2: some groups have 3, with 3m 20s each" in said
        assert warnings(text, 8) == []

    def test_sets_of_groups_are_counted_with_all_their_rotations(self) -> None:
        [said] = warnings('[[stages]]\nkind = "groups"\nlength = "20m"\nturn = "4m"\nchanges = 3\n', 8)
        assert '6 rotations of 4m take 24m, but the stage has 20m; write turn = "3m 20s"' in said

    def test_between_two_sets_places_are_changed_as_between_two_rotations(self) -> None:
        rows = '[[stages]]\nkind = "groups"\nlength = "20m"\nchanges = 3\nchangeover = "30s"\n'
        plan = reading(rows).plan
        assert plan is not None
        evening = Evening(plan, "Ana Ben Cleo Dev")
        evening("next, next")
        assert evening.view.piece is not None
        assert evening.view.piece.allowed == turn_of(plan, 0, 20 * MINUTE, 4) == 175 * SECOND
        [said] = warnings(rows.replace('"20m"', '"20m"\nturn = "3m"'), 8)
        assert "6 rotations of 3m take 20m 30s" in said

    def test_laps_and_answers_are_counted(self) -> None:
        rows = '[[stages]]\nkind = "round"\nlength = "{}"\nturn = "2m"\nlaps = 2\nafter = "30s"\n'
        [said] = warnings('handover = "10s"\n' + rows.format("26m"), 5)
        assert 'takes 26m 30s, but it has only 26m; 1m 57s each would fit: write turn = "1m 57s"' in said
        assert warnings('handover = "10s"\n' + rows.format("26m 30s"), 5) == []

    def test_a_half_is_counted_as_half_rounded_up(self) -> None:
        rows = '[[stages]]\nkind = "round"\nlength = "7m"\nturn = "2m"\nwho = "inner"\n'
        assert warnings(rows, 6) == []
        [said] = warnings(rows, 7)
        assert "with 4 people at 2m each" in said

    def test_a_step_in_which_everyone_speaks_takes_as_long_as_they_are_many(self) -> None:
        steps = (
            '[[stages]]\nkind = "challenges"\nlength = "10m"\n[[stages.phases]]\ntitle = "Story"\nvoice = "holder"\n'
            'length = "5m"\n[[stages.phases]]\ntitle = "Each"\nvoice = "others"\nturn = "1m"\n'
        )
        assert warnings(steps, 6) == []
        [said] = warnings(steps, 7)
        assert "one challenge takes 11m, but the stage has 10m" in said

    def test_a_step_with_turns_and_a_length_takes_the_longer_of_the_two(self) -> None:
        steps = (
            '[[stages]]\nkind = "challenges"\nlength = "10m"\n[[stages.phases]]\ntitle = "Each"\nvoice = "all"\n'
            'length = "5m"\nturn = "1m"\n'
        )
        assert warnings(steps, 10) == []
        [said] = warnings(steps, 12)
        assert "one challenge takes 12m, but the stage has 10m" in said

    def test_a_stage_at_a_clock_time_that_what_comes_before_runs_into_is_said(self) -> None:
        rows = (
            'length = "60m"\nends_at = "20:00"\n[[stages]]\nkind = "round"\nlength = "35m"\n'
            '[[stages]]\nkind = "break"\nlength = "25m"\nat = "{}"\n'
        )
        [said] = warnings(rows.format("19:30"), 5)
        assert "at: the stages before it end 5m after 19:30" in said
        assert warnings(rows.format("19:35"), 5) == []

    def test_how_the_circle_answers_without_time_to_answer_is_said(self) -> None:
        [said] = warnings('[[stages]]\nkind = "round"\nlength = "20m"\nafter_response = "reflect"\n', 5)
        assert said.startswith("5:18: ")
        assert 'write after = "1m", or remove it' in said

    def test_a_start_who_is_among_people_is_nobodys_slip(self) -> None:
        assert (
            warnings('people = ["Rotat", "Rénate"]\n[[stages]]\nkind = "round"\nlength = "5m"\nstart = "rotat"\n') == []
        )

    def test_a_start_who_is_not_among_people_is_said_without_the_name(self) -> None:
        [said] = warnings('people = ["Ana"]\n[[stages]]\nkind = "round"\nlength = "5m"\nstart = "Zoe"\n')
        assert said.startswith("6:9: ")
        assert "isn't in people" in said
        assert "Zoe" not in said


class TestAsData:
    def test_the_gathering_has_the_figures(self) -> None:
        plan = reading('[[stages]]\nkind = "check-in"\nlength = "15m"\n').plan
        assert plan is not None
        [trouble] = troubles(plan, 12)
        assert (trouble.kind, trouble.stage, trouble.count, trouble.each) == ("turns", 0, 12, 75 * SECOND)

    def test_a_turn_too_short_to_be_one_is_not_among_them(self) -> None:
        plan = reading('[[stages]]\nkind = "round"\nlength = "2m"\nturn = "1m"\n').plan
        assert plan is not None
        assert [(trouble.kind, trouble.each) for trouble in troubles(plan, 60)] == [("turns", None)]

    def test_a_share_that_is_short_is_among_them(self) -> None:
        plan = reading('[[stages]]\nkind = "round"\nlength = "4m"\n').plan
        assert plan is not None
        [trouble] = troubles(plan, 12)
        assert (trouble.kind, trouble.stage, trouble.count, trouble.each) == ("share", 0, 12, 20 * SECOND)

    def test_the_length_of_tonight_can_be_another(self) -> None:
        plan = reading('length = "60m"\n[[stages]]\nkind = "round"\n').plan
        assert plan is not None
        assert troubles(plan, 12) == ()
        assert [t.kind for t in troubles(plan, 12, 11 * MINUTE)] == ["share"]

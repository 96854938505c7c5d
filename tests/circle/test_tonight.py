"""Tonight's plan in the facilitator's hands: stages added, moved and left out, longer and shorter ones, another end."""

import pytest

from circlekeeper.agenda.kinds import NAMES, usual_stages
from circlekeeper.agenda.reading import read_text
from circlekeeper.circle import commands as c
from circlekeeper.units import MINUTE
from tests.evenings import Evening, stages

PLAN = stages(
    'opening length="5m"', 'open length="10m"', 'break length="10m"', 'open title="Talk" length="10m"', "close"
)


def titles(evening: Evening) -> list[str]:
    return [s.title for s in evening.view.stages]


class TestAdd:
    def test_a_kind_that_there_is_not_is_refused_by_its_name(self) -> None:
        refused = Evening(PLAN).keeper.do(c.Add("nonsense", None, None))
        assert refused is not None
        assert (refused.code, refused.fields["kind"]) == ("no-such-kind", "nonsense")

    def test_an_evening_has_room_for_five_hundred(self) -> None:
        evening = Evening(PLAN)
        answers = [evening.keeper.do(c.Add("silence", MINUTE, None)) for _ in range(496)]
        assert answers[:495] == [None] * 495
        refused = answers[495]
        assert refused is not None
        assert (refused.code, refused.fields) == ("too-many-stages", {"most": 500})

    def test_a_stage_nobody_planned_comes_after_the_current_one(self) -> None:
        evening = Evening(PLAN)
        state = evening("next, next, add silence 3m")
        assert titles(evening) == ["Opening", "Open", "Silence", "Break", "Talk", "Close"]
        assert (state["stage"]["number"], state["stage"]["of"], state["room"]) == (2, 6, 120)
        assert evening("next")["stage"] | {"elapsed": 0} == {
            "number": 3,
            "of": 6,
            "title": "Silence",
            "kind": "silence",
            "length": 180,
            "elapsed": 0,
            "begun": True,
        }

    def test_or_after_another_by_its_number_with_a_title_of_its_own(self) -> None:
        evening = Evening(PLAN)
        evening("next, add round after 4: A word for Eva")
        added = evening.view.stages[4]
        assert (added.title, added.public_title, added.added, added.kind) == ("A word for Eva", "Round", True, "round")
        assert added.length == added.planned == usual_stages()["round"].usual

    def test_takes_its_kinds_usual_rules(self) -> None:
        evening = Evening(PLAN)
        evening("next, add check-in 4m after 0, next")
        assert evening.view.stage.turn == 90_000
        assert evening("next, pass")["passed"] == ["Ana"]

    def test_cannot_come_before_the_current_stage(self) -> None:
        evening = Evening(PLAN)
        evening("next, next, next")
        evening.cannot("add silence after 2")
        assert evening("add silence after 3")["stage"]["number"] == 3

    def test_of_no_kind_there_is_or_after_no_stage_there_is_is_refused(self) -> None:
        evening = Evening(PLAN)
        evening("next")
        assert "did you mean" in evening.cannot("add silense 3m")
        evening.cannot("add silence after 9")
        evening.cannot("add")

    def test_before_the_evening_begins_it_can_come_first(self) -> None:
        evening = Evening(PLAN)
        state = evening("add silence 2m after 0")
        assert (state["stage"]["title"], state["stage"]["begun"], state["ends_in"]) == ("Silence", False, 40 * 60)
        assert state["room"] == -120
        assert evening("next")["stage"]["title"] == "Silence"
        assert evening("next")["stage"]["title"] == "Opening"

    @pytest.mark.parametrize("named", NAMES)
    def test_is_the_stage_that_a_file_which_says_only_its_kind_would_be(self, named: str) -> None:
        plan = read_text(f'title = "T"\n[[stages]]\nkind = "{named}"\n', "t.toml").plan
        assert plan is not None
        assert plan.stages[0] == usual_stages()[named]


class TestPlace:
    def test_a_stage_moves_behind_another(self) -> None:
        evening = Evening(PLAN)
        state = evening("next, place 3 after 1, next")
        assert state["stage"]["title"] == "Break"
        assert titles(evening) == ["Opening", "Break", "Open", "Talk", "Close"]

    def test_behind_0_it_is_the_first_of_those_to_come(self) -> None:
        evening = Evening(PLAN)
        evening("next, place 4 after 0")
        assert titles(evening) == ["Opening", "Talk", "Open", "Break", "Close"]

    def test_numbers_are_places_as_they_are_now(self) -> None:
        evening = Evening(PLAN)
        evening("next, place 4 after 0, drop 2")
        assert [s.title for s in evening.view.stages if s.left_out] == ["Talk"]
        assert evening("next")["stage"] | {"elapsed": 0} == evening.state["stage"]
        assert evening.state["stage"]["number"] == 3

    def test_what_has_begun_or_is_left_out_stays_and_nothing_goes_before_the_current_stage(self) -> None:
        evening = Evening(PLAN)
        evening("next, next, drop 4")
        for line in ("place 1 after 3", "place 2 after 3", "place 4 after 2", "place 3 after 1", "place 3 after 3"):
            evening.cannot(line)

    def test_a_stage_that_was_jumped_over_can_be_put_behind(self) -> None:
        evening = Evening(PLAN)
        evening("next, go 4, place 2 after 4")
        assert titles(evening) == ["Opening", "Break", "Talk", "Open", "Close"]
        assert evening.state["stage"]["number"] == 3
        assert evening("next")["stage"]["title"] == "Open"

    def test_before_the_evening_begins_the_first_stage_can_be_another(self) -> None:
        evening = Evening(PLAN)
        assert evening("place 1 after 2")["stage"]["title"] == "Open"
        assert evening("next")["stage"] | {"begun": True} == evening.state["stage"]

    def test_undo_puts_it_back(self) -> None:
        evening = Evening(PLAN)
        before = evening("next")
        assert evening("place 4 after 0, add break, undo, undo") == before


class TestTheClose:
    def test_is_found_whatever_was_added_after_it(self) -> None:
        evening = Evening(PLAN)
        evening("next, add silence after 5, close")
        assert evening.state["stage"]["title"] == "Close"
        assert evening("next")["stage"]["title"] == "Silence"

    def test_does_not_enter_a_part_of_it_that_is_done(self) -> None:
        plan = stages("opening", "check-out", "close")
        evening = Evening(plan)
        assert evening("next, go 2, skip, go 1, close")["stage"]["title"] == "Close"

    def test_of_an_agenda_that_has_none_is_the_last_stage_or_the_one_that_was_added(self) -> None:
        evening = Evening(stages('open flex="protected"', "open", "open"))
        assert evening("next, close")["stage"]["number"] == 3
        assert evening("undo, add close 5m after 3, close")["stage"]["number"] == 4

    def test_cannot_be_gone_to_from_behind_it_once_it_is_done(self) -> None:
        evening = Evening(PLAN)
        evening("next, add silence after 5, close, next")
        evening.cannot("close")

    def test_must_begin_in_time_for_what_was_added_after_it_too(self) -> None:
        evening = Evening(PLAN)
        evening("next")
        assert evening.view.close_by == 35 * MINUTE
        evening("add silence 3m after 5")
        assert evening.view.close_by == 32 * MINUTE


class TestLeavingOutBeforehand:
    def test_the_evening_begins_with_the_first_that_is_left(self) -> None:
        evening = Evening(PLAN)
        assert evening("drop 1")["stage"]["title"] == "Open"
        assert evening("next")["stage"]["number"] == 2

    def test_something_must_be_left(self) -> None:
        evening = Evening(stages("opening", "close"))
        evening("drop 2")
        evening.cannot("drop 1")


class TestLengths:
    def test_of_a_stage_to_come(self) -> None:
        evening = Evening(PLAN)
        evening("next, longer 5m of 3, shorter 4m of 4")
        assert [s.length // MINUTE for s in evening.view.stages] == [5, 10, 15, 6, 5]
        assert evening.state["room"] == -60

    def test_with_a_number_the_current_stage_is_meant_and_not_the_turn(self) -> None:
        evening = Evening(stages('round turn="2m" length="10m"', "close"))
        state = evening("next, next, longer 1m of 1")
        assert (state["turn"]["allowed"], state["stage"]["length"]) == (120, 660)

    def test_of_what_is_done_or_used_up_cannot_change(self) -> None:
        evening = Evening(PLAN)
        evening("next, next")
        evening.cannot("longer 1m of 1")
        evening("shorter 30m of 3")
        evening.cannot("shorter 1m of 3")
        evening.cannot("longer of 9")

    def test_before_the_evening_begins_too(self) -> None:
        evening = Evening(PLAN)
        assert evening("longer 5m of 3, shorter 1m of 3, next, go 3")["stage"]["length"] == 14 * 60

    def test_before_the_evening_begins_a_stage_that_has_nothing_left_becomes_longer_at_once(self) -> None:
        evening = Evening(stages("open", "open", "close"))
        evening("shorter 15m of 2, ends 19:20, longer 3m of 2")
        assert evening.view.stages[1].length == 3 * MINUTE
        by_the_first_rules = Evening(stages("open", "open", "close"), rules=1)
        by_the_first_rules("shorter 15m of 2, ends 19:20, longer 3m of 2")
        assert by_the_first_rules.view.stages[1].length == 0


class TestTheEnd:
    def test_can_move_at_any_time(self) -> None:
        evening = Evening(PLAN)
        assert evening("next, wait 5m, ends +5m")["room"] == 300
        assert evening("ends -10m")["ends_in"] == 30 * 60
        assert evening("undo")["ends_in"] == 40 * 60

    def test_not_to_before_now(self) -> None:
        evening = Evening(PLAN)
        evening("next, wait 39m")
        evening.cannot("ends -2m")

    def test_before_the_evening_begins_it_ends_so_much_later_whenever_it_begins(self) -> None:
        evening = Evening(PLAN)
        assert evening("ends +5m, wait 10m")["ends_in"] == 45 * 60
        assert evening("next")["ends_in"] == 45 * 60

    def test_before_the_evening_begins_a_clock_time_holds(self) -> None:
        evening = Evening(PLAN)
        assert evening("ends 20:00, wait 10m")["ends_in"] == 50 * 60
        assert evening("next")["room"] == 600

    def test_a_length_that_nobody_wrote_fills_what_there_is_until_the_clock_time(self) -> None:
        evening = Evening(stages("open", "close"))
        assert evening("ends 20:00, next")["stage"]["length"] == 55 * 60


class TestWhenStagesBegin:
    def test_is_told_of_those_begun_and_those_to_come(self) -> None:
        evening = Evening(PLAN)
        evening("next, wait 6m, next, wait 4m, drop 3")
        begins = [None if s.begins_in is None else s.begins_in // MINUTE for s in evening.view.stages]
        assert begins == [-10, -4, None, 6, 16]

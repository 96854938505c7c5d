"""Marks: who only listens, who is in which half of the circle, and what the agenda asks for by a word of its own."""

from circlekeeper.circle import commands as c
from tests.evenings import Evening, plan_of, stages

ROUND = 'round turn="2m" length="20m"'
MARKS = {"marks": '["newcomer","guest"]'}


def for_(who: str, people: str = "Ana Ben Cleo Dev Eva") -> Evening:
    return Evening(stages(f'{ROUND} who="{who}"', "close", **MARKS), people)


class TestAMark:
    def test_is_put_on_and_taken_off(self) -> None:
        evening = for_("all")
        assert evening("mark Ben newcomer, mark Ben guest")["marks"] == {"Ben": ["newcomer", "guest"]}
        assert evening("mark Ben NEWCOMER")["marks"] == {"Ben": ["guest"]}
        assert evening("undo")["marks"] == {"Ben": ["newcomer", "guest"]}

    def test_is_put_on_in_a_stage_where_nobody_takes_turns(self) -> None:
        evening = Evening(stages("challenges length='35m'", "close", **MARKS), "Ana Ben")
        evening("raise Ana", "next")
        before = evening.view
        assert evening("mark Ben newcomer")["marks"] == {"Ben": ["newcomer"]}
        assert evening.view.challenge == before.challenge

    def test_is_one_of_tonights(self) -> None:
        evening = for_("all")
        assert "newcomer" in evening.cannot("mark Ben old")
        assert evening.keeper.do(c.Mark(0, len(evening.keeper.plan.all_marks))) is not None
        assert evening.keeper.do(c.Mark(7, 0)) is not None

    def test_is_asked_for_by_a_stage(self) -> None:
        evening = for_("newcomer")
        assert evening("mark Ben newcomer, mark Dev newcomer, next")["waiting"] == ["Ben", "Dev"]

    def test_can_be_asked_for_the_other_way_round(self) -> None:
        text = 'title = "A"\nmarks = ["newcomer"]\n[[stages]]\nkind = "round"\nwho = "not newcomer"\n'
        evening = Evening(plan_of(text))
        assert evening("mark Ben newcomer, next")["waiting"] == ["Ana", "Cleo", "Dev"]
        assert evening("arrive Eva")["waiting"] == ["Ana", "Cleo", "Dev", "Eva"]

    def test_that_nobody_has_leaves_a_stage_that_one_press_leaves(self) -> None:
        evening = for_("newcomer")
        assert evening("next")["waiting"] == []
        assert evening("next")["stage"]["number"] == 2

    def test_counts_in_the_stage_that_is_current(self) -> None:
        evening = for_("newcomer")
        evening("mark Ben newcomer, next")
        assert evening("mark Dev newcomer")["waiting"] == ["Ben", "Dev"]
        assert evening("mark Dev newcomer")["waiting"] == ["Ben"]
        assert evening("next, mark Ben newcomer")["speaker"] == "Ben"
        assert evening("next")["heard"] == ["Ben"]

    def test_counts_for_who_came_late_as_for_the_others(self) -> None:
        text = 'title = "A"\nmarks = ["newcomer"]\n[[stages]]\nkind = "round"\nwho = "not newcomer"\n'
        evening = Evening(plan_of(text))
        assert evening("next, next, next, arrive Zoe after Ana")["waiting"] == ["Cleo", "Dev", "Zoe"]
        assert evening("mark Zoe newcomer")["waiting"] == ["Cleo", "Dev"]
        assert evening("mark Zoe newcomer")["waiting"] == ["Cleo", "Dev", "Zoe"]

    def test_counts_when_the_stage_is_entered_again(self) -> None:
        evening = for_("newcomer")
        evening("mark Ben newcomer, next, go 2, mark Eva newcomer, mark Ben newcomer")
        assert evening("go 1")["waiting"] == ["Eva"]

    def test_is_not_on_who_arrives(self) -> None:
        evening = for_("newcomer")
        evening("mark Ben newcomer, next, arrive Finn")
        assert evening.state["waiting"] == ["Ben"]
        assert evening("mark Finn newcomer")["waiting"] == ["Ben", "Finn"]

    def test_makes_room_for_those_who_have_it(self) -> None:
        plan = stages(f'{ROUND.replace("20m", "1m")} who="newcomer"', "close", length='"30m"', **MARKS)
        evening = Evening(plan)
        room = evening.state["room"]
        assert evening("mark Ana newcomer, mark Ben newcomer")["room"] == room - 3 * 60


class TestListening:
    def test_is_to_be_there_without_being_offered_a_turn(self) -> None:
        evening = for_("all", "Ana Ben Cleo")
        assert evening("mark Ben listens, next")["waiting"] == ["Ana", "Cleo"]
        assert evening("next, next")["speaker"] == "Cleo"
        assert evening("next, next")["stage"]["number"] == 2

    def test_can_begin_while_waiting_and_end_again(self) -> None:
        evening = for_("all", "Ana Ben Cleo")
        assert evening("next, next, mark Ben listens")["next"] == "Cleo"
        assert evening("mark Ben listens")["next"] == "Ben"
        assert evening("mark Ben listens, next, mark Ben listens")["waiting"] == ["Ben"]

    def test_begins_after_the_turn_of_the_one_who_speaks(self) -> None:
        evening = for_("all", "Ana Ben")
        state = evening("next, next, wait 10s, mark Ana listens")
        assert (state["speaker"], state["turn"]["elapsed"]) == ("Ana", 10)
        assert evening("next")["heard"] == ["Ana"]

    def test_does_not_keep_from_being_given_the_floor(self) -> None:
        assert for_("all")("mark Ben listens, next, floor Ben")["speaker"] == "Ben"

    def test_has_no_part_in_a_share(self) -> None:
        evening = Evening(stages('round turn="share" length="20m"', "close"))
        assert evening("mark Dev listens, next, next")["turn"]["allowed"] == 400

    def test_has_no_part_in_the_groups(self) -> None:
        evening = Evening(stages("groups", "close"), "Ana Ben Cleo Dev Eva")
        assert evening("mark Cleo listens, next")["groups"] == [["Ana", "Ben"], ["Dev", "Eva"]]
        assert evening("mark Cleo listens")["groups"] == [["Ana", "Ben", "Cleo"], ["Dev", "Eva"]]
        assert evening("mark Ben listens")["groups"] == [["Ana", "Cleo"], ["Dev", "Eva"]]

    def test_ends_a_gap_after_which_nobody_would_come(self) -> None:
        evening = Evening(stages(f'{ROUND} gap="15s"', "close"), "Ana Ben")
        evening("next, next, next, mark Ben listens")
        assert evening.view.gap_left is None


class TestHalves:
    def test_are_dealt_by_seats_as_a_stage_first_names_one(self) -> None:
        evening = for_("inner")
        assert evening.state["marks"] == {}
        state = evening("next")
        assert state["waiting"] == ["Ana", "Cleo", "Eva"]
        assert state["marks"] == {
            name: ["inner" if i % 2 == 0 else "outer"] for i, name in enumerate(["Ana", "Ben", "Cleo", "Dev", "Eva"])
        }

    def test_leave_those_who_are_in_one_already(self) -> None:
        state = for_("outer")("mark Ana outer, next")
        assert state["waiting"] == ["Ana", "Cleo", "Eva"]

    def test_exclude_each_other(self) -> None:
        evening = for_("inner")
        assert evening("next, mark Ana outer")["waiting"] == ["Cleo", "Eva"]
        assert evening.state["marks"]["Ana"] == ["outer"]

    def test_take_in_who_comes_later_where_there_are_fewer(self) -> None:
        evening = for_("inner")
        assert evening("next, arrive Finn")["marks"]["Finn"] == ["outer"]
        assert evening("arrive Gita")["marks"]["Gita"] == ["inner"]
        assert evening.state["waiting"] == ["Ana", "Cleo", "Eva", "Gita"]

    def test_take_in_who_was_away_or_only_listened(self) -> None:
        evening = for_("inner")
        state = evening("leave Eva, mark Dev listens, next")
        assert "Eva" not in state["marks"]
        assert evening("back Eva")["marks"]["Eva"] == ["outer"]
        assert evening("mark Dev listens")["marks"]["Dev"] == ["inner"]

    def test_are_kept_free_for_before_anyone_is_dealt(self) -> None:
        plan = stages(f'{ROUND.replace("20m", "1m")} who="inner"', "close", length='"30m"')
        assert Evening(plan, "A B C D E").state["room"] == (30 - 6 - 5) * 60

    def test_speak_one_after_the_other(self) -> None:
        plan = stages(f'{ROUND} who="inner"', f'{ROUND} who="outer"', "close")
        evening = Evening(plan)
        assert evening("next")["waiting"] == ["Ana", "Cleo"]
        assert evening("skip")["waiting"] == ["Ben", "Dev"]


def test_a_hand_of_someone_who_listens_is_seen_and_the_floor_goes_on_to_the_next_hand() -> None:
    evening = Evening(stages('open order="queue"', "close"), "Ana Ben Cleo")
    state = evening("next, mark Ana listens, hand Ana, hand Ben")
    assert (state["hands"], state["next"]) == (["Ana", "Ben"], "Ben")
    assert evening("next")["speaker"] == "Ben"
    assert evening("next, floor Ana")["speaker"] == "Ana"

"""Open stages, silence, and pairs and threes."""

from typing import Any

import pytest

from circlekeeper.circle.groups import sizes
from circlekeeper.circle.plan import Plan
from circlekeeper.telling.floor import other_sizes
from tests.evenings import Evening, stages


def opened(rules: str = "") -> Evening:
    evening = Evening(stages(f"open {rules}".strip(), "close"))
    evening("next")
    return evening


def test_in_an_open_stage_whoever_is_moved_takes_the_floor_untimed() -> None:
    state = opened()("floor Cleo, wait 90s")
    assert state["turn"] == {"allowed": None, "elapsed": 90}


def test_next_with_the_floor_free_enters_the_next_stage_even_with_some_unheard() -> None:
    assert opened()("floor Cleo, next, next")["stage"]["title"] == "Close"


def test_around_in_an_open_stage_goes_once_through_and_then_the_floor_is_free() -> None:
    evening = opened('order="around"')
    assert [evening("next")["speaker"] for _ in range(5)] == ["Ana", "Ben", "Cleo", "Dev", None]
    assert evening("floor Ben")["speaker"] == "Ben"
    assert evening("next")["speaker"] is None
    assert evening("next")["stage"]["title"] == "Close"


def test_once_puts_the_hands_of_those_already_heard_behind() -> None:
    evening = opened('order="queue" once=true')
    evening("hand Ana, next, hand Ana, hand Cleo, hand Ben")
    assert evening.state["hands"] == ["Cleo", "Ben", "Ana"]
    assert evening("next")["speaker"] == "Cleo"


@pytest.mark.parametrize("kind", ["silence", "break", "lead"])
def test_a_stage_without_turns_is_left_by_one_next(kind: str) -> None:
    assert Evening(stages(kind, "close"))("next, next")["stage"]["title"] == "Close"


def test_nobody_takes_the_floor_in_silence() -> None:
    evening = Evening(stages("silence", "close"))
    evening("next")
    evening.cannot("floor Ana")


@pytest.mark.parametrize(
    ("people", "size", "groups"),
    [
        (10, 4, (4, 3, 3)),
        (9, 2, (3, 2, 2, 2)),
        (1, 2, (1,)),
        (3, 2, (3,)),
        (0, 2, ()),
        (12, 3, (3, 3, 3, 3)),
        (7, 6, (4, 3)),
        (5, 4, (3, 2)),
        (4, 2, (2, 2)),
        (2, 6, (2,)),
        (7, 3, (3, 2, 2)),
        (4, 3, (2, 2)),
        (13, 6, (5, 4, 4)),
    ],
)
def test_groups_are_as_equal_as_possible_and_nobody_is_alone(people: int, size: int, groups: tuple[int, ...]) -> None:
    assert sizes(people, size) == groups


def test_groups_take_two_presses_more_than_there_are_rotations() -> None:
    evening = Evening(stages('groups length="10m"', "close"), "Ana Ben Cleo Dev Eva")
    state = evening("next")
    assert (state["groups"], state["rotation"]) == ([["Ana", "Ben", "Cleo"], ["Dev", "Eva"]], None)
    state = evening("next")
    assert (state["rotation"], state["turn"]) == ({"number": 1, "of": 2}, {"allowed": 300, "elapsed": 0})
    assert evening("next")["rotation"] == {"number": 2, "of": 2}
    state = evening("next")
    assert (state["groups"], state["rotation"], state["turn"]) == ([], None, None)
    assert evening("next")["stage"]["title"] == "Close"


def test_the_changeovers_are_taken_off_the_turns() -> None:
    evening = Evening(stages('groups length="10m" changeover="1m"', "close"))
    assert evening("next, next")["turn"]["allowed"] == 270


def test_arrivals_join_the_smallest_group_and_nobody_is_left_alone() -> None:
    evening = Evening(stages("groups", "close"), "Ana Ben Cleo Dev Eva")
    assert evening("next, arrive Finn")["groups"] == [["Ana", "Ben", "Cleo"], ["Dev", "Eva", "Finn"]]
    assert evening("leave Dev, leave Eva")["groups"] == [["Ana", "Ben", "Cleo", "Finn"]]
    assert evening("back Eva")["groups"] == [["Ana", "Ben", "Cleo", "Finn", "Eva"]]


def test_people_are_found_by_name_whatever_its_case_by_seat_or_in_quotes() -> None:
    evening = Evening(stages("open", "close"), ["Ana", "Ana Maria", "Élodie", "to"])
    evening("next")
    assert evening("floor ana maria")["speaker"] == "Ana Maria"
    assert evening("floor ÉLODIE")["speaker"] == "Élodie"
    assert evening('floor "Ana"')["speaker"] == "Ana"
    assert evening("floor 4")["speaker"] == "to"
    evening.cannot("floor Zed")
    evening.cannot("floor 9")


def test_two_alike_are_refused() -> None:
    evening = Evening(stages("open", "close"))
    evening.cannot("arrive ANA")
    evening.cannot("rename Ben ana")
    evening.cannot("arrive Eva after Zed")
    assert evening('arrive "Ever after Ana"', "rename Ben Benno").get("speaker") is None
    assert [p.name for p in evening.view.people] == ["Ana", "Benno", "Cleo", "Dev", "Ever after Ana"]


def test_who_came_or_went_while_another_stage_was_current_is_not_forgotten() -> None:
    evening = Evening(stages("groups", 'round turn="1m"', "close"), "Ana Ben Cleo Dev")
    evening("next, go 2, arrive Eva, leave Ana, go 1")
    assert evening.state["groups"] == [["Cleo", "Dev", "Ben", "Eva"]]
    evening("arrive Finn, go 2")
    assert evening.state["waiting"] == ["Ben", "Cleo", "Dev", "Eva", "Finn"]


def with_rules(plan: Plan, **rules: Any) -> Plan:
    """The same evening with other rules for its groups."""
    changed = [s if s.groups is None else s._replace(groups=s.groups._replace(**rules)) for s in plan.stages]
    return plan._replace(stages=tuple(changed))


class TestSetsOfGroups:
    PLAN = with_rules(stages('groups length="20m" rotations=2', "close"), changes=3, partners="new")

    def test_the_presses_from_entering_to_leaving(self) -> None:
        for changes, rotations in ((1, 2), (3, 2), (4, 1)):
            evening = Evening(with_rules(self.PLAN, changes=changes, rotations=rotations), "Ana Ben Cleo Dev")
            evening("next")
            for _ in range(changes * rotations + (changes - 1) + 1):
                assert evening("next")["stage"]["number"] == 1
            assert evening("next")["stage"]["number"] == 2

    def test_after_the_last_rotation_of_a_set_no_clock_runs_while_people_move(self) -> None:
        evening = Evening(self.PLAN)
        state = evening("next, next, next, next, wait 1m")
        assert (state["turn"], state["rotation"], state["change"]) == (None, None, {"number": 2, "of": 3})
        assert evening("next")["rotation"] == {"number": 1, "of": 2}
        assert evening("next, next, next, next, undo")["change"] == {"number": 3, "of": 3}

    def test_nobody_sits_with_the_same_one_twice(self) -> None:
        evening = Evening(self.PLAN)
        together = []
        evening("next")
        for _ in range(3):
            together += [frozenset(group) for group in evening.state["groups"]]
            evening("next, next, next")
        assert len(together) == len(set(together)) == 6

    def test_another_stage_of_the_evening_is_remembered(self) -> None:
        plan = with_rules(stages("groups", "groups", "close"), partners="new")
        evening = Evening(plan)
        first = evening("next")["groups"]
        assert not {frozenset(g) for g in first} & {frozenset(g) for g in evening("next, next, skip")["groups"]}

    def test_who_were_together_only_in_part_have_met_too(self) -> None:
        plan = with_rules(stages("groups", "groups", "close"), partners="new")
        evening = Evening(plan)
        first = evening("next, next")["groups"]
        assert not {frozenset(g) for g in first} & {frozenset(g) for g in evening("skip")["groups"]}
        evening = Evening(plan)
        assert evening("next")["groups"] == evening("skip")["groups"]

    def test_the_turn_is_worked_out_for_all_rotations_of_all_sets(self) -> None:
        evening = Evening(with_rules(stages('groups length="20m" changeover="1m"', "close"), changes=3, rotations=2))
        assert evening("next, next")["turn"]["allowed"] == 150

    def test_arrivals_sit_in_the_next_set_with_people_they_have_not_met(self) -> None:
        evening = Evening(self.PLAN, "Ana Ben Cleo")
        evening("next, next, arrive Dev")
        assert len(evening.state["groups"]) == 1
        assert sorted(len(g) for g in evening("next, next")["groups"]) == [2, 2]

    def test_neighbours_are_others_one_seat_further_on(self) -> None:
        evening = Evening(with_rules(self.PLAN, partners="neighbours"))
        first = evening("next")["groups"]
        assert first == [["Ana", "Ben"], ["Cleo", "Dev"]]
        assert evening("next, next, next")["groups"] == [["Ben", "Cleo"], ["Dev", "Ana"]]

    def test_mixed_anew_they_are_others(self) -> None:
        evening = Evening(with_rules(self.PLAN, partners="shuffled"), [f"P{i}" for i in range(8)])
        sets = [evening("next")["groups"]]
        sets += [evening("next, next, next")["groups"] for _ in range(2)]
        assert all(one != other for i, one in enumerate(sets) for other in sets[i + 1 :])

    def test_each_set_has_its_own_prompt_and_the_last_one_stays(self) -> None:
        first = self.PLAN.stages[0]._replace(prompts=("What moves you?", "What helps?"))
        evening = Evening(self.PLAN._replace(stages=(first, *self.PLAN.stages[1:])))
        asked = []
        evening("next")
        for _ in range(3):
            asked.append(evening.view.stage.prompt)
            evening("next, next, next")
        assert asked == ["What moves you?", "What helps?", "What helps?"]


class TestGroupsOfAnotherSize:
    def test_what_each_has_in_them_is_seen(self) -> None:
        evening = Evening(stages('groups turn="5m" length="10m"', "close"), "Ana Ben Cleo Dev Eva")
        evening("next")
        assert evening.view.groups.other_sizes == ((3, 1, 200_000),)
        assert other_sizes(evening.view) == "The three: 3m 20s each."

    def test_and_nothing_where_all_are_of_one_size(self) -> None:
        evening = Evening(stages("groups", "close"))
        evening("next")
        assert evening.view.groups.other_sizes == ()

    def test_of_threes_the_two_and_the_fours(self) -> None:
        evening = Evening(stages('groups size=3 turn="4m" length="12m"', "close"), "Ana Ben Cleo Dev Eva")
        evening("next")
        assert other_sizes(evening.view) == "The pair: 6m each."
        evening("arrive Fay, arrive Gus, arrive Hal")
        assert sorted(len(g) for g in evening.state["groups"]) == [4, 4]
        assert other_sizes(evening.view) == "The fours: 3m each."

    def test_a_group_that_grows_beyond_seven_is_told_by_its_number(self) -> None:
        evening = Evening(stages('groups size=5 turn="8m" length="50m"', "close"), "Ana Ben Cleo Dev Eva")
        evening("next")
        told = []
        for name in ("Fay", "Gus", "Hal"):
            evening(f"arrive {name}")
            told.append(other_sizes(evening.view))
        assert told == ["The six: 6m 40s each.", "The seven: 5m 42s each.", "Groups of 8: 5m each."]


def test_which_grouping_it_is_is_known_also_where_nobody_has_come_yet() -> None:
    evening = Evening(stages('groups size=3 rotations=1 changes=2 length="15m"', "close"), people="")
    evening("next", "next")
    does = evening.view.next_does
    assert does is not None
    evening("next")
    assert evening.view.groups.change == (does.number, does.of)

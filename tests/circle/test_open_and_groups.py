"""Open stages, silence, and pairs and threes."""

import pytest

from circlekeeper.circle.groups import sizes
from tests.evenings import Evening, stages


def opened(rules: str = "") -> Evening:
    evening = Evening(stages(f"open {rules}".strip(), "close"))
    evening("next")
    return evening


def test_in_an_open_stage_whoever_is_moved_takes_the_floor_untimed():
    state = opened()("floor Cleo, wait 90s")
    assert state["turn"] == {"allowed": None, "elapsed": 90}


def test_next_with_the_floor_free_enters_the_next_stage_even_with_some_unheard():
    assert opened()("floor Cleo, next, next")["stage"]["title"] == "Close"


def test_around_in_an_open_stage_goes_once_through_and_then_the_floor_is_free():
    evening = opened('order="around"')
    assert [evening("next")["speaker"] for _ in range(5)] == ["Ana", "Ben", "Cleo", "Dev", None]
    assert evening("floor Ben")["speaker"] == "Ben"
    assert evening("next")["speaker"] is None
    assert evening("next")["stage"]["title"] == "Close"


def test_once_puts_the_hands_of_those_already_heard_behind():
    evening = opened('order="queue" once=true')
    evening("hand Ana, next, hand Ana, hand Ben")
    assert evening.state["hands"] == ["Ben", "Ana"]
    assert evening("next")["speaker"] == "Ben"


@pytest.mark.parametrize("kind", ["silence", "break", "lead"])
def test_a_stage_without_turns_is_left_by_one_next(kind: str):
    assert Evening(stages(kind, "close"))("next, next")["stage"]["title"] == "Close"


def test_nobody_takes_the_floor_in_silence():
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
    ],
)
def test_groups_are_as_equal_as_possible_and_nobody_is_alone(people: int, size: int, groups: tuple[int, ...]):
    assert sizes(people, size) == groups


def test_groups_take_two_presses_more_than_there_are_rotations():
    evening = Evening(stages('groups length="10m"', "close"), "Ana Ben Cleo Dev Eva")
    state = evening("next")
    assert (state["groups"], state["rotation"]) == ([["Ana", "Ben", "Cleo"], ["Dev", "Eva"]], None)
    state = evening("next")
    assert (state["rotation"], state["turn"]) == ({"number": 1, "of": 2}, {"allowed": 300, "elapsed": 0})
    assert evening("next")["rotation"] == {"number": 2, "of": 2}
    state = evening("next")
    assert (state["groups"], state["rotation"], state["turn"]) == ([], None, None)
    assert evening("next")["stage"]["title"] == "Close"


def test_the_changeovers_are_taken_off_the_turns():
    evening = Evening(stages('groups length="10m" changeover="1m"', "close"))
    assert evening("next, next")["turn"]["allowed"] == 270


def test_arrivals_join_the_smallest_group_and_nobody_is_left_alone():
    evening = Evening(stages("groups", "close"), "Ana Ben Cleo Dev Eva")
    assert evening("next, arrive Finn")["groups"] == [["Ana", "Ben", "Cleo"], ["Dev", "Eva", "Finn"]]
    assert evening("leave Dev, leave Eva")["groups"] == [["Ana", "Ben", "Cleo", "Finn"]]
    assert evening("back Eva")["groups"] == [["Ana", "Ben", "Cleo", "Finn", "Eva"]]


def test_people_are_found_by_name_whatever_its_case_by_seat_or_in_quotes():
    evening = Evening(stages("open", "close"), ["Ana", "Ana Maria", "Élodie", "to"])
    evening("next")
    assert evening("floor ana maria")["speaker"] == "Ana Maria"
    assert evening("floor ÉLODIE")["speaker"] == "Élodie"
    assert evening('floor "Ana"')["speaker"] == "Ana"
    assert evening("floor 4")["speaker"] == "to"
    evening.cannot("floor Zed")
    evening.cannot("floor 9")


def test_two_alike_are_refused():
    evening = Evening(stages("open", "close"))
    evening.cannot("arrive ANA")
    evening.cannot("rename Ben ana")
    evening.cannot("arrive Eva after Zed")
    assert evening('arrive "Ever after Ana"', "rename Ben Benno").get("speaker") is None
    assert [p.name for p in evening.view.people] == ["Ana", "Benno", "Cleo", "Dev", "Ever after Ana"]


def test_who_came_or_went_while_another_stage_was_in_hand_is_not_forgotten():
    evening = Evening(stages("groups", 'round turn="1m"', "close"), "Ana Ben Cleo Dev")
    evening("next, go 2, arrive Eva, leave Ana, go 1")
    assert evening.state["groups"] == [["Cleo", "Dev", "Ben", "Eva"]]
    evening("arrive Finn, go 2")
    assert evening.state["waiting"] == ["Ben", "Cleo", "Dev", "Eva", "Finn"]

"""Pairs, threes and fours at once."""

import pytest

from tests.plain.conftest import Rehearse

CLOSE = "close; length = '5m'"
LETTERS = "ABCDEFGHIJKLMNOP"


def people(count: int) -> str:
    return ", ".join(LETTERS[:count])


@pytest.mark.parametrize(
    ("count", "size", "sizes"),
    [
        (10, 4, [4, 3, 3]), (9, 2, [3, 2, 2, 2]), (4, 2, [2, 2]), (5, 4, [3, 2]), (3, 2, [3]), (7, 6, [4, 3]),
        (2, 6, [2]), (1, 2, [1]),
        (7, 3, [3, 2, 2]), (4, 3, [2, 2]), (13, 6, [5, 4, 4]),
    ],
)  # fmt: skip
def test_they_are_as_equal_as_possible_and_nobody_is_alone(
    rehearse: Rehearse, count: int, size: int, sizes: list[int]
) -> None:
    groups = rehearse(f"groups; size = {size}", people=people(count))("next")["groups"]
    assert [len(g) for g in groups] == sizes


def test_neighbours_sit_together(rehearse: Rehearse) -> None:
    assert rehearse("groups", people=people(5))("next")["groups"] == [["A", "B", "C"], ["D", "E"]]


def test_shuffled_everyone_is_in_one(rehearse: Rehearse) -> None:
    groups = rehearse("groups; shuffle = true", people=people(9))("next")["groups"]
    assert sorted(name for group in groups for name in group) == list(LETTERS[:9])


def test_entering_forms_them_and_each_next_starts_a_rotation(rehearse: Rehearse) -> None:
    evening = rehearse("groups; length = '10m'; size = 3", CLOSE, people=people(6))
    state = evening("next")
    assert (state["groups"], state["rotation"], state["turn"], state["speaker"]) == (
        [list("ABC"), list("DEF")],
        None,
        None,
        None,
    )
    for number in (1, 2, 3):
        state = evening("next, wait 5s")
        assert (state["rotation"], state["turn"]) == ({"number": number, "of": 3}, {"allowed": 200, "elapsed": 5})
        assert state["groups"] == [list("ABC"), list("DEF")]
    state = evening("next")
    assert (state["groups"], state["rotation"], state["turn"], state["stage"]["number"]) == ([], None, None, 1)
    assert evening("next")["stage"]["number"] == 2


def test_the_turn_is_the_length_less_the_changeovers_divided_by_the_rotations(rehearse: Rehearse) -> None:
    evening = rehearse("groups; length = '10m'; rotations = 4; changeover = '20s'", people=people(4))
    assert evening("next, next")["turn"]["allowed"] == (600 - 60) / 4
    assert evening.state["rotation"] == {"number": 1, "of": 4}


def test_their_own_turn(rehearse: Rehearse) -> None:
    assert rehearse("groups; length = '10m'; turn = '2m'", people=people(4))("next, next")["turn"]["allowed"] == 120


def test_an_arrival_joins_the_smallest(rehearse: Rehearse) -> None:
    evening = rehearse("groups", people=people(5))
    assert evening("next", "arrive Zoe")["groups"] == [["A", "B", "C"], ["D", "E", "Zoe"]]
    assert evening("next", "arrive Yan")["groups"][0] == ["A", "B", "C", "Yan"]


def test_nobody_is_left_alone(rehearse: Rehearse) -> None:
    evening = rehearse("groups", people=people(6))
    assert evening("next, next, wait 10s", "leave C")["groups"] == [["A", "B", "D"], ["E", "F"]]
    assert evening.state["turn"]["elapsed"] == 10
    assert evening("leave B")["groups"] == [["A", "D"], ["E", "F"]]
    assert evening("back C")["groups"] == [["A", "D", "C"], ["E", "F"]]


def test_when_all_are_together_again_nobody_joins_a_group(rehearse: Rehearse) -> None:
    evening = rehearse("groups; rotations = 1", people=people(4))
    assert evening("next, next, next", "arrive Zoe", "leave A", "back A")["groups"] == []


def test_who_is_away_is_in_none(rehearse: Rehearse) -> None:
    assert rehearse("groups", people=people(5))("leave C", "next")["groups"] == [["A", "B"], ["D", "E"]]


def test_a_pass_and_the_floor_are_not_for_groups(rehearse: Rehearse) -> None:
    evening = rehearse("groups", people=people(4))
    evening("next, next")
    evening.cannot("pass")
    evening.cannot("floor A")


def test_in_other_stages_there_are_none(rehearse: Rehearse) -> None:
    assert rehearse("groups", CLOSE, people=people(4))("next, next, go 2")["groups"] == []

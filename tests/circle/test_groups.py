"""Pairs, threes and fours at once."""

from tests.evenings import Evening, stages

CLOSE = "close length='5m'"
LETTERS = "ABCDEFGHIJKLMNOP"


def people(count: int) -> str:
    return " ".join(LETTERS[:count])


def test_neighbours_sit_together() -> None:
    assert Evening(stages("groups"), people(5))("next")["groups"] == [["A", "B", "C"], ["D", "E"]]


def test_shuffled_everyone_is_in_one() -> None:
    groups = Evening(stages("groups shuffle=true"), people(9))("next")["groups"]
    assert sorted(name for group in groups for name in group) == list(LETTERS[:9])


def test_entering_forms_them_and_each_next_starts_a_rotation() -> None:
    evening = Evening(stages("groups length='10m' size=3", CLOSE), people(6))
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


def test_the_turn_is_the_length_less_the_changeovers_divided_by_the_rotations() -> None:
    evening = Evening(stages("groups length='10m' rotations=4 changeover='20s'"), people(4))
    assert evening("next, next")["turn"]["allowed"] == (600 - 60) / 4
    assert evening.state["rotation"] == {"number": 1, "of": 4}


def test_a_turn_of_the_agenda_is_what_each_one_has() -> None:
    assert Evening(stages("groups length='10m' turn='2m'"), people(4))("next, next")["turn"]["allowed"] == 120


def test_an_arrival_joins_the_smallest() -> None:
    evening = Evening(stages("groups"), people(5))
    assert evening("next", "arrive Zoe")["groups"] == [["A", "B", "C"], ["D", "E", "Zoe"]]
    assert evening("next", "arrive Yan")["groups"][0] == ["A", "B", "C", "Yan"]


def test_nobody_is_left_alone() -> None:
    evening = Evening(stages("groups"), people(6))
    assert evening("next, next, wait 10s", "leave C")["groups"] == [["A", "B", "D"], ["E", "F"]]
    assert evening.state["turn"]["elapsed"] == 10
    assert evening("leave B")["groups"] == [["A", "D"], ["E", "F"]]
    assert evening("back C")["groups"] == [["A", "D", "C"], ["E", "F"]]


def test_when_all_are_together_again_nobody_joins_a_group() -> None:
    evening = Evening(stages("groups rotations=1"), people(4))
    assert evening("next, next, next", "arrive Zoe", "leave A", "back A")["groups"] == []


def test_who_is_away_is_in_none() -> None:
    assert Evening(stages("groups"), people(5))("leave C", "next")["groups"] == [["A", "B"], ["D", "E"]]


def test_a_pass_and_the_floor_are_not_for_groups() -> None:
    evening = Evening(stages("groups"), people(4))
    evening("next, next")
    evening.cannot("pass")
    evening.cannot("floor A")


def test_in_other_stages_there_are_none() -> None:
    assert Evening(stages("groups", CLOSE), people(4))("next, next, go 2")["groups"] == []


def test_who_sat_together_has_met_once_however_often_their_stage_is_left_and_entered_again() -> None:
    evening = Evening(stages("groups length='10m'", "lead", CLOSE), people(4))
    evening("next, next, go 2, go 1")
    before = evening.keeper._session.state.met
    evening("go 2")
    assert evening.keeper._session.state.met == before == {(0, 1): 1, (2, 3): 1}

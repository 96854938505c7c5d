"""What Enter will do is known before it is pressed, in every state of every kind."""

from typing import get_args

from circlekeeper.circle.view import Code, Foreseen
from circlekeeper.telling.screens import NEXT_DOES, what_next_does
from tests.evenings import Evening, stages


def said(evening: Evening, *lines: str) -> str:
    evening(*lines)
    return what_next_does(evening.view.next_does)


def test_from_the_beginning_to_the_end_of_a_round() -> None:
    evening = Evening(stages("round", 'open title="Talk"'), "Ana Ben")
    assert said(evening) == "begin with Round"
    assert said(evening, "next") == "Ana begins"
    assert said(evening, "next") == "Ben begins"
    assert said(evening, "next") == "the floor is free"
    assert said(evening, "next") == "on to Talk"
    assert said(evening, "next") == "end the evening"
    assert said(evening, "next") == ""


def test_from_lap_to_lap() -> None:
    evening = Evening(stages("round laps=2 returns=false", "close"), "Ana Ben")
    assert said(evening, "next, next, next") == "lap 2: Ana begins"
    assert said(evening, "next") == "Ben begins"
    assert evening.view.lap == (2, 2)
    assert said(evening, "next") == "the floor is free"


def test_in_a_hold_it_only_resumes() -> None:
    assert said(Evening(stages("round", "close")), "next, next, hold") == "resume"


def test_where_there_is_quiet_between_two_turns() -> None:
    evening = Evening(stages('round gap="20s" turn="1m"', "close"), "Ana Ben")
    assert said(evening, "next, next") == "quiet, then Ben"
    assert said(evening, "next") == "Ben begins"


def test_where_someone_is_to_be_given_the_floor_first() -> None:
    evening = Evening(stages('round order="popcorn"', "close"), "Ana Ben Cleo")
    assert said(evening, "next, floor Ana, next") == "2 still to be heard: give the floor"
    evening.cannot("next")


def test_a_hand_that_is_up_takes_no_floor_where_hands_do_not_decide() -> None:
    evening = Evening(stages('round order="popcorn"', "close"), "Ana Ben Cleo")
    assert said(evening, "next, floor Ana, hand Ben") == "the floor is free"
    assert evening("next")["speaker"] is None


def test_in_an_open_stage_in_which_nobody_speaks_the_whole_stage_is_left() -> None:
    evening = Evening(stages("open", "break", "close"))
    assert said(evening, "next") == "on to Break"
    assert said(evening, "floor Ana") == "the floor is free"


def test_in_challenges_each_step_of_the_way_is_foreseen() -> None:
    evening = Evening(stages('challenges length="30m"', "close"))
    assert said(evening, "next") == "on to Close"
    assert said(evening, "raise Ana: the move, raise Ben, vote 2") == "challenge 2 begins"
    evening("next")
    assert evening.view.next_does == Foreseen("phase", "Ben", "Questions", 2)
    assert said(evening, "next, next, next") == "this challenge ends"
    assert said(evening, "next") == "challenge 1 begins"


def test_in_groups_each_rotation_and_coming_together_are_foreseen() -> None:
    evening = Evening(stages("groups", "close"))
    assert said(evening, "next") == "begin rotation 1 of 2"
    assert said(evening, "next") == "begin rotation 2 of 2"
    assert said(evening, "next") == "all together"
    assert said(evening, "next") == "on to Close"


def test_every_code_has_its_words() -> None:
    assert {*NEXT_DOES, "floor-first"} == {*get_args(Code)}

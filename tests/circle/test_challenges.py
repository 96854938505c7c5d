"""Challenges: what comes before the first, between two and after the last."""

from circlekeeper.telling.floor import next_of_challenges
from tests.evenings import Evening, stages

PLAN = stages('challenges length="25m"', "close")


def with_two_raised() -> Evening:
    evening = Evening(PLAN)
    evening("raise Ben: the move, raise Cleo: sleep, vote 2, next")
    return evening


def test_entering_begins_none() -> None:
    state = with_two_raised().state
    assert [state[key] for key in ("challenge", "speaker", "turn", "next")] == [None] * 4
    assert state["waiting"] == state["heard"] == state["passed"] == []
    assert state["board"][1] == {"number": 2, "holder": "Cleo", "words": "sleep", "votes": 1, "taken": False}


def test_with_an_empty_board_next_goes_on() -> None:
    assert Evening(PLAN)("next, next")["stage"]["title"] == "Close"


def test_the_floor_changes_only_who_speaks() -> None:
    evening = with_two_raised()
    state = evening("next, next, wait 30s, floor Dev")
    assert (state["speaker"], state["turn"]["elapsed"], state["challenge"]["voice"]) == ("Dev", 30, "others")
    assert evening("next")["speaker"] is None
    assert evening("floor Ana, next")["speaker"] == "Cleo"


def test_the_board_of_the_topics_serves_the_challenges() -> None:
    evening = Evening(stages("topics", "challenges", "close"))
    evening("next, raise Ben: sleep, raise Ana: work, vote 2 3, next, next")
    assert evening.state["challenge"]["words"] == "work"


def test_it_is_told_which_challenge_next_begins_or_that_it_goes_on() -> None:
    evening = with_two_raised()
    assert evening.view.next_challenge == 2
    evening("next")
    assert evening.view.next_challenge is None
    evening("next, next, next, next")
    assert evening.view.next_challenge == 1
    evening("wait 16m")
    assert evening.view.next_challenge is None
    assert not evening.view.next_ends
    assert evening("next")["stage"]["title"] == "Close"
    assert evening.view.next_ends


def test_in_the_last_stage_it_is_told_whether_next_ends_the_evening() -> None:
    evening = Evening(stages('challenges length="25m"'))
    evening("raise Ben, next")
    assert not evening.view.next_ends
    evening("next, next, next, next")
    assert not evening.view.next_ends
    evening("next")
    assert evening.view.next_ends
    assert evening("next")["finished"]


def test_before_the_evening_begins_the_votes_are_those_of_the_first_stage_that_has_some() -> None:
    assert Evening(stages("lead", "topics votes=2", "lead", "close")).view.votes == 8


def test_after_the_last_challenge_of_the_last_stage_comes_the_end_of_the_evening() -> None:
    evening = Evening(stages("challenges length='35m' times=1"), "Ana Ben")
    evening("raise Ana", "raise Ben", *["next"] * 6)
    assert evening.view.challenge is None
    assert next_of_challenges(evening.view) == "next is the end of the evening"

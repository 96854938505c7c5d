"""Challenges: one person's matter at a time, in phases."""

from tests.evenings import Evening, plan_of, stages

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


def test_next_begins_the_one_with_most_votes_and_moves_through_its_phases() -> None:
    evening = with_two_raised()
    state = evening("next")
    assert state["challenge"]["holder"] == "Cleo"
    assert (state["speaker"], state["turn"]) == ("Cleo", {"allowed": 180, "elapsed": 0})
    assert evening("next")["speaker"] is None
    evening("next, next")
    assert evening.state["speaker"] == "Cleo"
    state = evening("next")
    assert (state["challenge"], state["turn"], state["speaker"]) == (None, None, None)
    assert evening("next")["challenge"]["holder"] == "Ben"


def test_with_equal_votes_the_first_raised_comes_first() -> None:
    assert with_two_raised()("vote 1, next")["challenge"]["number"] == 1


def test_another_begins_only_while_the_time_left_holds_all_phases() -> None:
    evening = with_two_raised()
    evening("next, next, next, next, next, wait 16m")
    assert evening("next")["stage"]["title"] == "Close"


def test_times_limits_how_many_are_taken() -> None:
    evening = Evening(stages('challenges length="25m" times=1', "close"))
    evening("raise Ben, raise Cleo, next, next, next, next, next, next")
    assert evening("next")["stage"]["title"] == "Close"


def test_with_an_empty_board_next_goes_on() -> None:
    assert Evening(PLAN)("next, next")["stage"]["title"] == "Close"


def test_choose_begins_that_one_and_ends_the_current_one() -> None:
    evening = with_two_raised()
    state = evening("next, choose 1")
    assert state["challenge"]["holder"] == "Ben"
    assert [b["taken"] for b in state["board"]] == [True, True]
    evening.cannot("choose 1")
    evening.cannot("choose 7")


def test_the_floor_changes_only_who_speaks() -> None:
    evening = with_two_raised()
    state = evening("next, next, wait 30s, floor Dev")
    assert (state["speaker"], state["turn"]["elapsed"], state["challenge"]["voice"]) == ("Dev", 30, "others")
    assert evening("next")["speaker"] is None
    assert evening("floor Ana, next")["speaker"] == "Cleo"


def test_when_the_holder_leaves_it_ends_taken() -> None:
    state = with_two_raised()("next, leave Cleo")
    assert (state["challenge"], state["speaker"], state["turn"]) == (None, None, None)
    assert state["board"][1]["taken"]


def test_longer_takes_the_next_of_the_extra_times_offered() -> None:
    evening = Evening(stages('challenges extend=["2m","30s"]', "close"))
    evening("raise Ben, next, next")
    assert [evening("longer")["turn"]["allowed"] for _ in range(3)] == [300, 330, 390]
    assert evening("longer 10s")["turn"]["allowed"] == 400


def test_been_there_too_is_counted_for_the_current_one() -> None:
    evening = with_two_raised()
    evening.cannot("too")
    assert evening("next, too, too")["challenge"]["too"] == 2
    assert evening("too 5")["challenge"]["too"] == 5


def test_votes_can_be_set() -> None:
    assert with_two_raised()("vote 1 9")["board"][0]["votes"] == 9


def test_topics_without_voting_take_no_votes() -> None:
    evening = Evening(stages("topics votes=0", "challenges", "close"))
    evening("next, raise Ben: sleep")
    evening.cannot("vote 1")


def test_the_board_of_the_topics_serves_the_challenges() -> None:
    evening = Evening(stages("topics", "challenges", "close"))
    evening("next, raise Ben: sleep, raise Ana: work, vote 2 3, next, next")
    assert evening.state["challenge"]["words"] == "work"


def test_an_agendas_own_phases() -> None:
    plan = plan_of(
        """
        title = "Challenges"
        [[stages]]
        kind = "challenges"
        [[stages.phases]]
        title = "Telling"
        voice = "holder"
        length = "5m"
        response = "none"
        [[stages.phases]]
        title = "All of us"
        voice = "all"
        length = "2m"
        response = "reflect"
        """
    )
    evening = Evening(plan)
    evening("raise Ana, next, next")
    assert evening.state["challenge"]["phase"] == "Telling"
    assert evening("next")["challenge"]["phase"] == "All of us"
    assert evening.view.stage.response == "reflect"


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

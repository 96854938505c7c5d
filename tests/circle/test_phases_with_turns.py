"""Phases of a challenge in which everyone has one turn, round from the holder's left."""

from tests.evenings import Evening, plan_of

AGENDA = """
title = "Critical friends"
[[stages]]
kind = "challenges"
length = "60m"
extend = ["5m"]
[[stages.phases]]
title = "Telling"
voice = "holder"
length = "5m"
[[stages.phases]]
title = "Questions"
voice = "{voice}"
{turn}
response = "questions"
[[stages.phases]]
title = "What I take with me"
voice = "holder"
length = "1m"
[[stages]]
kind = "close"
"""


def asked(
    turn: str = 'turn = "2m"', voice: str = "others", people: str = "Ana Ben Cleo Dev", holder: str = "Ben"
) -> Evening:
    """In the phase with turns."""
    evening = Evening(plan_of(AGENDA.format(turn=turn, voice=voice)), people)
    evening(f"raise {holder}: the move, next, next, next")
    return evening


def test_entering_it_begins_the_first_turn_at_the_holders_left() -> None:
    state = asked().state
    assert (state["speaker"], state["piece"]) == ("Cleo", "turn")
    assert state["turn"] == {"allowed": 120, "elapsed": 0}
    assert (state["waiting"], state["next"]) == (["Dev", "Ana"], "Dev")
    assert state["challenge"]["phase"] == "Questions"


def test_next_goes_round_and_after_the_last_into_the_next_phase() -> None:
    evening = asked()
    assert [evening("next")["speaker"] for _ in range(2)] == ["Dev", "Ana"]
    state = evening("next")
    assert (state["challenge"]["phase"], state["speaker"], state["piece"]) == ("What I take with me", "Ben", "phase")


def test_in_a_phase_for_all_the_holder_comes_last() -> None:
    evening = asked(voice="all")
    assert [evening.state["speaker"], *(evening("next")["speaker"] for _ in range(3))] == ["Cleo", "Dev", "Ana", "Ben"]
    assert evening("next")["challenge"]["phase"] == "What I take with me"


def test_a_pass_works_and_stands() -> None:
    evening = asked()
    state = evening("pass")
    assert (state["speaker"], state["passed"]) == ("Dev", ["Cleo"])
    evening("next, next")
    assert evening.state["challenge"]["phase"] == "What I take with me"


def test_a_share_is_the_length_by_the_people_and_stays_so() -> None:
    evening = asked('turn = "share"\nlength = "9m"')
    assert evening.state["turn"]["allowed"] == 180
    assert evening("wait 30s, next")["turn"]["allowed"] == 180


def test_who_needs_double_has_two_parts() -> None:
    evening = Evening(plan_of(AGENDA.format(turn='turn = "share"\nlength = "8m"', voice="others")))
    evening("needs Dev double, raise Ben, next, next, next")
    assert evening.state["turn"]["allowed"] == 120
    assert evening("next")["turn"]["allowed"] == 240


def test_the_floor_can_be_given_out_of_order() -> None:
    evening = asked()
    state = evening("floor Ana")
    assert (state["speaker"], state["heard"], state["waiting"]) == ("Ana", ["Cleo"], ["Dev"])
    assert evening("next")["speaker"] == "Dev"
    assert evening("next")["piece"] == "phase"


def test_whoever_arrives_has_a_turn_too() -> None:
    evening = asked()
    assert evening("arrive Eva after Dev")["waiting"] == ["Dev", "Eva", "Ana"]


def test_whoever_steps_out_in_their_turn_is_asked_again() -> None:
    evening = asked(people="Ana Ben Cleo")
    state = evening("wait 30s, leave Cleo")
    assert (state["speaker"], state["next"]) == (None, "Ana")
    state = evening("next, back Cleo, next")
    assert (state["speaker"], state["turn"]) == ("Cleo", {"allowed": 90, "elapsed": 0})


def test_when_the_holder_leaves_it_ends() -> None:
    state = asked()("leave Ben")
    assert (state["challenge"], state["speaker"], state["piece"], state["waiting"]) == (None, None, None, [])


def test_with_nobody_but_the_holder_it_is_a_step_without_a_turn() -> None:
    evening = asked(people="Ben")
    state = evening.state
    assert (state["challenge"]["phase"], state["speaker"], state["piece"]) == ("Questions", None, None)
    assert evening("next")["challenge"]["phase"] == "What I take with me"


def test_a_minute_longer_is_for_the_turn_not_for_the_challenge() -> None:
    assert asked()("longer")["turn"]["allowed"] == 180


def test_choosing_another_challenge_ends_the_turn() -> None:
    evening = asked()
    state = evening("raise Dev, choose 2")
    assert (state["speaker"], state["challenge"]["phase"]) == ("Dev", "Telling")


def test_a_word_in_between_leaves_the_turn_as_it_was() -> None:
    assert asked()("wait 20s, word Ben, wait 50s, next")["turn"] == {"allowed": 120, "elapsed": 20}


def test_what_next_does_is_foreseen() -> None:
    evening = asked(people="Ana Ben Cleo")
    assert evening.view.next_does is not None
    assert (evening.view.next_does.code, evening.view.next_does.name) == ("begins", "Ana")
    evening("next")
    assert (evening.view.next_does.code, evening.view.next_does.title) == ("phase", "What I take with me")


def test_its_turns_are_kept_free_as_long_as_they_are_to_come() -> None:
    agenda = AGENDA.replace('length = "60m"', 'length = "5m"').replace(
        '"Critical friends"', '"Friends"\nlength = "60m"'
    )
    evening = Evening(plan_of(agenda.format(turn='turn = "2m"', voice="others")))
    state = evening("raise Ben, next, wait 5m, next")
    needed = 5 + 3 * 2 + 1
    assert state["room"] == (60 - 5 - needed - 5) * 60
    assert evening("wait 5m, next")["room"] == state["room"]
    assert evening("wait 2m, next")["room"] == state["room"]
    assert evening("pass")["room"] == state["room"] + 120


def test_another_challenge_is_taken_only_if_its_turns_fit() -> None:
    agenda = AGENDA.replace('length = "60m"', 'length = "23m"').format(turn='turn = "2m"', voice="others")
    evening = Evening(plan_of(agenda))
    evening("raise Ben, raise Ana, next, next, next, next, next, next, next")
    assert evening.state["challenge"] is None
    assert evening.view.next_challenge == 2
    evening("wait 12m")
    assert evening.view.next_challenge is None


def test_its_end_is_told_by_the_name_of_whose_turn_it_is() -> None:
    evening = asked()
    evening.keeper.cues()
    evening("wait 3m")
    assert [(cue.kind, cue.name) for cue in evening.keeper.cues()] == [("warn", "Cleo"), ("turn-over", "Cleo")]

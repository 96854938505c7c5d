"""A word in between: someone asks something inside a turn, and the floor comes back with what was left."""

import pytest

from tests.evenings import Evening, stages

PLAN = stages('round turn="2m" length="20m"', 'challenges length="20m"', "lead", "close")


def in_a_turn(line: str = "next, next, wait 30s") -> Evening:
    evening = Evening(PLAN)
    evening(line)
    return evening


def test_the_speakers_clock_stands_aside_and_the_floor_is_theirs_again() -> None:
    evening = in_a_turn()
    state = evening("word Cleo, wait 40s")
    assert (state["speaker"], state["turn"], state["aside"]) == ("Cleo", None, {"name": "Ana", "left": 90})
    state = evening("next, wait 10s")
    assert (state["speaker"], state["turn"], state["aside"]) == ("Ana", {"allowed": 120, "elapsed": 40}, None)


def test_the_stages_clock_runs_on() -> None:
    assert in_a_turn()("word Cleo, wait 40s, next")["stage"]["elapsed"] == 70


def test_nobodys_standing_changes() -> None:
    evening = in_a_turn("next, next, next, wait 30s")
    before = evening.state
    state = evening("word Ana")
    assert [state[key] for key in ("waiting", "heard", "passed", "next")] == [
        before[key] for key in ("waiting", "heard", "passed", "next")
    ]
    assert [p.standing for p in evening.view.people] == ["heard", "speaker", "waiting", "waiting"]
    assert evening("next") == before


def test_their_words_are_theirs_in_the_balance() -> None:
    evening = in_a_turn("next, next, wait 10s")
    evening("word Cleo, wait 5m, next")
    assert evening.keeper.balance()[2] == "long"


def test_it_can_be_had_with_the_turn_past_its_time_and_without_a_clock() -> None:
    evening = in_a_turn("next, next, wait 5m")
    assert evening("word Ben")["aside"] == {"name": "Ana", "left": 0}
    evening = Evening(stages("open", "close"))
    assert evening("next, floor Ana, word Ben")["aside"] == {"name": "Ana", "left": None}
    assert evening("next")["speaker"] == "Ana"


def test_the_holder_of_a_challenge_gets_their_phase_back() -> None:
    evening = Evening(PLAN)
    evening("raise Ben, go 2, next, wait 1m")
    state = evening("word Dev, wait 1m")
    assert (state["speaker"], state["turn"], state["challenge"]["holder"]) == ("Dev", None, "Ben")
    state = evening("next")
    assert (state["speaker"], state["turn"]) == ("Ben", {"allowed": 180, "elapsed": 60})


def test_it_takes_no_room_but_that_of_the_stage() -> None:
    evening = Evening(stages('round turn="2m" length="8m"', "close", length='"30m"'))
    room = evening("next, next, wait 30s")["room"]
    assert evening("word Ben, wait 30s")["room"] == room - 30
    assert evening("next")["room"] == room - 30


@pytest.mark.parametrize(
    "line",
    [
        "word Cleo",
        "next, hold, word Cleo",
        "next, word Ana",
        "next, leave Cleo, word Cleo",
        "next, word Ben, word Cleo",
    ],
)
def test_it_needs_someone_with_the_floor_and_someone_else_who_is_there(line: str) -> None:
    evening = Evening(PLAN)
    evening("next")
    *before, last = line.split(", ")
    evening(*before)
    evening.cannot(last)


def test_nobody_can_pass_in_it() -> None:
    evening = in_a_turn()
    evening("word Cleo")
    evening.cannot("pass")


@pytest.mark.parametrize(
    ("line", "speaker"), [("floor Dev", "Dev"), ("floor Cleo", "Cleo"), ("skip", None), ("go 3", None), ("close", None)]
)
def test_what_ends_the_turn_ends_both(line: str, speaker: str | None) -> None:
    evening = in_a_turn()
    state = evening("word Cleo, wait 20s", line)
    assert (state["speaker"], state["aside"]) == (speaker, None)
    assert evening("go 1" if state["stage"]["number"] != 1 else "wait 0s")["heard"] == ["Ana"]


def test_the_floor_given_to_whose_it_is_only_gives_it_back() -> None:
    assert in_a_turn()("word Cleo, wait 20s, floor Ana")["turn"] == {"allowed": 120, "elapsed": 30}


def test_choosing_a_challenge_ends_both() -> None:
    evening = Evening(PLAN)
    state = evening("raise Ben, raise Ana, go 2, next, word Dev, choose 2")
    assert (state["speaker"], state["aside"]) == ("Ana", None)


def test_when_its_speaker_leaves_the_floor_comes_back() -> None:
    state = in_a_turn()("word Cleo, wait 20s, leave Cleo")
    assert (state["speaker"], state["turn"], state["aside"]) == ("Ana", {"allowed": 120, "elapsed": 30}, None)


def test_when_the_one_aside_leaves_their_turn_is_kept() -> None:
    evening = in_a_turn()
    state = evening("word Cleo, wait 20s, leave Ana")
    assert (state["speaker"], state["aside"], state["away"]) == (None, None, ["Ana"])
    evening("back Ana, next, next, next, next")
    assert evening.state["turn"] == {"allowed": 90, "elapsed": 0}


def test_a_hold_stops_it_and_next_goes_on_with_it() -> None:
    evening = in_a_turn()
    state = evening("word Cleo, wait 20s, hold, wait 10m, next")
    assert (state["speaker"], state["held"]) == ("Cleo", False)
    assert evening("next")["turn"]["elapsed"] == 30


def test_a_forgotten_word_is_dated_back_into_the_turn() -> None:
    evening = in_a_turn("next, next, wait 60s")
    state = evening("word Cleo, wait 10s, since 30s, next")
    assert state["turn"] == {"allowed": 120, "elapsed": 40}
    evening("word Cleo")
    evening.cannot("since 41s")


def test_no_cue_is_told_twice_because_of_it() -> None:
    evening = in_a_turn("next, next, wait 100s")
    assert [cue.kind for cue in evening.keeper.cues()] == ["warn"]
    evening("word Cleo, wait 60s, next, wait 30s")
    assert [(cue.at // 1000, cue.kind) for cue in evening.keeper.cues()] == [(180, "turn-over")]


def test_what_next_does_is_to_give_the_floor_back() -> None:
    evening = in_a_turn()
    evening("word Cleo")
    assert evening.view.next_does is not None
    assert (evening.view.next_does.code, evening.view.next_does.name) == ("back", "Ana")


def test_whoever_has_the_word_speaks_and_the_floor_goes_back_to_the_one_who_stands_aside() -> None:
    evening = in_a_turn()
    evening("word Cleo")
    assert [p.name for p in evening.view.people if p.speaks] == ["Cleo"]
    assert [p.name for p in evening.view.people if p.is_next] == ["Ana"]
    evening("next")
    assert [p.name for p in evening.view.people if p.speaks] == ["Ana"]
    assert [p.name for p in evening.view.people if p.is_next] == ["Ben"]

"""Before the first `next` nothing has begun."""

import pytest

from tests.plain.conftest import Rehearse

LEAD = "lead; length = '5m'"
ROUND = "round; turn = '2m'; length = '20m'"
CLOSE = "close; length = '5m'"


def test_before_the_first_next_stage_one_has_not_begun_and_no_clock_runs(rehearse: Rehearse) -> None:
    evening = rehearse(ROUND, CLOSE)
    state = evening("wait 10m")
    assert state["stage"] == {
        "number": 1,
        "of": 2,
        "title": "Round",
        "kind": "round",
        "length": 1200,
        "elapsed": 0,
        "begun": False,
    }
    assert (state["elapsed"], state["ends_in"], state["room"]) == (0, 1500, 0)
    assert (state["speaker"], state["turn"], state["finished"], state["held"]) == (None, None, False, False)


def test_the_first_next_enters_stage_one_and_gives_nobody_the_floor(rehearse: Rehearse) -> None:
    state = rehearse(ROUND, CLOSE)("wait 10m, next, wait 10s")
    assert (state["stage"]["begun"], state["stage"]["elapsed"], state["elapsed"], state["ends_in"]) == (
        True,
        10,
        10,
        1490,
    )
    assert (state["speaker"], state["next"]) == (None, "Ana")


def test_the_state_has_exactly_these_keys(rehearse: Rehearse) -> None:
    assert list(rehearse(ROUND).state) == [
        *(
            "stage",
            "speaker",
            "turn",
            "piece",
            "lap",
            "aside",
            "next",
            "waiting",
            "heard",
            "passed",
            "away",
            "hands",
            "marks",
            "held",
            "challenge",
            "board",
            "groups",
        ),
        *("rotation", "change", "elapsed", "ends_in", "room", "proposal", "finished"),
    ]


def test_longer_before_the_beginning_costs_room_like_any(rehearse: Rehearse) -> None:
    for session in ({}, {"length": "'25m'"}):
        state = rehearse(ROUND, CLOSE, **session)("longer 5m", "next")
        assert (state["stage"]["length"], state["ends_in"], state["room"]) == (1500, 1500, -300)


def test_until_then_people_the_board_hands_longer_and_shorter_work(rehearse: Rehearse) -> None:
    evening = rehearse(ROUND, CLOSE)
    evening("arrive Eva after Ana", "leave Ben", "back Ben", "leave Dev", "rename Cleo Chloé", "move Ana after Eva")
    evening("raise Ana: the move", "vote 1", "hand Ben")
    state = evening("longer 2m", "shorter")
    assert state["stage"]["length"] == 1260
    assert state["away"] == ["Dev"]
    assert state["hands"] == ["Ben"]
    assert state["board"] == [{"number": 1, "holder": "Ana", "words": "the move", "votes": 1, "taken": False}]
    assert state["stage"]["begun"] is False
    assert evening("next")["waiting"] == ["Eva", "Ana", "Ben", "Chloé"]


@pytest.mark.parametrize(
    "line",
    [
        *["pass", "hold", "resume", "skip", "bell", "fit", "accept", "refuse"],
        "floor Ana",
        "since 10s",
        "choose 1",
        "each 1m",
    ],
)
def test_until_then_the_rest_cannot(rehearse: Rehearse, line: str) -> None:
    evening = rehearse(ROUND, CLOSE)
    evening("raise Ana: the move")
    evening.cannot(line)


@pytest.mark.parametrize("line", ["agreements", "people", "time", "where", "help", "state"])
def test_until_then_what_tells_tells(rehearse: Rehearse, line: str) -> None:
    answer = rehearse(ROUND, CLOSE).type(line)
    assert answer
    assert not answer[0].startswith("cannot")


@pytest.mark.parametrize(("line", "number"), [("go 2", 2), ("go 1", 1), ("close", 3)])
def test_go_and_close_begin_in_theirs(rehearse: Rehearse, line: str, number: int) -> None:
    state = rehearse(LEAD, ROUND, CLOSE)(line)
    assert (state["stage"]["number"], state["stage"]["begun"], state["elapsed"]) == (number, True, 0)


def test_before_the_beginning_ends_in_is_the_time_to_a_clock_end(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, CLOSE, length="'23h'", ends_at="'12:00'", options=("--length", "10m"))
    assert evening.state["ends_in"] == 600
    by_clock = rehearse(LEAD, CLOSE, ends_at="'12:00'")
    before = by_clock.state["ends_in"]
    state = by_clock("wait 5m")
    assert before - state["ends_in"] == pytest.approx(300)
    assert state["elapsed"] == 0
    assert state["room"] == pytest.approx(state["ends_in"] - 600)


def test_those_given_on_the_command_line_cannot_be_undone(rehearse: Rehearse) -> None:
    rehearse(ROUND).cannot("undo")


def test_a_change_before_the_beginning_can_be_undone(rehearse: Rehearse) -> None:
    evening = rehearse(ROUND, people="Ana")
    evening("arrive Ben")
    evening("undo")
    assert evening("next")["waiting"] == ["Ana"]
    evening("undo")
    assert evening.state["stage"]["begun"] is False
    assert evening("redo")["stage"]["begun"] is True


def test_without_people_names_are_read_a_line_each_and_an_empty_line_ends(rehearse: Rehearse) -> None:
    evening = rehearse(ROUND, CLOSE, people=None)
    said = [evening.type(name) for name in ("Ana", "Ben", "ana", "   Chloé ")]
    assert [lines[0].split(":")[0] for lines in said] == ["Seat 1", "Seat 2", "cannot", "Seat 3"]
    evening.type("")
    assert evening("next")["waiting"] == ["Ana", "Ben", "Chloé"]


def test_the_standing_roster_prefills_the_gathering(rehearse: Rehearse) -> None:
    evening = rehearse(ROUND, CLOSE, people=None, **{"people ": "['Ana', 'Ben']"})
    evening.type("Cleo")
    evening.type("")
    assert evening("next")["waiting"] == ["Ana", "Ben", "Cleo"]


@pytest.mark.parametrize(("people", "suits"), [("", False), ("A B", False), ("A B C D", True), ("A B C D E F", False)])
def test_the_gathering_says_whether_the_agenda_suits_so_many(rehearse: Rehearse, people: str, suits: bool) -> None:
    evening = rehearse("round; turn = '2m'; length = '10m'", CLOSE, people=None, group="{ min = 3, max = 5 }")
    for name in people.split():
        evening.type(name)
    said = evening.type("")
    assert (len(said) == 2) is suits or not people  # how many are here, and that the circle has not begun
    if len(people.split()) == 6:
        assert "at most 5" in said[1]
        assert said[2].startswith("Round: with 6 people at 2m each")


def test_people_of_a_count_are_seats(rehearse: Rehearse) -> None:
    assert rehearse(ROUND, people=None, options=("--count", "3"))("next")["waiting"] == ["Seat 1", "Seat 2", "Seat 3"]


def test_the_end_of_input_while_gathering_ends_a_rehearsal(rehearse: Rehearse) -> None:
    evening = rehearse(ROUND, people=None)
    evening.type("Ana")
    evening.end()
    assert evening.status == 0


def test_everyone_stands_somewhere_in_a_round_that_has_not_begun(rehearse: Rehearse) -> None:
    evening = rehearse("round; start = 'Ben'; turn = '2m'", people="Ana, Ben, Cleo")
    state = evening("leave Cleo")
    assert (state["waiting"], state["away"], state["next"]) == (["Ben", "Ana"], ["Cleo"], "Ben")


def test_too_needs_a_current_challenge(rehearse: Rehearse) -> None:
    evening = rehearse(ROUND)
    evening("raise Ana")
    evening.cannot("too")

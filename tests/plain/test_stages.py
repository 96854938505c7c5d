"""Stages follow one another, and the evening ends when its facilitator says so."""

from typing import Any

import pytest

from circlekeeper.circle.state import Setup
from circlekeeper.keeper.keeper import Keeper, Nowhere
from circlekeeper.keeper.times import HandTime
from circlekeeper.plain.loop import Conversation
from circlekeeper.plain.typed import TypedLines
from circlekeeper.words import plain as words
from tests.evenings import stages
from tests.plain.conftest import Rehearse

LEAD = "lead; length = '5m'"
ROUND = "round; turn = '2m'; length = '20m'"
CHECK_OUT = "check-out; length = '10m'"
CLOSE = "close; length = '5m'"


def number(state: dict[str, Any]) -> int:
    return int(state["stage"]["number"])


def test_next_in_a_stage_without_turns_enters_the_next(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, "silence", "break", CLOSE)
    assert [number(evening("next")) for _ in range(4)] == [1, 2, 3, 4]


def test_a_stage_that_is_done_is_passed_over(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, LEAD, LEAD)
    evening("next, next, next, go 1")
    assert number(evening("next")) == 3


def test_entering_a_stage_again_goes_on_with_its_clock(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, LEAD, LEAD)
    evening("next, wait 1m, go 3, wait 2m")
    state = evening("go 1")
    assert (state["stage"]["elapsed"], state["elapsed"]) == (60, 180)
    assert evening("wait 10s")["stage"]["elapsed"] == 70


def test_the_stages_to_come_are_told_apart(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, "round; title = 'Apples, pears'; length = '20m'", CLOSE)
    evening("next")
    assert "Still to come: Apples, pears; Close." in " ".join(evening.type("where"))


@pytest.mark.parametrize("line", ["floor", "word", "raise", "arrive", "leave"])
def test_a_command_for_a_person_without_a_name_says_that_it_is_missing(rehearse: Rehearse, line: str) -> None:
    evening = rehearse(ROUND, CLOSE)
    evening("next")
    assert evening.cannot(line) == "A name is missing."


def test_go_leaves_the_stage_before_not_done(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, LEAD, LEAD)
    evening("next, go 2, go 1")
    assert number(evening("next")) == 2


def test_a_stage_has_begun_once_it_has_been_entered(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, LEAD)
    assert evening("next")["stage"]["begun"] is True
    assert evening("go 2, go 1")["stage"]["begun"] is True


def test_close_does_not_reach_a_protected_stage_before_one_that_is_not(rehearse: Rehearse) -> None:
    assert number(rehearse(LEAD, "lead; flex = 'protected'", ROUND, "lead; flex = 'protected'")("next, close")) == 4


def test_close_leaves_the_stage_before_not_done(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, LEAD, CLOSE)
    evening("next, next, close, go 1")
    assert number(evening("next")) == 2


@pytest.mark.parametrize("line", ["go 0", "go 4", "go", "go two", "go -1", "go 1 2", "go ²", "go ١"])
def test_go_needs_the_number_of_a_stage(rehearse: Rehearse, line: str) -> None:
    evening = rehearse(LEAD, LEAD, LEAD)
    evening("next")
    evening.cannot(line)


@pytest.mark.parametrize("last", ["next", "skip"])
def test_with_no_later_stage_left_the_evening_ends(rehearse: Rehearse, last: str) -> None:
    evening = rehearse(LEAD, CLOSE)
    evening("next, next, wait 1m")
    state = evening(last, "wait 5m")
    assert state["finished"] is True
    assert state["stage"] == {
        "number": 2,
        "of": 2,
        "title": "Close",
        "kind": "lead",
        "length": 300,
        "elapsed": 60,
        "begun": True,
    }
    assert [state[key] for key in ("speaker", "turn", "next", "proposal")] == [None] * 4
    assert (state["elapsed"], state["ends_in"], state["held"]) == (60, 540, False)


def test_the_evening_ends_at_the_last_stage_though_an_earlier_one_was_left(rehearse: Rehearse) -> None:
    assert rehearse(LEAD, LEAD, LEAD)("next, go 3, next")["finished"] is True


def test_skip_of_a_round_ends_its_turn(rehearse: Rehearse) -> None:
    evening = rehearse(ROUND)
    state = evening("next, next, wait 1m, skip")
    assert state["finished"] is True
    assert [state[key] for key in ("speaker", "turn", "next")] == [None] * 3


@pytest.mark.parametrize(
    "line",
    [
        *["next", "skip", "pass", "hold", "resume", "longer", "shorter", "too", "bell", "fit", "accept", "refuse"],
        *(
            "floor Ana",
            "since 10s",
            "go 1",
            "arrive Eva",
            "leave Ana",
            "back Ana",
            "rename Ana Eva",
            "move Ana after Ben",
            "hand Ana",
        ),
        *("raise Ana", "vote 1", "choose 1", "ends 20:30", "drop 1", "each 1m"),
    ],
)
def test_after_the_end_only_undo_redo_what_tells_quit_and_close_work(rehearse: Rehearse, line: str) -> None:
    evening = rehearse(LEAD)
    evening("raise Ana: this", "next, next")
    evening.cannot(line)


@pytest.mark.parametrize("line", ["agreements", "people", "time", "where", "help"])
def test_after_the_end_what_tells_tells(rehearse: Rehearse, line: str) -> None:
    evening = rehearse(LEAD)
    evening("next, next")
    assert not evening.type(line)[0].startswith("cannot")


def test_undo_after_the_end_goes_on_as_if_it_had_not_ended(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD)
    evening("next, wait 1m, next, wait 2m")
    state = evening("undo")
    assert (state["finished"], state["stage"]["elapsed"], state["elapsed"]) == (False, 180, 180)
    assert evening("redo")["finished"] is True
    assert evening("wait 1m")["elapsed"] == 60


def test_close_after_the_end_ends_the_program(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD)
    evening("next, next")
    evening.type("close")
    assert evening.status == 0


def test_the_end_of_input_after_the_end_ends_the_program(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD)
    evening("next, next")
    evening.end()
    assert evening.status == 0


def test_close_in_the_close_does_not_end_the_program(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, CLOSE)
    evening("close")
    evening.cannot("close")


def test_quit_asks_once_and_a_second_one_leaves(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD)
    evening("next")
    assert evening.type("quit")
    assert evening.status is None
    evening.type("quit")
    assert evening.status == 0


def test_a_command_that_changes_the_evening_answers_the_question_of_quit(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD)
    evening("next")
    for line in ("quit", "longer", "quit"):
        evening.type(line)
    assert evening.status is None
    evening.type("quit")
    assert evening.status == 0


@pytest.mark.parametrize("line", ["state", "time", "wait 1m", "pass", "what", ""])
def test_what_changes_nothing_leaves_the_question_of_quit_open(rehearse: Rehearse, line: str) -> None:
    evening = rehearse(LEAD)
    evening("next")
    for typed in ("quit", line, "quit"):
        evening.type(typed)
    assert evening.status == 0


def test_whoever_leaves_while_the_disk_is_full_reads_what_is_lost(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Nowhere()
    store.saved = False
    typed = ["next", "quit", "quit"]
    monkeypatch.setattr(TypedLines, "next", lambda self, look: [typed.pop(0)])
    Conversation(Keeper(Setup(stages("lead", "close")), HandTime(), store), TypedLines(looking=False)).run()
    said = capsys.readouterr().out
    assert words.QUIT not in said
    assert words.QUIT_NOT_SAVED in said
    assert said.splitlines()[-1] == words.LEFT_REHEARSAL

"""Which stage is asked for, and how the evening and the program end."""

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
CLOSE = "close; length = '5m'"


def test_the_stages_to_come_are_told_apart(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, "round; title = 'Apples, pears'; length = '20m'", CLOSE)
    evening("next")
    assert "Still to come: Apples, pears; Close." in " ".join(evening.type("where"))


@pytest.mark.parametrize("line", ["floor", "word", "raise", "arrive", "leave"])
def test_a_command_for_a_person_without_a_name_says_that_it_is_missing(rehearse: Rehearse, line: str) -> None:
    evening = rehearse(ROUND, CLOSE)
    evening("next")
    assert evening.cannot(line) == "A name is missing."


@pytest.mark.parametrize("line", ["go 0", "go 4", "go", "go two", "go -1", "go 1 2", "go ²", "go ١"])
def test_go_needs_the_number_of_a_stage(rehearse: Rehearse, line: str) -> None:
    evening = rehearse(LEAD, LEAD, LEAD)
    evening("next")
    evening.cannot(line)


@pytest.mark.parametrize("line", ["agreements", "people", "time", "where", "help"])
def test_after_the_end_what_tells_tells(rehearse: Rehearse, line: str) -> None:
    evening = rehearse(LEAD)
    evening("next, next")
    assert not evening.type(line)[0].startswith("cannot")


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


@pytest.mark.parametrize(
    ("minutes", "told"),
    [
        ((8, 8, 5), "Lead took longer than planned, and was given the time."),
        ((2, 2, 5), "Lead needed less time than planned."),
        ((5, 9, 9), "Tea took longer than planned, and was given the time."),
    ],
)
def test_of_two_stages_that_took_as_much_more_or_less_the_first_is_told(
    rehearse: Rehearse, minutes: tuple[int, ...], told: str
) -> None:
    evening = rehearse(LEAD, "lead; title = 'Tea'; length = '5m'", CLOSE, length="'15m'")
    evening("next")
    for spent in minutes[:-1]:
        evening(f"wait {spent}m, next")
    evening(f"wait {minutes[-1]}m")
    assert told in evening.type("next")


def test_full_hours_after_the_planned_time_are_told_without_minutes(rehearse: Rehearse) -> None:
    evening = rehearse(LEAD, length="'5m'")
    evening("next", "wait 125m")
    said = "It ended 2 hours after the planned time: the circle took the time it needed."
    assert said in evening.type("next")

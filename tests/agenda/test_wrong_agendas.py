"""What a facilitator is told about a file with faults."""

from __future__ import annotations

import re

import pytest

from circlekeeper.agenda.reading import MOST_PROBLEMS, read_text
from tests.agenda.wrong import MARK, TABLE, Wrong, stage, top

LINE = re.compile(r"evening\.toml:\d+:\d+: [^:]+(: | \"[^\"]*\"[^:]*: ).+; .+")


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case.name)
def test_every_fault_is_found_at_its_place_with_what_to_write_instead(case: Wrong) -> None:
    reading = read_text(case.text.replace(MARK, ""), "evening.toml")
    assert reading.plan is None
    said = [str(problem) for problem in reading.problems]
    assert [(p.line, p.column) for p in reading.problems] == case.places, said
    for line, phrase in zip(said, case.phrases, strict=True):
        assert phrase in line
        assert LINE.fullmatch(line), line


@pytest.mark.parametrize("case", TABLE, ids=lambda case: case.name)
def test_the_line_ends_of_windows_change_no_place(case: Wrong) -> None:
    reading = read_text(case.text.replace(MARK, "").replace("\n", "\r\n"), "evening.toml")
    assert [(p.line, p.column) for p in reading.problems] == case.places, [str(problem) for problem in reading.problems]


def test_the_table_has_at_least_a_hundred_wrong_agendas() -> None:
    assert len(TABLE) >= 100
    assert len({case.name for case in TABLE}) == len(TABLE)


def test_a_stage_is_named_by_its_number_and_title() -> None:
    reading = read_text(stage('title = "Sam [they/them]"\nturn = 3'), "e.toml")
    assert reading.problems[0].where == 'stages[2] "Sam [they/them]".turn'


def test_no_message_has_a_control_character_or_a_persons_name() -> None:
    text = (
        top('people = ["Anabella", "anabella", "Ana\\u001bbella", 4]\n"\\u001b" = "\\u009b"')
        + 'start = "Anabella\\u202e"\n'
    )
    for problem in read_text(text, "e\x1b.toml").problems:
        assert "nabella" not in str(problem)
        assert str(problem).isprintable()


@pytest.mark.parametrize(
    "line",
    [
        "people = [Anabella, Ben]",
        "peoples = [Anabella]",
        "pepole = Anabella",
        "people = [\n  Anabella\n  Ben\n]",
        "people = Anabella",
        "Anabella\nBen",
        "people =\nAnabella",
    ],
)
def test_a_name_without_quotes_is_not_repeated_either(line: str) -> None:
    assert not any("nabella" in str(problem) for problem in read_text(top(line), "e.toml").problems)


def test_after_five_hundred_faults_one_line_says_how_many_more_there_are() -> None:
    reading = read_text(top("".join(f"k{i} = 1\n" for i in range(600))), "e.toml")
    assert len(reading.problems) == MOST_PROBLEMS + 1
    assert "100 more problems" in str(reading.problems[-1])


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        (top("") + 'laenge = "10m"\n', "length"),
        (top("") + '"länge" = "10m"\n', "length"),
        (top("") + 'länge = "10m"\n', "length"),
        (top("") + 'dauer = "10m"\n', "length"),
        (top("") + 'duracion = "10m"\n', "length"),
        (top("") + 'redezeit = "2m"\n', "turn"),
        (top("") + 'turno = "2m"\n', "turn"),
        (top("") + 'pregunta = "¿Cómo llegas?"\n', "prompt"),
        (top('endet_um = "20:30"'), "ends_at"),
        (top('fin = "20:30"'), "ends_at"),
        (top('vereinbarungen = ["x"]'), "agreements"),
        (top('idioma = "es"'), "language"),
        ('title = "Dienstag"\n[[stages]]\nkind = "Anfangsrunde"\n', "check-in"),
        ('title = "Martes"\n[[stages]]\nkind = "ronda de llegada"\n', "check-in"),
        ('title = "Martes"\n[[stages]]\nkind = "descanso"\n', "break"),
        ('title = "Dienstag"\n[[stages]]\nkind = "round"\nstart = "zufaellig"\norder = "zufaellig"\n', "random"),
    ],
)
def test_whoever_writes_the_word_of_their_own_language_is_told_the_one_that_is_meant(text: str, meant: str) -> None:
    said = [str(problem) for problem in read_text(text, "evening.toml").problems]
    assert any(line.endswith(f"did you mean '{meant}'?") for line in said), said

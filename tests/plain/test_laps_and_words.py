"""What plain mode says of laps, answers, words in between, marks and more time."""

import os
import re
import subprocess
import sys
from pathlib import Path

AGENDA = """
title = "An evening of forms"
marks = ["newcomer"]
[[stages]]
kind = "round"
title = "Stories"
turn = "2m"
length = "20m"
after = "1m"
laps = 2
prompts = ["A place you miss", "What you would bring"]
[[stages]]
kind = "challenges"
length = "30m"
[[stages.phases]]
title = "Questions"
voice = "others"
turn = "1m"
response = "questions"
[[stages]]
kind = "close"
"""


def said(tmp_path: Path, *lines: str, text: str = AGENDA) -> list[str]:
    """What a rehearsal with three people answers to these lines, after the line that greets."""
    agenda = tmp_path / "forms.toml"
    agenda.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "circlekeeper", "rehearse", str(agenda), "--people", "Ana, Ben, Cleo", "--plain"],
        input="\n".join(lines) + "\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout.splitlines()[1:]


def test_a_lap_is_told_as_it_begins_with_its_prompt_and_not_at_each_turn(tmp_path: Path) -> None:
    lines = said(tmp_path, "next", *["next"] * 7)
    assert [line for line in lines if line.startswith("Lap")] == ["Lap 1 of 2.", "Lap 2 of 2."]
    assert lines[-3:] == ["Lap 2 of 2.", "What you would bring", "Ana has the floor, 2m. Then Ben."]


def test_the_answer_is_told_with_its_time_and_how(tmp_path: Path) -> None:
    lines = said(tmp_path, "next", "next", "next", "wait 1m")
    assert [lines[-3], lines[-1]] == [
        "The circle answers, 1m: “I’ve been there too”, no advice. Then Ben.",
        "The answer has used its time.",
    ]


def test_a_word_in_between_is_told_with_whose_the_floor_is(tmp_path: Path) -> None:
    lines = said(tmp_path, "next", "next", "word Cleo", "next", "pass")
    assert lines[-3:] == [
        "Cleo has a word in between, then the floor goes back to Ana.",
        "Ana has the floor, 2m. Then Ben.",
        "Ben has the floor, 2m. Then Cleo.",
    ]


def test_a_phase_with_turns_names_whose_turn_it_is_and_who_comes(tmp_path: Path) -> None:
    lines = said(tmp_path, "raise Ben: the move", "go 2", "next", "next", "pass")
    assert "Questions, 1m: Cleo has the floor. Responses: open, honest questions. Then Ana." in lines
    assert lines[-1] == "Questions: the floor is free. Everyone has been offered a turn; next moves on."


def test_marks_and_needs_are_answered(tmp_path: Path) -> None:
    lines = said(
        tmp_path, "mark Ben newcomer", "mark Ben newcomer", "needs Ana double", "needs Ana double", "needs Ana much"
    )
    assert lines[:4] == [
        "Ben: marked newcomer.",
        "Ben: no longer marked newcomer.",
        "Ana has double time, starting with their next turn.",
        "That's already the case.",
    ]
    assert lines[4].startswith("cannot:")


def test_stepping_out_in_ones_turn_is_told_as_kept(tmp_path: Path) -> None:
    lines = said(tmp_path, "next", "next", "leave Ana")
    assert "Ana has stepped out; the rest of their turn comes at the end." in lines


HALVES = """
title = "Two halves"
[[stages]]
kind = "open"
who = "inner"
by = "host"
[[stages]]
kind = "open"
who = "outer"
[[stages]]
kind = "open"
"""


def test_a_stage_for_one_half_says_who_they_are_and_who_leads_it(tmp_path: Path) -> None:
    lines = said(tmp_path, "next", "next", "next", text=HALVES)
    halves = [line for line in lines if "listen." in line]
    assert halves == ["For Ana and Cleo; the others listen.", "For Ben; the others listen."]
    assert [line for line in lines if "Led by" in line] == ["Led by: host."]


def test_undo_and_redo_say_what_they_did(tmp_path: Path) -> None:
    lines = said(tmp_path, "next", "next", "needs Ana double", "undo", "redo")
    assert [line for line in lines if line.startswith(("Undone", "Redone"))] == ["Undone: needs.", "Redone: needs."]


def test_whoever_has_a_word_has_the_floor_among_the_people(tmp_path: Path) -> None:
    lines = said(tmp_path, "next", "next", "word Cleo", "people")
    assert lines[-3:] == ["  1 Ana, gets the floor back", "  2 Ben, to come", "  3 Cleo, has the floor"]


def test_what_was_set_for_someone_is_told_among_the_people(tmp_path: Path) -> None:
    lines = said(tmp_path, "mark Ben newcomer", "mark Ben listens", "needs Ana double", "people")
    assert lines[-3:] == ["  1 Ana, to come, double time", "  2 Ben, listens, newcomer", "  3 Cleo, to come"]


def test_groups_are_not_told_to_swap_after_the_last_time(tmp_path: Path) -> None:
    pairs = 'title = "Pairs"\n[[stages]]\nkind = "groups"\nlength = "10m"\n[[stages]]\nkind = "close"\n'
    lines = said(tmp_path, "next", "next", "wait 5m", "next", "wait 5m", text=pairs)
    assert [line for line in lines if line.startswith("Time to")] == ["Time to swap.", "Time to finish in the groups."]


def test_a_stage_for_a_mark_that_nobody_has_says_so(tmp_path: Path) -> None:
    text = 'title = "E"\nmarks = ["guest"]\n[[stages]]\nkind = "round"\nwho = "guest"\n'
    assert said(tmp_path, "next", text=text)[-1] == "This stage is for nobody who's here; next moves on."


def test_need_says_what_helps_where_the_agenda_has_no_steps_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "evening.toml").write_text(AGENDA)
    run = [sys.executable, "-m", "circlekeeper", "rehearse", "evening.toml", "--plain", "--count", "3"]
    done = subprocess.run(run, input="need\nquit\nquit\n", capture_output=True, text=True, cwd=tmp_path, check=False)
    assert "no steps for a hard moment.\nhold stops every clock.\nStay with the person" in done.stdout


def test_a_mark_that_is_always_there_is_shown_in_the_language_and_typed_the_same_in_all(tmp_path: Path) -> None:
    (tmp_path / "evening.toml").write_text(AGENDA)
    run = [sys.executable, "-m", "circlekeeper", "rehearse", "evening.toml", "--plain", "--people", "Ana, Eva"]
    typed, env = "mark Ana listens\nmark Eva newcomer\nquit\nquit\n", {**os.environ, "LANGUAGE": "es"}
    done = subprocess.run(run, input=typed, capture_output=True, text=True, cwd=tmp_path, env=env, check=False)
    assert "Ana: con la marca «solo escucha»." in done.stdout
    assert "Eva: con la marca «newcomer»." in done.stdout


def test_help_says_in_the_language_what_stands_for_a_name_or_a_length_of_time(tmp_path: Path) -> None:
    (tmp_path / "evening.toml").write_text(AGENDA)
    run = [sys.executable, "-m", "circlekeeper", "rehearse", "evening.toml", "--plain", "--count", "3"]
    typed, env = "help\nwait\nquit\nquit\n", {**os.environ, "LANGUAGE": "es"}
    done = subprocess.run(run, input=typed, capture_output=True, text=True, cwd=tmp_path, env=env, check=False)
    assert "add TIPO [DURACIÓN] [after NÚMERO] [: TÍTULO]: " in done.stdout
    assert "Escribe wait DURACIÓN" in done.stdout
    assert not re.search(r"NAME|DURATION|NUMBER|CLOCK|KIND", done.stdout)

"""A list of names that a facilitator asked for: told of by where, asked about by forget --all, and left without a
person.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click
import pytest

from circlekeeper import people_file
from circlekeeper.cli.main import run
from circlekeeper.keeping import folders
from circlekeeper.words.language import catalogue, spoken
from tests.homes import live_in


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    live_in(tmp_path, monkeypatch)
    return people_file.keep("Tuesday", "Tuesday circle", ["Ana", "Bo"])


def test_where_names_it(kept: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["where"]) == 0
    said = capsys.readouterr().out
    assert f"{kept}\n    the names of a group" in said
    assert (
        f"{folders.agendas()}\n    your own agendas, apart from those in other folders; "
        f"forget doesn't touch them (nothing now)" in said
    )


def test_where_says_of_every_place_what_it_is_for(capsys: pytest.CaptureFixture[str]) -> None:
    run(["where"])
    lines = capsys.readouterr().out.splitlines()
    for place, words in (
        (folders.sessions(), "a journal of seats and numbers"),
        (folders.records(), "past circles without names"),
        (folders.settings(), "your settings for the screen and the bell"),
        (folders.room(), "while a room window is open"),
        (folders.drafts(), "that weren't saved when you left the editor"),
        (folders.judged(), "as circlekeeper understood them"),
    ):
        assert words in lines[lines.index(str(place)) + 1], place


@pytest.mark.parametrize("asked", [["forget"], ["forget", "--all"]])
def test_without_a_terminal_it_stays_and_is_named(
    kept: Path, asked: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(asked) == 0
    said = capsys.readouterr().out
    assert kept.exists()
    assert (str(kept) in said) is ("--all" in asked)
    assert "Ana" not in said


@pytest.mark.parametrize(
    ("typed", "answer"), [("y", True), (" YES ", True), ("", False), ("n", False), ("perhaps", False)]
)
def test_on_a_terminal_forget_all_asks_about_it(
    kept: Path, typed: str, answer: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def prompt(question: str, **options: object) -> str:
        asked.append(question)
        return typed

    monkeypatch.setattr(click, "prompt", prompt)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    assert run(["forget", "--all"]) == 0
    assert asked == [f"Remove the names in {kept} too? [y/N]"]
    assert kept.exists() is not answer
    said = capsys.readouterr().out
    assert (f"removed: {kept}" in said) is answer


@pytest.mark.parametrize("language", spoken())
def test_in_every_language_the_letter_it_offers_and_y_are_a_yes(language: str) -> None:
    say = catalogue(languages=[language]).pgettext
    yes = say("every word that answers a question with yes, apart", "y yes").split()
    offered = say("how a question is answered with a letter", "[y/N]")
    assert {"y", "yes", offered[1]} <= set(yes)
    assert yes == [word.casefold() for word in yes]
    assert offered[-2].lower() not in yes


def test_a_name_that_a_list_cannot_hold_is_not_kept_as_a_remark(kept: Path) -> None:
    people_file.keep("Tuesday", "Tuesday circle", ["#1", "Ana"])
    assert people_file.read(str(kept)) == ("Ana",)
    assert people_file.kept_for("tuesday CIRCLE") == kept
    assert people_file.kept_for("Wednesday circle") is None

"""`--language TAG` before any command."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from circlekeeper import cli


def circlekeeper(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "circlekeeper", *args], capture_output=True, text=True, check=False, env={**os.environ}
    )


def test_a_language_that_is_spoken_is_spoken_without_a_word() -> None:
    done = circlekeeper("--language", "en-GB", "schema")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_language_without_a_catalogue_is_said_and_the_command_is_done() -> None:
    done = circlekeeper("--language", "eo", "agendas")
    assert done.returncode == 0
    assert done.stderr == "circlekeeper: eo isn't spoken here yet; circlekeeper speaks en\n"
    assert "peer-support" in done.stdout


@pytest.mark.parametrize("tag", ["", "Deutsch!", "../x", "\x1b[31m"])
def test_what_is_no_tag_is_refused_in_one_line(tag: str) -> None:
    done = circlekeeper("--language", tag, "agendas")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (2, "", 1)
    assert "\x1b" not in done.stderr


@pytest.mark.parametrize("args", [("--language", "pt-BR", "run"), ("--language=pt-BR", "run")])
def test_it_is_chosen_before_a_word_is_loaded(args: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    cli.speak(args)
    assert os.environ["LANGUAGE"] == "pt_BR"


def test_behind_a_command_it_chooses_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "en")
    cli.speak(("run", "--language", "de"))
    assert os.environ["LANGUAGE"] == "en"

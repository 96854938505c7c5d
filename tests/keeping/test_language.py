"""Which language the program speaks: asked for, set, or as the environment or the system says."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from circlekeeper.keeping import folders, language, settings
from circlekeeper.keeping.settings import Settings


@pytest.fixture(autouse=True)
def an_environment_that_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


def set_to(text: str) -> None:
    folders.config().mkdir(parents=True, exist_ok=True)
    folders.settings().write_text(text, encoding="utf-8")


def wanted(asked: str = "") -> str:
    """The languages to speak, for someone who asked for this one, or did not ask."""
    return language.wanted(asked or settings.at_once().language)


def test_what_is_asked_for_comes_before_what_is_set() -> None:
    settings.save(Settings(language="de"))
    assert wanted("pt-BR") == "pt_BR"
    assert wanted() == "de"


def test_what_is_set_comes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "es_ES.UTF-8")
    settings.save(Settings(language="de"))
    assert wanted() == "de"
    settings.save(Settings())
    assert wanted() == ""


@pytest.mark.parametrize(
    "text",
    [
        "",
        'language = "system"\n',
        "language = 7\n",
        'language = "../x"\n',
        '# language = "de"\n',
        'language = "\x1b[31m"\n',
        'theme = "dusk"\n' * 1000 + 'language = "de"\n',
    ],
)
def test_settings_that_choose_no_language_leave_it_to_the_environment(text: str) -> None:
    set_to(text)
    assert wanted() == ""


def test_settings_that_are_a_folder_leave_it_to_the_environment() -> None:
    folders.settings().mkdir(parents=True)
    assert wanted() == ""


def test_a_tag_with_a_country_is_kept_and_found() -> None:
    settings.save(Settings(language="pt-BR"))
    assert settings.load() == (Settings(language="pt-BR"), None)
    assert wanted() == "pt_BR"


def answers(said: str | Exception, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    asked: list[list[str]] = []

    def run(command: list[str], **options: Any) -> Any:
        asked.append(command)
        assert 0 < options["timeout"] <= 3, "a start does not wait for a system that is stuck"
        if isinstance(said, Exception):
            raise said
        return SimpleNamespace(stdout=said)

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(subprocess, "run", run)
    return asked


def test_a_mac_says_the_languages_of_its_settings_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    answers('(\n    "de-DE",\n    "en-DE"\n)\n', monkeypatch)
    assert wanted() == "de_DE:en_DE"


def test_a_mac_is_not_asked_where_the_environment_says_it(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answers('(\n    "de-DE"\n)\n', monkeypatch)
    monkeypatch.setenv("LANG", "es_ES.UTF-8")
    assert (wanted(), asked) == ("", [])


@pytest.mark.parametrize("wrong", [FileNotFoundError(), subprocess.TimeoutExpired("defaults", 2)])
def test_a_mac_that_does_not_answer_is_spoken_to_in_english(wrong: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(wrong, monkeypatch)
    assert wanted() == ""


@pytest.mark.parametrize(("number", "tag"), [(0x0407, "de_DE"), (0x0C0A, "es_ES"), (0xFFFF, "")])
def test_windows_says_the_language_of_its_menus(number: int, tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = SimpleNamespace(GetUserDefaultUILanguage=lambda: number)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    assert wanted() == tag


def test_it_is_decided_before_a_word_is_loaded(home: Path) -> None:
    code = (
        "import sys\nfrom circlekeeper import cli\ncli.speak(())\n"
        "print(*(name for name in sys.modules if name.startswith(('circlekeeper.words', 'tomllib'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ}, check=True)
    assert done.stdout.split() == []

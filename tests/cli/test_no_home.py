"""An account without a home folder: what needs none works, and an evening is led and says that it is not saved."""

from __future__ import annotations

import io
import pwd
import sys
from pathlib import Path

import pytest

from circlekeeper.cli.main import run
from circlekeeper.keeping import folders
from tests.end_to_end.terminal import Terminal

AGENDA = 'title = "Circle"\n[[stages]]\nkind = "check-in"\n'
HOMELESS = "import os, pwd\nos.environ.pop('HOME')\ndef nobody(number): raise KeyError(number)\npwd.getpwuid = nobody"


class Typed(io.StringIO):
    """What is typed in plain mode."""

    def reconfigure(self, **settings: object) -> None:
        """Nothing to set."""


@pytest.fixture(autouse=True, params=[None, "", "relative/home"])
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    """A folder with an agenda, and an account of which the system knows no home; HOME says nothing that helps."""

    def nobody(number: int) -> None:
        raise KeyError(number)

    for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    if request.param is not None:
        monkeypatch.setenv("HOME", request.param)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    monkeypatch.setattr(sys, "stdin", Typed("next\nquit\nquit\n"))
    (tmp_path / "circle.toml").write_text(AGENDA)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        "where", "check circle.toml", "check peer-support", "agendas", "plan circle.toml", "history", "forget",
        "forget --all",
        "schema", "new tuesday.toml", "rehearse circle.toml --plain --people Ana,Bo",
    ],
)  # fmt: skip
def test_what_needs_no_home_works_without_one(arguments: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments.split()) == 0
    assert capsys.readouterr().err == ""


def test_where_says_that_there_is_no_place(capsys: pytest.CaptureFixture[str]) -> None:
    run(["where"])
    assert capsys.readouterr().out.startswith("This account has no home folder, so nothing is kept")


def test_an_evening_is_led_and_says_that_it_is_not_saved(capsys: pytest.CaptureFixture[str], here: Path) -> None:
    assert run(["run", "circle.toml", "--plain", "--count", "3"]) == 0
    told = capsys.readouterr()
    assert "this evening isn't being saved" in told.err
    assert "Check-in" in told.out
    assert [path.name for path in here.iterdir()] == ["circle.toml"]


def test_nothing_is_kept_in_whatever_folder_one_is_in(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platformdirs.user_state_path", lambda *name, **options: Path("relative"))
    assert folders.is_nowhere(folders.sessions())


def test_the_full_screen_is_opened_and_says_it_too(tmp_path: Path, request: pytest.FixtureRequest) -> None:
    if request.node.callspec.params["here"] is not None:
        pytest.skip("once is enough")
    with Terminal(
        tmp_path / "home", "run", str(tmp_path / "circle.toml"), "--count", "3", prelude=HOMELESS
    ) as terminal:
        terminal.sees("Check-in", "this evening isn't being saved")
        terminal.types("q")
        terminal.sees("eave")
        terminal.types("q")
        assert terminal.ends() == 0

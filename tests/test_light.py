"""What is not needed is not loaded: every command starts with no more than it uses."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOOLKIT = {"textual", "rich", "asyncio"}
READING = {"pydantic", "pydantic_core", "tomllib", "tree_sitter", "tree_sitter_toml"}
NEVER = {"tkinter", "sqlite3", "http", "markdown_it", "pygments", "xml", "unittest", "curses", "multiprocessing"}
"""What nothing of ours needs to start."""

AGENDA = """\
title = "Tuesday circle"
[[stages]]
kind = "check-in"
[[stages]]
kind = "close"
"""


def loaded(home: Path, *command: str, said: str = "") -> set[str]:
    """The packages that a command has loaded when it is done."""
    code = (
        "import sys\n"
        "from circlekeeper.cli.main import run\n"
        f"status = run({list(command)!r})\n"
        "print('loaded:', *{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)\n"
        "sys.exit(status)"
    )
    env = {key: value for key, value in os.environ.items() if not key.startswith(("XDG_", "TEXTUAL"))} | {
        "HOME": str(home)
    }
    done = subprocess.run(
        [sys.executable, "-c", code], input=said, capture_output=True, text=True, env=env, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stderr.rpartition("loaded:")[2].split())


@pytest.fixture
def agenda(tmp_path: Path) -> str:
    place = tmp_path / "tuesday.toml"
    place.write_text(AGENDA, encoding="utf-8")
    return str(place)


def test_the_version_is_told_by_almost_nothing(tmp_path: Path) -> None:
    assert loaded(tmp_path, "--version") & (TOOLKIT | READING | NEVER | {"platformdirs"}) == set()


def test_the_first_word_waits_for_one_look_at_the_settings_and_for_no_agenda(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    code = (
        "import sys\n"
        "from circlekeeper.keeping import fs\n"
        "looks, read = [], fs.Disk.read\n"
        "fs.Disk.read = lambda *asked: looks.append(asked) or read(*asked)\n"
        "from circlekeeper import cli\n"
        "cli.speak(())\n"
        "import circlekeeper.cli.main\n"
        "print(len(looks), *sorted({'circlekeeper.circle.plan', 'tomllib'} & sys.modules.keys()))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "1\n"


@pytest.mark.parametrize("command", ["where", "forget"])
def test_what_is_kept_is_told_and_forgotten_without_screen_or_reading(tmp_path: Path, command: str) -> None:
    assert loaded(tmp_path, command) & (TOOLKIT | NEVER | {"pydantic", "tree_sitter"}) == set()


@pytest.mark.parametrize("command", ["check", "plan"])
def test_an_agenda_is_looked_at_without_the_screen(tmp_path: Path, agenda: str, command: str) -> None:
    assert loaded(tmp_path, command, agenda) & ((TOOLKIT - {"rich"}) | NEVER) == set()


def test_a_plain_evening_needs_no_screen_and_no_positions_in_a_file_that_is_right(tmp_path: Path, agenda: str) -> None:
    assert (
        loaded(tmp_path, "rehearse", agenda, "--count", "4", "--plain", said="next\nstate\n") & (TOOLKIT | NEVER)
        == set()
    )


def test_a_cut_off_evening_comes_back_without_reading_its_agenda(tmp_path: Path, agenda: str) -> None:
    loaded(tmp_path, "run", agenda, "--count", "4", "--plain", said="next\n")
    assert (
        loaded(tmp_path, "resume", "--plain", said="state\n") & (TOOLKIT | NEVER | {"pydantic", "tree_sitter"}) == set()
    )


@pytest.mark.parametrize("roster", ["", 'people = ["Ana", "Ben"]\n'])
def test_an_agenda_that_was_judged_before_opens_without_what_judges_it(
    tmp_path: Path, agenda: str, roster: str
) -> None:
    Path(agenda).write_text(roster + AGENDA, encoding="utf-8")
    evening = ("run", agenda, "--count", "4", "--plain")
    assert "pydantic" in loaded(tmp_path, *evening)
    assert loaded(tmp_path, *evening) & (TOOLKIT | NEVER | (READING - {"tomllib"})) == set()


def test_the_library_shows_the_names_of_agendas_before_what_reads_them_is_loaded() -> None:
    code = (
        "import sys, circlekeeper.tui.before\n"
        "print(*sorted(name for name in sys.modules if name.startswith(('circlekeeper.agenda.reading', "
        "'circlekeeper.tui.workshop.screen', 'circlekeeper.tui.gathering.screen', "
        "'pydantic', 'tomllib', 'tree_sitter', "
        "'circlekeeper.circle.plan', 'circlekeeper.circle.view', 'circlekeeper.circle.state', 'circlekeeper.keeper', "
        "'circlekeeper.planning', 'circlekeeper.people_file', 'circlekeeper.tui.library.first_run', "
        "'circlekeeper.telling', 'circlekeeper.room', 'circlekeeper.tui.circle', 'circlekeeper.tui.kit.sheets'))))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []


def test_the_screen_of_a_circle_loads_neither_the_workshop_nor_a_markdown_reader(tmp_path: Path) -> None:
    code = (
        "import sys, circlekeeper.tui.app, circlekeeper.tui.circle.screen\n"
        "print(*sorted(name for name in sys.modules if "
        "name.startswith(('circlekeeper.tui.workshop', 'circlekeeper.tui.gathering', "
        "'circlekeeper.agenda.model', 'circlekeeper.tui.circle.closing', 'circlekeeper.keeping.records', "
        "'circlekeeper.tui.kit.sheets', "
        "'textual.widgets._markdown', 'textual.widgets._text_area', 'textual.widgets._data_table', "
        "'pydantic', 'tree_sitter', 'rich.markdown', 'rich.syntax'))))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []


def test_a_window_for_the_room_loads_no_session_and_no_reading() -> None:
    code = (
        "import sys, circlekeeper.tui.window\n"
        "print(*sorted(name for name in sys.modules if name.startswith(('circlekeeper.agenda', 'circlekeeper.keeper', "
        "'circlekeeper.keeping.journal', 'circlekeeper.keeping.private', "
        "'circlekeeper.circle.session', 'circlekeeper.tui.app', "
        "'circlekeeper.tui.circle.screen', 'circlekeeper.tui.circle.actions', 'textual.widgets._text_area', "
        "'pydantic', 'tomllib', 'tree_sitter'))))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() == []

"""Standard streams that take nothing, or are not there: one line at the most, and never a traceback."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.plain.driving import private_home

AGENDA = 'title = "Circle"\n[[stages]]\nkind = "check-in"\n'
RUN = "run circle.toml --plain --count 2"
COMMANDS = (
    "--version",
    "--help",
    "where",
    "agendas",
    "schema",
    "plan circle.toml",
    "check circle.toml",
    "rehearse circle.toml --plain --count 2",
    RUN,
)

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")


def shell(folder: Path, arguments: str, redirected: str) -> tuple[int, str, str]:
    """The status, standard output and standard error of a command with its streams redirected by the shell."""
    (folder / "circle.toml").write_text(AGENDA)
    line = f"printf 'next\\nnext\\n' | {sys.executable} -m circlekeeper {arguments} {redirected}"
    done = subprocess.run(
        ["sh", "-c", line],
        capture_output=True,
        text=True,
        env=private_home(folder / "home"),
        cwd=folder,
        timeout=30,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("arguments", COMMANDS)
def test_a_full_disk_behind_standard_output_is_one_line(tmp_path: Path, arguments: str) -> None:
    status, _, errors = shell(tmp_path, arguments, ">/dev/full")
    assert (status, errors) == (1, "circlekeeper: can't write output: No space left on device\n")


def test_a_session_whose_output_is_not_written_can_be_resumed(tmp_path: Path) -> None:
    shell(tmp_path, RUN, ">/dev/full")
    status, said, _ = shell(tmp_path, "resume --plain", "")
    assert (status, "Check-in" in said) == (0, True)


@pytest.mark.parametrize("arguments", ["nosuch", "run", "check"])
def test_a_full_disk_behind_standard_error_leaves_the_status(tmp_path: Path, arguments: str) -> None:
    assert shell(tmp_path, arguments, "2>/dev/full")[0] == 2


@pytest.mark.parametrize(
    ("arguments", "redirected"),
    [*((command, "<&- >&- 2>&-") for command in COMMANDS), *((RUN, one) for one in ("<&-", ">&-", "2>&-"))],
)
def test_a_closed_stream_is_as_good_as_an_empty_one(tmp_path: Path, arguments: str, redirected: str) -> None:
    status, _, errors = shell(tmp_path, arguments, redirected)
    assert (status, errors) == (0, "")


def test_a_full_screen_without_standard_input_is_refused(tmp_path: Path) -> None:
    assert shell(tmp_path, "run circle.toml", "<&-")[0] == 2


@pytest.mark.parametrize(
    ("arguments", "wanted"), [("agendas", 0), ("check peer-support", 0), ("check nosuch", 1), ("plan peer-support", 0)]
)
def test_a_folder_that_was_removed_meanwhile_holds_nothing(tmp_path: Path, arguments: str, wanted: int) -> None:
    line = f"mkdir gone && cd gone && rmdir ../gone && exec {sys.executable} -m circlekeeper {arguments}"
    environment = private_home(tmp_path / "home")
    done = subprocess.run(
        ["sh", "-c", line], capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=30, check=False
    )
    assert done.returncode == wanted
    assert "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == wanted

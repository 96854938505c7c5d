"""Terminals as they are: those that show no screen, and those that are wrong about themselves."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

import pexpect
import pytest

from tests.end_to_end.terminal import Terminal, environment

REHEARSAL = ("rehearse", "peer-support", "--count", "6")


def widest(raw: str) -> int:
    """The furthest column that anything was drawn in, in what a program sent to its terminal."""
    return max((int(column) for column in re.findall(r"\x1b\[\d+;(\d+)H", raw)), default=0)


@pytest.mark.parametrize("kind", ["dumb", "", "unknown"])
@pytest.mark.parametrize("command", [(), ("run", "peer-support"), ("edit", "circle.toml"), ("resume",)])
def test_a_terminal_that_shows_lines_only_is_told_of_plain_mode(
    tmp_path: Path, kind: str, command: tuple[str, ...]
) -> None:
    with Terminal(tmp_path / "home", *command, more={"TERM": kind}) as terminal:
        assert terminal.ends() == 2
        assert "--plain works" in " ".join(terminal.raw.split())
        assert "\x1b" not in terminal.raw


def test_plain_mode_needs_nothing_of_a_terminal(tmp_path: Path) -> None:
    with Terminal(tmp_path / "home", *REHEARSAL, "--plain", more={"TERM": "dumb"}) as terminal:
        terminal.sees("Opening")


@pytest.mark.parametrize("lie", ["5000", "3", "0", "-1", "wide"])
def test_the_size_that_the_environment_claims_is_not_believed(tmp_path: Path, lie: str) -> None:
    with Terminal(tmp_path / "home", *REHEARSAL, columns=100, rows=30, more={"COLUMNS": lie, "LINES": lie}) as terminal:
        shown = terminal.sees("Peer support circle", "Opening", "Enter begin")
        assert max(len(line) for line in shown.splitlines()) > 80
        assert shown.splitlines()[29].lstrip().startswith("Enter begin")


@pytest.mark.parametrize("by", ["the system", "the terminal's own report"])
def test_an_absurd_size_is_drawn_in_part_and_hinders_nobody(tmp_path: Path, by: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    size = (5000, 5000) if by == "the system" else (24, 80)
    child = pexpect.spawn(
        sys.executable,
        ["-m", "circlekeeper", *REHEARSAL],
        dimensions=size,
        env=environment(home),
        encoding="utf-8",
        timeout=15,
    )
    child.logfile_read = drawn = io.StringIO()
    child.expect("Enter begin" if by != "the system" else "Opening")
    if by != "the system":
        child.send("\x1b[48;5000;5000;0;0t")
    child.send("\r")
    child.expect("Welcome")
    child.send("\x1b[48;0;0;0;0t")  # and one of nothing
    child.send("\x03")
    child.expect("[Ll]eave")
    child.send("\x03")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert (80 if by == "the system" else 0) < widest(drawn.getvalue()) <= 500


def test_a_clock_that_no_screen_can_read_is_one_line(tmp_path: Path) -> None:
    beyond = "import time\ndef beyond(): raise OverflowError\ntime.time = time.time_ns = beyond"
    with Terminal(tmp_path / "home", *REHEARSAL, prelude=beyond) as terminal:
        assert terminal.ends() == 2
        assert "a year the full screen can't handle" in terminal.raw
    with Terminal(tmp_path / "home", "run", "peer-support", "--count", "3", "--plain", prelude=beyond) as terminal:
        terminal.sees("Opening")

"""The manual page says what the commands say, in a form that man takes."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import click
import pytest

from circlekeeper.cli.main import COMMANDS, group
from tests.docs.pages import ROOT, script

manual = script("make_man")
WHEN = 1_790_000_000
PAGE = manual.page("2026-12-01")


def test_every_command_and_every_option_is_in_it() -> None:
    plain = PAGE.replace("\\-", "-")
    context = click.Context(group, info_name="circlekeeper")
    for word in COMMANDS:
        assert f".SS circlekeeper {word}\n" in plain
        command = group.get_command(context, word)
        assert command is not None
        for option in command.params:
            assert all(name in plain for name in option.opts if name.startswith("-"))


def test_every_example_of_the_help_is_in_it_as_it_is_typed() -> None:
    plain = PAGE.replace("\\-", "-").replace("\\(ti", "~").replace("\\(aq", "'")
    context = click.Context(group, info_name="circlekeeper")
    for word in COMMANDS:
        command = group.get_command(context, word)
        assert command is not None
        typed = re.findall(r"^  (circlekeeper .*)$", command.epilog or "", re.M)
        assert typed
        assert all(f"\\fB$ {line}\\fR" in plain for line in typed), word


def test_every_exit_status_of_the_documentation_is_in_it() -> None:
    assert [f"\\fB{status}\\fR" in PAGE for status in ("0", "1", "2", "130", "128 + n")] == [True] * 5


@pytest.mark.parametrize("said", [".TH is no request", "'so neither", "a\\b", "- ^ ~ ` '"])
def test_words_stay_words(said: str) -> None:
    assert not manual.text(said).startswith((".", "'"))
    assert re.fullmatch(r"(?:\\(?:e|-|&|\([a-z]{2})|[^\\^~`'-])*", manual.text(said))


@pytest.mark.skipif(shutil.which("man") is None, reason="needs man")
def test_man_shows_it_without_a_complaint(tmp_path: Path) -> None:
    path = tmp_path / "circlekeeper.1"
    path.write_text(PAGE, encoding="utf-8")
    done = subprocess.run(
        ["man", "--warnings", "-l", str(path)], capture_output=True, encoding="utf-8", check=True, timeout=60
    )
    assert done.stderr == ""
    assert "circlekeeper run" in done.stdout


def test_it_is_english_whatever_is_spoken_here() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "make_man.py")],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={"LANGUAGE": "de", "SOURCE_DATE_EPOCH": str(WHEN), "PATH": "", "PYTHONUTF8": "1"},
    )
    assert done.stdout == manual.page("2026-09-21")

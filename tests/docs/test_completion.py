"""Tab in a shell completes commands and options."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from circlekeeper.cli.main import COMMANDS


def asked(typed: str, shell: str = "bash") -> list[str]:
    """What the shell is told when Tab is pressed after what was typed."""
    words = typed.split(" ")
    complete = {"_CIRCLEKEEPER_COMPLETE": f"{shell}_complete", "COMP_WORDS": typed, "COMP_CWORD": str(len(words) - 1)}
    program = "from circlekeeper.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | complete,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return [line.split(",")[-1] for line in done.stdout.splitlines()]


def test_commands_are_completed():
    assert asked("circlekeeper re") == ["rehearse", "resume"]
    assert set(asked("circlekeeper ")) == set(COMMANDS)


def test_options_are_completed():
    assert "--forgetful" in asked("circlekeeper run --f")


@pytest.mark.parametrize("command", ["run", "check", "history"])
def test_the_names_of_agendas_are_completed(command: str):
    assert asked(f"circlekeeper {command} gr") == ["grief-circle"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_given_its_script(shell: str):
    complete = {"_CIRCLEKEEPER_COMPLETE": f"{shell}_source"}
    program = "from circlekeeper.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | complete,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert "_CIRCLEKEEPER_COMPLETE" in done.stdout

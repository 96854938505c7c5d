"""Tab in a shell completes commands and options."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from circlekeeper.cli.main import COMMANDS, run


def told(complete: dict[str, str]) -> str:
    """What a shell is told that asks so."""
    program = "from circlekeeper.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | complete,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    return done.stdout


def asked(typed: str, shell: str = "bash") -> list[str]:
    """What the shell is told when Tab is pressed after what was typed."""
    words = typed.split(" ")
    complete = {"_CIRCLEKEEPER_COMPLETE": f"{shell}_complete", "COMP_WORDS": typed, "COMP_CWORD": str(len(words) - 1)}
    return [line.split(",")[-1] for line in told(complete).splitlines()]


def test_commands_are_completed() -> None:
    assert asked("circlekeeper re") == ["rehearse", "resume"]
    assert set(asked("circlekeeper ")) == set(COMMANDS)


def test_options_are_completed() -> None:
    assert "--forgetful" in asked("circlekeeper run --f")


@pytest.mark.parametrize("command", ["run", "check", "history"])
def test_the_names_of_agendas_are_completed(command: str) -> None:
    assert asked(f"circlekeeper {command} gr") == ["grief-circle"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_is_given_its_script(shell: str) -> None:
    assert "_CIRCLEKEEPER_COMPLETE" in told({"_CIRCLEKEEPER_COMPLETE": f"{shell}_source"})


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_asked_for_by_the_name_of_the_shell(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", shell]) == 0
    assert f"_CIRCLEKEEPER_COMPLETE={shell}_complete" in capsys.readouterr().out


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")
def test_bash_takes_the_script(capsys: pytest.CaptureFixture[str]) -> None:
    run(["completion", "bash"])
    script = f"{capsys.readouterr().out}\ncomplete -p circlekeeper"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith(" circlekeeper\n")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
@pytest.mark.parametrize(
    "typed", ["circlekeeper run ", "circlekeeper run gr", "circlekeeper run gr\udce9", "circlekeeper run 'gr", None]
)
def test_a_file_whose_name_is_no_text_disturbs_nobody(tmp_path: Path, shell: str, typed: str | None) -> None:
    for name in (b"gr\xe9e.toml", b"gru\n\x1b.toml", b"gruppe.toml"):
        (tmp_path / os.fsdecode(name)).write_text("[[stages]]\n")
    words = {} if typed is None else {"COMP_WORDS": typed, "COMP_CWORD": "2"}
    done = subprocess.run(
        [sys.executable, "-c", "from circlekeeper.cli import main; main()"],
        env=os.environ | {"_CIRCLEKEEPER_COMPLETE": f"{shell}_complete"} | words,
        cwd=tmp_path,
        capture_output=True,
        timeout=30,
        check=False,
    )
    assert done.stderr == b""
    assert b"\x1b" not in done.stdout
    if typed == "circlekeeper run gr" and shell != "fish":  # fish asks in another way
        assert b"gruppe" in done.stdout
        assert b"grief-circle" in done.stdout

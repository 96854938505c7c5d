"""The bell of the settings holds in plain mode, too."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

AGENDA = 'title = "Tuesday"\nbell = "sound"\n[[stages]]\nkind = "silence"\n[[stages]]\nkind = "close"\n'


@pytest.mark.skipif(sys.platform != "linux", reason="the players of Linux")
@pytest.mark.parametrize("bell", [True, False])
def test_a_laptop_that_is_to_be_silent_is_silent(tmp_path: Path, bell: bool) -> None:
    players = tmp_path / "players"
    players.mkdir()
    for name in ("pw-play", "paplay", "aplay"):
        (players / name).write_text(f"#!/bin/sh\n: > '{tmp_path}/rung'\n")
        (players / name).chmod(0o755)
    (tmp_path / "circlekeeper").mkdir()
    (tmp_path / "circlekeeper" / "settings.toml").write_text(f"bell = {str(bell).lower()}\n")
    agenda = tmp_path / "tuesday.toml"
    agenda.write_text(AGENDA)
    env = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "PATH": f"{players}:{os.environ['PATH']}"}
    command = [sys.executable, "-m", "circlekeeper", "rehearse", str(agenda), "--count", "3", "--plain"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env, text=True) as process:
        assert process.stdin is not None
        process.stdin.write("next\nbell\n")
        process.stdin.flush()
        deadline = time.monotonic() + 15
        while bell and not (tmp_path / "rung").exists() and time.monotonic() < deadline:
            time.sleep(0.02)
        said, _ = process.communicate(timeout=10)
    rung = (tmp_path / "rung").exists()
    assert rung is bell
    assert ("Please ring the bell." in said) is not bell

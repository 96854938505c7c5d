"""Processes that are killed, and processes that want the same session."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from circlekeeper.circle.plan import Plan
from circlekeeper.keeping import folders, journal, sessions
from tests.hand_clock import HandClock
from tests.keeping.evenings import given, go_on, resume, told, understood

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and signals")
ROOT = Path(__file__).parents[2]
WRITER = [sys.executable, "-m", "tests.keeping.writer"]


@pytest.mark.parametrize("kills", [100, pytest.param(1000, marks=pytest.mark.slow)])
def test_a_killed_writer_loses_nothing_it_acknowledged(kills: int, clock: HandClock) -> None:
    said = subprocess.run(
        [*WRITER, "kill", str(kills), "7"], capture_output=True, text=True, check=True, timeout=600, cwd=ROOT
    ).stdout
    results = [json.loads(line) for line in said.splitlines()]
    assert len(results) == kills
    for result in results:
        folder = folders.sessions() / result["folder"]
        got = [entry.data for entry in journal.find(folder, folder.name, understood).entries]
        assert result["acknowledged"] <= len(got) <= result["acknowledged"] + 1
        sessions_left = (
            {session.folder: session for session in sessions.cut_off(clock.now().wall)} if result is results[-1] else {}
        )
        if folder in sessions_left:
            again = sessions.open_for_resume(sessions_left[folder], understood)
            assert again.said == ()
            assert given(again) == got
            assert again.texts[: (len(got) + 6) // 7] == ["Zaphira"] * ((len(got) + 6) // 7)
            assert go_on(again, clock, 1) == [True]
            again.suspend()
    assert sum(result["acknowledged"] for result in results) > kills


def test_a_second_process_is_told_who_has_the_session_and_writes_nothing(clock: HandClock) -> None:
    with subprocess.Popen(
        [*WRITER, "hold"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as holder:
        assert holder.stdout is not None
        pid = holder.stdout.readline().strip()
        (folder,) = folders.sessions().iterdir()
        before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()}
        for _ in range(20):
            with pytest.raises(sessions.CannotResume) as refused:
                resume(clock)
            assert refused.value.sentence.startswith(f"another circlekeeper (process {pid}) has this session open")
        said = subprocess.run(
            [*WRITER, "resume"], capture_output=True, text=True, check=True, cwd=ROOT, timeout=15
        ).stdout.splitlines()
        assert f"process {pid}" in said[0]
        assert float(said[1]) < 1
        assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in folder.iterdir()} == before
        assert sessions.cut_off(clock.now().wall) == []
        holder.kill()
    assert len(resume(clock).entries) == 3


def test_a_session_that_runs_is_neither_forgotten_nor_removed_for_its_age(clock: HandClock) -> None:
    from circlekeeper.keeping.removal import forget

    with subprocess.Popen(
        [*WRITER, "hold"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as holder:
        assert holder.stdout is not None
        holder.stdout.readline()
        assert sessions.remove_old(clock.now().wall + 30 * 24 * 3_600_000) == []
        gone = forget(everything=True)
        assert (gone.files, len(gone.running)) == ((), 1)
        holder.kill()
    assert len(resume(clock).entries) == 3


def test_a_session_that_was_left_is_free_at_once(plan: Plan, clock: HandClock) -> None:
    kept = sessions.start(plan, {}, clock.now())
    go_on(kept, clock, 1)
    with pytest.raises(sessions.CannotResume):
        resume(clock)
    kept.suspend()
    assert given(resume(clock)) == [told(0)]

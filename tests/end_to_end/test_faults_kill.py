"""Cut off in the middle: what was on the screen is on the disk, and goes on as it was."""

from __future__ import annotations

import os
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pyte
import pytest

from circlekeeper.circle.moments import At

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal of this kind is not there on Windows", allow_module_level=True)

from circlekeeper.circle import commands as c
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup
from circlekeeper.keeping import journal, private
from tests.end_to_end.faults import CTRL_Q, ENTER, NAMES, opened, prepared
from tests.end_to_end.terminal import Terminal, environment

LEFT = "\x1b[D"
MANY = tuple(f"P{n:02}zaphira" for n in range(60))

# -- kill -9 of the application
# ---------------------------------------------------------------------------------------------------------


def kept_in(home: Path) -> list[tuple[str | None, bool, str]]:
    """Who has the floor, whether it is held, and the stage, after none, one, two … of the commands in the journal."""
    (folder,) = home.rglob("sessions/*")
    found = private.find(folder, folder.name)
    assert found is not None
    facts, texts = found.beginning.facts, [text or "" for text in found.texts]
    session = Session(Setup(found.beginning.plan, facts["length"], tuple(facts["ends"]), facts["seed"]), texts)
    told = []
    for entry in journal.find(folder, folder.name, c.from_data).entries:
        session.do(c.from_data(entry.data), At(entry.mark.at))
        told.append(told_of(session))
    return told


def told_of(session: Session) -> tuple[str | None, bool, str]:
    from circlekeeper.circle.seeing import view_of

    view = view_of(session, At(10**9) if session.state.began is None else session.state.began)
    return (view.speaker, view.held, view.stage.title)


def speaker_on(shown: str) -> str | None:
    """Whose the floor is; a refusal that nobody has it names nobody."""
    found = re.search(r"(?!Nobody )(\b\S+) has the floor", shown)
    return None if found is None else found[1]


def script(rng: random.Random) -> Iterator[str]:
    """An evening of someone who presses much: people go on, change their minds, hold, arrive and pass."""
    arrived = 0
    for _ in range(300):
        what = rng.random()
        if what < 0.62:
            yield ENTER
        elif what < 0.72:
            yield "p"
        elif what < 0.8:
            yield "u"
        elif what < 0.86:
            yield "  "
        elif what < 0.92:
            yield "+"
        else:
            arrived += 1
            yield f"aN{arrived}quolla{ENTER}"


def killed_at_a_random_instant(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    with opened(tmp_path, names=MANY) as terminal:
        end = time.monotonic() + rng.uniform(0.05, 1.2)
        for keys in script(rng):
            terminal.types(keys)
            if time.monotonic() > end or rng.random() < 0.02:
                break
            if rng.random() < 0.5:
                terminal.look()
        time.sleep(rng.uniform(0, 0.08))
        terminal.is_killed()
        shown = terminal.last
    told = kept_in(tmp_path / "home")
    speakers = [speaker for speaker, held, _ in told if not held]
    assert speaker_on(shown) is None or speaker_on(shown) in speakers, f"ahead of the journal: {shown}"
    speaker, _, stage = told[-1]
    with Terminal(tmp_path / "home", "resume") as terminal:
        terminal.until(lambda shown: "no, resume" in shown or "to resume" in shown, "it never asks how to go on")
        terminal.types(" ")
        if speaker is None:
            terminal.sees(stage)
        else:
            terminal.sees(f"{speaker} has the floor")
        assert [entry[0] for entry in kept_in(tmp_path / "home")][: len(told)] == [entry[0] for entry in told]


@pytest.mark.parametrize("seed", range(6))
def test_killed_at_any_instant_the_screen_was_never_ahead_and_it_goes_on_the_same(tmp_path: Path, seed: int) -> None:
    killed_at_a_random_instant(tmp_path, seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(1000, 1150))
def test_killed_at_any_of_many_instants_the_screen_was_never_ahead_and_it_goes_on_the_same(
    tmp_path: Path, seed: int
) -> None:
    killed_at_a_random_instant(tmp_path, seed)


def watched(pid: int, log: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        ["strace", "-f", "-y", "-s", "100000", "-e", "trace=write,fsync", "-o", str(log), "-p", str(pid)],
        stderr=subprocess.PIPE,
    )


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
def test_every_command_is_written_through_to_the_disk_before_the_screen_shows_it(tmp_path: Path) -> None:
    log = tmp_path / "calls"
    with opened(tmp_path) as terminal, watched(terminal.child.pid, log) as watch:
        assert watch.stderr is not None
        if b"attached" not in watch.stderr.readline():
            pytest.skip("no process may be watched here")
        before = terminal.raw
        for name in NAMES[1:8]:
            terminal.types(ENTER)
            terminal.sees(f"{name} has the floor")
        watch.terminate()
    screen = pyte.Screen(80, 24)
    stream = pyte.ByteStream(screen)
    stream.feed(before.encode())
    written = synced = 0
    seen = []
    for line in log.read_text("ascii", "replace").splitlines():
        if re.search(r"write\(\d+<[^>]*/journal>", line):
            written += 1
        elif re.search(r"fsync\(\d+<[^>]*/journal>\) += 0", line):
            synced = written
        elif sent := re.search(r'write\(2<[^>]*>, "(.*)"', line):
            stream.feed(sent[1].encode().decode("unicode_escape").encode("latin-1"))
            speaker = speaker_on("\n".join(screen.display))
            if speaker in NAMES[1:8] and speaker not in seen:
                seen.append(speaker)
                assert synced >= len(seen), f"{speaker} was shown too soon"
    assert seen == list(NAMES[1:8])
    assert synced == 7


# -- two processes
# --------------------------------------------------------------------------------------------------


def plain(home: Path, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "circlekeeper", *arguments],
        input=typed,
        env=environment(home),
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )


def a_second_one_is_refused(tmp_path: Path, times: int) -> None:
    with opened(tmp_path) as terminal:
        home = tmp_path / "home"
        (folder,) = home.rglob("sessions/*")
        before = {path.name: path.read_bytes() for path in folder.iterdir() if path.name in ("journal", "private")}
        for _ in range(times):
            begun = time.monotonic()
            second = plain(home, "resume", "--plain", typed="next\nnext\n")
            took = time.monotonic() - begun
            assert second.returncode == 1
            assert len(second.stderr.splitlines()) == 1
            assert f"process {terminal.child.pid}" in second.stderr
            assert "carry on there" in second.stderr
            assert took < 10, "it does not wait for the other to end"
        full = Terminal(home, "resume")
        assert full.ends() == 1
        assert "process" in full.raw
        assert "\x1b[?1049h" not in full.raw
        assert {name: (folder / name).read_bytes() for name in before} == before
        terminal.types(ENTER)
        terminal.sees("Bzaphira has the floor")
        terminal.is_killed()
    assert (
        plain(tmp_path / "home", "resume", "--plain", typed="resume\nstate\n").stdout.count('"speaker": "Bzaphira"')
        == 1
    )


def test_a_second_process_on_the_same_session_is_refused_and_writes_nothing(tmp_path: Path) -> None:
    a_second_one_is_refused(tmp_path, 3)


@pytest.mark.slow
def test_twenty_second_processes_on_the_same_session_are_refused_and_write_nothing(tmp_path: Path) -> None:
    a_second_one_is_refused(tmp_path, 20)


def test_a_session_that_is_open_is_neither_offered_nor_forgotten(tmp_path: Path) -> None:
    with opened(tmp_path) as terminal:
        home = tmp_path / "home"
        another = plain(home, *prepared(tmp_path / "papers"), "--plain", typed="quit\nquit\n")
        assert "cut off" not in another.stderr
        forgotten = plain(home, "forget")
        assert "open in another circlekeeper" in forgotten.stdout
        terminal.types(ENTER)
        terminal.sees("Bzaphira has the floor")
        assert "Saving has stopped" not in terminal.look()


# -- the disk
# --------------------------------------------------------------------------------------------------

FULL = """
import errno, os, pathlib
from circlekeeper.keeping.fs import Disk
gate = pathlib.Path({gate!r})
def guarded(method):
    def only_with_room(self, *args):
        if gate.exists():
            raise OSError(errno.{error}, os.strerror(errno.{error}))
        return method(self, *args)
    return only_with_room
for name in ("open", "write", "sync", "overwrite", "rename", "make_folder", "truncate"):
    setattr(Disk, name, guarded(getattr(Disk, name)))
import circlekeeper.keeping.kept as kept
kept.TRY_EVERY = 300
import circlekeeper.tui.circle.live as evening
evening.HEARTBEAT = 0.5
"""


@pytest.mark.parametrize("error", ["ENOSPC", "EIO", "EROFS"])
def test_a_disk_that_is_full_in_the_middle_is_one_quiet_line_and_catches_up(tmp_path: Path, error: str) -> None:
    gate = tmp_path / "full"
    with opened(tmp_path, prelude=FULL.format(gate=str(gate), error=error)) as terminal:
        assert "Saving has stopped" not in terminal.look()
        gate.touch()
        terminal.types(ENTER)
        shown = terminal.sees("Bzaphira has the floor", "Saving has stopped")
        assert shown.count("Saving has stopped") == 1
        terminal.types(ENTER, "aQuilla", ENTER)
        terminal.sees("Czaphira has the floor", "Saving has stopped")
        gate.unlink()
        terminal.until(lambda shown: "Saving has stopped" not in shown, "it never catches up")
        terminal.types(ENTER)
        terminal.sees("Dzaphira has the floor")
        terminal.is_killed()
    assert [speaker for speaker, _, _ in kept_in(tmp_path / "home")][-3:] == ["Czaphira", "Czaphira", "Dzaphira"]
    assert "Quilla" in plain(tmp_path / "home", "resume", "--plain", typed="people\n").stdout


def test_a_disk_that_is_full_from_the_start_lets_the_evening_happen(tmp_path: Path) -> None:
    gate = tmp_path / "full"
    gate.touch()
    with opened(tmp_path, prelude=FULL.format(gate=str(gate), error="ENOSPC")) as terminal:
        terminal.sees("Saving has stopped")
        gate.unlink()
        terminal.types(ENTER)
        terminal.until(lambda shown: "Saving has stopped" not in shown, "it never catches up")
        terminal.is_killed()
    assert kept_in(tmp_path / "home")[-1][0] == "Bzaphira"


def test_a_folder_that_is_gone_in_the_middle_comes_back(tmp_path: Path) -> None:
    with opened(tmp_path, prelude=FULL.format(gate=str(tmp_path / "never"), error="EIO")) as terminal:
        (folder,) = (tmp_path / "home").rglob("sessions/*")
        shutil.rmtree(folder)
        terminal.types(ENTER)
        terminal.sees("Bzaphira has the floor")
        terminal.until(lambda shown: folder.is_dir() and "Saving has stopped" not in shown, "it never comes back")
        terminal.types(ENTER)
        terminal.sees("Czaphira has the floor")
        terminal.is_killed()
    assert kept_in(tmp_path / "home")[-1][0] == "Czaphira"


def filled_up(ballast: Path) -> None:
    with ballast.open("wb", buffering=0) as file, suppress(OSError):
        while True:
            file.write(b"x" * 512)


@contextmanager
def small_disk(at: Path) -> Iterator[Path]:
    """A disk of 64 KB at a folder."""
    at.mkdir(parents=True)
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(at)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("no disk can be made here")
    try:
        yield at
    finally:
        subprocess.run(["umount", "-l", str(at)], check=False)


needs_root = pytest.mark.skipif(
    not (hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("mount")), reason="a small disk needs root"
)


def closed_in_plain_mode(home: Path, run: tuple[str, ...], disk: Path) -> tuple[int, str]:
    """The status and the words of an evening in plain mode whose disk fills up just before its close."""
    with subprocess.Popen(
        [sys.executable, "-m", "circlekeeper", *run, "--plain"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment(home), text=True,
    ) as process:  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write("next\nclose\nskip\nstate\n")
        process.stdin.flush()
        while '"finished": true' not in process.stdout.readline():
            pass
        filled_up(disk / "ballast")
        said, _ = process.communicate("close\n", timeout=20)
        return process.returncode, said


def closed_on_the_screen(tmp_path: Path, disk: Path) -> tuple[int, str]:
    """The same on the full screen."""
    with opened(tmp_path) as terminal:
        terminal.types("c")
        terminal.sees("Leaving well")
        terminal.types("k")
        terminal.sees("Keep an anonymous record")
        filled_up(disk / "ballast")
        terminal.types("y")
        return terminal.ends(), terminal.raw


@needs_root
@pytest.mark.parametrize("face", ["full screen", "plain"])
def test_an_evening_that_ends_on_a_full_disk_keeps_its_record_in_both_faces(tmp_path: Path, face: str) -> None:
    home = tmp_path / "home"
    run = prepared(tmp_path / "papers")
    with small_disk(home / ".local") as disk:
        if face == "plain":
            status, said = closed_in_plain_mode(home, run, disk)
        else:
            status, said = closed_on_the_screen(tmp_path, disk)
        assert "The stage times are kept" in said
        assert status == 0
        assert len(list(home.rglob("records/*.toml"))) == 1
        assert list(home.rglob("sessions/*")) == []


@needs_root
def test_a_really_small_disk_that_fills_up_and_gets_room_again(tmp_path: Path) -> None:
    with small_disk(tmp_path / "home" / ".local" / "state") as state:
        with opened(tmp_path, prelude="import circlekeeper.keeping.kept as kept; kept.TRY_EVERY = 300") as terminal:
            ballast = state / "ballast"
            filled_up(ballast)
            for _ in range(3):
                terminal.types(ENTER, LEFT)
            for _ in range(20):
                terminal.types("+", "-")
            terminal.sees("Saving has stopped")
            ballast.unlink()
            terminal.types(ENTER)
            terminal.until(lambda shown: "Saving has stopped" not in shown, "it never catches up")
            speaker = speaker_on(terminal.look())
            terminal.types(CTRL_Q, CTRL_Q)
            assert terminal.ends() == 0
        assert kept_in(tmp_path / "home")[-1][0] == speaker

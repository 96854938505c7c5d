"""A canary evening: names and words that stand nowhere else in the world, looked for in every byte that could have
kept them.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("it looks at the process through /proc", allow_module_level=True)

from tests.end_to_end.faults import AGENDA, ENTER, comes_to_the_round, prepared
from tests.end_to_end.terminal import PROGRAM, Terminal, environment, hits

SHARED_MEMORY = Path("/dev/shm")
TYPED = ("Xaquila", "Quollette")
"""Names that are typed during the evening; no file of the facilitator's own holds them."""
WORDS = ("marzipanic", "zwielichtung")
CANARIES = (*TYPED, *WORDS)


def everywhere(tmp_path: Path) -> list[str]:
    """Every file of this evening's home, and of the memory all share, in which a name or a word stands."""
    return hits(tmp_path / "home", *CANARIES) + hits(SHARED_MEMORY, *CANARIES)


def gathered(tmp_path: Path, *more: str) -> Terminal:
    """The evening on a terminal, two names typed at the gathering, words on the board."""
    arguments = prepared(tmp_path / "papers")
    terminal = Terminal(tmp_path / "home", *arguments[:2], "--mute", *more)
    terminal.sees("Who is here?")
    for name in TYPED:
        terminal.types(name, ENTER)
        terminal.sees(name)
    terminal.types(ENTER)
    terminal.sees("Enter begin")
    comes_to_the_round(terminal, "Xaquila")
    for word in WORDS:
        terminal.types("r")
        terminal.sees("Whose challenge")
        terminal.types(ENTER)
        terminal.sees("A few words")
        terminal.types(word, ENTER)
        terminal.sees("Xaquila has the floor")
    return terminal


def only_in_the_one_file(found: list[str]) -> bool:
    return len(found) == 1 and found[0].endswith("/private")


def is_closed(terminal: Terminal) -> None:
    terminal.types("c")
    terminal.sees("Thank you all.")
    terminal.types(ENTER)
    terminal.sees("Keep an anonymous record")
    terminal.types(ENTER)
    assert terminal.ends() == 0


def test_after_the_close_no_name_and_no_word_is_anywhere(tmp_path: Path) -> None:
    with gathered(tmp_path) as terminal:
        assert only_in_the_one_file(everywhere(tmp_path))
        pid = terminal.child.pid
        for part in ("environ", "cmdline", "comm"):
            told = Path(f"/proc/{pid}/{part}").read_bytes().lower()
            assert not [canary for canary in CANARIES if canary.lower().encode() in told], part
        is_closed(terminal)
        assert not re.search(r"\x1b\][012];", terminal.raw), "it named the window"
        assert "\x1b]52" not in terminal.raw
        assert not [canary for canary in CANARIES if canary in terminal.after]
    assert everywhere(tmp_path) == []
    left = [path for path in (tmp_path / "home").rglob("*") if path.is_file() and path.suffix != ".toml"]
    assert [path for path in left if path.parent.name != "judged"] == []
    assert not hits(tmp_path / "home", "quillfeather"), "a word of the agenda itself, which is no record's business"


def test_after_a_crash_they_are_in_the_one_file_and_after_forget_nowhere(tmp_path: Path) -> None:
    with gathered(tmp_path) as terminal:
        terminal.is_killed()
    assert only_in_the_one_file(everywhere(tmp_path))
    forget = [sys.executable, "-m", "circlekeeper", "forget"]
    forgotten = subprocess.run(
        forget, env=environment(tmp_path / "home"), capture_output=True, text=True, check=True, timeout=20
    )
    assert "private" in forgotten.stdout
    assert not [canary for canary in CANARIES if canary in forgotten.stdout]
    assert everywhere(tmp_path) == []


def test_names_that_are_kept_on_request_are_in_that_one_file_and_nowhere_else(tmp_path: Path) -> None:
    arguments = prepared(tmp_path / "papers")
    with Terminal(tmp_path / "home", *arguments[:2], "--mute") as terminal:
        terminal.sees("Who is here?")
        for name in TYPED:
            terminal.types(name, ENTER)
            terminal.sees(name)
        terminal.types("\x0e")
        terminal.sees("to a file?")
        terminal.types(ENTER)
        terminal.sees("Saved 2 names as")
        terminal.types(ENTER)
        terminal.sees("Enter begin")
        terminal.types(ENTER)
        is_closed(terminal)
    assert [found.rpartition(".people")[2] for found in everywhere(tmp_path)] == [".txt"]


@pytest.mark.parametrize("number", [signal.SIGABRT, signal.SIGSEGV, signal.SIGQUIT])
def test_a_process_that_dies_of_itself_leaves_no_memory_on_the_disk(tmp_path: Path, number: signal.Signals) -> None:
    with gathered(tmp_path) as terminal:
        terminal.child.kill(number)
        assert terminal.ends() == 128 + number
    assert only_in_the_one_file(everywhere(tmp_path))
    assert not list((tmp_path / "home").rglob("core*"))


def test_a_forgetful_session_writes_neither_names_nor_words(tmp_path: Path) -> None:
    with gathered(tmp_path, "--forgetful") as terminal:
        assert everywhere(tmp_path) == []
        terminal.is_killed()
    assert everywhere(tmp_path) == []
    with Terminal(tmp_path / "home", "resume") as terminal:
        terminal.sees("Away for")
        terminal.types(" ")
        terminal.sees("Seat 1 has the floor")


def test_a_rehearsal_writes_nothing_at_all(tmp_path: Path) -> None:
    arguments = prepared(tmp_path / "papers")
    with Terminal(tmp_path / "home", "rehearse", arguments[1], "--people", "Xaquila, Quollette") as terminal:
        terminal.sees("Enter begin")
        comes_to_the_round(terminal, "Xaquila")
        terminal.is_killed()
    assert [path for path in (tmp_path / "home").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize("mask", [0o000, 0o022])
def test_what_is_kept_is_its_owners_alone_whatever_the_umask(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        with gathered(tmp_path) as terminal:
            kept = [
                path
                for path in (tmp_path / "home").rglob("*")
                if "circlekeeper" in str(path.relative_to(tmp_path / "home"))
            ]
            assert {oct(path.stat().st_mode & 0o777) for path in kept if path.is_dir()} == {"0o700"}
            assert {oct(path.stat().st_mode & 0o777) for path in kept if path.is_file()} == {"0o600"}
            is_closed(terminal)
        kept = list((tmp_path / "home").rglob("*.toml"))
        assert {oct(path.stat().st_mode & 0o777) for path in kept} == {"0o600"}
    finally:
        os.umask(before)


def test_the_toolkits_own_variables_are_dropped_before_it_is_loaded(tmp_path: Path) -> None:
    log = tmp_path / "log"
    variables = {
        "TEXTUAL_LOG": str(log),
        "TEXTUAL": "devtools,debug",
        "TEXTUAL_PRESS": "q,y",
        "TEXTUAL_SCREENSHOT": "1",
        "TEXTUAL_SHOW_RETURN": "1",
        "TEXTUAL_SCREENSHOT_LOCATION": str(tmp_path / "home"),
        "TEXTUAL_DRIVER": "nothing:Nothing",
        "TEXTUAL_DEBUG": "1",
    }
    arguments = prepared(tmp_path / "papers")
    for command in (arguments, ("edit", arguments[1]), ("rehearse", *arguments[1:])):
        with Terminal(tmp_path / "home", *command, more=variables) as terminal:
            terminal.until(lambda shown: "Tuesday circle" in shown, "it does not begin")
            terminal.types("a", "Xaquila", ENTER)
            time.sleep(1.3)  # after one, the toolkit would make its picture
            assert terminal.child.isalive()
            assert not log.exists()
            terminal.is_killed()
    assert not list((tmp_path / "home").rglob("*.svg"))


NO_NETWORK = """
import socket
def refused(self, *args, **more):
    raise AssertionError("a socket")
socket.socket.connect = socket.socket.connect_ex = socket.socket.bind = socket.socket.listen = refused
socket.create_connection = socket.getaddrinfo = refused
"""


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not here")
@pytest.mark.parametrize("face", ["full screen", "plain"])
def test_no_evening_opens_a_socket(tmp_path: Path, face: str) -> None:
    log = tmp_path / "calls"
    arguments = prepared(tmp_path / "papers")
    if face == "plain":
        subprocess.run(
            [
                "strace",
                "-f",
                "-e",
                "trace=network",
                "-o",
                str(log),
                sys.executable,
                "-m",
                "circlekeeper",
                *arguments,
                "--plain",
            ],
            input="next\nnext\nnext\nskip\nskip\nskip\nclose\n",
            env=environment(tmp_path / "home"),
            text=True,
            check=True,
            timeout=60,
            stdout=subprocess.DEVNULL,
        )
    else:
        with Terminal(tmp_path / "home", *arguments) as terminal:
            terminal.sees("Enter begin")
            watch = ["strace", "-f", "-e", "trace=network", "-o", str(log), "-p", str(terminal.child.pid)]
            with subprocess.Popen(watch, stderr=subprocess.PIPE) as watching:
                try:
                    assert watching.stderr is not None
                    if b"attached" not in watching.stderr.readline():
                        pytest.skip("no process may be watched here")
                    terminal.types(ENTER, ENTER, ENTER, "b", "v", "v", "c", ENTER)
                    terminal.sees("Keep an anonymous record")
                    terminal.types(ENTER)
                    assert terminal.ends() == 0
                finally:
                    watching.terminate()  # or it would wait for whoever it watches, for ever
    calls = log.read_text("utf-8")
    reaching = [line for line in calls.splitlines() if re.search(r"\b(socket|connect|bind|listen)\(", line)]
    assert [line for line in reaching if "AF_UNIX" not in line] == []
    assert "AF_INET" not in calls
    assert "+++ exited with 0 +++" in calls, "it was not watched to its end"


def test_without_a_network_everything_works(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(prelude=NO_NETWORK), *prepared(tmp_path / "papers"), "--plain"],
        input="next\nnext\nnext\nskip\nskip\nskip\nclose\n",
        env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=20,
    )  # fmt: skip
    assert (ended.returncode, ended.stderr) == (0, "")


async def test_nothing_can_be_selected_and_the_palette_takes_no_picture(tmp_path: Path) -> None:
    from circlekeeper.agenda.reading import read_text
    from circlekeeper.circle.state import Setup
    from circlekeeper.keeper.keeper import Keeper
    from circlekeeper.keeper.times import HandTime
    from circlekeeper.tui.app import CircleApp

    plan = read_text(AGENDA, "evening.toml").plan
    assert plan is not None
    keeper = Keeper(Setup(plan), HandTime())
    keeper.arrive("Xaquila")
    app = CircleApp(keeper)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "enter", "enter")
        await pilot.mouse_down(offset=(2, 2))
        await pilot.hover(offset=(60, 20))
        await pilot.mouse_up(offset=(60, 20))
        assert not app.ALLOW_SELECT
        assert app.screen.get_selected_text() in (None, "")
        assert not app.ENABLE_COMMAND_PALETTE
        await pilot.press("ctrl+backslash", "ctrl+c", "escape")
        assert app.clipboard == ""
        assert not [key for key in ("ctrl+s", "f12", "print_screen") if key in app.screen.active_bindings]


@pytest.mark.parametrize("face", ["full screen", "plain"])
def test_what_the_disk_keeps_back_at_the_close_is_said(tmp_path: Path, face: str) -> None:
    stuck = (
        "from circlekeeper.keeping.fs import Disk\ndef refused(self, path):\n    "
        "raise OSError(5, 'x')\nDisk.remove = refused"
    )
    arguments = prepared(tmp_path / "papers")
    if face == "plain":
        ended = subprocess.run(
            [sys.executable, "-c", PROGRAM.format(prelude=stuck), *arguments, "--plain"],
            input="next\nskip\nskip\nskip\nskip\nclose\n",
            env=environment(tmp_path / "home"),
            capture_output=True,
            text=True,
            check=False,
            timeout=20,
        )
        assert "circlekeeper forget removes the rest" in ended.stdout
        return
    with Terminal(tmp_path / "home", *arguments, prelude=stuck) as terminal:
        terminal.sees("Enter begin")
        terminal.types(ENTER, "c")
        terminal.sees("Thank you all.")
        terminal.types(ENTER)
        terminal.sees("Keep an anonymous record")
        terminal.types(ENTER)
        assert terminal.ends() == 1
        assert "circlekeeper forget removes" in " ".join(terminal.after.split())

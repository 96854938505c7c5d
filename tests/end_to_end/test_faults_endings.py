"""However it ends, the terminal is the shell's again, the status is true, and nobody's name is on the way out."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal of this kind is not there on Windows", allow_module_level=True)

from tests.end_to_end.faults import CTRL_Q, ENTER, NAMES, ends_in, opened, prepared
from tests.end_to_end.terminal import PROGRAM, Terminal, environment, modes_left_on

WITHIN = 1.0
"""Seconds that an ending by a signal may take."""


def slack() -> float:
    """What a machine that is busy with other things adds, in seconds."""
    return 0.5 * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1))


SIGNALS = {"TERM": 143, "HUP": 129, "INT": 130}
MOMENTS = {
    "the circle": "",
    "a hold": " ",
    "a name half typed": "aQuil",
    "a list": "o",
    "the palette": "\x10",
    "the help": "?",
    "the dark": "d",
    "the room view": "v",
    "the question of leaving": "q",
    "many keys at once": ENTER * 40,
}


def is_ended_by(terminal: Terminal, name: str) -> None:
    begun = time.monotonic()
    terminal.child.kill(getattr(signal, f"SIG{name}"))
    assert terminal.ends() == SIGNALS[name]
    assert time.monotonic() - begun < WITHIN + slack()
    assert modes_left_on(terminal.raw) == []
    assert "Traceback" not in terminal.after
    assert "zaphira" not in terminal.after.lower()


def a_signal_ends_it_well(tmp_path: Path, name: str, moment: str) -> None:
    with opened(tmp_path) as terminal:
        before = terminal.raw
        terminal.types(MOMENTS[moment])
        if MOMENTS[moment] and moment != "many keys at once":
            terminal.until(lambda _: terminal.raw != before, "nothing happened")
        is_ended_by(terminal, name)


@pytest.mark.parametrize(("name", "moment"), list(zip(["TERM", "HUP", "INT"] * 4, MOMENTS, strict=False)))
def test_a_signal_at_any_moment_gives_the_terminal_back_within_a_second(tmp_path: Path, name: str, moment: str) -> None:
    a_signal_ends_it_well(tmp_path, name, moment)


@pytest.mark.slow
@pytest.mark.parametrize("name", SIGNALS)
@pytest.mark.parametrize("moment", MOMENTS)
def test_every_signal_at_every_moment_gives_the_terminal_back_within_a_second(
    tmp_path: Path, name: str, moment: str
) -> None:
    a_signal_ends_it_well(tmp_path, name, moment)


def ended_while_it_starts(tmp_path: Path, name: str, after: float) -> None:
    with Terminal(tmp_path / "home", *prepared(tmp_path / "papers")) as terminal:
        time.sleep(after)
        is_ended_by(terminal, name)


@pytest.mark.parametrize(("name", "after"), [("INT", 0.3), ("TERM", 0.6)])
def test_a_signal_while_it_starts_leaves_nothing_on_the_terminal(tmp_path: Path, name: str, after: float) -> None:
    ended_while_it_starts(tmp_path, name, after)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(60))
def test_a_signal_at_a_random_moment_of_the_start_leaves_nothing_on_the_terminal(tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    ended_while_it_starts(tmp_path, rng.choice(list(SIGNALS)), rng.uniform(0.1, 1.5))


HANGS = """
import pathlib, time
from circlekeeper.tui.circle.doing import SessionActions
def hang(self):
    pathlib.Path({hung!r}).touch()
    time.sleep(30)
SessionActions.action_bell = hang
"""


@pytest.mark.parametrize("name", ["TERM", *(pytest.param(name, marks=pytest.mark.slow) for name in ("HUP", "INT"))])
def test_a_signal_ends_even_screens_that_hang(tmp_path: Path, name: str) -> None:
    hung = tmp_path / "hung"
    with opened(tmp_path, prelude=HANGS.format(hung=str(hung))) as terminal:
        terminal.types("b")
        terminal.until(lambda _: hung.exists(), "it does not hang")
        is_ended_by(terminal, name)


def test_a_signal_ends_it_though_the_terminal_reads_no_more(tmp_path: Path) -> None:
    terminal = opened(tmp_path)
    for number in range(60):
        terminal.child.setwinsize(*((50, 200), (24, 80))[number % 2])
        terminal.types("v")
        time.sleep(0.02)
    terminal.child.kill(signal.SIGTERM)
    status, took, _ = ends_in(terminal.child.pid, 5)
    # not os.close: the number would be closed a second time, when it is someone else's
    terminal.child.ptyproc.fileobj.close()
    terminal.child.closed = terminal.child.ptyproc.terminated = True
    assert (status, took < WITHIN + slack()) == (143, True)


IGNORED = "import signal; signal.signal(signal.SIGHUP, signal.SIG_IGN)"


def the_window_goes(terminal: Terminal) -> tuple[int, float, float]:
    pid = terminal.child.pid
    # not os.close: the number would be closed a second time, when it is someone else's
    terminal.child.ptyproc.fileobj.close()
    terminal.child.closed = terminal.child.ptyproc.terminated = True
    return ends_in(pid, 4)


@pytest.mark.parametrize("key", [""], ids=["in the circle"])
def test_with_the_window_gone_and_its_signal_ignored_the_process_is_gone_too(tmp_path: Path, key: str) -> None:
    terminal = opened(tmp_path, prelude=IGNORED)
    terminal.types(key)
    status, took, computed = the_window_goes(terminal)
    assert status == 129
    assert took < 2
    assert computed < 4, "it span"


@pytest.mark.slow
@pytest.mark.parametrize("key", [" ", "a", "?", "\x10", "v", "d"])
def test_with_the_window_gone_no_screen_stays_behind(tmp_path: Path, key: str) -> None:
    terminal = opened(tmp_path, prelude=IGNORED)
    terminal.types(key)
    status, took, _ = the_window_goes(terminal)
    assert (status, took < 2) == (129, True)


@pytest.mark.parametrize("prelude", [IGNORED, ""], ids=["its signal ignored", "its signal heard"])
def test_with_the_window_gone_plain_mode_is_gone_too(tmp_path: Path, prelude: str) -> None:
    terminal = Terminal(tmp_path / "home", *prepared(tmp_path / "papers"), "--plain", prelude=prelude or "pass")
    terminal.sees("next begins")
    terminal.types("next\n")
    terminal.sees("Welcome")
    status, took, _ = the_window_goes(terminal)
    assert status in (0, 129)
    assert took < 2
    resumed = subprocess.run(
        [sys.executable, "-m", "circlekeeper", "resume", "--plain"],
        input="people\n",
        env=environment(tmp_path / "home"),
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    assert "Azaphira" in resumed.stdout


# -- a fault of its own
# --------------------------------------------------------------------------------------------------------------

RAISES = """
import asyncio, threading
from circlekeeper.tui.circle.doing import SessionActions
from circlekeeper.tui.circle.room import RoomScreen
def fault(*_):
    words = "marzipanic"
    raise KeyError("Azaphira" + words)
async def later(*_):
    fault()
SessionActions.action_bell = lambda self: {bell}
{more}
"""
WHERE = {
    "an action": ("fault()", ""),
    "a worker": ("self.run_worker(later()) and None", ""),
    "a worker in a thread": ("self.run_worker(fault, thread=True) and None", ""),
    "a timer": ("self.set_timer(0.01, fault) and None", ""),
    "a thread": ("threading.Thread(target=fault).start()", ""),
    "compose": ("self.action_room()", "RoomScreen.compose = fault"),
    "mount": ("self.action_room()", "RoomScreen.on_mount = fault"),
    "a message": ("self.action_room()", "RoomScreen.on_screen_resume = fault"),
    "drawing": ("self.action_room()", "from circlekeeper.tui.circle.room import Poster; Poster.paint = fault"),
    "the loop": ("asyncio.get_running_loop().call_soon(fault) and None", ""),
    "the thread of the keys": (
        "None",
        "from circlekeeper.tui.keyboard.reports import Reader; feed = Reader.feed\n"
        "Reader.feed = lambda self, data, now: fault() if 'b' in data else feed(self, data, now)",
    ),
}


@pytest.mark.parametrize("where", WHERE)
def test_a_fault_of_its_own_is_one_page_status_1_and_no_name(tmp_path: Path, where: str) -> None:
    bell, more = WHERE[where]
    with opened(tmp_path, prelude=RAISES.format(bell=bell, more=more)) as terminal:
        terminal.types("b")
        assert terminal.ends() == 1
        assert modes_left_on(terminal.raw) == []
        page = terminal.after
        assert page.count("circlekeeper stopped because of a bug") == 1
        assert "Nothing is lost" in page
        assert "circlekeeper resume" in page
        assert "KeyError" in page or where == "the thread of the keys"
        assert "Traceback" not in page
        assert not [word for word in (*NAMES, "marzipanic", "quillfeather") if word.lower() in page.lower()]


def test_a_fault_where_the_disk_is_full_promises_nothing(tmp_path: Path) -> None:
    full = RAISES.format(
        bell="fault()", more="from circlekeeper.keeping.kept import Kept; Kept.saved = property(lambda self: False)"
    )
    with opened(tmp_path, prelude=full) as terminal:
        terminal.types("b")
        assert terminal.ends() == 1
        assert "The last commands couldn't be saved" in terminal.after


def test_a_fault_in_plain_mode_is_the_same_page(tmp_path: Path) -> None:
    prelude = (
        "from circlekeeper.plain import answers\ndef fault(*_):\n    raise KeyError('Azaphira')\nanswers.people = fault"
    )
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(prelude=prelude), *prepared(tmp_path / "papers"), "--plain"],
        input="next\npeople\n", env=environment(tmp_path), capture_output=True, text=True, check=False, timeout=20,
    )  # fmt: skip
    assert ended.returncode == 1
    assert ended.stderr.count("circlekeeper stopped because of a bug") == 1
    assert "Nothing is lost" in ended.stderr
    assert "zaphira" not in ended.stderr.lower()


# -- the streams
# --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "stream"),
    [
        ("run", "stdin"),
        ("run", "stderr"),
        ("rehearse", "stdout"),
        ("resume", "stdin"),
        ("edit", "stdout"),
        ("", "stderr"),
    ],
)
def test_a_full_screen_without_a_whole_terminal_is_one_line_and_status_2(
    tmp_path: Path, command: str, stream: str
) -> None:
    prepared(tmp_path)
    _, child = os.openpty()
    streams = {"stdin": child, "stdout": child, "stderr": child} | {stream: subprocess.PIPE}
    agenda = [str(tmp_path / "evening.toml")] if command in ("run", "rehearse", "edit") else []
    if stream != "stderr":
        streams["stderr"] = subprocess.PIPE
    ended = subprocess.run(
        [sys.executable, "-m", "circlekeeper", *([command] if command else []), *agenda],
        stdin=streams["stdin"], stdout=streams["stdout"], stderr=streams["stderr"], env=environment(tmp_path),
        check=False, timeout=20,
    )  # fmt: skip
    assert ended.returncode == 2
    assert len(ended.stderr.decode().splitlines()) == 1
    assert b"\x1b" not in ended.stderr + (ended.stdout or b"")


def test_plain_mode_works_with_pipes(tmp_path: Path) -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "circlekeeper", *prepared(tmp_path / "papers"), "--plain"],
        input="next\nnext\nnext\nstate\n",
        env=environment(tmp_path),
        capture_output=True,
        text=True,
        check=False,
        timeout=20,
    )
    assert ended.returncode == 0
    assert ended.stderr == ""
    assert '"speaker": "Azaphira"' in ended.stdout
    assert "\x1b" not in ended.stdout


@pytest.mark.parametrize("command", ["run", "plan", "schema"])
def test_whoever_reads_it_may_go_away(tmp_path: Path, command: str) -> None:
    arguments = prepared(tmp_path / "papers")
    arguments = (
        (*arguments, "--plain")
        if command == "run"
        else (command, arguments[1])
        if command in ("plan", "check")
        else (command,)
    )
    reader, writer = os.pipe()
    os.close(reader)
    ended = subprocess.run(
        [sys.executable, "-m", "circlekeeper", *arguments],
        input="next\npeople\n" * 50,
        stdout=writer,
        stderr=subprocess.PIPE,
        env=environment(tmp_path),
        text=True,
        check=False,
        timeout=20,
    )
    os.close(writer)
    assert ended.stderr == ""
    assert ended.returncode == 141


@pytest.mark.parametrize(("name", "status"), SIGNALS.items())
def test_a_signal_ends_plain_mode_with_its_status_and_nothing_more_to_say(
    tmp_path: Path, name: str, status: int
) -> None:
    with Terminal(tmp_path / "home", *prepared(tmp_path / "papers"), "--plain") as terminal:
        terminal.sees("next begins")
        terminal.types("next\n")
        terminal.sees("Welcome")
        terminal.child.kill(getattr(signal, f"SIG{name}"))
        assert terminal.ends() == status
        assert "Traceback" not in terminal.raw
        assert "Fatal" not in terminal.raw


# -- keys
# --------------------------------------------------------------------------------------------------


def an_action_and_ctrl_q_in_one_write(tmp_path: Path, times: int) -> None:
    names = tuple(f"P{n:02}zaphira" for n in range(times + 2))
    with opened(tmp_path, names=names) as terminal:
        for name in names[1 : times + 1]:
            terminal.types(ENTER + CTRL_Q)
            terminal.sees("Leave the circle now?")
            terminal.types("n")
            terminal.sees(f"{name} has the floor")


def test_an_action_and_ctrl_q_in_one_write_are_the_action_and_then_the_question(tmp_path: Path) -> None:
    an_action_and_ctrl_q_in_one_write(tmp_path, 10)


@pytest.mark.slow
def test_fifty_times_an_action_and_ctrl_q_in_one_write_are_the_action_and_then_the_question(tmp_path: Path) -> None:
    an_action_and_ctrl_q_in_one_write(tmp_path, 50)


def test_one_press_is_one_press_also_of_a_key_held_down(tmp_path: Path) -> None:
    names = tuple(f"P{n:02}zaphira" for n in range(60))
    with opened(tmp_path, names=names) as terminal:
        terminal.types(ENTER * 40)
        terminal.sees("P01zaphira has the floor")
        terminal.types(" " * 101)
        terminal.until(lambda shown: "has the floor" not in shown, "a key that is held down holds")
        terminal.look()
        terminal.types("\x1b[15~")
        terminal.sees("P01zaphira has the floor")


def test_a_byte_that_is_no_letter_ends_nothing(tmp_path: Path) -> None:
    with opened(tmp_path) as terminal:
        os.write(terminal.child.child_fd, b"\xff\xfe\x80\xc3\x28")
        terminal.types(ENTER)
        terminal.sees("Bzaphira has the floor")
        os.write(
            terminal.child.child_fd, b"\x1b[?2048;1$y\x1b[48;24;80;480;800t"
        )  # a terminal that knows more than most
        terminal.types("a")
        terminal.sees("Who is arriving?")
        os.write(terminal.child.child_fd, b"Zo\xeb\r")
        terminal.until(lambda shown: "Who is arriving?" not in shown, "the name was not taken")
        terminal.child.kill(signal.SIGTERM)
        assert terminal.ends() == 143
        assert modes_left_on(terminal.raw) == []

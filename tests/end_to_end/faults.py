"""An evening small enough to be told in keys, and what may happen to it."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

from tests.end_to_end.terminal import Terminal

ENTER, ESCAPE, CTRL_P, CTRL_Q = "\r", "\x1b", "\x10", "\x11"

AGENDA = """
title = "Tuesday circle"
length = "90m"

[[stages]]
kind = "opening"
title = "Arriving"
prompt = "Welcome, quillfeather."

[[stages]]
kind = "round"
title = "Around"
prompt = "How are you arriving?"
turn = "1m"

[[stages]]
kind = "challenges"
title = "Matters"

[[stages]]
kind = "close"
title = "Leaving well"
prompt = "Thank you all."
"""

NAMES = tuple(f"{letter}zaphira" for letter in "ABCDEFGHIJKL")
"""A circle whose names stand nowhere else in the world."""


def prepared(folder: Path, names: tuple[str, ...] = NAMES) -> tuple[str, ...]:
    """The arguments of `run` for that evening with these people, who were written down elsewhere."""
    folder.mkdir(exist_ok=True, parents=True)
    (folder / "evening.toml").write_text(AGENDA, encoding="utf-8")
    (folder / "people.txt").write_text("\n".join(names), encoding="utf-8")
    return ("run", str(folder / "evening.toml"), "--people-file", str(folder / "people.txt"), "--mute")


def opened(tmp_path: Path, *, prelude: str = "", names: tuple[str, ...] = NAMES, to: str = "the round") -> Terminal:
    """The evening on a terminal, its first person speaking, or only its first stage begun."""
    terminal = Terminal(tmp_path / "home", *prepared(tmp_path / "papers", names), prelude=prelude)
    terminal.sees("Enter begin")
    if to == "the round":
        comes_to_the_round(terminal, names[0])
    return terminal


def comes_to_the_round(terminal: Terminal, first: str) -> None:
    """From before the evening to its first speaker, each key once what the one before did is on the screen: on a
    busy machine keys that were sent apart are read together, and that's a key that is held.
    """
    for shown in ("Welcome, quillfeather.", "How are you arriving?", f"{first} has the floor"):
        terminal.types(ENTER)
        terminal.sees(shown)


def ends_in(pid: int, most: float) -> tuple[int, float, float]:
    """Wait for a process whose terminal nobody holds; its status as a shell gives it, how long it took, and what it
    computed meanwhile.
    """
    if sys.platform == "win32":
        raise NotImplementedError
    begun = time.monotonic()
    while time.monotonic() - begun < most:
        ended, status, used = os.wait4(pid, os.WNOHANG)
        if ended:
            code = os.waitstatus_to_exitcode(status)
            return (code if code >= 0 else 128 - code, time.monotonic() - begun, used.ru_utime + used.ru_stime)
        time.sleep(0.01)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    raise AssertionError(f"still there after {most} seconds")

"""A real pseudo-terminal with a terminal emulator behind it: what a person sees and types."""

from __future__ import annotations

import os
import re
import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType

import pexpect
import pyte

from tests.plain.driving import hears_signals

if sys.platform == "linux":
    import fcntl
    import termios

PATIENCE = 15.0
"""How many seconds a screen may take to show something."""
SOONEST = 0.16
"""A finger presses one key again after so many seconds at the soonest; what comes sooner is a key that is held."""
MODES_OFF = ("\x1b[?1049l", "\x1b[?1000l", "\x1b[?25h")
"""What a terminal needs to hear before it is the shell's again: its own screen, no mouse, the cursor."""


PROGRAM = "import sys; sys.argv[0] = 'circlekeeper'\n{prelude}\nfrom circlekeeper.cli import main; main()"


class Terminal:
    """circlekeeper in a terminal of so many columns and rows, in a home of its own."""

    def __init__(
        self,
        home: Path,
        *args: str,
        columns: int = 80,
        rows: int = 24,
        prelude: str = "",
        more: Mapping[str, str] | None = None,
        program: Sequence[str] = (sys.executable, "-m", "circlekeeper"),
    ) -> None:
        """`prelude` is Python that runs before the program, in its process; `more` is added to its environment;
        `program` is what runs, where it is not the one that is installed beside the tests.
        """
        self._screen = pyte.Screen(columns, rows)
        self._stream = pyte.Stream(self._screen)
        self._shown: str | None = None
        self.raw = ""
        self.last = ""
        """What the screen showed in the end."""
        home.mkdir(exist_ok=True)
        self.child = pexpect.spawn(
            program[0] if not prelude else sys.executable,
            [*program[1:], *args] if not prelude else ["-c", PROGRAM.format(prelude=prelude), *args],
            dimensions=(rows, columns),
            env=environment(home) | dict(more or {}),
            encoding="utf-8",
            codec_errors="replace",
            timeout=PATIENCE,
            preexec_fn=hears_signals,
        )
        self.child.delaybeforesend = 0.06  # as a hand that is quick
        self._pressed = ""
        self.child.ptyproc.delayafterclose = self.child.ptyproc.delayafterterminate = 0.01

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if sys.platform == "win32":
            raise NotImplementedError
        if not self.child.closed and self.child.isalive():
            self.child.kill(signal.SIGKILL)
            end = time.monotonic() + PATIENCE
            while (
                self.child.isalive() and time.monotonic() < end
            ):  # close() gives it a hundredth of a second, a busy machine takes longer
                time.sleep(0.01)
        self.child.close(force=True)

    def look(self) -> str:
        """What the screen shows now."""
        while True:
            try:
                part = self.child.read_nonblocking(65536, timeout=0.05)
            except (pexpect.TIMEOUT, pexpect.EOF):
                if self._shown is None:
                    self._shown = "\n".join(line.rstrip() for line in self._screen.display)
                return self._shown
            self._shown = None
            self.raw += part
            self._stream.feed(part)

    def sees(self, *texts: str) -> str:
        """Wait until the screen shows all of these; the screen then."""
        return self.until(lambda shown: all(text in shown for text in texts), f"never saw {texts}")

    def until(self, holds: Callable[[str], bool], otherwise: str) -> str:
        """Wait until the screen is as it should be."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            shown = self.look()
            if holds(shown):
                return shown
        raise AssertionError(f"{otherwise} in:\n{self.look()}")

    def types(self, *keys: str) -> None:
        """Press keys, one after the other, as a hand does."""
        for key in keys:
            if key == self._pressed:
                self._is_read()
                time.sleep(SOONEST)
            self.child.send(key)
            self._pressed = key

    def _is_read(self) -> None:
        """The program has read what was pressed: on a busy machine two presses would come to it as one moment."""
        if sys.platform == "linux":
            end = time.monotonic() + PATIENCE
            slave = os.open(f"/proc/{self.child.pid}/fd/0", os.O_RDONLY | os.O_NOCTTY)
            try:
                while time.monotonic() < end and any(fcntl.ioctl(slave, termios.FIONREAD, b"\0" * 4)):
                    time.sleep(0.005)
            finally:
                os.close(slave)

    def ends(self) -> int:
        """Wait until the program has ended; its status as a shell gives it."""
        self.until(lambda _: not self.child.isalive(), "never ended")
        self.last = self.look()
        self.child.close()
        return (
            int(self.child.exitstatus) if self.child.exitstatus is not None else 128 + int(self.child.signalstatus or 0)
        )

    @property
    def after(self) -> str:
        """What was printed after the terminal was the shell's again."""
        return self.raw.rpartition("\x1b[?1049l")[2] if "\x1b[?1049l" in self.raw else self.raw

    def is_killed(self) -> None:
        """The program is gone at once, as when the battery is empty."""
        if sys.platform == "win32":
            raise NotImplementedError
        self.child.kill(signal.SIGKILL)
        self.ends()


def environment(home: Path) -> dict[str, str]:
    """An environment in which everything that is kept lies in `home`."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "TEXTUAL", "NO_COLOR", "COLORTERM"))}
    return kept | {
        "HOME": str(home),
        "TMPDIR": str(home),
        "TERM": "xterm-256color",
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
    }


def hits(home: Path, *words: str) -> list[str]:
    """Every file below a folder in which one of the words stands, in any case."""
    found = []
    for path in sorted(home.rglob("*")):
        if path.is_file():
            content = path.read_bytes().lower()
            if any(word.lower().encode() in content for word in words) or any(
                word.lower() in path.name.lower() for word in words
            ):
                found.append(str(path.relative_to(home)))
    return found


def modes_left_on(raw: str) -> list[str]:
    """What a program switched on in its terminal, or took away from it, and never gave back."""
    last = {mode: state for modes, state in re.findall(r"\x1b\[\?([\d;]+)([hl])", raw) for mode in modes.split(";")}
    left = [f"?{mode}{state}" for mode, state in sorted(last.items()) if (state == "h") != (mode in ("7", "25"))]
    pushed, popped = len(re.findall(r"\x1b\[>\d+u", raw)), len(re.findall(r"\x1b\[<\d*u", raw))
    return left + ["keyboard"] * (pushed > popped)

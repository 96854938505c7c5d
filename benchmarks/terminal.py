"""A program on a pseudo-terminal: what it shows and when, and what it costs."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

import pyte

COLUMNS, ROWS = 100, 30


@dataclass(frozen=True)
class Costs:
    """What a process has used since it began."""

    cpu: float
    """Seconds on a processor, kernel included."""
    switches: int
    """Context switches of all its threads, wanted and not."""
    written: int
    """Bytes to the terminal."""

    def __sub__(self, before: Costs) -> Costs:
        return Costs(self.cpu - before.cpu, self.switches - before.switches, self.written - before.written)


class Ended(Exception):  # noqa: N818  what happened, not an error of ours
    """The program ended, or did not show in time what was waited for."""


class Terminal:
    """A program in a window of 100 × 30. Times are of `time.perf_counter`, taken as its letters arrive."""

    def __init__(self, command: Sequence[str], env: dict[str, str]) -> None:
        self.written = 0
        self.ended = False
        self._screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self._screen)
        self._fd, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.began = time.perf_counter()
        self._process = subprocess.Popen(
            command,
            stdin=inside,
            stdout=inside,
            stderr=inside,
            env=env,
            start_new_session=True,
            preexec_fn=_own_the_terminal,  # noqa: PLW1509  there are no threads here
        )
        os.close(inside)

    def __enter__(self) -> Terminal:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def fileno(self) -> int:
        """For `select`."""
        return self._fd

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def read(self) -> float:
        """Take what has arrived, and say when."""
        try:
            letters = os.read(self._fd, 1 << 16)
        except OSError:
            letters = b""
        now = time.perf_counter()
        self.ended = not letters
        self.written += len(letters)
        self._stream.feed(_PRIVATE.sub(b"", letters))
        return now

    def wait_for(self, seen: Callable[[str], bool] | str, within: float = 20) -> float:
        """The moment at which the screen was first so, or matched a pattern."""
        sees = seen if callable(seen) else lambda text: re.search(seen, text) is not None
        limit = time.perf_counter() + within
        while (left := limit - time.perf_counter()) > 0 and not self.ended:
            if select.select([self], [], [], left)[0]:
                now = self.read()
                if sees(self.text):
                    return now
        raise Ended(self.text.strip()[-300:])

    def settle(self, seconds: float = 0.4) -> None:
        """Read until nothing has come for so long, or for ten times as long from one that never rests."""
        limit = time.perf_counter() + 10 * seconds
        while not self.ended and time.perf_counter() < limit and select.select([self], [], [], seconds)[0]:
            self.read()

    def press(self, keys: str) -> float:
        """Press keys, and say when."""
        now = time.perf_counter()
        os.write(self._fd, keys.encode())
        return now

    def costs(self) -> Costs:
        """What it has used so far."""
        return Costs(time.clock_gettime((~self._process.pid << 3) | 2), sum(self._each_thread()), self.written)

    def _each_thread(self) -> Iterable[int]:
        for status in Path(f"/proc/{self._process.pid}/task").glob("*/status"):
            with contextlib.suppress(OSError):
                yield sum(
                    map(
                        int, re.findall(r"ctxt_switches:\s+(\d+)", status.read_text(encoding="ascii", errors="replace"))
                    )
                )

    def memory(self, what: str = "VmHWM") -> float:
        """MiB in memory: at most so far (`VmHWM`), or now (`VmRSS`)."""
        status = Path(f"/proc/{self._process.pid}/status").read_text(encoding="utf-8", errors="replace")
        return int(re.findall(rf"{what}:\s+(\d+)", status)[0]) / 1024

    def close(self) -> None:
        """End it: it is asked, then told."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            if self._process.poll() is None:
                self._process.send_signal(number)
                limit = time.perf_counter() + 3
                while self._process.poll() is None and time.perf_counter() < limit:
                    if select.select([self], [], [], 0.02)[0]:
                        self.read()
        self._process.wait()
        os.close(self._fd)


_PRIVATE = re.compile(rb"\x1b\[[<=>][0-9;]*[a-z]")
"""What the emulator does not know and would draw."""


def _own_the_terminal() -> None:
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def watch(terminals: Sequence[Terminal], seconds: float, seen: Callable[[Terminal, float], None] | None = None) -> None:
    """Let programs run side by side, reading what they write; `seen` hears of every change of a screen and when it
    came.
    """
    limit = time.perf_counter() + seconds
    while (left := limit - time.perf_counter()) > 0:
        for terminal in select.select([t for t in terminals if not t.ended], [], [], left)[0]:
            now = terminal.read()
            if seen is not None:
                seen(terminal, now)

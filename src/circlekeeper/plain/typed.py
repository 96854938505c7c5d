"""What is typed in plain mode, a line at a time; on a terminal, several lines at once are a paste."""

from __future__ import annotations

import queue
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

LONGEST = 65_536
"""How many letters of a line are taken; what goes on for ever never fills the memory, and no part of it counts as a
line of its own.
"""
SEES_SESSION_EVERY = 1.0
"""How many seconds pass at most between two looks of a real session."""
AT_ONCE = 0.08
"""Two lines that come within so many seconds on a terminal were not typed by a hand."""
STILL = 0.3
"""How many seconds of silence end a paste: a slow line brings it in pieces."""


class TypedLines:
    """What is typed; a thread reads, so that a real session can look at the clock meanwhile."""

    def __init__(self, *, looking: bool, terminal: bool = False) -> None:
        """`looking`: the session's clock goes on by itself. `terminal`: hands type here, and what comes faster was
        pasted.
        """
        self._looking = looking
        self.terminal = terminal
        self._ended = False
        self._queue: queue.Queue[str | None] = queue.Queue(100)
        if looking or terminal:
            threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        while line := _typed():
            self._queue.put(line)
        self._queue.put(None)

    def next(self, look: Callable[[], object]) -> list[str] | None:
        """The next line, on a terminal with all that came at once with it; None at the end of input. Meanwhile
        `look` is called.
        """
        if not self._looking and not self.terminal:
            line = _typed()
            return [line] if line else None
        lines: list[str] = []
        if (first := self._first(look)) is not None:
            lines.append(first)
        while self.terminal and lines and (more := self._at_once(STILL if lines[1:] else AT_ONCE)) is not None:
            lines.append(more)
        return lines or None

    def _first(self, look: Callable[[], object]) -> str | None:
        while not self._ended:
            try:
                return self._got(self._queue.get(timeout=SEES_SESSION_EVERY))
            except queue.Empty:
                if self._looking:
                    look()
        return None

    def _at_once(self, within: float) -> str | None:
        with suppress(queue.Empty):
            return None if self._ended else self._got(self._queue.get(timeout=within))
        return None

    def _got(self, line: str | None) -> str | None:
        self._ended = line is None
        return line


class Meanwhile:
    """While a rehearsal waits for a line, which it does without looking up, a thread looks up for it.

    `with` it, the session stands still and may be looked at; outside it is left alone.
    """

    def __init__(self, look: Callable[[], None]) -> None:
        self._look = look
        self._still = threading.Lock()
        self._still.acquire()
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> None:
        """Nothing is done from now on."""
        if not self._thread.ident:
            self._thread.start()
        self._still.release()

    def __exit__(self, *raised: object) -> None:
        """Something may be done again."""
        self._still.acquire()

    def end(self) -> None:
        """Look no more."""
        self._over.set()

    def _watch(self) -> None:
        while not self._over.wait(SEES_SESSION_EVERY):
            with self._still:
                self._look()


def _typed() -> str:
    """A line that was typed; nothing at the end of input, or when the window it came from is gone."""
    try:
        line = rest = sys.stdin.readline(LONGEST)
        while len(rest) == LONGEST and not rest.endswith("\n"):
            rest = sys.stdin.readline(LONGEST)
        return line
    except OSError:
        return ""

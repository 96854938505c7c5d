"""Where a session and the windows for the room meet: a folder with a file for each window that asks, and one for
each session asked.

- room-wanted-89ab01cd: a window asks; it says so again every `ASKS_EVERY`.
- room-20261126T190000000Z-89ab01cd: what the room may see of a session, named after the moment at which it was opened.
- room-20261126T190000000Z-89ab01cd.lock: that session lives: the lock frees itself when it dies, however it dies.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from circlekeeper.keeping import folders
from circlekeeper.keeping.clock import Clock
from circlekeeper.keeping.fs import DISK, Disk
from circlekeeper.keeping.lock import Lock, held
from circlekeeper.units import HOUR, SECOND, Ms

ASKS_EVERY: Ms = 5 * SECOND
ASKED_FOR: Ms = 20 * SECOND
"""How long a window counts as there after it asked last: one that was killed asks no more."""
_ASKS = "room-wanted-"
_SIGHT = re.compile(r"room-\d{8}T\d{9}Z-[0-9a-f]{8}")
_LOCK = ".lock"


def name_of_asking() -> str:
    """The name of one window's file."""
    return f"{_ASKS}{os.urandom(4).hex()}"


def name_of_sight(opened: Ms) -> str:
    """The name of one session's file; that of the session opened last comes last in order."""
    at = datetime.fromtimestamp(opened / 1000, UTC)
    return f"room-{at:%Y%m%dT%H%M%S}{opened % 1000:03d}Z-{os.urandom(4).hex()}"


class Meeting:
    """The folder, as both sides use it. It is looked up once, since it is looked into all evening."""

    def __init__(self, disk: Disk = DISK) -> None:
        """Nothing is made yet."""
        self.folder = folders.room()
        self.disk = disk
        self._place = str(self.folder)

    def ask(self, name: str) -> None:
        """A window asks, or asks again. Raises OSError when the disk does not take it."""
        self.disk.make_folder(self.folder)
        self.disk.overwrite(self.folder / name, b"\n")

    def ask_no_more(self, name: str) -> None:
        """A window is closed."""
        with suppress(OSError):
            self.disk.remove(self.folder / name)

    def is_asked(self, clock: Clock) -> bool:
        """Whether a window asks. Where none ever did, or the last one was closed, one question to the disk tells."""
        if not os.access(self._place, os.F_OK):
            return False
        now = clock.now().wall
        return any(
            abs(now - self._asked_last(name)) <= ASKED_FOR
            for name in self.disk.names(self.folder)
            if name.startswith(_ASKS)
        )

    def sights(self) -> list[str]:
        """The files of sessions that were asked, that of the one opened last first; some may be of sessions that
        died.
        """
        return [name for name in reversed(self.disk.names(self.folder)) if _SIGHT.fullmatch(name)]

    def lock(self, name: str) -> Lock:
        """What the session of that file holds as long as it lives."""
        return Lock(self.folder, self.disk, name + _LOCK)

    def lives(self, name: str) -> bool:
        """Whether the session of that file still runs, or nobody can tell."""
        return held(self.folder, self.disk, name + _LOCK) is not False

    def remove(self, name: str) -> None:
        """Remove what a session said, and its lock; what the disk does not give up now is removed another time."""
        for file in (name, f"{name}.new", name + _LOCK):
            with suppress(OSError):
                self.disk.remove(self.folder / file)

    def tidy(self, now: Ms) -> None:
        """Remove what is left of sessions and windows that died: a last prompt stays nowhere."""
        for name in self.disk.names(self.folder):
            if name.startswith(_ASKS):
                if abs(now - self._asked_last(name)) > HOUR:
                    self.ask_no_more(name)
            elif not self.lives(name.partition(".")[0]):
                self.remove(name.partition(".")[0])
        with suppress(OSError):
            self.disk.remove_folder(self.folder)  # if there is nothing in it any more

    def path(self, name: str) -> Path:
        """Where a session's file lies."""
        return self.folder / name

    def _asked_last(self, name: str) -> Ms:
        return self.disk.touched(self.folder / name)

"""The window's side: it asks, and sees what the session opened last says, as long as that session lives."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from circlekeeper.keeping.clock import Clock, SystemClock
from circlekeeper.keeping.fs import DISK, Disk
from circlekeeper.room.meeting import ASKS_EVERY, Meeting, name_of_asking
from circlekeeper.room.told import LONGEST, Told, read
from circlekeeper.units import SECOND, Ms

SEARCH_EVERY: Ms = 2 * SECOND
"""How soon at the latest it is seen that a session died, or that another was opened."""


class Following:
    """What a window shows. No file stays open between two looks, so that nothing hinders its removal."""

    def __init__(self, clock: Clock | None = None, disk: Disk = DISK) -> None:
        """It does not ask yet."""
        self._clock = clock or SystemClock()
        self._meeting = Meeting(disk)
        self._asks = name_of_asking()
        self._asked: Ms | None = None
        self._searched: Ms | None = None
        self._looks_at: Path = self._meeting.folder
        """The file that is followed, or the folder while there is none."""
        self._seen: tuple[int, ...] | None = None
        """What could be told of it from outside when it was read last."""
        self.told: Told | None = None
        """What is to be shown; None: there is no session."""

    def look(self) -> bool:
        """See whether something has changed; whether it has. Cheap, and meant to be called several times a second."""
        now = self._clock.mono()
        if self._asked is None or not 0 <= now - self._asked < ASKS_EVERY:
            self._asked = now
            with suppress(OSError):  # a disk that takes nothing now may take it the next time
                self._meeting.ask(self._asks)
        due = self._searched is None or not 0 <= now - self._searched < SEARCH_EVERY
        if not due and self._meeting.disk.signs(self._looks_at) == self._seen:
            return False
        self._searched, before = now, self.told
        self.told = self._found()
        return self.told != before

    def leave(self) -> None:
        """Ask no more, and leave nothing of a session that died."""
        self._meeting.ask_no_more(self._asks)
        self._meeting.tidy(self._clock.now().wall)

    def _found(self) -> Told | None:
        """What the session opened last says, of those that live; what the dead said is removed."""
        for name in self._meeting.sights():
            self._watch(self._meeting.path(name))
            if not self._meeting.lives(name):
                self._meeting.remove(name)
                continue
            with suppress(OSError, ValueError):
                return read(self._meeting.disk.read(self._looks_at, LONGEST))
        self._watch(self._meeting.folder)
        return None

    def _watch(self, path: Path) -> None:
        self._looks_at, self._seen = path, self._meeting.disk.signs(path)

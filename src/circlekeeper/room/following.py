"""The window's side: it asks, and sees what the session opened last says, as long as that session lives."""

from __future__ import annotations

import threading
from contextlib import suppress
from pathlib import Path

from circlekeeper.keeping.clock import Clock, SystemClock
from circlekeeper.keeping.fs import DISK, Disk
from circlekeeper.room.meeting import ASKS_EVERY, Meeting, name_of_asking
from circlekeeper.room.told import LONGEST, Told, read
from circlekeeper.units import SECOND, Ms

SEARCH_EVERY: Ms = 3 * SECOND
"""How soon at the latest it is seen that a session died, or that another was opened."""


class Following:
    """What a window shows. No file stays open between two looks, so that nothing hinders its removal."""

    def __init__(self, clock: Clock | None = None, disk: Disk = DISK) -> None:
        """It does not ask yet."""
        self._clock = clock or SystemClock()
        self._meeting = Meeting(disk)
        self._asks = name_of_asking()
        self._asks_at: Ms | None = None
        """When it asks again; None: it never asked."""
        self._searches_at: Ms | None = None
        """When it looks at everything again, whether or not something seems to have changed."""
        self._looks_at = str(self._meeting.folder)
        """The file that is followed, or the folder while there is none; as text, which is asked for soonest."""
        self._seen: tuple[int, ...] | None = None
        """What could be told of it from outside when it was read last."""
        self._left = False
        self._at_once = threading.Lock()
        """Held by whoever asks or leaves: nobody asks for a window that was closed meanwhile."""
        self.told: Told | None = None
        """What is to be shown; None: there is no session."""

    def look(self) -> bool:
        """See whether something has changed; whether it has. Meant to be called many times a second: as long as
        nothing has, it asks the system one question.
        """
        now = self._clock.mono()
        due = self._searches_at is None or now >= self._searches_at
        if not due and self._meeting.disk.signs(self._looks_at) == self._seen:
            return False
        with self._at_once:
            return not self._left and self._looked_at_everything(now)

    def leave(self) -> None:
        """Ask no more, and leave nothing of a session that died."""
        with self._at_once:
            self._left = True
            self._meeting.ask_no_more(self._asks)
            self._meeting.tidy(self._clock.now().wall)

    def _looked_at_everything(self, now: Ms) -> bool:
        if self._asks_at is None or now >= self._asks_at:
            self._asks_at = now + ASKS_EVERY
            with suppress(OSError):  # a disk that takes nothing now may take it the next time
                self._meeting.ask(self._asks)
        self._searches_at, before = now + SEARCH_EVERY, self.told
        self.told = self._found()
        return self.told != before

    def _found(self) -> Told | None:
        """What the session opened last says, of those that live; what the dead said is removed."""
        for name in self._meeting.sights():
            self._watch(self._meeting.path(name))
            if not self._meeting.lives(name):
                self._meeting.remove(name)
                continue
            with suppress(OSError, ValueError):
                return read(self._meeting.disk.read(self._meeting.path(name), LONGEST))
        self._watch(self._meeting.folder)
        return None

    def _watch(self, path: Path) -> None:
        self._looks_at = str(path)
        self._seen = self._meeting.disk.signs(self._looks_at)

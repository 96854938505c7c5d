"""The session's side: where a window asks, what the room may see is written down, whole, and only when it changes."""

from __future__ import annotations

from contextlib import suppress

from circlekeeper.circle.view import View
from circlekeeper.keeper.times import Time
from circlekeeper.keeping.clock import Clock, SystemClock
from circlekeeper.keeping.fs import DISK, Disk, write_whole
from circlekeeper.keeping.lock import HeldElsewhere
from circlekeeper.room.meeting import Meeting, name_of_sight
from circlekeeper.room.sight import sight_of
from circlekeeper.room.told import Told
from circlekeeper.units import SECOND, Ms

SEES_WINDOWS_EVERY: Ms = SECOND
"""How soon a session sees at the latest that a window asks, and looks at the soonest."""
_EARLY: Ms = 150
"""So much earlier than a second whoever looks may come."""


def _too_soon(last: Ms | None, now: Ms) -> bool:
    return last is not None and 0 <= now - last < SEES_WINDOWS_EVERY - _EARLY


class Showing:
    """One session, as windows for the room may follow it. A disk that does not take it costs the windows their
    sight, never the session.
    """

    def __init__(self, time: Time, clock: Clock | None = None, disk: Disk = DISK) -> None:
        """Nothing is written before somebody asks."""
        self._clock = clock or SystemClock()
        self._meeting = Meeting(disk)
        self._pace = 1 / time.real(SECOND)
        self._name = name_of_sight(self._clock.now().wall)
        self._lock = self._meeting.lock(self._name)
        self._looked: Ms | None = None
        self._listened: Ms | None = None
        self._asked = False
        self._begun = False
        """Whether anything of ours may be on the disk."""
        self._there: Told | None = None
        """What stands in the file."""

    def is_asked(self) -> bool:
        """Whether a window follows; looked at once a second at most, and costs next to nothing."""
        now = self._clock.mono()
        if not _too_soon(self._looked, now):
            self._looked = now
            self._asked = self._meeting.is_asked(self._clock)
            if not self._asked:
                self.end()
        return self._asked

    def has_news(self) -> bool:
        """Whether a window asks and there is nothing for it yet, or none asks any more; in whatever thread, and as
        often as wanted.
        """
        now = self._clock.mono()
        if _too_soon(self._listened, now):
            return False
        self._listened = now
        news = self._meeting.is_asked(self._clock) != (self._there is not None)
        if news:
            self._looked = None
        return news

    def show(self, view: View, *, sand: bool = True, dark: bool = False) -> None:
        """Let the windows that ask show this from now on; see `sight_of`."""
        if not self.is_asked():
            return
        told = Told(sight_of(view, sand=sand, dark=dark), self._clock.now().wall, self._pace)
        if self._there is not None and self._there.still_true(told):
            return
        try:
            self._write(told)
        except (
            OSError,
            HeldElsewhere,
        ):  # a window that shows nothing is better than one that shows what is no longer so
            self.end()
        else:
            self._there = told

    def _write(self, told: Told) -> None:
        meeting = self._meeting
        if not self._begun:
            self._begun = True
            meeting.tidy(told.as_of)
            meeting.disk.make_folder(meeting.folder)
        self._lock.take()
        write_whole(meeting.path(self._name), told.written(), meeting.disk, lasts=False)

    def end(self) -> None:
        """There is nothing to be seen any more: the session is over or left, or nobody asks."""
        if not self._begun:
            return
        self._begun, self._there = False, None
        with suppress(OSError):
            self._meeting.disk.remove(self._meeting.path(self._name))
        self._lock.release()
        self._meeting.remove(self._name)

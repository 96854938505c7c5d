"""A session and windows for the room on one clock, which moves only when told."""

from __future__ import annotations

import os
from pathlib import Path

from circlekeeper.keeping.fs import Disk
from circlekeeper.room.following import Following
from circlekeeper.room.showing import Showing
from circlekeeper.room.sight import Sight, sight_of
from tests.evenings import Evening, plan_of
from tests.hand_clock import HandClock

SECRET = ("Zaphira", "Quillon", "Xyloquent", "marzipanic", "zwielichtung", "klandestin")
"""Names, words on the board, a facilitator's note and sentence."""

AGENDA = """
title = "Tuesday circle"
length = "90m"
agreements = ["What is said here stays here."]

[[stages]]
kind = "opening"
note = "marzipanic, and the number for a night of crisis"

[[stages]]
kind = "check-in"
turn = "2m"
say = "zwielichtung"
prompt = "How are you arriving?"

[[stages]]
kind = "silence"
length = "5m"

[[stages]]
kind = "challenges"

[[stages]]
kind = "close"
"""


class Dated(Disk):
    """The real disk, on which what is overwritten was touched at the test's own time."""

    def __init__(self, clock: HandClock) -> None:
        self.clock = clock

    def overwrite(self, path: Path, content: bytes) -> None:
        super().overwrite(path, content)
        os.utime(path, ns=(self.clock.now().wall * 1_000_000,) * 2)


class Room:
    """An evening that is led here, the session's side of the windows, and windows."""

    def __init__(self, disk: Disk | None = None, agenda: str = AGENDA) -> None:
        self.clock = HandClock()
        self.disk = disk or Dated(self.clock)
        self.evening = Evening(plan_of(agenda), SECRET[:3])
        self.showing = self.session()
        self.windows: list[Following] = []

    def session(self) -> Showing:
        """Another session is opened."""
        return Showing(self.evening.time, self.clock, self.disk)

    def window(self) -> Following:
        """A window is opened, and asks."""
        window = Following(self.clock, self.disk)
        window.look()
        self.windows.append(window)
        return window

    def passes(self, seconds: float, **how: bool) -> None:
        """Time passes for all clocks, and the session looks up every second."""
        for _ in range(max(1, round(seconds))):
            ms = round(seconds * 1000) if seconds < 1 else 1000
            self.clock.advance(ms)
            self.evening.time.advance(ms)
            self.showing.show(self.evening.keeper.view(), **how)
            for window in self.windows:
                window.look()

    def leads(self, *lines: str, **how: bool) -> None:
        """Commands, seen at once."""
        for line in lines:
            assert self.evening.do(line) is None
        self.showing.show(self.evening.keeper.view(), **how)

    def sees(self, window: Following) -> Sight | None:
        """What a window shows after its next look; None: that it waits."""
        window.look()
        return None if window.told is None else window.told.at(self.clock.now().wall)

    @property
    def true(self) -> Sight:
        """What the room may see now."""
        return sight_of(self.evening.keeper.view())

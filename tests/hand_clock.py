"""The clocks of a computer moved by hand: time passes, the lid is closed, the clock is set, the power goes.

A session whose own time is moved by hand, as a rehearsal's is, has `keeper/times.py::HandTime`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from circlekeeper.keeping.clock import Moment, SystemClock
from circlekeeper.units import Ms

if TYPE_CHECKING:
    import pytest


class HandClock:
    """A clock that moves only when told, and does everything that can happen to clocks."""

    def __init__(self, wall: Ms = 1_700_000_000_000, *, boot_id: str = "first", sleeps: bool = True) -> None:
        """`sleeps`: whether the monotonic clock stands still in sleep (Linux, macOS) or runs on (Windows)."""
        self._now = Moment(wall, 100_000, 100_000, boot_id)
        self._sleeps = sleeps

    def be_this_computers(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """From now on the clocks of this computer show what this one shows."""
        monkeypatch.setattr(SystemClock, "now", lambda _: self.now())

    def now(self) -> Moment:
        """This moment."""
        return self._now

    def mono(self) -> Ms:
        """The monotonic clock alone."""
        return self._now.mono

    def advance(self, ms: Ms) -> None:
        """Time passes."""
        n = self._now
        self._now = n._replace(wall=n.wall + ms, mono=n.mono + ms, boot=n.boot + ms)

    def sleep(self, ms: Ms) -> None:
        """The lid is closed for so long."""
        n = self._now
        self._now = n._replace(wall=n.wall + ms, mono=n.mono + (0 if self._sleeps else ms), boot=n.boot + ms)

    def set_wall(self, by: Ms) -> None:
        """Somebody, or the network, sets the wall clock forward or back."""
        self._now = self._now._replace(wall=self._now.wall + by)

    def reboot(self, ms: Ms, *, wall: Ms | None = None, boot_id: str = "second") -> None:
        """The computer is off for so long and starts again, its wall clock right, or at `wall` if its battery is
        empty.
        """
        self._now = Moment(self._now.wall + ms if wall is None else wall, 20_000, 20_000, boot_id)

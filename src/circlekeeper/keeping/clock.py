"""What time it is, as four answers that fail in different ways; `timeline.py` makes one evening of them.

The wall clock can be set; the monotonic clock stands still while a Linux or macOS laptop sleeps and runs on on
Windows; the boot clock includes sleep (on Windows it is the monotonic one); the boot id tells whether the two can
be compared at all.
"""

from __future__ import annotations

import sys
import time
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from circlekeeper.units import Ms


class Moment(NamedTuple):
    """One look at all clocks, in whole milliseconds."""

    wall: Ms
    """Since 1970 in UTC: no zone and no daylight saving in it."""
    mono: Ms
    """Since some moment of this boot, sleep left out where the system can."""
    boot: Ms
    """Since some moment of this boot, sleep included."""
    boot_id: str = ""
    """Which boot; empty where the system does not say."""

    def to_data(self) -> dict[str, int | str]:
        """The moment as a line of the journal holds it."""
        return {"wall": self.wall, "mono": self.mono, "boot": self.boot, "boot_id": self.boot_id}


def moment_from_data(data: dict[str, Any]) -> Moment:
    """The moment that `to_data` wrote; ValueError for anything else."""
    wall, mono, boot, boot_id = (data.get(k) for k in ("wall", "mono", "boot", "boot_id"))
    if not (isinstance(wall, int) and isinstance(mono, int) and isinstance(boot, int) and isinstance(boot_id, str)):
        raise ValueError("not a moment")
    return Moment(wall, mono, boot, boot_id)


class Clock(Protocol):
    """Whatever can say what time it is."""

    def now(self) -> Moment:
        """This moment."""
        ...

    def mono(self) -> Ms:
        """The monotonic clock alone, which costs next to nothing to ask."""
        ...


LAST: Ms = 2**63 // 1_000_000
"""The last moment that the system can tell, in 2262; the first lies as far before 1970."""


def wall() -> Ms:
    """The wall clock, in UTC milliseconds; one that is set beyond all years stands still at the last."""
    try:
        return time.time_ns() // 1_000_000
    except OverflowError:
        return LAST


class SystemClock:
    """The clocks of this computer."""

    def now(self) -> Moment:
        """This moment."""
        return Moment(wall(), time.monotonic_ns() // 1_000_000, _boot_ms(), boot_id())

    def mono(self) -> Ms:
        """The monotonic clock alone."""
        return time.monotonic_ns() // 1_000_000


def _boot_ms() -> Ms:
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
    if sys.platform == "darwin":  # there the monotonic clock of POSIX includes sleep, and Python's own does not
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000
    return time.monotonic_ns() // 1_000_000


@lru_cache(maxsize=1)
def boot_id() -> str:
    """Which boot of this computer it is; empty where the system does not say."""
    if sys.platform != "linux":
        return ""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
    except (OSError, ValueError):
        return ""

"""From looks at the clocks to the session's own time, and what to make of the time nobody looked.

The session's time is real time from its start: it runs on the boot clock, which includes sleep and which nobody can
set, and across a reboot on the wall clock. So a summer-time change, another zone or a corrected wall clock moves
nothing. A face looks at least every `LOOK_EVERY`; longer without a look is a gap: the laptop slept, the process was
stopped, or it was killed and resumed.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, NamedTuple

from circlekeeper.keeping.clock import Moment, moment_from_data
from circlekeeper.units import Ms

LOOK_EVERY: Ms = 2_000
"""How often a face should look at the clock, at the least, also during a hold."""
QUIET_FROM: Ms = 5_000
"""From here on a gap is spoken of."""
ASK_FROM: Ms = 30_000
"""From here on a gap is asked about."""
_SAME_BOOT: Ms = 2_000
"""How far wall and boot clock may differ for two looks to be of one boot, where the system does not name its boots."""


class Treat(Enum):
    """What to do about a gap."""

    SAY = "counts, with a quiet word"
    ASK = "does not count unless a person says so"


class Gap(NamedTuple):
    """A time in which nobody looked."""

    frozen_at: Ms
    """The session's time at the last look before it: where the session is frozen (`CutOff`)."""
    lost: Ms
    """How long it was; never negative. After a reboot with an empty clock battery nobody knows, and it is 0."""
    treat: Treat


class TimeMark(NamedTuple):
    """A point of the session's time, and the clocks at it: what the journal keeps."""

    at: Ms
    moment: Moment

    def to_data(self) -> dict[str, int | str]:
        """The mark as a line of the journal holds it."""
        return {"at": self.at, **self.moment.to_data()}


def mark_from_data(data: dict[str, Any]) -> TimeMark:
    """The mark that `to_data` wrote; ValueError for anything else."""
    at = data.get("at")
    if not isinstance(at, int):
        raise ValueError("not a mark")
    return TimeMark(at, moment_from_data(data))


class Look(NamedTuple):
    """What one look at the clocks tells."""

    at: Ms
    """The session's time now; never less than at the look before."""
    gap: Gap | None = None


class Timeline:
    """The session's time, look after look. It asks nobody what time it is."""

    def __init__(self, now: Moment, at: Ms = 0) -> None:
        """The session's time is `at` at the moment `now`."""
        self._start = self._last = TimeMark(at, now)

    @property
    def last(self) -> TimeMark:
        """The last look."""
        return self._last

    def look(self, now: Moment) -> Look:
        """The session's time at `now`, and the gap since the last look if there was one."""
        before = self._last
        at = max(before.at, self._start.at + now.boot - self._start.moment.boot)
        self._last = TimeMark(at, now)
        lost = at - before.at
        gap = None if lost < QUIET_FROM else Gap(before.at, lost, Treat.SAY if lost < ASK_FROM else Treat.ASK)
        return Look(at, gap)


def resumed(last: TimeMark, now: Moment) -> tuple[Timeline, Gap]:
    """Resume a session that was last looked at at `last`; the time away is always asked about."""
    lost = time_between(last.moment, now)
    return Timeline(now, last.at + lost), Gap(last.at, lost, Treat.ASK)


def time_between(before: Moment, now: Moment) -> Ms:
    """How much real time passed between two looks, of one process or of two; never negative."""
    boot, wall = now.boot - before.boot, now.wall - before.wall
    named = before.boot_id or now.boot_id
    one_boot = before.boot_id == now.boot_id if named else abs(wall - boot) <= _SAME_BOOT
    return max(0, boot if one_boot and boot >= 0 else wall)

"""Between the session's time and the clock on the wall of the room, across daylight saving: moments are UTC, zones
are for people.
"""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta, tzinfo
from datetime import time as time_of_day

from circlekeeper.keeping.clock import LAST
from circlekeeper.keeping.clock import wall as wall_clock
from circlekeeper.units import Ms


def clock_text(wall: Ms, zone: tzinfo | None = None) -> str:
    """The clock time "20:41" at a UTC moment, here or in `zone`."""
    return local(wall, zone).strftime("%H:%M")


def occurrences(clock: str, now_wall: Ms, now_at: Ms = 0, zone: tzinfo | None = None) -> tuple[Ms, ...]:
    """When it is "20:30" or "20:30:00" yesterday, today and tomorrow, in the session's time, in order.

    `now_wall` is the wall clock, in UTC, at the session's `now_at`. An hour that comes twice in the night gives
    both; one that daylight saving leaves out gives the moment it would have been. ValueError if it is no clock
    time.
    """
    if not re.fullmatch("[0-9]{2}:[0-9]{2}(:[0-9]{2})?", clock):
        raise ValueError("not a clock time")
    wanted = time_of_day.fromisoformat(clock)
    here = local(now_wall, zone)
    today = here.date()
    if here.tzinfo is UTC:
        zone = UTC
    moments = set()
    for days in (-1, 0, 1):
        naive = datetime.combine(today + timedelta(days=days), wanted)
        for fold in (0, 1):
            then = naive.replace(fold=fold, tzinfo=zone)
            moment = round(then.timestamp() * 1000)
            if fold == 0 or local(moment, zone).replace(tzinfo=None, fold=0) == naive:
                moments.add(moment)
    return tuple(sorted(m - now_wall + now_at for m in moments))


def nearest_occurrence(clock: str, aim: Ms, now_wall: Ms, now_at: Ms = 0, zone: tzinfo | None = None) -> Ms:
    """The occurrence of a clock time nearest to `aim`, both in the session's time: a late start never means
    tomorrow.
    """
    return min(occurrences(clock, now_wall, now_at, zone), key=lambda at: abs(at - aim))


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.fromtimestamp(wall_clock() / 1000, UTC)


def local(wall: Ms, zone: tzinfo | None = None) -> datetime:
    """A UTC moment as the clock on the wall has it, here or in `zone`; in UTC where the system's zone is none."""
    if zone is None and hasattr(time, "tzset"):
        time.tzset()  # a laptop that travels changes its zone under a running program
    moment = datetime.fromtimestamp(max(-LAST, min(LAST, wall)) / 1000, UTC)
    try:
        return moment.astimezone(zone)
    except (ValueError, OverflowError, OSError):
        return moment

"""A clock time that somebody typed as the end of tonight: which moment it is, and whether they can mean it."""

from __future__ import annotations

from circlekeeper.agenda.durations import TypedClock
from circlekeeper.circle.moments import At
from circlekeeper.circle.refusals import Refused
from circlekeeper.keeper.times import Time
from circlekeeper.units import DAY, HOUR, MINUTE, Ms, since_midnight

FAR: Ms = 4 * HOUR
"""An end that is further than this from the length of the evening is asked about."""


def possible_ends(clock: str, time: Time, now: At) -> tuple[At, ...]:
    """When the clock on the wall shows this near now; what is long gone by is tomorrow's."""
    moments = time.occurrences(clock)
    return tuple(at for at in moments if at > now - FAR) or moments


def nearest_end(clock: str, aim: At, time: Time, now: At) -> At:
    """The possible end that is nearest to a moment."""
    return min(possible_ends(clock, time, now), key=lambda at: abs(at - aim))


def doubt(typed: TypedClock, aim: At, time: Time, now: At) -> Refused | None:
    """Why this end is asked about, with what was probably meant; None where it can be taken. `aim`: when the
    evening would end.
    """
    end = nearest_end(typed.clock, aim, time, now)
    gone_by = end <= now
    if typed.meant or (not gone_by and abs(end - aim) <= FAR):
        return None
    clock, meant = _said(typed.clock), _said(_probably(typed.clock, aim, time, now))
    if gone_by:
        return Refused("ends-gone-by", clock=clock, meant=meant)
    exact = typed.clock.removesuffix(":00") if typed.clock.startswith("0") else typed.clock
    if since_midnight(time.clock(now)) + end - now < DAY:
        return Refused("ends-far-off", clock=clock, meant=meant, exact=exact, away=(end - now) // MINUTE * MINUTE)
    if typed.clock < "12":
        return Refused("ends-tomorrow-morning", clock=clock, meant=meant, exact=exact)
    return Refused("ends-tomorrow", clock=clock, meant=meant, exact=exact)


def _probably(clock: str, aim: At, time: Time, now: At) -> str:
    """The same hour of the other half of the day where that is near, else when the evening would end anyhow."""
    other = f"{(int(clock[:2]) + 12) % 24:02}{clock[2:]}"
    end = nearest_end(other, aim, time, now)
    return other if end > now and abs(end - aim) <= FAR else time.clock(aim)


def _said(clock: str) -> str:
    """A clock time as one says it, "8:30"."""
    return f"{int(clock[:2])}{clock[2:].removesuffix(':00')}" if len(clock) > 5 else f"{int(clock[:2])}{clock[2:]}"

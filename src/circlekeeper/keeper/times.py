"""The clocks a session can run on: real time, a rehearsal's faster time, and time that moves only when told."""

from __future__ import annotations

import time
from typing import Protocol

from circlekeeper.circle.moments import At
from circlekeeper.keeping import clock, localtime
from circlekeeper.keeping.clock import Clock, SystemClock
from circlekeeper.keeping.timeline import Gap, Timeline, TimeMark, Treat, resumed
from circlekeeper.units import Ms


class Time(Protocol):
    """The session's own timeline."""

    def now(self) -> At:
        """This moment, in milliseconds since the program began with the session; it never runs backwards."""
        ...

    def cut(self) -> tuple[At, At] | None:
        """A time in which nobody looked, to be asked about: from, until; it is told once."""
        ...

    def unseen(self) -> Ms:
        """How much time went by unlooked at that is too short to be asked about, and counts; it is told once."""
        ...

    def clock(self, at: At) -> str:
        """The clock on the wall at a moment: "20:41"."""
        ...

    def occurrences(self, clock: str) -> tuple[At, ...]:
        """The moments near now at which the clock on the wall shows a time of day."""
        ...

    def real(self, length: Ms) -> float:
        """How many real seconds pass in so much time of the session."""
        ...


class RealTime:
    """Real time, on the clocks of this computer; the time nobody looked is reported once."""

    def __init__(self, clock: Clock | None = None, last: TimeMark | None = None) -> None:
        """With `last`, the session is resumed that was last looked at then."""
        self._clock = SystemClock() if clock is None else clock
        now = self._clock.now()
        self._asked: tuple[At, At] | None = None
        self._unseen: Ms = 0
        if last is None:
            self._timeline = Timeline(now)
        else:
            self._timeline, gap = resumed(last, now)
            self._note(gap)

    def now(self) -> At:
        """This moment."""
        look = self._timeline.look(self._clock.now())
        if look.gap is not None:
            self._note(look.gap)
        return At(look.at)

    def _note(self, gap: Gap) -> None:
        gone, until = At(gap.frozen_at), At(gap.frozen_at + gap.lost)
        if gap.treat is Treat.ASK:
            self._asked = (gone if self._asked is None else self._asked[0], until)
        else:
            self._unseen += gap.lost

    @property
    def mark(self) -> TimeMark:
        """The last look: the session's time, and all clocks."""
        return self._timeline.last

    def wall(self, at: At) -> Ms:
        """The wall clock at a moment, in UTC milliseconds."""
        last = self._timeline.last
        return last.moment.wall + at - last.at

    def cut(self) -> tuple[At, At] | None:
        """The time in which nobody looked, if it is to be asked about."""
        asked, self._asked = self._asked, None
        return asked

    def unseen(self) -> Ms:
        """How much time nobody looked, too short to be asked about."""
        unseen, self._unseen = self._unseen, 0
        return unseen

    def clock(self, at: At) -> str:
        """The clock on the wall."""
        return localtime.clock_text(self.wall(at))

    def occurrences(self, clock: str) -> tuple[At, ...]:
        """When the clock on the wall shows this near now."""
        last = self._timeline.last
        return tuple(map(At, localtime.occurrences(clock, last.moment.wall, last.at)))

    def real(self, length: Ms) -> float:
        """Real seconds."""
        return length / 1000


class HandTime:
    """Time that moves only when told, from the clock on the wall on."""

    def __init__(self, wall: Ms | None = None) -> None:
        """`wall`: the clock on the wall at the start, in UTC milliseconds; None: now."""
        self._wall = clock.wall() if wall is None else wall
        self._at = At(0)

    def advance(self, length: Ms) -> None:
        """Time passes."""
        self._at = At(self._at + length)

    def now(self) -> At:
        """This moment."""
        return self._at

    def cut(self) -> tuple[At, At] | None:
        """Nobody looks away."""
        return None

    def unseen(self) -> Ms:
        """Nobody looks away."""
        return 0

    def clock(self, at: At) -> str:
        """The clock on the wall."""
        return localtime.clock_text(self._wall + at)

    def occurrences(self, clock: str) -> tuple[At, ...]:
        """When the clock on the wall shows this near now."""
        return tuple(map(At, localtime.occurrences(clock, self._wall + self._at, self._at)))

    def real(self, length: Ms) -> float:
        """Never by itself."""
        return float("inf")


class FastTime(HandTime):
    """Time that runs by itself, so many times as fast as real time."""

    def __init__(self, speed: float, wall: Ms | None = None) -> None:
        super().__init__(wall)
        self._speed = speed
        self._start = time.monotonic_ns()

    def now(self) -> At:
        """This moment."""
        self._at = At(int((time.monotonic_ns() - self._start) * self._speed / 1_000_000))
        return self._at

    def real(self, length: Ms) -> float:
        """Real seconds."""
        return length / 1000 / self._speed

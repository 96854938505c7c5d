"""Twelve things that happen to the clocks of Linux, macOS and Windows: the session's time stays right, and gaps are
asked about.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from circlekeeper.keeping.clock import SystemClock, moment_from_data
from circlekeeper.keeping.timeline import ASK_FROM, LOOK_EVERY, QUIET_FROM, Gap, Timeline, Treat, resumed
from circlekeeper.units import HOUR, MINUTE, SECOND, Ms
from tests.hand_clock import HandClock


def linux() -> HandClock:
    return HandClock(boot_id="a", sleeps=True)


def macos() -> HandClock:
    """The boot is not named."""
    return HandClock(boot_id="", sleeps=True)


def windows() -> HandClock:
    """The boot is not named, and the monotonic clock runs on in sleep."""
    return HandClock(boot_id="", sleeps=False)


class Evening:
    """A session that is looked at every other second, and by somebody with a watch."""

    def __init__(self, clock: HandClock) -> None:
        self.clock = clock
        self.timeline = Timeline(clock.now())
        self.watch: Ms = 0
        self.gaps: list[Gap] = []

    def look(self) -> Ms:
        look = self.timeline.look(self.clock.now())
        if look.gap:
            self.gaps.append(look.gap)
        return look.at

    def goes_on(self, length: Ms) -> None:
        for _ in range(length // LOOK_EVERY):
            self.clock.advance(LOOK_EVERY)
            self.watch += LOOK_EVERY
            self.look()

    def sleeps_twice(self, length: Ms) -> None:
        self.sleeps(length)
        self.goes_on(10 * SECOND)
        self.sleeps(length)

    def sleeps(self, length: Ms) -> None:
        self.clock.sleep(length)
        self.watch += length
        self.look()

    def stands_still(self, length: Ms) -> None:
        """The process is stopped, the computer is not."""
        self.clock.advance(length)
        self.watch += length
        self.look()

    def is_killed(self, length: Ms, *, reboot: bool = False, wall: Ms | None = None) -> None:
        last = self.timeline.last
        if reboot:
            self.clock.reboot(length, wall=wall, boot_id="b" if self.clock.now().boot_id else "")
        else:
            self.clock.advance(length)
        self.watch += length
        self.timeline, gap = resumed(last, self.clock.now())
        self.gaps.append(gap)


@dataclass(frozen=True)
class Happening:
    what: Callable[[Evening], None]
    asked: tuple[Ms, ...] = ()
    """The gaps that are asked about."""
    said: tuple[Ms, ...] = ()
    """The gaps that count, with a quiet word."""
    unknown: Ms = 0
    """Time that no clock of the computer knows of."""


HAPPENINGS = {
    "nothing": Happening(lambda e: None),
    "asleep for four seconds": Happening(lambda e: e.sleeps(4 * SECOND)),
    "asleep for twenty seconds": Happening(lambda e: e.sleeps(20 * SECOND), said=(20 * SECOND,)),
    "asleep for two hours": Happening(lambda e: e.sleeps(2 * HOUR), asked=(2 * HOUR,)),
    "stopped for a minute": Happening(lambda e: e.stands_still(MINUTE), asked=(MINUTE,)),
    "the network sets the clock forward": Happening(lambda e: e.clock.set_wall(HOUR)),
    "the network sets the clock back": Happening(lambda e: e.clock.set_wall(-3 * HOUR)),
    "daylight saving, another zone: the clock in UTC does not move": Happening(lambda e: e.clock.set_wall(0)),
    "killed and resumed": Happening(lambda e: e.is_killed(10 * MINUTE), asked=(10 * MINUTE,)),
    "killed, the computer restarted": Happening(lambda e: e.is_killed(7 * MINUTE, reboot=True), asked=(7 * MINUTE,)),
    "restarted with an empty clock battery": Happening(
        lambda e: e.is_killed(7 * MINUTE, reboot=True, wall=0), asked=(0,), unknown=7 * MINUTE
    ),
    "asleep twice": Happening(lambda e: e.sleeps_twice(HOUR), asked=(HOUR, HOUR)),
}


@pytest.mark.parametrize("clock", [linux, macos, windows])
@pytest.mark.parametrize("what", HAPPENINGS)
def test_the_sessions_time_is_right_and_a_gap_is_asked_about(what: str, clock: Callable[[], HandClock]) -> None:
    happening = HAPPENINGS[what]
    evening = Evening(clock())
    evening.goes_on(20 * MINUTE)
    before = evening.look()
    happening.what(evening)
    after = evening.look()
    assert after >= before
    evening.goes_on(20 * MINUTE)
    assert abs(evening.look() - (evening.watch - happening.unknown)) <= 100
    assert tuple(gap.lost for gap in evening.gaps if gap.treat is Treat.ASK) == happening.asked
    assert tuple(gap.lost for gap in evening.gaps if gap.treat is Treat.SAY) == happening.said
    if evening.gaps:
        assert evening.gaps[0].frozen_at == before


def test_a_gap_is_spoken_of_from_five_seconds_and_asked_about_from_thirty() -> None:
    for length, treat in (
        (QUIET_FROM - 1, None),
        (QUIET_FROM, Treat.SAY),
        (ASK_FROM - 1, Treat.SAY),
        (ASK_FROM, Treat.ASK),
    ):
        clock = HandClock()
        timeline = Timeline(clock.now())
        clock.sleep(length)
        gap = timeline.look(clock.now()).gap
        assert (None if gap is None else gap.treat) == treat


def test_a_wall_clock_that_is_set_moves_nothing() -> None:
    clock = HandClock()
    timeline = Timeline(clock.now(), at=5000)
    clock.advance(1000)
    clock.set_wall(-HOUR)
    assert timeline.look(clock.now()) == (6000, None)
    clock.advance(1000)
    assert timeline.look(clock.now()) == (7000, None)


def test_clocks_that_run_backwards_never_take_time_back() -> None:
    clock = HandClock()
    timeline = Timeline(clock.now())
    clock.advance(9000)
    timeline.look(clock.now())
    clock.advance(-5000)
    assert timeline.look(clock.now()).at == 9000
    assert resumed(timeline.last, HandClock(wall=0).now())[1].lost == 0


def test_this_computers_clocks_agree_and_go_forward() -> None:
    clock = SystemClock()
    one, two = clock.now(), clock.now()
    assert two.boot >= one.boot
    assert two.boot >= two.mono - 1
    assert moment_from_data(two.to_data()) == two
    assert Timeline(one).look(two).gap is None

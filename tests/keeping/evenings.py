"""Short scripted evenings for the tests of what is kept."""

from __future__ import annotations

from typing import Any

from circlekeeper.circle.commands import (
    Arrive,
    Command,
    Floor,
    Hold,
    Longer,
    Next,
    Pass,
    Raise,
    Resume,
    Undo,
    from_data,
    to_data,
)
from circlekeeper.keeping import sessions
from circlekeeper.keeping.fs import DISK, Disk
from circlekeeper.keeping.kept import Kept
from circlekeeper.keeping.timeline import TimeMark
from tests.hand_clock import HandClock

COMMANDS: tuple[Command, ...] = (
    Next(),
    Floor(0),
    Pass(),
    Next(),
    Hold(),
    Resume(),
    Longer(60_000),
    Undo(),
    Raise(1),
    Next(),
)


def told(number: int) -> dict[str, Any]:
    """The command of that number of an evening without end, as data."""
    return {"at": number * 1000, **to_data(COMMANDS[number % len(COMMANDS)])}


def understood(data: dict[str, Any]) -> Command:
    """The command in an entry; ValueError for what is none."""
    return from_data({key: value for key, value in data.items() if key != "at"})


def go_on(kept: Kept, clock: HandClock, commands: int) -> list[bool]:
    """Give so many more commands, one a second; what came of each."""
    came = []
    for _ in range(commands):
        clock.advance(1000)
        came.append(kept.append(told(len(kept.entries)), now(kept, clock)))
    return came


def arrives(kept: Kept, clock: HandClock, name: str) -> bool:
    """Somebody arrives, and the journal speaks of a place in the texts."""
    place = kept.add_text(name)
    return kept.append({"at": 1, **to_data(Arrive(place))}, now(kept, clock))


def now(kept: Kept, clock: HandClock) -> TimeMark:
    """This moment, in a session in which nobody was ever away."""
    return TimeMark(clock.now().boot - kept.beginning.began.boot, clock.now())


def given(kept: Kept) -> list[dict[str, Any]]:
    """Every command so far, as data."""
    return [entry.data for entry in kept.entries]


def resume(clock: HandClock, disk: Disk = DISK) -> Kept:
    """Go on with the latest session."""
    latest = sessions.latest(clock.now().wall, disk)
    assert latest is not None
    return sessions.open_for_resume(latest, understood, disk)

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.plain.driving import Rehearsal, agenda, private_home


class Wall:
    """What a rehearsal takes for the time of day as it opens."""

    hour, minute = 19, 0

    def __getattr__(self, name: str) -> object:
        return getattr(time, name)

    def time_ns(self) -> int:
        return 1_700_000_000 // 86_400 * 86_400_000_000_000 + (self.hour * 60 + self.minute) * 60_000_000_000


Rehearse = Callable[..., Rehearsal]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test, with nothing kept in it."""
    home = tmp_path / "home"
    home.mkdir()
    for name, value in private_home(home).items():
        monkeypatch.setenv(name, value)
    return home


@pytest.fixture(autouse=True)
def wall(monkeypatch: pytest.MonkeyPatch) -> Iterator[Wall]:
    """The clock on the wall: seven in the evening, in a zone without summer time, until it is set otherwise."""
    monkeypatch.setenv("TZ", "UTC")
    if sys.platform != "win32":
        time.tzset()
    wall = Wall()
    monkeypatch.setattr("circlekeeper.keeping.clock.time", wall)
    yield wall
    monkeypatch.undo()
    if sys.platform != "win32":
        time.tzset()


@pytest.fixture
def rehearse(tmp_path: Path) -> Iterator[Rehearse]:
    """`rehearse(*stages, people="Ana, Ben", options=(), **session)`: a rehearsal, at its first line."""
    begun: list[Rehearsal] = []

    def begin(
        *stages: str, people: str | None = "Ana, Ben, Cleo, Dev", options: tuple[str, ...] = (), **session: str
    ) -> Rehearsal:
        begun.append(Rehearsal(agenda(tmp_path, *stages, **session), people, *options))
        return begun[-1]

    yield begin
    for one in begun:
        one.end()

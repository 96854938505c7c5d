"""A circle on the screen, with a clock in the hand of the test."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from textual import events
from textual.pilot import Pilot

from circlekeeper.agenda import reading
from circlekeeper.agenda.kinds import usual_stages
from circlekeeper.circle.plan import Plan
from circlekeeper.circle.state import Setup
from circlekeeper.circle.view import View
from circlekeeper.keeper.keeper import Keeper, Store
from circlekeeper.keeper.opening import fixed_near
from circlekeeper.keeper.times import HandTime
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.circle.screen import CircleScreen
from circlekeeper.units import MINUTE, SECOND, Ms
from tests.evenings import AT_SEVEN
from tests.tui.reading import screen_text

PEOPLE = ("Ana", "Bo", "Chloé", "Dev", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jon")

AGENDA = """
title = "Tuesday circle"
length = "90m"
agreements = ["What is said here stays here.", "Nobody has to speak."]

[[stages]]
kind = "opening"

[[stages]]
kind = "check-in"

[[stages]]
kind = "sharing-round"
say = "Take the time, or take the silence."
note = "the number for a night of crisis is on the wall"

[[stages]]
kind = "challenges"

[[stages]]
kind = "open"
title = "Conversation"

[[stages]]
kind = "check-out"

[[stages]]
kind = "close"
"""


def plan_of(text: str, folder: Path) -> Plan:
    """The plan of an agenda."""
    path = folder / "agenda.toml"
    path.write_text(text, encoding="utf-8")
    found = reading.read(str(path))
    assert found.plan is not None, found.problems
    return found.plan


async def resized(pilot: Pilot[Any], width: int, height: int) -> None:
    """The window has this size, and the screen is drawn in it."""
    await pilot.resize_terminal(width, height)
    await pilot.pause()


class Rehearsal:
    """A circle on the screen, and a clock in the hand of the test."""

    def __init__(self, plan: Plan, people: Iterable[str] = PEOPLE, store: Store | None = None) -> None:
        """With a store it is no rehearsal but an evening that is kept there."""
        self.time = HandTime(AT_SEVEN)
        self.keeper = Keeper(Setup(plan, usual=usual_stages(), fixed=fixed_near(plan, self.time)), self.time, store)
        for name in people:
            assert self.keeper.gather(name) is None
        self.app = CircleApp(self.keeper)
        self.pilot: Pilot[Any]

    @asynccontextmanager
    async def run(self, size: tuple[int, int] = (80, 24)) -> AsyncIterator[Pilot[Any]]:
        """The application, on a screen of this size."""
        async with self.app.run_test(size=size, notifications=True) as pilot:
            self.pilot = pilot
            await self.settle()
            yield pilot

    @property
    def view(self) -> View:
        """The session as it is now."""
        return self.keeper.view()

    @property
    def on_circle(self) -> bool:
        """Whether the circle is in front."""
        return isinstance(self.app.screen, CircleScreen)

    async def press(self, *keys: str) -> None:
        """Keys, one after the other."""
        await self.pilot.press(*keys)
        await self.settle()

    async def wait(self, length: Ms = 0, *, minutes: float = 0, seconds: float = 0) -> None:
        """Time passes, and the screen is looked at."""
        self.time.advance(length + round(minutes * MINUTE + seconds * SECOND))
        if self.app.evening is not None:
            self.app.evening.look()
        await self.settle()

    async def settle(self) -> None:
        """Everything that was asked for is drawn."""
        await self.pilot.pause()

    @property
    def text(self) -> str:
        """What is on the screen."""
        return screen_text(self.app)


async def burst(circle: Rehearsal, *keys: str) -> None:
    """Keys that come in one moment, as when somebody types faster than the screen draws."""
    for key in keys:
        event = events.Key(key, "\r" if key == "enter" else "\t" if key == "tab" else key if len(key) == 1 else None)
        event.set_sender(circle.app)
        circle.app._driver.send_message(event)  # type: ignore[union-attr]
    for _ in range(6):
        await circle.settle()

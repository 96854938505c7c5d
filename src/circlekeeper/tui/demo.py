"""An evening that leads itself, in two minutes: what there is to see, a caption for each thing, and any key stops
it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from rich.text import Text
from textual import events
from textual.screen import Screen

from circlekeeper.agenda.reading import read_text
from circlekeeper.cells import fitted
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeper.opening import Wish, rehearsal, setup_of
from circlekeeper.keeper.times import HandTime
from circlekeeper.keeping.settings import Settings
from circlekeeper.tui import toolkit
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.keyboard.reports import Packet
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.tui.kit.drawing import Drawn
from circlekeeper.words import demo as words
from circlekeeper.words.library import made_up

SPEED = 10.0
"""How many times as fast as real time its evening runs."""
PEOPLE = 6


class Step(NamedTuple):
    """One thing that is shown."""

    caption: str
    actions: tuple[str, ...] = ()
    """What is done first, by the names of the screens' actions, as a key would do it, or by the app's own."""
    seconds: float = 5.0
    """How long it is shown, in real time."""


STEPS: tuple[Step, ...] = (
    Step(words.BEGINS, seconds=7),
    Step(words.ENTERED, ("next",), 6),
    Step(words.SPEAKS, ("next",), 6),
    Step(words.NEXT, ("next",), 3),
    Step(words.NEXT, ("next",), 3),
    Step(words.PASSES, ("pass",), 6),
    Step(words.UNDONE, ("undo",), 5),
    Step(words.HELD, ("hold",), 6),
    Step(words.RESUMED, ("hold",), 5),
    Step(words.ARRIVES, ("app.arrive_late",), 6),
    Step(words.SHARES, ("skip", "next", "next"), 6),
    Step(words.FINISHES, seconds=8),
    Step(words.SHORT, ("next", "fit"), 8),
    Step(words.TAKEN, ("accept",), 4),
    Step(words.ROOM, ("room",), 8),
    Step(words.RAISED, ("back", "skip", "app.raise_one", "next"), 7),
    Step(words.TOO, ("next", "next", "too"), 6),
    Step(words.DARK, ("dark",), 4),
    Step(words.CLOSES, ("app.pop_screen", "close"), 6),
    Step(words.ENDS, ("next",), 7),
    Step(words.LAST, seconds=4),
)
"""The whole demo, two minutes of it."""

Pause = Callable[[float], Awaitable[None]]


class Caption(Drawn):
    """What is being shown, at the foot of whatever screen is in front."""

    DEFAULT_CSS = "Caption { dock: bottom; height: 1; background: $raised; }"

    def paint(self, canvas: Canvas, value: str) -> None:
        """A line or a few, in the middle."""
        for y, row in enumerate(_rows(value, canvas.width)):
            canvas.middle(y, row, "$ink")


def _rows(caption: str, width: int) -> tuple[str, ...]:
    return fitted(caption, max(1, width - 4), 3)


def keeper_of(time: HandTime | None = None) -> Keeper:
    """The evening of the demo, with its made-up people, on a fast clock or on one that is given."""
    plan = read_text(words.AGENDA, "demo.toml").plan
    assert plan is not None
    keeper = rehearsal(plan, Wish(), SPEED) if time is None else Keeper(setup_of(plan, Wish(), time), time)
    for name in made_up(PEOPLE):
        keeper.gather(name)
    return keeper


class Demo(CircleApp):
    """The real screens, led by a list of steps."""

    def __init__(
        self, keeper: Keeper | None = None, *, settings: Settings | None = None, pause: Pause | None = None
    ) -> None:
        """`pause` waits so many seconds; a test lets its own clock go on instead."""
        super().__init__(keeper or keeper_of(), settings=settings, mute=True)
        self._pause = pause or asyncio.sleep
        self._leading: asyncio.Task[None] | None = None
        self._captioned: Screen[Any] | None = None

    async def on_event(self, event: events.Event) -> None:
        """Any key, and any click, stops it; not one that is only let go."""
        pressed = isinstance(event, Packet) and any(press.kind != "release" for press in event.presses)
        if pressed or isinstance(event, events.Key | events.Paste | events.MouseDown):
            self.stop()
            return
        await super().on_event(event)

    def on_mount(self) -> None:
        """Open the circle, and lead it."""
        self._leading = asyncio.create_task(self._lead())

    def on_unmount(self) -> None:
        """Nothing is led any more."""
        if self._leading is not None:
            self._leading.cancel()

    def stop(self) -> None:
        """Leave, and say how to begin."""
        self.exit(0, message=Text(words.LAST))

    async def _lead(self) -> None:
        for step in STEPS:
            for action in step.actions:
                await toolkit.mounted(self.screen)
                await self.screen.run_action(action)
            await self._say(step.caption)
            await self._pause(step.seconds)
        self.stop()

    def action_arrive_late(self) -> None:
        """Somebody sits down, and nobody asks who."""
        assert self.evening is not None
        self.evening.answered(self.evening.keeper.arrive(words.LATE))

    def action_raise_one(self) -> None:
        """Somebody's challenge goes on the board, and nobody asks whose."""
        assert self.evening is not None
        self.evening.answered(self.evening.keeper.raise_challenge(1))

    async def _say(self, caption: str) -> None:
        """Put the caption on the screen that is in front now."""
        await toolkit.mounted(self.screen)
        if self._captioned is not self.screen:
            if self._captioned is not None:
                await self._captioned.query(Caption).remove()
            self._captioned = self.screen
            await self.screen.mount(Caption())
        shown = self.screen.query_one(Caption)
        shown.styles.height = len(_rows(caption, self.size.width))
        shown.show(caption)


def run(settings: Settings) -> int:
    """Show it; the status the program ends with."""
    from circlekeeper.tui.lifecycle import status

    return status(Demo(settings=settings))

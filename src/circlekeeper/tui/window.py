"""A window for the room, in a terminal of its own: it follows the session that runs here, and nothing can be done
in it.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from circlekeeper.keeping.clock import Clock, SystemClock
from circlekeeper.keeping.settings import Settings
from circlekeeper.room.following import Following
from circlekeeper.room.sight import Sight
from circlekeeper.tui import toolkit
from circlekeeper.tui.circle.poster import Poster, bar_width
from circlekeeper.tui.circle.sand import ROUNDING, until_step
from circlekeeper.tui.keyboard.listening import Listening
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.tui.kit.drawing import Drawn
from circlekeeper.units import SECOND
from circlekeeper.words import room as words

FOLLOWS_EVERY = 0.11
"""How many seconds lie between two looks at what the session says."""


def call_later(seconds: float, then: Callable[[], object]) -> asyncio.TimerHandle:
    """Do something in so many seconds."""
    return asyncio.get_running_loop().call_later(seconds, then)


class Waiting(Drawn):
    """Before a session, between two, and after the close."""

    DEFAULT_CSS = "Waiting { height: 100%; }"

    def paint(self, canvas: Canvas, value: bool) -> None:
        """One line, and the keys; nothing is asked of anyone."""
        canvas.middle(canvas.height // 2, words.WAITING, "$quiet")
        if canvas.height >= 5:
            canvas.middle(canvas.height - 1, words.KEYS, "$quiet")


class RoomWindow(Listening):
    """What the room may see of a session that runs in another terminal of the same account."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q,ctrl+q,ctrl+c", "quit", show=False),
        Binding("d", "dark", show=False),
    ]
    CSS = """
    Screen { background: $ground; color: $ink; }
    Waiting, .-waits Poster { display: none; }
    .-waits Waiting { display: block; }
    """

    def __init__(
        self, settings: Settings | None = None, following: Following | None = None, clock: Clock | None = None
    ) -> None:
        """The settings give the theme."""
        super().__init__(settings)
        self.following = following or Following()
        self.is_dark = False
        """Whether this window is dark, whatever the session says."""
        self._clock = clock or SystemClock()
        self._poured: asyncio.TimerHandle | None = None

    def compose(self) -> ComposeResult:
        """One sheet, or the other."""
        yield Poster()
        yield Waiting()

    def on_mount(self) -> None:
        """Ask, and follow from now on."""
        self.query_one(Waiting).show(True)
        self.following.look()
        self.call_after_refresh(self.see)
        if not self.is_headless:
            threading.Thread(target=self._look_by_itself, daemon=True).start()

    def _look_by_itself(self) -> None:
        """In a thread of its own, which does nothing else: so it costs least."""
        look = self.following.look
        while not toolkit.is_ending(self):
            if look():
                self._home_soon(self.see)
            time.sleep(FOLLOWS_EVERY)

    def _home_soon(self, then: Callable[[], object]) -> None:
        home = self._home
        if home is not None and not toolkit.is_ending(self) and not home.is_closed():
            home.call_soon_threadsafe(then)

    def see(self) -> None:
        """Draw what there is to see now, and come back when the sand moves."""
        if self._poured is not None:
            self._poured.cancel()
            self._poured = None
        if toolkit.is_ending(self) or not self.screen_stack:
            return
        told, now = self.following.told, self._clock.now().wall
        sight = Sight(finished=True) if told is None else told.at(now)
        if self.is_dark:
            sight = Sight(dark=True)
        self.screen.set_class(sight.finished, "-waits")
        poster = self.query_one(Poster)
        poster.put_up(sight)
        if told is not None and sight.sand is not None and told.pace:
            wait = until_step(sight.sand, bar_width(self.screen.size.width))
            if wait is not None:
                self._poured = call_later(wait / told.pace / SECOND + ROUNDING, self.see)

    def on_resize(self) -> None:
        """Another size, other letters."""
        self.call_after_refresh(self.see)

    def action_dark(self) -> None:
        """Nothing at all, until the same key again."""
        self.is_dark = not self.is_dark
        self.see()

    def on_unmount(self) -> None:
        """Ask no more."""
        self.following.leave()


def run(settings: Settings) -> int:
    """Follow, until it is closed; the status the program ends with."""
    from circlekeeper.tui.lifecycle import status

    return status(RoomWindow(settings))

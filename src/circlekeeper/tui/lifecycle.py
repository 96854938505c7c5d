"""How the full-screen program ends, whatever ends it: the terminal restored, a true status, and nobody's name on
the way out.
"""

from __future__ import annotations

import asyncio
import gc
import os
import select
import signal
import sys
import threading
import time
from collections.abc import Callable
from typing import Any

from textual import events
from textual.driver import Driver
from textual.filter import LineFilter
from textual.worker import WorkerFailed

from circlekeeper.keeping import process
from circlekeeper.keeping.process import CRASHED
from circlekeeper.keeping.settings import Settings
from circlekeeper.tui import signs, themes, toolkit
from circlekeeper.tui.text import OnlyText

_PLAIN_SIGNS = signs.PlainSigns()
_PATIENCE = 0.7
"""How many seconds the screens get to end in good order after a signal or an error, before the process ends without
them.
"""
_LAST_WORDS = 0.2
"""How many seconds a terminal gets to take its last line; one that reads no more would never do so."""


class UnknownError(Exception):
    """An error of which only the place is known."""


class Lifecycle(toolkit.Ending, inherit_bindings=False):
    """An app that ends well, and looks as the settings say."""

    TITLE = "circlekeeper"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    error: BaseException | None = None
    """What nobody caught, the first of it."""
    _draws_wide: bool | None = None
    """Whether this terminal draws some signs two cells wide; None as long as it did not say."""
    frozen = False
    """Whether what was loaded is left out when what is used up is looked for: asking Python would count all of it."""
    _ends_with: int | None = None
    _home: asyncio.AbstractEventLoop | None = None

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.animation_level = "none"
        self.settings = settings or Settings()
        self.plain_signs = self.settings.plain_signs
        """Whether plain signs are wanted in every terminal."""
        themes.dress(self, self.settings.theme)

    def get_driver_class(self) -> type[Driver]:
        """What stands between the screens and the terminal."""
        if sys.platform != "win32":
            from circlekeeper.tui.terminal import Terminal

            return Terminal
        return super().get_driver_class()

    def look_often(self, look: Callable[[], None], every: float) -> bool:
        """Call this every so many seconds in another thread, one that waits anyway; False where there is none."""
        ended = getattr(self.driver, "ended", None)
        if ended is not None:
            ended.look(look, every)
        return ended is not None

    def look_no_more(self, look: Callable[[], None]) -> None:
        """Call it no more."""
        ended = getattr(self.driver, "ended", None)
        if ended is not None:
            ended.look_no_more(look)

    def get_line_filters(self) -> list[LineFilter]:
        """What every line goes through on its way out: the themes' filters, then the one that lets only text pass."""
        plain = [_PLAIN_SIGNS] if signs.Now.plain else []
        return [*themes.filters_for(self, super().get_line_filters()), *plain, OnlyText()]

    def on_cursor_position(self, event: events.CursorPosition) -> None:
        """The terminal has said how wide it draws one sign."""
        self._draws_wide = event.x > 1
        self.draw_signs(plain=self.plain_signs)

    def draw_signs(self, *, plain: bool) -> None:
        """Draw everything anew, with `plain` signs or, where the terminal draws them in one cell, with all of ours.

        A terminal that did not say how it draws, and is to have plain signs, is taken for one that draws wide.
        """
        self.plain_signs = plain
        signs.draw(plain=plain or bool(self._draws_wide), wide=plain if self._draws_wide is None else self._draws_wide)
        for screen in self.screen_stack:
            for widget in screen.walk_children(with_self=True):
                widget.refresh(layout=True)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our ten colours, also in a theme that is not ours."""
        return themes.colours_for(self.current_theme)

    def saved(self) -> bool | None:
        """Whether everything of the session is on the disk; None where no session is open that is kept at all."""
        return None

    async def on_load(self) -> None:
        """Hear the signals, and see a window that goes away."""
        self.draw_signs(plain=self.plain_signs)
        self._home = asyncio.get_running_loop()
        self._home.set_exception_handler(self._loop_error)
        if sys.platform == "win32" or not sys.stdin.isatty() or self.is_headless:
            return
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            if signal.getsignal(number) is not signal.SIG_IGN:
                signal.signal(number, lambda number, frame: self._end(128 + number))
        if sys.platform == "linux":
            threading.Thread(target=self._watch_window, args=(sys.stdin.fileno(),), daemon=True).start()

    def on_ready(self) -> None:
        """The first frame stands: what is used up is let go of from now on, and what was loaded is not looked through
        for it.
        """
        if not gc.isenabled():
            gc.enable()
            gc.freeze()
            self.frozen = True

    # -- what ends it from outside

    def _end(self, status: int) -> None:
        """End because of a signal or a lost window: in good order if the screens still answer, and within a second if
        they do not.
        """
        if self._ends_with is not None:
            return
        self._ends_with = status
        self._soon(status)
        try:
            assert self._home is not None
            self._home.call_soon_threadsafe(self.exit, status, status)
        except RuntimeError:  # the screens have gone already
            sys.exit(status)

    def _soon(self, status: int) -> None:
        if not self.is_headless:
            threading.Thread(target=self._end_anyway, args=(status,), daemon=True).start()

    def _end_anyway(self, status: int) -> None:
        time.sleep(_PATIENCE)
        last = threading.Thread(target=self._give_terminal_back, daemon=True)
        last.start()
        last.join(_LAST_WORDS)
        os._exit(status)

    def _give_terminal_back(self) -> None:
        if sys.platform != "win32":
            from circlekeeper.tui.terminal import Terminal

            if isinstance(self.driver, Terminal):
                self.driver.give_back()
        if self.error is not None:
            process.say_crash(self.error, self.saved)

    def _watch_window(self, terminal: int) -> None:
        if sys.platform == "win32":
            return
        poll = select.poll()
        poll.register(terminal, 0)
        while not poll.poll():
            pass
        self._end(128 + signal.SIGHUP)

    def _ends_anyway(self) -> bool:
        """Whether an error at this moment means nothing: it ends already, or the window is gone, and drawing in it
        is what failed.
        """
        if sys.platform == "linux" and not self.is_headless and self._ends_with is None:
            poll = select.poll()
            poll.register(sys.__stdin__ or 0, 0)
            if poll.poll(0):
                self._end(128 + signal.SIGHUP)
        return (
            toolkit.is_ending(self) or self._ends_with is not None
        )  # a screen that goes away in the middle of something is no error either

    # -- what ends it from inside

    def take_error(self, error: BaseException) -> bool:
        """An error in a thread: the screens end because of it. False when there are none any more."""
        if self._ends_anyway():
            return True
        self.error = self.error or error
        try:
            if self._home is None:
                return False
            self._home.call_soon_threadsafe(self.close_screens)
        except RuntimeError:
            return False
        self._soon(CRASHED)
        return True

    def _loop_error(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, Exception):
            self.take_exception(error)

    def take_exception(self, error: Exception) -> None:
        """An error in the screens: they end because of it."""
        if isinstance(error, WorkerFailed):
            error = error.error if isinstance(error.error, Exception) else error
        if self._ends_anyway():
            self.close_screens()
            return
        self.note_exception(error, CRASHED)
        if self.error is None:
            self.error = error
            self._soon(CRASHED)
        self.close_screens()

    def panic(self, *renderables: Any) -> None:
        """End because of an error outside the screens, in the thread that reads the keys for one."""
        error = sys.exc_info()[1]
        self.take_exception(error if isinstance(error, Exception) else UnknownError())


def status(app: Lifecycle) -> int:
    """Run an app in this terminal and give the status the program ends with."""
    process.install_hooks(app.saved, app.take_error)
    app.run()
    if app.error is not None:
        process.say_crash(app.error, app.saved)
        return CRASHED
    return app.return_code or 0

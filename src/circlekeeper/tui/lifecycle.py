"""How the full-screen program ends, whatever ends it: the terminal restored, a true status, and nobody's name on the way out."""

from __future__ import annotations

import asyncio
import os
import select
import signal
import sys
import threading
import time
import traceback
from pathlib import Path
from types import TracebackType
from typing import Any

from rich.text import Text
from textual.app import App
from textual.filter import LineFilter

from circlekeeper.tui import themes
from circlekeeper.tui.text import OnlyText
from circlekeeper.words import screens as words

CRASHED = 1
_PATIENCE = 1.5
"""How many seconds a window that is gone gets before the process ends without ceremony."""


def whereabouts(error: BaseException) -> list[str]:
    """Where a fault happened, without a value or a message in it: those could hold a name."""
    frames = traceback.extract_tb(error.__traceback__)[-12:]
    return [type(error).__name__, *(f"  {Path(f.filename).name}:{f.lineno} {f.name}" for f in frames)]


class Lifecycle(App[int], inherit_bindings=False):
    """An app that ends well."""

    def get_line_filters(self) -> list[LineFilter]:
        """What every line goes through on its way out: the themes' filters, then the one that lets only text pass."""
        return [*themes.filters_for(self, super().get_line_filters()), OnlyText()]

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Our ten colours, also in a theme that is not ours."""
        return themes.colours_for(self.current_theme)

    async def on_load(self) -> None:
        """Hear the signals, and see a window that goes away."""
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(self._loop_fault)
        if sys.platform == "win32" or not sys.stdin.isatty() or self.is_headless:
            return
        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            if signal.getsignal(number) is not signal.SIG_IGN:
                loop.add_signal_handler(number, self.end_by, number)
        if sys.platform == "linux":
            threading.Thread(target=self._watch_window, args=(loop, sys.stdin.fileno()), daemon=True).start()

    def end_by(self, number: int) -> None:
        """End because of a signal."""
        self.exit(128 + number, return_code=128 + number)

    def _watch_window(self, loop: asyncio.AbstractEventLoop, terminal: int) -> None:
        poll = select.poll()
        poll.register(terminal, 0)
        while not poll.poll():
            pass
        loop.call_soon_threadsafe(self.end_by, int(signal.SIGHUP))
        time.sleep(_PATIENCE)
        os._exit(128 + signal.SIGHUP)

    def _loop_fault(self, loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, Exception):
            self._handle_exception(error)

    def _handle_exception(self, error: Exception) -> None:
        self._return_code = CRASHED
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._say_fault(whereabouts(error))

    def _fatal_error(self) -> None:
        error = sys.exc_info()[1]
        self._say_fault([] if error is None else whereabouts(error))

    def panic(self, *renderables: Any) -> None:
        """End because of a fault outside the screens, in the thread that reads the keys for one."""
        self._return_code = CRASHED
        self._say_fault([])

    def _say_fault(self, where: list[str]) -> None:
        if not self._exit_renderables:
            self._exit_renderables.append(Text("\n".join([words.FAULT, *where])))
        self._close_messages_no_wait()


def status(app: Lifecycle) -> int:
    """Run an app in this terminal and give the status the program ends with."""
    app.run()
    return app.return_code or 0


def guard() -> None:
    """From here on no fault outside the app prints a value: neither of the interpreter nor of a thread."""

    def fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        print("\n".join([words.FAULT, *whereabouts(error)]), file=sys.stderr)  # noqa: T201

    sys.excepthook = fault
    threading.excepthook = lambda args: fault(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)

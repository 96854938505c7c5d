"""What a process that holds names does before anything else: nobody else reads its files, nothing of its memory
reaches the disk.
"""

from __future__ import annotations

import os
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import PurePath
from types import TracebackType

from circlekeeper.words import keeping as words

CRASHED = 1
"""The status of a process that an error has ended."""
_PR_SET_DUMPABLE = 4


def prepare() -> None:
    """Before the first name is read, and before the full-screen toolkit is loaded."""
    os.umask(0o077)
    for name in [name for name in os.environ if name.startswith("TEXTUAL")]:
        del os.environ[name]  # one of them is a key logger
    _no_core_dump()


def crash_page(error: BaseException, saved: bool | None) -> str:
    """One page for a person: what happened, that nothing is lost, how to resume. No message, no variable, no name,
    no word.

    `saved`: whether the session is on the disk, all of it; None: no session was open.
    """
    frames = traceback.StackSummary.extract(traceback.walk_tb(error.__traceback__), lookup_lines=False)
    where = [f"{'/'.join(PurePath(f.filename).parts[-2:])}:{f.lineno} {f.name}" for f in frames]
    return words.crash_page(type(error).__name__, where, saved)


def say_crash(error: BaseException, saved: Callable[[], bool | None]) -> None:
    """Show the page on standard error; `saved` is asked at this moment."""
    known: bool | None = None
    with suppress(Exception):
        known = saved()
    with suppress(OSError, ValueError, AttributeError):
        stream = sys.__stderr__ or sys.stderr  # while a full screen has the terminal, the other one goes nowhere
        stream.write(crash_page(error, known) + "\n")
        stream.flush()


def install_hooks(
    saved: Callable[[], bool | None] = lambda: None, face: Callable[[BaseException], bool] | None = None
) -> None:
    """Have every error that nobody caught shown as the one page, and end the process with status 1.

    `saved` is asked at that moment, see `crash_page`. An error in a thread is offered to `face` first: it answers
    True when it ends the process in its own way, as a full screen has to. Else the process ends at once, which is
    safe: what was given is on the disk already.
    """

    def main_hook(kind: type[BaseException], error: BaseException, tb: TracebackType | None) -> None:
        if not isinstance(error, KeyboardInterrupt):
            say_crash(error, saved)

    def thread_hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is None or (face is not None and face(args.exc_value)):
            return
        say_crash(args.exc_value, saved)
        os._exit(CRASHED)

    def loose_hook(args: sys.UnraisableHookArgs) -> None:
        """An error while something is thrown away: it would print the thing itself."""

    sys.excepthook = main_hook
    threading.excepthook = thread_hook
    sys.unraisablehook = loose_hook


def _no_core_dump() -> None:
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)

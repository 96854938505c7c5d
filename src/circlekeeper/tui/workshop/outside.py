"""One's own editor: the terminal is lent to it, and everything else goes on meanwhile."""

from __future__ import annotations

import asyncio
import os
import shlex
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from textual.app import App


def command() -> list[str] | None:
    """What $VISUAL or $EDITOR says; None where neither says anything."""
    for name in ("VISUAL", "EDITOR"):
        try:
            words = shlex.split(os.environ.get(name, ""))
        except ValueError:
            continue
        if words:
            return words
    return None


async def edit(app: App[Any], path: Path) -> int:
    """Open the file and wait; the editor's status. Raises SuspendNotSupported, or OSError where it cannot be
    started.
    """
    status = 0
    wrong: Exception | None = None
    with app.suspend(), _interrupts_are_for_it():
        try:
            child = await asyncio.create_subprocess_exec(*(command() or []), str(path))
            status = await child.wait()
        except (OSError, ValueError) as error:  # an error that leaves this block would leave the terminal lent for ever
            wrong = error
    if wrong is not None:
        raise wrong
    return status


@contextmanager
def _interrupts_are_for_it() -> Iterator[None]:
    """Ctrl-C is the editor's meanwhile, and must not end us behind its back."""
    before = signal.signal(signal.SIGINT, lambda number, frame: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)

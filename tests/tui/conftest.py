"""A pilot waits until nothing is left to do, and not for a while in which little was done. No press of it is a slip."""

from __future__ import annotations

import asyncio
from functools import cache

import pytest
import textual.app
import textual.pilot
from textual._context import active_app
from textual.pilot import Pilot

from circlekeeper.agenda import reading
from circlekeeper.agenda.library import bundled_folder
from circlekeeper.tui.circle import closing, live

SOON = 1.0
"""How many seconds a pilot waits at most for what has no end."""


async def _all_is_read(min_sleep: float = 0.0, max_sleep: float = SOON) -> None:
    """Wait until no message is on its way and no thread works for the screen.

    The toolkit's own pilot looks how little the processor does in some milliseconds. That takes most of a test's time,
    and on a busy machine it is little while much is left.
    """
    loop, app = asyncio.get_running_loop(), active_app.get()
    end = loop.time() + max_sleep
    while loop.time() < end:
        await asyncio.sleep(0)
        if loop._ready:  # type: ignore[attr-defined]
            continue
        working = [w._task for w in app.workers if w._thread_worker and w.is_running and w._task]
        if not working:
            return
        await asyncio.wait(working, timeout=0.02)


async def _all_is_drawn(pilot: Pilot[object], timeout: float = SOON) -> bool:
    """Wait until all is read, and what it changed is on the screen: a new size and a frame come at once."""
    app, loop = pilot.app, asyncio.get_running_loop()
    end = loop.time() + timeout
    while loop.time() < end:
        await _all_is_read()
        if app._resize_timer is not None:
            app._check_resize()
        elif app.screen_stack and app.screen._update_timer._active.is_set():
            app.screen._on_timer_update()
        else:
            break
    return True


textual.app.wait_for_idle = textual.pilot.wait_for_idle = _all_is_read  # type: ignore[attr-defined]
Pilot._wait_for_screen = _all_is_drawn  # type: ignore[method-assign,assignment]


_COMES_WITH_IT = str(bundled_folder())
_read = reading.read_text
_read_before = cache(_read)


@pytest.fixture(autouse=True)
def _an_agenda_that_comes_with_it_is_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A library reads all of them whenever it opens, in a hundred tests, and each time they say the same."""

    def read_text(text: str, name: str, *, count: int | None = None) -> reading.Reading:
        return (_read_before if name.startswith(_COMES_WITH_IT) else _read)(text, name, count=count)

    monkeypatch.setattr(reading, "read_text", read_text)


@pytest.fixture(autouse=True)
def _every_press_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closing, "BREATH", 0.0)
    monkeypatch.setattr(live, "BREATH", 0.0)

"""Lines that are said over a screen, and what is left of them."""

from __future__ import annotations

import time
from typing import Any

import pytest
from textual.widgets._toast import Toast, ToastHolder, ToastRack

from circlekeeper.keeping import settings
from circlekeeper.keeping.settings import Settings
from circlekeeper.tui.before import Before
from circlekeeper.tui.kit.keyed import KeyedScreen


async def test_a_line_that_is_said_again_and_again_is_there_once() -> None:
    settings.save(Settings())
    app = Before().app
    async with app.run_test(notifications=True) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, KeyedScreen)
        for _ in range(20):
            app.screen.say("Those letters came all at once, so nothing was done.")
            app.screen.say("Somebody is carried.")
            await pilot.pause()
        said = [str(toast.render()) for toast in app.screen.query(Toast)]
    assert said == ["Those letters came all at once, so nothing was done.", "Somebody is carried."]


async def test_nothing_is_left_of_lines_whose_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(Settings())
    app = Before().app
    async with app.run_test(notifications=True) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, KeyedScreen)
        for line in range(30):
            app.screen.say(f"Line {line}")
            await pilot.pause()
        later = time.time() + 7
        monkeypatch.setattr("textual.notifications.time", lambda: later)
        app.screen.notify("The last line", markup=False, timeout=60)
        for _ in range(4):
            await pilot.pause()
        rack = app.screen.query_one(ToastRack)
        assert len(rack.query(ToastHolder)) == 1
        assert [str(toast.render()) for toast in rack.query(Toast)] == ["The last line"]


def test_a_line_that_comes_when_its_time_is_over_holds_nothing_up(monkeypatch: pytest.MonkeyPatch) -> None:
    """The toolkit's timer for less than no time never comes to an end, and nothing answers any more."""
    app, said = Before().app, list[Any]()
    monkeypatch.setattr(app, "post_message", said.append)
    app.notify("Too late", timeout=-5)
    (message,) = said
    assert message.notification.has_expired
    assert message.notification.time_left > 0

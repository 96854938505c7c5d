"""A list in a window that is too small to draw it."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult

from circlekeeper.tui.kit.choices import Choices


class Shown(App[None]):
    """A list that has no room."""

    CSS = "Choices { height: 0; border: none; padding: 0; }"

    def compose(self) -> ComposeResult:
        """Three rows."""
        yield Choices("a song", "a break", "a silence")


@pytest.mark.parametrize("key", ["pagedown", "pageup"])
async def test_a_page_of_a_list_without_room_goes_nowhere(key: str) -> None:
    app = Shown()
    async with app.run_test() as pilot:
        rows = app.query_one(Choices)
        rows.highlighted = 1
        await pilot.press(key)
        assert rows.highlighted == 1


async def test_a_page_of_a_list_with_room_goes_to_its_end_and_back() -> None:
    app = Shown()
    async with app.run_test() as pilot:
        rows = app.query_one(Choices)
        rows.styles.height = 3
        await pilot.pause()
        rows.focus()
        await pilot.press("home", "pagedown")
        assert rows.highlighted == 2
        await pilot.press("pageup")
        assert rows.highlighted == 0

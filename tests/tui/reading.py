"""What a person sees of an app under test, and how they type."""

from __future__ import annotations

import unicodedata
from typing import Any

from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Input


def screen_text(app: App[Any]) -> str:
    """The screen as lines of text."""
    strips = app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip).rstrip() for strip in strips)


async def press_text(pilot: Pilot[Any], text: str) -> None:
    """Type a text: the first and the last letter as keys, what is between at once, because a key each takes its
    time.
    """
    field = pilot.app.focused
    for i, char in enumerate(text):
        if 0 < i < len(text) - 1 and isinstance(field, Input):
            if i == 1:
                field.insert_text_at_cursor(text[1:-1])
            continue
        await pilot.press(
            char if char.isalnum() else unicodedata.name(char).lower().replace(" ", "_").replace("-", "_")
        )

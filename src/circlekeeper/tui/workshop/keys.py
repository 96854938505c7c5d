"""The line of keys under the screens before the circle: what they do now, also for the mouse."""

from __future__ import annotations

from circlekeeper.cells import cells
from circlekeeper.tui.kit.lines import KeyLine

_BETWEEN = 3


class Keys(KeyLine):
    """The footer of the circle, keeping the way out where room is short; a click on a key does what it does."""

    DEFAULT_CSS = "Keys { dock: bottom; }"

    def __init__(self, *, last: int) -> None:
        """The last `last` of them are kept when room is short."""
        super().__init__()
        self._last = last

    def fitting(self) -> list[tuple[int, str, str, str]]:
        """What fits, each with its column: the first ones and the last ones."""
        rows = list(self.value or ())
        while sum(cells(key) + 1 + cells(label) + _BETWEEN for key, label, _ in rows) - _BETWEEN > self.size.width - 2:
            rows.pop(len(rows) - 1 - self._last if len(rows) > self._last else -1)
        found, x = [], 1
        for key, label, action in rows:
            found.append((x, key, label, action))
            x += cells(key) + 1 + cells(label) + _BETWEEN
        return found

    async def on_key_line_pressed(self, event: KeyLine.Pressed) -> None:
        """As if its key were pressed."""
        event.stop()
        await self.screen.run_action(event.action)

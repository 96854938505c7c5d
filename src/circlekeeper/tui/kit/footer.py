"""The footer: the keys that make sense now, as many as fit."""

from __future__ import annotations

from textual import events

from circlekeeper.cells import cells, cut
from circlekeeper.tui.kit.actions import Action
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.tui.kit.drawing import Drawn

APART, CLOSE = 3, 2
"""How many cells are free between two keys, and where not all of them have a place by that."""
NEEDED = 8
"""Keys up to this rank are wanted so often that the last one gives up its word, if that gives all of them a place."""


class KeyLine(Drawn):
    """The footer: as many of the actions that make sense now as fit, (key, label, action) each."""

    needed = 0
    """How many of the first ones are wanted most."""

    def offer(self, actions: list[Action], state: object) -> None:
        """Show these, the first ones first."""
        self.needed = sum(a.rank <= NEEDED for a in actions)
        self.show(tuple((a.key_shown, a.label_for(state), a.name) for a in actions))

    def fitting(self) -> list[tuple[int, str, str, str]]:
        """What fits, each with its column; the last one always does, and the first as far as there is space."""
        if not self.value:
            return []
        *others, last = self.value
        found = self._side_by_side(others, last, APART)
        if len(found) == len(self.value):
            return found
        found = self._side_by_side(others, last, CLOSE)
        bare = self._side_by_side(others[: self.needed], (last[0], "", last[2]), CLOSE)
        return bare if len(found) <= self.needed < len(bare) else found

    def _side_by_side(
        self, others: list[tuple[str, str, str]], last: tuple[str, str, str], apart: int
    ) -> list[tuple[int, str, str, str]]:
        room = self.size.width - 1 - _width(last)
        if others and 1 + _width(others[0]) + apart > room:
            key, label, action = others[0]
            others = [(key, cut(label, room - apart - cells(key) - 2), action)]
        found, x = [], 1
        for key, label, action in others:
            if x + _width((key, label, action)) + apart > room:
                break
            found.append((x, key, label, action))
            x += _width((key, label, action)) + apart
        return [*found, (x, *last)]

    def paint(self, canvas: Canvas, value: object) -> None:
        """Key and label, side by side."""
        for x, key, label, _ in self.fitting():
            canvas.put(x, 0, key, "$ink")
            canvas.put(x + cells(key) + 1, 0, label, "$quiet")

    async def on_click(self, event: events.Click) -> None:
        """As if its key were pressed."""
        if action := self.at(event.x):
            await self.screen.run_action(action)

    def at(self, column: int) -> str:
        """The action whose key or label stands there; empty between two."""
        found = ((x, x + cells(key) + cells(label) + 1, action) for x, key, label, action in self.fitting())
        return next((action for first, end, action in found if first <= column < end), "")


class Keys(KeyLine):
    """The footer of the screens before the circle, keeping the way out where room is short; a click on a key does what
    it does.
    """

    DEFAULT_CSS = "Keys { dock: bottom; }"

    def __init__(self, *, last: int) -> None:
        """The last `last` of them are kept when room is short."""
        super().__init__()
        self._last = last

    def fitting(self) -> list[tuple[int, str, str, str]]:
        """What fits, each with its column: the first ones and the last ones."""
        rows = list(self.value or ())
        while sum(cells(key) + 1 + cells(label) + APART for key, label, _ in rows) - APART > self.size.width - 2:
            rows.pop(len(rows) - 1 - self._last if len(rows) > self._last else -1)
        found, x = [], 1
        for key, label, action in rows:
            found.append((x, key, label, action))
            x += cells(key) + 1 + cells(label) + APART
        return found


def _width(entry: tuple[str, str, str]) -> int:
    return cells(entry[0]) + (1 + cells(entry[1]) if entry[1] else 0)

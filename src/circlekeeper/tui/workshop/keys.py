"""The line of keys under the screens before the circle: what they do now, also for the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from textual import events
from textual.app import RenderResult
from textual.content import Content
from textual.widget import Widget

from circlekeeper.tui.actions import Action
from circlekeeper.tui.text import cells, literal

_BETWEEN = 3


class Keys(Widget):
    """As many of these as fit, the first ones first; a click on one does it."""

    DEFAULT_CSS = "Keys { height: 1; dock: bottom; margin: 0 1; color: $quiet; }"
    ALLOW_SELECT = False

    def __init__(self, *, last: int = 0) -> None:
        """The last `last` of them are kept when room is short."""
        super().__init__()
        self._last = last
        self._keys: Sequence[tuple[str, str, str]] = ()
        self._spans: list[tuple[int, int, str]] = []

    def show(self, actions: Sequence[Action], state: object = None) -> None:
        """Show these actions."""
        self._set([(action.key_shown, action.label_for(state), action.name) for action in actions])

    def show_rows(self, rows: Sequence[tuple[str, str, str]]) -> None:
        """Show these: the key, what it does in a word or two, and the screen's action."""
        self._set(rows)

    def _set(self, rows: Sequence[tuple[str, str, str]]) -> None:
        if list(rows) != list(self._keys):
            self._keys = list(rows)
            self.refresh()

    def render(self) -> RenderResult:
        """Key and word, key and word."""
        width, at, parts = self.size.width, 0, []
        self._spans = []
        rows = list(self._keys)
        while rows and sum(cells(k) + cells(word) + 1 + _BETWEEN for k, word, _ in rows) - _BETWEEN > width:
            rows.pop(len(rows) - 1 - self._last if len(rows) > self._last else -1)
        for key, word, action in rows:
            long = cells(key) + 1 + cells(word)
            self._spans.append((at, at + long, action))
            parts += [literal(key, "$ink"), literal(f" {word}" + " " * _BETWEEN, "$quiet")]
            at += long + _BETWEEN
        return Content.assemble(*parts)

    async def on_click(self, event: events.Click) -> None:
        """Do the one that was clicked."""
        for start, end, action in self._spans:
            if start <= event.x < end:
                await self.screen.run_action(action)

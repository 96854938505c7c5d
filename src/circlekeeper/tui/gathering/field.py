"""Where names are typed, and the column it stands in under the list of seats."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from textual import events
from textual.containers import Vertical
from textual.widgets.input import Selection

from circlekeeper.tui.gathering.seats import Seats
from circlekeeper.tui.kit.base import Line

_MOST_TYPED = 20_000


class NameField(Line):
    """Where names are typed; several that are pasted at once are seated at once.

    Enter is answered at the key itself, not by a message that comes after whatever was typed meanwhile: names that
    come in one burst stay names of their own.
    """

    def __init__(self, entered: Callable[[str], None], pasted: Callable[[str], None], **options: Any) -> None:
        """`entered` takes what stands in the field at Enter, `pasted` a text of several lines that came at once."""
        super().__init__(**options)
        self._entered, self._pasted = entered, pasted
        self.letters_to = "names"

    def again(self, name: str, *, other: bool) -> None:
        """A name that was not taken, to be changed; `other`: a letter begins another name in its place, as whoever
        does not look would type it, and a space adds to it.
        """
        self.value = name
        self.selection = Selection(0 if other else len(name), len(name))

    def on_key(self, event: events.Key) -> None:
        """A space never takes the place of a name."""
        if event.key == "space":
            self.cursor_position = self.selection.end

    async def action_submit(self) -> None:
        """Enter."""
        self._entered(self.value)

    def on_paste(self, event: events.Paste) -> None:
        """Several lines are several names."""
        text = event.text[:_MOST_TYPED]
        if len(text.strip().splitlines()) > 1:
            event.prevent_default()
            event.stop()
            self._pasted(text)
        # one line is typed text, which the line takes


class Column(Vertical):
    """The list of seats and the field under it, which stays in sight."""

    def on_resize(self, event: events.Resize) -> None:
        """The list takes what room there is."""
        self.query_one(Seats).styles.max_height = max(1, event.size.height - 1)

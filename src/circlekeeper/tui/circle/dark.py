"""Nothing at all on the screen."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.screen import Screen

from circlekeeper.circle import commands as do
from circlekeeper.circle.view import View
from circlekeeper.tui.circle.live import Evening
from circlekeeper.tui.kit.base import heed_clicker
from circlekeeper.units import Ms


class DarkScreen(Screen[None], inherit_bindings=False):
    """Dark: Space and next act and it stays dark; any other key, or the mouse, only wakes the screen."""

    dark: ClassVar[bool] = True
    """The room sees nothing either."""
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,f5", "hold", show=False),
        Binding("enter,right,pagedown", "next", show=False),
    ]
    DEFAULT_CSS = "DarkScreen { background: $ground; }"

    def __init__(self, evening: Evening) -> None:
        super().__init__()
        self.evening = evening

    def see(self, view: View) -> None:
        """Nothing is drawn; at the end of the evening, and where a question waits, it wakes by itself."""
        if (view.finished or view.away_asked is not None) and self.app.screen is self:
            self.app.pop_screen()

    def until_seen(self, view: View) -> Ms | None:
        """Nothing drawn ever changes."""
        return None

    def on_screen_resume(self) -> None:
        """Dark from now on."""
        heed_clicker(self, self.evening.clicker)
        self.evening.look()

    def action_hold(self) -> None:
        """Hold, or go on, in the dark."""
        self.evening.hold()

    def action_next(self) -> None:
        """Next, in the dark."""
        self.evening.do(do.Next())

    def on_key(self, event: events.Key) -> None:
        """Any other key wakes it."""
        if event.key not in self._bindings.key_to_bindings:
            event.stop()
            event.prevent_default()
            self.wake()

    def on_click(self) -> None:
        """So does the mouse."""
        self.wake()

    def wake(self) -> None:
        """Back to what was shown."""
        if self.app.screen is self:
            self.app.pop_screen()

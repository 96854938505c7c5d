"""Nothing at all on the screen."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.screen import Screen

from circlekeeper.circle.view import View
from circlekeeper.tui import toolkit
from circlekeeper.tui.circle.doing import SessionActions
from circlekeeper.tui.circle.live import LiveSession
from circlekeeper.tui.keyboard.listening import Listener
from circlekeeper.tui.kit.base import follow_clicker


class DarkScreen(Listener, SessionActions, Screen[None], inherit_bindings=False):
    """Dark: Space and next act and it stays dark; any other key, or the mouse, only wakes the screen.

    A clicker that is heeded leads on in the dark, and its buttons wake only a room view, never what shows names.
    """

    dark: ClassVar[bool] = True
    """The room sees nothing either."""
    AUTO_FOCUS = ""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,f5", "hold", show=False),
        Binding("enter,right,pagedown", "next", show=False),
        Binding("pageup", "undo", show=False),
    ]
    of_clicker: ClassVar[dict[str, str]] = {
        **{"left": "pageup", "shift+f5": "f5", "b": "full_stop"},
        **dict.fromkeys(("escape", "up", "down"), ""),
    }
    DEFAULT_CSS = "DarkScreen { background: $ground; }"

    def __init__(self, evening: LiveSession, *, over_room: bool = False) -> None:
        """`over_room` says that it is the room view that lies beneath."""
        super().__init__()
        self.evening, self._over_room = evening, over_room

    def see(self, view: View) -> None:
        """Nothing is drawn; the end of the evening, and a question that waits, are laid over it."""
        if self.app.screen is self:
            self.ask_over(view)

    def on_screen_resume(self) -> None:
        """Dark from now on."""
        follow_clicker(self, self.evening.clicker)
        self.evening.look()

    def on_key(self, event: events.Key) -> None:
        """Any other key wakes it; of a clicker's blank button only what is beneath may be seen by everyone."""
        if toolkit.is_bound(self, event.key):
            return
        event.stop()
        event.prevent_default()
        if event.key != "full_stop" or self._over_room or not self.evening.clicker:
            self.wake()

    def on_click(self) -> None:
        """So does the mouse."""
        self.wake()

    def wake(self) -> None:
        """Back to what was shown."""
        if self.app.screen is self:
            self.app.pop_screen()

"""For others to see: the room view, from three metres, with the stage, the prompt, the sand; a first name only if
wanted; nothing private. Or nothing at all.
"""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen

from circlekeeper.circle.view import View
from circlekeeper.room.sight import sight_of
from circlekeeper.telling import screens as words
from circlekeeper.tui import toolkit
from circlekeeper.tui.circle import blocks
from circlekeeper.tui.circle.actions import CIRCLE
from circlekeeper.tui.circle.doing import SessionActions
from circlekeeper.tui.circle.live import LiveSession
from circlekeeper.tui.circle.poster import Poster, bar_width
from circlekeeper.tui.circle.sand import until_step
from circlekeeper.tui.keyboard.listening import Listener
from circlekeeper.tui.kit.actions import HELP, HOLD, PALETTE, QUIT, Action, Table
from circlekeeper.tui.kit.base import TAB, bindings, follow_clicker
from circlekeeper.tui.kit.keyed import KeyedScreen
from circlekeeper.tui.kit.sheets import Telling
from circlekeeper.units import Ms

ALSO = ("next", "undo", "redo", "pass", "longer", "shorter", "bell", "dark", "agreements")
"""What of the circle's keys acts here too."""

ROOM: Table = (
    *(a for a in CIRCLE if a.name in ALSO),
    Action("names", keys=("n",), label=words.KEY_NAMES, title=words.NAMES, help=words.NAMES_HELP, group="room"),
    Action("sand", keys=("w",), label=words.KEY_SAND, title=words.SAND, help=words.SAND_HELP, group="room"),
    Action(
        "back",
        keys=("v", "escape"),
        shown="v, Escape",
        label=words.KEY_CIRCLE,
        title=words.CIRCLE,
        help=words.CIRCLE_HELP,
        group="room",
    ),
    HOLD,
    HELP,
    PALETTE,
    QUIT,
)
"""The keys of the room view."""


class RoomScreen(SessionActions, KeyedScreen, inherit_bindings=False):
    """What the others may see."""

    table: Table = ROOM
    BINDINGS: ClassVar[list[BindingType]] = [
        *TAB,
        *bindings(ROOM),
        Binding("full_stop", "blank", show=False),
    ]
    repeats: ClassVar[frozenset[str]] = frozenset()
    of_clicker: ClassVar[dict[str, str]] = {"shift+f5": "f5", "b": "full_stop", "escape": ""}
    """Others look on: no button of a clicker leaves it, or strikes the bowl."""

    def __init__(self, evening: LiveSession) -> None:
        super().__init__()
        self.evening = evening

    def contents(self) -> ComposeResult:
        """One sheet."""
        yield Poster()

    def on_resize(self, event: events.Resize) -> None:
        """Another size, other letters."""
        self.call_after_refresh(self.evening.look)

    def on_screen_resume(self) -> None:
        """In front again."""
        follow_clicker(self, self.evening.clicker)
        self.evening.look()

    def see(self, view: View) -> Ms | None:
        """Draw what has changed; the end of the evening, and a question that waits, are laid over it."""
        if self.app.screen is self and self.ask_over(view):
            return None
        sight = sight_of(view, sand=self.evening.sand_in_room)
        named = self.evening.names_in_room and view.speaker is not None and not view.held
        self.query_one(Poster).put_up(
            sight,
            floor=f"●  {view.speaker}" if named else "",
            sign=self.evening.bell_due and view.begun and not view.held,
        )
        return None if sight.sand is None else until_step(sight.sand, bar_width(self.size.width))

    def action_names(self) -> None:
        """First names, or none."""
        self.evening.names_in_room = not self.evening.names_in_room
        self.evening.look()

    def action_sand(self) -> None:
        """The sand, or none."""
        self.evening.sand_in_room = not self.evening.sand_in_room
        self.evening.look()

    def action_agreements(self) -> None:
        """What the circle has agreed on, and nothing else."""
        self.app.push_screen(Telling(blocks.agreements_of(self.evening.view)))

    def action_back(self) -> None:
        """To the circle."""
        self.app.pop_screen()

    def action_dark(self) -> None:
        """Nothing at all."""
        self.app.push_screen(DarkScreen(self.evening, over_room=True))

    def action_blank(self) -> None:
        """A clicker's blank button."""
        if self.evening.clicker:
            self.action_dark()


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

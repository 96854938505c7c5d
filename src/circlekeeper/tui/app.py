"""The full-screen program: it wires screens, the evening and the terminal together, and does nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType
from textual.screen import Screen

from circlekeeper.tui import themes
from circlekeeper.tui.lifecycle import Lifecycle
from circlekeeper.tui.screens.base import Face

if TYPE_CHECKING:
    from circlekeeper.keeper import Keeper
    from circlekeeper.tui.evening import Evening


class CircleApp(Lifecycle):
    """circlekeeper on the whole screen; it starts with a screen, or with a session."""

    TITLE = "circlekeeper"
    ENABLE_COMMAND_PALETTE = False
    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = []
    CSS = (
        "* { scrollbar-size-vertical: 1; transition: none 0ms; }"
        "Toast { background: $raised; color: $ink; border: none; max-width: 60; }"
    )

    def __init__(self, start: Keeper | Callable[[], Screen[Any]], *, theme: str = themes.DUSK.name) -> None:
        super().__init__()
        self.animation_level = "none"
        self.start = start
        self.evening: Evening | None = None
        themes.dress(self, theme)

    def on_mount(self) -> None:
        """Open the first screen."""
        if callable(self.start):
            self.push_screen(self.start())
        else:
            self.begin(self.start)

    def begin(self, keeper: Keeper) -> None:
        """Open a session's circle, in place of whatever is shown."""
        from circlekeeper.tui.evening import Evening
        from circlekeeper.tui.screens.circle import CircleScreen

        self.evening = Evening(self, keeper)
        self.push_screen(CircleScreen(self.evening))

    def run_hold(self) -> None:
        """Hold the session, or go on; nothing where no session is going."""
        if self.evening is not None:
            self.evening.hold()

    def open_palette(self, screen: Face) -> None:
        """List everything that can be done on a screen, and do what is chosen."""
        from circlekeeper.tui.screens.prompts import Palette

        self.push_screen(Palette(screen.table, screen.state()), lambda name: None if name is None else self.run_later(screen, name))

    def run_later(self, screen: Face, name: str) -> None:
        """Do one of a screen's actions once it is in front again."""
        screen.call_later(screen.run_action, name)

    def ask_to_quit(self) -> None:
        """Leave: at once where no session is going, else after asking."""
        from circlekeeper.tui.screens.prompts import Leaving

        if self.evening is None:
            self.exit(0)
        elif isinstance(self.screen, Leaving):
            self.screen.action_yes()
        else:
            self.push_screen(Leaving(), lambda yes: self.exit(0) if yes else None)

"""A screen with keys: they come from a table, and so do its footer, its help and the list of everything."""

from __future__ import annotations

import gc
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar

from textual.binding import BindingType
from textual.screen import Screen

from circlekeeper.tui import toolkit
from circlekeeper.tui.kit.actions import ALWAYS, Table, in_footer
from circlekeeper.tui.kit.base import TAB, Sized, bindings
from circlekeeper.tui.kit.drawing import Still
from circlekeeper.tui.kit.footer import KeyLine

if TYPE_CHECKING:
    from circlekeeper.keeping.settings import Settings


class KeyedScreen(Still, Sized, inherit_bindings=False):
    """A screen with a table of actions and an `action_NAME` for each."""

    AUTO_FOCUS: ClassVar[str | None] = ""
    BINDINGS: ClassVar[list[BindingType]] = [*TAB, *bindings(ALWAYS)]
    table: Table = ALWAYS
    asks: ClassVar[frozenset[str]] = frozenset()
    """The actions after which one types."""
    stays: ClassVar[bool] = False
    """Whether it is never left but for the end of the program, so that all else can lie on it."""

    @property
    def asking_keys(self) -> frozenset[str]:  # type: ignore[override]
        """The keys after which one types."""
        return frozenset(key for action in self.table if action.name in self.asks for key in action.keys)

    def state(self) -> Any:
        """What `Action.available` looks at."""
        return None

    def offer_keys(self) -> None:
        """The footer has what makes sense now."""
        state = self.state()
        self.query_one(KeyLine).offer(in_footer(self.table, state), state)

    def on_screen_resume(self) -> None:
        """In front again: how the screen that is gone was drawn is forgotten, which the toolkit would remember for
        a thousand widgets; and once this one is drawn the other is let go of, where looking for it is quick. Python
        by itself would wait until dozens of them have come together.
        """
        toolkit.forget_styles()
        if self.app.frozen:
            self.call_after_refresh(gc.collect)

    def ask(self, sheet: Screen[Any], then: Callable[[Any], Any]) -> None:
        """Lay a sheet over this screen, and carry on with its answer unless it was left."""
        self.app.push_screen(sheet, lambda answer: None if answer is None else then(answer))

    def action_help(self) -> None:
        """Every key, on one screen; from there, if it is asked for, all that can be done here."""
        from circlekeeper.tui.kit.help import Help

        self.ask(Help(self.table, self.state()), self.run_action)

    def action_settings(self) -> None:
        """How the facilitator likes it; the screen heeds it at once."""
        from circlekeeper.tui.kit.settings import SettingsScreen

        before = self.app.settings
        self.app.push_screen(SettingsScreen(), lambda _: self.settled(before))

    def settled(self, before: Settings) -> None:
        """The settings may be others now than they were."""

    def action_palette(self) -> None:
        """List everything that can be done here, and do what is chosen."""
        from circlekeeper.tui.kit.sheets import Palette

        self.ask(Palette(self.table, self.state()), self.run_action)

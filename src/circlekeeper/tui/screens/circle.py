"""The circle while it meets."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType

from circlekeeper.circle import commands as do
from circlekeeper.circle.plan import Ms
from circlekeeper.circle.view import View
from circlekeeper.tui.actions import CIRCLE, Table
from circlekeeper.tui.evening import Evening
from circlekeeper.tui.screens.base import TAB, Face, TooSmall, bindings


class CircleScreen(Face, inherit_bindings=False):
    """The people as they sit, who has the floor, what is asked, and how far along it is."""

    table: ClassVar[Table] = CIRCLE
    BINDINGS: ClassVar[list[BindingType]] = [*TAB, *bindings(CIRCLE)]

    def __init__(self, evening: Evening) -> None:
        super().__init__()
        self.evening = evening

    def state(self) -> View:
        """What is shown."""
        return self.evening.view

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield TooSmall()

    def see(self, view: View) -> None:
        """Draw what has changed."""

    def until_seen(self, view: View) -> Ms | None:
        """How long until something drawn changes by itself."""
        return None

    def action_next(self) -> None:
        """The next thing."""
        self.evening.do(do.Next())

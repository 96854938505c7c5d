"""How the workshop looks, with a text on the bench; and a file that can't be opened, as it is seen there."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import Static

from circlekeeper.tui.kit.base import bindings
from circlekeeper.tui.kit.footer import Keys
from circlekeeper.tui.kit.keyed import KeyedScreen
from circlekeeper.tui.text import literal
from circlekeeper.tui.workshop.actions import WORKSHOP
from circlekeeper.tui.workshop.editor import Editor
from circlekeeper.tui.workshop.side import Side


class Bench(KeyedScreen):
    """The name of a file, its text, what is beside and below it. `then` is told when it is left."""

    DEFAULT_CSS = """
    Bench {
        & #workshop-head { height: 1; margin: 0 1 1 1; }
        & #workshop-name { width: auto; max-width: 70%; text-style: bold; }
        & #workshop-state { width: auto; margin-left: 2; color: $quiet; }
        & #workshop-body { height: 1fr; }
        & Editor { width: 1fr; height: 1fr; }
        & Side { width: 24; margin: 0 0 0 1; height: 1fr; }
        & #workshop-said { height: 3; margin: 0 1; }
        & #workshop-said.-softly { color: $quiet; }
        &.-roomy Side { width: 37; margin: 0 1 0 2; }
        &.-wide Side { width: 56; margin: 0 1 0 2; }
        &.-narrow #workshop-body { layout: vertical; }
        &.-narrow Side { width: 1fr; height: 5; margin: 0 1; }
        &.-narrow Side Count, &.-narrow Side #side-evening { display: none; }
        &.-low #workshop-head { margin-bottom: 0; }
        &.-low #workshop-said { height: auto; min-height: 1; max-height: 2; }
        &.-low.-narrow Side { height: 3; }
    }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (72, "-middle"), (92, "-roomy"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (16, "-high")]  # noqa: RUF012
    AUTO_FOCUS = "Editor"
    BINDINGS: ClassVar[list[BindingType]] = bindings(WORKSHOP)
    table = WORKSHOP
    _meant = True
    """Whether the text means an evening, so that what is shown is that one and not an earlier one."""

    def __init__(self, called: str, text: str, then: Callable[[], None]) -> None:
        super().__init__()
        self._called, self._opened_with, self._then = called, text, then

    def contents(self) -> ComposeResult:
        """The name, the text, the evening, one line for what happens, the keys."""
        with Horizontal(id="workshop-head"):
            yield Static(literal(self._called), id="workshop-name")
            yield Static(id="workshop-state")
        with Horizontal(id="workshop-body"):
            yield Editor(self._opened_with)
            yield Side()
        yield Static(id="workshop-said")
        yield Keys(last=2)

    @property
    def _editor(self) -> Editor:
        return self.query_one(Editor)

    def state(self) -> bool:
        """Whether the number of people can be seen to change."""
        return self._meant

    def action_leave(self) -> None:
        """Leave."""
        self.dismiss(None)
        self._then()


class Unopened(Bench):
    """A file that can't be opened: only why, and it can only be left."""

    def __init__(self, called: str, why: str, then: Callable[[], None]) -> None:
        super().__init__(called, "", then)
        self._why = why

    def on_mount(self) -> None:
        """Say why."""
        self.offer_keys()
        self._editor.read_only = True
        self.query_one("#workshop-said", Static).update(literal(self._why))

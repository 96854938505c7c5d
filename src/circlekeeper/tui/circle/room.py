"""The room view: for others to see, from three metres. The stage, the prompt, the sand; a first name only if
wanted; nothing private.
"""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from circlekeeper.circle.view import View
from circlekeeper.telling import screens as words
from circlekeeper.telling.floor import RESPONSES
from circlekeeper.tui.circle import blocks as telling
from circlekeeper.tui.circle.actions import CIRCLE, HELP, HOLD, PALETTE, QUIT, Action, Table, always
from circlekeeper.tui.circle.doing import Doing
from circlekeeper.tui.circle.letters import large
from circlekeeper.tui.circle.live import Evening
from circlekeeper.tui.circle.ring import paint_outline
from circlekeeper.tui.circle.sand import bar, filled, glass, steps, until_step
from circlekeeper.tui.kit.base import TAB, Face, TooSmall, bindings, heed_clicker
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.tui.kit.drawing import Drawn
from circlekeeper.tui.kit.sheets import Telling
from circlekeeper.units import Ms

ALSO = ("next", "undo", "redo", "pass", "longer", "shorter", "bell", "dark", "agreements")
"""What of the circle's keys acts here too."""

ROOM: Table = (
    *(a for a in CIRCLE if a.name in ALSO),
    Action("names", ("n",), "n", (), words.KEY_NAMES, words.NAMES, words.NAMES_HELP, "room", always),
    Action("sand", ("w",), "w", (), words.KEY_SAND, words.SAND, words.SAND_HELP, "room", always),
    Action("back", ("v", "escape"), "v, Escape", (), words.KEY_CIRCLE, words.CIRCLE, words.CIRCLE_HELP, "room", always),
    HOLD, HELP, PALETTE, QUIT,
)  # fmt: skip
"""The keys of the room view."""


ROOMY = 14
"""From so many lines on there are empty ones between the parts."""


class Poster(Drawn):
    """The whole view: (title, text, rule, floor, sand in thousandths or None, held, a small sign for the
    facilitator).
    """

    DEFAULT_CSS = "Poster { height: 100%; }"

    def paint(self, canvas: Canvas, value: tuple[str, str, str, str, int | None, bool, bool]) -> None:
        """Large, and little of it."""
        title, text, rule, floor, sand, held, sign = value
        if held:
            paint_outline(canvas)
            return
        apart = 2 if canvas.height >= ROOMY else 1
        canvas.middle(apart - 1, title, "$quiet")
        bottom = canvas.height - apart
        if sand is not None:
            width = max(10, canvas.width - 12)
            canvas.put((canvas.width - width) // 2, bottom, bar(sand, width).rstrip(), "$sand")
            bottom -= apart
        if rule:
            canvas.middle(bottom, rule, "$quiet")
            bottom -= apart
        if floor:
            canvas.middle(bottom, floor, "$floor bold")
            bottom -= apart
        space = max(1, bottom - 1 - apart)
        rows = large(text, canvas.width - 4, space)
        top = 1 + apart + max(0, (space - len(rows)) // 2)
        for y, row in enumerate(rows, top):
            canvas.middle(y, row, "$ink bold")
        if sign:
            canvas.put(canvas.width - 2, canvas.height - 1, "◦", "$quiet")


class RoomScreen(Doing, Face, inherit_bindings=False):
    """What the others may see."""

    table: ClassVar[Table] = ROOM
    BINDINGS: ClassVar[list[BindingType]] = [*TAB, *bindings(ROOM), Binding("f5", "hold", show=False)]

    def __init__(self, evening: Evening) -> None:
        super().__init__()
        self.evening = evening

    def state(self) -> View:
        """What is shown."""
        return self.evening.view

    def compose(self) -> ComposeResult:
        """One sheet."""
        yield Poster()
        yield TooSmall()

    def on_resize(self, event: events.Resize) -> None:
        """Another size, other letters."""
        super().on_resize(event)
        self.call_after_refresh(self.evening.look)

    def on_screen_resume(self) -> None:
        """In front again."""
        heed_clicker(self, self.evening.clicker)
        self.evening.look()

    def see(self, view: View) -> None:
        """Draw what has changed; at the end, or where a question waits, back to the circle."""
        if (view.finished or view.away_asked is not None) and self.app.screen is self:
            self.app.pop_screen()
            return
        self.query_one(Poster).show(self._poster(view))

    def _poster(self, view: View) -> tuple[str, str, str, str, int | None, bool, bool]:
        running = glass(view) if self.evening.sand_in_room else None
        sand = None if running is None else filled(running, self._bar())
        if not view.begun:
            return ("", view.title, "", "", None, False, False)
        if telling.is_still(view) and (view.held or not view.stage.prompt):
            return ("", view.stage.title, "", "", sand, view.held, self.evening.bell_due)
        text = view.challenge.phase if view.challenge is not None else view.stage.prompt
        rule = RESPONSES[view.stage.response] if view.speaker is not None or view.challenge is not None else ""
        floor = words.room_floor(view.speaker) if self.evening.names_in_room and view.speaker is not None else ""
        return (view.stage.title, text or view.stage.title, rule, floor, sand, False, self.evening.bell_due)

    def _bar(self) -> int:
        return max(10, self.size.width - 12)

    def until_seen(self, view: View) -> Ms | None:
        """How long until the sand moves."""
        running = glass(view) if self.evening.sand_in_room and not view.held else None
        return None if running is None else until_step(running.used, running.allowed, steps(running, self._bar()))

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
        self.app.push_screen(Telling(telling.agreements_of(self.evening.view)))

    def action_back(self) -> None:
        """To the circle."""
        self.app.pop_screen()

    def action_dark(self) -> None:
        """Nothing at all."""
        from circlekeeper.tui.circle.dark import DarkScreen

        self.app.push_screen(DarkScreen(self.evening))

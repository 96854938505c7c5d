"""The list of seats: who sits where, carried to another seat by keys or by the mouse."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from circlekeeper.cells import cut, padded
from circlekeeper.circle.plan import MOST_PEOPLE
from circlekeeper.tui.gathering.company import Seat
from circlekeeper.words import gathering as words


class Seats(ScrollView, can_focus=True):
    """Everyone on the list, a line each; it draws what it is given, and says at once who is to sit where: keys may
    be typed ahead.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {"seats--name", "seats--quiet", "seats--chosen"}
    DEFAULT_CSS = """
    Seats {
        height: auto; overflow-x: hidden;
        & > .seats--name { color: $ink; }
        & > .seats--quiet { color: $quiet; }
        & > .seats--chosen { color: $ink; background: $chosen; text-style: bold; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "go(-1)", show=False),
        Binding("down", "go(1)", show=False),
        Binding("pageup", "go(-10)", show=False),
        Binding("pagedown", "go(10)", show=False),
        Binding("home", f"go(-{MOST_PEOPLE})", show=False),
        Binding("end", f"go({MOST_PEOPLE})", show=False),
        Binding("space", "screen.mark", show=False),
        Binding("shift+up", "shift(-1)", show=False),
        Binding("shift+down", "shift(1)", show=False),
        Binding("enter", "put", show=False),
    ]

    at: reactive[int] = reactive(0)
    """The line the keys are on, from 0."""
    carrying: reactive[bool] = reactive(False)
    """Whether the arrows carry this person to another seat."""

    def __init__(self, move: Callable[[int, int], None], leave: Callable[[], None], *, id: str | None = None) -> None:
        """`move` gives the person on one line the seat of another; `leave` takes the keys elsewhere."""
        super().__init__(id=id)
        self._move, self._leave = move, leave
        self._seats: tuple[Seat, ...] = ()
        self._numbers: list[int | None] = []
        self._dragging: int | None = None
        self._from = 0
        """Where whoever is carried sat."""

    def show(self, seats: tuple[Seat, ...], numbers: list[int | None], at: int | None = None) -> None:
        """Draw these seats, the keys on line `at` (None: as before)."""
        self._seats, self._numbers = seats, numbers
        self.virtual_size = Size(0, len(seats))
        self.at = max(0, min(self.at if at is None else at, len(seats) - 1))
        self.refresh(layout=True)
        if at is not None:
            self.call_after_refresh(self._into_view)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as there are people."""
        return len(self._seats)

    def render_line(self, y: int) -> Strip:
        """One line: number and name; someone not here in parentheses, someone of the other circle with a dash."""
        line = y + self.scroll_offset.y
        if line >= len(self._seats):
            return Strip.blank(self.size.width, self.rich_style)
        seat, number, width = self._seats[line], self._numbers[line], self.size.width
        chosen = line == self.at and self.has_focus
        style = self.get_component_rich_style(
            "seats--chosen" if chosen else "seats--name" if number is not None else "seats--quiet", partial=False
        )
        ahead = f"{number:>3}  " if number is not None else f"{words.OTHER_CIRCLE:>3}  " if seat.here else "     "
        mark = " ↕" if chosen and self.carrying else ""
        room = max(1, width - len(ahead) - len(mark))
        text = ahead + cut((seat.name if seat.here else f"({seat.name})") + seat.said, room) + mark
        return Strip([Segment(padded(text, width), style)])

    def watch_at(self) -> None:
        """The keys are on another line."""
        self.refresh()
        self._into_view()

    def watch_carrying(self) -> None:
        """Someone is picked up or put down."""
        self.refresh()

    def on_resize(self) -> None:
        """The line the keys are on stays in sight."""
        self._into_view()

    def on_blur(self) -> None:
        """Whoever is carried is put down when the keys go elsewhere."""
        self.carrying = False

    def _into_view(self) -> None:
        self.scroll_to_region(Region(0, self.at, 1, 1), animate=False, force=True)

    def action_go(self, by: int) -> None:
        """Another line, or, carrying, another seat."""
        if self.carrying:
            self.action_shift(by)
        elif by == 1 and self.at >= len(self._seats) - 1:
            self._leave()
        else:
            self.at = max(0, min(self.at + by, len(self._seats) - 1))

    def action_shift(self, by: int) -> None:
        """The person on this line sits further up or down."""
        to = max(0, min(self.at + by, len(self._seats) - 1))
        if to != self.at:
            self._move(self.at, to)

    def action_carry(self) -> None:
        """Pick up the person on this line, or put them down."""
        self.carrying = bool(self._seats) and not self.carrying
        self._from = self.at

    def put_back(self) -> None:
        """Whoever is carried sits where they sat."""
        self.carrying = False
        if self._from != self.at:
            self._move(self.at, self._from)

    def action_put(self) -> None:
        """Put down whoever is carried; otherwise the list is done."""
        if self.carrying:
            self.carrying = False
        else:
            self._leave()

    def on_mouse_down(self, event: events.MouseDown) -> None:
        """A press takes hold of a line."""
        line = event.y + self.scroll_offset.y
        if event.button == 1 and line < len(self._seats):
            self.at = line
            self._dragging = line
            self.capture_mouse()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        """A line that is held goes where the mouse goes."""
        if self._dragging is None:
            return
        to = max(0, min(event.y + self.scroll_offset.y, len(self._seats) - 1))
        if to != self._dragging:
            self._move(self._dragging, to)
            self._dragging = to

    def on_mouse_up(self) -> None:
        """The line is let go."""
        if self._dragging is not None:
            self._dragging = None
            self.release_mouse()

    async def on_click(self, event: events.Click) -> None:
        """Twice on a name renames it."""
        if event.chain == 2:
            await self.screen.run_action("rename")

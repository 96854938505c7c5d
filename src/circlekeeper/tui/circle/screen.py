"""The circle while it meets."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from circlekeeper.circle.view import View
from circlekeeper.telling import floor as phrases
from circlekeeper.telling import screens as words
from circlekeeper.tui.circle import blocks
from circlekeeper.tui.circle.actions import CIRCLE
from circlekeeper.tui.circle.asking import ASKS, Asking
from circlekeeper.tui.circle.doing import SessionActions
from circlekeeper.tui.circle.live import LiveSession
from circlekeeper.tui.circle.ring import Middle
from circlekeeper.tui.circle.sand import Sand, glass, until_moves, width_for
from circlekeeper.tui.circle.strip import Strip, strip_of
from circlekeeper.tui.kit.actions import Table, in_footer
from circlekeeper.tui.kit.base import TAB, bindings, follow_clicker
from circlekeeper.tui.kit.drawing import Head, ToldLines
from circlekeeper.tui.kit.footer import KeyLine
from circlekeeper.units import MINUTE, SECOND, Ms

LOW, NARROW, TALL = 19, 60, 40
"""Below so many lines or columns there is no ring; from so many lines on it breathes."""
WORDS_WAIT: Ms = 10 * SECOND
"""How late a minute in words, or on the clock, may be."""
WORDS_WAIT_IN_STILLNESS: Ms = MINUTE


class CircleScreen(SessionActions, Asking, inherit_bindings=False):
    """The people as they sit, who has the floor, what is asked, and how far along it is."""

    table: Table = CIRCLE
    repeats: ClassVar[frozenset[str]] = frozenset()
    asks: ClassVar[frozenset[str]] = ASKS
    of_clicker: ClassVar[dict[str, str]] = {"shift+f5": "f5"}
    BINDINGS: ClassVar[list[BindingType]] = [
        *TAB, *bindings(CIRCLE), *(Binding(str(n), f"also({n})", show=False) for n in range(1, 10)),
    ]  # fmt: skip
    DEFAULT_CSS = """
    CircleScreen #turn, CircleScreen #comes { margin-top: 1; }
    CircleScreen Sand { margin-top: 1; }
    CircleScreen.-low #turn, CircleScreen.-low #comes, CircleScreen.-low Sand { margin-top: 0; }
    CircleScreen.-low Strip, CircleScreen.-narrow Strip { display: none; }
    CircleScreen.-proposal #turn, CircleScreen.-proposal Sand, CircleScreen.-proposal #comes { display: none; }
    CircleScreen.-tall { padding: 1 2; }
    CircleScreen.-tall Strip { margin-top: 1; }
    CircleScreen.-tall Middle { margin: 1 0; }
    CircleScreen.-tall Sand, CircleScreen.-tall #comes { margin-top: 2; }
    CircleScreen.-tall #comes { height: 2; }
    CircleScreen.-tall #line { margin-top: 1; }
    """

    def __init__(self, evening: LiveSession) -> None:
        super().__init__()
        self.evening = evening
        evening.ask_away = self.ask_away

    def contents(self) -> ComposeResult:
        """From top to bottom."""
        yield Head()
        yield Strip()
        yield Middle()
        yield ToldLines(id="turn")
        yield Sand()
        yield ToldLines(id="comes")
        yield ToldLines(id="line")
        yield KeyLine()

    def on_resize(self, event: events.Resize) -> None:
        """Another size shows more or less of the same."""
        size = event.size
        self.set_class(size.height < LOW or size.width < NARROW, "-low")
        self.set_class(size.width < NARROW, "-narrow")
        self.set_class(size.height >= TALL, "-tall")
        self.call_after_refresh(self.evening.look)

    def on_screen_resume(self) -> None:
        """In front again."""
        follow_clicker(self, self.evening.clicker)
        self.evening.look()

    def see(self, view: View) -> Ms | None:
        """Draw what has changed; the end of the evening and a question about time away have sheets of their own."""
        self.ask_over(view)
        if view.finished:
            return None
        low, still = self.has_class("-low"), blocks.is_still(view)
        self.query_one(Head).show(("", False, "") if still else self._head(view, low=low))
        self.query_one(Strip).show(None if still else strip_of(view, self.evening.keeper.clock(0)))
        proposal = view.proposal is not None and not view.held
        if proposal != self.has_class("-proposal"):
            self.set_class(proposal, "-proposal")
            self.call_after_refresh(self.evening.look)
        self.query_one(Middle).show(
            self.proposal(view) if proposal else blocks.middle_of(view, self.evening.keeper.clock)
        )
        self.query_one("#turn", ToldLines).show(() if proposal else (blocks.floor_of(view, low=low),))
        self.query_one(Sand).pour(None if view.held or proposal else glass(view), seconds=self.evening.seconds)
        self.query_one("#comes", ToldLines).show(
            () if proposal else blocks.comes_of(view, low=low, tall=self.has_class("-tall"))
        )
        line = blocks.line_of(
            view, answer=self.evening.line, bell_due=self.evening.bell_due, saved=self.evening.keeper.saved
        )
        self.query_one("#line", ToldLines).show((line,))
        promised = view._replace(next_does=self.evening.promised)
        kept = ("next", "return", "need") if view.in_need else ("next", "return")
        shown = [a for a in in_footer(CIRCLE, promised) if not still or a.name in kept]
        self.query_one(KeyLine).offer([] if view.held else shown, promised)
        return None if view.held else self._until_seen(view)

    def _head(self, view: View, *, low: bool) -> tuple[str, bool, str]:
        room = ""
        if view.begun or view.ends_in:
            room = phrases.spare_briefly(view) if low else phrases.spare(view, giving=False)
        title = view.stage.title if low and view.begun else view.title
        return (f"{title} · {words.REHEARSAL}" if self.evening.keeper.rehearsal and not low else title, low, room)

    def _until_seen(self, view: View) -> Ms:
        """How long until the sand or its word changes; other words and the clock are looked at from time to time."""
        running = None if view.proposal is not None else glass(view)
        words_wait = WORDS_WAIT_IN_STILLNESS if blocks.is_still(view) else WORDS_WAIT
        if running is None:
            return words_wait
        moves = until_moves(running, width_for(self.query_one(Sand).size.width), seconds=self.evening.seconds)
        return words_wait if moves is None else min(moves, words_wait)

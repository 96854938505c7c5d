"""The quiet end of an evening: thank you, how the stages went beside how they were planned, and whether to keep
that.
"""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from rich.text import Text
from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.timer import Timer

from circlekeeper.cells import cells, cut
from circlekeeper.circle import commands as do
from circlekeeper.circle.view import View
from circlekeeper.telling import closing
from circlekeeper.telling import screens as words
from circlekeeper.tui import toolkit
from circlekeeper.tui.circle.blocks import board_line
from circlekeeper.tui.circle.live import LiveSession
from circlekeeper.tui.circle.ring import balanced
from circlekeeper.tui.kit.actions import QUIT, Action, Table
from circlekeeper.tui.kit.base import TAB, bindings
from circlekeeper.tui.kit.canvas import Canvas, bar
from circlekeeper.tui.kit.drawing import Drawn, ToldLines
from circlekeeper.tui.kit.footer import KeyLine
from circlekeeper.tui.kit.keyed import KeyedScreen
from circlekeeper.tui.kit.sheets import Telling
from circlekeeper.tui.text import literal
from circlekeeper.units import Ms

BREATH, SOON = 0.7, 3.0
"""An Enter so few seconds after the end appeared may be a finger that pressed twice: it counts so many seconds
later, if no key comes.
"""
LOW = 18
"""Below so many lines there is no space between the parts."""


class End(NamedTuple):
    """What the keys of the end look at."""

    real: bool
    """Whether anything can be kept."""
    untaken: bool
    """Whether something was raised and not taken."""


CLOSING: Table = (
    Action(
        "keep",
        keys=("enter", "y", "c"),
        shown="Enter, y, c",
        words=("close",),
        label=words.KEY_KEEP,
        title=words.KEEP,
        help=words.KEEP_HELP,
        group="program",
        available=lambda end: end.real,
        rank=1,
    ),
    Action(
        "forget",
        keys=("n",),
        label=words.KEY_FORGET,
        title=words.FORGET,
        help=words.FORGET_HELP,
        group="program",
        available=lambda end: end.real,
        rank=2,
    ),
    Action(
        "quit",
        keys=("enter", "q", "c"),
        shown="Enter, q, c",
        words=("close",),
        label=words.KEY_DONE,
        title=words.DONE,
        help=words.DONE_HELP,
        group="program",
        available=lambda end: not end.real,
        rank=1,
    ),
    QUIT._replace(title=words.DONE, available=lambda end: end.real),
    Action(
        "untaken",
        keys=("r",),
        words=("people",),
        label=words.KEY_UNTAKEN,
        title=words.UNTAKEN,
        help=words.UNTAKEN_HELP,
        group="program",
        available=lambda end: end.untaken,
        rank=3,
    ),
    Action(
        "back",
        keys=("u", "left", "pageup"),
        shown="u, ←, Page Up",
        words=("undo",),
        label=words.KEY_BACK,
        title=words.BACK,
        help=words.BACK_HELP,
        group="program",
        rank=4,
    ),
)


class StageBars(Drawn):
    """A bar a stage as it went, a thin line as it was planned. The value: ((title, planned, actual), …)."""

    DEFAULT_CSS = "StageBars { height: 1fr; }"

    def paint(self, canvas: Canvas, value: tuple[tuple[str, Ms, Ms], ...]) -> None:
        """Both beneath each other where there is room; else on one line, what was planned only where it is longer."""
        lines = next((n for n in (3, 2) if canvas.height >= n * len(value) + 3), 1)
        title = min(24, canvas.width // 3, max(cells(t) for t, _, _ in value))
        width = min(60, canvas.width - title - 16)
        longest = max(max(p, a) for _, p, a in value) or 1
        left = max(1, (canvas.width - title - width - 14) // 2)
        at, figures = left + title + 3, left + title + 5 + width
        y = max(0, (canvas.height - lines * len(value) - 1) // 2)
        if canvas.height >= len(value) + 3 and width >= 16:
            canvas.put(at, y, "─", "$edge")
            canvas.put(at + 2, y, closing.PLANNED, "$quiet")
            canvas.put(at + 4 + cells(closing.PLANNED), y, "█", "$sand")
            canvas.put(at + 6 + cells(closing.PLANNED), y, closing.ACTUAL, "$quiet")
            y += 2
        shown = value if lines > 1 or y + len(value) <= canvas.height else value[: max(1, canvas.height - y - 1)]
        if len(shown) < len(value):
            canvas.put(left, y + len(shown), closing.more_stages(len(value) - len(shown)), "$quiet")
        for name, planned, actual in shown:
            sand = bar(actual * width * 8 // longest, width).rstrip()
            thin = "─" * (planned * width // longest)
            canvas.put(left, y, cut(name, title), "$ink")
            canvas.put(figures, y + (lines > 1), words.planned_and_actual(planned, actual), "$quiet")
            canvas.put(at, y + (lines > 1), sand, "$sand")
            used = cells(sand) if lines == 1 else 0
            canvas.put(at + used, y, thin[used:], "$edge")
            y += lines


class Sentences(Drawn):
    """A sentence or a few, each in as many lines as it needs; as high as that."""

    def fit(self, sentences: tuple[str, ...], width: int, most: int) -> None:
        """Say these, in at most so many lines; the first ones first."""
        rows = tuple(row for sentence in sentences for row in balanced(sentence, max(1, width)))[: max(0, most)]
        self.styles.height = len(rows)
        self.display = bool(rows)
        self.show(rows)

    def paint(self, canvas: Canvas, value: tuple[str, ...]) -> None:
        """Each line in the middle."""
        for y, row in enumerate(value):
            canvas.middle(y, row, "$ink")


class ClosingScreen(KeyedScreen, inherit_bindings=False):
    """After the last stage: look back, keep a record or not, go."""

    repeats: ClassVar[frozenset[str]] = frozenset()
    BINDINGS: ClassVar[list[BindingType]] = [
        *TAB,
        *bindings(a for a in CLOSING if a.available(End(real=True, untaken=True))),
        Binding("ctrl+p,f10", "palette", show=False),
    ]
    DEFAULT_CSS = """
    ClosingScreen { padding: 1 2; }
    ClosingScreen Sentences, ClosingScreen KeyLine { margin-top: 1; }
    ClosingScreen.-low { padding: 0 1; }
    ClosingScreen.-low Sentences, ClosingScreen.-low KeyLine { margin-top: 0; }
    """

    def __init__(self, evening: LiveSession) -> None:
        super().__init__()
        self.evening = evening
        self.table = tuple(a for a in CLOSING if a.available(self.state()._replace(untaken=True)))
        """What can be done at the end of such an evening, a real one or a rehearsal."""
        self.since = toolkit.get_time()
        self._soon: Timer | None = None
        """When the end is over by an Enter that came early."""

    def hears(self, event: events.Key | events.Paste) -> bool:
        """What was pressed before this screen was there was not meant for it; a second Enter in the same breath can
        be taken back.
        """
        if event.time < self.since:
            return False
        self._wait()
        twice = isinstance(event, events.Key) and event.key == "enter" and event.time < self.since + BREATH
        if twice:
            self._soon = self.set_timer(SOON, lambda: self._end(keep_record=self.state().real))
        self._ask()
        return not twice

    def _wait(self) -> None:
        """Whoever does anything has seen this screen: an Enter that came early counts no more."""
        if self._soon is not None:
            self._soon.stop()
            self._soon = None

    def state(self) -> End:
        """What the keys look at."""
        return End(not self.evening.keeper.rehearsal, any(not b.taken for b in self.evening.view.board))

    def contents(self) -> ComposeResult:
        """From top to bottom."""
        yield ToldLines(id="thanks")
        yield Sentences()
        yield StageBars()
        yield ToldLines(id="record")
        yield KeyLine()

    def on_mount(self) -> None:
        """Everything stands still from here on."""
        self.query_one("#thanks", ToldLines).show((((words.CLOSED, "$ink bold"),),))
        self.query_one(StageBars).show(stages_of(self.evening.view))
        self.offer_keys()

    def on_resize(self, event: events.Resize) -> None:
        """The words take as many lines as they need, and leave room for the stages."""
        size = event.size
        self.set_class(size.height < LOW, "-low")
        self._ask()
        view = self.evening.view
        left = closing.untaken(view, "r")
        sentences = (*([left] if left and size.height < LOW else []), *closing.looking_back(view), left)
        self.query_one(Sentences).fit(
            tuple(dict.fromkeys(filter(None, sentences))), size.width - 4, max(1, size.height - 8)
        )

    def _ask(self) -> None:
        """Whether to keep the record, in as many words as there is room for."""
        asked = words.RECORD if self.size.width >= cells(words.RECORD) + 6 else words.RECORD_SHORT
        said = (
            (asked if self.state().real else closing.REHEARSAL_OVER, "$quiet")
            if self._soon is None
            else (closing.TWICE, "$ink")
        )
        self.query_one("#record", ToldLines).show(((said,),))

    def see(self, view: View) -> None:
        """If the end was taken back, the circle goes on."""
        if not view.finished and self.app.screen is self:
            self.app.pop_screen()

    def action_keep(self) -> None:
        """Keep the record, and leave."""
        self._end(keep_record=self.state().real)

    def action_forget(self) -> None:
        """Keep nothing, and leave."""
        self._end(keep_record=False)

    def _end(self, *, keep_record: bool) -> None:
        if not self.state().real:
            self.app.leave()
            return
        closed = self.evening.keeper.close(keep_record)
        self.evening.closed = True
        status = 0 if closed.as_wished else 1
        self.app.exit(status, return_code=status, message=Text(closing.closed(closed)))

    def action_untaken(self) -> None:
        """What was raised and not taken, read once more; nothing keeps it."""
        rows = [f"{b.number}  {board_line(b, whole=True)}" for b in self.evening.view.board if not b.taken]
        if rows:
            heading = literal(closing.UNTAKEN_TITLE, "bold")
            self.app.push_screen(Telling(heading, literal("\n".join(rows)), hint=closing.UNTAKEN_GONE))

    def action_back(self) -> None:
        """It is not over yet."""
        self.evening.do(do.Undo())

    def action_quit(self) -> None:
        """As in the circle: ask, unless it is a rehearsal."""
        if self.state().real:
            super().action_quit()
        else:
            self.action_forget()

    @on(events.Click, "KeyLine")
    def _clicked(self, event: events.Click) -> None:
        """A click on a key is an answer too: an Enter that came early counts no more."""
        if self.query_one(KeyLine).at(event.x):
            self._wait()
            self._ask()


def stages_of(view: View) -> tuple[tuple[str, Ms, Ms], ...]:
    """What is compared: each stage as it was planned when the evening began, and as it went."""
    return tuple((s.title, s.planned, s.elapsed) for s in view.stages)

"""The quiet end of an evening: thank you, how the stages went beside how they were planned, and whether to keep that."""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from circlekeeper.circle import commands as do
from circlekeeper.circle.plan import Ms
from circlekeeper.circle.view import View
from circlekeeper.tui.actions import Action, Table
from circlekeeper.tui.evening import Evening
from circlekeeper.tui.screens.base import TAB, Face, TooSmall, bindings
from circlekeeper.tui.text import cells, cut
from circlekeeper.tui.widgets.canvas import Canvas
from circlekeeper.tui.widgets.drawn import Drawn
from circlekeeper.tui.widgets.lines import KeyLine, Told
from circlekeeper.tui.widgets.sand import bar
from circlekeeper.words import evening as evening_words
from circlekeeper.words import screens as words

CLOSING: Table = (
    Action("keep", ("enter", "y"), "Enter, y", ("close",), words.KEY_KEEP, words.KEEP, words.KEEP_HELP, "program", lambda real: real, 1),
    Action("forget", ("n",), "n", (), words.KEY_FORGET, words.FORGET, words.FORGET_HELP, "program", lambda real: real, 2),
    Action("forget", ("enter", "q"), "Enter, q", ("close",), words.KEY_DONE, words.DONE, words.DONE_HELP, "program",
           lambda real: not real, 1),
    Action("back", ("u", "left", "pageup"), "u, ←, Page Up", ("undo",), words.KEY_BACK, words.BACK, words.BACK_HELP, "program", rank=3),
)  # fmt: skip


class Stages(Drawn):
    """Two thin bars a stage: as planned, as it went. The value: ((title, planned, actual), …)."""

    DEFAULT_CSS = "Stages { height: 1fr; }"

    def paint(self, canvas: Canvas, value: tuple[tuple[str, Ms, Ms], ...]) -> None:
        """Two lines a stage where there is room, else one."""
        if not value:
            return
        tall = 3 if canvas.height >= 3 * len(value) + 1 else 2 if canvas.height >= 2 * len(value) + 1 else 1
        title = min(24, canvas.width // 3, max(cells(t) for t, _, _ in value))
        width = min(60, canvas.width - title - 16)
        longest = max(max(p, a) for _, p, a in value) or 1
        left = max(1, (canvas.width - title - width - 14) // 2)
        y = max(0, (canvas.height - tall * len(value)) // 2 - 1)
        if tall > 1:
            canvas.put(left + title + 3, y, f"{words.PLANNED}, {words.ACTUAL}", "$quiet")
        for name, planned, actual in value:
            y += 1
            canvas.put(left, y, cut(name, title), "$ink")
            figure = words.planned_and_actual(planned, actual)
            if tall == 1:
                canvas.put(left + title + 3, y, figure, "$quiet")
                continue
            canvas.put(left + title + 3, y, "─" * (planned * width // longest), "$edge")
            canvas.put(left + title + 3, y + 1, bar(actual * width * 8 // longest, width).rstrip(), "$sand")
            canvas.put(left + title + 5 + width, y + 1, figure, "$quiet")
            y += tall - 1


class ClosingScreen(Face, inherit_bindings=False):
    """After the last stage: look back, keep a record or not, go."""

    table: ClassVar[Table] = CLOSING
    BINDINGS: ClassVar[list[BindingType]] = [
        *TAB,
        *bindings(a for a in CLOSING if a.available(True)),
        Binding("q,ctrl+q,ctrl+c", "quit", show=False),
        Binding("ctrl+p", "palette", show=False),
        Binding("U", "redo", show=False),
    ]
    DEFAULT_CSS = """
    ClosingScreen { padding: 1 2; }
    ClosingScreen Told { margin-top: 1; }
    """

    def __init__(self, evening: Evening) -> None:
        super().__init__()
        self.evening = evening

    def state(self) -> bool:
        """Whether anything can be kept."""
        return not self.evening.keeper.rehearsal

    def compose(self) -> ComposeResult:
        """From top to bottom."""
        yield Told(id="thanks")
        yield Stages()
        yield Told(id="record")
        yield KeyLine()
        yield TooSmall()

    def on_mount(self) -> None:
        """Everything stands still from here on."""
        view = self.evening.view
        self.query_one("#thanks", Told).show((((words.CLOSED, "$ink bold"),),))
        ended = self.evening.keeper.ended()
        self.query_one(Stages).show(stages_of(view, () if ended is None else ended.planned))
        question = words.RECORD if self.state() else words.CLOSED_REHEARSAL
        self.query_one("#record", Told).show((((question, "$quiet"),),))
        self.query_one(KeyLine).offer([a for a in CLOSING if a.available(self.state())], self.state())

    def see(self, view: View) -> None:
        """If the end was taken back, the circle goes on."""
        if not view.finished and self.app.screen is self:
            self.app.pop_screen()

    def until_seen(self, view: View) -> Ms | None:
        """Nothing changes any more."""
        return None

    def action_keep(self) -> None:
        """Keep the record, and leave."""
        self._end(keep_record=self.state())

    def action_forget(self) -> None:
        """Keep nothing, and leave."""
        self._end(keep_record=False)

    def _end(self, *, keep_record: bool) -> None:
        all_done = self.evening.keeper.close(keep_record)
        self.evening.closed = True
        if all_done:
            self.app.exit(0)
        else:
            self.app.exit(1, return_code=1, message=Text(evening_words.NOT_ALL_REMOVED))

    def action_back(self) -> None:
        """It is not over yet."""
        self.evening.do(do.Undo())

    def action_quit(self) -> None:
        """As in the circle: ask, unless it is a rehearsal."""
        if self.state():
            super().action_quit()
        else:
            self.action_forget()

    async def on_key_line_pressed(self, event: KeyLine.Pressed) -> None:
        """A key in the footer was clicked."""
        await self.run_action(event.action)


def stages_of(view: View, planned: tuple[Ms, ...]) -> tuple[tuple[str, Ms, Ms], ...]:
    """What is compared: each stage as it was planned when the evening began, and as it went."""
    return tuple((s.title, plan, s.elapsed) for s, plan in zip(view.stages, planned, strict=False))

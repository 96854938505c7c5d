"""Beside the editor: the evening that the text means, for so many people, and what there is to say about it."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from circlekeeper.cells import cells
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.tui.kit.choices import Choices
from circlekeeper.tui.kit.drawing import Drawn
from circlekeeper.tui.kit.preview import EveningPreview, EveningView
from circlekeeper.tui.text import literal
from circlekeeper.tui.workshop.notes import Note
from circlekeeper.words import workshop as words
from circlekeeper.words.before import with_people


class Count(Drawn):
    """For how many people it is worked out, in words, and whether what is drawn is the evening of an earlier text; a
    click on - or + changes it.
    """

    def paint(self, canvas: Canvas, value: tuple[str, bool]) -> None:
        """The number, and the two signs; or that the evening below is an earlier one, alone where no more has room."""
        text, earlier = value
        parts = [(text, "$ink bold"), ("   -  +", "$quiet")]
        if earlier:
            alone = cells(f"{text}, {words.EARLIER}") > canvas.width
            parts = [(words.EARLIER, "$heed")] if alone else [(text, "$quiet"), (f", {words.EARLIER}", "$heed")]
        canvas.parts(0, parts, x=0)

    async def on_click(self, event: events.Click) -> None:
        """The sign that was clicked."""
        at = event.x - cells(self.value[0] if self.value else "")
        if 2 <= at <= 7:
            await self.screen.run_action("fewer" if at <= 4 else "more")


class Side(Vertical):
    """The evening and the notes."""

    DEFAULT_CSS = """
    Side {
        & > #side-evening { height: auto; max-height: 60%; margin: 1 0; }
        & > #side-title { height: 1; color: $quiet; &.-heed { color: $heed; text-style: bold; } }
        & > #side-notes { height: 1fr; border: none; padding: 0; background: $ground; scrollbar-gutter: stable; }
        & > #side-notes:focus { border: none; background-tint: $ground 0%; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("plus,equals_sign", "screen.more", show=False),
        Binding("minus", "screen.fewer", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._notes: tuple[Note, ...] = ()

    def compose(self) -> ComposeResult:
        """The number of people, the evening, what there is to say."""
        yield Count()
        with VerticalScroll(id="side-evening", can_focus=False):
            yield EveningView()
        yield Static(literal(words.CHECKING), id="side-title")
        yield Choices(id="side-notes", markup=False)

    def show(self, evening: EveningPreview | None, notes: tuple[Note, ...], *, earlier: bool) -> None:
        """Draw these; the evening of an `earlier` text is dimmed: the text is only unreadable for a moment."""
        self.query_one(Count).show(None if evening is None else (with_people(evening.people), earlier))
        self.query_one(EveningView).show(evening, dim=earlier)
        fix, think = (sum(note.kind == kind for note in notes) for kind in ("fix", "think"))
        title = self.query_one("#side-title", Static)
        title.set_class(fix > 0, "-heed")
        title.update(literal(words.problems(fix, think) or words.NO_PROBLEMS))
        if notes != self._notes:
            self._notes = notes
            rows = self.query_one("#side-notes", OptionList)
            at = rows.highlighted
            options = [Option(_row(note), id=str(i)) for i, note in enumerate(notes)]
            past = next((i for i, note in enumerate(notes) if note.kind == "past"), len(notes))
            if past < len(notes):
                options.insert(past, Option(literal(words.PAST, "$quiet"), disabled=True))
            if past > fix + think:
                options.insert(fix + think, Option(literal(words.OUTLINE, "$quiet"), disabled=True))
            rows.set_options(options)
            rows.highlighted = min(at, len(options) - 1) if at is not None and options else None


def _row(note: Note) -> Content:
    place = literal(f"{words.LINE.format(number=note.line)}  ", "$heed" if note.kind == "fix" else "$quiet")
    return place + literal(note.says) + literal(f"\n{note.change}" if note.change else "", "bold")

"""Sheets over the library: a name for an agenda, and an evening to read."""

from __future__ import annotations

import shlex
from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from circlekeeper.circle.plan import Plan
from circlekeeper.tui.kit.base import Line, Sheet
from circlekeeper.tui.kit.preview import EveningPreview
from circlekeeper.tui.text import literal
from circlekeeper.words import library as words
from circlekeeper.words.figures import time_of_day
from circlekeeper.words.lengths import in_minutes


class Naming(Sheet):
    """Asks for a name, and stays until `make` takes it or Escape leaves; gives what `make` made."""

    DEFAULT_CSS = "Naming Line { padding: 0; }"

    def __init__(self, title: str, name: str, make: Callable[[str], object], says: str = "") -> None:
        """`make` gives a sentence where the name will not do; `says` is what comes after it."""
        super().__init__()
        self._asks, self._given, self._make, self._says = title, name, make, says

    def contents(self) -> ComposeResult:
        """The question, the line, what is wrong with it."""
        yield Static(literal(self._asks), classes="title")
        yield Line(self._given)
        yield Static(literal(words.NAME_HINT), id="naming-said", classes="hint")
        if self._says:
            yield Static(literal(self._says), classes="hint")

    def on_mount(self) -> None:
        """A name that stands there already is marked: whoever types writes another."""
        self.query_one(Line).select_all()

    def entered(self) -> None:
        """Take the name, or say why not."""
        made = self._make(self.query_one(Line).text)
        if isinstance(made, str):
            self.query_one("#naming-said", Static).update(literal(made))
        else:
            self.dismiss(made)


class Looking(Sheet):
    """The whole evening to read: each stage with its prompt, what there is to say, and the private notes."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("l,q,enter,space", "leave", show=False)]
    DEFAULT_CSS = """
    Looking > .sheet { width: 76; height: 100%; }
    Looking VerticalScroll { height: 1fr; margin: 1 0; background: $raised; }
    """

    def __init__(self, plan: Plan, evening: EveningPreview, name: str) -> None:
        """`name` is what the agenda is asked for by."""
        super().__init__()
        self._plan, self._evening, self._asked_by = plan, evening, name

    def contents(self) -> ComposeResult:
        """The title, the stages one under the other, the keys."""
        yield Static(literal(self._plan.title, "bold"))
        with VerticalScroll():
            yield Static(Content("\n").join(self._lines()))
        yield Static(literal(words.LOOK_HINT), classes="hint")

    def _lines(self) -> list[Content]:
        lines = [literal(f"· {agreement}", "$quiet") for agreement in self._plan.agreements]
        for part, stage in zip(self._evening.parts, self._plan.stages, strict=True):
            said = in_minutes(part.row.length) + (f" · {part.each}" if part.each else "")
            at, title = literal(f"{time_of_day(part.row.at or '')}  ", "$quiet"), literal(f"{stage.title}  ", "bold")
            lines += [Content(""), at + title + literal(said, "$quiet")]
            lines += [literal(line) for line in stage.prompt.strip().splitlines()]
            if stage.say:
                lines.append(literal(f"{words.SAYS}: ", "$quiet") + literal(stage.say.strip()))
            if stage.note:
                lines.append(literal(f"{words.NOTE}: {stage.note.strip()}", "$quiet"))
        return [*lines, Content(""), literal(words.PRINTING.format(name=shlex.quote(self._asked_by)), "$quiet")]

"""Beside the editor: the evening that the text means, for so many people, and what is to mend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from circlekeeper.agenda.problems import Problem
from circlekeeper.tui.text import cells, literal
from circlekeeper.tui.workshop.evening import Evening, EveningView
from circlekeeper.words import workshop as words
from circlekeeper.words.before import with_people


class Count(Widget):
    """For how many people it is reckoned; a click on - or + changes it."""

    DEFAULT_CSS = "Count { height: 1; }"

    class Changed(Message):
        """One more or one fewer."""

        def __init__(self, by: int) -> None:
            super().__init__()
            self.by = by

    def __init__(self) -> None:
        super().__init__()
        self._text = ""

    def show(self, count: int) -> None:
        """So many."""
        self._text = with_people(count)
        self.refresh()

    def render(self) -> Content:
        """The number, and the two signs."""
        return literal(self._text, "bold") + literal("   -  +", "$quiet")

    def on_click(self, event: events.Click) -> None:
        """The sign that was clicked."""
        at = event.x - cells(self._text)
        if 2 <= at <= 7:
            self.post_message(self.Changed(-1 if at <= 4 else 1))


class Side(Vertical):
    """The evening and the problems."""

    DEFAULT_CSS = """
    Side {
        & > #side-evening { height: auto; max-height: 60%; margin: 1 0; }
        & > #side-title { height: 1; color: $quiet; &.-heed { color: $heed; text-style: bold; } }
        & > #side-problems { height: 1fr; border: none; padding: 0; background: $ground; }
        & > #side-problems:focus { border: none; background-tint: $ground 0%; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("plus,equals_sign", "screen.more", show=False),
        Binding("minus", "screen.fewer", show=False),
    ]

    class Chosen(Message):
        """A problem was chosen."""

        def __init__(self, problem: Problem) -> None:
            super().__init__()
            self.problem = problem

    def __init__(self) -> None:
        super().__init__()
        self.problems: tuple[Problem, ...] = ()

    def compose(self) -> ComposeResult:
        """The number of people, the evening, what is to mend."""
        yield Count()
        with VerticalScroll(id="side-evening", can_focus=False):
            yield EveningView()
        yield Static(literal(words.CHECKING), id="side-title")
        yield OptionList(id="side-problems", markup=False)

    def show(self, count: int, evening: Evening | None, problems: Sequence[Problem]) -> None:
        """Draw these; without an evening the last one stays, because the text is only unreadable for a moment."""
        self.query_one(Count).show(count)
        if evening is not None:
            self.query_one(EveningView).show(evening)
        errors = sum(not p.warning for p in problems)
        title = self.query_one("#side-title", Static)
        title.set_class(errors > 0, "-heed")
        title.update(literal(words.problems(errors, len(problems) - errors) or words.NO_PROBLEMS))
        if tuple(problems) != self.problems:
            self.problems = tuple(problems)
            rows = self.query_one("#side-problems", OptionList)
            at = rows.highlighted
            rows.set_options([Option(_row(problem)) for problem in problems])
            rows.highlighted = min(at, len(problems) - 1) if at is not None and problems else None

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click on a problem goes to its place."""
        event.stop()
        self.post_message(self.Chosen(self.problems[event.option_index]))


def _row(problem: Problem) -> Content:
    said = f"{problem.where}: {problem.what}; {problem.instead}"
    return literal(f"{words.LINE.format(number=problem.line)}  ", "$quiet" if problem.warning else "$heed") + literal(said)

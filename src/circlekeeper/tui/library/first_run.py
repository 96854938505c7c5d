"""The first screen a newcomer sees: what this is, and an evening to try it with."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Literal

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from circlekeeper.tui.kit.choices import Choices
from circlekeeper.tui.kit.keyed import KeyedScreen
from circlekeeper.tui.text import literal
from circlekeeper.words import library as words

Answer = Literal["rehearse", "library", "quit"]
_ANSWERS: tuple[tuple[Answer, str], ...] = (
    ("rehearse", words.WELCOME_REHEARSE),
    ("library", words.WELCOME_LIBRARY),
    ("quit", words.WELCOME_QUIT),
)


class FirstRun(KeyedScreen):
    """Explains itself, and offers a rehearsal; `then` is told what was chosen."""

    DEFAULT_CSS = """
    FirstRun {
        align: center middle;
        & > #first { width: 64; max-width: 96%; height: auto; max-height: 100%; }
        & #first-title { text-style: bold; }
        & .first-text { margin-top: 1; }
        & #first-answers { height: auto; border: none; padding: 0; margin: 2 0 1 0; background: $ground; }
        & #first-answers:focus { border: none; background-tint: $ground 0%; }
        & #first-hint { color: $quiet; }
        &.-low #first-answers { margin: 1 0 0 0; }
        &.-low #first-hint, &.-low .-more { display: none; }
    }
    """
    VERTICAL_BREAKPOINTS = [(0, "-low"), (20, "-high")]  # noqa: RUF012
    AUTO_FOCUS = "#first-answers"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("r", "answer('rehearse')", show=False),
        Binding("l,a", "answer('library')", show=False),
        Binding("escape", "answer('quit')", show=False),
    ]

    def __init__(self, then: Callable[[Answer], None]) -> None:
        super().__init__()
        self._then = then

    def contents(self) -> ComposeResult:
        """What it is, in four sentences; what to do now."""
        with VerticalScroll(id="first", can_focus=False), Vertical():
            yield Static(literal(words.WELCOME), id="first-title")
            for at, text in enumerate(words.WELCOME_TEXT):
                yield Static(literal(text), classes="first-text -more" if at else "first-text")
            yield Choices(
                *(Option(literal(label), id=answer) for answer, label in _ANSWERS), id="first-answers", markup=False
            )
            yield Static(literal(words.WELCOME_HINT), id="first-hint")

    def on_mount(self) -> None:
        """The rehearsal stands ready."""
        answers = self.query_one("#first-answers", OptionList)
        answers.highlighted = 0
        answers.styles.height = len(_ANSWERS)

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self._then(_ANSWERS[event.option_index][0])

    def action_answer(self, answer: Answer) -> None:
        """One of the answers, by its key."""
        self._then(answer)

    def action_quit(self) -> None:
        """Leave."""
        self._then("quit")

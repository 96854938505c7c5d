"""Short questions laid over a screen: choose from a list by a few letters, the palette, leaving."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, ClassVar, NamedTuple, Self

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from circlekeeper.agenda.durations import Unreadable
from circlekeeper.cells import cells, cut, wrap
from circlekeeper.circle.view import View
from circlekeeper.telling import screens as words
from circlekeeper.tui import toolkit
from circlekeeper.tui.kit.actions import Table, in_palette
from circlekeeper.tui.kit.base import Line, Sheet
from circlekeeper.tui.kit.choices import Choices
from circlekeeper.tui.text import literal
from circlekeeper.units import HOUR, Ms

WIDTH = 60
"""How many cells a row of a list has."""
MOST = 14
"""How many rows of a list are shown at most."""


class Choice(NamedTuple):
    """A row of a list."""

    value: Any
    label: str
    """Text from anywhere; it is drawn as it stands."""
    detail: str = ""
    """A few words of ours at the right."""
    number: int | None = None
    """What finds it when digits are typed: a seat, a challenge."""
    quiet: bool = False
    """Whether it makes little sense now; it comes last and is drawn softly."""
    also: tuple[str, ...] = ()
    """Other words that find it, after all that are found by their label."""

    def row(self, width: int = WIDTH) -> Content:
        """How it is drawn: beside what fills more than half of the row, what is chosen stands whole."""
        number = "" if self.number is None else f"{self.number:>3}  "
        room, detail = width - cells(number) - 2, self.detail
        if cells(detail) > width // 2:
            detail = cut(detail, max(0, room - cells(self.label)))
        label = cut(self.label, room - cells(detail))
        space = " " * max(2, width - cells(number) - cells(label) - cells(detail))
        return Content.assemble(
            literal(number, "$quiet"),
            literal(label, "$quiet" if self.quiet else "$ink"),
            Content(space),
            literal(detail, "$quiet"),
        )


def plain_key(text: str) -> str:
    """Text as someone in a hurry types it: no case, no accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def found(choices: Iterable[Choice], typed: str) -> list[Choice]:
    """The choices that fit what was typed: by number, by the start of the label, of a word in it, or anywhere, then by
    their other words; the best first.
    """
    key = plain_key(typed.strip())
    ranked: list[tuple[int, int, Choice]] = []
    for place, choice in enumerate(choices):
        label = plain_key(choice.label)
        number = "" if choice.number is None else str(choice.number)
        also = [plain_key(said) for said in choice.also]
        tests = (
            not key or number == key,
            label.startswith(key),
            any(w.startswith(key) for w in label.split()),
            key in label,
            bool(number) and number.startswith(key),
            any(w.startswith(key) for said in also for w in (said, *said.split())),
            any(key in said for said in also),
        )
        if any(tests):
            ranked.append((tests.index(True) + 10 * choice.quiet, place, choice))
    return [choice for _, _, choice in sorted(ranked, key=lambda r: r[:2])]


class Second(NamedTuple):
    """What was chosen with Tab, for the other thing a list can do."""

    value: Any


class Rows(Choices):
    """The rows of a list that changes while one types: a click is for what stood there when it was made."""

    _changed_at = 0.0

    def clear_options(self) -> Self:
        """Other rows come."""
        self._changed_at = toolkit.get_time()
        return super().clear_options()

    def on_click(self, event: events.Click) -> None:
        """A click on a row that has gone is for nobody."""
        row = event.style.meta.get("option")
        if event.time < self._changed_at or row is None or row >= self.option_count:
            event.prevent_default()


class Chooser(Sheet):
    """A list to choose from by typing a few letters or a number, by the arrows, or by the mouse; it ends with a
    value, or a `Second`.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "second", show=False),
        Binding("down", "move('cursor_down')", show=False),
        Binding("up", "move('cursor_up')", show=False),
        Binding("pagedown", "move('page_down')", show=False),
        Binding("pageup", "move('page_up')", show=False),
    ]
    DEFAULT_CSS = """
    Chooser OptionList > .option-list--option-highlighted { background: $chosen; color: $ink; text-style: bold; }
    Chooser OptionList { border: none; padding: 0; height: auto; max-height: 14; background: $raised;
      scrollbar-gutter: auto; }
    """

    beneath: ClassVar[int] = 0
    """How many more lines stand under the list."""

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        *,
        hint: str = words.CHOOSER_HINT,
        has_second: bool = False,
        at: Any = None,
    ) -> None:
        """`at` is the value of the row on which it begins; the first one without it."""
        super().__init__()
        self._at = at
        self.heading, self.choices, self.hint, self.has_second = title, list(choices), hint, has_second
        self.shown: list[Choice] = []
        self._offered = ""

    def contents(self) -> ComposeResult:
        """A heading, a line to type in, the list."""
        yield Static(literal(self.heading), classes="title")
        yield Line()
        yield Rows(markup=False)
        yield from self.under()
        yield Static(literal(self.hint), classes="hint")

    def under(self) -> ComposeResult:
        """What stands between the list and the keys."""
        yield from ()

    def on_mount(self) -> None:
        """Everything is offered at first."""
        self.query_one(OptionList).can_focus = False
        self.offer("")
        if self._at is not None:
            self.query_one(OptionList).highlighted = next(
                (i for i, c in enumerate(self.shown) if c.value == self._at), 0
            )

    def on_resize(self, event: events.Resize) -> None:
        """As many rows as there is room for, each on one line."""
        super().on_resize(event)
        rows, low = self.query_one(OptionList), self.has_class("-low")
        rows.styles.max_height = max(1, min(MOST, event.size.height - (6 if low else 11 + self.beneath)))
        at = rows.highlighted
        self._list()
        rows.highlighted = at

    def offer(self, typed: str) -> None:
        """List what fits."""
        self._offered = typed
        self.shown = found(self.choices, typed)
        self._list()
        self.query_one(OptionList).highlighted = 0 if self.shown else None

    def _list(self) -> None:
        rows = self.query_one(OptionList)
        rows.clear_options()
        rows.add_options([Option(c.row(min(WIDTH, self.app.size.width - 6))) for c in self.shown])
        if not self.shown:
            rows.add_option(Option(literal(words.NOTHING_FOUND, "$quiet"), disabled=True))

    @on(Input.Changed)
    def _offer_typed(self) -> None:
        typed = self.query_one(Line).value
        if typed != self._offered:
            self.offer(typed)

    def _chosen(self) -> Choice | None:
        """The highlighted one of those that fit what stands in the line by now."""
        if self.query(Line):
            self._offer_typed()
        at = self.query_one(OptionList).highlighted
        return None if at is None else self.shown[at]

    def entered(self) -> None:
        """The highlighted one."""
        choice = self._chosen()
        if choice is not None:
            self.choose(choice)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.choose(self.shown[event.option_index])

    def action_second(self) -> None:
        """The highlighted one, for the other thing."""
        choice = self._chosen()
        if self.has_second and choice is not None:
            self.dismiss(Second(choice.value))

    def action_move(self, where: str) -> None:
        """Move in the list while the letters go to the line."""
        getattr(self.query_one(OptionList), f"action_{where}")()

    def choose(self, choice: Choice) -> None:
        """This one."""
        self.dismiss(choice.value)


class Toggling(Chooser):
    """A list that stays open: Enter does something with one row after the other, Escape ends it."""

    def __init__(
        self, title: str, rows: Callable[[], list[Choice]], toggle: Callable[[Any], object], hint: str
    ) -> None:
        """`rows` gives the rows as they are, `toggle` takes the value of one; `hint` says what it does."""
        super().__init__(title, rows(), hint=hint)
        self._rows, self._toggle = rows, toggle

    def choose(self, choice: Choice) -> None:
        """This one; the list stays as it is ordered, and what was typed is done with."""
        place = {c.number: i for i, c in enumerate(self.choices)}
        self._toggle(choice.value)
        self.choices = sorted(self._rows(), key=lambda c: place.get(c.number, len(place)))
        self.query_one(Line).value = ""
        self.offer("")
        at = next((i for i, c in enumerate(self.shown) if c.number == choice.number), 0)
        self.query_one(OptionList).highlighted = at


class Palette(Chooser):
    """Everything that can be done on a screen, and a sentence on the row the keys are on."""

    DEFAULT_CSS = """
    Palette #palette-about { height: 2; margin-top: 1; color: $ink; }
    Palette .hint { margin-top: 0; }
    Palette.-low #palette-about { display: none; }
    """
    beneath = 2

    def __init__(self, table: Table, state: Any) -> None:
        self._about = {action.name: action.help for action in table}
        actions = [a for a in in_palette(table) if a.name != "palette"]
        choices = [
            Choice(
                a.name,
                a.title,
                a.keys_shown if a.keys else "",
                quiet=not a.available(state),
                also=(*a.words, a.label_for(state), a.help, *a.finds(state)),
            )
            for a in actions
        ]
        super().__init__(words.PALETTE, choices)

    def under(self) -> ComposeResult:
        """The sentence."""
        yield Static(id="palette-about")

    def offer(self, typed: str) -> None:
        """List what fits; where nothing does, there is nothing to explain."""
        super().offer(typed)
        if not self.shown:
            self.query_one("#palette-about", Static).update()

    @on(OptionList.OptionHighlighted)
    def _explain(self, event: OptionList.OptionHighlighted) -> None:
        if event.option_index < len(self.shown):
            self.query_one("#palette-about", Static).update(literal(self._about[self.shown[event.option_index].value]))


class Ask(Sheet):
    """One line to type; it ends with the text or what is read of it, or with a `Second` of the text."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("tab", "second", show=False)]
    DEFAULT_CSS = "Ask.-told .hint, Ask.-tight.-told .hint { display: block; color: $ink; }"

    def __init__(
        self,
        title: str,
        *,
        hint: str,
        about: str = "",
        value: str = "",
        has_second: bool = False,
        reads: Callable[[str], Any] = str,
        instead: str = "",
    ) -> None:
        """`reads` makes of the text what it stands for; where that is Unreadable the line stays, to be put right, and
        `instead` says how it is written.
        """
        super().__init__()
        self.heading, self.hint, self.about, self.value, self.has_second = title, hint, about, value, has_second
        self.reads, self.instead = reads, instead

    def contents(self) -> ComposeResult:
        """A heading, a line to type in."""
        yield Static(literal(self.heading), classes="title")
        if self.about:
            yield Static(literal(self.about, "$quiet"))
        yield Line(self.value)
        yield Static(literal(self.hint), classes="hint")

    def action_second(self) -> None:
        """What was typed, for the other thing."""
        if self.has_second:
            self.entered(Second)

    def entered(self, answer: Callable[[Any], Any] = lambda read: read) -> None:
        """What was typed, as it is read."""
        try:
            self.dismiss(answer(self.reads(self.query_one(Line).text)))
        except Unreadable:
            self.add_class("-told")
            self.query_one(".hint", Static).update(literal(self.instead))


class Telling(Sheet):
    """Something to read; any text, as long as it is."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,g,question_mark,f1", "leave", show=False),
        Binding("space", "hold", show=False),
        Binding("q", "quit", show=False),
        Binding("down", "scroll(1)", show=False),
        Binding("up", "scroll(-1)", show=False),
        Binding("pagedown", "scroll(10)", show=False),
        Binding("pageup", "scroll(-10)", show=False),
    ]
    DEFAULT_CSS = """
    Telling VerticalScroll { height: auto; max-height: 1fr; background: $raised; }
    Telling > .sheet { height: auto; max-height: 100%; }
    """

    def __init__(self, *parts: Content, hint: str = words.CLOSES) -> None:
        super().__init__()
        self.parts, self.hint = parts, hint

    def contents(self) -> ComposeResult:
        """The parts, an empty line between two."""
        with VerticalScroll(can_focus=False):
            yield Static(Content("\n\n").join(self.parts))
        yield Static(literal(self.hint), classes="hint")

    def on_resize(self, event: events.Resize) -> None:
        """The hint stays in sight, however long the text is."""
        super().on_resize(event)
        self._leave_room()

    def _leave_room(self) -> None:
        """As many lines for the text as the hint leaves."""
        hint = len(wrap(self.hint, min(62, self.size.width - 4)))
        self.query_one(VerticalScroll).styles.max_height = max(
            1, self.size.height - hint - (2 if self.has_class("-low") else 5)
        )

    def action_scroll(self, by: int) -> None:
        """Read on, or back."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)


class InNeed(Telling):
    """The group's own steps for a hard moment. Space puts all on hold and says so; pressed again in a fright, it does
    nothing more: only the circle resumes.
    """

    DEFAULT_CSS = "InNeed.-held .hint, InNeed.-tight.-held .hint { display: block; color: $ink; }"

    def __init__(self, *parts: Content, held: bool) -> None:
        super().__init__(*parts, hint=words.HELD_HERE if held else words.CLOSES)
        self.set_class(held, "-held")

    def see(self, view: View) -> None:
        """Say that all is on hold."""
        self.set_class(view.held, "-held")
        self.hint = words.HELD_HERE if view.held else words.CLOSES
        self.query_one(".hint", Static).update(literal(self.hint))
        self._leave_room()

    def action_hold(self) -> None:
        """Hold, and never resume from here."""
        if not self.has_class("-held"):
            super().action_hold()


class Explained(Telling):
    """Something to read before anything is shown: Enter shows it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "show", show=False)]

    def action_show(self) -> None:
        """It was read."""
        self.dismiss(True)


class AwayQuestion(Chooser):
    """After a time in which nobody looked: does it count? Escape: no, and it stays on hold. Space: no, and it goes
    on at once.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("space,f5", "hold", show=False),
        Binding("enter", "take", show=False),
        Binding("escape", "answer('out')", show=False),
        Binding("c", "answer('close')", show=False),
        Binding("u,left,pageup", "answer('undo')", show=False),
        Binding("q", "quit", show=False),
    ]

    def __init__(self, gone: Ms, where: str) -> None:
        """`where` is the evening, and how far it had come."""
        self.where, self._since = where, toolkit.get_time()
        rows = [Choice("out", words.AWAY_OUT), Choice("counts", words.AWAY_ALL), Choice("part", words.AWAY_PART)]
        super().__init__(words.away(gone), rows, hint=words.AWAY_LONG if gone >= 3 * HOUR else words.AWAY_HELD)

    AUTO_FOCUS = ""

    repeats: ClassVar[frozenset[str]] = frozenset({"up", "down"})

    def hears(self, event: events.Key | events.Paste) -> bool:
        """The question comes by itself: what was pressed before it stood there is no answer."""
        return event.time >= self._since

    def see(self, view: View) -> None:
        """The question goes away where it was answered otherwise."""
        if view.away_asked is None:
            self.dismiss(None)

    def contents(self) -> ComposeResult:
        """No line to type in: there are three answers, and Space is one of the keys."""
        yield Static(literal(self.where, "$quiet"))
        yield Static(literal(self.heading), classes="title")
        yield Rows(markup=False)
        yield Static(literal(self.hint), classes="hint")

    def action_take(self) -> None:
        """The highlighted answer."""
        self.entered()

    def action_hold(self) -> None:
        """It does not count, and the circle goes on at once."""
        self.dismiss("on")

    def action_answer(self, answer: str) -> None:
        """`out`: it does not count; `close`: nor does it, and the close begins; `undo`: what was done last before it is
        taken back, then it is asked again.
        """
        self.dismiss(answer)


class Question(Sheet):
    """A question with a few answers, chosen by keys or mouse; it ends with what the answer stands for."""

    DEFAULT_CSS = """
    Question OptionList { border: none; padding: 0; margin-top: 1; height: auto; max-height: 14; background: $raised; }
    Question OptionList:focus { border: none; background-tint: $raised 0%; }
    """

    def __init__(self, title: str, answers: Mapping[str, str], says: str = "") -> None:
        """`answers` are the sentences, by what each stands for."""
        super().__init__()
        self._asks, self._answers, self._says = title, answers, says

    def contents(self) -> ComposeResult:
        """The question and its answers."""
        yield Static(literal(self._asks), classes="title")
        if self._says:
            yield Static(literal(self._says), classes="hint")
        yield Choices(*(Option(literal(said), id=answer) for answer, said in self._answers.items()), markup=False)

    def on_mount(self) -> None:
        """The first answer stands ready."""
        self.query_one(OptionList).highlighted = 0

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)


class Leaving(Sheet):
    """Asks once whether to leave; asking again leaves."""

    DEFAULT_CSS = "Leaving.-tight .keys { display: block; }"
    least = (16, 5)
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("y", "yes", show=False),
        Binding("q", "quit", show=False),
        Binding("n", "leave", show=False),
        Binding("space", "hold", show=False),
    ]

    def __init__(self, what_stays: str) -> None:
        super().__init__()
        self.what_stays = what_stays

    def contents(self) -> ComposeResult:
        """The question and its two answers."""
        yield Static(literal(words.LEAVING), classes="title")
        yield Static(literal(self.what_stays), classes="hint")
        yield Static(literal(words.LEAVING_KEYS), classes="hint keys")

    def action_yes(self) -> None:
        """Leave."""
        self.dismiss(True)

    action_quit = action_yes

"""The right side of the gathering: the evening with the people who came, what does not fit, and the choices."""

from __future__ import annotations

from textual.app import ComposeResult, RenderResult
from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from circlekeeper.cells import cells, cut, padded
from circlekeeper.tui.kit.choices import Choices
from circlekeeper.tui.kit.parts import Part
from circlekeeper.tui.text import literal
from circlekeeper.words import before
from circlekeeper.words import gathering as words


class Parts(Widget):
    """The stages of tonight in three columns: what it is, what each person has, how long it takes."""

    DEFAULT_CSS = "Parts { height: auto; color: $ink; }"

    def __init__(self) -> None:
        super().__init__()
        self.parts: tuple[Part, ...] = ()

    def show(self, parts: tuple[Part, ...]) -> None:
        """Draw these."""
        self.parts = parts
        self.refresh(layout=True)

    def render(self) -> RenderResult:
        """The lines, literal."""
        third = max((cells(part.long) for part in self.parts), default=0)
        second = max((cells(part.each) for part in self.parts), default=0)
        first = min(
            max((cells(part.row.title) for part in self.parts), default=0), max(8, self.size.width - second - third - 4)
        )
        lines = []
        for part in self.parts:
            title = cut(part.row.title, first)
            start = padded(title, first + 2) + padded(part.each, second + 2)
            time = literal(part.long, "$quiet" if part.row.fits else "$ink bold")
            lines.append(literal(start, "$ink" if part.each else "$quiet") + time)
        return Content("\n").join(lines)


class Fitting(Vertical):
    """Whether the plan fits these people."""

    DEFAULT_CSS = """
    Fitting {
        & > Static { height: auto; }
        & > #fit-count { text-style: bold; margin-bottom: 1; }
        & > #fit-says { margin-top: 1; }
        & > OptionList { height: auto; border: none; padding: 0; background: $ground; max-height: 6; }
        & > OptionList:focus { border: none; background-tint: $ground 0%; }
        & > OptionList.-none, & > #fit-brief { display: none; }
        & > #fit-taken { color: $quiet; }
    }
    """

    def compose(self) -> ComposeResult:
        """The count, the stages, what does not fit, the choices, what was chosen."""
        yield Static(id="fit-count")
        yield Parts()
        yield Static(id="fit-says")
        yield Static(id="fit-brief")
        yield Choices(id="fit-choices", markup=False)
        yield Static(id="fit-taken")

    def show(
        self, count: int, parts: tuple[Part, ...], says: list[str], offers: dict[str, str], taken: list[str]
    ) -> None:
        """Draw the evening for `count` people, the sentences under it, the choices by their key, and what was
        chosen.
        """
        self.query_one("#fit-count", Static).update(literal(before.with_people(count) if count else ""))
        self.query_one(Parts).show(parts)
        self.query_one("#fit-says", Static).update(literal(" ".join(says)))
        self.query_one("#fit-brief", Static).update(literal(words.brief(says, offers)))
        choices = self.query_one("#fit-choices", OptionList)
        at = choices.highlighted
        choices.set_options([Option(literal(f"{key}  {offer}"), id=key) for key, offer in offers.items()])
        choices.set_class(not offers, "-none")
        choices.highlighted = min(at, len(offers) - 1) if at is not None and offers else None
        self.query_one("#fit-taken", Static).update(literal("\n".join(taken)))

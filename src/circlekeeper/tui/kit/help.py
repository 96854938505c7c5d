"""Every key on one screen, from the table of actions."""

from __future__ import annotations

from itertools import combinations
from typing import Any, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from circlekeeper.cells import cells, cut, padded, wrap
from circlekeeper.telling import screens as words
from circlekeeper.tui.kit.actions import GROUPS, Action, Table
from circlekeeper.tui.kit.base import Sheet, TooSmall
from circlekeeper.tui.text import literal

WIDE = 76
"""From so many columns on there are two."""
MANY = 15
"""From so many cells on, the keys are written in brief."""
APART = 2
"""How many cells are between two columns."""


class Help(Sheet):
    """The keys in one column or in two, the signs on the ring beneath."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter,question_mark,f1", "leave", show=False),
        Binding("space", "hold", show=False),
        Binding("q", "quit", show=False),
        Binding("ctrl+p,f10,j", "palette", show=False),
        *(
            Binding(key, f"scroll({by})", show=False)
            for key, by in (("down", 1), ("up", -1), ("pagedown", 10), ("pageup", -10))
        ),
    ]
    DEFAULT_CSS = """
    Help { padding: 0 1; }
    Help VerticalScroll { width: 100%; max-width: 100; height: auto; max-height: 1fr; background: $ground; }
    Help Static { width: 100%; }
    Help .hint { max-width: 100; margin-top: 0; }
    """

    def __init__(self, table: Table, state: Any) -> None:
        super().__init__()
        self.table, self.state = table, state
        self.brief = any(cells(a.keys_shown) >= MANY for a in table)

    def compose(self) -> ComposeResult:
        """The keys."""
        yield VerticalScroll(Static(id="keys"), can_focus=False)
        yield Static(id="help-hint", classes="hint")
        yield TooSmall()

    def action_palette(self) -> None:
        """From here to the list of everything, on the screen beneath."""
        self.dismiss("palette")

    def on_key(self, event: events.Key) -> None:
        """The first key of an entry does what it says there, on the screen beneath; those that act here stay here."""
        action = next((a for a in self.table if event.key in a.keys[:1]), None)
        if action is not None and self.check_action(action.name, ()) and not self.acts_here(action.keys[0]):
            event.stop()
            self.dismiss(action.name)

    def acts_here(self, key: str) -> bool:
        """Whether a key scrolls or leaves the help, holds or quits."""
        return key == "escape" or any(
            key in binding.key.split(",") for binding in self.BINDINGS if isinstance(binding, Binding)
        )

    def on_resize(self, event: Any) -> None:
        """As many columns as fit."""
        width = min(100, event.size.width - 4)
        rows = self.rows(width)
        if len(rows) >= event.size.height:
            rows = self.rows(width, apart=0)
        self.query_one("#keys", Static).update(Content("\n").join(rows))
        self.query_one(VerticalScroll).styles.max_height = event.size.height - 1
        all_seen = len(rows) < event.size.height
        self.query_one("#help-hint", Static).update(literal(words.CLOSES if all_seen else words.HELP_HINT))

    def rows(self, width: int, *, apart: int = 1) -> list[Content]:
        """The whole text, so many empty lines between two groups."""
        groups = [g for group in GROUPS if (g := self.group(group, (width - APART) // 2 if width >= WIDE else width))]
        if width < WIDE:
            return [line for g in groups for line in (*g, *[Content("")] * apart)] + self.signs(width)
        blank = Content(" " * ((width - APART) // 2))
        columns = [
            [line for g in half for line in (*g, *[blank] * apart)][: -apart or None] for half in _halves(groups)
        ]
        left, right = columns
        rows = [
            Content.assemble(left[y] if y < len(left) else blank, " " * APART, right[y] if y < len(right) else "")
            for y in range(max(len(left), len(right)))
        ]
        return [*rows, *self.signs(width)]

    def group(self, group: Any, width: int) -> list[Content]:
        """A heading and its keys; what makes no sense now is drawn softly."""
        actions = [a for a in self.table if a.group == group]
        if not actions:
            return []
        lines = [literal(cut(GROUPS[group], width).ljust(width), "$quiet underline")]
        first = (1 if self.brief else 2) + max(cells(self.keys(a)) for a in self.table)
        for action in actions:
            style = "$ink" if action.available(self.state) else "$quiet"
            keys = self.keys(action)
            for line in wrap(action.title, width - first):
                lines.append(literal(padded(keys, first) + padded(line, width - first), style))
                keys = ""
        return lines

    def keys(self, action: Action) -> str:
        """The keys as they are written elsewhere; where a table has long ones, as many of each as fit in brief."""
        if not self.brief:
            return action.keys_shown
        shown = action.keys_in_brief.split(", ")
        while len(shown) > 1 and cells(", ".join(shown)) > MANY:
            shown.pop()
        return ", ".join(shown)

    def signs(self, width: int) -> list[Content]:
        """What stands on the ring, in as many lines as it takes."""
        if not any(a.name == "room" for a in self.table):
            return []
        lines, used = [Content("")], 0
        for sign, meaning in words.SIGNS:
            need = cells(sign) + cells(meaning) + 4
            if used and used + need > width:
                lines.append(Content(""))
                used = 0
            lines[-1] = Content.assemble(lines[-1], literal(sign, "$ink"), " ", literal(meaning, "$quiet"), "   ")
            used += need
        return lines

    def action_scroll(self, by: int) -> None:
        """Read on, or back."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)


def _halves(groups: list[list[Content]]) -> tuple[list[list[Content]], list[list[Content]]]:
    """The groups in two columns, each in its order, as even as they can be; the first group is at the left."""
    first, *rest = range(len(groups))
    lefts = [{first, *others} for count in range(len(groups)) for others in combinations(rest, count)]
    left = min(lefts, key=lambda some: max(_height(groups, some), _height(groups, {first, *rest} - some)))
    return [groups[i] for i in sorted(left)], [g for i, g in enumerate(groups) if i not in left]


def _height(groups: list[list[Content]], some: set[int]) -> int:
    """How many lines some of the groups take, with one between two."""
    return sum(len(groups[i]) + 1 for i in some)

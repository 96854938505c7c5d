"""Tonight's plan: the rest of the evening with its times in one look, and changed where one looks at it."""

from __future__ import annotations

import asyncio
import re
from math import inf
from typing import ClassVar, NamedTuple

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType

from circlekeeper.agenda.durations import TypedClock, read_duration, read_typed_clock
from circlekeeper.cells import cells, cut, padded
from circlekeeper.circle import commands as do
from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.view import StageView, View
from circlekeeper.telling import screens
from circlekeeper.telling import tonight as words
from circlekeeper.telling.tonight import TonightRow
from circlekeeper.tui.circle import live
from circlekeeper.tui.circle.doing import redo, undo
from circlekeeper.tui.circle.live import LiveSession
from circlekeeper.tui.kit.actions import HELP, HOLD, PALETTE, QUIT, Action, Table
from circlekeeper.tui.kit.base import TAB, bindings
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.tui.kit.drawing import Drawn, Head, ToldLines
from circlekeeper.tui.kit.footer import KeyLine
from circlekeeper.tui.kit.keyed import KeyedScreen
from circlekeeper.tui.kit.sheets import Ask, Choice, Chooser, Second
from circlekeeper.units import MINUTE, Ms
from circlekeeper.words.lengths import short
from circlekeeper.words.snippets import ABOUT

WIDE = 60
"""From so many columns on there is space between the columns."""


STATE = 24
"""How many cells are for how a stage stands, where there is space between the columns."""


class Selection(NamedTuple):
    """What the keys look at: the stage they are on, and whether it is being moved."""

    stage: StageView
    current: bool
    """Whether it is the one that the circle is in."""
    carried: bool
    can_undo: bool
    can_redo: bool


def _enter(chosen: Selection) -> str:
    """What Enter will do."""
    return words.KEY_PUT_DOWN if chosen.carried else words.KEY_BACK if chosen.current else words.KEY_GO


def _back(chosen: Selection) -> str:
    """What Escape will do."""
    return words.KEY_PUT_BACK if chosen.carried else words.KEY_BACK


def _to_come(chosen: Selection) -> bool:
    return not chosen.stage.begun and not chosen.stage.done and not chosen.carried


TONIGHT: Table = (
    Action(
        "go",
        keys=("enter",),
        shown="Enter",
        words=("go",),
        label=_enter,
        title=words.GO,
        help=words.GO_HELP,
        group="floor",
        rank=1,
    ),
    Action(
        "longer",
        keys=("plus", "equals_sign"),
        shown="+",
        words=("longer",),
        label=words.KEY_LONGER,
        title=words.LONGER,
        help=words.LONGER_HELP,
        group="time",
        available=lambda c: not c.carried and not c.stage.done,
        rank=4,
    ),
    Action(
        "shorter",
        keys=("minus",),
        shown="-",
        words=("shorter",),
        label=words.KEY_SHORTER,
        title=words.SHORTER,
        help=words.SHORTER_HELP,
        group="time",
        available=lambda c: not c.carried and not c.stage.done,
        rank=5,
    ),
    Action(
        "add",
        keys=("a",),
        words=("add",),
        label=words.KEY_ADD,
        title=words.ADD,
        help=words.ADD_HELP,
        group="floor",
        available=lambda c: not c.carried,
        rank=2,
    ),
    Action(
        "move",
        keys=("m",),
        words=("place",),
        label=words.KEY_MOVE,
        title=words.MOVE,
        help=words.MOVE_HELP,
        group="floor",
        available=_to_come,
        rank=3,
    ),
    Action(
        "drop",
        keys=("x", "delete"),
        words=("drop",),
        label=words.KEY_DROP,
        title=words.DROP,
        help=words.DROP_HELP,
        group="floor",
        available=_to_come,
        rank=6,
    ),
    Action(
        "end",
        keys=("n",),
        words=("ends",),
        label=words.KEY_END,
        title=words.END,
        help=words.END_HELP,
        group="time",
        available=lambda c: not c.carried,
        rank=7,
    ),
    Action(
        "undo",
        keys=("u", "left", "pageup"),
        shown="u, ←, Page Up",
        words=("undo",),
        label=words.KEY_UNDO,
        title=words.UNDO,
        help=words.UNDO_HELP,
        group="floor",
        available=lambda c: c.can_undo,
        rank=8,
    ),
    Action(
        "redo",
        keys=("U",),
        words=("redo",),
        label=words.KEY_REDO,
        title=words.REDO,
        help=words.REDO_HELP,
        group="floor",
        available=lambda c: c.can_redo,
    ),
    Action(
        "back",
        keys=("e", "escape"),
        shown="e, Escape",
        words=("plan",),
        label=_back,
        title=words.BACK,
        help=words.BACK_HELP,
        group="program",
        rank=9,
    ),
    HOLD._replace(rank=10),
    HELP,
    PALETTE,
    QUIT,
)
"""The keys of tonight's plan."""


CLOCKS_WAIT: Ms = 10_000
"""How late a minute on the clock may be."""


class StageList(Drawn):
    """The stages, one a line, the one the keys are on marked: (rows, at, carried)."""

    DEFAULT_CSS = "StageList { height: 1fr; margin: 1 0; } TonightScreen.-low StageList { margin: 0; }"
    top = 0
    """The first row in sight."""

    def paint(self, canvas: Canvas, value: tuple[tuple[TonightRow, ...], int, bool]) -> None:
        """As many as fit, the chosen one among them; an arrow where there are more."""
        found, at, carried = value
        self.top = max(0, min(max(0, len(found) - canvas.height), at - canvas.height // 2))
        clock = max((cells(row.clock) for row in found), default=0)
        figure = max((cells(row.length) for row in found), default=0)
        state = max((cells(row.state) for row in found), default=0)
        wide = canvas.width >= WIDE
        gap = 3 if wide else 1
        state = max(state, STATE) if wide else min(state, 3 * canvas.width // 8)  # no other column moves because of it
        longest = max((cells(row.title) for row in found), default=0)
        title = max(8, min(longest, 40, canvas.width - clock - figure - state - 4 * gap - 4))
        left = max(0, (canvas.width - (clock + title + figure + state + 3 * gap + 3)) // 2) if wide else 0
        for y, row in enumerate(found[self.top : self.top + canvas.height]):
            chosen = self.top + y == at
            style = "$quiet" if row.over else "$ink bold" if row.current else "$ink"
            ground = " on $chosen" if chosen else ""
            if chosen:
                canvas.put(left, y, "↕" if carried else "›", "$floor bold")
            parts = (
                (row.clock.rjust(clock), clock),
                (row.title, title),
                (row.length.rjust(figure), figure),
                (row.state, state),
            )
            told = (" " * gap).join(padded(cut(text, width), width) for text, width in parts)
            canvas.put(left + 2, y, told, style + ground)
        if self.top > 0:
            canvas.put(left, 0, "↑", "$quiet")
        if self.top + canvas.height < len(found):
            canvas.put(left, canvas.height - 1, "↓", "$quiet")

    async def on_click(self, event: events.Click) -> None:
        """The row beneath the mouse."""
        await self.screen.run_action(f"choose({self.top + event.y})")


class EndLine(Drawn):
    """When the evening ends: the same in fewer and fewer words, of which the first that fit are said."""

    def paint(self, canvas: Canvas, value: tuple[str, ...]) -> None:
        """In the middle, as the line beneath it."""
        end = next((said for said in value if cells(said) <= canvas.width - 2), "")
        canvas.parts(0, [(end, "$ink")], x=None if canvas.width >= WIDE else 1)


class TonightScreen(KeyedScreen, inherit_bindings=False):
    """Every stage of tonight; from here it is added, moved, left out, made longer or shorter, and gone to."""

    table: Table = TONIGHT
    BINDINGS: ClassVar[list[BindingType]] = [
        *TAB,
        *bindings(TONIGHT),
        Binding("up", "step(-1)", show=False),
        Binding("down", "step(1)", show=False),
        Binding("home", "step(-999)", show=False),
        Binding("end", "step(999)", show=False),
    ]

    def __init__(self, evening: LiveSession, *, adding: bool = False) -> None:
        """`adding`: it begins with what can be added."""
        super().__init__()
        self.evening = evening
        self._adding = adding
        self.chosen = evening.view.stage.id
        """The stage the keys are on, by the number that stays."""
        self._settled_at = -inf
        """When, on the clock of the event loop, a stage was last added or put down."""
        self.carried: int | None = None
        """Behind which place the chosen stage would be put down, while it is carried."""

    def state(self) -> Selection:
        """What the keys look at."""
        view = self.evening.view
        stage = self._stage(view)
        current = view.begun and stage.id == view.stage.id
        return Selection(stage, current, self.carried is not None, view.can_undo, view.can_redo)

    def _stage(self, view: View) -> StageView:
        return next((s for s in view.stages if s.id == self.chosen), view.stage)

    def contents(self) -> ComposeResult:
        """From top to bottom."""
        yield Head()
        yield StageList()
        yield EndLine()
        yield ToldLines(id="line")
        yield KeyLine()

    def on_mount(self) -> None:
        """With a question on top, where that is what it was opened for."""
        if self._adding:
            self.action_add()

    def on_resize(self, event: events.Resize) -> None:
        """Where there are few lines, none of them is empty."""
        self.set_class(event.size.height < 16, "-low")

    def on_screen_resume(self) -> None:
        """In front again."""
        self.evening.look()

    def see(self, view: View) -> Ms | None:
        """Draw what has changed; where the evening ends, or a question waits, the circle has it."""
        if view.finished or view.away_asked is not None:
            self.dismiss()
            return None
        clock = self.evening.keeper.clock
        shown = view if self.carried is None else self._put_down(view, self.carried)
        at = next((i for i, s in enumerate(shown.stages) if s.id == self.chosen), shown.stage.number - 1)
        heading = words.TITLE_HELD if view.held else words.TITLE
        self.query_one(Head).show((heading, False, view.title))
        self.query_one(StageList).show((words.rows(shown, clock), at, self.carried is not None))
        self.query_one(EndLine).show(words.ends_of(shown, clock))
        line = words.CARRYING if self.carried is not None else self.evening.line or words.CHOOSING
        self.query_one("#line", ToldLines).show((((line, "$ink"),),))
        self.offer_keys()
        return None if view.held else CLOCKS_WAIT

    def _put_down(self, view: View, after: int) -> View:
        """The evening as it would be with the carried stage put down there."""
        number = self._stage(view).number
        return view if after == number - 1 else self.evening.keeper.imagined(do.Place(number, after))

    # -- choosing

    def action_step(self, by: int) -> None:
        """To the row above or below; a stage that is carried goes along."""
        view = self.evening.view
        at, last = self._stage(view).number - 1, len(view.stages)
        if self.carried is None:
            self.chosen = view.stages[max(0, min(last - 1, at + by))].id
        else:
            place = self.carried + (-1 if by < 0 else 2 if self.carried == at else 1)
            place = max(view.stage.number if view.begun else 0, min(last, place))
            self.carried = at if place == at + 1 else place  # behind itself, as just before, it stays
        self.evening.look()

    def action_choose(self, at: int) -> None:
        """The stage at a place, from 0; none while one is carried."""
        stages = self.evening.view.stages
        if self.carried is None and at < len(stages):
            self.chosen = stages[at].id
            self.evening.look()

    # -- changing

    def action_go(self) -> None:
        """Begin the chosen stage, or go back to the current one; one that is carried is put down."""
        if asyncio.get_running_loop().time() < self._settled_at + live.BREATH:
            return  # the press was meant for the Enter that added the stage or put it down
        stage = self._stage(self.evening.view)
        if self.carried is not None:
            after, self.carried = self.carried, None
            self._settle()
            if after == stage.number - 1:
                self.evening.look()
            else:
                self.evening.do(do.Place(stage.number, after), lambda *_: words.MOVED.format(title=stage.title))
        elif self.state().current or self.evening.do(do.Go(stage.number), screens.gone):
            self.dismiss()

    def _settle(self) -> None:
        """A stage has its place; a second Enter in the same breath is no wish to go there."""
        self._settled_at = asyncio.get_running_loop().time()

    def action_move(self) -> None:
        """Take up a stage to come."""
        stage = self._stage(self.evening.view)
        if _to_come(self.state()):
            self.carried = stage.number - 1
            self.evening.look()
        else:
            self.evening.say(words.NOT_NOW)

    def action_drop(self) -> None:
        """Leave a stage to come out."""
        stage = self._stage(self.evening.view)
        self.evening.do(do.Drop(stage.number), lambda *_: words.DROPPED.format(title=stage.title))

    def action_longer(self) -> None:
        """A minute more."""
        self.evening.do(do.Longer(MINUTE, self._stage(self.evening.view).number), self._changed)

    def action_shorter(self) -> None:
        """A minute less."""
        self.evening.do(do.Shorter(MINUTE, self._stage(self.evening.view).number), self._changed)

    def _changed(self, before: View, after: View) -> str:
        """How long the chosen stage is now."""
        stage = self._stage(after)
        return words.changed(stage.title, stage.length)

    def action_add(self) -> None:
        """A stage nobody planned: its kind, those by which an evening pauses first, then how long."""
        usual = self.evening.keeper.usual
        pauses = [named for named, stage in usual.items() if NATURES[stage.kind].quiet]
        rows = [
            Choice(named, usual[named].title, short(usual[named].usual), also=(named, ABOUT[named]))
            for named in (*pauses, *(named for named in reversed(tuple(usual)) if named not in pauses))
        ]
        self.ask(Chooser(words.WHAT_TO_ADD, rows), lambda named: self._how_long(named, usual[named].usual))

    def _how_long(self, named: str, usual: Ms) -> None:
        begun = self.evening.view.begun
        hint = (words.HOW_LONG_NOW_HINT if begun else words.HOW_LONG_HINT).format(usual=short(usual))
        ask = Ask(words.HOW_LONG, hint=hint, has_second=begun, reads=stage_typed, instead=screens.NOT_A_LENGTH)

        def then(answer: tuple[Ms | None, str] | Second) -> None:
            if not isinstance(answer, Second):
                self._add(named, *answer)
            elif self._add(named, *answer.value) and self.evening.do(
                do.Go(self._stage(self.evening.view).number), screens.gone
            ):
                self.dismiss()

        self.ask(ask, then)

    def _add(self, named: str, length: Ms | None, title: str) -> bool:
        """Add it after the chosen stage, or after the current one where that comes later; whether it was."""
        view = self.evening.view
        after = max(self._stage(view).number, view.stage.number if view.begun else 0)

        def added(before: View, now: View) -> str:
            stage = now.stages[after]
            self.chosen = stage.id
            self._settle()
            return words.added(stage.title, stage.length, interrupts=now.begun)

        return self.evening.answered(self.evening.keeper.add_stage(named, length, after, title), added)

    def action_end(self) -> None:
        """The evening ends at another time."""

        keeper = self.evening.keeper

        def then(end: TypedClock | Ms) -> None:
            refused = keeper.ends(end) if isinstance(end, TypedClock) else keeper.do(do.Ends(by=end))
            self.evening.answered(
                refused, lambda before, after: screens.ENDS_AT.format(clock=keeper.clock(after.ends_in))
            )

        ask = Ask(words.WHEN_DOES_IT_END, hint=words.WHEN_HINT, reads=end_typed, instead=words.NOT_AN_END)
        self.ask(ask, then)

    def action_undo(self) -> None:
        """Take back the last change."""
        self.carried = None
        undo(self.evening)

    def action_redo(self) -> None:
        """Put it back."""
        redo(self.evening)

    def action_back(self) -> None:
        """To the circle; a stage that is carried is left where it was first."""
        if self.carried is not None:
            self.carried = None
            self.evening.look()
        else:
            self.dismiss()


def stage_typed(text: str) -> tuple[Ms | None, str]:
    """How long a stage is, None where nothing is said of it, and its title: "3m: A song"; Unreadable for all else."""
    length, _, title = text.partition(":")
    return minutes_typed(length) if length.strip() else None, title.strip()


def end_typed(text: str) -> TypedClock | Ms:
    """When the evening ends, as a clock time, or by how much later or (below 0) earlier; Unreadable for all else."""
    text = text.strip()
    if text[:1] in ("+", "-", "−"):
        by = minutes_typed(text[1:])
        return by if text[0] == "+" else -by
    return read_typed_clock(text)


def minutes_typed(text: str) -> Ms:
    """A length as somebody types it in a hurry: "3m", or "3" or "3 min" for minutes; Unreadable for anything else."""
    minutes = re.fullmatch(r"([0-9]+) *(?:m[a-z]*\.?|['’′])?", text.strip(), re.IGNORECASE)
    return read_duration(f"{minutes[1]}m" if minutes else text.strip())

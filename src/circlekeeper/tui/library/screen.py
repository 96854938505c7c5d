"""The library of agendas: choose one, look at its evening, run, rehearse, edit, copy or remove it, make a new one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal, NamedTuple

from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option
from textual.worker import get_current_worker

from circlekeeper.agenda.library import FIRST, Home, LibraryEntry, entries
from circlekeeper.cells import cells, cut
from circlekeeper.text import visible
from circlekeeper.tui.kit.base import bindings
from circlekeeper.tui.kit.choices import Choices
from circlekeeper.tui.kit.footer import Keys
from circlekeeper.tui.kit.keyed import KeyedScreen
from circlekeeper.tui.kit.preview import EveningView, evening_of
from circlekeeper.tui.library.actions import LIBRARY, OnShelf
from circlekeeper.tui.library.shelf import Shelved, make, remove
from circlekeeper.tui.text import literal
from circlekeeper.words import library as words
from circlekeeper.words.before import in_language
from circlekeeper.words.figures import time_of_day

if TYPE_CHECKING:
    from circlekeeper.agenda.reading import Reading
    from circlekeeper.circle.plan import Plan
    from circlekeeper.keeping.sessions import CutOffSession
    from circlekeeper.keeping.settings import Settings
    from circlekeeper.tui.gathering.company import Seat
    from circlekeeper.tui.gathering.screen import Gathered

_RESUME = "resume-"
"""What stands before the number of a session that was cut off, in the list."""
_HEADINGS: dict[Home, str] = {"own": words.YOURS, "here": words.HERE, "bundled": words.OURS}


class Wanted(NamedTuple):
    """What the library was left for."""

    what: Literal["run", "rehearse", "resume"]
    plan: Plan | None = None
    people: tuple[Seat, ...] = ()
    session: CutOffSession | None = None
    """Which one is resumed."""


class LeftOff(NamedTuple):
    """A session that was cut off, as the library shows it."""

    title: str
    when: str
    session: CutOffSession


class Library(KeyedScreen):
    """The agendas at hand; `begin` opens what is wanted."""

    DEFAULT_CSS = """
    Library {
        & #library-head { margin: 0 1 1 1; height: 1; text-style: bold; }
        & #library-body { height: 1fr; margin: 0 1; }
        & #library-list { width: 37; height: 1fr; border: none; padding: 0; background: $ground; margin-right: 2; }
        & #library-list:focus { background-tint: $ground 0%; }
        & #library-list > .option-list--option-disabled { color: $quiet; }
        & #library-preview { width: 1fr; height: 1fr; }
        & #library-title { text-style: bold; }
        & #library-about { color: $quiet; }
        & #library-told { color: $quiet; margin: 1 0; }
        &.-narrow #library-preview { display: none; }
        &.-narrow #library-list { width: 1fr; margin: 0; }
        &.-wide #library-list { width: 48; margin-right: 5; }
        &.-low #library-head { display: none; }
    }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (66, "-middle"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (14, "-high")]  # noqa: RUF012
    AUTO_FOCUS = "#library-list"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(LIBRARY),
        Binding("plus,equals_sign", "people(1)", show=False),
        Binding("minus", "people(-1)", show=False),
    ]
    table = LIBRARY
    stays = True
    asks: ClassVar[frozenset[str]] = frozenset({"copy", "new", "palette"})

    @dataclass
    class AgendaRead(Message):
        """The agenda at a place of the shelf was read, in a thread."""

        at: int
        entry: LibraryEntry
        reading: Reading

    def __init__(
        self, begin: Callable[[Wanted], None], *, cut_off: Sequence[LeftOff] = (), here: Path | None = None
    ) -> None:
        """`cut_off` are the sessions that can be resumed, the latest first."""
        super().__init__(classes="-middle -high")  # of most windows: for these nothing is styled twice
        self._begin, self._cut_off, self._here = begin, list(cut_off), here
        self._shelf: list[Shelved] = []
        self._count: int | None = None
        """How many people the previews are for; None: as each agenda suggests."""
        self._filled = 0
        """How wide the rows are drawn."""
        self._wanted: Path | None = None
        """The agenda to stand on once the list is there."""

    def contents(self) -> ComposeResult:
        """The list at the left, the evening at the right."""
        yield Static(literal(words.NAME), id="library-head")
        with Horizontal(id="library-body"):
            yield Choices(id="library-list", markup=False)
            with VerticalScroll(id="library-preview", can_focus=False), Vertical():
                yield Static(id="library-title")
                yield Static(id="library-about")
                yield Static(id="library-told")
                yield EveningView()
        yield Keys(last=1)

    def on_mount(self) -> None:
        """The names at once, the evenings as they are read."""
        self.look_again()

    def on_resize(self, event: events.Resize) -> None:
        """The rows fill the width."""
        self.call_after_refresh(self._fill)

    def look_again(self, wanted: Path | None = None) -> None:
        """List the folders anew, and stand on `wanted`."""
        self._wanted = wanted or (None if self._chosen is None else self._chosen.entry.path)
        found = entries(self._here)
        first = [e for e in found if e.name == FIRST and e.home == "bundled"]
        at = next((i for i, e in enumerate(found) if e.home == "bundled"), 0)
        self._shelf = [Shelved(e) for e in (*found[:at], *first, *(e for e in found[at:] if e not in first))]
        self._draw_list()
        self.call_after_refresh(self._read_all, tuple(shelved.entry for shelved in self._shelf))

    @work(thread=True, exclusive=True, group="library")
    def _read_all(self, found: tuple[LibraryEntry, ...]) -> None:
        worker = get_current_worker()
        for at, entry in enumerate(found):
            if worker.is_cancelled:
                return
            self.post_message(self.AgendaRead(at, entry, entry.read()))

    def on_library_agenda_read(self, event: AgendaRead) -> None:
        """An agenda was read."""
        at, entry, reading = event.at, event.entry, event.reading
        if at < len(self._shelf) and self._shelf[at].entry == entry:
            self._shelf[at] = Shelved(entry, reading)
            self._draw_row(at)
            for other, shelved in enumerate(self._shelf):  # one that stood there first may be called the same
                if other != at and shelved.title == self._shelf[at].title:
                    self._draw_row(other)
            if at == self._at:
                self._draw_preview()

    # What is shown

    @property
    def _list(self) -> OptionList:
        return self.query_one("#library-list", OptionList)

    @property
    def _row_name(self) -> str:
        """By which name the list knows the row the keys are on; empty: there is none."""
        if not self.is_mounted or self._list.highlighted is None:
            return ""
        return self._list.get_option_at_index(self._list.highlighted).id or ""

    @property
    def _at(self) -> int | None:
        """Which agenda the keys are on; None: none, or the session that was cut off."""
        return int(self._row_name) if self._row_name.isdecimal() else None

    @property
    def _left_off(self) -> LeftOff | None:
        """Which session that was cut off the keys are on; None: none."""
        number = self._row_name.partition(_RESUME)[2]
        return self._cut_off[int(number)] if number else None

    @property
    def _chosen(self) -> Shelved | None:
        """The agenda the keys are on; None where they are on none."""
        return None if self._at is None else self._shelf[self._at]

    def _draw_list(self) -> None:
        self._filled = self._width
        options: list[Option] = []
        for number, left in enumerate(self._cut_off):
            said = cut(words.cut_off(left.when, left.title), self._width)
            options.append(Option(literal(said, "bold"), id=f"{_RESUME}{number}"))
        if self._cut_off:
            options.append(Option("", disabled=True))
        above = ""
        for at, shelved in enumerate(self._shelf):
            entry = shelved.entry
            heading = in_language(entry.language) if entry.foreign else _HEADINGS[entry.home]
            if heading != above:
                if above:
                    options.append(Option("", disabled=True))
                above = heading
                options.append(Option(literal(heading, "$quiet"), disabled=True))
            options.append(Option(self._row(shelved), id=str(at)))
        self._list.set_options(options)
        at = next((i for i, shelved in enumerate(self._shelf) if shelved.entry.path == self._wanted), 0)
        resume = bool(self._cut_off) and self._wanted is None
        self._list.highlighted = 0 if resume else self._list.get_option_index(str(at)) if self._shelf else None
        self._draw_preview()

    @property
    def _width(self) -> int:
        return max(20, self._list.scrollable_content_region.width or 36)

    def _row(self, shelved: Shelved) -> Content:
        about, title = shelved.about, shelved.title
        if shelved.entry.home != "bundled" and any(s.title == title and s is not shelved for s in self._shelf):
            title = shelved.entry.name
        title = cut(title, max(8, self._width - cells(about) - 2))
        space = " " * max(2, self._width - cells(title) - cells(about))
        return literal(title) + literal(space + about, "$heed" if shelved.is_broken else "$quiet")

    def _fill(self) -> None:
        if self._filled != self._width:
            self._filled = self._width
            for at in range(len(self._shelf)):
                self._draw_row(at)

    def _draw_row(self, at: int) -> None:
        self._list.replace_option_prompt(str(at), self._row(self._shelf[at]))

    def _draw_preview(self) -> None:
        title, about, told, evening = words.EMPTY, "", "", None
        if (left := self._left_off) is not None:
            title, about = words.cut_off(left.when, left.title), words.CUT_OFF_HELP
        elif (chosen := self._chosen) is not None:
            title = chosen.title
            if chosen.plan is not None:
                evening = evening_of(chosen.plan, self._people_for(chosen.plan))
                about = words.summary(chosen.plan.whole, chosen.plan.group_min, chosen.plan.group_max)
                names = words.names_kept(len(self._kept)) if self._kept else ""
                previewed = words.previewed_with(evening.people, time_of_day(evening.table.starts or ""))
                told = "\n".join(filter(None, (chosen.described, previewed, names)))
            elif chosen.reading is not None:
                first = chosen.reading.problems[0]
                about = chosen.about
                problem = words.FIRST_PROBLEM.format(
                    line=first.line, where=first.where, what=first.saying.what, instead=first.saying.instead
                )
                told = f"{problem}\n\n{words.FIX}"
        for part, said in (("title", title), ("about", about), ("told", told)):
            widget = self.query_one(f"#library-{part}", Static)
            if str(widget.content) != said:
                widget.update(literal(said))
        self.query_one(EveningView).show(evening)
        self.offer_keys()

    def settled(self, before: Settings) -> None:
        """Times of day may be shown otherwise."""
        self._draw_preview()
        self.query_one(EveningView).refresh(layout=True)

    def state(self) -> OnShelf:
        """What the keys are on."""
        chosen = self._chosen
        if chosen is None:
            return OnShelf("none" if self._left_off is None else "resume")
        return OnShelf("broken" if chosen.is_broken else "agenda", chosen.own)

    def on_option_list_option_highlighted(self) -> None:
        """The preview follows the keys."""
        self._draw_preview()

    def on_option_list_option_selected(self) -> None:
        """Enter, or a click on the row the keys are on."""
        self.action_run()

    # Keys

    def _plan(self) -> Plan | None:
        chosen = self._chosen
        return None if chosen is None else (chosen.reading or chosen.entry.read()).plan

    def _people_for(self, plan: Plan) -> int:
        """For how many people an evening is shown."""
        from circlekeeper.planning.fitting import usual_people

        return self._count or usual_people(plan)

    def action_run(self) -> None:
        """Resume what was cut off, or gather for an agenda, or fix a broken one."""
        if (left := self._left_off) is not None:
            self._begin(Wanted("resume", session=left.session))
        elif (plan := self._plan()) is not None:
            self._gather(plan)
        elif self.state().what == "broken":
            self.action_edit()

    def _gather(self, plan: Plan, people: tuple[str, ...] | None = None) -> None:
        from circlekeeper.tui.gathering.screen import Gathering

        def gathered(result: Gathered | None) -> None:
            self._draw_preview()
            if result is not None:
                self._begin(Wanted("run", result.plan, result.people))

        self.app.push_screen(Gathering(plan, people), gathered)

    @property
    def _kept(self) -> tuple[str, ...]:
        """The names that were kept for the agenda the keys are on."""
        from circlekeeper import people_file

        plan = self._plan()
        path = None if plan is None else people_file.kept_for(plan.title)
        try:
            return () if path is None else people_file.read(str(path))
        except people_file.UnusableError:
            return ()

    def action_names(self) -> None:
        """Begin with the names that were kept for this agenda, or remove them."""
        from circlekeeper import people_file

        plan = self._plan()
        path = None if plan is None else people_file.kept_for(plan.title)
        if plan is None or path is None:
            self.say(words.NAMES_NONE)
            return
        names = self._kept

        def answered(answer: str) -> None:
            if answer == "use":
                self._gather(plan, names)
            elif answer == "remove":
                self.say(words.NAMES_REMOVED if (wrong := remove(path)) is None else wrong)
                self._draw_preview()

        from circlekeeper.tui.kit.sheets import Question

        answers = {"remove": words.NAMES_REMOVE, "leave": words.NAMES_LEAVE}
        if names:
            answers = {"use": words.names_use(len(names)), **answers}
        title = cut(visible(plan.title), 40)
        where = words.REMOVE_WHERE.format(folder=cut(visible(str(path)), 60))
        self.ask(Question(words.NAMES_ASK.format(title=title), answers, where), answered)

    def action_rehearse(self) -> None:
        """An evening with made-up people."""
        if (plan := self._plan()) is not None:
            from circlekeeper.tui.gathering.company import seats

            self._begin(Wanted("rehearse", plan, seats(plan.people or words.made_up(self._people_for(plan)))))

    def action_look(self) -> None:
        """The whole evening to read; of a session that was cut off, how far it came and with how many."""
        if (left := self._left_off) is not None:
            self._look_at(left)
        elif (chosen := self._chosen) is not None and (plan := self._plan()) is not None:
            from circlekeeper.tui.library.sheets import Looking

            self.app.push_screen(Looking(plan, evening_of(plan, self._people_for(plan)), chosen.entry.name))

    def _look_at(self, left: LeftOff) -> None:
        from circlekeeper.keeper.opening import looked_at
        from circlekeeper.tui.kit.sheets import Telling

        view = looked_at(left.session)
        said = [words.cut_off_when(left.when)]
        if view is None:
            said.append(words.CUT_OFF_UNREAD)
        elif not view.begun or view.finished:
            said += [words.CUT_OFF_OVER if view.finished else words.CUT_OFF_NOT_BEGUN, words.how_many(len(view.people))]
        else:
            number, of = view.stage.number, len(view.stages)
            said += [words.how_far(number, of, view.stage.title, view.elapsed), words.how_many(len(view.people))]
        parts = [literal(left.title, "bold"), literal("\n".join(said))]
        self.app.push_screen(Telling(*parts, hint=words.LOOK_HINT))

    def _throw_away(self, left: LeftOff) -> None:
        from circlekeeper.keeping.sessions import throw_away

        def answered(answer: str) -> None:
            if answer == "remove":
                gone = throw_away(left.session)
                if gone.files and not gone.left:
                    self._cut_off.remove(left)
                    self._wanted = None
                    self._draw_list()
                self.say(words.THROWN if gone.files and not gone.left else words.NOT_THROWN)

        from circlekeeper.tui.kit.sheets import Question

        asks = words.THROW_ASK.format(title=cut(left.title, 40))
        answers = {"leave": words.THROW_NO, "remove": words.THROW_YES}
        self.ask(Question(asks, answers, words.THROW_HELP), answered)

    def action_edit(self) -> None:
        """Into the workshop; one that comes with circlekeeper is copied first."""
        if (chosen := self._chosen) is not None and chosen.entry.home != "bundled":
            self._open_workshop(chosen.entry.path)
        else:
            self.action_copy()

    def action_copy(self) -> None:
        """A copy of one's own."""
        if (chosen := self._chosen) is not None:
            self._ask_name(words.COPY_ASK, chosen.title, chosen.entry.path)

    def action_remove(self) -> None:
        """Ask, then remove the file of one's own agenda, or a session that was cut off; the keys stand on what comes
        after it.
        """
        if (left := self._left_off) is not None:
            self._throw_away(left)
        at, chosen = self._at, self._chosen
        if at is None or chosen is None:
            return
        if not chosen.own:
            self.say(words.OURS_STAYS)
            return
        path = chosen.entry.path
        after = self._shelf[at + 1 if at + 1 < len(self._shelf) else at - 1].entry.path

        def answered(answer: str) -> None:
            if answer == "remove":
                if (wrong := remove(path)) is not None:
                    self.say(wrong)
                self.look_again(path if wrong is not None else after)

        from circlekeeper.tui.kit.sheets import Question

        asks = words.REMOVE_ASK.format(name=cut(visible(path.name), 40))
        where = words.REMOVE_WHERE.format(folder=cut(visible(str(path.parent)), 60))
        self.ask(Question(asks, {"leave": words.REMOVE_NO, "remove": words.REMOVE_YES}, where), answered)

    def action_new(self) -> None:
        """A new agenda, ten lines to fill in or to paste an outline over."""
        self._ask_name(words.NEW_ASK, "", None)

    def _ask_name(self, title: str, name: str, source: Path | None) -> None:
        from circlekeeper.tui.library.sheets import Naming

        says = words.NEW_NEXT if source is None else ""
        self.ask(Naming(title, name, lambda text: make(text, source), says), self._open_workshop)

    def _open_workshop(self, path: Path) -> None:
        from circlekeeper.tui.workshop.screen import opened

        self.app.push_screen(opened(path), lambda _: self.look_again(path))

    def action_people(self, by: int) -> None:
        """The previews for one person more or fewer."""
        from circlekeeper.circle.plan import MOST_PEOPLE

        if (plan := self._plan()) is not None:
            self._count = max(1, min(MOST_PEOPLE, self._people_for(plan) + by))
            self._draw_preview()

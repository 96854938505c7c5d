"""The gathering: people sit down, and see whether the evening fits them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import ClassVar, Literal

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.widgets import OptionList, Static

from circlekeeper import people_file
from circlekeeper.cells import cells, cut
from circlekeeper.circle.plan import Plan
from circlekeeper.history.figures import records_of
from circlekeeper.keeper.opening import Wish, for_tonight
from circlekeeper.keeping import folders, localtime
from circlekeeper.keeping.records import read_all
from circlekeeper.keeping.settings import Settings
from circlekeeper.telling import floor as phrases
from circlekeeper.telling.screens import MARKS_HINT
from circlekeeper.text import only_text, visible
from circlekeeper.tui.gathering.actions import GATHERING
from circlekeeper.tui.gathering.adapting import (
    FitBy,
    adapted,
    begins_next,
    evening_now,
    offers,
    rotates,
    taken,
    until_end,
    wall,
    with_new_names,
)
from circlekeeper.tui.gathering.company import MORE_TIME, Company, Seat
from circlekeeper.tui.gathering.field import Column, NameField
from circlekeeper.tui.gathering.fit import Fitting
from circlekeeper.tui.gathering.seats import Seats
from circlekeeper.tui.kit import sheets
from circlekeeper.tui.kit.base import bindings
from circlekeeper.tui.kit.footer import Keys
from circlekeeper.tui.kit.keyed import KeyedScreen
from circlekeeper.tui.kit.parts import parts_of
from circlekeeper.tui.text import literal
from circlekeeper.words import gathering as words
from circlekeeper.words.disk import reason
from circlekeeper.words.figures import time_of_day

_LEAST_TITLE = 6
"""With fewer cells for its title, the heading says when the evening ends, and no more."""
_NEXT_CIRCLE: dict[int, Literal[0, 1, 2]] = {0: 1, 1: 2, 2: 0}


@dataclass(frozen=True, slots=True)
class Gathered:
    """Who sits in the circle, in seat order, and the evening as it will be tonight."""

    people: tuple[Seat, ...]
    plan: Plan


class Gathering(KeyedScreen):
    """Who is here, in seat order; it ends with `Gathered`, or with None when it is left, and tells `then`, where it is
    the first screen.
    """

    DEFAULT_CSS = """
    Gathering {
        & #gathering-head { height: 1; margin: 0 1 1 1; }
        & #gathering-who { width: 1fr; min-width: 14; text-style: bold; }
        & #gathering-evening { width: auto; color: $quiet; max-width: 70%; }
        & #gathering-body { height: 1fr; margin: 0 1; }
        & #gathering-company { width: 29; margin-right: 2; }
        & #gathering-field { border: none; height: 1; padding: 0; margin: 0 0 0 5; background: $ground; }
        & #gathering-said { height: auto; min-height: 1; max-height: 2; margin: 0 1; color: $ink; }
        & Fitting { width: 1fr; }
        &.-narrow #gathering-body { layout: vertical; }
        &.-narrow #gathering-company { width: 1fr; height: 1fr; margin: 0; }
        &.-narrow Fitting { height: auto; max-height: 3; }
        &.-narrow Parts, &.-narrow #fit-count, &.-narrow #fit-choices, &.-narrow #fit-says { display: none; }
        &.-narrow #fit-brief { display: block; }
        &.-wide #gathering-company { width: 44; margin-right: 6; }
        &.-low #gathering-head { margin-bottom: 0; }
    }
    """
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (66, "-middle"), (110, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (16, "-high")]  # noqa: RUF012
    AUTO_FOCUS = "NameField"
    BINDINGS: ClassVar[list[BindingType]] = bindings(GATHERING)
    table = GATHERING
    asks: ClassVar[frozenset[str]] = frozenset({"rename", "people_file", "palette"})

    def __init__(
        self,
        plan: Plan,
        people: Iterable[str] | None = None,
        *,
        wish: Wish | None = None,
        made_up: Sequence[str] = (),
        told: str = "",
        then: Callable[[Gathered | None], None] = lambda gathered: None,
        now: Callable[[], datetime] = localtime.now,
    ) -> None:
        """What was asked for tonight beside the plan is `wish`, of which the session is told apart; `made_up` sit
        down at an Enter.
        """
        super().__init__()
        self._then, self._made_up, self._told = then, made_up, told
        self._given, self._plan = plan, for_tonight(plan, wish or Wish())
        self._company = Company(tuple(Seat(name) for name in (plan.people if people is None else people)))
        self._now = now
        self._fit_by: FitBy | None = None
        kept = () if rotates(plan) is None else read_all(folders.records()).records
        self._evenings = len(records_of(plan, kept))
        """How many evenings of an agenda are kept in which another seat begins each time."""
        self._next_begins = False
        """Whether the seat that follows by them begins tonight."""
        self._take_instead: Callable[[str], None] | None = None
        """What takes the text in the field, where it is asked for something else than a name."""
        self._leaving = False
        """Whether Escape was pressed once."""
        self._told_with = ""
        """What stood in the field when the line under it was written."""
        self._told_stays = False
        """Whether that line stays while the next name is typed: somebody was not seated."""
        self._offers: dict[str, str] = {}
        self._kept_list = None if made_up else people_file.kept_for(plan.title)
        """The names that were kept for this agenda, offered and never taken by itself."""
        self._forgetful = wish is not None and wish.forgetful

    def contents(self) -> ComposeResult:
        """The seats and the field at the left, the evening at the right."""
        with Horizontal(id="gathering-head"):
            yield Static(literal(words.WHO), id="gathering-who")
            yield Static(id="gathering-evening")
        with Horizontal(id="gathering-body"):
            with Column(id="gathering-company"):
                yield Seats(self._move, self.action_to_field, id="gathering-seats")
                yield NameField(self._entered, self._pasted, placeholder=words.FIELD, id="gathering-field")
            yield Fitting()
        yield Static(id="gathering-said")
        yield Keys(last=2)

    def on_mount(self) -> None:
        """Show who is expected, and keep the end of the evening right while they sit down."""
        self.set_interval(15, self._draw_heading)
        self._draw(at=0)
        if self._told:
            self._tell(only_text(self._told))
        elif self._company.seats:
            self._tell(words.ROSTER)
        elif self._made_up:
            self._tell(words.MADE_UP_OFFERED)
        elif self._kept_list is not None:
            self._tell(words.KEPT_OFFERED)

    # What is shown

    def _draw(self, at: int | None = None) -> None:
        company = self._company
        count, now = len(company.names), self._now()
        asked = evening_now(self._plan, count, now)
        chosen = evening_now(adapted(asked, self._fit_by), count, now)
        says = chosen.sentences() or ([words.FITS] if count and asked.sentences() else [])
        begins = begins_next(chosen.plan, company.names, self._evenings)
        self._offers = offers(asked, company, begins)
        told = taken(asked, self._fit_by, company)
        if begins is not None and self._next_begins:
            told.append(words.taken_begins(begins.name, chosen.plan.stages[begins.stage].title))
        self.query_one(Fitting).show(count, parts_of(chosen.plan, chosen.table), says, self._offers, told)
        self.query_one(Seats).show(company.seats, company.numbers(), at)
        self.offer_keys()
        self._draw_heading()

    def on_resize(self, event: events.Resize) -> None:
        """The heading says what there is room for."""
        self._draw_heading()

    def settled(self, before: Settings) -> None:
        """Times of day may be shown otherwise."""
        self._draw_heading()

    def state(self) -> str:
        """Where the keys are: `field`, `seats` or `choices`."""
        return (
            "field"
            if isinstance(self.focused, NameField)
            else "seats"
            if isinstance(self.focused, Seats)
            else "choices"
        )

    def on_descendant_focus(self) -> None:
        """The keys do other things elsewhere."""
        self.offer_keys()

    def _draw_heading(self) -> None:
        now = self._now()
        until = until_end(self._plan, now)
        length, ends = self._plan.length or until, time_of_day(localtime.clock_text(wall(now) + until))
        room = self.size.width - 4 - cells(words.WHO) - cells(words.heading("", length, ends))
        title = cut(only_text(self._plan.title), room) if room >= _LEAST_TITLE else ""
        text = words.heading(title, length, ends) if title else ends
        heading = self.query_one("#gathering-evening", Static)
        if str(heading.content) != text:
            heading.update(literal(text))

    def _tell(self, text: str = "", *, stays: bool = False) -> None:
        self._told_stays = stays
        self._told_with = self.query_one(NameField).value
        self.query_one("#gathering-said", Static).update(literal(text))

    # The field

    def on_input_changed(self) -> None:
        """Typing clears what was said; a choice's letter alone says what Enter would do with it."""
        key = self.query_one(NameField).value
        if key == self._told_with:
            return
        self._leaving = False
        if self._told_stays and key not in self._offers:
            return
        self._tell(words.TAKES[key] if key in self._offers and self._take_instead is None else "")

    def _entered(self, text: str) -> None:
        """Enter: seats a name, takes a choice, renames, reads a file; on an empty field it begins."""
        (self._take_instead or self._take_name)(text)

    def _take_name(self, text: str) -> None:
        field = self.query_one(NameField)
        if text in self._offers:
            field.clear()
            self.action_choose(text)
        elif text.strip():
            field.clear()
            self._seat(text)
        else:
            self._begin()

    def _pasted(self, text: str) -> None:
        """Several names at once, the first behind what stands in the field."""
        before = self.query_one(NameField).value if self._take_instead is None else ""
        self._ask_name()
        self._seat(before + text)

    def _seat(self, text: str) -> None:
        unfit = self._company.add(text)
        self._draw(at=len(self._company.seats) - 1)
        if unfit:
            self.query_one(NameField).again(unfit[0].name if len(unfit) == 1 else "", other=unfit[0].known)
        self._tell(words.not_taken([u.reason for u in unfit]) if unfit else "", stays=any(u.known for u in unfit))

    def _begin(self) -> None:
        names = self._company.names
        if not names and self._made_up and not self._company.seats:
            self._company.add_names(self._made_up)
            self._draw()
            self._tell(words.MADE_UP)
            return
        if not names:
            self._tell(words.NOBODY)
            return
        evening = evening_now(self._plan, len(names), self._now())
        plan = with_new_names(adapted(evening, self._fit_by), self._company.people)
        begins = begins_next(plan, names, self._evenings) if self._next_begins else None
        plan = plan if begins is None else plan.begun_by({begins.stage: begins.name})
        self._end(Gathered(self._company.people, self._given._replace(stages=plan.stages)))

    def _end(self, gathered: Gathered | None) -> None:
        self.dismiss(gathered)
        self._then(gathered)

    def _ask(self, take: Callable[[str], None] | None, placeholder: str, value: str = "") -> None:
        """The field asks for something, and `take` takes it; None: it asks for names."""
        field = self.query_one(NameField)
        self._take_instead, field.placeholder, field.value = take, placeholder, value
        field.letters_to = "names" if take is None else "line"
        field.cursor_position = len(value)
        self.set_focus(field)

    def _ask_name(self) -> None:
        self._ask(None, words.FIELD)

    def _take_rename(self, name: str, text: str) -> None:
        at = next((i for i, seat in enumerate(self._company.seats) if seat.name == name), None)
        if at is None or not text.strip():
            self._ask_name()
        elif reason := self._company.rename(at, text):
            self._tell(reason)
        else:
            self._ask_name()
            self._draw(at=at)

    def _take_file(self, text: str) -> None:
        try:
            names = people_file.read(str(Path(text.strip()).expanduser())) if text.strip() else ()
        except (people_file.UnusableError, RuntimeError) as wrong:
            self._tell(visible(str(wrong)))
            return
        self._ask_name()
        if names:
            before = len(self._company.here)
            unfit = self._company.add_names(names)
            self._draw(at=len(self._company.seats) - 1)
            said = words.file_taken(len(self._company.here) - before)
            self._tell(f"{said} {words.not_taken([u.reason for u in unfit])}" if unfit else said)

    def _take_list_name(self, text: str) -> None:
        names = tuple(seat.name for seat in self._company.seats)
        try:
            path = people_file.keep(text, self._given.title, names)
        except people_file.OthersError:
            self._tell(words.KEEP_THERE)
        except ValueError:
            self._tell(words.KEEP_NAMED)
        except OSError as wrong:
            self._tell(words.KEEP_FAILED.format(reason=reason(wrong)))
        else:
            self._kept_list = path
            self._ask_name()
            self._tell(words.kept(sum(map(people_file.keeps, names)), visible(path.name)))

    def to_field(self) -> bool:
        """Names that come while the keys are on the list belong to the field."""
        self.action_to_field()
        return True

    # The list

    def _move(self, at: int, to: int) -> None:
        self._draw(at=self._company.move(at, to))

    def _chosen_seat(self) -> int | None:
        """The line the keys are on in the list; where they are elsewhere they go there first, so that one sees whom
        it is about.
        """
        seats = self.query_one(Seats)
        if not self._company.seats:
            return None
        if not seats.has_focus:
            self.set_focus(seats)
            return None
        seats.carrying = False
        return seats.at

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click on a choice at the right takes it, or takes it back."""
        self.action_choose(event.option.id or "")

    # Keys

    async def action_enter(self) -> None:
        """What Enter does in the field."""
        field = self.query_one(NameField)
        self.set_focus(field)
        await field.action_submit()

    def action_to_seats(self) -> None:
        """From the field up to the last seat."""
        if self._company.seats:
            self.set_focus(self.query_one(Seats))

    def action_to_field(self) -> None:
        """To where names are typed."""
        self.set_focus(self.query_one(NameField))

    def action_mark(self) -> None:
        """Someone is here or is not."""
        if (at := self._chosen_seat()) is not None:
            self._company.mark(at)
            self._draw(at=min(at + 1, len(self._company.seats) - 1))

    def action_more(self) -> None:
        """Marks, and more time, for someone: one after the other."""
        if (at := self._chosen_seat()) is None:
            return

        def rows() -> list[sheets.Choice]:
            seat = self._company.seats[at]
            has = (*seat.marks, seat.need)
            offered = [(mark, phrases.mark(mark)) for mark in self._plan.all_marks] + list(MORE_TIME.items())
            return [
                sheets.Choice(what, said, words.ON if what in has else "", i)
                for i, (what, said) in enumerate(offered, 1)
            ]

        title = words.MORE_FOR.format(name=self._company.seats[at].name)
        self.app.push_screen(
            sheets.Toggling(title, rows, partial(self._company.toggle, at), MARKS_HINT), lambda _: self._draw(at=at)
        )

    def action_rename(self) -> None:
        """Someone is called otherwise: their name goes to the field."""
        if (at := self._chosen_seat()) is not None:
            name = self._company.seats[at].name
            self._ask(partial(self._take_rename, name), words.RENAME, name)
            self._tell(words.RENAMING.format(name=name))

    def action_remove(self) -> None:
        """Someone is taken off the list."""
        if (at := self._chosen_seat()) is not None:
            name = self._company.seats[at].name
            self._company.remove(at)
            self._draw(at=at)
            self._tell(words.REMOVED.format(name=name))
            if not self._company.seats:
                self.action_to_field()

    def action_carry(self) -> None:
        """Pick someone up, or put them down."""
        seats = self.query_one(Seats)
        self.set_focus(seats)
        seats.action_carry()
        self._tell(words.CARRYING if seats.carrying else "")

    def action_choose(self, key: str) -> None:
        """Take a choice, or take it back; two circles go from the first half to the second and to one circle again."""
        if key not in self._offers:
            return
        if key == words.CIRCLES_KEY:
            self._company.circle = _NEXT_CIRCLE[self._company.circle]
        elif key == words.BEGINS_KEY:
            self._next_begins = not self._next_begins
        else:
            wanted: FitBy = "shorter" if key == words.LENGTH_KEY else "popcorn"
            self._fit_by = None if self._fit_by == wanted else wanted
        self._draw()

    def action_people_file(self) -> None:
        """Ask for a file with one name a line."""
        offered = self._kept_list is not None and not self._company.here
        self._ask(self._take_file, words.FILE_FIELD, str(self._kept_list) if offered else "")
        self._tell()

    def action_keep(self) -> None:
        """Ask under which name the names are to be kept as a file; never by itself, and never in a rehearsal."""
        if self._made_up or self._forgetful:
            self._tell(words.KEEP_REHEARSAL if self._made_up else words.KEEP_FORGETFUL)
        elif not self._company.seats:
            self._tell(words.NOBODY)
        else:
            self._ask(self._take_list_name, words.KEEP_FIELD, people_file.usual_name(self._given.title))
            self._tell(words.keep_ask(len(self._company.seats), visible(str(folders.agendas()))))

    def action_undo(self) -> None:
        """Take back the last change of the list."""
        undone = self._company.undo()
        self._draw(at=self.query_one(Seats).at)
        self._tell(words.UNDONE if undone else words.NOTHING_TO_UNDO)

    def action_leave(self) -> None:
        """Out of what is being asked, then out of the gathering; asks once where names were given."""
        seats = self.query_one(Seats)
        if seats.carrying:
            seats.put_back()
            self._tell()
        elif self._take_instead is not None:
            self._ask_name()
            self._tell()
        elif self._leaving or [s.name for s in self._company.seats] == list(self._plan.people):
            self._end(None)
        else:
            self._leaving = True
            self._tell(words.LEAVE)

    def action_quit(self) -> None:
        """As leaving: nothing is going yet."""
        self.action_leave()

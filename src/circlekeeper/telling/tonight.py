"""Tonight's plan in words: every stage with its clock time, what was planned for it and what it has used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from circlekeeper.circle.view import StageView, View
from circlekeeper.telling import floor
from circlekeeper.units import MINUTE, Ms
from circlekeeper.words import lists
from circlekeeper.words.language import _, _p
from circlekeeper.words.lengths import short, whole_minutes

Clock = Callable[[Ms], str]
"""The clock time so long from now."""


class TonightRow(NamedTuple):
    """One stage, as it is read in the list."""

    number: int
    """Its place tonight, from 1."""
    clock: str
    """When it began, or will; empty where it is left out."""
    title: str
    length: str
    """How long it is, in minutes."""
    state: str
    """What is to be known of it: done, current, set for a time, who leads it."""
    current: bool
    over: bool
    """Whether it is done, or left out."""


def rows(view: View, clock: Clock) -> tuple[TonightRow, ...]:
    """The evening, stage by stage, in tonight's order."""
    return tuple(_row(stage, view, clock) for stage in view.stages)


def _row(stage: StageView, view: View, clock: Clock) -> TonightRow:
    current = view.going and stage.id == view.stage.id
    begins = "" if stage.begins_in is None else clock(stage.begins_in)
    return TonightRow(
        number=stage.number,
        clock=begins,
        title=stage.title,
        length=_about(stage.length),
        state=lists.commas([part for part in _states(stage, current, clock) if part]),
        current=current,
        over=stage.done and not current,
    )


def _about(length: Ms) -> str:
    """A length without the seconds that nobody plans with; a short one whole."""
    return short(length if length < MINUTE else whole_minutes(length) * MINUTE)


def _states(stage: StageView, current: bool, clock: Clock) -> Sequence[str]:
    used = short(whole_minutes(stage.elapsed) * MINUTE) if whole_minutes(stage.elapsed) else ""
    if stage.left_out:
        return (LEFT_OUT,)
    if current:
        return (_("now, {used} so far").format(used=used) if used else NOW, stage.by)
    if stage.done:
        return (_("done, took {used}").format(used=used) if used else DONE,)
    fixed = "" if stage.at_in is None else _("set for {clock}").format(clock=clock(stage.at_in))
    begun = _("{used} so far").format(used=used) if stage.begun and used else ""
    changed = _("planned {minutes}").format(minutes=_about(stage.planned))
    return (
        fixed,
        begun,
        ADDED if stage.added else "",
        changed if stage.planned != stage.length and not stage.added else "",
        stage.by,
    )


def ends_of(view: View, clock: Clock) -> tuple[str, ...]:
    """When the evening ends, and what is to spare; then the same in fewer and fewer words."""
    rooms = [floor.spare(view, named=named) for named in (None, 2, 1)] + [floor.spare(view, giving=False)]
    said = [_("{clock} the evening ends · {room}")] * len(rooms) + [_("ends {clock} · {room}")]
    return tuple(
        one.format(clock=clock(view.ends_in), room=room) for one, room in zip(said, [*rooms, rooms[-1]], strict=True)
    )


TITLE, TITLE_HELD = _("Tonight"), _("Tonight · on hold")
LEFT_OUT, ADDED, NOW, DONE = _("left out"), _("added"), _("now"), _("done")
CHOOSING = _("↑ ↓ choose · m moves it · Escape: the circle")
CARRYING = _("↑ ↓ move it · Escape puts it back")
WHAT_TO_ADD = _("What would you like to add?")
HOW_LONG = _("How long?")
HOW_LONG_HINT = _("like 3m, or with a title 3m: A song · Enter: {usual} · Escape")
HOW_LONG_NOW_HINT = _(
    "like 3m, or with a title 3m: A song; empty: {usual}\nEnter adds it after this stage · Tab begins it now · Escape"
)
WHEN_DOES_IT_END = _("When does the evening end?")
WHEN_HINT = _("like +5, -5 or 20:45 · Enter · Escape")
NOT_AN_END = _("Write it like +5, -5 or 20:45.")
MOVED, DROPPED = _("Moved: {title}."), _("{title} is left out. u puts it back.")
NOT_NOW = _("Only a stage that hasn't begun can be moved or left out.")


def added(title: str, length: Ms, *, interrupts: bool) -> str:
    """What was added; where to begin it now would interrupt something, that one can come back to it."""
    said = _("Added: {title}, {length}. Enter begins it now; you can come back after.")
    return (said if interrupts else _("Added: {title}, {length}.")).format(title=title, length=short(length))


def changed(title: str, length: Ms) -> str:
    """How long a stage is now."""
    return _("{title}: {length}.").format(title=title, length=short(length // MINUTE * MINUTE or length))


KEY_MOVE, MOVE = _p("a stage", "move"), _("Move a stage")
MOVE_HELP = _("Picks up a stage that hasn't begun; arrows move it, Enter sets it down.")
KEY_ADD, ADD = _("add"), _("Add a stage")
ADD_HELP = _("Adds an unplanned stage after the chosen one.")
KEY_DROP, DROP = _("leave out"), _("Leave a stage out")
DROP_HELP = _("Leaves out a stage that hasn't begun.")
KEY_PUT_DOWN, KEY_PUT_BACK = _("put it down here"), _p("a stage", "put it back")
KEY_GO, GO = _("go there"), _("Go to this stage")
GO_HELP = _("Begins the chosen stage; you can come back to the current one later.")
KEY_LONGER, LONGER, LONGER_HELP = (
    _p("minutes", "more"),
    _("A minute longer"),
    _("Gives the chosen stage a minute more."),
)
KEY_SHORTER, SHORTER = _("less"), _("A minute shorter")
SHORTER_HELP = _("Takes a minute from the chosen stage.")
KEY_END, END = _p("move it", "the end"), _("End at another time")
END_HELP = _("Lets the evening end later or earlier.")
KEY_BACK, BACK, BACK_HELP = _("circle"), _("Back to the circle"), _("Closes tonight's plan; every change stays.")
KEY_UNDO, UNDO, UNDO_HELP = _("undo"), _("Undo"), _("Takes back the last change, as often as you like.")
KEY_REDO, REDO, REDO_HELP = _("redo"), _("Redo"), _("Puts back what undo took away.")

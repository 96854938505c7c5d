"""What can be done on the screens before the circle, each declared once like those of the circle itself."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from circlekeeper.tui.circle.actions import HELP, PALETTE, QUIT, Action, Table
from circlekeeper.words import gathering, library, workshop

HELP_TYPING = HELP._replace(shown="F1, ?")
QUIT_TYPING = QUIT._replace(shown="Ctrl-Q, Ctrl-C")
"""The help of a screen on which something is typed, and how it is left."""


def _typing(state: Any) -> bool:
    return bool(state == "field")


def _listing(state: Any) -> bool:
    return bool(state == "seats")


class Row(NamedTuple):
    """What the keys of the library are on."""

    what: Literal["agenda", "broken", "resume", "none"]
    """An agenda, one that is to be mended, the session that was cut off, or nothing."""
    own: bool = False
    """Whether it is a file of the facilitator's own, which can be removed."""


def _run_label(row: Row) -> str:
    return {"resume": library.KEY_GO_ON, "broken": library.KEY_EDIT_BROKEN}.get(row.what, library.KEY_RUN)


def _usable(row: Row) -> bool:
    return row.what == "agenda"


def _there(row: Row) -> bool:
    return row.what in ("agenda", "broken")


def _own(row: Row) -> bool:
    return row.own


GATHERING: Table = (
    Action("enter", (), "Enter", (), gathering.KEY_ENTER, gathering.ENTER, gathering.ENTER_HELP, "program", _typing, 1),
    Action("to_seats", ("up",), "↑", (), gathering.KEY_LIST, gathering.LIST, gathering.LIST_HELP, "people", _typing, 2),
    Action("to_field", (), "Enter", (), gathering.KEY_FIELD, gathering.FIELD_TITLE, gathering.FIELD_HELP, "people", _listing, 2),
    Action("mark", (), "Space", (), gathering.KEY_MARK, gathering.MARK, gathering.MARK_HELP, "people", _listing, 3),
    Action("carry", ("m",), "m", (), gathering.KEY_MOVE, gathering.MOVE, gathering.MOVE_HELP, "people", _listing, 4),
    Action("rename", ("r",), "r", (), gathering.KEY_RENAME, gathering.RENAME_TITLE, gathering.RENAME_HELP, "people", _listing, 5),
    Action("remove", ("x", "delete", "backspace"), "x", (), gathering.KEY_REMOVE, gathering.REMOVE, gathering.REMOVE_HELP, "people",
           _listing, 6),
    Action("choose('s')", ("s",), "s", (), gathering.KEY_SHORTER, gathering.SHORTER, gathering.SHORTER_HELP, "time"),
    Action("choose('p')", ("p",), "p", (), gathering.KEY_POPCORN, gathering.POPCORN, gathering.POPCORN_HELP, "time"),
    Action("choose('2')", ("2",), "2", (), gathering.KEY_CIRCLES, gathering.CIRCLES, gathering.CIRCLES_HELP, "time"),
    Action("people_file", ("ctrl+o",), "Ctrl-O", (), gathering.KEY_FILE, gathering.FILE, gathering.FILE_HELP, "people", rank=7),
    Action("undo", ("ctrl+z",), "Ctrl-Z", (), gathering.KEY_UNDO, gathering.UNDO, gathering.UNDO_HELP, "people", rank=8),
    Action("leave", ("escape",), "Escape", (), gathering.KEY_LEAVE, gathering.LEAVE_TITLE, gathering.LEAVE_HELP, "program", rank=9),
    Action("settings", ("f2",), "F2", (), library.KEY_SETTINGS, library.SETTINGS, library.SETTINGS_HELP, "program"),
    HELP_TYPING,
    PALETTE,
    QUIT_TYPING,
)  # fmt: skip
"""The gathering."""

LIBRARY: Table = (
    Action("run", (), "Enter", (), _run_label, library.RUN, library.RUN_HELP, "program", rank=1),
    Action("rehearse", ("r",), "r", (), library.KEY_REHEARSE, library.REHEARSE, library.REHEARSE_HELP, "program", _usable, 2),
    Action("look", ("l", "space"), "l", (), library.KEY_LOOK, library.LOOK, library.LOOK_HELP, "program", _usable, 3),
    Action("edit", ("e",), "e", (), library.KEY_EDIT, library.EDIT, library.EDIT_HELP, "program", _there, 4),
    Action("copy", ("c",), "c", (), library.KEY_COPY, library.COPY, library.COPY_HELP, "program", _there, 5),
    Action("remove", ("x", "delete"), "x", (), library.KEY_REMOVE, library.REMOVE, library.REMOVE_HELP, "program", _own),
    Action("new", ("n",), "n", (), library.KEY_NEW, library.NEW, library.NEW_HELP, "program", rank=6),
    Action("settings", ("s", "f2"), "s, F2", (), library.KEY_SETTINGS, library.SETTINGS, library.SETTINGS_HELP, "program", rank=8),
    HELP,
    PALETTE,
    QUIT._replace(help=library.QUIT_HELP, rank=7),
)  # fmt: skip
"""The library."""

WORKSHOP: Table = (
    Action("save", ("f2", "ctrl+s"), "F2", (), workshop.KEY_SAVE, workshop.SAVE, workshop.SAVE_HELP, "program", rank=1),
    Action("next_problem", ("f3",), "F3", (), workshop.KEY_PROBLEM, workshop.PROBLEM, workshop.PROBLEM_HELP, "program", rank=2),
    Action("insert_stage", ("f4",), "F4", (), workshop.KEY_STAGE, workshop.STAGE, workshop.STAGE_HELP, "program", rank=3),
    Action("fewer", ("f7",), "F7, -", (), workshop.KEY_FEWER, workshop.FEWER, workshop.FEWER_HELP, "people", rank=4),
    Action("more", ("f8",), "F8, +", (), workshop.KEY_MORE, workshop.MORE, workshop.MORE_HELP, "people", rank=5),
    Action("editor", ("f6",), "F6", (), workshop.KEY_EDITOR, workshop.EDITOR, workshop.EDITOR_HELP, "program", rank=6),
    Action("reload", ("f9",), "F9", (), workshop.KEY_RELOAD, workshop.RELOAD, workshop.RELOAD_HELP, "program"),
    Action("undo", (), "Ctrl-Z", (), workshop.KEY_UNDO, workshop.UNDO, workshop.UNDO_HELP, "program"),
    Action("redo", (), "Ctrl-Y", (), workshop.KEY_REDO, workshop.REDO, workshop.REDO_HELP, "program"),
    Action("leave", ("escape",), "Escape", (), workshop.KEY_LEAVE, workshop.LEAVE, workshop.LEAVE_HELP, "program", rank=7),
    HELP_TYPING,
    PALETTE,
    QUIT_TYPING,
)  # fmt: skip
"""The workshop."""

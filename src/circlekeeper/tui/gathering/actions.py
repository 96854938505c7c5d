"""What can be done in the gathering, each declared once."""

from __future__ import annotations

from typing import Any

from circlekeeper.tui.kit.actions import HELP_TYPING, PALETTE_TYPING, QUIT_TYPING, Action, Table
from circlekeeper.words import gathering, library


def _typing(state: Any) -> bool:
    return bool(state == "field")


def _listing(state: Any) -> bool:
    return bool(state == "seats")


GATHERING: Table = (
    Action("enter", (), "Enter", (), gathering.KEY_ENTER, gathering.ENTER, gathering.ENTER_HELP, "program", _typing, 1),
    Action("to_seats", ("up",), "↑", (), gathering.KEY_LIST, gathering.LIST, gathering.LIST_HELP, "people", _typing, 2),
    Action(
        "to_field",
        (),
        "Enter",
        (),
        gathering.KEY_FIELD,
        gathering.FIELD_TITLE,
        gathering.FIELD_HELP,
        "people",
        _listing,
        2,
    ),
    Action("mark", (), "Space", (), gathering.KEY_MARK, gathering.MARK, gathering.MARK_HELP, "people", _listing, 3),
    Action("carry", ("m",), "m", (), gathering.KEY_MOVE, gathering.MOVE, gathering.MOVE_HELP, "people", _listing, 5),
    Action(
        "rename",
        ("r",),
        "r",
        (),
        gathering.KEY_RENAME,
        gathering.RENAME_TITLE,
        gathering.RENAME_HELP,
        "people",
        _listing,
        4,
    ),
    Action("more", ("t",), "t", (), gathering.KEY_MORE, gathering.MORE, gathering.MORE_HELP, "people", _listing, 6),
    Action(
        "remove",
        ("x", "delete", "backspace"),
        "x",
        (),
        gathering.KEY_REMOVE,
        gathering.REMOVE,
        gathering.REMOVE_HELP,
        "people",
        _listing,
        6,
    ),
    Action("choose('s')", ("s",), "s", (), gathering.KEY_SHORTER, gathering.SHORTER, gathering.SHORTER_HELP, "time"),
    Action("choose('p')", ("p",), "p", (), gathering.KEY_POPCORN, gathering.POPCORN, gathering.POPCORN_HELP, "time"),
    Action("choose('2')", ("2",), "2", (), gathering.KEY_CIRCLES, gathering.CIRCLES, gathering.CIRCLES_HELP, "time"),
    Action("choose('b')", ("b",), "b", (), gathering.KEY_BEGINS, gathering.BEGINS, gathering.BEGINS_HELP, "people"),
    Action(
        "people_file",
        ("ctrl+o",),
        "Ctrl-O",
        (),
        gathering.KEY_FILE,
        gathering.FILE,
        gathering.FILE_HELP,
        "people",
        rank=7,
    ),
    Action("keep", ("ctrl+n",), "Ctrl-N", (), gathering.KEY_KEEP, gathering.KEEP, gathering.KEEP_HELP, "people"),
    Action(
        "undo", ("ctrl+z",), "Ctrl-Z", (), gathering.KEY_UNDO, gathering.UNDO, gathering.UNDO_HELP, "people", rank=8
    ),
    Action(
        "leave",
        ("escape",),
        "Escape",
        (),
        gathering.KEY_LEAVE,
        gathering.LEAVE_TITLE,
        gathering.LEAVE_HELP,
        "program",
        rank=9,
    ),
    Action("settings", ("f2",), "F2", (), library.KEY_SETTINGS, library.SETTINGS, library.SETTINGS_HELP, "program"),
    HELP_TYPING,
    PALETTE_TYPING,
    QUIT_TYPING._replace(help=gathering.LEAVE_HELP),
)
"""The gathering."""

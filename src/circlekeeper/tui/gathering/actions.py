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
    Action(
        "enter",
        shown="Enter",
        label=gathering.KEY_ENTER,
        title=gathering.ENTER,
        help=gathering.ENTER_HELP,
        group="program",
        available=_typing,
        rank=1,
    ),
    Action(
        "to_seats",
        keys=("up",),
        shown="↑",
        label=gathering.KEY_LIST,
        title=gathering.LIST,
        help=gathering.LIST_HELP,
        group="people",
        available=_typing,
        rank=2,
    ),
    Action(
        "to_field",
        shown="Enter",
        label=gathering.KEY_FIELD,
        title=gathering.FIELD_TITLE,
        help=gathering.FIELD_HELP,
        group="people",
        available=_listing,
        rank=2,
    ),
    Action(
        "mark",
        shown="Space",
        label=gathering.KEY_MARK,
        title=gathering.MARK,
        help=gathering.MARK_HELP,
        group="people",
        available=_listing,
        rank=3,
    ),
    Action(
        "carry",
        keys=("m",),
        label=gathering.KEY_MOVE,
        title=gathering.MOVE,
        help=gathering.MOVE_HELP,
        group="people",
        available=_listing,
        rank=5,
    ),
    Action(
        "rename",
        keys=("r",),
        label=gathering.KEY_RENAME,
        title=gathering.RENAME_TITLE,
        help=gathering.RENAME_HELP,
        group="people",
        available=_listing,
        rank=4,
    ),
    Action(
        "more",
        keys=("t",),
        label=gathering.KEY_MORE,
        title=gathering.MORE,
        help=gathering.MORE_HELP,
        group="people",
        available=_listing,
        rank=6,
    ),
    Action(
        "remove",
        keys=("x", "delete", "backspace"),
        label=gathering.KEY_REMOVE,
        title=gathering.REMOVE,
        help=gathering.REMOVE_HELP,
        group="people",
        available=_listing,
        rank=6,
    ),
    Action(
        "choose('s')",
        keys=("s",),
        label=gathering.KEY_SHORTER,
        title=gathering.SHORTER,
        help=gathering.SHORTER_HELP,
        group="time",
    ),
    Action(
        "choose('p')",
        keys=("p",),
        label=gathering.KEY_POPCORN,
        title=gathering.POPCORN,
        help=gathering.POPCORN_HELP,
        group="time",
    ),
    Action(
        "choose('2')",
        keys=("2",),
        label=gathering.KEY_CIRCLES,
        title=gathering.CIRCLES,
        help=gathering.CIRCLES_HELP,
        group="time",
    ),
    Action(
        "choose('b')",
        keys=("b",),
        label=gathering.KEY_BEGINS,
        title=gathering.BEGINS,
        help=gathering.BEGINS_HELP,
        group="people",
    ),
    Action(
        "people_file",
        keys=("ctrl+o",),
        shown="Ctrl-O",
        label=gathering.KEY_FILE,
        title=gathering.FILE,
        help=gathering.FILE_HELP,
        group="people",
        rank=7,
    ),
    Action(
        "keep",
        keys=("ctrl+n",),
        shown="Ctrl-N",
        label=gathering.KEY_KEEP,
        title=gathering.KEEP,
        help=gathering.KEEP_HELP,
        group="people",
    ),
    Action(
        "undo",
        keys=("ctrl+z",),
        shown="Ctrl-Z",
        label=gathering.KEY_UNDO,
        title=gathering.UNDO,
        help=gathering.UNDO_HELP,
        group="people",
        rank=8,
    ),
    Action(
        "leave",
        keys=("escape",),
        shown="Escape",
        label=gathering.KEY_LEAVE,
        title=gathering.LEAVE_TITLE,
        help=gathering.LEAVE_HELP,
        group="program",
        rank=9,
    ),
    Action(
        "settings",
        keys=("f2",),
        shown="F2",
        label=library.KEY_SETTINGS,
        title=library.SETTINGS,
        help=library.SETTINGS_HELP,
        group="program",
    ),
    HELP_TYPING,
    PALETTE_TYPING,
    QUIT_TYPING._replace(help=gathering.LEAVE_HELP),
)
"""The gathering."""

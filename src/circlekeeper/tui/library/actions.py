"""What can be done in the library, each declared once."""

from __future__ import annotations

from typing import Literal, NamedTuple

from circlekeeper.tui.kit.actions import HELP, PALETTE, QUIT, Action, Table
from circlekeeper.words import library


class OnShelf(NamedTuple):
    """What the keys of the library are on."""

    what: Literal["agenda", "broken", "resume", "none"]
    """An agenda, one that is to be fixed, the session that was cut off, or nothing."""
    own: bool = False
    """Whether it is a file of the facilitator's own, which can be removed."""


def _run_label(row: OnShelf) -> str:
    return {"resume": library.KEY_RESUME, "broken": library.KEY_EDIT_BROKEN}.get(row.what, library.KEY_RUN)


def _remove_label(row: OnShelf) -> str:
    return library.KEY_THROW if row.what == "resume" else library.KEY_REMOVE


def _readable(row: OnShelf) -> bool:
    return row.what in ("agenda", "resume")


def _usable(row: OnShelf) -> bool:
    return row.what == "agenda"


def _there(row: OnShelf) -> bool:
    return row.what in ("agenda", "broken")


def _own(row: OnShelf) -> bool:
    return row.own or row.what == "resume"


LIBRARY: Table = (
    Action("run", shown="Enter", label=_run_label, title=library.RUN, help=library.RUN_HELP, group="program", rank=1),
    Action(
        "rehearse",
        keys=("r",),
        label=library.KEY_REHEARSE,
        title=library.REHEARSE,
        help=library.REHEARSE_HELP,
        group="program",
        available=_usable,
        rank=2,
    ),
    Action(
        "look",
        keys=("l", "space"),
        label=library.KEY_LOOK,
        title=library.LOOK,
        help=library.LOOK_HELP,
        group="program",
        available=_readable,
        rank=3,
    ),
    Action(
        "edit",
        keys=("e",),
        label=library.KEY_EDIT,
        title=library.EDIT,
        help=library.EDIT_HELP,
        group="program",
        available=_there,
        rank=4,
    ),
    Action(
        "copy",
        keys=("c",),
        label=library.KEY_COPY,
        title=library.COPY,
        help=library.COPY_HELP,
        group="program",
        available=_there,
        rank=5,
    ),
    Action(
        "remove",
        keys=("x", "delete"),
        label=_remove_label,
        title=library.REMOVE,
        help=library.REMOVE_HELP,
        group="program",
        available=_own,
    ),
    Action(
        "names",
        keys=("p",),
        label=library.KEY_NAMES,
        title=library.NAMES,
        help=library.NAMES_HELP,
        group="people",
        available=_usable,
    ),
    Action(
        "new", keys=("n",), label=library.KEY_NEW, title=library.NEW, help=library.NEW_HELP, group="program", rank=6
    ),
    Action(
        "settings",
        keys=("s", "f2"),
        shown="s, F2",
        label=library.KEY_SETTINGS,
        title=library.SETTINGS,
        help=library.SETTINGS_HELP,
        group="program",
        rank=8,
    ),
    HELP,
    PALETTE,
    QUIT._replace(help=library.QUIT_HELP, rank=7),
)
"""The library."""

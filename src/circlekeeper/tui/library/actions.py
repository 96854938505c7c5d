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
    Action("run", (), "Enter", (), _run_label, library.RUN, library.RUN_HELP, "program", rank=1),
    Action(
        "rehearse",
        ("r",),
        "r",
        (),
        library.KEY_REHEARSE,
        library.REHEARSE,
        library.REHEARSE_HELP,
        "program",
        _usable,
        2,
    ),
    Action("look", ("l", "space"), "l", (), library.KEY_LOOK, library.LOOK, library.LOOK_HELP, "program", _readable, 3),
    Action("edit", ("e",), "e", (), library.KEY_EDIT, library.EDIT, library.EDIT_HELP, "program", _there, 4),
    Action("copy", ("c",), "c", (), library.KEY_COPY, library.COPY, library.COPY_HELP, "program", _there, 5),
    Action("remove", ("x", "delete"), "x", (), _remove_label, library.REMOVE, library.REMOVE_HELP, "program", _own),
    Action("names", ("p",), "p", (), library.KEY_NAMES, library.NAMES, library.NAMES_HELP, "people", _usable),
    Action("new", ("n",), "n", (), library.KEY_NEW, library.NEW, library.NEW_HELP, "program", rank=6),
    Action(
        "settings",
        ("s", "f2"),
        "s, F2",
        (),
        library.KEY_SETTINGS,
        library.SETTINGS,
        library.SETTINGS_HELP,
        "program",
        rank=8,
    ),
    HELP,
    PALETTE,
    QUIT._replace(help=library.QUIT_HELP, rank=7),
)
"""The library."""

"""What can be done in the workshop, each declared once."""

from __future__ import annotations

from circlekeeper.tui.kit.actions import HELP, PALETTE_TYPING, QUIT_TYPING, Action, Table
from circlekeeper.words import workshop

WORKSHOP: Table = (
    Action("save", ("f2", "ctrl+s"), "F2", (), workshop.KEY_SAVE, workshop.SAVE, workshop.SAVE_HELP, "program", rank=1),
    Action(
        "next_remark",
        ("f3",),
        "F3",
        (),
        workshop.KEY_REMARK,
        workshop.REMARK,
        workshop.REMARK_HELP,
        "program",
        rank=2,
    ),
    Action(
        "insert_stage", ("f4",), "F4", (), workshop.KEY_STAGE, workshop.STAGE, workshop.STAGE_HELP, "program", rank=3
    ),
    Action(
        "next_stage",
        ("ctrl+g", "ctrl+pagedown", "alt+pagedown"),
        "Ctrl-G, Ctrl-Page Down",
        (),
        workshop.KEY_ON,
        workshop.ON,
        workshop.ON_HELP,
        "program",
        rank=4,
    ),
    Action(
        "previous_stage",
        ("ctrl+pageup", "alt+pageup"),
        "Ctrl-Page Up, Alt-Page Up",
        (),
        workshop.KEY_BACK,
        workshop.BACK,
        workshop.BACK_HELP,
        "program",
    ),
    Action("fit", ("ctrl+f",), "Ctrl-F", (), workshop.KEY_FIT, workshop.FIT, workshop.FIT_HELP, "program", rank=8),
    Action(
        "complete",
        ("ctrl+n", "ctrl+@"),
        "Ctrl-N, Ctrl-Space",
        (),
        workshop.KEY_COMPLETE,
        workshop.COMPLETE,
        workshop.COMPLETE_HELP,
        "program",
        rank=9,
    ),
    Action(
        "stage_up",
        ("ctrl+up", "alt+up"),
        "Ctrl-↑, Alt-↑",
        (),
        workshop.KEY_UP,
        workshop.UP,
        workshop.UP_HELP,
        "program",
    ),
    Action(
        "stage_down",
        ("ctrl+down", "alt+down"),
        "Ctrl-↓, Alt-↓",
        (),
        workshop.KEY_DOWN,
        workshop.DOWN,
        workshop.DOWN_HELP,
        "program",
    ),
    Action(
        "stage_twice", ("ctrl+t",), "Ctrl-T", (), workshop.KEY_TWICE, workshop.TWICE, workshop.TWICE_HELP, "program"
    ),
    Action("stage_out", ("ctrl+r",), "Ctrl-R", (), workshop.KEY_OUT, workshop.OUT, workshop.OUT_HELP, "program"),
    Action("fewer", ("f7",), "F7, -", (), workshop.KEY_FEWER, workshop.FEWER, workshop.FEWER_HELP, "people", rank=5),
    Action("more", ("f8",), "F8, +", (), workshop.KEY_MORE, workshop.MORE, workshop.MORE_HELP, "people", rank=6),
    Action("editor", ("f6",), "F6", (), workshop.KEY_EDITOR, workshop.EDITOR, workshop.EDITOR_HELP, "program", rank=7),
    Action("reload", ("f9",), "F9", (), workshop.KEY_RELOAD, workshop.RELOAD, workshop.RELOAD_HELP, "program"),
    Action("undo", (), "Ctrl-Z", (), workshop.KEY_UNDO, workshop.UNDO, workshop.UNDO_HELP, "program"),
    Action("redo", (), "Ctrl-Y", (), workshop.KEY_REDO, workshop.REDO, workshop.REDO_HELP, "program"),
    Action(
        "leave", ("escape",), "Escape", (), workshop.KEY_LEAVE, workshop.LEAVE, workshop.LEAVE_HELP, "program", rank=10
    ),
    HELP._replace(shown="F1"),
    PALETTE_TYPING,
    QUIT_TYPING._replace(help=workshop.QUIT_HELP),
)
"""The workshop."""

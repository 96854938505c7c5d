"""Every sentence of the agenda workshop."""

from __future__ import annotations

KEY_SAVE, SAVE, SAVE_HELP = "save", "Save", "Writes the agenda to its file, whole or not at all."
KEY_PROBLEM, PROBLEM, PROBLEM_HELP = "next problem", "To the next problem", "Goes to the next place where something is to mend."
KEY_STAGE, STAGE, STAGE_HELP = "add a stage", "Add a stage", "Choose a kind; it goes in after the stage you are in, with its usual keys."
KEY_FEWER, FEWER, FEWER_HELP = "fewer", "One person fewer", "Reckons the evening with one person fewer."
KEY_MORE, MORE, MORE_HELP = "more people", "One person more", "Reckons the evening with one person more."
KEY_EDITOR, EDITOR, EDITOR_HELP = "your editor", "Open your own editor", "Opens the file in $VISUAL or $EDITOR, and comes back."
KEY_RELOAD, RELOAD, RELOAD_HELP = "from disk", "Read the file from disk again", "Takes what is in the file now; Ctrl+Z brings yours back."
KEY_UNDO, UNDO, UNDO_HELP = "undo", "Undo", "Takes back the last edit."
KEY_REDO, REDO, REDO_HELP = "redo", "Redo", "Puts back what undo took."
KEY_LEAVE, LEAVE, LEAVE_HELP = "leave", "Leave the workshop", "Asks first where something is not saved."

NO_PROBLEMS = "Nothing to mend."
CHECKING = "…"
SAVED = "Saved."
NOTHING_TO_SAVE = "Saved already."
UNSAVED = "not saved"
CHANGED_ON_DISK = "The file was changed by something else."
CHANGED_ON_DISK_HINT = "F9 takes the file's text (Ctrl+Z brings yours back). F2 twice writes yours over it."
SAVE_OVER = "The file was changed by something else. F2 again writes yours over it; F9 takes the file's text."
GONE_ON_DISK = "The file is no longer there. F2 writes it again."
TAKEN_FROM_DISK = "The file's new text is here."
LEAVE_ASK = "Something is not saved."
LEAVE_SAVE, LEAVE_DROP, LEAVE_STAY = "Save and leave", "Leave without saving", "Stay"
EDITOR_ASK = "Your editor opens the file. Save it first?"
EDITOR_SAVE, EDITOR_STAY = "Save and open", "Stay"
NO_EDITOR = "No editor is known. Set EDITOR, for example to nano, in your shell."
NO_SUSPEND = "This terminal cannot be lent to another program."
EDITOR_BACK = "Back from your editor."
STAGE_ASK = "Which kind of stage?"
DRAFT_ASK = "There is work on this agenda that was not saved."
DRAFT_TAKE, DRAFT_DROP, DRAFT_LATER = "Go on with it", "Drop it", "Leave both as they are, and the workshop"
DRAFT_TAKEN = "Your unsaved work is here. F2 saves it."
TOO_NARROW_PROBLEMS = "F3 goes to the next one."


def draft_when(when: str) -> str:
    """From when the unsaved work is."""
    return f"It is from {when}."


def with_people(count: int) -> str:
    """How many the evening is reckoned for."""
    return "With one person" if count == 1 else f"With {count} people"


def problems(errors: int, warnings: int) -> str:
    """How much there is to mend and to think about."""
    mend = "one thing to mend" if errors == 1 else f"{errors} things to mend"
    think = "one to think about" if warnings == 1 else f"{warnings} to think about"
    return " and ".join(part for part, count in ((mend, errors), (think, warnings)) if count)


def line(number: int) -> str:
    """A line of the file."""
    return f"line {number}"


def not_saved(reason: str) -> str:
    """The file could not be written."""
    return f"It could not be saved: {reason}. Your text is still here."


def unopened(reason: str) -> str:
    """The file could not be opened."""
    return f"This file cannot be opened here: {reason}."


def editor_ended(status: int) -> str:
    """The editor said that something was wrong."""
    return f"Your editor ended with status {status}."


def editor_unopened(reason: str) -> str:
    """The editor could not be started."""
    return f"Your editor could not be opened: {reason}."


def added(title: str, number: int) -> str:
    """A stage went into the text."""
    return f"{title} is in line {number}. Ctrl+Z takes it out."

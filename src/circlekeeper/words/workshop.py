"""Every sentence of the agenda workshop."""

from __future__ import annotations

from circlekeeper.words import lists
from circlekeeper.words.language import _, _p, several

KEY_SAVE, SAVE, SAVE_HELP = _("save"), _("Save"), _("Writes the agenda to its file, whole or not at all.")
KEY_PROBLEM, PROBLEM, PROBLEM_HELP = (
    _("next problem"),
    _("To the next problem"),
    _("Goes to the next place where something is to mend."),
)
KEY_STAGE, STAGE, STAGE_HELP = (
    _("add a stage"),
    _("Add a stage"),
    _("Choose a kind; it goes in after the stage you are in, with its usual keys."),
)
KEY_UP, UP, UP_HELP = _("up"), _("Move this stage up"), _("The stage you are in goes before the one above it.")
KEY_DOWN, DOWN, DOWN_HELP = (
    _("down"),
    _("Move this stage down"),
    _("The stage you are in goes behind the one below it."),
)
KEY_TWICE, TWICE, TWICE_HELP = _("copy stage"), _("Copy this stage"), _("Puts the stage you are in there once more.")
KEY_OUT, OUT, OUT_HELP = (
    _("remove stage"),
    _("Remove this stage"),
    _("Takes the stage you are in out of the text; Ctrl-Z brings it back."),
)
KEY_FIT, FIT, FIT_HELP = (
    _p("this evening", "fit"),
    _("Fit this evening"),
    _("Proposes shorter stages where the evening is too long, and writes them if you take them."),
)
KEY_COMPLETE, COMPLETE, COMPLETE_HELP = (
    _("complete"),
    _("Complete what you are typing"),
    _("Offers the keys and the words that can stand here."),
)
KEY_FEWER, FEWER, FEWER_HELP = _("fewer"), _("One person fewer"), _("Reckons the evening with one person fewer.")
KEY_MORE, MORE, MORE_HELP = _("more people"), _("One person more"), _("Reckons the evening with one person more.")
KEY_EDITOR, EDITOR, EDITOR_HELP = (
    _("your editor"),
    _("Open your own editor"),
    _("Opens the file in $VISUAL or $EDITOR, and comes back."),
)
KEY_RELOAD, RELOAD, RELOAD_HELP = (
    _("from disk"),
    _("Read the file from disk again"),
    _("Takes what is in the file now; Ctrl-Z brings yours back."),
)
KEY_UNDO, UNDO, UNDO_HELP = _("undo"), _("Undo"), _("Takes back the last edit.")
KEY_REDO, REDO, REDO_HELP = _("redo"), _("Redo"), _("Puts back what undo took.")
KEY_LEAVE, LEAVE, LEAVE_HELP = (
    _p("the workshop", "leave"),
    _("Leave the workshop"),
    _("Asks first where something is not saved."),
)

NO_PROBLEMS = _("Nothing to mend.")
CHECKING = "…"
PAST = _("Past evenings say:")
OUTLINE = _("From the outline, to look at:")
EARLIER = _("an earlier text")
PASTE_HINT = _("Paste an outline here and it becomes stages, or add a stage with F4.")
IN_NO_STAGE = _("Put the cursor in a stage first.")
NO_ROOM_THERE = _("There is no stage on that side.")
REMOVED = _("The stage is out. Ctrl-Z brings it back.")
COPIED = _("The copy is in line {number}.")
NOTHING_TO_COMPLETE = _("Nothing else can stand here.")
COMPLETE_ASK = _("What goes here?")
FITS = _("It fits: nothing needs to be shorter.")
NO_EVENING = _("Fix the problems first; then there is an evening to fit.")
FIT_ASK = _("To end on time:")
FIT_TAKE, FIT_LEAVE = _("Write these lengths"), _("Leave them as they are")
FIT_TAKEN = _("Written. Ctrl-Z takes it back.")
FIT_CHANGE = _("{title}: {before} → {after}")
FIT_MISSING = _("{missing} would still be too much; make a stage shorter or leave one out.")
FIT_NONE = _("No stage can give time. Make one shorter, or leave one out.")
SAVED = _("Saved.")
NOTHING_TO_SAVE = _("Saved already.")
UNSAVED = _("not saved")
CHANGED_ON_DISK = _("The file was changed by something else.")
CHANGED_ON_DISK_HINT = _("F9 takes the file's text (Ctrl-Z brings yours back). F2 twice writes yours over it.")
SAVE_OVER = _("The file was changed by something else. F2 again writes yours over it; F9 takes the file's text.")
GONE_ON_DISK = _("The file is no longer there. F2 writes it again.")
TAKEN_FROM_DISK = _("The file's new text is here.")
LEAVE_ASK = _("Something is not saved.")
LEAVE_SAVE, LEAVE_DROP, LEAVE_STAY = _("Save and leave"), _("Leave without saving"), _("Stay")
EDITOR_ASK = _("Your editor opens the file. Save it first?")
EDITOR_SAVE, EDITOR_STAY = _("Save and open"), _("Stay")
NO_EDITOR = _("No editor is known. Set EDITOR, for example to nano, in your shell.")
NO_SUSPEND = _("This terminal cannot be lent to another program.")
EDITOR_BACK = _("Back from your editor.")
STAGE_ASK = _("Which kind of stage?")
DRAFT_ASK = _("There is work on this agenda that was not saved.")
DRAFT_TAKE, DRAFT_DROP, DRAFT_LATER = _("Go on with it"), _("Drop it"), _("Leave both as they are, and the workshop")
DRAFT_TAKEN = _("Your unsaved work is here. F2 saves it.")
DRAFT_WHEN = _("It is from {when}.")
LINE = _("line {number}")
NOT_SAVED = _("It could not be saved: {reason}. Your text is still here.")
UNOPENED = _("This file cannot be opened here: {reason}.")
EDITOR_ENDED = _("Your editor ended with status {status}.")
EDITOR_UNOPENED = _("Your editor could not be opened: {reason}.")
ADDED = _("{title} is in line {number}. Ctrl-Z takes it out.")


def pasted(stages: int) -> str:
    """An outline that became an agenda."""
    return several(
        "Your outline is an agenda now: {count} stage. Ctrl-Z brings the outline back as you pasted it.",
        "Your outline is an agenda now: {count} stages. Ctrl-Z brings the outline back as you pasted it.",
        stages,
    ).format(count=stages)


def problems(errors: int, warnings: int) -> str:
    """How much there is to mend and to think about."""
    mend = several("one thing to mend", "{count} things to mend", errors).format(count=errors)
    think = several("one to think about", "{count} to think about", warnings).format(count=warnings)
    return lists.all_of([part for part, count in ((mend, errors), (think, warnings)) if count])

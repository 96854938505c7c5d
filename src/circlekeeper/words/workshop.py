"""Every sentence of the agenda workshop."""

from __future__ import annotations

from circlekeeper.words import lists
from circlekeeper.words.language import _, _p, several

KEY_SAVE, SAVE, SAVE_HELP = _("save"), _("Save"), _("Saves the agenda to its file, all of it or nothing.")
KEY_REMARK, REMARK, REMARK_HELP = (
    _("next remark"),
    _("Go to the next remark"),
    _("Goes to the next problem in the text, or to the next remark on your outline."),
)
KEY_ON, ON, ON_HELP = _("next stage"), _("Go to the next stage"), _("From the last stage, it goes to the first.")
KEY_BACK, BACK, BACK_HELP = (
    _("previous stage"),
    _("Go to the previous stage"),
    _("From the first stage, it goes to the last."),
)
KEY_STAGE, STAGE, STAGE_HELP = (
    _("add a stage"),
    _("Add a stage"),
    _("Choose a kind; it goes after the stage you're in, with its usual keys. The evening's own keys come last."),
)
KEY_UP, UP, UP_HELP = _("up"), _("Move this stage up"), _("Moves the stage you're in above the one before it.")
KEY_DOWN, DOWN, DOWN_HELP = (
    _("down"),
    _("Move this stage down"),
    _("Moves the stage you're in below the one after it."),
)
KEY_TWICE, TWICE, TWICE_HELP = _("copy stage"), _("Copy this stage"), _("Adds a copy of the stage you're in.")
KEY_OUT, OUT, OUT_HELP = (
    _("remove stage"),
    _("Remove this stage"),
    _("Removes the stage you're in from the text; Ctrl-Z brings it back."),
)
KEY_FIT, FIT, FIT_HELP = (
    _p("this evening", "fit"),
    _("Fit this evening"),
    _("Proposes shorter stages if the evening is too long, and writes them if you accept."),
)
KEY_COMPLETE, COMPLETE, COMPLETE_HELP = (
    _("complete"),
    _("Complete what you are typing"),
    _("Offers the keys and words allowed here."),
)
KEY_FEWER, FEWER, FEWER_HELP = _("fewer"), _("One person fewer"), _("Recalculates the evening for one person fewer.")
KEY_MORE, MORE, MORE_HELP = _("more people"), _("One more person"), _("Recalculates the evening for one more person.")
KEY_EDITOR, EDITOR, EDITOR_HELP = (
    _("your editor"),
    _("Open your own editor"),
    _("Opens the file in $VISUAL or $EDITOR, then comes back here."),
)
KEY_RELOAD, RELOAD, RELOAD_HELP = (
    _("from disk"),
    _("Read the file from disk again"),
    _("Loads what is in the file now; Ctrl-Z brings your text back."),
)
KEY_UNDO, UNDO, UNDO_HELP = _("undo"), _("Undo"), _("Undoes the last edit.")
KEY_REDO, REDO, REDO_HELP = _("redo"), _("Redo"), _("Redoes what you undid.")
KEY_LEAVE, LEAVE, LEAVE_HELP = (
    _p("the workshop", "leave"),
    _("Leave the workshop"),
    _("Asks first if something isn't saved."),
)
QUIT_HELP = _("Leaves circlekeeper; asks first if something isn't saved.")

NO_PROBLEMS = _("No problems.")
CHECKING = "…"
PAST = _("From past evenings:")
OUTLINE = _("From the outline; delete each comment line once you've checked it:")
EARLIER = _("an earlier text")
PASTE_HINT = _("Paste an outline here and it becomes stages, or add a stage with F4.")
IN_NO_STAGE = _("Put the cursor in a stage first.")
NO_STAGE = _("There's no stage yet. F4 adds one.")
NO_ROOM_THERE = _("There's no stage that way.")
REMOVED = _("Stage removed. Ctrl-Z brings it back.")
COPIED = _("The copy is on line {number}.")
NOTHING_TO_COMPLETE = _("Nothing else can go here.")
COMPLETE_ASK = _("What goes here?")
FITS = _("It fits: nothing needs to be shorter.")
NO_EVENING = _("Fix the problems first, then fit the evening.")
FIT_ASK = _("To end on time:")
FIT_TAKE, FIT_LEAVE = _("Write these lengths"), _p("lengths", "Leave them as they are")
FIT_TAKEN = _("Written. Ctrl-Z undoes it.")
FIT_CHANGE = _("{title}: {before} → {after}")
FIT_MISSING = _("That still leaves {missing} too much; make a stage shorter or leave one out.")
FIT_NONE = _("No stage can give time. Make one shorter, or leave one out.")
SAVED = _("Saved.")
NOTHING_TO_SAVE = _("Already saved.")
UNSAVED = _("unsaved")
CHANGED_ON_DISK = _("Another program changed the file.")
CHANGED_ON_DISK_HINT = _("F9 loads the file's text (Ctrl-Z brings yours back). F2 twice saves yours over it.")
SAVE_OVER = _("Another program changed the file. F2 again saves your text over it; F9 loads the file's text.")
GONE_ON_DISK = _("The file is gone. F2 writes it again.")
TAKEN_FROM_DISK = _("This is the file's new text.")
LEAVE_ASK = _("You have unsaved changes.")
LEAVE_SAVE, LEAVE_DROP, LEAVE_STAY = _("Save and leave"), _("Leave without saving"), _("Stay")
EDITOR_ASK = _("Your editor opens the file. Save it first?")
EDITOR_SAVE, EDITOR_STAY = _("Save and open"), _("Stay")
NO_EDITOR = _("No editor is set. Set EDITOR in your shell, for example to nano.")
NO_SUSPEND = _("This terminal can't be handed over to another program.")
EDITOR_BACK = _("Back from your editor.")
STAGE_ASK = _("Which kind of stage?")
WHOLE_EVENING = _("the evening")
WHOLE_EVENING_ABOUT = _("its end, marks, a hard moment")
DRAFT_ASK = _("There is unsaved work on this agenda.")
DRAFT_TAKE, DRAFT_DROP, DRAFT_LATER = _("Continue with it"), _("Discard it"), _("Decide later (closes the workshop)")
DRAFT_TAKEN = _("Your unsaved work is here. F2 saves it.")
DRAFT_WHEN = _("It is from {when}.")
LINE = _("line {number}")
NOT_SAVED = _("Couldn't save it: {reason}. Your text is still here.")
UNOPENED = _("This file can't be opened here: {reason}.")
EDITOR_ENDED = _("Your editor ended with status {status}.")
EDITOR_UNOPENED = _("Couldn't open your editor: {reason}.")
ADDED = _("{title} is on line {number}. Ctrl-Z removes it.")
ADDED_EVENING = _("From line {number} on: remove the # from what you want. Ctrl-Z removes it all.")


def pasted(stages: int) -> str:
    """An outline that was pasted and became an agenda."""
    return several(
        "Your outline is now an agenda with {count} stage. Ctrl-Z brings the outline back as you pasted it.",
        "Your outline is now an agenda with {count} stages. Ctrl-Z brings the outline back as you pasted it.",
        stages,
    ).format(count=stages)


def problems(errors: int, warnings: int) -> str:
    """How many problems there are to fix, and how many warnings to think about; empty where there is neither."""
    to_fix = several("{count} problem to fix", "{count} problems to fix", errors).format(count=errors)
    to_consider = several("{count} warning", "{count} warnings", warnings).format(count=warnings)
    return lists.commas([part for part, count in ((to_fix, errors), (to_consider, warnings)) if count])

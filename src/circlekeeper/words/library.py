"""Every sentence of the library, the first screen and the settings."""

from __future__ import annotations

from datetime import datetime

from circlekeeper.units import HOUR, MINUTE, Ms
from circlekeeper.words import lists
from circlekeeper.words.before import numbers, with_people
from circlekeeper.words.figures import time_of_day
from circlekeeper.words.language import _, _p, several
from circlekeeper.words.lengths import in_minutes, short

NAME = "circlekeeper"
OURS = _("With circlekeeper")
YOURS = _("Yours")
HERE = _("In this folder")
READING = "…"
EMPTY = _("There are no agendas. Press n to make one.")

KEY_RUN, RUN, RUN_HELP = (
    _("run"),
    _("Run this agenda"),
    _("Opens the gathering, where you say who is here; then the circle."),
)
KEY_RESUME, KEY_EDIT_BROKEN = _p("a session", "resume"), _("fix")
KEY_REHEARSE, REHEARSE = _("rehearse"), _("Rehearse this agenda")
REHEARSE_HELP = _("The same evening with made-up people and a fast clock; nothing is kept.")
KEY_LOOK, LOOK, LOOK_HELP = (
    _("look"),
    _("Look at the evening"),
    _("Every stage with its prompt and what you say; for a circle that was cut off, how far it got."),
)
KEY_EDIT, EDIT, EDIT_HELP = (
    _("edit"),
    _("Edit this agenda"),
    _("Opens it in the workshop; one that comes with circlekeeper is copied first."),
)
KEY_COPY, COPY, COPY_HELP = (
    _("copy"),
    _("Copy this agenda"),
    _("Makes a copy of your own, under a name you choose, and opens it."),
)
KEY_REMOVE, REMOVE = _p("an agenda", "remove"), _("Remove this agenda, or a circle that was cut off")
REMOVE_HELP = _("Asks first, then removes your agenda's file, or everything kept from a circle that was cut off.")
KEY_NAMES, NAMES, NAMES_HELP = (
    _("kept names"),
    _("The names kept for this agenda"),
    _("Opens the gathering with them, or removes them."),
)
NAMES_ASK = _("The names kept for {title}")
NAMES_NONE = _("No names are kept for it. You can keep them in the gathering with Ctrl-N.")
NAMES_REMOVE, NAMES_LEAVE = _("Remove them"), _p("names", "Leave them as they are")
NAMES_REMOVED = _("The names have been removed.")
KEY_NEW, NEW, NEW_HELP = (
    _("new"),
    _("A new agenda"),
    _("Asks for a name, then opens ten lines to fill in or to replace with a pasted outline."),
)
KEY_SETTINGS, SETTINGS, SETTINGS_HELP = (
    _("settings"),
    _("Settings"),
    _("The theme, the bell, seconds, names in the room view, the clicker."),
)
QUIT_HELP = _("Leaves circlekeeper.")

NEW_ASK = _("What should the new agenda be called?")
COPY_ASK = _("What should your copy be called?")
NAME_HINT = _("Enter creates it · Escape cancels")
NEW_NEXT = _("Next you can write it, or paste your outline.")
LOOK_HINT = _("↑ ↓ read · Escape back")
REMOVE_ASK, REMOVE_WHERE = _("Remove {name} for good?"), _("It's in {folder}.")
REMOVE_NO, REMOVE_YES = _("Keep it"), _("Remove it")
NOT_REMOVED = _("Couldn't remove it: {reason}.")
OURS_STAYS = _("It comes with circlekeeper and can't be removed.")
NAME_NEEDED = _("It needs a name with at least one letter or digit.")
EXISTS = _("There is already an agenda called {name}. Please choose another name.")
NOT_MADE = _("Couldn't create it: {reason}.")
FIRST_PROBLEM = _("Line {line}, {where}: {what}; {instead}")
FIX = _("Press e to open it there.")
PRINTING = _("A page for your browser to print:\ncirclekeeper plan {name} --format html --output evening.html")
THE_END = _p("of the evening", "the end")
SAYS = _("say")
NOTE = _("only for you")

CUT_OFF_HELP = _("Everything is as it was, on hold. Enter resumes it, l shows how far it got, x removes it.")
CUT_OFF_UNREAD = _("It can't be read. It stays as it is.")
CUT_OFF_NOT_BEGUN = _("It hadn't begun.")
CUT_OFF_OVER = _("It was over, but not yet closed.")
THROW_ASK, THROW_HELP = (
    _("Throw {title} away?"),
    _("This removes its names and its journal for good, and leaves no record."),
)
THROW_NO, THROW_YES = _("Keep it"), _("Remove it")
THROWN, NOT_THROWN = _("It has been removed."), _("It's open in another window, or its files can't be removed.")
KEY_THROW = _p("a circle that was cut off", "remove")

WELCOME = _("Welcome to circlekeeper")
WELCOME_TEXT = (
    _("It keeps track of a circle's agenda, turns and time, so that you can keep your eyes on the people."),
    _(
        "Choose an agenda, say who is here, and press Enter to move on. Space holds everything at once. "
        "Nothing moves on by itself, and nobody is cut off. If you press a key by mistake, u takes it back."
    ),
    _("Names stay on this computer and are removed when the circle closes."),
    _(
        "The best way to see it is a rehearsal: a whole evening with made-up people, on a fast clock. "
        "None of it is kept."
    ),
)
WELCOME_REHEARSE = _("Rehearse an evening with made-up people")
WELCOME_LIBRARY = _("See the agendas")
WELCOME_QUIT = _p("the program", "Leave")
WELCOME_HINT = _("↑ ↓ choose · Enter")

SETTINGS_HINT = _("↑ ↓ choose · Enter or Space changes it · Escape back")
SETTINGS_NOT_SAVED = _("Applied for now, but it couldn't be saved.")
SET_THEME, SET_THEME_HELP = _("Theme"), _("Dusk is dark and warm; paper is for a bright room.")
THEMES = {"dusk": _("dusk"), "paper": _("paper")}
SET_BELL, SET_BELL_HELP = (
    _p("a setting", "Bell"),
    _('The agenda decides: bell = "sound" rings a bowl, otherwise a line asks you to ring yours. Or always silent.'),
)
SET_SECONDS, SET_SECONDS_HELP = (
    _("Seconds"),
    _("Shows the time of a turn in minutes and seconds; t changes it in the circle."),
)
SET_NAMES, SET_NAMES_HELP = (
    _("Names in the room view"),
    _("Whether others see first names when you turn the screen to them."),
)
SET_SIGNS, SET_SIGNS_HELP = (
    _("Plain signs"),
    _("Draws lines, dots and bars with plain letters. Comes on by itself where a terminal draws them too wide."),
)
SET_CLICKER, SET_CLICKER_HELP = (
    _("Clicker"),
    _("Page Down moves on, Page Up takes back. In the room view no button shows a name or rings."),
)
SET_LANGUAGE, SET_LANGUAGE_HELP = _("Language"), _("What circlekeeper speaks, from its next start on.")
SET_CLOCK, SET_CLOCK_HELP = _("Clock"), _("Whether times of day are shown as 20:30 or as 8:30 pm; either can be typed.")
CLOCKS = {"language": _("as the language"), "24": _("24 hours"), "12": _("12 hours")}
AS_THE_SYSTEM = _("as your system")
ON, OFF = _("yes"), _("no")
BELL_AGENDA, BELL_MUTE = _("as the agenda says"), _("silent")

MADE_UP = _p(
    "made-up people, one for each letter",
    "Ana, Ben, Chloé, Dev, Eva, Finn, Gita, Hugo, Ines, Jon, Kim, Leo, "
    "Mina, Noor, Otto, Pia, Quentin, Rosa, Sami, Tove, Uri, Vera, Wim, Xenia, Yara, Zoe",
).split(", ")
"""People for a rehearsal; any likeness is chance."""


def made_up(count: int) -> tuple[str, ...]:
    """So many people who do not exist."""
    return tuple(
        MADE_UP[i % len(MADE_UP)] + (f" {i // len(MADE_UP) + 1}" if i >= len(MADE_UP) else "") for i in range(count)
    )


def length_and_group(length: Ms, least: int | None, most: int | None) -> str:
    """An agenda in a few letters: "90m · 6–12"."""
    long, people = (
        short(length) if length % MINUTE or length > 3 * HOUR else f"{length // MINUTE}m",
        numbers(least, most),
    )
    return f"{long} · {people}" if people else long


def summary(length: Ms, least: int | None, most: int | None) -> str:
    """An agenda in one line: "90 minutes, for 6 to 12 people"."""
    people = ""
    if least is not None and most is not None:
        said = (
            several("for {most} person", "for {most} people", most)
            if least == most
            else _("for {least} to {most} people")
        )
        people = said.format(least=least, most=most)
    elif most is not None:
        people = several("for up to {most} person", "for up to {most} people", most).format(most=most)
    elif least is not None:
        people = several("for {least} person or more", "for {least} people or more", least).format(least=least)
    return lists.commas([in_minutes(length), *([people] if people else [])])


def previewed_with(count: int, starts: str) -> str:
    """What the preview assumes."""
    return _("{people}, from {clock}").format(people=with_people(count), clock=starts)


def names_kept(count: int) -> str:
    """That names are kept for an agenda, and the key that opens the gathering with them."""
    return several("{count} name is kept for it: press p.", "{count} names are kept for it: press p.", count).format(
        count=count
    )


def names_use(count: int) -> str:
    """The choice to begin with the names that were kept."""
    return several(
        "Open the gathering with this {count} name", "Open the gathering with these {count} names", count
    ).format(count=count)


def broken(problems: int) -> str:
    """An agenda that cannot be used, and how much is wrong."""
    return several("{count} problem to fix", "{count} problems to fix", problems).format(count=problems)


def cut_off(when: str, title: str) -> str:
    """A session that can be resumed."""
    return (
        _("Resume {title}, cut off {when}").format(title=title, when=when)
        if title
        else _("Resume the session cut off {when}").format(when=when)
    )


def cut_off_when(when: str) -> str:
    """When a session was cut off."""
    return _("Cut off {when}.").format(when=when)


def how_far(number: int, of: int, title: str, elapsed: Ms) -> str:
    """How far a session came."""
    return _("Stage {number} of {of}, {title}, after {length}.").format(
        number=number, of=of, title=title, length=short(elapsed // MINUTE * MINUTE)
    )


def how_many(count: int) -> str:
    """How many people were in it; never who."""
    return several("{count} person was there.", "{count} people were there.", count).format(count=count)


def moment(when: datetime) -> str:
    """A day and an hour: "Tuesday at 20:12"."""
    return _("{day} at {clock}").format(day=_DAYS[when.weekday()], clock=time_of_day(f"{when:%H:%M}"))


_DAYS = (_("Monday"), _("Tuesday"), _("Wednesday"), _("Thursday"), _("Friday"), _("Saturday"), _("Sunday"))

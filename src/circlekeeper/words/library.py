"""Every sentence of the library, the first screen and the settings."""

from __future__ import annotations

from datetime import datetime

from circlekeeper.circle.plan import HOUR, MINUTE, Ms
from circlekeeper.words.before import numbers, with_people
from circlekeeper.words.lengths import in_minutes, short

NAME = "circlekeeper"
OURS = "With circlekeeper"
YOURS = "Yours"
HERE = "In this folder"
NONE_YET = "No agenda of your own yet: n makes one, c copies one to edit."
READING = "…"
EMPTY = "No agenda was found. n makes a new one."

KEY_RUN, RUN, RUN_HELP = "run", "Run this agenda", "Opens the gathering, where people sit down; then the circle."
KEY_GO_ON, KEY_EDIT_BROKEN = "go on", "mend"
KEY_REHEARSE, REHEARSE = "rehearse", "Rehearse this agenda"
REHEARSE_HELP = "The same evening with made-up people and a fast clock; nothing is kept."
KEY_LOOK, LOOK, LOOK_HELP = "look", "Look at the evening", "Every stage with its prompt and what there is to say."
KEY_EDIT, EDIT, EDIT_HELP = "edit", "Edit this agenda", "Opens it in the workshop; one that comes with circlekeeper is copied first."
KEY_COPY, COPY, COPY_HELP = "copy", "Copy this agenda", "Makes a copy of your own, under a name you choose, and opens it."
KEY_NEW, NEW, NEW_HELP = "new", "A new agenda", "Asks for a name, then opens a small commented agenda to fill in."
KEY_SETTINGS, SETTINGS, SETTINGS_HELP = "settings", "Settings", "The theme, the bell, seconds, names in the room view, the clicker."

NEW_ASK = "What shall the new agenda be called?"
COPY_ASK = "What shall your copy be called?"
NAME_HINT = "Enter makes it · Escape leaves"
LOOK_HINT = "↑ ↓ read · Escape back"
NAME_NEEDED = "It needs a name with at least one letter or digit."
EXISTS = "There is an agenda {name} already. Another name, please."
NOT_MADE = "It could not be made: {reason}."
FIRST_PROBLEM = "Line {line}, {where}: {what}; {instead}"
MEND = "e opens it at that place."
THE_END = "the end"
SAYS = "say"
NOTE = "for you alone"

CUT_OFF_HELP = "Everything is as it was, on hold. Enter goes on with it."

WELCOME = "Welcome to circlekeeper"
WELCOME_TEXT = (
    "It keeps the agenda, the turns and the time of a circle, so that you can keep your eyes on the people.",
    "You choose an agenda, say who is here, and press Enter for the next thing. Space holds everything at once. "
    "Nothing goes on by itself and nobody is cut off. What was pressed by mistake is taken back with u.",
    "Names stay on this computer and are removed when the circle closes.",
    "The best way to see it is a rehearsal: a whole evening with made-up people, on a fast clock. Nothing of it is kept.",
)
WELCOME_REHEARSE = "Rehearse an evening with made-up people"
WELCOME_LIBRARY = "See the agendas"
WELCOME_QUIT = "Leave"
WELCOME_HINT = "↑ ↓ choose · Enter"

SETTINGS_HINT = "↑ ↓ choose · Enter or Space changes it · Escape back"
SETTINGS_NOT_KEPT = "It holds for now; the disk does not keep it."
SET_THEME, SET_THEME_HELP = "Theme", "Dusk is dark and warm; paper is for a bright room."
SET_BELL, SET_BELL_HELP = "Bell", "As the agenda says, or never a sound from this laptop."
SET_SECONDS, SET_SECONDS_HELP = "Seconds", "Whether the clock of a turn is shown in minutes and seconds; t changes it in the circle."
SET_NAMES, SET_NAMES_HELP = "Names in the room view", "Whether others see first names when you turn the screen to them."
SET_CLICKER, SET_CLICKER_HELP = "Clicker", "Page Down is next and Page Up takes back, as presenter clickers send them."
ON, OFF = "yes", "no"
BELL_AGENDA, BELL_MUTE = "as the agenda says", "silent"

MADE_UP = (
    "Ana", "Ben", "Chloé", "Dev", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jon", "Kim", "Leo", "Mina", "Noor", "Otto", "Pia", "Quentin",
    "Rosa", "Sami", "Tove", "Uri", "Vera", "Wim", "Xenia", "Yara", "Zoe",
)  # fmt: skip
"""People for a rehearsal; any likeness is chance."""


def made_up(count: int) -> tuple[str, ...]:
    """So many people who do not exist."""
    return tuple(MADE_UP[i % len(MADE_UP)] + (f" {i // len(MADE_UP) + 1}" if i >= len(MADE_UP) else "") for i in range(count))


def length_and_group(length: Ms, least: int | None, most: int | None) -> str:
    """An agenda in a few letters: "90m · 6–12"."""
    long, people = short(length) if length % MINUTE or length > 3 * HOUR else f"{length // MINUTE}m", numbers(least, most)
    return f"{long} · {people}" if people else long


def summary(length: Ms, least: int | None, most: int | None) -> str:
    """An agenda in one line: "90 minutes, for 6 to 12 people"."""
    if least is not None and most is not None:
        people = f", for {least} people" if least == most else f", for {least} to {most} people"
    else:
        people = f", for up to {most} people" if most is not None else f", for {least} people or more" if least is not None else ""
    return in_minutes(length) + people


def reckoned_with(count: int, starts: str) -> str:
    """What the preview assumes."""
    return f"{with_people(count)}, from {starts}"


def broken(problems: int) -> str:
    """An agenda that cannot be used, and how much is wrong."""
    return "One thing to mend" if problems == 1 else f"{problems} things to mend"


def cut_off(when: str, title: str) -> str:
    """A session that can be gone on with."""
    return f"Go on with {title}, cut off {when}" if title else f"Go on with the session cut off {when}"


def moment(when: datetime) -> str:
    """A day and an hour: "Tuesday at 20:12"."""
    return f"{_DAYS[when.weekday()]} at {when:%H:%M}"


_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

"""Every sentence of the gathering, where people sit down before the circle begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from circlekeeper.circle.plan import Ms
from circlekeeper.words.lengths import in_minutes, short

WHO = "Who is here?"
FIELD = "a name, or a number"
RENAME = "called"
FILE_FIELD = "a file with one name a line"
NOBODY = "Nobody is here yet. Type a name, or how many you are."
CARRYING = "Arrows carry them to another seat. Enter puts them down."
UNDONE = "Taken back."
NOTHING_TO_UNDO = "Nothing to take back."
FITS = "It fits."
TONIGHT = "for tonight only"
ROSTER = "↑ to the list: Space marks who is not here tonight"
OTHER_CIRCLE = "–"
LEAVE = "Escape again leaves. The names are not kept."

NO_SEATS = "a circle needs someone"
ONE_SEAT = "there is one already"
ENOUGH_SEATS = "there are {count} already"
REMOVED = "{name} is off the list. Ctrl+Z puts them back."
DOES_NOT_FIT = "{title} does not fit."
SUITS_AT_LEAST = "This agenda suits {least} or more."
SUITS_AT_MOST = "This agenda suits up to {most}."

LENGTH_KEY, POPCORN_KEY, CIRCLES_KEY = "s", "p", "2"
TAKES = {
    LENGTH_KEY: "Enter takes the shorter turns",
    POPCORN_KEY: "Enter takes popcorn",
    CIRCLES_KEY: "Enter takes two circles",
}
"""What Enter does when the letter of a choice stands alone in the field."""


def enough_seats(count: int) -> str:
    """Why a bare number that asks for no more seats than there are makes none."""
    return NO_SEATS if count == 0 else ONE_SEAT if count == 1 else ENOUGH_SEATS.format(count=count)


def not_taken(reasons: Sequence[str]) -> str:
    """Why a name was not taken; of several, the first reason."""
    return reasons[0] if len(reasons) == 1 else f"{len(reasons)} were not taken: {reasons[0]}"


def heading(title: str, length: Ms, ends: str) -> str:
    """The evening in one line: its title, its length, its end."""
    return f"{title} · {in_minutes(length)} · ends {ends}"


def thin(title: str, share: Ms) -> str:
    """A round's share is under a minute."""
    return f"{title} leaves {short(share)} for each."


def too_much(needs: Ms, has: Ms) -> str:
    """The stages take longer than there is until the end."""
    return f"The stages take {short(needs)}; until the end there are {short(has)}."


def offer_shorter(turns: Sequence[tuple[str, Ms]]) -> str:
    """The choice of shorter turns: each round's title and what each person would have."""
    if len(turns) == 1:
        return f"{short(turns[0][1])} each"
    return ", ".join(f"{short(turn)} each in {title}" for title, turn in turns)


def offer_popcorn(titles: Sequence[str]) -> str:
    """The choice not to go round."""
    return "popcorn: not everyone in turn" if len(titles) == 1 else f"popcorn in {' and '.join(titles)}"


def offer_circles(first: int, second: int) -> str:
    """The choice of two circles."""
    return f"two circles of {first}" if first == second else f"two circles, {first} and {second}"


def taken_circle(which: int, ours: int, others: int) -> str:
    """Two circles were chosen: which half this one is."""
    half = "first" if which == 1 else "second"
    return f"The {half} {ours} sit here; the other {others} are a circle of their own. 2 changes it."


def taken_shorter(turns: Sequence[tuple[str, Ms]]) -> str:
    """Shorter turns were chosen."""
    return f"{offer_shorter(turns)}, {TONIGHT}"


def taken_popcorn(titles: Sequence[str]) -> str:
    """Popcorn was chosen."""
    return f"{' and '.join(titles)}: popcorn, {TONIGHT}"


def brief(says: Sequence[str], offers: Mapping[str, str]) -> str:
    """What does not fit and what would, in as few words as a narrow screen has room for."""
    would = ", ".join(f"{offer.partition(':')[0]} ({key})" for key, offer in offers.items())
    return " ".join([*says, would[:1].upper() + would[1:]]) if says else ""


def file_taken(count: int) -> str:
    """So many came from a people file."""
    return "One name from the file." if count == 1 else f"{count} names from the file."


KEY_ENTER, ENTER = "next, or begin", "Seat the name, or begin"
ENTER_HELP = "Enter seats the name that stands in the field; on an empty field it begins the circle."
KEY_LIST, LIST, LIST_HELP = "to the list", "To the list of people", "Move, rename, remove someone, or mark who is not here."
KEY_FIELD, FIELD_TITLE, FIELD_HELP = "to the field", "To the field for names", "Back to where names are typed."
KEY_MARK, MARK, MARK_HELP = "here or not", "Here tonight, or not", "Someone on the list who is not here has no turn and no seat tonight."
KEY_MOVE, MOVE, MOVE_HELP = "move", "Move someone to another seat", "Then the arrows carry them, and Enter puts them down."
KEY_RENAME, RENAME_TITLE, RENAME_HELP = "rename", "Rename someone", "Their name goes to the field, to be changed."
KEY_REMOVE, REMOVE, REMOVE_HELP = "remove", "Take someone off the list", "Ctrl+Z puts them back."
KEY_SHORTER, SHORTER = "shorter turns", "Shorter turns, for tonight only"
SHORTER_HELP = "Each round that does not fit gets turns that do."
KEY_POPCORN, POPCORN = "popcorn", "Popcorn instead of a round, for tonight only"
POPCORN_HELP = "Whoever is moved speaks; not everyone is asked in turn."
KEY_CIRCLES, CIRCLES = "two circles", "Two circles, for tonight only"
CIRCLES_HELP = "Half of the people sit here and half in a circle of their own; once more shows the other half."
KEY_FILE, FILE, FILE_HELP = "people file", "People from a file", "A file with one name a line."
KEY_UNDO, UNDO, UNDO_HELP = "take back", "Take back the last change of the list", "As often as there are changes."
KEY_LEAVE, LEAVE_TITLE, LEAVE_HELP = "leave", "Leave the gathering", "Back to where you came from; the names are not kept."

"""Every sentence of the gathering, where people sit down before the circle begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from circlekeeper.words.lengths import in_minutes, minutes, short

WHO = "Who is here?"
FIELD = "a name, or a number"
RENAME = "called"
FILE_ASK = "People file"
FILE_FIELD = "a file with one name a line"
NOBODY = "Nobody is here yet. Type a name, or how many you are."
CARRYING = "Arrows carry them to another seat. Enter puts them down."
UNDONE = "Taken back."
NOTHING_TO_UNDO = "Nothing to take back."
FITS = "It fits."
TONIGHT = "for tonight only"
ROSTER = "↑ to the list: Space marks who is not here tonight"
OTHER_CIRCLE = "–"

LENGTH_KEY, POPCORN_KEY, CIRCLES_KEY = "s", "p", "2"


def seat(number: int) -> str:
    """What someone is called who has given no name."""
    return f"Seat {number}"


def alike(name: str) -> str:
    """A name is there already."""
    return f"{name} is here already. A letter more tells two apart."


def too_long(letters: int, most: int) -> str:
    """A name is longer than a name may be."""
    return f"That has {letters} letters; a name has room for {most}."


def unseen() -> str:
    """A name leaves no mark."""
    return "A name needs at least one letter that can be seen."


def too_many(most: int) -> str:
    """More people than a circle may have."""
    return f"{most} people is the most."


def enough_seats(count: int) -> str:
    """A bare number that asks for no more seats than there are."""
    return f"There are {count} already." if count != 1 else "There is one already."


def nobody_yet() -> str:
    """A bare nought."""
    return "A circle needs someone."


def not_taken(names: int, first: str) -> str:
    """Of several names, some were not taken."""
    return first if names == 1 else f"{names} were not taken. {first}"


def removed(name: str) -> str:
    """Someone was taken off the list."""
    return f"{name} is off the list. Ctrl+Z puts them back."


def heading(title: str, length_ms: int | None, ends: str | None) -> str:
    """The evening in one line: its title, its length, its end."""
    parts = [title]
    if length_ms is not None:
        parts.append(in_minutes(length_ms))
    if ends is not None:
        parts.append(f"ends {ends}")
    return " · ".join(parts)


def with_people(count: int) -> str:
    """How many the evening is reckoned for."""
    return "With one person" if count == 1 else f"With {count} people"


def each(count: int, turn_ms: int | None) -> str:
    """So many turns of so long; None: turns without a clock."""
    return f"{count} turns" if turn_ms is None else f"{count} × {short(turn_ms)}"


def in_turn_or_not(turn_ms: int | None) -> str:
    """An open stage: nobody is asked in turn."""
    return "whoever is moved" if turn_ms is None else f"up to {short(turn_ms)} each"


def challenges(least: int, most: int) -> str:
    """How many challenges there is time for."""
    if most == 0:
        return "less than one"
    return f"{most}" if least == most else f"{least} or {most}"


def groups(sizes: Sequence[int]) -> str:
    """The groups that form: "4 + 3 + 3", or "5 groups of 2" where that says it shorter."""
    if len(set(sizes)) == 1:
        names = {2: "pairs", 3: "threes", 4: "fours"}
        if sizes[0] in names and len(sizes) > 1:
            return f"{len(sizes)} {names[sizes[0]]}"
    return " + ".join(str(size) for size in sizes[:6]) + (" + …" if len(sizes) > 6 else "")


def of_minutes(need_ms: int, length_ms: int) -> str:
    """What a stage needs, and what it has where that is less."""
    if need_ms <= length_ms:
        return minutes(length_ms)
    need, have = minutes(need_ms), minutes(length_ms)
    return f"{need} of {have} minutes" if need != have else f"{short(need_ms)} of {short(length_ms)}"


def does_not_fit(title: str) -> str:
    """A round's turns need more than its length."""
    return f"{title} does not fit."


def thin(title: str, share_ms: int) -> str:
    """A round's share is under a minute."""
    return f"{title} leaves {short(share_ms)} for each."


def too_much(needs_ms: int, has_ms: int) -> str:
    """The stages take longer than there is until the end."""
    return f"The stages take {short(needs_ms)}; until the end there are {short(has_ms)}."


def group_size(count: int, least: int | None, most: int | None) -> str | None:
    """Whether the agenda suits so many; None where it does."""
    if least is not None and count < least:
        return f"This agenda suits {least} or more."
    return f"This agenda suits up to {most}." if most is not None and count > most else None


def offer_shorter(turns: Sequence[tuple[str, int]]) -> str:
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


def taken_shorter(turns: Sequence[tuple[str, int]]) -> str:
    """Shorter turns were chosen."""
    return f"{offer_shorter(turns)}, {TONIGHT}"


def taken_popcorn(titles: Sequence[str]) -> str:
    """Popcorn was chosen."""
    return f"{' and '.join(titles)}: popcorn, {TONIGHT}"


def brief(says: Sequence[str], offers: Mapping[str, str]) -> str:
    """What does not fit and what would, in as few words as a narrow screen has room for."""
    would = ", ".join(f"{offer.partition(':')[0]} ({key})" for key, offer in offers.items())
    return " ".join([*says, would[:1].upper() + would[1:]]) if says else ""


def takes(key: str) -> str:
    """What Enter does when the letter of a choice stands alone in the field."""
    what = {LENGTH_KEY: "the shorter turns", POPCORN_KEY: "popcorn", CIRCLES_KEY: "two circles"}[key]
    return f"Enter takes {what}"


def file_taken(count: int) -> str:
    """So many came from a people file."""
    return "One name from the file." if count == 1 else f"{count} names from the file."


LEAVE = "Escape again leaves. The names are not kept."
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

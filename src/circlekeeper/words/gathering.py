"""Every sentence of the gathering, where people sit down before the circle begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from circlekeeper.units import Ms
from circlekeeper.words import lists
from circlekeeper.words.language import _, _p, several
from circlekeeper.words.lengths import in_minutes, short

WHO = _("Who is here?")
FIELD = _("a name, or a number")
RENAME = _("new name")
FILE_FIELD = _("a file with one name per line")
KEEP_FIELD = _("name of the list")
KEPT_OFFERED = _("You kept names for this agenda. Press Ctrl-O, then Enter, to add them.")
KEEP_REHEARSAL = _("Nothing from a rehearsal is kept.")
KEEP_FORGETFUL = _("Tonight, names stay only in memory (--forgetful).")
KEEP_NAMED = _("The list needs a name with at least one letter or digit.")
KEEP_THERE = _("There is already a list with that name. Please choose another.")
KEEP_FAILED = _("Couldn't save them: {reason}.")
RENAMING = _("Type a new name for {name}, then press Enter. Escape cancels.")
MADE_UP = _("Press Enter to begin with these made-up people, or type other names.")
MADE_UP_OFFERED = _("Press Enter for made-up people, or type names or a number.")
NOBODY = _("Nobody is here yet. Type a name, or how many you are.")
CARRYING = _("Use the arrow keys to choose another seat, then press Enter.")
UNDONE = _("Undone.")
NOTHING_TO_UNDO = _("Nothing to undo.")
FITS = _("It fits.")
ROSTER = _("↑ to the list: Space marks who isn't here tonight")
OTHER_CIRCLE = "–"
LEAVE = _("Press Escape again to leave. The names aren't kept.")

NO_SEATS = _("A circle needs someone.")
REMOVED = _("{name} is off the list. Ctrl-Z puts them back.")
DOES_NOT_FIT = _("{title} doesn't fit.")
SUITS_AT_LEAST = _("This agenda suits {least} or more.")
SUITS_AT_MOST = _("This agenda suits up to {most}.")

NOT_IN_TURN, NOT_IN_TURN_BRIEF = _("popcorn: not everyone in turn"), _("popcorn")

LENGTH_KEY, POPCORN_KEY, CIRCLES_KEY, BEGINS_KEY = "s", "p", "2", "b"
TAKES = {
    LENGTH_KEY: _("Press Enter for shorter turns"),
    POPCORN_KEY: _("Press Enter for popcorn"),
    CIRCLES_KEY: _("Press Enter for two circles"),
    BEGINS_KEY: _("Press Enter to let the next seat begin"),
}
"""What Enter does when the letter of a choice is all that the field holds."""


def enough_seats(count: int) -> str:
    """Why a bare number that asks for no more seats than there are makes none."""
    return (
        several("There is already one.", "There are already {count}.", count).format(count=count) if count else NO_SEATS
    )


def not_taken(reasons: Sequence[str]) -> str:
    """Why a name was not taken; of several, the first reason."""
    count = len(reasons)
    said = several("{count} name wasn't added: {reason}", "{count} names weren't added: {reason}", count)
    return said.format(count=count, reason=reasons[0]) if count > 1 else reasons[0]


def keep_ask(count: int, folder: str) -> str:
    """Whether the names are to be kept as a file, and where; asked before anything is written."""
    return several(
        "Save {count} name to a file? Enter saves it in {folder}; Escape cancels.",
        "Save {count} names to a file? Enter saves them in {folder}; Escape cancels.",
        count,
    ).format(count=count, folder=folder)


def kept(count: int, file: str) -> str:
    """The names were kept, and how they go again."""
    return several(
        "Saved {count} name as {file}. The library offers it next time and can remove it.",
        "Saved {count} names as {file}. The library offers them next time and can remove them.",
        count,
    ).format(count=count, file=file)


def heading(title: str, length: Ms, ends: str) -> str:
    """The evening in one line: its title, its length, its end."""
    return _("{title} · {length} · ends {ends}").format(title=title, length=in_minutes(length), ends=ends)


def thin(title: str, share: Ms) -> str:
    """A round's share is under a minute."""
    return _("{title} leaves {share} each.").format(title=title, share=short(share))


def too_much(needs: Ms, has: Ms) -> str:
    """The stages take longer than there is until the end."""
    return _("The stages need {needs}; the time until the end is {has}.").format(needs=short(needs), has=short(has))


def offer_shorter(turns: Sequence[tuple[str, Ms]]) -> str:
    """The choice of shorter turns: each round's title and what each person would have."""
    if len(turns) == 1:
        return _("{length} each").format(length=short(turns[0][1]))
    return lists.commas(
        [_("{length} each in {title}").format(length=short(turn), title=title) for title, turn in turns]
    )


def offer_popcorn(titles: Sequence[str]) -> str:
    """The choice not to go round."""
    return NOT_IN_TURN if len(titles) == 1 else _("popcorn in {titles}").format(titles=lists.all_of(titles))


def offer_begins(name: str, title: str, evenings: int) -> str:
    """The choice that the seat whose turn it is begins a round that continues from evening to evening."""
    return several(
        "{name} begins {title}, after {count} evening",
        "{name} begins {title}, after {count} evenings",
        evenings,
    ).format(name=name, title=title, count=evenings)


def taken_begins(name: str, title: str) -> str:
    """It was chosen who begins."""
    return _("{title}: {name} begins tonight").format(name=name, title=title)


def offer_circles(first: int, second: int) -> str:
    """The choice of two circles."""
    return (
        _("two circles of {first}").format(first=first)
        if first == second
        else _("two circles, {first} and {second}").format(first=first, second=second)
    )


def taken_circle(which: int, ours: int, others: int) -> str:
    """Two circles were chosen: which half this one is."""
    first = _("The first {ours} sit here; the other {others} form their own circle. Press 2 to swap.")
    second = _("The last {ours} sit here; the other {others} form their own circle. Press 2 to swap.")
    return (first if which == 1 else second).format(ours=ours, others=others)


def taken_shorter(turns: Sequence[tuple[str, Ms]]) -> str:
    """Shorter turns were chosen."""
    return _("{turns}, for tonight only").format(turns=offer_shorter(turns))


def taken_popcorn(titles: Sequence[str]) -> str:
    """Popcorn was chosen."""
    return _("{titles}: popcorn, for tonight only").format(titles=lists.all_of(titles))


def brief(says: Sequence[str], offers: Mapping[str, str]) -> str:
    """What does not fit and what would, in as few words as a narrow screen has room for."""
    would = [f"{key} {NOT_IN_TURN_BRIEF if offer == NOT_IN_TURN else offer}" for key, offer in offers.items()]
    return " ".join([*says, " · ".join(would)]).strip()


def file_taken(count: int) -> str:
    """So many came from a people file."""
    return several("{count} name from the file.", "{count} names from the file.", count).format(count=count)


KEY_ENTER, ENTER = _("add, or begin"), _("Add the name, or begin")
ENTER_HELP = _("Enter adds the name in the field; when the field is empty, it begins the circle.")
KEY_LIST, LIST, LIST_HELP = (
    _("to the list"),
    _("To the list of people"),
    _("Move, rename or remove someone, or mark who isn't here."),
)
KEY_FIELD, FIELD_TITLE, FIELD_HELP = (
    _p("to the field for names", "back"),
    _("To the field for names"),
    _("Go back to typing names."),
)
KEY_MARK, MARK, MARK_HELP = (
    _("here or not"),
    _("Here tonight, or not"),
    _("Someone on the list who isn't here has no turn and no seat tonight."),
)
KEY_MOVE, MOVE, MOVE_HELP = (
    _p("a person", "move"),
    _("Move someone to another seat"),
    _("Then choose a seat with the arrow keys and press Enter."),
)
KEY_MORE, MORE = _("marks, time"), _("Marks, and more time")
MORE_HELP = _("Marks someone, or gives them double time or no clock tonight; nobody else sees it.")
MORE_FOR = _("{name}: Enter turns it on or off")
ON = _("on")


KEY_RENAME, RENAME_TITLE, RENAME_HELP = (
    _("rename"),
    _("Rename someone"),
    _("Puts their name in the field, so that you can change it."),
)
KEY_REMOVE, REMOVE, REMOVE_HELP = _p("a person", "remove"), _("Take someone off the list"), _("Ctrl-Z puts them back.")
KEY_SHORTER, SHORTER = _("shorter turns"), _("Shorter turns, for tonight only")
SHORTER_HELP = _("Shortens the turns in each round that doesn't fit.")
KEY_POPCORN, POPCORN = _("popcorn"), _("Popcorn instead of a round, for tonight only")
POPCORN_HELP = _("People speak when they feel moved to, instead of one after another.")
KEY_CIRCLES, CIRCLES = _("two circles"), _("Two circles, for tonight only")
CIRCLES_HELP = _("Half of the people sit here, half in their own circle; press it again to swap the halves.")
KEY_BEGINS, BEGINS = _("next seat"), _("The next seat begins")
BEGINS_HELP = _(
    'In a round with start = "rotate": each evening the next seat begins, counted from the evenings on record.'
)
KEY_FILE, FILE, FILE_HELP = _("people file"), _("People from a file"), _("A file with one name per line.")
KEY_KEEP, KEEP, KEEP_HELP = (
    _("keep names"),
    _("Keep tonight's names for next time"),
    _("Asks first, then saves the names to a file beside your agendas. Otherwise they are removed at the close."),
)
KEY_UNDO, UNDO, UNDO_HELP = (
    _("undo"),
    _("Undo the last change to the list"),
    _("As often as you like."),
)
KEY_LEAVE, LEAVE_TITLE, LEAVE_HELP = (
    _p("the gathering", "leave"),
    _("Leave the gathering"),
    _("Back to where you came from; the names aren't kept."),
)

"""Every sentence of the gathering, where people sit down before the circle begins."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from circlekeeper.units import Ms
from circlekeeper.words import lists
from circlekeeper.words.language import _, _p, several
from circlekeeper.words.lengths import in_minutes, short

WHO = _("Who is here?")
FIELD = _("a name, or a number")
RENAME = _("called")
FILE_FIELD = _("a file with one name a line")
KEEP_FIELD = _("what the list is called")
KEPT_OFFERED = _("Names are kept for this agenda: Ctrl-O, then Enter, seats them.")
KEEP_REHEARSAL = _("Nothing of a rehearsal is kept.")
KEEP_FORGETFUL = _("Names stay in memory only tonight: --forgetful.")
KEEP_NAMED = _("It needs a name with at least one letter or digit.")
KEEP_THERE = _("There is another list of that name. Another one, please.")
KEEP_FAILED = _("Couldn't keep them: {reason}.")
RENAMING = _("A new name for {name}, then Enter. Escape leaves it as it is.")
MADE_UP = _("Enter begins with these made-up people, or type other names.")
MADE_UP_OFFERED = _("For made-up people press Enter; or type names, or how many.")
NOBODY = _("Nobody is here yet. Type a name, or how many you are.")
CARRYING = _("Arrows carry them to another seat. Enter puts them down.")
UNDONE = _("Taken back.")
NOTHING_TO_UNDO = _("Nothing to take back.")
FITS = _("It fits.")
ROSTER = _("↑ to the list: Space marks who is not here tonight")
OTHER_CIRCLE = "–"
LEAVE = _("Escape again leaves. The names are not kept.")

NO_SEATS = _("a circle needs someone")
REMOVED = _("{name} is off the list. Ctrl-Z puts them back.")
DOES_NOT_FIT = _("{title} does not fit.")
SUITS_AT_LEAST = _("This agenda suits {least} or more.")
SUITS_AT_MOST = _("This agenda suits up to {most}.")

NOT_IN_TURN, NOT_IN_TURN_BRIEF = _("popcorn: not everyone in turn"), _("popcorn")

LENGTH_KEY, POPCORN_KEY, CIRCLES_KEY, BEGINS_KEY = "s", "p", "2", "b"
TAKES = {
    LENGTH_KEY: _("Enter takes the shorter turns"),
    POPCORN_KEY: _("Enter takes popcorn"),
    CIRCLES_KEY: _("Enter takes two circles"),
    BEGINS_KEY: _("Enter lets the next seat begin"),
}
"""What Enter does when the letter of a choice stands alone in the field."""


def enough_seats(count: int) -> str:
    """Why a bare number that asks for no more seats than there are makes none."""
    return (
        several("there is one already", "there are {count} already", count).format(count=count) if count else NO_SEATS
    )


def not_taken(reasons: Sequence[str]) -> str:
    """Why a name was not taken; of several, the first reason."""
    count = len(reasons)
    said = several("{count} was not taken: {reason}", "{count} were not taken: {reason}", count)
    return said.format(count=count, reason=reasons[0]) if count > 1 else reasons[0]


def keep_ask(count: int, folder: str) -> str:
    """Whether the names are to be kept as a file, and where; asked before anything is written."""
    return several(
        "Keep {count} name as a file of yours? Enter keeps it in {folder}, Escape doesn't.",
        "Keep {count} names as a file of yours? Enter keeps them in {folder}, Escape doesn't.",
        count,
    ).format(count=count, folder=folder)


def kept(count: int, file: str) -> str:
    """The names were kept, and how they go again."""
    return several(
        "{count} name kept as {file}. The library offers it next time, and removes it.",
        "{count} names kept as {file}. The library offers them next time, and removes them.",
        count,
    ).format(count=count, file=file)


def heading(title: str, length: Ms, ends: str) -> str:
    """The evening in one line: its title, its length, its end."""
    return _("{title} · {length} · ends {ends}").format(title=title, length=in_minutes(length), ends=ends)


def thin(title: str, share: Ms) -> str:
    """A round's share is under a minute."""
    return _("{title} leaves {share} for each.").format(title=title, share=short(share))


def too_much(needs: Ms, has: Ms) -> str:
    """The stages take longer than there is until the end."""
    return _("The stages take {needs}; until the end there are {has}.").format(needs=short(needs), has=short(has))


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
    """The choice that the seat whose turn it is begins a round that goes on from evening to evening."""
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
    first = _("The first {ours} sit here; the other {others} are a circle of their own. 2 changes it.")
    second = _("The second {ours} sit here; the other {others} are a circle of their own. 2 changes it.")
    return (first if which == 1 else second).format(ours=ours, others=others)


def taken_shorter(turns: Sequence[tuple[str, Ms]]) -> str:
    """Shorter turns were chosen."""
    return _("{turns}, for tonight only").format(turns=offer_shorter(turns))


def taken_popcorn(titles: Sequence[str]) -> str:
    """Popcorn was chosen."""
    return _("{titles}: popcorn, for tonight only").format(titles=lists.all_of(titles))


def brief(says: Sequence[str], offers: Mapping[str, str]) -> str:
    """What does not fit and what would, in as few words as a narrow screen has room for."""
    would = lists.commas(
        [f"{NOT_IN_TURN_BRIEF if offer == NOT_IN_TURN else offer} ({key})" for key, offer in offers.items()]
    )
    return " ".join([*says, would[:1].upper() + would[1:]]).strip()


def file_taken(count: int) -> str:
    """So many came from a people file."""
    return several("One name from the file.", "{count} names from the file.", count).format(count=count)


KEY_ENTER, ENTER = _("next, or begin"), _("Seat the name, or begin")
ENTER_HELP = _("Enter seats the name that stands in the field; on an empty field it begins the circle.")
KEY_LIST, LIST, LIST_HELP = (
    _("to the list"),
    _("To the list of people"),
    _("Move, rename, remove someone, or mark who is not here."),
)
KEY_FIELD, FIELD_TITLE, FIELD_HELP = _("to the field"), _("To the field for names"), _("Back to where names are typed.")
KEY_MARK, MARK, MARK_HELP = (
    _("here or not"),
    _("Here tonight, or not"),
    _("Someone on the list who is not here has no turn and no seat tonight."),
)
KEY_MOVE, MOVE, MOVE_HELP = (
    _p("a person", "move"),
    _("Move someone to another seat"),
    _("Then the arrows carry them, and Enter puts them down."),
)
KEY_MORE, MORE = _("marks, time"), _("Marks, and more time")
MORE_HELP = _("Marks someone, or gives them double time or no clock tonight; nobody else sees it.")
MORE_FOR = _("{name}: Enter puts it on, or takes it off")
DOUBLE_TIME, NO_CLOCK = _("double time"), _("no clock")
ON = _("on")


KEY_RENAME, RENAME_TITLE, RENAME_HELP = (
    _("rename"),
    _("Rename someone"),
    _("Their name goes to the field, to be changed."),
)
KEY_REMOVE, REMOVE, REMOVE_HELP = _p("a person", "remove"), _("Take someone off the list"), _("Ctrl-Z puts them back.")
KEY_SHORTER, SHORTER = _("shorter turns"), _("Shorter turns, for tonight only")
SHORTER_HELP = _("Each round that does not fit gets turns that do.")
KEY_POPCORN, POPCORN = _("popcorn"), _("Popcorn instead of a round, for tonight only")
POPCORN_HELP = _("Whoever is moved speaks; not everyone is asked in turn.")
KEY_CIRCLES, CIRCLES = _("two circles"), _("Two circles, for tonight only")
CIRCLES_HELP = _("Half of the people sit here and half in a circle of their own; once more shows the other half.")
KEY_BEGINS, BEGINS = _("next seat"), _("The next seat begins")
BEGINS_HELP = _(
    'Where start = "rotate": the seat that follows by the number of evenings kept begins the first such round.'
)
KEY_FILE, FILE, FILE_HELP = _("people file"), _("People from a file"), _("A file with one name a line.")
KEY_KEEP, KEEP, KEEP_HELP = (
    _("keep names"),
    _("Keep tonight's names for next time"),
    _(
        "Asks, then keeps the names on the list as a file of yours beside your agendas. Without it, names go at the close."
    ),
)
KEY_UNDO, UNDO, UNDO_HELP = (
    _("take back"),
    _("Take back the last change of the list"),
    _("As often as there are changes."),
)
KEY_LEAVE, LEAVE_TITLE, LEAVE_HELP = (
    _p("the gathering", "leave"),
    _("Leave the gathering"),
    _("Back to where you came from; the names are not kept."),
)

"""Every sentence about what is kept."""

from __future__ import annotations

from pathlib import Path

from circlekeeper.text import visible
from circlekeeper.words.language import _, several

SESSIONS_ARE = _(
    "the circle that is on, and those you left or that were cut off, for seven days: a journal of seats and numbers, and beside it the "
    "one file of names and words"
)
RECORDS_ARE = _("past circles without people: agenda, date, how many, each stage planned and actual")
SETTINGS_ARE = _("how you like the screen and the bell")
ROOM_IS = _("while a window for the room is open: that it asks, and what it shows; never a name")
DRAFTS_ARE = _("work on your agendas that was not saved when you left the editor")
JUDGED_ARE = _("agendas you have run, as they were understood, so that they open faster; never a name from them")
PEOPLE_ARE = _(
    "the names of a group, kept because you asked in the gathering; the library removes them, forget --all asks"
)
AGENDAS_ARE = _("your own agendas, beside those in folders of yours; forget leaves them")

LAST_LINE_DROPPED = _("The last line of the journal was not whole; everything before it is here.")
NAMES_DAMAGED = _(
    "Some names or words could not be read any more; seats stand in their place. You can name them again."
)
NEWER_SESSION = _("This session was kept by a newer circlekeeper. It is left as it is; that version can go on with it.")

NO_LOCKS = _("This disk can't keep a second circlekeeper out: open this circle in one place only.")
NO_SYNC = _("This disk can't confirm what it has stored: a power cut may cost the last moments.")
NO_MODES = _(
    "This disk can't keep other accounts out: whoever uses this computer may read the names. "
    "circlekeeper run --forgetful keeps them in memory only."
)

SETTINGS_UNREADABLE = _("The settings could not be read; the usual ones are used.")
SETTINGS_IN_PART = _("Some settings are not known here; the usual ones stand in their place.")
ONLY_RECORDS = _(
    "No circle was cut off; there was nothing to remove. The records of past evenings stay: forget --all removes them."
)
NO_HOME = _("This account has no home folder, so nothing is kept in one. HOME, set to a folder of yours, gives it one.")
NO_HOME_TONIGHT = _(
    "This account has no home folder, so this evening isn't being saved: if the program is cut off, it can't be resumed."
)
NOTHING_REMOVED = _("Nothing was kept; there was nothing to remove.")


def journal_damaged(commands: int) -> str:
    """Damage further up in the journal."""
    return _(
        "The journal was damaged after command {commands}; everything up to there is here, the rest was set aside beside it."
    ).format(commands=commands)


def command_refused(word: str, number: int, of: int) -> str:
    """A command that was taken once and is refused as the session is resumed: what followed it was meant for
    another circle.
    """
    return _(
        "Command {number} of {of} ({word}) can't be repeated. The circle stands where it was before it; the rest was set aside beside the "
        "journal."
    ).format(number=number, of=of, word=visible(word))


def held_elsewhere(pid: int | None) -> str:
    """Another process has the session open."""
    if pid is None:
        return _("another circlekeeper has this session open: go on there, or quit it there and resume here.")
    return _(
        "another circlekeeper (process {pid}) has this session open: go on there, or quit it there and resume here."
    ).format(pid=pid)


def gap_counted(seconds: int) -> str:
    """A gap too short to be asked about."""
    return several(
        "Away for about {seconds} second; it counts.", "Away for about {seconds} seconds; they count.", seconds
    ).format(seconds=seconds)


def cannot_be_read(folder: Path, reason: str) -> str:
    """The system does not give the session's files."""
    return _("the session in {folder} cannot be read ({reason}); it is left as it is.").format(
        folder=visible(str(folder)), reason=visible(reason)
    )


def plan_is_gone(folder: Path) -> str:
    """A journal without the plan it belongs to."""
    return _(
        "the plan of the session in {folder} cannot be read, and without it nothing can be resumed; it is left as it is."
    ).format(folder=visible(str(folder)))


def running(path: Path) -> str:
    """A session that is open elsewhere."""
    return _("left, it is open in another circlekeeper: {path}").format(path=visible(str(path)))


def perhaps_running(path: Path) -> str:
    """A session of which the disk cannot tell whether it is open elsewhere."""
    return _("left, another circlekeeper may have it open, which this disk can't tell: {path}").format(
        path=visible(str(path))
    )


def unread(path: Path) -> str:
    """Something that cannot be looked into."""
    return _("can't be read, so whatever is kept there stays: {path}").format(path=visible(str(path)))


def foreign(path: Path) -> str:
    """Something behind a link that circlekeeper did not make."""
    return _("left, it isn't circlekeeper's: {path}").format(path=visible(str(path)))


def left(path: Path) -> str:
    """Something that could not be removed."""
    return _("could not be removed: {path}").format(path=visible(str(path)))


def removed(path: Path) -> str:
    """Something that was removed."""
    return _("removed: {path}").format(path=visible(str(path)))


def people_ask(path: Path) -> str:
    """Whether a list of names that the facilitator asked for is to be removed as well."""
    return _("Remove the names in {path}, too?").format(path=visible(str(path)))


def people_stay(path: Path) -> str:
    """A list of names that stays."""
    return _("The names in {path} stay; they are a file of yours.").format(path=visible(str(path)))


def place(path: Path, what: str, count: int | None) -> str:
    """A path, what is kept there, and how much of it there is now; None: it cannot be read."""
    if count is None:
        now = _("it can't be read")
    else:
        now = several("one now", "{count} now", count).format(count=count) if count else _("nothing now")
    return f"{visible(str(path))}\n    {what} ({now})"


def drafts_stay(count: int) -> str:
    """What plain `forget` leaves: it is work on agendas, not of a session, and only its owner can read it."""
    return several(
        "Work on an agenda that was not saved stays; the workshop offers it again, circlekeeper forget --all removes it.",
        "Work on {count} agendas that was not saved stays; the workshop offers it again, circlekeeper forget --all removes it.",
        count,
    ).format(count=count)


def old_removed(count: int) -> str:
    """Cut-off sessions that were offered for seven days."""
    return several(
        "A cut-off session older than seven days was removed.",
        "{count} cut-off sessions older than seven days were removed.",
        count,
    ).format(count=count)


def crash_page(fault: str, where: list[str], kept: bool | None) -> str:
    """What a person reads after a fault in circlekeeper: the kind of fault and where in the program, nothing of the
    evening.
    """
    if kept is None:
        lost = [_("No session was open; nothing is lost.")]
    elif kept:
        lost = [
            _("Nothing of the session is lost: everything given so far is on the disk."),
            _("To go on:  circlekeeper resume"),
        ]
    else:
        lost = [
            _("The disk did not take the last commands; the session is kept up to there."),
            _("To go on from there:  circlekeeper resume"),
        ]
    steps = [f"    {visible(step)}" for step in where[-12:]]
    return "\n".join(
        [
            _("circlekeeper came to a stop: there is a mistake in it."),
            "",
            *lost,
            "",
            _("For whoever mends it ({fault}):").format(fault=fault),
            *steps,
        ]
    )

"""Every sentence about what is kept."""

from __future__ import annotations

from pathlib import Path

from circlekeeper.text import visible
from circlekeeper.words.language import _, _p, several

SESSIONS_ARE = _(
    "the current circle, and for seven days those you left or that were cut off: a journal of seats and numbers, "
    "and next to it the only file with names and words"
)
RECORDS_ARE = _("past circles without names: agenda, date, number of people, planned and actual time of each stage")
SETTINGS_ARE = _("your settings for the screen and the bell")
ROOM_IS = _("while a room window is open: its request, and what it shows; never a name")
DRAFTS_ARE = _("changes to your agendas that weren't saved when you left the editor")
JUDGED_ARE = _("agendas you ran, as circlekeeper understood them, so that they open faster; never a name from them")
PEOPLE_ARE = _(
    "the names of a group, kept because you chose to; you can remove them in the library, and forget --all asks "
    "about them"
)
AGENDAS_ARE = _("your own agendas, apart from those in other folders; forget doesn't touch them")

LAST_LINE_DROPPED = _("The last line of the journal was incomplete; everything before it is here.")
NAMES_DAMAGED = _(
    "Some names or words can't be read any more, so you see seat numbers instead. You can enter the names again."
)
NEWER_SESSION = _("This session was saved by a newer circlekeeper. It stays as it is; use that version to resume it.")

NO_LOCKS = _("This disk can't keep a second circlekeeper out: open this circle in one place only.")
NO_SYNC = _("This disk can't confirm what it has stored: a power cut could lose the last few moments.")
NO_MODES = _(
    "This disk can't keep other accounts out: anyone who uses this computer may be able to read the names. "
    "circlekeeper run --forgetful keeps them in memory only."
)

SETTINGS_UNREADABLE = _("The settings couldn't be read, so the defaults are used.")
SETTINGS_IN_PART = _("Some settings are unknown here, so their defaults are used.")
ONLY_RECORDS = _(
    "No circle was cut off, so there was nothing to remove. The records of past evenings stay; forget --all "
    "removes them."
)
NO_HOME = _("This account has no home folder, so nothing is kept there. To give it one, set HOME to a folder of yours.")
NO_HOME_TONIGHT = _(
    "This account has no home folder, so this evening isn't being saved: if the program is cut off, it can't be "
    "resumed."
)
NOTHING_REMOVED = _("Nothing was kept, so there was nothing to remove.")


def journal_damaged(commands: int) -> str:
    """Damage further up in the journal."""
    return _(
        "The journal is damaged after command {commands}. Everything up to there is here; the rest was set aside "
        "next to it."
    ).format(commands=commands)


def command_refused(word: str, number: int, of: int) -> str:
    """A command that was taken once and is refused as the session is resumed: what followed it was meant for
    another circle.
    """
    return _(
        "Command {number} of {of} ({word}) can't be repeated. The circle is where it was before that command; the "
        "rest was set aside next to the journal."
    ).format(number=number, of=of, word=visible(word))


def held_elsewhere(pid: int | None) -> str:
    """Another process has the session open."""
    if pid is None:
        return _("another circlekeeper has this session open: carry on there, or quit it there and resume here.")
    return _(
        "another circlekeeper (process {pid}) has this session open: carry on there, or quit it there and resume here."
    ).format(pid=pid)


def gap_counted(seconds: int) -> str:
    """A gap too short to be asked about."""
    return several(
        "Away for about {seconds} second; that time counts.",
        "Away for about {seconds} seconds; that time counts.",
        seconds,
    ).format(seconds=seconds)


def cannot_be_read(folder: Path, reason: str) -> str:
    """The system does not give the session's files."""
    return _("the session in {folder} can't be read ({reason}); it stays as it is.").format(
        folder=visible(str(folder)), reason=visible(reason)
    )


def plan_is_gone(folder: Path) -> str:
    """A journal without the plan it belongs to."""
    return _("the session in {folder} can't be resumed, because its plan can't be read; it stays as it is.").format(
        folder=visible(str(folder))
    )


def running(path: Path) -> str:
    """A session that is open elsewhere."""
    return _("not removed, open in another circlekeeper: {path}").format(path=visible(str(path)))


def perhaps_running(path: Path) -> str:
    """A session of which the disk cannot tell whether it is open elsewhere."""
    return _("not removed, another circlekeeper may have it open (this disk can't tell): {path}").format(
        path=visible(str(path))
    )


def unread(path: Path) -> str:
    """Something that cannot be looked into."""
    return _("not removed, can't be read: {path}").format(path=visible(str(path)))


def foreign(path: Path) -> str:
    """Something behind a link that circlekeeper did not make."""
    return _("not removed, not circlekeeper's: {path}").format(path=visible(str(path)))


def left(path: Path) -> str:
    """Something that could not be removed."""
    return _("couldn't be removed: {path}").format(path=visible(str(path)))


def removed(path: Path) -> str:
    """Something that was removed."""
    return _("removed: {path}").format(path=visible(str(path)))


YES_OR_NO = _p("how a question is answered with a letter", "[y/N]")
YES = _p("every word that answers a question with yes, apart", "y yes")


def people_ask(path: Path) -> str:
    """Whether a list of names that the facilitator asked for is to be removed as well."""
    return _("Remove the names in {path} too?").format(path=visible(str(path)))


def people_stay(path: Path) -> str:
    """A list of names that stays."""
    return _("The names in {path} stay; the file is yours.").format(path=visible(str(path)))


def place(path: Path, what: str, count: int | None) -> str:
    """A path, what is kept there, and how much of it there is now; None: it cannot be read."""
    if count is None:
        now = _("can't be read")
    else:
        now = several("one now", "{count} now", count).format(count=count) if count else _("nothing now")
    return f"{visible(str(path))}\n    {what} ({now})"


def drafts_stay(count: int) -> str:
    """What plain `forget` leaves: it is work on agendas, not of a session, and only its owner can read it."""
    return several(
        "Unsaved work on an agenda stays: the workshop offers it again, and circlekeeper forget --all removes it.",
        "Unsaved work on {count} agendas stays: the workshop offers it again, and circlekeeper forget --all "
        "removes it.",
        count,
    ).format(count=count)


def old_removed(count: int) -> str:
    """Cut-off sessions that were offered for seven days."""
    return several(
        "A cut-off session older than seven days was removed.",
        "{count} cut-off sessions older than seven days were removed.",
        count,
    ).format(count=count)


def crash_page(error: str, where: list[str], saved: bool | None) -> str:
    """What a person reads after an error in circlekeeper: the kind of error and where in the program, nothing of the
    evening.
    """
    if saved is None:
        lost = [_("No session was open; nothing is lost.")]
    elif saved:
        lost = [
            _("Nothing is lost: everything so far is saved."),
            _("To resume:  circlekeeper resume"),
        ]
    else:
        lost = [
            _("The last commands couldn't be saved; everything before them is."),
            _("To resume from there:  circlekeeper resume"),
        ]
    steps = [f"    {visible(step)}" for step in where[-12:]]
    return "\n".join(
        [
            _("circlekeeper stopped because of a bug."),
            "",
            *lost,
            "",
            _("For whoever fixes it ({error}):").format(error=error),
            *steps,
        ]
    )

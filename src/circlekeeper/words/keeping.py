"""Every sentence about what is kept."""

from __future__ import annotations

from pathlib import Path

from circlekeeper.text import visible

SESSIONS_ARE = (
    "the session that runs, and cut-off ones for seven days: a journal of seats and numbers, and beside it the one file of names and words"
)
RECORDS_ARE = "past sessions without people: agenda, date, how many, each stage planned and actual"
SETTINGS_ARE = "how you like the screen and the bell"
DRAFTS_ARE = "work on your agendas that was not saved when the workshop ended"
AGENDAS_ARE = "your own agendas; forget leaves them"

LAST_LINE_DROPPED = "The last line of the journal was not whole; everything before it is here."
NAMES_DAMAGED = "Some names or words could not be read any more; seats stand in their place. You can name them again."
NEWER_SESSION = "This session was kept by a newer circlekeeper. It is left as it is; that version can go on with it."
GAP_COUNTED = "Away for about {seconds} seconds; they count."

SETTINGS_UNREADABLE = "The settings could not be read; the usual ones are used."
SETTINGS_IN_PART = "Some settings are not known here; the usual ones stand in their place."
NOTHING_REMOVED = "Nothing was kept; there was nothing to remove."


def journal_damaged(commands: int) -> str:
    """Damage further up in the journal."""
    return f"The journal was damaged after command {commands}; everything up to there is here, the rest was set aside beside it."


def held_elsewhere(pid: int | None) -> str:
    """Another process has the session open."""
    who = "another circlekeeper" if pid is None else f"another circlekeeper (process {pid})"
    return f"{who} has this session open: go on there, or quit it there and resume here."


def cannot_be_read(folder: Path, reason: str) -> str:
    """The system does not give the session's files."""
    return f"the session in {visible(str(folder))} cannot be read ({visible(reason)}); it is left as it is."


def plan_is_gone(folder: Path) -> str:
    """A journal without the plan it belongs to."""
    return f"the plan of the session in {visible(str(folder))} cannot be read, and without it nothing can be resumed; it is left as it is."


def running(path: Path) -> str:
    """A session that is open elsewhere."""
    return f"left, it is open in another circlekeeper: {visible(str(path))}"


def left(path: Path) -> str:
    """Something that could not be removed."""
    return f"could not be removed: {visible(str(path))}"


def removed(path: Path) -> str:
    """Something that was removed."""
    return f"removed: {visible(str(path))}"


def place(path: Path, what: str) -> str:
    """A path and what is kept there."""
    return f"{visible(str(path))}\n    {what}"


def drafts_stay(count: int) -> str:
    """What plain `forget` leaves: it is work on agendas, not of a session, and only its owner can read it."""
    which = "an agenda that was not saved stays" if count == 1 else f"{count} agendas that was not saved stays"
    return f"Work on {which}; the workshop offers it again, circlekeeper forget --all removes it."


def old_removed(count: int) -> str:
    """Cut-off sessions that were offered for seven days."""
    which = "A cut-off session older than seven days was" if count == 1 else f"{count} cut-off sessions older than seven days were"
    return f"{which} removed."


def crash_page(fault: str, where: list[str], kept: bool | None) -> str:
    """What a person reads after a fault in circlekeeper: the kind of fault and where in the program, nothing of the evening."""
    if kept is None:
        lost = ["No session was open; nothing is lost."]
    elif kept:
        lost = [
            "Nothing of the session is lost: everything given so far is on the disk.",
            "To go on:  circlekeeper resume",
        ]
    else:
        lost = [
            "The disk did not take the last commands; the session is kept up to there.",
            "To go on from there:  circlekeeper resume",
        ]
    steps = [f"    {visible(step)}" for step in where[-12:]]
    return "\n".join(["circlekeeper came to a stop: there is a mistake in it.", "", *lost, "", f"For whoever mends it ({fault}):", *steps])

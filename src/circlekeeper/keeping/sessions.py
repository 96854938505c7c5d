"""Sessions on the disk: begun, gone on with after being cut off, closed, forgotten. One session is one folder."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from circlekeeper.circle.plan import Plan
from circlekeeper.circle.state import RULES
from circlekeeper.keeping import folders, journal, private
from circlekeeper.keeping.clock import Moment
from circlekeeper.keeping.fs import DISK, Disk
from circlekeeper.keeping.kept import Kept, seen_in
from circlekeeper.keeping.lines import NewerFormat
from circlekeeper.keeping.lock import HeldElsewhere, Lock, held
from circlekeeper.keeping.removal import Removed, forget_session, is_closed, remove_session
from circlekeeper.units import Ms
from circlekeeper.words import keeping as words

_QUIET: Ms = 60_000
"""A session that runs says every ten seconds that it does; one that has said nothing for so long does not run."""
OFFERED_FOR: Ms = 7 * 24 * 3_600_000
"""How long a cut-off session is offered."""


class CannotResume(Exception):  # noqa: N818
    """This session cannot be gone on with now; `sentence` says why, and what to do."""

    def __init__(self, sentence: str) -> None:
        """`sentence` is for a person."""
        super().__init__(sentence)
        self.sentence = sentence


class CutOffSession(NamedTuple):
    """A session that was cut off and can be offered."""

    folder: Path
    title: str | None
    """The agenda's title, literal and hostile; None when it cannot be read."""
    last_seen: Ms
    """The wall clock, in UTC, when it was last looked at."""
    commands: int
    is_open: bool = False
    """Whether another process has it open, as far as can be told."""


def start(plan: Plan, facts: dict[str, Any], now: Moment, *, forgetful: bool = False, disk: Disk = DISK) -> Kept:
    """Begin to keep a session; `facts` are JSON without names or words. A disk that does not take it leaves `saved`
    False.
    """
    begun = datetime.fromtimestamp(now.wall / 1000, UTC).strftime("%Y%m%dT%H%M%SZ")
    folder = folders.sessions() / f"{begun}-{os.urandom(4).hex()}"
    kept = Kept(folder, private.Beginning(plan, facts, now, forgetful), disk)
    kept.begin()
    return kept


def cut_off(now_wall: Ms, disk: Disk = DISK) -> list[CutOffSession]:
    """The cut-off sessions that are offered, the latest first; not those that another process has open."""
    return [s for s in _all(disk) if now_wall - s.last_seen <= OFFERED_FOR and not _is_open(s, now_wall, disk)]


def latest(now_wall: Ms, disk: Disk = DISK) -> CutOffSession | None:
    """The session that `resume` takes; only when there is no other, one that another process has open."""
    offered = cut_off(now_wall, disk) or [s._replace(is_open=True) for s in _all(disk) if _is_open(s, now_wall, disk)]
    return offered[0] if offered else None


def _is_open(session: CutOffSession, now_wall: Ms, disk: Disk) -> bool:
    """Whether another process has a session. Where the disk cannot tell, one that was looked at just now
    is taken to be open.
    """
    is_held = held(session.folder, disk)
    return now_wall - session.last_seen < _QUIET if is_held is None else is_held


def open_for_resume(session: CutOffSession, understood: Callable[[dict[str, Any]], object], disk: Disk = DISK) -> Kept:
    """Resume a session: everything acknowledged, and never an altered command. Raises CannotResume, having
    changed nothing.

    `understood` turns an entry into a command and raises ValueError for what is none. `Kept.said` tells of damage.
    """
    folder = session.folder
    lock = Lock(folder, disk)
    try:
        journal.glimpse(folder, folder.name, disk)  # a newer session is not even locked
        with suppress(OSError):
            lock.take(where_unknown=not session.is_open)
        found = private.find(folder, folder.name, disk)
        if found is not None and found.beginning.rules > RULES:
            raise NewerFormat
        entries = journal.find(folder, folder.name, understood, disk)
    except HeldElsewhere as held:
        raise CannotResume(words.held_elsewhere(held.pid)) from None
    except NewerFormat:
        lock.release()
        raise CannotResume(words.NEWER_SESSION) from None
    except OSError as wrong:
        from circlekeeper.words.disk import reason

        lock.release()
        raise CannotResume(words.cannot_be_read(folder, reason(wrong))) from None
    if found is None:
        lock.release()
        raise CannotResume(words.plan_is_gone(folder))
    kept = Kept(folder, found.beginning, disk, lock)
    kept.take_up(found, entries)
    return kept


class LookedInto(NamedTuple):
    """What a cut-off session holds, read and left as it is."""

    beginning: private.Beginning
    texts: tuple[str | None, ...]
    starters: dict[str, int]
    entries: tuple[journal.Entry, ...]
    last: Ms
    """The session's own time when it was last looked at."""


def look_into(session: CutOffSession, understood: Callable[[dict[str, Any]], object]) -> LookedInto | None:
    """Read a session without opening it: nothing is locked, repaired or written. None where it cannot be read."""
    try:
        found = private.find(session.folder, session.folder.name)
        entries = journal.find(session.folder, session.folder.name, understood).entries
    except (OSError, NewerFormat):
        return None
    if found is None or found.beginning.rules > RULES:
        return None
    marks = [entry.mark for entry in entries[-1:]]
    if (seen := seen_in(session.folder)) is not None:
        marks.append(seen)
    starters = {stage: place for line in found.starters for stage, place in line.items()}
    return LookedInto(found.beginning, found.texts, starters, entries, max((m.at for m in marks), default=0))


def throw_away(session: CutOffSession) -> Removed:
    """Remove a cut-off session with everything of it; one that another process has open stays."""
    return forget_session(session.folder)


def remove_old(now_wall: Ms, disk: Disk = DISK) -> list[CutOffSession]:
    """Remove the cut-off sessions that are offered no more, and give them; with them what a crash left of sessions
    that hold nothing.
    """
    removed = []
    for folder in _folders(disk):
        closed = is_closed(folder)
        session = None if closed else _cut_off(folder, disk)
        if session is None:
            if closed or held(folder, disk) is False:
                remove_session(folder, disk)
        elif (
            now_wall - session.last_seen > OFFERED_FOR
            and not held(folder, disk)
            and not remove_session(folder, disk).left
        ):
            removed.append(session)
    return removed


def _folders(disk: Disk) -> list[Path]:
    return [folder for name in disk.names(folders.sessions()) if disk.is_folder(folder := folders.sessions() / name)]


def _all(disk: Disk) -> list[CutOffSession]:
    """Every session that holds something, the latest first."""
    told = (_cut_off(folder, disk) for folder in _folders(disk) if not is_closed(folder))
    return sorted((s for s in told if s is not None), key=lambda s: (s.last_seen, s.folder.name), reverse=True)


def _cut_off(folder: Path, disk: Disk) -> CutOffSession | None:
    """What can be told of a session, whatever has happened to its files; None when no command was ever kept in it."""
    title, seen, commands = None, 0, 0
    with suppress(NewerFormat, OSError):
        last = journal.glimpse(folder, folder.name, disk)
        if last is None:
            return None
        commands = last.commands
        seen = 0 if last.mark is None else last.mark.moment.wall
    with suppress(NewerFormat, OSError):
        beginning = private.find(folder, folder.name, disk)
        if beginning is not None:
            title, seen = beginning.beginning.plan.title, max(seen, beginning.beginning.began.wall)
    mark = seen_in(folder, disk)
    seen = max(seen, 0 if mark is None else mark.moment.wall) or disk.touched(folder)
    return CutOffSession(folder, title, seen, commands)

"""One session as it is kept: its lock, its names and words, its journal, and when it was last looked at."""

from __future__ import annotations

import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any

from circlekeeper.circle.plan import Plan
from circlekeeper.keeping import journal, private
from circlekeeper.keeping.fs import DISK, Cannot, Disk
from circlekeeper.keeping.journal import Entry, Journal
from circlekeeper.keeping.lines import FORMAT, sealed, unsealed
from circlekeeper.keeping.lock import HeldElsewhere, Lock
from circlekeeper.keeping.private import Beginning, Private
from circlekeeper.keeping.removal import Removed, remove_session
from circlekeeper.keeping.timeline import TimeMark, mark_from_data
from circlekeeper.units import Ms
from circlekeeper.words import keeping as words

SEEN_FILE = "seen"
SEEN_EVERY: Ms = 10_000
"""How often the last look is written down, so that after a kill the moment of it is known better than the last
command's.
"""
TRY_EVERY: Ms = 5_000
"""How often a disk that did not take it is tried again between commands."""
_SAID = {Cannot.LOCK: words.NO_LOCKS, Cannot.SYNC: words.NO_SYNC, Cannot.MODES: words.NO_MODES}


class Kept:
    """A session on the disk. No method raises for a disk that does not take it: then `saved` is False, and it goes
    on in memory.
    """

    def __init__(self, folder: Path, beginning: Beginning, disk: Disk = DISK, lock: Lock | None = None) -> None:
        """Nothing is on the disk before `begin` or `take_up`; `sessions` does both."""
        self.folder = folder
        self.beginning = beginning
        self.said: tuple[str, ...] = ()
        """What a person should know about damage, in whole sentences."""
        self.last = TimeMark(0, beginning.began)
        """The last look that is known of."""
        self._disk = disk
        self._lock = lock or Lock(folder, disk)
        self._private = Private(folder, folder.name, beginning, disk)
        self._journal = Journal(folder, folder.name, disk)
        self._written: TimeMark | None = None
        self._tried: Ms = beginning.began.mono
        self._told: set[Cannot] = set()

    @property
    def plan(self) -> Plan:
        """What the evening was to be; in a forgetful session that was resumed, without names."""
        return self.beginning.plan

    @property
    def facts(self) -> dict[str, Any]:
        """What else the session began with."""
        return self.beginning.facts

    @property
    def entries(self) -> list[Entry]:
        """Every command as data, in the order in which it was given."""
        return self._journal.entries

    @property
    def texts(self) -> list[str | None]:
        """Every name and word by its place; None is one that is not known any more."""
        return self._private.texts

    @property
    def starters(self) -> dict[str, int]:
        """In a forgetful session: by a stage's number, counted from 0, which text named who is to begin it."""
        return self._private.starters

    @property
    def saved(self) -> bool:
        """Whether everything given so far is on the disk."""
        return self._journal.saved and self._private.saved

    def unpromised(self) -> list[str]:
        """What the disk cannot do, and what therefore is not promised; each is told once."""
        new = self._disk.cannot - self._told
        self._told |= new
        return [_SAID[cannot] for cannot in Cannot if cannot in new]

    def add_text(self, text: str) -> int:
        """Keep a name or words, on the disk before anything refers to it, and give its place."""
        return self._private.add(text)

    def append(self, data: dict[str, Any], mark: TimeMark) -> bool:
        """Keep a command given at the look `mark`: True when it is on the disk, False when it is in memory only."""
        entry = Entry(data, mark, len(self.texts))
        self.last = mark
        names_first = self._private.is_there() or self._begin_again()
        return self._journal.append(entry, write=names_first)

    def looked(self, mark: TimeMark) -> None:
        """Somebody looked at the clock; cheap to say, also often. What the disk did not take is tried again from
        time to time.
        """
        self.last = mark
        now = mark.moment.mono
        due = self._written is None or now - self._written.moment.mono >= SEEN_EVERY
        if due and self.saved and not (self._private.is_there() and self._journal.is_there()):
            self._journal.close()
        if not self.saved and not 0 <= now - self._tried < TRY_EVERY:
            self._tried = now
            self.catch_up()
        if due and self.saved:
            self._write_last_look()

    def catch_up(self) -> bool:
        """Write down what the disk did not take before; True when all of it is there."""
        names_first = self._private.is_there() or self._begin_again()
        return names_first and (self._journal.is_there() or self._journal.catch_up())

    def begin(self) -> bool:
        """Make the folder, take the lock, write the plan; True when it is on the disk."""
        held = self._hold()
        return self._private.begin(write=held) and self._journal.catch_up()

    def take_up(self, names: private.PrivateRead, entries: journal.JournalRead) -> None:
        """Resume with what was found on the disk."""
        texts = max((entry.texts for entry in entries.entries), default=0)
        self._private.take_up(names, texts)
        self._journal.take_up(entries)
        self.said = tuple(said for said in (names.said, entries.said) if said)
        seen = seen_in(self.folder, self._disk)
        marks = [self.last, *(entry.mark for entry in entries.entries[-1:]), *([seen] if seen else [])]
        self.last = max(marks, key=lambda mark: mark.at)

    def set_aside_from(self, first: int) -> bool:
        """Resume without the entries from this place on, which stay in a file beside the journal; True when that is
        on the disk.
        """
        return self._journal.set_aside_from(first)

    def suspend(self) -> None:
        """Let go of the session; everything stays, to be resumed."""
        if self.saved:
            self._write_last_look()
        self._let_go()

    def finish(self) -> Removed:
        """The session is closed: remove all of it, names first."""
        self._let_go()
        return remove_session(self.folder, self._disk)

    def _begin_again(self) -> bool:
        return self._hold() and self._private.catch_up()

    def _write_last_look(self) -> None:
        self._written = self.last
        with suppress(OSError):
            self._disk.overwrite(self.folder / SEEN_FILE, _seen_line(self.last, self.folder.name))

    def _let_go(self) -> None:
        self._private.close()
        self._journal.close()
        self._lock.release()

    def _hold(self) -> bool:
        """Have the folder and its lock. Without them nothing is acknowledged: another process could not know that
        the circle runs.
        """
        try:
            self._disk.make_folder(self.folder)
            self._lock.take(where_unknown=True)
        except (OSError, HeldElsewhere):
            return False
        return True


def seen_in(folder: Path, disk: Disk = DISK) -> TimeMark | None:
    """The last look that was written down between commands; None if there is none that can be trusted."""
    try:
        line = unsealed(disk.read(folder / SEEN_FILE, 4096).split(b"\n")[0] + b"\n", _seed(folder.name))
        return None if line is None else mark_from_data(line)
    except (OSError, ValueError):
        return None


def _seen_line(mark: TimeMark, session: str) -> bytes:
    return sealed({"v": FORMAT, "n": 0, **mark.to_data()}, _seed(session))


def _seed(session: str) -> int:
    return zlib.crc32(session.encode())

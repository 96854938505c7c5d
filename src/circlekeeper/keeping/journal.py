"""The journal: every command of a session as it was given, in seats and numbers; never a name, never a word."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from circlekeeper.keeping import lines
from circlekeeper.keeping.fs import DISK, Disk
from circlekeeper.keeping.lines import Lines
from circlekeeper.keeping.timeline import TimeMark, mark_from_data
from circlekeeper.words import keeping as words

FILE = "journal"


class Entry(NamedTuple):
    """A command as data, and when it was given."""

    data: dict[str, Any]
    """`{"at": ms, **commands.to_data(command)}`; nothing here looks into it."""
    mark: TimeMark
    """The look at the clocks at which it was given; the moment it speaks of (`at`) may lie before it."""
    texts: int
    """How many texts there were by then, so that none that got lost gives its place to another."""


class Journal:
    """The journal of one session. What is appended is in `entries` at once, and on the disk when `append` says so."""

    def __init__(self, folder: Path, session: str, disk: Disk = DISK) -> None:
        """A journal without entries, not yet on the disk."""
        self.entries: list[Entry] = []
        self._lines = Lines(folder / FILE, FILE, session, disk)

    def is_there(self) -> bool:
        """Whether it is on the disk, and its file still where it was made."""
        return self._lines.is_there()

    @property
    def saved(self) -> bool:
        """Whether every entry is on the disk."""
        return self._lines.saved

    def append(self, entry: Entry, *, write: bool = True) -> bool:
        """Add an entry; True when it is on the disk, False when it is in memory only. With `write` false the disk
        is not tried.
        """
        self.entries.append(entry)
        return self._lines.append(_line_of(entry), write=write)

    def catch_up(self) -> bool:
        """Write all of it into a new file; True when it is on the disk."""
        return self._lines.catch_up()

    def take_up(self, found: JournalRead) -> bool:
        """Resume after what was found; what could not be read is set aside first. True when it is all on the disk."""
        self.entries += found.entries
        return self._lines.take_up(map(_line_of, found.entries), as_it_is=found.as_written, aside=found.aside)

    def set_aside_from(self, first: int) -> bool:
        """Resume without the entries from this place on, which stay in a file of their own; True when that is on the
        disk.
        """
        del self.entries[first:]
        return self._lines.set_aside_from(first + 1)

    def close(self) -> None:
        """Let go of the file."""
        self._lines.close()


class JournalRead(NamedTuple):
    """What could be read of a journal: always what was given first, as it was given."""

    entries: tuple[Entry, ...]
    as_written: bool = False
    aside: bytes = b""
    """What is to be set aside, byte for byte."""
    said: str | None = None
    """What a person should know about it."""


def find(
    folder: Path, session: str, understood: Callable[[dict[str, Any]], object] = bool, disk: Disk = DISK
) -> JournalRead:
    """Read a session's journal, and write nothing.

    An entry that `understood` answers with ValueError counts as damage. Raises NewerFormat, or OSError when the
    file cannot be read.
    """
    try:
        data = disk.read(folder / FILE, lines.MOST)
    except FileNotFoundError:
        return JournalRead(())
    got = lines.read(data, FILE, session)
    entries: list[Entry] = []
    for line in got.lines:
        try:
            entry = _entry_of(line)
            understood(entry.data)
        except (ValueError, TypeError, KeyError):
            return JournalRead(tuple(entries), aside=data, said=words.journal_damaged(len(entries)))
        entries.append(entry)
    if not got.rest:
        return JournalRead(tuple(entries), got.as_written)
    if got.torn and len(got.rest) < len(data):
        return JournalRead(tuple(entries), said=words.LAST_LINE_DROPPED)
    return JournalRead(tuple(entries), aside=got.rest, said=words.journal_damaged(len(entries)))


class Glimpse(NamedTuple):
    """What the end of a journal tells, however long it is."""

    commands: int
    """How many there are, as its last whole line counts them."""
    mark: TimeMark | None
    """When the last of them was given; None where that cannot be read."""


def glimpse(folder: Path, session: str, disk: Disk = DISK) -> Glimpse | None:
    """Look at the end of a session's journal; None when no command was ever kept in it.

    Raises NewerFormat, or OSError when the file cannot be read.
    """
    try:
        data = disk.read(folder / FILE, lines.MOST)
    except FileNotFoundError:
        return None
    holds, line = lines.last_of(data, FILE, session)
    if not holds:
        return None
    try:
        return Glimpse(0, None) if line is None else Glimpse(line["n"], mark_from_data(line))
    except ValueError:
        return Glimpse(0, None)


def _line_of(entry: Entry) -> dict[str, Any]:
    return {**entry.mark.to_data(), "texts": entry.texts, "command": entry.data}


def _entry_of(line: dict[str, Any]) -> Entry:
    data, texts = line.get("command"), line.get("texts")
    if not (isinstance(data, dict) and isinstance(texts, int)):
        raise ValueError("not an entry")
    return Entry(data, mark_from_data(line), texts)

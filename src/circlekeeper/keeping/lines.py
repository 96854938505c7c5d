"""A file of checksummed lines that only grows: in memory always, on the disk whenever the disk takes it.

The first line is a head: what the file is, its format and its session. Every line ends with a checksum that begins
at the head's, so that no altered line, and no line of another session, is ever taken for one of this. A line is
appended in one unbuffered write and is on the disk before `append` returns True. A full disk gets back what it took
of a line; after any other error the descriptor is given up for good (a second sync may lie). Then the whole file is
written anew from memory, at once and again whenever `catch_up` is called.
"""

from __future__ import annotations

import errno
import json
import os
import sys
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from circlekeeper.keeping.fs import DISK, Disk, write_whole

FORMAT = 1
"""The format of everything of a session. The head's own shape is for ever, so that an older circlekeeper knows a
newer file.
"""

MOST = 256 * 1024 * 1024
"""The most bytes that a file of lines has: what is read again, and what is acknowledged as kept. A command every 30th
of a second for half a day is less.
"""
_LOOKED_BACK = 100
"""How many lines are looked at from the end for one that is whole."""
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
"""After these a file is as good as before, once it is cut back to where it was."""


class NewerFormat(Exception):  # noqa: N818
    """The file was written by a newer circlekeeper; it is left as it is."""


class Read(NamedTuple):
    """What could be read of a file of lines."""

    lines: tuple[dict[str, Any], ...]
    """The whole lines from the first on, without the head, up to the first that is not as it was written."""
    rest: bytes = b""
    """Everything from there on, byte for byte."""
    as_written: bool = False
    """Whether every byte of the file, the head's too, is as it was written."""

    @property
    def torn(self) -> bool:
        """Whether the rest is no more than one last line, not written to its end or altered, or room left empty."""
        return b"\n" not in self.rest.rstrip(b"\0")[:-1]


class Lines:
    """One such file."""

    def __init__(self, path: Path, what: str, session: str, disk: Disk = DISK) -> None:
        """Nothing is written yet: `catch_up` makes the file, `take_up` goes on with one that is there."""
        self.path = path
        self._disk = disk
        self._fd: int | None = None
        self._lines = [_head(what, session)]
        self._on_disk = 0
        """How many of the lines are in the open file."""
        self._size = len(self._lines[0])
        self._seed = zlib.crc32(self._lines[0])
        self._aside = b""

    @property
    def saved(self) -> bool:
        """Whether everything appended is on the disk."""
        return self._fd is not None and self._on_disk == len(self._lines)

    def is_there(self) -> bool:
        """Whether everything appended is on the disk, and the file still where it was made."""
        try:
            return self._fd is not None and self.saved and self._disk.is_at(self._fd, self.path)
        except OSError:
            return False

    def append(self, fields: Mapping[str, Any], *, write: bool = True) -> bool:
        """Add a line; True when it is on the disk, False when it is in memory only. With `write` false the disk is
        not tried.
        """
        self._lines.append(self._sealed(len(self._lines), fields))
        self._size += len(self._lines[-1])
        return write and self.catch_up()

    def catch_up(self) -> bool:
        """Write down every line that is not on the disk yet; True when all of them are."""
        return self._size <= MOST and (self._append_missing() or self._write_anew())

    def _append_missing(self) -> bool:
        """Append in one write what the open file has not got; a file that may lie from now on is given up."""
        if self._fd is None:
            return False
        size, written = None, False
        try:
            if not self._disk.is_at(self._fd, self.path):
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            size = self._disk.size(self._fd)
            self._disk.write(self._fd, b"".join(self._lines[self._on_disk :]))
            written = True
            self._disk.sync(self._fd)
        except OSError as wrong:
            back = size is not None and self._cut_back(self._fd, size)
            if written or not back or wrong.errno not in _FULL:
                self.close()
            return False
        self._on_disk = len(self._lines)
        return True

    def _cut_back(self, fd: int, size: int) -> bool:
        try:
            self._disk.truncate(fd, size)
        except OSError:
            return False
        return True

    def _write_anew(self) -> bool:
        """Write all lines into a new file in the place of the old one."""
        if sys.platform == "win32":
            self.close()  # no open file is replaced there
        try:
            if self._aside:
                write_whole(aside_path(self.path, self._aside), self._aside, self._disk)
            write_whole(self.path, b"".join(self._lines), self._disk)
            self._aside = b""
            self.close()
            self._fd = self._disk.open(self.path)
        except OSError:
            return False
        self._on_disk = len(self._lines)
        return True

    def take_up(self, lines: Iterator[Mapping[str, Any]], *, as_it_is: bool, aside: bytes = b"") -> bool:
        """Go on with these lines: `as_it_is` when exactly they are on the disk, else written anew, `aside` into a
        file of its own.
        """
        self._lines += [self._sealed(n, fields) for n, fields in enumerate(lines, start=1)]
        self._size = sum(map(len, self._lines))
        self._aside = aside
        if not as_it_is:
            return self.catch_up()
        with suppress(OSError):
            self._fd = self._disk.open(self.path)
            self._on_disk = len(self._lines)
        return self.saved

    def set_aside_from(self, first: int) -> bool:
        """Put the lines from this number on into a file of their own, as they are, and write the others anew; True
        when that is done.
        """
        self._aside += b"".join(self._lines[first:])
        del self._lines[first:]
        self._size = sum(map(len, self._lines))
        self.close()
        return self.catch_up()

    def close(self) -> None:
        """Let go of the file; what is in memory stays."""
        if self._fd is not None:
            with suppress(OSError):
                self._disk.close(self._fd)
            self._fd = None

    def _sealed(self, number: int, fields: Mapping[str, Any]) -> bytes:
        return sealed({"v": FORMAT, "n": number, **fields}, self._seed)


def read(data: bytes, what: str, session: str) -> Read:
    """What `data` holds as the file `what` of `session`. Raises NewerFormat; anything else is read as far as it is
    whole.

    A file cut short in its head, or of zeros, has no lines and no rest: the power went before anything was
    acknowledged.
    """
    head = _head(what, session)
    after_first = data.find(b"\n") + 1
    if _format_of(data[:after_first], what) > FORMAT:
        raise NewerFormat
    if head.startswith(data.rstrip(b"\0")):
        return Read((), as_written=data == head)
    lines: list[dict[str, Any]] = []
    end = 0 if data[: len(head)] != head else len(head)
    for start in dict.fromkeys((len(head), after_first)):  # an altered head costs nothing but itself
        for _, until, line in _pieces(data, start, zlib.crc32(head)):
            if line is None or line["n"] != len(lines) + 1:
                break
            lines.append(line)
            end = until
        if lines:
            break
    return Read(tuple(lines), data[end:], as_written=data[: len(head)] == head and end == len(data))


def last_of(data: bytes, what: str, session: str) -> tuple[bool, dict[str, Any] | None]:
    """Whether `data` holds anything as the file `what` of `session`, and its last whole line, looked for from the end
    only. Raises NewerFormat.
    """
    head = _head(what, session)
    if _format_of(data[: data.find(b"\n") + 1], what) > FORMAT:
        raise NewerFormat
    if head.startswith(data.rstrip(b"\0")):
        return False, None
    end = len(data)
    for _ in range(_LOOKED_BACK):
        start = data.rfind(b"\n", 0, max(0, end - 1)) + 1
        if not start:
            break
        line = unsealed(data[start:end], zlib.crc32(head))
        if line is not None:
            return True, line
        end = start
    return True, None


def whole_lines(data: bytes, what: str, session: str) -> list[dict[str, Any]]:
    """Every line in `data` that is as it was written, whatever lies between them."""
    return [line for _, _, line in _pieces(data, 0, zlib.crc32(_head(what, session))) if line is not None]


def _pieces(data: bytes, start: int, seed: int) -> Iterator[tuple[int, int, dict[str, Any] | None]]:
    """Where each line begins and ends, and its fields if it is as it was written."""
    while end := data.find(b"\n", start) + 1:
        yield start, end, unsealed(data[start:end], seed)
        start = end


def sealed(fields: Mapping[str, Any], seed: int) -> bytes:
    """A line: the fields as JSON, the last of them their checksum."""
    body = json.dumps(fields, separators=(",", ":"))[:-1].encode("ascii")
    return body + _seal(body, seed)


def unsealed(line: bytes, seed: int) -> dict[str, Any] | None:
    """The fields of a line with its number `n`, if every bit of it is as it was written; None otherwise."""
    body = line[: -len(_seal(b"", 0))]
    if line != body + _seal(body, seed):
        return None
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return None
    right = isinstance(fields, dict) and fields.get("v") == FORMAT and isinstance(fields.get("n"), int)
    return fields if right else None


def aside_path(path: Path, content: bytes) -> Path:
    """Where what could not be read of `path` is put: the same content always in the same place."""
    return path.with_name(f"{path.name}.aside-{zlib.crc32(content):08x}")


def _seal(body: bytes, seed: int) -> bytes:
    return b',"crc":"%08x"}\n' % zlib.crc32(body, seed)


def _head(what: str, session: str) -> bytes:
    return sealed({"what": f"circlekeeper {what}", "format": FORMAT, "session": session}, 0)


def _format_of(line: bytes, what: str) -> int:
    """The format that a whole head names; 0 for anything else."""
    body = line[: -len(_seal(b"", 0))]
    if line != body + _seal(body, 0):
        return 0
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError):
        return 0
    if not isinstance(fields, dict) or fields.get("what") != f"circlekeeper {what}":
        return 0
    named = fields.get("format")
    return named if isinstance(named, int) else 0

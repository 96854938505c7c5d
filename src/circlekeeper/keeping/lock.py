"""One process at a time has a session; the lock frees itself when that process dies, however it dies.

Some file systems know no locks. There the lock's file says who has the session, and whether that process lives is
asked of the system; where nobody can tell (another computer, another container), not knowing counts as held.
"""

from __future__ import annotations

import os
import sys
import time
import zlib
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from circlekeeper.keeping.clock import boot_id
from circlekeeper.keeping.fs import DISK, UNKNOWN_HERE, Cannot, Disk

FILE = "lock"
_LOOKERS_ARE_GONE_AFTER = (0.01, 0.05, 0.1)
"""A process that only looks whether a session is open holds its lock for a moment: tried again after so many
seconds.
"""


class HeldElsewhere(Exception):  # noqa: N818
    """Another process has the session open, or nobody can tell."""

    def __init__(self, pid: int | None) -> None:
        """`pid`: which, where it could be read."""
        super().__init__(pid)
        self.pid = pid


class Lock:
    """The lock of one session's folder. Its file says which process has it, for people to read and for disks that
    know no locks.
    """

    def __init__(self, folder: Path, disk: Disk = DISK, file: str = FILE) -> None:
        """Nothing is held yet."""
        self._path = folder / file
        self._disk = disk
        self._fd: int | None = None

    def take(self, *, where_unknown: bool = False) -> None:
        """Hold the lock, once more if its file was removed. HeldElsewhere, or OSError when the disk has no room for
        a lock.

        `where_unknown`: also where nobody can tell whether another process holds it.
        """
        if self._fd is not None:
            if self._disk.is_at(self._fd, self._path):
                return
            self._close()
        fd, locked = self._opened(where_unknown=where_unknown)
        if not self._disk.is_at(fd, self._path):  # the session was closed and removed in this very moment
            self._disk.close(fd)
            raise FileNotFoundError(self._path)
        self._fd = fd
        self._say(_Holder(os.getpid(), _here(), locked))

    def release(self) -> None:
        """Let others have the session."""
        if self._fd is not None:
            self._say(_NOBODY)
            self._close()

    def _close(self) -> None:
        if self._fd is not None:
            with suppress(OSError):
                self._disk.close(self._fd)
            self._fd = None

    def _say(self, holder: _Holder) -> None:
        assert self._fd is not None
        with suppress(OSError):
            self._disk.truncate(self._fd, 0)
            self._disk.write(self._fd, holder.line())

    def _opened(self, *, where_unknown: bool) -> tuple[int, bool]:
        """The file, and whether its lock is really held."""
        for wait in _LOOKERS_ARE_GONE_AFTER:
            try:
                return self._disk.lock(self._path), True
            except BlockingIOError:
                time.sleep(wait)
            except OSError as wrong:
                if wrong.errno not in UNKNOWN_HERE:
                    raise
                holder = _holder_in(self._path, self._disk)
                lives = False if holder is None else holder.lives()
                if lives or (lives is None and not where_unknown):
                    raise HeldElsewhere(holder and holder.pid) from None
                self._disk.cannot.add(Cannot.LOCK)
                return self._disk.open(self._path), False
        holder = _holder_in(self._path, self._disk)
        raise HeldElsewhere(holder and (holder.pid or None))


def held(folder: Path, disk: Disk = DISK, file: str = FILE) -> bool | None:
    """Whether another process has the session open now; None where that cannot be told."""
    path = folder / file
    try:
        if not disk.is_there(path):
            return False
        disk.close(disk.lock(path))
    except BlockingIOError:
        return True
    except OSError:
        holder = _holder_in(path, disk)
        return None if holder is None else holder.lives()
    holder = _holder_in(path, disk)
    return False if holder is None or holder.locked else holder.lives()


class _Holder(NamedTuple):
    """Who has a session, as its lock's file says it."""

    pid: int
    here: str
    """The computer since its last start, see `_here`; empty where 0.1.0 wrote it."""
    locked: bool
    """Whether it holds the lock itself: then the lock alone tells whether it lives."""

    def line(self) -> bytes:
        """As it stands in the file."""
        return f"{self.pid} {self.here} {'locked' if self.locked else 'unlocked'}\n".encode()

    def lives(self) -> bool | None:
        """Whether that process is still there; None where nobody can tell from here."""
        if not self.pid:
            return False
        if self.here != _here() or sys.platform == "win32":
            return None
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except OSError:
            return True
        return True


_NOBODY = _Holder(0, "", True)


def _holder_in(path: Path, disk: Disk) -> _Holder | None:
    """What the lock's file says; None where it says nothing that can be read."""
    try:
        pid, *rest = disk.read(path, 200).decode("ascii").split()
        return _Holder(int(pid), rest[0] if len(rest) > 1 else "", rest[-1:] != ["unlocked"])
    except (OSError, ValueError):
        return None


def _here() -> str:
    """This computer since its last start, and where its numbers of processes count (a container has its own), as a
    short word.
    """
    told = [boot_id()]
    if sys.platform != "win32":
        told.append(os.uname().nodename)
    with suppress(OSError):
        told.append(str(os.stat("/proc/self/ns/pid").st_ino))
    return f"{zlib.crc32(' '.join(told).encode()):08x}"

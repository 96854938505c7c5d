"""One process at a time goes on with a session; the lock frees itself when that process dies, however it dies."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path

from circlekeeper.keeping.fs import DISK, Disk

FILE = "lock"
_LOOKERS_ARE_GONE_AFTER = (0.01, 0.05, 0.1)
"""A process that only looks whether a session is open holds its lock for a moment: tried again after so many
seconds.
"""


class HeldElsewhere(Exception):  # noqa: N818
    """Another process has the session open."""

    def __init__(self, pid: int | None) -> None:
        """`pid`: which, where it could be read."""
        super().__init__(pid)
        self.pid = pid


class Lock:
    """The lock of one session's folder. Its file holds the number of the process that has it, for people to read."""

    def __init__(self, folder: Path, disk: Disk = DISK) -> None:
        """Nothing is held yet."""
        self._path = folder / FILE
        self._disk = disk
        self._fd: int | None = None

    def take(self) -> None:
        """Hold the lock, once more if its file was removed. HeldElsewhere, or OSError when the disk has no room for
        a lock.
        """
        if self._fd is not None:
            if self._disk.is_at(self._fd, self._path):
                return
            self.release()
        fd = self._locked()
        if not self._disk.is_at(fd, self._path):  # the session was closed and removed in this very moment
            self._disk.close(fd)
            raise FileNotFoundError(self._path)
        with suppress(OSError):
            self._disk.truncate(fd, 0)
            self._disk.write(fd, b"%d\n" % os.getpid())
        self._fd = fd

    def release(self) -> None:
        """Let others go on with the session."""
        if self._fd is not None:
            with suppress(OSError):
                self._disk.close(self._fd)
            self._fd = None

    def _locked(self) -> int:
        for wait in _LOOKERS_ARE_GONE_AFTER:
            try:
                return self._disk.lock(self._path)
            except BlockingIOError:
                time.sleep(wait)
        raise HeldElsewhere(self._holder())

    def _holder(self) -> int | None:
        try:
            return int(self._disk.read(self._path, 32))
        except (OSError, ValueError):
            return None


def is_held(folder: Path, disk: Disk = DISK) -> bool:
    """Whether another process has the session open now."""
    if FILE not in disk.names(folder):
        return False
    try:
        disk.close(disk.lock(folder / FILE))
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False

"""The thin layer between what is kept and the disk: whole writes, written through, and nobody else may read them.

Everything of a session goes through a `Disk`, so that tests can put one in its place that fails or loses its power.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

MOST = 8 * 1024 * 1024
"""The largest file that is read at all, in bytes; a long evening's journal has a hundredth of it."""
_PLAIN = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
"""Bytes as they are, no child process holds it, a pipe is not waited for."""
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


class NotAFile(OSError):  # noqa: N818
    """What lies there is a folder, a pipe, a device or larger than anything circlekeeper writes."""


class Disk:
    """The real disk. Folders are made 0700 and files 0600 whatever the umask; every method may raise OSError."""

    def read(self, path: Path, most: int = MOST) -> bytes:
        """All of a regular file, in one go; NotAFile for anything else."""
        fd = os.open(path, os.O_RDONLY | _PLAIN)
        try:
            found = os.fstat(fd)
            if not stat.S_ISREG(found.st_mode):
                raise NotAFile(errno.EINVAL, "not a regular file", str(path))
            pieces, room = [], most + 1
            while room > 0 and (piece := os.read(fd, min(room, 1 << 20))):
                pieces.append(piece)
                room -= len(piece)
            if room <= 0:
                raise NotAFile(errno.EFBIG, "too large", str(path))
            return b"".join(pieces)
        finally:
            os.close(fd)

    def open(self, path: Path) -> int:
        """A descriptor that appends to the file, unbuffered; the file is made if it is not there."""
        fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | _PLAIN | _NO_LINK, 0o600)
        try:
            if not stat.S_ISREG(os.fstat(fd).st_mode):
                raise NotAFile(errno.EINVAL, "not a regular file", str(path))
            _for_the_owner_alone(fd)
        except OSError:
            os.close(fd)
            raise
        return fd

    def size(self, fd: int) -> int:
        """How long the file is, in bytes."""
        return os.fstat(fd).st_size

    def write(self, fd: int, content: bytes) -> None:
        """Append all of it in one write; a disk that takes only a part counts as full."""
        if os.write(fd, content) != len(content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def sync(self, fd: int) -> None:
        """Return when what was written is on the disk."""
        if sys.platform == "darwin":
            import fcntl

            with suppress(OSError):
                fcntl.fcntl(fd, fcntl.F_FULLFSYNC)
                return
        os.fsync(fd)

    def truncate(self, fd: int, size: int) -> None:
        """Cut the file back to `size` bytes."""
        os.ftruncate(fd, size)

    def close(self, fd: int) -> None:
        """Let go of the file."""
        os.close(fd)

    def is_at(self, fd: int, path: Path) -> bool:
        """Whether the open file is still the one at `path`; a file removed under our hands takes writes and keeps
        nothing.
        """
        try:
            return os.path.samestat(os.fstat(fd), os.stat(path, follow_symlinks=False))
        except FileNotFoundError:
            return False

    def lock(self, path: Path) -> int:
        """A descriptor that holds the lock at `path` until it is closed, if need be by the death of the process.

        BlockingIOError when another process holds it.
        """
        fd = self.open(path)
        try:
            if sys.platform == "win32":
                import msvcrt

                os.lseek(fd, 1 << 30, os.SEEK_SET)  # far behind the content, which others are to read
                try:
                    msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)
                except OSError as held:
                    raise BlockingIOError(errno.EAGAIN, "held by another process") from held
            else:
                import fcntl

                fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            os.close(fd)
            raise
        return fd

    def overwrite(self, path: Path, content: bytes) -> None:
        """Put `content` at the head of a small file, not written through: for what may be lost with the power."""
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | _PLAIN | _NO_LINK, 0o600)
        try:
            _for_the_owner_alone(fd)
            os.write(fd, content)
        finally:
            os.close(fd)

    def rename(self, old: Path, new: Path) -> None:
        """Put `old` in the place of `new`, at once; on Windows tried again for a second while somebody looks at the
        file.
        """
        for wait in (0.01, 0.05, 0.1, 0.3, 0.5):
            try:
                os.replace(old, new)
                return
            except PermissionError:
                if sys.platform != "win32":
                    raise
                time.sleep(wait)
        os.replace(old, new)

    def remove(self, path: Path) -> None:
        """Remove a file; none there is fine."""
        path.unlink(missing_ok=True)

    def make_folder(self, path: Path) -> None:
        """Make a folder for the owner alone, and those above it that are missing, all of them on the disk."""
        if path.is_dir():
            return
        self.make_folder(path.parent)
        path.mkdir(mode=0o700, exist_ok=True)
        if os.name == "posix":
            path.chmod(0o700)
        self.sync_folder(path.parent)

    def remove_folder(self, path: Path) -> None:
        """Remove an empty folder."""
        path.rmdir()

    def is_folder(self, path: Path) -> bool:
        """Whether it is a folder itself, and no link to one."""
        return os.path.isdir(path) and not os.path.islink(path)

    def names(self, path: Path) -> list[str]:
        """What lies in a folder, sorted; nothing if there is no such folder, or it cannot be read."""
        try:
            return sorted(os.listdir(path))
        except OSError:
            return []

    def touched(self, path: Path) -> int:
        """When something was last made or removed in a folder, by the wall clock in milliseconds; 0 if it cannot be
        told.
        """
        try:
            return path.stat().st_mtime_ns // 1_000_000
        except OSError:
            return 0

    def sync_folder(self, path: Path) -> None:
        """Return when the folder's list of files is on the disk (Windows does that by itself)."""
        if os.name != "posix":
            return
        fd = os.open(path, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


DISK = Disk()
"""The disk of this computer."""


def write_atomically(path: Path, content: bytes, disk: Disk = DISK) -> None:
    """Put `content` at `path`: after a crash or a power cut there is all of the old file or all of the new.

    Raises OSError and leaves the old file when the disk does not take it.
    """
    disk.make_folder(path.parent)
    new = path.with_name(path.name + ".new")
    disk.remove(new)
    try:
        fd = disk.open(new)
        try:
            disk.write(fd, content)
            disk.sync(fd)
        finally:
            disk.close(fd)
        disk.rename(new, path)
    except OSError:
        with suppress(OSError):
            disk.remove(new)
        raise
    disk.sync_folder(path.parent)


def _for_the_owner_alone(fd: int) -> None:
    if sys.platform != "win32" and stat.S_IMODE(os.fstat(fd).st_mode) != 0o600:
        os.fchmod(fd, 0o600)

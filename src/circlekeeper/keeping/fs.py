"""The thin layer between what is kept and the disk: whole writes, written through, and nobody else may read them.

Everything of a session goes through a `Disk`, so that tests can put one in its place that fails or loses its power.
Its methods with an underscore are what the system is asked for; the others bear it when a file system does not know
such a thing, and remember that.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext, suppress
from enum import Enum
from pathlib import Path

MOST = 8 * 1024 * 1024
"""The largest file that is read at all, in bytes, where nothing else is said."""
_PLAIN = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NONBLOCK", 0)
"""Bytes as they are, no child process holds it, a pipe is not waited for."""
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)

UNKNOWN_HERE = frozenset(
    number
    for name in ("EINVAL", "EPERM", "EACCES", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "ENOTTY", "EISDIR", "EBADF", "ENOLCK")
    if (number := getattr(errno, name, None)) is not None
)
"""What a file system answers that does not know what it is asked for: no failure of keeping, where the bytes are
there.
"""
_NOT_REPLACED = frozenset({errno.EBUSY, errno.EXDEV, errno.EPERM, errno.EACCES, errno.EROFS})
"""What is answered where a file can be written and its name cannot be given to another: a bind mount, a folder of
someone else.
"""


class NotAFile(OSError):  # noqa: N818
    """What lies there is a folder, a pipe, a device or larger than anything circlekeeper writes."""


class Cannot(Enum):
    """What the disk under a session cannot do, and what therefore is not promised."""

    LOCK = "keep a second process out"
    SYNC = "say when something is really stored"
    MODES = "keep other accounts out"


class Disk:
    """The real disk. Folders are made 0700 and files 0600 whatever the umask; every method may raise OSError."""

    def __init__(self) -> None:
        """Nothing was asked of it yet."""
        self.cannot: set[Cannot] = set()
        """What it turned out not to do."""

    @contextmanager
    def _as_far_as_known(self, promise: Cannot) -> Iterator[None]:
        """Ask for something that not every file system knows."""
        try:
            yield
        except OSError as wrong:
            if wrong.errno not in UNKNOWN_HERE:
                raise
            self.cannot.add(promise)

    def read(self, path: Path, most: int = MOST) -> bytes:
        """All of a regular file, in one go; NotAFile for anything else."""
        fd = os.open(path, os.O_RDONLY | _PLAIN)
        try:
            found = os.fstat(fd)
            if not stat.S_ISREG(found.st_mode):
                raise NotAFile(errno.EINVAL, "not a regular file", str(path))
            if found.st_size > most:
                raise NotAFile(errno.EFBIG, "too large", str(path))
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
        fd = self._open(path)
        try:
            with self._as_far_as_known(Cannot.MODES):
                self._make_private(fd)
        except OSError:
            self.close(fd)
            raise
        return fd

    def _open(self, path: Path) -> int:
        fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | _PLAIN | _NO_LINK, 0o600)
        if not stat.S_ISREG(os.fstat(fd).st_mode):
            os.close(fd)
            raise NotAFile(errno.EINVAL, "not a regular file", str(path))
        return fd

    def _make_private(self, fd: int) -> None:
        if sys.platform != "win32" and stat.S_IMODE(os.fstat(fd).st_mode) != 0o600:
            _insist(lambda: os.fchmod(fd, 0o600), lambda: os.fstat(fd))

    def create(self, path: Path) -> int:
        """A descriptor that writes a file of the person's own, which is not there yet: as readable as files usually
        are.
        """
        return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | _PLAIN | _NO_LINK, 0o644)

    def make_like(self, fd: int, path: Path) -> bool:
        """Give the open file the owner, group and mode of the one at `path`; False when whose that is could then no
        longer write it.
        """
        if sys.platform == "win32":
            return True
        try:
            old = os.stat(path)
        except FileNotFoundError:
            return True
        with suppress(OSError):
            os.fchown(fd, old.st_uid, -1)
        with suppress(OSError):
            os.fchown(fd, -1, old.st_gid)
        with suppress(OSError):
            os.fchmod(fd, stat.S_IMODE(old.st_mode))
        new = os.fstat(fd)
        same = (stat.S_IMODE(new.st_mode), new.st_gid) == (stat.S_IMODE(old.st_mode), old.st_gid)
        return same and (new.st_uid == old.st_uid or bool(old.st_mode & stat.S_IWGRP))

    def size(self, fd: int) -> int:
        """How long the file is, in bytes."""
        return os.fstat(fd).st_size

    def write(self, fd: int, content: bytes) -> None:
        """Append all of it in one write; a disk that takes only a part counts as full."""
        if os.write(fd, content) != len(content):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def sync(self, fd: int) -> None:
        """Return when what was written is on the disk, as far as the disk can say it."""
        with self._as_far_as_known(Cannot.SYNC):
            self._sync(fd)

    def _sync(self, fd: int) -> None:
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

        BlockingIOError when another process holds it; another OSError when that cannot be told.
        """
        fd = self.open(path)
        try:
            self._lock(fd)
        except OSError:
            self.close(fd)
            raise
        return fd

    def _lock(self, fd: int) -> None:
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

    def overwrite(self, path: Path, content: bytes) -> None:
        """Put `content` at the head of a small file, not written through: for what may be lost with the power."""
        fd = os.open(path, os.O_WRONLY | os.O_CREAT | _PLAIN | _NO_LINK, 0o600)
        try:
            with self._as_far_as_known(Cannot.MODES):
                self._make_private(fd)
            os.write(fd, content)
        finally:
            os.close(fd)

    def write_over(self, path: Path, content: bytes) -> None:
        """Put `content` in the place of what is in a file, where it lies; what was there is there again when the
        disk has no room.
        """
        fd = os.open(path, os.O_RDWR | _PLAIN)
        try:
            old = self.read(path, os.fstat(fd).st_size)
            try:
                if len(content) > len(old):  # what needs new room comes first: without it nothing has changed
                    _write_at(fd, content[len(old) :], len(old))
                _write_at(fd, content, 0)
                os.ftruncate(fd, len(content))
                self.sync(fd)
            except OSError:
                with suppress(OSError):
                    os.ftruncate(fd, len(old))
                with suppress(OSError):
                    _write_at(fd, old, 0)
                raise
        finally:
            os.close(fd)

    def behind(self, path: Path) -> Path:
        """The path itself, or where a link at it leads."""
        return Path(os.path.realpath(path))

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

    def name(self, old: Path, new: Path) -> None:
        """Give the file at `old` the name `new`, which nothing may bear yet (FileExistsError)."""
        try:
            os.link(old, new)
        except FileExistsError:
            raise
        except OSError:  # not every file system knows a second name
            if os.path.lexists(new):
                raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(new)) from None
            self.rename(old, new)
        else:
            self.remove(old)

    def remove(self, path: Path) -> None:
        """Remove a file; none there is fine."""
        path.unlink(missing_ok=True)

    def make_folder(self, path: Path) -> None:
        """Make a folder for the owner alone, and those above it that are missing, all of them on the disk."""
        if self._is_folder(path):
            return
        self.make_folder(path.parent)
        self._make_folder(path)
        with self._as_far_as_known(Cannot.MODES):
            self._make_folder_private(path)
        self.sync_folder(path.parent)

    def _is_folder(self, path: Path) -> bool:
        return path.is_dir()

    def _make_folder(self, path: Path) -> None:
        path.mkdir(mode=0o700, exist_ok=True)

    def _make_folder_private(self, path: Path) -> None:
        if os.name == "posix":
            _insist(lambda: path.chmod(0o700), path.stat)

    def remove_folder(self, path: Path) -> None:
        """Remove an empty folder."""
        path.rmdir()

    def is_there(self, path: Path) -> bool:
        """Whether anything lies there, a link that leads nowhere too; OSError where that cannot be told."""
        try:
            os.lstat(path)
        except (FileNotFoundError, NotADirectoryError):
            return False
        return True

    def is_link(self, path: Path) -> bool:
        """Whether what lies there only leads elsewhere."""
        return os.path.islink(path)

    def is_folder(self, path: Path) -> bool:
        """Whether it is a folder itself, and no link to one."""
        return os.path.isdir(path) and not os.path.islink(path)

    def names(self, path: Path) -> list[str]:
        """What lies in a folder, sorted; nothing if there is no such folder, or it cannot be read."""
        try:
            return self.listed(path)
        except OSError:
            return []

    def listed(self, path: Path) -> list[str]:
        """What lies in a folder, sorted; nothing if there is no such folder, OSError where that cannot be told."""
        try:
            return sorted(os.listdir(path))
        except (FileNotFoundError, NotADirectoryError):
            return []

    def touched(self, path: Path) -> int:
        """When something was last made or removed in a folder, by the wall clock in milliseconds; 0 if it cannot be
        told.
        """
        try:
            return path.stat().st_mtime_ns // 1_000_000
        except OSError:
            return 0

    def signs(self, path: Path | str) -> tuple[int, ...] | None:
        """What tells from outside, without opening it, that a file was replaced or a folder has others in it; None
        if nothing is there.
        """
        try:
            found = os.stat(path)
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size

    def sync_folder(self, path: Path) -> None:
        """Return when the folder's list of files is on the disk, as far as the disk can say it."""
        with self._as_far_as_known(Cannot.SYNC):
            self._sync_folder(path)

    def _sync_folder(self, path: Path) -> None:
        if os.name != "posix":
            return  # Windows does that by itself
        fd = os.open(path, os.O_RDONLY)
        try:
            os.fsync(fd)
        finally:
            os.close(fd)


DISK = Disk()
"""The disk of this computer."""


def write_whole(
    path: Path, content: bytes, disk: Disk = DISK, *, own: bool = False, fresh: bool = False, lasts: bool = True
) -> None:
    """Put `content` at `path`: after a crash or a power cut there is all of the old file or all of the new.

    What need not last a power cut, because whoever wrote it is gone then, is not waited for (`lasts`).

    It is for its owner alone, and its folder is made; a file of the person's `own` keeps its group and mode and lies
    in a folder of theirs. With `fresh`, FileExistsError when something lies there. A link stays where it is, and the
    file behind it is written. Raises OSError and leaves the old file when the disk does not take it. Only where a file
    cannot be replaced, and where its owner would lose it by that, it is written over.
    """
    if fresh and disk.is_there(path):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(path))
    path = disk.behind(path)
    if not own:
        disk.make_folder(path.parent)
    new = path.with_name(f".{path.name[:80]}.{os.urandom(4).hex()}.new" if own else f"{path.name}.new")
    try:
        if not _written_beside(path, new, content, disk, own=own, lasts=lasts):
            disk.write_over(path, content)
        elif fresh:
            disk.name(new, path)
        else:
            disk.rename(new, path)
    except OSError as wrong:
        if wrong.errno not in _NOT_REPLACED or isinstance(wrong, FileExistsError):
            raise
        _write_in_place(path, content, disk, own=own, fresh=fresh)
    finally:
        with suppress(OSError):
            disk.remove(new)
    if lasts:
        with suppress(OSError) if own else nullcontext():
            disk.sync_folder(path.parent)


def _write_in_place(path: Path, content: bytes, disk: Disk, *, own: bool, fresh: bool) -> None:
    """Write a file whose name no other file can be given."""
    new = fresh or not disk.is_there(path)
    if new:
        disk.close(disk.create(path) if own else disk.open(path))
    try:
        disk.write_over(path, content)
    except OSError:
        if new:
            disk.remove(path)
        raise


def _written_beside(path: Path, new: Path, content: bytes, disk: Disk, *, own: bool, lasts: bool) -> bool:
    """Write `content` into the file that is to take the place of the one at `path`; False when its owner would lose
    it by that.
    """
    if not own:
        disk.remove(new)
    fd = disk.create(new) if own else disk.open(new)
    try:
        disk.write(fd, content)
        stays = not own or disk.make_like(fd, path)
        if lasts:
            disk.sync(fd)
    finally:
        disk.close(fd)
    return stays


def _write_at(fd: int, content: bytes, at: int) -> None:
    os.lseek(fd, at, os.SEEK_SET)
    if os.write(fd, content) != len(content):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _insist(change: Callable[[], None], look: Callable[[], os.stat_result]) -> None:
    """Take all rights from others; PermissionError when they have some afterwards, whatever the file system
    answered.
    """
    with suppress(OSError):
        change()
    if stat.S_IMODE(look().st_mode) & 0o077:
        raise PermissionError(errno.EPERM, os.strerror(errno.EPERM))

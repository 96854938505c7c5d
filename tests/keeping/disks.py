"""A disk in memory that can lose its power or fail at any operation, and knows what a real one may make of what was
not synced.
"""

from __future__ import annotations

import errno
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from circlekeeper.keeping.fs import MOST, UNKNOWN_HERE, Disk, NotAFile


class File:
    def __init__(self, content: bytes = b"") -> None:
        self.now = content
        self.safe = content
        self.lying = False
        """After an error of a sync the system forgets what it could not write: later syncs succeed and mean nothing."""

    def after_power_loss(self, rng: random.Random) -> File:
        known = _common(self.now, self.safe)
        lost = len(self.now) - len(known)
        tail = rng.choice(
            [
                self.safe[len(known) :],
                self.now[len(known) :],
                self.now[len(known) : len(known) + rng.randint(0, lost)],
                bytes(rng.randint(0, lost)),
                rng.randbytes(rng.randint(0, lost)),
            ]
        )
        return File(known + tail)


def _common(one: bytes, other: bytes) -> bytes:
    length = min(len(one), len(other))
    while one[:length] != other[:length]:
        length -= 1
    return one[:length]


Node = File | None
"""A file, or None for a folder."""


class MemoryDisk(Disk):
    """`before` may raise for an operation by its name; `after` sees the disk after each."""

    def __init__(self, names: dict[Path, Node] | None = None) -> None:
        super().__init__()
        self.names_now: dict[Path, Node] = {Path("/"): None} if names is None else names
        self._names_safe = dict(self.names_now)
        self._pending: list[tuple[Path, Callable[[dict[Path, Node]], None]]] = []
        self._opened: dict[int, File] = {}
        self.before: Callable[[str], None] = lambda operation: None
        self.after: Callable[[], None] = lambda: None

    def after_power_loss(self, rng: random.Random) -> MemoryDisk:
        names = dict(self._names_safe)
        for _, change in self._pending[: rng.randint(0, len(self._pending))]:
            change(names)
        return MemoryDisk({path: node and node.after_power_loss(rng) for path, node in names.items()})

    def only_what_is_safe(self) -> MemoryDisk:
        return MemoryDisk({path: node and File(node.safe) for path, node in self._names_safe.items()})

    @contextmanager
    def _operation(self, name: str) -> Iterator[None]:
        self.before(name)
        yield
        self.after()

    def _change(self, parent: Path, change: Callable[[dict[Path, Node]], None]) -> None:
        change(self.names_now)
        self._pending.append((parent, change))

    def _file(self, path: Path) -> File:
        if path not in self.names_now:
            raise FileNotFoundError(errno.ENOENT, "not there", str(path))
        node = self.names_now[path]
        if node is None:
            raise NotAFile(errno.EISDIR, "a folder", str(path))
        return node

    def read(self, path: Path, most: int = MOST) -> bytes:
        content = self._file(path).now
        if len(content) > most:
            raise NotAFile(errno.EFBIG, "too large", str(path))
        return content

    def _open(self, path: Path) -> int:
        with self._operation("open"):
            if path.parent not in self.names_now:
                raise FileNotFoundError(errno.ENOENT, "not there", str(path))
            if path not in self.names_now:
                file = File()
                self._change(path.parent, lambda names: names.update({path: file}))
            fd = max(self._opened, default=2) + 1
            self._opened[fd] = self._file(path)
            return fd

    def create(self, path: Path) -> int:
        if path in self.names_now:
            raise FileExistsError(errno.EEXIST, "there already", str(path))
        return self._open(path)

    def _make_private(self, fd: int) -> None:
        with self._operation("mode"):
            pass

    def make_like(self, fd: int, path: Path) -> bool:
        return True

    def _lock(self, fd: int) -> None:
        with self._operation("lock"):
            pass

    def size(self, fd: int) -> int:
        return len(self._opened[fd].now)

    def write(self, fd: int, content: bytes) -> None:
        try:
            with self._operation("write"):
                self._opened[fd].now += content
        except OSError:
            self._opened[fd].now += content[: len(content) // 2]
            raise

    def _sync(self, fd: int) -> None:
        file = self._opened[fd]
        try:
            with self._operation("sync"):
                if not file.lying:
                    file.safe = file.now
        except OSError as wrong:
            file.lying = wrong.errno not in UNKNOWN_HERE
            raise

    def truncate(self, fd: int, size: int) -> None:
        with self._operation("truncate"):
            self._opened[fd].now = self._opened[fd].now[:size]

    def close(self, fd: int) -> None:
        del self._opened[fd]

    def is_at(self, fd: int, path: Path) -> bool:
        return self.names_now.get(path) is self._opened[fd]

    def overwrite(self, path: Path, content: bytes) -> None:
        with self._operation("overwrite"):
            if path not in self.names_now:
                file = File()
                self._change(path.parent, lambda names: names.update({path: file}))
            self._file(path).now = content

    def write_over(self, path: Path, content: bytes) -> None:
        with self._operation("write_over"):
            file = self._file(path)
            file.now = file.safe = content

    def behind(self, path: Path) -> Path:
        return path

    def name(self, old: Path, new: Path) -> None:
        if new in self.names_now:
            raise FileExistsError(errno.EEXIST, "there already", str(new))
        self.rename(old, new)

    def rename(self, old: Path, new: Path) -> None:
        with self._operation("rename"):
            if old not in self.names_now:
                raise FileNotFoundError(errno.ENOENT, "not there", str(old))

            def change(names: dict[Path, Node]) -> None:
                for path in [path for path in names if path.parts[: len(old.parts)] == old.parts]:
                    names[new / path.relative_to(old)] = names.pop(path)

            self._change(new.parent, change)

    def remove(self, path: Path) -> None:
        with self._operation("remove"):
            if path in self.names_now:

                def change(names: dict[Path, Node]) -> None:
                    names.pop(path, None)

                self._change(path.parent, change)

    def remove_folder(self, path: Path) -> None:
        self.remove(path)

    def _is_folder(self, path: Path) -> bool:
        return path in self.names_now

    def _make_folder(self, path: Path) -> None:
        with self._operation("make_folder"):
            self._change(path.parent, lambda names: names.update({path: None}))

    def _make_folder_private(self, path: Path) -> None:
        with self._operation("mode"):
            pass

    def is_folder(self, path: Path) -> bool:
        return path in self.names_now and self.names_now[path] is None

    def is_there(self, path: Path) -> bool:
        return path in self.names_now

    def is_link(self, path: Path) -> bool:
        return False

    def listed(self, path: Path) -> list[str]:
        return sorted(p.name for p in self.names_now if p.parent == path and p != path)

    def _sync_folder(self, path: Path) -> None:
        with self._operation("sync_folder"):
            for parent, change in self._pending:
                if parent == path:
                    change(self._names_safe)
            self._pending = [(parent, change) for parent, change in self._pending if parent != path]

    def touched(self, path: Path) -> int:
        return 0

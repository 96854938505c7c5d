"""Work on an agenda that is not saved, kept for its owner alone until it is saved or dropped."""

from __future__ import annotations

import hashlib
import json
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import DISK, write_whole

MOST = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that was in the editor, and when."""

    text: str
    when: datetime


class Keeping:
    """The draft of one agenda, written in one thread and dropped in another; what is dropped is not written
    afterwards.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._dropped = -1

    def keep(self, stamp: int, text: str, when: datetime) -> None:
        """Keep the text as it was at `stamp`, unless that or a later one was dropped."""
        with self._lock:
            if stamp > self._dropped:
                keep(self._path, text, when)

    def forget(self, stamp: int) -> None:
        """Whatever there was up to `stamp` is saved, or not wanted."""
        with self._lock:
            self._dropped = max(self._dropped, stamp)
            drop(self._path)


def _place(path: Path) -> Path:
    name = hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return folders.drafts() / f"{name}.json"


def keep(path: Path, text: str, when: datetime) -> bool:
    """Keep the text for the agenda at `path`; False when the disk does not take it."""
    content = json.dumps({"text": text, "when": when.astimezone(UTC).isoformat()}).encode()
    try:
        write_whole(_place(path), content)
    except OSError:
        return False
    return True


def find(path: Path) -> Draft | None:
    """What was kept for the agenda at `path`; None where there is nothing, or nothing that can be read."""
    try:
        data = json.loads(DISK.read(_place(path), MOST))
        return Draft(str(data["text"]), datetime.fromisoformat(data["when"]).astimezone(UTC))
    except (OSError, ValueError, OverflowError, KeyError, TypeError, RecursionError):
        return None


def drop(path: Path) -> None:
    """It is saved, or not wanted."""
    with suppress(OSError):
        DISK.remove(_place(path))

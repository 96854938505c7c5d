"""Work on an agenda that is not saved, kept for its owner alone until it is saved or dropped."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import DISK, write_atomically

MOST = 2 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Draft:
    """A text that was in the editor, and when."""

    text: str
    when: datetime


def _place(path: Path) -> Path:
    name = hashlib.sha256(str(path).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return folders.state() / "drafts" / f"{name}.json"


def keep(path: Path, text: str, when: datetime) -> bool:
    """Keep the text for the agenda at `path`; False when the disk does not take it."""
    content = json.dumps({"text": text, "when": when.astimezone(UTC).isoformat()}).encode()
    try:
        write_atomically(_place(path), content)
    except OSError:
        return False
    return True


def find(path: Path) -> Draft | None:
    """What was kept for the agenda at `path`; None where there is nothing, or nothing that can be read."""
    try:
        data = json.loads(DISK.read(_place(path), MOST))
        return Draft(str(data["text"]), datetime.fromisoformat(data["when"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def drop(path: Path) -> None:
    """It is saved, or not wanted."""
    with suppress(OSError):
        DISK.remove(_place(path))

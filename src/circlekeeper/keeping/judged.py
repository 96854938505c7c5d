"""What was made of agendas that were judged, so that it need not be made again at the next start.

Nothing is lost with it: what is damaged, strange or gone is made anew, and a disk that takes nothing is no matter. A
file for each agenda, called by a digest of where that lies, so that what it says now takes the place of what it said.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import DISK, Disk, write_whole

MOST = 40
"""So many agendas are remembered; the one that was judged longest ago goes first."""


def find(agenda: Path, stamp: bytes, disk: Disk = DISK) -> Any:
    """What was made of an agenda as it is now; None where nothing is known, or only of what it was.

    The `stamp` is of all that it was made from.
    """
    try:
        sealed, _, made = disk.read(_place(agenda)).partition(b"\n")
        return json.loads(made) if sealed == _seal(stamp, made) else None
    except (OSError, ValueError, RecursionError):
        return None


def keep(agenda: Path, stamp: bytes, made: Any, disk: Disk = DISK) -> None:
    """Remember what was made of an agenda, where the disk takes it."""
    place = _place(agenda)
    content = json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    with suppress(OSError):
        write_whole(place, _seal(stamp, content) + b"\n" + content, disk)
        kept = [place.parent / name for name in disk.names(place.parent)]
        for oldest in sorted(kept, key=disk.touched, reverse=True)[MOST:]:
            disk.remove(oldest)


def drop(agenda: Path, disk: Disk = DISK) -> None:
    """Remove what was made of an agenda, for its file is removed."""
    with suppress(OSError):
        disk.remove(_place(agenda))


def _place(agenda: Path) -> Path:
    where = os.fsencode(os.path.realpath(agenda))
    return folders.judged() / f"{hashlib.sha256(where).hexdigest()[:32]}.json"


def _seal(stamp: bytes, made: bytes) -> bytes:
    """What stands before it, and tells that it is whole and of this agenda."""
    return hashlib.sha256(stamp + made).hexdigest().encode("ascii")

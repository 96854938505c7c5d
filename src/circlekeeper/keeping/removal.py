"""Removing what is kept, and saying exactly what was removed."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import DISK, Disk
from circlekeeper.keeping.lock import is_held

_CLOSED = "closed-"
"""A session's folder on its way out bears this before its name: whatever happens then, the session is gone."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What was removed, and what could not be."""

    files: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()
    running: tuple[Path, ...] = ()
    """Sessions that another process has open: left alone."""

    def __add__(self, other: Removed) -> Removed:
        """Both together."""
        return Removed(self.files + other.files, self.left + other.left, self.running + other.running)


def is_closed(folder: Path) -> bool:
    """Whether this is what a crash left of a session on its way out."""
    return folder.name.startswith(_CLOSED)


def remove_session(folder: Path, disk: Disk = DISK) -> Removed:
    """Remove a session with everything of it, names first; a crash in between leaves nothing that is taken for a
    session.
    """
    closed = folder.with_name(_CLOSED + folder.name)
    gone = closed
    try:
        if is_closed(folder):
            gone = folder
        else:
            disk.rename(folder, closed)
            disk.sync_folder(folder.parent)
    except OSError:
        gone = folder if disk.is_folder(folder) else closed
    removed = remove_tree(gone, disk)
    with suppress(OSError):
        disk.sync_folder(folder.parent)
    return Removed(tuple(folder / path.relative_to(gone) for path in removed.files), removed.left)


def remove_tree(path: Path, disk: Disk = DISK) -> Removed:
    """Remove a file or a folder with all in it; links are removed, never followed."""
    removed = Removed()
    try:
        if not disk.is_folder(path):
            disk.remove(path)
            return Removed((path,))
        for name in sorted(disk.names(path), key=lambda name: not name.startswith("private")):
            removed += remove_tree(path / name, disk)
        if not removed.left:
            disk.remove_folder(path)
    except OSError:
        removed += Removed(left=(path,))
    return removed


def forget(*, everything: bool = False, disk: Disk = DISK) -> Removed:
    """Remove all cut-off sessions, or everything kept but the facilitator's own agendas; a session that runs is
    left alone.
    """
    removed = Removed()
    for name in disk.names(folders.sessions()):
        folder = folders.sessions() / name
        if disk.is_folder(folder) and is_held(folder, disk):
            removed += Removed(running=(folder,))
        elif disk.is_folder(folder):
            removed += remove_session(folder, disk)
        else:
            removed += remove_tree(folder, disk)
    if everything:
        for place in folders.places():
            if place.kept and place.path != folders.sessions():
                for path in (place.path, place.path.with_name(place.path.name + ".new")):
                    if disk.is_folder(path) or path.name in disk.names(path.parent):
                        removed += remove_tree(path, disk)
    return removed

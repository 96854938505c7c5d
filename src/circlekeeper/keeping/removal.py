"""Removing what is kept, and saying exactly what was removed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path

from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import DISK, Disk
from circlekeeper.keeping.lock import held

_CLOSED = "closed-"
"""A session's folder on its way out bears this before its name: whatever happens then, the session is gone."""


@dataclass(frozen=True, slots=True)
class Removed:
    """What was removed, and what could not be."""

    files: tuple[Path, ...] = ()
    left: tuple[Path, ...] = ()
    running: tuple[Path, ...] = ()
    """Sessions that another process has open: left alone."""
    doubtful: tuple[Path, ...] = ()
    """Sessions that another process may have open, where the disk knows no locks: left alone."""
    unread: tuple[Path, ...] = ()
    """What cannot be looked into, so that nobody knows what is kept there."""
    foreign: tuple[Path, ...] = ()
    """What lies behind a link and is not of our making: left alone."""

    def __add__(self, other: Removed) -> Removed:
        """Both together."""
        return Removed(*(mine + theirs for mine, theirs in zip(astuple(self), astuple(other), strict=True)))

    @property
    def whole(self) -> bool:
        """Whether nothing stays but what may be in use."""
        return not (self.left or self.unread or self.foreign)


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


def remove_all(paths: Iterable[Path]) -> Removed:
    """Remove these files."""
    removed = Removed()
    for path in paths:
        removed += remove_tree(path)
    return removed


def forget(*, everything: bool = False) -> Removed:
    """Remove all cut-off sessions and what only saves time, or everything kept but the facilitator's own agendas; a
    session that runs is left alone.
    """
    removed = _forget_sessions() + _forget_room()
    for place in folders.places():
        if place.path not in (folders.sessions(), folders.room()) and (place.always or (everything and place.kept)):
            for path in (place.path, place.path.with_name(place.path.name + ".new")):
                removed += _forget_place(path, place)
    return removed


def _forget_sessions() -> Removed:
    removed = Removed()
    try:
        names = DISK.listed(folders.sessions())
    except OSError:
        return Removed(unread=(folders.sessions(),))
    for name in names:
        folder = folders.sessions() / name
        removed += forget_session(folder) if DISK.is_folder(folder) else remove_tree(folder)
    return removed


def forget_session(folder: Path) -> Removed:
    """Remove a session that no other process has open, as far as can be told."""
    try:
        DISK.listed(folder)
    except OSError:
        return Removed(unread=(folder,))
    open_elsewhere = held(folder)
    if open_elsewhere is None:
        return Removed(doubtful=(folder,))
    return Removed(running=(folder,)) if open_elsewhere else remove_session(folder)


def _forget_place(path: Path, place: folders.KeptPlace) -> Removed:
    """Everything at a path; behind a link to somebody's folder only what is of our making, and the link stays."""
    try:
        if not DISK.is_there(path):
            return Removed()
        if not DISK.is_link(path):
            return remove_tree(path)
        behind = DISK.behind(path)
        if not DISK.is_folder(behind):
            gone = remove_tree(behind) if DISK.is_there(behind) else Removed()
            return gone + remove_tree(path)
        names = DISK.listed(behind)
    except OSError:
        return Removed(unread=(path,))
    removed = Removed()
    for name in names:
        ours = place.makes and re.fullmatch(place.makes, name)
        removed += remove_tree(behind / name) if ours else Removed(foreign=(behind / name,))
    return removed


def _forget_room() -> Removed:
    """Remove what windows for the room left, and what sessions said to them; not what one that may run says now."""
    folder, removed = folders.room(), Removed()
    try:
        names = DISK.listed(folder)
    except OSError:
        return Removed(unread=(folder,))
    for name in names:
        if held(folder, file=f"{name.partition('.')[0]}.lock") is False:
            removed += remove_tree(folder / name)
        elif "." not in name:
            removed += Removed(running=(folder / name,))
    if names and not DISK.names(folder):
        removed += remove_tree(folder)
    return removed

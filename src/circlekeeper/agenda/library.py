"""The agendas at hand: those that come with circlekeeper, one's own, and those in the folder it was started in."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from circlekeeper.keeping import folders
from circlekeeper.words.language import LANGUAGE, language_meant

if TYPE_CHECKING:  # what reads a file is loaded when one is read
    from circlekeeper.agenda.problems import Problem
    from circlekeeper.agenda.reading import Reading
    from circlekeeper.circle.plan import Plan
    from circlekeeper.words.agenda import Saying

Home = Literal["here", "own", "bundled"]
"""Where an agenda lies: the folder circlekeeper was started in, one's own folders, or circlekeeper itself."""

FIRST = "peer-support"
"""The agenda circlekeeper begins with."""

ENGLISH = "en"
"""The language of the agendas that lie at the top of the bundled folder; the others lie in folders named by their tags.
"""

SUFFIX = ".toml"
HIDDEN_SUFFIX = ".toml.txt"
"""What editors make of a name whose last letters they do not show."""

_MOST_FILES = 500
_MOST_BESIDE = 5000
_DOCUMENTS = (".rtf", ".rtfd", ".doc", ".docx", ".odt", ".pages", ".pdf", ".html", ".htm")
_NEARLY = rf"((\.toml)?({'|'.join(map(re.escape, ('.txt', '.toml', *_DOCUMENTS)))}))?"
_IN_A_LANGUAGE = r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*/[^/\\\0]+"


class LibraryEntry(NamedTuple):
    """An agenda of the library, not yet read."""

    name: str
    """What it is asked for by: its file's name without the ending, behind the tag of its language ("de/peer-support")
    where the name alone means the same form in the reader's language. Hostile, like every name of a file.
    """
    path: Path
    home: Home
    language: str = ""
    """The tag of the language of one that comes with circlekeeper; empty for the others, which say it themselves."""
    foreign: bool = False
    """Whether it comes with circlekeeper in a language that is not the reader's."""

    def is_called(self, name: str) -> bool:
        """Whether a name means it; case and the form of letters do not matter."""
        return _plain(name) in (_plain(self.name), _plain(f"{self.language}/{_name(self.path)}"))

    def read(self, *, count: int | None = None) -> Reading:
        """Read it now."""
        from circlekeeper.agenda.reading import read as read_file

        return read_file(self.path, count=count)


def bundled_folder() -> Path:
    """Where the agendas that come with circlekeeper lie."""
    return folders.shipped("agendas")


def _by_language() -> dict[str, Path]:
    """The folder of each language in which agendas come with circlekeeper."""
    top = bundled_folder()
    try:
        return {ENGLISH: top} | {folder.name: folder for folder in sorted(top.iterdir()) if folder.is_dir()}
    except OSError:
        return {}


def own_folders() -> tuple[Path, ...]:
    """Where one's own agendas lie: the platform's folder for settings, and for documents."""
    return folders.agendas(), folders.documents() / "circlekeeper"


def entries(here: Path | None = None) -> tuple[LibraryEntry, ...]:
    """All agendas, one's own first, then those of `here` (without it, the current folder), then the bundled ones,
    those in the reader's language first, then the English ones; each file once.

    In the current folder only files that look like agendas are taken.
    """
    found: dict[str, LibraryEntry] = {}
    forms: set[str] = set()
    for home, folder, language, foreign in _homes(_current_folder() if here is None else here):
        files = _files(folder)
        itself = os.path.realpath(folder) if files else ""
        for path in files:
            if home != "here" or _looks_like_one(path):
                file = os.path.realpath(path) if path.is_symlink() else os.path.join(itself, path.name)
                name = _name(path)
                called = f"{language}/{name}" if language and name in forms else name
                found.setdefault(file, LibraryEntry(called, path, home, language, foreign))
                if language:
                    forms.add(name)
    return tuple(found.values())


def _current_folder() -> Path:
    try:
        return Path.cwd()
    except OSError:
        return Path()  # it was removed: nothing is found in it


def find(name: str) -> Path:
    """The file that a path or the name of an agenda means; the path as it is when there is none.

    A path wins over a name unless it is a folder; case and the form of letters do not matter in a name. A name means
    the agenda in the reader's language, where there is one; behind the tag of a language ("es/peer-support") that one.
    """
    path = Path(name)
    named = not _is_path(name) or re.fullmatch(_IN_A_LANGUAGE, name) is not None
    if not named or (os.path.lexists(path) and not path.is_dir()):
        return path
    return next((entry.path for entry in entries() if entry.is_called(name)), path)


def read(name: str, *, count: int | None = None) -> Reading:
    """Read the agenda that a path or a name means; what it cannot find it says as a problem, with the nearest name."""
    from circlekeeper.agenda.reading import read as read_file
    from circlekeeper.words.unreadable import file_in_library

    path = find(name)
    if not os.path.lexists(path) and "\0" not in name:
        if not _is_path(name) and os.path.lexists(name + SUFFIX):
            return read_file(name + SUFFIX, count=count)  # it does not look like an agenda: its errors say why
        if (saying := _beside(path)) is not None:
            return _refused(name, saying)
        if (entry := _own_called(name)) is not None:
            return _refused(name, file_in_library(name=entry.name))
    if _is_path(name) or os.path.lexists(path):
        return read_file(name if path == Path(name) else path, count=count)
    return _missing(name)


def plan(name: str, *, forgetful: bool = False) -> Plan | tuple[Problem, ...]:
    """The evening that the agenda of this path or name means, or all that is wrong with it.

    One that was judged before and has not changed is not judged again; a forgetful reader leaves nothing that would
    tell the next one.
    """
    from circlekeeper.agenda import known
    from circlekeeper.agenda.source import RefusedError, text_of

    path = find(name)
    try:
        plan = known.find(path, text_of(os.fspath(path)))
    except RefusedError:
        plan = None
    if plan is not None:
        return plan
    reading = read(name)
    if reading.plan is None:
        return reading.problems
    if not forgetful:
        known.keep(path, reading.text, reading.plan)
    return reading.plan


def _beside(path: Path) -> Saying | None:
    """What lies in the place of a file that is not there, if that is probably the one that is meant."""
    from circlekeeper.words import unreadable as words

    wanted = path.name if path.name.lower().endswith(SUFFIX) else path.name + SUFFIX
    begins = _folded(wanted[: -len(SUFFIX)])
    try:
        found = sorted(
            name
            for name in os.listdir(path.parent)[:_MOST_BESIDE]
            if _folded(name).startswith(begins) and name != wanted
        )
    except OSError:
        return None
    for name in found:
        if re.fullmatch(_NEARLY, _folded(name)[len(begins) :]) and not (path.parent / name).is_dir():
            return words.file_beside(found=name, wanted=wanted, document=name.lower().endswith(_DOCUMENTS))
    return None


def _own_called(name: str) -> LibraryEntry | None:
    """One's own agenda whose name is that of a file which is not here: "thursdays.toml" of "thursdays"."""
    stem = name[: -len(SUFFIX)] if name.lower().endswith(SUFFIX) else ""
    if not stem or _is_path(stem):
        return None
    return next((entry for entry in entries() if entry.home == "own" and entry.is_called(stem)), None)


def _missing(name: str) -> Reading:
    from circlekeeper.agenda.nearest import nearest
    from circlekeeper.words.unreadable import agenda_missing

    names = {_plain(entry.name): entry.name for entry in entries()}
    return _refused(name, agenda_missing(nearest=names.get(nearest(_plain(name), names), "")))


def _refused(name: str, saying: Saying) -> Reading:
    from circlekeeper.agenda.reading import refused
    from circlekeeper.agenda.source import RefusedError

    return refused(name, RefusedError(saying))


def _is_path(name: str) -> bool:
    return "\0" in name or os.sep in name or bool(os.altsep and os.altsep in name) or name.lower().endswith(SUFFIX)


def _plain(name: str) -> str:
    return _folded(name).replace("_", "-").replace(" ", "-")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _homes(here: Path) -> Iterator[tuple[Home, Path, str, bool]]:
    """Each folder with agendas, their language where they come with circlekeeper, and whether it is not the reader's:
    that is the nearest to theirs in which any come, else English.
    """
    for folder in own_folders():
        yield "own", folder, "", False
    yield "here", here, "", False
    bundled = _by_language()
    own = language_meant(LANGUAGE, tuple(bundled)) or ENGLISH
    for language in sorted(bundled, key=lambda tag: (tag != own, tag != ENGLISH, tag)):
        yield "bundled", bundled[language], language, language != own


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if _name(path) and not path.name.startswith("."))[:_MOST_FILES]
    except OSError:
        return []


def _name(path: Path) -> str:
    """What an agenda in this file is asked for by; empty for another file, whose name is whole where it hides its
    end.
    """
    if path.suffix.lower() == SUFFIX:
        return path.stem
    return path.name if path.name.lower().endswith(HIDDEN_SUFFIX) else ""


def _looks_like_one(path: Path) -> bool:
    """Whether a file of the current folder is meant as an agenda, broken or not: it speaks of stages."""
    from circlekeeper.agenda.source import RefusedError, bytes_of

    try:
        return b"[[stages" in bytes_of(str(path)) and path.is_file()
    except RefusedError:
        return False

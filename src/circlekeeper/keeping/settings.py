"""How the facilitator likes it: one small TOML file, written whole or not at all."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, fields
from typing import Any

from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import DISK, Disk, write_whole

SYSTEM = "system"
"""The language of the environment, or of the system."""

BY_LANGUAGE = "language"
"""The hours of the clock as the language has them."""

_LINE = rb"^[ \t]*%b[ \t]*=[ \t]*%b[ \t\r]*$"
_WORD = re.compile(r"[\w-]{1,40}")
_MOST = 4096
"""A settings file is never larger, in bytes; more than that is somebody's accident."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered from evening to evening."""

    theme: str = "dusk"
    """The look of the screen, by its name."""
    bell: bool = True
    """Whether the laptop may sound at all; an agenda's own `bell` can only ask for less."""
    seconds: bool = False
    """Whether times show seconds."""
    names_in_room: bool = False
    """Whether the room view shows first names."""
    plain_signs: bool = False
    """Whether lines, dots and bars are made of plain letters in every terminal, not only where it needs that."""
    clicker: bool = True
    """Whether Page Down and Page Up of a presenter's clicker mean next and undo."""
    clock: str = BY_LANGUAGE
    """Whether clock times are shown in 12 or in 24 hours; `language` is as the language has them."""
    language: str = SYSTEM
    """The language to speak, by its tag, from the next start on; `system` is what the account says."""


def load(disk: Disk = DISK) -> tuple[Settings, str | None]:
    """The settings, and one sentence when the file cannot be used, in part or at all; without a file the usual ones."""
    import tomllib

    from circlekeeper.words import keeping as words

    try:
        data = tomllib.loads(disk.read(folders.settings(), _MOST).decode("utf-8-sig"))
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), None
    except (OSError, ValueError, RecursionError):
        return Settings(), words.SETTINGS_UNREADABLE
    known = {f.name: data.pop(f.name) for f in fields(Settings) if _fits(f.name, data.get(f.name))}
    return Settings(**known), words.SETTINGS_IN_PART if data else None


def language(disk: Disk = DISK) -> str:
    """The tag of the language that was chosen in the settings; empty where none was."""
    return _at_once("language", '"([A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{1,8})*)"', disk)


def clock(disk: Disk = DISK) -> str:
    """The hours of the clock that were chosen in the settings, 12 or 24; empty where it is as the language has them."""
    return _at_once("clock", '"(12|24)"', disk)


def plain_signs(disk: Disk = DISK) -> bool:
    """Whether plain signs were chosen in the settings for every terminal."""
    return _at_once("plain_signs", "(true)", disk) == "true"


def _at_once(name: str, value: str, disk: Disk) -> str:
    """A setting that every command asks for before it can say a word: the one line is looked for, and nothing else
    loaded for it.
    """
    try:
        found = re.search(_LINE % (name.encode(), value.encode()), disk.read(folders.settings(), _MOST), re.M)
    except (OSError, ValueError):
        return ""
    return found[1].decode() if found else ""


def save(settings: Settings, disk: Disk = DISK) -> bool:
    """Write the settings; False when the disk does not take them."""
    import tomli_w

    try:
        write_whole(folders.settings(), tomli_w.dumps(asdict(settings)).encode(), disk)
    except OSError:
        return False
    return True


def _fits(name: str, value: Any) -> bool:
    usual = getattr(Settings(), name)
    return type(value) is type(usual) and (not isinstance(value, str) or bool(_WORD.fullmatch(value)))

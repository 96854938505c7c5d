"""How the facilitator likes it: one small TOML file, written whole or not at all."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import DISK, Disk, write_whole

SYSTEM = "system"
"""The language of the environment, or of the system."""

BY_LANGUAGE = "language"
"""The hours of the clock as the language has them."""

_AT_ONCE = (
    rb'^[ \t]*(?:language[ \t]*=[ \t]*"(?P<language>[A-Za-z]{2,3}(?:[_-][A-Za-z0-9]{1,8})*)"'
    rb'|clock[ \t]*=[ \t]*"(?P<clock>12|24)"'
    rb"|plain_signs[ \t]*=[ \t]*(?P<plain_signs>true))[ \t\r]*$"
)
_WORD = r"[\w-]{1,40}"
_MOST = 4096
"""A settings file is never larger, in bytes; more than that is somebody's accident."""


class Settings(NamedTuple):
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
    from circlekeeper.words import keeping as words

    try:
        text = disk.read(folders.settings(), _MOST).decode("utf-8-sig")
        data = _read(text) if text else {}
    except (FileNotFoundError, NotADirectoryError):
        return Settings(), None
    except (OSError, ValueError, RecursionError):
        return Settings(), words.SETTINGS_UNREADABLE
    known = {name: data.pop(name) for name in Settings._fields if _fits(name, data.get(name))}
    return Settings(**known), words.SETTINGS_IN_PART if data else None


def _read(text: str) -> dict[str, Any]:
    import tomllib

    return tomllib.loads(text)


class AtOnce(NamedTuple):
    """What every command asks for before it can say a word, each as it is written; empty where nothing was chosen."""

    language: str = ""
    """The tag of the language."""
    clock: str = ""
    """The hours of the clock, 12 or 24."""
    plain_signs: str = ""
    """`true` where every terminal is to have plain signs."""


def at_once(disk: Disk = DISK) -> AtOnce:
    """The settings that are needed first: their lines are looked for, and nothing else is loaded for them."""
    try:
        text = disk.read(folders.settings(), _MOST)
    except (OSError, ValueError):
        text = b""
    lines = re.finditer(_AT_ONCE, text, re.MULTILINE) if text else ()
    return AtOnce(**{line.lastgroup: line[line.lastgroup].decode() for line in lines if line.lastgroup})


def save(settings: Settings, disk: Disk = DISK) -> bool:
    """Write the settings; False when the disk does not take them."""
    import tomli_w

    try:
        write_whole(folders.settings(), tomli_w.dumps(settings._asdict()).encode(), disk)
    except OSError:
        return False
    return True


def _fits(name: str, value: Any) -> bool:
    usual = getattr(Settings(), name)
    return type(value) is type(usual) and (not isinstance(value, str) or bool(re.fullmatch(_WORD, value)))

"""Files that are nearly the agenda somebody asks for: saved under another name, or as a document of a word
processor.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circlekeeper.words.agenda import Saying

SUFFIX = ".toml"
HIDDEN_SUFFIX = ".toml.txt"
"""What editors make of a name whose last letters they do not show."""

_DOCUMENTS = (".rtf", ".rtfd", ".doc", ".docx", ".odt", ".pages", ".pdf", ".html", ".htm")
_NEARLY = rf"((\.toml)?({'|'.join(map(re.escape, ('.txt', '.toml', *_DOCUMENTS)))}))?"
_MOST_FILES = 5000

_BEGINNINGS = (
    (b"{\\rtf", "RTF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\xd0\xcf\x11\xe0", "DOC"),
    (b"%PDF", "PDF"),
    (b"<!doctype html", "HTML"),
    (b"<html", "HTML"),
)
"""How documents begin; those of word processors of today (docx, odt, pages) are archives."""


def document(data: bytes) -> str:
    """What kind of document these bytes begin as; empty for what can be plain text."""
    head = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((kind for beginning, kind in _BEGINNINGS if head.startswith(beginning.lower())), "")


def beside(path: Path) -> Saying | None:
    """What lies in the place of a file that is not there, if that is probably the one that is meant."""
    from circlekeeper.words import agenda_file as words

    wanted = path.name if path.name.lower().endswith(SUFFIX) else path.name + SUFFIX
    begins = _plain(wanted[: -len(SUFFIX)])
    try:
        found = sorted(
            name for name in os.listdir(path.parent)[:_MOST_FILES] if _plain(name).startswith(begins) and name != wanted
        )
    except OSError:
        return None
    for name in found:
        if re.fullmatch(_NEARLY, _plain(name)[len(begins) :]) and not (path.parent / name).is_dir():
            return words.file_beside(found=name, wanted=wanted, document=name.lower().endswith(_DOCUMENTS))
    return None


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()

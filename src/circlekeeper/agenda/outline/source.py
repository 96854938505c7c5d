"""Where an outline comes from: a file, or standard input; hostile until it is text of a bounded size."""

from __future__ import annotations

import codecs
import os
import sys
from pathlib import Path

from circlekeeper.agenda.library import SUFFIX
from circlekeeper.agenda.source import MOST_BYTES, RefusedError, bytes_of
from circlekeeper.text import repaired
from circlekeeper.words import outline as words
from circlekeeper.words import unreadable
from circlekeeper.words.agenda import Saying

STANDARD_INPUT = "-"
_SUFFIXES = (".md", ".markdown", ".txt", ".text", ".csv", ".tsv", ".tab")
"""Files that are outlines."""
_BINARY = (b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
"""How the files of word processors, spreadsheets and pictures begin."""
_STAGES = b"[[stages"


def is_outline(name: str) -> bool:
    """Whether what is asked for is an outline: standard input, or a file that is no agenda."""
    if name == STANDARD_INPUT:
        return True
    path = Path(name)
    if "\0" in name or path.suffix.lower() == SUFFIX:
        return False
    if not path.is_file():
        return path.suffix.lower() in _SUFFIXES
    try:
        return _STAGES not in bytes_of(name)
    except RefusedError:
        return True


def text_of(name: str) -> str:
    """The text of an outline, as its writer's program left it; RefusedError where it is none."""
    return decoded(_standard_input() if name == STANDARD_INPUT else bytes_of(name))


def _standard_input() -> bytes:
    data = sys.stdin.buffer.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise RefusedError(unreadable.file_too_large(most=MOST_BYTES))
    return data


def decoded(data: bytes) -> str:
    """The text: UTF-8, UTF-16 as spreadsheets save it, or the Windows letters of older programs."""
    if data.startswith(_BINARY):
        raise RefusedError(Saying(words.BINARY, words.BINARY_HINT))
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    if b"\0" in data:
        raise RefusedError(Saying(words.BINARY, words.BINARY_HINT))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def suffix_of(name: str) -> str:
    """The ending of an outline's name, in small letters."""
    return "" if name == STANDARD_INPUT else Path(name).suffix.lower()


def shown_name(name: str) -> str:
    """What the agenda's comment calls the outline: no folder, which would carry the name of an account."""
    return words.STANDARD_INPUT if name == STANDARD_INPUT else repaired(os.path.basename(name)) or words.THE_OUTLINE


def title_from(path: str) -> str:
    """What the evening is called where the outline does not say: its file's name, in words."""
    stem = repaired(Path(path).stem.replace("-", " ").replace("_", " "))
    return stem[:1].upper() + stem[1:]

"""From a path to text: files that are hostile, foreign or simply not there are turned away at once, with one line
each.
"""

from __future__ import annotations

import codecs
import errno
import os
import stat
from pathlib import Path

from circlekeeper.keeping.fs import DISK
from circlekeeper.words import unreadable as words
from circlekeeper.words.agenda import Saying

MOST_BYTES = 256 * 1024
"""No agenda is larger."""

_BEGINNINGS = (
    (b"{\\rtf", "RTF"),
    (b"PK\x03\x04", "ZIP"),
    (b"\xd0\xcf\x11\xe0", "DOC"),
    (b"%PDF", "PDF"),
    (b"<!doctype html", "HTML"),
    (b"<html", "HTML"),
)
"""How documents begin; those of word processors of today (docx, odt, pages) are archives."""


class RefusedError(Exception):
    """A file that cannot be read as text, with the place in it."""

    def __init__(self, saying: Saying, line: int = 1, column: int = 1) -> None:
        super().__init__(saying.what)
        self.saying = saying
        self.line = line
        self.column = column


def text_of(path: str) -> str:
    """The text of a file; RefusedError when it is no plain file of text, or too large."""
    return decoded(bytes_of(path))


def bytes_of(path: str) -> bytes:
    """The bytes of a file; never waits and never reads more than an agenda may have."""
    try:
        if not stat.S_ISREG(mode := os.stat(path).st_mode):
            raise RefusedError(words.not_a_plain_file(kind=_kind(mode)))
        return DISK.read(Path(path), MOST_BYTES)
    except (OSError, ValueError) as wrong:
        raise RefusedError(_unopened(wrong)) from None


def _unopened(wrong: Exception) -> Saying:
    number = wrong.errno if isinstance(wrong, OSError) else None
    if number in (errno.ENOENT, errno.ENOTDIR):
        return words.file_missing()
    if number in (errno.EACCES, errno.EPERM):
        return words.file_forbidden()
    if number == errno.ELOOP:
        return words.file_loop()
    if number == errno.EFBIG:
        return words.file_too_large(most=MOST_BYTES)
    if number == errno.ENAMETOOLONG or isinstance(wrong, ValueError):
        return words.file_name_impossible()
    from circlekeeper.words.disk import reason

    return words.file_unreadable(reason=reason(wrong))


def _kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "folder"
    if stat.S_ISFIFO(mode):
        return "pipe"
    return "socket" if stat.S_ISSOCK(mode) else "device"


def decoded(data: bytes) -> str:
    """The text that bytes are, without a byte-order mark; RefusedError with the place of the first that is none."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise RefusedError(words.utf16())
    if kind := _document(data):
        raise RefusedError(words.a_document(kind=kind))
    if data.startswith(codecs.BOM_UTF8):
        data = data[len(codecs.BOM_UTF8) :]
    if (at := data.find(b"\0")) >= 0:
        raise RefusedError(words.utf16() if data.count(b"\0") * 3 > len(data) else words.nul(), *_place(data, at))
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as wrong:
        raise RefusedError(words.not_utf8(byte=data[wrong.start]), *_place(data, wrong.start)) from None


def _document(data: bytes) -> str:
    """What kind of document these bytes begin as; empty for what can be plain text."""
    head = data[:64].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((kind for beginning, kind in _BEGINNINGS if head.startswith(beginning.lower())), "")


def _place(data: bytes, at: int) -> tuple[int, int]:
    before = data[:at].decode("utf-8", "replace")
    return place_in(before, len(before))


def place_in(text: str, at: int) -> tuple[int, int]:
    """The line and column, from 1, of a letter of the text."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)

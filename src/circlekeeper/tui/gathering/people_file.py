"""A file with one name a line, read with the guards a file from anywhere needs."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from circlekeeper.words import gathering as words

_MOST_BYTES = 256 * 1024


def read_people(path: Path) -> list[str] | str:
    """The lines of a people file that are not empty, as they stand; or why it cannot be used."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
    except (OSError, ValueError) as wrong:
        return words.file_unopened(getattr(wrong, "strerror", None) or "")
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return words.FILE_NOT_REGULAR
        data = b""
        while len(data) <= _MOST_BYTES and (part := os.read(descriptor, _MOST_BYTES + 1 - len(data))):
            data += part
    except OSError as wrong:
        return words.file_unopened(wrong.strerror or "")
    finally:
        os.close(descriptor)
    if len(data) > _MOST_BYTES:
        return words.FILE_TOO_LARGE
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return words.FILE_NOT_UTF8
    return [line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]

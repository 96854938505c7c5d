"""An agenda's file and the text of it that is being edited: what is not touched is written back as it was."""

from __future__ import annotations

import codecs
import os
from dataclasses import dataclass
from difflib import SequenceMatcher
from pathlib import Path
from typing import Literal

from circlekeeper.agenda.source import bytes_of, decoded
from circlekeeper.keeping.fs import write_whole
from circlekeeper.text import is_foreign

_STAND_INS = (0xF0000, 0x100000)
"""Private letters that stand in the editor for those that may not reach a terminal; the first of the two that the
file does not use.
"""

Seen = tuple[int, int, int]


def shown(char: str) -> str:
    """What a stand-in looks like: the picture of a control character, or one box for anything else."""
    code = ord(char) & 0xFFFF
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else "\ufffd"


def is_stand_in(char: str) -> bool:
    """Whether a letter of the editor stands for one that may not be drawn."""
    return char >= "\U000f0000"


@dataclass(slots=True)
class Paper:
    """A file, read once; `text` is what goes into the editor: line feeds only, and stand-ins for what cannot be
    drawn.
    """

    path: Path
    text: str
    _bom: bool
    _base: int
    _lines: list[str]
    """The file's lines as they were read or last written, with their ends."""
    _seen: Seen | None

    @classmethod
    def open(cls, path: Path) -> Paper:
        """Read a file; RefusedError where it is no agenda's text."""
        real = Path(os.path.realpath(path))
        seen = _look(real)
        data = bytes_of(str(real))
        text = decoded(data)
        base = next((b for b in _STAND_INS if not any(b <= ord(c) <= b + 0xFFFF for c in text)), _STAND_INS[0])
        paper = cls(real, "", data.startswith(codecs.BOM_UTF8), base, _lines_of(text), seen)
        paper.text = paper.to_editor(text)
        return paper

    def to_editor(self, text: str) -> str:
        """A file's text as the editor holds it."""
        text = text.replace("\r\n", "\n")
        return "".join(c if c in "\n\t" or not is_foreign(c) else chr(self._base + ord(c)) for c in text)

    def from_editor(self, text: str) -> str:
        """The editor's text with line feeds, nothing standing in."""
        return "".join(chr(ord(c) - self._base) if self._base <= ord(c) <= self._base + 0xFFFF else c for c in text)

    def changed(self) -> Literal["no", "yes", "gone"]:
        """Whether the file is another one than was last read or written."""
        now = _look(self.path)
        return "gone" if now is None else "no" if now == self._seen else "yes"

    def save(self, text: str) -> None:
        """Write the editor's text to the file, whole or not at all, with its mark, line ends and permissions;
        OSError if it cannot be.
        """
        lines = self._with_ends(self.from_editor(text))
        data = (codecs.BOM_UTF8 if self._bom else b"") + "".join(lines).encode("utf-8", "surrogatepass")
        write_whole(self.path, data, own=True)
        self.text, self._lines, self._seen = text, lines, _look(self.path)

    def _with_ends(self, text: str) -> list[str]:
        """Its lines with line ends: those that are as they were keep theirs, new ones take what most have."""
        crlf = sum(line.endswith("\r\n") for line in self._lines)
        feeds = sum(line.endswith("\n") for line in self._lines) - crlf
        usual = "\r\n" if crlf > feeds else "\n"
        lines = _lines_of(text)
        ends = [usual] * len(lines)
        if crlf and feeds:
            before = [line.rstrip("\r\n") for line in self._lines]
            for a, b, size in SequenceMatcher(
                None, before, [line.rstrip("\n") for line in lines], autojunk=False
            ).get_matching_blocks():
                for i in range(size):
                    ends[b + i] = "\r\n" if self._lines[a + i].endswith("\r\n") else "\n"
        return [line[:-1] + end if line.endswith("\n") else line for line, end in zip(lines, ends, strict=True)]


def _lines_of(text: str) -> list[str]:
    """Lines with their ends; only a line feed ends one."""
    parts = text.split("\n")
    return [part + "\n" for part in parts[:-1]] + ([parts[-1]] if parts[-1] else [])


def _look(path: Path) -> Seen | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino

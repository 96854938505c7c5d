"""How much of a terminal's line a text fills, and how it is cut, filled up or broken into lines by that."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rich.cells import cell_len

from circlekeeper.text import only_text

_JOINER = "\u200d"


cells = cell_len
"""How many cells of a terminal a text fills."""


@lru_cache(4096)
def letters(text: str) -> tuple[str, ...]:
    """The text as letters a person would count: accents, joined emoji and their variations stay together."""
    found: list[str] = []
    for char in text:
        joins = found and (char == _JOINER or found[-1].endswith(_JOINER) or not cells(char) or _modifies(char))
        if joins or (found and _is_flag(char) and _is_flag(found[-1])):
            found[-1] += char
        else:
            found.append(char)
    return tuple(found)


def _modifies(char: str) -> bool:
    return "\U0001f3fb" <= char <= "\U0001f3ff" or unicodedata.combining(char) != 0


def _is_flag(text: str) -> bool:
    return len(text) == 1 and "\U0001f1e6" <= text <= "\U0001f1ff"


@lru_cache(4096)
def cut(text: str, width: int) -> str:
    """The text, cut to so many cells with an ellipsis where it does not fit; no letter is broken."""
    text = only_text(text).replace("\n", " ")
    if cells(text) <= width:
        return text
    kept = ""
    for letter in letters(text[: 4 * max(width, 1) + 60]):
        if cells(kept + letter) > width - 1:
            break
        kept += letter
    return kept.rstrip() + "…" if width > 0 else ""


def padded(text: str, width: int, *, right: bool = False) -> str:
    """The text with spaces behind it, or before it, up to so many cells."""
    room = " " * (width - cells(text))
    return room + text if right else text + room


@lru_cache(512)
def wrap(text: str, width: int) -> tuple[str, ...]:
    """The text in lines of at most so many cells, broken between words, or within a word that is longer than a line."""
    lines: list[str] = []
    for paragraph in only_text(text).split("\n"):
        line = ""
        for word in paragraph.split(" "):
            joined = f"{line} {word}" if line else word
            if cells(joined) <= width:
                line = joined
                continue
            if line:
                lines.append(line)
            line = word
            while cells(line) > width > 0:
                head = _head(line, width)
                lines.append(head)
                line = line[len(head) :]
        lines.append(line)
    return tuple(lines)


def _head(word: str, width: int) -> str:
    head = ""
    for letter in letters(word):
        if head and cells(head + letter) > width:
            break
        head += letter
    return head


def fitted(text: str, width: int, height: int) -> tuple[str, ...]:
    """The text wrapped into a space, its last line cut with an ellipsis where more would follow."""
    lines = wrap(text, width)
    if len(lines) <= height:
        return lines
    if height <= 0:
        return ()
    return (*lines[: height - 1], cut(f"{lines[height - 1]} …", width))

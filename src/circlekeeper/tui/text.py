"""The one door to the screen for text from outside: it is drawn as it is written, never interpreted, and cut by
what it fills.

Three things keep a hostile name harmless: `literal` makes `Content` that knows no markup; `OnlyText`, a filter at
the app's exit, drops every control, bidi and surrogate character whatever drew it; and a test reads our source for
calls that would take text as markup.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.content import Content
from textual.filter import LineFilter
from textual.style import Style

from circlekeeper.text import FOREIGN, is_foreign

_JOINER = "\u200d"


def literal(text: str, style: str | Style = "") -> Content:
    """Text as it stands, in one style of ours ("$floor bold")."""
    return Content.styled(only_text(text), style) if style else Content(only_text(text))


@lru_cache(4096)
def only_text(text: str) -> str:
    """The text without the characters that may not reach a terminal; tabs become spaces, newlines stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join("    " if c == "\t" else c for c in text if c in "\n\t" or not is_foreign(c))


def cells(text: str) -> int:
    """How many cells of a terminal the text fills."""
    return cell_len(text)


@lru_cache(4096)
def letters(text: str) -> tuple[str, ...]:
    """The text as letters a person would count: accents, joined emoji and their variations stay together."""
    found: list[str] = []
    for char in text:
        joins = found and (char == _JOINER or found[-1].endswith(_JOINER) or not cell_len(char) or _modifies(char))
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
    if cell_len(text) <= width:
        return text
    kept = ""
    for letter in letters(text[: 4 * max(width, 1) + 60]):
        if cell_len(kept + letter) > width - 1:
            break
        kept += letter
    return kept.rstrip() + "…" if width > 0 else ""


@lru_cache(512)
def wrap(text: str, width: int) -> tuple[str, ...]:
    """The text in lines of at most so many cells, broken between words, or within a word that is longer than a line."""
    lines: list[str] = []
    for paragraph in only_text(text).split("\n"):
        line = ""
        for word in paragraph.split(" "):
            joined = f"{line} {word}" if line else word
            if cell_len(joined) <= width:
                line = joined
                continue
            if line:
                lines.append(line)
            line = word
            while cell_len(line) > width > 0:
                head = _head(line, width)
                lines.append(head)
                line = line[len(head) :]
        lines.append(line)
    return tuple(lines)


def _head(word: str, width: int) -> str:
    head = ""
    for letter in letters(word):
        if head and cell_len(head + letter) > width:
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
    last = lines[height - 1]
    return (*lines[: height - 1], f"{last} …" if cells(last) < width - 1 else cut(last + " …", width))


class OnlyText(LineFilter):
    """What leaves for the terminal is text: control, bidi and surrogate characters are dropped on the way out."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments, with such characters gone."""
        if not any(FOREIGN.search(s.text) for s in segments):
            return segments
        return [s if s.control else Segment(FOREIGN.sub("", s.text), s.style) for s in segments]

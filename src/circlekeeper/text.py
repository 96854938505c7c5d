"""The one door for text from outside: names, titles, prompts, paths and messages of exceptions are hostile until
made literal.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

NAME_LETTERS = 60
"""The most letters a person's name may have."""

FOREIGN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What may not stand in text: a control, a line separator, a bidi override, a lone surrogate."""
_UNSEEN = frozenset("\u00ad\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff")
"""They leave no mark and join no letters: harmless in a text, a riddle in a word that is not known."""

SIGNS = {
    **dict.fromkeys("─−–‐‑—", "-"),
    **dict.fromkeys("━╸", "="),
    **dict.fromkeys("│┃", "|"),
    **dict.fromkeys("╭╮╰╯┌┐└┘├┤┬┴┼", "+"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‘’‚‛´", "'"),
    "●": "o",
    "•": "*",
    "·": ".",
    "…": ".",
    "›": ">",
    "‹": "<",
    "→": ">",
    "←": "<",
    "↑": "^",
    "↓": "v",
    "↕": "|",
    "×": "x",
    "≤": "<",
    "½": "0",
    "█": "#",
}
"""Signs of ours, and what stands for each where only ASCII can be written."""
_BLOCKS = {
    **dict.fromkeys("▏▎▍▁▔▕░", " "),
    **dict.fromkeys("▋▊▉▅▆▇▙▛▜▟■▓", "#"),
    **dict.fromkeys("▌▐", "|"),
    **dict.fromkeys("▄▖▗▂▃", "."),
    **dict.fromkeys("▀▘▝", "'"),
    **dict.fromkeys("▚▞▒", "%"),
}
_MARKS = {"●": "*", "○": "o", "◌": ".", "◉": "@", "◦": ".", "□": "o", "▪": "*", "✓": "x", "☑": "x", "☐": "."}
"""Signs of ours that are ASCII only where a terminal draws the others too wide."""
_TO_SPACES = str.maketrans("\n\t\r", "   ")
_MARKS_AT_ONCE = 100
_HIDDEN_MARKS = frozenset("\u0f73\u0f75\u0f81")
"""Not marks themselves, but made of two."""


def is_foreign(char: str) -> bool:
    """Whether a character may not stand in text."""
    return FOREIGN.match(char) is not None


def first_foreign(text: str, *, newlines: bool = False) -> tuple[int, str] | None:
    """The first character that may not stand in `text`, as its position from 1 and its code point ("U+001B"); None
    if all may.

    With `newlines`, line feeds, carriage returns before them, and tabs are allowed.
    """
    for found in FOREIGN.finditer(text):
        char, after = found[0], found.end()
        if not (newlines and (char in "\n\t" or (char == "\r" and text[after : after + 1] == "\n"))):
            return after, code_point(char)
    return None


def code_point(char: str) -> str:
    """A character as Unicode names it: "U+001B"."""
    return f"U+{ord(char):04X}"


def visible(text: str) -> str:
    r"""Text for a message or a plain line: what may not stand in it is written out (`\x1b`, `\u202e`)."""
    return FOREIGN.sub(lambda found: _written(found[0]), text)


@lru_cache(4096)
def only_text(text: str) -> str:
    """The text without the characters that may not reach a terminal; tabs become spaces, newlines stay."""
    if text.isascii() and text.isprintable():
        return text
    return "".join("    " if c == "\t" else c for c in text if c in "\n\t" or not is_foreign(c))


def in_json(line: str) -> str:
    """A line of JSON with what may not stand in text written as JSON writes it; it means the same."""
    return FOREIGN.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def in_toml(line: str) -> str:
    """A text on one line as a file of TOML has it."""
    escaped = line.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _written(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def one_line(text: str) -> str:
    """A text on one line, with a single space wherever it has any."""
    return " ".join(text.split())


def shortened(text: str, most: int = 40) -> str:
    """A value as a message quotes it: made visible, zero-width characters too, and only in part when it is long."""
    shown = "".join(_written(c) if c in _UNSEEN else visible(c) for c in text[:most])
    return shown if len(text) <= most else f"{shown}…"


def repaired(text: str) -> str:
    """Text typed or pasted while circlekeeper runs: normalised to NFC, what may not stand in it removed, ends
    trimmed.
    """
    return composed(FOREIGN.sub("", text.translate(_TO_SPACES))).strip()


def composed(text: str) -> str:
    """The NFC form. A long run of marks is put in order piece by piece: to sort a hundred thousand at once takes
    half a minute.
    """
    pieces, begin, run = [], 0, 0
    for i, char in enumerate("" if text.isascii() else text):
        run = run + 1 if unicodedata.combining(char) or char in _HIDDEN_MARKS else 0
        if run > _MARKS_AT_ONCE:
            pieces.append(text[begin:i])
            begin, run = i, 1
    return "".join(unicodedata.normalize("NFC", piece) for piece in [*pieces, text[begin:]])


def can_be_seen(text: str) -> bool:
    """Whether at least one character of it leaves a mark."""
    return any(unicodedata.category(c)[0] not in "CZM" and c not in "\u115f\u1160\u2800\u3164\uffa0" for c in text)


@lru_cache(1)
def plain_signs() -> dict[int, str]:
    """What each of our signs becomes where a terminal draws some of them two cells wide: one that is one cell wide
    everywhere.
    """
    return str.maketrans({**dict(_lines()), **SIGNS, **_BLOCKS, **_MARKS})


def _lines() -> Iterator[tuple[str, str]]:
    """Every line and corner that a frame can be made of."""
    for code in range(0x2500, 0x2580):
        name = unicodedata.name(chr(code))
        across, down = "VERTICAL" not in name, "HORIZONTAL" not in name
        corner = any(word in name for word in ("UP", "DOWN", "ARC", "DIAGONAL")) or not (across or down)
        yield chr(code), "+" if corner else "|" if down else "=" if "HEAVY" in name or "DOUBLE" in name else "-"


def in_ascii(text: str) -> str:
    """The text in letters that every output knows, as wide as before: a sign or a letter that is like it, else
    question marks.
    """
    return "".join(map(_like, text))


def _like(char: str) -> str:
    kind = unicodedata.category(char)[0]
    if char.isascii() or kind == "M":
        return char if char.isascii() else ""
    plain = SIGNS.get(char) or unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode()[:1]
    return (plain or (" " if kind == "Z" else "?")).ljust(
        2 if unicodedata.east_asian_width(char) in "WF" else 1, plain or "?"
    )

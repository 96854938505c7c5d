"""The one door for text from outside: names, titles, prompts, paths and messages of exceptions are hostile until
made literal.
"""

from __future__ import annotations

import re
import unicodedata

NAME_LETTERS = 60
"""The most letters a person's name may have."""

FOREIGN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
"""What may not stand in text: a control, a line separator, a bidi override, a lone surrogate."""
_UNSEEN = frozenset("\u00ad\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff")
"""They leave no mark and join no letters: harmless in a text, a riddle in a word that is not known."""

_SIGNS = {
    **dict.fromkeys("─−–‐‑—", "-"),
    **dict.fromkeys("━╸", "="),
    **dict.fromkeys("│┃", "|"),
    **dict.fromkeys("╭╮╰╯┌┐└┘├┤┬┴┼", "+"),
    **dict.fromkeys("“”„‟«»", '"'),
    **dict.fromkeys("‘’‚‛´", "'"),
    **{
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
    },
    **{"½": "0", "█": "#"},
}

_MARKS_AT_ONCE = 100
_HIDDEN_MARKS = frozenset("\u0f73\u0f75\u0f81")
"""Not marks themselves, but made of two."""


def is_foreign(char: str) -> bool:
    """Whether a character may not stand in text."""
    return FOREIGN.match(char) is not None


def fault_in(text: str, *, newlines: bool = False) -> tuple[int, str] | None:
    """The first character that may not stand in `text`, as its position from 1 and its code point ("U+001B"); None
    if all may.

    With `newlines`, line feeds, carriage returns before them, and tabs are allowed.
    """
    for i, char in enumerate(text):
        if newlines and (char in "\n\t" or (char == "\r" and text[i + 1 : i + 2] == "\n")):
            continue
        if is_foreign(char):
            return i + 1, f"U+{ord(char):04X}"
    return None


def visible(text: str) -> str:
    r"""Text for a message or a plain line: what may not stand in it is written out (`\x1b`, `\u202e`)."""
    return FOREIGN.sub(lambda found: _written(found[0]), text)


def in_json(line: str) -> str:
    """A line of JSON with what may not stand in text written as JSON writes it; it means the same."""
    return FOREIGN.sub(lambda found: f"\\u{ord(found[0]):04x}", line)


def _written(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


def shortened(text: str, most: int = 40) -> str:
    """A value as a message quotes it: made visible, zero-width characters too, and only in part when it is long."""
    shown = "".join(_written(c) if c in _UNSEEN else visible(c) for c in text[:most])
    return shown if len(text) <= most else f"{shown}…"


def repaired(text: str) -> str:
    """Text typed or pasted while circlekeeper runs: normalised to NFC, what may not stand in it removed, ends
    trimmed.
    """
    kept = "".join(" " if c in "\n\t\r" else c for c in text if c in "\n\t\r" or not is_foreign(c))
    return composed(kept).strip()


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


def key_of(name: str) -> str:
    """What makes two names the same: the NFC form, ignoring case."""
    return composed(composed(name).casefold())


def can_be_seen(text: str) -> bool:
    """Whether at least one character of it leaves a mark."""
    return any(unicodedata.category(c)[0] not in "CZM" and c not in "\u115f\u1160\u2800\u3164\uffa0" for c in text)


def in_ascii(text: str) -> str:
    """The text in letters that every output knows, as wide as before: a sign or a letter that is like it, else
    question marks.
    """
    return "".join(map(_like, text))


def _like(char: str) -> str:
    kind = unicodedata.category(char)[0]
    if char.isascii() or kind == "M":
        return char if char.isascii() else ""
    plain = _SIGNS.get(char) or unicodedata.normalize("NFKD", char).encode("ascii", "ignore").decode()[:1]
    return (plain or (" " if kind == "Z" else "?")).ljust(
        2 if unicodedata.east_asian_width(char) in "WF" else 1, plain or "?"
    )

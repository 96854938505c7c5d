"""What a line of an outline says without its times."""

from __future__ import annotations

import re

_EMPTY = re.compile(r"[(\[{][\s,;:/|·.–—-]*[)\]}]")
_DOUBLE = re.compile(r"\s{2,}|\t")
_LEADERS = re.compile(r"(?:[ ]?[._]){4,}|(?:[ ][.]){3,}|[ ][.]{3}(?= |$)")
_TRIM = " \t,;:|·•–—-−~=>→/…\u2010\u2011\u2012\u2015"
_BETWEEN = {":": ": ", ".": ": ", "–": " – ", "—": " – ", "-": " – ", ",": ", "}
"""What stands between two parts of a line from which a time was taken, by the sign that stood there."""
BRACKETS = re.compile(r"[(\[]([^()\[\]]{0,400})[)\]]")


def without(text: str, taken: list[tuple[int, int]]) -> tuple[str, tuple[str, ...]]:
    """A text without what stands in some places of it; what stood in the same brackets comes apart from the rest."""
    kept, at = "", 0
    for start, end in sorted(taken):
        kept += f"{text[at:start]}\0" if start >= at else ""
        at = max(at, end)
    said: list[str] = []
    rest = BRACKETS.sub(lambda found: _bracket(found, said), kept + text[at:])
    return _rejoined(_EMPTY.sub(" ", rest.replace("\0", " \0 ")).split("\0")), tuple(said)


def _bracket(found: re.Match[str], said: list[str]) -> str:
    """Brackets without a time as they are, and of others what they say beside it."""
    if "\0" not in found[1]:
        return found[0]
    said += [piece for part in re.split(r"[\0;,]", found[1]) if len(piece := trimmed(part)) > 1]
    return "\0"


def _rejoined(pieces: list[str]) -> str:
    """The parts of a line around its times, with the sign that stood between title and explanation."""
    joined = trimmed(pieces[0])
    for piece in pieces[1:]:
        behind = piece.lstrip()
        kept = trimmed(behind.lstrip(" .") if behind.startswith(". ") or behind.rstrip() == "." else piece)
        if kept:
            joined += f"{_BETWEEN.get(behind[:1], ' ')}{kept}" if joined else kept
    return trimmed(joined)


def trimmed(text: str) -> str:
    """A text without separators at its ends, and without gaps."""
    text = _DOUBLE.sub(" ", _LEADERS.sub(" ", text).strip(_TRIM)).strip(_TRIM)
    for opened, closed in ("()", "[]"):
        if text.startswith(opened) and closed not in text:
            text = text[1:].strip(_TRIM)
        if text.endswith(closed) and opened not in text:
            text = text[:-1].strip(_TRIM)
    return text.strip()

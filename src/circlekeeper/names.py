"""When two names are the same, and what somebody can be called whose name is typed, pasted, or comes from a list of
people or the command line; an agenda's names are judged with its other values.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from circlekeeper.circle.refusals import Refused
from circlekeeper.text import NAME_LETTERS, can_be_seen, composed

_NEVER_SEEN = (
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u200b\u200e\u200f\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e001f\U000e0080-\U000e0fff]"
)
"""What leaves no mark, wherever it stands: Unicode's default ignorable characters but those below."""
_MONGOLIAN_FORMS = "\u180b\u180c\u180d\u180e\u180f"
_TAGS = "".join(chr(code) for code in range(0xE0020, 0xE0080))
"""They tell one flag from another."""
_SEEN_IN_NEIGHBOURS = f"[\u200c\u200d{_MONGOLIAN_FORMS}{_TAGS}]"
"""What is seen only in how its neighbours are drawn, where it makes a difference to them."""
_VIRAMA = 9
"""The combining class of the signs after which a joiner says how a conjunct is drawn."""
_JOINED_SCRIPT = (
    "[\u0600-\u08ff\u1800-\u18af\ua840-\ua87f\ufb50-\ufdff\ufe70-\ufefc\U00010d00-\U00010d3f\U0001e900-\U0001e95f]"
)
"""Letters and marks of scripts whose letters join: a joiner between two of them can be seen."""
_ON_PICTURES = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff" + _TAGS
"""What can stand between a picture and the joiner to the next."""


def refused_name(name: str, others: Iterable[str] = ()) -> Refused | None:
    """Why a text, already repaired, cannot be a name beside these others; None if it can."""
    if not can_be_seen(name):
        return Refused("name-empty")
    if len(name) > NAME_LETTERS:
        return Refused("name-too-long", most=NAME_LETTERS)
    key = key_of(name)
    known = next((other for other in others if key_of(other) == key), None)
    return None if known is None else Refused("name-known", name=known)


def key_of(name: str) -> str:
    """What makes two names the same to whoever reads them: the NFC form, ignoring case, what cannot be seen and how
    wide a space is.
    """
    if not name.isascii():
        marks = re.sub(_NEVER_SEEN, "", name)
        name = "".join(
            char
            for at, char in enumerate(marks)
            if not re.match(_SEEN_IN_NEIGHBOURS, char) or _changes_its_neighbours(marks, at)
        )
    return " ".join(composed(composed(name).casefold()).split())


def _changes_its_neighbours(text: str, at: int) -> bool:
    char, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if char in _MONGOLIAN_FORMS:
        return "\u1820" <= before <= "\u18aa"
    if char in _TAGS:
        return bool(before) and (before in _TAGS or _is_picture(before))
    return _is_joined(char, text[max(0, at - 20) : at].rstrip(_ON_PICTURES), before, after)


def _is_joined(joiner: str, earlier: str, before: str, after: str) -> bool:
    """Whether a joiner, or a non-joiner, changes how its neighbours are drawn: in a picture of several, in a
    conjunct, in joined script.
    """
    if _is_picture(earlier[-1:]) and _is_picture(after):
        return joiner == "\u200d"
    if _VIRAMA in (_class(before), _class(after)):
        return joiner == "\u200d" or after.isalpha()
    return all(re.match(_JOINED_SCRIPT, char) for char in (before, after))


def _class(char: str) -> int:
    return unicodedata.combining(char) if char else 0


def _is_picture(char: str) -> bool:
    """Whether it is an emoji or a sign of that kind; those newer than this Python's tables too."""
    return bool(char) and (unicodedata.category(char) in ("So", "Sm") or "\U0001f000" <= char <= "\U0001faff")

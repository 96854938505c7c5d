"""The right word that somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable

MEANT: dict[str, str] = {
    "name": "title",
    "type": "kind",
    "duration": "length",
    "time": "length",
    "minutes": "length",
    "mins": "length",
    "question": "prompt",
    "text": "prompt",
    "theme": "prompt",
    "participants": "people",
    "members": "people",
    "names": "people",
    "end": "ends_at",
    "ends": "ends_at",
    "rules": "agreements",
    "stage": "stages",
    "checkin": "check-in",
    "checkout": "check-out",
    "share": "sharing-round",
    "sharing": "sharing-round",
    "pause": "break",
    "closing": "close",
    "welcome": "opening",
    "discussion": "open",
    "conversation": "open",
    "pairs": "groups",
    "minimum": "min",
    "maximum": "max",
    "begin": "start",
    "beginning": "start",
    "finish": "end",
    "off": "none",
    "clockwise": "around",
    "circle": "around",
    "shuffled": "random",
    "fixed": "firm",
    "flexible": "elastic",
    "everyone": "all",
    "everybody": "all",
    "owner": "holder",
    "speaker": "holder",
    "gesture": "signal",
    "mirroring": "reflect",
}
"""Words of neighbouring tools and plain speech, and what they are called here."""

_MOST_LETTERS = 40
_FEW_LETTERS = 2
"""So short a word is like too many: `on` is more like `none` than like anything else."""


def nearest(word: str, right: Iterable[str], *, alike: float = 0.5) -> str:
    """The one of the right words that is most like `word`; nothing ("") when none is much like it."""
    choices = list(right)
    if len(word) > _MOST_LETTERS:
        return ""
    plain = word.strip().casefold()
    for form in (
        plain,
        plain.replace("-", "_"),
        plain.replace("_", "-").replace(" ", "-"),
        f"{plain}s",
        plain.removesuffix("s"),
    ):
        if form in choices:
            return form
    if alike <= 0.5 and (meant := MEANT.get(plain, "")) in choices:
        return meant
    if len(plain) <= _FEW_LETTERS:
        return ""
    import difflib  # only where a word is wrong

    found = difflib.get_close_matches(plain, choices, n=1, cutoff=alike)
    return found[0] if found else ""

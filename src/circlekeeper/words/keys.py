"""What is printed on the keys of a keyboard, in the person's language."""

from __future__ import annotations

from circlekeeper.words.language import _p

PRINTED = {
    "Enter": _p("printed on a key", "Enter"),
    "Space": _p("printed on a key", "Space"),
    "Backspace": _p("printed on a key", "Backspace"),
    "Escape": _p("printed on a key", "Escape"),
    "Page Up": _p("printed on a key", "Page Up"),
    "Page Down": _p("printed on a key", "Page Down"),
    "Ctrl": _p("printed on a key", "Ctrl"),
    "Alt": _p("printed on a key", "Alt"),
}
"""What each key is called that has more than a letter or a sign on it, by its name in the tables of actions."""
IN_BRIEF = PRINTED | {
    "Page Up": _p("printed on a key, in brief", "PgUp"),
    "Page Down": _p("printed on a key, in brief", "PgDn"),
}
"""The same where there is little room."""


def named(keys: str) -> str:
    """The keys of an action as a person reads them: "Enter, →, Page Down", "Ctrl-P, F10"."""
    return _named(keys, PRINTED)


def in_brief(keys: str) -> str:
    """The same in fewer letters: "Enter, →, PgDn"."""
    return _named(keys, IN_BRIEF)


def _named(keys: str, by: dict[str, str]) -> str:
    pressed = [key.split("-") if len(key) > 1 else [key] for key in keys.split(", ")]
    return ", ".join("-".join(by.get(part, part) for part in parts) for parts in pressed)

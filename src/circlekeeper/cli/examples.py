"""The end of each command's help: what one might type."""

from __future__ import annotations

from circlekeeper.words.command_line import FILES
from circlekeeper.words.language import _


def examples(*lines: tuple[str, str]) -> str:
    """What somebody types, each with what comes of it, as click prints it without filling the lines anew."""
    return "\n".join(("\b", _("Examples:"), *(f"  {_named(typed)}\n      {said}" for typed, said in lines)))


def _named(typed: str) -> str:
    """A command whose files are called as in the reader's language."""
    return " ".join(FILES.get(word, word) for word in typed.split(" "))

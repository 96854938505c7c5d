"""The end of each command's help: what one might type."""

from __future__ import annotations

from circlekeeper.words.language import _


def examples(*lines: tuple[str, str]) -> str:
    """What somebody types, each with what comes of it, as click prints it without filling the lines anew."""
    return "\n".join(("\b", _("Examples:"), *(f"  {typed}\n      {said}" for typed, said in lines)))

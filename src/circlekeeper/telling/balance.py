"""How the voices of an evening are balanced: what the facilitator is told who asks for it, the same in both faces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from circlekeeper.circle.balance import Balance
from circlekeeper.words.language import _

TITLE = _("Balance, only for you")
EXPLAINED = (
    _("One word for each voice so far: quiet, even or long."),
    _("Even is close to an equal share of the speaking time; quiet is less than half of that, long more than twice."),
    _("There are no figures, and the only order is that of the seats. It isn't saved, and no other view shows it."),
    _("Quiet may be just right: nobody has to speak."),
)
"""What it is, said before it is shown for the first time in an evening."""
SHOWS = _("Enter shows it · Escape cancels")
SHOWS_PLAIN = _("Type balance again to see it.")
NOBODY_YET = _("Nobody has spoken yet.")
VOICE = _("  {name}: {word}")
WORDS: dict[Balance, str] = {"quiet": _("quiet"), "even": _("even"), "long": _("long")}


def voices(names: Mapping[int, str], words: Mapping[int, Balance]) -> list[tuple[str, str]]:
    """Everyone in the room with their word, in the order of the seats."""
    return [(name, WORDS[words[person]]) for person, name in names.items() if person in words]


def in_lines(found: Sequence[tuple[str, str]]) -> list[str]:
    """A line for each."""
    return [VOICE.format(name=name, word=word) for name, word in found] or [NOBODY_YET]

"""What the screens before the circle say alike: how many people, what each stage is for each of them, how long it
takes.
"""

from __future__ import annotations

from collections.abc import Sequence

from circlekeeper.units import Ms
from circlekeeper.words.language import _, several
from circlekeeper.words.lengths import minutes, short

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "español"}
"""What each language calls itself."""


def in_language(language: str) -> str:
    """Above the agendas that come with circlekeeper in a language that is not the reader's."""
    return _("With circlekeeper: {language}").format(language=LANGUAGES.get(language, language))


def with_people(count: int) -> str:
    """How many people the evening is worked out for."""
    return several("With one person", "With {count} people", count).format(count=count)


def numbers(least: int | None, most: int | None) -> str:
    """The numbers of people an agenda suits: "6–12", "up to 12", "from 6"; empty where it does not say."""
    if least is not None and most is not None:
        return str(least) if least == most else f"{least}–{most}"
    return (
        _("up to {most}").format(most=most)
        if most is not None
        else _("from {least}").format(least=least)
        if least is not None
        else ""
    )


def each(count: int, turn: str | None, laps: int = 1) -> str:
    """So many turns of so long, in each of several laps; None: turns without a clock."""
    if turn is None:
        return several("{count} turn", "{count} turns", laps * count).format(count=laps * count)
    return f"{laps} × {count} × {turn}" if laps > 1 else f"{count} × {turn}"


def in_turn_or_not(turn: str | None) -> str:
    """An open stage: nobody is asked in turn."""
    return _("no set order") if turn is None else _("up to {turn} each").format(turn=turn)


def challenges(least: int, most: int) -> str:
    """How many challenges there is time for."""
    if most == 0:
        return _("fits less than one")
    if least == most:
        return several("fits {most}", "fits {most}", most).format(most=most)
    return _("fits {least} or {most}").format(least=least, most=most)


def challenges_brief(least: int, most: int) -> str:
    """The same where space is short."""
    return "< 1" if most == 0 else str(most) if least == most else f"{least}–{most}"


def groups(sizes: Sequence[int], changes: int = 1) -> str:
    """The groups that form: "4 + 3 + 3", or "5 pairs" where that says it shorter; and how often, if more than once."""
    formed = _groups(sizes)
    if changes == 1 or not formed:
        return formed
    said = several("{groups}, {count} time", "{groups}, {count} times", changes)
    return said.format(groups=formed, count=changes)


def _groups(sizes: Sequence[int]) -> str:
    count = len(sizes)
    if len(set(sizes)) == 1 and count > 1 and sizes[0] in (2, 3, 4):
        of = {
            2: several("{count} pair", "{count} pairs", count),
            3: several("{count} three", "{count} threes", count),
            4: several("{count} four", "{count} fours", count),
        }
        return of[sizes[0]].format(count=count)
    return " + ".join(str(size) for size in sizes[:6]) + (" + …" if len(sizes) > 6 else "")


def of_minutes(need: Ms, length: Ms, *, unit: bool = False) -> str:
    """What a stage needs in minutes, and what it has where that is less; with `unit` two figures say that they are
    minutes.
    """
    if need <= length:
        return minutes(length)
    if minutes(need) == minutes(length):
        return _("{need} of {length}").format(need=short(need), length=short(length))
    said = _("{need} of {length} minutes") if unit else _("{need} of {length}")
    return said.format(need=minutes(need), length=minutes(length))

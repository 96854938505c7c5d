"""What the screens before the circle say alike: how many people, what each stage is for each of them, how long it takes."""

from __future__ import annotations

from collections.abc import Sequence

from circlekeeper.circle.plan import Ms
from circlekeeper.words.lengths import minutes, short

_GROUPS = {2: "pairs", 3: "threes", 4: "fours"}


def with_people(count: int) -> str:
    """How many the evening is reckoned for."""
    return "With one person" if count == 1 else f"With {count} people"


def numbers(least: int | None, most: int | None) -> str:
    """The numbers of people an agenda suits: "6–12", "up to 12", "from 6"; empty where it does not say."""
    if least is not None and most is not None:
        return str(least) if least == most else f"{least}–{most}"
    return f"up to {most}" if most is not None else f"from {least}" if least is not None else ""


def each(count: int, turn: str | None) -> str:
    """So many turns of so long; None: turns without a clock."""
    return f"{count} turns" if turn is None else f"{count} × {turn}"


def in_turn_or_not(turn: str | None) -> str:
    """An open stage: nobody is asked in turn."""
    return "whoever is moved" if turn is None else f"up to {turn} each"


def challenges(least: int, most: int) -> str:
    """How many challenges there is time for."""
    if most == 0:
        return "less than one"
    return f"{most}" if least == most else f"{least} or {most}"


def groups(sizes: Sequence[int]) -> str:
    """The groups that form: "4 + 3 + 3", or "5 pairs" where that says it shorter."""
    if len(set(sizes)) == 1 and len(sizes) > 1 and sizes[0] in _GROUPS:
        return f"{len(sizes)} {_GROUPS[sizes[0]]}"
    return " + ".join(str(size) for size in sizes[:6]) + (" + …" if len(sizes) > 6 else "")


def of_minutes(need: Ms, length: Ms, unit: str = "") -> str:
    """What a stage needs in minutes, and what it has where that is less; `unit` follows two figures."""
    if need <= length:
        return minutes(length)
    if minutes(need) == minutes(length):
        return f"{short(need)} of {short(length)}"
    return f"{minutes(need)} of {minutes(length)}{unit}"

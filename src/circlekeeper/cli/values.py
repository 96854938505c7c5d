"""What stands behind an option, read in our own words: callbacks for click that give the value or say what to write
instead.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

import click

from circlekeeper.cli import streams
from circlekeeper.words import evening
from circlekeeper.words import timetable as words

if TYPE_CHECKING:
    from circlekeeper.agenda.durations import TypedClock
    from circlekeeper.units import Ms

MOST_SIZES = 60
"""How many numbers of people one table compares."""


def language(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    """The language to speak, chosen already as the program began; where it has no catalogue, a line says so in
    English."""
    from circlekeeper.text import visible
    from circlekeeper.words.language import LANGUAGE

    if value is None or ctx.resilient_parsing:
        return
    if not re.fullmatch(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*", value):
        raise click.BadParameter(evening.NO_LANGUAGE.format(tag=visible(value)), ctx, param)
    if re.split("[-_]", value.lower())[0] != LANGUAGE.lower().split("-")[0]:
        streams.failed(evening.NO_SUCH_LANGUAGE.format(tag=value, language=LANGUAGE))


def size(ctx: click.Context, param: click.Parameter, value: str | None) -> int | None:
    """A number of people."""
    from circlekeeper.circle.plan import MOST_PEOPLE

    if value is None:
        return None
    if not re.fullmatch(r"\s*[0-9]{1,3}\s*", value) or not 1 <= int(value) <= MOST_PEOPLE:
        raise click.BadParameter(words.wrong_number(value=value, most=MOST_PEOPLE), ctx, param)
    return int(value)


def sizes(ctx: click.Context, param: click.Parameter, value: str | None) -> tuple[int, ...]:
    """A number of people, or two with a hyphen for all between them."""
    from circlekeeper.circle.plan import MOST_PEOPLE

    if value is None:
        return ()
    found = re.fullmatch(r"\s*([0-9]{1,3})\s*(?:[-–]\s*([0-9]{1,3})\s*)?", value)
    asked = range(int(found[1]), int(found[2] or found[1]) + 1) if found else ()
    if not asked or asked[0] < 1 or asked[-1] > MOST_PEOPLE:
        raise click.BadParameter(words.wrong_size(value=value, most=MOST_PEOPLE), ctx, param)
    if len(asked) > MOST_SIZES:
        raise click.BadParameter(words.too_many_sizes(most=MOST_SIZES), ctx, param)
    return tuple(asked)


def length(ctx: click.Context, param: click.Parameter, value: str | None) -> Ms | None:
    """A length of time as an agenda writes it, in milliseconds."""
    from circlekeeper.agenda.durations import Unreadable, read_duration

    try:
        return None if value is None else read_duration(value)
    except Unreadable as wrong:
        raise click.BadParameter(f"{wrong.saying.what}; {wrong.saying.instead}", ctx, param) from None


def typed_clock(ctx: click.Context, param: click.Parameter, value: str | None) -> TypedClock | None:
    """A time of day as people type it."""
    from circlekeeper.agenda.durations import Unreadable, read_typed_clock

    try:
        return None if value is None else read_typed_clock(value)
    except Unreadable as wrong:
        raise click.BadParameter(f"{wrong.saying.what}; {wrong.saying.instead}", ctx, param) from None


def clock(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """A time of day as people type it, as HH:MM:SS."""
    typed = typed_clock(ctx, param, value)
    return None if typed is None else typed.clock


def figure(ctx: click.Context, param: click.Parameter, value: float | None) -> float | None:
    """A number, but not NaN, which no range keeps out."""
    if value is not None and math.isnan(value):
        from circlekeeper.simulate.sayings import NO_FIGURE

        raise click.BadParameter(NO_FIGURE, ctx, param)
    return value

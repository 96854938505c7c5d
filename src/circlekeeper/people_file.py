"""The standing list of people that a facilitator keeps: a text file with one name a line."""

from __future__ import annotations

from circlekeeper.agenda.source import RefusedError, bytes_of, decoded
from circlekeeper.circle.plan import MOST_PEOPLE
from circlekeeper.names import fault_of
from circlekeeper.text import key_of, repaired
from circlekeeper.words import evening as words
from circlekeeper.words import refusals


class UnusableError(Exception):
    """A list of names that cannot be used; the message is one line with its place."""


def read(path: str) -> tuple[str, ...]:
    """The names in a file, in order; empty lines and lines that begin with # do not count. Raises UnusableError."""
    data = None
    try:
        data = bytes_of(path)
        text = decoded(data)
    except RefusedError as wrong:
        place = words.PLACE.format(path=path, line=wrong.line, column=wrong.column)
        instead = words.NAMES_FILE if data is None else wrong.saying.instead
        raise UnusableError(f"{place}: {wrong.saying.what}; {instead}") from None
    named = [(number, repaired(line)) for number, line in enumerate(text.split("\n"), 1)]
    return names(
        [
            (words.PLACE.format(path=path, line=n, column=1), name)
            for n, name in named
            if name and not name.startswith("#")
        ],
        path,
    )


def names(placed: list[tuple[str, str]], whole: str) -> tuple[str, ...]:
    """Names that each have a place: all usable, and no two alike. Raises UnusableError."""
    places: dict[str, str] = {}
    for place, name in placed:
        fault = fault_of(name)
        if fault is not None:
            raise UnusableError(f"{place}: {refusals.reason(fault)}; {words.ANOTHER_NAME}")
        if key_of(name) in places:
            raise UnusableError(f"{place}: {words.NAME_TWICE.format(place=places[key_of(name)])}")
        places[key_of(name)] = place
    if not placed:
        raise UnusableError(words.NO_NAMES.format(place=whole))
    if len(placed) > MOST_PEOPLE:
        raise UnusableError(words.TOO_MANY_NAMES.format(place=whole, most=MOST_PEOPLE))
    return tuple(name for _, name in placed)

"""The standing list of people that a facilitator keeps: a text file with one name a line, their own, or one that the
gathering keeps for them, if they ask, beside their agendas.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from circlekeeper.agenda.source import RefusedError, bytes_of, decoded
from circlekeeper.circle.plan import MOST_PEOPLE
from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import DISK, write_whole
from circlekeeper.names import key_of, refused_name
from circlekeeper.text import one_line, repaired
from circlekeeper.words import evening as words
from circlekeeper.words import refusals


class OthersError(Exception):
    """Under that name the people of another agenda are kept."""


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
        refused = refused_name(name)
        if refused is not None:
            raise UnusableError(f"{place}: {refusals.reason(refused)} {words.ANOTHER_NAME}")
        if key_of(name) in places:
            raise UnusableError(f"{place}: {words.NAME_TWICE.format(place=places[key_of(name)])}")
        places[key_of(name)] = place
    if not placed:
        raise UnusableError(words.NO_NAMES.format(place=whole))
    if len(placed) > MOST_PEOPLE:
        raise UnusableError(words.TOO_MANY_NAMES.format(place=whole, most=MOST_PEOPLE))
    return tuple(name for _, name in placed)


_FOR = "# agenda: "
"""What the first line of a kept list says: the agenda whose people these are."""
_HEAD_BYTES = 1024


def kept_for(title: str) -> Path | None:
    """The list that was kept for the people of an agenda; None where there is none, or where it cannot be read."""
    wanted = key_of(title)
    lists = (path for path in folders.people_files() if path.name.endswith(folders.PEOPLE))
    return next((path for path in lists if _agenda_of(path) == wanted), None)


def _agenda_of(path: Path) -> str | None:
    """The agenda whose people a kept list holds, as names are compared; None for a list that says nothing of it."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES).decode("utf-8", "ignore")
    except OSError:
        return None
    first = head.removeprefix("\ufeff").split("\n", 1)[0]
    return key_of(first.removeprefix(_FOR)) if first.startswith(_FOR) else None


def usual_name(title: str) -> str:
    """What the kept list of an agenda's people is called: by the list that is there already, else by the title."""
    there = kept_for(title)
    return folders.file_name(title) if there is None else there.name.removesuffix(folders.PEOPLE)


def keep(called: str, title: str, names: Sequence[str]) -> Path:
    """Keep the people of an agenda as a file of the facilitator's own, under a name; the one kept for this agenda under
    it is replaced. Raises OSError, OthersError for a list of others, ValueError for a name that no file can have.
    """
    plain = folders.file_name(called)
    if not plain:
        raise ValueError
    path = folders.agendas() / f"{plain}{folders.PEOPLE}"
    if DISK.is_there(path) and _agenda_of(path) != key_of(title):
        raise OthersError
    lines = [f"{_FOR}{one_line(title)}", f"# {words.KEPT_PEOPLE}", *(name for name in names if keeps(name))]
    write_whole(path, "".join(f"{line}\n" for line in lines).encode())
    return path


def keeps(name: str) -> bool:
    """Whether a list can hold a name: a line that begins with # is a remark."""
    return not name.startswith("#")

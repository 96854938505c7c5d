"""What `history` does: from the records and the agenda as it is now to a table, a line an agenda, or data."""

from __future__ import annotations

import json
from shutil import get_terminal_size
from typing import TYPE_CHECKING

import click

from circlekeeper.history import sayings as words
from circlekeeper.text import key_of, visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circlekeeper.agenda.reading import Reading
    from circlekeeper.history.figures import History
    from circlekeeper.keeping.records import Record

_WIDEST = 110


def show(agenda: str | None, *, as_json: bool = False) -> int:
    """Print the past evenings of one agenda, or of all; 1 when the agenda is neither on the disk nor in the records."""
    from circlekeeper.history.data import to_data
    from circlekeeper.keeping import folders
    from circlekeeper.keeping.records import read_all

    shelf = read_all(folders.records())
    if agenda is None:
        found: list[tuple[History, Reading | None]] | None = _all(shelf.records)
    else:
        found = _one(agenda, shelf.records)
    if found is None:
        return 1
    if as_json:
        click.echo(json.dumps(to_data([h for h, _ in found], shelf.passed_over), indent=2, ensure_ascii=True))
    else:
        _print(found, agenda)
        for alone in shelf.passed_over:
            click.echo(words.left_alone(str(alone.path), alone.fault), err=True)
    return 0


def _one(agenda: str, records: tuple[Record, ...]) -> list[tuple[History, Reading | None]] | None:
    """The history of the agenda of that name, path or title, against the agenda as it is now where it can be read."""
    from circlekeeper.agenda import library
    from circlekeeper.history.figures import agendas_in, history_of, records_of

    reading = library.read(agenda)
    if reading.plan is not None and (theirs := records_of(reading.plan, records)):
        return [(history_of(theirs, reading.plan), reading)]
    title = next((t for t in agendas_in(records) if key_of(t) == key_of(agenda)), None)
    if title is not None:
        return [h for h in _all(records) if key_of(h[0].agenda) == key_of(title)]
    if reading.plan is not None:
        return []
    for problem in reading.problems:
        click.echo(str(problem), err=True)
    return None


def _all(records: tuple[Record, ...]) -> list[tuple[History, Reading | None]]:
    """Each agenda's history, against the agenda of its title in the library where there is one."""
    from circlekeeper.history.figures import agendas_in, history_of

    shelves = agendas_in(records)
    known = _by_title(shelves) if shelves else {}
    found: list[tuple[History, Reading | None]] = []
    for title, theirs in shelves.items():
        reading = known.get(key_of(title))
        found.append((history_of(theirs, None if reading is None else reading.plan), reading))
    return found


def _by_title(titles: Iterable[str]) -> dict[str, Reading]:
    """The agendas of the library that have one of these titles; only files in which one may stand are read."""
    from circlekeeper.agenda import library
    from circlekeeper.agenda.source import RefusedError, bytes_of

    wanted = {key_of(title) for title in titles}
    letters = [title.encode("utf-8", "surrogatepass") for title in titles]
    found: dict[str, Reading] = {}
    for entry in library.entries():
        try:
            held = bytes_of(str(entry.path))
        except RefusedError:
            continue
        if b"\\" not in held and not any(title in held for title in letters):
            continue
        reading = entry.read()
        if reading.plan is not None and key_of(reading.plan.title) in wanted:
            found.setdefault(key_of(reading.plan.title), reading)
    return found


def _print(found: list[tuple[History, Reading | None]], agenda: str | None) -> None:
    from circlekeeper.history import table
    from circlekeeper.history.charts import Line, show

    if not found:
        click.echo(words.NO_RECORDS if agenda is None else words.NO_RECORDS_OF.format(agenda=visible(agenda)))
        return
    if len(found) == 1:
        history, reading = found[0]
        width = min(_WIDEST, get_terminal_size((80, 24)).columns)
        show(table.lines(history, width, _places(history, reading)))
        return
    lines: list[Line] = []
    for history, _ in found:
        lines += [((visible(history.agenda), "bold"),), ((f"  {words.overview(history)}", ""),)]
    show([*lines, (), ((words.ONE_AGENDA, "dim"),)])


def _places(history: History, reading: Reading | None) -> dict[int, str]:
    """Where in the agenda's file each suggested line belongs: the line of the stage's length, or of its head."""
    if reading is None or not any(s.suggestion for s in history.stages):
        return {}
    from circlekeeper.agenda.places import Places

    places = Places(reading.text)
    return {
        s.number: words.place(reading.path, places.of(("stages", s.number - 1, "length"), "key")[0], s.title)
        for s in history.stages
    }

"""What `history` does: from the records and the agenda as it is now to a table, a line an agenda, or data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import click

from circlekeeper.cli import completing, streams
from circlekeeper.cli.help import examples
from circlekeeper.history import sayings as words
from circlekeeper.names import key_of
from circlekeeper.text import visible
from circlekeeper.words.language import _

if TYPE_CHECKING:
    from collections.abc import Iterable

    from circlekeeper.agenda.reading import Reading
    from circlekeeper.history.figures import History
    from circlekeeper.keeping.records import PassedOver, Record


@click.command(
    epilog=examples(
        ("circlekeeper history peer-support", _("How long each stage took, and what was planned.")),
        (
            "circlekeeper history --attendance --csv --output attendance.csv",
            _("How many came, month by month, for a spreadsheet."),
        ),
    )
)
@click.argument("agenda", required=False, shell_complete=completing.agendas)
@click.option("--attendance", is_flag=True, help=_("How many people came and for how long, by month; counts only."))
@click.option("--csv", "as_csv", is_flag=True, help=_("Attendance as CSV, for a spreadsheet."))
@click.option("--json", "as_json", is_flag=True, help=_("JSON output."))
@streams.to_file
def history(agenda: str | None, attendance: bool, as_csv: bool, as_json: bool) -> int:
    """Compare planned and actual times of past evenings, and see what they suggest."""
    if as_csv and (as_json or not attendance):
        from circlekeeper.words.evening import CSV_OF_ATTENDANCE

        raise click.UsageError(CSV_OF_ATTENDANCE)
    from circlekeeper.keeping import folders
    from circlekeeper.keeping.records import read_all

    shelf = read_all(folders.records())
    found = _with_plans(agenda, shelf.records)
    if found is None:
        return 1
    if attendance:
        _show_attendance(found, agenda, as_csv=as_csv, as_json=as_json)
    else:
        _show(found, agenda, shelf.passed_over, as_json=as_json)
    if not as_json:
        for alone in shelf.passed_over:
            click.echo(words.left_alone(str(alone.path), alone.why), err=True)
    return 0


def _show(evenings: list[_Evenings], agenda: str | None, passed_over: tuple[PassedOver, ...], *, as_json: bool) -> None:
    """Print the past evenings of one agenda, or of all."""
    from circlekeeper.history.figures import history_of
    from circlekeeper.history.shown import to_data

    found = [(history_of(theirs, None if r is None else r.plan), r) for _, theirs, r in evenings]
    if as_json:
        click.echo(json.dumps(to_data([h for h, _ in found], passed_over), indent=2, ensure_ascii=True))
    else:
        _print(found, agenda)


def _show_attendance(found: list[_Evenings], agenda: str | None, *, as_csv: bool, as_json: bool) -> None:
    """Print how many came and for how long, month by month."""
    from circlekeeper.cli.tables import show_lines
    from circlekeeper.history import attendance
    from circlekeeper.history.figures import outgrown

    months, whole = attendance.by_month(record for _, theirs, _ in found for record in theirs)
    larger = [o for title, theirs, r in found if (o := outgrown(title, theirs, _most(r))) is not None]
    if as_json:
        title = found[0][0] if agenda is not None and found else None
        click.echo(json.dumps(attendance.to_data(title, months, whole, larger), indent=2, ensure_ascii=True))
    elif as_csv:
        click.echo(attendance.to_csv(months, whole), nl=False)
    elif whole is None:
        click.echo(words.NO_RECORDS if agenda is None else words.NO_RECORDS_OF.format(agenda=visible(agenda)))
    else:
        show_lines([*attendance.lines(months, whole), *(((words.outgrown(o), ""),) for o in larger)])


def _most(reading: Reading | None) -> int | None:
    return None if reading is None or reading.plan is None else reading.plan.group_max


_Evenings = tuple[str, "list[Record]", "Reading | None"]
"""An agenda's title, its records, and the agenda as it is now, where it can be read."""


def _with_plans(agenda: str | None, records: tuple[Record, ...]) -> list[_Evenings] | None:
    """The records of each agenda, or of the one of that name, path or title; None where nobody knows that one."""
    from circlekeeper.agenda import library
    from circlekeeper.history.figures import agendas_in, records_of

    shelves = agendas_in(records)
    if agenda is None:
        known = _by_title(shelves) if shelves else {}
        return [(title, theirs, known.get(key_of(title))) for title, theirs in shelves.items()]
    reading = library.read(agenda)
    if reading.plan is not None and (theirs := records_of(reading.plan, records)):
        return [(reading.plan.title, theirs, reading)]
    title = next((t for t in shelves if key_of(t) == key_of(agenda)), None)
    if title is not None:
        return [(title, shelves[title], _by_title([title]).get(key_of(title)))]
    if reading.plan is not None:
        return []
    streams.list_problems(reading.problems)
    return None


def _by_title(titles: Iterable[str]) -> dict[str, Reading]:
    """The agendas of the library that have one of these titles; only files in which one may stand are read."""
    from circlekeeper.agenda import library
    from circlekeeper.agenda.source import RefusedError, bytes_of

    wanted = {key_of(title) for title in titles}
    found: dict[str, Reading] = {}
    for entry in library.entries():
        try:
            written = key_of(bytes_of(str(entry.path)).decode("utf-8", "replace"))
        except RefusedError:
            continue
        if "\\" not in written and not any(title in written for title in wanted):
            continue
        reading = entry.read()
        if reading.plan is not None and key_of(reading.plan.title) in wanted:
            found.setdefault(key_of(reading.plan.title), reading)
    return found


def _print(found: list[tuple[History, Reading | None]], agenda: str | None) -> None:
    from circlekeeper.cli import tables
    from circlekeeper.history import shown
    from circlekeeper.history.charts import Line

    if not found:
        click.echo(words.NO_RECORDS if agenda is None else words.NO_RECORDS_OF.format(agenda=visible(agenda)))
        return
    if len(found) == 1:
        history, reading = found[0]
        tables.show_lines(shown.lines(history, tables.width(), _places(history, reading)))
        return
    lines: list[Line] = []
    for history, _reading in found:
        lines += [((visible(history.agenda), "bold"),), ((f"  {words.overview(history)}", ""),)]
        if history.outgrown is not None:
            lines.append(((f"  {words.outgrown(history.outgrown)}", ""),))
    tables.show_lines([*lines, (), ((words.ONE_AGENDA, "dim"),)])


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

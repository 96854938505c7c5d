"""The commands about agenda files: check, plan, new, agendas, schema."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click

from circlekeeper.cli import completing, streams, values
from circlekeeper.cli.help import examples
from circlekeeper.words import timetable as words
from circlekeeper.words.before import in_language, numbers
from circlekeeper.words.disk import reason
from circlekeeper.words.figures import time_of_day
from circlekeeper.words.language import _
from circlekeeper.words.lengths import short

if TYPE_CHECKING:
    from circlekeeper.circle.plan import Plan
    from circlekeeper.planning import printing
    from circlekeeper.planning.timetable import Timetable, TimetableRow
    from circlekeeper.units import Ms


@click.command(
    epilog=examples(
        ("circlekeeper check my-circle.toml", _("What's wrong with it, line by line.")),
        ("circlekeeper check my-circle.toml --count 9", _("Also what won't work with nine people.")),
    )
)
@click.argument("agenda", nargs=-1, required=True, shell_complete=completing.agendas)
@click.option("--count", metavar="N", callback=values.size, help=_("Check the timings for N people."))
@click.option("--strict", is_flag=True, help=_("Treat warnings as errors."))
@click.option("--json", "as_json", is_flag=True, help=_("JSON output."))
def check(agenda: tuple[str, ...], count: int | None, strict: bool, as_json: bool) -> int:
    """Check agenda files and list every problem and warning, line by line."""
    from circlekeeper.agenda import library

    readings = [library.read(name, count=count) for name in agenda]
    if as_json:
        data = [
            {"path": r.path, "usable": r.plan is not None, "problems": [p.to_data() for p in r.problems]}
            for r in readings
        ]
        _echo_json({"agendas": data})
    else:
        for reading in readings:
            streams.list_problems(reading.problems)
            if not reading.problems:
                click.echo(words.fine(path=reading.path))
    return 1 if any(r.plan is None or (strict and r.problems) for r in readings) else 0


@click.command(
    epilog=examples(
        ("circlekeeper plan my-circle.toml --count 9 --starts 19:00", _("The evening with its times.")),
        (
            "circlekeeper plan my-circle.toml --format html --output evening.html",
            _("A page for the wall, to open in a browser and print."),
        ),
    )
)
@click.argument("agenda", shell_complete=completing.agendas)
@click.option("--count", metavar="N", callback=values.sizes, help=_("Number of people; 5-12 compares sizes."))
@click.option("--starts", metavar="CLOCK", callback=values.clock, help=_("When the evening begins, such as 19:00."))
@click.option("--format", "page", type=click.Choice(["text", "md", "html"]), help=_("Print one page in this format."))
@click.option(
    "--for",
    "reader",
    type=click.Choice(["wall", "facilitator"]),
    help=_("Who the page is for: the wall, or you, with what to say and your notes."),
)
@click.option("--simulate", is_flag=True, help=_("Simulate how often the evening ends on time."))
@click.option(
    "--evenings", type=click.IntRange(1, 100_000), help=_("Number of simulated evenings (default: up to 1000).")
)
@click.option(
    "--median",
    type=click.FloatRange(0.1, 10),
    callback=values.figure,
    default=0.95,
    show_default=True,
    help=_("Median turn as a fraction of the time offered."),
)
@click.option(
    "--spread",
    type=click.FloatRange(0, 1.5),
    callback=values.figure,
    default=0.35,
    show_default=True,
    help=_("Spread of the turns (log-normal)."),
)
@click.option(
    "--seed", type=int, default=0, show_default=True, help=_("Random seed; another number gives other evenings.")
)
@click.option("--json", "as_json", is_flag=True, help=_("JSON output."))
@streams.to_file
def plan(
    agenda: str,
    count: tuple[int, ...],
    starts: str | None,
    page: printing.Format | None,
    reader: str | None,
    simulate: bool,
    as_json: bool,
    **chances: Any,
) -> int:
    """Show an evening's timetable: when each stage begins, how long it is, and each person's time."""
    from circlekeeper.agenda import library
    from circlekeeper.planning.timetable import timetable

    reading = library.read(agenda)
    if reading.plan is None:
        return streams.list_problems(reading.problems)
    page = page or ("text" if reader else None)
    if simulate or page is not None:
        if len(count) > 1:
            raise click.UsageError(words.ONE_SIZE)
        size = count[0] if count else None
        if page is None or simulate:
            return _simulated(reading.plan, size, starts, as_json, **chances)
        return _print_page(reading.plan, size, starts, page, mine=reader == "facilitator")
    tables = [timetable(reading.plan, size, starts) for size in (count or (None,))]
    if as_json:
        _echo_json(
            tables[0].to_data()
            if len(tables) == 1
            else {"title": reading.plan.title, "sizes": [t.to_data() for t in tables]}
        )
    elif len(tables) == 1:
        _show(tables[0])
        if not count and tables[0].count:
            click.echo(words.OTHERS if starts or tables[0].ends else words.OTHERS_AND_CLOCK)
    else:
        _compare(tables)
    return 0


def _print_page(plan: Plan, count: int | None, starts: str | None, page: printing.Format, *, mine: bool) -> int:
    """What `plan` prints for paper: for the facilitator, where it is `mine`, else for the wall."""
    from circlekeeper.planning import printing

    printed = printing.page(plan, page, starts=starts, count=count, for_facilitator=mine)
    if page == "text":
        click.echo(printed, nl=False)
    else:
        streams.page(printed)
    return 0


def _simulated(
    plan: Plan,
    count: int | None,
    starts: str | None,
    as_json: bool,
    *,
    evenings: int | None,
    median: float,
    spread: float,
    seed: int,
) -> int:
    """What `plan --simulate` prints: a table with a picture of each stage, or JSON."""
    from circlekeeper.cli import tables
    from circlekeeper.simulate.habits import Habits
    from circlekeeper.simulate.many import simulate
    from circlekeeper.simulate.shown import lines, to_data

    habits = Habits(median=median, spread=spread)
    found = simulate(plan, count, starts=starts, habits=habits, evenings=evenings, seed=seed)
    if as_json:
        _echo_json(to_data(found))
    else:
        tables.show_lines(lines(found, tables.width()))
    return 0


@click.command(
    epilog=examples(
        ("circlekeeper new my-circle.toml --from peer-support", _("Your own copy, with comments that explain it.")),
        ("circlekeeper new my-circle.toml --from evening.md", _("From your own outline: a mail, a list, a table.")),
    )
)
@click.argument("path")
@click.option(
    "--from",
    "source",
    metavar="NAME",
    help=_("The agenda to copy, or an outline: a .md, .txt, .csv or .tsv file, or - for standard input."),
)
def new(path: str, source: str | None) -> int:
    """Create an agenda file: a commented copy of one that comes with circlekeeper, or one made from your outline. An
    existing file is never touched.
    """
    from circlekeeper.agenda import library, starting
    from circlekeeper.agenda.outline import source as outlines

    name = source or library.FIRST
    if outlines.is_outline(name):
        return _from_outline(path, name)
    reading = library.read(name)
    if reading.plan is None:
        return streams.list_problems(reading.problems)
    return _make(path, starting.copy_of(library.find(name)), words.made(path=path, source=name))


def _from_outline(path: str, name: str) -> int:
    """An agenda from an outline, with what was guessed, what contradicts itself and what gave nothing."""
    from circlekeeper.agenda.outline import source as outlines
    from circlekeeper.agenda.outline.reading import read_outline
    from circlekeeper.agenda.outline.writing import agenda_text, remarks
    from circlekeeper.agenda.problems import Problem
    from circlekeeper.agenda.reading import refused
    from circlekeeper.agenda.source import RefusedError
    from circlekeeper.words import outline as said
    from circlekeeper.words.agenda import Saying

    called = said.STANDARD_INPUT if name == outlines.STANDARD_INPUT else name
    try:
        outline = read_outline(outlines.text_of(name), outlines.suffix_of(name))
    except RefusedError as wrong:
        return streams.list_problems(refused(called, wrong).problems)
    if not outline.stages:
        saying = Saying(said.NO_STAGE, said.NO_STAGE_HINT)
        return streams.list_problems([Problem(called, 1, 1, said.THE_OUTLINE, saying)])
    text = agenda_text(outline, outlines.shown_name(name), outlines.title_from(path))
    status = _make(path, text, said.made(path=path, source=called, stages=len(outline.stages)))
    if status == 0:
        for _line, remark in remarks(outline):
            click.echo(remark)
    return status


def _make(path: str, text: str, made: str) -> int:
    """Write a new agenda and say so."""
    from circlekeeper.agenda import starting

    try:
        with_schema = starting.make(path, text)
    except FileExistsError:
        return streams.failed(words.there_already(path=path))
    except (OSError, ValueError) as wrong:
        return streams.failed(words.not_made(path=path, reason=reason(wrong) or "…"))
    click.echo(made)
    if with_schema is None:
        click.echo(words.NO_SCHEMA_BESIDE.format(name=starting.SCHEMA), err=True)
    elif with_schema:
        click.echo(words.SCHEMA_BESIDE.format(name=starting.SCHEMA))
    return 0


@click.command(
    epilog=examples(
        ("circlekeeper agendas", _("Every name that run, check, plan and rehearse accept.")),
    )
)
def agendas() -> int:
    """List the agendas: your own, those in this folder, and those that come with circlekeeper."""
    from circlekeeper.agenda import library
    from circlekeeper.cli.tables import show

    groups: dict[str, list[list[str]]] = {}
    for entry in library.entries():
        reading = entry.read()
        if (found := reading.plan) is None:
            first = reading.problems[0]
            row = [entry.name, words.broken(line=first.line, where=first.where, what=first.saying.what), "", ""]
        else:
            row = [entry.name, found.title, short(found.whole), numbers(found.group_min, found.group_max)]
        heading = in_language(entry.language) if entry.foreign else words.HOMES[entry.home]
        groups.setdefault(heading, []).append(row)
    if not groups:
        click.echo(words.NO_AGENDAS)
    for heading, rows in groups.items():
        click.echo(heading)
        show((words.NAME, words.TITLE, words.LENGTH, words.NUMBERS), rows, right=(2, 3))
        click.echo()
    return 0


@click.command(
    epilog=examples(
        (
            "circlekeeper schema --output agenda.schema.json",
            _("Next to your agendas, so that your editor completes keys."),
        ),
    )
)
@streams.to_file
def schema() -> int:
    """Print the JSON Schema of the agenda file, for editors."""
    from circlekeeper.agenda.schema import schema_text

    streams.page(schema_text())
    return 0


def _show(table: Timetable) -> None:
    from circlekeeper.cli.tables import show

    click.echo(words.heading(title=table.title, count=table.count, length=short(table.length)))
    rows = []
    for row in table.rows:
        if row.free is not None and row.free > 0:
            rows.append(["", words.FREE, short(row.free), ""])
        rows.append([time_of_day(row.at or "") or short(row.begins), row.title, short(row.length), _each(row)])
    show((words.AT, words.STAGE, words.LENGTH, words.EACH), rows, right=(0, 2))
    click.echo(
        words.ending(
            ends=time_of_day(table.ends or "") or None,
            must_end=time_of_day(table.must_end or "") or None,
            length=short(table.length),
        )
    )
    for trouble in table.troubles:
        title = "" if trouble.stage is None else table.rows[trouble.stage].title
        click.echo(words.trouble(title=title, what=trouble.saying.what, instead=trouble.saying.instead))


def _each(row: TimetableRow) -> str:
    mark = "" if row.fits else f" {words.MARK}"
    if row.challenges is not None:
        return words.challenges(number=row.challenges)
    if row.each is None:
        return ""
    if row.needs is not None:
        said = words.each(turn=short(row.each), people=row.people, laps=row.laps or 1, needs=short(row.needs))
    else:
        said = words.turn_each(turn=short(row.each), laps=row.laps, others=[(n, short(turn)) for n, turn in row.others])
    return said + mark


def _compare(tables: list[Timetable]) -> None:
    """One row a size, one column for each stage in which people have a time of their own."""
    from circlekeeper.cli.tables import show

    first = tables[0]
    columns = [i for i, row in enumerate(first.rows) if row.each is not None]
    click.echo(words.heading(title=first.title, count=None, length=short(first.length)))

    def cell(row: TimetableRow) -> str:
        needs = "" if row.needs is None else f" ({_length(row.needs)})"
        return f"{_length(row.each)}{needs}{'' if row.fits else f' {words.MARK}'}"

    rows = [[str(table.count), *(cell(table.rows[i]) for i in columns)] for table in tables]
    show((words.PEOPLE, *(f"{first.rows[i].title} ({short(first.rows[i].length)})" for i in columns)), rows, right=(0,))
    if any(not row.fits for table in tables for row in table.rows):
        click.echo(words.MARKED)


def _length(length: Ms | None) -> str:
    return "" if length is None else short(length)


def _echo_json(data: Any) -> None:
    click.echo(json.dumps(data, indent=2, ensure_ascii=True))

"""What it costs to need no Python: the download beside the wheel. `nox -s download` makes it first."""

from __future__ import annotations

import shutil
import tarfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from benchmarks import start, weight
from benchmarks.programs import OURS, Program, fresh_home, library
from benchmarks.report import Table, interleaved

MADE = Path(__file__).parents[1] / "dist" / "download"
WHEEL = "circlekeeper, from its wheel"
DOWNLOAD = "circlekeeper, from the download"


def download(file: str, folder: Path, rounds: int) -> list[Table]:
    """Its size, and how long it takes to say something, to show the library and to show a session."""
    program = _unpacked(folder)
    return [
        _sizes(program.parent, folder),
        _answers(program, rounds),
        *(table for shown in (library(), start.sessions(file)[0]) for table in _frames(shown, program, rounds)),
    ]


def _unpacked(folder: Path) -> Path:
    place = folder / "download"
    shutil.rmtree(place, ignore_errors=True)
    with tarfile.open(next(MADE.glob("*.tar.gz"))) as packed:
        packed.extractall(place, filter="data")
    return place / "circlekeeper" / "circlekeeper"


def _sizes(unpacked: Path, folder: Path) -> Table:
    table = Table("The download: size", "MiB", WHEEL)
    with_what_it_needs = next(row for row in weight.installed(folder)[0].rows if row.program == "circlekeeper")
    for value in with_what_it_needs.values:
        table.add(WHEEL, value)
    table.add(
        "the download, unpacked", sum(path.stat().st_size for path in unpacked.rglob("*") if path.is_file()) / 2**20
    )
    for kind in (".tar.gz", ".deb"):
        for path in MADE.glob(f"*{kind}"):
            table.add(f"the download, {kind}", path.stat().st_size / 2**20)
    return table


def _answers(program: Path, rounds: int) -> Table:
    table = Table("The download: a command, processor", "ms", WHEEL)

    def measured(command: Sequence[str]) -> float:
        with fresh_home() as home:
            return start.run([*command, "agendas"], Path(home)) * 1000

    interleaved(rounds, [(WHEEL, lambda: measured(OURS)), (DOWNLOAD, lambda: measured([str(program)]))], table)
    return table


def _frames(shown: Program, program: Path, rounds: int) -> list[Table]:
    what = shown.name.partition(": ")[2]
    frozen = [str(program), *shown.command[len(OURS) :]]
    before = (str(program), *shown.before[len(OURS) :]) if shown.before else ()  # each remembers an agenda for itself
    both = [replace(shown, name=WHEEL), replace(shown, name=DOWNLOAD, command=frozen, before=before)]
    cpu, clock = (
        Table(f"The download: {what}, processor", "ms", WHEEL),
        Table(f"The download: {what}, by the clock", "ms", WHEEL),
    )

    def measured(one: Program) -> float:
        used, took = start.first_frame(one)
        clock.add(one.name, took * 1000)
        return used * 1000

    for one in both:
        start.first_frame(one)  # so that all of it has been read from the disk once
    interleaved(rounds, [(both[0].name, lambda: measured(both[0])), (both[1].name, lambda: measured(both[1]))], cpu)
    return [cpu, clock]

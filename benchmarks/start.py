"""How long until there is something to see, and until a command is done."""

from __future__ import annotations

import contextlib
import resource
import subprocess
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from benchmarks.programs import (
    MINI,
    OURS,
    PYTHON,
    Program,
    agenda,
    bundled,
    circle,
    fresh_home,
    long_outline,
    opened_before,
    prepare,
    surroundings,
)
from benchmarks.report import Mark, Table, interleaved, why
from benchmarks.terminal import Terminal

BARE = "bare interpreter"
CLICK = "interpreter with click"
SESSION = "circlekeeper: session"


def first_frame(program: Program) -> tuple[float, float]:
    """Seconds of processor, and seconds by the clock, until the first frame of use."""
    with fresh_home() as home:
        prepare(program, Path(home))
        with Terminal(program.command, surroundings(Path(home))) as terminal:
            seen = terminal.wait_for(program.ready)
            return terminal.costs().cpu, seen - terminal.began


def frames(programs: Sequence[Program], rounds: int) -> list[Table]:
    """Start to first frame of use, of every program."""
    library = "circlekeeper: library"
    marks = [Mark(library, 1.3, MINI), Mark(SESSION, 1.6, MINI), Mark(SESSION, 1, "tclock")]
    cpu = Table("Start to the first frame of use: processor", "ms", MINI, marks)
    clock = Table("Start to the first frame of use: by the clock", "ms", MINI)
    for program in programs:
        _first_frame_once_unmeasured(program)

    def measured(program: Program) -> Callable[[], float]:
        def measure() -> float:
            used, took = first_frame(program)
            clock.add(program.name, took * 1000)
            return used * 1000

        return measure

    interleaved(rounds, [(program.name, measured(program)) for program in programs], cpu)
    return [cpu, clock]


def _first_frame_once_unmeasured(program: Program) -> None:
    """So that the compiled files are there."""
    with contextlib.suppress(Exception):
        first_frame(program)


def run(command: Sequence[str], home: Path, said: str = "", status: int = 0) -> float:
    """Seconds of processor that a command takes, kernel included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(
        command, input=said, capture_output=True, text=True, env=surroundings(home), timeout=120, check=False
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != status:
        raise RuntimeError(f"status {done.returncode}: {(done.stderr or done.stdout)[-200:]}")
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def commands(rounds: int) -> list[Table]:
    """The commands that end by themselves, beside the bare interpreter."""
    one, every = "circlekeeper check", "circlekeeper check, every agenda that comes with it"
    outline = "circlekeeper new, from an outline of 256 KiB"
    marks = [Mark("circlekeeper --version", 1.6, CLICK), Mark(every, 3, one), Mark(outline, 100, CLICK)]
    table = Table("Commands: processor", "ms", CLICK, marks)
    with fresh_home() as place:
        home = Path(place)
        file, made = agenda(home), home / "made.toml"
        lines = {
            BARE: [PYTHON, "-c", "pass"],
            CLICK: [PYTHON, "-c", "import click"],
            "circlekeeper --version": [*OURS, "--version"],
            one: [*OURS, "check", file],
            every: [*OURS, "check", *bundled()],
            "circlekeeper plan": [*OURS, "plan", file, "--count", "8"],
            "circlekeeper agendas": [*OURS, "agendas"],
            outline: [*OURS, "new", str(made), "--from", long_outline(home)],
        }

        def measured(line: Sequence[str]) -> float:
            made.unlink(missing_ok=True)
            return 1000 * run(line, home)

        measures = [(name, partial(measured, line)) for name, line in lines.items()]
        for _, measure in measures:
            with contextlib.suppress(Exception):
                measure()
        interleaved(rounds, measures, table)
    return [table]


def resume(rounds: int, given: int = 5000) -> list[Table]:
    """How much longer a session takes to come back with so many commands behind it than a new one to begin."""
    name = f"resume of {given:,} commands, less what a new session takes"
    table = Table("Resume, plain", "ms", "", [Mark(name, 500)])
    story = "next\nnext\n" + "".join(
        ("hold", "resume", "longer", "shorter", "next", "undo")[i % 6] + "\n" for i in range(given - 2)
    )
    with fresh_home() as place:
        home = Path(place)
        file = agenda(home)
        session = [*OURS, "run", file, "--count", "8", "--plain"]

        def measure() -> float:
            before = time.perf_counter()
            run(session, home / "new", "state\n")
            fresh = time.perf_counter() - before
            before = time.perf_counter()
            run([*OURS, "resume", "--plain"], home / "old", "state\n")
            return 1000 * (time.perf_counter() - before - fresh)

        try:
            run(session, home / "old", story)
        except Exception as error:
            table.miss(name, why(error))
            return [table]
        interleaved(rounds, [(name, measure)], table)
    return [table]


def sessions(file: str) -> list[Program]:
    """Our own program as it opens a session, of an agenda that it has opened before, and of one that it has not."""
    ready = "An evening to be measured"
    return [
        Program(SESSION, circle(file), ready=ready, before=opened_before(file)),
        Program(f"{SESSION}, an agenda it does not know", circle(file), ready=ready),
    ]

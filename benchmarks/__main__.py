"""`python -m benchmarks`: measure, print the tables, and keep every value as JSON."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import download, engine, evening, keys, room, running, start, weight
from benchmarks.machine import machine
from benchmarks.programs import agenda, anchors, library, others, ours, version
from benchmarks.report import Table

HERE = Path(__file__).parent
TABLES = "<!-- What follows is written by `python -m benchmarks --page`. -->"
CHAPTERS = (
    "start",
    "commands",
    "resume",
    "keys",
    "running",
    "accuracy",
    "room",
    "evening",
    "engine",
    "installed",
    "instructions",
)
MADE_FIRST = ("download",)
"""What is measured only when it is asked for, since nox -s download makes it first."""


def main() -> int:
    """Measure what was asked for."""
    ask = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    ask.add_argument("--rounds", type=int, default=7, help="how many times each is measured, interleaved (7)")
    ask.add_argument("--seconds", type=float, default=20, help="how long each window is while nothing is pressed (20)")
    ask.add_argument("--only", default="", help=f"some of: {' '.join(CHAPTERS + MADE_FIRST)}")
    ask.add_argument("--without-others", action="store_true", help="do not install timers from PyPI")
    ask.add_argument("--folder", type=Path, help="where environments are kept from run to run (a temporary folder)")
    ask.add_argument("--json", type=Path, default=HERE / "last.json", help="where every value goes")
    ask.add_argument("--page", type=Path, help="a page of the documentation whose tables are replaced by these")
    asked = ask.parse_args()
    with tempfile.TemporaryDirectory(prefix="circle-bench-") as place:
        folder = asked.folder or Path(place)
        folder.mkdir(parents=True, exist_ok=True)
        return _measure(asked, folder)


def _measure(asked: argparse.Namespace, folder: Path) -> int:
    on = machine()
    timers, missing = ([], ["not asked for"]) if asked.without_others else others(folder)
    file = agenda(folder)
    states = ours(file)
    rounds, seconds = asked.rounds, asked.seconds
    chapters: dict[str, Callable[[], list[Table]]] = {
        "start": lambda: start.frames([*anchors(), library(), *start.sessions(file), *timers], rounds),
        "commands": lambda: start.commands(rounds),
        "resume": lambda: start.resume(rounds),
        "keys": lambda: keys.keys(
            [*anchors(), keys.session(file), keys.crowd(folder), keys.plan(folder), *timers], min(rounds, 4)
        ),
        "running": lambda: running.running([*anchors(), *states.values(), *timers], rounds, seconds),
        "accuracy": lambda: running.accuracy(
            [anchors()[0], states["speaking, seconds shown"], *timers], max(1, rounds // 2), seconds
        ),
        "room": lambda: room.room(file, rounds, seconds),
        "evening": evening.evening,
        "engine": lambda: engine.engine(max(1, rounds // 2)),
        "installed": lambda: weight.installed(folder),
        "instructions": weight.instructions,
        "download": lambda: download.download(file, folder, rounds),
    }
    wanted = asked.only.split() or CHAPTERS
    tables: list[Table] = []
    on |= {timer.name: version(timer.name, folder) for timer in timers}
    heading = _heading(on, missing)
    print(heading)
    for name in wanted:
        print(f"… {name}", file=sys.stderr, flush=True)
        for table in chapters[name]():
            tables.append(table)
            print(table.markdown(), flush=True)
    asked.json.write_text(
        json.dumps({"machine": on, "missing": missing, "tables": [t.data() for t in tables]}, indent=1),
        encoding="utf-8",
    )
    if asked.page is not None:
        kept = asked.page.read_text(encoding="utf-8").partition(TABLES)[0]
        asked.page.write_text(
            "\n".join([kept + TABLES, "", heading, *(table.markdown() for table in tables)]), encoding="utf-8"
        )
    return 0


def _heading(on: dict[str, str], missing: list[str]) -> str:
    lines = [
        f"Measured on {datetime.now(UTC):%Y-%m-%d}: " + ", ".join(f"{key} {value}" for key, value in on.items()) + ".",
        "",
    ]
    lines += [f"Not measured: {reason}." for reason in missing]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())

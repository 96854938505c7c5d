"""Run the tests with the lowest versions of what circlekeeper needs, and with the newest: `python
scripts/try_versions.py [TEST ...]`.

pyproject.toml says from which version on a dependency will do. That is a promise, and nothing else tries it: who
installs circlekeeper gets the newest of everything. So this makes two environments. In one stands each dependency
as low as its `>=` allows, in the other the newest that go together; in both the project is installed with its test
extras (the newest of those), and the tests are run.

    python scripts/try_versions.py                 the tests that come near a dependency, about two minutes for each
    environment
    python scripts/try_versions.py --all           all tests
    python scripts/try_versions.py tests/cli       these tests
    python scripts/try_versions.py --only lowest   one of the two environments
    python scripts/try_versions.py --keep DIR      makes the environments in DIR and leaves them there, to look into

What failed is run once more, one test after the other: a version is to blame for what fails then too, not a machine
with much to do. It ends with a table of versions and results, and with 1 when something failed. What it finds
depends on the day, for others decide what is newest. So `.ci/run` does not call it; it is for the days before a
release, or before a bound is changed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import time
import tomllib
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TESTS = (
    "tests/circle", "tests/agenda", "tests/plain", "tests/cli", "tests/tui/circle/test_screen.py", "tests/tui/gathering/test_screen.py",
    "tests/end_to_end/test_whole_evening.py",
)  # fmt: skip
"""What is run when nothing is asked for: the rules, agenda files, both faces, the command line, and one evening in
a real terminal.
"""

KINDS = ("lowest", "newest")
SOME_FAILED = 1
"""How pytest ends when tests ran and some of them failed."""

NEEDED = re.compile(
    r"(?P<name>[A-Za-z0-9][A-Za-z0-9._-]*)\s*(?P<extras>\[[^\]]*\])?\s*(?P<bounds>[^;]*?)\s*(?P<marker>;.*)?"
)
LEAST = re.compile(r">=\s*([0-9][^\s,]*)")
ASK = "import importlib.metadata, json, sys; print(json.dumps({name: importlib.metadata.version(name) for name in sys.argv[1:]}))"


class NoBoundError(ValueError):
    """A dependency that does not say from which version on it will do."""


@dataclass(frozen=True)
class Dependency:
    """One line of `dependencies` in pyproject.toml."""

    name: str
    least: str
    """The lowest version that is allowed, as it is written there."""
    pin: str
    """The requirement of exactly that version."""

    @classmethod
    def read(cls, line: str) -> Dependency:
        """Read a requirement such as `rich>=14.3`."""
        parts = NEEDED.fullmatch(line.strip())
        least = LEAST.search(parts["bounds"]) if parts else None
        if parts is None or least is None:
            raise NoBoundError(f"{line!r} in pyproject.toml has no lowest version; write one with >=")
        marker = f" {parts['marker']}" if parts["marker"] else ""
        return cls(parts["name"], least[1], f"{parts['name']}{parts['extras'] or ''}=={least[1]}{marker}")


@dataclass(frozen=True)
class Outcome:
    """How the tests went in one environment."""

    good: bool
    says: str
    versions: Mapping[str, str]
    """What is really installed; empty where nothing could be."""


def dependencies(pyproject: Path = ROOT / "pyproject.toml") -> tuple[Dependency, ...]:
    """What the program needs, in the order of the file."""
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    return tuple(Dependency.read(line) for line in project["dependencies"])


def try_one(kind: str, home: Path, tests: Sequence[str]) -> Outcome:
    """Make the environment of that kind in a folder that is not there yet, and run the tests in it."""
    needed = dependencies()
    pins = [dependency.pin for dependency in needed] if kind == "lowest" else []
    print(f"\n== {kind}: {' '.join(pins) or 'the newest that go together'}", flush=True)
    venv.create(home, with_pip=True)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    around = {
        name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")
    }
    install = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", f"{ROOT}[test]", *pins]
    if subprocess.run(install, env=around, check=False).returncode:
        return Outcome(False, "not installed", {})
    asked = [python, "-c", ASK, *(dependency.name for dependency in needed)]
    versions = json.loads(subprocess.run(asked, env=around, check=True, capture_output=True, text=True).stdout)
    run = [python, "-m", "pytest", "-o", f"cache_dir={home / 'cache'}"]
    started = time.monotonic()
    status = subprocess.run([*run, "-n", "auto", *tests], cwd=ROOT, env=around, check=False).returncode
    alone = status == SOME_FAILED
    if alone:
        print(f"\n== {kind}: those that failed, once more and one after the other", flush=True)
        status = subprocess.run([*run, "--last-failed", *tests], cwd=ROOT, env=around, check=False).returncode
    result = "failed" if status else "passed, some only alone" if alone else "passed"
    return Outcome(not status, f"{result}, {round(time.monotonic() - started)} s", versions)


def table(outcomes: Mapping[str, Outcome]) -> str:
    """Versions and results, a column for each environment."""
    rows = [("", *outcomes)]
    rows += [
        (each.name, *(outcome.versions.get(each.name, "–") for outcome in outcomes.values())) for each in dependencies()
    ]
    rows += [("tests", *(outcome.says for outcome in outcomes.values()))]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def main() -> int:
    """Try what was asked for, print the table; 1 when something failed."""
    parser = argparse.ArgumentParser(
        description=__doc__.split(":", maxsplit=1)[0] + ".",
        epilog="It installs from your package index, so it needs the network.",
    )
    parser.add_argument(
        "tests", nargs="*", metavar="TEST", help="tests to run, instead of those that come near a dependency"
    )
    parser.add_argument("--all", action="store_true", help="run all tests")
    parser.add_argument("--only", choices=KINDS, help="make only this environment")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="make the environments in DIR and leave them there")
    asked = parser.parse_args()
    if asked.all and asked.tests:
        parser.error("either --all or some tests")
    kinds = (asked.only,) if asked.only else KINDS
    tests = [] if asked.all else asked.tests or TESTS
    with tempfile.TemporaryDirectory(prefix="circlekeeper-versions-") as passing:
        folder = (asked.keep or Path(passing)).resolve()
        if there := [str(folder / kind) for kind in kinds if os.path.lexists(folder / kind)]:
            parser.error(f"{there[0]} is there already; remove it, or name another folder")
        try:
            outcomes = {kind: try_one(kind, folder / kind, tests) for kind in kinds}
        except NoBoundError as wrong:
            parser.error(str(wrong))
    print(f"\nPython {'.'.join(map(str, sys.version_info[:3]))}\n{table(outcomes)}")
    return 0 if all(outcome.good for outcome in outcomes.values()) else 1


if __name__ == "__main__":
    sys.exit(main())

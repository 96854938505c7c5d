"""Change the meaning of the rules in a hundred small ways, one at a time, and see which of them no test notices.

    python scripts/mutation_run.py                    # 100 changes, chosen at random
    python scripts/mutation_run.py --count 20 --seed 7 --only circle

mutmut makes the changes and this script chooses among them, so that a run takes an hour and not a week. Each is
written into a copy of the project, and the tests run there: first those of the folder that owns the changed code; then,
those that none of them noticed are made together, all other tests that decide whether a change lands are asked, and
each change alone is asked of those that fail. What is printed at the end goes to docs/reliability.md, with why each
survivor stays.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
FIRST = {
    "circle": ("tests/circle",),
    "keeper": ("tests/keeper", "tests/plain"),
    "keeping": ("tests/keeping",),
    "planning": ("tests/planning", "tests/simulate"),
    "telling": ("tests/plain", "tests/tui/test_words.py", "tests/tui/test_two_faces.py"),
}
"""The tests that most probably notice, by the package that is changed: one where a wrong decision would be felt in the
room, or a word of an evening would be lost.
"""
LONGEST = 30 * 60
"""A test run is given so many seconds; a change that makes the program wait for ever is noticed by that."""


def copy_of_the_project(folder: Path) -> None:
    """Copy what git knows, as it is now, and tell mutmut what to change."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    for name in filter(None, names.split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    subprocess.run([sys.executable, "scripts/make_catalogues.py"], cwd=folder, capture_output=True, check=True)
    only = ", ".join(f'"src/circlekeeper/{package}/*"' for package in FIRST)
    with (folder / "pyproject.toml").open("a", encoding="utf-8") as file:
        file.write(f'\n[tool.mutmut]\nsource_paths = ["src/circlekeeper"]\nonly_mutate = [{only}]\n')


def all_changes() -> list[str]:
    """Make every change that mutmut knows of, and give their names; in the folder where one is."""
    from mutmut.__main__ import copy_src_dir, create_mutants

    copy_src_dir()
    create_mutants(os.cpu_count() or 1)
    return sorted(
        name for path in Path("mutants").rglob("*.meta") for name in json.loads(path.read_text())["exit_code_by_key"]
    )


def package_of(change: str) -> str:
    """The package that a change is in: `circlekeeper.circle.order.x_…` is in `circle`."""
    return change.split(".")[1]


def file_of(change: str) -> Path:
    """The file that a change is in."""
    module = change.rpartition(".")[0].replace(".", "/")
    path = Path("src", f"{module}.py")
    return path if path.exists() else Path("src", module, "__init__.py")


def function_of(change: str) -> str:
    """The function that a change is in."""
    return change.rpartition("__mutmut_")[0]


def passes(tests: Sequence[str], environment: dict[str, str]) -> bool:
    """Whether these tests pass, and end."""
    done = asked(["-x", "-p", "no:cacheprovider", *tests], environment)
    if done is not None and done.returncode:
        print("\n".join(line for line in done.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))), flush=True)
    return done is not None and done.returncode == 0


def failing(environment: dict[str, str], tests: Sequence[str] = ()) -> list[str]:
    """Which of these tests, or of all, fail, each with all its parameters, since some of those come from the source;
    all tests where they don't end.
    """
    shutil.rmtree(".pytest_cache", ignore_errors=True)
    if asked(tests, environment) is None:
        return ["tests"]
    kept = Path(".pytest_cache/v/cache/lastfailed")
    return sorted({name.partition("[")[0] for name in json.loads(kept.read_text("utf-8"))}) if kept.exists() else []


def asked(arguments: Sequence[str], environment: dict[str, str]) -> subprocess.CompletedProcess[str] | None:
    """A run of the tests; None where it does not end."""
    pytest = [sys.executable, "-m", "pytest", "-n", "auto", *arguments]
    try:
        done = subprocess.run(pytest, env=environment, capture_output=True, timeout=LONGEST, check=False, text=True)
    except subprocess.TimeoutExpired:
        return None
    if done.returncode not in {0, 1, 2}:
        raise SystemExit(f"pytest ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done


class Made(NamedTuple):
    """A change that was made and taken back."""

    name: str
    shown: str
    """What it changed, as git shows it."""
    noticed: bool


def tried(change: str, tests: Sequence[str], environment: dict[str, str]) -> Made:
    """Make a change, ask these tests, and take it back."""
    from mutmut.__main__ import apply_mutant

    path = file_of(change)
    before, began = path.read_text("utf-8"), time.monotonic()
    apply_mutant(change)
    shown = difference(before, path)
    noticed = not passes(tests, environment)
    path.write_text(before, "utf-8")
    print(f"{'noticed ' if noticed else 'SURVIVED'} {time.monotonic() - began:5.0f} s  {change}", flush=True)
    return Made(change, shown, noticed)


def in_different_functions(changes: Sequence[Made]) -> list[list[Made]]:
    """The changes in groups that can be made together: no two of them in one function."""
    groups: list[list[Made]] = []
    for made in changes:
        free = (g for g in groups if function_of(made.name) not in {function_of(other.name) for other in g})
        group = next(free, None)
        if group is None:
            groups.append([made])
        else:
            group.append(made)
    return groups


def unnoticed(together: Sequence[Made], environment: dict[str, str]) -> list[Made]:
    """Those of these changes that no test at all notices."""
    from mutmut.__main__ import apply_mutant

    before = {path: path.read_text("utf-8") for path in {file_of(made.name) for made in together}}
    for made in together:
        apply_mutant(made.name)
    fail = failing(environment)
    for path, text in before.items():
        path.write_text(text, "utf-8")
    anyway = failing(environment, fail) if fail else []
    fail = [test for test in fail if test not in anyway]
    print(f"{len(fail)} tests notice that something is different, {len(anyway)} fail anyway.", flush=True)
    return [made for made in together if not fail or not tried(made.name, fail, environment).noticed]


def difference(before: str, path: Path) -> str:
    """What a change changed, as git shows it."""
    shown = subprocess.run(
        ["git", "diff", "--no-index", "--no-color", "-U0", "--", "-", str(path)],
        input=before, capture_output=True, text=True, check=False,
    ).stdout  # fmt: skip
    return "\n".join(line for line in shown.splitlines() if line[:1] in {"+", "-"} and line[:3] not in {"+++", "---"})


def main() -> int:
    """Choose, change, test, and print what nobody noticed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("changes", nargs="*", help="changes by their names, instead of any chosen at random")
    parser.add_argument("--count", type=int, default=100, help="number of changes")
    parser.add_argument("--seed", type=int, default=None, help="which ones; without it others each time")
    parser.add_argument(
        "--unasked", action="store_true", help="ask only the nearest tests whether they pass with nothing changed"
    )
    parser.add_argument("--only", choices=tuple(FIRST), help="in this package alone")
    options = parser.parse_args()
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    with tempfile.TemporaryDirectory() as folder:
        copy_of_the_project(Path(folder))
        os.chdir(folder)
        changes = [name for name in all_changes() if options.only in {None, package_of(name)}]
        chosen = options.changes or random.Random(seed).sample(changes, min(options.count, len(changes)))
        print(f"{len(chosen)} of {len(changes)} changes, seed {seed}", flush=True)
        environment = os.environ | {"PYTHONPATH": str(Path(folder, "src")), "PYTHONDONTWRITEBYTECODE": "1"}
        nearest = sorted({name for change in chosen for name in FIRST[package_of(change)]})
        if not passes(nearest if options.unasked else ["tests"], environment):
            raise SystemExit("A test fails with nothing changed.")
        near = [tried(change, FIRST[package_of(change)], environment) for change in chosen]
        unseen = [made for made in near if not made.noticed]
        print(f"\n{len(unseen)} are asked of all tests.\n", flush=True)
        survivors = [made for together in in_different_functions(unseen) for made in unnoticed(together, environment)]
    print(f"\n{len(survivors)} of {len(chosen)} were not noticed.\n")
    print("\n\n".join(f"{made.name}\n{made.shown}" for made in survivors))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

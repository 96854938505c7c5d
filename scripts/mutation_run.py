"""Change the meaning of the rules in a hundred small ways, one at a time, and see which of them no test notices.

    python scripts/mutation_run.py                    # 100 changes, chosen at random
    python scripts/mutation_run.py --count 20 --seed 7 --only circle

mutmut makes the changes and this script chooses among them, so that a run takes an hour or two and not a week. Each is
written into a copy of the project, and the tests run there: first those of the folder that owns the changed code, then,
as long as none has failed, all the others that decide whether a change lands. What is printed at the end goes to
docs/reliability.md, with why each survivor stays.
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
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("circle", "keeper", "keeping", "planning", "telling")
"""Where a wrong decision would be felt in the room, or a word of an evening would be lost."""
FIRST = {
    "circle": ("tests/circle",),
    "keeper": ("tests/keeper", "tests/keeping"),
    "keeping": ("tests/keeping", "tests/keeper"),
    "planning": ("tests/planning", "tests/cli"),
    "telling": ("tests/plain", "tests/tui/test_words.py", "tests/tui/test_two_faces.py"),
}
"""The tests that most probably notice, by the package that is changed."""
LONGEST = 30 * 60
"""A test run is given so many seconds; a change that makes the program wait for ever is noticed by that."""


def copy_of_the_project(folder: Path) -> None:
    """Copy what git knows, as it is now, and tell mutmut what to change."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True, text=True).stdout
    for name in filter(None, names.split("\0")):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, folder / name)
    only = ", ".join(f'"src/circlekeeper/{package}/*"' for package in PACKAGES)
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


def passes(tests: list[str], environment: dict[str, str]) -> bool:
    """Whether these tests pass, and end; all that decide whether a change lands, where none are named."""
    pytest = [sys.executable, "-m", "pytest", "-x", "-n", "auto", "-p", "no:cacheprovider", *tests]
    try:
        done = subprocess.run(pytest, env=environment, capture_output=True, timeout=LONGEST, check=False, text=True)
    except subprocess.TimeoutExpired:
        return False
    if done.returncode not in {0, 1, 2}:
        raise SystemExit(f"pytest ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    if done.returncode and not tests:
        print(done.stdout[-3000:])
    return done.returncode == 0


def is_noticed(change: str, environment: dict[str, str]) -> bool:
    """Whether a test fails with the change made: of those that are nearest to it, or of all others."""
    first = FIRST[package_of(change)]
    others = [argument for name in first for argument in ("--deselect", name)]
    return not passes([*first], environment) or not passes(others, environment)


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
    parser.add_argument("--count", type=int, default=100, help="number of changes")
    parser.add_argument("--seed", type=int, default=None, help="which ones; without it others each time")
    parser.add_argument("--unasked", action="store_true", help="begin without a run in which nothing is changed")
    parser.add_argument("--only", choices=PACKAGES, help="in this package alone")
    asked = parser.parse_args()
    seed = random.SystemRandom().randrange(10**6) if asked.seed is None else asked.seed
    survivors: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        copy_of_the_project(Path(folder))
        os.chdir(folder)
        changes = [name for name in all_changes() if asked.only in {None, package_of(name)}]
        chosen = random.Random(seed).sample(changes, min(asked.count, len(changes)))
        print(f"{len(chosen)} of {len(changes)} changes, seed {seed}", flush=True)
        environment = os.environ | {"PYTHONPATH": str(Path(folder, "src")), "PYTHONDONTWRITEBYTECODE": "1"}
        if not asked.unasked and not passes([], environment):
            raise SystemExit("A test fails with nothing changed.")
        from mutmut.__main__ import apply_mutant

        for number, change in enumerate(chosen, 1):
            path = file_of(change)
            before = path.read_text("utf-8")
            began = time.monotonic()
            apply_mutant(change)
            made = difference(before, path)
            noticed = is_noticed(change, environment)
            path.write_text(before, "utf-8")
            print(
                f"{number:4} {'noticed ' if noticed else 'SURVIVED'} {time.monotonic() - began:5.0f} s  {change}",
                flush=True,
            )
            if not noticed:
                survivors.append(f"{change}\n{made}")
                print(made, flush=True)
    print(f"\n{len(survivors)} of {len(chosen)} were not noticed.\n")
    print("\n\n".join(survivors))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

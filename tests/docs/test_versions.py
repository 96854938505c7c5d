"""The lowest versions that pyproject.toml allows are those that were tried."""

from __future__ import annotations

import re
import tomllib

from packaging.requirements import Requirement

from tests.docs.pages import ROOT, page, section

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NEEDED = tuple(Requirement(line) for line in PROJECT["dependencies"])
TRIED = dict(
    re.findall(r"^\| ([a-z-]+) \| ([0-9.]+) \|", section(page("CONTRIBUTING.md"), "## Before a release"), re.M)
)


def release(version: str) -> tuple[int, ...]:
    """A version as numbers: 0.25 is 0.25.0."""
    numbers = [int(part) for part in version.split(".")]
    return (*numbers, 0, 0)[:3]


def test_every_bound_is_the_one_that_was_tried_last() -> None:
    bounds = {
        each.name: [release(bound.version) for bound in each.specifier if bound.operator == ">="] for each in NEEDED
    }
    assert bounds == {name: [release(version)] for name, version in TRIED.items()}, "run: nox -s versions"


def test_the_next_great_version_of_the_toolkit_is_not_taken_unseen() -> None:
    textual = next(each for each in NEEDED if each.name == "textual")
    assert "8.99" in textual.specifier
    assert "9.0" not in textual.specifier


def test_the_gate_does_not_depend_on_what_is_newest_today() -> None:
    assert "nox" not in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_each_python_that_the_project_names_is_at_least_the_lowest() -> None:
    named = [
        release(line.rsplit(" ", 1)[1])
        for line in PROJECT["classifiers"]
        if re.fullmatch(r"Programming Language :: Python :: 3\.\d+", line)
    ]
    assert named[0] == release(PROJECT["requires-python"].removeprefix(">="))
    assert named == sorted(named)


def test_no_system_is_promised_that_nobody_ran_it_on() -> None:
    systems = [line for line in PROJECT["classifiers"] if line.startswith("Operating System ::")]
    assert systems == ["Operating System :: POSIX :: Linux"]
    assert "not yet been run on macOS or Windows" in " ".join(page("docs/installing.md").split())

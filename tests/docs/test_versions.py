"""The lowest versions that pyproject.toml allows are those that were tried."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.docs.pages import ROOT, page, script, section

try_versions = script("try_versions")
TRIED = dict(
    re.findall(r"^\| ([a-z-]+) \| ([0-9.]+) \|", section(page("CONTRIBUTING.md"), "## Before a release"), re.M)
)


def release(version: str) -> tuple[int, ...]:
    """A version as numbers: 0.25 is 0.25.0."""
    numbers = [int(part) for part in version.split(".")]
    return (*numbers, 0, 0)[:3]


def test_every_bound_is_the_one_that_was_tried_last() -> None:
    bounds = {each.name: release(each.least) for each in try_versions.dependencies()}
    assert bounds == {name: release(version) for name, version in TRIED.items()}, "run: python scripts/try_versions.py"


@pytest.mark.parametrize(
    ("line", "pin"),
    [
        ("rich>=14.3", "rich==14.3"),
        ("click >= 8.1.7, < 9", "click==8.1.7"),
        ("tree-sitter>=0.25,!=0.25.1", "tree-sitter==0.25"),
        ("textual[syntax]>=8.2.5", "textual[syntax]==8.2.5"),
        ("tomli-w>=1.1; python_version < '3.15'", "tomli-w==1.1 ; python_version < '3.15'"),
    ],
)
def test_the_lowest_version_is_taken_from_the_bound(line: str, pin: str) -> None:
    assert try_versions.Dependency.read(line).pin == pin


@pytest.mark.parametrize("line", ["rich", "rich==14.3", "rich<15", "rich @ file:///somewhere/rich.whl"])
def test_a_dependency_without_a_lowest_version_is_refused(line: str) -> None:
    with pytest.raises(try_versions.NoBoundError, match="has no lowest version"):
        try_versions.Dependency.read(line)


def test_what_is_run_is_there() -> None:
    assert all((ROOT / path).exists() for path in try_versions.TESTS)


def test_the_table_tells_an_environment_that_could_not_be_made() -> None:
    names = [each.name for each in try_versions.dependencies()]
    outcomes = {
        "lowest": try_versions.Outcome(False, "not installed", {}),
        "newest": try_versions.Outcome(True, "passed, 61 s", dict.fromkeys(names, "9.9")),
    }
    lines = try_versions.table(outcomes).splitlines()
    assert lines[0].split() == ["lowest", "newest"]
    assert [line.split()[1:] for line in lines[1:-1]] == [["–", "9.9"]] * len(names)
    assert lines[-1].split() == ["tests", "not", "installed", "passed,", "61", "s"]


def test_the_gate_does_not_depend_on_what_is_newest_today() -> None:
    assert "try_versions" not in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_each_python_that_the_project_names_is_at_least_the_lowest() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [
        release(line.rsplit(" ", 1)[1])
        for line in project["classifiers"]
        if re.fullmatch(r"Programming Language :: Python :: 3\.\d+", line)
    ]
    assert named[0] == release(project["requires-python"].removeprefix(">="))
    assert named == sorted(named)

"""What a newcomer is told to do can be done: the tasks, the hooks and the workflows are there and name one another."""

from __future__ import annotations

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.docs.pages import ROOT, codes, page, script, section

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("[!c]*.yml"))
"""All but the one that says what the list of forms looks like."""


def loaded(path: Path) -> Any:
    """What stands in a YAML file."""
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def sessions() -> set[str]:
    """The sessions of the noxfile."""
    tree = ast.parse((ROOT / "noxfile.py").read_text(encoding="utf-8"))
    return {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and any(ast.unparse(each).startswith("nox.session") for each in node.decorator_list)
    }


def scripts_in(text: str) -> set[str]:
    """The files of this repository that a text calls."""
    return set(re.findall(r"(?:\.ci|scripts)/[\w.]+", text))


def test_contributing_names_every_task_and_no_other() -> None:
    assert sessions() == set(re.findall(r"^nox -s (\w+)", page("CONTRIBUTING.md"), re.M))


def test_every_folder_of_tests_owns_its_rules_and_no_other_is_named() -> None:
    owners = {
        code for code in codes(section(page("CONTRIBUTING.md"), "## One folder owns a rule")) if code.endswith("/")
    }
    tests = ROOT / "tests"
    folders = {f"{path.parent.relative_to(tests)}/" for path in tests.rglob("test_*.py") if path.parent != tests}
    assert owners - {"tests/"} == folders


NEVER_MEANT = ("go on", "in hand", "had the offer", "unsay", "mend", "fault")
"""Of the words that we don't use, those that name nothing else either."""


@cache
def names_in_code() -> set[str]:
    """Every name in the code, its words with a space between them."""
    nodes = (node for path in (ROOT / "src").rglob("*.py") for node in ast.walk(ast.parse(path.read_text("utf-8"))))
    names = {getattr(node, each, None) for node in nodes for each in ("name", "attr", "arg", "id")}
    return {re.sub(r"_+|(?<=[a-z0-9])(?=[A-Z])", " ", name).lower().strip() for name in names if name}


@pytest.mark.parametrize("word", NEVER_MEANT)
def test_no_name_in_the_code_has_a_word_that_we_do_not_use(word: str) -> None:
    rows = section(page("CONTRIBUTING.md"), "## Words we use").splitlines()
    avoided = {each.strip() for row in rows if row.startswith("| **") for each in row.split("|")[3].split(",")}
    assert word in avoided
    assert [name for name in names_in_code() if re.search(rf"\b{word}s?\b", name)] == []


def test_no_two_classes_share_a_name() -> None:
    trees = (ast.parse(path.read_text("utf-8")) for path in (ROOT / "src").rglob("*.py"))
    named = Counter(node.name for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    assert [name for name, times in named.items() if times > 1] == []


def test_what_is_done_without_being_asked_is_a_task() -> None:
    found = re.search(r"nox\.options\.sessions = (\[.*?\])", page("noxfile.py"))
    assert found is not None
    assert set(ast.literal_eval(found[1])) <= sessions()


def test_every_hook_calls_what_is_here_and_fetches_nothing() -> None:
    [here] = loaded(ROOT / ".pre-commit-config.yaml")["repos"]
    assert here["repo"] == "local"
    assert {hook["id"] for hook in here["hooks"]} == {"lint", "form", "schema", "docs", "catalogues"}
    for hook in here["hooks"]:
        assert hook["language"] == "system"
        assert all((ROOT / script).is_file() for script in scripts_in(hook["entry"])), hook["entry"]


def test_there_is_a_workflow_for_a_change_for_the_night_and_for_a_release() -> None:
    assert [path.stem for path in WORKFLOWS] == ["ci", "nightly", "release"]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_calls_what_is_here_and_ends_some_time(path: Path) -> None:
    text, made = path.read_text(encoding="utf-8"), loaded(path)
    assert made["permissions"] == {"contents": "read"}
    assert all((ROOT / script).is_file() for script in scripts_in(text))
    for job in made["jobs"].values():
        assert job["timeout-minutes"]
        asked = [re.fullmatch(r"python -m nox -s (.+)", step.get("run", "")) for step in job["steps"]]
        of_matrix = job.get("strategy", {}).get("matrix", {}).get("session", ())
        for found in filter(None, asked):
            named = of_matrix if found[1] == "${{ matrix.session }}" else found[1].split()
            assert named
            assert set(named) <= sessions()


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_what_a_workflow_runs_is_not_handed_the_key_to_the_repository(path: Path) -> None:
    steps = [step for job in loaded(path)["jobs"].values() for step in job["steps"]]
    fetched = [step for step in steps if step.get("uses", "").startswith("actions/checkout@")]
    assert fetched
    assert all(step["with"]["persist-credentials"] is False for step in fetched)


def test_every_python_from_the_lowest_is_tried_on_every_system() -> None:
    tried = loaded(ROOT / ".github" / "workflows" / "ci.yml")["jobs"]["tests"]["strategy"]["matrix"]
    assert tried["python"][0] == "3.11"
    assert {name.split("-")[0] for name in tried["system"]} == {"ubuntu", "macos", "windows"}


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_asks_for_no_names(path: Path) -> None:
    form = loaded(path)
    assert form["name"]
    assert "name" in path.read_text(encoding="utf-8").split("body:")[1]
    ids = [field["id"] for field in form["body"] if "id" in field]
    assert len(ids) == len(set(ids))


def test_a_bug_comes_with_its_version_and_its_terminal() -> None:
    fields = {field.get("id"): field for field in loaded(ROOT / ".github" / "ISSUE_TEMPLATE" / "bug.yml")["body"]}
    assert all(fields[key]["validations"]["required"] for key in ("version", "terminal"))
    assert fields["no_names"]["attributes"]["options"][0]["required"]


class TestTheNotesOfARelease:
    notes = staticmethod(script("release_notes").notes)
    CHANGELOG = (
        "# Changelog\n\n## [Unreleased]\n\nSoon.\n\n## [0.2.0] - 2026-12-01\n\nA "
        "bowl.\n\n## [0.1.0] - 2026-11-01\n\nOld.\n"
    )

    def test_they_are_what_the_changelog_says_of_that_version_alone(self) -> None:
        assert self.notes("v0.2.0", "0.2.0", self.CHANGELOG) == "A bowl."

    def test_a_tag_that_is_not_the_version_is_refused(self) -> None:
        with pytest.raises(ValueError, match=r"v0\.2\.1 is not v0\.2\.0"):
            self.notes("v0.2.1", "0.2.0", self.CHANGELOG)

    @pytest.mark.parametrize("version", ["0.3.0", "0x2.0"])
    def test_a_version_the_changelog_does_not_know_is_refused(self, version: str) -> None:
        with pytest.raises(ValueError, match="says nothing under"):
            self.notes(f"v{version}", version, self.CHANGELOG)

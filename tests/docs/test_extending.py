"""The lists of places for whoever extends circlekeeper are right and complete."""

from __future__ import annotations

import ast
import inspect
import re
from pathlib import Path
from typing import get_args

import pytest

from circlekeeper.agenda.kinds import NAMES
from circlekeeper.circle import commands
from circlekeeper.circle.plan import Kind, Order
from circlekeeper.tui.circle import actions
from tests.docs.pages import ROOT, SOURCE, codes, names_in, page, section

PAGE = page("docs/extending.md")
HEADINGS = re.findall(r"^## .+$", PAGE, re.M)
KIND_WORDS = {*get_args(Kind), *NAMES} - {"close"}
"""All but the one that is a command too."""
ORDER_WORDS = {*get_args(Order)} - {"chosen"}
"""All but the one that means other things on the screen."""


def places(heading: str) -> set[Path]:
    """The files that a section names."""
    found = set()
    for code in codes(section(PAGE, heading)):
        if re.fullmatch(r"(tests|scripts|docs|agendas)(/[\w./-]+)?", code):
            found.add(ROOT / code)
        elif re.fullmatch(r"[\w/]+\.py", code):
            found.add(SOURCE / code)
    return found


def speaking_of(words: set[str]) -> set[Path]:
    """The modules in which one of the words stands as a value of its own."""
    found = set()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and node.value in words:
                found.add(path)
    return found


@pytest.mark.parametrize("heading", HEADINGS)
def test_every_place_is_there(heading: str) -> None:
    assert places(heading)
    for place in places(heading):
        assert place.exists(), place


def test_no_other_module_knows_a_kind_of_stage() -> None:
    listed = places("## A kind of stage") | places("## A familiar name for a kind")
    assert speaking_of(KIND_WORDS) - listed == set()


def test_no_other_module_looks_at_what_only_some_kinds_have() -> None:
    own = {"groups", "rotation", "rotations", "challenge", "challenges", "board", "phase_number"}
    looking = set()
    for path in SOURCE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        if any(isinstance(node, ast.Attribute) and node.attr in own for node in ast.walk(tree)):
            looking.add(path)
    regular_expressions = {SOURCE / "agenda/durations.py", SOURCE / "keeping/records.py"}
    told_at_the_end_of_a_command = {SOURCE / "plain/loop.py"}
    assert looking - places("## A kind of stage") - regular_expressions - told_at_the_end_of_a_command == set()


def test_no_other_module_knows_an_order() -> None:
    assert speaking_of(ORDER_WORDS) - places("## An order of turns") == set()


def test_every_command_of_a_session_is_at_home_in_the_listed_places() -> None:
    names = {
        name
        for name, value in vars(commands).items()
        if inspect.isclass(value) and value.__module__ == commands.__name__
    }
    undo = {path for path in SOURCE.rglob("*.py") if re.search(r"\b(c|do)\.Skip\b", path.read_text(encoding="utf-8"))}
    keys = {SOURCE / "tui/circle/doing.py", SOURCE / "simulate/evening.py"}
    assert "Skip" in names
    assert undo <= places("## A command") | places("## A key") | keys


def test_every_key_of_the_circle_is_done_in_one_of_the_listed_places() -> None:
    methods = frozenset().union(*(names_in(place) for place in places("## A key") if place.suffix == ".py"))
    for action in actions.CIRCLE:
        assert f"action_{action.name}" in methods, action.name

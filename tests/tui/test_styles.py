"""A style that names what is no longer there does nothing, and nobody is told."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from textual.app import App
from textual.css.model import Selector, SelectorType
from textual.css.stylesheet import Stylesheet
from textual.dom import DOMNode
from textual.widget import Widget

import circlekeeper.tui
from circlekeeper.tui.themes import DUSK

for module in pkgutil.walk_packages(circlekeeper.tui.__path__, "circlekeeper.tui."):
    importlib.import_module(module.name)
SOURCE = "\n".join(path.read_text("utf-8") for path in Path(circlekeeper.tui.__path__[0]).rglob("*.py"))


def below(kind: type[Any]) -> Iterator[type[Any]]:
    yield kind
    for one in kind.__subclasses__():
        yield from below(one)


KINDS = {kind.__name__ for base in (Widget, App) for kind in below(base)}
OURS = sorted(
    {kind for kind in below(DOMNode) if kind.__module__.startswith("circlekeeper.tui")}, key=lambda kind: kind.__name__
)
COLOURS = {**DUSK.to_color_system().generate(), **DUSK.variables}


def styles(kind: type[Any]) -> Iterator[list[Selector]]:
    """What each style of a class names, from the outermost to what it is for."""
    for name in ("DEFAULT_CSS", "CSS"):
        sheet = Stylesheet(variables=COLOURS)
        sheet.add_source(vars(kind).get(name, ""))
        for rules in sheet.rules:
            for those in rules.selector_set:
                yield those.selectors


@pytest.mark.parametrize("kind", OURS)
def test_whatever_a_style_names_is_there(kind: type[Any]) -> None:
    for selector in (selector for style in styles(kind) for selector in style):
        if selector.type is SelectorType.TYPE:
            assert selector.name in KINDS
        if selector.type is SelectorType.ID:
            assert f'"{selector.name}"' in SOURCE


@pytest.mark.parametrize("kind", [kind for kind in OURS if not issubclass(kind, App)])
def test_a_style_is_for_what_is_drawn_beside_it(kind: type[Any]) -> None:
    beside = vars(sys.modules[kind.__module__])
    assert {style[0].name for style in styles(kind)} <= {name for name, one in beside.items() if isinstance(one, type)}

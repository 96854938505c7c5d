"""Text from outside stands on the screen as it is written, and nothing but text leaves for the terminal."""

from __future__ import annotations

import ast
import unicodedata
from pathlib import Path

import pytest
from rich.segment import Segment
from textual.color import Color

import circlekeeper.tui
from circlekeeper.text import is_foreign
from circlekeeper.tui.text import OnlyText, literal
from tests.test_cells import TEXTS


@pytest.mark.parametrize("text", TEXTS)
def test_literal_text_is_the_text(text: str) -> None:
    assert literal(text).plain == text
    assert not literal(text).spans


def test_only_text_leaves_for_the_terminal() -> None:
    everything = "".join(map(chr, (*range(0x250), *range(0x2000, 0x2070), 0xD800, 0xDFFF)))
    (segment,) = OnlyText().apply([Segment("a" + everything)], Color(0, 0, 0))
    assert not [c for c in segment.text if is_foreign(c) or unicodedata.category(c) in ("Cc", "Cs")]
    assert segment.text.count("a") == 2


# -- the lint: no call in our source takes text as markup
# ----------------------------------------------------------------------------

TAKES_MARKUP = {
    "Static",
    "Label",
    "Button",
    "Select",
    "Toast",
    "notify",
    "update",
    "Placeholder",
    "Collapsible",
    "TabPane",
}
LISTS = {"OptionList", "SelectionList", "ListView", "RadioSet"}
"""What draws text given later: they are told once that it is no markup."""
TAKES_MARKUP_AS_VALUE = {"tooltip", "border_title", "border_subtitle", "renderable", "title", "sub_title"}
MAKES_CONTENT = {"literal", "Content", "Text", "assemble", "row", "join", "styled", "picture"}


def _is_text(node: ast.expr) -> bool:
    """Whether an expression may be a `str` with something from outside in it."""
    if isinstance(node, ast.JoinedStr):
        return True
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and ("[" in node.value)
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name not in MAKES_CONTENT
    return not isinstance(node, ast.List | ast.Tuple | ast.Dict | ast.ListComp | ast.GeneratorExp)


def faults_in(source: str) -> list[tuple[int, str]]:
    """Every place where text could be taken as markup: (line, what)."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            plain = any(
                k.arg == "markup" and isinstance(k.value, ast.Constant) and k.value.value is False
                for k in node.keywords
            )
            draws_text = name in TAKES_MARKUP and bool(node.args) and _is_text(node.args[0])
            if name in ("from_markup", "render_markup", "to_content") or (not plain and (name in LISTS or draws_text)):
                found.append((node.lineno, name))
        elif isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Attribute) and target.attr in TAKES_MARKUP_AS_VALUE and _is_text(node.value):
                    found.append((node.lineno, target.attr))
    return found


def test_the_lint_finds_what_it_should() -> None:
    assert sorted(
        faults_in('Static(f"{name} speaks")\nself.notify(name)\nw.tooltip = name\nContent.from_markup(x)')
    ) == [
        (1, "Static"),
        (2, "notify"),
        (3, "tooltip"),
        (4, "from_markup"),
    ]
    assert faults_in('Static(literal(name))\nself.notify(name, markup=False)\nStatic("quiet")\nStatic(id="x")') == []


SOURCES = sorted(Path(circlekeeper.tui.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: p.stem)
def test_no_call_takes_text_as_markup(path: Path) -> None:
    assert faults_in(path.read_text("utf-8")) == []

"""What is private in the toolkit stands behind one module, and is still there."""

from __future__ import annotations

import ast
import importlib
import inspect
from pathlib import Path

import pytest
import textual

import circlekeeper
from circlekeeper.tui import toolkit

SOURCE = Path(circlekeeper.__file__).parent


def found(name: str) -> bool:
    """Whether a name is there: as it stands, or as what an object of its class is given when it is made."""
    rest: list[str] = []
    module = name
    while True:
        try:
            thing = importlib.import_module(module)
        except ModuleNotFoundError:
            module, _, last = module.rpartition(".")
            rest.insert(0, last)
        else:
            break
    for part in rest:
        if not hasattr(thing, part):
            return inspect.isclass(thing) and f"self.{part}" in inspect.getsource(thing)
        thing = getattr(thing, part)
    return True


@pytest.mark.parametrize(("name", "without_it"), toolkit.PRIVATE.items())
def test_it_is_still_there(name: str, without_it: str) -> None:
    assert found(name), f"{name} has gone from the toolkit: without it {without_it}"
    assert without_it


def names_of(tree: ast.AST, kind: str) -> set[str]:
    """The private names that a file defines, or uses."""
    nodes = list(ast.walk(tree))
    defined = {n.name for n in nodes if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)}
    stored = {n.attr for n in nodes if isinstance(n, ast.Attribute) and isinstance(n.ctx, ast.Store)}
    named = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    used = {n.attr for n in nodes if isinstance(n, ast.Attribute)}
    chosen = used | defined if kind == "used" else defined | stored | named
    return {name for name in chosen if name.startswith("_") and not name.startswith("__")}


def test_nothing_but_that_module_touches_what_is_private() -> None:
    toolkits: set[str] = set()
    for path in Path(textual.__file__).parent.rglob("*.py"):
        toolkits |= names_of(ast.parse(path.read_text(encoding="utf-8")), "defined")
    private = {name.rpartition(".")[2] for name in toolkit.PRIVATE}
    files = {
        p: ast.parse(p.read_text(encoding="utf-8")) for p in (SOURCE / "tui").rglob("*.py") if p.name != "toolkit.py"
    }
    ours = set().union(*(names_of(tree, "defined") for tree in files.values())) - private
    for path, tree in files.items():
        assert not (names_of(tree, "used") & (toolkits - ours)) - {"_replace", "_exit"}, path
        imported = [n.module or "" for n in ast.walk(tree) if isinstance(n, ast.ImportFrom)]
        assert not [m for m in imported if m.startswith("textual._") or "._" in m.removeprefix("textual")], path


def test_every_private_name_that_it_touches_is_explained() -> None:
    tree = ast.parse(inspect.getsource(toolkit))
    explained = {name.rpartition(".")[2] for name in toolkit.PRIVATE}
    assert names_of(tree, "used") - {"_name_of"} <= explained

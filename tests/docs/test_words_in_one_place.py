"""Whole sentences have one home: words/, and the tables that declare what can be asked."""

from __future__ import annotations

import ast
import re
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src" / "circlekeeper"
TABLES = ("tui/actions.py", "tui/tables.py", "agenda/model.py", "cli/")
"""Where a key, an option or an agenda's key is declared with the sentence that explains it."""


def docstrings(tree: ast.Module) -> set[int]:
    """The constants that are docstrings, of modules, classes, functions and fields."""
    bodies = [n.body for n in ast.walk(tree) if isinstance(n, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))]
    return {id(s.value) for body in bodies for s in body if isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)}


def sentences(path: Path) -> list[str]:
    """The texts in a module that a person could be meant to read as a sentence."""
    tree = ast.parse(path.read_text("utf-8"))
    known = docstrings(tree)
    texts = [n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in known]
    return [
        t
        for t in texts
        if re.match(r"[A-Z“‘]\w*[ ,]", t) and len(re.findall(r"[A-Za-z’']+", t)) >= 3 and not re.search(r"[<;]|^Enter(, [a-z])+$", t)
    ]


def test_no_sentence_a_person_sees_lives_elsewhere():
    elsewhere = {}
    for path in sorted(SOURCE.rglob("*.py")):
        where = path.relative_to(SOURCE).as_posix()
        if not where.startswith(("words/", *TABLES)) and (found := sentences(path)):
            elsewhere[where] = found
    assert elsewhere == {}


def test_the_search_finds_sentences():
    assert len(sentences(SOURCE / "words" / "plain.py")) > 20

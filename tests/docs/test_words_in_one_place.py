"""Whole sentences have a home: words/, the sayings of a feature, and the tables that declare what can be asked."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src" / "circlekeeper"
TABLES = ("tui/circle/actions.py", "tui/kit/actions.py", "cli/")
"""Where a key or an option is declared with the sentence that explains it; there, too, it is a message."""
SAYINGS = ("words/", "telling/", "history/sayings.py", "planning/sayings.py", "simulate/sayings.py")
"""Where sentences stand: the catalogue, and what is said with decisions in it."""
SCHEMA = "agenda/model.py"
"""Whose sentences are the descriptions in the JSON Schema, which is one file for everyone."""


def docstrings(tree: ast.Module) -> set[int]:
    """The constants that are docstrings, of modules, classes, functions and fields."""
    bodies = [
        n.body
        for n in ast.walk(tree)
        if isinstance(n, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
    ]
    return {
        id(s.value) for body in bodies for s in body if isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)
    }


def sentences(path: Path, *, but_messages: bool = False) -> list[str]:
    """The texts in a module that a person could be meant to read as a sentence."""
    tree = ast.parse(path.read_text("utf-8"))
    known = docstrings(tree) | ({id(n) for call in calls(tree) for n in ast.walk(call)} if but_messages else set())
    texts = [
        n.value
        for n in ast.walk(tree)
        if isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in known
    ]
    return [
        t
        for t in texts
        if re.match(r"[A-Z“‘]\w*[ ,]", t)
        and len(re.findall(r"[A-Za-z’']+", t)) >= 3
        and not re.search(r"[<;]|^Enter(, (.|Page Down))+$", t)
    ]


def test_no_sentence_a_person_sees_lives_elsewhere() -> None:
    elsewhere = {}
    for path in sorted(SOURCE.rglob("*.py")):
        where = path.relative_to(SOURCE).as_posix()
        if not where.startswith((*SAYINGS, SCHEMA)) and (
            found := sentences(path, but_messages=where.startswith(TABLES))
        ):
            elsewhere[where] = found
    assert elsewhere == {}


def test_the_search_finds_sentences() -> None:
    assert len(sentences(SOURCE / "words" / "plain.py")) > 20


# Messages: whole, with named fields, where gettext finds them

MESSAGE = {"_": slice(0, 1), "_p": slice(1, 2), "several": slice(0, 2)}
"""The functions that a message passes through, and which of what they are given is read: not its context."""
NO_MESSAGES = {
    "USAGES",
    "COMMAND",
    "CANNOT",
    "NAME",
    "LENGTH_KEY",
    "DOMAIN",
    "FOLDER",
    "LANGUAGE",
    "LANGUAGES",
    "_AND_CHANGES",
    "_OR_CHANGES",
}
"""What is written with letters and is the same in every language: words of commands, keys, names."""
CODE = re.compile(r"(# )?(\w+ = |\[\[)")
"""How a line of an agenda begins; what a snippet puts into a file is no message but its comments and prompts."""
LIBRARY = "command_line.py"
"""Where messages stand as the command line's library fills them."""
FIELD = re.compile(r"\{(\w*)(?:[:!][^{}]*)?\}")


def calls(tree: ast.AST) -> list[ast.Call]:
    """The places where a message stands."""
    return [
        n for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id in MESSAGE
    ]


def texts(call: ast.Call) -> list[str]:
    """The message, or the two forms of it."""
    literal = call.args[MESSAGE[call.func.id]]  # type: ignore[attr-defined]
    assert all(isinstance(a, ast.Constant) and isinstance(a.value, str) for a in literal), (
        f"line {call.lineno}: no literal"
    )
    return [a.value for a in literal]  # type: ignore[attr-defined]


def named(node: ast.AST) -> set[str]:
    """What an assignment gives its value to."""
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return {n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)}


def is_key(tree: ast.AST) -> set[int]:
    """The constants that are compared with, looked up by, or keys: nobody reads them."""
    found = set()
    for node in ast.walk(tree):
        inner: list[ast.AST | None] = []
        if isinstance(node, ast.Dict):
            inner += node.keys
        elif isinstance(node, ast.Compare):
            inner.append(node)
        elif isinstance(node, ast.Subscript):
            inner.append(node.slice)
        elif isinstance(node, ast.AnnAssign):
            inner.append(node.annotation)
        found |= {id(n) for part in inner if part is not None for n in ast.walk(part)}
    return found


def loose(path: Path) -> list[str]:
    """The texts of a module of words that a person could read and gettext would not find."""
    tree = ast.parse(path.read_text("utf-8"))
    known = docstrings(tree) | is_key(tree) | {id(n) for call in calls(tree) for n in ast.walk(call)}
    for node in ast.walk(tree):
        if named(node) & NO_MESSAGES:
            known |= {id(n) for n in ast.walk(node)}
    found = [
        n.value
        for n in ast.walk(tree)
        if isinstance(n, ast.Constant) and isinstance(n.value, str) and id(n) not in known
    ]
    return [text for text in found if re.search(r"[^\W\d_]{2}", FIELD.sub("", text)) and not CODE.match(text)]


WORDS = [path for path in sorted((SOURCE / "words").glob("*.py")) if path.name != "language.py"]
MODULES = [
    path
    for path in sorted(SOURCE.rglob("*.py"))
    if re.search(r"words(\.language import| import language)", path.read_text("utf-8"))
]


TOLD_APART = {
    texts(call)[0]
    for text in (path.read_text("utf-8") for path in MODULES)
    for call in (calls(ast.parse(text)) if "_p(" in text else ())
    if call.func.id == "_p"  # type: ignore[attr-defined]
}
"""The messages that have more than one use."""


@pytest.mark.parametrize("path", WORDS, ids=lambda p: p.stem)
def test_whatever_a_person_reads_passes_through_gettext(path: Path) -> None:
    assert loose(path) == []


def test_a_text_that_does_not_is_found(tmp_path: Path) -> None:
    path = tmp_path / "words.py"
    path.write_text(
        'A = "Ana speaks"\nB = _("heard")\ndef c(n):\n    """Hands."""\n    return f"{n} hands up"\n', encoding="utf-8"
    )
    assert loose(path) == ["Ana speaks", " hands up"]


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_every_message_is_a_literal_with_named_fields(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    inside = {id(n) for joined in ast.walk(tree) if isinstance(joined, ast.JoinedStr) for n in ast.walk(joined)}
    for call in calls(tree):
        assert id(call) not in inside, f"line {call.lineno}: no tool finds a message inside an f-string"
        for text in texts(call):
            assert text.strip(), f"line {call.lineno}: an empty message is the head of a catalogue"
            assert not re.search(r"\{\d*\}|%[sd(]", text), text


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_the_form_for_one_has_no_field_that_the_other_has_not(path: Path) -> None:
    for call in calls(ast.parse(path.read_text("utf-8"))):
        if call.func.id == "several":  # type: ignore[attr-defined]
            one, other = map(set, map(FIELD.findall, texts(call)))
            assert one <= other or path.name == LIBRARY, (one, other)


NUMBERS = "count|number|people|laps|times|votes|out|of|larger|most|least|prompts|letters|seats|evenings|minutes"
"""The fields in which a number stands, where it stands in letters that change with it."""
COUNTED = re.compile(rf"\{{(?:{NUMBERS})(?::,)?\}} (?!min\b|s\b|h\b|of\b|or\b|to\b|so\b|was\b|were\b)\w+")
"""A number and what is counted by it; a unit is written as one and as many."""


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_a_message_counts_one_thing_alone_for_it_has_one_number_to_bend_its_words_by(path: Path) -> None:
    for call in calls(ast.parse(path.read_text("utf-8"))):
        for text in texts(call):
            assert len(COUNTED.findall(text)) <= 1, text


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_one_message_in_two_contexts_is_told_apart_wherever_it_stands(path: Path) -> None:
    for call in calls(ast.parse(path.read_text("utf-8"))):
        if call.func.id == "_":  # type: ignore[attr-defined]
            assert texts(call)[0] not in TOLD_APART, f"line {call.lineno}: give it a context, as elsewhere"


def test_two_things_counted_in_one_message_are_found() -> None:
    assert len(COUNTED.findall("{out} votes so far, and there are {votes} people")) == 2

"""Whatever the rules refuse has a sentence of its own, and the sentence has all that it speaks of."""

import ast
import re
from pathlib import Path
from typing import get_args

import pytest

from circlekeeper.circle.refusals import Code, Refused
from circlekeeper.words import refusals
from circlekeeper.words.plain import USAGES
from tests.docs.pages import script

make_catalogues = script("make_catalogues")

SOURCE = Path(__file__).parents[1] / "src" / "circlekeeper"
COUNTED = "still-unheard"


def raised() -> list[tuple[str, set[str]]]:
    """Each refusal that the source makes: its code and the fields given with it."""
    found = []
    for path in SOURCE.rglob("*.py"):
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if "Refused(" in text else ():
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Refused":
                (code,) = node.args
                assert isinstance(code, ast.Constant), path
                assert isinstance(code.value, str), path
                found.append((code.value, {keyword.arg or "" for keyword in node.keywords}))
    return found


def test_every_code_has_its_sentence_and_no_sentence_is_left_over() -> None:
    assert sorted([*refusals.SENTENCES, COUNTED]) == sorted(get_args(Code))


def test_every_code_is_refused_with_somewhere() -> None:
    assert {code for code, _ in raised()} == set(get_args(Code))


@pytest.mark.parametrize(("code", "given"), raised())
def test_a_refusal_brings_just_what_its_sentence_speaks_of(code: str, given: set[str]) -> None:
    sentence = "{count}" if code == COUNTED else refusals.SENTENCES[code]
    assert set(re.findall(r"\{(\w+)\}", sentence)) == given


def test_a_length_of_time_is_said_as_an_agenda_writes_it() -> None:
    assert refusals.reason(Refused("since-too-far", most=90_000)).endswith("at most 1m 30s.")


def test_a_name_with_curly_brackets_stays_a_name() -> None:
    assert refusals.reason(Refused("away", name="{of}")).startswith("{of} has stepped out")


def test_a_refusal_is_a_whole_sentence() -> None:
    assert [s for s in refusals.SENTENCES.values() if not re.fullmatch(r"[A-Z{].*([.?]|\{exact\})", s)] == []


@pytest.mark.parametrize("path", list(make_catalogues.languages()), ids=lambda path: path.parent.parent.name)
def test_a_refusal_names_no_command_that_only_plain_mode_has(path: Path) -> None:
    said = {m.id: m.string for m in make_catalogues.catalogue(path)}
    named = [
        (word, re.sub(r"{\w+}", "", said[sentence]))
        for code, sentence in refusals.SENTENCES.items()
        for word in USAGES
        if code != "no-such-need" and re.search(rf"\b{word}\b", re.sub(r"{\w+}", "", said[sentence]))
    ]
    assert named == []

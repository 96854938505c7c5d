"""What the command line's own library says is in the catalogue: help and wrong commands, in a made-up language."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from circlekeeper.cli.main import COMMANDS
from circlekeeper.words import command_line
from tests.another_language import said
from tests.docs.pages import script
from tests.docs.test_words_in_one_place import calls, texts
from tests.test_another_language import catalogue_of

SPEAKING = """
import sys
from circlekeeper.words import language
language.FOLDER = sys.argv[1]
language._CATALOGUE = language.catalogue(sys.argv[1])
from circlekeeper.cli.main import run
sys.exit(run(sys.argv[2:]))
"""


make_catalogues = script("make_catalogues")


@pytest.fixture(scope="module")
def everything(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Catalogues with every message."""
    forms = [(m.context, m.id if isinstance(m.id, tuple) else (m.id,)) for m in make_catalogues.template() if m.id]
    place = tmp_path_factory.mktemp("all")
    catalogue_of(
        place,
        {(f"{context}\4" if context else "") + "\0".join(ids): "\0".join(map(said, ids)) for context, ids in forms},
    )
    return place


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Catalogues with the sentences of the command line's library, and no others, in a language of other letters."""
    source = Path(command_line.__file__).read_text("utf-8")
    messages = {"\0".join(texts(call)): "\0".join(map(said, texts(call))) for call in calls(ast.parse(source))}
    place = tmp_path_factory.mktemp("locale")
    catalogue_of(place, messages)
    return place


def circlekeeper(folder: Path, *args: str) -> str:
    """What a command prints in that language."""
    env = {**os.environ, "LANGUAGE": "xx", "NO_COLOR": "1", "COLUMNS": "100"}
    done = subprocess.run(
        [sys.executable, "-c", SPEAKING, str(folder), *args],
        capture_output=True,
        encoding="utf-8",
        env=env,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        (("--help",), "Usage:"),
        (("--help",), "Options"),
        (("--help",), "Commands"),
        (("plan", "--help"), "Show this message and exit."),
        (("rehearse", "--help"), "default: "),
        (("check",), "Missing argument"),
        (("dance",), "No such command "),
        (("check", "--cuont", "5", "x"), "No such option"),
        (("check", "--strict=yes", "x"), " does not take a value."),
        (("check", "x", "--count"), " requires an argument."),
        (("where", "x"), "Got unexpected extra argument ("),
        (("plan", "x", "--format", "pdf"), " is not one of "),
        (("plan", "x", "--format", "pdf"), "Invalid value for "),
        (("plan", "x", "--seed", "one"), " is not a valid "),
        (("plan", "x", "--evenings", "0"), " is not in the range "),
        (("--helpp",), "Did you mean "),
    ],
)
def test_a_sentence_of_the_library_is_said_in_the_readers_language(
    folder: Path, args: tuple[str, ...], sentence: str
) -> None:
    told = circlekeeper(folder, *args)
    assert said(sentence) in told
    assert sentence not in told


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_a_help_page_has_no_word_that_was_forgotten(everything: Path, command: str) -> None:
    page = circlekeeper(everything, *command.split(), "--help")
    lines = [line for line in page.splitlines() if not line.startswith("    circlekeeper ")]  # what one types
    written = (
        r"circlekeeper( [a-z]+)?|--?[a-z-]+|\[[^\[\]]*\]|\{[a-z|]+\}|\b90m\b|^  (" + "|".join(COMMANDS) + r")(?= )"
    )
    assert re.findall(r"[A-Za-z]{2,}", re.sub(written, "", "\n".join(lines), flags=re.M)) == []
    assert len(lines) > 3

"""The pages in other languages say what the English ones say, in commands, keys and signs that are there."""

from __future__ import annotations

import re
from typing import NamedTuple

import pytest

from circlekeeper.agenda import library
from circlekeeper.agenda.reading import read_text
from tests.docs.pages import DOCS, blocks, codes, page, section


class Told(NamedTuple):
    """The pages of one language, and the words they have and have not."""

    language: str
    front: str
    evening: str
    names: dict[str, str]
    """What a file is called in this language and in English, and what is printed on a key."""
    keys: str
    """The heading over the keys."""
    pressing: re.Pattern[str]
    """What hastens, blames or labels, and people told apart by their gender."""


TOLD = [
    Told(
        "de",
        "README.de.md",
        "docs/erster-abend.md",
        {"mein-kreis": "my-circle", "abend": "evening", "Leertaste": "Space", "Esc": "Escape", "Strg": "Ctrl"},
        "## Tasten",
        re.compile(
            r"\b(verspätet\w*|zu spät|nachzügler\w*|überzogen|überzieh\w*|pausiert|übersprungen|versagt|beeil\w*"
            r"|teilnehmer\w*)\b|\w[:*_]in(nen)?\b",
            re.IGNORECASE,
        ),
    ),
    Told(
        "es",
        "README.es.md",
        "docs/primer-encuentro.md",
        {"mi-circulo": "my-circle", "encuentro": "evening", "Intro": "Enter", "Espacio": "Space", "Esc": "Escape"},
        "## Teclas",
        re.compile(
            r"\b(retras\w*|atrasad\w*|rezagad\w*|(lleg\w*|demasiado) tarde|pausad\w*|saltad\w*|fracas\w*|apresur\w*"
            r"|(date|con) prisa|debes|tienes que|todos|nosotros|vosotros|bienvenid[oa]s)\b|\w@s?\b|\w/as?\b",
            re.IGNORECASE,
        ),
    ),
]
every_language = pytest.mark.parametrize("told", TOLD, ids=lambda told: told.language)


def commands(text: str) -> list[str]:
    """The commands of a page's examples, without what is said of them."""
    lines = "".join(blocks(text, "sh")).splitlines()
    return [line.split("#")[0].strip() for line in lines if line.strip()]


def in_english(text: str, told: Told) -> str:
    return re.sub(rf"\b({'|'.join(told.names)})\b", lambda found: told.names[found[0]], text)


@every_language
def test_its_front_page_gives_the_same_commands(told: Told) -> None:
    assert [in_english(line, told) for line in commands(page(told.front))] == commands(page("README.md"))


@every_language
def test_its_front_page_sets_it_up_by_the_same_line(told: Told) -> None:
    line = re.compile(r"<!-- open -->\n\n    (.*)\n")
    assert line.findall(page(told.front)) == line.findall(page("README.md")) != []


@every_language
def test_its_agenda_passes_check(told: Told) -> None:
    (agenda,) = blocks(page(told.front), "toml")
    reading = read_text(agenda, "made.toml", count=10)
    assert reading.plan is not None
    assert not reading.problems
    assert reading.plan.language == told.language


@every_language
def test_it_names_every_agenda_in_its_language(told: Told) -> None:
    text = " ".join(page(told.front).split())
    for path in (library.bundled_folder() / told.language).glob("*.toml"):
        title = re.search(r'^title = "(.*)"', path.read_text(encoding="utf-8"), re.M)
        assert title is not None
        assert title[1] in text


@every_language
def test_its_keys_are_those_of_the_english_page(told: Told) -> None:
    keys = {in_english(code, told) for code in codes(section(page(told.front), told.keys))}
    assert keys <= set(codes(section(page("README.md"), "## Keys")))
    assert len(keys) > 25


@every_language
def test_the_first_evening_knows_the_same_keys_commands_and_signs(told: Told) -> None:
    english, theirs = page("docs/first-evening.md"), page(told.evening)
    named = {in_english(code, told) for code in codes(theirs)}
    assert set(codes(english)) <= named
    only_here = {code for code in named - set(codes(english)) if "--language" not in code and "--from" not in code}
    assert only_here == set()
    assert re.findall(r"^\| (\S+|\( \)) \|", theirs, re.M)[1:] == re.findall(r"^\| (\S+|\( \)) \|", english, re.M)[1:]
    assert len(re.findall(r"^## \d", theirs, re.M)) == len(re.findall(r"^## \d", english, re.M))


@every_language
def test_no_page_hastens_blames_or_labels(told: Told) -> None:
    assert not told.pressing.findall(page(told.front))
    assert not told.pressing.findall(page(told.evening))


@every_language
def test_the_pages_lead_to_each_other(told: Told) -> None:
    assert told.front in page("README.md")
    evening = told.evening.removeprefix("docs/")
    assert evening in page("docs/first-evening.md")
    assert evening in page(told.front)
    assert (DOCS / evening).exists()

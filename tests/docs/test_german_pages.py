"""The German pages say what the English ones say, in commands, keys and signs that are there."""

from __future__ import annotations

import re

import pytest

from circlekeeper.agenda import library
from circlekeeper.agenda.reading import read_text
from tests.docs.pages import DOCS, blocks, codes, page, section

FRONT, EVENING = page("README.de.md"), page("docs/erster-abend.md")
NAMES = {"mein-kreis": "my-circle", "abend": "evening"}
"""What a file is called in German and in English."""
PRESSING = re.compile(
    r"\b(verspätet\w*|zu spät|nachzügler\w*|überzogen|überzieh\w*|pausiert|übersprungen|versagt|beeil\w*|teilnehmer\w*)\b"
    r"|\w[:*_]in(nen)?\b",
    re.IGNORECASE,
)
"""What hastens, blames or labels, and people told apart by their gender."""


def commands(text: str) -> list[str]:
    """The commands of a page's examples, without what is said of them."""
    lines = "".join(blocks(text, "sh")).splitlines()
    return [line.split("#")[0].strip() for line in lines if line.strip()]


def in_english(text: str) -> str:
    return re.sub("|".join(NAMES), lambda found: NAMES[found[0]], text)


def test_the_german_front_page_gives_the_same_commands() -> None:
    assert [in_english(line) for line in commands(FRONT)] == commands(page("README.md"))


def test_the_german_front_page_sets_it_up_by_the_same_line() -> None:
    line = re.compile(r"<!-- open -->\n\n    (.*)\n")
    assert line.findall(FRONT) == line.findall(page("README.md")) != []


def test_its_agenda_passes_check() -> None:
    (agenda,) = blocks(FRONT, "toml")
    reading = read_text(agenda, "dienstag.toml", count=10)
    assert reading.plan is not None
    assert not reading.problems


def test_it_names_every_agenda_in_german() -> None:
    told = " ".join(FRONT.split())
    for path in (library.bundled_folder() / "de").glob("*.toml"):
        title = re.search(r'^title = "(.*)"', path.read_text(encoding="utf-8"), re.M)
        assert title is not None
        assert title[1] in told


def test_its_keys_are_those_of_the_english_page() -> None:
    keys = set(codes(section(FRONT, "## Tasten")))
    assert keys <= set(codes(section(page("README.md"), "## Keys")))
    assert len(keys) > 25


def test_the_first_evening_knows_the_same_keys_commands_and_signs() -> None:
    english = page("docs/first-evening.md")
    named = {in_english(code) for code in codes(EVENING)}
    assert set(codes(english)) <= named
    only_here = {code for code in named - set(codes(english)) if "--language" not in code and "--from" not in code}
    assert only_here == set()
    assert re.findall(r"^\| (\S+|\( \)) \|", EVENING, re.M)[1:] == re.findall(r"^\| (\S+|\( \)) \|", english, re.M)[1:]
    assert len(re.findall(r"^## \d", EVENING, re.M)) == len(re.findall(r"^## \d", english, re.M))


@pytest.mark.parametrize("text", [FRONT, EVENING], ids=["README.de.md", "erster-abend.md"])
def test_no_german_page_hastens_blames_or_labels(text: str) -> None:
    assert not PRESSING.findall(text)


def test_the_pages_lead_to_each_other() -> None:
    assert "README.de.md" in page("README.md")
    assert "erster-abend.md" in page("docs/first-evening.md")
    assert (DOCS / "erster-abend.md").exists()

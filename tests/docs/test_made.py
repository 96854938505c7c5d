"""What the documentation takes from the program is what the program says now."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from tests.docs.pages import DOCS, PAGES, ROOT, page, script

make_docs = script("make_docs")
PICTURES = sorted((DOCS / "pictures").glob("*.svg"))


@pytest.mark.parametrize("path", make_docs.pages(), ids=lambda path: path.name)
def test_every_part_that_is_made_is_as_it_would_be_made_now(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert make_docs.filled(text) == text, "run: python scripts/make_docs.py"


def test_every_part_stands_somewhere() -> None:
    used = {
        name for path in PAGES for name in re.findall(r"<!-- made: ([a-z-]+) -->", path.read_text(encoding="utf-8"))
    }
    assert used == set(make_docs.PARTS)


@pytest.mark.parametrize("path", PICTURES, ids=lambda path: path.stem)
def test_a_picture_is_whole_small_and_fetches_nothing(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    ElementTree.fromstring(text)
    assert len(text) < 100_000
    assert set(re.findall(r"https?://[^\"' )]*", text)) == {"http://www.w3.org/2000/svg"}
    assert "<script" not in text


def test_every_picture_is_shown_and_described_for_those_who_do_not_see_it() -> None:
    shown = {
        name
        for path in PAGES
        for name in re.findall(r"!\[[^\]]{15,}\]\((?:docs/)?pictures/([a-z]+)\.svg\)", path.read_text(encoding="utf-8"))
    }
    assert {path.stem for path in PICTURES} - shown <= {"help"}


def test_the_readmes_picture_shows_the_program_of_the_readme() -> None:
    words = script("make_pictures").words_of((ROOT / "docs/pictures/circle.svg").read_text(encoding="utf-8"))
    for word in ("Tuesday circle", "has the floor", "listening only", "Enter", "Sharing round"):
        assert word in words
    assert "Tuesday circle" in page("README.md")


@pytest.mark.slow
def test_the_pictures_show_what_the_program_shows_now() -> None:
    make_pictures = script("make_pictures")
    for name, svg in make_pictures.made().items():
        old = (DOCS / "pictures" / f"{name}.svg").read_text(encoding="utf-8")
        assert make_pictures.words_of(svg) == make_pictures.words_of(old), (
            f"{name}: run python scripts/make_pictures.py"
        )

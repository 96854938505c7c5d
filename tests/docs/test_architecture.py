"""The page about the architecture names what is there."""

from __future__ import annotations

import re

import pytest

from tests.docs.pages import ROOT, SOURCE, codes, names_in, page

PAGE = page("docs/architecture.md")
PLACES = sorted(
    {
        code
        for code in codes(PAGE)
        if re.fullmatch(r"[\w/]+(\.py(::\w+)?|/)", code) and not code.startswith(("tests/", "scripts/", "agendas"))
    }
)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_is_there(place: str) -> None:
    path, _, name = place.partition("::")
    assert (SOURCE / path).exists()
    if name:
        assert name in names_in(SOURCE / path)


def test_every_package_and_every_module_at_the_top_has_its_layer() -> None:
    table = PAGE.split("## The path of a command")[0]
    for path in SOURCE.iterdir():
        if path.name.startswith((".", "__")) or path.name in ("sounds", "agendas"):
            continue
        if path.is_dir() or path.suffix == ".py":
            assert f"`{path.name}{'/' if path.is_dir() else ''}`" in table, path.name


def test_files_outside_of_the_source_are_there() -> None:
    for code in codes(PAGE):
        if re.fullmatch(r"(tests|scripts)/[\w/]+\.py|[\w.]+\.(json|toml)", code):
            assert (ROOT / code).exists(), code


def test_what_is_read_in_one_go_is_one_page() -> None:
    looked_up = PAGE[PAGE.index("## Where is it decided") : PAGE.index("## Five things")]
    assert len(PAGE.splitlines()) - len(looked_up.splitlines()) < 70

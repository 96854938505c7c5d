"""Agendas in other languages: which is found by a name, and in what language an agenda's own words stand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from circlekeeper.agenda import library
from circlekeeper.agenda.reading import read_text
from circlekeeper.words import kinds, language
from tests.agenda.test_library import home, put  # noqa: F401 (a fixture)
from tests.test_another_language import catalogue_of


@pytest.fixture
def bundled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three forms in English, of which German has two and Spanish one; French has one of its own."""
    folder = tmp_path / "agendas"
    for place in ("peer-support", "troika", "council", "de/peer-support", "de/council", "es/council", "fr/cercle"):
        put((folder / place).parent, f"{Path(place).name}.toml")
    monkeypatch.setattr(library, "bundled_folder", lambda: folder)
    return folder


def names() -> list[str]:
    return [entry.name for entry in library.entries()]


def test_an_english_reader_has_the_english_ones_first_and_the_others_by_their_language(bundled: Path) -> None:
    assert names() == ["council", "peer-support", "troika", "de/council", "de/peer-support", "es/council", "cercle"]


@pytest.mark.parametrize("tag", ["de", "de-AT"])
def test_a_german_reader_has_the_german_ones_first(bundled: Path, tag: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "LANGUAGE", tag)
    assert names() == ["council", "peer-support", "en/council", "en/peer-support", "troika", "es/council", "cercle"]
    assert [entry.foreign for entry in library.entries()] == [False] * 2 + [True] * 5


def test_the_languages_are_looked_up_once_and_not_for_every_agenda(
    bundled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[Path] = []

    def look() -> Path:
        looks.append(bundled)
        return bundled

    monkeypatch.setattr(library, "bundled_folder", look)
    assert [entry.foreign for entry in library.entries()].count(True) == 4
    assert len(looks) == 1


@pytest.mark.parametrize(("tag", "found"), [("en", "council"), ("de", "de/council"), ("es", "es/council")])
def test_a_name_means_the_one_in_the_readers_language(
    bundled: Path, tag: str, found: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library, "LANGUAGE", tag)
    assert library.find("council") == bundled / f"{found}.toml"
    assert library.find("troika") == bundled / "troika.toml"


def test_behind_the_tag_of_a_language_it_means_that_one(bundled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for tag in ("en", "de", "es"):
        monkeypatch.setattr(library, "LANGUAGE", tag)
        assert library.find("de/Council") == bundled / "de" / "council.toml"
        assert library.find("en/council") == bundled / "council.toml"
        assert library.find("fr/cercle") == bundled / "fr" / "cercle.toml"
    assert library.read("de/council").plan is not None


def test_a_path_wins_over_the_tag_of_a_language(bundled: Path) -> None:
    put(Path("de"), "council")
    assert library.find("de/council") == Path("de/council")


def test_ones_own_agenda_wins_over_the_one_in_ones_language(bundled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(library, "LANGUAGE", "de")
    own = put(library.own_folders()[0], "council.toml")
    assert library.find("council") == own
    assert library.find("de/council") == bundled / "de" / "council.toml"


# The words that an agenda leaves out


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A program that speaks English, with a German catalogue beside it."""
    folder = tmp_path / "locale"
    said = {"Check-in": "Ankommen", "How are you arriving?": "Wie kommst du an?", "The story": "Die Geschichte"}
    catalogue_of(folder, said, "de")
    monkeypatch.setattr(language, "FOLDER", str(folder))
    monkeypatch.setattr(language.spoken, "__defaults__", (str(folder),))
    language.speaker.cache_clear()
    yield
    language.speaker.cache_clear()


def stage_of(head: str, kind: str = "check-in", more: str = "") -> tuple[str, str]:
    plan = read_text(f'title = "t"\n{head}\n[[stages]]\nkind = "{kind}"\n{more}', "t.toml").plan
    assert plan is not None
    return plan.stages[0].title, plan.stages[0].prompt


@pytest.mark.parametrize("tag", ["de", "de-CH", "DE"])
def test_an_agenda_that_names_its_language_is_called_and_asks_in_it(german: None, tag: str) -> None:
    assert stage_of(f'language = "{tag}"') == ("Ankommen", "Wie kommst du an?")


@pytest.mark.parametrize("head", ["", 'language = "en"', 'language = "fr"'])
def test_one_that_names_none_or_one_not_spoken_is_in_the_readers(german: None, head: str) -> None:
    assert stage_of(head) == ("Check-in", "How are you arriving?")


def test_what_the_file_says_itself_stands(german: None) -> None:
    assert stage_of('language = "de"', more='title = "Hello"\nprompt = "Well?"\n') == ("Hello", "Well?")


def test_the_steps_of_a_challenge_stand_in_it_too(german: None) -> None:
    plan = read_text('title = "t"\nlanguage = "de"\n[[stages]]\nkind = "challenges"\n', "t.toml").plan
    assert plan is not None
    assert plan.stages[0].challenge is not None
    assert [p.title for p in plan.stages[0].challenge.phases][:2] == ["Die Geschichte", "Questions"]


def test_every_kind_has_a_title_in_every_language() -> None:
    for tag in language.spoken():
        assert kinds.in_language(tag).titles.keys() == kinds.OURS.titles.keys()
        assert all(kinds.in_language(tag).titles.values())

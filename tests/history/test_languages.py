"""Evenings held in different languages: a stage is the same by what it is, not by its words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.history import figures
from circlekeeper.history.figures import history_of
from circlekeeper.keeping.records import Record
from circlekeeper.units import MINUTE
from circlekeeper.words import language
from tests.history.test_figures import an_evening
from tests.test_another_language import catalogue_of


@pytest.fixture(autouse=True)
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A program that speaks English, with a German catalogue beside it."""
    catalogue_of(tmp_path / "locale", {"Check-in": "Ankommen", "Close": "Abschluss"}, "de")
    monkeypatch.setattr(language, "FOLDER", str(tmp_path / "locale"))
    monkeypatch.setattr(language.spoken, "__defaults__", (str(tmp_path / "locale"),))
    caches = (language.speaker, figures._own_names)
    for cache in caches:
        cache.cache_clear()
    yield
    for cache in caches:
        cache.cache_clear()


def called(evening: Record, **titles: str) -> Record:
    """The same evening with stages called otherwise."""
    return replace(evening, stages=tuple(replace(s, title=titles.get(s.title, s.title)) for s in evening.stages))


GERMAN = {"Check-in": "Ankommen", "Close": "Abschluss"}


def test_a_stage_without_a_title_is_the_same_in_the_language_of_every_evening() -> None:
    english = an_evening(0, {"Check-in": 18})
    german = called(an_evening(1, {"Check-in": 22}), **GERMAN)
    for evenings in ([english, german], [german, english]):
        check_in = history_of(evenings).stages[1]
        assert (check_in.title, check_in.actual) == ("Check-in", (18 * MINUTE, 22 * MINUTE))


def test_its_name_is_that_in_the_agenda_where_the_agenda_is_at_hand() -> None:
    plan = Plan("Tuesday circle", (Stage("round", "check-in", "Ankommen", None, 15 * MINUTE, False, ""),))
    [check_in] = history_of([an_evening(0, {"Check-in": 18})], plan).stages
    assert (check_in.title, check_in.actual) == ("Ankommen", (18 * MINUTE,))


def test_a_stage_with_a_title_of_its_own_is_found_by_it_alone() -> None:
    english = an_evening(0, {"Sharing": 30})
    other = called(an_evening(1, {"Sharing": 40}), Sharing="Austausch")
    assert history_of([english, other]).stages[2].actual == (40 * MINUTE,)


def test_the_name_of_another_kind_is_a_title_like_any_other() -> None:
    english = an_evening(0, {"Sharing": 30})
    other = called(an_evening(1, {"Sharing": 40}), Sharing="Ankommen")
    assert history_of([english, other]).stages[2].actual == (40 * MINUTE,)

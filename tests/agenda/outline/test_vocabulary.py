"""The words by which outlines are read say one thing each."""

from __future__ import annotations

import pytest

from circlekeeper.agenda.outline.languages import VOCABULARIES
from circlekeeper.agenda.outline.vocabulary import Sign, Vocabulary, tokens


@pytest.mark.parametrize("words", VOCABULARIES, ids=lambda words: words.language)
def test_no_phrase_means_two_kinds(words: Vocabulary) -> None:
    meant: dict[tuple[str, ...], set[Sign]] = {}
    for kind, weight, phrases in words.signs:
        for phrase in phrases.split(","):
            meant.setdefault(tokens(phrase), set()).add(Sign(kind, weight))
    assert {phrase: signs for phrase, signs in meant.items() if len(signs) > 1} == {}

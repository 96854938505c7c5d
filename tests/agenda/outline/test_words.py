"""The words by which outlines are read say one thing each."""

from __future__ import annotations

import pytest

from circlekeeper.agenda.outline.reading import read_outline
from circlekeeper.agenda.outline.words import VOCABULARIES
from circlekeeper.agenda.outline.words.vocabulary import Sign, Vocabulary, tokens


@pytest.mark.parametrize("words", VOCABULARIES, ids=lambda words: words.language)
def test_no_phrase_means_two_kinds(words: Vocabulary) -> None:
    meant: dict[tuple[str, ...], set[Sign]] = {}
    for kind, weight, phrases in words.signs:
        for phrase in phrases.split(","):
            meant.setdefault(tokens(phrase), set()).add(Sign(kind, weight))
    assert {phrase: signs for phrase, signs in meant.items() if len(signs) > 1} == {}


@pytest.mark.parametrize(
    ("said", "size"),
    [("Austausch in Gruppen zu 4", 4), ("3er-Gruppen", 3), ("Zu sechst", 6), ("Charla en grupos de seis", 6)],
)
def test_how_many_sit_together_says_that_they_sit_in_groups(said: str, size: int) -> None:
    ends = ("Ankommen", "Abschluss") if "s de" not in said else ("Bienvenida", "Cierre")
    stage = read_outline(f"- {ends[0]} (5 min)\n- {said} (20 min)\n- {ends[1]} (5 min)\n").stages[1]
    assert (stage.kind, stage.size, stage.guessed) == ("groups", size, ())

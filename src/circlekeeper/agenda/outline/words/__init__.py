"""The languages in which outlines are read."""

from __future__ import annotations

from itertools import pairwise

from circlekeeper.agenda.outline.words.english import ENGLISH
from circlekeeper.agenda.outline.words.german import GERMAN
from circlekeeper.agenda.outline.words.spanish import SPANISH
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, tokens

VOCABULARIES: tuple[Vocabulary, ...] = (ENGLISH, GERMAN, SPANISH)
"""In the order in which they are tried; the first of those that know most of a text's words reads it."""

_LOOKED_AT = 20_000


def vocabulary_for(text: str) -> Vocabulary:
    """The language that an outline is written in, as its own words say, whatever language circlekeeper speaks."""
    words = tokens(text[:_LOOKED_AT])
    said = [*((word,) for word in words), *pairwise(words)]
    return max(VOCABULARIES, key=lambda one: _known(said, one))


def _known(said: list[tuple[str, ...]], language: Vocabulary) -> int:
    """How many words and pairs of words of a text are a language's: signs of kinds, or words that any text has."""
    return sum(one in language.everywhere or language.sign_of(one) is not None for one in said)

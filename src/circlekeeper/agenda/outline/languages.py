"""The languages in which outlines are read."""

from __future__ import annotations

from itertools import pairwise

from circlekeeper.agenda.outline.english import ENGLISH
from circlekeeper.agenda.outline.vocabulary import Vocabulary, tokens

VOCABULARIES: tuple[Vocabulary, ...] = (ENGLISH,)
"""In the order in which they are tried; the first of those that know most of a text's words reads it."""

_LOOKED_AT = 20_000


def vocabulary_for(text: str) -> Vocabulary:
    """The language that an outline is written in, as far as its words of recognition say."""
    words = tokens(text[:_LOOKED_AT])
    pairs = [*((word,) for word in words), *pairwise(words)]
    return max(VOCABULARIES, key=lambda one: sum(pair in one.by_phrase for pair in pairs))

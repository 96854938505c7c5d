"""Where a sentence of an outline ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from circlekeeper.agenda.outline.vocabulary import Vocabulary, tokens

_END = re.compile(r"(?<=[.!?…])[\"”“’‘»)]{0,2}\s+(?=[\"„“‘«»(¿¡]{0,2}[^\W_a-z])")
_CLOSING = '"”“’‘») '


def ends_in(text: str, words: Vocabulary) -> Iterator[int]:
    """Where each sentence but the last ends; a dot that only shortens a word ends none, unless the next words begin
    another: "10 Min. Dann eine Pause".
    """
    for found in _END.finditer(text):
        shortened = words.unended.search(text[max(0, found.start() - 12) : found.start()])
        if not shortened or _begins(text[found.end() : found.end() + 40], words):
            yield found.end()


def _begins(text: str, words: Vocabulary) -> bool:
    """Whether a text begins by saying that another stage comes."""
    said = tokens(text)
    return any(said[: len(cue)] == cue for cue in map(tokens, words.sequence))


def sentences_in(text: str, words: Vocabulary) -> list[str]:
    """The sentences of a text."""
    cuts = [0, *ends_in(text, words), len(text)]
    return [text[begin:end].strip() for begin, end in pairwise(cuts)]


def is_ended(text: str, words: Vocabulary) -> bool:
    """Whether a text ends as a sentence does, and not in a shortened word: "10 Min."."""
    text = text.rstrip(_CLOSING)
    return text.endswith((".", "!", "?")) and not words.unended.search(text[-12:])

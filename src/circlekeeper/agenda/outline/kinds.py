"""Which kind of stage the words of an outline mean."""

from __future__ import annotations

from typing import NamedTuple

from circlekeeper.agenda.kinds import USUAL, Named
from circlekeeper.agenda.outline.vocabulary import Sign, Vocabulary, find, tokens

STRONG = 3
"""A sign of this weight stands for a kind by itself."""
PLAIN = 2
"""A sign of this weight does so where a stage's title stands."""


_ROUNDS = ("check-in", "sharing-round", "check-out")
"""What a round is for, where the words say that too: "talking piece round, sharing"."""


class Meant(NamedTuple):
    """A kind that was recognised, and by which words."""

    kind: Named
    weight: int
    phrase: str
    """The words as the text has them, in small letters."""


def kind_in(text: str, words: Vocabulary) -> Meant | None:
    """The kind that a text's words mean; of several the weightiest, of these the longest, of these the first."""
    found = tokens(text)
    all_meant = [
        Meant(sign.kind, sign.weight, " ".join(found[at : at + width]))
        for at, width, sign in _signs(found, words)
        if sign.kind is not None
    ]
    meant = max(all_meant, key=_weight, default=None)
    if meant is None or meant.kind != "round":
        return meant
    for_what = [one for one in all_meant if one.kind in _ROUNDS and one.weight >= PLAIN]
    return max(for_what, key=_weight, default=meant)


def _weight(meant: Meant) -> tuple[int, int]:
    return meant.weight, len(meant.phrase.split(" "))


def _signs(found: tuple[str, ...], words: Vocabulary) -> list[tuple[int, int, Sign]]:
    """Every sign among the words, the longest at each place; no word belongs to two."""
    signs, at = [], 0
    while at < len(found):
        for width in range(min(words.longest, len(found) - at), 0, -1):
            sign = words.sign_of(found[at : at + width])
            if sign is not None:
                signs.append((at, width, sign))
                at += width
                break
        else:
            at += 1
    return signs


def size_in(text: str, words: Vocabulary) -> int | None:
    """How many sit together, where the text says so."""
    found = tokens(text)
    sizes = [(len(phrase), size) for said, size in words.sizes.items() if find(found, phrase := tokens(said)) >= 0]
    return max(sizes)[1] if sizes else None


def has_turns(kind: Named) -> bool:
    """Whether people take turns in a stage of that kind."""
    return USUAL[kind].kind in ("round", "open")

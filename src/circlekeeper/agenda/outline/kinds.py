"""Which kind of stage the words of an outline mean."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from circlekeeper.agenda.kinds import NAMES, USUAL, WITH_TURNS, KindName
from circlekeeper.agenda.outline.words.vocabulary import Sign, Vocabulary, longest_in, tokens
from circlekeeper.circle.natures import NATURES

STRONG = 3
"""A sign of this weight stands for a kind by itself."""
PLAIN = 2
"""A sign of this weight does so where a stage's title stands."""


_ROUNDS = [named for named in NAMES if USUAL[named].kind == "round" and named != "round"]
"""What a round is for, where the words say that too: "talking piece round, sharing"."""

_MOST_TOGETHER = 6

ROUND_AT: dict[KindName, KindName] = {"opening": "check-in", "close": "check-out"}
"""A round at an end of the evening: "goodbye round"."""


class Meant(NamedTuple):
    """A kind that was recognised, and by which words."""

    kind: KindName
    weight: int
    phrase: str
    """The words as the text has them, in small letters."""


@lru_cache(64)  # as for its times
def kind_in(text: str, words: Vocabulary, *, apart: KindName | None = None) -> Meant | None:
    """The kind that a text's words mean; of several the weightiest, of these the longest, of these the first. One kind
    can be left `apart`.
    """
    found = tokens(text)
    all_meant = [
        Meant(sign.kind, sign.weight, " ".join(found[at : at + width]))
        for at, width, sign in _signs(found, words)
        if sign.kind is not None and sign.kind != apart
    ]
    meant = max(all_meant, key=_weight, default=None)
    if meant is None:
        return _alone(found, words)
    if meant.kind == "sharing-round":
        closing = next((one for one in all_meant if one.kind == "close" and one.weight >= PLAIN), None)
        return meant if closing is None else meant._replace(kind="check-out")
    if meant.kind != "round":
        return meant
    plainly = [one for one in all_meant if one.weight >= PLAIN]
    for_what = [one for one in plainly if one.kind in _ROUNDS]
    at_the_ends = [meant._replace(kind=ROUND_AT[one.kind]) for one in plainly if one.kind in ROUND_AT]
    return max(for_what or at_the_ends, key=_weight, default=meant)


def kind_told(text: str, words: Vocabulary) -> Meant | None:
    """The kind of stage that a sentence tells of: what plainly says it before a colon counts more than what explains
    it.
    """
    head, colon, _ = text.partition(": ")
    named = kind_in(head, words) if colon else None
    plainly = named is not None and named.weight >= STRONG and named.kind != "round"
    return named if plainly else kind_in(text, words)


def says(text: str, kind: KindName, words: Vocabulary) -> bool:
    """Whether a text has words of that kind, whatever others it has."""
    return any(sign.kind == kind and sign.weight >= PLAIN for _, _, sign in _signs(tokens(text), words))


def _alone(found: tuple[str, ...], words: Vocabulary) -> Meant | None:
    """What one word says by being the whole title: "Sit"; groups, where it is how many sit together: "Threes"."""
    if len(found) == 1 and found[0] in words.alone:
        return Meant(words.alone[found[0]], PLAIN, found[0])
    if len(found) != 1 or not 2 <= words.numbers.get(found[0], 0) <= _MOST_TOGETHER:
        return None
    return Meant("groups", PLAIN, found[0])


def weight_of(meant: Meant | None) -> int:
    """How plainly words mean a kind; 0 where they mean none."""
    return 0 if meant is None else meant.weight


def names_kind(text: str, words: Vocabulary) -> bool:
    """Whether a text plainly says of which kind a stage is."""
    return weight_of(kind_in(text, words)) >= PLAIN


def round_for(meant: Meant | None, form: Meant) -> Meant:
    """What a round is, where a title says what it is for, and a column of forms that it is a round."""
    if meant is None or meant.weight < PLAIN:
        return form
    kind = meant.kind if meant.kind in _ROUNDS else ROUND_AT.get(meant.kind, form.kind)
    return form._replace(kind=kind)


def _weight(meant: Meant) -> tuple[int, int]:
    return meant.weight, len(meant.phrase.split(" "))


def _signs(found: tuple[str, ...], words: Vocabulary) -> list[tuple[int, int, Sign]]:
    """Every sign among the words, the longest at each place; no word belongs to two, and a stage that is only mentioned
    is none: "after the break".
    """
    signs, at = [], 0
    alone = (1,) if words.endings else ()
    while at < len(found):
        for width in words.widths.get(found[at], alone):
            sign = words.sign_of(found[at : at + width]) if at + width <= len(found) else None
            if sign is not None:
                if not any(found[max(0, at - len(said)) : at] == said for said in words.unsaid):
                    signs.append((at, width, sign))
                at += width
                break
        else:
            at += 1
    return signs


def size_in(text: str, words: Vocabulary) -> int | None:
    """How many sit together, where the text says so."""
    return longest_in(tokens(text), words.sizes)


# ---- what is so of a kind ----

ONCE: tuple[KindName, ...] = ("opening", "check-in", "break", "check-out", "close")
"""What an evening has once in a row."""
NO_PHASES: tuple[KindName, ...] = ("break", "groups", "silence", "check-in", "topics")
"""What is never a part of a challenge."""


def has_turns(kind: KindName) -> bool:
    """Whether people take turns in a stage of that kind."""
    return USUAL[kind].kind in WITH_TURNS


def gives_each_time(kind: KindName) -> bool:
    """Whether people speak for themselves in it, each in a time of their own."""
    return NATURES[USUAL[kind].kind].voices


def asks_everyone(kind: KindName) -> bool:
    """Whether everyone is asked in it, one after the other."""
    return NATURES[USUAL[kind].kind].everyone


def moves(kind: KindName) -> bool:
    """Whether everyone can have a part in it: neither one person speaks for all, nor nobody."""
    return NATURES[USUAL[kind].kind].moves


def is_led(kind: KindName) -> bool:
    """Whether one person speaks for all in it."""
    return not moves(kind) and not NATURES[USUAL[kind].kind].quiet


def has_phases(meant: Meant | None) -> bool:
    """Whether what has a time under such a stage is a part of it, and no stage."""
    return meant is not None and USUAL[meant.kind].kind == "challenges"

"""Why something cannot be done: a code and the plain values that belong to it. The faces have the sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal

Code = Literal[
    "not-begun",
    "finished",
    "nobody-by-that-number",
    "away",
    "not-away",
    "away-already",
    "held-already",
    "not-held",
    "bell-on-hold",
    "no-bell",
    "still-unheard",
    "nobody-to-pass",
    "no-turns-to-pass",
    "pass-in-word",
    "word-in-hold",
    "word-already",
    "word-without-speaker",
    "no-such-mark",
    "no-such-need",
    "no-floor-here",
    "has-floor",
    "no-such-stage",
    "in-stage",
    "nothing-interrupted",
    "in-close",
    "stage-begun",
    "stage-done",
    "stage-after-self",
    "before-this-stage",
    "nothing-left",
    "no-such-kind",
    "too-many-stages",
    "not-shorter",
    "since-too-far",
    "since-too-late",
    "no-such-challenge",
    "no-challenge",
    "challenge-current",
    "not-challenges",
    "no-votes",
    "holder-away",
    "no-proposal",
    "nothing-to-accept",
    "ends-before-now",
    "ends-gone-by",
    "ends-tomorrow-morning",
    "ends-tomorrow",
    "ends-far-off",
    "no-longer-turns",
    "seat-after-self",
    "no-away-question",
    "nothing-to-undo",
    "nothing-to-redo",
    "too-many-people",
    "too-many-challenges",
    "name-empty",
    "name-too-long",
    "name-known",
    "words-too-long",
]
"""Each way in which a command cannot be done; the last four are of names and words, which the rules never see."""


class Refused(Exception):  # noqa: N818 (a refusal is an answer, not an error)
    """A command that cannot be done now, by its code; `fields` are numbers, lengths of time, names, and words one
    after the other.
    """

    def __init__(self, code: Code, **fields: int | str | Sequence[str]) -> None:
        self.code: Code = code
        self.fields: Mapping[str, Any] = MappingProxyType(fields)

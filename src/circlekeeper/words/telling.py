"""The phrases in which both faces tell what a `View` shows: time in words, who has the floor, how others may answer, what room there is.

Time past its end is never a number; nobody is told that they are slow.
"""

from __future__ import annotations

from collections.abc import Sequence

from circlekeeper.circle.plan import HOUR, MINUTE, SECOND, Ms, Response, Voice
from circlekeeper.circle.view import PieceView, StageView, View

RESPONSES: dict[Response, str] = {
    "none": "listening only",
    "questions": "open, honest questions",
    "experience": "“I’ve been there too”, no advice",
    "reflect": "saying back what was heard",
    "if-asked": "only if the speaker asks",
    "open": "conversation",
}
"""How the others may answer."""

BEGINNING = "beginning"
A_THIRD = "a third"
HALF = "half"
TWO_THIRDS = "two thirds"
NEARLY = "nearly"
LET_IT_FINISH = "let it finish"


def about(length: Ms) -> str:
    """A length in words, as one says it: "half a minute", "about 3 minutes", "about 1½ minutes"."""
    if length < 20 * SECOND:
        return "a moment"
    if length < 45 * SECOND:
        return "half a minute"
    if length < 75 * SECOND:
        return "a minute"
    if length < 105 * SECOND:
        return "a minute and a half"
    if length < 2 * HOUR:
        return f"about {(length + MINUTE // 2) // MINUTE} minutes"
    return f"about {(length + HOUR // 2) // HOUR} hours"


def steps_along(allowed: Ms, warn: Ms) -> tuple[tuple[Ms, str], ...]:
    """From when on which word says how far something is along, the last ones first."""
    parts = ((-(-2 * allowed // 3), TWO_THIRDS), ((allowed + 1) // 2, HALF), (-(-allowed // 3), A_THIRD))
    near = allowed - warn
    return ((allowed, LET_IT_FINISH), (near, NEARLY), *((at, word) for at, word in parts if at < near))


def far_along(elapsed: Ms, allowed: Ms, warn: Ms) -> str:
    """How far something timed is along, in a word."""
    return next((word for at, word in steps_along(allowed, warn) if elapsed >= at), BEGINNING)


def piece_along(piece: PieceView) -> str:
    """How far the piece in hand is along, in a word; nothing when it is untimed."""
    return "" if piece.allowed is None else far_along(piece.elapsed, piece.allowed, piece.warn)


def stage_along(stage: StageView) -> str:
    """How far a stage is along, in a word."""
    return far_along(stage.elapsed, stage.length, stage.length // 6)


def sentence(phrase: str) -> str:
    """A phrase as a sentence of its own."""
    return phrase and f"{phrase[0].upper()}{phrase[1:]}{'' if phrase.endswith(('.', '?')) else '.'}"


def minutes(count: int) -> str:
    """So many minutes."""
    return "1 minute" if count == 1 else f"{count} minutes"


def hours(length: Ms) -> str:
    """A length in hours and whole minutes: "1 hour and 20 minutes", "6 minutes"."""
    full, rest = divmod((length + MINUTE // 2) // MINUTE, 60)
    parts = ["1 hour" if full == 1 else f"{full} hours"] if full else []
    return listed(parts + [minutes(rest)] * bool(rest or not full))


def listed(names: Sequence[str]) -> str:
    """Names in a sentence: "Ana", "Ana and Ben", "Ana, Ben and Chloé"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def room(view: View, *, giving: bool = True) -> str:
    """The one figure of the evening: "about 6 minutes of room", "4 minutes short: Conversation can give them"; or without who gives."""
    if view.room >= 0:
        whole = view.room // MINUTE
        return "just enough room" if whole < 1 else f"about {minutes(whole)} of room"
    whole = max(1, (MINUTE // 2 - view.room) // MINUTE)
    short = "a minute short" if whole == 1 else f"{whole} minutes short"
    if not view.short_stages or not giving:
        return short
    return f"{short}: {listed(view.short_stages)} can give {'it' if whole == 1 else 'them'}"


def to_come(view: View, *, how_long: bool = True) -> str:
    """Who is still to come in this stage: "5 to come, about 3 minutes each"; nothing when nobody is."""
    if not view.to_come:
        return ""
    each = "" if view.to_come_each is None or not how_long else f", {about(view.to_come_each)} each"
    return f"{view.to_come} to come{each}"


def floor(view: View) -> str:
    """Who has the floor: "Ana has the floor"."""
    if view.speaker is None:
        return "the floor is free"
    return f"{view.speaker}{HAS_THE_FLOOR}"


HAS_THE_FLOOR = " has the floor"
OFFERED = "everyone has had the offer"
THEN, NEXT_IS = "then ", "next is "
"""Before the name of who comes, when someone speaks already, and when nobody does."""


def hands(names: Sequence[str]) -> str:
    """Whose hands are up, the first one first."""
    return f"hands up: {', '.join(names)}"


def say(text: str) -> str:
    """What the facilitator may say."""
    return f"Say: {text}"


def voice(voice: Voice, holder: str) -> str:
    """Whose voice a phase of a challenge is for."""
    return {"holder": f"{holder} speaks", "others": f"the others speak to {holder}", "all": "everyone speaks"}[voice]


def rule(stage: StageView) -> str:
    """How the others may answer in a stage; nothing where nobody speaks for themselves."""
    alone = stage.kind in ("lead", "silence", "break", "topics", "challenges") and stage.response == "none"
    return "" if alone else RESPONSES[stage.response]


def still_missing(length: str) -> str:
    """What the stages cannot give."""
    return f"Still missing: {length}."


def too(count: int) -> str:
    """How many have been there too; nothing as long as none have."""
    return "" if not count else "one has been there too" if count == 1 else f"{count} have been there too"


def still_to_come(phases: Sequence[str]) -> str:
    """Which steps of a challenge are still to come."""
    return f"then: {', '.join(phases)}" if phases else "the last step"


def votes(count: int) -> str:
    """How many votes a challenge has."""
    return "1 vote" if count == 1 else f"{count} votes"


def rotation(number: int, of: int) -> str:
    """Which rotation is in hand."""
    return f"rotation {number} of {of}"


FIND_EACH_OTHER = "the groups find each other"
TOGETHER_AGAIN = "all together again"
TAKEN = "taken"
KEPT = "kept"
NO_AGREEMENTS = "This agenda has no agreements."
STANDINGS: dict[str, str] = {
    "speaker": "has the floor", "waiting": "to come", "heard": "heard", "passed": "no turn so far", "away": "stepped out", "here": "",
}  # fmt: skip
"""Where someone stands in a round."""
HAND_UP = "hand up"
QUIET = "a moment of quiet"
SWAP = "time to swap"
RING = "Please ring the bell."
SIGN = "Give the agreed sign."
NOT_KEPT = "No longer being kept on the disk; it goes on as it is."


def close_begins(close_by: Ms) -> str:
    """When the close must begin to keep its time."""
    if close_by < 30 * SECOND:
        return "the close keeps its time if it begins now"
    return f"the close keeps its time if it begins in {minutes(max(1, (close_by + MINUTE // 2) // MINUTE))}"


def due(view: View) -> list[str]:
    """What the group was promised once the time of the piece in hand is used: a sign, or to swap."""
    piece = view.piece
    if piece is None or view.held or piece.allowed is None or piece.elapsed < piece.allowed:
        return []
    return [*([sentence(SWAP)] if piece.kind == "rotation" else []), *([SIGN] if piece.limit == "signal" else [])]

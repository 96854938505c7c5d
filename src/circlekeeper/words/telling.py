"""The phrases in which both faces tell what a `View` shows: time in words, who has the floor, how others may answer, what room there is.

Time past its end is never a number; nobody is told that they are slow.
"""

from __future__ import annotations

from circlekeeper.circle.plan import HOUR, MINUTE, SECOND, Ms, Response
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
HALF = "half"
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


def far_along(elapsed: Ms, allowed: Ms, warn: Ms) -> str:
    """How far something timed is along, in a word."""
    if elapsed >= allowed:
        return LET_IT_FINISH
    if elapsed >= allowed - warn:
        return NEARLY
    return HALF if 2 * elapsed >= allowed else BEGINNING


def piece_along(piece: PieceView) -> str:
    """How far the piece in hand is along, in a word; nothing when it is untimed."""
    return "" if piece.allowed is None else far_along(piece.elapsed, piece.allowed, piece.warn)


def stage_along(stage: StageView) -> str:
    """How far a stage is along, in a word."""
    return far_along(stage.elapsed, stage.length, stage.length // 6)


def listed(names: tuple[str, ...]) -> str:
    """Names in a sentence: "Ana", "Ana and Ben", "Ana, Ben and Chloé"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def room(view: View) -> str:
    """The one figure of the evening: "about 6 minutes of room", "4 minutes short: Conversation can give them"."""
    if view.room >= 0:
        minutes = view.room // MINUTE
        if minutes < 1:
            return "just enough room"
        return "about 1 minute of room" if minutes == 1 else f"about {minutes} minutes of room"
    minutes = max(1, (MINUTE // 2 - view.room) // MINUTE)
    short = "a minute short" if minutes == 1 else f"{minutes} minutes short"
    if not view.short_stages:
        return short
    return f"{short}: {listed(view.short_stages)} can give {'it' if minutes == 1 else 'them'}"


def to_come(view: View) -> str:
    """Who is still to come in this stage: "5 to come, about 3 minutes each"; nothing when nobody is."""
    if not view.to_come:
        return ""
    each = "" if view.to_come_each is None else f", {about(view.to_come_each)} each"
    return f"{view.to_come} to come{each}"


def floor(view: View) -> str:
    """Who has the floor: "Ana has the floor"."""
    if view.speaker is None:
        return "the floor is free"
    return f"{view.speaker} has the floor"

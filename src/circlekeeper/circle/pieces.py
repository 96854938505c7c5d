"""The current piece, be it a turn, a phase or a rotation, and the floor that goes with it."""

from __future__ import annotations

from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.state import Piece, State
from circlekeeper.units import SECOND, Ms

WARN: Ms = 30 * SECOND
"""How long before the end of a turn the facilitator is cued, where the agenda does not say; a quarter of a shorter
turn.
"""


def warn_before(state: State) -> Ms:
    """How long before the end of the current piece the facilitator is cued; 0 where never, as where that is no less
    than all of it.
    """
    piece = state.piece
    if piece is None or piece.allowed is None or piece.kind == "after":
        return 0
    rules = state.turns.rules if state.turns is not None else state.stage.groups
    if rules is not None and rules.warn is not None:
        return rules.warn if rules.warn < piece.allowed else 0
    return min(WARN, piece.allowed // 4)


def current_piece(state: State) -> Piece | None:
    """The current piece, also while it stands aside for a word in between."""
    return state.piece if state.aside is None else state.aside.piece


def piece_left(state: State, at: At) -> Ms:
    """What is left of the current piece, never below zero; of an untimed one, of what it is expected to take."""
    piece = current_piece(state)
    if piece is None:
        return 0
    now = state.live(at) if state.aside is None else state.aside.since
    return max(0, (piece.expected if piece.allowed is None else piece.allowed) - (now - piece.start))


def begin_piece(state: State, piece: Piece) -> None:
    """Make the next piece the current one."""
    state.piece_limit = state.entered if state.last_piece is None else state.last_piece
    state.last_piece = piece.start
    state.piece = piece


def end_piece(state: State, live: Live) -> None:
    """Let go of the current piece; whoever has the floor gives it back."""
    free_floor(state, live)
    state.piece = None


def give_voice(state: State, person: Person, live: Live) -> None:
    """Change who speaks, and nothing else."""
    free_floor(state, live)
    state.speaker, state.voice_from = person, live


def speaker_went(state: State, person: Person, live: Live) -> None:
    """Someone has just left; if they had the floor, it is free."""
    if state.speaker == person:
        free_floor(state, live)


def free_floor(state: State, live: Live) -> None:
    """Whoever has the floor gives it back."""
    if state.speaker is not None:
        state.spoken = state.spoken | {state.speaker: state.spoken.get(state.speaker, 0) + live - state.voice_from}
        state.last_speaker = state.speaker
    state.speaker = None

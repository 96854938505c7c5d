"""The piece in hand, be it a turn, a phase or a rotation, and the floor that goes with it."""

from __future__ import annotations

from circlekeeper.circle.plan import Ms
from circlekeeper.circle.state import Piece, State


def begin_piece(state: State, piece: Piece) -> None:
    """Take the next piece in hand."""
    state.piece_limit = state.entered if state.last_piece is None else state.last_piece
    state.last_piece = piece.start
    state.piece = piece


def end_piece(state: State, live: Ms) -> None:
    """Let go of the piece in hand; whoever has the floor gives it back."""
    free_floor(state, live)
    state.piece = None


def free_floor(state: State, live: Ms) -> None:
    """Whoever has the floor gives it back."""
    if state.speaker is not None:
        state.spoken = state.spoken | {state.speaker: state.spoken.get(state.speaker, 0) + live - state.voice_from}
        state.last_speaker = state.speaker
    state.speaker = None

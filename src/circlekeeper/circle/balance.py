"""How the voices of an evening are balanced, for the facilitator alone and only when asked: a word each, never a
figure, never an order.
"""

from __future__ import annotations

from typing import Literal

from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At
from circlekeeper.circle.state import State
from circlekeeper.units import Ms

Balance = Literal["quiet", "even", "long"]


def balance(state: State, at: At) -> dict[Person, Balance]:
    """A word for everyone in the room, in seat order; nothing while nobody has spoken.

    Quiet is less than half of an even part of all that was spoken, long is more than twice of it.
    """
    spoken = dict(state.spoken)
    if state.speaker is not None:
        spoken[state.speaker] = spoken.get(state.speaker, 0) + max(0, state.live(at) - state.voice_from)
    present = state.present()
    whole = sum(spoken.get(p, 0) for p in present)
    if not whole:
        return {}
    return {p: _word(spoken.get(p, 0) * len(present), whole) for p in present}


def _word(part: Ms, whole: Ms) -> Balance:
    if 2 * part < whole:
        return "quiet"
    return "long" if part > 2 * whole else "even"

"""What the room may see at one moment: the stage, what is asked, how to answer, the sand. Never a name, a note, a
plan or a figure.
"""

from __future__ import annotations

from typing import NamedTuple

from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.plan import Response
from circlekeeper.circle.view import View
from circlekeeper.units import Ms


class Running(NamedTuple):
    """What runs now: a turn, a phase, a rotation, or the stage."""

    used: Ms
    allowed: Ms
    still: bool = False
    """Whether nobody speaks: then it fills by whole cells, and seldom."""


class Sight(NamedTuple):
    """The one value that the facilitator's room view and the window for the room draw."""

    title: str = ""
    """The stage, small; empty before the session has begun."""
    text: str = ""
    """What is asked, large: the prompt, a challenge's phase, else the stage's or the evening's title."""
    rule: Response | None = None
    """How the others may answer, while somebody speaks, and in the answer afterwards."""
    sand: Running | None = None
    held: bool = False
    """Everything stands still, and nothing says why."""
    dark: bool = False
    """The facilitator wants nothing to be seen."""
    finished: bool = False


def running(view: View) -> Running | None:
    """What runs now; None where nothing does."""
    piece, stage = view.piece, view.stage
    if not view.begun or view.finished or view.gap_left is not None:
        return None
    if piece is not None and piece.allowed:
        return Running(piece.elapsed, piece.allowed)
    if not stage.begun or stage.length <= 0:
        return None
    return Running(stage.elapsed, stage.length, NATURES[stage.kind].quiet)


def sight_of(view: View, *, sand: bool = True, dark: bool = False) -> Sight:
    """What the room may see of a session; `sand`: whether the group wants to see it, `dark`: whether the
    facilitator's screen is dark.

    In a hold, in the dark and after the end there is nothing but that in it, so that nothing else can be shown, or
    left in a file.
    """
    if view.finished or dark or view.held:
        return Sight(
            held=view.held and not (dark or view.finished), dark=dark and not view.finished, finished=view.finished
        )
    if not view.begun:
        return Sight(text=view.title)
    stage, runs = view.stage, running(view) if sand else None
    if NATURES[stage.kind].quiet and not stage.prompt:
        return Sight(text=stage.public_title, sand=runs)
    asked = stage.prompt if view.challenge is None else view.challenge.phase
    answering = stage.response if view.speaker is not None or view.challenge is not None or view.answering else None
    return Sight(stage.public_title, asked or stage.public_title, answering, runs)

"""What the facilitator is told when its moment comes, to them alone: a turn nearing its end, a bell that is due.
Never during a hold.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from circlekeeper.circle import groups, order, pacing
from circlekeeper.circle.moments import At
from circlekeeper.circle.natures import nature
from circlekeeper.circle.pieces import piece_left, warn_before
from circlekeeper.circle.plan import Limit, StageBell
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import State
from circlekeeper.units import MINUTE, Ms

CLOSE_NEAR: Ms = 2 * MINUTE
"""How long before the close must begin, or a stage at its clock time, it is said."""

CueKind = Literal[
    "warn",
    "turn-over",
    "wrap-over",
    "after-over",
    "begins",
    "bell",
    "swap",
    "together",
    "stage-over",
    "close-by",
    "set-for",
]


class Cue(NamedTuple):
    """One thing to tell the facilitator."""

    at: At
    """Its moment, on the session's timeline."""
    kind: CueKind
    name: str = ""
    """Whose turn it is about; the stage's title for `bell`, `stage-over` and `set-for`."""
    limit: Limit = "soft"
    bell: bool = False
    """Whether the bell is due with it, as the session's `bell` allows."""


def between(session: Session, since: At, until: At) -> list[Cue]:
    """The cues that fall due after `since` and not after `until`, in order, if nobody gives a command meanwhile."""
    found: list[Cue] = []
    at = since
    while True:
        state = session.state_at(at)
        cues = [cue for cue in _coming(state, at) if at < cue.at <= until]
        if not cues:
            return found
        at = min(cue.at for cue in cues)
        found += [cue for cue in cues if cue.at == at]


def next_moment(session: Session, now: At) -> At | None:
    """When the next cue falls due if nobody gives a command meanwhile; None when none will."""
    return min((cue.at for cue in _coming(session.state_at(now), now) if cue.at > now), default=None)


def _coming(state: State, at: At) -> list[Cue]:
    """Every cue that the state holds, whatever its moment."""
    if state.began is None or state.finished is not None or state.held_since is not None:
        return []
    cues = [*_of_piece(state), *_of_stage(state)]
    needs = pacing.close_needs(state, at)
    if needs is not None:
        cues.append(Cue(At(state.ends(at) - needs - CLOSE_NEAR), "close-by"))
    coming = pacing.next_fixed(state, at)
    if coming is not None:
        cues.append(Cue(At(coming[1] - CLOSE_NEAR), "set-for", state.stages[coming[0]].title))
    return cues


def _of_piece(state: State) -> list[Cue]:
    piece, ahead = state.piece, state.turns
    if ahead is not None and ahead.gap_until is not None:
        person = order.next_person(state)
        return [] if person is None else [Cue(state.moment(ahead.gap_until), "begins", state.name(person))]
    if piece is None or piece.allowed is None:
        return []
    end = state.moment(piece.start + piece.allowed)
    if piece.kind == "after":
        return [Cue(end, "after-over")]
    rules = None if ahead is None else ahead.rules
    limit: Limit = "soft" if rules is None else rules.limit
    if limit == "none":
        return []
    name = "" if state.speaker is None else state.name(state.speaker)
    warn = warn_before(state)
    cues = [Cue(At(end - warn), "warn", name, limit)] if warn else []
    if piece.kind == "rotation":
        return [*cues, Cue(end, _rotation_over(state), bell=state.stage.bell == "swap")]
    cues.append(Cue(end, "turn-over", name, limit, bell=limit == "chime"))
    if rules is not None and rules.wrap:
        cues.append(Cue(At(end + rules.wrap), "wrap-over", name, limit, bell=limit == "chime"))
    return cues


def _of_stage(state: State) -> list[Cue]:
    stage = state.stage
    if nature(state).pieces_tell:
        return []
    end = state.moment(state.lengths[state.here] - state.run.used + state.entered)
    rings = nature(state).quiet and _rings(stage.bell, "end")
    return [Cue(end, "stage-over", stage.title, bell=rings)]


def of_change(before: State, after: State, at: At) -> list[Cue]:
    """The bells that a command made due: a stage's first and last, and the swap of a rotation left before its time."""
    cues: list[Cue] = []
    left = before.began is not None and (
        after.here != before.here or (after.finished is not None and before.finished is None)
    )
    if left and _rings(before.stage.bell, "end") and not _rang(before, at):
        cues.append(Cue(at, "bell", before.stage.title, bell=True))
    entered = after.began is not None and (before.began is None or after.here != before.here)
    if entered and _rings(after.stage.bell, "start"):
        cues.append(Cue(at, "bell", after.stage.title, bell=True))
    early = before.stage.bell == "swap" and piece_left(before, at) > 0 and not (left or entered)
    if early and after.run.together.rotation != before.run.together.rotation:
        cues.append(Cue(at, _rotation_over(before), bell=True))
    return cues


def _rotation_over(state: State) -> CueKind:
    """What is to be done once the time of the current rotation is used: swap, or, after the last, come together."""
    return "swap" if state.run.together.rotation < groups.rules_of(state, state.here).rotations else "together"


def _rings(bell: StageBell, when: Literal["start", "end"]) -> bool:
    return bell in (when, "both")


def _rang(state: State, at: At) -> bool:
    """Whether the stage's closing bell was due already when its time was up."""
    return nature(state).quiet and state.used(state.here, at) >= state.lengths[state.here]

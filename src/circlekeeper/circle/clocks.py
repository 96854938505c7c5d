"""Holding, resuming, giving and taking time, back-dating, and time away."""

from __future__ import annotations

from circlekeeper.circle import board
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.stages import numbered
from circlekeeper.circle.state import State
from circlekeeper.units import MINUTE, Ms


def hold(state: State, at: At) -> None:
    """Stop every clock."""
    if state.held_since is not None:
        raise Refused("held-already")
    state.held_since = at


def resume(state: State, at: At) -> None:
    """Resume after a hold; time away that nobody answered for does not count."""
    if state.held_since is None:
        raise Refused("not-held")
    state.held_total += at - state.held_since
    state.held_since = None
    state.cut = None


def cut_off(state: State, gone: At, until: At) -> None:
    """Nobody was looking from `gone` until `until`: hold since then, and ask; while it is still asked about an
    earlier such time, the answer is for all of it.
    """
    if state.cut is not None and state.setup.rules >= 2:
        state.cut = (state.cut[0], max(state.cut[1], until))
        return
    if state.began is None or state.finished is not None or state.held_since is not None:
        return
    state.held_since = gone
    state.cut = (gone, until)


def away(state: State, counts: Ms) -> None:
    """That much of the time away counts after all."""
    if state.cut is None or state.held_since is None:
        raise Refused("no-away-question")
    gone, until = state.cut
    state.held_since = At(gone + min(max(0, counts), until - gone))
    state.cut = None


def longer(state: State, by: Ms | None, of: int | None, at: At) -> None:
    """More time for the current timed piece, otherwise for the stage, or for another that is to come."""
    if of is None and state.piece is not None and state.piece.allowed is not None:
        challenge, rules = state.run.challenges.current, state.stage.challenge
        if by is None and challenge is not None and rules is not None and state.piece.kind == "phase":
            by = rules.extend[challenge.extended] if challenge.extended < len(rules.extend) else MINUTE
            board.take(state, challenge._replace(extended=challenge.extended + 1))
        state.piece = state.piece._replace(allowed=state.piece.allowed + (MINUTE if by is None else by))
        return
    _lengthen(state, _stage(state, of), MINUTE if by is None else by, at)


def shorter(state: State, by: Ms | None, of: int | None, at: At) -> None:
    """Less time for the current timed piece, otherwise for the stage, or for another to come; not below what is
    used.
    """
    by = MINUTE if by is None else by
    if of is None and state.piece is not None and state.piece.allowed is not None:
        used = state.live(at) - state.piece.start
        if used >= state.piece.allowed:
            raise Refused("not-shorter")
        state.piece = state.piece._replace(allowed=max(used, state.piece.allowed - by))
        return
    index = _stage(state, of)
    length, used = state.all_lengths(at)[index], state.used(index, at)
    if used >= length:
        raise Refused("not-shorter")
    _lengthen(state, index, max(used, length - by) - length, at)


def _stage(state: State, number: int | None) -> int:
    if number is None:
        return state.here
    index = numbered(state, number)
    if index in state.done:
        raise Refused("stage-done", number=number)
    return index


def _lengthen(state: State, index: int, more: Ms, at: At) -> None:
    if state.began is None:
        so_far = state.longer_first.get(index, 0)
        if state.setup.rules >= 2:  # what it has, which is never below zero
            so_far = state.all_lengths(at)[index] - state.lengths_given(at)[index]
        state.longer_first = state.longer_first | {index: so_far + more}
        return
    lengths = list(state.lengths)
    lengths[index] += more
    state.lengths = tuple(lengths)


def since(state: State, ago: Ms, at: At) -> None:
    """The word in between, the current piece, or else the stage, began that long ago; what came before gives up that
    time.
    """
    start = Live(state.live(at) - ago)
    if state.aside is not None:
        _not_before(start, state.entered if state.aside.piece is None else state.aside.piece.start, ago)
        _speaking_since(state, start)
        state.aside = state.aside._replace(since=start)
        return
    if state.piece is not None:
        assert state.piece_limit is not None
        _not_before(start, state.piece_limit, ago)
        if state.voice_from == state.piece.start:
            _speaking_since(state, start)
        state.piece = state.piece._replace(start=start)
        state.last_piece = start
        return
    start = Live(start + state.run.used)  # what it used when it was current before is part of how long it has been
    if start > (state.live(at) if state.last_piece is None else state.entered):
        raise Refused("since-too-late")
    earlier = state.entered - start
    if state.left is None:
        assert state.began is not None
        state.began = At(state.began - earlier)
    else:
        assert state.entered_before is not None
        _not_before(start, state.entered_before, ago)
        before = state.runs[state.left]
        assert before is not None
        given_up = before._replace(used=before.used - earlier)
        state.runs = (*state.runs[: state.left], given_up, *state.runs[state.left + 1 :])
    state.entered = start


def _not_before(start: Live, limit: Live, ago: Ms) -> None:
    if start < limit:
        raise Refused("since-too-far", most=ago - (limit - start))


def _speaking_since(state: State, start: Live) -> None:
    """The one who had the floor before gives up the time that the one who has it now gains."""
    last = state.last_speaker
    if last in state.spoken:
        state.spoken = state.spoken | {last: max(0, state.spoken[last] - max(0, state.voice_from - start))}
    state.voice_from = start


def ends(state: State, end: At | None, by: Ms | None, at: At) -> None:
    """The evening is to end at this moment, or so much later than it is to now; below zero: earlier."""
    if end is None:
        state.later += by or 0
    else:
        state.target, state.later = end, 0
    if state.ends(at) <= at:
        raise Refused("ends-before-now")

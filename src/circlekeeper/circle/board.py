"""The board of challenges, and the work on one of them, phase by phase."""

from __future__ import annotations

from typing import Any

from circlekeeper.circle import shares, turns
from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.order import AFTER_HOLDER, lap_of
from circlekeeper.circle.pieces import begin_piece, end_piece, give_voice, piece_left, speaker_went
from circlekeeper.circle.plan import ChallengeRules, Phase, Response, TurnRules
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.standing import Place, Turns
from circlekeeper.circle.state import Challenges, CurrentChallenge, OnBoard, Piece, State
from circlekeeper.circle.view import Foreseen
from circlekeeper.units import Ms

MOST = 500
"""How many challenges the board can hold."""


def rules_of(state: State, index: int) -> ChallengeRules:
    """The rules of a stage of challenges."""
    rules = state.stages[index].challenge
    assert rules is not None
    return rules


def entry(state: State, number: int) -> OnBoard:
    """The challenge of that number, from 1."""
    if not 1 <= number <= len(state.board):
        raise Refused("no-such-challenge", number=number)
    return state.board[number - 1]


def _set(state: State, number: int, **changes: Any) -> None:
    changed = entry(state, number)._replace(**changes)
    state.board = (*state.board[: number - 1], changed, *state.board[number:])


def raise_challenge(state: State, person: Person, words: int | None) -> None:
    """Put someone's challenge on the board."""
    if len(state.board) >= MOST:
        raise Refused("too-many-challenges", most=MOST)
    state.board = (*state.board, OnBoard(person, words))


def vote(state: State, number: int, count: int | None) -> None:
    """One more vote, or the count of them."""
    found = entry(state, number)
    if state.began is not None and state.stage.votes == 0:
        raise Refused("no-votes")
    _set(state, number, votes=found.votes + 1 if count is None else count)


def votes_there_are(state: State) -> int | None:
    """How many votes everyone who is here has together, by this stage or the nearest before it that has votes, else the
    first to come; None where no stage has any.
    """
    tonight, here = [state.stages[i] for i in state.order], state.place(state.here)
    nearest = [*reversed(tonight[: here + 1]), *tonight[here + 1 :]]
    each = next((stage.votes for stage in nearest if stage.kind == "topics"), 0)
    return each * len(state.present()) or None


def too(state: State, count: int | None) -> None:
    """One more "I've been there too" for the current challenge, or the count of them."""
    challenge = None if state.began is None else state.run.challenges.current
    if challenge is None:
        raise Refused("no-challenge")
    found = entry(state, challenge.number)
    _set(state, challenge.number, too=found.too + 1 if count is None else count)


def phases_left(state: State, at: At) -> Ms:
    """What the phases of the current challenge still need; 0 without one."""
    run = state.runs[state.here]
    challenge = None if run is None else run.challenges.current
    if challenge is None:
        return 0
    now = piece_left(state, at) if challenge.turns is None else shares.still_needs(state, at)
    holder = entry(state, challenge.number).holder
    return now + sum(_length(state, p, holder) for p in rules_of(state, state.here).phases[challenge.phase + 1 :])


def _length(state: State, phase: Phase, holder: Person | None) -> Ms:
    """How long a phase is: as the agenda says, or as long as the turns that it offers."""
    speaking = sum(
        state.usual_turns(p) for p in state.seats if state.takes_part(p) and (p != holder or phase.voice == "all")
    )
    if holder is None and phase.voice == "others":
        speaking -= 1
    return phase.takes(max(0, speaking))


def whole(state: State, index: int) -> Ms:
    """What one challenge takes from its first phase to its last, in a stage of them."""
    return sum(_length(state, p, None) for p in rules_of(state, index).phases)


def least(state: State, index: int, at: At) -> Ms:
    """What a stage of challenges is to keep: one whole challenge, or what the current one still needs."""
    if state.setup.rules < 2:
        return 0
    if state.runs[index] is None:
        return whole(state, index)
    return phases_left(state, at) if index == state.here else 0


def _begin_phase(state: State, live: Live) -> None:
    challenge = state.run.challenges.current
    assert challenge is not None
    phase = rules_of(state, state.here).phases[challenge.phase]
    if phase.turn is not None:
        _begin_round(state, phase, entry(state, challenge.number).holder, live)
        return
    begin_piece(state, Piece("phase", live, phase.length))
    state.speaker = entry(state, challenge.number).holder if phase.voice == "holder" else None
    state.voice_from = live


def _begin_round(state: State, phase: Phase, holder: Person, live: Live) -> None:
    """Everyone whom the phase is for has one turn, from the holder's left on; the holder, if it is for all, comes
    last.
    """
    assert phase.turn is not None
    rules = TurnRules(phase.turn, start=AFTER_HOLDER)
    places: dict[Person, Place] = {p: "apart" if p == holder and phase.voice != "all" else "ahead" for p in state.seats}
    usual_turns = sum(state.usual_turns(p) for p, place in places.items() if place == "ahead" and state.takes_part(p))
    turn = phase.length // max(1, usual_turns) if phase.turn == "share" else phase.turn
    state.put_turns(lap_of(state, Turns(rules, places, turn, phase.turn == "share", firm=True)))
    turns.go_round(state, live)


def take(state: State, challenge: CurrentChallenge | None) -> None:
    """Make this challenge the current one, or none."""
    state.set_run(so_far=state.run.challenges._replace(current=challenge))


def _begin(state: State, number: int, live: Live) -> None:
    end_challenge(state, live)
    state.set_run(so_far=Challenges(CurrentChallenge(number, 0), state.run.challenges.taken + 1))
    state.last_holder = entry(state, number).holder
    _set(state, number, taken=True)
    _begin_phase(state, live)


def end_challenge(state: State, live: Live) -> None:
    """Let go of the current challenge."""
    _end_phase(state, live)
    if state.run.challenges.current is not None:
        take(state, None)


def _end_phase(state: State, live: Live) -> None:
    if state.turns is not None:
        turns.end_turn(state, live)
    end_piece(state, live)


def choose(state: State, number: int, live: Live) -> None:
    """Begin this challenge now, ending the current one."""
    if state.stage.challenge is None:
        raise Refused("not-challenges")
    found = entry(state, number)
    if state.run.challenges.current is not None and state.run.challenges.current.number == number:
        raise Refused("challenge-current", number=number)
    if not state.is_here(found.holder):
        raise Refused("holder-away", name=state.name(found.holder))
    _begin(state, number, live)


def next_phase(state: State, at: At) -> bool:
    """The next phase, or the next challenge; False when the stage can be left."""
    rules, challenge, live = rules_of(state, state.here), state.run.challenges.current, state.live(at)
    if challenge is not None:
        if challenge.turns is not None and turns.go_round(state, live):
            return True
        if challenge.phase + 1 < len(rules.phases):
            _end_phase(state, live)
            take(state, challenge._replace(phase=challenge.phase + 1, turns=None))
            _begin_phase(state, live)
        else:
            end_challenge(state, live)
        return True
    number = next_challenge(state, at)
    if number is None:
        return False
    _begin(state, number, live)
    return True


def next_challenge(state: State, at: At) -> int | None:
    """The challenge that `next` begins while none is current: most votes, then the first raised; None where the
    stage can be left.
    """
    rules = rules_of(state, state.here)
    open_ones = [(-b.votes, i) for i, b in enumerate(state.board, 1) if not b.taken and state.is_here(b.holder)]
    if not open_ones:
        return None
    if state.run.challenges.taken:
        left = state.lengths[state.here] - state.used(state.here, at)
        if rules.times is not None and state.run.challenges.taken >= rules.times:
            return None
        if rules.times is None and left < whole(state, state.here):
            return None
    return min(open_ones)[1]


def went(state: State, person: Person, live: Live) -> None:
    """Someone has just left; if they held the current challenge, it is over."""
    challenge = state.run.challenges.current
    if challenge is not None and entry(state, challenge.number).holder == person:
        end_challenge(state, live)
    elif state.turns is not None:
        turns.went(state, person, live)
    speaker_went(state, person, live)


def give_floor(state: State, person: Person, live: Live) -> None:
    """Give someone their turn in a phase with turns; elsewhere change who speaks, and nothing else."""
    if state.turns is not None:
        turns.give_floor(state, person, live)
    else:
        give_voice(state, person, live)


# What is seen of it


def foreseen(before: State, after: State) -> Foreseen | None:
    """What `next` does with a challenge: it begins, moves on to another phase, or is over; None where only the floor
    moves.
    """
    was, now = before.run.challenges.current, after.run.challenges.current
    if now is None:
        return None if was is None else Foreseen("challenge-over")
    if was is not None and (was.number, was.phase) == (now.number, now.phase):
        return None
    holder = after.name(entry(after, now.number).holder)
    if now.phase:
        return Foreseen("phase", holder, rules_of(after, after.here).phases[now.phase].title, now.number)
    return Foreseen("challenge", holder, number=now.number)


def response(state: State, index: int) -> Response:
    """How the others may answer in this phase."""
    run, rules = state.runs[index], state.stages[index].challenge
    current = None if run is None else run.challenges.current
    if current is None or rules is None:
        return state.stages[index].answered
    return rules.phases[current.phase].response

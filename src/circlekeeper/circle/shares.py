"""What each one is offered in a round, and what all of it takes: the arithmetic of turns, in one place.

A usual turn is what someone with the usual need has: who needs double has two of them, and whoever has no clock
counts as if they had.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import At, Live
from circlekeeper.circle.order import count_for, members_of, rules_of, standing, to_be_asked_again, to_be_heard
from circlekeeper.circle.pieces import current_piece, piece_left
from circlekeeper.circle.plan import TurnRules
from circlekeeper.circle.state import State
from circlekeeper.units import Ms


class TurnsToCome(NamedTuple):
    """The turns to come, all together."""

    usual_turns: int
    """How many usual turns they are in all; one that was kept is none."""
    besides: Ms
    """What is needed besides those: the hand-overs or gaps, the circle's answers, and what was kept of turns."""

    def usual_turn(self, length: Ms) -> Ms:
        """What one usual turn can have of that length."""
        return max(0, length - self.besides) // max(1, self.usual_turns)

    def takes(self, usual_turn: Ms) -> Ms:
        """What all of it takes with that usual turn."""
        return self.usual_turns * usual_turn + self.besides


def whole_round(rules: TurnRules, people: int, usual_turns: int, handover: Ms) -> TurnsToCome:
    """Every turn of a round that has not begun, lap by lap; one lap where nobody knows how many there will be."""
    laps = rules.laps or 1
    return TurnsToCome(laps * usual_turns, max(0, laps * people - 1) * handover + laps * people * rules.after)


def share_of(rules: TurnRules, usual_turn: Ms) -> Ms:
    """A share, and no more than the most that the round offers."""
    return usual_turn if rules.most is None else min(usual_turn, rules.most)


def _usual_turns(state: State, people: Iterable[Person]) -> int:
    return sum(state.usual_turns(p) for p in people)


# A round that has not begun


def _all(state: State, index: int) -> TurnsToCome:
    """Every turn of a round that has not begun, with the people who are here."""
    people = usual_turns = count_for(state, index)
    if state.more_time:
        usual_turns = _usual_turns(state, (p for p in members_of(state, index) if state.takes_part(p)))
    rules = rules_of(state, index)
    return whole_round(rules, people, usual_turns, state.plan.between(rules))


def _usual_turn(state: State, index: int, length: Ms, company: TurnsToCome) -> tuple[Ms | None, bool]:
    """The usual turn of a round not begun, and whether it is a share; None when untimed."""
    rules = rules_of(state, index)
    turn = state.set_turns_of.get(index, rules.turn)
    if turn == "share":
        return share_of(rules, company.usual_turn(length)), True
    return (None if isinstance(turn, str) else turn), False


def promised(state: State, index: int, length: Ms) -> tuple[Ms | None, bool]:
    """What each one is promised in a round not begun, and whether it is a share; None when untimed."""
    return _usual_turn(state, index, length, _all(state, index))


def offered(state: State, index: int, length: Ms) -> Ms | None:
    """Each one's time in a round that has not begun, be it a share; None where it is untimed."""
    return promised(state, index, length)[0]


def timed_within(state: State, index: int, length: Ms) -> Ms | None:
    """The turn that fits into that length with those who are here, never longer than before."""
    turn, shares = promised(state, index, length)
    return (
        None
        if turn is None or shares or not count_for(state, index)
        else min(turn, _all(state, index).usual_turn(length))
    )


def needs(state: State, index: int, length: Ms) -> Ms:
    """What a round that has not begun needs: its length, or what its turns and all between them take, if that is
    more; of a share no more than the most that it offers.
    """
    company = _all(state, index)
    turn, shares = _usual_turn(state, index, length, company)
    if turn is None or not count_for(state, index):
        return length
    if not shares:
        return max(length, company.takes(turn))
    most = rules_of(state, index).most
    return length if most is None else min(length, company.takes(most))


def least(state: State, index: int, at: At) -> Ms:
    """What a round of timed turns that has not begun is to keep: what comes between its turns, which no shorter turn
    makes less.
    """
    if state.setup.rules < 2 or state.runs[index] is not None:
        return 0
    company = _all(state, index)
    turn, shares = _usual_turn(state, index, 0, company)
    return 0 if shares or turn is None else company.besides


# The current round


def to_come(state: State) -> TurnsToCome:
    """The turns of the current round that are still to come; no hand-over comes before the first of all."""
    turns = standing(state)
    now = (*to_be_heard(state), *to_be_asked_again(state))
    later = _later(state)
    count = len(now) + len(later)
    handovers = count if turns.started or state.run.lap > 1 else max(0, count - 1)
    kept = sum(turns.kept[p] or 0 for p in now if p in turns.kept)
    usual_turns = _usual_turns(state, (*(p for p in now if p not in turns.kept), *later))
    return TurnsToCome(usual_turns, handovers * turns.handover + count * turns.rules.after + kept)


def _later(state: State) -> list[Person]:
    """Whose turns come in the laps after this one, each as often as they come."""
    turns = standing(state)
    laps = 0 if turns.rules.laps is None else turns.rules.laps - state.run.lap
    return [p for p in turns.members if state.takes_part(p)] * max(0, laps)


def offer(state: State, person: Person, live: Live) -> tuple[Ms | None, Ms]:
    """What the turn that begins now is offered, None when it is untimed; and what it is expected to take."""
    turns = standing(state)
    if person in turns.kept:
        return turns.kept[person], turns.kept[person] or 0
    if turns.turn is None:
        return None, 0
    usual_turns = state.usual_turns(person)
    whole = usual_turns * turns.turn
    if turns.shares and not turns.firm:
        others = to_come(state)
        left = state.lengths[state.here] - state.run.used - (live - state.entered)
        part = (left - others.besides - turns.rules.after) * usual_turns // (others.usual_turns + usual_turns)
        whole = max(whole, part if turns.rules.most is None else min(part, usual_turns * turns.rules.most))
    return (None if state.untimed(person) else whole), whole


def each(state: State, at: At) -> Ms | None:
    """About what each of those still to come will be offered; None where nobody is, or it is untimed."""
    turns, company = standing(state), to_come(state)
    if turns.turn is None or not company.usual_turns:
        return None
    if not turns.shares or turns.firm:
        return turns.turn
    left = state.lengths[state.here] - state.used(state.here, at) - _of_the_speaker(state, at)
    return max(turns.turn, share_of(turns.rules, (left - company.besides) // company.usual_turns))


def _of_the_speaker(state: State, at: At) -> Ms:
    """What the current piece still has, and the answer after it."""
    piece = current_piece(state)
    return piece_left(state, at) + (standing(state).rules.after if piece is not None and piece.kind == "turn" else 0)


def still_needs(state: State, at: At) -> Ms:
    """What those still to come in the current round were offered, with all between them and what the speaker has
    left.
    """
    turn = standing(state).turn
    return 0 if turn is None else to_come(state).takes(turn) + _of_the_speaker(state, at)


def at_most(state: State, at: At) -> Ms | None:
    """The most that the current round still needs, because of the most that its share offers; None: no limit."""
    turns = standing(state)
    if not turns.shares or turns.rules.most is None:
        return None
    return to_come(state).takes(turns.rules.most) + _of_the_speaker(state, at)

"""One simulated evening: the real rules, given the commands that a facilitator would give as people take their time."""

from __future__ import annotations

from dataclasses import dataclass

from circlekeeper.circle import board, groups, order, pacing
from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup, State
from circlekeeper.simulate.habits import Chance
from circlekeeper.units import Ms

_MOST_STEPS = 100_000
"""More than the largest stage that an agenda can have takes: 500 people, twenty times round, passes asked again."""


@dataclass(frozen=True, slots=True)
class SimulatedEvening:
    """How a simulated evening went."""

    over: Ms
    """By how much it ended after its hour; below zero: before it."""
    stages: tuple[Ms | None, ...]
    """What each stage took; None for one never entered."""
    planned: tuple[Ms, ...]


class Stuck(Exception):  # noqa: N818 (it is a bug in the rules or here)
    """The evening did not come to its end."""


def evening(setup: Setup, people: int, chance: Chance, *, fits: bool = False) -> SimulatedEvening:
    """Let one evening go by; with `fits` the facilitator takes every proposal to end on time, from stage to stage."""
    state = led(setup, people, chance, fits=fits).state
    assert state.finished is not None
    taken = tuple(None if run is None else run.used for run in state.runs)
    return SimulatedEvening(state.finished - state.ends(state.finished), taken, state.planned)


def led(setup: Setup, people: int, chance: Chance, *, fits: bool = False) -> Session:
    """The session of such an evening, finished."""
    return _Facilitator(setup, people, chance, fits).lead()


class _Facilitator:
    """Who gives the commands: what to wait for, and what to press then."""

    def __init__(self, setup: Setup, people: int, chance: Chance, fits: bool) -> None:
        self.chance, self.fits = chance, fits
        self.session = Session(setup, [f"Seat {i + 1}" for i in range(people)])
        late = chance.late(people)
        for name in range(people - len(late)):
            self._do(c.Arrive(name), 0)
        self.coming = [(at, people - len(late) + i) for i, at in enumerate(late)]
        self.hold = chance.hold(self.session.state.ends(At(0)))
        self.now = At(0)
        self.whole: Ms | None = None
        """How long the current stage takes where nobody speaks in turn; drawn once, however often `next` is pressed
        in it.
        """

    def lead(self) -> Session:
        """Lead the evening to its end."""
        self._do(c.Next(), 0)
        stage, steps = -1, 0
        while steps < _MOST_STEPS:
            state = self.session.state
            if state.finished is not None:
                return self.session
            if state.here != stage:
                stage, steps = state.here, 0
                self._enter(state)
            self._one_step()
            steps += 1
        raise Stuck

    def _enter(self, state: State) -> None:
        """What is done as a stage begins: fit the evening, put challenges on the board."""
        self.whole = None
        if self.fits and self.session.do(c.Fit(), self.now) is None and self.session.proposal is not None:
            self.session.do(c.Accept(), self.now)
        if state.stage.challenge is not None:
            for person in state.present()[: self.chance.raised(len(state.present()))]:
                self._do(c.Raise(person), self.now)

    def _one_step(self) -> None:
        state = self.session.state_at(self.now)
        if state.stage.turns is not None:
            self._turn(state)
        elif state.stage.challenge is not None:
            self._challenge(state)
        elif state.stage.groups is not None:
            self._rotation(state)
        else:
            if self.whole is None:
                self.whole = self.chance.whole(state.stage, state.lengths[state.here])
            self._wait(max(0, self.whole - state.used(state.here, self.now)), c.Next())

    def _challenge(self, state: State) -> None:
        if state.piece is not None:
            self._wait(self.chance.turn(state.piece.allowed), c.Next())
            return
        # No more are begun than the plan says that there is time for.
        fit = max(1, state.lengths[state.here] // max(1, board.whole(state, state.here)))
        self._wait(self.chance.asking(), c.Next() if state.run.challenges.taken < fit else c.Skip())

    def _turn(self, state: State) -> None:
        standing = order.standing(state)
        if state.speaker is not None:
            assert state.piece is not None
            lap = state.run.lap if standing.rules.laps is None else 1
            if self.chance.passes(again=state.piece.again, lap=lap):
                self._wait(self.chance.handover(state.plan), c.Pass())
            else:
                self._wait(self.chance.turn(state.piece.allowed) + self.chance.handover(state.plan), c.Next())
        elif standing.gap_until is not None:
            self.now = max(self.now, state.moment(standing.gap_until))
            self._come_and_hold()
        elif state.piece is not None:
            self._wait(self.chance.turn(state.piece.allowed), c.Next())
        elif not standing.started and state.run.lap == 1:
            self._wait(self.chance.asking(), self._to_next(state))
        else:
            self._wait(self.chance.handover(state.plan), self._to_next(state))

    def _to_next(self, state: State) -> c.Command:
        """The floor for the next one, or the end of the stage."""
        waiting, turns = order.to_be_heard(state), order.standing(state)
        if turns.rules.order in order.SETTLED and order.next_person(state) is not None:
            return c.Next()
        if turns.everyone:
            return c.Floor(self.chance.one_of(waiting)) if waiting else c.Next()
        # Nobody begins a turn that would end after the stage.
        if state.used(state.here, self.now) + self.chance.habits.untimed // 2 >= state.lengths[state.here]:
            return c.Skip()
        someone = (waiting if turns.rules.once else ()) or tuple(p for p in state.present() if p != state.last_speaker)
        return c.Floor(self.chance.one_of(someone)) if someone else c.Skip()

    def _rotation(self, state: State) -> None:
        rules = groups.rules_of(state, state.here)
        if state.piece is not None:
            now = state.run.lap, state.run.together.rotation
            change = rules.changeover if now < (rules.changes, rules.rotations) else 0
            self._wait((state.piece.allowed or 0) + self.chance.long(change, 0.3), c.Next())
        else:
            self._wait(self.chance.asking(), c.Next())

    def _on(self, command: c.Command) -> None:
        """Give a command that may begin another stage: one that has a clock time is not begun before it."""
        here = self.session.state.here
        self._do(command, self.now)
        state = self.session.state
        moment = pacing.fixed(state, state.here, self.now)
        if state.here != here and moment is not None and moment > self.now:
            self.session.do(c.Undo(), self.now)
            self.now = moment
            self._come_and_hold()
            self._do(command, self.now)

    def _wait(self, length: Ms, command: c.Command) -> None:
        """Let that much time go by, with whoever comes and whatever is held meanwhile; then give the command."""
        self.now = At(self.now + length)
        self._come_and_hold()
        self._on(command)

    def _come_and_hold(self) -> None:
        while self.coming and self.coming[0][0] <= self.now:
            at, name = self.coming.pop(0)
            self._do(c.Arrive(name), at)
        if self.hold is not None and self.hold[0] <= self.now:
            at, length = self.hold
            self.hold = None
            self._do(c.Hold(), at)
            self._do(c.Resume(), at + length)
            self.now = At(self.now + length)

    def _do(self, command: c.Command, at: int) -> None:
        refused: Refused | None = self.session.do(command, At(at))
        if refused is not None and isinstance(command, (c.Next, c.Floor)):
            self.session.do(c.Skip(), At(at))

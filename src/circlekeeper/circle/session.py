"""A session of a circle: what it is after the commands so far, and the one place where a command is taken or
refused.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import copy
from typing import NamedTuple

from circlekeeper.circle import aside, board, clocks, pacing, people, stages, turns
from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.state import Setup, State, beginning


class Given(NamedTuple):
    """A command that was taken, when, and the proposal that it took if it was `accept`."""

    command: c.Command
    at: At
    proposal: pacing.Proposal | None = None


class Session:
    """The fold of timed commands. Undo folds without the last, so that it never happened, clocks included.

    `do` is the only way in; `state_at` and `circle.seeing.view_of` are the ways out. Times never run backwards: a
    command's moment is at least that of the command before.
    """

    def __init__(self, setup: Setup, texts: Sequence[str]) -> None:
        self.setup = setup
        self.proposal: pacing.Proposal | None = None
        """What `fit` showed and nobody has answered yet."""
        self._start = beginning(setup, texts)
        self._given: list[Given] = []
        self._states: list[State] = []
        self._undone: list[tuple[int, Given]] = []
        self._last = At(0)

    @property
    def state(self) -> State:
        """What the session is after the last command."""
        return self._states[-1] if self._states else self._start

    def state_at(self, at: At) -> State:
        """What the session is at a moment: the same, but that a turn may have begun after a gap."""
        state = self.state
        standing = state.turns
        if standing is None or standing.gap_until is None or state.live(at) < standing.gap_until:
            return state
        state = copy(state)
        turns.settle(state, at)
        return state

    def do(self, command: c.Command, at: At) -> Refused | None:
        """Take a command given at a moment, or answer why it cannot be done; refused, it changes nothing."""
        at = max(at, self._last)
        try:
            self._take(command, at)
        except Refused as refused:
            return refused
        self._last = at
        return None

    def do_again(self, commands: Iterable[tuple[c.Command, At]]) -> int:
        """Take what a session was given once, up to the first command that is refused, since what follows it was meant
        for another state than this; how many were taken.
        """
        taken = 0
        for command, at in commands:
            if self.do(command, at) is not None:
                break
            taken += 1
        return taken

    def would_refuse(self, command: c.Command, at: At) -> Refused | None:
        """Why a command that changes the session cannot be done now; None if it can. Nothing is changed."""
        try:
            after(self.state, Given(command, max(at, self._last), self.proposal))
        except Refused as refused:
            return refused
        return None

    def imagined(self, command: c.Command, at: At) -> Session:
        """The session as it would be after one more command, or as it is where that is refused. This one stays as it
        is.
        """
        other = copy(self)
        other._given, other._states, other._undone = [*self._given], [*self._states], [*self._undone]
        other.do(command, at)
        return other

    @property
    def can_undo(self) -> bool:
        """Whether there is a command to take back."""
        return any(given.command.changes for given in reversed(self._given))

    @property
    def can_redo(self) -> bool:
        """Whether there is a command to put back."""
        return bool(self._undone)

    @property
    def undone(self) -> c.Command | None:
        """The command that redo would put back."""
        return self._undone[-1][1].command if self._undone else None

    def _take(self, command: c.Command, at: At) -> None:
        match command:
            case c.Undo():
                self._undo()
            case c.Redo():
                self._redo()
            case c.Fit():
                _check_time(self.state, command)
                self.proposal = pacing.propose(self.state_at(at), at)
            case c.Dismiss():
                _check_time(self.state, command)
                if self.proposal is None:
                    raise Refused("no-proposal")
                self.proposal = None
            case c.Bell():
                _check_time(self.state, command)
                _check_bell(self.state)
            case _:
                self._keep(Given(command, at, self.proposal if isinstance(command, c.Accept) else None))

    def _keep(self, given: Given) -> None:
        state = after(self.state, given)
        self._given.append(given)
        self._states.append(state)
        if given.command.changes:
            self._undone.clear()
            self.proposal = None

    def _refold(self, given: list[Given], unchanged: int) -> None:
        """Give the commands again from the first that is not the same as before."""
        states = self._states[:unchanged]
        for one in given[unchanged:]:
            states.append(after(states[-1] if states else self._start, one))
        self._given, self._states, self.proposal = given, states, None

    def _undo(self) -> None:
        index = next((i for i in reversed(range(len(self._given))) if self._given[i].command.changes), None)
        if index is None:
            raise Refused("nothing-to-undo")
        taken = self._given[index]
        self._refold(self._given[:index] + self._given[index + 1 :], index)
        self._undone.append((index, taken))

    def _redo(self) -> None:
        if not self._undone:
            raise Refused("nothing-to-redo")
        index, taken = self._undone[-1]
        self._refold([*self._given[:index], taken, *self._given[index:]], index)
        self._undone.pop()


def _check_time(state: State, command: c.Command) -> None:
    """Refuse what cannot be asked before the evening begins or after its end."""
    if isinstance(command, c.CutOff):
        return
    if state.finished is not None:
        raise Refused("finished")
    if state.began is None and not command.beforehand:
        raise Refused("not-begun")


def _check_bell(state: State) -> None:
    if state.held_since is not None:
        raise Refused("bell-on-hold")
    if state.plan.bell == "none":
        raise Refused("no-bell")


def after(before: State, given: Given) -> State:
    """What a session is after one more command; raises Refused when it cannot be done. The state before is left as
    it is.
    """
    command, at = given.command, given.at
    _check_time(before, command)
    state = copy(before)
    turns.settle(state, command.since if isinstance(command, c.CutOff) else at)
    if command.ends_hold and state.held_since is not None:
        clocks.resume(state, at)
        if isinstance(command, c.Next) and state.setup.rules >= 2:
            return state
    if aside.ended_by(state, command, state.live(at)):
        return state
    if isinstance(command, c.Accept):
        pacing.accept(state, given.proposal)
    else:
        _apply(state, command, at)
    return state


def _apply(state: State, command: c.Command, at: At) -> None:
    live = state.live(at)
    match command:
        case c.Next():
            stages.move_on(state, at)
        case c.Pass():
            turns.pass_turn(state, live)
        case c.Floor(person):
            stages.give_floor(state, person, live)
        case c.Word(person):
            aside.begin(state, person, live)
        case c.Hold():
            clocks.hold(state, at)
        case c.Resume():
            clocks.resume(state, at)
        case c.Longer(by, of):
            clocks.longer(state, by, of, at)
        case c.Shorter(by, of):
            clocks.shorter(state, by, of, at)
        case c.Since(ago):
            clocks.since(state, ago, at)
        case c.Skip():
            stages.leave_as_done(state, at)
        case c.Go(number):
            stages.go_to(state, number, at)
        case c.Return():
            stages.go_back(state, at)
        case c.Close():
            stages.go_to_close(state, at)
        case c.Arrive(name, seated_after):
            people.arrive(state, name, seated_after)
        case c.Leave(person):
            people.leave(state, person, live)
        case c.Back(person):
            people.back(state, person)
        case c.Rename(person, name):
            people.rename(state, person, name)
        case c.Move(person, seated_after):
            people.move(state, person, seated_after)
        case c.Hand(person):
            people.hand(state, person)
        case c.Mark(person, mark):
            people.mark(state, person, mark)
        case c.Needs(person, weight):
            people.need(state, person, weight)
        case c.Raise(person, words):
            board.raise_challenge(state, people.known(state, person), words)
        case c.Vote(number, count):
            board.vote(state, number, count)
        case c.Too(count):
            board.too(state, count)
        case c.Choose(number):
            board.choose(state, number, live)
        case c.Ends(end, by):
            clocks.ends(state, end, by, at)
        case c.Add(named, length, behind, title):
            stages.add(state, named, length, behind, title)
        case c.Place(number, behind):
            stages.place(state, number, behind)
        case c.Drop(number):
            stages.drop(state, number)
        case c.Each(turn):
            pacing.shorten_turns(state, turn, at)
        case c.CutOff(gone, until):
            clocks.cut_off(state, gone, until)
        case c.Away(counts):
            clocks.away(state, counts)
        case _:
            raise AssertionError(command)

"""A word in between: the speaker's clock stands aside, someone else has the floor without one, and then it comes
back.
"""

from __future__ import annotations

from circlekeeper.circle import commands as c
from circlekeeper.circle.commands import Person
from circlekeeper.circle.moments import Live
from circlekeeper.circle.people import in_room
from circlekeeper.circle.pieces import give_voice
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.state import Aside, State


def begin(state: State, person: Person, live: Live) -> None:
    """Give someone the floor for a word, with no change of anyone's standing."""
    in_room(state, person)
    if state.held_since is not None:
        raise Refused("word-in-hold")
    if state.aside is not None:
        raise Refused("word-already", name=state.name(state.aside.person))
    if state.speaker is None:
        raise Refused("word-without-speaker")
    if state.speaker == person:
        raise Refused("has-floor", name=state.name(person))
    state.aside = Aside(state.speaker, state.piece, live)
    state.piece = None
    give_voice(state, person, live)


def give_back(state: State, live: Live) -> None:
    """The floor comes back, with what was left of what was current."""
    aside = state.aside
    assert aside is not None
    give_voice(state, aside.person, live)
    piece = aside.piece
    state.piece = None if piece is None else piece._replace(start=Live(piece.start + live - aside.since))
    state.aside = None


def ended_by(state: State, command: c.Command, live: Live) -> bool:
    """End a word that a command ends; whether that is all that the command does."""
    aside = state.aside
    if aside is None:
        return False
    if isinstance(command, c.Pass):
        raise Refused("pass-in-word", name=state.name(aside.person))
    leaves = isinstance(command, c.Leave) and command.person in (state.speaker, aside.person)
    if not (command.ends_word or leaves):
        return False
    give_back(state, live)
    return isinstance(command, c.Next) or (isinstance(command, c.Floor) and command.person == aside.person)

"""What the keys of a circle do where a key is enough: nothing has to be asked or chosen first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from circlekeeper.circle import commands as do
from circlekeeper.circle.view import View
from circlekeeper.telling import floor as phrases
from circlekeeper.telling import screens as words
from circlekeeper.tui.circle.actions import title_of
from circlekeeper.units import SECOND, Ms

if TYPE_CHECKING:
    from circlekeeper.tui.circle.live import LiveSession


class SessionActions:
    """For screens of a session, the circle and the room view: nearly every method gives one command, and no more."""

    evening: LiveSession

    def action_hold(self) -> None:
        """Hold, or go on."""
        self.evening.hold()

    def action_next(self) -> None:
        """The next thing."""
        self.evening.next()

    def action_pass(self) -> None:
        """They do not take it now."""
        self.evening.do(do.Pass())

    def action_undo(self) -> None:
        """Take back the last thing, and say what it was."""
        if self.evening.do(do.Undo()):
            self._say_which(words.UNDONE, self.evening.keeper.undone)

    def action_redo(self) -> None:
        """Put it back."""
        undone = self.evening.keeper.undone
        if self.evening.do(do.Redo()):
            self._say_which(words.REDONE, undone)

    def _say_which(self, said: str, command: do.Command | None) -> None:
        """Say which command it was, by the title of its key."""
        if command is not None and (title := title_of(command)):
            self.evening.say(said.format(what=title))

    def action_skip(self) -> None:
        """Leave this stage as done, and say so: some in it may not have been heard."""
        title = self.evening.view.stage.title
        if self.evening.do(do.Skip()):
            self.evening.say(words.STAGE_DONE.format(title=title))

    def action_close(self) -> None:
        """Go to the close; where it is more than one stage, say with which it begins."""
        done = self.evening.do(do.Close())
        stage = self.evening.view.stage
        if done and stage.number < len(self.evening.view.stages):
            self.evening.say(words.CLOSE_BEGINS.format(title=stage.title))

    def action_longer(self) -> None:
        """A minute more, or what the agenda says for a challenge."""
        self._change(do.Longer())

    def action_shorter(self) -> None:
        """A minute less."""
        self._change(do.Shorter())

    def _change(self, command: do.Longer | do.Shorter) -> None:
        before = _current_length(self.evening.view)
        if self.evening.do(command):
            view = self.evening.view
            whose = (
                view.speaker
                if view.piece is not None and view.piece.allowed is not None and view.speaker
                else view.stage.title
            )
            self.evening.say(words.changed(_current_length(view) - before, whose))

    def action_since(self) -> None:
        """What is in hand began half a minute earlier."""
        view = self.evening.view
        used = view.piece.elapsed if view.piece is not None else view.stage.elapsed
        refused = self.evening.keeper.do(do.Since(used + 30 * SECOND))
        self.evening.answered(refused)
        if refused is not None and refused.code == "since-too-far":  # its figure is counted from now, the key's is not
            self.evening.say(words.NO_HALF_MINUTE)
        elif refused is None:
            self.evening.say(words.since(self.evening.view))

    def action_bell(self) -> None:
        """Ring, or ask for the bell."""
        self.evening.do(do.Bell())

    def action_too(self) -> None:
        """One more has been there too."""
        if self.evening.do(do.Too()) and (challenge := self.evening.view.challenge) is not None:
            self.evening.say(phrases.sentence(phrases.too(challenge.too)))

    def action_seconds(self) -> None:
        """Figures beside the sand, or none."""
        self.evening.seconds = not self.evening.seconds
        self.evening.say(words.SECONDS_ON if self.evening.seconds else words.SECONDS_OFF)

    def action_fit(self) -> None:
        """Propose how to end on time."""
        if self.evening.do(do.Fit()) and self.evening.view.proposal is None:
            self.evening.say(words.fits(self.evening.view))

    def action_accept(self) -> None:
        """Take what is proposed, and say what room it leaves."""
        if self.evening.do(do.Accept()):
            view = self.evening.view
            self.evening.say(phrases.sentence(words.short(view) if view.room < 0 else phrases.room(view)))

    def action_refuse(self) -> None:
        """Leave what is proposed; elsewhere Escape does nothing."""
        if self.evening.view.proposal is not None:
            self.evening.do(do.Refuse())


def _current_length(view: View) -> Ms:
    """How long what is in hand may take: the timed piece, else the stage."""
    return view.stage.length if view.piece is None or view.piece.allowed is None else view.piece.allowed

"""What the keys of a circle do where a key is enough: nothing has to be asked or chosen first."""

from __future__ import annotations

from circlekeeper.circle import commands as do
from circlekeeper.circle.view import View
from circlekeeper.telling import floor as phrases
from circlekeeper.telling import screens as words
from circlekeeper.tui.circle.actions import title_of
from circlekeeper.tui.circle.live import LiveSession
from circlekeeper.units import SECOND, Ms


class SessionActions:
    """For screens of a session, the circle and the room view: nearly every method gives one command, and no more."""

    evening: LiveSession

    def state(self) -> View:
        """What is shown."""
        return self.evening.view

    def say(self, text: str) -> None:
        """In the one quiet line of the circle: never where others would read it."""
        self.evening.say(text)

    def ask_over(self, view: View) -> bool:
        """Lay over this screen what comes by itself, the end of the evening or a question; whether there was such a
        thing. Whoever takes it back is where they were: nobody is shown names who did not see them before.
        """
        if view.finished:
            from circlekeeper.tui.circle.closing import ClosingScreen

            self.evening.app.push_screen(ClosingScreen(self.evening))
        elif view.away_asked is not None:
            self.evening.ask_away(view.away_asked)
        return view.finished or view.away_asked is not None

    def action_hold(self) -> None:
        """Hold, or resume."""
        self.evening.hold()

    def action_next(self) -> None:
        """The next thing."""
        self.evening.next()

    def action_pass(self) -> None:
        """Whoever has the floor passes for now."""
        self.evening.do(do.Pass())

    def action_undo(self) -> None:
        """Take back the last thing, and say what it was."""
        undo(self.evening)

    def action_redo(self) -> None:
        """Put it back."""
        redo(self.evening)

    def action_skip(self) -> None:
        """Leave this stage as done, and say so: some in it may not have been heard."""
        self.evening.do(do.Skip(), lambda before, after: words.STAGE_DONE.format(title=before.stage.title))

    def action_return(self) -> None:
        """Back to the stage that was left."""
        self.evening.do(do.Return(), words.gone)

    def action_close(self) -> None:
        """Go to the close; where it is more than one stage, say with which it begins."""

        def told(before: View, after: View) -> str:
            several = after.stage.number < len(after.stages)
            return words.CLOSE_BEGINS.format(title=after.stage.title) if several else ""

        self.evening.do(do.Close(), told)

    def action_longer(self) -> None:
        """A minute more, or what the agenda says for a challenge."""
        self._change(do.Longer())

    def action_shorter(self) -> None:
        """A minute less."""
        self._change(do.Shorter())

    _minutes_from: tuple[str, Ms] = "", 0
    """What the last minute more or less was answered with, and how long it was before the first of them."""

    def _change(self, command: do.Longer | do.Shorter) -> None:
        """Minutes given one after the other are told as one change, as long as its line stands."""
        line, first = self._minutes_from
        goes_on = bool(line) and self.evening.line == line

        def told(before: View, after: View) -> str:
            timed = after.piece is not None and after.piece.allowed is not None
            whose = after.speaker if timed and after.speaker else after.stage.title
            start = first if goes_on else _current_length(before)
            said = words.changed(_current_length(after) - start, whose)
            self._minutes_from = said, start
            return said

        self.evening.do(command, told)

    def action_since(self) -> None:
        """What is current began half a minute earlier."""
        view = self.evening.view
        used = view.piece.elapsed if view.piece is not None else view.stage.elapsed
        refused = self.evening.keeper.do(do.Since(used + 30 * SECOND))
        self.evening.answered(refused, lambda before, after: words.since(after))
        if refused is not None and refused.code == "since-too-far":  # its figure is counted from now, the key's is not
            self.evening.say(words.NO_HALF_MINUTE)

    def action_bell(self) -> None:
        """Ring, or ask for the bell."""
        self.evening.do(do.Bell())

    def action_too(self) -> None:
        """One more has been there too."""

        def told(before: View, after: View) -> str:
            return "" if after.challenge is None else phrases.too(after.challenge.too)

        self.evening.do(do.Too(), told)

    def action_seconds(self) -> None:
        """Figures beside the sand, or none."""
        self.evening.seconds = not self.evening.seconds
        self.evening.say(words.SECONDS_ON if self.evening.seconds else words.SECONDS_OFF)

    def action_fit(self) -> None:
        """Propose how to end on time."""
        self.evening.do(do.Fit(), lambda before, after: words.fits(after) if after.proposal is None else "")

    def action_accept(self) -> None:
        """Take what is proposed, and say what room it leaves."""
        self.evening.do(do.Accept(), lambda before, after: words.accepted(after))

    def action_refuse(self) -> None:
        """Leave what is proposed; elsewhere Escape does nothing."""
        if self.evening.view.proposal is not None:
            self.evening.do(do.Dismiss())


def undo(evening: LiveSession) -> None:
    """Take back the last thing; the line says what it was, and what that brought back."""

    def told(before: View, after: View) -> str:
        what = _title(evening.keeper.undone, before, after)
        return words.undone(what, before, after) if what else ""

    evening.do(do.Undo(), told)


def redo(evening: LiveSession) -> None:
    """Put back what was taken back; the line says what it is."""
    command = evening.keeper.undone

    def told(before: View, after: View) -> str:
        what = _title(command, before, after)
        return words.REDONE.format(what=what) if what else ""

    evening.do(do.Redo(), told)


def _title(command: do.Command | None, before: View, after: View) -> str:
    """What a command is called, by the title of its key, and whom it is about."""
    title = "" if command is None else title_of(command)
    person = getattr(command, "person", None)
    name = next((p.name for p in (*after.people, *before.people) if p.person == person), "")
    return words.about(title, name) if title and name else title


def _current_length(view: View) -> Ms:
    """How long what is current may take: the timed piece, else the stage."""
    return view.stage.length if view.piece is None or view.piece.allowed is None else view.piece.allowed

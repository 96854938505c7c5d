"""A session as the screens see it: one view, taken when something changes, and one timer for the next moment at
which something will.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from math import inf
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from textual.timer import Timer

from circlekeeper.circle import commands as do
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.view import View
from circlekeeper.keeping.settings import Settings
from circlekeeper.keeping.timeline import LOOK_EVERY
from circlekeeper.room.showing import SEES_WINDOWS_EVERY, Showing
from circlekeeper.telling import changes
from circlekeeper.telling import floor as phrases
from circlekeeper.telling import screens as words
from circlekeeper.tui import toolkit
from circlekeeper.tui.circle import blocks
from circlekeeper.tui.circle.sand import ROUNDING
from circlekeeper.tui.keyboard.listening import Listening
from circlekeeper.units import SECOND, Ms
from circlekeeper.words import keeping, refusals

if TYPE_CHECKING:
    from circlekeeper.bell import Bowl
    from circlekeeper.keeper.keeper import Keeper

HEARTBEAT = LOOK_EVERY / SECOND
"""How many seconds may go by without a glance at the clock, so that a closed lid is noticed."""
LISTENS = 0.9
"""How often, in seconds, it is looked whether a window for the room asks: it is seen within a second."""
SOONEST = 0.02
"""The least number of seconds between two looks."""
PROMISE_STAYS = 20.0
"""How many seconds it is shown what the disk cannot do."""
BREATH = 1.0
"""So many seconds after a turn began by itself, Enter is still meant for its beginning."""
BELL_STAYS = 60.0
"""How many seconds the real bell is asked for."""
LINE_STAYS = 10.0
"""How many seconds a line that answers a key stays."""


Told = Callable[[View, View], str]
"""What is said of a change, by what there was to see before it and after it."""


@runtime_checkable
class Watching(Protocol):
    """A screen that shows the session."""

    def see(self, view: View) -> Ms | None:
        """Draw what has changed; how much of the session's time goes by before something drawn changes by itself,
        None where nothing will.
        """


class LiveSession:
    """The keeper of a session, looked at when there is a reason to."""

    def __init__(self, app: Listening, keeper: Keeper, settings: Settings) -> None:
        self.app, self.keeper = app, keeper
        self.bell: Bowl | None = None
        self.view = keeper.view()
        self.room = Showing(keeper.time)
        """The windows for the room, where there are any."""
        self.seconds = settings.seconds
        """Whether minutes and seconds are shown."""
        self.names_in_room = settings.names_in_room
        """Whether the room view shows who has the floor."""
        self.clicker = settings.clicker
        """Whether Page Down and Page Up mean next and undo."""
        self.sand_in_room = True
        """Whether the room view shows the sand."""
        self.bell_due = False
        """Whether the real bell is asked for."""
        self.saved = keeper.saved
        """Whether everything was on the disk at the last look."""
        self.closed = False
        """Whether the evening was closed, so that nothing is left to be resumed."""
        self.line = ""
        """An answer to the last key, for a short while."""
        self.promised = self.view.next_does
        """What the footer says Enter will do: where only time would change it, it stays until the next key."""
        self._begun_at = -inf
        """When, on the clock of the event loop, a turn last began by itself."""
        self.ask_away: Callable[[Ms], None] = lambda gone: None
        """Ask whether the time away counts, over the screen of the session in front; the circle's screen does it."""
        self._unseen: Ms = 0
        self._next = 0.0
        """When, on the clock of the event loop, something will have changed."""
        self._wake: asyncio.TimerHandle | None = None
        looks = app.look_often(self._listen, LISTENS)
        self._heartbeat = HEARTBEAT if looks else min(HEARTBEAT, SEES_WINDOWS_EVERY / SECOND)
        self._line: Timer | None = None
        self._bell: Timer | None = None

    def next(self) -> bool:
        """The next thing, as the footer says it."""
        promised, does = self.promised, self.view.next_does
        if asyncio.get_running_loop().time() < self._begun_at + BREATH:
            return False  # the press was meant for the turn that has just begun by itself
        if promised is not None and promised.code == "challenge" and promised != does:
            return self.do(do.Choose(promised.number))
        if self.view.detour:
            return self.do(do.Return(), words.gone)
        return self.do(do.Next())

    def do(self, command: do.Command, told: Told = changes.told) -> bool:
        """Give a command, and say in a quiet line what came of it; of a refusal, why."""
        return self.answered(self.keeper.do(command), told)

    def answered(self, refused: Refused | None, told: Told = changes.told) -> bool:
        """Whether what was asked was done; the line says what came of it, or why it was not."""
        self.bell_due, self.promised, before = False, None, self.view
        if refused is None:
            self.say(told(before, self.keeper.view()))
        else:
            self.say(refusals.reason(refused))
        return refused is None

    def hold(self) -> None:
        """Hold, or resume."""
        if self.bell is not None and not self.view.held:
            self.bell.hush()
        self.do(do.Resume() if self.view.held else do.Hold())

    def say(self, line: str) -> None:
        """Answer in a line that goes away by itself, and look again."""
        self.line = line
        if self._line is not None:
            self._line.stop()
        self._line = self.app.set_timer(LINE_STAYS, self._clear_line) if line else None
        self.look()

    def _clear_line(self) -> None:
        self.line, self._line = "", None
        self.look()

    def look(self) -> None:
        """Take the view of this moment, let the screen in front draw it, and come back when something will have
        changed.
        """
        if self.closed or not self.app.screen_stack:  # a timer's last call, while the program ends
            return
        now = asyncio.get_running_loop().time()
        for cue in self.keeper.cues():
            if cue.bell:
                self._ring()
        before, self.saved = self.saved, self.keeper.saved
        if self.saved and not before:
            self.say(phrases.SAVED_AGAIN)
        if unseen := self._time_unseen():
            self._unseen = 0
            self.say(keeping.gap_counted(unseen // SECOND))
        for cannot in self.keeper.unpromised():
            self.app.notify(cannot, markup=False, timeout=PROMISE_STAYS)
        self.view, seen = self.keeper.view(), self.view
        view = self.view
        if seen.gap_left is not None and view.speaker is not None and self.promised is not None:
            self._begun_at = now
        if self.promised is None or self.promised.code != "challenge" or not blocks.same_but_for_time(seen, view):
            self.promised = view.next_does
        moments = [self.keeper.until_change()]
        screen = self.app.screen if self.app.screen.is_mounted else None  # one that is not there yet looks for itself
        if isinstance(screen, Watching):
            visible = screen.see(view)
            moments.append(None if visible is None else self.keeper.time.real(visible))
        self.room.show(view, sand=self.sand_in_room, dark=getattr(screen, "dark", False))
        self._next = now + max(SOONEST, min((m for m in moments if m is not None), default=inf) + ROUNDING)
        self._sleep()

    def _sleep(self) -> None:
        """Wait for the next moment, or for the next glance at the clock."""
        if self._wake is not None:
            self._wake.cancel()
        loop = asyncio.get_running_loop()
        self._wake = loop.call_at(min(self._next, loop.time() + self._heartbeat), self._glance)

    def _glance(self) -> None:
        """Look where something has changed; else only see that time goes by as it should, which costs next to
        nothing.
        """
        if self.closed or toolkit.is_ending(self.app):
            return
        due = asyncio.get_running_loop().time() >= self._next
        if due or self.keeper.glance() or self._time_unseen() or self.room.has_news():
            self.app.call_later(self.look)
        else:
            self._sleep()

    def _time_unseen(self) -> Ms:
        """How long nobody looked since it was last said: too short to be asked about, long enough for a word."""
        self._unseen += self.keeper.unseen()
        return self._unseen

    def _listen(self) -> None:
        """In the thread that reads the keys: whether a window for the room asks, or asks no more."""
        if not self.closed and self.room.has_news():
            self.app.call_later(self.look)

    def end(self) -> None:
        """It is over and its screens are left: no look and no sound comes after."""
        self.closed = True
        self.room.end()
        self.app.look_no_more(self._listen)
        if self._wake is not None:
            self._wake.cancel()
        for timer in (self._line, self._bell):
            if timer is not None:
                timer.stop()
        if self.bell is not None:
            self.bell.hush()

    def _ring(self) -> None:
        """The bowl sounds, or the real bell is asked for."""
        wanted = self.keeper.plan.bell == "sound" and not self.app.mute
        if wanted and self.bell is not None and self.bell.ring():
            self.bell_due = False
            return
        self._ask_for_bell()
        if wanted:
            self.app.call_later(self.unheard)

    def _ask_for_bell(self) -> None:
        """The real bell is asked for, as long as it can still be meant."""
        self.bell_due = True
        if self._bell is not None:
            self._bell.stop()
        self._bell = self.app.set_timer(BELL_STAYS, self._bell_asked)

    def _bell_asked(self) -> None:
        self.bell_due, self._bell = False, None
        self.look()

    def take(self, before: Settings, now: Settings) -> None:
        """The settings were changed; what was not stays as it was chosen for tonight."""
        for name in ("seconds", "names_in_room", "clicker"):
            if getattr(now, name) != getattr(before, name):
                setattr(self, name, getattr(now, name))
        self.look()

    def unheard(self) -> None:
        """No player took the sound: ask for the real bell."""
        self._ask_for_bell()
        self.say(words.NO_SOUND)

"""The keeper of one session: a command comes in, goes to the rules, then to the disk, and only then can it be seen.

Here the rules meet a clock (`keeper/times.py`) and the disk (`keeper/opening.py`, which also makes a keeper). Of
the session itself both faces hold a `Keeper` and nothing else: they send commands and draw views.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple, Protocol

from circlekeeper.agenda.durations import TypedClock
from circlekeeper.circle import commands as c
from circlekeeper.circle import cues
from circlekeeper.circle.balance import Balance, balance
from circlekeeper.circle.cues import Cue
from circlekeeper.circle.moments import At
from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.seeing import view_of
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup
from circlekeeper.circle.view import View
from circlekeeper.keeper.times import Time
from circlekeeper.keeper.typed_end import doubt, nearest_end
from circlekeeper.names import refused_name
from circlekeeper.text import repaired
from circlekeeper.units import Ms
from circlekeeper.words.figures import time_of_day

WORDS_LETTERS = 4000
"""The most letters that the words of a challenge may have."""


TITLE_LETTERS = 200
"""The most letters that the title of a stage may have."""


class Ended(NamedTuple):
    """What the record of an evening is made from."""

    view: View
    began: At
    """Moments of the session's timeline, as the other two."""
    finished: At
    meant_end: At
    """When it was meant to end as it began."""


class Closed(NamedTuple):
    """What became of what was kept, once the evening is closed."""

    record: bool | None = None
    """Whether its record is kept; None where none was wanted."""
    removed: bool = True
    """Whether everything else is removed."""

    @property
    def as_wished(self) -> bool:
        """Whether the disk kept and gave back what it was asked to."""
        return self.record is not False and self.removed


class Store(Protocol):
    """What keeps a session on the disk. Its methods never raise for trouble with the disk: then `saved` is False
    until it catches up.
    """

    @property
    def saved(self) -> bool:
        """Whether everything so far is on the disk."""
        ...

    def write(self, command: c.Command) -> None:
        """A command was taken at the last look; it is on the disk when this returns."""
        ...

    def add_text(self, text: str) -> None:
        """A name, or words, that later commands point to."""
        ...

    def look(self) -> None:
        """Somebody is looking: the session is alive."""
        ...

    def unpromised(self) -> list[str]:
        """What the disk cannot do, in sentences; each is told once."""
        ...

    def finish(self, ended: Ended | None) -> Closed:
        """The evening was closed: keep its record, if it is given, and remove everything else."""
        ...

    def suspend(self) -> None:
        """The program ends; what is kept stays, to be resumed."""
        ...


class Nowhere:
    """A store for rehearsals: nothing is kept."""

    saved = True

    def write(self, command: c.Command) -> None:
        """Nothing is kept."""

    def add_text(self, text: str) -> None:
        """Nothing is kept."""

    def look(self) -> None:
        """Nothing is kept."""

    def unpromised(self) -> list[str]:
        """Nothing is promised."""
        return []

    def finish(self, ended: Ended | None) -> Closed:
        """Nothing was kept."""
        return Closed()

    def suspend(self) -> None:
        """Nothing was kept."""


class Keeper:
    """One session, from the gathering to the close."""

    def __init__(self, setup: Setup, time: Time, store: Store | None = None) -> None:
        """`store` is None in a rehearsal."""
        self.rehearsal = store is None
        self.time = time
        self._store: Store = Nowhere() if store is None else store
        self._texts: list[str] = []
        self._session = Session(setup, self._texts)
        self._cued_until = time.now()
        self._cues: list[Cue] = []

    @property
    def plan(self) -> Plan:
        """The evening as planned."""
        return self._session.setup.plan

    @property
    def saved(self) -> bool:
        """Whether everything so far is on the disk."""
        return self._store.saved

    def unpromised(self) -> list[str]:
        """What the disk cannot do and what therefore is not promised, in sentences; each is told once."""
        return self._store.unpromised()

    def view(self) -> View:
        """What there is to see now."""
        return view_of(self._session, self._look())

    def imagined(self, command: c.Command) -> View:
        """What there would be to see now if a command were given; nothing is done or kept."""
        now = self._look()
        return view_of(self._session.imagined(command, now), now)

    def do(self, command: c.Command) -> Refused | None:
        """Give a command now; None when it was taken, and then it is saved already."""
        return self._do(command, self._look())

    def _do(self, command: c.Command, at: At) -> Refused | None:
        self._gather_cues(at)
        before = self._session.state_at(at)
        refused = self._session.do(command, at)
        if refused is not None:
            return refused
        self._store.write(command)
        after = self._session.state_at(at)
        if isinstance(command, c.Bell):
            self._cues.append(Cue(at, "bell", bell=True))
        elif command.changes:
            self._cues += cues.of_change(before, after, at)
        return None

    def restore(self, texts: Sequence[str], commands: Sequence[tuple[c.Command, At]]) -> int:
        """Give again what a cut-off session was given, up to the first command that is refused; how many were
        taken. Nothing is written.
        """
        self._texts[:] = texts
        return self._session.do_again(commands)

    def _look(self) -> At:
        now = self.time.now()
        cut = self.time.cut()
        if cut is not None:
            self._gather_cues(cut[0])
            self._cued_until = max(self._cued_until, cut[1])
            self._do(c.CutOff(*cut), now)
        if self._session.state.began is None:
            self.time.unseen()  # before the first next no time counts
        self._store.look()
        return now

    # --- People and words: their text stays beside the journal, never in it

    def _with_text(self, text: str, command: c.Command) -> Refused | None:
        self._texts.append(text)
        now = self._look()  # once: what is kept is what was asked about
        refused = self._session.would_refuse(command, now)
        if refused is not None:
            self._texts.pop()
            return refused
        self._store.add_text(text)
        return self._do(command, now)

    def arrive(self, name: str, after: c.Person | None = None) -> Refused | None:
        """Someone sits down, after somebody or in the last seat."""
        name = repaired(name)
        return self._refused_name(name) or self._with_text(name, c.Arrive(len(self._texts), after))

    def gather(self, name: str) -> Refused | None:
        """Someone is here before the evening opens, in the last seat."""
        name = repaired(name)
        return self._refused_name(name) or self._with_text(name, c.Gather(len(self._texts)))

    def rename(self, person: c.Person, name: str) -> Refused | None:
        """Someone is called otherwise."""
        name = repaired(name)
        return self._refused_name(name, person) or self._with_text(name, c.Rename(person, len(self._texts)))

    def raise_challenge(self, person: c.Person, words: str = "") -> Refused | None:
        """Someone's challenge goes on the board."""
        words = repaired(words)
        if len(words) > WORDS_LETTERS:
            return Refused("words-too-long", most=WORDS_LETTERS)
        if not words:
            return self.do(c.Raise(person))
        return self._with_text(words, c.Raise(person, len(self._texts)))

    def mark(self, person: c.Person, word: str) -> Refused | None:
        """Someone is marked so, or no longer."""
        marks = self.plan.all_marks
        wanted = word.strip().casefold()
        if wanted not in marks:
            return Refused("no-such-mark", marks=marks)
        return self.do(c.Mark(person, marks.index(wanted)))

    @property
    def undone(self) -> c.Command | None:
        """The command that redo would put back: after an undo, what it took back."""
        return self._session.undone

    @property
    def usual(self) -> Mapping[str, Stage]:
        """What a stage of each kind is that is added tonight."""
        return self._session.setup.usual

    def add_stage(
        self, named: str, length: Ms | None = None, after: int | None = None, title: str = ""
    ) -> Refused | None:
        """A stage nobody planned; its title, if it is given one, is kept only until the close."""
        title = repaired(title)
        if len(title) > TITLE_LETTERS:
            return Refused("words-too-long", most=TITLE_LETTERS)
        if not title:
            return self.do(c.Add(named, length, after))
        return self._with_text(title, c.Add(named, length, after, len(self._texts)))

    def _refused_name(self, name: str, but: c.Person | None = None) -> Refused | None:
        state = self._session.state
        return refused_name(name, (state.name(person) for person in state.seats if person != but))

    # --- Time

    def unseen(self) -> Ms:
        """How much time nobody looked since this was last asked: it counts, and deserves a quiet word."""
        self._look()
        return self.time.unseen()

    def _gather_cues(self, until: At) -> None:
        if until > self._cued_until:
            self._cues += cues.between(self._session, self._cued_until, until)
            self._cued_until = until

    def glance(self) -> bool:
        """Only look at the clock, so that a closed lid is noticed and the disk tried again; whether that changed
        anything.
        """
        before = self._session.state, self.saved
        self._look()
        return (self._session.state, self.saved) != before

    def cues(self) -> list[Cue]:
        """What fell due since this was last asked, in order; without a bell where the agenda wants none."""
        self._gather_cues(self._look())
        due, self._cues = self._cues, []
        return due if self.plan.bell != "none" else [cue._replace(bell=False) for cue in due]

    def until_change(self) -> float | None:
        """Real seconds until the next cue, or until a gap ends by itself; None when there is none to come."""
        now = self._look()
        moment = cues.next_moment(self._session, now)
        return None if moment is None else self.time.real(moment - now)

    def clock(self, from_now: Ms) -> str:
        """The clock on the wall that far from now, as the reader's clock shows it."""
        return time_of_day(self.clock_time(from_now))

    def clock_time(self, from_now: Ms) -> str:
        """The same as a file has it, in 24 hours."""
        return self.time.clock(At(self._look() + from_now))

    def ends(self, typed: TypedClock) -> Refused | None:
        """The evening is to end at this time of day, as near to its meant end as that comes; one that can hardly be
        meant is asked about.
        """
        now = self._look()
        state = self._session.state
        aim = state.end_if_begun(now) if state.began is None else At(state.began + state.meant)
        return doubt(typed, aim, self.time, now) or self.do(c.Ends(nearest_end(typed.clock, aim, self.time, now)))

    def answer_away(self, counts: Literal["out", "counts"] | Ms) -> Refused | None:
        """Whether the time away counts: not at all, all of it, or so much of it."""
        cut = self._session.state.cut
        if isinstance(counts, str):
            counts = 0 if counts == "out" or cut is None else cut[1] - cut[0]
        return self.do(c.Away(counts))

    def balance(self) -> dict[c.Person, Balance]:
        """A word for each voice of the evening so far, in seat order; for the facilitator alone, and kept nowhere."""
        now = self._look()
        return balance(self._session.state_at(now), now)

    # --- The end

    def close(self, keep_record: bool = True) -> Closed:
        """The evening is over: its record is kept if asked, everything else is removed."""
        return self._store.finish(self.ended() if keep_record else None)

    def ended(self) -> Ended | None:
        """What the record of the evening is made from, once it is over."""
        state = self._session.state
        if state.began is None or state.finished is None:
            return None
        return Ended(self.view(), state.began, state.finished, At(state.began + state.meant))

    def suspend(self) -> None:
        """The program ends; the session stays as it is, to be resumed."""
        self._store.suspend()

"""Random evenings: whatever is asked at whatever time, nobody is forgotten, no clock runs backwards, and every
press can be undone.
"""

from __future__ import annotations

from typing import Any, get_args

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from circlekeeper.agenda.kinds import NAMES, usual_stages
from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.plan import Order, Plan
from circlekeeper.circle.plan import Phase as Step
from circlekeeper.circle.seeing import view_of
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup, State
from circlekeeper.circle.view import View
from circlekeeper.units import MINUTE, SECOND, Ms
from circlekeeper.words.refusals import reason
from tests.circle.holding import must_be_as_foreseen, must_hold
from tests.evenings import stages

ORDERS = get_args(Order)
TURNS = (
    'turn="1m"', 'turn="share"', 'turn="untimed"', 'turn="90s" wrap="30s" gap="10s"', 'turn="share" gap="15s"',
    'turn="share" most="70s"',
)  # fmt: skip
WHO = ("all", "all", "all", "not-yet-heard", "others", "inner", "outer", "guest")
STARTS = ("volunteer", "volunteer", "rotate", "Cy", "facilitator", "after-facilitator")
LAPS = ("", "", "", " laps=2", " laps=3", ' laps=2 prompts=["one","two"]')
ANSWERS = ("", "", ' after="20s"', ' after="1m" after_response="reflect"')


@st.composite
def rounds(draw: st.DrawFn) -> str:
    """A round or an open stage with any of its keys that can stand together."""
    kind = draw(st.sampled_from(["round", "round", "open", "check-out"]))
    order, turn = draw(st.sampled_from(ORDERS)), draw(st.sampled_from(TURNS))
    if kind == "open" and "most" in turn:
        turn = TURNS[1]
    more = f' who="{draw(st.sampled_from(WHO))}"' + draw(st.sampled_from(ANSWERS))
    if order in ("around", "random"):
        more += f' start="{draw(st.sampled_from(STARTS))}"'
    if order == "around":
        more += draw(st.sampled_from(["", ' direction="right"']))
    if kind != "open":
        laps = draw(st.sampled_from(LAPS))
        if not draw(st.integers(0, 4)) and "share" not in turn:
            laps, more = ' laps="until-all-pass"', more + " returns=false"
        more += laps + ("" if "until" in laps else draw(st.sampled_from(["", " returns=true"])))
    return f'{kind} order="{order}" {turn}{more}'


ROUND = rounds()
USUAL = usual_stages()
PHASES = (
    Step("Telling", "holder", MINUTE, "none"),
    Step("Questions", "others", 0, "questions", turn=30 * SECOND),
    Step("Around", "all", 2 * MINUTE, "open", turn="share"),
    Step("What I take with me", "holder", 30 * SECOND, "none"),
)
OTHER = st.sampled_from(
    [
        *(named for named, stage in USUAL.items() if stage.turns is None),
        "challenges times=2",
        'challenges extend=["2m"]',
        "groups size=3 shuffle=true",
        'groups size=4 rotations=2 changeover="30s"',
        'open once=true order="queue"',
        'groups changes=3 partners="new"',
        'groups size=3 rotations=1 changes=2 partners="shuffled"',
    ]
)
AGENDA = st.lists(st.one_of(ROUND, OTHER), min_size=1, max_size=5)
SMALL = st.integers(0, 9)
NAMES_OF_ALL = tuple(f"{letter}y" for letter in "ABCDEFGHIJKLMNOPQRSTUVWX")
PLACE = st.one_of(st.none(), st.integers(0, 8))


class EveryEvening(RuleBasedStateMachine):
    """One evening; the machine is its facilitator, and nobody else."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.now = At(0)
        self.given: list[tuple[c.Command, At]] = []
        self.promised: tuple[tuple[int, int, int], Ms] | None = None

    @initialize(
        agenda=AGENDA,
        people=st.integers(0, 6),
        length=st.sampled_from([None, 20 * MINUTE, 90 * MINUTE]),
        clocks=st.lists(st.sampled_from([None, None, 30 * MINUTE]), min_size=5, max_size=5),
        in_turns=st.booleans(),
    )
    def gather(
        self, agenda: list[str], people: int, length: Ms | None, clocks: list[Ms | None], in_turns: bool
    ) -> None:
        fixed = tuple(() if clock is None else (At(clock + i),) for i, clock in enumerate(clocks[1 : len(agenda)]))
        plan = _with_turns(stages(*agenda, handover='"5s"', marks='["guest"]'), in_turns)
        self.setup = Setup(plan, length=length, seed=people, usual=USUAL, fixed=((), *fixed))
        self.session = Session(self.setup, self.texts)
        for _ in range(people):
            self.arrive(None)

    def view(self) -> View:
        return view_of(self.session, self.now)

    def give(self, command: c.Command) -> bool:
        """Give a command: refused, it changes nothing; taken, it does what was imagined of it, and undo and redo are
        each other's inverse.
        """
        before = self.view()
        imagined = view_of(self.session.imagined(command, self.now), self.now)
        assert self.view() == before
        refused = self.session.do(command, self.now)
        if refused is not None:
            assert reason(refused)
            assert self.view() == before == imagined
            return False
        self.given.append((command, self.now))
        after = self.view()
        assert imagined == after
        if command.changes:
            self.promised = None if isinstance(command, (c.Go, c.Accept, c.Each)) else self.promised
            assert self.session.do(c.Undo(), self.now) is None
            undone = self.view()
            assert undone.proposal is None
            _same_but_proposal_and_redo(undone, before)
            assert self.session.do(c.Redo(), self.now) is None
            _same_but_proposal_and_redo(self.view(), after)
            self.given += [(c.Undo(), self.now), (c.Redo(), self.now)]
        return True

    # --- what a facilitator does

    @rule(seconds=st.integers(0, 600))
    def time_passes(self, seconds: int) -> None:
        before = self.view()
        self.now = At(self.now + seconds * SECOND)
        after = self.view()
        assert after.stage.elapsed >= before.stage.elapsed
        assert after.aside == before.aside
        if before.held or before.finished or not before.begun:
            assert after.stage.elapsed == before.stage.elapsed
            assert after.piece == before.piece
        if before.begun and not before.finished:
            assert after.elapsed - before.elapsed == seconds * SECOND
            assert before.ends_in - after.ends_in == seconds * SECOND

    @rule(
        command=st.sampled_from(
            [c.Next(), c.Next(), c.Next(), c.Pass(), c.Hold(), c.Resume(), c.Skip(), c.Return(), c.Close(), c.Bell()]
        )
    )
    def go_on(self, command: c.Command) -> None:
        before, was = self.view(), self.session.state_at(self.now)
        taken = self.give(command)
        if isinstance(command, c.Next) and not before.finished:
            assert before.next_does is not None
            assert taken == (before.next_does.code != "floor-first")
            if taken:
                must_be_as_foreseen(before.next_does, before, self.view())
                self._is_offered_what_was_promised(was)

    def _is_offered_what_was_promised(self, was: State) -> None:
        """Whoever has just been given the floor in order has their share, or what was kept of it."""
        state = self.session.state
        turns, piece, person = state.turns, state.piece, state.speaker
        begun = (
            piece is not None and piece.kind == "turn" and piece.start == state.live(self.now) and was.in_turn != person
        )
        if turns is None or not turns.shares or turns.turn is None or not begun or person is None or piece is None:
            return
        kept = was.turns is not None and person in was.turns.kept
        if not kept:
            assert (piece.allowed is None) == state.untimed(person)
            assert piece.allowed is None or piece.allowed >= state.usual_turns(person) * turns.turn

    @rule(person=SMALL, kind=st.sampled_from([c.Floor, c.Leave, c.Back, c.Hand]))
    def with_someone(self, person: int, kind: type[c.Floor]) -> None:
        self.give(kind(person))

    @rule(person=SMALL, seconds=st.integers(0, 300), back=st.booleans())
    def a_word_in_between(self, person: int, seconds: int, back: bool) -> None:
        before = self.view()
        if not self.give(c.Word(person)):
            return
        aside = self.view()
        assert (aside.piece, aside.waiting, aside.heard) == (None, before.waiting, before.heard)
        assert (aside.passed, aside.spare) == (before.passed, before.spare)
        self.now = At(self.now + seconds * SECOND)
        if back:
            assert self.give(c.Next())
            after = self.view()
            assert (after.piece, after.speaker, after.aside) == (before.piece, before.speaker, None)
            assert after.people == before.people

    @rule(seconds=st.integers(0, 600))
    def a_hold(self, seconds: int) -> None:
        before = self.view()
        if not self.give(c.Hold()):
            return
        self.now = At(self.now + seconds * SECOND)
        assert self.give(c.Resume())
        after = self.view()
        assert (after.stage.elapsed, after.piece, after.gap_left) == (
            before.stage.elapsed,
            before.piece,
            before.gap_left,
        )
        assert (after.speaker, after.aside, after.people) == (before.speaker, before.aside, before.people)

    @rule(person=SMALL, mark=st.integers(0, 4))
    def mark(self, person: int, mark: int) -> None:
        before = self.view()
        if self.give(c.Mark(person, mark)):
            after = self.view()
            assert (after.speaker, after.piece) == (before.speaker, before.piece)
            marks = next(p.marks for p in after.people if p.person == person)
            assert not {"inner", "outer"} <= set(marks)

    @rule(person=SMALL, weight=st.integers(0, 3))
    def need_more_time(self, person: int, weight: int) -> None:
        before = self.view()
        if self.give(c.Needs(person, weight)):
            assert self.view().piece == before.piece

    @rule(after=st.one_of(st.none(), SMALL))
    def arrive(self, after: int | None) -> None:
        if len(self.view().people) < 12 and len(self.texts) < len(NAMES_OF_ALL):
            self.texts.append(NAMES_OF_ALL[len(self.texts)])
            if not self.give(c.Arrive(len(self.texts) - 1, after)):
                self.texts.pop()

    @rule(person=SMALL)
    def rename(self, person: int) -> None:
        if len(self.texts) == len(NAMES_OF_ALL):
            return
        self.texts.append(NAMES_OF_ALL[len(self.texts)])
        before = self.view()
        if self.give(c.Rename(person, len(self.texts) - 1)):
            turns = self.session.state.stage.turns
            by_name = turns is not None and turns.start == "name"  # who begins is a name, and another may have it now
            same: dict[str, Any] = {"name": ""} | ({"is_next": False} if by_name else {})
            assert [p._replace(**same) for p in self.view().people] == [p._replace(**same) for p in before.people]
        else:
            self.texts.pop()

    @rule(person=SMALL, after=st.one_of(st.none(), SMALL))
    def move(self, person: int, after: int | None) -> None:
        self.give(c.Move(person, after))

    @rule(person=SMALL)
    def raise_something(self, person: int) -> None:
        self.give(c.Raise(person))

    @rule(number=st.integers(0, 4), count=st.one_of(st.none(), SMALL), kind=st.sampled_from(["vote", "too", "choose"]))
    def on_the_board(self, number: int, count: int | None, kind: str) -> None:
        self.give({"vote": c.Vote(number, count), "too": c.Too(count), "choose": c.Choose(number)}[kind])

    @rule(seconds=st.one_of(st.none(), st.integers(1, 900)), kind=st.sampled_from([c.Longer, c.Shorter]))
    def change_time(self, seconds: int | None, kind: type[c.Longer]) -> None:
        self.give(kind(None if seconds is None else seconds * SECOND))

    @rule(minutes=st.integers(1, 15), of=SMALL, kind=st.sampled_from([c.Longer, c.Shorter]))
    def change_another_stage(self, minutes: int, of: int, kind: type[c.Longer]) -> None:
        before = self.view()
        if self.give(kind(minutes * MINUTE, of)):
            after = self.view()
            assert after.piece == before.piece
            changed = [s.number for s, then in zip(after.stages, before.stages, strict=True) if s.length != then.length]
            assert changed == [of]

    @rule(kind=st.sampled_from(NAMES), minutes=st.integers(0, 20), after=PLACE)
    def add_a_stage(self, kind: str, minutes: int, after: int | None) -> None:
        before = self.view()
        if len(before.stages) < 8 and self.give(c.Add(kind, minutes * MINUTE or None, after)):
            after_it = self.view()
            assert len(after_it.stages) == len(before.stages) + 1
            assert not before.begun or after_it.stage.number == before.stage.number

    @rule(number=SMALL, after=st.integers(0, 8))
    def place_a_stage(self, number: int, after: int) -> None:
        before = self.view()
        if self.give(c.Place(number, after)):
            assert sorted(s.id for s in self.view().stages) == sorted(s.id for s in before.stages)
            assert not before.begun or self.view().stage.id == before.stage.id

    @rule(seconds=st.integers(0, 400))
    def forgot_to_press(self, seconds: int) -> None:
        self.give(c.Since(seconds * SECOND))

    @rule(number=st.integers(0, 6), kind=st.sampled_from([c.Go, c.Drop]))
    def jump(self, number: int, kind: type[c.Go]) -> None:
        self.give(kind(number))

    @rule(command=st.sampled_from([c.Fit(), c.Fit(), c.Accept(), c.Accept(), c.Dismiss(), c.Each(40 * SECOND)]))
    def land(self, command: c.Command) -> None:
        fits = self.view().proposal
        if self.give(command) and isinstance(command, c.Accept) and fits is not None and not fits.missing:
            assert self.view().spare >= 0 or self.now > 0

    @rule(minutes=st.integers(-10, 60))
    def end_at(self, minutes: int) -> None:
        self.give(c.Ends(At(self.now + minutes * MINUTE)))

    @rule(minutes=st.integers(-20, 20))
    def end_later(self, minutes: int) -> None:
        before = self.view()
        if self.give(c.Ends(by=minutes * MINUTE)):
            assert self.view().ends_in - before.ends_in == minutes * MINUTE
            if before.begun and before.set_for is None:
                assert self.view().spare - before.spare == minutes * MINUTE

    @rule(seconds=st.integers(31, 4000), counts=st.one_of(st.none(), st.integers(0, 5000)))
    def the_lid_is_closed(self, seconds: int, counts: int | None) -> None:
        before = self.view()
        gone, self.now = self.now, At(self.now + seconds * SECOND)
        self.give(c.CutOff(gone, self.now))
        assert self.view().stage.elapsed == before.stage.elapsed
        if counts is not None:
            self.give(c.Away(counts * SECOND))

    @rule(command=st.sampled_from([c.Undo(), c.Redo()]))
    def take_back(self, command: c.Command) -> None:
        self.promised = None
        if self.session.do(command, self.now) is None:
            self.given.append((command, self.now))

    # --- what must hold

    @invariant()
    def everything_holds(self) -> None:
        if hasattr(self, "session"):
            must_hold(self.view(), self.session.state_at(self.now))

    @invariant()
    def the_promise_to_the_unheard_never_shrinks(self) -> None:
        if not hasattr(self, "session"):
            return
        state = self.session.state
        turns, challenge = state.turns, None if state.runs[state.here] is None else state.run.challenges.current
        if turns is None or not turns.shares or turns.turn is None:
            self.promised = None
            return
        what = (state.here, 0, 0) if challenge is None else (state.here, challenge.number, challenge.phase + 1)
        if self.promised is not None and self.promised[0] == what:
            assert turns.turn >= self.promised[1]
        self.promised = (what, turns.turn)

    def teardown(self) -> None:
        """Given again from the start, the same commands make the same evening."""
        if hasattr(self, "session"):
            again = Session(self.setup, self.texts)
            for command, at in self.given:
                assert again.do(command, at) is None
            assert view_of(again, self.now) == self.view()


def _with_turns(plan: Plan, in_turns: bool) -> Plan:
    """The plan, or the same in which challenges have phases with turns."""
    found = [
        s if s.challenge is None or not in_turns else s._replace(challenge=s.challenge._replace(phases=PHASES))
        for s in plan.stages
    ]
    return plan._replace(stages=tuple(found))


def _same_but_proposal_and_redo(one: View, other: View) -> None:
    assert one._replace(proposal=None, can_redo=False) == other._replace(proposal=None, can_redo=False)


def evenings(number: int) -> settings:
    return settings(
        max_examples=number, stateful_step_count=40, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate)
    )


TestEveryEvening = EveryEvening.TestCase
TestEveryEvening.settings = evenings(150)


@pytest.mark.slow
class TestTwoThousandEvenings(EveryEvening.TestCase):  # type: ignore[misc,valid-type]  # hypothesis makes it
    settings = evenings(2000)

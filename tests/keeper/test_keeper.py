"""The keeper: a command goes to the rules, then to the disk, and only then can it be seen; time that nobody saw is
asked about.
"""

from __future__ import annotations

from typing import Any

import pytest

from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.state import Setup
from circlekeeper.keeper.keeper import Closed, Ended, Keeper
from circlekeeper.keeper.times import RealTime
from circlekeeper.keeping.timeline import ASK_FROM, TimeMark
from tests.evenings import stages
from tests.hand_clock import HandClock

MINUTE = 60_000
ROUND = 'round length="20m" turn="2m"'


class Recording:
    """A store that records what it is given, in order, and what the circle looked like as it was given."""

    def __init__(self) -> None:
        self.saved = True
        self.events: list[tuple[str, Any]] = []
        self.speakers: list[str | None] = []
        self.keeper: Keeper | None = None
        self.looks = 0
        self.left = 0
        self.fills_up = False
        self.promises: list[str] = []

    def write(self, command: c.Command) -> None:
        self.events.append(("command", command))
        assert self.keeper is not None
        speaker = self.keeper._session.state.speaker
        self.speakers.append(None if speaker is None else self.keeper._session.state.name(speaker))

    def add_text(self, text: str) -> None:
        self.events.append(("text", text))

    def look(self) -> None:
        self.looks += 1
        if self.fills_up:
            self.saved = False

    def unpromised(self) -> list[str]:
        said, self.promises = self.promises, []
        return said

    def finish(self, ended: Ended | None) -> Closed:
        self.events.append(("finish", ended))
        return Closed(None if ended is None else True)

    def suspend(self) -> None:
        self.left += 1

    @property
    def commands(self) -> list[c.Command]:
        return [what for kind, what in self.events if kind == "command"]

    @property
    def texts(self) -> list[str]:
        return [what for kind, what in self.events if kind == "text"]


class Circle:
    """A keeper on a clock moved by hand, looked at every second as a face does."""

    def __init__(self, *parts: str, people: str = "Ana Bo Cleo", last: TimeMark | None = None, **session: str) -> None:
        self.clock = HandClock()
        self.store = Recording()
        self.setup = Setup(stages(*(parts or (ROUND, "close")), **session), seed=7)
        self.keeper = Keeper(self.setup, RealTime(self.clock, last), self.store)
        self.store.keeper = self.keeper
        for name in people.split():
            assert self.keeper.gather(name) is None

    def do(self, *commands: c.Command) -> None:
        for command in commands:
            assert self.keeper.do(command) is None

    def pass_by(self, length: int) -> None:
        """Time passes while somebody looks."""
        for _ in range(length // 1000):
            self.clock.advance(1000)
            self.keeper.view()

    def told(self) -> list[str]:
        return [cue.kind for cue in self.keeper.cues()]

    def names(self) -> list[str]:
        return [person.name for person in self.keeper.view().people]


@pytest.fixture
def circle() -> Circle:
    return Circle()


@pytest.fixture
def speaking(circle: Circle) -> Circle:
    """Ana has the floor, for two minutes."""
    circle.do(c.Next(), c.Next())
    assert circle.keeper.view().speaker == "Ana"
    assert circle.told() == []
    return circle


class TestWhatIsKept:
    def test_a_command_is_written_when_the_rules_have_taken_it_and_not_before(self, circle: Circle) -> None:
        circle.do(c.Next(), c.Next())
        assert circle.store.commands[3:] == [c.Next(), c.Next()]
        assert circle.store.speakers[-1] == "Ana"

    def test_a_command_that_is_refused_is_not_written(self, circle: Circle) -> None:
        before = circle.store.commands
        assert circle.keeper.do(c.Pass()) is not None
        assert circle.keeper.do(c.Hold()) is not None
        assert circle.store.commands == before

    def test_a_name_is_kept_before_the_command_that_points_to_it(self, circle: Circle) -> None:
        assert circle.store.events == [
            ("text", "Ana"),
            ("command", c.Gather(0)),
            ("text", "Bo"),
            ("command", c.Gather(1)),
            ("text", "Cleo"),
            ("command", c.Gather(2)),
        ]

    @pytest.mark.parametrize("refused", ["after nobody", "known", "empty", "renamed nobody", "words of nobody"])
    def test_a_name_that_is_refused_shifts_no_later_one(self, circle: Circle, refused: str) -> None:
        keeper = circle.keeper
        answers = {
            "after nobody": lambda: keeper.arrive("Dev", after=17),
            "known": lambda: keeper.arrive("ana"),
            "empty": lambda: keeper.arrive(" "),
            "renamed nobody": lambda: keeper.rename(17, "Dev"),
            "words of nobody": lambda: keeper.raise_challenge(17, "sleep"),
        }
        assert answers[refused]() is not None
        assert circle.store.texts == ["Ana", "Bo", "Cleo"]
        assert keeper.arrive("Eva") is None
        assert circle.names() == ["Ana", "Bo", "Cleo", "Eva"]
        assert circle.store.texts[3:] == ["Eva"]
        assert circle.store.commands[3:] == [c.Arrive(3)]

    def test_what_was_given_gives_the_same_circle_again_and_writes_nothing(self, circle: Circle) -> None:
        keeper = circle.keeper
        assert keeper.arrive("Dev", after=17) is not None
        assert keeper.arrive("Eva", after=0) is None
        assert keeper.raise_challenge(1, "sleep") is None
        assert keeper.raise_challenge(2) is None
        circle.do(c.Next(), c.Next())
        circle.pass_by(5000)
        assert keeper.rename(0, "Anna") is None
        circle.do(c.Pass())
        again = Circle(people="")
        again.clock.advance(5000)
        given = [(command, At(0)) for command in circle.store.commands[:-2]]
        given += [(command, At(5000)) for command in circle.store.commands[-2:]]
        assert again.keeper.restore(circle.store.texts, given) == len(given)
        assert again.keeper.view() == keeper.view()
        assert again.store.events == []

    def test_what_was_given_is_given_again_up_to_what_is_refused(self, circle: Circle) -> None:
        given = [(c.Gather(0), At(0)), (c.Pass(), At(0)), (c.Gather(1), At(0))]
        again = Circle(people="")
        assert again.keeper.restore(["Ana", "Bo"], given) == 1
        assert again.names() == ["Ana"]

    def test_whether_the_disk_keeps_it_is_what_the_disk_says(self, circle: Circle) -> None:
        assert circle.keeper.saved
        circle.store.saved = False
        assert not circle.keeper.saved

    def test_what_the_disk_cannot_promise_is_passed_on_once(self, circle: Circle) -> None:
        circle.store.promises = ["no locks here"]
        assert [circle.keeper.unpromised(), circle.keeper.unpromised()] == [["no locks here"], []]

    def test_every_look_says_that_the_session_is_alive(self, circle: Circle) -> None:
        for look in (circle.keeper.view, circle.keeper.glance, circle.keeper.cues, circle.keeper.until_change):
            before = circle.store.looks
            look()
            assert circle.store.looks > before

    def test_leaving_leaves_everything(self, circle: Circle) -> None:
        before = list(circle.store.events)
        circle.keeper.suspend()
        assert (circle.store.left, circle.store.events) == (1, before)


class TestNames:
    def test_that_are_there_already_are_refused_whatever_their_case(self, circle: Circle) -> None:
        refused = circle.keeper.arrive("CLEO")
        assert refused is not None
        assert refused.code == "name-known"
        assert refused.fields == {"name": "Cleo"}

    def test_of_ones_own_may_be_written_otherwise(self, circle: Circle) -> None:
        assert circle.keeper.rename(0, "ANA") is None
        assert circle.names()[0] == "ANA"
        assert circle.keeper.rename(0, "bo") is not None

    def test_are_written_without_what_no_terminal_may_show(self, circle: Circle) -> None:
        assert circle.keeper.arrive("  D\x1b[31mev ") is None
        assert "\x1b" not in circle.store.texts[-1]
        assert circle.store.texts[-1] == circle.names()[-1]

    def test_of_whoever_gathers_and_arrives_are_refused_alike(self, circle: Circle) -> None:
        assert circle.keeper.gather("Ana") is not None
        assert circle.keeper.arrive("Ana") is not None

    def test_a_challenge_without_words_keeps_none(self, circle: Circle) -> None:
        assert circle.keeper.raise_challenge(0, " ") is None
        assert circle.store.texts == ["Ana", "Bo", "Cleo"]
        assert circle.store.commands[-1] == c.Raise(0)

    def test_the_title_of_an_added_stage_has_an_end(self, circle: Circle) -> None:
        refused = circle.keeper.add_stage("round", title="w" * 201)
        assert refused is not None
        assert (refused.code, refused.fields) == ("words-too-long", {"most": 200})
        unknown = circle.keeper.add_stage("nosuch", title="w" * 200)
        assert unknown is not None
        assert unknown.code == "no-such-kind"

    def test_words_of_a_challenge_have_an_end(self, circle: Circle) -> None:
        assert circle.keeper.raise_challenge(0, "x" * 4001) is not None
        assert circle.keeper.raise_challenge(0, "x" * 4000) is None
        assert [len(text) for text in circle.store.texts[3:]] == [4000]


class TestCues:
    def test_are_told_as_they_fall_due_and_once(self, speaking: Circle) -> None:
        speaking.pass_by(2 * MINUTE - 1000)
        assert speaking.told() == ["warn"]
        speaking.pass_by(1000)
        assert speaking.told() == ["turn-over"]
        assert speaking.told() == []

    def test_are_told_in_order_when_nobody_asked_for_a_while(self, speaking: Circle) -> None:
        speaking.pass_by(3 * MINUTE)
        assert speaking.told() == ["warn", "turn-over"]

    def test_that_fell_due_before_a_command_are_told_after_it(self, speaking: Circle) -> None:
        speaking.pass_by(2 * MINUTE)
        speaking.do(c.Next())
        assert speaking.told() == ["warn", "turn-over"]

    def test_of_the_time_away_are_not_told(self, speaking: Circle) -> None:
        speaking.clock.sleep(10 * MINUTE)
        assert speaking.told() == []
        assert speaking.keeper.answer_away("counts") is None
        speaking.do(c.Resume())
        speaking.pass_by(5000)
        assert speaking.told() == []

    def test_that_fell_due_before_the_time_away_are_told(self, speaking: Circle) -> None:
        speaking.clock.advance(1000)
        speaking.keeper.glance()
        speaking.pass_by(2 * MINUTE)
        speaking.clock.sleep(10 * MINUTE)
        assert speaking.told() == ["warn", "turn-over"]

    def test_come_after_the_time_away_where_it_does_not_count(self, speaking: Circle) -> None:
        speaking.clock.sleep(10 * MINUTE)
        assert speaking.keeper.answer_away("out") is None
        speaking.do(c.Resume())
        speaking.pass_by(2 * MINUTE)
        assert speaking.told() == ["warn", "turn-over"]

    def test_is_told_in_its_own_moment_though_somebody_looked_just_before(self, speaking: Circle) -> None:
        speaking.pass_by(89_000)
        speaking.clock.advance(999)
        assert speaking.told() == []
        speaking.clock.advance(1)
        assert speaking.told() == ["warn"]
        assert speaking.told() == []

    def test_of_a_session_that_is_resumed_are_not_told_again(self, speaking: Circle) -> None:
        speaking.pass_by(3 * MINUTE)
        again = Circle(people="", last=TimeMark(At(3 * MINUTE), speaking.clock.now()))
        given = [(command, At(0)) for command in speaking.store.commands]
        again.keeper.restore(speaking.store.texts, given)
        assert again.told() == []

    def test_a_bell_that_is_asked_for_is_told_and_changes_nothing(self, speaking: Circle) -> None:
        before = speaking.keeper.view()
        speaking.do(c.Bell())
        (cue,) = speaking.keeper.cues()
        assert (cue.kind, cue.bell) == ("bell", True)
        assert speaking.keeper.view() == before

    def test_no_bell_is_due_where_the_agenda_wants_none(self) -> None:
        circle = Circle('opening bell="start"', "close", bell='"none"')
        circle.do(c.Next())
        assert [cue.bell for cue in circle.keeper.cues()] == [False]

    def test_the_bell_of_a_stage_is_told_with_the_command_that_enters_it(self) -> None:
        circle = Circle('opening bell="start"', "close")
        circle.do(c.Next())
        assert circle.told() == ["bell"]
        circle.do(c.Next())
        assert circle.told() == []
        circle.do(c.Undo())
        assert circle.told() == []


class TestTime:
    def test_that_nobody_saw_is_held_and_asked_about(self, speaking: Circle) -> None:
        speaking.pass_by(10_000)
        speaking.clock.sleep(10 * MINUTE)
        view = speaking.keeper.view()
        assert view.held
        assert view.away_asked == 10 * MINUTE
        assert speaking.store.commands[-1] == c.CutOff(At(10_000), At(10_000 + 10 * MINUTE))

    def test_that_nobody_saw_is_written_once(self, speaking: Circle) -> None:
        speaking.clock.sleep(ASK_FROM)
        for _ in range(3):
            speaking.keeper.view()
        assert [type(command) for command in speaking.store.commands].count(c.CutOff) == 1

    @pytest.mark.parametrize(("answer", "counts"), [("out", 0), ("counts", 10 * MINUTE), (4 * MINUTE, 4 * MINUTE)])
    def test_that_nobody_saw_counts_as_it_is_answered(self, speaking: Circle, answer: Any, counts: int) -> None:
        speaking.pass_by(10_000)
        speaking.clock.sleep(10 * MINUTE)
        assert speaking.keeper.view().held
        assert speaking.keeper.answer_away(answer) is None
        assert speaking.store.commands[-1] == c.Away(counts)
        piece = speaking.keeper.view().piece
        assert piece is not None
        assert piece.elapsed == 10_000 + counts

    @pytest.mark.parametrize(("answer", "counts"), [("out", 0), ("counts", 31 * MINUTE), (4 * MINUTE, 4 * MINUTE)])
    def test_that_nobody_saw_twice_before_there_was_an_answer_is_asked_about_as_one(
        self, speaking: Circle, answer: Any, counts: int
    ) -> None:
        speaking.pass_by(10_000)
        speaking.clock.sleep(10 * MINUTE)
        assert speaking.keeper.view().away_asked == 10 * MINUTE
        speaking.pass_by(MINUTE)
        speaking.clock.sleep(20 * MINUTE)
        assert speaking.keeper.view().away_asked == 31 * MINUTE
        assert speaking.keeper.answer_away(answer) is None
        piece = speaking.keeper.view().piece
        assert piece is not None
        assert piece.elapsed == 10_000 + counts

    def test_away_cannot_be_answered_when_nobody_was_away(self, speaking: Circle) -> None:
        assert speaking.keeper.answer_away("counts") is not None

    def test_unseen_for_a_few_seconds_counts_and_is_told_once(self, speaking: Circle) -> None:
        speaking.clock.sleep(12_000)
        assert [speaking.keeper.unseen(), speaking.keeper.unseen()] == [12_000, 0]
        assert not speaking.keeper.view().held

    def test_unseen_before_the_evening_begins_is_not_told(self, circle: Circle) -> None:
        circle.clock.sleep(12_000)
        assert circle.keeper.unseen() == 0

    def test_a_glance_tells_whether_anything_changed(self, speaking: Circle) -> None:
        assert not speaking.keeper.glance()
        speaking.clock.sleep(MINUTE)
        assert speaking.keeper.glance()
        assert not speaking.keeper.glance()

    def test_a_glance_tells_that_the_disk_keeps_it_no_more(self, speaking: Circle) -> None:
        speaking.store.fills_up = True
        assert speaking.keeper.glance()
        assert not speaking.keeper.glance()

    def test_a_glance_tells_of_nothing_that_only_passes(self, speaking: Circle) -> None:
        speaking.clock.advance(1000)
        assert not speaking.keeper.glance()

    def test_until_the_next_cue_is_told_in_real_seconds(self, speaking: Circle) -> None:
        until = speaking.keeper.until_change()
        assert until is not None
        speaking.pass_by(10_000)
        assert speaking.keeper.until_change() == until - 10
        speaking.do(c.Hold())
        assert speaking.keeper.until_change() is None

    def test_of_the_wall_is_told_from_now(self, circle: Circle, monkeypatch: pytest.MonkeyPatch) -> None:
        now = circle.keeper.clock(0)
        circle.pass_by(MINUTE)
        assert circle.keeper.clock(-MINUTE) == now


class TestTheEnd:
    def test_is_made_of_the_evening_as_it_went(self, speaking: Circle) -> None:
        speaking.pass_by(10_000)
        speaking.do(c.Skip())
        speaking.pass_by(4000)
        speaking.do(c.Skip())
        ended = speaking.keeper.ended()
        assert ended is not None
        assert (ended.began, ended.finished) == (0, 14_000)
        assert [stage.elapsed for stage in ended.view.stages] == [10_000, 4000]
        assert ended.meant_end == sum(stage.planned for stage in ended.view.stages)

    def test_is_not_there_before(self, circle: Circle) -> None:
        assert circle.keeper.ended() is None
        circle.do(c.Next())
        assert circle.keeper.ended() is None

    @pytest.mark.parametrize("keep", [True, False])
    def test_keeps_a_record_only_where_it_is_wanted(self, speaking: Circle, keep: bool) -> None:
        speaking.do(c.Skip(), c.Skip())
        ended = speaking.keeper.ended()
        assert speaking.keeper.close(keep).record is (True if keep else None)
        assert speaking.store.events[-1] == ("finish", ended if keep else None)

    def test_of_an_evening_that_is_not_over_keeps_no_record(self, speaking: Circle) -> None:
        assert speaking.keeper.close().record is None

    def test_of_a_rehearsal_keeps_nothing(self) -> None:
        keeper = Keeper(Setup(stages("close")), RealTime(HandClock()))
        assert keeper.rehearsal
        assert keeper.saved
        assert keeper.close() == Closed(record=None, removed=True)
        assert keeper.close().as_wished

"""Evenings led a thousand times: how likely the hour holds, where it slips, what would help."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from circlekeeper.agenda.reading import read, read_text
from circlekeeper.circle.plan import Order, Plan
from circlekeeper.circle.state import Setup
from circlekeeper.cli import agendas
from circlekeeper.cli.main import run
from circlekeeper.history.charts import text_of
from circlekeeper.planning.timetable import timetable
from circlekeeper.simulate import many
from circlekeeper.simulate import sayings as words
from circlekeeper.simulate.changes import changes, longer
from circlekeeper.simulate.evening import evening, led
from circlekeeper.simulate.habits import USUAL, Chance, Habits
from circlekeeper.simulate.many import Outcome, simulate
from circlekeeper.simulate.shown import lines, to_data
from circlekeeper.units import HOUR, MINUTE, SECOND
from circlekeeper.words.lengths import short
from tests.evenings import stages
from tests.homes import live_in

AGENDAS = sorted((Path(__file__).parents[2] / "agendas").glob("*.toml"))
PUNCTUAL = Habits(median=1.0, spread=0.0, passing=0.0, coming=0.0, holding=0.0)


def a_plan(text: str) -> Plan:
    reading = read_text(text, "tonight.toml")
    assert reading.plan is not None, [str(p) for p in reading.problems]
    return reading.plan


CROWDED = """
title = "Tuesday circle"
length = "60m"
[[stages]]
kind = "opening"
[[stages]]
kind = "check-in"
length = "15m"
turn = "2m"
[[stages]]
kind = "open"
length = "30m"
title = "Conversation"
[[stages]]
kind = "close"
length = "10m"
"""
ROOMY = CROWDED.replace("2m", "50s").replace('title = "Conversation"', 'min = "20m"')


class TestAnEvening:
    @pytest.mark.parametrize("path", AGENDAS, ids=lambda p: p.stem)
    @pytest.mark.parametrize("people", [1, 2, 9])
    def test_of_every_agenda_comes_to_its_end(self, path: Path, people: int) -> None:
        plan = read(path).plan
        assert plan is not None
        for number in range(5):
            one = evening(Setup(plan, seed=number), people, Chance(USUAL, str(number)), fits=number == 0)
            assert all(took is None or took >= 0 for took in one.stages)
            assert one.over > -sum(one.planned)

    @pytest.mark.parametrize("order", get_args(Order))
    @pytest.mark.parametrize("kind", ["round", "open"])
    @pytest.mark.parametrize("more", ["", 'gap = "15s"\n', 'who = "not-yet-heard"\n', "returns = true\n"])
    def test_of_every_order_comes_to_its_end(self, kind: str, order: str, more: str) -> None:
        stages = f'[[stages]]\nkind = "{kind}"\norder = "{order}"\n{more}'
        plan = a_plan(f'title = "x"\n[[stages]]\nkind = "check-in"\n{stages}[[stages]]\nkind = "close"\n')
        habits = replace(USUAL, passing=0.3, coming=0.3, holding=1.0)
        for number in range(5):
            one = evening(Setup(plan), 6, Chance(habits, str(number)))
            assert None not in one.stages

    def test_of_people_who_take_just_what_is_offered_takes_what_was_planned(self) -> None:
        plan = a_plan(
            'title = "x"\nhandover = "5s"\n[[stages]]\nkind = "check-in"\nlength = "10m"\nturn = "1m"\n'
            '[[stages]]\nkind = "silence"\n'
        )
        one = evening(Setup(plan), 9, Chance(PUNCTUAL, "1"))
        assert one.stages[0] == pytest.approx(10 * MINUTE, abs=MINUTE)
        assert one.stages[1] == 2 * MINUTE

    def test_is_the_same_for_the_same_seed(self) -> None:
        plan = a_plan(CROWDED)
        assert evening(Setup(plan), 9, Chance(USUAL, "7")) == evening(Setup(plan), 9, Chance(USUAL, "7"))
        assert evening(Setup(plan), 9, Chance(USUAL, "7")) != evening(Setup(plan), 9, Chance(USUAL, "8"))

    def test_is_made_longer_by_a_hold_and_charges_it_to_no_stage(self) -> None:
        plan = a_plan('title = "x"\n[[stages]]\nkind = "silence"\nlength = "20m"\n')
        still = evening(Setup(plan), 3, Chance(PUNCTUAL, "1"))
        held = evening(Setup(plan), 3, Chance(replace(PUNCTUAL, holding=1.0), "1"))
        assert still.over == 0
        assert held.over > 30 * SECOND
        assert held.stages == still.stages


class TestManyEvenings:
    def test_find_the_stage_that_slips_and_the_change_that_helps(self) -> None:
        found = simulate(a_plan(CROWDED), 10, evenings=200)
        assert found.on_time < 0.2
        assert found.slips == 2
        assert found.helps is not None
        assert (found.helps.change.number, found.helps.change.key) == (2, "turn")
        assert found.helps.on_time > found.on_time + 0.3
        assert found.stages[1].over > 4 * MINUTE
        assert found.stages[1].over90 > found.stages[1].over

    def test_leave_a_good_evening_alone(self) -> None:
        found = simulate(a_plan(ROOMY), 10, evenings=200)
        assert found.on_time > 0.9
        assert found.helps is None

    def test_show_what_taking_proposals_would_do(self) -> None:
        found = simulate(a_plan(CROWDED.replace("2m", "1m40s")), 10, evenings=200)
        assert found.fitted > found.on_time + 0.3

    def test_end_less_often_on_time_the_longer_people_speak(self) -> None:
        plan = a_plan(CROWDED.replace("2m", "1m20s"))
        likely = [
            simulate(plan, 10, habits=replace(USUAL, median=median), evenings=100).on_time
            for median in (0.6, 0.9, 1.2, 1.6)
        ]
        assert likely == sorted(likely, reverse=True)
        assert likely[0] > likely[-1] + 0.5

    def test_know_the_hour_at_which_the_room_must_be_free(self) -> None:
        plan = a_plan(ROOMY.replace('length = "60m"', 'ends_at = "20:30"'))
        assert simulate(plan, 10, starts="19:30:00", evenings=50).on_time > 0.8
        assert simulate(plan, 10, starts="19:45:00", evenings=50).on_time < 0.1

    def test_a_thousand_evenings_of_ten_people_are_led(self) -> None:
        plan = read(AGENDAS[0].with_name("peer-support.toml")).plan
        assert plan is not None
        assert simulate(plan, 10).evenings == 1000


class TestWhatItSays:
    @pytest.fixture
    def crowded(self) -> Outcome:
        return simulate(a_plan(CROWDED), 10, evenings=100)

    def test_is_a_table_with_a_picture_of_each_stage(self, crowded: Outcome) -> None:
        shown = [text_of(line) for line in lines(crowded, 80)]
        assert shown[0] == "Tuesday circle"
        assert shown[1] == "10 people, 100 simulated evenings"
        assert shown[3].startswith("Ends on time or early in ")
        assert "planned" in shown[6]
        assert all("●" in row and "≤" in row for row in shown[7:11])
        assert max(map(len, shown[6:11])) <= 80
        assert shown[-1].startswith("  stage 2, Check-in:  turn = ")

    def test_says_nothing_that_would_press_anyone(self, crowded: Outcome) -> None:
        text = " ".join(text_of(line) for line in lines(crowded)).lower()
        assert not {"late", "overtime", "paused", "passed", "failed", "skipped", "hurry"} & set(text.split())

    def test_is_data_with_likelihoods_and_minutes(self) -> None:
        data = to_data(simulate(a_plan(CROWDED), 10, evenings=40, seed=3))
        assert data["evenings"] == 40
        assert 0 <= data["on_time"] <= data["on_time_fitted"] <= 1
        assert [s["title"] for s in data["stages"]] == ["Opening", "Check-in", "Conversation", "Close"]
        assert all(s["median"] <= s["p90"] for s in data["stages"])
        assert data["change"]["sentence"].startswith("What would help most: 1m 5s each in Check-in, instead of ")

    def test_shows_hostile_titles_as_letters(self) -> None:
        plan = a_plan(CROWDED)
        hostile = "\x1b]52;c;x\x07[/] \u202e"
        plan = plan._replace(title=hostile, stages=tuple(s._replace(title=hostile) for s in plan.stages))
        shown = "\n".join(text_of(line) for line in lines(simulate(plan, 10, evenings=20)))
        assert not set(shown) & set("\x1b\x07\u202e")
        assert r"\x1b]52;c;x\x07[/]" in shown

    def test_ends_in_the_voice_of_a_facilitator(self) -> None:
        found = simulate(a_plan(ROOMY), 10, evenings=50)
        assert words.ending(found).startswith("A typical evening ends ")
        assert text_of(lines(found)[-1]) == words.GOOD


class TestTheCommand:
    @pytest.fixture(autouse=True)
    def at_home(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        live_in(tmp_path, monkeypatch)

    def test_gives_the_same_for_the_same_seed(self, capsys: pytest.CaptureFixture[str]) -> None:
        said = []
        for seed in ("1", "1", "2"):
            asked = [
                "plan",
                "peer-support",
                "--count",
                "12",
                "--simulate",
                "--evenings",
                "30",
                "--json",
                "--seed",
                seed,
            ]
            assert run(asked) == 0
            said.append(capsys.readouterr().out)
        assert said[0] == said[1] != said[2]

    def test_takes_how_people_speak(self, capsys: pytest.CaptureFixture[str]) -> None:
        asked = ["plan", "peer-support", "--simulate", "--evenings", "30", "--median", "2", "--spread", "0.1"]
        assert run(asked) == 0
        assert "Ends on time or early in 0 of 100" in capsys.readouterr().out

    def test_speaks_as_people_usually_do_where_nothing_else_is_asked_for(self) -> None:
        usual = {option.name: option.default for option in agendas.plan.params}
        assert (usual["median"], usual["spread"]) == (USUAL.median, USUAL.spread)

    @pytest.mark.parametrize(
        "option", [("--spread", "nan"), ("--median", "0"), ("--spread", "-1"), ("--evenings", "0"), ("--median", "x")]
    )
    def test_refuses_figures_that_are_none(self, option: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["plan", "peer-support", "--simulate", *option]) == 2
        assert len(capsys.readouterr().err.splitlines()) == 1


class TestALegalAgendaOfAnySize:
    LARGE = 'title = "All of us"\n' + '[[stages]]\nkind = "round"\nlength = "2h"\nturn = "30s"\n' * 200

    def test_more_presses_than_anyone_would_make_are_no_fault(self) -> None:
        led = evening(Setup(a_plan(self.LARGE), seed=1), 101, Chance(PUNCTUAL, "1"))
        assert len(led.stages) * 101 > 20_000
        assert None not in led.stages

    def test_tries_fewer_evenings_where_each_has_thousands_of_turns(self) -> None:
        assert many._enough(a_plan(CROWDED), 10) == many.EVENINGS
        assert many._enough(a_plan(self.LARGE), 500) == 1

    @pytest.mark.parametrize(("median", "proposed"), [(0.5, "11h"), (5, None), (10, None)])
    def test_proposes_only_lengths_that_an_agenda_may_have(self, median: float, proposed: str | None) -> None:
        long = (
            'title = "A day"\nlength = "23h"\n[[stages]]\nkind = "round"\nlength = "22h"\n'
            '[[stages]]\nkind = "lead"\nlength = "23h"\n'
        )
        found = simulate(a_plan(long), 10, habits=replace(USUAL, median=median, spread=1.5), evenings=40)
        assert (found.helps and short(found.helps.change.after)) == proposed

    def test_never_proposes_an_evening_longer_than_a_day(self) -> None:
        assert longer(a_plan(CROWDED), 23 * HOUR, 2 * HOUR) is None
        assert longer(a_plan(CROWDED), 23 * HOUR, HOUR) is not None


@pytest.mark.parametrize(
    ("minutes", "times", "taken"), [(12, "times=2", 1), (20, "times=2", 2), (25, "times=1", 1), (5, "times=2", 1)]
)
def test_as_many_challenges_are_begun_as_the_plan_says_that_fit(minutes: int, times: str, taken: int) -> None:
    plan = stages(f'challenges {times} length="{minutes}m"', "close")
    (row, *_) = timetable(plan, 8).rows
    led_through = led(Setup(plan), 8, Chance(PUNCTUAL, "1"))
    run = led_through.state.runs[0]
    assert run is not None
    assert run.challenges.taken == taken == max(1, row.challenges or 0)


@pytest.mark.parametrize("settings", ['length="24m" laps=2', 'length="16m" after="30s"', 'length="6m" who="inner"'])
def test_a_turn_that_is_proposed_just_fits_its_round(settings: str) -> None:
    plan = stages(f'round turn="2m" {settings}', "close", handover='"0s"')
    (change,) = changes(plan, plan.lengths(None), [MINUTE, 0], MINUTE, 8)
    assert change.line == 'turn = "1m 30s"'


def test_the_circles_answers_take_their_time() -> None:
    plan = stages('round turn="2m" length="9m" after="1m"', "close")
    gone = evening(Setup(plan), 3, Chance(PUNCTUAL, "1"))
    without = evening(Setup(stages('round turn="2m" length="9m"', "close")), 3, Chance(PUNCTUAL, "1"))
    assert gone.stages[0] is not None
    assert without.stages[0] is not None
    assert gone.stages[0] - without.stages[0] == pytest.approx(3 * MINUTE, abs=20 * SECOND)


def test_a_round_until_all_pass_comes_to_its_end() -> None:
    plan = stages('round laps="until-all-pass" length="20m"', "close")
    for number in range(20):
        session = led(Setup(plan), 12, Chance(USUAL, f"7/{number}"))
        run = session.state.runs[0]
        assert session.state.finished is not None
        assert run is not None
        assert 1 < run.lap < 20


def test_a_stage_at_a_clock_time_is_not_begun_before_it() -> None:
    plan = stages("lead length='10m'", 'break at="19:30" length="20m"', "close length='5m'")
    outcome = simulate(plan, 4, starts="19:00", habits=PUNCTUAL, evenings=3)
    assert outcome.stages[0].taken == (30 * MINUTE,) * 3
    unknown = simulate(plan, 4, habits=PUNCTUAL, evenings=3)
    assert max(unknown.stages[0].taken) < 15 * MINUTE, "nobody knows when the evening begins"


@pytest.mark.parametrize("who", ["guest", "not guest"])
def test_a_stage_for_a_mark_is_tried_as_everyones_while_nobody_is_marked(who: str) -> None:
    text = f'title = "x"\nmarks = ["guest"]\n[[stages]]\nkind = "round"\nturn = "2m"\nlength = "8m"\nwho = "{who}"\n'
    outcome = simulate(a_plan(text), 4, habits=PUNCTUAL, evenings=3)
    assert outcome.stages[0].taken[0] >= 8 * MINUTE

"""What ten evenings say about the next one, and when they say nothing."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.history import sayings as words
from circlekeeper.history.charts import span, text_of
from circlekeeper.history.figures import History, agendas_in, history_of, records_of
from circlekeeper.history.shown import lines, to_data
from circlekeeper.history.trend import slope
from circlekeeper.keeping.records import Record, StageRecord
from circlekeeper.units import MINUTE

STAGES = (
    ("Opening", "opening", 5),
    ("Check-in", "check-in", 15),
    ("Sharing", "sharing-round", 35),
    ("Conversation", "open", 20),
    ("Close", "close", 5),
)
TITLE = "Tuesday circle"


def an_evening(
    week: int, took: dict[str, float], people: int = 10, gave: dict[str, int] | None = None, *, title: str = TITLE
) -> Record:
    """An evening of that week, in which some stages took so many minutes, and some gave so many to others."""
    began = datetime(2025, 1, 7, 18, tzinfo=UTC) + timedelta(weeks=week)
    stages = tuple(
        StageRecord(
            name,
            kind,
            planned * MINUTE,
            (planned - (gave or {}).get(name, 0)) * MINUTE,
            round(took.get(name, planned) * MINUTE),
        )
        for name, kind, planned in STAGES
    )
    lasted = timedelta(milliseconds=sum(s.actual or 0 for s in stages))
    return Record(title, "d" * 16, began.date(), people, began, began + lasted, began + timedelta(minutes=80), stages)


def drifting(seed: int, evenings: int, drift: dict[str, float], spread: float = 0.12) -> History:
    chance = random.Random(seed)
    records = []
    for week in range(evenings):
        took = {name: planned * drift.get(name, 1) * chance.lognormvariate(0, spread) for name, _, planned in STAGES}
        records.append(an_evening(week, took, chance.randint(9, 11)))
    return history_of(records)


def suggestions(history: History) -> dict[str, str]:
    return {
        s.title: "longer" if s.suggestion.proposed > s.planned else "shorter" for s in history.stages if s.suggestion
    }


class TestASuggestion:
    def test_says_what_it_saw_and_the_line_to_change(self) -> None:
        took = [(18, 9), (20, 10), (21, 11), (20.5, 10), (26, 11)]
        evenings = [an_evening(week, {"Check-in": minutes}, people) for week, (minutes, people) in enumerate(took)]
        found = history_of(evenings).stages[1].suggestion
        assert found is not None
        assert words.suggestion("Check-in", found) == (
            "Check-in took 18 to 26 min in the last 5 evenings (9–11 people); 15 is "
            "planned. 21m would have been enough for 4 of 5."
        )
        assert found.line == 'length = "21m"'

    @pytest.mark.parametrize("seed", range(30))
    @pytest.mark.parametrize(
        ("stage", "drift", "direction"),
        [("Check-in", 1.5, "longer"), ("Conversation", 1.5, "longer"), ("Sharing", 0.6, "shorter")],
    )
    def test_follows_a_drift_to_the_right_stage_in_the_right_direction(
        self, seed: int, stage: str, drift: float, direction: str
    ) -> None:
        assert suggestions(drifting(seed, 8, {stage: drift})) == {stage: direction}

    def test_is_no_length_that_an_agenda_cannot_have(self) -> None:
        forgotten = [an_evening(week, {"Check-in": 30 * 60}) for week in range(6)]
        assert suggestions(history_of(forgotten)) == {}
        assert suggestions(history_of([an_evening(week, {"Check-in": 24 * 60}) for week in range(6)])) == {
            "Check-in": "longer"
        }

    @pytest.mark.parametrize("evenings", [5, 8, 12])
    def test_is_not_made_of_noise(self, evenings: int) -> None:
        talkative = [seed for seed in range(200) if suggestions(drifting(seed, evenings, {}))]
        assert len(talkative) <= 1

    def test_waits_for_five_evenings(self) -> None:
        assert suggestions(drifting(1, 4, {"Check-in": 1.8})) == {}

    def test_looks_only_at_evenings_with_about_as_many_people(self) -> None:
        crowded = [an_evening(week, {"Check-in": 22}, people=16) for week in range(6)]
        small = [an_evening(week, {"Check-in": 14.5 + week / 10}, people=8) for week in range(6, 12)]
        assert suggestions(history_of(crowded + small)) == {}
        crowded_again = [replace(r, started=r.started + timedelta(weeks=30)) for r in crowded]
        assert suggestions(history_of(small + crowded_again)) == {"Check-in": "longer"}

    def test_forgets_what_was_long_ago(self) -> None:
        long_ago = [an_evening(week, {"Check-in": 25}) for week in range(8)]
        since = [an_evening(week, {"Check-in": 15}) for week in range(8, 16)]
        assert suggestions(history_of(long_ago + since)) == {}

    def test_never_takes_from_a_stage_that_was_cut_short_for_others(self) -> None:
        evenings = [
            an_evening(week, {"Check-in": 22, "Conversation": 12}, gave={"Conversation": 8}) for week in range(6)
        ]
        history = history_of(evenings)
        assert suggestions(history) == {"Check-in": "longer"}
        assert words.balance(history) == (
            "Together, all stages then take 1h 27m; the evening has 1h 20m. "
            "Conversation gave time in 6 of the last 6 evenings, usually 8 min."
        )

    def test_compares_with_the_agenda_as_it_is_now(self) -> None:
        evenings = [an_evening(week, {"Check-in": 21}) for week in range(6)]
        now = [(name, kind, 22 if name == "Check-in" else length) for name, kind, length in STAGES]
        stages = tuple(Stage("round", kind, name, length * MINUTE, 15 * MINUTE, True, "") for name, kind, length in now)
        assert suggestions(history_of(evenings, Plan("Tuesday circle", stages))) == {}

    def test_is_not_made_of_a_share_that_filled_the_longer_time_it_had(self) -> None:
        evenings = [an_evening(week, {}) for week in range(6)]
        now = [(name, kind, 28 if name == "Sharing" else length) for name, kind, length in STAGES]
        stages = tuple(Stage("round", kind, name, length * MINUTE, 15 * MINUTE, True, "") for name, kind, length in now)
        assert suggestions(history_of(evenings, Plan("Tuesday circle", stages))) == {}

    def test_passes_over_evenings_in_which_the_stage_was_never_entered(self) -> None:
        evenings = [an_evening(week, {"Check-in": 21}) for week in range(5)]
        last = evenings[-1]
        evenings[-1] = replace(
            last, stages=tuple(replace(s, actual=None) if s.title == "Check-in" else s for s in last.stages)
        )
        history = history_of(evenings)
        assert len(history.stages[1].actual) == 4
        assert suggestions(history) == {}

    def test_of_an_agenda_without_a_length_is_said_without_one(self) -> None:
        history = history_of([an_evening(week, {"Check-in": 21}) for week in range(8)])
        assert history.stages[1].suggestion is not None
        said = words.balance(replace(history, session=None))
        assert said is not None
        assert said.startswith("Together, all stages then take ")
        assert "the evening has" not in said


class TestATrend:
    def test_is_seen_when_a_stage_grows_from_evening_to_evening(self) -> None:
        history = history_of([an_evening(week, {"Check-in": 14 + week}) for week in range(8)])
        assert history.stages[1].growth == MINUTE
        assert words.trend(history.stages[1]) == "Check-in gets about 1 min longer from evening to evening."

    def test_stands_below_the_figures_of_the_stages(self) -> None:
        history = history_of([an_evening(week, {"Check-in": 14 + week}) for week in range(8)])
        shown = [text_of(line) for line in lines(history, 80)]
        assert "Check-in gets about 1 min longer from evening to evening." in shown

    def test_is_not_seen_in_noise(self) -> None:
        assert sum(any(s.growth for s in drifting(seed, 10, {}).stages) for seed in range(100)) <= 6

    def test_needs_six_evenings(self) -> None:
        assert slope([1, 2, 3, 4, 5]) is None
        assert slope([1, 2, 3, 4, 5, 6]) == 1
        assert slope([6, 5, 4, 3, 2, 1]) == -1


class TestAnAgendasEvenings:
    def test_are_found_by_title_or_by_edition(self) -> None:
        plan = Plan("tuesday CIRCLE", ())
        theirs = an_evening(1, {})
        other = an_evening(2, {}, title="Thursday circle")
        assert records_of(plan, [theirs, other]) == [theirs]
        assert list(agendas_in([other, theirs])) == ["Thursday circle", "Tuesday circle"]

    def test_are_matched_stage_by_stage_when_the_agenda_has_changed(self) -> None:
        evening = an_evening(1, {"Sharing": 31})
        pause = StageRecord("Silence", "silence", 2 * MINUTE, 2 * MINUTE, 2 * MINUTE)
        later = replace(an_evening(2, {"Sharing": 33}), stages=(pause, *an_evening(2, {"Sharing": 33}).stages, pause))
        history = history_of([evening, later])
        assert [s.title for s in history.stages] == [
            "Silence",
            "Opening",
            "Check-in",
            "Sharing",
            "Conversation",
            "Close",
            "Silence",
        ]
        assert history.stages[3].actual == (31 * MINUTE, 33 * MINUTE)
        assert [len(s.actual) for s in history.stages] == [1, 2, 2, 2, 2, 2, 1]

    def test_are_data_too(self) -> None:
        data = to_data([history_of([an_evening(week, {"Check-in": 21}) for week in range(6)])], [])
        stage = data["agendas"][0]["stages"][1]
        assert (stage["planned"], stage["median"]) == (900, 1260)
        assert (stage["suggestion"]["length"], stage["suggestion"]["line"]) == (1260, 'length = "21m"')
        assert data["agendas"][0]["over"] == [360] * 6


class TestTheTable:
    def test_shows_each_stage_with_its_evenings(self) -> None:
        history = history_of([an_evening(week, {"Check-in": 18 + week, "Conversation": 14}) for week in range(5)])
        shown = "\n".join(text_of(line) for line in lines(history, 80))
        assert shown == (
            "Tuesday circle\n"
            "5 evenings, 7 Jan 2025 to 4 Feb 2025, 10 people\n"
            "On time or early: 4 of 5. The longest ended 1 min after its planned end.\n"
            "\n"
            "  Stage        planned    took from–to   0          10         20         30\n"
            "  Opening            5       5       5        ●\n"
            "  Check-in          15      20   18–22                   │   ─━●━─\n"
            "  Sharing           35      35      35                                         ●\n"
            "  Conversation      20      14      14                  ●      │\n"
            "  Close              5       5       5        ●\n"
            "\n"
            "  minutes:  │ planned   ● typical evening   ━ half of the evenings   ─ all of them\n"
            "\n"
            "Check-in took 18 to 22 min in the last 5 evenings (10 people); 15 is planned. "
            "21m would have been enough for 4 of 5.\n"
            '  stage 2, Check-in:  length = "21m"\n'
            "\n"
            "Conversation took 14 min in the last 5 evenings (10 people); 20 is planned. "
            "14m would have been enough for 5 of 5.\n"
            '  stage 4, Conversation:  length = "14m"\n'
            "\n"
            "Together, all stages then take 1h 20m; the evening has 1h 20m."
        )

    def test_shows_hostile_titles_as_letters_and_keeps_its_columns(self) -> None:
        hostile = "\x1b]52;c;x\x07 [/] 円円円 \u202e"
        evening = an_evening(1, {})
        record = replace(
            evening, agenda=hostile, stages=(replace(evening.stages[0], title=hostile), *evening.stages[1:])
        )
        shown = [text_of(line) for line in lines(history_of([record]), 80)]
        assert not any("\x1b" in line or "\u202e" in line or "\x07" in line for line in shown)
        assert shown[0] == r"\x1b]52;c;x\x07 [/] 円円円 \u202e"
        assert r"\x1b]52;c;x\x07 [/] 円…" in "\n".join(shown)

    def test_a_title_in_wide_letters_is_cut_only_where_there_is_no_room(self) -> None:
        evening = an_evening(1, {})
        record = replace(
            evening, stages=(replace(evening.stages[0], title="日本語の会日本語の会"), *evening.stages[1:])
        )
        shown = [text_of(line) for line in lines(history_of([record]), 80)]
        assert any(line.startswith("  日本語の会日本語の会       5       5") for line in shown)

    @pytest.mark.parametrize("width", [20, 40, 60, 80, 200])
    def test_fits_any_width_that_it_can(self, width: int) -> None:
        history = history_of([an_evening(week, {}) for week in range(5)])
        rows = [text_of(line) for line in lines(history, width)][4:10]
        assert max(len(row) for row in rows) <= max(width, 44)

    def test_a_bar_of_no_evenings_shows_the_plan_alone(self) -> None:
        assert text_of(span((), 10 * MINUTE, 11, 10 * MINUTE)) == "          │"


def test_dates_are_said_as_people_say_them() -> None:
    assert words.day(date(2025, 11, 8)) == "8 Nov 2025"

"""Landing on time, by proposing: what room there is, and what could give."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circlekeeper.agenda.library import bundled_folder
from circlekeeper.agenda.reading import read
from circlekeeper.circle import pacing
from circlekeeper.circle.moments import At
from circlekeeper.circle.plan import Plan
from circlekeeper.units import MINUTE, SECOND, Ms
from tests.evenings import Evening, stages

LEAD = 'lead length="5m"'
CLOSE = 'close length="5m"'
EIGHT = "A B C D E F G H"


class TestRoom:
    def test_is_what_is_left_over_when_everything_still_to_come_takes_its_length(self) -> None:
        evening = Evening(stages('opening length="5m"', 'open length="20m"', 'close length="5m"', length='"35m"'))
        assert evening("next")["room"] == 300
        assert evening("wait 5m")["room"] == 300
        assert evening("wait 2m")["room"] == 180
        assert evening("next, wait 1m")["room"] == 180

    def test_of_a_timed_round_is_counted_by_its_people_when_that_is_more(self) -> None:
        plan = stages('round turn="2m" length="5m"', "close", length='"20m"', handover='"10s"')
        evening = Evening(plan)
        assert evening.state["room"] == (20 - 8 - 5) * 60 - 30
        evening("next")
        assert evening.state["room"] == (20 - 8 - 5) * 60 - 30
        assert evening("next, wait 90s")["room"] == (20 - 8 - 5) * 60 - 30
        assert evening("wait 90s")["room"] == (20 - 8 - 5) * 60 - 30 - 60
        assert evening("next, wait 2m, next, wait 2m, next, wait 2m, next")["room"] == (20 - 8 - 5) * 60 - 60

    def test_keeps_the_part_of_those_who_are_to_be_asked_again(self) -> None:
        evening = Evening(stages('round turn="2m" length="2m"', "close"), "Ana Ben")
        evening("next, next")
        assert evening("pass")["room"] == evening("undo")["room"]

    def test_of_a_challenge_is_what_its_phases_still_need_when_that_is_more(self) -> None:
        evening = Evening(stages('challenges length="10m"', "close", length='"30m"'))
        assert evening("raise Ana, next, wait 5m, next, wait 1m")["room"] == (30 - 5 - 10 - 5) * 60

    def test_counts_a_stage_that_was_left_undone_only_once_it_is_entered_again(self) -> None:
        evening = Evening(stages('open length="10m"', 'open length="10m"', 'close length="5m"'))
        assert evening("next, wait 4m, go 2")["room"] == 6 * 60
        assert evening("go 1")["room"] == 0

    def test_a_latecomer_costs_room(self) -> None:
        evening = Evening(stages('round turn="2m" length="8m"', "close"))
        assert evening("next, arrive Eva")["room"] == -120


class TestFit:
    PLAN = stages('opening length="5m"', 'open length="20m" min="5m"', 'open length="10m"', 'close length="5m"')
    FIVE = (
        'lead length="10m"',
        'topics length="20m"',
        'open length="20m" min="5m"',
        'round turn="2m" length="15m"',
        'close length="5m"',
    )

    def test_changes_nothing_until_it_is_accepted_and_undo_takes_it_back(self) -> None:
        evening = Evening(self.PLAN)
        before = evening("next, wait 9m")
        assert evening("fit, refuse") == before
        accepted = evening("fit, accept")
        assert accepted["room"] == 0
        assert evening.view.stages[1].length == 1020 * SECOND
        assert evening("undo") == before

    def test_time_passing_is_no_change(self) -> None:
        evening = Evening(self.PLAN)
        shown = evening("next, wait 9m, fit")["proposal"]
        assert evening("wait 1m")["proposal"] == shown
        evening("accept")
        assert evening.view.stages[1].length == shown["stages"][0]["after"] * SECOND

    def test_with_room_to_spare_proposes_nothing(self) -> None:
        evening = Evening(self.PLAN)
        assert evening("next, fit")["proposal"] is None
        evening.cannot("accept")
        evening.cannot("refuse")

    def test_says_what_is_still_missing(self) -> None:
        evening = Evening(self.PLAN)
        state = evening("next, wait 35m, fit")
        assert state["proposal"]["missing"] == 10 * 60
        assert [s["after"] for s in state["proposal"]["stages"]] == [300, 300]

    def test_leaves_a_round_that_has_begun_alone(self) -> None:
        evening = Evening(stages('round turn="2m" length="20m"', 'open length="20m"', 'close length="5m"'))
        state = evening("next, longer 10m, wait 15m, fit")
        assert [s["number"] for s in state["proposal"]["stages"]] == [2]

    def test_shorter_turns_and_a_stage_left_out_give_time_as_well(self) -> None:
        evening = Evening(
            stages('opening length="5m"', 'round turn="3m" length="5m"', 'open length="10m"', 'close length="5m"')
        )
        assert evening("next")["room"] == -7 * 60
        assert evening("each 2m")["room"] == -3 * 60
        assert evening("drop 3")["room"] == 7 * 60
        evening.cannot("each 2m")
        evening.cannot("drop 3")

    def test_every_stage_that_can_give_gives_the_same_share_of_what_it_can_spare(self) -> None:
        evening = Evening(stages(*self.FIVE, length='"60m"'), "A B C D E F")
        state = evening("next", "fit")
        # p: 1200, 1200, 900; m: 600, 300, 450; to give 600 of 1950: x = m + (1350 / 1950) (p - m)
        assert state["proposal"] == {
            "stages": [
                {"number": 2, "before": 1200, "after": 1016},  # 1015.38, and the odd second
                {"number": 3, "before": 1200, "after": 923},  # 923.07
                {"number": 4, "before": 900, "after": 761},  # 761.53
            ],
            "missing": 0,
        }
        assert state["room"] == -600

    @pytest.mark.parametrize(
        "line", ["longer", "arrive Z", "hold", "raise A", "next", "undo", "ends 22:00", "drop 2", "rename A Z"]
    )
    def test_any_change_drops_it(self, line: str) -> None:
        evening = Evening(stages(*self.FIVE, length='"60m"'), "A B C D E F")
        assert evening("next", "longer", "fit")["proposal"] is not None
        assert evening(line)["proposal"] is None
        evening.cannot("accept")

    def test_a_round_that_was_shortened_gives_each_what_fits_and_never_more(self) -> None:
        evening = Evening(stages(LEAD, 'round turn="2m" length="10m"', CLOSE, length='"21m"'), EIGHT)
        state = evening("next", "fit")  # 21 - 5 - 16 - 5: five minutes short; the round can go from 16 to 5
        assert state["proposal"] == {"stages": [{"number": 2, "before": 960, "after": 660}], "missing": 0}
        state = evening("accept")
        assert state["room"] == 0
        state = evening("next", "next")
        assert (state["stage"]["length"], state["turn"]["allowed"]) == (660, 660 / 8)

    def test_hand_overs_come_off_what_fits(self) -> None:
        evening = Evening(stages(LEAD, 'round turn="2m" length="10m"', CLOSE, length='"21m"', handover='"10s"'), EIGHT)
        assert evening("next", "fit")["proposal"]["stages"] == [{"number": 2, "before": 1030, "after": 660}]
        assert evening("accept", "next, next")["turn"]["allowed"] == (660 - 70) / 8

    def test_an_arrival_gets_the_same_and_costs_room(self) -> None:
        evening = Evening(stages(LEAD, 'round turn="2m" length="10m"', CLOSE, length='"21m"'), EIGHT)
        evening("next", "fit", "accept")
        assert evening("arrive Z")["room"] == -82.5
        assert evening("next, next")["turn"]["allowed"] == 82.5

    def test_the_current_stage_gives_from_what_is_left_of_it(self) -> None:
        evening = Evening(stages('open length="20m" min="10m"', 'open length="20m" min="10m"', CLOSE, length='"40m"'))
        state = evening("next, wait 8m", "fit")  # p = 720, m = 600 - 480; p = 1200, m = 600; 300 of 1200 to give
        assert state["proposal"]["stages"] == [
            {"number": 1, "before": 1200, "after": 1050},
            {"number": 2, "before": 1200, "after": 1050},
        ]
        assert evening("accept")["room"] == 0
        assert evening.state["stage"]["length"] == 1050

    def test_past_its_minimum_the_current_stage_can_give_all_it_has_left(self) -> None:
        evening = Evening(stages('open length="20m" min="10m"', CLOSE, length='"22m"'))
        state = evening("next, wait 15m", "fit")  # p = 300, m = 0; 180 to give
        assert state["proposal"] == {"stages": [{"number": 1, "before": 1200, "after": 1020}], "missing": 0}

    def test_past_its_length_it_has_nothing_to_give(self) -> None:
        evening = Evening(stages('open length="20m"', 'topics length="10m"', CLOSE))
        state = evening("next, wait 21m", "fit")
        assert state["proposal"] == {"stages": [{"number": 2, "before": 600, "after": 540}], "missing": 0}

    def test_a_round_that_has_begun_and_firm_and_protected_stages_keep_what_they_need(self) -> None:
        parts = ('round turn="1m" length="10m" flex="elastic"', LEAD, 'topics flex="protected"', CLOSE)
        state = Evening(stages(*parts, length='"20m"'))("next", "fit")
        assert state["proposal"] == {"stages": [], "missing": 600}

    def test_with_nothing_to_take_accept_cannot(self) -> None:
        evening = Evening(stages(LEAD, CLOSE, length='"5m"'))
        evening("next", "fit")
        evening.cannot("accept")

    def test_a_minimum_above_the_need_gives_nothing(self) -> None:
        evening = Evening(stages(LEAD, 'open length="10m" min="15m"', 'open length="10m"', CLOSE, length='"28m"'))
        assert evening("next", "fit")["proposal"]["stages"] == [{"number": 3, "before": 600, "after": 480}]

    def test_a_stage_that_was_shortened_before_keeps_its_minimum(self) -> None:
        evening = Evening(stages(LEAD, 'open length="20m"', CLOSE, length='"25m"'))
        evening("next", "fit", "accept")
        # ten minutes past the lead; the open stage went from 20 to 15 and can go to 10
        state = evening("wait 15m", "fit")
        assert state["proposal"] == {"stages": [{"number": 2, "before": 900, "after": 600}], "missing": 300}

    def test_a_stage_left_and_not_done_gives_from_what_is_left_of_it(self) -> None:
        evening = Evening(stages(LEAD, 'open length="20m" min="12m"', CLOSE))
        state = evening("next, go 2, wait 10m, go 1", "fit")  # 30 - 10 - 5 - 10 - 5 = 0
        assert state["proposal"] is None
        state = evening("wait 6m", "fit")
        assert state["proposal"] == {"stages": [{"number": 2, "before": 1200, "after": 1140}], "missing": 0}


STAGE = st.tuples(
    st.sampled_from(["elastic", "firm", "protected"]),
    st.integers(1, 1500),
    st.integers(0, 1500),
    st.sampled_from(["open", "lead", "silence"]),
)


@st.composite
def late_evenings(draw: st.DrawFn) -> tuple[Evening, int]:
    """An evening whose first stage has run for a while, and by how many seconds."""
    drawn = draw(st.lists(STAGE, min_size=1, max_size=6))
    parts = [
        f'{kind} length="{length}s" flex="{flex}" min="{max(1, min(least, length))}s"'
        for flex, length, least, kind in drawn
    ]
    evening = Evening(stages(*parts))
    late = draw(st.integers(0, 4000))
    evening(f"next, wait {late}s")
    return evening, late


@settings(max_examples=300, deadline=None)
@given(late_evenings())
def test_a_proposal_is_what_a_patient_search_finds(drawn: tuple[Evening, int]) -> None:
    evening, late = drawn
    state = evening.keeper._session.state
    now = At(late * SECOND)
    available = state.ends(now) - now
    rows: list[tuple[int, Ms, Ms, Ms]] = []
    for i, stage in enumerate(state.plan.stages):
        used = now if i == 0 else 0
        need = max(0, state.lengths[i] - used)
        if stage.flex == "elastic":
            assert stage.minimum is not None
            rows.append((i, used, need, min(need, max(0, stage.minimum - used))))
        else:
            available -= need
    proposal = evening("fit")["proposal"]
    if available >= sum(need for _, _, need, _ in rows):
        assert proposal is None
        return
    least = sum(m for _, _, _, m in rows)
    spare = sum(p - m for _, _, p, m in rows)
    share = max(Fraction(0), Fraction(available - least, spare)) if spare else Fraction(0)
    expected = [m + int(share * (p - m)) // SECOND * SECOND for _, _, p, m in rows]
    odd = max(0, available - sum(expected)) // SECOND
    for k, (_, _, p, _) in enumerate(rows):
        if odd and expected[k] < p:
            expected[k] += SECOND
            odd -= 1
    after = {s["number"]: s["after"] * SECOND for s in proposal["stages"]}
    for (i, used, need, _), kept in zip(rows, expected, strict=True):
        assert after.get(i + 1, used + need) == used + kept
    assert proposal["missing"] * SECOND == max(0, least - available)
    if proposal["missing"] == 0:
        assert evening("accept")["room"] >= 0
        assert evening("fit")["proposal"] is None


def test_the_close_is_told_of_when_it_must_begin() -> None:
    evening = Evening(TestFit.PLAN)
    evening("next")
    assert evening.view.close_by == 35 * MINUTE
    evening("wait 5m")
    assert evening.view.close_by == 30 * MINUTE
    evening("close")
    assert evening.view.close_by is None


def test_what_is_still_to_come_is_said_in_a_share() -> None:
    evening = Evening(stages('round turn="share" length="20m"', "close"))
    evening("next, next, wait 2m, next")
    assert (evening.view.to_come, evening.view.to_come_each) == (2, 6 * MINUTE)


def test_stages_that_can_give_are_named() -> None:
    evening = Evening(TestFit.PLAN)
    evening("next, wait 9m")
    assert evening.view.short_stages == ("Open", "Open")
    assert pacing.still_counted(evening.keeper._session.state) == [0, 1, 2, 3]


def test_an_evening_in_which_two_talk_double_and_one_comes_late_ends_at_its_hour_with_the_close_untouched() -> None:
    plan = read(bundled_folder() / "peer-support.toml").plan
    assert plan is not None
    evening = Evening(plan, "Ana Bo Cleo Dev Eva Finn Gita Hugo Ines Jon")
    evening("next, wait 5m, next")
    close = [stage.length for stage in evening.view.stages[4:]]

    def goes_round() -> None:
        """Everyone takes what they are offered; Bo and Gita take double."""
        state = evening("next")
        while state["speaker"] is not None:
            taken = int(state["turn"]["allowed"] * (2 if state["speaker"] in ("Bo", "Gita") else 1))
            state = evening(f"wait {taken + 10}s, next")

    def lands() -> None:
        if evening("fit")["proposal"] is not None:
            assert evening.state["proposal"]["missing"] == 0
            assert evening("accept")["room"] >= 0

    evening("arrive Leo")
    goes_round()
    lands()
    evening("next")
    goes_round()
    lands()
    evening("next, raise Eva: a letter, next")
    while evening.state["stage"]["number"] == 4:
        left = evening.state["stage"]["length"] - evening.state["stage"]["elapsed"]
        evening(f"wait {max(0, min(150, left))}s, next")
    assert [stage.length for stage in evening.view.stages[4:]] == close
    assert evening.state["room"] >= 0
    goes_round()
    state = evening("next, wait 5m")
    assert (state["stage"]["title"], state["stage"]["elapsed"]) == ("Close", 300)
    assert state["ends_in"] >= 0


class TestWhatCanBeDone:
    """A proposal is one that the circle can live by."""

    def test_groups_not_begun_become_shorter_by_a_shorter_turn(self) -> None:
        plan = stages("lead", 'groups turn="5m" length="12m" min="4m"', "close", length='"22m"')
        evening = Evening(plan)
        evening("next, wait 9m, fit")
        assert evening.state["proposal"]["stages"] == [{"number": 2, "before": 720, "after": 480}]
        evening("accept, next, next")
        assert evening.state["turn"]["allowed"] == 240
        assert evening.state["room"] == 0

    def test_their_turn_is_never_longer_than_before(self) -> None:
        plan = stages("lead", 'groups turn="5m" length="20m" min="4m"', "close", length='"30m"')
        assert Evening(plan)("next, wait 9m, fit, accept, next, next")["turn"]["allowed"] == 300

    def test_groups_that_have_begun_keep_their_length(self) -> None:
        plan = stages('groups turn="5m" length="12m"', "close", length='"10m"')
        state = Evening(plan)("next, fit")
        assert state["proposal"] == {"stages": [], "missing": 420}

    def test_challenges_not_begun_keep_a_whole_challenge(self) -> None:
        plan = stages("lead", 'challenges length="20m" min="3m"', "close", length='"30m"')
        state = Evening(plan)("next, wait 20m, fit")
        assert state["proposal"] == {"stages": [{"number": 2, "before": 1200, "after": 600}], "missing": 300}

    def test_those_that_have_not_time_for_one_anyway_give_nothing(self) -> None:
        plan = stages("lead", 'challenges length="8m" min="3m"', "close", length='"18m"')
        state = Evening(plan)("next, wait 20m, fit")
        assert state["proposal"]["stages"] == []

    def test_the_current_challenge_keeps_what_it_needs(self) -> None:
        plan = stages('challenges length="30m" min="5m"', "close", length='"30m"')
        evening = Evening(plan)
        evening("next, raise Ana, next, wait 1m, ends -20m, fit")
        assert evening.state["proposal"] == {"stages": [{"number": 1, "before": 1800, "after": 600}], "missing": 300}
        assert evening("accept")["room"] == -300

    def test_by_the_rules_of_the_first_version_both_give_all_they_have(self) -> None:
        plan = stages("lead", 'challenges length="20m" min="3m"', 'groups turn="5m" length="20m" min="1m"', "close")
        evening = Evening(plan, rules=1)
        evening("next, wait 60m, fit, accept")
        assert [s.length for s in evening.view.stages[1:3]] == [3 * MINUTE, MINUTE]
        assert evening("next, skip, next")["turn"]["allowed"] == 300


def at_clock(plan: Plan, **times: str) -> Plan:
    """The same evening in which some stages, by their titles, are to begin at a clock time."""
    return plan._replace(stages=tuple(s._replace(at=times.get(s.title)) for s in plan.stages))


class TestAStageAtAClockTime:
    """Lunch is at a quarter to eight; the evening begins at seven and ends at half past eight."""

    PLAN = at_clock(
        stages(
            'open title="Talk" length="20m" min="5m"',
            'open title="More" length="20m" min="10m"',
            'break title="Lunch" length="15m"',
            'open title="Rest" length="20m" min="5m"',
            "close",
            length='"90m"',
        ),
        Lunch="19:45:00",
    )

    def test_is_as_if_the_evening_ended_there(self) -> None:
        evening = Evening(self.PLAN)
        assert evening.state["room"] == 300
        assert evening("next, wait 26m")["room"] == -60
        assert evening.view.set_for == ("Lunch", 19 * MINUTE)
        assert evening.state["ends_in"] == 64 * 60

    def test_a_proposal_takes_from_what_is_before_it_alone(self) -> None:
        evening = Evening(self.PLAN)
        state = evening("next, wait 21m, wait 14m, fit")
        assert state["proposal"] == {"stages": [{"number": 2, "before": 1200, "after": 600}], "missing": 0}
        assert evening("accept")["room"] == 0

    def test_once_it_has_begun_the_room_is_that_before_the_next_or_the_end(self) -> None:
        evening = Evening(self.PLAN)
        assert evening("next, go 3")["room"] == (90 - 15 - 20 - 5) * 60
        assert evening.view.set_for is None

    def test_of_two_the_nearer_counts(self) -> None:
        evening = Evening(at_clock(self.PLAN, Lunch="19:45:00", Rest="20:05:00"))
        assert evening("next")["room"] == 300
        assert evening("go 3")["room"] == (65 - 15) * 60

    def test_left_out_it_counts_no_more(self) -> None:
        evening = Evening(self.PLAN)
        assert evening("next, drop 3")["room"] == (90 - 20 - 20 - 20 - 5) * 60

    def test_moved_it_keeps_its_time(self) -> None:
        evening = Evening(self.PLAN)
        assert evening("next, place 3 after 1")["room"] == 25 * 60

    def test_it_never_begins_by_itself_and_may_begin_early(self) -> None:
        evening = Evening(self.PLAN)
        assert evening("next, wait 60m")["stage"]["title"] == "Talk"
        assert Evening(self.PLAN)("next, go 3")["stage"]["title"] == "Lunch"

    def test_when_it_begins_is_told_in_tonights_plan(self) -> None:
        view = Evening(self.PLAN).view
        assert [s.begins_in // MINUTE for s in view.stages if s.begins_in is not None] == [0, 20, 45, 60, 80]
        assert view.stages[2].at_in == 45 * MINUTE

    def test_it_is_told_once_when_it_is_near(self) -> None:
        evening = Evening(self.PLAN)
        evening("next, wait 42m")
        assert [cue.kind for cue in evening.keeper.cues() if cue.kind == "set-for"] == []
        evening("wait 2m")
        assert [(cue.kind, cue.name) for cue in evening.keeper.cues() if cue.kind == "set-for"] == [
            ("set-for", "Lunch")
        ]
        evening("wait 30m")
        assert [cue for cue in evening.keeper.cues() if cue.kind == "set-for"] == []

    def test_in_a_day_it_is_the_time_nearest_to_its_turn(self) -> None:
        plan = at_clock(stages('open length="8h"', 'open title="Dawn" length="1h"', length='"9h"'), Dawn="03:00:00")
        assert Evening(plan)("next")["room"] == 0


class TestWhoAndWhatCounts:
    def test_a_stage_that_is_done_ahead_is_no_part_of_a_proposal(self) -> None:
        plan = stages(
            "lead", 'open title="Talk" length="20m" min="5m"', 'open title="More" length="20m" min="5m"', "close"
        )
        evening = Evening(plan)
        state = evening("next, drop 2, wait 30m, fit")
        assert [s["number"] for s in state["proposal"]["stages"]] == [3]
        evening("refuse, go 3, skip, go 1, wait 30m, fit")
        assert evening.state["proposal"]["stages"] == []

    def test_who_has_stepped_out_is_not_counted_for_shorter_turns(self) -> None:
        plan = stages("lead", 'round turn="3m" length="12m" min="4m"', "close")
        evening = Evening(plan)
        evening("next, leave Dev, wait 11m, fit")
        assert evening.state["proposal"]["stages"] == [{"number": 2, "before": 720, "after": 360}]
        assert evening("accept, next, next")["turn"]["allowed"] == 120

    def test_shorter_turns_are_offered_that_give_what_is_missing_in_every_lap(self) -> None:
        plan = stages("lead", 'round turn="2m" laps=2 length="20m" min="20m"', "close")
        evening = Evening(plan, "Ana Ben Cleo Dev Eva Finn Gita Hugo")
        assert evening("next, fit")["room"] == -12 * 60
        assert evening.view.proposal is not None
        assert evening.view.proposal.each == 75 * SECOND
        assert evening("each 75s")["room"] == 0

    def test_shorter_turns_are_offered_that_are_enough_where_only_one_half_speaks(self) -> None:
        plan = stages("lead", 'round turn="3m" who="inner" length="6m" min="6m"', "close")
        evening = Evening(plan, "Ana Ben Cleo Dev Eva Finn Gita Hugo")
        assert evening("next, fit")["room"] == -6 * 60
        assert evening.view.proposal is not None
        assert evening.view.proposal.each == 90 * SECOND
        assert evening("each 90s")["room"] == 0

    def test_nor_for_what_a_round_needs(self) -> None:
        evening = Evening(stages("lead", 'round turn="3m" length="3m"', "close"))
        assert evening("next, leave Dev")["room"] - evening("undo")["room"] == 180

    def test_a_second_that_is_short_is_given_by_one_stage_alone(self) -> None:
        plan = stages("lead", 'open length="10m"', 'open length="10m"', "close")
        state = Evening(plan)("next, wait 301s, fit")
        assert state["proposal"]["stages"] == [{"number": 3, "before": 600, "after": 599}]
        plan = stages("lead", 'open length="10m"', 'open length="10m"', 'open length="10m"', "close")
        state = Evening(plan)("next, wait 301s, fit")
        assert state["proposal"]["stages"] == [{"number": 4, "before": 600, "after": 599}]

    def test_beyond_a_clock_time_nothing_can_help(self) -> None:
        plan = at_clock(TestAStageAtAClockTime.PLAN, Lunch="19:30:00")
        evening = Evening(plan)
        evening("next, wait 25m, fit")
        assert [s.title for s in evening.view.counted] == ["Talk", "More"]


def test_a_round_is_not_proposed_shorter_than_what_comes_between_its_turns() -> None:
    plan = stages("lead", 'round turn="1m" after="30s" length="3m"', "close", handover='"10s"')
    evening = Evening(plan)
    evening("next, wait 20m, fit")
    assert evening.view.proposal is not None
    assert evening.view.proposal.stages[0].after == (4 * 30 + 3 * 10) * SECOND
    missing = evening.view.proposal.missing
    evening("accept")
    assert evening.view.spare == -missing
    assert Evening(plan, rules=1)("next, wait 20m, fit")["proposal"]["stages"][0]["after"] == 90

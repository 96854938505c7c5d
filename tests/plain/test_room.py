"""When the evening ends, and what is proposed so that it ends on time."""

import pytest

from tests.plain.conftest import Rehearse, Wall

LEAD = "lead; length = '5m'"
CLOSE = "close; length = '5m'"
EIGHT = "A, B, C, D, E, F, G, H"


class TestEnds:
    def test_the_end_in_this_order(self, rehearse: Rehearse) -> None:
        agenda = {"length": "'30m'", "ends_at": "'20:00'"}
        assert rehearse(LEAD, **agenda, options=("--ends", "19:45", "--length", "20m")).state["ends_in"] == 45 * 60
        assert rehearse(LEAD, **agenda, options=("--length", "20m")).state["ends_in"] == 20 * 60
        assert rehearse(LEAD, **agenda).state["ends_in"] == 60 * 60
        assert rehearse(LEAD, length="'30m'").state["ends_in"] == 30 * 60
        assert rehearse(LEAD).state["ends_in"] == 5 * 60

    def test_ends_changes_it(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, CLOSE)
        state = evening("next, wait 1m", "ends 20:30")
        assert (state["ends_in"], state["room"]) == (89 * 60, 89 * 60 - 540)
        assert evening("undo")["ends_in"] == 540

    @pytest.mark.parametrize(
        "line", ["ends", "ends 25:00", "ends soon", "ends 18:59", "ends 19:01", "ends 90m", "ends 20:30 now"]
    )
    def test_it_takes_a_clock_time_to_come(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(LEAD)
        evening("next, wait 1m")
        evening.cannot(line)

    def test_a_start_past_the_end_never_means_tomorrow(self, rehearse: Rehearse) -> None:
        state = rehearse(LEAD, CLOSE, ends_at="'18:30'")("next")
        assert (state["ends_in"], state["room"]) == (-1800, -2400)

    def test_near_midnight_it_is_the_nearest(self, rehearse: Rehearse, wall: Wall) -> None:
        wall.hour, wall.minute = 23, 30
        assert rehearse(LEAD, options=("--ends", "00:30", "--length", "90m")).state["ends_in"] == 3600
        evening = rehearse(LEAD, length="'90m'")
        assert evening("next", "ends 00:15")["ends_in"] == 45 * 60
        wall.hour, wall.minute = 0, 20
        assert rehearse(LEAD, options=("--ends", "23:50:00"), length="'10m'").state["ends_in"] == -1800

    @pytest.mark.parametrize(
        ("typed", "asked"),
        [
            ("8:30", "8:30 is tomorrow morning. 20:30? If you do mean 8:30, type 08:30"),
            ("8.45 am", "8:45 is tomorrow morning. 20:45? If you do mean 8:45, type 08:45"),
            ("18:30", "It's already past 18:30. 20:31?"),
            ("1:00", "1:00 is tomorrow morning. 20:31? If you do mean 1:00, type 01:00"),
            ("14h", "14:00 is tomorrow. 20:31? If you do mean 14:00, type 14:00:00"),
        ],
    )
    def test_an_end_that_can_hardly_be_meant_is_asked_about_on_the_command_line_and_in_the_circle(
        self, rehearse: Rehearse, wall: Wall, typed: str, asked: str
    ) -> None:
        wall.minute = 1
        before = rehearse(LEAD, options=("--ends", typed), length="'90m'")
        assert (before.status, before.errors) == (2, f"circlekeeper: {asked}\n")
        evening = rehearse(LEAD, length="'90m'")
        evening("next, wait 1m")
        assert evening.cannot(f"ends {typed}") == asked

    def test_a_far_end_of_the_same_day_is_asked_about_by_how_far_it_is(self, rehearse: Rehearse, wall: Wall) -> None:
        wall.hour = 9
        asked = rehearse(LEAD, options=("--ends", "10:30pm"), length="'90m'").errors
        assert asked == "circlekeeper: 22:30 is 13h 30m away. 10:30? If you do mean 22:30, type 22:30:00\n"

    @pytest.mark.parametrize(
        ("typed", "left"), [("08:30", 13.5), ("8:30:00", 13.5), ("23:50:00", 4 + 5 / 6), ("00:30", 5.5)]
    )
    def test_an_end_written_with_seconds_or_a_leading_zero_is_meant(
        self, rehearse: Rehearse, typed: str, left: float
    ) -> None:
        assert rehearse(LEAD, options=("--ends", typed), length="'30m'").state["ends_in"] == left * 3600
        evening = rehearse(LEAD, length="'30m'")
        assert evening("next", f"ends {typed}")["ends_in"] == left * 3600

    @pytest.mark.parametrize(
        "typed", ["8:30pm", "8.30 pm", "8:30 P.M.", "20h30", "20 h 30", "20.30", "20.30 Uhr", "20:30"]
    )
    def test_a_clock_time_is_read_as_people_type_it(self, rehearse: Rehearse, typed: str) -> None:
        assert rehearse(LEAD, options=("--ends", typed), length="'90m'").state["ends_in"] == 90 * 60
        evening = rehearse(LEAD, length="'90m'")
        assert evening("next, wait 10m", f"ends {typed}")["ends_in"] == 80 * 60

    def test_an_end_that_the_agenda_says_is_never_asked_about(self, rehearse: Rehearse) -> None:
        assert rehearse(LEAD, length="'90m'", ends_at="'8:30'")("next")["stage"]["begun"]

    def test_the_start_is_the_first_next(self, rehearse: Rehearse, wall: Wall) -> None:
        """Eleven hours before the start + length, the clock time of tonight is nearer than the one of tomorrow."""
        evening = rehearse(LEAD, length="'1h'", ends_at="'08:30'")
        assert evening.state["ends_in"] == -10.5 * 3600
        assert evening("wait 2h")["ends_in"] == 11.5 * 3600
        assert evening("next")["ends_in"] == 11.5 * 3600

    def test_stages_without_a_length_share_what_is_left_of_the_session(self, rehearse: Rehearse) -> None:
        stages = ("check-in", "sharing-round", "challenges", "close")
        evening = rehearse(*stages, options=("--length", "61m"))
        lengths = [evening(f"go {n}")["stage"]["length"] for n in (1, 2, 3, 4)]
        assert lengths == [592 + 1, 1383 + 1, 1383, 300]  # 592.94, 1383.52, 1383.52
        assert sum(lengths) == 61 * 60

    def test_with_a_clock_end_alone_the_length_is_the_end_less_the_start(self, rehearse: Rehearse) -> None:
        evening = rehearse("check-in", "sharing-round", "challenges", "close", ends_at="'20:30'")
        lengths = [evening(f"go {n}")["stage"]["length"] for n in (1, 2, 3, 4)]
        assert lengths == [15 * 60, 35 * 60, 35 * 60, 5 * 60]

    def test_with_nothing_left_they_take_their_usual_length(self, rehearse: Rehearse) -> None:
        evening = rehearse("lead; length = '30m'", "open", length="'30m'")
        assert evening("go 2")["stage"]["length"] == 1200


class TestBeforeAStageSetForAClockTime:
    @pytest.mark.parametrize(
        ("waits", "said"),
        [
            ("1m", "about 5 minutes to spare before Round"),
            ("9m", "about 1 minute to spare before Round"),
            ("9m 30s", "just enough time before Round"),
            ("10m 40s", "a minute short before Round"),
            ("12m", "2 minutes short before Round"),
            ("75m", "1h 5m short before Round"),
        ],
    )
    def test_it_is_told_up_to_that_stage(self, rehearse: Rehearse, waits: str, said: str) -> None:
        evening = rehearse(LEAD, "round; length = '10m'; turn = '2m'; at = '19:10'", CLOSE)
        evening("next", f"wait {waits}")
        assert evening.type("ends 23:00") == [f"The evening ends at 23:00 ({said})."]


class TestFit:
    STAGES = (
        "lead; length = '10m'",
        "topics; length = '20m'",
        "open; length = '20m'; min = '5m'",
        "round; turn = '2m'; length = '15m'",
        "close; length = '5m'",
    )

    @pytest.mark.parametrize("line", ["wait 1m", "time", "bell", "state", "pass", "floor Zoe"])
    def test_what_changes_nothing_leaves_it(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(*self.STAGES, people="A, B, C, D, E, F", length="'60m'")
        shown = evening("next", "fit")["proposal"]
        evening.type(line)
        assert evening.state["proposal"] == shown

    def test_with_room_to_spare_it_is_null_and_a_line_says_so(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, "open", CLOSE, length="'40m'")
        evening("next")
        assert len(evening.type("fit")) == 1
        assert evening.state["proposal"] is None

    def test_when_even_that_is_not_enough_it_says_what_is_missing_and_names_the_choices(
        self, rehearse: Rehearse
    ) -> None:
        evening = rehearse(
            LEAD, "open; length = '20m'", "round; turn = '3m'; length = '10m'; flex = 'firm'", CLOSE, length="'25m'"
        )
        evening("next")
        lines = evening.type("fit")  # 25 - 5 - 20 - 12 - 5: 17 short, 10 can be given
        assert evening.state["proposal"] == {"stages": [{"number": 2, "before": 1200, "after": 600}], "missing": 420}
        said = " ".join(lines)
        assert all(word in said for word in ("7m", "drop", "ends", "each"))
        assert evening("accept")["room"] == -420
        assert evening("each 2m")["room"] == -300  # 12 minutes become its length of ten
        assert evening("ends 19:30")["room"] == 0

    def test_a_stage_that_was_dropped_is_not_told_of(self, rehearse: Rehearse) -> None:
        talk, more = "open; title = 'Talk'; length = '20m'", "open; title = 'More'; length = '20m'; min = '5m'"
        evening = rehearse(LEAD, talk, more, CLOSE)
        evening("next, drop 2, wait 30m")
        said = "\n".join(evening.type("fit"))
        assert "More" in said
        assert "Talk" not in said

    def test_nothing_beyond_a_clock_time_is_offered(self, rehearse: Rehearse) -> None:
        talk, rest = "open; title = 'Talk'; length = '20m'", "open; title = 'Rest'; length = '20m'; min = '5m'"
        more = "open; title = 'More'; length = '20m'; min = '10m'"
        lunch = "break; title = 'Lunch'; length = '15m'; at = '19:30'"
        evening = rehearse(talk, more, lunch, rest, CLOSE, length="'90m'")
        evening("next, wait 25m")
        said = "\n".join(evening.type("fit"))
        assert "Rest" not in said
        assert "ends CLOCK" not in said
        assert "drop NUMBER" in said

"""The board of challenges, and one person's matter at a time."""

import pytest

from tests.plain.conftest import Rehearse

LEAD = "lead; length = '5m'"
CHALLENGES = "challenges; length = '35m'"
CLOSE = "close; length = '5m'"
PHASES = [
    ("The story", "holder", 180),
    ("Questions", "others", 120),
    ("I've been there too, and what helped me", "others", 240),
    ("What I take with me", "holder", 60),
]


class TestTheBoard:
    def test_raise_puts_a_challenge_on_it_at_any_time(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, CHALLENGES)
        evening("raise Ana: the move: to where?", "next", "raise Ben", "next", "raise 3:no", "raise ana:")
        assert evening.state["board"] == [
            {"number": 1, "holder": "Ana", "words": "the move: to where?", "votes": 0, "taken": False},
            {"number": 2, "holder": "Ben", "words": "", "votes": 0, "taken": False},
            {"number": 3, "holder": "Cleo", "words": "no", "votes": 0, "taken": False},
            {"number": 4, "holder": "Ana", "words": "", "votes": 0, "taken": False},
        ]

    @pytest.mark.parametrize("line", ["raise", "raise Zoe", "raise Ana the move", "raise : the move"])
    def test_it_needs_someone_whose_it_is(self, rehearse: Rehearse, line: str) -> None:
        rehearse(LEAD).cannot(line)

    def test_a_vote_adds_one_or_sets_the_count(self, rehearse: Rehearse) -> None:
        evening = rehearse("topics", CHALLENGES)
        evening("raise Ana", "next")
        assert [
            evening(line)["board"][0]["votes"] for line in ("vote 1", "vote 1", "vote 1 7", "vote 1", "vote 1 0")
        ] == [1, 2, 7, 8, 0]

    @pytest.mark.parametrize(
        "line", ["vote", "vote 2", "vote 0", "vote one", "vote 1 two", "vote 1 -1", "vote 1 2 3", "vote 1.5"]
    )
    def test_a_vote_is_for_something_on_the_board(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana")
        evening.cannot(line)

    def test_it_is_said_how_many_votes_are_out_of_how_many_there_can_be_and_more_is_told_and_not_forbidden(
        self, rehearse: Rehearse
    ) -> None:
        evening = rehearse("topics; votes = 2", people="Ana, Ben, Cleo")
        evening("next", "raise Ana", "raise Ben")
        assert evening.type("vote 1 4")[-1] == "Votes so far: 4 of 6."
        evening("leave Cleo")
        assert evening.type("people")[-1] == "Votes so far: 4 of 4."
        assert evening.type("vote 2")[-1] == "Votes so far: 5, of only 4."
        assert sum(entry["votes"] for entry in evening.state["board"]) == 5

    @pytest.mark.parametrize(
        ("first", "called", "otherwise"),
        [("lead", "challenge", "topic"), ("topics", "topic", "challenge")],
    )
    def test_where_topics_are_collected_what_is_on_it_is_called_a_topic(
        self, rehearse: Rehearse, first: str, called: str, otherwise: str
    ) -> None:
        evening = rehearse(first, CHALLENGES)
        evening("next", "go 2")
        said = [evening.type(line) for line in ("where", "raise Ana: heating", "where", "next")]
        told = " ".join(line for lines in said for line in lines).lower()
        assert f"raise puts a {called} on the board" in told
        assert f"{called} 1, from ana: heating" in told
        assert f"next is {called} 1, from ana" in told
        assert f"{otherwise} 1" not in told

    def test_the_votes_are_those_of_the_nearest_stage_that_has_votes(self, rehearse: Rehearse) -> None:
        evening = rehearse("lead", "topics; votes = 1", "challenges", "topics; votes = 5", people="Ana, Ben")
        evening("raise Ana")
        assert evening.type("vote 1")[-1] == "Votes so far: 1 of 2."
        evening("go 3")
        assert evening.type("vote 1")[-1] == "Votes so far: 2 of 2."
        evening("go 4")
        assert evening.type("vote 1")[-1] == "Votes so far: 3 of 10."

    def test_without_a_stage_for_votes_nothing_is_counted(self, rehearse: Rehearse) -> None:
        evening = rehearse("challenges")
        evening("next", "raise Ana")
        assert evening.type("vote 1") == ["  1 Ana, 1 vote"]

    def test_where_a_stage_has_no_votes_there_are_none(self, rehearse: Rehearse) -> None:
        evening = rehearse("topics; votes = 0")
        evening("next", "raise Ana")
        evening.cannot("vote 1")

    def test_whose_challenge_it_is_follows_a_new_name(self, rehearse: Rehearse) -> None:
        assert rehearse(LEAD)("raise Ana", "rename Ana Anna")["board"][0]["holder"] == "Anna"


class TestAChallenge:
    def test_who_was_given_the_floor_in_its_holders_phase_is_told_as_the_speaker(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "next", "next")
        assert "Ben has the floor" in evening.type("floor Ben")[0]
        assert evening.state["speaker"] == "Ben"
        assert "Ana speaks" in evening.type("floor Ana")[0]

    def test_a_hold_that_comes_back_with_undo_is_told(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "next", "next", "hold", "resume")
        assert any("hold" in line for line in evening.type("undo"))
        assert evening.state["held"] is True

    def test_next_begins_the_one_with_most_votes_then_the_first_raised(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "raise Ben", "raise Cleo", "vote 2", "vote 3", "next")
        assert evening("next")["challenge"] == {
            "number": 2, "holder": "Ben", "words": "", "phase": "The story", "voice": "holder", "too": 0,
        }  # fmt: skip
        assert [b["taken"] for b in evening.state["board"]] == [False, True, False]
        evening("next, next, next, next")
        assert evening("next")["challenge"]["number"] == 3

    def test_it_moves_through_its_phases_and_leaves_the_floor_free(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ben: the move", "next")
        for title, voice, allowed in PHASES:
            state = evening("next, wait 10s")
            assert state["challenge"] == {
                "number": 1,
                "holder": "Ben",
                "words": "the move",
                "phase": title,
                "voice": voice,
                "too": 0,
            }
            assert state["turn"] == {"allowed": allowed, "elapsed": 10}
            assert state["speaker"] == ("Ben" if voice == "holder" else None)
        state = evening("next")
        assert (state["challenge"], state["turn"], state["speaker"], state["stage"]["number"]) == (None, None, None, 1)

    def test_goes_through_the_phases_of_the_agenda_if_it_has_its_own(self, rehearse: Rehearse) -> None:
        phases = "[{title = 'A', voice = 'all', length = '1m'}, {title = 'B', voice = 'holder', length = '2m'}]"
        evening = rehearse(f"challenges; length = '20m'; phases = {phases}")
        state = evening("raise Ana", "next, next")
        assert (state["challenge"]["phase"], state["challenge"]["voice"], state["speaker"]) == ("A", "all", None)
        assert evening("next")["speaker"] == "Ana"

    def test_too_adds_one_or_sets_the_count(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "next")
        evening.cannot("too")
        evening("next")
        assert [evening(line)["challenge"]["too"] for line in ("too", "too", "too 5", "too", "too 0")] == [
            1,
            2,
            5,
            6,
            0,
        ]
        evening.cannot("too many")

    def test_another_begins_while_the_time_left_holds_all_phases(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES, CLOSE)
        evening("raise Ana", "raise Ben", "raise Cleo", "next", "next, next, next, next, next", "wait 25m")
        assert evening("next")["challenge"]["number"] == 2
        assert evening("undo, wait 1s")["stage"]["elapsed"] == 1501
        assert evening("next")["stage"]["number"] == 2

    def test_the_first_begins_whatever_time_is_left(self, rehearse: Rehearse) -> None:
        evening = rehearse("challenges; length = '5m'", CLOSE)
        assert evening("raise Ana", "next, next")["challenge"]["number"] == 1

    def test_with_times_as_many_as_those_whatever_time_is_left(self, rehearse: Rehearse) -> None:
        evening = rehearse("challenges; length = '10m'; times = 2", CLOSE)
        evening("raise Ana", "raise Ben", "raise Cleo", "next, next, next, next, next, next, wait 10m")
        assert evening("next")["challenge"]["number"] == 2
        evening("next, next, next, next")
        assert evening("next")["stage"]["number"] == 2

    def test_with_everything_taken_next_goes_on(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES, CLOSE)
        assert evening("raise Ana", "next, next, next, next, next, next, next")["stage"]["number"] == 2

    def test_someone_raises_one_in_the_middle(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES, CLOSE)
        evening("raise Ana", "next, next, next, next, next, next", "raise Ben")
        assert evening("next")["challenge"]["holder"] == "Ben"

    def test_what_was_taken_in_one_stage_is_not_begun_in_another(self, rehearse: Rehearse) -> None:
        evening = rehearse("challenges; times = 1", "challenges; times = 1", CLOSE)
        evening("raise Ana", "raise Ben", "next, next, skip")
        assert evening("next")["challenge"]["holder"] == "Ben"

    def test_there_is_nothing_to_pass(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "next, next")
        evening.cannot("pass")

    def test_if_its_holder_leaves_it_ends_and_is_taken(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES, CLOSE)
        state = evening("raise Ana", "raise Ben", "next, next, wait 1m", "leave Ana")
        assert (state["challenge"], state["speaker"], state["turn"], state["board"][0]["taken"]) == (
            None,
            None,
            None,
            True,
        )
        assert evening("back Ana")["challenge"] is None
        assert evening("next")["challenge"]["holder"] == "Ben"

    def test_if_someone_else_leaves_it_goes_on(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        state = evening("raise Ana", "next, next, next", "floor Ben", "leave Ben")
        assert (state["challenge"]["phase"], state["speaker"], state["away"]) == ("Questions", None, ["Ben"])


class TestChoose:
    def test_begins_that_one_and_ends_the_current_one(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "raise Ben", "next, next, wait 1m")
        state = evening("choose 2")
        assert (state["challenge"]["number"], state["turn"], state["speaker"]) == (
            2,
            {"allowed": 180, "elapsed": 0},
            "Ben",
        )
        assert [b["taken"] for b in state["board"]] == [True, True]

    def test_begins_one_that_was_taken_again(self, rehearse: Rehearse) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "raise Ben", "next", "choose 2", "choose 1")
        assert evening("choose 2")["challenge"]["holder"] == "Ben"

    def test_counts_among_times(self, rehearse: Rehearse) -> None:
        evening = rehearse("challenges; times = 1", CLOSE)
        evening("raise Ana", "raise Ben", "next", "choose 2", "next, next, next, next")
        assert evening("next")["stage"]["number"] == 2

    @pytest.mark.parametrize("line", ["choose", "choose 0", "choose 3", "choose Ana", "choose 1 2"])
    def test_is_for_something_on_the_board(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(CHALLENGES)
        evening("raise Ana", "raise Ben", "next")
        evening.cannot(line)

    def test_is_for_a_stage_of_challenges(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD)
        evening("raise Ana", "next")
        evening.cannot("choose 1")


class TestPhasesAndRoom:
    def test_room_keeps_what_the_current_phases_still_need(self, rehearse: Rehearse) -> None:
        evening = rehearse("challenges; length = '12m'", CLOSE)  # one challenge is 10m
        evening("raise Ana", "next")
        assert evening("wait 5m, next")["room"] == -180  # 17 - 5 - 10 - 5
        assert evening("wait 1m")["room"] == -180
        assert evening("wait 3m")["room"] == -240  # a minute past the story: 17 - 9 - 7 - 5
        assert evening("next")["room"] == -240
        assert evening("next, next, next")["room"] == 0  # 17 - 9 - 3 - 5

    def test_room_counts_an_extended_phase(self, rehearse: Rehearse) -> None:
        evening = rehearse("challenges; length = '12m'", CLOSE)
        assert evening("raise Ana", "next, next, wait 2m, longer 3m")["room"] == -60  # 17 - 2 - (1 + 3 + 7) - 5

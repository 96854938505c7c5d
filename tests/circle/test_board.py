"""The board of challenges, and one person's matter at a time."""

import pytest

from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup
from tests.evenings import Evening, stages

LEAD = "lead length='5m'"
CHALLENGES = "challenges length='35m'"
CLOSE = "close length='5m'"
PHASES = [
    ("The story", "holder", 180),
    ("Questions", "others", 120),
    ("I've been there too, and what helped me", "others", 240),
    ("What I take with me", "holder", 60),
]


class TestTheBoard:
    def test_raise_puts_a_challenge_on_it_at_any_time(self) -> None:
        evening = Evening(stages(LEAD, CHALLENGES))
        evening("raise Ana: the move: to where?", "next", "raise Ben", "next", "raise 3:no", "raise ana:")
        assert evening.state["board"] == [
            {"number": 1, "holder": "Ana", "words": "the move: to where?", "votes": 0, "taken": False},
            {"number": 2, "holder": "Ben", "words": "", "votes": 0, "taken": False},
            {"number": 3, "holder": "Cleo", "words": "no", "votes": 0, "taken": False},
            {"number": 4, "holder": "Ana", "words": "", "votes": 0, "taken": False},
        ]

    def test_it_has_room_for_five_hundred(self) -> None:
        session = Session(Setup(stages(LEAD, CHALLENGES)), ["Ana"])
        session.do(c.Gather(0), At(0))
        answers = [session.do(c.Raise(0), At(0)) for _ in range(501)]
        assert answers[:500] == [None] * 500
        refused = answers[500]
        assert refused is not None
        assert (refused.code, refused.fields) == ("too-many-challenges", {"most": 500})

    @pytest.mark.parametrize("line", ["raise", "raise Zoe", "raise Ana the move", "raise : the move"])
    def test_it_needs_someone_whose_it_is(self, line: str) -> None:
        Evening(stages(LEAD)).cannot(line)

    def test_a_vote_adds_one_or_sets_the_count(self) -> None:
        evening = Evening(stages("topics", CHALLENGES))
        evening("raise Ana", "next")
        assert [
            evening(line)["board"][0]["votes"] for line in ("vote 1", "vote 1", "vote 1 7", "vote 1", "vote 1 0")
        ] == [1, 2, 7, 8, 0]

    @pytest.mark.parametrize(
        "line", ["vote", "vote 2", "vote 0", "vote one", "vote 1 two", "vote 1 -1", "vote 1 2 3", "vote 1.5"]
    )
    def test_a_vote_is_for_something_on_the_board(self, line: str) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana")
        evening.cannot(line)

    def test_where_a_stage_has_no_votes_there_are_none(self) -> None:
        evening = Evening(stages("topics votes=0"))
        evening("next", "raise Ana")
        evening.cannot("vote 1")

    def test_there_are_as_many_as_everyone_here_has_by_the_nearest_stage_of_topics(self) -> None:
        evening = Evening(stages("lead", "topics votes=1", "challenges", "topics votes=5"), "Ana Ben")
        assert evening.view.votes == 2
        evening("go 3")
        assert evening.view.votes == 2
        evening("go 4")
        assert evening.view.votes == 10
        evening("leave Ben")
        assert evening.view.votes == 5

    def test_without_a_stage_of_topics_nobody_counts_how_many_there_are(self) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana, vote 1")
        assert evening.view.votes is None

    def test_whose_challenge_it_is_follows_a_new_name(self) -> None:
        assert Evening(stages(LEAD))("raise Ana", "rename Ana Anna")["board"][0]["holder"] == "Anna"


class TestAChallenge:
    def test_next_begins_the_one_with_most_votes_then_the_first_raised(self) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana", "raise Ben", "raise Cleo", "vote 2", "vote 3", "next")
        assert evening("next")["challenge"] == {
            "number": 2, "holder": "Ben", "words": "", "phase": "The story", "voice": "holder", "too": 0,
        }  # fmt: skip
        assert [b["taken"] for b in evening.state["board"]] == [False, True, False]
        evening("next, next, next, next")
        assert evening("next")["challenge"]["number"] == 3

    def test_it_moves_through_its_phases_and_leaves_the_floor_free(self) -> None:
        evening = Evening(stages(CHALLENGES))
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

    def test_goes_through_the_phases_of_the_agenda_if_it_has_its_own(self) -> None:
        phases = "[{title='A',voice='all',length='1m',response='reflect'},{title='B',voice='holder',length='2m'}]"
        evening = Evening(stages(f"challenges length='20m' phases={phases}"))
        evening("raise Ana", "next")
        assert evening.view.stage.response == "none"
        state = evening("next")
        assert (state["challenge"]["phase"], state["challenge"]["voice"], state["speaker"]) == ("A", "all", None)
        assert evening.view.stage.response == "reflect"
        assert evening("next")["speaker"] == "Ana"

    def test_too_adds_one_or_sets_the_count(self) -> None:
        evening = Evening(stages(CHALLENGES))
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

    def test_another_begins_while_the_time_left_holds_all_phases(self) -> None:
        evening = Evening(stages(CHALLENGES, CLOSE))
        evening("raise Ana", "raise Ben", "raise Cleo", "next", "next, next, next, next, next", "wait 25m")
        assert evening("next")["challenge"]["number"] == 2
        assert evening("undo, wait 1s")["stage"]["elapsed"] == 1501
        assert evening("next")["stage"]["number"] == 2

    def test_the_first_begins_whatever_time_is_left(self) -> None:
        evening = Evening(stages("challenges length='5m'", CLOSE))
        assert evening("raise Ana", "next, next")["challenge"]["number"] == 1

    def test_with_times_as_many_as_those_whatever_time_is_left(self) -> None:
        evening = Evening(stages("challenges length='10m' times=2", CLOSE))
        evening("raise Ana", "raise Ben", "raise Cleo", "next, next, next, next, next, next, wait 10m")
        assert evening("next")["challenge"]["number"] == 2
        evening("next, next, next, next")
        assert evening("next")["stage"]["number"] == 2

    def test_with_everything_taken_next_goes_on(self) -> None:
        evening = Evening(stages(CHALLENGES, CLOSE))
        assert evening("raise Ana", "next, next, next, next, next, next, next")["stage"]["number"] == 2

    def test_someone_raises_one_in_the_middle(self) -> None:
        evening = Evening(stages(CHALLENGES, CLOSE))
        evening("raise Ana", "next, next, next, next, next, next", "raise Ben")
        assert evening("next")["challenge"]["holder"] == "Ben"

    def test_what_was_taken_in_one_stage_is_not_begun_in_another(self) -> None:
        evening = Evening(stages("challenges times=1", "challenges times=1", CLOSE))
        evening("raise Ana", "raise Ben", "next, next, skip")
        assert evening("next")["challenge"]["holder"] == "Ben"

    def test_there_is_nothing_to_pass(self) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana", "next, next")
        evening.cannot("pass")

    def test_if_its_holder_leaves_it_ends_and_is_taken(self) -> None:
        evening = Evening(stages(CHALLENGES, CLOSE))
        state = evening("raise Ana", "raise Ben", "next, next, wait 1m", "leave Ana")
        assert (state["challenge"], state["speaker"], state["turn"], state["board"][0]["taken"]) == (
            None,
            None,
            None,
            True,
        )
        assert evening("back Ana")["challenge"] is None
        assert evening("next")["challenge"]["holder"] == "Ben"

    def test_if_someone_else_leaves_it_goes_on(self) -> None:
        evening = Evening(stages(CHALLENGES))
        state = evening("raise Ana", "next, next, next", "floor Ben", "leave Ben")
        assert (state["challenge"]["phase"], state["speaker"], state["away"]) == ("Questions", None, ["Ben"])


class TestChoose:
    def test_begins_that_one_and_ends_the_current_one(self) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana", "raise Ben", "next, next, wait 1m")
        state = evening("choose 2")
        assert (state["challenge"]["number"], state["turn"], state["speaker"]) == (
            2,
            {"allowed": 180, "elapsed": 0},
            "Ben",
        )
        assert [b["taken"] for b in state["board"]] == [True, True]
        evening.cannot("choose 2")

    def test_begins_one_that_was_taken_again(self) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana", "raise Ben", "next", "choose 2", "choose 1")
        assert evening("choose 2")["challenge"]["holder"] == "Ben"

    def test_counts_among_times(self) -> None:
        evening = Evening(stages("challenges times=1", CLOSE))
        evening("raise Ana", "raise Ben", "next", "choose 2", "next, next, next, next")
        assert evening("next")["stage"]["number"] == 2

    @pytest.mark.parametrize("line", ["choose", "choose 0", "choose 3", "choose Ana", "choose 1 2"])
    def test_is_for_something_on_the_board(self, line: str) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana", "raise Ben", "next")
        evening.cannot(line)

    def test_is_not_begun_while_whose_it_is_has_stepped_out(self) -> None:
        evening = Evening(stages(CHALLENGES))
        evening("raise Ana", "raise Ben", "next", "leave Ben")
        assert "Ben" in evening.cannot("choose 2")
        evening("back Ben")
        assert evening("choose 2")["challenge"]["number"] == 2

    def test_is_for_a_stage_of_challenges(self) -> None:
        evening = Evening(stages(LEAD))
        evening("raise Ana", "next")
        evening.cannot("choose 1")


class TestPhasesAndRoom:
    def test_room_keeps_what_the_current_phases_still_need(self) -> None:
        evening = Evening(stages("challenges length='12m'", CLOSE))  # one challenge is 10m
        evening("raise Ana", "next")
        assert evening("wait 5m, next")["room"] == -180  # 17 - 5 - 10 - 5
        assert evening("wait 1m")["room"] == -180
        assert evening("wait 3m")["room"] == -240  # a minute past the story: 17 - 9 - 7 - 5
        assert evening("next")["room"] == -240
        assert evening("next, next, next")["room"] == 0  # 17 - 9 - 3 - 5

    def test_room_counts_an_extended_phase(self) -> None:
        evening = Evening(stages("challenges length='12m'", CLOSE))
        assert evening("raise Ana", "next, next, wait 2m, longer 3m")["room"] == -60  # 17 - 2 - (1 + 3 + 7) - 5

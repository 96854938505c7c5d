"""What is said of the board of challenges, and of one person's matter at a time."""

import pytest

from tests.plain.conftest import Rehearse

CHALLENGES = "challenges; length = '35m'"


class TestTheBoard:
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

    def test_in_a_phase_for_all_everyone_is_told_to_speak(self, rehearse: Rehearse) -> None:
        phases = "[{title='Looking on', voice='all', length='1m'}, {title='Thanks', voice='holder', length='1m'}]"
        evening = rehearse(f"challenges; length = '20m'; phases = {phases}")
        evening("raise Ana", "next")
        assert "Looking on, 1m: everyone speaks." in " ".join(evening.type("next"))

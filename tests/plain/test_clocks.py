"""What a hold leaves unsaid, and that undo takes back every line that was typed."""

from typing import Any

import pytest

from tests.plain.conftest import Rehearse

ROUND = "round; turn = '2m'; length = '20m'"
CHALLENGES = "challenges; length = '40m'; extend = ['2m', '90s']"
GROUPS = "groups; length = '10m'; size = 2; changeover = '1m'"
CLOSE = "close; length = '5m'"


class TestHold:
    def test_no_cue_falls_due_in_it(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, CLOSE)
        evening("next, next, hold")
        assert len(evening.type("wait 10m")) == 1


STORY = (
    """
next | hand Ben | floor Ben | wait 40s | next | pass | arrive Eva after Ana | longer | wait 90s | hold | wait 30s |
leave Dev | resume | since 20s | next | raise Ana: the move | vote 1 3 | back Dev | move Dev after Ana |
rename Eva Ève | shorter 30s | skip | wait 2m | next | next | too | floor Dev | next | leave Ana | undo | choose 1 |
longer | go 1 | next | wait 3m | drop 4 | each 1m | fit | accept | ends 23:59 | close | next | wait 1m | next
""".replace("\n", " ")
    .strip()
    .split(" | ")
)


class TestUndo:
    def agenda(self, rehearse: Rehearse) -> Any:
        stages = (
            ROUND + "; flex = 'elastic'",
            CHALLENGES,
            "open; order = 'queue'",
            GROUPS,
            "round; turn = '3m'",
            CLOSE,
        )
        return rehearse(*stages, length="'60m'", handover="'5s'")

    def test_every_command_is_taken_back_as_if_it_had_not_been_given_and_put_back_as_it_was(
        self, rehearse: Rehearse
    ) -> None:
        driven, plain = self.agenda(rehearse), self.agenda(rehearse)
        taken = 0
        for line in STORY:
            before = plain.state
            answer = driven.type(line)
            if line.startswith(("wait", "undo", "fit")) or answer[0].startswith("cannot"):
                plain.type(line)
                assert driven.state == plain.state, line
                continue
            after = driven.state
            assert driven("undo") == before | {"proposal": None}, line
            assert driven("redo") == after, line
            plain.type(line)
            assert plain.state == after
            taken += 1
        assert taken > 30

    def test_reaches_back_to_the_beginning_and_forward_again(self, rehearse: Rehearse) -> None:
        evening = self.agenda(rehearse)
        start = evening.state
        for line in STORY:
            evening.type(line)
        end = evening.state
        steps = 0
        while not evening.type("undo")[0].startswith("cannot"):
            steps += 1
        assert evening.state == start | {"ends_in": evening.state["ends_in"]}
        for _ in range(steps):
            assert not evening.type("redo")[0].startswith("cannot")
        evening.cannot("redo")
        assert evening.state == end

    @pytest.mark.parametrize("line", ["fit", "bell", "state", "time", "choose 1", "wait 5s"])
    def test_what_changes_nothing_neither_clears_redo_nor_is_undone(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(ROUND, CLOSE)
        evening("next, next, undo")
        evening.type(line)
        assert evening("redo")["speaker"] == "Ana"
        evening.type(line)
        assert evening("undo")["speaker"] is None

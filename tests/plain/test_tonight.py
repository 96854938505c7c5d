"""What plain mode says of tonight's plan when it is changed, and of what has no length or a time of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.plain.conftest import Rehearse
from tests.plain.driving import private_home

OPENING = "opening; length = '5m'"
BREAK = "break; length = '10m'"
CLOSE = "close; length = '5m'"


def test_an_added_stage_is_named_with_its_number_and_its_length(rehearse: Rehearse) -> None:
    evening = rehearse(OPENING, BREAK, CLOSE)
    evening("next")
    assert evening.type("add silence 3m")[0] == "Added: 2 Silence, 3m."
    assert evening.type("add round after 3: A word for Eva")[0].startswith("Added: 4 A word for Eva, ")


def test_a_stage_that_was_moved_is_told_by_what_is_still_to_come(rehearse: Rehearse) -> None:
    evening = rehearse(OPENING, BREAK, "silence; length = '3m'", CLOSE)
    evening("next")
    assert evening.type("place 3 after 0")[0] == "Still to come: Silence; Break; Close."
    assert evening.cannot("place 3") == "Type: place NUMBER after NUMBER"


def test_the_plan_tells_which_stage_begins_by_the_clock(rehearse: Rehearse) -> None:
    evening = rehearse(OPENING, "break; length = '10m'; at = '19:30'", CLOSE, length="'1h'")
    lines = evening.type("plan")
    assert [line for line in lines if "19:30" in line] == ["  2 19:30 Break, 10m, set for 19:30"]


def test_a_turn_without_a_length_says_only_how_long_it_has_lasted(rehearse: Rehearse) -> None:
    evening = rehearse("open; length = '10m'", CLOSE)
    evening("next, floor Ana, wait 90s")
    assert evening.type("time")[1] == "Ana: 1m 30s, no set time."


def test_before_anybody_has_come_nobody_is_here(rehearse: Rehearse) -> None:
    evening = rehearse(OPENING, CLOSE, people=None)
    evening.type("")
    assert evening.type("people") == ["Nobody is here yet."]


def test_a_mark_needs_its_word(rehearse: Rehearse) -> None:
    evening = rehearse("round; length = '10m'", CLOSE, marks="['newcomer']")
    evening("next")
    assert evening.cannot("mark Ana") == "Type: mark NAME WORD"


def test_time_is_let_pass_by_hand_in_a_rehearsal_alone(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "circlekeeper", "run", "peer-support", "--plain", "--count", "3"],
        input="next\nwait 5m\nwait\n",
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=private_home(tmp_path),
        check=False,
    )
    assert done.stdout.count("cannot: wait only works in rehearsals; here time passes by itself.\n") == 2

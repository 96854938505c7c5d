"""What is said unasked: cues that are due, in order, and bells."""

import pytest

from tests.plain.conftest import Rehearse
from tests.plain.driving import Rehearsal

CLOSE = "close; length = '5m'; bell = 'none'"


def cues(evening: Rehearsal, line: str) -> list[str]:
    """The cues that `wait` prints, after the line with the time."""
    return evening.type(line)[1:]


def test_a_turn_nears_its_end_thirty_seconds_before_and_is_over_gently(rehearse: Rehearse) -> None:
    evening = rehearse("round; turn = '2m'; length = '20m'", CLOSE)
    evening("next, next")
    assert cues(evening, "wait 89s") == []
    assert cues(evening, "wait 1s") == ["Ana is nearing the end of this turn."]
    assert cues(evening, "wait 29s") == []
    assert cues(evening, "wait 1s") == ["Ana has used the time offered; let them wrap up."]
    assert cues(evening, "wait 10m") == []


def test_a_signal_asks_for_the_agreed_gesture_and_a_chime_for_one_bell(rehearse: Rehearse) -> None:
    evening = rehearse("round; turn = '2m'; limit = 'signal'", CLOSE)
    evening("next, next")
    assert cues(evening, "wait 2m")[-1] == "Give the agreed signal."
    evening = rehearse("round; turn = '2m'; limit = 'chime'", CLOSE)
    evening("next, next")
    assert cues(evening, "wait 2m")[-1] == "Please ring the bell."
    evening = rehearse("round; turn = '2m'; limit = 'chime'", CLOSE, bell="'none'")
    evening("next, next")
    assert "bell" not in " ".join(cues(evening, "wait 2m"))


def test_several_come_in_order(rehearse: Rehearse) -> None:
    evening = rehearse("silence; length = '1m'", "round; turn = '2m'; gap = '10s'", CLOSE)
    evening("next, next, next, wait 1m, next")
    said = cues(evening, "wait 3m")
    assert [line.split(maxsplit=2)[1] for line in said] == ["has", "is", "has"]


@pytest.mark.parametrize(("bell", "asked"), [("cue", True), ("sound", True), ("none", False)])
def test_a_stage_rings_at_its_start_and_end_as_the_session_s_bell_allows(
    rehearse: Rehearse, bell: str, asked: bool
) -> None:
    evening = rehearse("silence; length = '1m'", CLOSE, bell=f"'{bell}'", options=("--mute",))
    assert any("ring the bell" in line for line in evening.type("next")) is asked
    assert any("ring the bell" in line for line in evening.type("wait 1m")) is asked
    assert not any("ring the bell" in line for line in evening.type("next"))


def test_a_stage_that_is_left_early_rings_as_it_ends(rehearse: Rehearse) -> None:
    evening = rehearse("lead; bell = 'end'", CLOSE)
    assert not any("ring the bell" in line for line in evening.type("next"))
    assert any("ring the bell" in line for line in evening.type("next"))


def test_groups_swap_by_a_bell(rehearse: Rehearse) -> None:
    evening = rehearse("groups; length = '4m'", CLOSE, length="'60m'")
    evening("next, next")
    said = cues(evening, "wait 2m")
    assert said[-2:] == ["Time to swap.", "Please ring the bell."]
    assert not any("ring the bell" in line for line in evening.type("next"))


def test_bell_asks_for_it_now(rehearse: Rehearse) -> None:
    evening = rehearse("lead", CLOSE)
    evening("next")
    assert evening.type("bell") == ["Please ring the bell."]
    evening("hold")
    evening.cannot("bell")


def test_the_close_is_said_two_minutes_before_it_must_begin(rehearse: Rehearse) -> None:
    evening = rehearse("lead; length = '10m'", CLOSE)
    evening("next")
    assert cues(evening, "wait 7m59s") == []
    assert cues(evening, "wait 1s") == ["Start the close within about 2 minutes to keep its full time."]


def test_a_phase_and_its_end(rehearse: Rehearse) -> None:
    evening = rehearse("challenges; length = '40m'", CLOSE)
    evening("raise Ana", "next, next")
    assert cues(evening, "wait 3m") == [
        "Ana is nearing the end of this turn.",
        "Ana has used the time offered; let them wrap up.",
    ]
    evening("next")
    assert cues(evening, "wait 2m") == ["This part is nearing its end.", "This part has used its time; let it wrap up."]


def test_whoever_comes_is_told_when_the_quiet_between_two_turns_is_over(rehearse: Rehearse) -> None:
    evening = rehearse("round; turn = '2m'; gap = '15s'; length = '20m'", CLOSE)
    evening("next, next, wait 1m, next")
    assert not any("Ben has the floor" in line for line in evening.type("wait 14s"))
    assert any("Ben has the floor" in line for line in evening.type("wait 1s"))

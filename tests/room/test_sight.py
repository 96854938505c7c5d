"""What the room may see of an evening, and what it may not."""

from __future__ import annotations

import json

import pytest

from circlekeeper.room.sight import Running, Sight, sight_of
from circlekeeper.room.told import Told, read
from circlekeeper.units import MINUTE
from tests.evenings import Evening, plan_of, stages
from tests.room.evenings import AGENDA, SECRET


@pytest.fixture
def evening() -> Evening:
    return Evening(plan_of(AGENDA), SECRET[:3])


def test_before_the_beginning_it_is_the_evenings_title(evening: Evening) -> None:
    assert sight_of(evening.keeper.view()) == Sight(text="Tuesday circle")


def test_while_someone_speaks_it_is_the_stage_the_prompt_the_rule_and_the_sand(evening: Evening) -> None:
    evening("next, next, next, wait 30s")
    runs = Running(MINUTE // 2, 2 * MINUTE)
    assert sight_of(evening.keeper.view()) == Sight("Check-in", "How are you arriving?", "none", runs)
    assert sight_of(evening.keeper.view(), sand=False) == Sight("Check-in", "How are you arriving?", "none")


def test_in_the_answer_to_a_turn_it_is_how_to_answer() -> None:
    evening = Evening(stages('round after="1m" response="none" after_response="reflect"', "close"))
    evening("next, next")
    assert sight_of(evening.view).rule == "none"
    evening("next")
    assert evening.view.piece is not None
    assert evening.view.piece.kind == "after"
    assert sight_of(evening.view).rule == "reflect"


def test_in_silence_it_is_the_title_and_slow_sand(evening: Evening) -> None:
    evening("next, skip, skip, wait 1m")
    assert sight_of(evening.keeper.view()) == Sight(text="Silence", sand=Running(MINUTE, 5 * MINUTE, still=True))


def test_of_a_challenge_it_is_the_phase_and_never_whose_or_what(evening: Evening) -> None:
    evening("next, skip, skip, raise Quillon: zwielichtung, skip, next")
    view = evening.keeper.view()
    assert view.challenge is not None
    assert sight_of(view).text == view.challenge.phase


@pytest.mark.parametrize("state", ["a hold", "the dark", "the end"])
def test_a_hold_the_dark_and_the_end_hold_nothing_else(evening: Evening, state: str) -> None:
    evening("next, next, next")
    if state == "the dark":
        assert sight_of(evening.keeper.view(), dark=True) == Sight(dark=True)
    elif state == "a hold":
        evening("hold")
        assert sight_of(evening.keeper.view()) == Sight(held=True)
        assert sight_of(evening.keeper.view(), dark=True) == Sight(dark=True)
    else:
        evening("close, next")
        assert sight_of(evening.keeper.view()) == sight_of(evening.keeper.view(), dark=True) == Sight(finished=True)


def test_what_is_written_is_read_back_with_the_sand_where_it_is_then(evening: Evening) -> None:
    evening("next, next, next, wait 30s")
    told = Told(sight_of(evening.keeper.view()), 1_700_000_000_000)
    again = read(told.written())
    assert again == told
    assert again.at(1_700_000_010_000).sand == Running(40_000, 2 * MINUTE)
    assert again.at(1_699_999_000_000).sand == Running(30_000, 2 * MINUTE), "a clock that is behind turns nothing back"


@pytest.mark.parametrize(("pace", "used"), [(20.0, 70_000), (0.0, 30_000)])
def test_the_sand_of_a_rehearsal_runs_as_fast_as_its_time(evening: Evening, pace: float, used: int) -> None:
    evening("next, next, next, wait 30s")
    told = read(Told(sight_of(evening.keeper.view()), 1_700_000_000_000, pace).written())
    assert told.at(1_700_000_002_000).sand == Running(used, 2 * MINUTE)


def test_of_figures_there_are_only_the_three_moments_of_the_sand(evening: Evening) -> None:
    evening("next, next, next, wait 30s")
    data = json.loads(Told(sight_of(evening.keeper.view()), 1_700_000_000_000).written())
    assert data.pop("circlekeeper-room") == 1
    assert data.pop("sand") == {
        "from": 1_699_999_970_000,
        "until": 1_700_000_090_000,
        "as_of": 1_700_000_000_000,
        "still": False,
    }
    assert not [value for value in data.values() if isinstance(value, (int, float)) and not isinstance(value, bool)]


STRANGE: list[dict[str, object]] = [
    {"title": 3},
    {"text": None},
    {"rule": "shout"},
    {"held": 1},
    {"finished": "no"},
    {"sand": []},
    {"sand": {"from": 0, "until": 0, "as_of": 0, "still": False}},
    {"sand": {"from": 5, "until": 9, "as_of": 1, "still": False}},
    {"sand": {"from": 0, "until": 9, "as_of": True, "still": False}},
    {"sand": {"from": 0, "until": 9, "as_of": 1}},
    {"sand": {"from": 0, "until": 9, "as_of": 1, "still": False, "pace": -1}},
    {"sand": {"from": 0, "until": 9, "as_of": 1, "still": False, "pace": float("nan")}},
    {"sand": {"from": 0, "until": 10**400, "as_of": 1, "still": False}},
]
WRONG = [
    b"",
    b"[]",
    b"{",
    b"null",
    b"\xff",
    b"[" * 100_000,
    b'{"circlekeeper-room": 2, "title": "", "text": "", "rule": null, "sand": null, '
    b'"held": false, "dark": false, "finished": false}',
    *(
        json.dumps(
            {
                "circlekeeper-room": 1,
                "title": "",
                "text": "",
                "rule": None,
                "sand": None,
                "held": False,
                "dark": False,
                "finished": False,
            }
            | more
        ).encode()
        for more in STRANGE
    ),
]


@pytest.mark.parametrize("content", WRONG)
def test_what_no_session_wrote_is_no_sight(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  that it is one is all a window needs to know
        read(content)


def test_a_title_typed_tonight_stays_with_the_facilitator() -> None:
    evening = Evening(stages("lead", "close"))
    evening("next, add round 5m: A word for Eva, next")
    assert evening.view.stage.title == "A word for Eva"
    assert sight_of(evening.view, sand=False).title == "Round"
    evening("add silence 5m: For Eva, skip")
    assert sight_of(evening.view, sand=False).text == "Silence"

"""The end of an evening: a word or two that is true and kind, what was raised and not taken, and then it is gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from textual import events

from circlekeeper.agenda.durations import TypedClock
from circlekeeper.keeper.keeper import Closed, Ended, Nowhere
from circlekeeper.telling.closing import looking_back
from circlekeeper.telling.screens import FORGET_HELP
from circlekeeper.tui.circle import closing
from circlekeeper.tui.circle.closing import ClosingScreen
from circlekeeper.tui.kit.footer import KeyLine
from circlekeeper.tui.kit.sheets import Leaving
from circlekeeper.units import MINUTE
from tests.tui.rehearsing import Rehearsal, burst, plan_of

EVENING = """
title = "Short"
length = "30m"
[[stages]]
kind = "lead"
title = "Arriving"
length = "10m"
[[stages]]
kind = "challenges"
length = "15m"
[[stages]]
kind = "close"
length = "5m"
"""


@pytest.fixture
def circle(tmp_path: Path) -> Rehearsal:
    return Rehearsal(plan_of(EVENING, tmp_path), ["Ana", "Bo", "Cleo"])


async def spent(circle: Rehearsal, *minutes: float) -> None:
    """So many minutes in each stage, and the end."""
    await circle.press("enter")
    for length in minutes:
        await circle.wait(minutes=length)
        await circle.press("k")


async def closed_early(circle: Rehearsal) -> None:
    """Straight to the close, five minutes of it, and the end."""
    await circle.press("c")
    await circle.wait(minutes=5)
    await circle.press("k")


def said(circle: Rehearsal) -> list[str]:
    return looking_back(circle.view)


@pytest.mark.parametrize(
    ("minutes", "ending", "stages"),
    [
        ((10, 15, 5), "It ended on time.", "Every stage took about as long as planned."),
        ((10.9, 15, 5), "It ended on time.", "Every stage took about as long as planned."),
        (
            (11, 15, 5),
            "It ended 1 minute after the planned time: the circle took the time it needed.",
            "Every stage took about as long as planned.",
        ),
        ((16, 9, 5), "It ended on time.", "Arriving took longer than planned; Challenges made up for it."),
        (
            (20, 12, 4),
            "It ended 6 minutes after the planned time: the circle took the time it needed.",
            "Arriving took longer than planned; Challenges made up for some of it.",
        ),
        (
            (10, 95, 5),
            "It ended 1 hour and 20 minutes after the planned time: the circle took the time it needed.",
            "Challenges took longer than planned, and was given the time.",
        ),
        (
            (10, 5, 5),
            "It ended 10 minutes before the planned time: time given back to everyone.",
            "Challenges needed less time than planned.",
        ),
    ],
)
async def test_how_it_ended_and_which_stage_took_longer_or_less_is_said(
    circle: Rehearsal, minutes: tuple[float, ...], ending: str, stages: str
) -> None:
    async with circle.run(size=(100, 30)):
        await spent(circle, *minutes)
        assert said(circle) == [ending, stages]
        assert ending in circle.text
        assert stages in circle.text


async def test_a_stage_that_was_left_out_made_room_or_waits(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        await circle.wait(minutes=10)
        await closed_early(circle)
        assert said(circle)[1] == "Challenges was left for another evening."
        await circle.press("u", "u")
        await circle.wait(minutes=15)
        await closed_early(circle)
        assert said(circle)[1] == "Arriving took longer than planned; Challenges made room for it."


async def test_every_stage_that_was_left_out_is_named(tmp_path: Path) -> None:
    walk = '[[stages]]\nkind = "break"\ntitle = "Walk"\n[[stages]]\nkind = "close"'
    circle = Rehearsal(plan_of(EVENING.replace('[[stages]]\nkind = "close"', walk), tmp_path))
    async with circle.run():
        await circle.press("enter")
        await circle.wait(minutes=10)
        await closed_early(circle)
        assert said(circle)[1] == "Challenges and Walk were left for another evening."


async def test_what_was_raised_and_not_taken_is_read_once_more(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("r", *"bo", "enter", *"sleep", "enter", "r", *"cleo", "enter", "enter", "n", "1", "enter")
        await spent(circle, 10, 15, 5)
        assert isinstance(circle.app.screen, ClosingScreen)
        assert "2 things were raised but not taken up; r shows them once more." in circle.text
        assert "sleep" not in circle.text
        await circle.press("r")
        assert "Bo: sleep  · 1 vote" in circle.text
        assert "Cleo" in circle.text
        await circle.press("escape")
        assert "sleep" not in circle.text


async def test_where_all_was_taken_there_is_nothing_to_read(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("r", *"bo", "enter", *"sleep", "enter", "enter", "k", "enter", "k", "k")
        assert isinstance(circle.app.screen, ClosingScreen)
        assert "raised" not in circle.text
        await circle.press("r")
        assert isinstance(circle.app.screen, ClosingScreen)


class EndsSoon:
    """The few seconds after an Enter that came early, over when the test says so."""

    def __init__(self) -> None:
        self._end: Callable[[], None] | None = None

    def set_timer(self, seconds: float, end: Callable[[], None]) -> EndsSoon:
        """As the toolkit's: then call this."""
        assert seconds == closing.SOON
        self._end = end
        return self

    def stop(self) -> None:
        """Nobody wants it any more."""
        self._end = None

    async def passes(self, circle: Rehearsal) -> None:
        """The seconds are over."""
        if self._end is not None:
            self._end()
        await circle.settle()


@pytest.fixture
def seconds(monkeypatch: pytest.MonkeyPatch) -> EndsSoon:
    """Fingers press twice, and what they asked for comes when the test says so."""
    soon = EndsSoon()
    monkeypatch.setattr(closing, "BREATH", 30.0)
    monkeypatch.setattr(ClosingScreen, "set_timer", lambda _, *asked: soon.set_timer(*asked))
    return soon


async def test_an_enter_too_many_at_the_end_can_be_taken_back(circle: Rehearsal, seconds: EndsSoon) -> None:
    async with circle.run():
        await spent(circle, 10, 15)
        await circle.press("enter", "enter", "enter")
        assert "You pressed Enter twice. It counts in a moment; any key stops that." in circle.text
        await circle.press("u")
        assert circle.on_circle
        assert circle.view.stage.title == "Close"
        await seconds.passes(circle)
        assert circle.app.return_code is None
        await circle.press("enter")
        assert "You pressed Enter twice." not in circle.text


async def test_a_click_is_an_answer_too_and_the_early_enter_counts_no_more(
    circle: Rehearsal, seconds: EndsSoon
) -> None:
    async with circle.run():
        await circle.press("r", *"bo", "enter", *"sleep", "enter")
        await spent(circle, 10, 15, 5)
        await circle.press("enter")
        footer = circle.app.screen.query_one(KeyLine)
        x = next(x for x, _, _, action in footer.fitting() if action == "untaken")
        footer.post_message(events.Click(footer, x, 0, 0, 0, 1, shift=False, meta=False, ctrl=False))
        await circle.settle()
        await seconds.passes(circle)
        assert circle.app.return_code is None
        assert "Bo: sleep" in circle.text


async def test_a_click_between_two_keys_is_no_answer(circle: Rehearsal, seconds: EndsSoon) -> None:
    async with circle.run():
        await spent(circle, 10, 15, 5)
        await circle.press("enter")
        footer = circle.app.screen.query_one(KeyLine)
        between = next(x for x, *_ in footer.fitting()[1:]) - 1
        footer.post_message(events.Click(footer, between, 0, 0, 0, 1, shift=False, meta=False, ctrl=False))
        await circle.settle()
        assert "You pressed Enter twice." in circle.text
        await seconds.passes(circle)
    assert circle.app.return_code == 0


async def test_an_enter_that_came_early_counts_if_nobody_takes_it_back(circle: Rehearsal, seconds: EndsSoon) -> None:
    async with circle.run():
        await spent(circle, 10, 15, 5)
        await circle.press("enter")
        assert "You pressed Enter twice." in circle.text
        assert circle.app.return_code is None
        await seconds.passes(circle)
    assert circle.app.return_code == 0


class Told(Nowhere):
    """A store that says what it was asked to keep of an evening that is over."""

    def __init__(self, kept: list[object]) -> None:
        self._kept_at_the_end = kept

    def finish(self, ended: Ended | None) -> Closed:
        self._kept_at_the_end.append(ended)
        return Closed(record=ended is not None)


async def test_n_removes_everything_and_keeps_no_record(tmp_path: Path) -> None:
    kept: list[object] = []
    circle = Rehearsal(plan_of(EVENING, tmp_path), ["Ana", "Bo", "Cleo"], Told(kept))
    async with circle.run():
        await spent(circle, 10, 15, 5)
        assert "Names are removed either way. Keep an anonymous record" in circle.text
        await circle.press("n")
    assert kept == [None]


async def test_the_list_of_everything_explains_the_end_of_a_real_evening_and_never_ends_it_unasked(
    tmp_path: Path,
) -> None:
    kept: list[object] = []
    circle = Rehearsal(plan_of(EVENING, tmp_path), ["Ana", "Bo", "Cleo"], Told(kept))
    async with circle.run():
        await spent(circle, 10, 15, 5)
        await circle.press("ctrl+p", *"keep nothing")
        assert FORGET_HELP in circle.text
        await circle.press("escape", "ctrl+p", *"leave")
        assert "Ends the rehearsal." not in circle.text
        await circle.press("enter")
        assert isinstance(circle.app.screen, Leaving)
    assert kept == []


async def test_the_key_of_the_close_closes_what_is_over(tmp_path: Path) -> None:
    kept: list[object] = []
    circle = Rehearsal(plan_of(EVENING, tmp_path), ["Ana", "Bo", "Cleo"], Told(kept))
    async with circle.run():
        await spent(circle, 10, 15, 5)
        ended = circle.keeper.ended()
        await circle.press("c")
        assert circle.app.return_code == 0
    assert kept == [ended]


async def test_at_forty_by_ten_its_first_key_and_its_first_word_are_seen(circle: Rehearsal) -> None:
    async with circle.run(size=(40, 10)):
        await spent(circle, 16, 9, 5)
        text = circle.text
        assert "It ended on time." in text
        assert "Enter leave" in text
        assert "10 → 16" in text


async def test_the_word_is_said_of_the_hour_that_was_last_agreed(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        assert circle.keeper.ends(TypedClock(circle.keeper.clock(40 * MINUTE), meant=True)) is None
        await circle.wait(minutes=35)
        await circle.press("k", "k")
        await circle.wait(minutes=5)
        await circle.press("k")
        assert said(circle)[0] == "It ended on time."


async def test_a_second_press_in_the_same_moment_does_not_end_it_unseen(circle: Rehearsal) -> None:
    async with circle.run():
        await spent(circle, 10, 15)
        await burst(circle, "enter", "enter", "enter")
        assert circle.app.is_running
        assert isinstance(circle.app.screen, ClosingScreen)
        await circle.press("u")
        assert circle.on_circle


async def test_the_key_of_a_vote_is_offered_as_long_as_challenges_come(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "r", *"bo", "enter", "enter")
        assert "n vote" in circle.text
        await circle.press("k", "k")
        assert "n vote" not in circle.text

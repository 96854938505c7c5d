"""The sheet of one person: everything that can be done with somebody, each from there and by no key of its own."""

from __future__ import annotations

import pytest

from circlekeeper.circle.view import PersonView
from tests.evenings import stages
from tests.tui.rehearsing import Rehearsal


@pytest.fixture
def circle() -> Rehearsal:
    return Rehearsal(stages("check-in", "challenges", "lead"), ["Ana", "Bo", "Chloé"])


async def do_with(circle: Rehearsal, name: str, row: str) -> None:
    """Choose a row of somebody's sheet, each by a few letters."""
    await circle.press("x", *name, "enter", *row, "enter")


def person(circle: Rehearsal, name: str) -> PersonView:
    return next(p for p in circle.view.people if p.name == name)


async def test_the_floor_is_given_to_them(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        await do_with(circle, "chl", "floor")
        assert "Chloé has the floor" in circle.text


async def test_their_hand_goes_up_and_down(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        await do_with(circle, "bo", "raise their h")
        assert "hands up: Bo" in circle.text
        await do_with(circle, "bo", "lower")
        assert "hands up" not in circle.text


async def test_they_have_a_word_in_between(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter")
        await do_with(circle, "bo", "word")
        assert "Bo has a word in between" in circle.text
        assert "then back to Ana" in circle.text


async def test_they_step_out_and_are_back(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        await do_with(circle, "bo", "step")
        assert "(Bo)" in circle.text
        await do_with(circle, "bo", "back")
        assert "(Bo)" not in circle.text
        assert person(circle, "Bo").standing == "waiting"


async def test_their_challenge_goes_on_the_board_with_a_few_words(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        await do_with(circle, "bo", "challenge")
        assert "A few words, if they like" in circle.text
        await circle.press(*"money", "enter")
        assert "Bo’s challenge is on the board." in circle.text
        assert [(b.holder, b.words) for b in circle.view.board] == [("Bo", "money")]

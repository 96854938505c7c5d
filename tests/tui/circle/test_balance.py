"""Balance, for the facilitator alone: explained before it is shown, a word each in seat order, nothing kept, no
other view shows it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from circlekeeper.tui.circle.room import ROOM, DarkScreen
from tests.tui.rehearsing import AGENDA, Rehearsal, plan_of

PEOPLE = ["Cleo", "Ana", "Bo"]


@pytest.fixture
def circle(tmp_path: Path) -> Rehearsal:
    return Rehearsal(plan_of(AGENDA, tmp_path), PEOPLE)


async def spoken(circle: Rehearsal) -> None:
    """In the check-in Cleo says little, Ana much, Bo is speaking."""
    await circle.press("enter", "enter", "enter")
    await circle.wait(seconds=5)
    await circle.press("enter")
    await circle.wait(minutes=9)
    await circle.press("enter")
    await circle.wait(minutes=2)


async def ask(circle: Rehearsal) -> None:
    await circle.press("ctrl+p", *"balance", "enter")


async def test_it_is_explained_before_it_is_shown(circle: Rehearsal) -> None:
    async with circle.run():
        await spoken(circle)
        await ask(circle)
        assert "isn't saved" in circle.text
        assert "Enter shows it" in circle.text
        assert not any(name in circle.text for name in PEOPLE)
        await circle.press("escape")
        assert circle.on_circle
        await ask(circle)
        assert "Enter shows it" in circle.text


async def test_a_word_each_in_the_order_of_the_seats_and_no_figure(circle: Rehearsal) -> None:
    async with circle.run():
        await spoken(circle)
        await ask(circle)
        await circle.press("enter")
        rows = re.findall(r"(\w+) +(quiet|even|long)\b", circle.text)
        assert rows == [("Cleo", "quiet"), ("Ana", "long"), ("Bo", "even")]
        assert not re.search(r"\d", circle.text)
        await circle.press("escape")
        await ask(circle)
        assert "Cleo" in circle.text, "what it is was read already"


async def test_before_anyone_has_spoken_there_is_nothing_to_say(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        await ask(circle)
        await circle.press("enter")
        assert "Nobody has spoken yet." in circle.text


async def test_the_room_view_and_the_dark_do_not_know_it(circle: Rehearsal) -> None:
    assert "balance" not in {a.name for a in ROOM}
    assert not hasattr(DarkScreen, "action_balance")
    async with circle.run():
        await spoken(circle)
        await circle.press("v", "ctrl+p", *"bal")
        assert "Balance" not in circle.text

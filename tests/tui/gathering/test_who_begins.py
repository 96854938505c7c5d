"""Where another seat begins each evening, the gathering proposes the one whose turn it is by the evenings kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from circlekeeper.circle import commands as c
from circlekeeper.keeper.opening import Wish, rehearsal
from circlekeeper.keeping import folders, records
from circlekeeper.keeping.records import Record
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.gathering.screen import Gathered, Gathering
from tests.evenings import plan_of
from tests.homes import live_in
from tests.tui.reading import screen_text

AGENDA = """
title = "Tuesday circle"
[[stages]]
kind = "opening"
[[stages]]
kind = "check-in"
start = "rotate"
[[stages]]
kind = "sharing-round"
start = "rotate"
[[stages]]
kind = "close"
"""
PEOPLE = ("Ana", "Bo", "Cy [/]", "Dev")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    live_in(tmp_path, monkeypatch)


def keep(evenings: int, title: str = "Tuesday circle") -> None:
    for week in range(evenings):
        began = datetime(2025, 1, 7, 18, tzinfo=UTC) + timedelta(weeks=week)
        records.write(folders.records(), Record(title, "e" * 16, began.date(), 4, began, began + timedelta(hours=1)))


async def gathered(*keys: str) -> tuple[Gathered, str]:
    """What comes of the gathering with these keys, and its screen before the last of them."""
    results: list[Gathered | None] = []
    app = CircleApp(lambda: Gathering(plan_of(AGENDA), PEOPLE, then=results.append))
    async with app.run_test() as pilot:
        await pilot.press(*keys[:-1])
        await pilot.pause()
        shown = screen_text(app)
        await pilot.press(keys[-1])
        await pilot.pause()
    assert results
    assert results[-1] is not None
    return results[-1], shown


def who_begins(found: Gathered) -> list[str | None]:
    """Who has the floor first in the check-in and in the sharing round."""
    keeper = rehearsal(found.plan, Wish(), None)
    for name in (seat.name for seat in found.people):
        keeper.gather(name)
    first = []
    for number in (2, 3):
        assert keeper.do(c.Go(number)) is None
        assert keeper.do(c.Next()) is None
        first.append(keeper.view().speaker)
    return first


async def test_the_third_evening_is_begun_by_the_third_seat_once_it_is_taken() -> None:
    keep(2)
    keep(5, "Another circle")
    found, shown = await gathered("b", "enter", "enter")
    assert "Check-in: Cy [/] begins tonight" in shown
    assert who_begins(found) == ["Cy [/]", "Dev"]


async def test_it_is_a_proposal_and_left_alone_the_first_seat_begins() -> None:
    keep(2)
    found, shown = await gathered("enter")
    assert "b  Cy [/] begins Check-in, after 2 evenings" in shown
    assert found.plan == plan_of(AGENDA)
    assert who_begins(found) == ["Ana", "Bo"]


@pytest.mark.parametrize("evenings", [0, 4, 8])
async def test_where_it_is_the_first_seats_turn_nothing_is_proposed(evenings: int) -> None:
    keep(evenings)
    _, shown = await gathered("enter")
    assert "begins Check-in" not in shown

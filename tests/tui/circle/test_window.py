"""The window for the room, with the session and the clock in the hand of the test."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from textual.pilot import Pilot

from circlekeeper.circle.plan import Plan
from circlekeeper.room.sight import Running, Sight, sight_of
from circlekeeper.room.told import Told
from circlekeeper.tui.circle import sand
from circlekeeper.tui.circle.room import RoomScreen
from circlekeeper.tui.keyboard.hands import APART
from circlekeeper.tui.window import FOLLOWS_EVERY, RoomWindow
from circlekeeper.units import MINUTE, SECOND
from circlekeeper.words import room as words
from tests.hand_clock import HandClock
from tests.tui.reading import screen_text
from tests.tui.rehearsing import AGENDA, Rehearsal, plan_of, resized

SPEAKS = Sight("Check-in", "How are you arriving?", "none", Running(0, MINUTE))


class Said:
    """In place of the files: what a session says."""

    def __init__(self) -> None:
        self.told: Told | None = None
        self.left = False

    def look(self) -> bool:
        return False

    def leave(self) -> None:
        self.left = True


class Window:
    """A window, and what the session says to it."""

    def __init__(self) -> None:
        self.clock = HandClock()
        self.said = Said()
        self.app = RoomWindow(following=self.said, clock=self.clock)  # type: ignore[arg-type]
        self.pilot: Pilot[Any]

    async def says(self, sight: Sight | None, pace: float = 1.0) -> str:
        self.said.told = None if sight is None else Told(sight, self.clock.now().wall, pace)
        self.app.see()
        await self.pilot.pause()
        await self.pilot.pause()
        return self.text

    @property
    def text(self) -> str:
        return screen_text(self.app)


@pytest.fixture
def window() -> Window:
    return Window()


async def test_it_waits_shows_holds_and_waits_again(window: Window) -> None:
    async with window.app.run_test(size=(100, 30)) as window.pilot:
        assert words.WAITING in await window.says(None)
        assert "Check-in" in await window.says(SPEAKS)
        assert words.WAITING not in window.text
        assert set(await window.says(Sight(held=True))) <= set(" ·\n")
        assert (await window.says(Sight(dark=True))).strip() == ""
        assert words.WAITING in await window.says(Sight(finished=True))
        assert "Check-in" not in window.text
        assert words.WAITING in await window.says(None)
    assert window.said.left


async def test_the_sand_moves_by_itself_step_by_step(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    async with window.app.run_test(size=(100, 30)) as window.pilot:
        loop = asyncio.get_running_loop()

        def later(delay: float, then: Any) -> asyncio.TimerHandle:
            if then == window.app.see:
                waits.append(delay)
            return loop.call_later(3600, then)

        monkeypatch.setattr("circlekeeper.tui.window.call_later", later)
        await window.says(SPEAKS)
        assert waits[-1] == pytest.approx(MINUTE / 7 / SECOND, abs=0.01)
        seen = [window.text]
        for _ in range(7):
            window.clock.advance(round(waits[-1] * SECOND))
            waits.clear()
            window.app.see()
            await window.pilot.pause()
            seen.append(window.text)
        assert len(set(seen)) == 8, "every step is seen"
        assert waits == [], "when it is full nothing more is waited for"


async def test_its_own_dark_is_not_the_sessions(window: Window) -> None:
    async with window.app.run_test(size=(100, 30)) as window.pilot:
        await window.says(SPEAKS)
        await window.pilot.press("d")
        assert window.text.strip() == ""
        assert (await window.says(SPEAKS._replace(title="Another"))).strip() == ""
        await window.pilot.press("d")
        assert "Another" in window.text


async def test_another_size_has_other_letters_and_a_tiny_one_no_crash(window: Window) -> None:
    async with window.app.run_test(size=(100, 30)) as window.pilot:
        before = await window.says(SPEAKS)
        seen = {before}
        for width, height in ((200, 60), (40, 10), (20, 5), (7, 2), (1, 1), (100, 30)):
            await resized(window.pilot, width, height)
            seen.add(window.text)
        assert len(seen) == 6
        assert window.text == before


async def test_only_its_two_keys_do_anything(window: Window) -> None:
    async with window.app.run_test(size=(80, 24)) as window.pilot:
        before = await window.says(SPEAKS)
        for key in (
            *"abcefghijklmnoprstuvwxyzABC123 ?+-",
            "enter",
            "escape",
            "tab",
            "pagedown",
            "f1",
            "f5",
            "ctrl+p",
            "up",
        ):
            await window.pilot.press(key)
        await window.pilot.click(offset=(10, 10))
        assert window.text == before
        assert window.app.return_code is None
        await window.pilot.press("q")
        assert window.app.return_code is not None


def test_it_looks_often_enough_to_follow_a_key_within_300_ms_though_the_key_may_be_held_down() -> None:
    assert FOLLOWS_EVERY + APART <= 0.25, "the rest is for the session to write it and the window to draw it"


@pytest.fixture
def plan(tmp_path: Any) -> Plan:
    return plan_of(AGENDA, tmp_path)


async def test_it_shows_what_the_facilitators_own_room_view_shows(plan: Plan, window: Window, tmp_path: Any) -> None:
    circle = Rehearsal(plan)
    shown: list[tuple[Sight, str]] = []
    async with circle.run((90, 30)):
        await circle.press("v")
        for keys in ((), ("enter",), ("enter",), ("enter",), ("enter",), ("p",), ("+",)):
            await circle.press(*keys)
            await circle.wait(seconds=17)
            assert isinstance(circle.app.screen, RoomScreen)
            shown.append(
                (sight_of(circle.view), circle.text.replace("◦", "").rstrip(" "))
            )  # the sign is the facilitator's
    async with window.app.run_test(size=(90, 30)) as window.pilot:
        for sight, text in shown:
            assert await window.says(sight, pace=0) == text


def test_the_finest_step_is_the_same_on_both() -> None:
    for allowed in (10 * SECOND, MINUTE, 20 * MINUTE, 300 * MINUTE):
        for width in (10, 68, 188):
            assert sand.steps(Running(0, allowed), width) == sand.steps(sand.Glass(0, allowed, 0), width)


async def test_the_palette_says_how_to_open_one(plan: Plan) -> None:
    circle = Rehearsal(plan)
    async with circle.run():
        await circle.press("ctrl+p", *"window", "enter")
        assert words.COMMAND.strip() in circle.text
        assert words.FOLLOWS not in circle.text

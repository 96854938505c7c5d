"""The demo leads itself, says what it shows, shows what it says, and stops at any key."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from textual import events

from circlekeeper.circle.view import View
from circlekeeper.keeper.times import HandTime
from circlekeeper.tui.circle.closing import ClosingScreen
from circlekeeper.tui.circle.room import DarkScreen, RoomScreen
from circlekeeper.tui.demo import PEOPLE, SPEED, STEPS, Demo, keeper_of
from circlekeeper.tui.keyboard.reports import Kind, Packet, Press
from circlekeeper.words import demo as words
from tests.evenings import AT_SEVEN
from tests.tui.reading import screen_text

TRUE: dict[str, Callable[[View, Any], bool]] = {
    words.BEGINS: lambda view, screen: not view.begun and len(view.people) == PEOPLE,
    words.ENTERED: lambda view, screen: view.begun and view.speaker is None,
    words.SPEAKS: lambda view, screen: view.speaker == "Ana",
    words.NEXT: lambda view, screen: view.speaker in ("Ben", "Chloé"),
    words.PASSES: lambda view, screen: view.passed == ("Chloé",),
    words.UNDONE: lambda view, screen: view.passed == () and view.speaker == "Chloé",
    words.HELD: lambda view, screen: view.held,
    words.RESUMED: lambda view, screen: not view.held and view.speaker == "Chloé",
    words.ARRIVES: lambda view, screen: [p.name for p in view.people][-1] == words.LATE and view.speaker == "Chloé",
    words.SHARES: lambda view, screen: view.stage.title == "Sharing round" and view.speaker is not None,
    words.FINISHES: lambda view, screen: view.piece is not None and view.piece.elapsed > (view.piece.allowed or 0),
    words.SHORT: lambda view, screen: (
        view.proposal is not None and bool(view.proposal.stages) and not view.proposal.missing
    ),
    words.TAKEN: lambda view, screen: view.proposal is None and view.can_undo,
    words.ROOM: lambda view, screen: isinstance(screen, RoomScreen),
    words.RAISED: lambda view, screen: view.challenge is not None and view.challenge.phase_number == 1,
    words.TOO: lambda view, screen: view.challenge is not None and view.challenge.too == 1,
    words.DARK: lambda view, screen: isinstance(screen, DarkScreen),
    words.CLOSES: lambda view, screen: view.stage.number == len(view.stages),
    words.ENDS: lambda view, screen: isinstance(screen, ClosingScreen),
    words.LAST: lambda view, screen: isinstance(screen, ClosingScreen),
}
"""What has to be so while each caption is shown."""


async def led(size: tuple[int, int], look: Callable[[Demo, str], None]) -> Demo:
    """Lead the whole demo on a clock in the hand of the test; `look` sees each step."""
    clock, ready = HandTime(AT_SEVEN), asyncio.Event()
    steps = iter(STEPS)

    async def pause(seconds: float) -> None:
        await ready.wait()
        assert demo.evening is not None
        clock.advance(round(seconds * SPEED * 1000))
        demo.evening.look()
        await pilot.pause()
        await pilot.pause()
        look(demo, next(steps).caption)

    demo = Demo(keeper_of(clock), pause=pause)
    async with demo.run_test(size=size, notifications=True) as pilot:
        ready.set()
        assert demo._leading is not None
        await demo._leading
    return demo


async def test_it_shows_what_it_says() -> None:
    seen = []

    def look(demo: Demo, caption: str) -> None:
        assert demo.evening is not None
        seen.append(caption)
        assert TRUE[caption](demo.evening.keeper.view(), demo.screen), caption

    demo = await led((80, 24), look)
    assert set(seen) == set(TRUE)
    assert demo.return_code is not None
    assert demo.return_code == 0


@pytest.mark.parametrize("size", [(80, 24), (120, 36), (40, 10)])
async def test_every_caption_can_be_read_whole(size: tuple[int, int]) -> None:
    def look(demo: Demo, caption: str) -> None:
        shown = screen_text(demo).split()
        assert " ".join(caption.split()) in " ".join(shown), screen_text(demo)

    await led(size, look)


def test_it_takes_two_minutes() -> None:
    assert 115 <= sum(step.seconds for step in STEPS) <= 125
    assert min(step.seconds for step in STEPS) >= 3


@pytest.mark.parametrize("key", ["x", "enter", "space", "q", "escape", "ctrl+c", "f1"])
async def test_any_key_stops_it(key: str) -> None:
    demo = Demo(keeper_of(HandTime(AT_SEVEN)), pause=lambda seconds: asyncio.sleep(3600))
    async with demo.run_test(size=(80, 24)) as pilot:
        await pilot.press(key)
        assert demo.return_code is not None
    assert demo.return_code == 0
    assert demo._leading is not None
    assert demo._leading.done() or demo._leading.cancelling()


@pytest.mark.parametrize("kind", ["press", "repeat"])
@pytest.mark.parametrize("key", ["x", "e", "enter", "space"])
async def test_any_key_stops_it_as_a_terminal_reports_it(key: str, kind: Kind) -> None:
    demo = Demo(keeper_of(HandTime(AT_SEVEN)), pause=lambda seconds: asyncio.sleep(3600))
    async with demo.run_test(size=(80, 24)) as pilot:
        let_go, pressed = (Press(events.Key(key, None), key, how) for how in ("release", kind))
        demo.post_message(Packet((let_go,)))
        await pilot.pause()
        assert demo.return_code is None
        demo.post_message(Packet((let_go, pressed)))
        await pilot.pause()
        assert demo.return_code is not None


async def test_a_click_stops_it_too() -> None:
    demo = Demo(keeper_of(HandTime(AT_SEVEN)), pause=lambda seconds: asyncio.sleep(3600))
    async with demo.run_test(size=(80, 24)) as pilot:
        await pilot.click(offset=(5, 5))
        assert demo.return_code is not None

"""From the library to a session: what leads where, and what it takes along."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from rehearsing import AGENDA, plan_of
from textual.pilot import Pilot

from circlekeeper import evening
from circlekeeper.circle.plan import Plan
from circlekeeper.evening import Wish
from circlekeeper.keeping import settings
from circlekeeper.keeping.settings import Settings
from circlekeeper.tui.before import Before
from circlekeeper.tui.screens.circle import CircleScreen
from circlekeeper.tui.screens.first_run import FirstRun
from circlekeeper.tui.screens.library import Library, Wanted


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name.lower()))


def sounding(folder: Path) -> Plan:
    return plan_of(AGENDA, folder)._replace(bell="sound")


class Bowl:
    """A bell that counts."""

    def __init__(self) -> None:
        self.rung = 0

    def ring(self) -> bool:
        self.rung += 1
        return True

    def hush(self) -> None:
        pass


async def sounds(before: Before, pilot: Pilot[int]) -> bool:
    """Whether the laptop sounds when a bell is asked for."""
    assert isinstance(before.app.screen, CircleScreen)
    assert before.app.evening is not None
    before.app.evening.bell = bowl = Bowl()  # type: ignore[assignment]
    await pilot.press("enter", "b")
    await pilot.pause()
    return bowl.rung > 0


async def test_a_newcomer_sees_what_this_is_and_rehearses_an_evening(tmp_path: Path) -> None:
    before = Before()
    async with before.app.run_test() as pilot:
        await pilot.pause()
        assert isinstance(before.app.screen, FirstRun)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(before.app.screen, CircleScreen)
        assert before.app.evening is not None
        assert before.app.evening.keeper.rehearsal
    assert evening.cut_off() is None


@pytest.mark.parametrize("what", ["run", "rehearse"])
@pytest.mark.parametrize("bell", [True, False])
async def test_the_bell_of_the_settings_holds_in_a_session_begun_from_the_library(tmp_path: Path, what: str, bell: bool) -> None:
    settings.save(replace(Settings(), bell=bell))
    before = Before()
    async with before.app.run_test() as pilot:
        await pilot.pause()
        assert isinstance(before.app.screen, Library)
        before.begin(Wanted(what, sounding(tmp_path), ("Ana", "Bo")))  # type: ignore[arg-type]
        await pilot.pause()
        assert await sounds(before, pilot) is bell


async def test_a_bell_silenced_in_the_settings_a_moment_ago_stays_silent(tmp_path: Path) -> None:
    settings.save(Settings())
    before = Before()
    async with before.app.run_test() as pilot:
        await pilot.press("s", "down", "enter", "escape")
        before.begin(Wanted("rehearse", sounding(tmp_path), ("Ana", "Bo")))
        await pilot.pause()
        assert not await sounds(before, pilot)


async def test_a_session_that_was_cut_off_and_muted_goes_on_muted(tmp_path: Path) -> None:
    settings.save(Settings())
    keeper = evening.tonight(sounding(tmp_path), Wish(mute=True))
    keeper.gather("Ana")
    keeper.leave()
    before = Before()
    async with before.app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert not await sounds(before, pilot)
        assert before.app.evening is not None
        before.app.evening.keeper.leave()

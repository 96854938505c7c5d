"""From the library to a session: what leads where, and what it takes along."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from circlekeeper.circle.plan import Plan
from circlekeeper.keeper import opening
from circlekeeper.keeper.opening import Wish
from circlekeeper.keeping import folders, settings
from circlekeeper.keeping.settings import Settings
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.before import Before
from circlekeeper.tui.circle.closing import ClosingScreen
from circlekeeper.tui.circle.screen import CircleScreen
from circlekeeper.tui.gathering.company import seats
from circlekeeper.tui.kit.help import Help
from circlekeeper.tui.kit.settings import SettingsScreen
from circlekeeper.tui.library.first_run import FirstRun
from circlekeeper.tui.library.screen import Library, Wanted
from circlekeeper.words.keeping import SETTINGS_UNREADABLE
from tests.homes import live_in
from tests.tui.reading import press_text, screen_text
from tests.tui.rehearsing import AGENDA, plan_of, resized


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    live_in(tmp_path, monkeypatch)


def sounding(folder: Path) -> Plan:
    return plan_of(AGENDA, folder)._replace(bell="sound")


class Bowl:
    """A bell that counts."""

    def __init__(self) -> None:
        self.rung = 0
        self.hushed = False

    def ring(self) -> bool:
        self.rung += 1
        return True

    def hush(self) -> None:
        self.hushed = True


async def sounds(before: Before, pilot: Pilot[int]) -> bool:
    """Whether the laptop sounds when a bell is asked for."""
    assert isinstance(before.app.screen, CircleScreen)
    assert before.app.evening is not None
    before.app.evening.bell = bowl = Bowl()  # type: ignore[assignment]
    await pilot.press("enter", "b")
    await pilot.pause()
    return bowl.rung > 0


async def test_settings_that_cannot_be_read_are_told_once(tmp_path: Path) -> None:
    folders.settings().parent.mkdir(parents=True)
    folders.settings().write_text("theme = ", encoding="utf-8")
    before = Before()
    async with before.app.run_test(notifications=True) as pilot:
        await pilot.pause()
        assert isinstance(before.app.screen, Library)
        assert SETTINGS_UNREADABLE in screen_text(before.app)


async def test_the_settings_say_it_too_until_one_is_changed(tmp_path: Path) -> None:
    folders.settings().parent.mkdir(parents=True)
    folders.settings().write_text("theme = ", encoding="utf-8")
    app = CircleApp(SettingsScreen)
    async with app.run_test() as pilot:
        assert SETTINGS_UNREADABLE in screen_text(app)
        await pilot.press("enter")
    app = CircleApp(SettingsScreen)
    async with app.run_test():
        assert SETTINGS_UNREADABLE not in screen_text(app)


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
    assert opening.to_resume() is None


@pytest.mark.parametrize("what", ["run", "rehearse"])
@pytest.mark.parametrize("bell", [True, False])
async def test_the_bell_of_the_settings_holds_in_a_session_begun_from_the_library(
    tmp_path: Path, what: str, bell: bool
) -> None:
    settings.save(Settings(bell=bell))
    before = Before()
    async with before.app.run_test() as pilot:
        await pilot.pause()
        assert isinstance(before.app.screen, Library)
        before.begin(Wanted(what, sounding(tmp_path), seats(("Ana", "Bo"))))  # type: ignore[arg-type]
        await pilot.pause()
        assert await sounds(before, pilot) is bell


async def test_a_bell_silenced_in_the_settings_a_moment_ago_stays_silent(tmp_path: Path) -> None:
    settings.save(Settings())
    before = Before()
    async with before.app.run_test() as pilot:
        await pilot.press("s", "down", "enter", "escape")
        before.begin(Wanted("rehearse", sounding(tmp_path), seats(("Ana", "Bo"))))
        await pilot.pause()
        assert not await sounds(before, pilot)


async def test_a_session_that_was_cut_off_and_muted_goes_on_muted(tmp_path: Path) -> None:
    settings.save(Settings())
    keeper = opening.opened(sounding(tmp_path), Wish(mute=True))
    keeper.gather("Ana")
    keeper.suspend()
    before = Before()
    async with before.app.run_test() as pilot:
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert not await sounds(before, pilot)
        assert before.app.evening is not None
        before.app.evening.keeper.suspend()


# A rehearsal from the library


def words_of(before: Before) -> str:
    return screen_text(before.app)


async def settled(before: Before, pilot: Pilot[int]) -> None:
    """Until every agenda was read and what it brought is drawn."""
    await pilot.pause()
    await before.app.workers.wait_for_complete()
    shown = None
    while shown != words_of(before):
        shown = words_of(before)
        await pilot.pause()


async def a_circle_of_one(before: Before, pilot: Pilot[int]) -> None:
    """A real circle from the library, with Ana."""
    await settled(before, pilot)
    await pilot.press("enter")
    await pilot.pause()
    await press_text(pilot, "Ana")
    await pilot.press("enter", "enter")
    await pilot.pause()


async def rehearsed_to_its_end(before: Before, pilot: Pilot[int]) -> None:
    """Every stage is left as done, then the end."""
    for _ in range(20):
        await pilot.press("k")
        await pilot.pause()
        if isinstance(before.app.screen, ClosingScreen):
            break
        await pilot.press("enter")
        await pilot.pause()
    assert "The rehearsal is over." in words_of(before)


@pytest.mark.parametrize(
    "ending", ["closing", "quit", "quit twice", "quit in a small terminal", "quit from the room view"]
)
async def test_a_rehearsal_from_the_library_comes_back_to_the_library_where_the_keys_were(ending: str) -> None:
    settings.save(Settings())
    before = Before()
    async with before.app.run_test(size=(80, 24)) as pilot:
        await settled(before, pilot)
        await pilot.press("down", "down")
        await settled(before, pilot)
        shown = words_of(before)
        await pilot.press("r")
        await pilot.pause()
        await pilot.press("enter")
        session = before.app.evening
        assert session is not None
        if ending == "closing":
            await rehearsed_to_its_end(before, pilot)
            await pilot.press("enter")
        elif ending == "quit in a small terminal":
            await resized(pilot, 30, 8)
            await pilot.press("q", "q")
            await resized(pilot, 80, 24)
        else:
            await pilot.press(*(["v"] if ending == "quit from the room view" else []), "q")
            await pilot.pause()
            assert "Leave the circle now?" in words_of(before)
            await pilot.press("q" if ending == "quit twice" else "y")
        await settled(before, pilot)
        assert words_of(before) == shown
        assert before.app.evening is None
        assert before.app.saved() is None
        assert len(before.app.screen_stack) == 1
        assert session._wake is None or session._wake.cancelled()
        await pilot.press("f5")
        assert words_of(before) == shown
        await pilot.press("q")
    assert before.app.return_code == 0
    assert opening.to_resume() is None


async def test_after_the_welcome_and_its_rehearsal_comes_the_library() -> None:
    before = Before()
    async with before.app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await pilot.pause()
        await rehearsed_to_its_end(before, pilot)
        await pilot.press("q")
        await settled(before, pilot)
        assert isinstance(before.app.screen, Library)
        assert "Peer support circle" in words_of(before)
        await pilot.press("r")
        await pilot.pause()
        await pilot.press("q", "y")
        await settled(before, pilot)
        assert isinstance(before.app.screen, Library)
        assert len(before.app.screen_stack) == 2


async def test_after_a_rehearsal_follows_another_one_or_a_real_circle_which_ends_the_program() -> None:
    settings.save(Settings())
    before = Before()
    async with before.app.run_test(size=(80, 24)) as pilot:
        await settled(before, pilot)
        for _ in range(2):
            await pilot.press("r")
            await pilot.pause()
            assert before.app.evening is not None
            assert before.app.evening.keeper.rehearsal
            await pilot.press("q", "y")
            await settled(before, pilot)
        await a_circle_of_one(before, pilot)
        assert isinstance(before.app.screen, CircleScreen)
        assert before.app.saved() is True
        await pilot.press("q")
        await pilot.pause()
        assert "Everything is saved." in words_of(before)
        await pilot.press("y")
    assert before.app.return_code == 0
    cut = opening.to_resume()
    assert cut is not None
    opening.resumed(cut)[0].close(keep_record=False)


async def test_a_real_circle_from_the_library_that_is_closed_ends_the_program_with_nothing_left() -> None:
    settings.save(Settings())
    before = Before()
    async with before.app.run_test(size=(80, 24)) as pilot:
        await a_circle_of_one(before, pilot)
        for _ in range(20):
            await pilot.press("k", "enter")
            await pilot.pause()
            if before.app.return_code is not None:
                break
    assert before.app.return_code == 0
    assert opening.to_resume() is None


async def test_keys_typed_ahead_at_the_end_of_a_rehearsal_do_nothing_in_the_library() -> None:
    settings.save(Settings())
    before = Before()
    async with before.app.run_test(size=(80, 24)) as pilot:
        await settled(before, pilot)
        await pilot.press("r")
        await pilot.pause()
        for key in ("q", "y", "enter", "n", "q"):
            event = events.Key(key, "\r" if key == "enter" else key)
            event.set_sender(before.app)
            before.app._driver.send_message(event)  # type: ignore[union-attr]
        for _ in range(6):
            await settled(before, pilot)
        assert isinstance(before.app.screen, Library)
        assert before.app.return_code is None
        await pilot.press("n")
        await pilot.pause()
        assert "What should the new agenda be called?" in words_of(before)
        assert "Next you can write it, or paste your outline." in words_of(before)


async def test_a_bell_that_sounds_as_a_rehearsal_is_left_is_hushed_and_no_line_of_it_comes_later(
    tmp_path: Path,
) -> None:
    settings.save(Settings())
    before = Before()
    async with before.app.run_test(size=(80, 24)) as pilot:
        await settled(before, pilot)
        before.begin(Wanted("rehearse", sounding(tmp_path), seats(("Ana", "Bo"))))
        await pilot.pause()
        assert await sounds(before, pilot)
        session = before.app.evening
        assert session is not None
        await pilot.press("q", "y")
        await settled(before, pilot)
        assert isinstance(session.bell, Bowl)
        assert session.bell.hushed
        shown = words_of(before)
        session.unheard()
        await pilot.pause()
        assert words_of(before) == shown
        assert not before.app.mute


async def test_a_rehearsal_asked_for_on_the_command_line_ends_the_program(tmp_path: Path) -> None:
    keeper = opening.rehearsal(plan_of(AGENDA, tmp_path), Wish(), 20)
    keeper.gather("Ana")
    app = CircleApp(keeper)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("q", "y")
        await pilot.pause()
        assert app.return_code is not None
    assert app.return_code == 0


async def test_from_the_first_frame_on_what_is_used_up_is_let_go_of() -> None:
    before = Before()
    gc.disable()
    try:
        async with before.app.run_test() as pilot:
            await pilot.pause()
            assert gc.isenabled()
            assert gc.get_freeze_count()
    finally:
        gc.enable()
        gc.unfreeze()


def loaded_again() -> int:
    raise AssertionError("everything that was loaded is counted, which takes longer than to draw a screen")


async def test_a_sheet_that_was_left_takes_up_no_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    settings.save(Settings())
    before = Before()
    gc.disable()
    try:
        async with before.app.run_test() as pilot:
            await pilot.pause()
            gc.disable()  # so that Python lets go of none by itself
            monkeypatch.setattr(gc, "get_freeze_count", loaded_again)
            left = []
            for _ in range(10):
                await pilot.press("question_mark")
                await pilot.pause()
                assert isinstance(before.app.screen, Help)
                left.append(weakref.ref(before.app.screen))
                await pilot.press("escape")
                await pilot.pause()
            assert sum(sheet() is not None for sheet in left) <= 1  # the last one may be closing still
    finally:
        gc.enable()
        gc.unfreeze()


@pytest.mark.parametrize(("key", "leads_to"), [("l", "library"), ("q", "out")])
async def test_from_the_first_screen_a_key_leads_to_the_library_or_out(key: str, leads_to: str) -> None:
    before = Before()
    async with before.app.run_test() as pilot:
        await pilot.pause()
        assert isinstance(before.app.screen, FirstRun)
        await pilot.press(key)
        await pilot.pause()
        assert isinstance(before.app.screen, Library) is (leads_to == "library")
        assert before.app.return_code == (None if leads_to == "library" else 0)


async def test_a_session_that_another_window_has_open_is_not_resumed_and_that_is_said(tmp_path: Path) -> None:
    keeper = opening.opened(plan_of(AGENDA, tmp_path), Wish())
    keeper.gather("Ana")
    keeper.suspend()
    before = Before()
    async with before.app.run_test(size=(100, 30), notifications=True) as pilot:
        await pilot.pause()
        cut = opening.to_resume()
        assert cut is not None
        elsewhere = opening.resumed(cut)[0]
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(before.app.screen, Library)
        assert before.app.evening is None
        assert "and resume here." in screen_text(before.app)
        elsewhere.suspend()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(before.app.screen, CircleScreen)


async def test_of_a_session_whose_end_was_cut_off_it_is_said_as_it_is_resumed(tmp_path: Path) -> None:
    keeper = opening.opened(plan_of(AGENDA, tmp_path), Wish())
    keeper.gather("Ana")
    keeper.suspend()
    cut = opening.to_resume()
    assert cut is not None
    (journal,) = cut.folder.glob("*journal*")
    with journal.open("ab") as file:
        file.write(b"cut of")
    before = Before()
    async with before.app.run_test(size=(120, 36), notifications=True) as pilot:
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(before.app.screen, CircleScreen)
        assert "The last line of the journal was incomplete;" in screen_text(before.app)

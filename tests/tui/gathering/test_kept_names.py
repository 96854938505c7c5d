"""Tonight's names as a file of the facilitator's own: only where they ask, and offered for the same agenda next
time.
"""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from circlekeeper import people_file
from circlekeeper.keeper.opening import Wish
from circlekeeper.keeping import folders
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.gathering.screen import Gathered, Gathering
from tests.homes import live_in
from tests.tui.gathering.test_screen import EVENING, NOON, type_names
from tests.tui.reading import press_text, screen_text


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    live_in(tmp_path, monkeypatch)
    return tmp_path


def gathering(results: list[Gathered | None], **options: object) -> CircleApp:
    return CircleApp(lambda: Gathering(EVENING, then=results.append, now=lambda: NOON, **options))  # type: ignore[arg-type]


def kept() -> list[str]:
    return [path.name for path in folders.people_files()]


async def test_a_key_keeps_the_names_under_a_name_after_asking_and_the_next_gathering_offers_them() -> None:
    app = gathering([])
    async with app.run_test() as pilot:
        await type_names(pilot, "Ana", "Bo", "Cy")
        await pilot.press("up", "x", "ctrl+n")
        await pilot.pause()
        assert "Save 2 names to a file?" in screen_text(app)
        assert kept() == []
        await pilot.press("enter")
        await pilot.pause()
        assert "Saved 2 names as tuesday-circle.people.txt." in screen_text(app)
    (path,) = folders.people_files()
    assert people_file.read(str(path)) == ("Ana", "Bo")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert path.parent == folders.agendas()
    results: list[Gathered | None] = []
    again = gathering(results)
    async with again.run_test() as pilot:
        assert "You kept names for this agenda" in screen_text(again)
        assert "Ana" not in screen_text(again)
        await pilot.press("ctrl+o", "enter")
        await pilot.pause()
        assert "2 names from the file." in screen_text(again)
        await pilot.press("up", "x", "enter", "enter")
        await pilot.pause()
    assert results
    assert results[-1] is not None
    assert [seat.name for seat in results[-1].people] == ["Ana"]


async def test_escape_keeps_nothing_and_the_field_takes_names_again() -> None:
    app = gathering([])
    async with app.run_test() as pilot:
        await type_names(pilot, "Ana")
        await pilot.press("ctrl+n", "escape")
        await type_names(pilot, "Bo")
        assert "2  Bo" in screen_text(app)
    assert kept() == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"made_up": ("Ana", "Bo")}, "Nothing from a rehearsal is kept."),
        ({"wish": Wish(forgetful=True)}, "Tonight, names stay only in memory"),
    ],
)
async def test_in_a_rehearsal_and_where_names_stay_in_memory_it_never_does(
    options: dict[str, object], said: str
) -> None:
    app = gathering([], **options)
    async with app.run_test() as pilot:
        await type_names(pilot, "Ana")
        await pilot.press("ctrl+n")
        await pilot.pause()
        assert said in screen_text(app)
    assert kept() == []


async def test_a_list_of_another_group_is_never_replaced_and_its_own_is() -> None:
    people_file.keep("ours", "Another circle", ["Zoe"])
    app = gathering([])
    async with app.run_test() as pilot:
        await type_names(pilot, "Ana")
        await pilot.press("ctrl+n", "ctrl+u")
        await press_text(pilot, "ours")
        await pilot.press("enter")
        await pilot.pause()
        assert "There is already a list with that name." in screen_text(app)
        await press_text(pilot, " 2")
        await pilot.press("enter")
        await pilot.pause()
        assert kept() == ["ours-2.people.txt", "ours.people.txt"]
        await type_names(pilot, "Bo")
        await pilot.press("ctrl+n", "enter")
        await pilot.pause()
    assert kept() == ["ours-2.people.txt", "ours.people.txt"]
    assert people_file.read(str(folders.agendas() / "ours-2.people.txt")) == ("Ana", "Bo")
    assert people_file.read(str(folders.agendas() / "ours.people.txt")) == ("Zoe",)


async def test_a_list_whose_name_has_no_letter_is_asked_for_another() -> None:
    app = gathering([])
    async with app.run_test() as pilot:
        await type_names(pilot, "Ana")
        await pilot.press("ctrl+n", "ctrl+u", "exclamation_mark", "enter")
        await pilot.pause()
        assert "The list needs a name with at least one letter or digit." in screen_text(app)
        await pilot.press("a", "enter")
        await pilot.pause()
    assert kept() == ["a.people.txt"]


async def test_where_nobody_is_there_no_list_is_asked_for() -> None:
    app = gathering([])
    async with app.run_test() as pilot:
        await pilot.press("ctrl+n")
        await pilot.pause()
        assert "Nobody is here yet" in screen_text(app)
        await type_names(pilot, "Ana")
        assert "1  Ana" in screen_text(app)
    assert kept() == []


async def test_a_disk_that_does_not_take_them_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    folders.config().mkdir(parents=True)
    folders.agendas().write_text("no folder")
    app = gathering([])
    async with app.run_test() as pilot:
        await type_names(pilot, "Ana")
        await pilot.press("ctrl+n", "enter")
        await pilot.pause()
        assert "Couldn't save them: " in screen_text(app)

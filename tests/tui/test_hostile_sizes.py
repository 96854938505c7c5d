"""Every screen at every size of a terminal, also while it is dragged about; and more letters than anyone would type."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widgets import Input

from circlekeeper.circle import commands as c
from circlekeeper.keeping import folders
from circlekeeper.keeping.sessions import CutOffSession
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.gathering.screen import Gathering
from circlekeeper.tui.kit.settings import SettingsScreen
from circlekeeper.tui.kit.sheets import AwayQuestion, Leaving
from circlekeeper.tui.library.first_run import FirstRun
from circlekeeper.tui.library.screen import LeftOff, Library
from circlekeeper.tui.workshop.screen import Workshop
from tests.homes import live_in
from tests.tui.reading import screen_text
from tests.tui.rehearsing import AGENDA, Rehearsal, plan_of, resized

SIZES = ((1, 1), (20, 5), (39, 10), (40, 9), (40, 10), (60, 16), (120, 36), (300, 100))

IN_THE_CIRCLE: dict[str, tuple[str, ...]] = {
    "before the beginning": (),
    "opening": ("enter",),
    "turn": ("enter",) * 3,
    "held": ("enter", "space"),
    "dark": ("enter", "d"),
    "floor": ("enter", "enter", "o"),
    "who arrives": ("a",),
    "who leaves": ("l",),
    "who raises": ("r",),
    "their words": ("r", "enter"),
    "board": ("r", "enter", "enter", "n"),
    "challenge": ("enter", "r", "enter", "enter", "k", "k", "k", "enter"),
    "room": ("enter", "v"),
    "room with names": ("enter", "enter", "enter", "v", "n"),
    "agreements": ("g",),
    "help": ("question_mark",),
    "palette": ("ctrl+p",),
    "settings of the circle": ("enter", "f2"),
    "leaving": ("enter", "q"),
    "proposal": ("enter", *("plus",) * 30, "f"),
    "closing": ("enter", "c", "enter", "enter", "k"),
}
"""Every screen of a session, and the keys that lead there."""
LEFT_OFF = LeftOff("Tuesday circle", "yesterday", CutOffSession(Path(), "Tuesday circle", 0, 0))


@dataclass
class Shown:
    app: CircleApp
    keys: tuple[str, ...]
    circle: Rehearsal | None = None


def shown(name: str, folder: Path) -> Shown:
    if name in IN_THE_CIRCLE:
        circle = Rehearsal(plan_of(AGENDA, folder))
        return Shown(circle.app, IN_THE_CIRCLE[name], circle)
    plan = plan_of(AGENDA, folder)

    def ignored(_: Any) -> None:
        return None

    screens: dict[str, Callable[[], Screen[Any]]] = {
        "first": lambda: FirstRun(ignored),
        "library": lambda: Library(
            ignored,
            cut_off=[LEFT_OFF],
            here=folder,
        ),
        "gathering": lambda: Gathering(plan, ["Ana", "Bo", "Chloé"], then=ignored),
        "workshop": lambda: Workshop(folder / "agenda.toml", then=lambda: None),
    }
    if name == "settings":
        return Shown(CircleApp(lambda: FirstRun(ignored)), ())
    return Shown(CircleApp(screens[name]), ())


EVERY = (*IN_THE_CIRCLE, "time away", "first", "library", "gathering", "workshop", "settings")
SAYS_HOW_TO_LEAVE = {*IN_THE_CIRCLE} - {"dark", "leaving"}
CLOCK = re.compile(r"\d+:\d\d")
"""When it ends, as the gathering says it, moves on by itself."""
every_screen = pytest.mark.parametrize("name", EVERY)


@pytest.fixture(autouse=True)
def private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    live_in(tmp_path, monkeypatch)
    folders.agendas().mkdir(parents=True)


def some(always: tuple[str, ...], *more: str, but: tuple[str, ...] = ()) -> list[Any]:
    """The screens of every run, and those of the longer one."""
    return [*always, *(pytest.param(name, marks=pytest.mark.slow) for name in more if name not in always + but)]


async def to(name: str, shown: Shown, pilot: Pilot[Any]) -> None:
    await pilot.pause()
    if name == "time away":
        assert shown.circle is not None
        await pilot.press("enter")
        now = shown.circle.time.now()
        shown.circle.keeper._do(c.CutOff(now, now), now)
        assert shown.app.evening is not None
        shown.app.evening.look()
        await pilot.pause()
        assert isinstance(shown.app.screen, AwayQuestion)
    elif name == "settings":
        shown.app.push_screen(SettingsScreen())
    await pilot.press(*shown.keys)
    await pilot.pause()


def opened(name: str, folder: Path) -> Shown:
    return shown("opening" if name == "time away" else name, folder)


async def dragged(name: str, folder: Path, times: int, seed: int) -> None:
    rng = random.Random(seed)
    it = opened(name, folder)
    it.keys = () if name == "time away" else it.keys
    async with it.app.run_test(size=(80, 24)) as pilot:
        await to(name, it, pilot)
        front = it.app.screen
        for _ in range(times):
            width, height = rng.choice(
                ((rng.randint(1, 60), rng.randint(1, 20)), (rng.randint(1, 400), rng.randint(1, 120)))
            )
            await resized(pilot, width, height)
            assert len(screen_text(it.app).splitlines()) <= height
            assert it.app.screen is front
        await resized(pilot, 80, 24)
        assert screen_text(it.app).strip() or name == "dark"


@every_screen
async def test_a_screen_stands_at_every_size(tmp_path: Path, name: str) -> None:
    it = opened(name, tmp_path)
    it.keys = () if name == "time away" else it.keys
    async with it.app.run_test(size=(80, 24)) as pilot:
        await to(name, it, pilot)
        front, before = it.app.screen, screen_text(it.app)
        for size in SIZES:
            await resized(pilot, *size)
            assert it.app.screen is front
            lines = screen_text(it.app).splitlines()
            assert len(lines) <= size[1]
            assert all(len(line) <= size[0] for line in lines)
            if (size[0] < 40 or size[1] < 10) and size >= (20, 5) and name in SAYS_HOW_TO_LEAVE:
                assert "q leaves" in screen_text(it.app)
        await resized(pilot, 80, 24)
        assert (
            CLOCK.sub("", screen_text(it.app)) == CLOCK.sub("", before) or name == "workshop"
        )  # which has read its agenda meanwhile


@pytest.mark.parametrize("name", ["turn", "floor", "gathering"])
async def test_a_screen_that_is_dragged_about_stands(tmp_path: Path, name: str) -> None:
    await dragged(name, tmp_path, 12, 1)


@pytest.mark.slow
@every_screen
async def test_a_screen_that_is_dragged_about_for_long_stands(tmp_path: Path, name: str) -> None:
    await dragged(name, tmp_path, 500 if name == "turn" else 60, 2)


@pytest.mark.parametrize(
    "name", some(("turn", "their words", "room", "help"), *IN_THE_CIRCLE, but=("held", "dark", "leaving", "closing"))
)
async def test_where_a_screen_is_too_small_only_hold_and_quit_act(tmp_path: Path, name: str) -> None:
    it = shown(name, tmp_path)
    assert it.circle is not None
    async with it.app.run_test(size=(80, 24)) as pilot:
        await to(name, it, pilot)
        front = it.app.screen
        await resized(pilot, 20, 5)
        before = it.circle.view
        for key in (
            "enter",
            "right",
            "pagedown",
            "left",
            *"upbscmalorfknyvdg1x",
            "plus",
            "minus",
            "question_mark",
            "ctrl+p",
            "tab",
        ):
            await pilot.press(key)
        assert it.app.screen is front
        assert it.circle.view == before
        if before.begun:
            await pilot.press("space")
            assert it.circle.view.held
            await pilot.press("f5")
            assert not it.circle.view.held
        await pilot.press("q")
        assert isinstance(it.app.screen, Leaving)


LONG = "q" * 10_000


PASTED_IN = some(("who arrives", "floor", "gathering", "turn"), "their words", "palette", "library", "workshop", "dark")


@pytest.mark.parametrize("name", PASTED_IN)
async def test_ten_thousand_letters_pasted_run_nothing_away(tmp_path: Path, name: str) -> None:
    it = opened(name, tmp_path)
    async with it.app.run_test(size=(80, 24)) as pilot:
        await to(name, it, pilot)
        before = None if it.circle is None else (it.circle.view.stage.number, it.circle.view.speaker)
        for text in (LONG, LONG + "\n" + LONG, "\n" * 10_000, "[/]" * 3_333):
            it.app.post_message(events.Paste(text))
            await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        for field in it.app.screen.query(Input):
            assert len(field.value) <= 25_000
        if it.circle is not None and name not in ("floor", "turn", "room", "palette", "dark"):
            assert before == (it.circle.view.stage.number, it.circle.view.speaker)
            assert len(it.circle.view.people) <= 11
        assert screen_text(it.app).strip() or name == "dark"


async def test_ten_thousand_presses_of_one_letter_are_typed_and_no_more(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run() as pilot:
        await circle.press("a")
        for _ in range(2_000):
            circle.app.post_message(events.Key("q", "q"))
        await pilot.pause()
        await circle.press("enter")
        assert len(circle.view.people) == 10
        assert "60" in circle.text

"""Terminals that draw signs two cells wide: plain signs there, and no row longer than the terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.cells import cell_len, set_cell_size
from textual import events

from circlekeeper.keeper.opening import Wish, rehearsal
from circlekeeper.keeping.settings import Settings
from circlekeeper.tui import signs
from circlekeeper.tui.app import CircleApp
from tests.end_to_end.terminal import Terminal
from tests.tui.rehearsing import AGENDA, plan_of

NAMES = ("Zoé", "Пётр", "Ωmega", "Ana", "Björn", "…★")


def drawn(text: str) -> int:
    """How many cells a text fills in a terminal that draws everything wide that may be."""
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "AWF" else 1 for c in text)


@pytest.fixture(autouse=True)
def _as_usual() -> Iterator[None]:
    """Whatever a test measured, the next one measures as usual."""
    yield
    signs.draw(plain=False, wide=False)


def rows(app: CircleApp) -> list[str]:
    """What the screen shows, a row each, as it leaves for the terminal."""
    return ["".join(segment.text for segment in strip) for strip in app.screen._compositor.render_strips()]


def an_evening(folder: Path, settings: Settings | None = None) -> CircleApp:
    keeper = rehearsal(plan_of(AGENDA.replace("Tuesday circle", "Круг → “Chloé”"), folder), Wish(), None)
    for name in NAMES:
        keeper.gather(name)
    return CircleApp(keeper, settings=settings)


class TestATerminalThatDrawsSignsWide:
    @pytest.mark.parametrize(
        "keys",
        [(), ("enter",), ("enter",) * 4, ("enter", "o"), ("g",), ("f2",), ("question_mark",), ("enter", "v"), ("e",),
         ("enter", *("plus",) * 30, "f"), ("r", "enter", "enter", "n"), ("enter", "c", "enter", "enter")],
    )  # fmt: skip
    @pytest.mark.parametrize("size", [(80, 24), (40, 10)])
    async def test_has_no_row_that_is_wider_than_itself(
        self, tmp_path: Path, keys: tuple[str, ...], size: tuple[int, int]
    ) -> None:
        app = an_evening(tmp_path)
        async with app.run_test(size=size) as pilot:
            app.post_message(events.CursorPosition(2, 0))
            await pilot.pause()
            await pilot.press(*keys)
            await pilot.pause()
            assert {drawn(row) for row in rows(app)} == {size[0]}

    async def test_keeps_the_letters_of_names(self, tmp_path: Path) -> None:
        app = an_evening(tmp_path)
        async with app.run_test(size=(80, 24)) as pilot:
            app.post_message(events.CursorPosition(2, 0))
            await pilot.pause()
            shown = "\n".join(rows(app))
            assert all(name in shown for name in ("Zoé", "Пётр", "Ωmega", "Björn"))
            assert not set(shown) & set("●○─━│╭…·→“”")

    async def test_is_known_before_anything_is_chosen_and_the_setting_asks_for_no_more(self, tmp_path: Path) -> None:
        app = an_evening(tmp_path)
        async with app.run_test(size=(80, 24)) as pilot:
            app.post_message(events.CursorPosition(1, 0))
            await pilot.pause()
            shown = "\n".join(rows(app))
            assert "○" in shown
            app.draw_signs(plain=True)
            await pilot.pause()
            shown = "\n".join(rows(app))
            assert "○" not in shown
            assert cell_len("é") == 1  # it said that it draws it so
            app.draw_signs(plain=False)
            await pilot.pause()
            assert "○" in "\n".join(rows(app))

    async def test_that_does_not_answer_is_taken_for_one_where_plain_signs_are_wanted(self, tmp_path: Path) -> None:
        app = an_evening(tmp_path, Settings(plain_signs=True))
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.press("enter", "enter")
            await pilot.pause()
            assert {drawn(row) for row in rows(app)} == {80}

    async def test_has_prompts_for_the_room_in_letters_of_whole_cells_or_as_they_stand(self, tmp_path: Path) -> None:
        app = an_evening(tmp_path, Settings(plain_signs=True))
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.press("enter", "enter", "v")
            await pilot.pause()
            assert "How are you arriving?" in "\n".join(rows(app))


def test_every_plain_sign_is_one_cell_in_every_terminal() -> None:
    assert all(len(plain) == 1 and plain.isascii() and plain.isprintable() for plain in signs.PLAIN.values())


def test_letters_are_measured_as_wide_as_they_are_drawn() -> None:
    signs.draw(plain=True, wide=True)
    assert [cell_len(text) for text in ("Ana", "é", "П", "●", "─", "輪", "e\u0301", "Zoé П")] == [
        3,
        2,
        2,
        1,
        1,
        2,
        1,
        7,
    ]
    assert set_cell_size("Zoé", 3) == "Zo "
    signs.draw(plain=False, wide=False)
    assert [cell_len(text) for text in ("é", "П", "輪")] == [1, 1, 2]


@pytest.mark.parametrize(("answer", "sign"), [("\x1b[1;3R", "o"), ("\x1b[1;2R", "○")])
def test_the_terminal_is_asked_and_its_answer_counts(tmp_path: Path, answer: str, sign: str) -> None:
    with Terminal(tmp_path / "home", "rehearse", "peer-support", "--count", "6") as terminal:
        terminal.sees("Enter begin")
        assert "●\x1b[6n" in terminal.raw
        terminal.types(answer)
        terminal.until(lambda shown: f"Seat 3 {sign}" in shown, "never drew the seat so")
        terminal.types(answer.replace("2R", "9R"))  # an answer to nothing changes nothing
        terminal.types("\r")
        terminal.sees("Welcome", f"Seat 3 {sign}")

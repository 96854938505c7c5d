"""What hands do, and what a circle makes of it: keys that are held, texts that come at once, other layouts,
clickers.
"""

from __future__ import annotations

from pathlib import Path
from weakref import WeakKeyDictionary

import pytest
from textual import events
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import OptionList

from circlekeeper.keeping.settings import Settings
from circlekeeper.tui import toolkit
from circlekeeper.tui.circle.closing import ClosingScreen
from circlekeeper.tui.circle.room import DarkScreen, RoomScreen
from circlekeeper.tui.gathering.field import NameField
from circlekeeper.tui.gathering.screen import Gathering
from circlekeeper.tui.keyboard import listening
from circlekeeper.tui.keyboard.listening import Capitals
from circlekeeper.tui.kit.sheets import AwayQuestion, Leaving, Palette
from circlekeeper.tui.workshop.editor import Editor
from circlekeeper.tui.workshop.screen import Workshop
from circlekeeper.units import MINUTE
from tests.tui.gathering.test_screen import Evening
from tests.tui.keyboard.typing import Keyboard
from tests.tui.reading import screen_text
from tests.tui.rehearsing import AGENDA, Rehearsal, burst, plan_of

PAGE_DOWN, PAGE_UP, F5, SHIFT_F5, ESCAPE = "\x1b[6~", "\x1b[5~", "\x1b[15~", "\x1b[15;2~", "\x1b"
LIST = "Ana\rBo\r\rChloé\rDan\r"
BUTTONS = (PAGE_DOWN, PAGE_UP, F5, SHIFT_F5, ESCAPE, ".", "b", "\x1b[C", "\x1b[D", "\x1b[A", "\x1b[B")

SHORT = """
title = "Short"
length = "30m"
[[stages]]
kind = "lead"
length = "20m"
[[stages]]
kind = "close"
length = "10m"
"""


@pytest.fixture
def circle(tmp_path: Path) -> Rehearsal:
    return Rehearsal(plan_of(AGENDA, tmp_path), ["Ana", "Bo", "Cleo", "Dev"])


@pytest.fixture
def short(tmp_path: Path) -> Rehearsal:
    """An evening of which the end is near."""
    return Rehearsal(plan_of(SHORT, tmp_path), ["Ana", "Bo", "Cleo"])


@pytest.fixture(autouse=True)
def _no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second press is known to be one as soon as everything before it was done."""
    monkeypatch.setattr(listening, "SETTLES", 0.0)


_KEYBOARDS: WeakKeyDictionary[App[int], Keyboard] = WeakKeyDictionary()


def keyboard_of(app: App[int]) -> Keyboard:
    """The one keyboard of a program."""
    return _KEYBOARDS.setdefault(app, Keyboard(app))


async def sent(circle: Rehearsal, *parts: str, apart: float = 0.0) -> None:
    """Bytes of a terminal, and everything done that they ask for."""
    keyboard_of(circle.app).sends(*parts, apart=apart)
    for _ in range(4):
        await circle.settle()


async def seats(pilot: Pilot[int], evening: Evening, *parts: str) -> list[str]:
    """Send these in the gathering; who sits there then."""
    keyboard_of(evening.app).sends(*parts)
    for _ in range(6):
        await pilot.pause()
    screen = evening.app.screen
    assert isinstance(screen, Gathering)
    return list(screen._company.names)


class TestAKeyThatIsHeld:
    async def test_enter_under_a_book_moves_on_once(self, circle: Rehearsal) -> None:
        async with circle.run():
            await sent(circle, *["\r"] * 120, apart=0.033)
            assert circle.view.stage.number == 1
            assert circle.view.begun

    async def test_it_never_answers_the_end(self, short: Rehearsal) -> None:
        async with short.run():
            await short.press("enter", "enter")
            await sent(short, *["\r"] * 120, apart=0.033)
            assert isinstance(short.app.screen, ClosingScreen)
            assert short.app.return_code is None
            await short.press("u")
            assert short.on_circle

    async def test_a_press_on_its_way_when_the_end_came_is_no_answer_to_it(self, short: Rehearsal) -> None:
        async with short.run():
            await short.press("enter", "enter")
            Keyboard(short.app, ago=60.0).sends("\r", "y", "c", "n", apart=0.03)
            for _ in range(4):
                await short.settle()
            assert isinstance(short.app.screen, ClosingScreen)
            assert short.app.return_code is None

    @pytest.mark.parametrize("key", ["u", "U", "k", "p", "+", "-", "s", " ", PAGE_DOWN, "\x1b[C", "\x1b[D", "г"])
    async def test_whatever_the_key_it_acts_once(self, tmp_path: Path, key: str) -> None:
        views = []
        for held in (1, 60):
            circle = Rehearsal(plan_of(AGENDA, tmp_path), ["Ana", "Bo", "Cleo", "Dev"])
            async with circle.run():
                await circle.press(*["enter"] * 5, "u", "u")
                await sent(circle, *[key] * held, apart=0.04)
                views.append(circle.view)
        assert views[0] == views[1]

    async def test_q_asks_and_does_not_leave(self, circle: Rehearsal) -> None:
        async with circle.run():
            await sent(circle, *["q"] * 60, apart=0.033)
            assert isinstance(circle.app.screen, Leaving)
            assert circle.app.return_code is None

    async def test_the_key_of_a_question_types_nothing_into_it(self, circle: Rehearsal) -> None:
        async with circle.run():
            await sent(circle, *["a"] * 30, "Z", "o", apart=0.033)
            assert "  Zo  " in circle.text

    async def test_presses_of_a_hand_all_count(self, circle: Rehearsal) -> None:
        async with circle.run():
            for _ in range(6):
                await sent(circle, "\r")
            assert circle.view.speaker == "Dev"

    async def test_a_terminal_that_tells_repeats_leaves_no_doubt(self, circle: Rehearsal) -> None:
        async with circle.run():
            await sent(circle, "\x1b[13u", *["\x1b[13;1:2u"] * 20, "\x1b[13;1:3u", apart=0.033)
            assert circle.view.stage.number == 1
            await sent(circle, "\x1b[13u\x1b[13;1:3u", "\x1b[13u\x1b[13;1:3u", "\x1b[13u\x1b[13;1:3u", apart=0.05)
            assert circle.view.speaker == "Bo"

    async def test_letters_arrows_and_backspace_repeat_where_one_types(self, circle: Rehearsal) -> None:
        async with circle.run():
            await sent(circle, "a", *"Annna", apart=0.2)
            await sent(circle, *["\x7f"] * 3, apart=0.033)
            await sent(circle, *["\x1b[110;1:2u"] * 2, apart=0.033)
            assert "  Annn  " in circle.text


class TestKeysThatComeOneByOne:
    """As the toolkit's own reader hands them on, which reads the keys on Windows."""

    @staticmethod
    async def _sent(circle: Rehearsal, monkeypatch: pytest.MonkeyPatch, *moments: float) -> None:
        monkeypatch.setattr(type(circle.app), "is_headless", False)
        begun = toolkit.get_time()
        for moment in moments:
            key = events.Key("enter", "\r")
            key.time = begun + moment
            circle.app.post_message(key)
        for _ in range(4):
            await circle.settle()

    @pytest.mark.parametrize("rests", [0.25, 0.5, 1.0])
    async def test_a_key_that_is_held_acts_once(
        self, circle: Rehearsal, monkeypatch: pytest.MonkeyPatch, rests: float
    ) -> None:
        async with circle.run():
            await self._sent(circle, monkeypatch, 0.0, *(rests + number * 0.033 for number in range(30)))
            assert circle.view.begun
            assert circle.view.stage.number == 1

    @pytest.mark.parametrize("repeats", [2, 3, 4])
    async def test_let_go_as_soon_as_it_repeats_it_acts_once(
        self, circle: Rehearsal, monkeypatch: pytest.MonkeyPatch, repeats: int
    ) -> None:
        monkeypatch.setattr(listening, "SETTLES", 60.0)
        async with circle.run():
            await self._sent(circle, monkeypatch, 0.0, *(0.5 + number * 0.033 for number in range(repeats)))
            await sent(circle, "t")  # before another key all acts that waited
            assert circle.view.begun
            assert circle.view.stage.number == 1

    async def test_presses_of_a_hand_all_count(self, circle: Rehearsal, monkeypatch: pytest.MonkeyPatch) -> None:
        async with circle.run():
            await self._sent(circle, monkeypatch, 0.0, 0.2, 0.4)
            assert circle.view.speaker == "Ana"


class TestATextThatComesAtOnce:
    @pytest.mark.parametrize("text", [LIST, "see you kkk", "anna\nbert\n", "kp", "\x1b[200~ckk\x1b[201~"])
    async def test_in_the_circle_it_is_told_and_does_nothing(self, circle: Rehearsal, text: str) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            before = circle.view
            await sent(circle, text)
            assert "nothing was done." in circle.text
            assert circle.on_circle
            assert circle.view == before

    async def test_what_follows_it_at_once_is_still_the_text(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await sent(circle, "see you", "k", apart=0.05)
            assert circle.view.stage.number == 2
            await sent(circle, "k")
            assert circle.view.stage.number == 3

    async def test_in_the_room_view_and_in_the_dark_it_shows_nothing(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "v")
            before = circle.text
            await sent(circle, LIST)
            assert circle.text == before
            await circle.press("d")
            await sent(circle, LIST)
            assert isinstance(circle.app.screen, DarkScreen)

    async def test_a_command_and_a_name_typed_ahead_act_in_order(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter")
            await sent(circle, "aZora\r")
            assert circle.view.people[-1].name == "Zora"
            assert circle.on_circle

    async def test_the_second_name_of_a_list_is_no_command(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "a")
            await sent(circle, "Zora\rskip\r")
            assert circle.view.people[-1].name == "Zora"
            assert circle.view.stage.number == 1
            assert "nothing was done." in circle.text

    @pytest.mark.parametrize("text", [LIST, LIST.replace("\r", "\n"), LIST.replace("\r", "\r\n"), LIST + "\r\r"])
    async def test_in_the_gathering_it_seats_people_and_never_begins(self, text: str) -> None:
        evening = Evening()
        async with evening.app.run_test() as pilot:
            assert await seats(pilot, evening, text) == ["Ana", "Bo", "Chloé", "Dan"]
            assert evening.results == []

    async def test_names_go_to_the_field_also_from_the_list(self) -> None:
        evening = Evening()
        async with evening.app.run_test() as pilot:
            assert await seats(pilot, evening, "Ana\r", "\x1b[A", "Max\rXenia\r") == ["Ana", "Max", "Xenia"]

    async def test_a_new_name_and_the_next_one_in_one_packet(self) -> None:
        evening = Evening()
        async with evening.app.run_test() as pilot:
            await seats(pilot, evening, "Ana\r", "\x1b[A", "r")
            assert await seats(pilot, evening, "ïs\rMax\r") == ["Anaïs", "Max"]
            assert evening.results == []

    async def test_a_letter_typed_before_the_new_name_stood_is_the_next_name(self) -> None:
        evening = Evening()
        async with evening.app.run_test() as pilot:
            await seats(pilot, evening, "Ana\r", "\x1b[A", "r")
            Keyboard(evening.app, ago=60.0).sends(*"ïs\rM\r", apart=0.03)
            for _ in range(6):
                await pilot.pause()
            screen = evening.app.screen
            assert isinstance(screen, Gathering)
            assert screen._company.names == ("Anaïs", "M")

    async def test_end_and_enter_in_the_workshop_act_in_order(self, tmp_path: Path) -> None:
        path = tmp_path / "evening.toml"
        path.write_text('title = "Tuesday"\nlength = "90m"\n', encoding="utf-8")
        circle = Rehearsal(plan_of(AGENDA, tmp_path))
        app = type(circle.app)(lambda: Workshop(path))
        async with app.run_test() as pilot:
            await pilot.pause()
            Keyboard(app).sends("\x1b[F\r# one\r# two")
            for _ in range(6):
                await pilot.pause()
            assert app.screen.query_one(Editor).text == 'title = "Tuesday"\n# one\n# two\nlength = "90m"\n'


class TestOtherKeyboards:
    async def test_commands_go_by_the_key_beneath(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await sent(circle, "з")
            assert circle.view.speaker == "Bo"
            await sent(circle, "г")
            assert circle.view.speaker == "Ana"
            await sent(circle, "\x1b[1081;5u")
            assert isinstance(circle.app.screen, Leaving)

    async def test_a_key_that_sends_two_letters_is_one_key(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await sent(circle, "لا")
            assert circle.on_circle
            assert circle.app.evening is not None
            assert circle.app.evening.bell_due

    async def test_a_name_stays_as_it_is_typed(self, circle: Rehearsal) -> None:
        async with circle.run():
            await sent(circle, "ф", "З", "о", "я", "\r", apart=0.2)
            assert circle.view.people[-1].name == "Зоя"

    async def test_the_toolkits_own_keys_go_by_it_too(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", "з")
            assert circle.view.speaker == "Bo"

    async def test_with_caps_lock_each_letter_is_the_command_it_is(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await sent(circle, "P")
            assert circle.view.speaker == "Bo"
            await sent(circle, "U")
            assert circle.view.speaker == "Ana"
            await sent(circle, "U")
            assert circle.view.speaker is None

    async def test_redo_is_a_capital_after_small_letters(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            await sent(circle, "u", "U", apart=0.3)
            assert circle.view.speaker == "Ana"

    @pytest.mark.parametrize("key", ["\x1b[21~", "j", "о", "\x10"])
    async def test_a_plain_key_lists_all_there_is_to_do(self, circle: Rehearsal, key: str) -> None:
        async with circle.run():
            await sent(circle, key)
            assert isinstance(circle.app.screen, Palette)


def test_caps_lock_is_guessed_from_the_letters_before() -> None:
    capitals = Capitals()
    assert capitals.meant("U", None, can_redo=False) == "u"
    assert capitals.meant("U", None, can_redo=True) == "U"
    assert capitals.meant("u", None, can_redo=True) == "u"
    assert capitals.meant("U", None, can_redo=False) == "U"
    assert capitals.meant("K", None, can_redo=True) == "k"
    assert capitals.meant("U", None, can_redo=True) == "u"
    assert capitals.meant("U", False, can_redo=True) == "U"
    assert capitals.meant("plus", None, can_redo=True) == "plus"


class TestAClicker:
    @pytest.mark.parametrize("button", BUTTONS)
    async def test_no_button_leaves_the_room_view_or_rings(self, circle: Rehearsal, button: str) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", "v")
            for _ in range(2):
                await sent(circle, button)
                assert isinstance(circle.app.screen, RoomScreen | DarkScreen)
                assert not any(name in circle.text for name in ("Ana", "Bo", "Cleo", "Dev"))
                assert circle.app.evening is not None
                assert not circle.app.evening.bell_due

    @pytest.mark.parametrize("button", BUTTONS)
    async def test_no_button_lights_a_circle_that_is_dark(self, circle: Rehearsal, button: str) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", "d")
            await sent(circle, button, button, apart=0.5)
            assert isinstance(circle.app.screen, DarkScreen)

    async def test_start_and_stop_hold_and_stay_in_the_room_view(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", "v")
            await sent(circle, F5)
            assert circle.view.held
            await sent(circle, ESCAPE)
            assert isinstance(circle.app.screen, RoomScreen)
            await sent(circle, SHIFT_F5)
            assert not circle.view.held

    @pytest.mark.parametrize("button", [".", "b"])
    async def test_blank_makes_the_room_view_dark_and_light_again(self, circle: Rehearsal, button: str) -> None:
        async with circle.run():
            await circle.press("enter", "v")
            await sent(circle, button)
            assert isinstance(circle.app.screen, DarkScreen)
            await sent(circle, button)
            assert isinstance(circle.app.screen, RoomScreen)

    async def test_blank_does_not_ring_after_a_button_and_the_key_of_the_bell_does(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter")
            assert circle.app.evening is not None
            await sent(circle, PAGE_DOWN, "b", apart=0.3)
            assert not circle.app.evening.bell_due
            await sent(circle, "t", "b", apart=0.3)
            assert circle.app.evening.bell_due

    async def test_the_end_and_back_again_never_show_the_circle(self, short: Rehearsal) -> None:
        async with short.run():
            await short.press("enter", "enter", "v")
            await sent(short, PAGE_DOWN)
            assert isinstance(short.app.screen, ClosingScreen)
            await sent(short, PAGE_UP)
            assert isinstance(short.app.screen, RoomScreen)

    async def test_where_none_is_heeded_its_keys_are_the_keyboards(self, circle: Rehearsal) -> None:
        async with circle.run():
            assert circle.app.evening is not None
            circle.app.evening.take(circle.app.settings, Settings(clicker=False))
            await circle.press("enter", "v")
            await sent(circle, "b")
            assert circle.app.evening.bell_due
            await sent(circle, ESCAPE)
            assert circle.on_circle


class TestAListAndTheMouse:
    async def test_a_letter_and_a_click_in_one_read_choose_nobody_else(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", "o")
            rows = circle.app.screen.query_one(OptionList).region
            at = f"{rows.x + 3};{rows.y + 4}"
            await sent(circle, f"d\x1b[<0;{at}M\x1b[<0;{at}m")
            assert circle.view.speaker == "Ana"
            assert not circle.on_circle

    async def test_a_click_is_for_the_row_that_stands_there(self, circle: Rehearsal) -> None:
        async with circle.run() as pilot:
            await circle.press("enter", "enter", "enter", "o")
            rows = circle.app.screen.query_one(OptionList)
            await pilot.click(rows, offset=(3, 2))
            assert circle.view.speaker == "Dev"


async def test_escape_puts_back_whoever_is_carried() -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await seats(pilot, evening, "Ana\rBo\rCy\r", "\x1b[A", "m", "\x1b[A")
        assert await seats(pilot, evening, "\x1b[A") == ["Cy", "Ana", "Bo"]
        assert await seats(pilot, evening, ESCAPE) == ["Ana", "Bo", "Cy"]
        assert evening.results == []
        assert "Escape once more" not in screen_text(evening.app)


async def test_keys_of_one_moment_reach_the_field_after_a_new_name(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        await burst(circle, "a", *"Zoe", "enter", "p")
        assert circle.view.people[-1].name == "Zoe"


class TestAQuestionThatComesByItself:
    async def test_a_press_from_before_it_is_no_answer(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter")
            assert circle.app.evening is not None
            circle.app.evening.ask_away(40 * MINUTE)
            await circle.settle()
            question = circle.app.screen
            assert isinstance(question, AwayQuestion)
            keyboard = Keyboard(circle.app, ago=60.0)
            keyboard.sends("\r", " ", "c", ESCAPE, "q", apart=0.05)
            await circle.settle()
            assert circle.app.screen is question
            await sent(circle, ESCAPE)
            assert circle.on_circle

    async def test_it_is_laid_over_the_room_view_and_names_nobody_there(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter", "enter", "v")
            assert circle.app.evening is not None
            circle.app.evening.ask_away(40 * MINUTE)
            await circle.settle()
            assert "Does that time count?" in circle.text
            assert "Ana" not in circle.text
            await sent(circle, ESCAPE)
            assert isinstance(circle.app.screen, RoomScreen)


class TestAWindowThatIsSaidToBeLeft:
    async def test_a_name_that_is_typed_goes_to_the_list_that_asks_for_it(self, circle: Rehearsal) -> None:
        async with circle.run():
            await circle.press("enter", "enter")
            circle.app.post_message(events.AppBlur())
            await circle.settle()
            await sent(circle, "h")
            await sent(circle, "d", "e", "v", "\r", apart=0.2)
            assert circle.view.hands == ("Dev",)


async def test_a_key_that_comes_back_does_nothing_in_a_gathering_that_a_click_opened_meanwhile(tmp_path: Path) -> None:
    evening = Evening()
    async with evening.app.run_test() as pilot:
        await pilot.press("down")
        evening.app.push_screen(Gathering(plan_of(AGENDA, tmp_path)))
        key = events.Key("ctrl+o", None)
        key._set_forwarded()
        await evening.app.on_event(key)
        await pilot.pause()
        assert isinstance(evening.app.screen, Gathering)
        assert evening.app.screen.query_one(NameField).letters_to == "names"

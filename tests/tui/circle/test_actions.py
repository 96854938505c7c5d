"""One table of actions: keys, footer, palette, help and plain words come from it, and it is the contract's."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from circlekeeper.circle.commands import BY_WORD
from circlekeeper.plain.asking import TELLS
from circlekeeper.tui.circle.actions import CIRCLE
from circlekeeper.tui.circle.closing import CLOSING, ClosingScreen
from circlekeeper.tui.circle.room import ROOM, RoomScreen
from circlekeeper.tui.circle.screen import CircleScreen
from circlekeeper.tui.circle.tonight import TONIGHT, TonightScreen
from circlekeeper.tui.gathering.actions import GATHERING
from circlekeeper.tui.kit.actions import GROUPS, Table, in_footer, in_palette
from circlekeeper.tui.workshop.actions import WORKSHOP
from tests.evenings import Evening
from tests.evenings import plan_of as evening_of
from tests.tui.rehearsing import AGENDA, Rehearsal, burst, plan_of

CONTRACT = {
    "hold": {"space", "f5"},
    "next": {"enter", "right", "pagedown"},
    "undo": {"left", "pageup", "u"},
    "redo": {"U"},
    "pass": {"p"},
    "longer": {"plus"},
    "shorter": {"minus"},
    "bell": {"b"},
    "seconds": {"t"},
    "since": {"s"},
    "close": {"c"},
    "too": {"m"},
    "accept": {"y"},
    "refuse": {"escape"},
    "help": {"question_mark"},
    "arrive": {"a"},
    "leave": {"l"},
    "floor": {"o"},
    "raise": {"r"},
    "fit": {"f"},
    "room": {"v"},
    "dark": {"d"},
    "agreements": {"g"},
    "skip": {"k"},
    "choose": {"n"},
    "quit": {"q", "ctrl+q", "ctrl+c"},
    "plan": {"e"},
    "hands": {"h"},
    "word": {"w"},
    "need": {"i"},
}
"""Each action and the keys that it must have."""

OTHERWISE_IN_THE_ROOM = {"n": "names", "w": "sand", "v": "back", "escape": "back"}
"""Keys that the room view has for something else than the circle, and what for."""


def test_every_key_of_the_contract_does_what_the_contract_says() -> None:
    table = {a.name: set(a.keys) for a in CIRCLE}
    assert {name: keys for name, keys in CONTRACT.items() if not keys <= table.get(name, set())} == {}


@pytest.mark.parametrize(
    ("table", "screen"),
    [(CIRCLE, CircleScreen), (ROOM, RoomScreen), (CLOSING, ClosingScreen), (TONIGHT, TonightScreen)],
)
def test_every_action_is_something_its_screen_can_do(table: Table, screen: type[object]) -> None:
    missing = [a.name for a in table if not hasattr(screen, f"action_{a.name}") and a.name != "help"]
    assert missing == []


def test_no_key_means_two_things() -> None:
    keys = [key for action in CIRCLE for key in action.keys]
    assert len(keys) == len(set(keys))


def test_a_key_of_the_room_view_means_there_what_it_means_in_the_circle() -> None:
    circle = {key: action.name for action in CIRCLE for key in action.keys}
    room = {key: action.name for action in ROOM for key in action.keys}
    assert len(room) == sum(len(action.keys) for action in ROOM)
    assert {key: name for key, name in room.items() if circle.get(key, name) != name} == OTHERWISE_IN_THE_ROOM


def test_every_action_has_its_palette_entry_its_help_and_a_group() -> None:
    assert len(in_palette(CIRCLE)) == len(CIRCLE) == len({a.title for a in CIRCLE})
    assert all(a.title and a.help.endswith(".") and a.keys_shown and a.group in GROUPS for a in CIRCLE)


def test_plain_words_are_those_of_the_session() -> None:
    words = [word for action in CIRCLE for word in action.words]
    assert [w for w in words if w not in BY_WORD and w not in TELLS] == []


async def test_the_footer_offers_only_what_makes_sense(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        assert {a.name for a in in_footer(CIRCLE, circle.view)} >= {"next", "arrive"}
        assert not {a.name for a in in_footer(CIRCLE, circle.view)} & {"pass", "accept", "hold", "redo", "choose"}
        await circle.press("enter", "enter", "enter")
        assert "pass" in {a.name for a in in_footer(CIRCLE, circle.view)}
        assert "Enter Bo begins" in circle.text
        assert "p pass" in circle.text


async def test_the_palette_lists_everything_and_does_what_is_chosen(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "ctrl+p", *"hold", "enter")
        assert circle.view.held


async def test_the_palette_says_in_a_sentence_what_each_entry_does(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "ctrl+p", *"bell")
        assert "Rings the bowl, or asks you to ring the real one." in circle.text
        await circle.press(*["backspace"] * 4, *"room v")
        assert "Rings the bowl" not in circle.text
        assert "nothing private" in circle.text


@pytest.mark.parametrize("table", [GATHERING, WORKSHOP])
def test_where_no_circle_runs_quitting_speaks_of_no_session(table: Table) -> None:
    (quits,) = (a for a in table if a.name == "quit")
    assert "session" not in quits.help


async def test_a_challenge_is_offered_to_be_raised_as_long_as_one_could_be_taken(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter")
        assert "raise" in {a.name for a in in_footer(CIRCLE, circle.view)}
        await circle.press("c")
        assert circle.view.stage.title == "Check-out"
        assert "raise" not in {a.name for a in in_footer(CIRCLE, circle.view)}


async def test_going_to_a_close_of_several_stages_says_with_which_it_begins(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "c")
        assert "The close begins with Check-out." in circle.text
        await circle.press("k")
        assert "The close begins" not in circle.text


@pytest.mark.parametrize("typed", ["silence", "break", "pause", "tea", "SILENCE"])
async def test_what_people_call_a_stage_nobody_planned_leads_to_adding_it(tmp_path: Path, typed: str) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "j", *typed)
        assert "Add a break or silence" in circle.text
        await circle.press("enter")
        assert "What would you like to add?" in circle.text
        await circle.press(*"sil", "enter", "3", "enter", "enter")
        assert circle.view.stage.title == "Silence"


@pytest.mark.parametrize("typed", ["timetable", "plan", "conversation"])
async def test_what_people_call_a_change_of_the_evening_finds_its_plan(tmp_path: Path, typed: str) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "j", *typed)
        assert "Tonight’s plan" in circle.text


async def test_where_nothing_is_found_nothing_is_explained(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "j", *"undo")
        assert "Takes back the last thing" in circle.text
        await circle.press(*"xyz")
        assert "nothing matches" in circle.text
        assert "Takes back" not in circle.text
        await circle.press(*["backspace"] * 3)
        assert "Takes back the last thing" in circle.text


async def test_the_help_calls_a_key_what_everything_else_calls_it(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "question_mark")
        assert "^" not in circle.text
        assert "Ctrl-P, F10, j" in circle.text


async def test_from_the_help_the_list_of_everything_opens(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "question_mark", "ctrl+p")
        assert "What would you like to do?" in circle.text
        await circle.press("escape")
        assert circle.on_circle


async def test_a_key_that_the_help_names_does_on_that_page_what_it_says(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "question_mark", "x")
        assert "Who is it?" in circle.text
        await circle.press("escape", "question_mark", "u")
        assert circle.on_circle
        assert not circle.view.begun


async def test_the_help_is_left_by_enter_and_moved_by_the_arrows_and_nothing_else_happens(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "question_mark", "pagedown", "down", "left", "right", "enter")
        assert circle.on_circle
        assert circle.view.stage.number == 1
        assert circle.view.speaker is None


async def test_the_help_says_how_it_is_left_also_where_it_fills_the_screen(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("question_mark")
        assert "Escape closes" in circle.text


async def test_the_word_of_the_bottom_line_finds_its_entry_in_the_list(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "enter", "enter", "ctrl+p", *"ask")
        assert "A word in between" in circle.text


async def test_the_palette_takes_no_pictures(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run(size=(80, 60)):
        await circle.press("ctrl+p")
        assert "Everything you can do" not in circle.text
        assert not re.search("screenshot|copy", circle.text, re.IGNORECASE)


async def test_the_help_is_one_screen_at_eighty_by_twenty_four(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("question_mark")
        text = circle.text
        assert [a.title for a in CIRCLE if a.title not in text] == []
        assert "has the floor" in text
        await circle.press("escape")
        assert circle.on_circle


@pytest.mark.parametrize("key", ["q", "ctrl+q", "ctrl+c"])
async def test_quit_asks_once_and_a_second_one_leaves(tmp_path: Path, key: str) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", key)
        assert "Leave the circle now?" in circle.text
        await circle.press("escape")
        assert circle.on_circle
        await circle.press(key, key)
    assert circle.app.return_code == 0


async def test_a_key_before_the_question_is_kept(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run() as pilot:
        for key in ("enter", "ctrl+q"):
            circle.app.simulate_key(key)
        await pilot.pause()
        await circle.settle()
        assert circle.view.begun
        assert "Leave the circle now?" in circle.text


SHEETS = (
    *(("a",), ("l",), ("o",), ("h",), ("w",), ("x",), ("r",), ("g",), ("e",), ("z",), ("f2",)),
    *(("question_mark",), ("v",), ("d",), ("q",), ("ctrl+p",), ("ctrl+p", *"balance", "enter")),
    *(("ctrl+p", *"window", "enter"), ("ctrl+p", *"another stage", "enter")),
)


@pytest.mark.parametrize("keys", SHEETS, ids="".join)
async def test_holding_works_while_a_name_is_typed_and_from_every_sheet(tmp_path: Path, keys: tuple[str, ...]) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", *keys)
        assert not circle.on_circle
        await circle.press("f5")
        assert circle.view.held
        await circle.press("f5")
        assert not circle.view.held


@pytest.mark.parametrize(
    ("keys", "board"),
    [
        (("r", "2", "enter", *"quokka", "enter"), [("Bo", "quokka")]),
        (("r", *"eva", "enter", *"quiet", "enter", "r", *"ana", "enter", "enter"), [("Eva", "quiet"), ("Ana", "")]),
        (("ctrl+p", *"raise", "enter", *"dev", "enter", *"yes", "enter"), [("Dev", "yes")]),
        (("a", *"quinn", "enter", "r", *"quinn", "enter", *"quay", "enter"), [("Quinn", "quay")]),
        (("o", "escape", "r", "2", "enter", "enter"), [("Bo", "")]),
        (("a", *"quinn", "tab", *"bo", "enter", "r", *"quinn", "enter", "enter"), [("Quinn", "")]),
    ],
)
async def test_what_is_typed_ahead_reaches_the_sheet_it_is_for(
    tmp_path: Path, keys: tuple[str, ...], board: list[tuple[str, str]]
) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter")
        await burst(circle, *keys)
        assert [(b.holder.capitalize(), b.words) for b in circle.view.board] == board
        assert circle.on_circle


@pytest.mark.parametrize("name", ["Bo", "[b]Bo", "Bo" * 25])
async def test_the_footer_says_what_enter_will_do(tmp_path: Path, name: str) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path), ["Ana", name])
    async with circle.run():
        assert "Enter begin with Opening" in circle.text
        await circle.press("enter", "enter")
        assert "Enter Ana begins" in circle.text
        await circle.press("enter")
        assert f"Enter {name[:20]}" in circle.text
        assert "Space hold" in circle.text


PASSING = """
title = "Turns"
[[stages]]
kind = "challenges"
length = "30m"
[[stages.phases]]
title = "Questions"
voice = "others"
turn = "1m"
[[stages.phases]]
title = "Thanks"
voice = "holder"
length = "1m"
[[stages]]
kind = "round"
after = "1m"
"""


def test_a_pass_is_there_wherever_someone_has_a_turn_and_nowhere_else() -> None:
    action = next(a for a in CIRCLE if a.name == "pass")
    evening = Evening(evening_of(PASSING))
    evening("raise Ben, next, next")
    assert action.available(evening.view)
    evening("word Ben")
    assert not action.available(evening.view)
    evening("next, pass, pass, pass, next")
    assert evening.state["challenge"]["phase"] == "Thanks"
    assert not action.available(evening.view)
    evening("skip, next")
    assert action.available(evening.view)
    evening("next")
    assert evening.state["piece"] == "after"
    assert not action.available(evening.view)

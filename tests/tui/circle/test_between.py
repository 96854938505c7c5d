"""What happens in a room beside the plan: a word in between, hands, more time for someone, marks, a hard moment."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from circlekeeper.circle import commands as do
from circlekeeper.telling.floor import LEFT_IN_TURN
from circlekeeper.telling.screens import BOARD_MORE, GIVE_FLOOR, HANDS_HINT, MARKS_HINT, RAISE_HAND
from circlekeeper.tui.circle import live
from circlekeeper.tui.circle.ring import QUIET, signs
from tests.tui.rehearsing import AGENDA, Rehearsal, plan_of


@pytest.fixture
def circle(tmp_path: Path) -> Rehearsal:
    needs = 'in_need = "Stop.\\nBreathe."\nmarks = ["newcomer"]\n'
    return Rehearsal(plan_of(AGENDA.replace("agreements", needs + "agreements"), tmp_path))


async def test_a_word_in_between_stands_aside_and_enter_gives_the_floor_back(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter")
        await circle.wait(seconds=30)
        await circle.press("w", *"eva", "enter")
        assert (circle.view.speaker, circle.view.aside is not None) == ("Eva", True)
        await circle.wait(seconds=20)
        await circle.press("enter")
        assert circle.view.speaker == "Ana"
        assert circle.view.piece is not None
        assert circle.view.piece.elapsed == 30_000


async def test_the_one_who_speaks_is_not_among_those_who_can_have_a_word(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter", "w")
        assert "Ana" not in circle.text.split("Who has a word")[1]


async def test_hands_go_up_one_after_the_other_while_the_list_stays(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "h", *"eva", "enter", *"bo", "enter")
        assert circle.view.hands == ("Eva", "Bo")
        assert "Whose hand?" in circle.text
        await circle.press(*"eva", "enter", "escape")
        assert circle.view.hands == ("Bo",)
        assert circle.on_circle


async def test_somebody_has_double_time_from_their_menu(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter")
        circle.app.screen.action_menu(0)  # type: ignore[attr-defined]
        await circle.settle()
        await circle.press(*"double", "enter")
        assert "double time" in circle.text
        await circle.press("enter")
        assert circle.view.piece is not None
        assert circle.view.piece.allowed == 180_000


async def test_marks_go_on_and_off_from_their_menu(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        circle.app.screen.action_menu(1)  # type: ignore[attr-defined]
        await circle.settle()
        await circle.press(*"marks", "enter", *"newcomer", "enter", *"listens", "enter", *"listens", "enter", "escape")
        assert circle.view.people[1].marks == ("newcomer",)


async def test_a_hard_moment_finds_a_few_words_where_the_agenda_has_no_steps_of_its_own(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "enter", "i")
        for said in (
            "no steps for a hard moment",
            "Space stops every clock",
            "Stay with the person",
            "emergency number",
        ):
            assert said in circle.text


async def test_the_steps_for_a_hard_moment_are_there_also_in_a_hold_and_end_none(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter", "space", "i")
        assert "Breathe." in circle.text
        await circle.press("escape")
        assert circle.view.held


@pytest.mark.parametrize("size", [(80, 24), (40, 10)])
async def test_space_in_a_hard_moment_says_that_all_is_on_hold_and_a_second_one_in_a_fright_resumes_nothing(
    circle: Rehearsal, size: tuple[int, int]
) -> None:
    async with circle.run(size):
        await circle.press("enter", "enter", "enter", "i")
        assert "on hold" not in circle.text
        await circle.press("space")
        assert "Everything is on hold." in circle.text
        await circle.press("space", "f5")
        assert circle.view.held
        assert "Everything is on hold." in circle.text
        assert "Breathe." in circle.text
        await circle.press("escape", "space")
        assert not circle.view.held


async def test_undo_and_redo_say_what_it_was(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter", "p", "u")
        assert "Undone: Pass." in circle.text
        await circle.press("U")
        assert "Redone: Pass." in circle.text


async def test_undo_and_redo_say_whom_it_was_about(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "l", *"dev", "enter", "u")
        assert line_of(circle) == "Undone: Step out (Dev)."
        circle.app.screen.action_menu(0)  # type: ignore[attr-defined]
        await circle.settle()
        await circle.press(*"double", "enter", "u")
        assert line_of(circle) == "Undone: Double time tonight (Ana)."
        await circle.press("U")
        assert line_of(circle) == "Redone: Double time tonight (Ana)."


async def test_undo_says_which_of_the_two_things_it_was_that_a_key_does(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "space", "space", "u")
        assert line_of(circle) == "Undone: Resume."
        await circle.press("u")
        assert line_of(circle) == "Undone: Hold."
        await circle.press("U")
        assert line_of(circle) == "Redone: Hold."
        await circle.press("space", "l", *"dev", "enter", "l", *"dev", "enter", "u")
        assert line_of(circle) == "Undone: Return (Dev)."
        await circle.press("o", *"eva", "enter", "u")
        assert line_of(circle) == "Undone: Give the floor (Eva)."
        await circle.press("r", *"eva", "enter", "enter", "n", "enter", "escape", "u")
        assert line_of(circle) == "Undone: Vote."
        await circle.press("k", "k", "n", "tab", "u")
        assert line_of(circle).startswith("Undone: Choose from the board.")


def line_of(circle: Rehearsal) -> str:
    """The one quiet line."""
    assert circle.app.evening is not None
    return circle.app.evening.line


async def test_undo_says_who_has_the_floor_again_or_in_which_stage_the_circle_is(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "u")
        assert line_of(circle) == "Undone: Next."
        await circle.press("enter", "enter", "u")
        assert "Undone: Next. Back in Opening." in circle.text
        await circle.press("enter", "enter", "enter", "u")
        assert "Undone: Next. Ana has the floor again." in circle.text
        await circle.press("plus", "u")
        assert line_of(circle) == "Undone: A minute longer."


async def test_who_sat_down_stepped_out_and_is_back_is_said(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "a", *"Kim", "enter")
        assert line_of(circle) == "Kim has joined, between Jon and Ana."
        await circle.press("l", *"kim", "enter")
        assert "Kim" in circle.text.splitlines()[-2]
        await circle.press("l", *"kim", "enter")
        assert "Kim is back" in circle.text


async def test_who_is_called_otherwise_while_they_are_out_is_not_back(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "l", *"dev", "enter")
        circle.app.screen.action_menu(3)  # type: ignore[attr-defined]
        await circle.settle()
        await circle.press(*"another name", "enter", "i", "enter")
        assert line_of(circle) == "Dev is now called Devi."
        await circle.press("u")
        assert line_of(circle) == "Undone: Another name (Dev)."


async def test_undo_of_another_name_of_the_speaker_says_nothing_of_the_floor(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter")
        circle.app.screen.action_menu(0)  # type: ignore[attr-defined]
        await circle.settle()
        await circle.press(*"another name", "enter", "h", "enter", "u")
        assert (circle.view.speaker, line_of(circle)) == ("Ana", "Undone: Another name (Ana).")


async def test_who_comes_back_is_said_with_when_their_turn_comes(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter", "l", *"dev", "enter", "l", *"dev", "enter")
        assert "Dev is back, and comes after Chloé." in circle.text
        await circle.press("l", *"bo", "enter", "l", *"bo", "enter")
        assert "Bo is back, and comes next." in circle.text
        await circle.press("l", *"ana", "enter", "l", *"ana", "enter")
        assert "Ana is back; the rest of their turn comes at the end." in circle.text
        await circle.press("enter", "enter", "l", *"bo", "enter", "l", *"bo", "enter")
        assert "Bo is back." in circle.text


async def test_double_time_is_found_by_its_name_in_the_list_and_in_the_menu_of_somebody(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "ctrl+p", *"double", "enter", *"chl", "enter", *"double", "enter")
        assert next(p for p in circle.view.people if p.name == "Chloé").need == "double"


async def test_double_time_is_two_choices_from_its_key_and_is_answered(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "x", *"chl", "enter", "enter")
        assert "Chloé has double time, starting with their next turn." in circle.text
        await circle.press("x", *"chl", "enter")
        assert "double time" not in circle.text
        await circle.press(*"others", "enter")
        assert "Chloé has the usual time, starting with their next turn." in circle.text


async def test_whoever_is_clicked_on_is_given_the_floor_by_the_first_choice(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter")
        circle.app.screen.action_menu(circle.view.people[2].person)  # type: ignore[attr-defined]
        await circle.settle()
        await circle.press("enter")
        assert circle.view.speaker == circle.view.people[2].name


async def test_since_says_how_long_the_turn_has_been_running(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        await circle.wait(minutes=2)
        await circle.press("enter")
        await circle.wait(minutes=2)
        await circle.press("enter", "s")
        assert "Ana: 30s so far." in circle.text


async def test_what_enter_will_do_is_held_while_only_time_would_change_it(tmp_path: Path) -> None:
    agenda = 'title = "C"\n[[stages]]\nkind = "challenges"\nlength = "25m"\n[[stages]]\nkind = "close"\n'
    circle = Rehearsal(plan_of(agenda, tmp_path), ("Ana", "Bo"))
    async with circle.run():
        await circle.press("enter", "r", *"ana", "enter", "enter", "r", *"bo", "enter", "enter", *["enter"] * 5)
        assert circle.view.challenge is None
        assert "Enter challenge 2 begins" in circle.text
        await circle.wait(minutes=20)
        assert circle.view.next_challenge is None
        assert "Enter challenge 2 begins" in circle.text
        await circle.press("enter")
        assert circle.view.challenge is not None
        assert circle.view.challenge.number == 2


async def test_enter_just_after_a_turn_began_by_itself_is_meant_for_its_beginning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "BREATH", 30.0)
    agenda = 'title = "C"\n[[stages]]\nkind = "round"\nlength = "25m"\ngap = "15s"\n[[stages]]\nkind = "close"\n'
    circle = Rehearsal(plan_of(agenda, tmp_path), ("Ana", "Bo", "Cleo"))
    async with circle.run():
        await circle.press("enter", "enter", "enter")
        await circle.wait(seconds=15)
        assert circle.view.speaker == "Bo"
        await circle.press("enter")
        assert circle.view.speaker == "Bo"


async def test_who_leads_the_current_stage_stands_on_the_strip(tmp_path: Path) -> None:
    agenda = AGENDA.replace('kind = "check-in"', 'kind = "check-in"\nby = "guardian"')
    circle = Rehearsal(plan_of(agenda, tmp_path))
    async with circle.run():
        await circle.press("enter")
        assert "guardian" not in circle.text
        await circle.press("enter")
        assert circle.text.splitlines()[2].endswith("guardian")
        await circle.press("v")
        assert "guardian" not in circle.text


async def test_during_a_word_the_sign_of_the_floor_is_on_whoever_speaks(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter", "w", *"eva", "enter")
        shown = {p.name: signs(p)[0] for p in circle.view.people}
        assert [name for name, sign in shown.items() if sign == "●"] == ["Eva"]
        assert [name for name, sign in shown.items() if sign == "›"] == ["Ana"]
        await circle.press("o")
        assert re.search(r"Eva +has the floor", circle.text)
        assert re.search(r"Ana +gets the floor back", circle.text)


async def test_a_hand_that_is_taken_back_is_called_a_hand(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "h", *"eva", "enter", "escape", "u")
        assert "Undone: Hand (Eva)." in circle.text


async def test_each_list_that_stays_says_on_one_line_what_enter_does_in_it(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "h")
        assert HANDS_HINT in circle.text
        await circle.press("escape")
        circle.app.screen.action_menu(1)  # type: ignore[attr-defined]
        await circle.settle()
        await circle.press(*"marks", "enter")
        assert MARKS_HINT in circle.text
        assert HANDS_HINT not in circle.text


async def test_the_floor_is_not_pressed_on_the_one_who_has_it(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter")
        for person, first in ((0, RAISE_HAND), (1, GIVE_FLOOR)):
            circle.app.screen.action_menu(person)  # type: ignore[attr-defined]
            await circle.settle()
            assert circle.app.screen.shown[0].label == first  # type: ignore[attr-defined]
            await circle.press("escape")


async def test_more_time_is_found_by_whoever_looks_for_it_and_undone_by_its_name(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "j", *"more time", "enter", *"eva", "enter", *"more time", "enter")
        assert [p.need for p in circle.view.people if p.name == "Eva"] == ["double"]
        await circle.press("u")
        assert "Undone: Double time tonight (Eva)." in circle.text


async def test_what_is_said_of_one_who_steps_out_in_their_turn_is_read_to_its_end(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter", "l", *"ana", "enter")
        assert LEFT_IN_TURN.format(name="Ana") in circle.text
        assert len(LEFT_IN_TURN.format(name="Maximilian-Alexander")) < 79


async def test_what_is_said_of_one_who_is_back_agrees_with_what_was_said_as_they_went(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter", "l", *"ana", "enter")
        assert "the rest of their turn comes at the end" in line_of(circle)
        await circle.press("l", *"ana", "enter")
        assert "the rest of their turn comes at the end" in line_of(circle)
        await circle.press(*["enter"] * 10, "l", *"ana", "enter", "l", *"ana", "enter")
        assert line_of(circle) == "Ana is back, and comes next."


async def test_the_question_who_steps_out_begins_with_whoever_speaks_or_is_away(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter", "enter", "l", "enter")
        assert circle.view.away == ("Bo",)
        await circle.press("enter", "l", "enter")
        assert circle.view.away == ()


async def test_the_evening_to_come_is_in_the_footer_of_a_round(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter", "enter")
        assert "e plan" in circle.text.splitlines()[-1]


async def test_whoever_only_listens_is_drawn_softly(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter", "enter")
        eva = next(p for p in circle.view.people if p.name == "Eva")
        circle.keeper.mark(eva.person, "listens")
        eva = next(p for p in circle.view.people if p.name == "Eva")
        assert signs(eva)[1:] == (QUIET, QUIET)


async def test_a_board_with_something_on_it_says_how_more_comes_there(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA.replace('kind = "open"', 'kind = "topics"'), tmp_path))
    async with circle.run():
        circle.keeper.raise_challenge(0, "sleep")
        await circle.press("enter", "j", *"another stage", "enter", *"conv", "enter")
        assert circle.view.stage.title == "Conversation"
        assert BOARD_MORE in circle.text


@pytest.mark.parametrize(("kind", "called"), [("open", "challenge"), ("topics", "topic")])
async def test_where_topics_are_collected_the_board_calls_them_topics(tmp_path: Path, kind: str, called: str) -> None:
    circle = Rehearsal(plan_of(AGENDA.replace('kind = "open"', f'kind = "{kind}"'), tmp_path))
    async with circle.run():
        await circle.press("enter", "n")
        assert line_of(circle) == f"r puts a {called} on the board"
        await circle.press("r")
        assert f"Whose {called} is it?" in circle.text
        await circle.press(*"eva", "enter", "enter")
        assert line_of(circle) == f"Eva’s {called} is on the board."
        await circle.press("n", "enter")
        assert line_of(circle).startswith(f"Eva’s {called}: 1 vote.")
        await circle.press("k", "k", "k")
        assert f"next is {called} 1, from Eva" in circle.text
        assert f"Enter {called} 1 begins" in circle.text
        await circle.press("enter", "enter", "enter", "enter")
        assert f"Enter this {called} ends" in circle.text


async def test_at_forty_columns_it_is_read_who_gets_the_floor_back(circle: Rehearsal) -> None:
    async with circle.run((40, 10)):
        await circle.press("enter", "enter", "enter", "w", *"eva", "enter")
        assert "then back to Ana, 9 to come" in circle.text


async def test_a_length_that_changes_by_seconds_is_not_proposed_as_the_same(tmp_path: Path) -> None:
    agenda = 'title = "S"\nlength = "30m"\n[[stages]]\nkind = "lead"\nlength = "10m"\n' + (
        '[[stages]]\nkind = "open"\nlength = "10m"\n' * 2
    )
    circle = Rehearsal(plan_of(agenda, tmp_path))
    async with circle.run():
        await circle.press("enter")
        circle.keeper.do(do.Longer(30_000))
        await circle.press("f")
        assert re.search(r"Open +10  →  a little less", circle.text)
        assert not re.search(r"(\d+)  → +\1\b", circle.text)

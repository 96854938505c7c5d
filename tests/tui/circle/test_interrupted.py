"""A silence in the middle of a turn: the bottom line leads there and back."""

from pathlib import Path

from tests.tui.rehearsing import AGENDA, Rehearsal, plan_of

SILENCE_NOW = ("z", "enter", "3", "tab")
CONVERSATION_NOW = ("j", *"another stage", "enter", *"conv", "enter")


async def test_after_a_silence_nobody_planned_enter_leads_back_to_whoever_had_the_floor(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "enter", "enter", *SILENCE_NOW)
        assert circle.view.stage.title == "Silence"
        speaker = circle.view.interrupted
        assert f"Enter back to {speaker}" in circle.text
        assert "Backspace" not in circle.text
        await circle.press("enter")
        assert (circle.view.stage.title, circle.view.speaker) == ("Check-in", speaker)
        assert [s.title for s in circle.view.stages if s.done] == ["Opening", "Silence"]
        await circle.press("u")
        assert "Undone: Back to what you left." in circle.text
        assert circle.view.stage.title == "Silence"


async def test_in_the_dark_enter_leads_back_too_and_undo_shows_nothing(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "enter", "enter", *SILENCE_NOW)
        speaker = circle.view.interrupted
        await circle.press("d", "enter")
        assert (circle.view.stage.title, circle.view.speaker) == ("Check-in", speaker)
        await circle.press("pageup")
        assert circle.view.stage.title == "Silence"
        assert circle.text.strip() == ""


async def test_after_a_stage_that_was_planned_enter_goes_on_and_another_key_leads_back(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "enter", "enter")
        speaker = circle.view.speaker
        await circle.press(*CONVERSATION_NOW)
        assert f"Backspace back to {speaker}" in circle.text
        assert "Enter on to Check-out" in circle.text
        await circle.press("backspace")
        assert (circle.view.stage.title, circle.view.speaker) == ("Check-in", speaker)
        assert "Backspace" not in circle.text


async def test_a_silence_between_two_stages_leads_on(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "e", "a", *"sil", "enter", "3", "enter", "e", "enter")
        assert circle.view.stage.title == "Silence"
        assert "Enter on to Check-in" in circle.text


async def test_from_the_close_nobody_is_led_back(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "enter", "enter", "c")
        assert "Backspace" not in circle.text

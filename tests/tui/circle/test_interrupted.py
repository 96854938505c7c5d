"""A silence in the middle of a turn: the bottom line leads there and back."""

from pathlib import Path

from tests.tui.rehearsing import AGENDA, Rehearsal, plan_of

SILENCE_NOW = ("j", *"silence", "enter", *"sil", "enter", "3", "enter", "enter")


async def test_one_key_leads_back_to_whoever_had_the_floor(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "enter", "enter", *SILENCE_NOW)
        assert circle.view.stage.title == "Silence"
        speaker = circle.view.interrupted
        assert f"Backspace back to {speaker}" in circle.text
        await circle.press("backspace")
        assert circle.view.stage.title == "Check-in"
        assert circle.view.speaker == speaker
        assert "Backspace" not in circle.text
        await circle.press("u")
        assert "Undone: Back to what you left." in circle.text
        assert circle.view.stage.title == "Silence"


async def test_from_the_close_nobody_is_led_back(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run():
        await circle.press("enter", "enter", "enter", "c")
        assert "Backspace" not in circle.text

"""Whatever people are called, and whatever stands in an agenda, every screen shows it as it is written, and breaks
nothing.
"""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from circlekeeper.cells import cut
from tests.tui.rehearsing import Rehearsal, plan_of

NAMES = (
    "[/] Sam [they/them] [Ana] $x [$x]",
    "[@click=app.quit]x[/] :skull: [b]bold",
    "[link=x]y[/link] \\[x] {name} %s",
    "👨‍👩‍👧‍👦 🇩🇪 👍🏽 family",
    "山田太郎 김민준 ﷺ Ⓐ",
    "אבגדה محمد علي",
    "é" + "\u0301" * 5,
    "a\u200bb",
    "x" * 60,
)
"""What the toolkit could take for markup, and letters that are not one cell of the terminal each: several of a kind in
one name, for each name goes through every screen.
"""


def agenda(text: str) -> str:
    quoted = json.dumps(text, ensure_ascii=False)
    return f"""
title = {quoted}
length = "60m"
agreements = [{quoted}]
[[stages]]
kind = "opening"
title = {quoted}
prompt = {quoted}
say = {quoted}
note = {quoted}
[[stages]]
kind = "round"
title = {quoted}
prompt = {quoted}
[[stages]]
kind = "groups"
size = 3
prompt = {quoted}
[[stages]]
kind = "topics"
[[stages]]
kind = "challenges"
[[stages]]
kind = "silence"
title = {quoted}
[[stages]]
kind = "close"
"""


def shown(name: str, text: str, least: int = 5) -> bool:
    """Whether a name stands in a text, whole or cut with an ellipsis after a few of its letters."""
    return name in text or any(cut(name, width) in text for width in range(least, 61))


async def every_screen(circle: Rehearsal) -> dict[str, str]:
    """Each screen's text, by a word for it."""
    found = {"before": circle.text}
    for word, keys in {
        "opening": ["enter"], "agreements": ["g"], "back": ["escape"], "turn": ["enter", "enter"], "floor": ["o"],
        "who leaves": ["escape", "l"],
        "who raises": ["escape", "r"], "their words": ["enter"], "board": ["enter", "k", "k"], "board chooser": ["n"],
        "challenge": ["escape", "k", "enter"], "room": ["v"], "room names": ["n"], "circle": ["v"], "proposal": ["f"],
        "help": ["escape", "question_mark"], "palette": ["escape", "ctrl+p"], "silence": ["escape", "k"],
        "held": ["space"],
        "closing": ["space", "c", "enter"],
    }.items():  # fmt: skip
        if word == "proposal":
            await circle.wait(minutes=50)
        await circle.press(*keys)
        found[word] = circle.text
    return found


@pytest.mark.parametrize("name", NAMES, ids=lambda n: n.encode("unicode_escape").decode()[:20])
async def test_a_name_and_a_text_stand_on_every_screen_as_they_are_written(tmp_path: Path, name: str) -> None:
    name = unicodedata.normalize("NFC", name)
    circle = Rehearsal(plan_of(agenda(name), tmp_path), (name, "Bo", "Cy", "Di"))
    async with circle.run(size=(100, 30)):
        screens = await every_screen(circle)
    for word in (
        "before",
        "opening",
        "turn",
        "floor",
        "who leaves",
        "who raises",
        "their words",
        "board chooser",
        "challenge",
    ):
        assert shown(name, screens[word]), word
    for word in ("floor", "who leaves", "who raises", "their words", "agreements"):
        assert shown(name, screens[word], 40), word
    assert f"●  {name} has the floor" in screens["turn"]
    assert "Thank you." in screens["closing"]


async def test_all_of_them_in_one_circle(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(agenda("[/]"), tmp_path), NAMES)
    async with circle.run():
        await circle.press("enter", "enter", "enter")
        for name in NAMES:
            assert circle.view.speaker == unicodedata.normalize("NFC", name)
            assert f"●  {unicodedata.normalize('NFC', name)} has the floor" in circle.text
            await circle.press("enter")


@pytest.mark.parametrize("typed", ["[/]", "Sam [they/them]", "[@click=app.quit]x[/]", "山田", "👨‍👩‍👧‍👦"])
async def test_what_is_pasted_is_shown_as_it_is(tmp_path: Path, typed: str) -> None:
    from textual import events

    circle = Rehearsal(plan_of(agenda("x"), tmp_path))
    async with circle.run():
        await circle.press("a")
        circle.app.post_message(events.Paste(typed + "\x1b]52;c;x\x07\u202e\n"))
        await circle.settle()
        assert typed in circle.text
        await circle.press("enter")
        assert circle.view.people[-1].name.startswith(typed)
        assert "\x1b" not in circle.view.people[-1].name


async def test_ten_thousand_pasted_letters_run_nothing_away(tmp_path: Path) -> None:
    from textual import events

    circle = Rehearsal(plan_of(agenda("x"), tmp_path))
    async with circle.run():
        circle.app.post_message(events.Paste("\n" * 10_000))
        await circle.settle()
        assert not circle.view.begun
        await circle.press("a")
        circle.app.post_message(events.Paste("q" * 10_000))
        await circle.settle()
        await circle.press("enter")
        assert len(circle.view.people) == 10


async def test_a_line_that_leaves_for_the_terminal_is_only_text(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(agenda("x"), tmp_path))
    async with circle.run():
        circle.app.evening.say("\x1b[2J\u202e\ud800gone")  # type: ignore[union-attr]
        await circle.settle()
        strips = circle.app.screen._compositor.render_strips()
        filters = circle.app.get_line_filters()
        text = "".join(
            s.text for strip in strips for s in strip.apply_filter(filters[-1], circle.app.screen.background_colors[1])
        )
        assert "gone" in text
        assert not [c for c in text if unicodedata.category(c) in ("Cc", "Cs") or c == "\u202e"]

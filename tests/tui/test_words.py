"""Words that hurt never stand in our own sentences, wherever an evening goes; and no screen breaks at any size."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from circlekeeper.circle.state import Setup
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeper.times import HandTime
from circlekeeper.plain.loop import Conversation
from circlekeeper.plain.typed import TypedLines
from circlekeeper.telling import balance, closing, screens
from circlekeeper.telling import floor as phrases
from circlekeeper.tui.circle.actions import CIRCLE
from circlekeeper.tui.circle.closing import CLOSING
from circlekeeper.tui.circle.room import ROOM
from circlekeeper.units import SECOND
from circlekeeper.words import plain, refusals
from tests.evenings import Evening, stages
from tests.tui.rehearsing import AGENDA, Rehearsal, plan_of, resized

FORBIDDEN = re.compile(r"\b(overtime|late|paused|passed|failed|skipped|hurry)\b", re.IGNORECASE)
NEGATIVE = re.compile(r"(?<![\w:])[-−]\d")
CONVERSATION = 'kind = "open"\ntitle = "Conversation"'
EVENING = AGENDA.replace(CONVERSATION, 'kind = "groups"\n\n[[stages]]\nkind = "silence"\n\n[[stages]]\nkind = "open"')
KEYS = [
    *["enter"] * 8,
    *"psumcktbfyUvdgalornxw12",
    "space",
    "plus",
    "minus",
    "escape",
    "question_mark",
    "down",
    "tab",
    "f5",
    "ctrl+p",
]


def own_sentences() -> list[str]:
    found: list[str] = []
    for module in (screens, phrases, plain, refusals, balance, closing):
        for value in vars(module).values():
            found += [value] if isinstance(value, str) else list(value.values()) if isinstance(value, dict) else []
            found += [text for text in value if isinstance(text, str)] if isinstance(value, tuple) else []
    found = [text for text in found if isinstance(text, str)]
    for table in (CIRCLE, CLOSING, ROOM):
        found += [text for a in table for text in (a.title, a.help, a.label if isinstance(a.label, str) else "")]
    return found


def test_no_such_word_in_any_sentence() -> None:
    assert [s for s in own_sentences() if FORBIDDEN.search(s) or NEGATIVE.search(s)] == []


@pytest.mark.parametrize("seed", range(6))
async def test_nor_on_any_screen_of_a_random_evening(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    circle = Rehearsal(plan_of(EVENING, tmp_path), [f"P{i}" for i in range(chance.randint(1, 9))])
    async with circle.run(size=chance.choice([(80, 24), (120, 36), (44, 12)])) as pilot:
        for _ in range(90):
            if circle.app.return_code is not None:
                break
            await pilot.press(chance.choice(KEYS))
            if chance.random() < 0.5:
                await circle.wait(seconds=chance.choice([5, 40, 90, 300]))
            text = circle.text
            assert not FORBIDDEN.search(text), text
            assert not NEGATIVE.search(text), text
            assert not reds(circle)


def reds(circle: Rehearsal) -> list[str]:
    """What is drawn in red, or blinks."""
    found = []
    for strip in circle.app.screen._compositor.render_strips():
        for text, style, _ in strip:
            for color in (style.color, style.bgcolor) if style is not None else ():
                red, green, blue = (0, 0, 0) if color is None or color.triplet is None else color.triplet
                if red > 2 * max(green, blue) and red > 90:
                    found.append(text)
            if style is not None and style.blink:
                found.append(text)
    return found


LINES = [
    *["next"] * 10,
    "pass",
    "undo",
    "redo",
    "skip",
    "hold",
    "resume",
    "longer",
    "shorter",
    "since 1m",
    "floor 1",
    "floor 2",
    "hand 1",
    "leave 1",
    "back 1",
    "leave 2",
    "back 2",
    "raise 1: bread",
    "raise 2",
    "vote 1",
    "too",
    "choose 1",
    "bell",
    "fit",
    "accept",
    "refuse",
    "each 30s",
    "drop 4",
    "go 2",
    "close",
    "agreements",
    "people",
    "time",
    "where",
    "balance",
    "help",
    "ends 23:00",
]


@pytest.mark.parametrize("seed", range(20))
def test_nor_in_plain_mode(tmp_path: Path, seed: int, capsys: pytest.CaptureFixture[str]) -> None:
    chance = random.Random(seed)
    keeper = Keeper(Setup(plan_of(EVENING, tmp_path)), HandTime())
    for number in range(chance.randint(1, 9)):
        keeper.gather(f"P{number}")
    conversation = Conversation(keeper, TypedLines(looking=False))
    for _ in range(150):
        line = chance.choice([*LINES, *(f"wait {length}" for length in ("5s", "40s", "90s", "5m", "20m"))])
        if line == "close" and keeper.view().finished:
            continue
        conversation._answered(line)
        said = capsys.readouterr().out
        assert not FORBIDDEN.search(said), (line, said)
        assert not NEGATIVE.search(said), (line, said)


async def test_below_the_smallest_size_only_hold_and_quit_act(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run() as pilot:
        await circle.press("enter")
        await resized(pilot, 30, 8)
        assert "A little more room" in circle.text
        number = circle.view.stage.number
        await circle.press("enter", "k", "p", "c", "a", "d")
        assert circle.view.stage.number == number
        assert circle.on_circle
        await circle.press("space")
        assert circle.view.held
        await circle.press("space", "q")
        assert not circle.on_circle
        await circle.press("q")
    assert circle.app.return_code == 0


async def test_at_forty_by_ten_it_still_serves(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(AGENDA, tmp_path))
    async with circle.run(size=(40, 10)):
        await circle.press("enter", "enter", "enter")
        text = circle.text
        glance = (
            "Check-in",
            "How are you arriving?",
            "listening only",
            "●  Ana has the floor",
            "then Bo, 9 to come",
            "beginning",
            "short",
        )
        assert [what for what in glance if what not in text] == []


async def test_two_hundred_stages_and_five_hundred_people(tmp_path: Path) -> None:
    text = 'title = "Many"\n' + "".join(
        f'[[stages]]\nkind = "round"\ntitle = "Round {i}"\nlength = "10m"\n' for i in range(200)
    )
    circle = Rehearsal(plan_of(text, tmp_path), [f"Seat {i}" for i in range(1, 501)])
    async with circle.run():
        await circle.press("enter", "enter", "enter")
        assert "Seat 2 has the floor" in circle.text
        assert "Round 0" in circle.text


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "Tea is set to begin now."),
        (29, "Tea is set to begin now."),
        (30, "Tea is set to begin in 1 minute."),
        (89, "Tea is set to begin in 1 minute."),
        (90, "Tea is set to begin in 2 minutes."),
    ],
)
def test_a_stage_at_a_clock_time_is_told_in_whole_minutes_and_now_only_in_its_last_moment(
    seconds: int, said: str
) -> None:
    assert phrases.set_for("Tea", seconds * SECOND) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(150, "2m to spare"), (119, "1m to spare"), (59, "just enough time"), (-30, "1m short"), (-150, "3m short")],
)
def test_no_minute_is_promised_that_is_not_there(seconds: int, said: str) -> None:
    evening = Evening(stages('lead length="10m"', length=f'"{600 + seconds}s"'))
    assert phrases.spare_briefly(evening.view) == said

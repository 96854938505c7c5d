"""What the screen says of time and of the bell: true, whole, and no longer than it is of use."""

from __future__ import annotations

from pathlib import Path

import pytest

from circlekeeper.telling.floor import about, remaining_phases, spare
from circlekeeper.telling.screens import NO_SOUND, short
from circlekeeper.tui.circle import live
from circlekeeper.tui.circle.closing import StageBars
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.units import HOUR, MINUTE, SECOND
from tests.evenings import stages
from tests.tui.rehearsing import Rehearsal, plan_of

EVENING = """
title = "Short"
length = "30m"
[[stages]]
kind = "check-in"
turn = "1m"
[[stages]]
kind = "open"
title = "Questions to the guest"
[[stages]]
kind = "break"
[[stages]]
kind = "groups"
title = "Pairs"
[[stages]]
kind = "open"
title = "What we take and Burning bowl"
[[stages]]
kind = "close"
"""


@pytest.fixture
def circle(tmp_path: Path) -> Rehearsal:
    return Rehearsal(plan_of(EVENING, tmp_path), ["Ana", "Bo", "Cleo"])


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (19, "a moment"),
        (20, "about 20 seconds"),
        (30, "about 30 seconds"),
        (40, "about 40 seconds"),
        (45, "about 45 seconds"),
        (56, "about 55 seconds"),
        (60, "about a minute"),
        (90, "about a minute and a half"),
        (119 * 60 + 29, "about 119 minutes"),
        (2 * 3600, "about 2 hours"),
        (150 * 60, "about 3 hours"),
    ],
)
def test_a_time_is_called_what_it_is(length: int, said: str) -> None:
    assert about(length * SECOND) == said


def test_steps_that_have_a_comma_in_their_names_can_be_told_apart() -> None:
    steps = ["Questions", "I've been there too, and what helped me", "What I take with me"]
    assert remaining_phases(steps) == "Then: Questions; I've been there too, and what helped me; What I take with me"


async def test_of_many_stages_that_could_give_one_is_named_and_the_rest_counted(circle: Rehearsal) -> None:
    async with circle.run():
        await circle.press("enter")
        await circle.wait(minutes=20)
        view = circle.view
        assert len(view.short_stages) == 4
        assert "could be shorter" in short(view)
        assert "Questions to the guest and 3 other stages could be shorter" in short(view)
        assert "Questions to the guest, Break, Pairs and What we take and Burning bowl could be shorter" in spare(view)
        assert "3 other stages could be shorter" in circle.text


@pytest.mark.parametrize(
    ("minutes", "said"),
    [
        (59, "about 59 minutes to spare"),
        (60, "about 1h to spare"),
        (73, "about 1h 13m to spare"),
        (1, "about 1 minute to spare"),
        (-1, "a minute short"),
        (-2, "2 minutes short"),
        (-60, "1h short"),
        (-135, "2h 15m short"),
    ],
)
async def test_time_to_spare_is_told_in_minutes_and_then_in_hours(circle: Rehearsal, minutes: int, said: str) -> None:
    view = circle.view._replace(spare=minutes * MINUTE, short_stages=())
    assert spare(view) == said
    assert spare(view._replace(set_for=("Lunch", HOUR))) == f"{said} before Lunch"
    if minutes < 0:
        assert spare(view._replace(short_stages=("Tea",))) == f"{said}: Tea could be shorter"


async def test_a_stage_that_is_set_for_a_time_is_told_of_two_minutes_before_and_until_its_time() -> None:
    circle = Rehearsal(stages("check-in", 'break title="Lunch" at="19:30"', "lead"), ["Ana", "Bo"])
    async with circle.run():
        await circle.press("enter")
        await circle.wait(minutes=27.9)
        assert "is set to begin" not in circle.text
        await circle.wait(minutes=0.1)
        assert "Lunch is set to begin in 2 minutes." in circle.text
        await circle.wait(minutes=1)
        assert "Lunch is set to begin in 1 minute." in circle.text
        await circle.press("space")
        assert "is set to begin" not in circle.text


async def test_the_bell_is_asked_for_as_long_as_it_can_be_meant(
    circle: Rehearsal, monkeypatch: pytest.MonkeyPatch
) -> None:
    timers: list[tuple[float, object]] = []
    async with circle.run():
        await circle.press("enter")
        evening = circle.app.evening
        assert evening is not None
        monkeypatch.setattr(circle.app, "set_timer", lambda after, then: timers.append((after, then)))
        await circle.press("b")
        assert "Please ring the bell." in circle.text
        (over,) = [then for after, then in timers if after == live.BELL_STAYS]
        assert callable(over)
        over()
        await circle.pilot.pause()
        assert "Please ring the bell." not in circle.text


@pytest.mark.parametrize(("height", "shown", "more"), [(8, 7, "… and 5 more stages"), (12, 12, ""), (40, 12, "")])
def test_a_table_of_stages_that_is_cut_says_so(height: int, shown: int, more: str) -> None:
    canvas = Canvas(80, height)
    StageBars().paint(canvas, tuple((f"Stage {n}", 5 * MINUTE, 6 * MINUTE) for n in range(12)))
    text = "\n".join("".join(part for part, _ in canvas.line(y)) for y in range(height))
    assert text.count("Stage ") == shown
    assert ("… and" in text) is bool(more)
    assert more in text


class Mute:
    """A bowl that no player plays."""

    def ring(self) -> bool:
        return False

    def hush(self) -> None:
        pass


async def test_where_the_bowl_cannot_be_played_the_real_one_is_asked_for_and_why_is_said(circle: Rehearsal) -> None:
    sounding = Rehearsal(stages("check-in", "lead", bell='"sound"'), ["Ana", "Bo"])
    for evening, why in ((circle, False), (sounding, True)):
        async with evening.run():
            assert evening.app.evening is not None
            evening.app.evening.bell = Mute()  # type: ignore[assignment]
            await evening.press("enter", "b")
            assert "Please ring the bell." in evening.text
            assert (" ".join(NO_SOUND.split()) in " ".join(evening.text.split())) is why

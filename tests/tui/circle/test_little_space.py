"""On the smallest screen the lines are shorter, and still say what changed: no word of the program's is cut."""

from __future__ import annotations

from pathlib import Path

from circlekeeper.telling.screens import LEAVING_KEYS
from tests.tui.rehearsing import Rehearsal, plan_of

SMALL = (40, 10)


def circle_of(stage: str, tmp_path: Path, people: str = "Ana Ben Cleo Dev") -> Rehearsal:
    return Rehearsal(plan_of(f'title = "Evening"\nlength = "60m"\n[[stages]]\n{stage}\n', tmp_path), people.split())


async def test_the_title_of_the_stage_stands_whole_beside_the_room_of_the_evening(tmp_path: Path) -> None:
    circle = circle_of('kind = "open"\ntitle = "From heart to heart"\nlength = "20m"', tmp_path)
    async with circle.run(size=SMALL):
        await circle.press("enter")
        assert circle.text.splitlines()[0].split() == ["From", "heart", "to", "heart", "40m", "to", "spare"]


async def test_a_stage_for_a_mark_that_nobody_has_says_so(tmp_path: Path) -> None:
    agenda = 'title = "E"\nmarks = ["guest"]\n[[stages]]\nkind = "round"\nwho = "guest"\n'
    circle = Rehearsal(plan_of(agenda, tmp_path), ["Ana", "Ben"])
    async with circle.run(size=SMALL):
        await circle.press("enter")
        assert "this stage is for nobody who's here" in circle.text


async def test_it_says_how_much_is_missing(tmp_path: Path) -> None:
    circle = circle_of('kind = "open"\nlength = "75m"', tmp_path)
    async with circle.run(size=SMALL):
        await circle.press("enter")
        assert circle.text.splitlines()[0].split() == ["Open", "15m", "short"]


async def test_new_groups_are_told_with_their_number_alone(tmp_path: Path) -> None:
    circle = circle_of('kind = "groups"\nchanges = 3', tmp_path)
    async with circle.run(size=SMALL):
        await circle.press("enter")
        assert "grouping 1 of 3" in circle.text
        assert "…" not in circle.text


async def test_the_lap_is_told_beside_who_comes(tmp_path: Path) -> None:
    circle = circle_of('kind = "round"\nlaps = 2\nturn = "1m"', tmp_path)
    async with circle.run(size=SMALL):
        await circle.press("enter", "enter")
        assert "then Ben, lap 1 of 2" in circle.text
        await circle.press("enter", "enter", "enter", "enter")
        assert "then Ben, lap 2 of 2" in circle.text


async def test_what_enter_does_is_said_also_before_a_quiet_and_a_long_name(tmp_path: Path) -> None:
    circle = circle_of(
        'kind = "round"\nturn = "1m"\ngap = "15s"', tmp_path, "Ana Ben Maximiliane-Friederike-Wilhelmine-Charlotte"
    )
    async with circle.run(size=SMALL):
        await circle.press("enter", "enter")
        assert "Enter quiet, then Ben" in circle.text
        await circle.press("enter", "enter")
        assert "Enter quiet, then Maxim" in circle.text
        assert "? more" in circle.text


async def test_whoever_is_asked_whether_to_leave_reads_how_to_answer(tmp_path: Path) -> None:
    circle = circle_of('kind = "open"\nlength = "20m"', tmp_path)
    async with circle.run(size=SMALL):
        await circle.press("enter", "q")
        assert "Leave the circle now?" in circle.text
        assert LEAVING_KEYS in circle.text

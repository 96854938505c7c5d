"""Groups on the screen: which set it is, what each has in them, and what the evening begins with."""

from __future__ import annotations

from pathlib import Path

import pytest

from circlekeeper.circle.commands import Drop
from tests.tui.rehearsing import PEOPLE, Rehearsal, plan_of


async def test_groups_of_another_size_are_told_what_each_has_and_which_set_it_is(tmp_path: Path) -> None:
    agenda = 'title = "Pairs"\n[[stages]]\nkind = "groups"\nturn = "5m"\nchanges = 2\npartners = "new"\n'
    circle = Rehearsal(plan_of(agenda, tmp_path), ["Ana", "Ben", "Cleo", "Dev", "Eva"])
    async with circle.run():
        await circle.press("enter")
        assert "The three: 3m 20s each" in circle.text
        assert "grouping 1 of 2 · people find their partners" in circle.text
        assert "Enter begin rotation 1 of 2" in circle.text
        await circle.press("enter", "enter")
        assert "Enter new groups, 2 of 2" in circle.text
        await circle.press("enter")
        assert "grouping 2 of 2 · people find their partners" in circle.text


async def test_before_the_evening_begins_it_is_told_with_what_it_will_begin(tmp_path: Path) -> None:
    agenda = 'title = "Pairs"\n[[stages]]\nkind = "opening"\n\n[[stages]]\nkind = "groups"\n'
    circle = Rehearsal(plan_of(agenda, tmp_path), ["Ana", "Ben"])
    circle.keeper.do(Drop(1))
    async with circle.run():
        assert "Enter begin with Groups" in circle.text
        assert "Opening" not in circle.text.splitlines()[-3]


TOLD = """
title = "Pairs"
[[stages]]
kind = "groups"
turn = "3m"
prompt = "What is heavy just now?"
say = "Turn to the person at your left. One speaks, the other only listens; after three minutes you swap."
note = "mention the chairs in the corridor"
"""


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_what_is_said_and_noted_is_there_while_people_find_their_groups(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    circle = Rehearsal(plan_of(TOLD, tmp_path), PEOPLE[:8])
    async with circle.run(size):
        await circle.press("enter")
        said = " ".join(circle.text.split())
        assert "Say: Turn to the person at your left." in said
        assert "Note: mention the chairs in the corridor" in said
        assert all(name in said for name in PEOPLE[:8])


async def test_where_there_is_no_room_for_them_the_key_for_them_is_named(tmp_path: Path) -> None:
    circle = Rehearsal(plan_of(TOLD.replace("you swap.", "you swap. " * 40), tmp_path), PEOPLE[:8])
    async with circle.run():
        await circle.press("enter")
        assert "What is heavy just now?" in circle.text
        assert "g: the whole text" in circle.text
        assert all(name in circle.text for name in PEOPLE[:8])


async def test_where_names_are_long_they_are_cut_so_that_all_groups_stand_side_by_side(tmp_path: Path) -> None:
    agenda = 'title = "Pairs"\n[[stages]]\nkind = "groups"\nsize = 2\n'
    names = [f"{name} with a long name" for name in PEOPLE]
    circle = Rehearsal(plan_of(agenda, tmp_path), names)
    async with circle.run((80, 24)):
        await circle.press("enter")
        firsts, seconds = (row for row in circle.text.splitlines() if "╭" in row or "╰" in row)
        assert firsts.count("╭") == seconds.count("╰") == len(PEOPLE) // 2
        assert all(name in firsts + seconds for name in PEOPLE)
        assert "…" in firsts

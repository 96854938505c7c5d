"""Groups on the screen: which set it is, what each has in them, and what the evening begins with."""

from __future__ import annotations

from pathlib import Path

from circlekeeper.circle.commands import Drop
from tests.tui.rehearsing import Rehearsal, plan_of


async def test_groups_of_another_size_are_told_what_each_has_and_which_set_it_is(tmp_path: Path) -> None:
    agenda = 'title = "Pairs"\n[[stages]]\nkind = "groups"\nturn = "5m"\nchanges = 2\npartners = "new"\n'
    circle = Rehearsal(plan_of(agenda, tmp_path), ["Ana", "Ben", "Cleo", "Dev", "Eva"])
    async with circle.run():
        await circle.press("enter")
        assert "The three: 3m 20s each" in circle.text
        assert "grouping 1 of 2 · people find their groups" in circle.text
        await circle.press("enter", "enter")
        assert "Enter new groups, 2 of 2" in circle.text
        await circle.press("enter")
        assert "grouping 2 of 2 · people find their groups" in circle.text


async def test_before_the_evening_begins_it_is_told_with_what_it_will_begin(tmp_path: Path) -> None:
    agenda = 'title = "Pairs"\n[[stages]]\nkind = "opening"\n\n[[stages]]\nkind = "groups"\n'
    circle = Rehearsal(plan_of(agenda, tmp_path), ["Ana", "Ben"])
    circle.keeper.do(Drop(1))
    async with circle.run():
        assert "Enter begin with Groups" in circle.text
        assert "Opening" not in circle.text.splitlines()[-3]

"""The footer: as many keys as fit, the most wanted first."""

from pathlib import Path

import pytest

from tests.tui.rehearsing import AGENDA, Rehearsal, plan_of


def circle_of(name: str, tmp_path: Path) -> Rehearsal:
    return Rehearsal(plan_of(AGENDA, tmp_path), ("Ana", name, "Eva"))


@pytest.mark.parametrize("name", ["Bo", "Ana Lund", "Ana Meier"])
async def test_the_keys_wanted_most_have_a_place_while_someone_speaks(tmp_path: Path, name: str) -> None:
    circle = circle_of(name, tmp_path)
    async with circle.run((80, 24)):
        await circle.press("enter", "enter", "enter")
        footer = circle.text.splitlines()[-1]
        assert f"Enter {name} begins" in footer
        for key in ("Space hold", "p pass", "w ask", "u undo", "e plan", "x person"):
            assert key in footer
        assert footer.rstrip().endswith("?") or footer.rstrip().endswith("? more")


async def test_the_key_for_the_help_keeps_its_word_where_giving_it_up_would_not_be_enough(tmp_path: Path) -> None:
    circle = circle_of("Maximiliane-Theresia", tmp_path)
    async with circle.run((80, 24)):
        await circle.press("enter", "enter", "enter")
        assert circle.text.splitlines()[-1].rstrip().endswith("? more")

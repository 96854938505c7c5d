"""Whole evenings on the screen, led by keys alone: with groups, with hands, with a board; someone comes late, and
someone leaves.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from circlekeeper.agenda.reading import read
from circlekeeper.circle.view import View
from circlekeeper.tui.circle.closing import ClosingScreen
from tests.leading import AGENDAS, NAMES, numbers_of
from tests.tui.leading_by_keys import lead_by_keys, missing_at_a_glance
from tests.tui.rehearsing import Rehearsal

LED = ["peer-support", "thinking-pairs", "house-meeting", "lean-coffee"]
"""The usual one, one with groups, one with a stack, one with topics."""


@pytest.mark.parametrize("path", [path for path in AGENDAS if path.stem in LED], ids=lambda path: path.stem)
async def test_an_agenda_is_led_from_its_beginning_to_its_close(path: Path) -> None:
    people = numbers_of(path)[1]
    plan = read(path, count=people).plan
    assert plan is not None
    circle = Rehearsal(plan, NAMES[:people])
    unseen: list[tuple[str, list[str], str]] = []

    def looks(view: View, text: str) -> None:
        if missing := missing_at_a_glance(view, text):
            unseen.append((view.stage.title, missing, text))

    async with circle.run():
        assert await lead_by_keys(circle, NAMES[people - 1], looks=looks) == [s.title for s in plan.stages]
        assert [p.name for p in circle.view.people][-1] == "Zora"
        assert circle.view.away == (NAMES[people - 1],)
        assert isinstance(circle.app.screen, ClosingScreen)
        assert "It ended" in circle.text
        await circle.press("enter")
    assert circle.app.return_code == 0
    assert not unseen, "\n".join([str(unseen[0][:2]), unseen[0][2]])

"""The board while a group votes."""

from __future__ import annotations

from circlekeeper.circle import commands as c
from circlekeeper.circle.state import Setup
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeper.times import HandTime
from circlekeeper.tui.circle.blocks import blocks_of
from tests.evenings import stages


def test_the_board_says_how_many_votes_are_out_of_how_many_there_can_be() -> None:
    keeper = Keeper(Setup(stages("topics", "challenges")), HandTime())
    for name in ("Ana", "Bo"):
        keeper.gather(name)
    for command in (c.Next(), c.Raise(0), c.Vote(1, 5)):
        assert keeper.do(command) is None
    assert "Votes so far: 5 of 6." in [block.text for block in blocks_of(keeper.view())]
    keeper.do(c.Vote(1, 7))
    assert "Votes so far: 7, of only 6." in [block.text for block in blocks_of(keeper.view())]

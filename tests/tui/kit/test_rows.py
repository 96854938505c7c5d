"""A row of a list: what is chosen, and a few words about it."""

from __future__ import annotations

from circlekeeper.tui.kit.sheets import Choice

ABOUT = "everyone in turn, each with a share of the time that there is"


def test_a_kind_of_stage_stands_whole_beside_a_long_word_about_it() -> None:
    said = Choice("sharing-round", "sharing-round", ABOUT).row(40).plain
    assert said.startswith("sharing-round  everyone in turn")
    assert said.endswith("…")
    assert len(said) == 40


def test_a_long_name_gives_way_to_what_the_person_does() -> None:
    said = Choice("1", "Maximiliane Alexandra Wilhelmine", "has the floor", number=1).row(40).plain
    assert said.startswith("  1  Maximiliane")
    assert said.endswith("…  has the floor")
    assert len(said) == 40

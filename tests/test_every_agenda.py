"""Every agenda that comes with circlekeeper is run from its beginning to its end, by the rules for the fewest, the
usual number and the most people, and in plain mode for the usual number.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from circlekeeper.agenda.reading import read
from circlekeeper.circle.plan import Plan
from circlekeeper.circle.state import Setup
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeper.times import HandTime
from circlekeeper.plain.loop import Conversation
from circlekeeper.plain.typed import TypedLines
from tests.evenings import AT_SEVEN, Evening
from tests.leading import AGENDAS, NAMES, TRANSLATED, called, lead, numbers_of

ALL = [*AGENDAS, *TRANSLATED]
EACH = [pytest.param(path, people, id=f"{called(path)}-{people}") for path in ALL for people in numbers_of(path)]
USUAL = [pytest.param(path, numbers_of(path)[1], id=called(path)) for path in ALL]


def plan_at(path: Path, people: int) -> Plan:
    """An agenda that has nothing to warn of for so many people, but that they do not divide into its groups."""
    reading = read(path, count=people)
    assert reading.plan is not None
    assert all("don't divide into groups" in problem.saying.what for problem in reading.problems)
    return reading.plan


def by_the_rules(evening: Evening) -> Callable[[str], dict[str, Any]]:
    """Whoever leads asks for the state; a command answers with none."""

    def tell(line: str) -> dict[str, Any]:
        if line == "state":
            return evening.state
        evening.takes(line)
        return {}

    return tell


@pytest.mark.parametrize(("path", "people"), EACH)
def test_an_agenda_comes_to_its_close_by_the_rules_alone(path: Path, people: int) -> None:
    plan = plan_at(path, people)
    evening = Evening(plan, NAMES[:people])
    assert lead(by_the_rules(evening), people) == [s.title for s in plan.stages]
    assert evening.view.stage.number == len(plan.stages)


@pytest.mark.parametrize(("path", "people"), USUAL)
def test_an_agenda_bears_a_latecomer_and_someone_who_leaves(path: Path, people: int) -> None:
    plan = plan_at(path, people)
    evening = Evening(plan, NAMES[:people])
    assert lead(by_the_rules(evening), people, life=True) == [s.title for s in plan.stages]
    assert [p.name for p in evening.view.people][-1] == "Zora"
    assert evening.state["away"] == [NAMES[people - 1]]


@pytest.mark.parametrize(("path", "people"), USUAL)
def test_an_agenda_comes_to_its_close_in_plain_mode(
    path: Path, people: int, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = plan_at(path, people)
    keeper = Keeper(Setup(plan, seed=7), HandTime(AT_SEVEN))
    for name in NAMES[:people]:
        keeper.gather(name)
    conversation = Conversation(keeper, TypedLines(looking=False))

    def tell(line: str) -> dict[str, Any]:
        conversation._answered(line)
        said = capsys.readouterr().out
        assert "cannot:" not in said, f"{line}: {said}"
        return json.loads(said) if line == "state" else {}

    assert lead(tell, people) == [s.title for s in plan.stages]

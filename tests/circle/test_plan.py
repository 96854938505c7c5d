"""A plan is kept as plain data and comes back as it was; every kind of stage has its nature."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, get_args

import pytest

from circlekeeper.agenda.kinds import NAMES
from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.plan import Kind, plan_from_data
from circlekeeper.units import MINUTE
from tests.evenings import plan_of, stages

BUNDLED = sorted((Path(__file__).resolve().parent.parent.parent / "agendas").rglob("*.toml"))


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_a_plan_comes_back_from_json_as_it_was(path: Path) -> None:
    plan = plan_of(path.read_text(encoding="utf-8"))
    assert plan_from_data(json.loads(json.dumps(plan.to_data()))) == plan


@pytest.mark.parametrize("kind", NAMES)
def test_a_stage_of_every_kind_comes_back_from_json_as_it_was(kind: str) -> None:
    plan = plan_of(f'title = "C"\n[[stages]]\nkind = "{kind}"\n')
    assert plan_from_data(json.loads(json.dumps(plan.to_data()))) == plan


def test_a_plan_that_was_kept_before_a_field_was_there_comes_back_with_its_usual_value() -> None:
    plan = plan_of('title = "C"\n[[stages]]\nkind = "topics"\n')
    data = plan.to_data()
    del data["stages"][0]["votes"], data["handover"]
    assert plan_from_data(data) == plan


@pytest.mark.parametrize(("shuffled", "partners"), [(True, "shuffled"), (False, "neighbours")])
def test_groups_of_the_first_version_come_back_with_whom_they_sat(shuffled: bool, partners: str) -> None:
    data = plan_of('title = "C"\n[[stages]]\nkind = "groups"\n').to_data()
    del data["stages"][0]["groups"]["partners"]
    data["stages"][0]["groups"]["shuffle"] = shuffled
    groups = plan_from_data(data).stages[0].groups
    assert groups is not None
    assert groups.partners == partners


@pytest.mark.parametrize(
    "data", [None, 5, "abc", [], {}, {"title": "C"}, {"title": "C", "stages": 5}, {"title": "C", "stages": [5]}]
)
def test_data_that_is_no_plan_is_refused(data: Any) -> None:
    with pytest.raises((KeyError, TypeError)):
        plan_from_data(data)


def test_a_round_is_begun_by_whoever_is_named_and_a_stage_without_turns_stays_as_it_is() -> None:
    plan = stages("round", "break", "round")
    begun = plan.begun_by({0: "Ana", 1: "Ben", 3: "Cleo", -1: "Dev"})
    first, *others = begun.stages
    assert first.turns is not None
    assert (first.turns.start, first.turns.start_name) == ("name", "Ana")
    assert others == list(plan.stages[1:])


def test_a_plan_without_names_has_none_of_whoever_comes_or_begins() -> None:
    plan = stages('round start="Ana"', "break", people='["Ana", "Ben"]')
    assert "Ana" in str(plan)
    assert "Ben" in str(plan)
    nameless = plan.without_names()
    assert "Ana" not in str(nameless)
    assert "Ben" not in str(nameless)
    assert nameless.stages[1] == plan.stages[1]


def test_a_stage_without_a_length_has_its_usual_one_where_no_end_is_known() -> None:
    plan = stages("lead length='5m'", "challenges", "close length='5m'")
    assert plan.lengths(None) == (5 * MINUTE, plan.stages[1].usual, 5 * MINUTE)


def test_every_kind_of_stage_has_its_nature() -> None:
    assert set(NATURES) == set(get_args(Kind))

"""Every two keys of a stage, with every value that is a choice: together they make an evening that is led to its end,
or `check` says in one line which two it is that contradict each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations, product
from typing import Any, NamedTuple

import pytest
import tomli_w

from circlekeeper.agenda.judging import judge
from circlekeeper.agenda.kinds import NAMES, USUAL
from circlekeeper.agenda.model import FAMILY, Agenda, PhaseTable, Table
from circlekeeper.agenda.reading import read_text
from circlekeeper.agenda.resolve import resolve
from circlekeeper.agenda.values import (
    Duration,
    Flag,
    Format,
    Language,
    Laps,
    OneOf,
    Start,
    Text,
    TimeOfDay,
    Value,
    Voices,
    Whole,
)
from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.circle.seeing import view_of
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup
from circlekeeper.circle.view import View
from circlekeeper.units import MINUTE, SECOND
from tests.circle.holding import must_be_as_foreseen, must_hold

LISTS: dict[str, Any] = {
    "prompts": ["First?", "Second?"],
    "extend": ["2m", "1m"],
    "phases": [{"title": "Telling", "voice": "holder", "length": "1m"}, {"title": "Around", "turn": "30s"}],
    "people": ["Ana", "Ben"],
    "agreements": ["What is said here stays here."],
    "marks": ["guest", "new"],
    "group": {"min": 2, "max": 9},
}
"""The values of keys that hold more than one thing."""
ANOTHER_STAGE = ("kind", "stages")


class Key(NamedTuple):
    """A key with one of its values, and in which table it stands."""

    table: type[Table]
    name: str
    value: Any


def values_of(table: type[Table], name: str) -> list[Any]:
    """Every word that can stand under a key, and of lengths, numbers and texts as many as make a difference."""
    match next((m for m in table.model_fields[name].metadata if isinstance(m, Value)), None):
        case Duration(choices=words):
            return ["2m", *words]
        case OneOf(choices=choices):
            return [*choices]
        case Start(choices=choices):
            return [*choices, "Ben"]
        case Voices(choices=choices):
            return [*choices, "guest", "not guest"]
        case Laps(choices=words):
            return [1, 2, *words]
        case Whole(least=least):
            return [least, least + 1]
        case Flag():
            return [True, False]
        case TimeOfDay():
            return ["19:12"]
        case Text():
            return ["A few words"]
        case Language():
            return ["de"]
        case Format():
            return [1]
        case _:
            return [LISTS[name]]


def keys_of(table: type[Table]) -> dict[str, list[Key]]:
    """The keys of a table, each with its values."""
    names = [name for name in table.model_fields if name not in ANOTHER_STAGE]
    return {name: [Key(table, name, value) for value in values_of(table, name)] for name in names}


def agenda_of(kind: str, *keys: Key) -> dict[str, Any]:
    """The agenda whose second stage has these keys, or whose second stage has a phase with them."""
    agenda: dict[str, Any] = {"title": "An evening", "marks": ["guest"]}
    stage: dict[str, Any] = {"kind": kind}
    phase: dict[str, Any] = {"title": "A step", "length": "2m"}
    for table, name, value in keys:
        (agenda if table is Agenda else phase if table is PhaseTable else stage)[name] = value
    if any(key.table is PhaseTable for key in keys):
        stage["phases"] = [phase, {"title": "Another", "length": "1m"}]
    return agenda | {"stages": [{"kind": "lead"}, stage, {"kind": "close"}]}


def plan_of(kind: str, *keys: Key) -> Plan | None:
    agenda, _ = judge(agenda_of(kind, *keys))
    return None if agenda is None else resolve(agenda)


class Pairs(NamedTuple):
    """All pairs of keys in stages of a kind."""

    together: list[Plan]
    """The evenings of those that can stand together."""
    against: dict[tuple[str, str], list[dict[str, Any]]]
    """The agendas of those that cannot, by the names of the two."""


def with_company(kind: str, key: Key, keys: list[Key]) -> tuple[Key, ...]:
    """A key alone or, where it is wrong alone, with another that makes it right."""
    if plan_of(kind, key) is not None:
        return (key,)
    return key, next(other for other in keys if other.name != key.name and plan_of(kind, key, other) is not None)


def pairs_of(kind: str) -> Pairs:
    pools = [*keys_of(FAMILY[kind]).values(), *keys_of(Agenda).values()]
    if "phases" in FAMILY[kind].model_fields:
        pools += keys_of(PhaseTable).values()
    every = [key for pool in pools for key in pool]
    company = {id(key): with_company(kind, key, every) for key in every}
    found = Pairs([], {})
    for one, other in (both for pools in combinations(pools, 2) for both in product(*pools)):
        if {"phases", PhaseTable} in ({one.name, other.table}, {other.name, one.table}):
            continue  # the phase stands in those
        rest = [key for key in (*company[id(one)], *company[id(other)]) if key.name not in (one.name, other.name)]
        if (plan := plan_of(kind, *rest, one, other)) is not None:
            found.together.append(plan)
        else:
            found.against.setdefault((one.name, other.name), []).append(agenda_of(kind, one, other))
    return found


@pytest.fixture(scope="module")
def pairs() -> dict[str, Pairs]:
    return {kind: pairs_of(kind) for kind in NAMES}


OF_ROUNDS: set[tuple[str, str]] = {("laps", other) for other in ("most", "prompts", "returns", "turn")} | {
    ("most", "turn"),
    ("prompt", "prompts"),
}
ROUNDS: list[str] = [named for named in NAMES if USUAL[named].kind == "round"]
CONTRADICT: dict[str, set[tuple[str, str]]] = dict.fromkeys(ROUNDS, OF_ROUNDS) | {
    "groups": {("changes", "prompts"), ("partners", "shuffle"), ("prompt", "prompts")},
    "challenges": {("turn", "voice")},
}
"""Which keys contradict each other in some of their values."""


def test_what_contradicts_is_refused_in_a_line_that_names_both(pairs: dict[str, Pairs]) -> None:
    for kind, found in pairs.items():
        assert {tuple(sorted(two)) for two in found.against} == CONTRADICT.get(kind, set()), kind
        for (one, other), agendas in found.against.items():
            for agenda in agendas:
                lines = [str(problem) for problem in read_text(tomli_w.dumps(agenda), "evening.toml").problems]
                named = [all(re.search(rf"\b{name}\b", line) for name in (one, other)) for line in lines]
                assert any(named), lines


def moves_alike(plan: Plan) -> Plan:
    """The plan less what only the faces show, and what only ending on time asks for: evenings that differ in nothing
    else are led once.
    """

    def bare(stage: Stage) -> Stage:
        turns, groups, challenge = stage.turns, stage.groups, stage.challenge
        return stage._replace(
            named="", title="", prompt="", say="", note="", by="", bell="none", response=None,
            flex="firm", minimum=None, usual=0, keeps_usual=True,
            turns=turns and turns._replace(after_response="none", limit="none", warn=None, wrap=0),
            groups=groups and groups._replace(warn=None),
            challenge=challenge and challenge._replace(
                phases=tuple(p._replace(title="", response="none") for p in challenge.phases)
            ),
        )  # fmt: skip

    return plan._replace(
        title="", stages=tuple(map(bare, plan.stages)), agreements=(), in_need="", language="", bell="none",
        group_min=None, group_max=None, people=(), marks=(),
    )  # fmt: skip


def different(pairs: dict[str, Pairs]) -> Iterator[Plan]:
    """One evening of every kind of evening that two keys make."""
    seen: set[Plan] = set()
    for plan in (plan for found in pairs.values() for plan in found.together):
        if (alike := moves_alike(plan)) not in seen:
            seen.add(alike)
            yield plan


class Led:
    """An evening of three people, to which a fourth comes and from which one of them goes, by `next` to its end."""

    def __init__(self, plan: Plan, number: int) -> None:
        fixed = tuple((At(12 * MINUTE),) if stage.at else () for stage in plan.stages)
        ends = (At(80 * MINUTE),) if plan.ends_at else ()
        self.texts = ["Ana", "Ben", "Cy", "Zoe"]
        self.session = Session(Setup(plan, seed=number, fixed=fixed, ends=ends), self.texts)
        self.now = At(0)
        self.to_happen = [(number % 4, c.Arrive(3, number % 3)), (number % 4 + number % 5, c.Leave(number % 3))]
        for command in (*map(c.Arrive, range(3)), c.Mark(0, 3), c.Mark(2, 3), c.Raise(1), c.Raise(0)):
            assert self.session.do(command, self.now) is None
        self.seen = [view_of(self.session, self.now)]

    def lead(self) -> list[View]:
        """All there was to see, after every press."""
        while self.people_come_and_go().next_does is not None:
            assert len(self.seen) < 100
            before, command = self.seen[-1], self.command(self.seen[-1])
            self.do(command)
            if isinstance(command, c.Next):
                assert before.next_does is not None
                must_be_as_foreseen(before.next_does, before, self.seen[-1])
        return self.seen

    def do(self, command: c.Command) -> None:
        self.now = At(self.now + 7 * SECOND)
        assert self.session.do(command, self.now) is None
        self.seen.append(view_of(self.session, self.now))
        must_hold(self.seen[-1], self.session.state_at(self.now))

    def people_come_and_go(self) -> View:
        """At some press within the stage, of different ones at a different, and at the latest before it is left."""
        presses = sum(seen.stage.id == 1 for seen in self.seen)
        while self.to_happen and presses:
            after, command = self.to_happen[0]
            does = self.seen[-1].next_does
            if presses <= after and (does is None or does.code != "stage"):
                break
            self.do(command)
            del self.to_happen[0]
        return self.seen[-1]

    def command(self, view: View) -> c.Command:
        """`next`, but where it says what to do instead, and for those who pass so that all have passed."""
        assert view.next_does is not None
        if view.next_does.code == "floor-first":
            return c.Floor(self.texts.index(view.waiting[0]))
        until_all_pass = view.lap is not None and view.lap[1] is None and view.lap[0] > 1
        return c.Pass() if until_all_pass and view.speaker is not None else c.Next()


def must_have_had_its_pieces(stage: Stage, seen: list[View]) -> None:
    """The laps, the answers, the sets and rotations that the agenda says."""
    here = [view for view in seen if view.stage.id == 1 and not view.finished]
    assert here
    if stage.turns is not None:
        laps, kinds = stage.turns.laps, {view.piece.kind for view in here if view.piece is not None}
        assert stage.kind != "round" or here[-1].waiting == ()
        assert laps is None or laps == 1 or {view.lap for view in here} == {(lap, laps) for lap in range(1, laps + 1)}
        assert ("after" in kinds) == (bool(stage.turns.after) and "turn" in kinds)
    if stage.groups is not None:
        sets, rotations = stage.groups.changes, stage.groups.rotations
        asked = [
            (view.groups.change, view.groups.rotation, view.stage.prompt)
            for view in here
            if view.groups.rotation is not None
        ]
        assert [*dict.fromkeys(asked)] == [
            (
                (number, sets) if sets > 1 else None,
                (rotation, rotations),
                (stage.prompts or (stage.prompt,) * sets)[number - 1],
            )
            for number in range(1, sets + 1)
            for rotation in range(1, rotations + 1)
        ]


def test_what_can_stand_together_makes_an_evening_that_comes_to_its_end(pairs: dict[str, Pairs]) -> None:
    number = 0
    for number, plan in enumerate(different(pairs)):
        led = Led(plan, number)
        try:
            seen = led.lead()
            assert seen[-1].finished
            assert {view.stage.id for view in seen} == {0, 1, 2}
            must_have_had_its_pieces(plan.stages[1], seen)
        except AssertionError as wrong:
            raise AssertionError(str(plan.stages[1])) from wrong
    assert number > 1500

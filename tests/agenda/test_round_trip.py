"""Any agenda that can be meant can be written and read again; any damage to a file is answered, never a crash."""

from __future__ import annotations

import contextlib
import datetime
import tomllib
from pathlib import Path
from typing import Any, get_args

import pytest
import tomli_w
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from circlekeeper.agenda.kinds import NAMES, USUAL
from circlekeeper.agenda.model import FAMILIES, FAMILY, STARTS, Agenda, Group, PhaseTable, Table
from circlekeeper.agenda.reading import read_text
from circlekeeper.agenda.source import RefusedError, decoded
from circlekeeper.agenda.together import contradictions
from circlekeeper.agenda.values import (
    Duration,
    Flag,
    Format,
    Language,
    Laps,
    MarkWord,
    OneOf,
    Start,
    Text,
    TimeOfDay,
    Value,
    Voices,
    Whole,
)
from circlekeeper.circle.plan import Plan
from circlekeeper.names import key_of
from circlekeeper.text import can_be_seen, first_foreign
from circlekeeper.units import SECOND
from circlekeeper.words.lengths import short

HERE = Path(__file__).resolve().parent.parent.parent
BUNDLED = [path.read_text(encoding="utf-8") for path in sorted((HERE / "agendas").rglob("*.toml"))]


def letters(most: int, *, lines: bool = False, seen: bool = False) -> st.SearchStrategy[str]:
    found = st.text(max_size=min(most, 60)).filter(lambda t: first_foreign(t, newlines=lines) is None)
    return found.filter(can_be_seen) if seen else found


def value_of(kind: Value) -> st.SearchStrategy[Any]:
    match kind:
        case Duration():
            lengths = st.integers(0 if kind.zero else 1, 24 * 3600).map(lambda s: s * SECOND)
            return st.one_of(lengths, st.sampled_from(kind.choices)) if kind.choices else lengths
        case TimeOfDay():
            return st.times().map(lambda t: t.replace(microsecond=0).isoformat())
        case OneOf():
            return st.sampled_from(kind.choices)
        case Start():
            return st.one_of(st.sampled_from(STARTS), letters(60, seen=True).filter(lambda t: len(t) < 4))
        case Text():
            return letters(kind.most, lines=kind.lines, seen=kind.seen)
        case Voices():
            return st.sampled_from([*kind.choices, "guest", "not guest"])
        case MarkWord():
            return st.sampled_from(["guest", "newcomer", "neu-hier", "première"])
        case Laps():
            return st.one_of(st.integers(1, kind.most), st.sampled_from(kind.choices))
        case Language():
            return st.sampled_from(["de", "es", "pt-BR"])
        case Whole():
            return st.integers(kind.least, kind.most)
        case Flag():
            return st.booleans()
        case Format():
            return st.just(1)
        case _:
            raise AssertionError(kind)


def fields_of(table: type[Table], **special: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """The keys of a table with values the model takes, those that may be left out sometimes left out."""
    must: dict[str, st.SearchStrategy[Any]] = {}
    may: dict[str, st.SearchStrategy[Any]] = {}
    for name, field in table.model_fields.items():
        kind = next((m for m in field.metadata if isinstance(m, Value)), None)
        if name in special:
            values = special[name]
        elif kind is not None:
            values = value_of(kind)
        else:
            continue
        (must if field.is_required() else may)[name] = values
    return st.fixed_dictionaries(must, optional=may)


def stage_of(kind: str) -> st.SearchStrategy[dict[str, Any]]:
    found = fields_of(
        FAMILY[kind],
        kind=st.just(kind),
        phases=st.lists(fields_of(PhaseTable), min_size=1, max_size=3),
        prompts=st.lists(letters(4000, lines=True, seen=True), min_size=1, max_size=3),
        extend=st.lists(st.integers(1, 600).map(lambda s: s * SECOND), max_size=3),
    )
    return found.map(without_contradictions)


def without_contradictions(stage: dict[str, Any]) -> dict[str, Any]:
    """The stage less whatever does not go together in it."""
    wrong = list(contradictions({"marks": ["guest"]}, [{}, stage]))
    while wrong:
        _, _, key, *inner = wrong[0].at
        assert isinstance(key, str)
        if inner:
            number, within = inner
            if within in stage[key][number]:
                del stage[key][number][within]
            else:
                stage[key][number]["length"] = 60 * SECOND
        else:
            del stage[key]
        wrong = list(contradictions({"marks": ["guest"]}, [{}, stage]))
    return stage


def in_order(agenda: dict[str, Any]) -> dict[str, Any]:
    """The agenda with the mark that its stages may ask for, and at most one stage at a clock time."""
    timed = [i for i, stage in enumerate(agenda["stages"]) if i and "at" in stage][:1]
    for i, stage in enumerate(agenda["stages"]):
        if i not in timed:
            stage.pop("at", None)
    return agenda | {"marks": sorted({*agenda.get("marks", ()), "guest"})}


agendas = fields_of(
    Agenda,
    people=st.lists(letters(60, seen=True), max_size=6, unique_by=lambda name: key_of(name.strip())),
    agreements=st.lists(letters(4000), max_size=3),
    group=fields_of(Group).filter(lambda g: g.get("min", 1) <= g.get("max", 500)),
    marks=st.lists(value_of(MarkWord(())), max_size=3),
    stages=st.lists(st.sampled_from(NAMES).flatmap(stage_of), min_size=1, max_size=4),
).map(in_order)


def written(data: dict[str, Any]) -> str:
    """An agenda as a file, with the lengths of time as a person would write them."""
    return tomli_w.dumps(_plain(Agenda, data))


def _plain(table: type[Table], data: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in data.items():
        kind = next((m for m in table.model_fields[name].metadata if isinstance(m, Value)), None)
        if kind is not None:
            found[name] = short(value) if isinstance(kind, Duration) and isinstance(value, int) else value
        elif name == "stages":
            found[name] = [_plain(FAMILY[stage["kind"]], stage) for stage in value]
        elif name == "phases":
            found[name] = [_plain(PhaseTable, phase) for phase in value]
        elif name == "group":
            found[name] = _plain(Group, value)
        elif name == "extend":
            found[name] = [short(length) for length in value]
        else:
            found[name] = value
    return found


@given(agendas)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_an_agenda_written_and_read_again_is_the_same(data: dict[str, Any]) -> None:
    reading = read_text(written(data), "evening.toml")
    assert reading.agenda is not None, [str(problem) for problem in reading.problems]
    assert reading.agenda.model_dump(exclude_unset=True) == data


PIECES = st.sampled_from(
    [
        '"',
        "'",
        "[",
        "]",
        "[[",
        "{",
        "}",
        "=",
        ".",
        "#",
        "\n",
        '"""',
        "\\",
        "\x00",
        "\x1b",
        "\u202e",
        "90",
        "true",
        "nan",
        "[[stages]]\n",
        "[stages]\n",
        'kind = "x"\n',
        'title = "t"\n',
        ",",
        "20:30",
        "1e400",
        "é",
        "😀",
        "\r",
        "a.b.c",
        "[stages.phases]\n",
        "people = [[]]\n",
    ]
)


@st.composite
def damaged(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(BUNDLED))
    for _ in range(draw(st.integers(1, 5))):
        at = draw(st.integers(0, len(text)))
        gone = draw(st.sampled_from([0, 0, 1, 2, 30, 300]))
        text = text[:at] + draw(st.one_of(st.just(""), PIECES, st.text(max_size=3))) + text[at + gone :]
    return text


def is_answered(text: str) -> None:
    reading = read_text(text, "evening.toml")
    assert all(problem.warning == (reading.plan is not None) for problem in reading.problems)
    assert reading.plan is not None or reading.problems
    lines = text.split("\n")
    for problem in reading.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1]) + 1
        assert "\n" not in str(problem)
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        assert reading.plan is None


def bytes_are_answered(data: bytes) -> None:
    with contextlib.suppress(RefusedError):
        assert read_text(decoded(data), "evening.toml").problems


@given(damaged())
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_damage_to_a_file_is_answered_in_lines_at_places_that_exist(text: str) -> None:
    is_answered(text)


@given(st.binary(max_size=200))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_answered(data: bytes) -> None:
    bytes_are_answered(data)


@pytest.mark.slow
@given(damaged())
@settings(max_examples=10_000, deadline=None, suppress_health_check=list(HealthCheck))
def test_ten_thousand_damages_to_a_file_are_answered(text: str) -> None:
    is_answered(text)


@pytest.mark.slow
@given(st.binary(max_size=2000))
@settings(max_examples=10_000, deadline=None)
def test_ten_thousand_files_of_any_bytes_are_answered(data: bytes) -> None:
    bytes_are_answered(data)


KINDS = sorted({usual.kind for usual in USUAL.values()})
VALUES = st.recursive(
    st.one_of(
        st.integers(),
        st.floats(),
        st.booleans(),
        st.text(max_size=5).filter(str.isprintable),
        st.just(datetime.time(20, 30)),
        st.just(datetime.date(2026, 1, 1)),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.text("abc", min_size=1, max_size=3), inner, max_size=3)
    ),
    max_leaves=4,
)


TABLES: tuple[type[BaseModel], ...] = (Agenda, PhaseTable, *FAMILY.values())


@given(
    st.sampled_from(sorted({name for table in TABLES for name in table.model_fields})),
    VALUES,
)
@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_value_under_any_key_is_taken_or_refused_in_words(key: str, value: Any) -> None:
    for data in (
        {"title": "C", "stages": [{"kind": "round"}], key: value},
        *({"title": "C", "stages": [{"kind": kind, key: value}]} for kind in KINDS),
        {"title": "C", "stages": [{"kind": "challenges", "phases": [{"title": "A", "length": "5m", key: value}]}]},
    ):
        reading = read_text(tomli_w.dumps(data), "evening.toml")
        for problem in reading.problems:
            assert "isn't allowed here; remove it, or see" not in str(problem)


def keys_of_stages() -> list[tuple[str, str]]:
    """Every key of a stage that holds one value, each with the first table that has it."""
    found: dict[str, str] = {}
    for family in FAMILIES:
        for key, field in family.model_fields.items():
            if any(isinstance(m, Value) for m in field.metadata):
                found.setdefault(key, family.__name__)
    return [(table, key) for key, table in found.items()]


@pytest.mark.parametrize(("table", "key"), keys_of_stages())
def test_every_key_of_a_stage_can_change_what_is_meant(table: str, key: str) -> None:
    family = next(family for family in FAMILIES if family.__name__ == table)
    kinds = get_args(family.model_fields["kind"].annotation)
    kept = next(m for m in family.model_fields[key].metadata if isinstance(m, Value))

    def meant(**stage: Any) -> Plan | None:
        return read_text(
            written({"title": "A", "stages": [{"kind": "opening"}, stage], "marks": ["guest"]}), "a.toml"
        ).plan

    def changes(value: Any) -> bool:
        plans = ((meant(kind=kind, **{key: value}), meant(kind=kind)) for kind in kinds)
        return any(plan is not None and plan != without for plan, without in plans)

    find(value_of(kept), changes, settings=settings(max_examples=200, database=None, phases=[Phase.generate]))

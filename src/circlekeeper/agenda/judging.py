"""What the model has against the values of a file, as findings with our own words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from circlekeeper.agenda import together
from circlekeeper.agenda.durations import Unreadable, kind_of
from circlekeeper.agenda.kinds import NAMES, title_of
from circlekeeper.agenda.model import (
    FAMILIES,
    FAMILY,
    MOST_STAGES,
    Agenda,
    Group,
    PhaseTable,
)
from circlekeeper.agenda.nearest import nearest
from circlekeeper.agenda.problems import Finding, Way
from circlekeeper.agenda.together import listed
from circlekeeper.agenda.values import SAID, OneOf
from circlekeeper.words import agenda as words

_SUGGESTED = 200
"""For so many unknown keys the nearest right one is looked up."""


def judge(data: dict[str, Any]) -> tuple[Agenda | None, list[Finding]]:
    """The agenda the values make, or everything that is wrong with them."""
    if (later := _later(data)) is not None:
        return None, [later]
    entries = stages if len(stages := listed(data.get("stages"))) <= MOST_STAGES else []
    guessed = _guessed(entries)
    findings = [*_kinds(entries, guessed), *together.contradictions(data, entries)]
    if guessed:
        data = data | {
            "stages": [entry | {"kind": guessed[i]} if i in guessed else entry for i, entry in enumerate(entries)]
        }
    try:
        agenda = Agenda.model_validate(data)
    except ValidationError as wrong:
        findings += _findings(wrong.errors(include_url=False), guessed)
    else:
        if not findings:
            return agenda, []
    return None, _without_echoes(findings)


def titles_of(data: dict[str, Any]) -> dict[int, str]:
    """What each stage is called, for messages, as far as the file says so."""
    titles = {}
    for i, stage in enumerate(listed(data.get("stages"))):
        if isinstance(stage, dict):
            title, kind = stage.get("title"), stage.get("kind")
            if isinstance(title, str) and title.strip():
                titles[i] = title
            elif isinstance(kind, str) and kind in NAMES:
                titles[i] = title_of(kind)
    return titles


def _later(data: dict[str, Any]) -> Finding | None:
    """A file for a later version gets this one sentence, for nothing else in it can be judged."""
    version = data.get("format")
    if type(version) is int and version > 1:
        return Finding(("format",), words.later_format())
    return None


def _guessed(stages: list[Any]) -> dict[int, str]:
    """What each stage of no or of an unknown kind is judged as in its place."""
    return {
        i: (nearest(kind, NAMES) if isinstance(kind, str) else "") or _likeliest(stage)
        for i, stage in enumerate(stages)
        if isinstance(stage, dict) and (kind := stage.get("kind")) not in NAMES
    }


def _kinds(stages: list[Any], guessed: Iterable[int]) -> Iterator[Finding]:
    """What is said of the stages of no or of an unknown kind."""
    for i in guessed:
        if "kind" not in stages[i]:
            yield Finding(("stages", i, "kind"), words.missing_key(key="kind", way="kind"), "table")
            continue
        try:
            OneOf(NAMES).read(stages[i]["kind"])
        except Unreadable as wrong:
            yield Finding(("stages", i, "kind"), wrong.saying)


def _likeliest(stage: dict[str, Any]) -> str:
    """The kind that knows most of a stage's keys."""
    return max(NAMES, key=lambda name: len(stage.keys() & FAMILY[name].model_fields.keys()))


def _findings(errors: list[ErrorDetails], guessed: dict[int, str]) -> Iterator[Finding]:
    unknown = 0
    for error in errors:
        way, table, kind = _way(error["loc"])
        if way[-1:] in (("stages",), ("phases",)) and error["type"] == "list_type" and isinstance(error["input"], dict):
            yield Finding(way, _one_table(way, error["input"]))
        elif error["type"] == "extra_forbidden":
            unknown += 1
            finding = _unknown_key(way, table, kind, unknown <= _SUGGESTED)
            if not (way[0] == "stages" and way[1] in guessed and _belongs(way)):
                yield finding
        elif error["type"] == "missing":
            key = str(way[-1])
            yield Finding(way, words.missing_key(key=key, way=_keys(way)), "table")
        else:
            yield Finding(way, _saying(error, way))


def _way(loc: tuple[str | int, ...]) -> tuple[Way, type[BaseModel], str]:
    """The way to the value, without the kind that pydantic puts behind a stage's number; the table its last key
    stands in; that kind.
    """
    if len(loc) < 3 or loc[0] != "stages":
        return tuple(loc), Group if loc[0] == "group" and len(loc) > 1 else Agenda, ""
    kind, inner = str(loc[2]), tuple(loc[3:])
    in_phase = inner[:1] == ("phases",) and len(inner) > 2
    return ("stages", loc[1], *inner), PhaseTable if in_phase else FAMILY[kind], kind


def _one_table(way: Way, value: dict[str, Any]) -> words.Saying:
    if way == ("stages",) and isinstance(value.get("phases"), list):
        return words.phases_without_a_stage()
    return words.one_table(key=_keys(way))


def _keys(way: Way) -> str:
    """The keys on the way to a value, without places in lists."""
    return ".".join(part for part in way if isinstance(part, str))


def _belongs(way: Way) -> list[str]:
    """The kinds that a stage's key belongs to; none when no kind knows it."""
    if len(way) != 3 or way[0] != "stages":
        return []
    return [name for name in NAMES if str(way[2]) in FAMILY[name].model_fields]


def _unknown_key(way: Way, table: type[BaseModel], kind: str, suggest: bool) -> Finding:
    key = str(way[-1])
    if belongs := _belongs(way):
        return Finding(way, words.foreign_key(key=key, kind=kind, belongs=belongs), "key")
    if (elsewhere := _elsewhere(key, table)) is not None:
        return Finding(way, elsewhere, "key")
    right = list(table.model_fields)
    meant = nearest(key, right) if suggest else ""
    return Finding(way, words.unknown_key(key=key, nearest=meant, right=right), "key", meant=meant)


def _elsewhere(key: str, table: type[BaseModel]) -> words.Saying | None:
    """Where a key that is right belongs; None for one that is right nowhere."""
    of_a_stage = any(key in family.model_fields for family in FAMILIES)
    if key in Agenda.model_fields and not (table is PhaseTable and of_a_stage):
        return words.key_of_the_session(key=key)
    if key in Group.model_fields and (table is Agenda or not of_a_stage):
        return words.key_of_the_group(key=key)
    if of_a_stage:
        return words.key_of_a_stage(key=key)
    return words.key_of_a_phase(key=key) if key in PhaseTable.model_fields else None


def _saying(error: ErrorDetails, way: Way) -> words.Saying:
    kind, value = error["type"], error["input"]
    if kind == SAID:
        saying = error["ctx"]["saying"]
        assert isinstance(saying, words.Saying)
        return saying
    if kind == "too_long":
        return words.too_many(most=error["ctx"]["max_length"])
    if kind == "too_short":
        return words.too_few(way=_keys(way))
    if kind == "list_type":
        return words.not_a_list(kind=kind_of(value), key=str(way[-1]))
    if kind in ("model_type", "model_attributes_type"):
        return words.not_a_table(
            kind=kind_of(value), key=next(str(part) for part in reversed(way) if isinstance(part, str))
        )
    return words.not_understood()


def _without_echoes(findings: list[Finding]) -> list[Finding]:
    """The findings without keys said to be missing whose misspelling is among them: one slip, one line."""
    meant = {(*f.at[:-1], f.meant) for f in findings if f.meant}
    return [f for f in findings if f.mark != "table" or f.at not in meant]

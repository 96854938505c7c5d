"""Past evenings as plain data, for `history --json`: lengths in whole seconds."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from circlekeeper.history import sayings as words
from circlekeeper.history.figures import History, StageFigures
from circlekeeper.keeping.records import PassedOver
from circlekeeper.units import SECOND, Ms


def to_data(histories: Iterable[History], left_alone: Iterable[PassedOver]) -> dict[str, Any]:
    """Everything that `history --json` prints."""
    return {
        "agendas": [_history(h) for h in histories],
        "left_alone": [{"path": str(p.path), "fault": p.why} for p in left_alone],
    }


def _history(history: History) -> dict[str, Any]:
    return {
        "agenda": history.agenda,
        "evenings": history.evenings,
        "first": history.first.isoformat(),
        "last": history.last.isoformat(),
        "people": [history.fewest, history.largest],
        "over": [_seconds(o) for o in history.over],
        "outgrown": history.outgrown is not None,
        "stages": [_stage(s) for s in history.stages],
    }


def _stage(stage: StageFigures) -> dict[str, Any]:
    found = stage.suggestion
    return {
        "number": stage.number,
        "title": stage.title,
        "kind": stage.kind,
        "planned": _seconds(stage.planned),
        "actual": [_seconds(a) for a in stage.actual],
        "median": _maybe(stage.median),
        "low": _maybe(stage.low),
        "high": _maybe(stage.high),
        "growth": _maybe(stage.growth),
        "suggestion": None
        if found is None
        else {
            "length": _seconds(found.proposed),
            "line": found.line,
            "direction": "longer" if found.proposed > found.planned else "shorter",
            "evenings": found.evenings,
            "held": found.held,
            "least": _seconds(found.least),
            "most": _seconds(found.most),
            "people": [found.fewest, found.largest],
            "sentence": words.suggestion(stage.title, found),
        },
    }


def _seconds(length: Ms) -> int:
    return round(length / SECOND)


def _maybe(length: Ms | None) -> int | None:
    return None if length is None else _seconds(length)

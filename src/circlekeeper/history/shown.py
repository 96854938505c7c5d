"""An agenda's past evenings as lines to read: a row a stage with its bar, the trend, what the figures suggest; and as
plain data for `history --json`: lengths in whole seconds.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from circlekeeper.history import sayings as words
from circlekeeper.history.charts import Charted, Line, table
from circlekeeper.history.figures import FEWEST, History, StageFigures
from circlekeeper.keeping.records import PassedOver
from circlekeeper.text import visible
from circlekeeper.units import SECOND, Ms
from circlekeeper.words.lengths import minutes


def lines(history: History, width: int = 80, places: Mapping[int, str] | None = None) -> list[Line]:
    """The table, and below it what it says; `places` tells where in the file a stage's line stands, by the stage's
    number.
    """
    out: list[Line] = [((visible(history.agenda), "bold"),), ((words.evenings(history), "dim"),)]
    if (ending := words.ending(history.over)) is not None:
        out.append(((ending, ""),))
    if history.outgrown is not None:
        out.append(((words.outgrown(history.outgrown), ""),))
    out.append(())
    heads = (words.STAGE, words.PLANNED, words.TOOK, words.SPREAD)
    stages = [
        Charted(
            s.title,
            (minutes(s.planned), words.took(s), words.spread(s)),
            s.planned,
            s.actual,
            "bold" if s.suggestion else "",
        )
        for s in history.stages
    ]
    out += table(heads, stages, words.LEGEND, width)
    if trends := [t for s in history.stages if (t := words.trend(s)) is not None]:
        out += [(), *(((t, ""),) for t in trends)]
    out.append(())
    suggested = False
    for stage in history.stages:
        if stage.suggestion is not None:
            suggested = True
            place = words.where(stage.number, stage.title, (places or {}).get(stage.number))
            out += [
                ((words.suggestion(stage.title, stage.suggestion), ""),),
                ((place, "dim"), (stage.suggestion.line, "bold")),
                (),
            ]
    if (balance := words.balance(history)) is not None:
        out.append(((balance, ""),))
    if not suggested:
        out.append(((words.NO_CHANGE if history.evenings >= FEWEST else words.TOO_FEW, "dim"),))
    return out


# As plain data


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
        "kind": stage.named,
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

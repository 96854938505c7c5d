"""An agenda's past evenings as lines to read: a row a stage with its bar, the trend, what the figures suggest."""

from __future__ import annotations

from collections.abc import Mapping

from circlekeeper.history import sayings as words
from circlekeeper.history.charts import Charted, Line, table
from circlekeeper.history.figures import FEWEST, History
from circlekeeper.text import visible
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

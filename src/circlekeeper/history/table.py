"""An agenda's past evenings as lines to read: a row a stage with its bar, the trend, what the figures suggest."""

from __future__ import annotations

from collections.abc import Mapping

from circlekeeper.history import sayings as words
from circlekeeper.history.charts import Line, axis, boxed, span
from circlekeeper.history.figures import FEWEST, History
from circlekeeper.text import visible
from circlekeeper.words.lengths import minutes

_TITLE = 24
_FIGURES = 8
_LEAST_BAR = 16


def lines(history: History, width: int = 80, places: Mapping[int, str] | None = None) -> list[Line]:
    """The table, and below it what it says; `places` tells where in the file a stage's line stands, by the stage's
    number.
    """
    title = min(_TITLE, max([len(words.STAGE), *(len(visible(s.title)) for s in history.stages)]))
    room = width - 2 - title - 3 * _FIGURES - 3
    most = max([s.planned for s in history.stages] + [a for s in history.stages for a in s.actual], default=0)
    out: list[Line] = [((visible(history.agenda), "bold"),), ((words.evenings(history), "dim"),)]
    if (ending := words.ending(history.over)) is not None:
        out.append(((ending, ""),))
    if history.outgrown is not None:
        out.append(((words.outgrown(history.outgrown), ""),))
    out.append(())
    head = f"  {boxed(words.STAGE, title)}" + "".join(
        boxed(w, _FIGURES, right=True) for w in (words.PLANNED, words.TOOK, words.SPREAD)
    )
    out.append(((head + (f"   {axis(room, most)}" if room >= _LEAST_BAR else ""), "dim"),))
    for stage in history.stages:
        figures = boxed(minutes(stage.planned), _FIGURES, right=True)
        took = boxed(words.took(stage), _FIGURES, right=True)
        spread = boxed(words.spread(stage), _FIGURES, right=True)
        style = "bold" if stage.suggestion else ""
        bar = (("   ", ""), *span(stage.actual, stage.planned, room, most)) if room >= _LEAST_BAR else ()
        out.append(((f"  {boxed(stage.title, title)}", style), (figures, "dim"), (took, style), (spread, ""), *bar))
    if room >= _LEAST_BAR:
        out += [(), ((f"  {words.LEGEND}", "dim"),)]
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

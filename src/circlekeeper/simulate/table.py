"""Simulated evenings as lines to read: how likely, a row a stage with its picture, what would help."""

from __future__ import annotations

from circlekeeper.history.charts import Line, axis, boxed, span
from circlekeeper.history.trend import quantile
from circlekeeper.simulate import sayings as words
from circlekeeper.simulate.many import GOOD, Outcome
from circlekeeper.text import visible
from circlekeeper.words.lengths import minutes

_TITLE = 24
_FIGURES = 8
_LEAST_BAR = 16


def lines(outcome: Outcome, width: int = 80) -> list[Line]:
    """The table, and what it says."""
    title = min(_TITLE, max([len(words.STAGE), *(len(visible(s.title)) for s in outcome.stages)]))
    room = width - 2 - title - 3 * _FIGURES - 3
    shown = [_middle(s.taken) for s in outcome.stages]
    most = max([s.planned for s in outcome.stages] + [max(taken) for taken in shown if taken], default=0)
    out: list[Line] = [((visible(outcome.title), "bold"),), ((words.heading(outcome), "dim"),)]
    out += [(), ((words.on_time(outcome), "bold"),), ((words.ending(outcome), ""),), ()]
    head = f"  {boxed(words.STAGE, title)}" + "".join(
        boxed(w, _FIGURES, right=True) for w in (words.PLANNED, words.TAKES, words.MOSTLY)
    )
    out.append(((head + (f"   {axis(room, most)}" if room >= _LEAST_BAR else ""), "dim"),))
    for stage, taken in zip(outcome.stages, shown, strict=True):
        planned = boxed(minutes(stage.planned), _FIGURES, right=True)
        takes = boxed(minutes(quantile(stage.taken, 0.5)) if taken else "–", _FIGURES, right=True)
        mostly = boxed(f"≤ {minutes(quantile(stage.taken, 0.9))}" if taken else "", _FIGURES, right=True)
        style = "bold" if stage.number == outcome.slips else ""
        bar = (("   ", ""), *span(taken, stage.planned, room, most)) if room >= _LEAST_BAR else ()
        out.append(((f"  {boxed(stage.title, title)}", style), (planned, "dim"), (takes, style), (mostly, ""), *bar))
    if room >= _LEAST_BAR:
        out += [(), ((f"  {words.LEGEND}", "dim"),)]
    out.append(())
    if (slips := words.slips(outcome)) is not None:
        out.append(((slips, ""),))
    if outcome.helps is not None:
        change = outcome.helps.change
        where = words.where(change.number, boxed(change.title, min(40, len(visible(change.title)))))
        where = f"  {where}:  " if where else "  "
        out += [((words.helps(outcome.helps), ""),), ((where, "dim"), (change.line, "bold"))]
    elif outcome.on_time >= GOOD:
        out.append(((words.GOOD, "dim"),))
    return out


def _middle(taken: tuple[int, ...]) -> tuple[int, ...]:
    """The middle nine tenths of what a stage took."""
    edge = len(taken) // 20
    return taken[edge : len(taken) - edge] if taken else ()

"""Simulated evenings as lines to read: how likely, a row a stage with its picture, what would help."""

from __future__ import annotations

from circlekeeper.cells import cut
from circlekeeper.history.charts import Charted, Line, table
from circlekeeper.history.trend import quantile
from circlekeeper.simulate import sayings as words
from circlekeeper.simulate.many import GOOD, Outcome
from circlekeeper.text import one_line, visible
from circlekeeper.words.lengths import minutes


def lines(outcome: Outcome, width: int = 80) -> list[Line]:
    """The table, and what it says."""
    out: list[Line] = [((visible(outcome.title), "bold"),), ((words.heading(outcome), "dim"),)]
    out += [(), ((words.on_time(outcome), "bold"),), ((words.ending(outcome), ""),), ()]
    heads = (words.STAGE, words.PLANNED, words.TAKES, words.MOSTLY)
    stages = [
        Charted(
            s.title,
            (
                minutes(s.planned),
                minutes(quantile(s.taken, 0.5)) if s.taken else "–",
                f"≤ {minutes(quantile(s.taken, 0.9))}" if s.taken else "",
            ),
            s.planned,
            _middle(s.taken),
            "bold" if s.number == outcome.slips else "",
        )
        for s in outcome.stages
    ]
    out += table(heads, stages, words.LEGEND, width)
    out.append(())
    if (slips := words.slips(outcome)) is not None:
        out.append(((slips, ""),))
    if outcome.helps is not None:
        change = outcome.helps.change
        where = words.where(change.number, cut(visible(one_line(change.title)), 40))
        where = f"  {where}:  " if where else "  "
        out += [((words.helps(outcome.helps), ""),), ((where, "dim"), (change.line, "bold"))]
    elif outcome.on_time >= GOOD:
        out.append(((words.GOOD, "dim"),))
    return out


def _middle(taken: tuple[int, ...]) -> tuple[int, ...]:
    """The middle nine tenths of what a stage took."""
    edge = len(taken) // 20
    return taken[edge : len(taken) - edge] if taken else ()

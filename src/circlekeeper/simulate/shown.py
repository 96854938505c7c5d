"""Simulated evenings as lines to read: how likely, a row a stage with its picture, what would help; and as plain data
for `plan --simulate --json`: figures in minutes, likelihoods from 0 to 1.
"""

from __future__ import annotations

from typing import Any

from circlekeeper.cells import cut
from circlekeeper.history.charts import Charted, Line, table
from circlekeeper.history.trend import quantile
from circlekeeper.simulate import sayings as words
from circlekeeper.simulate.many import GOOD, Outcome
from circlekeeper.text import one_line, visible
from circlekeeper.units import MINUTE, Ms
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


# As plain data


def to_data(outcome: Outcome) -> dict[str, Any]:
    """Everything that `plan --simulate --json` prints."""
    helps = outcome.helps
    return {
        "title": outcome.title,
        "people": outcome.people,
        "evenings": outcome.evenings,
        "seed": outcome.seed,
        "turn_median": outcome.habits.median,
        "turn_spread": outcome.habits.spread,
        "on_time": round(outcome.on_time, 4),
        "on_time_fitted": round(outcome.fitted, 4),
        "median": _minutes(outcome.over),
        "p90": _minutes(outcome.over90),
        "stages": [
            {
                "number": s.number,
                "title": s.title,
                "kind": s.named,
                "planned": _minutes(s.planned),
                "median": _minutes(s.over),
                "p90": _minutes(s.over90),
            }
            for s in outcome.stages
        ],
        "slips": outcome.slips,
        "change": None
        if helps is None
        else {
            "stage": helps.change.number or None,
            "key": helps.change.key,
            "line": helps.change.line,
            "on_time": round(helps.on_time, 4),
            "sentence": words.helps(helps),
        },
    }


def _minutes(length: Ms) -> float:
    return round(length / MINUTE, 2)

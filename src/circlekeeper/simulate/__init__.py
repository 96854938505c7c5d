"""Evenings as they may go: the real rules, led a thousand times with people who take the time that people take."""

from __future__ import annotations

import json
from shutil import get_terminal_size
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from circlekeeper.circle.plan import Plan

WIDEST = 110


def page(
    plan: Plan,
    *,
    count: int | None = None,
    starts: str | None = None,
    as_json: bool = False,
    evenings: int | None = None,
    median: float | None = None,
    spread: float | None = None,
    seed: int = 0,
) -> str:
    """What `plan --simulate` prints: a table with a picture of each stage, or JSON.

    `count` people (else the roster, else a number the agenda suits), beginning at `starts` ("19:00:00") where a
    clock time ends it. `median` is the middle turn as a share of what is offered, `spread` how much turns differ;
    the same `seed` gives the same evenings.
    """
    from dataclasses import replace

    from circlekeeper.history.charts import rendered
    from circlekeeper.simulate.habits import USUAL
    from circlekeeper.simulate.many import simulate
    from circlekeeper.simulate.shown import lines, to_data

    habits = replace(
        USUAL, median=USUAL.median if median is None else median, spread=USUAL.spread if spread is None else spread
    )
    found = simulate(plan, count, starts=starts, habits=habits, evenings=evenings, seed=seed)
    if as_json:
        return json.dumps(to_data(found), indent=2, ensure_ascii=True) + "\n"
    return rendered(lines(found, min(WIDEST, get_terminal_size((80, 24)).columns)))

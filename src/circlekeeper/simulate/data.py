"""Simulated evenings as plain data, for `plan --simulate --json`: figures in minutes, likelihoods from 0 to 1."""

from __future__ import annotations

from typing import Any

from circlekeeper.simulate import sayings as words
from circlekeeper.simulate.many import Outcome
from circlekeeper.units import MINUTE, Ms


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
                "kind": s.kind,
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

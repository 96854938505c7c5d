"""Room and proposals worked out once more, slowly and straight from the pages that say how: for the tests to compare
with.

It looks at nothing but a `View`, the plan, and what the agenda's words mean. Where the rules are clever, this tries.
"""

from __future__ import annotations

from fractions import Fraction
from typing import NamedTuple

from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.circle.view import StageView, View
from circlekeeper.units import SECOND, Ms

Shares = dict[int, tuple[Ms, Ms]]
"""By the place of a stage that can give time: what it needs, and the least that it can be."""


class Night(NamedTuple):
    """What is true tonight and cannot be seen in a view, or only by name."""

    plan: Plan
    usual: dict[str, Stage]
    double: frozenset[str] = frozenset()
    """Who needs more time."""
    listens: frozenset[str] = frozenset()


def spare(view: View, night: Night) -> Ms:
    """Until the next stage with a clock time, else the end, less what everything before it needs."""
    until, counted = _horizon(view)
    return until - sum(need(s, view, night) for s in counted)


def _horizon(view: View) -> tuple[Ms, list[StageView]]:
    counted: list[StageView] = []
    for stage in view.stages[view.stage.number - 1 :]:
        if stage.done:
            continue
        if stage.number != view.stage.number and not stage.begun and stage.at_in is not None:
            return stage.at_in, counted
        counted.append(stage)
    return view.ends_in, counted


def rules_of(stage: StageView, night: Night) -> Stage:
    """What the agenda says of a stage, or what is usual for its kind if it was added."""
    return night.usual[stage.named] if stage.added else night.plan.stages[stage.id]


def need(stage: StageView, view: View, night: Night) -> Ms:
    """What a stage still needs."""
    rules = rules_of(stage, night)
    if not stage.begun:
        return _before(stage, rules, view, night)
    left = max(0, stage.length - stage.elapsed)
    if stage.number != view.stage.number:
        return left
    if stage.kind == "round" and stage.turn is not None:
        return _round(stage, rules, view, night, left)
    if view.challenge is not None and rules.challenge is not None:
        return max(left, _piece(view) + sum(p.length for p in rules.challenge.phases[view.challenge.phase_number :]))
    return left


def _piece(view: View) -> Ms:
    piece = view.piece
    return 0 if piece is None or piece.allowed is None else max(0, piece.allowed - piece.elapsed)


def _between(rules: Stage, night: Night) -> Ms:
    assert rules.turns is not None
    return max(night.plan.handover, rules.turns.gap)


def _before(stage: StageView, rules: Stage, view: View, night: Night) -> Ms:
    """A stage that has not begun: a round turn by turn, with what comes between two and after each."""
    people = [p.name for p in view.people if p.standing != "away" and p.name not in night.listens]
    if stage.kind != "round" or stage.turn is None or rules.turns is None or not people:
        return stage.length
    turns = [name for _ in range(rules.turns.laps or 1) for name in people]
    each = stage.turn if rules.turns.turn != "share" else rules.turns.most
    if each is None:
        return stage.length
    whole = -_between(rules, night)
    for name in turns:
        whole += _between(rules, night) + each * (2 if name in night.double else 1) + rules.turns.after
    return max(stage.length, whole) if rules.turns.turn != "share" else min(stage.length, whole)


def _round(stage: StageView, rules: Stage, view: View, night: Night, left: Ms) -> Ms:
    """The current round: the turns of this lap, those of the laps to come, and what is current."""
    assert rules.turns is not None
    assert stage.turn is not None
    lap = 1 if view.lap is None else view.lap[0]
    again = (
        0 if view.lap is not None else view.to_come - len(view.waiting)
    )  # who passed has no second offer in laps here
    coming = [2 if name in night.double else 1 for name in view.waiting] + [1] * again
    members = [p.name for p in view.people if p.standing != "away" and p.name not in night.listens]
    for _ in range((rules.turns.laps or lap) - lap):
        coming += [2 if name in night.double else 1 for name in members]
    begun = lap > 1 or view.piece is not None or bool(view.heard) or bool(view.passed) or view.gap_left is not None
    beside = (len(coming) if begun else max(0, len(coming) - 1)) * _between(rules, night) + len(
        coming
    ) * rules.turns.after
    now = _piece(view) + (rules.turns.after if view.piece is not None and view.piece.kind == "turn" else 0)
    most = rules.turns.most if rules.turns.turn == "share" else None
    needed = max(left, sum(coming) * stage.turn + beside + now)
    return needed if most is None else min(needed, sum(coming) * most + beside + now)


def shares(view: View, night: Night) -> Shares:
    """Which stages can give time, and how much."""
    found: Shares = {}
    for stage in _horizon(view)[1]:
        rules = rules_of(stage, night)
        if stage.flex != "elastic" or (stage.begun and stage.kind in ("round", "groups")):
            continue
        whole = need(stage, view, night)
        least = (rules.minimum if rules.minimum is not None else stage.planned // 2) - stage.elapsed
        if stage.kind == "round" and rules.turns is not None and isinstance(rules.turns.turn, int):
            turns = (rules.turns.laps or 1) * len(
                [p for p in view.people if p.standing != "away" and p.name not in night.listens]
            )
            least = max(least, max(0, turns - 1) * _between(rules, night) + turns * rules.turns.after)
        if rules.challenge is not None and not stage.begun:
            least = max(least, sum(p.length for p in rules.challenge.phases))
        if view.challenge is not None and stage.number == view.stage.number and rules.challenge is not None:
            piece = 0 if view.piece is None else max(0, (view.piece.allowed or 0) - view.piece.elapsed)
            rest = rules.challenge.phases[view.challenge.phase_number :]
            least = max(least, piece + sum(p.length for p in rest))
        found[stage.number] = whole, min(whole, max(0, least))
    return found


def proposal(view: View, night: Night) -> tuple[dict[int, Ms], Ms] | None:
    """What each stage that changes is to keep of what it needs, and how much is missing; None with time to spare.

    The one λ is found by halving what is left of its range.
    """
    short = -spare(view, night)
    if short <= 0:
        return None
    giving = shares(view, night)
    target = sum(p for p, _ in giving.values()) - short
    low, high = Fraction(0), Fraction(1)
    for _ in range(60):
        middle = (low + high) / 2
        if sum(m + middle * (p - m) for p, m in giving.values()) > target:
            high = middle
        else:
            low = middle
    exact = {n: m + low * (p - m) for n, (p, m) in giving.items()}
    missing = max(0, sum(m for _, m in giving.values()) - target)
    if missing:
        kept = {n: m for n, (_, m) in giving.items()}
    else:
        # Whole seconds above the least, rounded down; a length that lies on the border by less than a millisecond
        # is on it.
        kept = {n: m + int((exact[n] - m + Fraction(1, 2)) // SECOND) * SECOND for n, (_, m) in giving.items()}
        odd = (target - sum(kept.values())) // SECOND
        for n, (p, _) in giving.items():
            if odd > 0 and kept[n] + SECOND <= p:
                kept[n], odd = kept[n] + SECOND, odd - 1
    return {n: kept[n] for n in giving if kept[n] != giving[n][0]}, missing

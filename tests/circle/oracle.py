"""Room and proposals reckoned once more, slowly and straight from the pages that say how: for the tests to compare with.

It looks at nothing but a `View`, the plan, and what the agenda's words mean. Where the rules are clever, this tries.
"""

from __future__ import annotations

from fractions import Fraction

from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.circle.view import StageView, View
from circlekeeper.units import SECOND, Ms

Shares = dict[int, tuple[Ms, Ms]]
"""By the place of a stage that can give time: what it needs, and the least that it can be."""


def room(view: View, plan: Plan, usual: dict[str, Stage]) -> Ms:
    """Until the next stage with a clock time, else the end, less what everything before it needs."""
    until, counted = _horizon(view)
    return until - sum(need(s, view, plan, usual) for s in counted)


def _horizon(view: View) -> tuple[Ms, list[StageView]]:
    counted: list[StageView] = []
    for stage in view.stages[view.stage.number - 1 :]:
        if stage.done:
            continue
        if stage.number != view.stage.number and not stage.begun and stage.at_in is not None:
            return stage.at_in, counted
        counted.append(stage)
    return view.ends_in, counted


def rules_of(stage: StageView, plan: Plan, usual: dict[str, Stage]) -> Stage:
    """What the agenda says of a stage, or what is usual for its kind if it was added."""
    return usual[stage.named] if stage.added else plan.stages[stage.id]


def need(stage: StageView, view: View, plan: Plan, usual: dict[str, Stage]) -> Ms:
    """What a stage still needs."""
    rules = rules_of(stage, plan, usual)
    here, people = stage.number == view.stage.number, sum(p.standing != "away" for p in view.people)
    between = max(plan.handover, rules.turns.gap if rules.turns is not None else 0)
    if not stage.begun:
        timed = stage.kind == "round" and rules.turns is not None and isinstance(rules.turns.turn, int)
        if timed and stage.turn is not None and people:
            return max(stage.length, sum(stage.turn for _ in range(people)) + sum(between for _ in range(people - 1)))
        return stage.length
    left = max(0, stage.length - stage.elapsed)
    piece = 0 if view.piece is None or view.piece.allowed is None else max(0, view.piece.allowed - view.piece.elapsed)
    if here and stage.kind == "round" and stage.turn is not None:
        begun = view.speaker is not None or bool(view.heard) or bool(view.passed) or view.gap_left is not None
        handovers = view.to_come if begun else max(0, view.to_come - 1)
        return max(left, view.to_come * stage.turn + handovers * between + piece)
    if here and view.challenge is not None and rules.challenge is not None:
        return max(left, piece + sum(p.length for p in rules.challenge.phases[view.challenge.phase_number :]))
    return left


def shares(view: View, plan: Plan, usual: dict[str, Stage]) -> Shares:
    """Which stages can give time, and how much."""
    found: Shares = {}
    for stage in _horizon(view)[1]:
        rules = rules_of(stage, plan, usual)
        if stage.flex != "elastic" or (stage.begun and stage.kind in ("round", "groups")):
            continue
        whole = need(stage, view, plan, usual)
        least = (rules.minimum if rules.minimum is not None else stage.planned // 2) - stage.elapsed
        if rules.challenge is not None and not stage.begun:
            least = max(least, sum(p.length for p in rules.challenge.phases))
        if view.challenge is not None and stage.number == view.stage.number and rules.challenge is not None:
            piece = 0 if view.piece is None else max(0, (view.piece.allowed or 0) - view.piece.elapsed)
            rest = rules.challenge.phases[view.challenge.phase_number :]
            least = max(least, piece + sum(p.length for p in rest))
        found[stage.number] = whole, min(whole, max(0, least))
    return found


def proposal(view: View, plan: Plan, usual: dict[str, Stage]) -> tuple[dict[int, Ms], Ms] | None:
    """What each stage that changes is to keep of what it needs, and how much is missing; None with room to spare.

    The one λ is found by halving what is left of its range.
    """
    short = -room(view, plan, usual)
    if short <= 0:
        return None
    giving = shares(view, plan, usual)
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
        # Whole seconds above the least, rounded down; a length that lies on the border by less than a millisecond is on it.
        kept = {n: m + int((exact[n] - m + Fraction(1, 2)) // SECOND) * SECOND for n, (_, m) in giving.items()}
        spare = (target - sum(kept.values())) // SECOND
        for n, (p, _) in giving.items():
            if spare > 0 and kept[n] + SECOND <= p:
                kept[n], spare = kept[n] + SECOND, spare - 1
    return {n: kept[n] for n in giving if kept[n] != giving[n][0]}, missing

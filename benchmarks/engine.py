"""What one command costs the rules, however many came before and however many people sit there: run by itself, it
prints JSON.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.report import Mark, Table, why

BEFORE = (10, 100, 1_000, 10_000)
PEOPLE = (10, 50, 100, 500)
FEW, MANY = f"{BEFORE[0]:,} commands before", f"{BEFORE[-1]:,} commands before"


def engine(rounds: int) -> list[Table]:
    """The cost of a command with the view after it, and of an undo, in processes of their own."""
    long = Table("The rules: a command and the view after it, 10 people", "µs", FEW, [Mark(MANY, 1.2, FEW)])
    undo = Table("The rules: an undo and the view after it, 10 people", "µs", FEW)
    wide = Table("The rules: a command and the view after it, 100 commands before", "µs", f"{PEOPLE[0]} people")
    for _ in range(rounds):
        try:
            said = subprocess.run(
                [sys.executable, "-m", "benchmarks.engine"], capture_output=True, text=True, check=True, timeout=300
            )
        except subprocess.SubprocessError as error:
            long.miss(FEW, why(error))
            break
        for title, costs in json.loads(said.stdout).items():
            for name, cost in costs.items():
                {"long": long, "undo": undo, "wide": wide}[title].add(name, cost)
    return [long, undo, wide]


def measure() -> dict[str, dict[str, float]]:
    """Microseconds, by table and row."""
    costs: dict[str, dict[str, float]] = {"long": {}, "undo": {}, "wide": {}}
    for before in BEFORE:
        costs["long"][f"{before:,} commands before"], costs["undo"][f"{before:,} commands before"] = _cost(10, before)
    for people in PEOPLE:
        costs["wide"][f"{people} people"], _ = _cost(people, 100)
    return costs


def _cost(people: int, before: int, presses: int = 60) -> tuple[float, float]:
    from circlekeeper.circle import commands as c
    from circlekeeper.circle.plan import Plan, Stage, TurnRules
    from circlekeeper.circle.seeing import view_of
    from circlekeeper.circle.session import Session
    from circlekeeper.circle.state import Setup

    hour = 3_600_000
    stages = tuple(
        Stage("round", "round", f"Round {n}", hour, hour, False, "?", turns=TurnRules(turn=60_000)) for n in range(4)
    )
    session = Session(Setup(Plan("Measured", stages)), [f"Seat {n + 1}" for n in range(people)])
    now = 0
    for person in range(people):
        session.do(c.Arrive(person), now)
    for _ in range(2):
        session.do(c.Next(), now)

    def command(number: int) -> c.Command:
        speaker, hand = c.Floor(number % people), c.Hand((number + 1) % people)
        cycle: Sequence[c.Command] = (speaker, c.Hold(), c.Resume(), c.Longer(), c.Shorter(), hand)
        return cycle[number % len(cycle)]

    for number in range(before):
        now += 1000
        session.do(command(number), now)
    took, undone = [], []
    for number in range(presses):
        now += 1000
        began = time.perf_counter()
        session.do(command(number), now)
        view_of(session, now)
        took.append(time.perf_counter() - began)
    for _ in range(presses // 2):
        began = time.perf_counter()
        session.do(c.Undo(), now)
        view_of(session, now)
        undone.append(time.perf_counter() - began)
    return 1e6 * statistics.median(took), 1e6 * statistics.median(undone)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[1]))
    print(json.dumps(measure()))

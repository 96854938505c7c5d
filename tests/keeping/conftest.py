from __future__ import annotations

import pytest

from circlekeeper.circle.plan import Plan, Stage, TurnRules
from circlekeeper.keeping.fs import DISK
from circlekeeper.units import MINUTE
from tests.hand_clock import HandClock
from tests.homes import home

__all__ = ["clock", "disk_of_its_own", "home", "plan"]


@pytest.fixture(autouse=True)
def disk_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the disk turned out not to do in one test is unknown in the next."""
    monkeypatch.setattr(DISK, "cannot", set())


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def plan() -> Plan:
    turns = TurnRules(turn=2 * MINUTE, start="name", start_name="Zaphira")
    stage = Stage(
        "round", "check-in", "Check-in", 15 * MINUTE, 15 * MINUTE, False, "How are you arriving?", turns=turns
    )
    return Plan("Tuesday circle", (stage,), people=("Zaphira", "Quillon"))

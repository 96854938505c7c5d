"""An end that somebody types for tonight: asked about where they can hardly mean it, before the evening as well."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from circlekeeper.agenda.durations import TypedClock
from circlekeeper.keeper.opening import doubted_end
from circlekeeper.keeping import clock, localtime
from circlekeeper.units import HOUR
from tests.evenings import stages

DAY = stages("open", "close", length='"8h"')
"""From noon on it would end at eight in the evening."""


@pytest.fixture(autouse=True)
def noon(monkeypatch: pytest.MonkeyPatch) -> None:
    now = round(datetime(2026, 11, 26, 12, tzinfo=UTC).timestamp() * 1000)
    monkeypatch.setattr(clock, "wall", lambda: now)
    monkeypatch.setattr(localtime, "local", lambda wall, zone=None: datetime.fromtimestamp(wall / 1000, UTC))


def test_it_is_measured_by_the_length_of_the_agenda_or_by_the_one_that_was_asked_for() -> None:
    late = TypedClock("22:00:00", meant=False)
    assert doubted_end(DAY, None, late) is None
    doubt = doubted_end(DAY, HOUR, late)
    assert doubt is not None
    assert doubt.code == "ends-far-off"
    assert doubt.fields == {"clock": "22:00", "meant": "13:00", "exact": "22:00:00", "away": 10 * HOUR}


def test_a_full_hour_that_was_probably_meant_keeps_its_minutes() -> None:
    early = TypedClock("03:30:00", meant=False)
    doubt = doubted_end(DAY, None, early)
    assert doubt is not None
    assert doubt.code == "ends-tomorrow-morning"
    assert doubt.fields == {"clock": "3:30", "meant": "20:00", "exact": "03:30"}

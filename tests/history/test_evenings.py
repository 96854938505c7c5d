"""Ten evenings led by the real rules and kept as records: a history whose suggestion one would follow."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from circlekeeper.agenda.reading import Reading, read_text
from circlekeeper.circle.seeing import view_of
from circlekeeper.circle.state import Setup
from circlekeeper.history import sayings as words
from circlekeeper.history.figures import History, history_among
from circlekeeper.keeping import records
from circlekeeper.keeping.records import record_of
from circlekeeper.simulate.evening import led
from circlekeeper.simulate.habits import USUAL, Chance
from circlekeeper.units import Ms

AGENDA = """\
title = "Tuesday circle"
length = "90m"
agreements = ["What is said here stays here."]

[[stages]]
kind = "opening"

[[stages]]
kind = "check-in"
length = "15m"
turn = "TURN"

[[stages]]
kind = "sharing-round"
length = "35m"

[[stages]]
kind = "open"
title = "Conversation"
min = "8m"

[[stages]]
kind = "check-out"
length = "10m"
turn = "55s"

[[stages]]
kind = "close"
"""


def ten_evenings(folder: Path, turn: str, *, fits: bool) -> Reading:
    """Ten evenings of nine to eleven people, each kept as its record."""
    reading = read_text(AGENDA.replace("TURN", turn), "tuesday.toml")
    plan = reading.plan
    assert plan is not None
    for week in range(10):
        session = led(Setup(plan, seed=week), 9 + week % 3, Chance(USUAL, f"{week}"), fits=fits)
        state = session.state
        assert state.finished is not None
        began = datetime(2025, 9, 2, 17, tzinfo=UTC) + timedelta(weeks=week)

        def moment(at: Ms, began: datetime = began) -> datetime:
            return began + timedelta(milliseconds=at)

        record = record_of(
            plan,
            view_of(session, state.finished),
            started=began,
            ended=moment(state.finished),
            planned_end=moment(state.ends(state.finished)),
        )
        records.write(folder, record)
    return reading


def read_back(folder: Path, reading: Reading) -> History:
    assert not records.read_all(folder).passed_over
    assert reading.plan is not None
    history = history_among(records.read_all(folder).records, reading.plan)
    assert history is not None
    return history


@pytest.fixture
def evenings_kept_in(tmp_path: Path) -> Path:
    return tmp_path / "records"


def test_a_check_in_that_cannot_fit_is_the_one_to_lengthen(evenings_kept_in: Path) -> None:
    history = read_back(evenings_kept_in, ten_evenings(evenings_kept_in, "2m10s", fits=True))
    assert history.evenings == 10
    suggested = {s.title: s.suggestion for s in history.stages if s.suggestion}
    assert list(suggested) == ["Check-in"]
    found = suggested["Check-in"]
    assert found.proposed > found.planned
    assert found.held >= 0.8 * found.evenings
    assert "Conversation gave time in " in (words.balance(history) or "")


def test_an_evening_that_fits_gets_no_suggestion(evenings_kept_in: Path) -> None:
    history = read_back(evenings_kept_in, ten_evenings(evenings_kept_in, "1m20s", fits=False))
    assert [s.title for s in history.stages if s.suggestion] == []


def test_an_agenda_that_was_never_held_has_no_history(evenings_kept_in: Path) -> None:
    plan = read_text(AGENDA.replace("TURN", "1m"), "tuesday.toml").plan
    assert plan is not None
    assert history_among(records.read_all(evenings_kept_in).records, plan) is None


def test_no_name_and_no_turn_is_in_any_record(evenings_kept_in: Path) -> None:
    ten_evenings(evenings_kept_in, "2m10s", fits=True)
    for path in evenings_kept_in.iterdir():
        text = path.read_text(encoding="utf-8")
        assert "Seat" not in text
        keys = {line.split(" = ")[0] for line in text.splitlines() if " = " in line}
        assert keys <= {
            *("format", "agenda", "digest", "date", "people", "planned_end", "started", "ended"),
            *("title", "kind", "planned", "replanned", "actual"),
        }

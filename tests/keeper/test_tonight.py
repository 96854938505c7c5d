"""Stages added tonight, as they are kept: what is typed lies beside the journal, and the record has none of it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.plan import Plan
from circlekeeper.history.figures import history_of
from circlekeeper.keeper import opening
from circlekeeper.keeper.opening import _texts
from circlekeeper.keeping import clock, localtime
from circlekeeper.keeping.records import Record, from_toml, record_of, to_toml
from circlekeeper.units import MINUTE
from tests.evenings import Evening, stages

PLAN = stages('silence length="3m"', 'open length="20m"', "close")
BEGAN = datetime(2026, 11, 26, 19, tzinfo=UTC)


def kept(evening: Evening, plan: Plan = PLAN) -> Record:
    """The record of an evening that is over, written and read again."""
    ended = evening.keeper.ended()
    assert ended is not None
    record = record_of(plan, ended.view, started=BEGAN, ended=BEGAN + timedelta(minutes=30))
    assert from_toml(to_toml(record)) == record
    return record


def test_the_record_lists_the_stages_as_they_were_that_night() -> None:
    evening = Evening(PLAN)
    evening("next, add silence 2m after 2: For Eva, place 2 after 3, next, wait 1m, next, next, next")
    record = kept(evening)
    assert [(s.title, s.named, s.added) for s in record.stages] == [
        ("Silence", "silence", False),
        ("Silence", "silence", True),
        ("Open", "open", False),
        ("Close", "close", False),
    ]
    assert record.stages[1].planned == 2 * MINUTE
    assert "Eva" not in to_toml(record)


def test_history_finds_a_stage_again_by_what_it_is() -> None:
    evening = Evening(PLAN)
    evening(
        "add silence 2m after 0, place 3 after 4, next, wait 7m, next, wait 3m, next, wait 4m, next, wait 20m, next"
    )
    figures = history_of([kept(evening)], PLAN)
    assert [(s.title, s.actual) for s in figures.stages] == [
        ("Silence", (3 * MINUTE,)),
        ("Open", (20 * MINUTE,)),
        ("Close", (4 * MINUTE,)),
    ]
    assert [s.title for s in history_of([kept(evening)]).stages] == ["Silence", "Close", "Open"]


def test_a_title_that_was_lost_leaves_the_kinds_own() -> None:
    assert _texts([], [(c.Add("silence", None, None, 0), At(0))]) == [""]


def test_the_journal_has_no_title() -> None:
    evening = Evening(PLAN)
    evening("next, add silence 2m: For Eva")
    assert evening.view.stages[1].title == "For Eva"
    assert c.to_data(c.Add("silence", 120_000, None, 4)) == {
        "do": "add",
        "kind": "silence",
        "length": 120_000,
        "after": None,
        "title": 4,
    }


def test_a_stage_at_a_clock_time_keeps_it_over_a_resume(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_STATE_HOME", "XDG_RUNTIME_DIR", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    plan = PLAN._replace(stages=(PLAN.stages[0], PLAN.stages[1]._replace(at="20:00:00"), PLAN.stages[2]))
    keeper = opening.opened(plan, opening.Wish())
    assert keeper.do(c.Next()) is None
    before = keeper.view().set_for
    keeper.suspend()
    cut = opening.to_resume()
    assert cut is not None
    again, _, said = opening.resumed(cut)
    after = again.view().set_for
    assert said == []
    assert before is not None
    assert after is not None
    assert (after[0], abs(after[1] - before[1]) < MINUTE) == ("Open", True)
    again.close(keep_record=False)


def test_a_stage_that_was_added_is_the_same_after_an_update_and_in_another_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_STATE_HOME", "XDG_RUNTIME_DIR", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    keeper = opening.opened(PLAN, opening.Wish())
    assert keeper.do(c.Next()) is None
    assert keeper.add_stage("silence") is None
    before = keeper.view().stages[1]
    keeper.suspend()
    later = {"silence": keeper.usual["silence"]._replace(title="Stille", usual=20 * MINUTE, flex="elastic")}
    monkeypatch.setattr(opening, "usual_stages", lambda: later)
    cut = opening.to_resume()
    assert cut is not None
    again, _, said = opening.resumed(cut)
    after = again.view().stages[1]
    assert said == []
    assert (after.title, after.length, after.flex) == (before.title, before.length, before.flex)
    again.close(keep_record=False)


@pytest.mark.parametrize("hour", [3, 11, 19, 23])
def test_a_rehearsal_at_another_hour_has_the_room_that_the_evening_will_have(
    hour: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime(2026, 11, 26, hour, 2, tzinfo=UTC).timestamp() * 1000
    monkeypatch.setattr(clock, "wall", lambda: round(now))
    monkeypatch.setattr(localtime, "local", lambda wall, zone=None: datetime.fromtimestamp(wall / 1000, UTC))
    plan = PLAN._replace(stages=(PLAN.stages[0], PLAN.stages[1]._replace(at="19:05:00"), PLAN.stages[2]))
    keeper = opening.rehearsal(plan, opening.Wish(), None)
    assert keeper.do(c.Next()) is None
    set_for = keeper.view().set_for
    assert set_for is not None
    assert set_for[1] == 3 * MINUTE


def test_a_rehearsal_of_an_evening_without_clock_times_has_the_clock_on_the_wall(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = round(datetime(2026, 11, 26, 3, 2, tzinfo=UTC).timestamp() * 1000)
    assert opening.hour_of(PLAN, now) == now


def test_tonight_ends_by_the_wish_else_by_the_agenda_and_by_a_clock_time_before_a_length() -> None:
    plan = PLAN._replace(length=90 * MINUTE, ends_at="21:00:00")
    wish = opening.Wish
    ends = {
        wish(): (90 * MINUTE, "21:00:00"),
        wish(length=60 * MINUTE): (60 * MINUTE, None),
        wish(ends="20:30:00"): (90 * MINUTE, "20:30:00"),
        wish(length=60 * MINUTE, ends="20:30:00"): (60 * MINUTE, "20:30:00"),
    }
    for asked, (length, ends_at) in ends.items():
        tonight = opening.for_tonight(plan, asked)
        assert (tonight.length, tonight.ends_at) == (length, ends_at), asked

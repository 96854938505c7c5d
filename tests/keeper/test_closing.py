"""The close keeps the record and removes the rest; on a full disk what is removed makes room for the record."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable

import pytest

from circlekeeper.circle import commands as c
from circlekeeper.circle.plan import Plan
from circlekeeper.keeper import opening
from circlekeeper.keeper.keeper import Closed, Keeper
from circlekeeper.keeping import folders, records
from circlekeeper.keeping.fs import DISK
from circlekeeper.telling import closing
from tests.hand_clock import HandClock


@pytest.fixture
def over(plan: Plan, clock: HandClock, monkeypatch: pytest.MonkeyPatch) -> Keeper:
    """An evening of one stage that is over, and kept up to here."""
    clock.be_this_computers(monkeypatch)
    keeper = opening.opened(plan, opening.Wish())
    for name in ("Ana", "Bo"):
        assert keeper.gather(name) is None
    for command in (c.Next(), c.Skip()):
        clock.advance(3_000)
        assert keeper.do(command) is None
    assert keeper.saved
    return keeper


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], bool]], None]:
    """A disk that takes nothing as long as something is so."""

    def while_it_is(so: Callable[[], bool]) -> None:
        really = DISK.write

        def write(fd: int, content: bytes) -> None:
            if so():
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            really(fd, content)

        monkeypatch.setattr(DISK, "write", write)

    return while_it_is


def kept_records() -> int:
    return len(records.read_all(folders.records()).records)


def sessions() -> list[str]:
    return DISK.listed(folders.sessions())


def test_the_record_is_kept_and_the_rest_removed(over: Keeper) -> None:
    closed = over.close()
    assert closed == Closed(record=True, removed=True)
    assert closed.as_wished
    assert (kept_records(), sessions()) == (1, [])
    assert closing.closed(closed) == closing.CLOSED_RECORD


def test_without_a_record_nothing_stays(over: Keeper) -> None:
    closed = over.close(keep_record=False)
    assert closed == Closed(record=None, removed=True)
    assert closed.as_wished
    assert (kept_records(), sessions()) == (0, [])
    assert closing.closed(closed) == closing.CLOSED_NOTHING
    assert "no names" in closing.CLOSED_NOTHING


def test_on_a_full_disk_the_session_makes_room_for_its_record(
    over: Keeper, full: Callable[[Callable[[], bool]], None]
) -> None:
    full(lambda: bool(sessions()))
    assert over.close() == Closed(record=True, removed=True)
    assert (kept_records(), sessions()) == (1, [])


def test_a_disk_that_does_not_take_the_record_at_all_is_said_and_nothing_of_the_evening_stays(
    over: Keeper, full: Callable[[Callable[[], bool]], None]
) -> None:
    full(lambda: True)
    closed = over.close()
    assert closed == Closed(record=False, removed=True)
    assert not closed.as_wished
    assert (DISK.listed(folders.records()), sessions()) == ([], [])
    assert closing.closed(closed) == closing.RECORD_LOST


def test_what_the_disk_keeps_back_is_said_and_the_record_is_kept(over: Keeper, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DISK, "remove_folder", lambda path: (_ for _ in ()).throw(OSError(errno.EBUSY, "busy")))
    closed = over.close()
    assert closed == Closed(record=True, removed=False)
    assert not closed.as_wished
    assert kept_records() == 1
    assert closing.closed(closed) == closing.SOMETHING_LEFT

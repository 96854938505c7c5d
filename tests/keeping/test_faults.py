"""A disk that fails: the session goes on in memory, says so, invents nothing, and catches up when the disk is back."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from circlekeeper.circle.plan import Plan
from circlekeeper.keeping import journal, private, sessions
from circlekeeper.keeping.fs import Cannot
from circlekeeper.keeping.kept import TRY_EVERY, Kept
from circlekeeper.keeping.timeline import TimeMark
from tests.hand_clock import HandClock
from tests.keeping.disks import File, MemoryDisk
from tests.keeping.evenings import arrives, given, go_on, resume, told, understood

KINDS = [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EINVAL, errno.EPERM]
"""A full disk, a broken one, a file that is not replaced, what a file system does not know, and both of these: all that
keeping tells apart.
"""
ALIKE = [errno.EFBIG, errno.EDQUOT, errno.ENOLCK, errno.EOPNOTSUPP, errno.EBUSY, errno.EXDEV]
"""Each is of one of these kinds, and fails at every third operation only."""
ERRORS = KINDS + ALIKE


@dataclass
class Fault:
    """The n-th operation fails, once or for ever."""

    nth: int
    error: int
    for_ever: bool
    done: int = 0

    def before(self, operation: str) -> None:
        self.done += 1
        if self.done == self.nth or (self.for_ever and self.done > self.nth):
            raise OSError(self.error, "no")


def an_evening(kept: Kept, clock: HandClock, disk: MemoryDisk) -> None:
    """Two arrive, they speak, somebody looks at the clock; after each step what `saved` says is true."""
    for step in range(8):
        taken = arrives(kept, clock, f"Name {step}") if step in {0, 3} else go_on(kept, clock, 1)[0]
        assert taken == kept.saved
        on_disk = journal.find(kept.folder, kept.folder.name, understood, disk)
        assert [entry.data for entry in on_disk.entries] == given(kept)[: len(on_disk.entries)]
        if taken and Cannot.SYNC not in disk.cannot:
            survivor = disk.only_what_is_safe()
            assert journal.find(kept.folder, kept.folder.name, understood, survivor).entries == tuple(kept.entries)
            names = private.find(kept.folder, kept.folder.name, survivor)
            assert names is not None
            assert list(names.texts) == kept.texts
        if step == 5:
            kept.looked(TimeMark(step * 1000, clock.now()))


def operations_of(plan: Plan) -> int:
    disk, clock, fault = MemoryDisk(), HandClock(), Fault(0, 0, False)
    disk.before = fault.before
    an_evening(sessions.start(plan, {}, clock.now(), disk=disk), clock, disk)
    return fault.done


@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for ever"])
@pytest.mark.parametrize("error", ERRORS, ids=[errno.errorcode[e] for e in ERRORS])
def test_whichever_operation_fails_the_evening_goes_on_and_all_of_it_is_kept_in_the_end(
    plan: Plan, error: int, for_ever: bool
) -> None:
    for nth in range(1, operations_of(plan) + 1, 3 if error in ALIKE else 1):
        disk, clock = MemoryDisk(), HandClock()
        disk.before = Fault(nth, error, for_ever).before
        kept = sessions.start(plan, {}, clock.now(), disk=disk)
        an_evening(kept, clock, disk)
        assert len(kept.entries) == 8
        disk.before = lambda operation: None
        clock.advance(10_000)
        kept.looked(TimeMark(20_000, clock.now()))
        assert kept.saved
        assert go_on(kept, clock, 1) == [True]
        kept.suspend()
        again = resume(clock, disk)
        assert given(again) == given(kept)
        assert again.texts == ["Name 0", "Name 3"]
        assert again.said == ()


UNKNOWN = [
    ("lock", errno.ENOLCK, Cannot.LOCK),
    ("lock", errno.EOPNOTSUPP, Cannot.LOCK),
    ("sync_folder", errno.EINVAL, Cannot.SYNC),
    ("sync_folder", errno.EOPNOTSUPP, Cannot.SYNC),
    ("sync_folder", errno.EACCES, Cannot.SYNC),
    ("sync", errno.EINVAL, Cannot.SYNC),
    ("mode", errno.EPERM, Cannot.MODES),
    ("mode", errno.EOPNOTSUPP, Cannot.MODES),
    ("rename", errno.EBUSY, None),
    ("rename", errno.EXDEV, None),
    ("rename", errno.EPERM, None),
]


@pytest.mark.parametrize(
    ("asked", "answer", "cannot"), UNKNOWN, ids=[f"{asked} {errno.errorcode[answer]}" for asked, answer, _ in UNKNOWN]
)
def test_a_file_system_that_does_not_know_something_keeps_the_evening_all_the_same(
    plan: Plan, asked: str, answer: int, cannot: Cannot | None
) -> None:
    disk, clock = MemoryDisk(), HandClock()

    def refuse(operation: str) -> None:
        if operation == asked:
            raise OSError(answer, "not here")

    disk.before = refuse
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    assert arrives(kept, clock, "Ana")
    assert all(go_on(kept, clock, 3))
    assert disk.cannot == ({cannot} if cannot else set())
    assert [len(kept.unpromised()), len(kept.unpromised())] == [1 if cannot else 0, 0]
    clock.advance(120_000)
    again = resume(clock, killed(kept, disk))
    assert given(again) == given(kept)
    assert again.texts == ["Ana"]
    assert all(go_on(again, clock, 2))
    assert again.finish().left == ()


def killed(kept: Kept, disk: MemoryDisk) -> MemoryDisk:
    """The disk once the process that kept the session is dead: the number in its lock is nobody's."""
    lock = kept.folder / "lock"
    dead = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True, text=True
    ).stdout.strip()
    pid, _, rest = disk.read(lock).decode().partition(" ")
    assert pid == str(os.getpid())
    disk.names_now[lock] = File(f"{dead} {rest}".encode())
    return disk


def test_a_fault_that_is_over_at_once_is_not_even_noticed(plan: Plan) -> None:
    disk, clock = MemoryDisk(), HandClock()
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    disk.before = Fault(2, errno.EIO, False).before
    assert go_on(kept, clock, 1) == [True]


def test_after_an_error_of_the_disk_the_same_file_is_never_trusted_again(plan: Plan) -> None:
    disk, clock = MemoryDisk(), HandClock()
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    path = kept.folder / journal.FILE
    before = disk.names_now[path]
    disk.before = lambda operation: (_ for _ in ()).throw(OSError(errno.EIO, "no")) if operation == "sync" else None
    assert go_on(kept, clock, 3) == [False, False, False]
    disk.before = lambda operation: None
    assert kept.catch_up()
    assert disk.names_now[path] is not before
    assert len(journal.find(kept.folder, kept.folder.name, understood, disk.only_what_is_safe()).entries) == 3


def test_a_line_that_was_written_in_part_is_taken_back(plan: Plan) -> None:
    disk, clock = MemoryDisk(), HandClock()
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    go_on(kept, clock, 3)
    content = disk.read(kept.folder / journal.FILE)
    disk.before = lambda operation: (
        (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")) if operation == "write" else None
    )
    assert go_on(kept, clock, 1) == [False]
    assert disk.read(kept.folder / journal.FILE) == content


def test_a_full_disk_with_little_room_again_takes_what_is_missing_into_the_same_file(plan: Plan) -> None:
    disk, clock = MemoryDisk(), HandClock()
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    go_on(kept, clock, 3)
    path = kept.folder / journal.FILE
    before = disk.names_now[path]
    disk.before = lambda operation: (
        (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")) if operation in {"write", "open"} else None
    )
    assert go_on(kept, clock, 2) == [False, False]
    disk.before = lambda operation: (
        (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")) if operation == "open" else None
    )
    assert go_on(kept, clock, 1) == [True]
    assert disk.names_now[path] is before
    assert len(journal.find(kept.folder, kept.folder.name, understood, disk.only_what_is_safe()).entries) == 6


def test_a_name_that_is_not_on_the_disk_keeps_the_commands_after_it_from_the_journal(plan: Plan) -> None:
    disk, clock = MemoryDisk(), HandClock()
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    refused = 0

    def full_for_six_writes(operation: str) -> None:
        nonlocal refused
        if operation == "write" and refused < 6:
            refused += 1
            raise OSError(errno.ENOSPC, "full")

    disk.before = full_for_six_writes
    kept.add_text("Ana")  # tried twice, in the file and in a new one, as with each command after it
    assert go_on(kept, clock, 2) == [False, False]
    assert refused == 6
    assert journal.find(kept.folder, kept.folder.name, understood, disk).entries == ()
    assert go_on(kept, clock, 1) == [True]
    assert len(journal.find(kept.folder, kept.folder.name, understood, disk.only_what_is_safe()).entries) == 3


def test_a_folder_that_is_removed_in_mid_evening_comes_back_with_everything(plan: Plan, clock: HandClock) -> None:
    import shutil

    from circlekeeper.keeping.folders import state

    kept = sessions.start(plan, {}, clock.now())
    arrives(kept, clock, "Ana")
    go_on(kept, clock, 3)
    shutil.rmtree(state())
    assert go_on(kept, clock, 1) == [True]
    kept.suspend()
    again = resume(clock)
    assert given(again) == given(kept)
    assert again.texts == ["Ana"]
    again.suspend()


def test_a_removed_folder_is_noticed_by_looking(plan: Plan, clock: HandClock) -> None:
    import shutil

    kept = sessions.start(plan, {}, clock.now())
    go_on(kept, clock, 3)
    shutil.rmtree(kept.folder)
    clock.advance(60_000)
    kept.looked(TimeMark(63_000, clock.now()))
    kept.suspend()
    assert len(resume(clock).entries) == 3


def test_a_state_folder_that_cannot_be_made_leaves_the_session_in_memory(
    plan: Plan, clock: HandClock, home: Path
) -> None:
    (home / "state").write_text("in the way")
    kept = sessions.start(plan, {}, clock.now())
    assert go_on(kept, clock, 2) == [False, False]
    (home / "state").unlink()
    assert kept.catch_up()
    kept.suspend()
    assert given(resume(clock)) == [told(0), told(1)]


@pytest.mark.parametrize("states", [10_000, pytest.param(200_000, marks=pytest.mark.slow)])
def test_a_power_cut_at_any_moment_takes_nothing_that_was_acknowledged(plan: Plan, states: int) -> None:
    """After each operation of an evening the power goes, in many ways: unsynced bytes absent, cut, zeroed or
    garbage.
    """
    disk, clock, rng = MemoryDisk(), HandClock(), random.Random(4)
    acknowledged: list[int] = [0, 0]
    seen = 0
    kept: Kept | None = None

    def check() -> None:
        nonlocal seen
        if kept is None:
            return
        for _ in range(each):
            seen += 1
            survivor = disk.after_power_loss(rng)
            found = journal.find(kept.folder, kept.folder.name, understood, survivor)
            got = [entry.data for entry in found.entries]
            assert acknowledged[0] <= len(got)
            assert got == given(kept)[: len(got)]
            if acknowledged[0]:
                names = private.find(kept.folder, kept.folder.name, survivor)
                assert names is not None
                assert list(names.texts[: acknowledged[1]]) == kept.texts[: acknowledged[1]]
            if acknowledged[0] and seen % 20 == 0:
                again = resume(clock, survivor)
                assert go_on(again, clock, 1) == [True]
                again.suspend()
                assert len(resume(clock, survivor).entries) == len(got) + 1

    each = 0
    disk.after = check
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    each = states // 40 + 1
    for step in range(16):
        if step == 10:
            disk.before = Fault(2, errno.EIO, False).before  # all of it goes into a new file
        assert arrives(kept, clock, f"Name {step}") if step in {0, 1, 8} else go_on(kept, clock, 1)[0]
        acknowledged = [len(kept.entries), len(kept.texts)]
        if step == 12:
            kept.looked(TimeMark(12_000, clock.now()))
    assert seen >= states


def test_a_power_cut_while_a_session_is_begun_leaves_nothing_that_is_in_the_way(plan: Plan) -> None:
    rng = random.Random(5)
    disk, clock = MemoryDisk(), HandClock()

    def check() -> None:
        for _ in range(20):
            survivor = disk.after_power_loss(rng)
            assert sessions.cut_off(clock.now().wall, survivor) == []
            assert sessions.remove_old(clock.now().wall, survivor) == []
            again = sessions.start(plan, {}, clock.now(), disk=survivor)
            assert go_on(again, HandClock(), 1) == [True]

    disk.after = check
    sessions.start(plan, {}, clock.now(), disk=disk)


def test_a_power_cut_while_a_session_is_closed_never_brings_it_back_by_halves(plan: Plan) -> None:
    rng = random.Random(6)
    disk, clock = MemoryDisk(), HandClock()
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    go_on(kept, clock, 5)

    def check() -> None:
        for _ in range(50):
            survivor = disk.after_power_loss(rng)
            for session in sessions.cut_off(clock.now().wall, survivor):
                assert len(sessions.open_for_resume(session, understood, survivor).entries) == 5
            sessions.remove_old(clock.now().wall + 8 * 24 * 3_600_000, survivor)
            assert survivor.names(kept.folder.parent) == []

    disk.after = check
    assert kept.finish().left == ()


def test_looking_writes_no_command_down_before_the_name_that_it_points_to(plan: Plan) -> None:
    disk, clock = MemoryDisk(), HandClock()
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    private_file = kept.folder / private.FILE
    disk.before = lambda operation: (
        (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")) if operation == "write" else None
    )
    assert not arrives(kept, clock, "Ana")
    free = disk.write

    def no_room_for_names(fd: int, content: bytes) -> None:
        if b'"text"' in content or b'"plan"' in content:
            raise OSError(errno.ENOSPC, "full")
        free(fd, content)

    disk.before = lambda operation: None
    disk.write = no_room_for_names  # type: ignore[method-assign]
    clock.advance(10_000)
    kept.looked(TimeMark(10_000, clock.now()))
    assert not kept.saved
    assert journal.find(kept.folder, kept.folder.name, understood, disk).entries == ()
    assert b"Ana" not in disk.read(private_file)


def test_a_full_disk_is_tried_again_every_few_seconds_and_not_at_each_look(plan: Plan) -> None:
    disk, clock = MemoryDisk(), HandClock()
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    tries = 0

    def full(operation: str) -> None:
        nonlocal tries
        if operation == "write":
            tries += 1
            raise OSError(errno.ENOSPC, "full")

    disk.before = full
    assert go_on(kept, clock, 1) == [False]
    tries = 0
    for _ in range(20):
        clock.advance(1000)
        kept.looked(TimeMark(kept.last.at + 1000, clock.now()))
    once = 2  # in the file, and in a new one
    assert tries == 20 * 1000 // TRY_EVERY * once


def test_whoever_leaves_is_known_to_have_looked_until_then(plan: Plan) -> None:
    disk, clock = MemoryDisk(), HandClock()
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    assert all(go_on(kept, clock, 2))
    for _ in range(4):
        clock.advance(1000)
        kept.looked(TimeMark(kept.last.at + 1000, clock.now()))
    last = kept.last
    kept.suspend()
    assert resume(clock, disk).last == last

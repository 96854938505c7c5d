"""Whether somebody goes on with a session: asked of the lock, and where the disk knows no locks, of whoever wrote
its file.
"""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from circlekeeper.circle.plan import Plan
from circlekeeper.cli.main import run
from circlekeeper.keeping import folders, lock, sessions
from circlekeeper.keeping.fs import DISK
from circlekeeper.keeping.kept import Kept
from circlekeeper.keeping.lock import held
from circlekeeper.keeping.removal import forget
from circlekeeper.keeping.settings import Settings, save
from tests.hand_clock import HandClock
from tests.keeping.evenings import go_on, resume

if sys.platform == "win32":
    pytest.skip("every disk of Windows knows locks", allow_module_level=True)

MINUTE = 60_000
AGE = 30 * 24 * 60 * MINUTE


@pytest.fixture
def no_locks(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that answers a wish for a lock as NFS and CIFS do."""

    def not_here(fd: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(DISK, "_lock", not_here)


@pytest.fixture
def circle(plan: Plan, clock: HandClock) -> Kept:
    kept = sessions.start(plan, {}, clock.now())
    assert all(go_on(kept, clock, 3))
    return kept


def says(kept: Kept, holder: str) -> None:
    (kept.folder / lock.FILE).write_text(holder)


def dead() -> int:
    """The number of a process that is no more."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


@pytest.mark.usefixtures("no_locks")
class TestWhereTheDiskKnowsNoLocks:
    def test_a_circle_that_runs_is_never_forgotten_nor_removed_for_its_age(
        self, circle: Kept, clock: HandClock
    ) -> None:
        for everything in (False, True):
            gone = forget(everything=everything)
            assert (gone.files, gone.running) == ((), (circle.folder,))
        assert sessions.remove_old(clock.now().wall + AGE) == []
        assert circle.folder.is_dir()

    def test_a_circle_that_runs_is_not_offered_and_not_taken_over(self, circle: Kept, clock: HandClock) -> None:
        assert sessions.cut_off(clock.now().wall + AGE // 100) == []
        with pytest.raises(sessions.CannotResume, match=rf"process {os.getpid()}\) has this session open"):
            resume(clock)

    def test_a_circle_that_was_left_is_free_at_once(self, circle: Kept, clock: HandClock) -> None:
        circle.suspend()
        assert len(sessions.cut_off(clock.now().wall)) == 1
        assert len(resume(clock).entries) == 3

    def test_a_circle_whose_process_is_dead_is_offered_and_forgotten(self, circle: Kept, clock: HandClock) -> None:
        says(circle, f"{dead()} {lock._here()} unlocked\n")
        assert len(sessions.cut_off(clock.now().wall)) == 1
        gone = forget()
        assert not circle.folder.exists()
        assert (gone.running, gone.doubtful) == ((), ())

    @pytest.mark.parametrize("holder", ["{dead} elsewhere unlocked\n", "{dead}\n", "", "\0\0", "9" * 5000])
    def test_where_nobody_can_tell_a_circle_is_left_alone_and_that_is_said(
        self, circle: Kept, holder: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        says(circle, holder.format(dead=dead()))
        assert run(["forget", "--all"]) == 0
        assert (
            capsys.readouterr().out
            == f"not removed, another circlekeeper may have it open (this disk can't tell): {circle.folder}\n"
        )
        assert circle.folder.is_dir()

    def test_where_nobody_can_tell_it_is_offered_once_it_has_said_nothing_for_a_minute(
        self, circle: Kept, clock: HandClock
    ) -> None:
        says(circle, f"{dead()} elsewhere unlocked\n")
        assert sessions.cut_off(clock.now().wall + MINUTE - 1) == []
        with pytest.raises(sessions.CannotResume):
            resume(clock)
        clock.advance(MINUTE)
        assert len(resume(clock).entries) == 3

    def test_where_nobody_can_tell_it_goes_when_its_seven_days_are_over(self, circle: Kept, clock: HandClock) -> None:
        says(circle, f"{dead()} elsewhere unlocked\n")
        assert len(sessions.remove_old(clock.now().wall + AGE)) == 1

    def test_a_command_that_is_given_in_the_first_circle_is_kept_after_somebody_tried_to_forget_it(
        self, circle: Kept, clock: HandClock
    ) -> None:
        forget()
        assert all(go_on(circle, clock, 1))
        circle.suspend()
        assert len(resume(clock).entries) == 4


def test_a_circle_that_could_not_lock_is_left_alone_by_a_process_that_can(
    circle: Kept, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    circle.suspend()
    with monkeypatch.context() as patched:
        patched.setattr(DISK, "_lock", lambda fd: (_ for _ in ()).throw(OSError(errno.EOPNOTSUPP, "no")))
        again = resume(clock)
    assert held(again.folder) is True
    assert forget().running == (again.folder,)


def test_a_lock_of_0_1_0_whose_process_is_gone_holds_nothing(circle: Kept, clock: HandClock) -> None:
    circle.suspend()
    says(circle, f"{os.getpid()}\n")
    assert held(circle.folder) is False
    assert len(resume(clock).entries) == 3


def test_a_session_without_its_lock_is_not_acknowledged(
    plan: Plan, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody else could know that it runs."""
    really = DISK._open

    def full(path: Path) -> int:
        if path.name == lock.FILE:
            raise OSError(errno.ENOSPC, "full")
        return really(path)

    with monkeypatch.context() as patched:
        patched.setattr(DISK, "_open", full)
        kept = sessions.start(plan, {}, clock.now())
        assert go_on(kept, clock, 1) == [False]
    assert go_on(kept, clock, 1) == [True]
    assert held(kept.folder) is True


class TestFoldersThatCannotBeRead:
    """As after an evening under another account: root may read everything, so that the disk is asked to refuse."""

    @pytest.fixture(autouse=True)
    def closed(self, circle: Kept, monkeypatch: pytest.MonkeyPatch) -> Path:
        circle.suspend()
        really = DISK.listed
        closed = folders.sessions()

        def listed(path: Path) -> list[str]:
            if path == closed:
                raise PermissionError(errno.EACCES, "denied", str(path))
            return really(path)

        monkeypatch.setattr(DISK, "listed", listed)
        return closed

    def test_forget_says_so(self, closed: Path, capsys: pytest.CaptureFixture[str]) -> None:
        for command in (["forget"], ["forget", "--all"]):
            assert run(command) == 1
            said = capsys.readouterr()
            assert said.err == f"not removed, can't be read: {closed}\n"
            assert "othing was kept" not in said.out

    def test_where_says_so(self, closed: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["where"]) == 1
        said = capsys.readouterr().out.splitlines()
        assert said[said.index(str(closed)) + 1].endswith("(can't be read)")
        assert "(nothing now)" in said[said.index(str(folders.records())) + 1]


class TestLinks:
    @pytest.mark.parametrize("folder", [folders.records, folders.drafts], ids=["records", "drafts"])
    def test_forget_all_removes_what_is_ours_behind_a_link_and_nothing_else(
        self, folder: object, home: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        link = folders.records() if folder is folders.records else folders.drafts()
        elsewhere = home / "elsewhere"
        elsewhere.mkdir()
        link.parent.mkdir(parents=True)
        link.symlink_to(elsewhere)
        ours = elsewhere / ("20261126T093929Z-d6f18650.toml" if folder is folders.records else "ab" * 16 + ".json")
        theirs = elsewhere / "letter.txt"
        ours.write_text("x")
        theirs.write_text("dear")
        assert run(["forget", "--all"]) == 1
        said = capsys.readouterr()
        assert said.out == f"removed: {ours}\n"
        assert said.err == f"not removed, not circlekeeper's: {theirs}\n"
        assert (ours.exists(), theirs.exists(), link.is_symlink()) == (False, True, True)
        theirs.unlink()
        assert run(["forget", "--all"]) == 0

    def test_settings_behind_a_link_are_written_there_and_the_link_stays(self, home: Path) -> None:
        elsewhere = home / "dotfiles.toml"
        folders.config().mkdir(parents=True)
        folders.settings().symlink_to(elsewhere)
        assert save(Settings(theme="paper"))
        assert 'theme = "paper"' in elsewhere.read_text()
        assert folders.settings().is_symlink()
        assert run(["forget", "--all"]) == 0
        assert not elsewhere.exists()
        assert not folders.settings().is_symlink()

    def test_where_counts_what_is_behind_a_link(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (home / "elsewhere").mkdir()
        (home / "elsewhere" / "20261126T093929Z-d6f18650.toml").write_text("x")
        folders.records().parent.mkdir(parents=True)
        folders.records().symlink_to(home / "elsewhere")
        assert run(["where"]) == 0
        assert "(one now)" in capsys.readouterr().out

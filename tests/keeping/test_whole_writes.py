"""One way to write a file: all of the new one or all of the old, and whose it was it stays."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from circlekeeper.agenda import starting
from circlekeeper.agenda.library import FIRST, bundled_folder
from circlekeeper.cli.main import run
from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import DISK, Disk, write_whole
from circlekeeper.keeping.settings import Settings, load, save
from circlekeeper.tui.library import shelf
from circlekeeper.tui.workshop.paper import Paper
from tests.keeping.disks import MemoryDisk
from tests.keeping.test_faults import ERRORS, Fault

AGENDA = Path("/home/mine.toml")
SCHEMA = AGENDA.with_name(starting.SCHEMA)
posix = pytest.mark.skipif(sys.platform == "win32", reason="modes and groups of POSIX")


def new_agenda(disk: Disk) -> None:
    starting.make(AGENDA, "title = 'Mine'\n", disk)


def kept_settings(disk: Disk) -> None:
    write_whole(AGENDA, b"new", disk)


def saved_agenda(disk: Disk) -> None:
    write_whole(AGENDA, b"new", disk, own=True)


def on_a_disk(*files: tuple[Path, bytes]) -> MemoryDisk:
    disk = MemoryDisk()
    disk.make_folder(AGENDA.parent)
    for path, content in files:
        write_whole(path, content, disk)
    return disk


def operations_of(write: Callable[[Disk], None], disk: MemoryDisk) -> int:
    fault = Fault(0, 0, False)
    disk.before = fault.before
    write(disk)
    return fault.done


@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for ever"])
@pytest.mark.parametrize("error", ERRORS, ids=[errno.errorcode[e] for e in ERRORS])
def test_a_new_agenda_and_the_schema_beside_it_are_whole_or_not_there(error: int, for_ever: bool) -> None:
    for nth in range(1, operations_of(new_agenda, on_a_disk()) + 1):
        disk = on_a_disk()
        disk.before = Fault(nth, error, for_ever).before
        taken = True
        try:
            new_agenda(disk)
        except OSError:
            taken = False
        disk.before = lambda operation: None
        assert (AGENDA in disk.names_now) == taken
        if taken:
            assert disk.read(AGENDA) == b"title = 'Mine'\n"
        if SCHEMA in disk.names_now:
            assert disk.read(SCHEMA) == starting.schema_file().read_bytes()
        if not for_ever:
            assert set(disk.listed(AGENDA.parent)) <= {AGENDA.name, SCHEMA.name}


@pytest.mark.parametrize("for_ever", [False, True], ids=["once", "for ever"])
@pytest.mark.parametrize("error", ERRORS, ids=[errno.errorcode[e] for e in ERRORS])
@pytest.mark.parametrize("write", [kept_settings, saved_agenda])
def test_a_file_that_is_written_anew_is_all_of_the_old_or_all_of_the_new(
    write: Callable[[Disk], None], error: int, for_ever: bool
) -> None:
    for nth in range(1, operations_of(write, on_a_disk((AGENDA, b"old"))) + 1):
        disk = on_a_disk((AGENDA, b"old"))
        disk.before = Fault(nth, error, for_ever).before
        try:
            write(disk)
        except OSError:
            assert disk.read(AGENDA) in {b"old", b"new"}
        else:
            assert disk.read(AGENDA) == b"new"


def test_a_new_agenda_never_overwrites(home: Path) -> None:
    mine = home / "mine.toml"
    for lies_there in (
        lambda: mine.write_text("mine"),
        lambda: mine.symlink_to(home / "nowhere"),
        mine.mkdir,
    ):
        lies_there()
        with pytest.raises(FileExistsError):
            starting.make(mine, "title = 'Another'")
        assert not (home / "nowhere").exists()
        assert mine.is_dir() or mine.is_symlink() or mine.read_text() == "mine"
        mine.rmdir() if mine.is_dir() else mine.unlink()


def test_where_a_disk_knows_no_second_names_a_new_agenda_never_overwrites_either(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine = home / "mine.toml"

    def no_links(old: Path, new: Path) -> None:
        if not mine.exists():
            mine.write_text("made in this very moment")
        raise PermissionError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    with pytest.raises(FileExistsError):
        starting.make(mine, "title = 'Another'")
    assert mine.read_text() == "made in this very moment"
    mine.unlink()
    monkeypatch.setattr(os, "link", lambda old, new: (_ for _ in ()).throw(PermissionError(errno.EPERM, "no")))
    assert starting.make(mine, "title = 'Mine'")
    assert mine.read_text() == "title = 'Mine'"


class TestADiskThatIsFull:
    @pytest.fixture(autouse=True)
    def full(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """It takes a hundred bytes of a file and no more."""
        really = os.write

        def written(fd: int, content: bytes) -> int:
            if fd > 2 and len(content) > 100:
                really(fd, content[:100])
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return really(fd, content)

        monkeypatch.setattr(os, "write", written)

    def test_leaves_no_half_of_a_new_agenda(
        self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.chdir(home)
        for _ in range(2):
            assert run(["new", "mine.toml"]) == 1
            assert "No space left" in capsys.readouterr().err
            assert list(home.iterdir()) == []

    def test_leaves_no_half_of_a_schema_and_says_so(
        self, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.chdir(home)
        monkeypatch.setattr(starting, "copy_of", lambda source: "title = 'Mine'\n")
        assert run(["new", "mine.toml"]) == 0
        said = capsys.readouterr()
        assert said.err.startswith("agenda.schema.json couldn't be written next to it.")
        assert [path.name for path in home.iterdir()] == ["mine.toml"]

    def test_leaves_no_empty_agenda_in_the_library(self) -> None:
        made = shelf.make("Mine", bundled_folder() / f"{FIRST}.toml")
        assert isinstance(made, str)
        assert "No space left" in made
        assert list(folders.agendas().iterdir()) == []


@posix
class TestAFileOfSomeoneElse:
    """In a shared folder, as root may stand for a member of the group: what may not be given away is refused."""

    @pytest.fixture
    def shared(self, tmp_path: Path) -> Path:
        path = tmp_path / "shared.toml"
        path.write_text('title = "Ours"\n')
        if sys.platform == "win32":
            pytest.skip("files have no such owner there")
        if os.geteuid() == 0:
            os.chown(path, 12345, 23456)
        path.chmod(0o664)
        return path

    @staticmethod
    def may_not(*asked: str) -> Callable[[int, int, int], None]:
        if sys.platform == "win32":
            pytest.skip("files have no such owner there")

        def fchown(fd: int, uid: int, gid: int) -> None:
            if ("owner" in asked and uid != -1) or ("group" in asked and gid != -1):
                raise PermissionError(errno.EPERM, "not yours")
            really(fd, uid, gid)

        really = os.fchown
        return fchown

    def saved(self, path: Path) -> os.stat_result:
        paper = Paper.open(path)
        paper.save('title = "Ours, too"\n')
        assert path.read_text() == 'title = "Ours, too"\n'
        return path.stat()

    def test_stays_whose_it_was_where_that_can_be_given(self, shared: Path) -> None:
        before = shared.stat()
        after = self.saved(shared)
        assert (after.st_uid, after.st_gid, after.st_mode) == (before.st_uid, before.st_gid, before.st_mode)

    def test_keeps_its_group_and_mode_where_its_owner_cannot_be_kept(
        self, shared: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = shared.stat()
        monkeypatch.setattr(os, "fchown", self.may_not("owner"))
        after = self.saved(shared)
        assert (after.st_gid, stat.S_IMODE(after.st_mode)) == (before.st_gid, 0o664)

    def test_is_written_where_it_lies_when_its_group_would_change(
        self, shared: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        before = shared.stat()
        monkeypatch.setattr(os, "fchown", self.may_not("owner", "group"))
        after = self.saved(shared)
        if sys.platform != "win32" and os.geteuid() == 0:
            assert after.st_ino == before.st_ino
        assert (after.st_uid, after.st_gid, after.st_mode) == (before.st_uid, before.st_gid, before.st_mode)
        assert [path.name for path in shared.parent.iterdir() if path.is_file()] == ["shared.toml"]

    def test_that_its_owner_alone_may_write_stays_its_owners(
        self, shared: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shared.chmod(0o644)
        before = shared.stat()
        monkeypatch.setattr(os, "fchown", self.may_not("owner"))
        assert self.saved(shared).st_uid == before.st_uid


class TestAFileThatCannotBeReplaced:
    """As one that is mounted into a container by its own name."""

    @pytest.fixture(autouse=True)
    def mounted(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def busy(old: Path, new: Path) -> None:
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))

        monkeypatch.setattr(os, "replace", busy)

    @pytest.mark.parametrize(("first", "second"), [("paper", "dusk"), ("dusk", "paper")], ids=["shorter", "longer"])
    def test_is_written_where_it_lies(self, first: str, second: str) -> None:
        assert save(Settings(theme=first))
        lies = folders.settings().stat().st_ino
        assert save(Settings(theme=second))
        assert load() == (Settings(theme=second), None)
        assert folders.settings().stat().st_ino == lies
        assert [path.name for path in folders.config().iterdir()] == ["settings.toml"]

    def test_is_as_it_was_when_the_disk_has_no_room_for_the_new_one(
        self, home: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = home / "file"
        path.write_bytes(b"old " * 50)
        really = os.write

        def full(fd: int, content: bytes) -> int:
            room = 290 - os.lseek(fd, 0, os.SEEK_CUR)
            if len(content) <= room:
                return really(fd, content)
            really(fd, content[:room])
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

        monkeypatch.setattr(os, "write", full)
        with pytest.raises(OSError, match="No space"):
            DISK.write_over(path, b"new " * 100)
        monkeypatch.undo()
        assert path.read_bytes() == b"old " * 50


def test_two_programs_may_make_the_same_folder_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "state" / "sessions"
    looked = Disk._is_folder

    def made_by_another_meanwhile(disk: Disk, path: Path) -> bool:
        there = looked(disk, path)
        path.mkdir(parents=True, exist_ok=True)
        return there

    monkeypatch.setattr(Disk, "_is_folder", made_by_another_meanwhile)
    DISK.make_folder(folder)
    assert folder.is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="no open file is removed or replaced there")
def test_an_open_file_that_was_removed_or_replaced_is_no_longer_at_its_path(tmp_path: Path) -> None:
    path = tmp_path / "journal"
    open_file = DISK.open(path)
    assert DISK.is_at(open_file, path)
    path.unlink()
    assert not DISK.is_at(open_file, path)
    path.write_bytes(b"another's")
    assert not DISK.is_at(open_file, path)
    DISK.close(open_file)

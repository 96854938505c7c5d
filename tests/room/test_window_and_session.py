"""A session on one side, windows for the room on the other, and between them nothing but files."""

from __future__ import annotations

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from circlekeeper.cli.main import run
from circlekeeper.keeping import folders
from circlekeeper.keeping.fs import Disk
from circlekeeper.keeping.removal import forget
from circlekeeper.room.following import Following
from circlekeeper.room.showing import Showing
from circlekeeper.room.sight import Sight
from circlekeeper.room.told import read
from tests.room.evenings import AGENDA, SECRET, Dated, Room

BEGUN = ("next", "next", "next")


def files() -> list[Path]:
    return sorted(path for path in folders.room().rglob("*") if path.is_file()) if folders.room().exists() else []


def kinds() -> list[str]:
    return ["wanted" if "wanted" in path.name else "lock" if path.suffix else "sight" for path in files()]


class TestWhereNobodyAsks:
    def test_nothing_is_written(self) -> None:
        room = Room()
        room.leads(*BEGUN)
        room.passes(30)
        assert not folders.room().exists()

    def test_a_session_looks_once_a_second_at_the_most(self) -> None:
        looked = []

        class Counted(Disk):
            def names(self, path: Path) -> list[str]:
                looked.append(path)
                return super().names(path)

        folders.room().mkdir(parents=True)
        room = Room(Counted())
        for _ in range(80):
            room.leads("raise Zaphira")
            room.clock.advance(10)
        assert len(looked) == 1

    def test_it_hears_of_a_window_that_opens_and_of_one_that_goes(self) -> None:
        room = Room()
        room.leads(*BEGUN)
        assert not room.showing.has_news()
        window = room.window()
        assert not room.showing.has_news(), "it looked just now"
        room.clock.advance(1000)
        assert room.showing.has_news()
        room.leads()
        room.clock.advance(1000)
        assert not room.showing.has_news()
        window.leave()
        room.clock.advance(1000)
        assert room.showing.has_news()
        room.leads()
        assert kinds() == []

    def test_a_window_that_was_closed_or_killed_is_written_for_no_more(self) -> None:
        room = Room()
        closed, killed = room.window(), room.window()
        room.leads(*BEGUN)
        room.passes(1)
        assert kinds() == ["sight", "lock", "wanted", "wanted"]
        closed.leave()
        room.windows = [killed]
        room.passes(2)
        assert kinds() == ["sight", "lock", "wanted"]
        room.windows = []
        room.passes(22)
        assert kinds() == ["wanted"]
        room.leads("next")
        assert kinds() == ["wanted"]


class TestAWindow:
    def test_is_seen_within_a_second_and_shows_what_the_room_may_see(self) -> None:
        room = Room()
        room.leads(*BEGUN)
        window = room.window()
        assert room.sees(window) is None
        room.passes(1)
        assert room.sees(window) == room.true == Sight("Check-in", "How are you arriving?", "none", room.true.sand)

    def test_follows_every_step_at_once(self) -> None:
        room = Room()
        window = room.window()
        for line in (
            "next",
            "next",
            "next",
            "wait 20s",
            "pass",
            "hold",
            "resume",
            "longer 2m",
            "skip",
            "next",
            "undo",
            "redo",
            "close",
            "next",
        ):
            room.clock.advance(1000)
            room.leads(line)
            assert room.sees(window) == room.true, line

    def test_moves_the_sand_by_itself_with_nothing_written(self) -> None:
        room = Room()
        room.evening.time = room.evening.keeper.time = RealTime(room)  # type: ignore[assignment]
        room.showing = room.session()
        window = room.window()
        room.leads(*BEGUN)
        room.passes(1)
        (sight,) = (path for path in files() if path.suffix == "" and "wanted" not in path.name)
        before = sight.stat()
        room.passes(30)
        assert (sight.stat().st_mtime_ns, sight.stat().st_ino) == (before.st_mtime_ns, before.st_ino)
        assert room.sees(window) == room.true

    def test_asks_the_system_one_question_a_look_and_for_everything_every_three_seconds(self) -> None:
        room = Room()
        asked: list[str] = []

        class Asked(Dated):
            def signs(self, path: Path | str) -> tuple[int, ...] | None:
                asked.append("signs")
                return super().signs(path)

            def names(self, path: Path) -> list[str]:
                asked.append("names")
                return super().names(path)

            def read(self, path: Path, most: int = 0) -> bytes:
                asked.append("read")
                return super().read(path, most)

        window = Following(room.clock, Asked(room.clock))
        window.look()
        room.leads(*BEGUN)
        window.look()
        asked.clear()
        for _ in range(29):
            room.clock.advance(100)
            assert not window.look()
        assert asked == ["signs"] * 29
        room.clock.advance(100)
        window.look()
        assert "names" in asked

    def test_that_was_closed_asks_no_more_though_it_was_about_to_look(self) -> None:
        room = Room()
        window = room.window()
        window.leave()
        room.clock.advance(60_000)
        assert not window.look()
        assert kinds() == []

    def test_never_makes_the_circle_wait_until_a_disk_has_stored_something(self) -> None:
        room = Room()
        waited: list[str] = []

        class Slow(Dated):
            def sync(self, fd: int) -> None:
                waited.append("a file")

            def sync_folder(self, path: Path) -> None:
                waited.append("a folder")

        room.disk = Slow(room.clock)
        room.showing = room.session()
        window = room.window()
        waited.clear()
        for line in (*BEGUN, "hold", "resume", "pass"):
            room.clock.advance(1000)
            room.leads(line)
            assert room.sees(window) == room.true
        assert waited == []

    def test_shows_the_sand_as_long_as_the_circle_wants_to_see_it(self) -> None:
        room = Room()
        window = room.window()
        room.leads(*BEGUN)
        for sand in (True, False, True):
            room.passes(1, sand=sand)
            sight = room.sees(window)
            assert sight is not None
            assert (sight.sand is not None) == sand

    def test_is_as_dark_as_the_facilitators_screen(self) -> None:
        room = Room()
        window = room.window()
        room.leads(*BEGUN)
        room.passes(1, dark=True)
        assert room.sees(window) == Sight(dark=True)

    def test_of_two_sessions_the_one_opened_last_is_shown_and_then_the_other_again(self) -> None:
        room = Room()
        window = room.window()
        room.leads(*BEGUN)
        room.passes(3)
        other = Room(room.disk)
        other.clock = room.clock
        other.clock.advance(10)
        other.showing = other.session()
        other.leads()
        room.passes(3)
        assert room.sees(window) == Sight(text="Tuesday circle")
        other.showing.end()
        assert room.sees(window) == room.true

    def test_several_follow_the_same_session(self) -> None:
        room = Room()
        windows = [room.window() for _ in range(3)]
        room.leads(*BEGUN)
        room.passes(1)
        assert [room.sees(window) for window in windows] == [room.true] * 3

    def test_waits_before_a_session_between_two_and_after_the_close(self) -> None:
        room = Room()
        window = room.window()
        assert room.sees(window) is None
        room.leads(*BEGUN)
        room.passes(1)
        assert room.sees(window) is not None
        room.showing.end()
        assert room.sees(window) is None
        assert kinds() == ["wanted"]
        room.showing = room.session()
        room.passes(1)
        assert room.sees(window) is not None

    def test_sees_a_session_whose_file_looks_the_same_from_outside(self, monkeypatch: pytest.MonkeyPatch) -> None:
        room = Room()
        window = room.window()
        room.leads(*BEGUN)
        room.passes(1)
        monkeypatch.setattr(Dated, "signs", lambda self, path: (1, 1, 1))
        assert room.sees(window) is not None
        room.leads("hold")
        room.passes(3)
        assert room.sees(window) == Sight(held=True)

    def test_takes_nothing_for_a_session_that_no_session_wrote(self) -> None:
        room = Room()
        window = room.window()
        room.leads(*BEGUN)
        room.passes(1)
        (sight,) = (path for path in files() if path.suffix == "" and "wanted" not in path.name)
        for content in (b"", b"{", b"\x00" * 300, b"x" * 100_000, AGENDA.encode()):
            sight.write_bytes(content)
            room.clock.advance(3000)
            assert room.sees(window) is None

    def test_that_asked_when_the_disk_took_nothing_asks_again(self) -> None:
        room = Room()
        refuse = True

        class Full(Dated):
            def overwrite(self, path: Path, content: bytes) -> None:
                if refuse:
                    raise OSError(errno.ENOSPC, "full")
                super().overwrite(path, content)

        room.disk = Full(room.clock)
        room.showing = room.session()
        window = room.window()
        room.leads(*BEGUN)
        room.passes(3)
        assert room.sees(window) is None
        refuse = False
        room.passes(6)
        assert room.sees(window) == room.true


class RealTime:
    """The session's time on the same clock as the windows'."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._start = room.clock.now().mono - room.evening.time.now()

    def now(self) -> int:
        return self._room.clock.now().mono - self._start

    def advance(self, length: int) -> None:
        pass

    def cut(self) -> None:
        return None

    def unseen(self) -> int:
        return 0

    def real(self, length: int) -> float:
        return length / 1000


KILLED = """
import os, sys
from circlekeeper.keeping.clock import SystemClock
from circlekeeper.room.showing import Showing
from tests.room.evenings import Room
room = Room()
room.showing = Showing(room.evening.time)
room.leads("next", "next", "next")
print("shown", flush=True)
sys.stdin.read()
"""


def test_of_a_session_that_was_killed_nothing_is_shown_or_left() -> None:
    room = Room()
    window = Following(room.clock)
    window.look()
    with subprocess.Popen(
        [sys.executable, "-c", KILLED],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=os.environ | {"PYTHONPATH": "."},
    ) as led:
        assert led.stdout is not None
        assert led.stdout.readline() == b"shown\n"
        room.clock.advance(3000)
        assert room.sees(window) is not None
        led.kill()
        led.wait()
        room.clock.advance(3000)
        assert room.sees(window) is None
        assert kinds() == ["wanted"]


class Stopped(BaseException):
    """The process is gone."""


class Counting(Dated):
    """A disk on which every operation is counted, and may be the last."""

    def __init__(self, room: Room, happens: Callable[[int], None]) -> None:
        super().__init__(room.clock)
        self.count = 0
        self.happens = happens


def _counted(name: str) -> Callable[..., object]:
    def operation(self: Counting, *args: object) -> object:
        self.count += 1
        self.happens(self.count)
        return getattr(Dated, name)(self, *args)

    return operation


WRITING = ("open", "write", "sync", "rename", "remove", "lock", "truncate", "make_folder", "sync_folder")
for name in WRITING:
    setattr(Counting, name, _counted(name))


def _led(room: Room) -> None:
    room.leads(*BEGUN)
    room.leads("hold")
    room.clock.advance(1000)
    room.leads("resume")
    room.showing.end()


def _operations() -> int:
    room = Room()
    window = room.window()
    disk = Counting(room, lambda count: None)
    room.showing = Showing(room.evening.time, room.clock, disk)
    _led(room)
    window.leave()
    return disk.count


def test_stopped_at_any_instant_there_is_a_whole_file_or_none() -> None:
    for last in range(1, _operations() + 1):
        room = Room()
        room.window()

        def stop(count: int, last: int = last) -> None:
            if count >= last:
                raise Stopped

        room.showing = Showing(room.evening.time, room.clock, Counting(room, stop))
        with pytest.raises(Stopped):
            _led(room)
        for path in files():
            if path.suffix == "" and "wanted" not in path.name:
                assert read(path.read_bytes()), last
        del room
        forget()


def test_whatever_the_disk_refuses_nothing_is_shown_that_is_no_longer_so() -> None:
    for refused in range(1, _operations() + 1):
        room = Room()
        window = room.window()

        def refuse(count: int, refused: int = refused) -> None:
            if count == refused:
                raise OSError(errno.ENOSPC, "full")

        room.showing = Showing(room.evening.time, room.clock, Counting(room, refuse))
        for lines in (BEGUN, ("hold",), ("resume",), ("skip",)):
            room.leads(*lines)
            room.clock.advance(3000)
            assert room.sees(window) in (room.true, None), (refused, lines)
        room.passes(2)
        assert room.sees(window) == room.true, "it is tried again"
        room.showing.end()
        room.clock.advance(3000)
        assert room.sees(window) is None
        window.leave()
        assert kinds() == [], refused


class Windows(Dated):
    """A disk that removes and replaces no file that anyone has open."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.clock)
        self.held: dict[int, Path] = {}

    def open(self, path: Path) -> int:
        fd = super().open(path)
        self.held[fd] = path
        return fd

    def lock(self, path: Path) -> int:
        before = dict(self.held)
        try:
            return super().lock(path)
        except OSError:
            self.held = before
            raise

    def close(self, fd: int) -> None:
        self.held.pop(fd, None)
        super().close(fd)

    def _free(self, path: Path) -> None:
        if path in self.held.values():
            raise PermissionError(errno.EACCES, "open elsewhere")

    def remove(self, path: Path) -> None:
        self._free(path)
        super().remove(path)

    def rename(self, old: Path, new: Path) -> None:
        self._free(old)
        self._free(new)
        super().rename(old, new)


def test_no_handle_stays_open_that_would_hinder_the_removal_at_the_close() -> None:
    room = Room()
    disk = Windows(room)
    room.disk = disk
    room.showing = room.session()
    window = room.window()
    room.leads(*BEGUN)
    for _ in range(3):
        room.passes(2)
        assert room.sees(window) == room.true
        assert [path.suffix for path in disk.held.values()] == [".lock"], (
            "the session's own lock, and nothing of the window's"
        )
    room.showing.end()
    assert disk.held == {}
    window.leave()
    assert kinds() == []


def test_opened_read_and_closed_a_window_leaves_no_descriptor() -> None:
    room = Room()
    window = room.window()
    room.leads(*BEGUN)
    room.passes(2)
    before = len(os.listdir("/dev/fd"))
    room.passes(30)
    assert len(os.listdir("/dev/fd")) == before
    assert room.sees(window) == room.true


class TestWhatIsWritten:
    @pytest.mark.skipif(os.name != "posix", reason="there are no modes")
    @pytest.mark.parametrize("mask", [0o000, 0o022])
    def test_can_be_read_by_its_owner_alone(self, mask: int) -> None:
        before = os.umask(mask)
        try:
            room = Room()
            room.window()
            room.leads(*BEGUN)
            room.passes(1)
            assert {stat.S_IMODE(path.stat().st_mode) for path in files()} == {0o600}
            assert stat.S_IMODE(folders.room().stat().st_mode) == 0o700
        finally:
            os.umask(before)

    def test_never_holds_a_name_a_word_or_a_note(self) -> None:
        room = Room()
        room.window()
        told = set()
        for line in (
            *BEGUN,
            "hand Quillon",
            "pass",
            "skip",
            "raise Quillon: klandestin",
            "raise Zaphira",
            "too",
            "skip",
            "next",
            "next",
            "close",
            "next",
        ):
            room.clock.advance(1000)
            room.evening.do(line)
            room.leads()
            told |= {path.name.lower().encode() + path.read_bytes().lower() for path in files()}
        assert len(told) > 8
        assert not [word for word in SECRET if any(word.lower().encode() in content for content in told)]

    def test_is_named_by_where_and_removed_by_forget(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["where"]) == 0
        assert str(folders.room()) in capsys.readouterr().out
        room = Room()
        room.window()
        room.leads(*BEGUN)
        (sight,) = (path for path in files() if path.suffix == "" and "wanted" not in path.name)
        gone = forget()
        assert gone.running == (sight,)
        assert kinds() == ["sight", "lock"]
        room.showing._lock.release()  # as when it is killed
        assert set(forget(everything=True).files) == {sight, sight.with_name(f"{sight.name}.lock")}
        assert not folders.room().exists()

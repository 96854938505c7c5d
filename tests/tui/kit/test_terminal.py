"""The thread that reads the keys sleeps until there are some, and looks at other things meanwhile."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator

import pytest

if sys.platform == "win32":
    pytest.skip("the terminal is another one there", allow_module_level=True)

from circlekeeper.tui import terminal


class Reader:
    """A thread that waits for keys until the screens have ended, as the terminal's does."""

    def __init__(self) -> None:
        self.there, self.keys = os.pipe()
        self.ended = terminal.ScreensEnded(self.there)
        self.came = threading.Semaphore(0)
        self.go_on = threading.Semaphore(0)
        self.thread = threading.Thread(target=self._read, daemon=True)
        self.thread.start()

    def _read(self) -> None:
        while not self.ended.is_set():
            if self.ended.comes_key(None):
                self.came.release()
                self.go_on.acquire()

    def answers(self, within: float = 10) -> bool:
        """Whether it was told that there are keys."""
        return self.came.acquire(timeout=within)

    def reads(self) -> None:
        """What there was is read."""
        os.read(self.there, 100)
        self.go_on.release()


@pytest.fixture
def reader() -> Iterator[Reader]:
    reader = Reader()
    yield reader
    reader.ended.set()
    reader.go_on.release()
    reader.thread.join(10)
    assert not reader.thread.is_alive()


def test_nothing_wakes_it_but_a_key(reader: Reader) -> None:
    assert not reader.answers(within=0.3)
    os.write(reader.keys, b"a")
    assert reader.answers()
    reader.reads()
    assert not reader.answers(within=0.3)


def test_a_key_that_is_not_read_yet_is_told_again(reader: Reader) -> None:
    os.write(reader.keys, b"a")
    assert reader.answers()
    reader.go_on.release()
    assert reader.answers()
    reader.reads()


def test_where_a_key_may_be_torn_it_waits_only_so_long() -> None:
    there, keys = os.pipe()
    ended = terminal.ScreensEnded(there)
    assert not ended.comes_key(0.01)
    os.write(keys, b"\x1b")
    assert ended.comes_key(0.01)
    ended.set()
    assert not ended.comes_key(None)


def test_it_looks_at_other_things_meanwhile_until_it_shall_not(reader: Reader) -> None:
    looked = threading.Semaphore(0)
    look = looked.release
    reader.ended.look(look, 0.01)
    for _ in range(3):
        assert looked.acquire(timeout=10)
    assert not reader.answers(within=0.05)
    reader.ended.look_no_more(look)
    assert not reader.answers(within=0.05)  # one that had begun is over
    while looked.acquire(blocking=False):
        pass
    assert not looked.acquire(timeout=0.2)


def test_any_other_thread_is_told_at_once(reader: Reader) -> None:
    assert not reader.ended.is_set()
    reader.ended.set()
    assert reader.ended.is_set()

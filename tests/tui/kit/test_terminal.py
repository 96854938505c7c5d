"""The thread that reads the keys sleeps until there are some, and looks at other things meanwhile."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator

import pytest

if sys.platform == "win32":
    pytest.skip("the terminal is another one there", allow_module_level=True)

from textual._xterm_parser import XTermParser

from circlekeeper.tui.terminal import Ended


class Reader:
    """A thread that asks again and again whether the screens have ended, as the toolkit's does."""

    def __init__(self) -> None:
        self.there, self.keys = os.pipe()
        self.ended = Ended(self.there)
        self.ended.parser = XTermParser(False)
        self.asked = threading.Semaphore(0)
        self.go_on = threading.Semaphore(0)
        self.thread = threading.Thread(target=self._read, daemon=True)
        self.thread.start()

    def _read(self) -> None:
        self.ended.reader = threading.get_ident()
        while not self.ended.is_set():
            self.asked.release()
            self.go_on.acquire()

    def answers(self, within: float = 10) -> bool:
        """Whether it was told that they have not ended, so that the toolkit may read."""
        return self.asked.acquire(timeout=within)

    def reads(self) -> None:
        """The toolkit has read what there was."""
        list(self.ended.parser.feed(os.read(self.there, 100).decode()))  # type: ignore[union-attr]
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


def test_after_an_escape_that_may_begin_a_key_the_toolkit_waits_as_long_as_it_wants(reader: Reader) -> None:
    os.write(reader.keys, b"\x1b")
    assert reader.answers()
    reader.reads()
    assert reader.answers()
    reader.go_on.release()
    assert reader.answers()
    list(reader.ended.parser.feed("[A"))  # type: ignore[union-attr]
    reader.go_on.release()
    assert not reader.answers(within=0.3)


def test_with_a_toolkit_that_is_another_than_we_know_it_waits_as_the_toolkit_does(reader: Reader) -> None:
    reader.ended.parser = None
    reader.ended.look(lambda: None, 60)
    for _ in range(5):
        assert reader.answers()
        reader.go_on.release()


def test_it_looks_at_other_things_meanwhile_until_it_shall_not(reader: Reader) -> None:
    looked = threading.Semaphore(0)
    look = looked.release
    reader.ended.look(look, 0.01)
    for _ in range(3):
        assert looked.acquire(timeout=10)
    assert not reader.answers(within=0.05)
    reader.ended.look_no_more(look)
    while looked.acquire(timeout=0.2):
        pass
    assert not looked.acquire(timeout=0.2)


def test_any_other_thread_is_told_at_once(reader: Reader) -> None:
    assert not reader.ended.is_set()
    reader.ended.set()
    assert reader.ended.is_set()

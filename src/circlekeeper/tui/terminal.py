"""The terminal as the screens use it, on Linux and macOS: given back as it was, and not put off by a byte that is
no letter.
"""

from __future__ import annotations

import codecs
import os
import select
import sys
import termios
from collections.abc import Callable
from contextlib import suppress
from threading import Event
from typing import Any

from textual import events
from textual.geometry import Size
from textual.message import Message

from circlekeeper.tui import toolkit
from circlekeeper.tui.keyboard.layouts import language_of
from circlekeeper.tui.keyboard.reports import Reader
from circlekeeper.tui.signs import ASKED

assert sys.platform != "win32"

LARGEST = (500, 200)
"""The most columns and rows that are drawn. A terminal that claims more is wrong about itself, or leaves the rest
empty.
"""
USUAL = (80, 24)
"""How large a terminal is that does not say."""

_REST = 60.0
"""How many seconds at most are waited for a key in one go."""

OFF = "".join(
    (
        "\x1b[?2026l",  # everything is shown at once again
        *(f"\x1b[?{mode}l" for mode in (1000, 1003, 1015, 1006, 1016)),  # the mouse
        "\x1b[?1004l\x1b[?2004l\x1b[?2048l\x1b[<u",  # focus, paste, sizes, keys
        "\x1b[?7h\x1b[?1049l\x1b[?25h\x1b[0m",  # long lines go on, the shell's own screen, the cursor, no colour
    )
)
"""Every mode that the screens switch on, switched off."""

MORE_OF_KEYS, LESS_OF_KEYS = "\x1b[=6;2u", "\x1b[=6;3u"
"""Asks a terminal that knows the kitty protocol also for repeats, releases and the key beneath; and no more."""
GONE = 0.1
"""How many seconds lie between two looks at a terminal that has gone."""
READ_AT_ONCE = 65_536


class ScreensEnded(Event):
    """Whether the screens have ended; and what the thread that reads the keys waits with, so that nothing wakes the
    processor in vain.

    Whoever wants to look at something now and then has it looked at here, in that thread.
    """

    def __init__(self, keys: int) -> None:
        """`keys`: where they come from."""
        super().__init__()
        self._keys = keys
        self._woken, self._wake = os.pipe()
        self._looks: dict[Callable[[], None], tuple[float, float]] = {}
        """What to call, how often, and when next."""

    def look(self, then: Callable[[], None], every: float) -> None:
        """Call something every so many seconds, never more often."""
        self._looks = {**self._looks, then: (every, 0.0)}
        os.write(self._wake, b".")

    def look_no_more(self, then: Callable[[], None]) -> None:
        """Call it no more."""
        self._looks = {other: when for other, when in self._looks.items() if other != then}

    def set(self) -> None:
        """They end now."""
        super().set()
        os.write(self._wake, b".")

    def comes_key(self, within: float | None) -> bool:
        """Wait until there are keys, or the screens end, or so many seconds are over; whether there are keys."""
        end = toolkit.get_time() + (_REST if within is None else within)
        while not self.is_set():
            now = toolkit.get_time()
            due = self._looked(now)
            ready = select.select((self._keys, self._woken), (), (), max(0.0, min(due, end - now)))[0]
            if self._woken in ready:
                os.read(self._woken, 1024)
            if self._keys in ready:
                return True
            if toolkit.get_time() >= end:
                break
        return False

    def _looked(self, now: float) -> float:
        """Look at what is due; in how many seconds the next will be."""
        for then, (every, due) in self._looks.items():
            if now >= due:
                then()
                if then in self._looks:
                    self._looks[then] = every, now + every
        return max(0.0, min((due for _, due in self._looks.values()), default=now + _REST) - now)


class Terminal(toolkit.LocalTerminal):
    """Leaves nothing switched on."""

    _given_back = False
    _asks_width = False
    """Whether the terminal was asked where its cursor stands after one sign."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.ended = ScreensEnded(self.fileno)
        self.exit_event = self.ended

    def own_size(self) -> tuple[int, int]:
        """The size of the terminal itself, whatever the environment says."""
        try:
            return _sane(*os.get_terminal_size(self.fileno))
        except OSError:
            return USUAL

    def run_input_thread(self) -> None:
        """Read what is typed until the screens end; a byte that is no letter is one that nobody knows."""
        reader = Reader(language_of(os.environ))
        decode = codecs.getincrementaldecoder("utf-8")("replace").decode
        while not self.ended.is_set():
            if self.ended.comes_key(reader.until_tick(toolkit.get_time())):
                data = os.read(self.fileno, READ_AT_ONCE)
                if not data:  # the terminal has gone, which others notice
                    self.ended.wait(GONE)
                elif text := decode(data):
                    for message in reader.feed(text, toolkit.get_time()):
                        self.process_message(message)
            for message in reader.tick(toolkit.get_time()):
                self.process_message(message)

    def process_message(self, message: Message) -> None:
        """What came from the terminal; a size that it reports is one that can be."""
        if isinstance(message, events.CursorPosition):
            if not self._asks_width:  # it is no answer
                return
            self._asks_width = False
        if isinstance(message, events.Resize):
            size = Size(*_sane(*message.size))
            message = events.Resize(size, size, pixel_size=message.pixel_size)
        super().process_message(message)

    def start_application_mode(self) -> None:
        """The screens begin, or go on after another program had the terminal."""
        self._given_back = False
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self.write(MORE_OF_KEYS)
        self._asks_width = True
        self.write(f"\x1b[H{ASKED}\x1b[6n\x1b[H  ")
        self.flush()

    def stop_application_mode(self) -> None:
        """The screens end, or another program gets the terminal."""
        if self._given_back or not self.is_writing:
            return
        self.write("\x1b[?1016l" + LESS_OF_KEYS)
        super().stop_application_mode()
        self._given_back = True

    def give_back(self) -> None:
        """Give the terminal back without the screens, which do not answer any more."""
        if self._given_back or not self.is_writing:
            return
        if self.attrs_before is not None:
            with suppress(termios.error):
                termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)
        with suppress(OSError):
            os.write(2, OFF.encode())  # the screens are drawn on standard error


def _sane(width: int, height: int) -> tuple[int, int]:
    """A size between nothing and everything."""
    return min(width, LARGEST[0]) or USUAL[0], min(height, LARGEST[1]) or USUAL[1]

"""The terminal as the screens use it, on Linux and macOS: given back as it was, and not put off by a byte that is
no letter.
"""

from __future__ import annotations

import codecs
import os
import termios
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Event
from typing import Any

from textual import events
from textual.drivers import linux_driver
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Size
from textual.message import Message

LARGEST = (500, 200)
"""The most columns and rows that are drawn. A terminal that claims more is wrong about itself, or leaves the rest
empty.
"""
USUAL = (80, 24)
"""How large a terminal is that does not say."""

OFF = "".join(
    (
        "\x1b[?2026l",  # everything is shown at once again
        *(f"\x1b[?{mode}l" for mode in (1000, 1003, 1015, 1006, 1016)),  # the mouse
        "\x1b[?1004l\x1b[?2004l\x1b[?2048l\x1b[<u",  # focus, paste, sizes, keys
        "\x1b[?7h\x1b[?1049l\x1b[?25h\x1b[0m",  # long lines go on, the shell's own screen, the cursor, no colour
    )
)
"""Every mode that the screens switch on, switched off."""

# What is typed or pasted in another encoding must not end the evening: such a byte is a letter that nobody knows.
linux_driver.__dict__["getincrementaldecoder"] = lambda name: partial(
    codecs.getincrementaldecoder(name), errors="replace"
)


class Terminal(LinuxDriver):
    """Leaves nothing switched on."""

    _given_back = False

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._size = self._size or self._get_terminal_size()

    def _get_terminal_size(self) -> tuple[int, int]:
        """The size of the terminal itself, whatever the environment says."""
        try:
            return _sane(*os.get_terminal_size(self.fileno))
        except OSError:
            return USUAL

    def process_message(self, message: Message) -> None:
        """What came from the terminal; a size that it reports is one that can be."""
        if isinstance(message, events.Resize):
            size = Size(*_sane(*message.size))
            message = events.Resize(size, size, pixel_size=message.pixel_size)
        super().process_message(message)

    def start_application_mode(self) -> None:
        """The screens begin, or go on after another program had the terminal."""
        self._given_back = False
        super().start_application_mode()  # type: ignore[no-untyped-call]

    def stop_application_mode(self) -> None:
        """The screens end, or another program gets the terminal."""
        if self._given_back or self._writer_thread is None:
            return
        self.write("\x1b[?1016l")
        super().stop_application_mode()
        self._given_back = True

    def give_back(self) -> None:
        """Give the terminal back without the screens, which do not answer any more."""
        if self._given_back or self._writer_thread is None:
            return
        if self.attrs_before is not None:
            with suppress(termios.error):
                termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)
        with suppress(OSError):
            os.write(2, OFF.encode())  # the screens are drawn on standard error


def _sane(width: int, height: int) -> tuple[int, int]:
    """A size between nothing and everything."""
    return min(width, LARGEST[0]) or USUAL[0], min(height, LARGEST[1]) or USUAL[1]


class _Watched(Event):
    """Asked, before every wait for keys, whether the screens have ended; whoever wants to look at something as often is called then."""

    def __init__(self, looks: list[Callable[[], None]]) -> None:
        super().__init__()
        self._looks = looks

    def is_set(self) -> bool:
        """Whether the screens have ended."""
        ended = super().is_set()
        if not ended:
            for look in self._looks:
                look()
        return ended


class Looking(Terminal):
    """Looks at something else, too, each time before it waits for keys: ten times a second, without waking the processor more often."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.looks: list[Callable[[], None]] = []
        """Called in the thread that reads the keys."""
        self.exit_event = _Watched(self.looks)

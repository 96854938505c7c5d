"""Bytes as a terminal sends them, read and handed to the screens, with the moments in the hand of the test."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from textual.app import App
from textual.message import Message

from circlekeeper.tui import toolkit
from circlekeeper.tui.keyboard.reports import Packet, Reader


def read(*parts: str, apart: float = 0.0, language: str = "") -> list[Message]:
    """What a reader makes of parts that come so many seconds apart, and of a long silence after them."""
    reader, now, found = Reader(language), 100.0, []
    for part in parts:
        found += [*reader.tick(now), *reader.feed(part, now)]
        now += apart
    for later in (0.02, 0.3, 2.0, 5.0):
        found += reader.tick(now + later)
    return found


def commands(*parts: str, apart: float = 0.0, language: str = "") -> list[str]:
    """The commands that the keys would be, those that were let go left out."""
    packets = [message for message in read(*parts, apart=apart, language=language) if isinstance(message, Packet)]
    return [press.command for packet in packets for press in packet.presses if press.kind != "release"]


def typed(*parts: str, apart: float = 0.0) -> str:
    """What the keys would write in a line."""
    packets = [message for message in read(*parts, apart=apart) if isinstance(message, Packet)]
    return "".join(press.key.character or "" for packet in packets for press in packet.presses)


class Keyboard:
    """A keyboard at a screen: what it sends comes when the test says."""

    def __init__(self, app: App[Any], *, ago: float = 0.0) -> None:
        """`ago` is how many seconds the program was busy with something else, and took no keys."""
        self._app, self._reader, self._ago = app, Reader(), ago
        self._now = toolkit.get_time() - ago

    def sends(self, *parts: str, apart: float = 0.0) -> None:
        """These parts, so many seconds apart as far as the screens can tell."""
        self._now = max(self._now, toolkit.get_time() - self._ago)
        for part in parts:
            self._hand(self._reader.tick(self._now))
            self._hand(self._reader.feed(part, self._now))
            self._now += apart
        self._hand(self._reader.tick(self._now + 0.02))
        for _ in range(2):
            self._now += 0.5
            self._hand(self._reader.tick(self._now))

    def _hand(self, messages: Iterable[Message]) -> None:
        for message in messages:
            message.set_sender(self._app)
            self._app.post_message(message)

"""The one place that touches what the toolkit (textual) keeps private.

Each name is here because nothing public does the same. `PRIVATE` names them all and says what breaks without each; a
test looks whether they are still there, so that a new version of the toolkit is read here and nowhere else.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from rich import cells
from rich._unicode_data import load
from textual import events
from textual._ansi_sequences import ANSI_SEQUENCES_KEYS
from textual._keyboard_protocol import FUNCTIONAL_KEYS
from textual._styles_cache import StylesCache
from textual._time import get_time
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.binding import Binding, BindingsMap
from textual.geometry import Region
from textual.keys import _character_to_key
from textual.message import Message
from textual.notifications import Notification, Notify, SeverityLevel
from textual.screen import Screen
from textual.widget import Widget

if TYPE_CHECKING:
    from textual.widgets import TextArea

    _Widget = Widget
else:
    _Widget = object

__all__ = ["PRIVATE", "get_time"]

A_MOMENT = 0.1
"""The fewest seconds that a line is shown."""

PRIVATE = {
    "textual._time.get_time": "a key pressed before a question stood on the screen would answer it",
    "textual._xterm_parser.XTermParser": "mouse, focus and a terminal's own answers would not be understood",
    "textual._ansi_sequences.ANSI_SEQUENCES_KEYS": "keys as older terminals send them would do nothing",
    "textual._keyboard_protocol.FUNCTIONAL_KEYS": "keys of the newer protocol would do nothing",
    "textual.keys._character_to_key": "no key would find its action: + is called plus",
    "textual._styles_cache.StylesCache.get_inner_outer": "a long evening would fill the memory with "
    "how sheets were drawn",
    "textual.app.App._check_bindings": "keys typed ahead would come before the sheet they are for",
    "textual.app.App._exit": "a key typed while the program ends would still act",
    "textual.app.App._driver": "the terminal could not be given back when the screens hang",
    "textual.app.App._handle_exception": "an error would print everybody's names",
    "textual.app.App._fatal_error": "an error in the thread of the keys would print everybody's names",
    "textual.app.App._return_code": "an error would end with status 0",
    "textual.app.App._exception": "a test that drives the screens would not see an error",
    "textual.app.App._exception_event": "a test that drives the screens would wait for ever after an error",
    "textual.app.App._notifications": "a line that is said again would stand there twice",
    "textual.app.App._on_notify": "a line that is said again would stand there twice",
    "textual.app.App._refresh_notifications": "a long evening would fill the memory with places of lines that are gone",
    "textual.message_pump.MessagePump._close_messages_no_wait": "an error would leave the screens standing",
    "textual.message_pump.MessagePump._mounted_event": "a key would not wait for the screen it opens",
    "textual.dom.DOMNode._bindings": "a clicker could not be switched off, and a small "
    "terminal would act on everything",
    "textual.widget.Widget._set_dirty": "what has not changed would be drawn again",
    "textual.widgets.TextArea._set_theme": "the workshop's text would keep the colours of the other theme",
    "rich.cells._is_single_cell_widths": "rows would run over the end of a terminal that draws some letters wide",
    "rich.cells._SINGLE_CELLS": "such a terminal could not be left again",
    "rich.cells.load_cell_table": "rows would run over the end of a terminal that draws some letters wide",
    "rich._unicode_data.load": "every letter would be taken for a wide one in such a terminal",
    "textual.drivers.linux_driver.LinuxDriver._writer_thread": "giving a terminal back twice would hang",
    "textual.drivers.linux_driver.LinuxDriver._get_terminal_size": "what COLUMNS and LINES say would "
    "be believed for ever",
    "textual.driver.Driver._size": "what COLUMNS and LINES say would be believed at the start",
}
"""What is private in the toolkit and used here, and what a circle would notice without it."""


# -- keys


def parser() -> Callable[[str], Iterable[Message]]:
    """What reads mouse reports, focus and answers of a terminal."""
    return XTermParser().feed


@lru_cache(2048)
def _name_of(character: str) -> str:
    return _character_to_key(character)


def typed_key(character: str) -> events.Key:
    """The key of a letter or sign, as the toolkit names it."""
    return events.Key(_name_of(character), character)


def legacy_key(sequence: str) -> str | None:
    """The toolkit's name of a control character or an escape sequence, or the letter that it types; None where nobody
    knows it.
    """
    found = ANSI_SEQUENCES_KEYS.get(sequence)
    if isinstance(found, tuple):
        return found[-1].value
    return found if isinstance(found, str) and len(found) == 1 else None


def reported_key(code: str) -> str | None:
    """The toolkit's name of a key that is reported by a number and a letter ("13u", "6~")."""
    return FUNCTIONAL_KEYS.get(code)


_MODIFIERS = frozenset(FUNCTIONAL_KEYS.get(f"{number}u", "") for number in range(57441, 57455))
"""The keys that only change others, from the left Shift to the fifth level, as the kitty protocol numbers them."""


def is_modifier(name: str) -> bool:
    """Whether a key only changes others."""
    return name in _MODIFIERS


# -- which key does what


def bind(screen: Screen[Any], key: str, action: str) -> None:
    """From now on this key does this on this screen."""
    screen._bindings.key_to_bindings[key] = [Binding(key, action, show=False)]


def unbind(screen: Screen[Any], key: str) -> None:
    """From now on this key does nothing on this screen."""
    screen._bindings.key_to_bindings.pop(key, None)


def is_bound(screen: Screen[Any], key: str) -> bool:
    """Whether a key does something on this screen."""
    return key in screen._bindings.key_to_bindings


def rebind(screen: Screen[Any], keys: BindingsMap) -> BindingsMap:
    """Give a screen other keys; those that it had."""
    before, screen._bindings = screen._bindings, keys
    return before


async def act_on(app: App[Any], key: str) -> bool:
    """Do what a key does in front; whether it does anything."""
    return await app._check_bindings(key)


# -- coming and going


async def mounted(screen: Screen[Any]) -> None:
    """Wait until a screen is there."""
    await screen._mounted_event.wait()


def is_ending(app: App[Any]) -> bool:
    """Whether the program ends, so that nothing counts any more."""
    return app._exit


class SaidLine(Notification):
    """A line that is said: a timer of the toolkit for no time at all would never come to an end."""

    @property
    def time_left(self) -> float:
        """In how many seconds it goes away."""
        return max(super().time_left, A_MOMENT)

    @property
    def has_expired(self) -> bool:
        """Whether its time is over."""
        return super().time_left <= 0


class QuietApp(App[int], inherit_bindings=False):
    """An app that shows a line once, however often it is said, and keeps nothing of a line that is gone."""

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = "information",
        timeout: float | None = None,
        markup: bool = True,
    ) -> None:
        """Say a line."""
        stays = self.NOTIFICATION_TIMEOUT if timeout is None else timeout
        self.post_message(Notify(SaidLine(message, title, severity, stays, markup=markup)))

    def _on_notify(self, event: Notify) -> None:
        # the toolkit's own answer to it comes after this one
        for said in list(self._notifications):
            if said.message == event.notification.message:
                del self._notifications[said]

    def _refresh_notifications(self) -> None:
        # the toolkit takes a line away whose time is over, and leaves the place where it stood
        if self.screen_stack:
            shown = {f"--textual-toast-{said.identity}" for said in self._notifications}
            for place in self.screen.query("ToastHolder"):
                if place.id not in shown:
                    place.remove()
        super()._refresh_notifications()


class Ending(QuietApp, inherit_bindings=False):
    """An app whose errors come to `take_exception`, wherever they arise."""

    def take_exception(self, error: Exception) -> None:
        """An error that nobody caught."""
        raise NotImplementedError

    def close_screens(self) -> None:
        """End what reads the messages, whatever still waits."""
        self._close_messages_no_wait()

    def note_exception(self, error: Exception, status: int) -> None:
        """Remember the first error, as the toolkit would, and the status to end with."""
        self._return_code = status
        if self._exception is None:
            self._exception = error
            self._exception_event.set()

    @property
    def driver(self) -> Any:
        """What stands between the screens and the terminal."""
        return self._driver

    def _handle_exception(self, error: Exception) -> None:
        self.take_exception(error)

    def _fatal_error(self) -> None:
        self.panic()


# -- drawing


def forget_styles() -> None:
    """Forget how a screen that is gone was drawn, which the toolkit would remember for a thousand widgets."""
    StylesCache.get_inner_outer.cache_clear()


def dress_text(area: TextArea, theme: str) -> None:
    """Give a text area the colours of a theme of the same name that has other colours now."""
    area._set_theme(theme)


class Noticing(_Widget):
    """For widgets and screens, before their base: they are told when something of them is to be drawn anew."""

    def becomes_dirty(self) -> None:
        """Something of it is to be drawn anew."""

    def _set_dirty(self, *regions: Region) -> None:
        self.becomes_dirty()
        super()._set_dirty(*regions)


def measure_letters(wide: Sequence[int]) -> None:
    """From now on these letters, which fill one cell or two by the terminal, fill two; none: as the toolkit
    measures."""
    cells._is_single_cell_widths = (_ASCII if wide else cells._SINGLE_CELLS).issuperset
    vars(cells)["load_cell_table"] = partial(widened, tuple(wide)) if wide else load
    cells.get_character_cell_size.cache_clear()
    cells.cached_cell_len.cache_clear()


_ASCII = frozenset(map(chr, range(0x20, 0x7F)))


@lru_cache(4)
def widened(wide: tuple[int, ...], version: str) -> cells.CellTable:
    """The toolkit's widths of letters, and two cells for these where it says nothing of them."""
    known = load(version)
    listed = {code for start, end, _ in known.widths for code in range(start, min(end, wide[-1]) + 1)}
    widths = sorted([*known.widths, *((code, code, 2) for code in wide if code not in listed)])
    return cells.CellTable(known.unicode_version, widths, known.narrow_to_wide)


if sys.platform != "win32":
    from textual.drivers.linux_driver import LinuxDriver

    class LocalTerminal(LinuxDriver):
        """A terminal whose size is asked of itself."""

        def __init__(self, *args: Any, **options: Any) -> None:
            super().__init__(*args, **options)
            self._size = self._size or self.own_size()

        def own_size(self) -> tuple[int, int]:
            """Columns and rows."""
            raise NotImplementedError

        @property
        def is_writing(self) -> bool:
            """Whether anything is still taken to be drawn."""
            return self._writer_thread is not None

        def _get_terminal_size(self) -> tuple[int, int]:
            return self.own_size()

"""An app that listens to hands: what a person meant by their keys, wherever they are, and each key where it belongs.

Keys from a terminal come in packets (`reports`), keys from elsewhere one by one. Both end in `_act`. What is
decided on the way:

- A key that is held down acts once (`hands`); only where one types, and with the arrows of a list, it repeats.
- Many letters at once are a text (`packets`).
- Where letters are commands the key beneath counts (`layouts`), and Caps Lock makes no other command of it
  (`Capitals`).
- A presenter's clicker blanks with `b`, which is the bell of the keyboard: after a button that only a clicker would
  press, `b` is a button.
- A key or a click that was on its way before a question stood on the screen is no answer to it.
"""

from __future__ import annotations

import asyncio
import os
from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events
from textual.message_pump import MessagePump
from textual.screen import Screen

from circlekeeper.tui import toolkit
from circlekeeper.tui.keyboard.hands import APART, Hands
from circlekeeper.tui.keyboard.layouts import TWO_FOR_ONE, beneath, language_of
from circlekeeper.tui.keyboard.packets import LettersTo, portion, text_of
from circlekeeper.tui.keyboard.reports import Packet, Press
from circlekeeper.tui.lifecycle import Lifecycle

if TYPE_CHECKING:
    from circlekeeper.keeping.settings import Settings

PATIENCE = 1.0
"""The most seconds that a key waits for the sheet it is for."""
NO_HAND = 0.015
"""Keys that follow each other within so many seconds come from no hand."""
SETTLES = APART
"""After so many seconds without another press it is known what a press was."""
PASTE_GOES_ON = 0.15
"""So many seconds after a text that did nothing more of it may come."""
ONCE = {
    "enter",
    "escape",
    "tab",
    "shift+tab",
    "ctrl+c",
    "ctrl+o",
    "ctrl+p",
    "ctrl+q",
    "ctrl+s",
    *(f"f{n}" for n in range(1, 13)),
}
"""What acts once while it is held, also where one types; in a text of many lines Enter and Tab are text."""
OF_A_CLICKER = {"pagedown", "pageup", "f5", "shift+f5", "full_stop"}
"""What presenters' clickers send, and hands on a keyboard hardly do while they lead a circle."""
OF_BOTH = {"b", "escape", "left", "right", "up", "down"}
"""What either may have sent."""


class Capitals:
    """Whether Caps Lock is on, where the terminal does not tell: what the last letters were.

    U alone is a command of its own as a capital: redo. It is undo where the letters before it were capitals too, and
    where nothing was undone that could be put back.
    """

    def __init__(self) -> None:
        self._on: bool | None = None

    def meant(self, command: str, caps: bool | None, *, can_redo: bool) -> str:
        """The command a letter stands for; `caps` is what the terminal says."""
        if len(command) != 1 or not command.isalpha():
            return command
        if command.islower():
            self._on = False
            return command
        if command != "U":
            self._on = True if caps is None else caps
            return command.lower()
        if caps is not None:
            return command  # the terminal knows: it is Shift
        return "u" if self._on or (self._on is None and not can_redo) else command


class Listener:
    """A screen that is listened to with care; every screen of ours is one."""

    repeats: ClassVar[frozenset[str]] = frozenset()
    """What goes on acting here while it is held."""
    asking_keys: frozenset[str] = frozenset()
    """The keys after which one types."""
    of_clicker: ClassVar[dict[str, str]] = {}
    """What a clicker's buttons mean here, while a clicker is heeded: another key, or none."""

    def hears(self, event: events.Key | events.Paste) -> bool:
        """Take note of a key before it acts: whether it was meant for this screen, and not for the one before."""
        return True

    def to_field(self) -> bool:
        """A text came while letters are commands: go where it belongs; False where it belongs nowhere."""
        return False

    def say(self, text: str) -> None:
        """One quiet line for the person at the keys; here none."""


class Listening(Lifecycle):
    """The part of the app between the keys and the screens."""

    language = language_of(os.environ)
    """The person's language, for their keyboard."""
    mute = False
    """Whether no bowl sounds, whatever the agenda says."""

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__(settings)
        self._hands = Hands()
        self._waiting: list[Press] = []
        """Presses, until it is known whether they are repeats."""
        self._capitals = Capitals()
        self._clicker_used = False
        self._text_at = -PASTE_GOES_ON
        """When the last of a text came that did nothing."""
        self._typed_at = -NO_HAND
        """When text was last typed."""
        self._acted_at = 0.0
        """Until when what was pressed or clicked could not know what the last key did."""
        self._ignores_click = False
        self._keys_from = 0.0
        """A key pressed before this moment of the toolkit's clock was meant for a session that was left."""
        self._took_a_key: Screen[Any] | None = None
        """The screen that was in front at the last key."""

    async def on_event(self, event: events.Event) -> None:
        """Keys count in their order: what is typed ahead waits for the sheet that the key before it opens, and at
        the end none counts.
        """
        if isinstance(event, Packet):
            await self._take(event)
        elif isinstance(event, events.Key) and not event.is_forwarded:
            command = event.key
            if event.character is not None and event.is_printable:
                command = toolkit.typed_key(beneath(event.character, self.language)).key
            press = Press(event, command)
            await (self._act(press) if self.is_headless else self._press(press, self._letters_to()))
        elif isinstance(event, events.Paste) and not event.is_forwarded:
            await self._paste(event)
        elif isinstance(event, events.MouseEvent) and not event.is_forwarded and self._came_too_early(event):
            return
        else:
            await super().on_event(event)

    # -- packets

    async def _take(self, packet: Packet) -> None:
        """The keys of a packet, each where it belongs by then; whoever types is at this window, whatever the terminal
        said of it.
        """
        self.app_focus = True
        rest = self._without_releases(packet.presses)
        after_text = bool(rest) and rest[0].key.time - self._typed_at < NO_HAND
        while rest and await self._is_ready():
            letters_to = self._letters_to()
            asks = self.screen.asking_keys if isinstance(self.screen, Listener) else ()
            count, how = portion(rest, letters_to, after_text=after_text, asks=asks)
            if how == "paste" and letters_to == "commands" and self._to_field():
                continue
            chunk, rest = rest[:count], rest[count:]
            if how == "paste":
                chunk, rest = ([*chunk, *rest], []) if letters_to == "commands" else (chunk, rest)
                text = events.Paste(text_of(chunk))
                text.time = chunk[-1].key.time
                await self._paste(text)
                after_text = True
            elif (both := text_of(chunk)) in TWO_FOR_ONE and how == "once":
                await self._press(chunk[0]._replace(command=beneath(both)), letters_to)
            elif how != "nothing":
                for press in chunk[: 1 if how == "once" else None]:
                    await self._press(press, letters_to)
                after_text = after_text or letters_to != "commands"
            if letters_to != "commands":
                self._typed_at = chunk[-1].key.time
        for press in packet.presses:
            if press.kind == "release":
                self._hands.release(press.command)

    def _without_releases(self, presses: tuple[Press, ...]) -> list[Press]:
        """The keys that went down or repeat; those that were let go before are known by now."""
        down: list[Press] = []
        for press in presses:
            if press.kind != "release":
                down.append(press)
            elif not down:
                self._hands.release(press.command)
        return down

    def _letters_to(self) -> LettersTo:
        """Where the keys are."""
        letters_to: LettersTo = getattr(self.focused, "letters_to", "commands")
        return letters_to

    def _repeats(self, press: Press, letters_to: LettersTo) -> bool:
        """Whether a key that is held goes on acting here."""
        if letters_to == "commands":
            return isinstance(self.screen, Listener) and press.command in self.screen.repeats
        return press.key.key not in ONCE or _is_text(press.key, letters_to)

    async def _press(self, press: Press, letters_to: LettersTo) -> None:
        """One key: at once, or once it is known that it is no repeat."""
        at = press.key.time
        if letters_to == "commands" and at - self._text_at < PASTE_GOES_ON and press.key.is_printable:
            self._text_at = at
            return
        if self._repeats(press, letters_to) and not self._hands.is_commanding(press.command):
            self._hands.forget()
            await self._release()
            await self._act(press)
            return
        verdict = "held" if press.kind == "repeat" else self._hands.press(press.command, at)
        waiting = self._waiting[-1] if self._waiting else None
        if waiting is not None and (waiting.command != press.command or at - waiting.key.time > APART):
            await self._release()
        if verdict == "held":
            self._waiting = []
        elif verdict == "acts":
            await self._act(press)
        else:
            self._waiting.append(press)
            asyncio.get_running_loop().call_later(SETTLES, self.call_later, self._waited, press)

    async def _waited(self, press: Press) -> None:
        """Nothing followed at once: it was meant."""
        if self._waiting and self._waiting[-1] is press:
            self._hands.waited()
            await self._release()

    async def _release(self) -> None:
        """The presses that wait act now: another key came, which comes after them."""
        presses, self._waiting = self._waiting, []
        for press in presses:
            await self._act(press)

    # -- one key

    async def _act(self, press: Press) -> None:
        """A key that counts, where the keys are now."""
        if not await self._is_ready():
            return
        if not self._is_meant(press.key):
            return
        commands = self._letters_to() == "commands"
        key = self._command(press) if commands or not press.key.is_printable else press.key
        if key is not None:
            await self._key(key)
            self._acted_at = toolkit.get_time()

    def run_hold(self) -> None:
        """Hold the session, or resume it; nothing where none is going."""

    def ask_to_quit(self) -> None:
        """Leave, by asking where a session is going."""

    def leave(self) -> None:
        """Leave the session, to be resumed."""

    def can_redo(self) -> bool:
        """Whether something can be done again; nothing in a window that only shows."""
        return False

    def clicker(self) -> bool:
        """Whether a clicker's buttons are heeded."""
        return False

    def _command(self, press: Press) -> events.Key | None:
        """The command that a key stands for; None where it is a clicker's button that is none here."""
        name = self._capitals.meant(press.command, press.caps, can_redo=self.can_redo())
        if self.clicker():
            if name in OF_A_CLICKER:
                self._clicker_used = True
            elif name not in OF_BOTH:
                self._clicker_used = False
            elif name == "b" and self._clicker_used:
                name = "full_stop"
            if isinstance(self.screen, Listener):
                name = self.screen.of_clicker.get(name, name)
            if not name:
                return None
        if name == press.key.key:
            return press.key
        key = events.Key(name, press.key.character)
        key.time = press.key.time
        return key

    def _is_meant(self, event: events.Key | events.Paste) -> bool:
        """Whether it was meant for the screen in front, and not for the one before."""
        if event.time < self._keys_from:
            return False
        return not isinstance(self.screen, Listener) or self.screen.hears(event)

    async def _key(self, event: events.Key) -> None:
        field = self.focused
        if field is not None and self._letters_to() != "commands" and not _is_text(event, self._letters_to()):
            await self._done_by(field)  # what was typed before this key stands in the line
            field = None
        if field is None and await toolkit.act_on(self, event.key):
            return
        await super().on_event(event)

    async def _paste(self, event: events.Paste) -> None:
        """A text that came at once: where nothing can be written it is told, and does nothing."""
        self._hands.forget()
        await self._release()
        if not await self._is_ready() or not self._is_meant(event):
            return
        if self._letters_to() != "commands" or self._to_field():
            await super().on_event(event)
            for pump in (self.focused, self.screen):
                if pump is not None:
                    await self._done_by(pump)
            return
        self._text_at = event.time
        if isinstance(self.screen, Listener):
            from circlekeeper.telling import screens as words

            self.screen.call_after_refresh(self.screen.say, words.TEXT_DID_NOTHING)

    def _to_field(self) -> bool:
        """Whether the screen in front has a place for a text, and the keys are there now."""
        return isinstance(self.screen, Listener) and self.screen.to_field() and self._letters_to() != "commands"

    async def on_key(self, event: events.Key) -> None:
        """A key that nobody on its screen took comes back: another screen may have opened meanwhile, by a click, and
        it was not meant for that one.
        """
        if self._took_a_key is not self.screen or not self.screen.is_mounted:
            event.prevent_default()

    async def _is_ready(self) -> bool:
        """Whether the screen in front takes keys, after waiting for a new one, and for one that comes meanwhile."""
        while not toolkit.is_ending(self):
            if not self.screen.is_mounted:
                try:
                    await asyncio.wait_for(toolkit.mounted(self.screen), PATIENCE)
                except TimeoutError:
                    return False
            elif self._took_a_key is not self.screen:
                self._took_a_key = self.screen
                await self._done_by(self.screen)  # it has found the line in which one types
            else:
                return True
        return False

    async def _done_by(self, pump: MessagePump) -> None:
        """Wait until everything that was sent to a widget or screen so far was done."""
        done = asyncio.Event()
        if pump.call_later(done.set):
            with suppress(TimeoutError):
                await asyncio.wait_for(done.wait(), PATIENCE)

    # -- the mouse

    def _came_too_early(self, event: events.MouseEvent) -> bool:
        """Whether a click was on its way when the key before it changed what it would mean; then the whole of it is
        nothing.
        """
        if isinstance(event, events.MouseDown):
            self._ignores_click = event.time < self._acted_at
        ignored = self._ignores_click
        if isinstance(event, events.MouseUp):
            self._ignores_click = False
        return ignored and isinstance(event, events.MouseDown | events.MouseUp)


def _is_text(key: events.Key, letters_to: LettersTo) -> bool:
    """Whether a key is a part of the text here; in an editor a line's end is."""
    return key.is_printable or (letters_to == "editor" and key.key in ("enter", "tab"))

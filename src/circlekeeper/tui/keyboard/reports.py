"""What a terminal sends, read into presses, pastes and the rest; whatever it sends, nothing of it is an error.

Two ways of saying a key are understood: the old one (a letter, a control character, an escape sequence) and the
newer reports of the kitty protocol and of xterm's `modifyOtherKeys`, with alternates, event types and text. Three
things are decided here:

- A sequence that a slow line tears apart is put together again. An Escape by itself waits a moment for what may
  belong to it; one that has begun as a sequence waits longer, and is dropped if its end never comes. A sequence
  nobody knows is never taken for letters.
- What stands between the brackets of a paste is text, whatever stands in it.
- Keys that come so close together that no hand can have pressed them apart are handed on as one `Packet`: whoever
  acts on it sees where the keys are by then, and decides whether it is typing or a paste (`packets`).
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from typing import Literal, NamedTuple

from textual import events
from textual.message import Message

from circlekeeper.tui import toolkit
from circlekeeper.tui.keyboard.layouts import beneath

ESCAPE_WAITS = 0.25
"""How many seconds an Escape waits for the rest of a sequence."""
TAIL_WAITS = 2.0
"""How many seconds after an Escape that was already handed on its torn-off rest is still known."""
SEQUENCE_WAITS = 1.5
"""How many seconds a sequence that has begun waits for its next letter."""
PASTE_WAITS = 3.0
"""How many seconds a paste waits for more, before it is taken without its closing bracket."""
TOGETHER = 0.012
"""Keys that come within so many seconds of each other come in one packet."""
LONGEST_PACKET = 0.15
"""How many seconds a packet may take to come."""
MOST_PASTED = 1 << 20
"""How many letters of a paste are kept."""
LONGEST_SEQUENCE = 96
LARGEST_SCREEN = 1000
"""More columns or lines than any window has."""

Kind = Literal["press", "repeat", "release"]
_KINDS: dict[str, Kind] = {"": "press", "0": "press", "1": "press", "2": "repeat", "3": "release"}


class Press(NamedTuple):
    """One key, as it was reported."""

    key: events.Key
    """What it is where text is typed."""
    command: str
    """What it is where a key is a command: the toolkit's name of the key beneath."""
    kind: Kind = "press"
    caps: bool | None = None
    """Whether Caps Lock was on; None where the terminal does not tell."""


class Packet(events.Event, bubble=False):
    """Keys that came together."""

    def __init__(self, presses: tuple[Press, ...]) -> None:
        super().__init__()
        self.presses = presses


_SEQUENCE = re.compile(
    r"\x1b(?:\[\[[A-Za-z]|\[M[^\x1b]{3}|\[[0-?]*[ -/]*[@-~]|O[0-9;]*[A-Za-z ]|[P\]X^_][^\x07\x1b]*(?:\x07|\x1b\\))",
    re.DOTALL,
)
_BEGINNING = re.compile(
    r"\x1b(?:\[\[?|\[M[^\x1b]{0,2}|\[[0-?]*[ -/]*|O[0-9;]*|[P\]X^_][^\x07\x1b]*\x1b?)?\Z", re.DOTALL
)
_TAIL = re.compile(r"\[[0-9;:<]*[A-Za-z~]|O[A-DFHM-Sj-y]")
_REPORT = re.compile(r"\x1b\[(?P<code>[\d:]*)(?:;(?P<how>[\d:]*))?(?:;(?P<text>[\d:]*))?(?P<end>[u~A-HPQS])")
_SIZE = re.compile(r"\x1b\[48;(\d+)(?::[\d:]*)?;(\d+)(?::[\d:]*)?;(\d+)(?::[\d:]*)?;(\d+)(?::[\d:]*)?t")
_FOR_THE_TOOLKIT = re.compile(r"\x1b\[(?:<[-\d;]+[mM]|M...|[IO]|\d{1,5};\d{1,5}R|\?\d{1,5};\d\$y)\Z", re.DOTALL)
PASTE_BEGINS, PASTE_ENDS = "\x1b[200~", "\x1b[201~"

_SHIFT, _ALT, _CTRL, _CAPS = 1, 2, 4, 64
_MODIFIERS = ((_ALT, "alt"), (_CTRL, "ctrl"), (16, "hyper"), (32, "meta"), (_SHIFT, "shift"), (8, "super"))
_HELD_WITH = _ALT | _CTRL | 8 | 16 | 32
"""With one of these a letter is not typed."""
_KEYPAD = {57409: ".", 57410: "/", 57411: "*", 57412: "-", 57413: "+", 57415: "=", 57416: ","}
_CHARACTERS = {"enter": "\r", "tab": "\t", "backspace": "\x7f", "escape": "\x1b", "space": " "}
_PLAIN_WITH_SHIFT = ("enter", "backspace", "escape", "space")
"""What Shift does not change."""
_CONTROLS = {8: "backspace", 9: "tab", 10: "enter", 13: "enter", 27: "escape", 127: "backspace"}
_BY_CTRL = {"i": "tab", "m": "enter", "j": "enter", "h": "backspace", "[": "escape"}
_LEGACY_ENTER = ("\n", "\r")


class Reader:
    """Letters in, messages out; it asks nobody what time it is."""

    def __init__(self, language: str = "") -> None:
        """`language` is the person's, as in `uk`: where a letter lies on several layouts, its own is meant."""
        self._language = language
        self._toolkit = toolkit.parser()
        self._pending = ""
        """The beginning of a sequence."""
        self._since = 0.0
        self._paste: str | None = None
        self._alone_at = -TAIL_WAITS
        """When an Escape by itself was handed on."""
        self._presses: list[Press] = []
        self._began = self._last = 0.0

    def feed(self, text: str, now: float) -> Iterator[Message]:
        """What came, at a moment."""
        if self._pending == "\x1b" and text[0] not in "[O":
            self._alone(now)
            self._pending = ""
        elif not self._pending and self._paste is None and now - self._alone_at < TAIL_WAITS and _TAIL.fullmatch(text):
            self._pending = "\x1b"
        data, self._pending = self._pending + text, ""
        self._since = now
        while data:
            if self._paste is not None:
                data = yield from self._pasted(data)
            elif data[0] != "\x1b":
                plain, _, _ = data.partition("\x1b")
                self._typed(plain, now)
                data = data[len(plain) :]
            elif (match := _SEQUENCE.match(data)) is not None:
                data = data[match.end() :]
                yield from self._sequence(match.group(), now)
            elif _BEGINNING.match(data) and len(data) <= LONGEST_SEQUENCE:
                self._pending, data = data, ""
            else:
                data = self._unknown(data, now)

    def tick(self, now: float) -> Iterator[Message]:
        """What is over by now: an Escape was one, a sequence stays torn, a packet is complete."""
        if self._pending == "\x1b" and now >= self._since + ESCAPE_WAITS:
            self._pending = ""
            self._alone(now)
        elif self._pending and now >= self._since + SEQUENCE_WAITS:
            self._pending = ""
        if self._paste is not None and now >= self._since + PASTE_WAITS:
            yield from self._done_pasting()
        if self._presses and (now >= self._last + TOGETHER or now >= self._began + LONGEST_PACKET):
            yield from self._packet()

    def until_tick(self, now: float) -> float | None:
        """How many seconds until `tick` may have something to say; None: nothing waits."""
        waits = []
        if self._pending:
            waits.append(self._since + (ESCAPE_WAITS if self._pending == "\x1b" else SEQUENCE_WAITS))
        if self._paste is not None:
            waits.append(self._since + PASTE_WAITS)
        if self._presses:
            waits.append(min(self._last + TOGETHER, self._began + LONGEST_PACKET))
        return max(0.0, min(waits) - now) if waits else None

    # -- what came

    def _packet(self) -> Iterator[Message]:
        if self._presses:
            packet = Packet(tuple(self._presses))
            self._presses = []
            yield packet

    def _add(self, press: Press, now: float) -> None:
        if not self._presses:
            self._began = now
        self._last = press.key.time = now
        self._presses.append(press)

    def _alone(self, now: float) -> None:
        self._alone_at = now
        self._add(Press(events.Key("escape", "\x1b"), "escape"), now)

    def _typed(self, text: str, now: float) -> None:
        before = ""
        for character in text:
            if not (character == "\n" and before == "\r"):  # the two are one line's end
                self._add(self._legacy(character), now)
            before = character

    def _legacy(self, character: str) -> Press:
        """A key as it was always sent: by what it types."""
        if character in _LEGACY_ENTER:
            return Press(events.Key("enter", "\r"), "enter")
        if character.isprintable() or (character.isspace() and beneath(character) == " "):
            typed = character if character.isprintable() else " "  # a space of any kind is one, also in a name
            return Press(toolkit.typed_key(typed), _command(character, self._language))
        name = toolkit.legacy_key(character) or character
        return Press(events.Key(name, character), name)

    def _unknown(self, data: str, now: float) -> str:
        """An Escape before something else: together with a letter it is Alt, a broken sequence is nothing. What is
        left.
        """
        if data[1:2] == "\x1b":
            self._alone(now)
            return data[1:]
        if data[1:2] in "[OP]X^_":
            broken = re.match(r"\x1b.[0-?]*[ -/]*", data, re.DOTALL)
            return data[broken.end() :] if broken else data[2:]
        name = toolkit.typed_key(data[1]).key if data[1].isprintable() else toolkit.legacy_key(data[1])
        if name:
            self._add(Press(events.Key(f"alt+{name}", None), f"alt+{name}"), now)
        return data[2:]

    def _sequence(self, sequence: str, now: float) -> Iterator[Message]:
        if sequence == PASTE_BEGINS:
            yield from self._packet()
            self._paste = ""
        elif (size := _SIZE.fullmatch(sequence)) is not None:
            yield from self._packet()
            yield from _resized(*map(int, size.group(1, 2, 3, 4)))
        elif _FOR_THE_TOOLKIT.match(sequence):
            yield from self._packet()
            yield from self._toolkit(sequence)
        else:
            for press in presses_of(sequence, self._language):
                self._add(press, now)

    def _pasted(self, data: str) -> Generator[Message, None, str]:
        """More of a paste; what comes after it is left."""
        assert self._paste is not None
        before = len(self._paste)
        whole = self._paste + data
        end = whole.find(PASTE_ENDS, max(0, before - len(PASTE_ENDS)))
        if end < 0:
            self._paste = whole[:MOST_PASTED] + (whole[-len(PASTE_ENDS) :] if len(whole) > MOST_PASTED else "")
            return ""
        self._paste = whole[:end]
        yield from self._done_pasting()
        return whole[end + len(PASTE_ENDS) :]

    def _done_pasting(self) -> Iterator[Message]:
        text, self._paste = self._paste or "", None
        yield events.Paste(text[:MOST_PASTED].replace("\x00", ""))


def _resized(height: int, width: int, pixel_height: int, pixel_width: int) -> Iterator[Message]:
    """A window's own word on its size, unless no window is like that."""
    if 0 < height <= LARGEST_SCREEN and 0 < width <= LARGEST_SCREEN:
        yield events.Resize.from_dimensions(
            (width, height), (pixel_width, pixel_height) if pixel_width and pixel_height else None
        )


def presses_of(sequence: str, language: str = "") -> list[Press]:
    """What a whole escape sequence says of keys; nothing where it says nothing, or nothing that is known."""
    if (report := _REPORT.fullmatch(sequence)) is not None:
        code, how, text, end = (report[name] or "" for name in ("code", "how", "text", "end"))
        if end == "~" and code == "27" and text:  # xterm's own way
            return _letter([_number(text)], _modifiers(how), "press", [], language)
        kind = _KINDS.get(how.partition(":")[2].partition(":")[0])
        codes = [_number(part) for part in code.split(":")]
        if kind is None or (codes and (codes[0] or 1) > 0x10FFFF):
            return []
        if (name := toolkit.reported_key(f"{codes[0] or 1}{end}")) and codes[0] not in _KEYPAD:
            return _named(name, _modifiers(how), kind)
        if end == "u":
            return _letter(codes, _modifiers(how), kind, [_number(part) for part in text.split(":") if part], language)
    name = toolkit.legacy_key(sequence)
    if name is None:
        return []
    key = toolkit.typed_key(name) if len(name) == 1 else events.Key(name, _CHARACTERS.get(name))
    return [Press(key, key.key)]


def _number(digits: str) -> int:
    """The number of a field; 0 where there is none, or none that can be."""
    return int(digits) if digits.isdecimal() and len(digits) < 8 else 0


def _modifiers(how: str) -> int:
    return max(0, _number(how.partition(":")[0]) - 1)


def _with(modifiers: int, name: str) -> str:
    """The toolkit's name of a key that is pressed with others."""
    return "+".join([said for bit, said in _MODIFIERS if modifiers & bit] + [name])


def _named(name: str, modifiers: int, kind: Kind) -> list[Press]:
    """A key that types nothing, or a digit of the keypad; keys that only change others, or play music, are none of
    ours.
    """
    if len(name) == 1:
        return _letter([ord(name)], modifiers & ~_SHIFT, kind, [], "")
    if toolkit.is_modifier(name) or name.startswith("media_") or name.endswith(("_volume", "_lock")):
        return []
    if name in _PLAIN_WITH_SHIFT:
        modifiers &= ~_SHIFT
    key = _with(modifiers, name)
    return [Press(events.Key(key, _CHARACTERS.get(name) if key == name else None), key, kind)]


def _letter(codes: list[int], modifiers: int, kind: Kind, text: list[int], language: str) -> list[Press]:
    """A key that types a letter: `codes` are the letter, the one with Shift, the one beneath; `text` is what it
    typed.
    """
    code = codes[0]
    if code in _CONTROLS:
        return _named(_CONTROLS[code], modifiers, kind)
    character = _KEYPAD.get(code) or _character(code)
    typed = "".join(filter(None, map(_character, text)))
    if not character and not typed:
        return []
    base = _character(codes[2]) if len(codes) > 2 else ""
    under = beneath(base or character or typed[0], language)
    if modifiers & _HELD_WITH:
        name = _BY_CTRL.get(under.lower()) if modifiers & ~(_CAPS | 128) == _CTRL else None
        key = name or _with(modifiers, toolkit.typed_key(under.lower()).key)
        return [Press(events.Key(key, _CHARACTERS.get(name or "")), key, kind)]
    shift, caps = bool(modifiers & _SHIFT), bool(modifiers & _CAPS)
    if not typed:
        shifted = _character(codes[1]) if len(codes) > 1 and shift else ""
        typed = shifted or (character.upper() if character.isalpha() and shift != caps else character)
    if under.isalpha():
        under = under.upper() if shift else under.lower()
    elif shift:
        under = beneath(typed, language)
    command = toolkit.typed_key(under if len(typed) == 1 else typed[0]).key
    return [
        Press(toolkit.typed_key(c), command if len(typed) == 1 else _command(c, language), kind, caps)
        for c in typed[:64]
    ]


def _command(character: str, language: str) -> str:
    return toolkit.typed_key(beneath(character, language)).key


def _character(code: int) -> str:
    """The letter of a number; none for what is no letter: surrogates, control characters, the private range that
    names keys.
    """
    if code < 32 or code > 0x10FFFF or 0xD800 <= code <= 0xDFFF or 0xE000 <= code <= 0xF8FF:
        return ""
    character = chr(code)
    return character if character.isprintable() or character.isspace() else ""

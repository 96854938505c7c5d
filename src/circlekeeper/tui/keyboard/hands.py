"""Which presses of a key are one press that lasts: something lies on a key, or a finger rests there.

A terminal that tells when a key is let go leaves no doubt. Elsewhere a key that is held down looks like presses that
follow each other faster than a finger can. So the first press acts, and one that comes soon after it waits until it is
known what follows at once. A key that rests before it repeats, as every keyboard makes it, has said enough with its
second repeat: none of them acts. Two or three presses without such a rest are drummed, by a hand or a script, and act;
more are one key that is held. A deliberate press acts, at the most a moment later; a key that is held acts once,
however long. Only where it is let go between its first repeat and its second is that one a second press, as from a
hand: nothing tells them apart.
"""

from __future__ import annotations

from typing import Literal

APART = 0.13
"""Presses of one key that follow each other within so many seconds are one that lasts: keyboards repeat 10 to 50
times a second.
"""
AGAIN = 1.2
"""A second press within so many seconds of the first may be where a key that is held begins to repeat."""

QUICKEST = 0.1
"""No finger presses a key twice within so many seconds; a keyboard repeats one every 20 to 92 thousandths."""

DRUMMED = 3
"""How many presses that follow each other at once are meant, where none of that key came shortly before them."""

Verdict = Literal["acts", "waits", "held"]


class Hands:
    """What the keys did so far, as far as it matters for the next."""

    def __init__(self) -> None:
        self._key = ""
        self._last = -AGAIN
        self._state: Literal["free", "waiting", "held"] = "free"
        self._run = 0
        """How many presses followed each other at once."""
        self._rested = False
        """Whether the key had been pressed shortly before they began."""

    def press(self, key: str, at: float) -> Verdict:
        """A key that is a command went down, or repeats, at a moment."""
        since = at - self._last
        same = key == self._key and since < AGAIN
        if same and since <= APART:
            self._run += 1
        else:
            self._run, self._rested = 1, same
        self._key, self._last = key, at
        if not same:
            self._state = "free"
            return "acts"
        repeats = self._run > 1 and (self._state == "held" or (self._rested and since <= QUICKEST))
        if repeats or self._run > DRUMMED:
            self._state = "held"
            return "held"
        self._state = "waiting"
        return "waits"

    def release(self, key: str) -> None:
        """A key is up: the next press of it is one of its own."""
        if key == self._key:
            self.forget()

    def waited(self) -> None:
        """Nothing followed at once: what waited acts."""
        if self._state == "waiting":
            self._state = "free"

    def forget(self) -> None:
        """Another key came, or text: what comes next is a press of its own."""
        self._key, self._state = "", "free"

    def is_commanding(self, key: str) -> bool:
        """Whether this key gave the last command, so that its repeats are no text."""
        return key == self._key

"""One gentle bowl, struck through the system's own player: never two at once, never a word on the terminal, never a
wait.

The sound is made by `scripts/make_bowl.py`. A player is a child process with all its streams closed to us, for a
native audio library would write its troubles straight over the screen. Where no player takes it, the face says so
in a line and the real bell is there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal

State = Literal["still", "sounding", "unheard"]
"""Of a bell: nothing sounds; the bowl sounds; the last stroke was taken by no player."""

BOWL = Path(__file__).parent / "sounds" / "bowl.wav"
"""What is heard."""

LASTS = 4.4
"""How long the bowl sounds, in seconds."""

GRACE = 4.0
"""How long after that a player may still be at it before it is taken to hang, in seconds."""

AT_ONCE = 1.5
"""A player that fails within so many seconds had no device: the next is tried. Later the moment of the bell is gone."""

_WINDOWS = "import sys, winsound; winsound.PlaySound(sys.argv[1], winsound.SND_FILENAME | winsound.SND_NODEFAULT)"

_PLAYERS: dict[str, list[list[str]]] = {
    "darwin": [["afplay"]],
    "win32": [[sys.executable, "-c", _WINDOWS]],
}
_ELSEWHERE = [["pw-play"], ["paplay"], ["aplay", "-q"]]


_FROM_ELSEWHERE = ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY")
"""What is set where the screen is in front of one machine and the program runs on another."""


def players() -> list[list[str]]:
    """The commands that this machine could play a sound with, best first, each still without the sound; none where the
    circle sits in front of another machine, and would hear nothing of a bowl that sounds here.
    """
    if any(os.environ.get(name) for name in _FROM_ELSEWHERE):
        return []
    found = ((shutil.which(name), rest) for name, *rest in _PLAYERS.get(sys.platform, _ELSEWHERE))
    return [[path, *rest] for path, rest in found if path]


class Bowl:
    """The bowl on the table beside the screen. Calling `unheard`, if it is given, comes from a thread of the bell's
    own.
    """

    def __init__(self, unheard: Callable[[], object] | None = None) -> None:
        """`unheard` is called once for each stroke that `ring` took and no player then made sound."""
        self._unheard = unheard
        self._lock = threading.Lock()
        self._state: State = "still"
        self._player: subprocess.Popen[bytes] | None = None
        self._hushed = False

    @property
    def state(self) -> State:
        """What the bell does at this moment."""
        return self._state

    def ring(self) -> bool:
        """Strike the bowl and come back at once; while it still sounds, leave it be. False: there is no sound here."""
        with self._lock:
            if self._state == "sounding":
                return True
            commands = players()
            self._state, self._hushed = "sounding" if commands else "unheard", False
        if commands:
            threading.Thread(target=self._play, args=(commands,), name="bell", daemon=True).start()
        return bool(commands)

    def hush(self) -> None:
        """Put a hand on the bowl: a hold has begun."""
        with self._lock:
            self._hushed = True
            if self._player is not None:
                self._player.kill()

    def _play(self, commands: Iterable[list[str]]) -> None:
        """Try one player after the other, until one has sounded."""
        heard = any(self._plays(command) or self._hushed for command in _until(AT_ONCE, commands))
        with self._lock:
            self._state = "still" if heard else "unheard"
        if not heard and self._unheard is not None:
            self._unheard()

    def _plays(self, command: list[str]) -> bool:
        """Whether this player took the sound. Its process is gone afterwards, whatever it did."""
        nothing = subprocess.DEVNULL
        with self._lock:
            if self._hushed:
                return False
            try:
                player = subprocess.Popen(
                    [*command, str(BOWL)], stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
                )
            except OSError:
                return False
            self._player = player
        patience = threading.Timer(LASTS + GRACE, player.kill)  # waiting with a limit would look twenty times a second
        patience.daemon = True
        patience.start()
        status = player.wait()
        patience.cancel()
        with self._lock:
            self._player = None
        return status == 0


def _until(seconds: float, commands: Iterable[list[str]]) -> Iterable[list[str]]:
    """The commands, for as long as they are asked for in time."""
    end = time.monotonic() + seconds
    for command in commands:
        if time.monotonic() > end:
            return
        yield command

"""A pilot waits until the program is idle: it looks for that every five milliseconds here, in place of every twenty."""

from __future__ import annotations

from textual import _wait

_wait.SLEEP_GRANULARITY = 1 / 200
_wait.SLEEP_IDLE = _wait.SLEEP_GRANULARITY / 20

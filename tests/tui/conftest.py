"""What the tests of the screens do not wait for.

A pilot waits until the program is idle: here it looks for that every five milliseconds, in place of every twenty. And the end of an evening
answers at once, where a person's second press within a quarter of a second is none.
"""

from __future__ import annotations

from textual import _wait

from circlekeeper.tui.screens import closing

_wait.SLEEP_GRANULARITY = 1 / 200
_wait.SLEEP_IDLE = _wait.SLEEP_GRANULARITY / 20
closing.SETTLES = 0

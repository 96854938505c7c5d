"""A pilot waits until the program is idle, and looks for that every five milliseconds here, not every twenty. No
press of it is a slip.
"""

from __future__ import annotations

import pytest
from textual import _wait

from circlekeeper.tui.circle import closing, live

_wait.SLEEP_GRANULARITY = 1 / 200
_wait.SLEEP_IDLE = _wait.SLEEP_GRANULARITY / 20


@pytest.fixture(autouse=True)
def _every_press_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closing, "BREATH", 0.0)
    monkeypatch.setattr(live, "BREATH", 0.0)

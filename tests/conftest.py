"""How the tests are run beside each other, and in which language."""

from __future__ import annotations

import gc
import os

import pytest
from hypothesis import settings
from xdist.remote import Producer
from xdist.scheduler import LoadScheduling, WorkStealingScheduling

os.environ["LANGUAGE"] = "en"
"""Whatever language the developer's own system speaks: tests read what is said. It stands before anything is loaded."""

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
"""No test fails because a machine is busy."""


gc.set_threshold(100_000, 20, 50)


def _not_waited_for(file: int) -> None:
    """No test can see in its own process whether the disk was waited for; one that watches another process can."""
    os.fstat(file)


os.fsync = _not_waited_for  # type: ignore[assignment]


def pytest_collection_finish() -> None:
    """What is there for all tests is looked through once: a screen makes so much that lives for a moment."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those that wait for a program in a terminal are spread over the run, between the files of the others: one after
    the other, they left the processors half idle.
    """
    waiting = [item for item in items if "end_to_end" in item.path.parts]
    others = [item for item in items if "end_to_end" not in item.path.parts]
    spread, given = [], 0
    for at, item in enumerate(others):
        if at and item.path != others[at - 1].path:
            due = len(waiting) * at // len(others)
            spread += waiting[given:due]
            given = due
        spread.append(item)
    items[:] = spread + waiting[given:]


def pytest_xdist_auto_num_workers() -> int:
    """Two for each processor with ``-n auto``, up to sixteen: half of what these tests do is to wait for a screen."""
    return min(16, 2 * (os.cpu_count() or 1))


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScheduling | WorkStealingScheduling | None:
    """Whoever has nothing left takes from another's share: a screen that is waited for holds nobody up."""
    return WorkStealingScheduling(config, log) if config.getvalue("dist") == "load" else None

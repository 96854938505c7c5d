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


def pytest_collection_finish() -> None:
    """What is there for all tests is looked through once: a screen makes so much that lives for a moment."""
    gc.collect()
    gc.freeze()


def pytest_xdist_auto_num_workers() -> int:
    """Two for each processor with ``-n auto``, up to sixteen: half of what these tests do is to wait for a screen."""
    return min(16, 2 * (os.cpu_count() or 1))


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> LoadScheduling | WorkStealingScheduling | None:
    """Whoever has nothing left takes from another's share: a screen that is waited for holds nobody up."""
    return WorkStealingScheduling(config, log) if config.getvalue("dist") == "load" else None

"""How the tests are run beside each other."""

from __future__ import annotations

import os


def pytest_xdist_auto_num_workers() -> int:
    """Two for each processor with ``-n auto``, up to sixteen: half of what these tests do is to wait for a screen."""
    return min(16, 2 * (os.cpu_count() or 1))

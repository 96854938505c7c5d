"""What a screen needs only after a key: loaded then, so that the first frame does not wait for it."""

from __future__ import annotations

import importlib
from typing import Any


class Later:
    """Stands for a module; the first thing that is asked of it loads it."""

    def __init__(self, module: str) -> None:
        """`module` is its whole name."""
        self._module = module

    def __getattr__(self, name: str) -> Any:
        return getattr(importlib.import_module(self._module), name)

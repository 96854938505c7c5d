"""What it was measured on."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import re
from pathlib import Path


def machine() -> dict[str, str]:
    """The machine in a few words, nothing that tells whose it is."""
    cpu = re.search(r"model name\s*:\s*(.+)", _read("/proc/cpuinfo"))
    memory = re.search(r"MemTotal:\s*(\d+)", _read("/proc/meminfo"))
    return {
        "processor": f"{os.cpu_count()} × {cpu.group(1) if cpu else platform.machine()}",
        "memory": f"{int(memory.group(1)) / 2**20:.0f} GiB" if memory else "unknown",
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "textual": importlib.metadata.version("textual"),
        "circlekeeper": importlib.metadata.version("circlekeeper"),
        "load before": f"{os.getloadavg()[0]:.2f}",
    }


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""

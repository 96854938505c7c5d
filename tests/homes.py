"""A home of its own for a test: what is kept in it is nobody's."""

from __future__ import annotations

from pathlib import Path

import pytest

FOLDERS = ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DOCUMENTS_DIR")


def live_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """From now on the home, and every folder in which something is kept, is below this one."""
    for name in FOLDERS:
        monkeypatch.setenv(name, str(folder / name.lower()))


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own for every test, with nothing kept in it."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    for name in ("STATE", "DATA", "CONFIG", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    return home

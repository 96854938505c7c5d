"""The demo in a real terminal: it begins by itself, a key ends it, and nothing of it is kept."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal of this kind is not there on Windows", allow_module_level=True)

from circlekeeper.words import demo as words
from tests.end_to_end.terminal import Terminal, modes_left_on


def test_it_leads_itself_until_a_key_is_pressed_and_keeps_nothing(tmp_path: Path) -> None:
    with Terminal(tmp_path / "home", "demo") as terminal:
        terminal.sees(words.BEGINS)
        terminal.sees(words.ENTERED, "How are you arriving?")
        terminal.types("e")  # a key that would do something in a circle
        assert terminal.ends() == 0
        assert modes_left_on(terminal.raw) == []
        assert words.LAST in terminal.after
    assert [path for path in (tmp_path / "home").rglob("*") if path.is_file()] == []

"""Terminals that draw signs such as `●` and `─` two cells wide, as some do that are set up for Chinese, Japanese or
Korean.

There our own signs become plain ones that are one cell wide everywhere, on their way out, so that no row is longer
than it was laid out; letters of people and agendas that such a terminal draws wide (`é`, `П`) are measured as wide as
they are.
"""

from __future__ import annotations

import sys
import unicodedata
from functools import _lru_cache_wrapper, lru_cache

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from circlekeeper.text import plain_signs
from circlekeeper.tui import toolkit

ASKED = "●"
"""The sign that a terminal is asked with."""

MEASURING = ("circlekeeper.cells", "circlekeeper.tui")
"""The modules that remember how wide something is."""

PLAIN = plain_signs()
"""What each of our signs becomes."""


class PlainSigns(LineFilter):
    """Puts a plain sign in the place of every other."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The same segments, as wide as they were laid out."""
        return [s if s.control or s.text.isascii() else Segment(s.text.translate(PLAIN), s.style) for s in segments]


class Now:
    """How the terminal of this process is drawn on."""

    plain = False
    """Whether every sign becomes a plain one."""


def draw(*, plain: bool, wide: bool) -> None:
    """From now on draw with `plain` signs, and measure letters as this terminal draws them."""
    Now.plain = plain
    toolkit.measure_letters(_wide() if wide else ())
    for module in [module for name, module in sys.modules.items() if name.startswith(MEASURING)]:
        for known in vars(module).values():
            if isinstance(known, _lru_cache_wrapper) and known is not _wide:  # what it remembers was measured otherwise
                known.cache_clear()


@lru_cache(1)
def _wide() -> tuple[int, ...]:
    """Every letter that a terminal draws in two cells, and another in one; our signs are drawn as plain ones there."""
    return tuple(code for code in range(0xA1, _LAST) if code not in PLAIN and _is_wide(chr(code)))


_LAST = 0x20000
"""Beyond it no letter is drawn in two ways."""


def _is_wide(char: str) -> bool:
    return unicodedata.east_asian_width(char) == "A" and unicodedata.category(char)[0] not in "CM"

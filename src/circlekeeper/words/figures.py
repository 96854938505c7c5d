"""Large numbers and parts of one, as the reader's language writes them: 12,000 and 1.5, or 12.000 and 1,5."""

from __future__ import annotations

from circlekeeper.words.language import _p


def whole(count: int) -> str:
    """A number that may be large."""
    return f"{count:,}".replace(",", _p("between thousands, as in 12,000", ","))


def tenths(count: float) -> str:
    """A number to the tenth."""
    return f"{count:.1f}".replace(".", _p("before tenths, as in 1.5", "."))

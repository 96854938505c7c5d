"""Large numbers and parts of one, as the reader's language writes them."""

from __future__ import annotations

import pytest

from circlekeeper.words import figures
from circlekeeper.words.agenda import text_too_long


def test_in_english_a_comma_stands_between_thousands_and_a_point_before_tenths() -> None:
    assert (figures.whole(999), figures.whole(1_234_567), figures.tenths(1.54)) == ("999", "1,234,567", "1.5")


def test_in_another_language_its_own_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    said = {",": ".", ".": ","}
    monkeypatch.setattr(figures, "_p", lambda context, message: said[message])
    assert (figures.whole(1_234_567), figures.tenths(1.54)) == ("1.234.567", "1,5")
    assert text_too_long(letters=12_345, most=2_000) == ("the text has 12.345 characters", "use at most 2.000")

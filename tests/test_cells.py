"""A text is cut and broken into lines by the cells it fills, and no letter is broken."""

from __future__ import annotations

import pytest

from circlekeeper.cells import cells, cut, fitted, letters, wrap

FAMILY = "👨‍👩‍👧‍👦"
TEXTS = (
    "Ana",
    "[/]",
    "Sam [they/them]",
    "[@click=app.quit]x[/]",
    FAMILY + " family",
    "山田太郎",
    "אבגדה",
    "e\u0301" * 20,
    "🇩🇪🇫🇷",
    "👍🏽" * 9,
)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [0, 1, 2, 3, 5, 8, 13, 60])
def test_what_is_cut_fits_and_breaks_no_letter(text: str, width: int) -> None:
    short = cut(text, width)
    assert cells(short) <= width
    if short != text and short:
        assert short.endswith("…")
        kept = letters(short.removesuffix("…").rstrip())
        assert letters(text)[: len(kept)] == kept


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("width", [2, 7, 20])
def test_what_is_wrapped_fits_and_nothing_is_lost(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert all(cells(line) <= width for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_text_that_is_too_long_says_that_there_is_more() -> None:
    lines = fitted("one two three four five six seven", 9, 2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert fitted("one", 9, 0) == ()


def test_a_letter_that_is_joined_of_several_stays_whole_where_a_word_is_longer_than_a_line() -> None:
    assert wrap(FAMILY * 3, 5) == (FAMILY * 2, FAMILY)
    assert wrap("one\ntwo three", 6) == ("one", "two", "three")

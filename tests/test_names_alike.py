"""When two names are the same to whoever reads them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circlekeeper.names import key_of


@pytest.mark.parametrize(
    "other",
    [
        "ana",
        "ANA",
        "Ana\u200b",
        "\ufeffAna",
        "A\u200dna",
        "An\u200ca",
        "An\u00ada",
        "Ana\u2060",
        "Ana\ufe0f",
        "Ana\u200e",
        "\u061cAna",
        "A\u034fna",
        "Ana\u3164",
        "Ana\U000e0041",
        "Ana\u180e",
    ],
)
def test_a_name_with_something_in_it_that_nobody_can_see_is_the_same_name(other: str) -> None:
    assert key_of(other) == key_of("Ana")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chloé", "Chloe\u0301"),
        ("Chloé", "Chloe\u200b\u0301"),
        ("Ana Lu", "Ana\u00a0Lu"),
        ("Ana Lu", "Ana  Lu"),
        ("❤ Bo", "❤\ufe0f Bo"),
        ("STRASSE", "straße"),
        ("علی", "علی\u200c"),
        ("आशा", "आशा\u200d"),
    ],
)
def test_names_that_look_alike_are_the_same(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("علی\u200cرضا", "علیرضا"),
        ("क्\u200dष", "क्ष"),
        ("क्\u200cष", "क्ष"),
        ("ක්\u200dෂ", "ක්ෂ"),
        ("അവന്\u200d", "അവന്"),
        ("র\u200d্যাম", "র্যাম"),
        ("👩\u200d👧", "👩👧"),
        ("👩🏽\u200d🚀", "👩🏽🚀"),
        ("🏳\ufe0f\u200d🌈", "🏳\ufe0f🌈"),
        (
            "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
            "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        ),
        ("ᠠᠨᠠ", "ᠠᠨ\u180eᠠ"),
        ("Ana Lu", "Analu"),
        ("Ana", "Anna"),
    ],
)
def test_names_that_can_be_told_apart_by_eye_are_two(one: str, other: str) -> None:
    assert key_of(one) != key_of(other)


@given(st.text(st.sampled_from("aé👩👧🏽क्षعل \u0301\u200c\u200d\ufe0f\u180e\U000e0067"), max_size=12))
def test_zero_width_spaces_anywhere_in_a_name_make_no_difference(name: str) -> None:
    assert key_of("\u200b".join(f" {name} ")) == key_of(name)

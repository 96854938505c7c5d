"""Commands go by the key beneath, whatever layout is switched on."""

from __future__ import annotations

import pytest

from circlekeeper.tui.keyboard.layouts import beneath, language_of
from tests.tui.keyboard.typing import commands, typed

PUOCQ = ["p", "u", "o", "c", "q"]


@pytest.mark.parametrize(
    ("letters", "language"),
    [
        ("згщсй", ""),
        ("згщсй", "uk"),
        ("згщсй", "ru"),
        ("пуоцљ", "sr"),
        ("пуоцљ", "mk"),
        ("зкдъ,", "bg"),
        ("πθοψ;", "el"),
        ("פוםב/", "he"),
        ("حعخؤض", ""),
        ("حعخزض", "fa"),
        ("პუოცქ", ""),
        ("ㅔㅕㅐㅊㅂ", ""),
        ("ยีนแๆ", ""),
        ("ｐｕｏｃｑ", ""),
    ],
)
def test_p_u_o_c_q_by_the_key_beneath(letters: str, language: str) -> None:
    assert [beneath(letter, language) for letter in letters] == PUOCQ
    assert commands(*letters, apart=1, language=language) == PUOCQ


@pytest.mark.parametrize(
    ("code", "name"),
    [(1079, "ctrl+p"), (1081, "ctrl+q"), (1089, "ctrl+c"), (960, "ctrl+p"), (968, "ctrl+c"), (1508, "ctrl+p")],
)
def test_control_and_a_letter_of_another_layout(code: int, name: str) -> None:
    assert commands(f"\x1b[{code};5u") == [name]
    assert commands(f"\x1b[{code};5:1u") == [name]
    assert commands(f"\x1b[27;5;{code}~") == [name]


@pytest.mark.parametrize("code", [1079, 1087, 1508, 1581, 960])
def test_the_key_beneath_is_believed_where_the_terminal_names_it(code: int) -> None:
    assert commands(f"\x1b[{code}::112u") == ["p"]
    assert commands(f"\x1b[{code}::112;5:1u") == ["ctrl+p"]
    assert commands(f"\x1b[{code}::112;;{code}u") == ["p"]
    assert typed(f"\x1b[{code}::112;;{code}u") == chr(code)


def test_capitals_of_another_layout_are_capitals() -> None:
    assert (beneath("Г"), beneath("Θ"), beneath("З")) == ("U", "U", "P")


@pytest.mark.parametrize(
    ("sign", "key"),
    [("؟", "?"), ("٢", "2"), ("۲", "2"), ("＋", "+"), ("−", "-"), ("ό", "o"), ("é", "e"), ("ı", "i")],
)
def test_signs_and_digits_mean_what_they_look_like(sign: str, key: str) -> None:
    assert beneath(sign) == key


@pytest.mark.parametrize("letter", ["p", "U", "+", "?", ";", "/", "7", " "])
def test_a_latin_letter_is_itself(letter: str) -> None:
    assert beneath(letter) == letter


def test_letters_are_typed_as_they_are() -> None:
    assert typed("Згщ", "פוס", "Ω") == "ЗгщפוסΩ"


def test_the_language_is_the_one_of_the_environment() -> None:
    assert language_of({"LANG": "bg_BG.UTF-8"}) == "bg"
    assert language_of({"LC_ALL": "sr_RS@latin", "LANG": "de_DE"}) == "sr"
    assert language_of({"LANGUAGE": "", "LANG": "C.UTF-8"}) == "c"
    assert language_of({}) == ""

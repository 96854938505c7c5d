"""Which key lies beneath a letter: commands go by the key, whatever layout is switched on, and text stays as it is
typed.

A layout is written as its three rows of letters stand on the keyboard, from `q`, from `a` and from `z` on. A letter
that means one key on one layout and another on a second goes by the first of `COMMON`, unless the person's language
names its own layout.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

_KEYS = ("qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./")


class Layout(NamedTuple):
    """Three rows of a keyboard, as they are typed without Shift."""

    upper: str
    middle: str
    lower: str


LAYOUTS: dict[str, Layout] = {
    "ru": Layout("йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"),
    "uk": Layout("йцукенгшщзхї", "фівапролджє", "ячсмитьбю"),
    "be": Layout("йцукенгшўзх'", "фывапролджэ", "ячсміть"),
    "bg": Layout(",уеишщксдзц;", "ьяаожгтнвмч", "юйъэфхпрлб"),
    "sr": Layout("љњертзуиопшђ", "асдфгхјклчћ", "ѕџцвбнм"),
    "mk": Layout("љњертѕуиопшѓ", "асдфгхјклчќ", "зџцвбнм"),
    "el": Layout(";ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ"),
    "he": Layout("/'קראטוןםפ", "שדגכעיחלךף", "זסבהנמצתץ"),
    "fa": Layout("ضصثقفغعهخحجچ", "شسیبلاتنمکگ", "ظطزرذدپو"),
    "ar": Layout("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرﻻىةوزظ"),
    "ka": Layout("ქწერტყუიოპ", "ასდფგჰჯკლ", "ზხცვბნმ"),
    "ko": Layout("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "ㅋㅌㅊㅍㅠㅜㅡ"),
    "th": Layout("ๆไำพะัีรนยบล", "ฟหกดเ้่าสวง", "ผปแอิืทมใฝ"),
}
"""The layouts by the languages that are typed on them."""

COMMON = ("ru", "uk", "el", "he", "fa", "ar", "ka", "ko", "th", "sr", "mk", "be", "bg")
"""Which layout a letter is taken for where several have it, the likeliest first."""

TWO_FOR_ONE = {"لا": "b"}
"""What one key of a layout sends as two letters."""

_SIGNS = {"؟": "?", "\u037e": "?", "−": "-", "ı": "i", "İ": "I"}
"""Signs of other layouts for what is printed on ours."""


def _rows(layout: Layout) -> dict[str, str]:
    """Every letter of a layout, and the key it lies on."""
    return {
        letter: key for row, keys in zip(layout, _KEYS, strict=True) for letter, key in zip(row, keys, strict=False)
    }


def language_of(environ: Mapping[str, str]) -> str:
    """The language whose layout someone types on, as far as their environment says."""
    said = next((value for name in ("LANGUAGE", "LC_ALL", "LC_CTYPE", "LANG") if (value := environ.get(name))), "")
    return re.split(r"[^a-z]", said.lower(), maxsplit=1)[0]


@lru_cache(8)
def _table(language: str) -> dict[str, str]:
    """Letters and their keys, as someone types them whose language this is; only letters, but for their own layout."""
    table: dict[str, str] = {}
    for name in reversed(COMMON):
        table |= {letter: key for letter, key in _rows(LAYOUTS[name]).items() if not letter.isascii() and key.isalpha()}
    if language in LAYOUTS:
        table |= {letter: key for letter, key in _rows(LAYOUTS[language]).items() if key.isalpha()}
    return table


def beneath(character: str, language: str = "") -> str:
    """The key that a character lies on, as an American keyboard names it; a capital stays one, a space of any kind
    is a space.
    """
    if character in TWO_FOR_ONE:
        return TWO_FOR_ONE[character]
    if character.isascii() and language not in LAYOUTS:
        return character
    sign = _SIGNS.get(character, character)
    if len(sign) != 1:
        return character
    if unicodedata.category(sign) == "Zs":
        return " "
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return str(digit)
    table = _table(language)
    for letter in (sign, unicodedata.normalize("NFKC", sign), unicodedata.normalize("NFD", sign)[:1]):
        small = letter.lower()
        if small in table:
            return table[small] if letter == small else table[small].upper()
        if len(letter) == 1 and letter.isascii() and letter.isprintable():
            return letter
    return character

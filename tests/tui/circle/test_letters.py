"""Large letters: every letter of three alphabets, and what is shown of a text that has others."""

from __future__ import annotations

import unicodedata
from itertools import groupby

import pytest

from circlekeeper.cells import cells
from circlekeeper.tui.circle.glyphs import ROWS, shape
from circlekeeper.tui.circle.letters import can_set, large

BLOCKS = (range(0x20, 0x250), range(0x370, 0x530), range(0x1E00, 0x2000))
"""Latin with all its extensions that a language of today is written in, Greek old and new, Cyrillic."""
LETTERS = [
    chr(code)
    for block in BLOCKS
    for code in block
    if unicodedata.category(chr(code)).startswith("L")
    and unicodedata.name(chr(code)).startswith(("LATIN ", "GREEK ", "CYRILLIC "))
]
LATER = "ⱠⱡⱢⱣⱤⱥⱦⱧⱨⱩⱪⱫⱬⱭⱮⱯⱲⱳⱵⱶⱾⱿꞋꞌꞍꞐꞑꞒꞓꞖꞗꞘꞙꞠꞡꞢꞣꞤꞥꞦꞧꞨꞩꞪꞫꞬꞭꞮꞰꞱꞲꞳꭓꞴꞵꞶꞷꞸꞹꟄꟅꟆꟇꟈꟉꟊꝎꝏ"
"""Latin letters of languages of today that Unicode took up later: Uyghur, Nahuatl, languages of Africa, Wampanoag, and
the old spelling of Latvian.
"""
SLAVONIC = "ꙀꙁꙂꙃꙄꙅꙆꙇꙈꙉꙊꙋꙌꙍꙎꙏꙐꙑꙒꙓꙔꙕꙖꙗꙘꙙꙞꙟꙠꙡꙢꙣꙤꙥꙦꙧꙨꙩꙪꙫꙬꙭᲀᲁᲂᲃᲄᲅᲆᲇᲈ"
"""Cyrillic as churches write it today."""
PANGRAMS = {
    "Czech": "Příliš žluťoučký kůň úpěl ďábelské ódy.",
    "Polish": "Pchnąć w tę łódź jeża lub ośm skrzyń fig.",
    "Turkish": "Pijamalı hasta yağız şoföre çabucak güvendi. İIıi",
    "Vietnamese": "Đồng chí ơi, mỗi người hãy kể một chuyện thật ngắn, rồi nghỉ ở giữa.",
    "Icelandic": "Kæmi ný öxi hér ykist þjófum nú bæði víl og ádrepa.",
    "Yoruba": "Ìwò̩fà ń yò̩ sè̩sè̩, ó ń ké̩ ọmọ.",
    "Greek": "Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία· Ἄνδρα μοι ἔννεπε, Μοῦσα;",
    "Russian": "Съешь же ещё этих мягких французских булок, да выпей чаю.",
    "Ukrainian": "Чуєш їх, доцю, га? Кумедна ж ти, прощайся без ґольфів!",
    "Serbian": "Фијуче ветар у шибљу, леди пасаже и куће иза њих.",
    "Kazakh": "Әлемді жаратқан Құдай, өсіп-өнген үй, ңһі.",
    "German": "Zwölf Boxkämpfer jagen „Viktor“ quer über den großen Sylter Deich – 100 % ẞ",
}


def test_every_letter_of_the_latin_greek_and_cyrillic_alphabets_has_one() -> None:
    assert len(LETTERS) > 1300
    assert [letter for letter in LETTERS if shape(letter) is None] == []


@pytest.mark.parametrize("letters", [LATER, SLAVONIC])
def test_so_has_every_letter_that_unicode_took_up_later_and_somebody_still_writes(letters: str) -> None:
    assert [letter for letter in letters if shape(letter) is None] == []
    for letter in letters:
        rows = shape(letter) or ()
        assert (len(rows), len({len(row) for row in rows})) == (ROWS, 1), letter


@pytest.mark.parametrize("letter", ["ꬳ", "ꭂ", "Ꝛ", "ꝝ", "Ꜣ", "ꜫ", "Ꞛ", "ꟾ"])
def test_a_sign_of_phonetics_or_of_old_manuscripts_has_none_and_the_whole_text_stands_in_the_terminals_own(
    letter: str,
) -> None:
    text = f"Was bedeutet {letter} hier?"
    assert not can_set(text)
    assert [row for row in large(text, 60, 12) if row] == [text]


@pytest.mark.parametrize("horned", [*"ơớờởỡợưứừửữựƠỚỜƯỨỪỮ"])
def test_a_letter_keeps_its_horn_under_an_accent(horned: str) -> None:
    apart = unicodedata.normalize("NFD", horned)
    rows, bare = shape(horned) or (), shape(unicodedata.normalize("NFC", apart.replace("\u031b", ""))) or ()
    assert [row[-2:] for row in rows[:7]] == ["..", ".#", "#.", *[".."] * 4]
    assert tuple(row[:-2] for row in rows) == bare or "\u0323" in apart


def test_a_letter_that_is_another_turned_mirrored_or_in_another_cut_is_made_of_that() -> None:
    rows = {letter: shape(letter) or () for letter in "eǝꞮIƐꞫᲂоꙖАᴝu"}
    assert rows["ǝ"] != rows["e"]
    assert rows["Ɪ"] == rows["I"]
    assert rows["Ɜ"] == tuple(row[::-1] for row in rows["Ɛ"])
    assert rows["ᲂ"] == rows["о"]
    assert all(whole.endswith(part) for whole, part in zip(rows["Ꙗ"], rows["А"], strict=True))
    assert sum(row.count("#") for row in rows["ᴝ"]) == sum(row.count("#") for row in rows["u"])


def test_each_is_nine_rows_of_one_width_and_has_a_dot_at_least() -> None:
    for letter in LETTERS:
        rows = shape(letter)
        assert rows is not None
        assert (len(rows), len({len(row) for row in rows})) == (ROWS, 1), letter
        assert any("#" in row for row in rows), letter
        assert len(rows[0]) <= 15, letter


def test_letters_that_hang_nowhere_stand_on_one_line_and_small_ones_are_five_dots_high() -> None:
    for letter in "abcdefhiklmnorstuvwxzæøıßABCDEFGHIJKLMNOPRSTUVWXYZäéîñőčαεικλνοπτυωвгежзиклмнопстхч0123456789":
        rows = shape(letter) or ()
        used = [y for y, row in enumerate(rows) if "#" in row]
        assert used[-1] == 6, letter
        if letter in "acemnorsuvwxzæøıαεικνοπτυωвгежзиклмнопстхч":
            assert used[0] == 2, letter
        elif letter in "äéîñőč":
            assert used[0] == 0, letter


@pytest.mark.parametrize("accented", [*"äöüéèêëñãõåāčěšžřőűẽỹ"])
def test_a_small_letter_keeps_its_shape_under_an_accent(accented: str) -> None:
    base, rows = shape(unicodedata.normalize("NFD", accented)[0]) or (), shape(accented) or ()
    assert [row.strip(".") for row in rows[2:]] == [row.strip(".") for row in base[2:]]


@pytest.mark.parametrize("script", ["LATIN", "GREEK", "CYRILLIC"])
def test_no_two_small_letters_of_a_language_look_alike(script: str) -> None:
    used = {c for text in PANGRAMS.values() for c in text.lower()} | {
        chr(code) for code in (*range(0xDF, 0x180), *range(0x3AC, 0x460))
    }
    small = sorted(c for c in used if unicodedata.name(c, "").startswith(f"{script} SMALL LETTER") and len(c) == 1)
    shapes = sorted((shape(c) or (), c) for c in small)
    alike = ["".join(c for _, c in group) for _, group in groupby(shapes, key=lambda pair: pair[0])]
    assert [group for group in alike if len(group) > 1] == []


@pytest.mark.parametrize("language", PANGRAMS)
def test_what_a_language_writes_is_set_large_composed_or_not(language: str) -> None:
    text = PANGRAMS[language]
    assert can_set(text)
    for form in ("NFC", "NFD"):
        assert large(unicodedata.normalize(form, text), 200, 60) == large(text, 200, 60)
    assert any("█" in row or "▀" in row or "▄" in row for row in large(text, 200, 60))


@pytest.mark.parametrize(
    "text",
    [
        "何を持ってきましたか。",
        "מה הבאת איתך?",
        "ماذا أحضرت معك؟",
        "당신은 무엇을 가져왔나요",
        "What helped? 🌱",
        "คุณรู้สึกอย่างไร",
    ],
)
def test_a_text_with_any_other_letter_stands_in_the_terminals_own_as_a_whole(text: str) -> None:
    assert not can_set(text)
    rows = [row for row in large(text, 60, 12) if row]
    assert rows == [text]


def test_a_long_text_gets_smaller_letters_then_the_terminals_own_and_never_more_than_there_is_room_for() -> None:
    heights = []
    for words in (1, 3, 6, 12, 40, 150, 700):
        rows = large("little by little " * words, 76, 16)
        assert len(rows) <= 16
        assert all(cells(row) <= 76 for row in rows)
        heights.append("█" in "".join(rows) or "▌" in "".join(rows))
    assert heights == sorted(heights, reverse=True)
    assert rows[-1].endswith("…")


def test_a_long_text_without_spaces_is_broken_where_the_line_is_full() -> None:
    text = "今日一日をふり返って心に残っていることを一つ話してください" * 4
    rows = [row for row in large(text, 40, 12) if row]
    assert "".join(rows) == text
    assert all(cells(row) <= 40 for row in rows)

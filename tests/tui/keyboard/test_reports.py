"""What a terminal sends, read into keys, pastes and the rest."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from textual import events

from circlekeeper.tui.keyboard.reports import Packet, Reader
from tests.tui.keyboard.typing import commands, read, typed


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("p", ["p"]),
        ("\r", ["enter"]),
        ("\n", ["enter"]),
        ("\r\n", ["enter"]),
        ("\x1b[6~", ["pagedown"]),
        ("\x1b[13u", ["enter"]),
        ("\x1b[13;129u", ["enter"]),  # with Num Lock
        ("\x1b[13;2u", ["enter"]),
        ("\x1b[32;2u", ["space"]),
        ("\x1b[112u", ["p"]),
        ("\x1b[112;;112u", ["p"]),
        ("\x1b[112;1:1;112u", ["p"]),
        ("\x1b[1;1:1C", ["right"]),
        ("\x1b[57414u\x1bOM", ["enter", "enter"]),
        ("\x1b[57413u\x1bOk+", ["plus", "plus", "plus"]),
        ("\x1b[57412u\x1bOm-", ["minus", "minus", "minus"]),
        ("\x1b[57401u\x1bOr2", ["2", "2", "2"]),
        ("\x1b[27;5;113~", ["ctrl+q"]),
        ("\x1b[27;2;13~", ["enter"]),
        ("\x1b[27;2;127~", ["backspace"]),
        ("\x1b[27;1;27~", ["escape"]),
        ("\x1b[113;5u", ["ctrl+q"]),
        ("\x1b[113;69u", ["ctrl+q"]),  # with Caps Lock
        ("\x11", ["ctrl+q"]),
        ("\x1b[109;5u", ["enter"]),
        ("\x1b[43;1u=", ["plus", "equals_sign"]),
        ("\x1b[63;2;63u?", ["question_mark", "question_mark"]),
        ("\x1b[47:63;2u", ["question_mark"]),
    ],
)
def test_a_key_is_the_same_however_a_terminal_says_it(sent: str, meant: list[str]) -> None:
    assert commands(sent) == meant


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u3000", "\u202f", "\x1b[32u", "\x1b[32;1:1;32u"])
def test_whatever_looks_like_a_space_is_one(space: str) -> None:
    assert commands(space) == ["space"]
    assert typed(space) == " "


def test_a_key_let_go_gives_no_command() -> None:
    assert commands("\x1b[32;1:3u", "\x1b[1;1:3C", "\x1b[6;1:3~", "\x1b[113;5:3u") == []


def test_a_repeat_is_told_from_a_press() -> None:
    (packet,) = read("\x1b[13u\x1b[13;1:2u\x1b[13;1:3u")
    assert isinstance(packet, Packet)
    assert [press.kind for press in packet.presses] == ["press", "repeat", "release"]


@pytest.mark.parametrize(
    ("sent", "meant"),
    [
        ("\x1b[117;65u", "u"),  # Caps Lock
        ("\x1b[117;65;85u", "u"),
        ("\x1b[117:85;65;85u", "u"),
        ("\x1b[117;2;85u", "U"),  # Shift
        ("\x1b[117:85;2u", "U"),
        ("\x1b[117;66;117u", "U"),  # both
        ("\x1b[1075;65;1043u", "u"),  # the same on a Cyrillic layout
        ("\x1b[1075:1043:117;2;1043u", "U"),
    ],
)
def test_caps_lock_is_told_from_shift_where_the_terminal_tells(sent: str, meant: str) -> None:
    assert commands(sent) == [meant]


@pytest.mark.parametrize("sent", ["\x1b[97:65;2:1u", "\x1b[97;2;65u", "\x1b[97;65u", "A"])
def test_what_is_typed_is_what_was_typed(sent: str) -> None:
    assert typed(sent) == "A"


def test_a_letter_of_an_input_method_comes_as_it_is() -> None:
    assert typed("\x1b[0;;20013:25991u") == "中文"


@pytest.mark.parametrize(
    "sent",
    [
        "\x1b[9999999999999u", "\x1b[1114112u", "\x1b[55296u", "\x1b[57344u", "\x1b[1u", "\x1b[:::;:::;:::u",
        "\x1b[;;u",
        "\x1b[97;1:9u", "\x1b[999~", "\x1b[57441u", "\x1b[57358;65u", "\x1b[57428u", "\x1b[?31u", "\x1b[?62;22c",
        "\x1b]11;rgb:0000/0000/0000\x07", "\x1bP>|term 1.0\x1b\\", "\x1b[31m", "\x1b[2J", "\x1b[48;0;0;0;0t",
        "\x1b[48;99999;99999;0;0t",
    ],
)  # fmt: skip
def test_a_report_that_says_nothing_does_nothing(sent: str) -> None:
    assert commands(sent) == []
    assert typed(sent + "x") == "x"


@pytest.mark.parametrize("apart", [0.02, 0.1, 0.2])
@pytest.mark.parametrize("sequence", ["\x1b[C", "\x1b[6~", "\x1bOC", "\x1b[1079;5u", "\x1b[15;2~", "\x1b[1;1:1C"])
def test_a_sequence_torn_apart_is_put_together_again(sequence: str, apart: float) -> None:
    assert commands(*sequence, apart=apart) == commands(sequence)


def test_what_belongs_to_an_escape_is_known_also_when_it_comes_late() -> None:
    assert commands("\x1b", "[C", apart=0.8) == ["escape", "right"]


def test_the_beginning_of_a_sequence_never_becomes_letters() -> None:
    assert commands("\x1b[1;", apart=9) == []
    assert commands("\x1b[1;\x1b[C") == ["right"]


def test_escape_and_then_a_letter_are_two_keys_unless_they_come_as_one() -> None:
    assert commands("\x1b", "k", apart=0.05) == ["escape", "k"]
    assert commands("\x1bk") == ["alt+k"]
    assert commands("\x1b", "\x1b", "[C", apart=0.05) == ["escape", "right"]


@pytest.mark.parametrize("parts", [("\x1b[200~see \x1b[31mkkk\x1b[201~",), tuple("\x1b[200~see \x1b[31mkkk\x1b[201~")])
def test_a_paste_is_text_whatever_stands_in_it(parts: tuple[str, ...]) -> None:
    (paste,) = read(*parts, apart=0.01)
    assert isinstance(paste, events.Paste)
    assert paste.text == "see \x1b[31mkkk"


def test_a_paste_without_its_end_does_not_swallow_the_evening() -> None:
    reader = Reader()
    assert list(reader.feed("\x1b[200~Ana", 0.0)) == []
    (paste,) = reader.tick(5.0)
    assert isinstance(paste, events.Paste)
    assert paste.text == "Ana"
    assert list(reader.feed("p", 6.0)) == []
    assert [type(message) for message in reader.tick(7.0)] == [Packet]


def test_keys_and_clicks_keep_their_order() -> None:
    found = [type(message) for message in read("b\x1b[<0;5;5M\x1b[<0;5;5mc")]
    assert found == [Packet, events.MouseDown, events.MouseUp, Packet]


_NUMBER = st.integers(0, 10**10) | st.sampled_from(
    (1, 13, 27, 32, 97, 117, 1079, 55296, 57358, 57441, 63743, 1114111, 1114112)
)
_FIELD = st.lists(_NUMBER.map(str) | st.just(""), max_size=4).map(":".join)
_REPORT = st.builds(
    lambda mark, fields, end: f"\x1b[{mark}{';'.join(fields)}{end}",
    st.sampled_from(("", "", "", "?", "<", ">", "=")),
    st.lists(_FIELD, max_size=5),
    st.sampled_from("u~ABCDEFHPQRSMmtcn$yIO"),
)
_BEGUN = st.sampled_from(("\x1b", "\x1b[", "\x1bO", "\x1b[200~", "\x1b[201~", "\x1bP", "\x1b]"))


@given(st.lists(_REPORT | st.text(max_size=4) | _BEGUN, max_size=8), st.booleans())
@settings(max_examples=400, deadline=None)
def test_no_report_however_odd_is_a_fault(parts: list[str], torn: bool) -> None:
    sent = [letter for part in parts for letter in part] if torn else [part for part in parts if part]
    for message in read(*sent, apart=0.05):
        if isinstance(message, Packet):
            assert all(press.command for press in message.presses)

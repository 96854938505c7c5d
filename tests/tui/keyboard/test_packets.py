"""Keys that come together: typing, or a text."""

from __future__ import annotations

import pytest

from circlekeeper.tui.keyboard.packets import LettersTo, Portion, portion
from circlekeeper.tui.keyboard.reports import Packet, Press
from tests.tui.keyboard.typing import read

LIST = "Ana\rBo\r\rChloé\rDan\r"
ASKS = {"a", "l"}


def keys(sent: str) -> list[Press]:
    """The keys of one packet."""
    (packet,) = read(sent)
    assert isinstance(packet, Packet)
    return list(packet.presses)


@pytest.mark.parametrize(
    "text",
    [LIST, "anna\rbert\r", "see you kkk", "skip", "Zora\r", "lena\r", "u2 is a band", "http://a.org", "Ana, Bo", "kp"],
)
def test_a_text_among_commands_is_a_text(text: str) -> None:
    assert portion(keys(text), "commands", asks=ASKS).how == "paste"


@pytest.mark.parametrize(
    ("sent", "count"), [("p", 1), ("kkk", 3), ("\r\r\r", 3), ("p\r", 1), (" \r", 1), ("\rp", 1), ("\x1b[F\r", 1)]
)
def test_a_key_among_commands_is_a_key(sent: str, count: int) -> None:
    part = portion(keys(sent), "commands")
    assert part.keys == count
    assert part.how in ("keys", "once")


@pytest.mark.parametrize("sent", ["aZora\r", "l3\r", "фЗора\r"])
def test_a_command_and_its_answer_may_be_typed_ahead(sent: str) -> None:
    assert portion(keys(sent), "commands", asks=ASKS) == Portion(1, "keys")
    assert portion(keys(sent), "commands").how == "paste"


def test_several_lines_are_names_in_the_gathering_and_an_empty_one_is_none() -> None:
    assert portion(keys(LIST), "names") == Portion(4, "keys")
    assert portion(keys(LIST * 11), "names") == Portion(len(LIST) * 11, "paste")
    assert portion(keys("Ana\rBo"), "names") == Portion(4, "keys")
    assert portion(keys("\rBo\r"), "names") == Portion(1, "nothing")
    assert portion(keys("\r"), "names", after_text=True) == Portion(1, "nothing")
    assert portion(keys("\r"), "names") == Portion(1, "once")


@pytest.mark.parametrize("letters_to", ["line", "names"])
def test_a_name_its_enter_and_the_next_name_are_taken_one_after_the_other(letters_to: LettersTo) -> None:
    assert portion(keys("Zora\rMax\r"), letters_to) == Portion(5, "keys")
    assert portion(keys("Max\r"), letters_to) == Portion(4, "keys")


def test_many_lines_at_once_are_no_answer_to_a_question() -> None:
    assert portion(keys(LIST), "line") == Portion(len(LIST), "paste")


def test_an_editor_takes_a_text_and_then_a_key_that_is_none() -> None:
    assert portion(keys("title\r\x1b[F\r"), "editor") == Portion(6, "paste")
    assert portion(keys("\x1b[F\r"), "editor") == Portion(1, "keys")

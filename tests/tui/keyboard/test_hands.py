"""Which presses of a key are one press that lasts."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterable

import pytest

from circlekeeper.tui.keyboard.hands import APART, Hands

KEYBOARDS = {
    "X11": (0.66, 0.04),
    "X11 on most desktops": (0.5, 0.033),
    "X11 set to be quick": (0.2, 0.02),
    "Windows": (0.5, 0.033),
    "Windows set to be quick": (0.25, 0.033),
    "Windows set to be slow": (1.0, 0.033),
    "macOS": (0.375, 0.09),
    "macOS set to be quick": (0.225, 0.03),
    "a console without windows": (0.25, 0.092),
}
"""How long a key rests before it repeats, and how often it does then, as people have it set."""


def acted(moments: Iterable[float]) -> int:
    """How often one key acts that was pressed, or repeated itself, at these moments."""
    hands, count, waiting, last = Hands(), 0, 0, 0.0
    for at in moments:
        if waiting and at - last > APART:
            hands.waited()
            count, waiting = count + waiting, 0
        verdict = hands.press("enter", at)
        count += verdict == "acts"
        waiting = waiting + 1 if verdict == "waits" else 0
        last = at
    return count + waiting


def held(rests: float, every: float, repeats: int) -> list[float]:
    """The moments of one key that is held until it has repeated so often."""
    return [0.0, *(rests + number * every for number in range(repeats))]


@pytest.mark.parametrize("keyboard", KEYBOARDS)
@pytest.mark.parametrize("repeats", [0, *range(2, 9), 120])
def test_a_key_that_rests_before_it_repeats_acts_once_whenever_it_is_let_go(keyboard: str, repeats: int) -> None:
    assert acted(held(*KEYBOARDS[keyboard], repeats)) == 1


@pytest.mark.parametrize("keyboard", KEYBOARDS)
def test_a_single_repeat_is_what_a_second_press_would_be(keyboard: str) -> None:
    assert acted(held(*KEYBOARDS[keyboard], 1)) == 2


@pytest.mark.parametrize("late", [0.03, 0.07, 0.2, 0.5])
def test_a_repeat_that_comes_late_is_one_still(late: float) -> None:
    moments = held(0.5, 0.033, 40)
    assert acted([*moments[:20], *(at + late for at in moments[20:])]) == 1


def test_a_key_that_is_held_twice_acts_twice() -> None:
    book = held(0.5, 0.033, 20)
    assert acted([*book, *(at + book[-1] + 0.4 for at in book)]) == 2


def test_a_key_that_repeats_at_once_acts_once() -> None:
    assert acted(number * 0.033 for number in range(120)) == 1


@pytest.mark.parametrize("every", [0.03, 0.06, 0.1, 0.13])
def test_three_presses_at_once_are_drummed(every: float) -> None:
    assert acted(number * every for number in range(3)) == 3


@pytest.mark.parametrize("every", [0.15, 0.17, 0.2, 0.33, 0.66, 1.0, 2.0])
@pytest.mark.parametrize("count", [2, 3, 6, 40])
def test_presses_of_a_hand_all_count(every: float, count: int) -> None:
    assert acted(number * every for number in range(count)) == count


def test_uneven_presses_of_a_hand_all_count() -> None:
    rng = random.Random(15)
    moments = list(itertools.accumulate(rng.uniform(0.14, 0.6) for _ in range(500)))
    assert acted(moments) == 500


def test_a_second_press_of_a_hand_waits_for_a_moment() -> None:
    hands = Hands()
    assert [hands.press("enter", at) for at in (0.0, 0.15)] == ["acts", "waits"]
    assert hands.press("enter", 3.0) == "acts"


def test_another_key_between_makes_two_presses_of_it() -> None:
    hands = Hands()
    assert [hands.press(key, at / 50) for at, key in enumerate(("enter", "u", "enter"))] == ["acts"] * 3


def test_a_key_that_was_let_go_is_pressed_anew() -> None:
    hands = Hands()
    hands.press("enter", 0.0)
    hands.release("enter")
    assert hands.press("enter", 0.05) == "acts"

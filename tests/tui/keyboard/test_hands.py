"""Which presses of a key are one press that lasts."""

from __future__ import annotations

from circlekeeper.tui.keyboard.hands import APART, Hands


def presses(every: float, count: int, first: float = 0.0) -> list[str]:
    """The verdicts on one key; the second press comes `first` seconds after the first."""
    found: list[str] = []
    hands, now, waiting_since = Hands(), 0.0, -1.0
    for number in range(count):
        if waiting_since >= 0 and now - waiting_since > APART:
            hands.waited()
        found.append(hands.press("enter", now))
        waiting_since = now if found[-1] == "waits" else -1.0
        now += first if first and not number else every
    return found


def test_a_key_under_a_book_acts_once() -> None:
    assert presses(0.033, 120) == ["acts", "waits", "waits", *["held"] * 117]


def test_three_presses_at_once_are_drummed() -> None:
    assert presses(0.03, 3) == ["acts", "waits", "waits"]


def test_a_key_that_rests_before_it_repeats_acts_once() -> None:
    assert presses(0.033, 60, first=0.5) == ["acts", *["waits"] * 3, *["held"] * 56]
    assert presses(0.092, 60, first=0.25) == ["acts", *["waits"] * 3, *["held"] * 56]


def test_presses_of_a_hand_all_count() -> None:
    assert presses(0.15, 6) == ["acts", *["waits"] * 5]
    assert presses(2.0, 6) == ["acts"] * 6


def test_another_key_between_makes_two_presses_of_it() -> None:
    hands = Hands()
    assert [hands.press(key, at / 50) for at, key in enumerate(("enter", "u", "enter"))] == ["acts"] * 3


def test_a_key_that_was_let_go_is_pressed_anew() -> None:
    hands = Hands()
    hands.press("enter", 0.0)
    hands.release("enter")
    assert hands.press("enter", 0.05) == "acts"

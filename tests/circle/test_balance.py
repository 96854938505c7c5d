"""Balance: a word for each voice, when the facilitator asks, and never a figure."""

from tests.evenings import Evening, stages

PLAN = stages('round turn="2m" length="20m"', "open", "close")


def test_there_is_nothing_to_say_while_nobody_has_spoken() -> None:
    evening = Evening(PLAN)
    assert evening.keeper.balance() == {}


def test_each_has_a_word_in_the_order_of_the_seats() -> None:
    evening = Evening(PLAN)
    evening("next, next, wait 10m, next, wait 1m, next, wait 4m, next, wait 3m")
    assert list(evening.keeper.balance().items()) == [(0, "long"), (1, "quiet"), (2, "even"), (3, "even")]


def test_a_hold_is_nobodys_time() -> None:
    evening = Evening(PLAN, "Ana Ben")
    evening("next, next, wait 2m, hold, wait 30m, next, next, wait 2m")
    assert evening.keeper.balance() == {0: "even", 1: "even"}


def test_a_forgotten_press_gives_the_time_to_whom_it_belongs() -> None:
    evening = Evening(PLAN, "Ana Ben Cleo")
    evening("next, next, wait 9m, next, wait 1s, since 8m, wait 1m, next, wait 5m")
    assert evening.keeper.balance() == {0: "quiet", 1: "even", 2: "even"}


def test_whoever_has_only_just_been_given_the_floor_has_not_spoken() -> None:
    evening = Evening(PLAN)
    evening("next, next")
    assert evening.keeper.balance() == {}

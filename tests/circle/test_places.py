"""Small things about places in the order of turns, each of which somebody could get wrong without anyone noticing."""

import pytest

from circlekeeper.circle import commands as c
from circlekeeper.circle.commands import Move
from circlekeeper.circle.moments import At
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup
from tests.evenings import Evening, stages

ROUND = 'round turn="2m" length="20m"'


def circle(rules: str = "", people: str = "Ana Ben Cleo Dev") -> Evening:
    evening = Evening(stages(f"{ROUND} {rules}".strip(), "close"), people)
    evening("next")
    return evening


class TestPassingInAGap:
    def test_a_second_time_stands(self) -> None:
        evening = circle('gap="15s" returns=true', "Ana Ben")
        evening("next, pass")
        evening("wait 15s, next")
        assert evening.state["next"] == "Ana"
        state = evening("pass")
        assert (state["passed"], state["next"], evening.view.gap_left) == (["Ana"], None, None)
        assert evening("next")["stage"]["number"] == 2

    def test_lowers_the_hand_that_was_up(self) -> None:
        evening = circle('gap="15s" order="queue"')
        evening("hand Ana, hand Ben, hand Cleo, next, next")
        state = evening("pass")
        assert (state["hands"], state["next"]) == (["Cleo"], "Cleo")

    def test_of_the_last_one_leaves_no_gap(self) -> None:
        evening = circle('gap="15s" returns=false', "Ana Ben")
        evening("next, next, pass")
        assert evening.view.gap_left is None
        assert evening("next")["stage"]["number"] == 2

    def test_of_one_who_comes_leaves_the_gap_as_it_is(self) -> None:
        evening = circle('gap="15s"')
        evening("next, next, wait 10s, pass")
        assert evening.view.gap_left == 5_000


class TestTheGap:
    def test_is_over_when_the_last_one_to_come_leaves(self) -> None:
        evening = circle('gap="15s"', "Ana Ben")
        evening("next, next, leave Ben")
        assert evening.view.gap_left is None

    def test_is_over_when_the_last_hand_is_lowered(self) -> None:
        evening = circle('gap="15s" order="queue"', "Ana Ben")
        evening("hand Ana, hand Ben, next, next, hand Ben")
        assert evening.view.gap_left is None

    def test_goes_on_when_another_hand_is_lowered(self) -> None:
        evening = circle('gap="15s" order="queue"')
        evening("hand Ana, hand Ben, hand Cleo, next, next, hand Cleo")
        assert evening.view.gap_left == 15_000

    def test_is_over_when_the_stage_is_left(self) -> None:
        evening = circle('gap="15s"')
        evening("next, next, go 2, go 1")
        assert (evening.view.gap_left, evening.state["next"]) == (None, "Ben")


def test_a_volunteer_is_drawn_too_in_random_order() -> None:
    people = "Ana Ben Cleo Dev Eva"
    firsts = {
        Evening(stages(f'{ROUND} order="random"', "close"), people, seed=seed)("next")["next"] for seed in range(20)
    }
    assert firsts == set(people.split())


def test_an_open_stage_does_not_count_for_a_start_that_rotates() -> None:
    evening = Evening(stages(ROUND, 'open order="around"', f'{ROUND} start="rotate"', "close"))
    evening("next, next, skip, floor Cleo, skip")
    assert evening.state["next"] == "Ben"


def test_the_first_turn_alone_counts_for_a_start_that_rotates() -> None:
    evening = Evening(stages(ROUND, f'{ROUND} start="rotate"', "close"))
    evening("next, next, floor Dev, skip")
    assert evening.state["next"] == "Ben"


class TestANewcomer:
    def test_who_was_heard_is_not_asked_again_when_the_stage_is_entered_again(self) -> None:
        evening = circle(people="Ana Ben")
        evening("next, arrive Cleo after Ana, next, next, go 2")
        state = evening("go 1")
        assert (state["heard"], state["waiting"]) == (["Ana", "Cleo", "Ben"], [])

    def test_has_their_place_by_the_seat_that_the_speaker_had(self) -> None:
        evening = circle()
        evening("next, next, move Ben after Dev, arrive Eva after Ana")
        assert evening.state["waiting"] == ["Eva", "Cleo", "Dev"]

    def test_beside_the_seat_that_the_speaker_left_comes_last(self) -> None:
        evening = circle()
        evening("next, next, move Ben after Dev, arrive Eva after Dev")
        assert evening.state["waiting"] == ["Cleo", "Dev", "Eva"]

    def test_comes_last_where_turns_are_drawn(self) -> None:
        evening = circle('order="random"')
        before = evening("next")["waiting"]
        assert evening("arrive Eva after Ana")["waiting"] == [*before, "Eva"]

    def test_before_the_first_turn_sits_where_the_round_will_come(self) -> None:
        assert circle()("arrive Eva after Ana")["waiting"] == ["Ana", "Eva", "Ben", "Cleo", "Dev"]

    def test_sits_between_two_whom_the_floor_has_not_come_to_though_one_of_them_speaks(self) -> None:
        evening = circle()
        evening("next, floor Dev, arrive Eva after Cleo")
        assert evening.state["waiting"] == ["Ben", "Cleo", "Eva"]


class TestChangingSeats:
    def test_of_whoever_began_lets_the_round_count_from_the_next_seat(self) -> None:
        evening = circle()
        evening("next, next, move Ana after Cleo, arrive Eva after Cleo")
        assert evening.state["waiting"] == ["Cleo", "Eva", "Dev"]

    def test_to_a_seat_that_has_gone_by_puts_someone_last(self) -> None:
        evening = circle()
        evening("next, next, next, move Dev after Ana")
        assert evening.state["waiting"] == ["Dev"]
        evening("arrive Eva after Cleo")
        assert evening.state["waiting"] == ["Eva", "Dev"]

    def test_back_from_a_seat_that_has_gone_by_gives_someone_their_place_again(self) -> None:
        evening = circle(people="Ana Ben Cleo Dev Eva")
        assert evening("next, next, move Cleo after Ana")["waiting"] == ["Dev", "Eva", "Cleo"]
        assert evening("move Cleo after Ben")["waiting"] == ["Cleo", "Dev", "Eva"]

    def test_of_the_one_alone_changes_nothing(self) -> None:
        evening = circle(people="Ana Ben")
        evening("next, next, next, move Ben after Ana, move Ana after Ben")
        assert evening.state["heard"] == ["Ana", "Ben"]

    @pytest.mark.parametrize("move", [Move(0, 4), Move(4, 0), Move(4, None)])
    def test_of_or_beside_somebody_who_is_not_in_the_circle_is_refused(self, move: Move) -> None:
        evening = circle()
        refused = evening.keeper.do(move)
        assert refused is not None
        assert refused.code == "nobody-by-that-number"
        assert evening.state["waiting"] == ["Ana", "Ben", "Cleo", "Dev"]

    def test_before_the_first_turn_moves_who_begins(self) -> None:
        evening = circle()
        evening.keeper.view()
        assert evening("move Ana after Dev")["waiting"] == ["Ben", "Cleo", "Dev", "Ana"]

    @pytest.mark.parametrize("order", ["popcorn", "random"])
    def test_in_other_orders_changes_no_turn(self, order: str) -> None:
        evening = circle(f'order="{order}"')
        before = evening("floor Ana")["waiting"]
        after = evening("move Dev after Ana")["waiting"]
        assert after == (before if order == "random" else ["Dev", "Ben", "Cleo"])


class TestHands:
    def test_the_stack_counts_the_current_turn(self) -> None:
        evening = Evening(stages('open order="stack"', "close"))
        evening("next, floor Ana, hand Ana, hand Ben")
        assert evening.state["hands"] == ["Ben", "Ana"]

    def test_once_counts_the_current_turn(self) -> None:
        evening = Evening(stages('open order="queue" once=true', "close"))
        evening("next, floor Ana, hand Ana, hand Ben")
        assert evening.state["hands"] == ["Ben", "Ana"]

    def test_go_down_when_their_owner_leaves(self) -> None:
        evening = circle('order="queue"')
        evening("hand Ben, leave Ben")
        assert evening("back Ben")["hands"] == []

    def test_go_down_as_the_stage_is_left(self) -> None:
        evening = Evening(stages('open order="queue"', 'open order="queue"', "close"))
        assert evening("next, hand Ben, go 2")["hands"] == []

    def test_of_those_whom_the_stage_is_not_for_do_not_come_next(self) -> None:
        evening = Evening(stages("challenges", f'{ROUND} who="others" order="queue"', "close"))
        evening("raise Ben, next, next, skip, hand Ben, hand Cleo")
        assert evening.state["next"] == "Cleo"

    def test_come_first_among_those_waiting(self) -> None:
        evening = circle('order="queue"')
        assert evening("hand Dev, hand Cleo")["waiting"] == ["Dev", "Cleo", "Ana", "Ben"]

    def test_change_nothing_among_those_waiting_where_the_floor_does_not_go_by_them(self) -> None:
        evening = circle('order="popcorn"')
        assert evening("hand Dev, hand Cleo")["waiting"] == ["Ana", "Ben", "Cleo", "Dev"]

    def test_of_someone_heard_comes_before_the_second_offers(self) -> None:
        evening = circle('order="queue" returns=true', "Ana Ben")
        assert evening("floor Ana, next, floor Ben, hand Ana, pass")["speaker"] == "Ana"
        assert evening.state["next"] == "Ben"


class TestComingBack:
    def test_from_a_place_gone_by_is_last_also_after_another_stage(self) -> None:
        evening = circle()
        evening("leave Ben, next, next, go 2, back Ben")
        assert evening("go 1")["waiting"] == ["Dev", "Ben"]

    def test_of_several_is_in_the_order_of_coming_back(self) -> None:
        evening = circle(people="Ana Ben Cleo Dev Eva")
        evening("leave Ben, leave Cleo, next, next")
        assert evening.state["speaker"] == "Dev"
        assert evening("back Cleo, back Ben")["waiting"] == ["Eva", "Cleo", "Ben"]

    def test_before_the_first_turn_takes_up_the_place_of_the_first(self) -> None:
        evening = circle()
        evening("leave Ana")
        assert evening.state["next"] == "Ben"
        assert evening("back Ana")["waiting"] == ["Ana", "Ben", "Cleo", "Dev"]


class TestTheFloor:
    def test_given_to_someone_who_passed_for_good_lets_them_pass_again(self) -> None:
        evening = circle("returns=false", "Ana Ben")
        evening("next, pass, next, floor Ana, pass")
        assert evening.state["passed"] == ["Ana"]

    def test_given_to_someone_heard_and_passed_on_leaves_them_heard(self) -> None:
        evening = circle("returns=true")
        evening("next, next, floor Ana, pass")
        assert (evening.state["heard"], evening.state["passed"]) == (["Ana", "Ben"], [])

    def test_given_to_someone_whom_the_stage_is_not_for_counts_them_in(self) -> None:
        evening = Evening(stages("challenges", f'{ROUND} who="others"', "close"), "Ana Ben Cleo")
        evening("raise Ben, next, next, skip, next, floor Ben")
        assert evening.state["speaker"] == "Ben"
        assert evening("next")["heard"] == ["Ana", "Ben"]

    def test_given_first_to_someone_whom_the_stage_is_not_for_begins_with_nobody_else(self) -> None:
        evening = Evening(stages("challenges", f'{ROUND} who="others"', "close"), "Ana Ben Cleo")
        assert evening("raise Ben, next, next, skip, floor Ben")["waiting"] == ["Ana", "Cleo"]


def test_not_yet_heard_looks_back_past_stages_without_turns_and_no_further() -> None:
    evening = Evening(stages(ROUND, ROUND, "lead", f'{ROUND} who="not-yet-heard"', "close"))
    evening("next, next, next, skip, next, floor Dev, skip, next")
    assert evening.state["waiting"] == ["Ben", "Cleo"]


def test_not_yet_heard_after_a_stage_that_was_left_out_is_everyone() -> None:
    evening = Evening(stages(ROUND, ROUND, f'{ROUND} who="not-yet-heard"', "close"))
    evening("next, next, drop 2, skip")
    assert evening.state["waiting"] == ["Ana", "Ben", "Cleo", "Dev"]


def test_a_circle_has_room_for_five_hundred() -> None:
    session = Session(Setup(stages("round length='10m'")), [f"Seat {n}" for n in range(501)])
    answers = [session.do(c.Arrive(name, None), At(0)) for name in range(501)]
    assert answers[:500] == [None] * 500
    refused = answers[500]
    assert refused is not None
    assert (refused.code, refused.fields) == ("too-many-people", {"most": 500})


def test_whoever_is_back_after_a_shuffled_round_has_passed_their_place_comes_last() -> None:
    evening = Evening(stages("round turn='2m' length='20m' order='random'", "close"))
    first, second, third, last = evening("next")["waiting"]
    evening(f"leave {first}, leave {second}", "next")
    assert evening.state["speaker"] == third
    assert evening(f"back {first}")["waiting"] == [last, first]

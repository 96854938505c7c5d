"""Rounds and open stages: whose turn it is, and nobody forgotten."""

from typing import Any

import pytest

from tests.evenings import Evening, stages

CLOSE = "close length='5m'"
PLACES = ("waiting", "heard", "passed", "away")


def lists(state: dict[str, Any]) -> tuple[Any, ...]:
    """Speaker, next, waiting, heard, passed, away."""
    return (state["speaker"], state["next"], *(" ".join(state[key]) for key in PLACES))


def everyone(state: dict[str, Any]) -> list[str]:
    """Everyone who stands somewhere, sorted; twice if they stand in two places."""
    return sorted([*([state["speaker"]] if state["speaker"] else []), *(name for key in PLACES for name in state[key])])


def circle(rules: str = "", kind: str = "round", people: str = "Ana Ben Cleo Dev", turn: str = "'2m'") -> Evening:
    """A round of two minutes each, or another kind of stage, entered."""
    evening = Evening(stages(f"{kind} turn={turn} length='20m' {rules}".strip(), CLOSE), people)
    evening("next")
    return evening


class TestPasses:
    def test_a_pass_of_a_named_person_is_no_command(self) -> None:
        evening = circle()
        evening("next")
        evening.cannot("pass Ana")

    def test_the_floor_given_to_someone_who_passed_is_their_second_offer(self) -> None:
        evening = circle(people="Ana Ben Cleo")
        assert lists(evening("next, pass", "floor Ana")) == ("Ana", "Cleo", "Cleo", "Ben", "", "")
        assert lists(evening("next")) == ("Cleo", None, "", "Ben Ana", "", "")


class TestTheFloor:
    def test_it_is_given_after_everyone_was_heard(self) -> None:
        evening = circle(people="Ana Ben")
        evening("next, next, next")
        assert evening("floor Ana")["speaker"] == "Ana"
        assert evening("next")["speaker"] is None
        assert evening("next")["stage"]["number"] == 2

    @pytest.mark.parametrize(("direction", "order"), [("left", "Dev Ana Ben"), ("right", "Ben Ana Dev")])
    def test_before_the_first_turn_it_chooses_where_around_begins(self, direction: str, order: str) -> None:
        evening = circle(f"direction='{direction}'")
        assert lists(evening("floor Cleo"))[:3] == ("Cleo", order.split(maxsplit=1)[0], order)

    def test_it_goes_to_nobody_who_is_away(self) -> None:
        evening = circle()
        evening("leave Ben")
        evening.cannot("floor Ben")

    @pytest.mark.parametrize("kind", ["silence", "break", "groups"])
    def test_it_goes_to_nobody_in_a_stage_where_nobody_takes_it(self, kind: str) -> None:
        evening = Evening(stages(kind))
        evening("next")
        evening.cannot("floor Ana")

    def test_in_a_stage_with_one_voice_it_says_whose(self) -> None:
        evening = circle()
        state = evening("close", "floor Ana")
        assert (state["speaker"], state["turn"]) == ("Ana", None)
        assert evening("next")["finished"] is True


class TestWhoBegins:
    def test_a_name_if_present(self) -> None:
        assert circle("start='Cleo'").state["waiting"] == ["Cleo", "Dev", "Ana", "Ben"]

    def test_a_name_that_is_not_here_leaves_it_to_the_first_seat(self) -> None:
        assert circle("start='Zoe'").state["waiting"] == ["Ana", "Ben", "Cleo", "Dev"]

    def test_a_name_in_another_form(self) -> None:
        assert circle("start='ZO\u00cb'", people="Ana zoe\u0308 Ben").state["next"] == "zo\u00eb"

    def test_the_facilitator_is_the_first_seat(self) -> None:
        assert circle("start='facilitator'").state["next"] == "Ana"

    def test_to_the_right_the_order_of_the_list_is_reversed(self) -> None:
        assert circle("direction='right'").state["waiting"] == ["Ana", "Dev", "Cleo", "Ben"]

    def test_rotate_is_the_seat_after_the_one_that_began_the_last_round(self) -> None:
        rounds = ["round turn='1m' start='rotate'"] * 3
        evening = Evening(stages(*rounds), "Ana Ben Cleo")
        assert evening("next")["next"] == "Ana"
        assert evening("floor Cleo, skip")["next"] == "Ana"
        assert evening("next, skip")["next"] == "Ben"

    def test_rotate_looks_past_someone_who_left(self) -> None:
        evening = Evening(stages(*["round turn='1m' start='rotate'"] * 2), "Ana Ben Cleo")
        assert evening("next, next, leave Ben, skip")["next"] == "Cleo"

    def test_rotate_after_the_one_who_began_and_left(self) -> None:
        evening = Evening(stages(*["round turn='1m' start='rotate'"] * 2), "Ana Ben Cleo")
        assert evening("next", "floor Ben", "leave Ben", "skip")["next"] == "Cleo"


class TestPeopleInARound:
    def test_past_their_seat_they_come_last(self) -> None:
        evening = circle()
        assert evening("next, next", "arrive Eva after Ana")["waiting"] == ["Cleo", "Dev", "Eva"]

    def test_they_come_before_the_second_offers(self) -> None:
        evening = circle(people="Ana Ben")
        evening("next, pass, next")
        assert lists(evening("arrive Eva after Ana")) == ("Ana", "Eva", "Eva", "Ben", "", "")
        assert lists(evening("next")) == ("Eva", None, "", "Ben Ana", "", "")

    def test_also_when_everyone_has_been_heard(self) -> None:
        evening = circle(people="Ana Ben")
        evening("next, next, next")
        assert lists(evening("arrive Eva")) == (None, "Eva", "Eva", "Ana Ben", "", "")
        assert evening("next")["speaker"] == "Eva"
        assert evening("next")["stage"]["number"] == 1
        assert evening("next")["stage"]["number"] == 2

    def test_with_a_chosen_first_the_seat_before_the_first_comes_last(self) -> None:
        evening = circle()
        evening("floor Cleo")
        assert evening("arrive Eva after Ben")["waiting"] == ["Dev", "Ana", "Ben", "Eva"]

    def test_to_the_right_a_seat_ahead_is_a_seat_to_the_right(self) -> None:
        evening = circle("direction='right'")  # Ana Dev Cleo Ben
        assert evening("next", "arrive Eva after Cleo")["waiting"] == ["Dev", "Eva", "Cleo", "Ben"]

    def test_back_before_their_seat_has_come_is_as_if_they_had_not_left(self) -> None:
        evening = circle()
        assert lists(evening("leave Cleo", "next")) == ("Ana", "Ben", "Ben Dev", "", "", "Cleo")
        assert lists(evening("back Cleo")) == ("Ana", "Ben", "Ben Cleo Dev", "", "", "")

    def test_back_past_their_seat_is_last(self) -> None:
        evening = circle()
        evening("leave Ben", "next, next")
        assert lists(evening("back Ben")) == ("Cleo", "Dev", "Dev Ben", "Ana", "", "")
        assert lists(evening("leave Dev", "back Dev")) == ("Cleo", "Dev", "Dev Ben", "Ana", "", "")

    def test_back_past_their_seat_is_before_the_second_offers(self) -> None:
        evening = circle(people="Ana Ben Cleo")
        evening("leave Ben", "next, pass, next")
        assert lists(evening("back Ben")) == ("Ana", "Ben", "Ben", "Cleo", "", "")

    def test_back_for_someone_heard_is_heard(self) -> None:
        evening = circle()
        evening("next, next", "leave Ana")
        assert lists(evening("back Ana")) == ("Ben", "Cleo", "Cleo Dev", "Ana", "", "")

    def test_back_for_someone_who_passed_is_passed_in_their_order(self) -> None:
        evening = circle()
        evening("next, pass, pass", "leave Ana")
        assert evening.state["passed"] == ["Ben"]
        assert lists(evening("back Ana")) == ("Cleo", "Dev", "Dev", "", "Ana Ben", "")
        assert evening("next, next")["speaker"] == "Ana"

    def test_away_through_the_second_offers_and_back_is_asked_again(self) -> None:
        evening = circle(people="Ana Ben")
        evening("next, pass", "leave Ana", "next")
        assert lists(evening.state) == (None, None, "", "Ben", "", "Ana")
        assert lists(evening("back Ana")) == (None, "Ana", "", "Ben", "Ana", "")
        assert evening("next")["speaker"] == "Ana"

    def test_leaving_while_asked_again_keeps_what_was_left(self) -> None:
        evening = circle(people="Ana Ben")
        evening("next, pass, next", "leave Ana")
        assert lists(evening("back Ana")) == (None, "Ana", "", "Ben", "Ana", "")

    def test_the_first_to_begin_may_leave_before(self) -> None:
        evening = circle(people="Ana Ben Cleo")
        assert lists(evening("leave Ana")) == (None, "Ben", "Ben Cleo", "", "", "Ana")
        assert lists(evening("next", "back Ana")) == ("Ben", "Cleo", "Cleo Ana", "", "", "")

    def test_stepping_out_and_back_before_their_turn_changes_nothing(self) -> None:
        evening = circle(people="Ana Ben")
        evening("next, next", "arrive Eva after Ana", "arrive Fay after Ana")
        for name in ("Eva", "Fay"):
            assert evening(f"leave {name}", f"back {name}")["waiting"] == ["Eva", "Fay"]
        evening("leave Eva, next")
        assert evening("back Eva")["waiting"] == ["Eva"]

    def test_someone_back_while_another_stage_was_current_comes_last(self) -> None:
        evening = circle(people="Ana Ben Cleo")
        evening("leave Ana", "next", "go 2", "back Ana", "arrive Eva")
        assert evening("go 1")["waiting"] == ["Cleo", "Eva", "Ana"]

    def test_moving_seats_ahead_moves_the_turn(self) -> None:
        evening = circle()
        assert evening("next", "move Ben after Dev")["waiting"] == ["Cleo", "Dev", "Ben"]

    def test_moving_behind_the_speaker_comes_last(self) -> None:
        evening = circle()
        evening("next, next")
        assert evening("move Dev after Ana")["waiting"] == ["Cleo", "Dev"]

    def test_moving_in_ones_turn_leaves_the_order_where_it_was(self) -> None:
        evening = circle()
        evening("next, next, next", "move Cleo after Dev")
        assert evening("arrive Eva after Ana")["waiting"] == ["Dev", "Eva"]

    def test_someone_heard_who_moves_is_still_heard(self) -> None:
        evening = circle()
        assert lists(evening("next, next", "move Ana after Dev")) == ("Ben", "Cleo", "Cleo Dev", "Ana", "", "")

    def test_no_clock_is_touched(self) -> None:
        evening = circle()
        before = evening("next, wait 10s")
        state = evening("arrive Eva", "leave Ben", "move Cleo after Dev", "rename Ana Anna", "back Ben")
        clocks = ("turn", "stage", "elapsed", "ends_in")
        assert {name: state[name] for name in clocks} == {name: before[name] for name in clocks}
        assert (state["turn"], state["speaker"]) == ({"allowed": 120, "elapsed": 10}, "Anna")

    def test_everybody_stands_in_exactly_one_place(self) -> None:
        evening = circle()
        for line in (
            "next", "pass", "arrive Eva after Ana", "leave Cleo", "next", "floor Ana", "back Cleo", "pass",
            "leave Dev", "next", "back Dev",
            "next", "next", "next", "next", "leave Ana", "next",
        ):  # fmt: skip
            evening.do(line)
            state = evening.state
            if state["stage"]["number"] == 1:
                assert everyone(state) == sorted(
                    {"Ana", "Ben", "Cleo", "Dev"} | ({"Eva"} if "Eva" in everyone(state) else set())
                ), line


class TestFreeOrders:
    @pytest.mark.parametrize("order", ["popcorn", "chosen", "called"])
    def test_next_ends_the_turn_and_leaves_the_floor_free(self, order: str) -> None:
        evening = circle(f"order='{order}'")
        assert lists(evening.state) == (None, None, "Ana Ben Cleo Dev", "", "", "")
        assert "4" in evening.cannot("next")
        assert lists(evening("floor Cleo")) == ("Cleo", None, "Ana Ben Dev", "", "", "")
        assert lists(evening("next")) == (None, None, "Ana Ben Dev", "Cleo", "", "")
        assert "3" in evening.cannot("next")

    @pytest.mark.parametrize("order", ["popcorn", "chosen", "called"])
    def test_when_all_were_heard_next_goes_on(self, order: str) -> None:
        evening = circle(f"order='{order}'", people="Ana Ben")
        evening("floor Ben", "next", "floor Ana", "next")
        assert lists(evening.state) == (None, None, "", "Ben Ana", "", "")
        assert evening("next")["stage"]["number"] == 2

    def test_skip_goes_on_though_someone_is_unheard(self) -> None:
        assert circle("order='popcorn'")("skip")["stage"]["number"] == 2

    @pytest.mark.parametrize("order", ["queue", "stack"])
    def test_with_hands_too_those_who_passed_are_asked_again_after_everyone_else(self, order: str) -> None:
        evening = circle(f"order='{order}'", people="Ana Ben")
        evening("hand Ben", "hand Ana", "next", "pass")
        assert lists(evening.state) == ("Ana", "Ben", "", "", "Ben", "")
        assert lists(evening("next")) == ("Ben", None, "", "Ana", "", "")

    @pytest.mark.parametrize("order", ["popcorn", "chosen", "called"])
    def test_those_who_passed_are_asked_again_after_everyone_else(self, order: str) -> None:
        evening = circle(f"order='{order}'", people="Ana Ben Cleo")
        evening("floor Cleo", "pass", "floor Ana")
        assert lists(evening.state)[2:] == ("Ben", "", "Cleo", "")
        evening("floor Ben", "next")
        assert lists(evening.state) == (None, "Cleo", "", "Ana Ben", "Cleo", "")
        assert lists(evening("next")) == ("Cleo", None, "", "Ana Ben", "", "")
        assert evening("next")["stage"]["number"] == 1
        assert evening("next")["stage"]["number"] == 2

    def test_with_everyone_passing_the_count_says_who_is_unheard(self) -> None:
        evening = circle("order='popcorn' returns=false", people="Ana Ben")
        evening("floor Ana", "pass")
        assert "1" in evening.cannot("next")
        evening("floor Ben", "pass")
        assert evening("next")["stage"]["number"] == 2

    def test_an_absent_one_is_not_waited_for(self) -> None:
        evening = circle("order='popcorn'", people="Ana Ben")
        evening("leave Ben", "floor Ana", "next")
        assert evening("next")["stage"]["number"] == 2


class TestHands:
    def test_a_hand_goes_down_again(self) -> None:
        evening = circle("order='queue'")
        assert evening("hand Dev", "hand Ben", "hand Dev")["hands"] == ["Ben"]

    def test_the_floor_lowers_a_hand(self) -> None:
        assert circle("order='queue'")("hand Dev", "hand Ben", "floor Ben")["hands"] == ["Dev"]

    def test_with_no_hand_up_next_is_null(self) -> None:
        assert circle("order='stack'").state["next"] is None

    def test_someone_heard_may_raise_a_hand_again(self) -> None:
        evening = circle("order='queue'", people="Ana Ben")
        evening("hand Ana", "next", "next", "hand Ana")
        assert evening("next")["speaker"] == "Ana"

    def test_stack_puts_those_with_the_fewest_turns_this_evening_first(self) -> None:
        evening = Evening(stages("round turn='1m'", "open order='stack'", CLOSE), "Ana Ben Cleo")
        evening("next, next, pass, next, skip")  # Ana passed; Ben had a turn; Cleo had the floor
        evening("hand Cleo", "hand Ben", "hand Ana")
        assert evening.state["hands"] == ["Ana", "Cleo", "Ben"]
        assert evening("next")["speaker"] == "Ana"

    def test_a_hand_of_someone_away_goes_down(self) -> None:
        evening = circle("order='queue'")
        assert evening("hand Dev", "hand Ben", "leave Dev")["hands"] == ["Ben"]
        evening.cannot("hand Dev")


class TestOpen:
    def test_it_is_popcorn_untimed_and_without_second_offers(self) -> None:
        evening = circle(kind="open", turn="'untimed'", people="Ana Ben")
        assert lists(evening("floor Ana, pass")) == (None, None, "Ben", "", "Ana", "")
        assert evening("floor Ben, wait 1m")["turn"] == {"allowed": None, "elapsed": 60}
        evening("next")
        assert evening("next")["stage"]["number"] == 2

    def test_next_with_the_floor_free_goes_on_though_someone_is_unheard(self) -> None:
        assert circle(kind="open")("next")["stage"]["number"] == 2

    def test_with_returns_those_who_passed_are_offered_the_floor_again(self) -> None:
        evening = circle("returns=true", kind="open", people="Ana Ben")
        evening("floor Ana", "pass", "floor Ben", "next")
        assert lists(evening.state) == (None, "Ana", "", "Ben", "Ana", "")
        assert evening("next")["speaker"] == "Ana"
        assert lists(evening("pass")) == (None, None, "", "Ben", "Ana", "")
        assert evening("next")["stage"]["number"] == 2

    def test_around_goes_once_through_then_the_floor_is_free(self) -> None:
        evening = circle("order='around'", kind="open", people="Ana Ben")
        assert lists(evening("next")) == ("Ana", "Ben", "Ben", "", "", "")
        assert lists(evening("next, next")) == (None, None, "", "Ana Ben", "", "")
        assert evening("floor Ana")["speaker"] == "Ana"
        assert evening("next")["speaker"] is None
        assert evening("next")["stage"]["number"] == 2

    def test_hands_go_first_and_without_one_next_goes_on(self) -> None:
        evening = circle("order='queue'", kind="open", people="Ana Ben")
        evening("hand Ben", "next")
        assert evening.state["speaker"] == "Ben"
        assert evening("next")["speaker"] is None
        assert evening("next")["stage"]["number"] == 2

    def test_everyone_stands_somewhere(self) -> None:
        evening = circle(kind="open", people="Ana Ben Cleo")
        evening("floor Ana", "floor Ben", "leave Cleo", "pass")
        assert lists(evening.state) == (None, None, "", "Ana", "Ben", "Cleo")


class TestWhoseVoices:
    def test_not_yet_heard_are_those_without_a_turn_in_the_round_before(self) -> None:
        evening = Evening(stages("round returns=false", "open who='not-yet-heard'", CLOSE))
        evening("next, next, pass, next", "leave Dev", "next, skip")  # Ana passed, Ben and Cleo spoke, Dev is away
        assert lists(evening.state) == (None, None, "Ana", "", "", "Dev")
        assert lists(evening("back Dev")) == (None, None, "Ana Dev", "", "", "")

    def test_it_looks_past_stages_without_turns(self) -> None:
        evening = Evening(stages("round", "silence", "round who='not-yet-heard'"))
        assert evening("next, next, skip, skip")["waiting"] == ["Ben", "Cleo", "Dev"]

    @pytest.mark.parametrize("line", ["skip, skip", "go 3"])
    def test_after_a_round_without_turns_it_is_for_all(self, line: str) -> None:
        evening = Evening(stages("round", "open", "round who='not-yet-heard'"))
        assert evening("next, next", line)["waiting"] == ["Ana", "Ben", "Cleo", "Dev"]

    def test_with_nobody_left_one_next_goes_on(self) -> None:
        evening = Evening(stages("round", "round who='not-yet-heard'", CLOSE), "Ana Ben")
        state = evening("next, next, next, next, next")
        assert state["stage"]["number"] == 2
        assert lists(state) == (None, None, "", "", "", "")
        assert evening("next")["stage"]["number"] == 3

    def test_without_an_earlier_round_it_is_for_all(self) -> None:
        assert Evening(stages("lead", "round who='not-yet-heard'"), "Ana Ben")("next, next")["waiting"] == [
            "Ana",
            "Ben",
        ]

    def test_an_arrival_is_not_yet_heard(self) -> None:
        evening = Evening(stages("round", "round who='not-yet-heard' order='around'"), "Ana Ben")
        evening("next, next, skip")
        assert evening("arrive Eva")["waiting"] == ["Ben", "Eva"]

    def test_others_are_all_but_the_holder_of_the_last_challenge(self) -> None:
        evening = Evening(stages("challenges times=1", "round who='others'"), "Ana Ben Cleo")
        evening("raise Ben", "next, next, skip")
        assert evening.state["stage"]["number"] == 2
        assert evening.state["waiting"] == ["Ana", "Cleo"]

    def test_without_a_challenge_the_others_are_everyone(self) -> None:
        assert Evening(stages("round who='others'"), "Ana Ben")("next")["waiting"] == ["Ana", "Ben"]

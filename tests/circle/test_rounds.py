"""Rounds: everyone is offered one turn, and nobody is forgotten."""

import pytest

from tests.evenings import Evening, stages

ROUND = 'round turn="2m" length="20m"'
END = "close"


def circle(rules: str = "", people: str = "Ana Ben Cleo Dev") -> Evening:
    evening = Evening(stages(f"{ROUND} {rules}".strip(), END), people)
    evening("next")
    return evening


def test_entering_gives_nobody_the_floor_yet() -> None:
    state = circle().state
    assert state["speaker"] is None
    assert state["turn"] is None
    assert state["next"] == "Ana"
    assert state["waiting"] == ["Ana", "Ben", "Cleo", "Dev"]
    assert state["heard"] == state["passed"] == state["away"] == []


def test_a_round_of_four_takes_six_presses_from_entering_it_to_entering_the_next() -> None:
    evening = circle()
    speakers = [evening("next")["speaker"] for _ in range(4)]
    assert speakers == ["Ana", "Ben", "Cleo", "Dev"]
    assert evening("next")["speaker"] is None
    assert evening.state["heard"] == ["Ana", "Ben", "Cleo", "Dev"]
    assert evening("next")["stage"]["title"] == "Close"


def test_the_current_turn_has_its_own_clock() -> None:
    state = circle()("next, wait 45s")
    assert state["turn"] == {"allowed": 120, "elapsed": 45}
    assert circle()("wait 20s, next, wait 45s")["stage"]["elapsed"] == 65


def test_a_turn_past_its_time_goes_on() -> None:
    state = circle()("next, wait 5m")
    assert state["speaker"] == "Ana"
    assert state["turn"] == {"allowed": 120, "elapsed": 300}


def test_those_who_passed_are_asked_again_in_the_order_of_passing_after_everyone_else() -> None:
    evening = circle()
    assert evening("next, pass")["speaker"] == "Ben"
    assert evening("pass")["speaker"] == "Cleo"
    assert evening.state["passed"] == ["Ana", "Ben"]
    assert evening("next, next")["speaker"] == "Ana"
    assert evening.state["passed"] == ["Ben"]
    assert evening("next")["speaker"] == "Ben"
    assert evening("next")["speaker"] is None
    assert evening.state["heard"] == ["Cleo", "Dev", "Ana", "Ben"]
    assert evening("next")["stage"]["title"] == "Close"


def test_a_second_pass_stands() -> None:
    evening = circle(people="Ana Ben")
    evening("next, pass, next")
    assert evening.state["speaker"] == "Ana"
    assert evening("pass")["speaker"] is None
    assert evening.state["passed"] == ["Ana"]
    assert evening.state["next"] is None
    assert evening("next")["stage"]["title"] == "Close"


def test_where_everyone_passes_twice_nobody_is_asked_a_third_time() -> None:
    evening = circle(people="Ana Ben")
    state = evening("next, pass, pass")
    assert (state["speaker"], state["next"], state["passed"]) == ("Ana", "Ben", ["Ben"])
    state = evening("pass, pass")
    assert (state["speaker"], state["next"], sorted(state["passed"])) == (None, None, ["Ana", "Ben"])
    assert evening("next")["stage"]["title"] == "Close"


def test_without_returns_the_first_pass_stands() -> None:
    evening = circle("returns=false", "Ana Ben")
    evening("next, pass, next")
    assert evening.state["speaker"] is None
    assert evening.state["passed"] == ["Ana"]
    assert evening("next")["stage"]["title"] == "Close"


def test_only_whoever_has_the_floor_can_pass() -> None:
    evening = circle(people="Ana Ben")
    evening.cannot("pass")
    evening("next, next, next")
    evening.cannot("pass")


def test_the_floor_can_be_given_to_anyone_and_the_rest_keep_their_order() -> None:
    evening = circle()
    evening("next, floor Cleo")
    assert evening.state["speaker"] == "Cleo"
    assert evening.state["waiting"] == ["Ben", "Dev"]
    assert evening("next")["speaker"] == "Ben"
    assert evening("next, next")["heard"] == ["Ana", "Cleo", "Ben", "Dev"]


def test_the_floor_can_go_back_to_someone_already_heard() -> None:
    evening = circle()
    evening("next, next, floor Ana")
    assert evening.state["speaker"] == "Ana"
    assert evening("next")["speaker"] == "Cleo"
    assert evening.state["heard"] == ["Ana", "Ben"]


def test_someone_named_begins_also_under_another_name() -> None:
    evening = Evening(stages(f'{ROUND} start="Cleo"', END), "Ana Ben Cleo Dev")
    evening("rename Cleo Chloe")
    assert evening("next")["next"] == "Chloe"
    evening = Evening(stages(f'{ROUND} start="Cleo"', END), "Ana Ben Cleo Dev")
    evening("rename Cleo Chloe", "rename Dev Cleo")
    assert evening("next")["next"] == "Cleo"


def test_by_the_rules_of_the_first_version_whoever_is_renamed_is_named_no_more() -> None:
    evening = Evening(stages(f'{ROUND} start="Cleo"', END), "Ana Ben Cleo Dev", rules=1)
    evening("rename Cleo Chloe")
    assert evening("next")["next"] == "Ana"


def test_random_is_shuffled_once_and_the_floor_moves_someone_to_the_front() -> None:
    evening = circle('order="random"', "Ana Ben Cleo Dev Eva Finn")
    order = evening.state["waiting"]
    assert sorted(order) == ["Ana", "Ben", "Cleo", "Dev", "Eva", "Finn"]
    last = order[-1]
    assert evening(f"floor {last}")["waiting"] == order[:-1]


@pytest.mark.parametrize(("start", "first"), [("facilitator", "Ana"), ("Eva", "Eva"), ("rotate", "Dev")])
@pytest.mark.parametrize("seed", range(5))
def test_in_random_order_too_the_one_begins_whom_the_agenda_names(start: str, first: str, seed: int) -> None:
    people = "Ana Ben Cleo Dev Eva Finn"
    evening = Evening(stages(ROUND, f'{ROUND} order="random" start="{start}"', END), people, seed=seed)
    waiting = evening("next, floor Cleo, next, skip")["waiting"]
    assert waiting[0] == first
    assert sorted(waiting) == people.split()


@pytest.mark.parametrize("order", ["queue", "stack"])
def test_hands_are_served_in_order(order: str) -> None:
    evening = circle(f'order="{order}"')
    evening("hand Cleo, hand Ana")
    assert evening.state["hands"] == ["Cleo", "Ana"]
    assert evening.state["next"] == "Cleo"
    state = evening("next")
    assert (state["speaker"], state["hands"], state["next"]) == ("Cleo", ["Ana"], "Ana")
    assert evening("next")["speaker"] == "Ana"
    state = evening("next")
    assert (state["speaker"], state["next"]) == (None, None)
    assert "2" in evening.cannot("next")


def test_stack_puts_the_hands_with_the_fewest_turns_first() -> None:
    evening = circle('order="stack"')
    evening("hand Ana, next, hand Ana, hand Ben")
    assert evening("next")["speaker"] == "Ben"


class TestSteppingOutInOnesTurn:
    def test_leaves_the_floor_free_and_whoever_stays_away_counts_as_heard(self) -> None:
        evening = circle(people="Ana Ben")
        state = evening("next, leave Ana")
        assert (state["speaker"], state["away"], state["next"]) == (None, ["Ana"], "Ben")
        evening("next, next")
        assert evening("next")["stage"]["title"] == "Close"

    @pytest.mark.parametrize("returns", ["true", "false"])
    def test_does_not_cost_it_they_are_asked_again_with_what_was_left(self, returns: str) -> None:
        evening = circle(f"returns={returns}", "Ana Ben Cleo")
        state = evening("next, wait 45s, leave Ana, wait 10s, next, back Ana")
        assert (state["speaker"], state["passed"], state["waiting"]) == ("Ben", ["Ana"], ["Cleo"])
        state = evening("next, next")
        assert (state["speaker"], state["turn"]) == ("Ana", {"allowed": 75, "elapsed": 0})
        assert evening("next")["heard"] == ["Ben", "Cleo", "Ana"]

    def test_may_happen_twice(self) -> None:
        evening = circle(people="Ana Ben")
        evening("next, wait 45s, leave Ana, back Ana, next, next, wait 15s, leave Ana, back Ana")
        assert evening("next")["turn"]["allowed"] == 60

    def test_past_its_time_leaves_nothing_of_it(self) -> None:
        assert circle(people="Ana")("next, wait 5m, leave Ana, back Ana, next")["turn"]["allowed"] == 0

    def test_in_an_untimed_round_it_goes_on_untimed(self) -> None:
        evening = Evening(stages('round turn="untimed"', END), "Ana Ben")
        evening("next, next, wait 5m, leave Ana, back Ana, next, next")
        assert evening.state["turn"] == {"allowed": None, "elapsed": 0}

    def test_a_pass_when_asked_again_stands(self) -> None:
        evening = circle(people="Ana Ben")
        state = evening("next, leave Ana, back Ana, next, next, pass")
        assert (state["passed"], state["next"]) == (["Ana"], None)

    def test_is_remembered_while_another_stage_is_current(self) -> None:
        evening = circle(people="Ana Ben")
        evening("next, wait 1m, leave Ana, go 2, back Ana")
        assert evening("go 1")["passed"] == ["Ana"]
        assert evening("next, next")["turn"]["allowed"] == 60

    def test_is_one_turn_in_the_stack_not_two(self) -> None:
        evening = circle('order="stack" returns=true')
        evening("floor Ana, leave Ana, floor Ben, next, back Ana, hand Ben, hand Ana")
        assert evening.state["hands"] == ["Ana", "Ben"]
        evening("hand Ben, next, next, hand Ana, hand Ben")
        assert evening.state["hands"] == ["Ana", "Ben"]

    def test_keeps_only_what_was_left_of_it_in_what_is_to_come(self) -> None:
        evening = Evening(stages('round turn="2m" length="1m"', "close", length='"20m"'), "Ana Ben")
        room = evening("next, next, wait 30s")["room"]
        assert evening("leave Ana, back Ana")["room"] == room

    def test_by_the_rules_of_the_first_version_it_counts_as_heard(self) -> None:
        evening = Evening(stages(ROUND, END), rules=1)
        evening("next, next, leave Ana")
        assert evening("back Ana")["heard"] == ["Ana"]


def test_an_arrival_has_their_turn_at_their_seat_if_it_is_still_ahead() -> None:
    evening = circle()
    evening("next, arrive Bo after Ben")
    assert evening.state["waiting"] == ["Ben", "Bo", "Cleo", "Dev"]


def test_moving_someone_changes_only_their_own_place() -> None:
    evening = circle()
    evening("next, move Dev after Ana")
    assert evening.state["waiting"] == ["Dev", "Ben", "Cleo"]
    evening("move Ana after Cleo")
    assert evening.state["waiting"] == ["Dev", "Ben", "Cleo"]


def test_with_nobody_there_one_next_goes_on() -> None:
    evening = circle(people="")
    assert evening("next")["stage"]["title"] == "Close"


class TestAGap:
    def test_the_next_turn_begins_by_itself_when_the_quiet_is_over(self) -> None:
        evening = circle('gap="15s"')
        assert evening("next")["speaker"] == "Ana"
        state = evening("wait 1m, next")
        assert (state["speaker"], state["next"], state["turn"]) == (None, "Ben", None)
        state = evening("wait 14s")
        assert (state["speaker"], state["waiting"], state["heard"]) == (None, ["Ben", "Cleo", "Dev"], ["Ana"])
        state = evening("wait 3s")
        assert (state["speaker"], state["turn"], state["stage"]["elapsed"]) == (
            "Ben",
            {"allowed": 120, "elapsed": 2},
            77,
        )

    def test_next_in_the_quiet_begins_the_turn_at_once(self) -> None:
        state = circle('gap="15s"')("next, next, wait 5s, next, wait 1s")
        assert (state["speaker"], state["turn"]["elapsed"], state["heard"]) == ("Ben", 1, ["Ana"])

    def test_a_pass_in_the_quiet_is_theirs_who_come(self) -> None:
        evening = circle('gap="15s"')
        state = evening("next, next, wait 5s, pass")
        assert (state["speaker"], state["next"], state["passed"]) == (None, "Cleo", ["Ben"])
        assert evening("wait 10s")["speaker"] == "Cleo"

    def test_hold_stops_the_quiet(self) -> None:
        evening = circle('gap="15s"')
        evening("next, next, wait 5s, hold, wait 10m")
        assert evening.state["speaker"] is None
        assert evening("resume, wait 9s")["speaker"] is None
        assert evening("wait 1s")["turn"] == {"allowed": 120, "elapsed": 0}

    def test_there_is_none_after_the_last(self) -> None:
        evening = circle('gap="15s"', "Ana")
        assert evening("next, next")["next"] is None
        assert evening("wait 1m")["speaker"] is None
        assert evening("next")["stage"]["title"] == "Close"


class TestShares:
    def test_everyone_is_promised_the_same_part(self) -> None:
        evening = Evening(stages('round turn="share" length="20m"', END))
        evening("next")
        for name in ("Ana", "Ben", "Cleo", "Dev"):
            state = evening("next")
            assert (state["speaker"], state["turn"]["allowed"]) == (name, 300)
            evening("wait 5m")

    def test_what_is_left_over_goes_to_those_still_to_come(self) -> None:
        evening = Evening(stages('round turn="share" length="20m"', END))
        evening("next, next, wait 2m, next")
        assert evening.state["turn"]["allowed"] == 360

    def test_nothing_lowers_the_promise(self) -> None:
        evening = Evening(stages('round turn="share" length="20m"', END))
        evening("next, next, wait 12m, arrive Eva, next")
        assert evening.state["turn"]["allowed"] == 300

    def test_handovers_are_taken_off_first(self) -> None:
        plan = stages('round turn="share" length="20m"', END, handover='"20s"')
        assert Evening(plan)("next, next")["turn"]["allowed"] == (1200 - 60) / 4

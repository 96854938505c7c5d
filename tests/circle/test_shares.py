"""What each one is offered, and what a round takes: held against a small arithmetic of its own."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from circlekeeper.circle import commands as c
from tests.evenings import Evening, stages

NAMES = ["Ana", "Ben", "Cleo", "Dev", "Eva", "Finn"]
NEEDS = {"usual": 1, "double": 2, "untimed": 2}


@dataclass
class Round:
    """A round in seconds, and what everyone does in it."""

    people: int
    needs: list[str]
    laps: int
    handover: int
    after: int
    most: int | None
    share: bool
    turn: int
    length: int
    spoken: list[int]

    def plan(self) -> Evening:
        rules = [
            f'turn="{"share" if self.share else f"{self.turn}s"}"',
            f'length="{self.length}s" laps={self.laps}',
            *([f'after="{self.after}s"'] if self.after else []),
            *([f'most="{self.most}s"'] if self.share and self.most else []),
        ]
        plan = stages(
            "round " + " ".join(rules),
            'close length="1m"',
            length='"200m"',
            **({"handover": f'"{self.handover}s"'} if self.handover else {}),
        )
        evening = Evening(plan, NAMES[: self.people])
        for name, need in zip(NAMES, self.needs, strict=False):
            if need != "usual" and name in NAMES[: self.people]:
                evening(f"needs {name} {need}")
        return evening


@st.composite
def rounds(draw: st.DrawFn) -> Round:
    people, laps = draw(st.integers(1, 6)), draw(st.integers(1, 3))
    return Round(
        people,
        draw(st.lists(st.sampled_from(sorted(NEEDS)), min_size=people, max_size=people)),
        laps,
        draw(st.sampled_from([0, 0, 5, 20])),
        draw(st.sampled_from([0, 0, 10, 60])),
        draw(st.sampled_from([None, None, 30, 200])),
        draw(st.booleans()),
        draw(st.sampled_from([30, 90])),
        draw(st.integers(60, 3000)),
        draw(st.lists(st.integers(0, 300), min_size=people * laps, max_size=people * laps)),
    )


@settings(max_examples=60, deadline=None)
@given(rounds())
def test_every_offer_and_the_room_are_what_a_patient_arithmetic_finds(drawn: Round) -> None:
    """Turn by turn, in milliseconds, with every turn, hand-over and answer to come added up one by one."""
    evening = drawn.plan()
    order = [person for _ in range(drawn.laps) for person in range(drawn.people)]
    units = [NEEDS[drawn.needs[p]] for p in order]
    length, handover, after = drawn.length * 1000, drawn.handover * 1000, drawn.after * 1000
    most = None if not drawn.most or not drawn.share else drawn.most * 1000

    def beside(first: int) -> int:
        """The hand-overs between the turns from this one on, and their answers."""
        return sum(handover for _ in order[first + 1 :]) + sum(after for _ in order[first:])

    unit = drawn.turn * 1000
    if drawn.share:
        unit = max(0, length - beside(0)) // sum(units)
        unit = unit if most is None else min(unit, most)

    def needed(left: int, turns: int, current: int) -> int:
        """What the stage still needs when so many turns are to come and the current one needs so much."""
        to_come = units[len(units) - turns :]
        rest = current + sum(u * unit + after for u in to_come) + turns * handover
        need = max(left, rest)
        if drawn.share and most is not None:
            need = min(need, current + sum(u * most + after for u in to_come) + turns * handover)
        return need

    now = 0
    evening("next")
    for n in range(len(order)):
        evening("next")
        left = length - now
        mine = unit * units[n]
        if drawn.share:
            pool = (left - beside(n)) * units[n] // sum(units[n:])
            mine = max(mine, pool if most is None else min(pool, units[n] * most))
        state = evening.state
        timed = drawn.needs[order[n]] != "untimed"
        assert state["speaker"] == NAMES[order[n]]
        assert round((state["turn"]["allowed"] or 0) * 1000) == (mine if timed else 0)
        evening(f"wait {drawn.spoken[n]}s")
        now += drawn.spoken[n] * 1000
        current = max(0, mine - drawn.spoken[n] * 1000) + after
        ends = round(evening.state["ends_in"] * 1000)
        assert round(evening.state["room"] * 1000) == ends - 60_000 - needed(
            max(0, length - now), len(order) - n - 1, current
        )
        if drawn.after:
            evening("next")
            ends = round(evening.state["ends_in"] * 1000)
            assert round(evening.state["room"] * 1000) == ends - 60_000 - needed(
                max(0, length - now), len(order) - n - 1, after
            )


class TestTheMost:
    PLAN = 'round turn="share" most="3m" length="20m"'

    def test_is_the_most_that_a_share_offers(self) -> None:
        assert Evening(stages(self.PLAN, "close"))("next, next")["turn"]["allowed"] == 180

    def test_leaves_the_rest_of_the_length_as_room_begun_or_not(self) -> None:
        evening = Evening(stages(self.PLAN, 'close length="5m"', length='"25m"'))
        assert evening.state["room"] == 8 * 60
        assert evening("next, next, wait 1m")["room"] == 8 * 60
        assert evening("next")["room"] == 10 * 60

    def test_does_nothing_where_the_share_is_less(self) -> None:
        assert Evening(stages(self.PLAN.replace("3m", "10m"), "close"))("next, next")["turn"]["allowed"] == 300

    def test_is_doubled_for_who_needs_double(self) -> None:
        evening = Evening(stages(self.PLAN, "close"))
        assert evening("needs Ana double, next, next")["turn"]["allowed"] == 360


class TestMoreTime:
    def test_doubles_a_timed_turn_from_the_next_one_on(self) -> None:
        evening = Evening(stages('round turn="2m" laps=2 length="20m"', "close"), "Ana Ben")
        assert evening("next, next, needs Ana double")["turn"]["allowed"] == 120
        assert evening("next, next")["turn"]["allowed"] == 240
        assert evening("needs Ana usual, undo, next")["turn"]["allowed"] == 120

    def test_has_two_parts_of_a_share(self) -> None:
        evening = Evening(stages('round turn="share" length="20m"', "close"))
        evening("needs Ben double, next")
        assert [evening("next")["turn"]["allowed"] for _ in range(2)] == [240, 600]

    def test_may_be_no_clock_counted_as_double(self) -> None:
        evening = Evening(stages('round turn="2m" length="1m"', "close", length='"30m"'))
        room = evening.state["room"]
        assert evening("needs Ana untimed")["room"] == room - 120
        state = evening("next, next, wait 1m")
        assert state["turn"] == {"allowed": None, "elapsed": 60}
        assert state["room"] == room - 120
        assert evening("wait 4m")["room"] == room - 120 - 60

    def test_makes_no_difference_where_nobody_has_a_clock(self) -> None:
        evening = Evening(stages('round turn="untimed" length="9m"', "close"))
        assert evening("needs Ana double, next, next")["turn"]["allowed"] is None

    def test_is_asked_for_before_the_evening_begins_as_well(self) -> None:
        evening = Evening(stages('round turn="2m"', "close"))
        evening("needs Ana double")
        assert evening.view.people[0].need == "double"
        evening("undo")
        assert evening.view.people[0].need == "usual"

    def test_only_known_kinds_of_it(self) -> None:
        assert Evening(stages("round", "close")).keeper.do(c.Needs(0, 3)) is not None

    def test_stands_in_no_state_that_is_printed(self) -> None:
        evening = Evening(stages("round", "close"))
        before = evening.state
        assert evening("needs Ana untimed") == before

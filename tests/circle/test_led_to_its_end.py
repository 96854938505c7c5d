"""Any evening is led to its end by `next` and, where that is asked for, `floor`: nothing refuses without a way out."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from circlekeeper.units import MINUTE
from tests.circle.test_every_evening import AGENDA, _with_turns
from tests.evenings import Evening, stages

ANSWERED = {0: "", 1: ' after="1m"'}


def pressed(evening: Evening) -> int:
    """The presses of `next` and `floor` to the end."""
    for count in range(2000):
        state, does = evening.state, evening.view.next_does
        if does is None:
            return count
        until_all_pass = state["lap"] is not None and state["lap"]["of"] is None and state["lap"]["number"] > 2
        if does.code == "floor-first":
            evening(f"floor {state['waiting'][0]}")
        elif until_all_pass and state["piece"] == "turn":
            evening("pass")
        else:
            evening("next, wait 5s")
    raise AssertionError(f"never over; it stands at {evening.state}")


@settings(max_examples=60, deadline=None)
@given(AGENDA, st.integers(0, 5), st.booleans())
def test_every_agenda_comes_to_its_end(agenda: list[str], people: int, in_turns: bool) -> None:
    evening = Evening(
        _with_turns(stages(*agenda, marks='["guest"]'), in_turns), ["Ana", "Ben", "Cy", "Dev", "Eva"][:people]
    )
    if people > 1:
        evening("raise Ana, mark Ana guest, mark Ben listens")
    pressed(evening)
    assert evening.state["finished"]


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 5), st.integers(1, 4), st.integers(0, 1), st.sampled_from(["around", "random"]))
def test_a_round_takes_the_presses_that_its_laps_and_answers_make(
    people: int, laps: int, answered: int, order: str
) -> None:
    plan = stages(f'round order="{order}" turn="1m" laps={laps}{ANSWERED[answered]}', "close", length='"90m"')
    evening = Evening(plan, ["Ana", "Ben", "Cleo", "Dev", "Eva"][:people], length=90 * MINUTE)
    evening("next")
    presses = 0
    while evening.state["stage"]["number"] == 1:
        evening("next")
        presses += 1
    assert presses == (1 + answered) * laps * people + 2

"""What a kind of stage does is its row in NATURES: a kind that nobody has thought of works by that alone."""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from circlekeeper.agenda.kinds import WITH_TURNS
from circlekeeper.circle.moments import At
from circlekeeper.circle.natures import NATURES, Nature
from circlekeeper.circle.pieces import begin_piece, end_piece
from circlekeeper.circle.state import Piece, Run, State
from circlekeeper.circle.view import Foreseen
from circlekeeper.units import MINUTE, Ms
from tests.evenings import Evening, stages


class Steps(NamedTuple):
    """How far a stage has come that is walked through in steps of two minutes, each with its own prompt."""

    step: int = 0


def so_far(run: Run) -> int:
    return run.so_far.step if isinstance(run.so_far, Steps) else 0


def begin(state: State, length: Ms) -> None:
    state.set_run(so_far=Steps())


def walk(state: State, at: At) -> bool:
    step = so_far(state.run)
    if step == len(state.stage.prompts):
        return False
    end_piece(state, state.live(at))
    state.set_run(lap=step + 1, so_far=Steps(step + 1))
    begin_piece(state, Piece("phase", state.live(at), 2 * MINUTE))
    return True


def foreseen(before: State, after: State) -> Foreseen:
    return Foreseen("phase", title=after.stage.prompts[so_far(after.run) - 1])


STEPS = Nature(
    moves=True,
    pieces_tell=True,
    floor=None,
    begin=begin,
    next=walk,
    foreseen=foreseen,
    response=lambda state, index: "none",
    needs=lambda state, index, length: max(length, len(state.stages[index].prompts) * 2 * MINUTE),
)


@pytest.fixture
def evening(monkeypatch: pytest.MonkeyPatch) -> Evening:
    kinds: dict[Any, Nature] = NATURES  # the kind is no word of ours, here alone
    monkeypatch.setitem(kinds, "steps", STEPS)
    plan = stages("lead", 'lead title="Walk" length="3m"', "close", length='"13m"')
    kind: Any = "steps"
    walked = plan.stages[1]._replace(kind=kind, prompts=("Breathe", "Look", "Greet"))
    return Evening(plan._replace(stages=(plan.stages[0], walked, plan.stages[2])))


def test_it_is_entered_walked_through_and_left_by_next(evening: Evening) -> None:
    evening("next, next")
    asked, footer = [], []
    for _ in range(4):
        does = evening.view.next_does
        assert does is not None
        footer.append((does.code, does.title))
        asked.append(evening.view.stage.prompt)
        evening("next")
    assert asked == ["Breathe", "Breathe", "Look", "Greet"]
    assert footer == [("phase", "Breathe"), ("phase", "Look"), ("phase", "Greet"), ("stage", "Close")]
    assert evening.state["stage"]["title"] == "Close"


def test_its_pieces_have_their_time_and_the_evening_its_room(evening: Evening) -> None:
    assert evening("next")["room"] == (13 - 5 - 6 - 5) * 60
    assert evening("next, next, wait 30s")["turn"] == {"allowed": 120, "elapsed": 30}
    assert [cue.kind for cue in evening.keeper.cues() if cue.kind == "stage-over"] == []


def test_nobody_takes_the_floor_in_it_and_undo_walks_back(evening: Evening) -> None:
    before = evening("next, next, next")
    evening.cannot("floor Ana")
    assert evening("next, undo") == before


def test_it_is_quiet_in_silence_and_a_break_and_nowhere_else() -> None:
    assert {kind for kind, nature in NATURES.items() if nature.quiet} == {"silence", "break"}


def test_people_speak_for_themselves_in_rounds_open_stages_and_groups() -> None:
    assert {kind for kind, nature in NATURES.items() if nature.voices} == {"round", "open", "groups"}


def test_only_a_round_asks_to_be_heard_whoever_is_not_before_it_is_left() -> None:
    asking = set()
    for kind in WITH_TURNS:
        evening = Evening(stages(f'{kind} order="popcorn"', "close"))
        evening("next")
        if evening.view.next_does == Foreseen("floor-first", unheard=4):
            asking.add(kind)
    assert asking == {"round"} == {kind for kind, nature in NATURES.items() if nature.everyone}


def test_the_board_is_shown_where_things_are_raised_or_taken_up() -> None:
    assert {kind for kind, nature in NATURES.items() if nature.shows_board} == {"topics", "challenges"}


def test_nothing_moves_where_only_the_facilitator_or_nobody_speaks() -> None:
    assert {kind for kind, nature in NATURES.items() if not nature.moves} == {"lead", "silence", "break"}

"""What holds of every evening, whatever its agenda, and whatever is asked at whatever moment."""

from __future__ import annotations

from circlekeeper.circle.state import State
from circlekeeper.circle.view import Foreseen, View


def must_hold(view: View, state: State) -> None:
    """No clock is below zero, one at most speaks, and everyone stands in one place."""
    _no_clock_is_below_zero(view)
    _no_time_has_a_fraction(view)
    _one_at_most_speaks_and_one_at_most_is_next(view)
    if state.turns is not None and view.stage.begun and not view.finished:
        _everyone_stands_once_in_the_round(view, state)
    elif view.stage.kind == "groups" and view.groups.seated:
        _everyone_sits_in_one_group(view)


def _no_clock_is_below_zero(view: View) -> None:
    assert all(stage.elapsed >= 0 and stage.length >= 0 for stage in view.stages)
    assert view.piece is None or (view.piece.elapsed >= 0 and (view.piece.allowed is None or view.piece.allowed >= 0))


def _no_time_has_a_fraction(value: object) -> None:
    """Every time in a view is a whole number of milliseconds."""
    assert not isinstance(value, float)
    if isinstance(value, tuple):
        for part in value:
            _no_time_has_a_fraction(part)


def _one_at_most_speaks_and_one_at_most_is_next(view: View) -> None:
    assert [p.seat for p in view.people] == list(range(1, len(view.people) + 1))
    assert [p.name for p in view.people if p.speaks] == ([] if view.speaker is None else [view.speaker])
    comes = view.next if view.aside is None else view.aside.name
    assert [p.name for p in view.people if p.is_next] == ([] if comes is None else [comes])


def _everyone_stands_once_in_the_round(view: View, state: State) -> None:
    assert state.turns is not None
    speaker = () if state.in_turn is None else (state.name(state.in_turn),)
    lists = [*view.waiting, *view.heard, *view.passed, *view.away, *speaker]
    assert len(lists) == len(set(lists))
    assert {state.name(p) for p in state.turns.members if state.takes_part(p)} <= set(lists)
    standings = {"waiting": view.waiting, "heard": view.heard, "passed": view.passed, "away": view.away}
    for person in view.people:
        assert person.name in (
            speaker if person.standing == "speaker" else standings.get(person.standing, (person.name,))
        )
    listening = {p.name for p in view.people if "listens" in p.marks}
    if state.stage.turns is not None and state.turns.rules.who == "all":
        assert {p.name for p in view.people} - listening <= set(lists)
    assert not listening & {*view.waiting, view.next}


def _everyone_sits_in_one_group(view: View) -> None:
    grouped = [name for group in view.groups.seated for name in group]
    there = [p.name for p in view.people if p.standing != "away" and "listens" not in p.marks]
    assert sorted(grouped) == sorted(there)
    assert len(view.groups.seated) == 1 or all(len(group) > 1 for group in view.groups.seated)


def must_be_as_foreseen(does: Foreseen, before: View, after: View) -> None:
    """`next` did what was said of it."""
    assert (does.code == "evening-ends") == after.finished
    assert (does.code in ("evening-begins", "stage")) == (not before.begun or after.stage.id != before.stage.id)
    assert (does.code == "resumes") == (before.held and before.begun and after.stage == before.stage and not after.held)
    match does.code:
        case "evening-begins" | "stage":
            assert after.stage.title == does.title
        case "begins" | "lap":
            assert does.code == "begins" or (after.lap is not None and after.lap[0] == does.number)
            assert after.speaker == does.name
            assert after.piece is not None
            assert after.piece.elapsed == 0
        case "quiet":
            assert (after.speaker, after.next) == (None, does.name)
            assert after.gap_left
        case "answer":
            assert after.piece is not None
            assert (after.speaker, after.piece.kind) == (None, "after")
        case "back":
            assert (after.speaker, after.aside) == (does.name, None)
        case "free" | "challenge-over":
            assert (after.speaker, after.piece) == (None, None)
        case "challenge" | "phase":
            assert after.challenge is not None
            assert after.challenge.number == does.number
            assert does.code == "challenge" or after.challenge.phase == does.title
        case "rotation":
            assert after.groups.rotation == (does.number, does.of)
        case "set":
            assert after.groups.change == (does.number, does.of)
            assert (after.piece, after.groups.rotation) == (None, None)
        case "gather":
            assert after.groups.seated == ()

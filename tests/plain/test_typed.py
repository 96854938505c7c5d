"""What a hand types, what a paste brings, and what comes through a pipe."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable

import pytest

from circlekeeper.circle.state import Setup
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeper.times import HandTime, RealTime
from circlekeeper.plain.loop import Conversation, gather
from circlekeeper.plain.typed import TypedLines
from circlekeeper.units import MINUTE
from tests.evenings import stages
from tests.hand_clock import HandClock

PASTED = ["Ana\n", "Bo\n", "\n", "Chloé\n", "next\n"]


@pytest.mark.parametrize(("terminal", "at_once"), [(True, [5]), (False, [1, 1, 1, 1, 1])])
def test_lines_that_come_at_once_on_a_terminal_are_one_paste_and_from_a_pipe_each_counts(
    monkeypatch: pytest.MonkeyPatch, terminal: bool, at_once: list[int]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(PASTED)))
    typed = TypedLines(looking=True, terminal=terminal)
    came = [len(lines) for lines in iter(lambda: typed.next(lambda: None), None)]
    assert came == at_once


class Given(TypedLines):
    """What is typed, told by a test; between two lines something may happen."""

    def __init__(self, *entered: list[str] | Callable[[], None]) -> None:
        super().__init__(looking=False)
        self.terminal = True
        self._entered = list(entered)

    def next(self, look: Callable[[], object]) -> list[str] | None:
        while self._entered:
            entered = self._entered.pop(0)
            if isinstance(entered, list):
                return entered
            entered()
            look()
        return None


def test_a_paste_seats_people_and_never_begins(capsys: pytest.CaptureFixture[str]) -> None:
    keeper = Keeper(Setup(stages("lead", "close")), HandTime())
    assert not gather(Given(PASTED), keeper, None)
    assert [p.name for p in keeper.view().people] == ["Ana", "Bo", "Chloé", "next"]
    assert capsys.readouterr().out.splitlines()[-1] == "An empty line begins the circle."


def test_in_the_circle_a_paste_is_told_and_does_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    keeper = Keeper(Setup(stages("lead", "close")), HandTime())
    Conversation(keeper, Given(["next\n", "next\n", "\n"])).run()
    assert not keeper.view().begun
    assert (
        capsys.readouterr().out.splitlines()[-1] == "cannot: 2 lines were pasted and ignored; type them one at a time."
    )


def test_enter_held_down_does_and_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Conversation(Keeper(Setup(stages("lead", "close")), HandTime()), Given(["\n"] * 30)).run()
    assert len(capsys.readouterr().out.splitlines()) == 1


@pytest.mark.parametrize("terminal", [True, False])
def test_on_a_terminal_a_cue_never_runs_into_a_half_typed_line(
    capsys: pytest.CaptureFixture[str], terminal: bool
) -> None:
    time = HandTime()
    keeper = Keeper(Setup(stages("check-in", "close")), time)
    for name in ("Ana", "Bo"):
        keeper.gather(name)

    def two_minutes_pass() -> None:
        capsys.readouterr()
        time.advance(2 * MINUTE)

    lines = Given(["next\n"], ["next\n"], two_minutes_pass)
    lines.terminal = terminal
    Conversation(keeper, lines).run()
    cues = capsys.readouterr().out
    assert cues.startswith("\nAna" if terminal else "Ana")
    assert "\n\n" not in cues


def test_a_pause_while_people_sit_down_is_not_told_as_time_away(capsys: pytest.CaptureFixture[str]) -> None:
    clock = HandClock()
    keeper = Keeper(Setup(stages("lead", "close")), RealTime(clock))
    lines = Given(
        ["Ana\n"],
        lambda: clock.sleep(14_000),
        ["\n"],
        lambda: clock.sleep(14_000),
        ["next\n"],
        lambda: clock.sleep(14_000),
    )
    assert gather(lines, keeper, None)
    Conversation(keeper, lines).run()
    assert [line for line in capsys.readouterr().out.splitlines() if line.startswith("Away")] == [
        "Away for about 14 seconds; that time counts."
    ]

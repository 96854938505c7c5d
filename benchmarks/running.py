"""What it costs while nothing is pressed, and whether the seconds are right: all programs side by side through the
same minutes.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.keys import lead
from benchmarks.programs import IDLE, MINI, Program, fresh_home, surroundings
from benchmarks.report import Mark, Table, why
from benchmarks.terminal import Terminal, watch

SECONDS = "circlekeeper: speaking, seconds shown"
HOLD_FOR = 1.37
"""How long the seconds are held in between, on purpose not a whole number of them."""


@dataclass
class Window:
    """A program that runs, and the moments at which its seconds changed."""

    program: Program
    terminal: Terminal
    began: float
    shown: str = ""
    ticks: list[float] = field(default_factory=list)

    def see(self, now: float) -> None:
        """Look at the screen, which has just changed."""
        text = self.terminal.text
        shown = " ".join(re.findall(self.program.figure, text)) if self.program.figure else text
        if self.shown and shown != self.shown:
            self.ticks.append(now)
        self.shown = shown


def running(programs: Sequence[Program], rounds: int, seconds: float) -> list[Table]:
    """Processor, context switches and bytes of a minute, of every program in its state."""
    still = [f"circlekeeper: {state}" for state in ("silence", "hold", "dark")]
    cpu_marks = [
        Mark("circlekeeper: speaking", 0.5, MINI),
        Mark(SECONDS, 1.15, MINI),
        *(Mark(name, 1.1, IDLE) for name in still),
    ]
    tables = {
        "cpu": Table("Running: processor", "ms a minute", MINI, cpu_marks),
        "switches": Table("Running: context switches", "a minute", MINI),
        "written": Table(
            "Running: to the terminal",
            "bytes a minute",
            MINI,
            [Mark("circlekeeper: speaking", 2000), *(Mark(name, 0) for name in still)],
        ),
        "memory": Table("Memory, at most", "MiB", MINI),
    }
    with ExitStack() as stack:
        windows = _open(stack, programs, list(tables.values()))
        for _ in range(rounds):
            before = [window.terminal.costs() for window in windows]
            watch([window.terminal for window in windows], seconds)
            for window, then in zip(windows, before, strict=True):
                name, used = window.program.name, window.terminal.costs() - then
                tables["cpu"].add(name, 1000 * used.cpu * 60 / seconds)
                tables["switches"].add(name, used.switches * 60 / seconds)
                tables["written"].add(name, used.written * 60 / seconds)
                tables["memory"].add(name, window.terminal.memory())
    return list(tables.values())


def accuracy(programs: Sequence[Program], rounds: int, seconds: float) -> list[Table]:
    """How long after its moment a second is shown, before and after a hold; and how many are left out."""
    after = f"{SECONDS}, after a hold"
    middle = Table("The seconds shown: how late, in the middle", "ms", "", [Mark(SECONDS, 10), Mark(after, 10)])
    worst = Table("The seconds shown: how late, at worst", "ms", "", [Mark(SECONDS, 50), Mark(after, 50)])
    missed = Table("The seconds shown: left out", "seconds", "", [Mark(SECONDS, 0), Mark(after, 0)])
    tables = [middle, worst, missed]
    for table in tables:
        table.note = "Counted from the key that began the turn, or, where a program has none, from its first tick."
    with ExitStack() as stack:
        windows = _open(stack, programs, tables)
        by_terminal = {window.terminal: window for window in windows}
        for held in [False] * rounds + [True] * rounds:
            for window in windows:
                if held and window.program.holds:
                    _hold(window)
                window.shown, window.ticks = "", []
            watch(list(by_terminal), seconds, lambda terminal, now: by_terminal[terminal].see(now))
            for window in windows:
                if len(window.ticks) < 2:
                    continue
                name = window.program.name + (", after a hold" if held else "")
                late = lateness(window.ticks, window.began if window.program.into else window.ticks[0])
                gaps = [later - tick for tick, later in zip(window.ticks, window.ticks[1:], strict=False)]
                middle.add(name, abs(statistics.median(late)))
                worst.add(name, max(map(abs, late)))
                missed.add(name, sum(round(gap) - 1 for gap in gaps if gap > 1.5))
    return tables


def lateness(ticks: Sequence[float], began: float) -> list[float]:
    """Milliseconds by which each tick came after the whole second nearest to it."""
    return [1000 * ((tick - began + 0.5) % 1 - 0.5) for tick in ticks]


def _hold(window: Window) -> None:
    hold, resume = window.program.holds or ("", "")
    held = window.terminal.press(hold)
    watch([window.terminal], HOLD_FOR)
    window.began += window.terminal.press(resume) - held
    watch([window.terminal], 0.3)


def _open(stack: ExitStack, programs: Sequence[Program], tables: Sequence[Table]) -> list[Window]:
    windows = []
    for program in programs:
        home = Path(stack.enter_context(fresh_home()))
        terminal = stack.enter_context(Terminal(program.command, surroundings(home)))
        try:
            began = lead(terminal, program)
        except Exception as error:  # a program that does not run costs its own row only
            for table in tables:
                table.miss(program.name, why(error))
        else:
            windows.append(Window(program, terminal, began))
    watch([window.terminal for window in windows], 2)
    return windows

"""What three hours do to the memory: a whole evening on a clock that runs sixty times as fast, with a key every
second.
"""

from __future__ import annotations

from pathlib import Path

from benchmarks.keys import lead
from benchmarks.programs import (
    ENTERED,
    EVENING,
    MINI,
    OURS,
    Program,
    agenda,
    anchors,
    fresh_home,
    opened_before,
    prepare,
    surroundings,
)
from benchmarks.report import Mark, Table, why
from benchmarks.terminal import Terminal, watch

NAME = "circlekeeper: after three hours"
GROWN = "circlekeeper: grown in three hours"
PRESSES = ("\r", "u", "+", "-", " ", " ", "t", "t", "v", "v", "d", "x")
"""What is pressed, over and over; it ends where it began, so that the evening lasts."""


def evening(minutes: float = 3) -> list[Table]:
    """The memory after an evening, beside the minimal countdown, and how much of it came after the first quarter of
    an hour.
    """
    table = Table(
        "Memory over an evening of three hours, at speed 60", "MiB", MINI, [Mark(NAME, 1.55, MINI), Mark(GROWN, 2)]
    )
    with fresh_home() as place:
        home = Path(place)
        file = agenda(home, EVENING)
        command = [*OURS, "rehearse", file, "--count", "12", "--speed", "60"]
        into = (ENTERED, ("\r", "has the floor"))
        ours = Program(NAME, command, ready="An evening to be measured", into=into, before=opened_before(file))
        prepare(ours, home)
        with (
            Terminal(anchors()[0].command, surroundings(home)) as mini,
            Terminal(ours.command, surroundings(home)) as terminal,
        ):
            try:
                lead(terminal, ours)
                early = 0.0
                for second in range(round(minutes * 60)):
                    terminal.press(PRESSES[second % len(PRESSES)])
                    watch([mini, terminal], 1)
                    if second == 15:
                        early = terminal.memory("VmRSS")
                table.add(MINI, mini.memory())
                table.add(NAME, terminal.memory())
                table.add(GROWN, terminal.memory("VmRSS") - early)
            except Exception as error:  # a program that does not run costs its own row only
                table.miss(NAME, why(error))
    return [table]

"""From a key pressed to a change that can be seen."""

from __future__ import annotations

import random
import select
import time
from collections.abc import Sequence
from pathlib import Path

from benchmarks.programs import ENTERED, MINI, SPEAKING, Program, agenda, circle, fresh_home, prepare, surroundings
from benchmarks.programs import OURS as OUR_COMMAND
from benchmarks.report import Mark, Table, why
from benchmarks.terminal import Terminal

OURS, CROWD = "circlekeeper: session", "circlekeeper: 100 people, 2,000 commands behind"
PLAN = "circlekeeper: tonight's plan, 100 people, 30 stages"
AT_ONCE = 100
"""Milliseconds: what comes within them is there at once to whoever pressed."""
CROWD_BEFORE = 2000
NO_LONGER_HELD = 1.3
"""After so many seconds another press of one key cannot be a held one, and does not wait until that is known."""


def reaction(terminal: Terminal, key: str) -> float:
    """Seconds from a key to the first letters after which the screen is not as it was."""
    before = terminal.text
    pressed = terminal.press(key)
    return terminal.wait_for(lambda text: text != before, within=2) - pressed


def reactions(program: Program, presses: int, seed: int) -> list[float]:
    """What so many presses take, in milliseconds, with a pause between them that keeps no step with anything."""
    hand = random.Random(seed)
    with fresh_home() as home:
        prepare(program, Path(home))
        with Terminal(program.command, surroundings(Path(home))) as terminal:
            lead(terminal, program)
            took = []
            for press in range(presses):
                took.append(1000 * reaction(terminal, program.keys[press % len(program.keys)]))
                rest(terminal, hand.uniform(0.05, 0.15))
            return took


def rest(terminal: Terminal, seconds: float) -> None:
    """Press nothing for so long, and read what is written meanwhile."""
    until = time.perf_counter() + seconds
    while (left := until - time.perf_counter()) > 0:
        if select.select([terminal], [], [], left)[0]:
            terminal.read()


def lead(terminal: Terminal, program: Program) -> float:
    """Bring a program into the state that is wanted; the moment of the key that began what is measured there."""
    terminal.wait_for(program.ready)
    terminal.settle()
    began = terminal.began
    for key, shown in program.into:
        pressed = terminal.press(key)
        if (key, shown) == SPEAKING:
            began = pressed
        if shown:
            terminal.wait_for(shown, within=5)
        rest(terminal, NO_LONGER_HELD)
    return began


def keys(programs: Sequence[Program], rounds: int, presses: int = 200) -> list[Table]:
    """The middle and the slowest of 200 presses, of every program that has keys; interleaved in so many rounds."""
    middle = Table(
        "Key to visible change: the middle press", "ms", MINI, [Mark(OURS, 12), Mark(CROWD, 12), Mark(PLAN, AT_ONCE)]
    )
    worst = Table("Key to visible change: 99 of 100 presses are quicker", "ms", MINI, [Mark(OURS, 40), Mark(CROWD, 40)])
    contestants = [program for program in programs if program.keys]
    took: dict[str, list[float]] = {program.name: [] for program in contestants}
    for turn in range(rounds):
        for program in contestants:
            try:
                took[program.name] += reactions(program, presses // rounds + 1, seed=turn)
            except Exception as error:  # a program that does not run costs its own row only
                for table in (middle, worst):
                    table.miss(program.name, why(error))
    for name, values in took.items():
        ordered = sorted(values)
        if ordered:
            middle.add(name, ordered[len(ordered) // 2])
            worst.add(name, ordered[min(len(ordered) - 1, round(len(ordered) * 0.99))])
    return [middle, worst]


def session(file: str) -> Program:
    """Someone speaks; the next has the floor, and that is taken back, and so on."""
    return Program(OURS, circle(file), ready="An evening to be measured", into=(ENTERED, SPEAKING), keys=("\r", "u"))


def crowd(folder: Path) -> Program:
    """The same with a hundred people, after two thousand commands: of a plain session that goes on here."""
    lines = "next\nnext\n" + "longer\nshorter\n" * (CROWD_BEFORE // 2)
    return Program(
        CROWD,
        [*OUR_COMMAND, "resume"],
        ready="An evening to be measured",
        into=((" ", r"Seat 1 has the floor"),),
        keys=("\r", "u"),
        session=((*OUR_COMMAND, "run", agenda(folder), "--count", "100", "--plain"), lines),
    )


def plan(folder: Path) -> Program:
    """Tonight's plan laid over the circle and taken away again, by turns: a hundred people, thirty stages.

    By two keys: a second press of one key would wait until it is known not to be a held one.
    """
    stages = "".join(
        f'\n[[stages]]\nkind = "round"\ntitle = "A long round, number {n}"\nlength = "6m"\nturn = "3s"\n'
        for n in range(1, 30)
    )
    text = f'title = "An evening to be measured"\nlength = "3h"\n{stages}\n[[stages]]\nkind = "close"\n'
    file = agenda(folder, text, "thirty")
    return Program(PLAN, circle(file, 100), ready="An evening to be measured", into=(ENTERED,), keys=("e", "\r"))

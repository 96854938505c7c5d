"""A window for the room: how soon it follows a key, and what it costs on both sides while nothing is pressed."""

from __future__ import annotations

import random
import select
import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from benchmarks.keys import lead
from benchmarks.programs import (
    ENTERED,
    IDLE,
    OURS,
    PYTHON,
    SPEAKING,
    Program,
    anchors,
    circle,
    fresh_home,
    surroundings,
)
from benchmarks.report import Mark, Table, why
from benchmarks.terminal import Terminal, watch

FOLLOWS = "circlekeeper room: follows"
FOLLOWS_SAME = "circlekeeper room: follows the same key again"
WAITS = "circlekeeper room: waits"
FOLLOWED = "circlekeeper: held, followed by a window"
ALONE = "circlekeeper: held, nobody asks"
BLIND = "circlekeeper: held, and it never looks whether somebody asks"
ROOM = [*OURS, "room"]
BLINDED = (
    "from circlekeeper.room.showing import Showing; Showing.has_news = lambda self: False; "
    "Showing.show = lambda self, *a, **k: None"
)


def session(file: str, name: str, *, blind: bool = False) -> Program:
    """A session on hold."""
    command = circle(file)
    if blind:
        command = [PYTHON, "-c", f"{BLINDED}; from circlekeeper.cli import main; main()", *command[len(OURS) :]]
    return Program(name, command, ready="An evening to be measured", into=(ENTERED, SPEAKING, (" ", "")))


def followed(file: str, presses: int = 200) -> list[Table]:
    """From a key in the session to the first letters in the window after which it is not as it was.

    A circle is led by one key and another: Space holds it, Enter lets it go on. The same key again within a second
    waits in the session until it is known that it is not held down, so it is measured as well.
    """
    middle = Table("A window for the room: the middle key followed", "ms")
    worst = Table(
        "A window for the room: 99 of 100 keys are followed sooner",
        "ms",
        "",
        [Mark(FOLLOWS, 300), Mark(FOLLOWS_SAME, 300)],
    )
    for name, keys in ((FOLLOWS, " \r"), (FOLLOWS_SAME, "  ")):
        ordered = sorted(_reactions(session(file, name), keys, presses))
        middle.add(name, ordered[len(ordered) // 2])
        worst.add(name, ordered[round(len(ordered) * 0.99) - 1])
    return [middle, worst]


def _reactions(program: Program, keys: str, presses: int) -> list[float]:
    """What so many presses take, in milliseconds, with a pause between them that keeps no step with anything."""
    hand = random.Random(7)
    took = []
    with (
        fresh_home() as home,
        Terminal(ROOM, surroundings(Path(home))) as window,
        Terminal(program.command, surroundings(Path(home))) as led,
    ):
        lead(led, program)
        _both(led, window, 3)
        for press in range(1, presses + 1):  # it is held already
            before, pressed = window.text, led.press(keys[press % len(keys)])
            took.append(1000 * (_seen(led, window, before) - pressed))
            _both(led, window, hand.uniform(0.2, 0.4))
    return took


def _seen(led: Terminal, window: Terminal, before: str) -> float:
    limit = time.perf_counter() + 5
    while time.perf_counter() < limit:
        for ready in select.select([led, window], [], [], 0.5)[0]:
            now = ready.read()
            if ready is window and window.text != before:
                return now
    raise TimeoutError("a key was not followed")


def _both(led: Terminal, window: Terminal, seconds: float) -> None:
    watch([led, window], seconds)


def costs(file: str, rounds: int, seconds: float) -> list[Table]:
    """Processor and context switches of a minute, of everything side by side."""
    cpu = Table(
        "A window for the room: processor",
        "ms a minute",
        IDLE,
        [Mark(FOLLOWS, 1.1, IDLE), Mark(WAITS, 1.1, IDLE), Mark(ALONE, 1.03, BLIND)],
    )
    switches = Table(
        "A window for the room: context switches",
        "a minute",
        IDLE,
        [Mark(FOLLOWS, 1.1, IDLE), Mark(WAITS, 1.1, IDLE), Mark(ALONE, 1.03, BLIND)],
    )
    with ExitStack() as stack:
        shared, apart, third, fourth = (Path(stack.enter_context(fresh_home())) for _ in range(4))
        room = Program(FOLLOWS, ROOM, ready="circle")
        contestants: Sequence[tuple[Program, Path]] = (
            (anchors()[1], apart),
            (room, shared),
            (Program(WAITS, ROOM, ready="circle"), apart),
            (session(file, FOLLOWED), shared),
            (session(file, ALONE), third),
            (session(file, BLIND, blind=True), fourth),
        )
        running = []
        for program, home in contestants:
            terminal = stack.enter_context(Terminal(program.command, surroundings(home)))
            try:
                lead(terminal, program)
            except Exception as error:  # a program that does not run costs its own row only
                for table in (cpu, switches):
                    table.miss(program.name, why(error))
            else:
                running.append((program.name, terminal))
        watch([terminal for _, terminal in running], 4)
        for _ in range(rounds):
            before = [terminal.costs() for _, terminal in running]
            watch([terminal for _, terminal in running], seconds)
            for (name, terminal), then in zip(running, before, strict=True):
                used = terminal.costs() - then
                cpu.add(name, 1000 * used.cpu * 60 / seconds)
                switches.add(name, used.switches * 60 / seconds)
    return [cpu, switches]


def room(file: str, rounds: int, seconds: float) -> list[Table]:
    """Both."""
    return [*followed(file), *costs(file, rounds, seconds)]

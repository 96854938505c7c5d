"""The programs that are measured: ours, those of others, and the two that mark where the toolkit itself stands."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import venv
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
PYTHON = sys.executable
OURS = [str(Path(PYTHON).with_name("circlekeeper"))]

MINI = "minimal Textual countdown"
IDLE = "idle Textual program"
OTHERS: dict[str, tuple[list[str], tuple[str, ...]]] = {
    "termdown": (["termdown", "30m"], ("+",)),
    "countdown-cli": (["countdown", "30m"], ("+",)),
    "tclock": (["tclock", "timer", "-d", "30m", "-M"], ()),
}
"""Timers from PyPI, by their packages: the command, and a key that changes what is shown, where there is one to be
told from the rest.
"""


@dataclass(frozen=True)
class Program:
    """A program, and how to tell what it is doing from its screen."""

    name: str
    command: list[str]
    ready: str = r"\S"
    """What stands on the first frame that is of use."""
    into: tuple[tuple[str, str], ...] = ()
    """Keys that lead to the state to be measured, each with what is on the screen once it has been taken."""
    keys: tuple[str, ...] = ("+",)
    """Keys that each change what is shown, pressed in turn."""
    figure: str = ""
    """What the seconds look like on the screen; nothing: all that changes is the seconds."""
    holds: tuple[str, str] | None = None
    """The keys that hold the seconds and let them go on."""
    kept: str = ""
    """A file, empty, that must be in the home already."""
    before: tuple[str, ...] = ()
    """A command that was run in this home before, with nothing to read; whatever it left of a session is elsewhere."""
    session: tuple[tuple[str, ...], str] = ((), "")
    """The command of a plain session that was left in this home, and the lines that it was given."""


def surroundings(home: Path) -> dict[str, str]:
    """The environment of a person who has just moved in: a folder of their own, and a terminal that can do
    everything.
    """
    folders = {f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CONFIG", "DATA", "STATE", "CACHE", "RUNTIME")}
    return {
        "HOME": str(home),
        **folders,
        "XDG_RUNTIME_DIR": str(home),
        "PATH": os.environ["PATH"],
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LANG": "C.UTF-8",
    }


def anchors() -> list[Program]:
    """The two programs of this folder."""
    return [
        Program(MINI, [PYTHON, str(HERE / "mini.py")], holds=(" ", " ")),
        Program(IDLE, [PYTHON, str(HERE / "idle.py")], keys=()),
    ]


def others(folder: Path) -> tuple[list[Program], list[str]]:
    """Timers of other people, each installed into an environment of its own; and which could not be, and why."""
    programs, missing = [], []
    for name, (command, keys) in OTHERS.items():
        place = folder / name
        try:
            if not (place / "bin" / command[0]).exists():
                venv.create(place, with_pip=True, symlinks=True)
                pip = [
                    str(place / "bin" / "python"),
                    "-m",
                    "pip",
                    "install",
                    "--quiet",
                    "--disable-pip-version-check",
                    name,
                ]
                subprocess.run(pip, check=True, capture_output=True, text=True, timeout=300)
        except (subprocess.SubprocessError, OSError) as error:
            said = getattr(error, "stderr", None) or str(error)
            missing.append(f"{name}: {said.strip().splitlines()[-1] if said.strip() else 'could not be installed'}")
            continue
        programs.append(Program(name, [str(place / "bin" / command[0]), *command[1:]], keys=keys, holds=(" ", " ")))
    return programs, missing


def version(program: str, folder: Path) -> str:
    """The version of another's timer, as it was installed."""
    code = f"import importlib.metadata as m; print(m.version({program!r}))"
    return subprocess.run(
        [folder / program / "bin" / "python", "-c", code], capture_output=True, text=True, check=False
    ).stdout.strip()


EVENING = """\
title = "An evening to be measured"
length = "3h"

[[stages]]
kind = "round"
title = "A long round"
length = "2h"
turn = "30m"
start = "facilitator"
prompt = "What is it like to be measured?"

[[stages]]
kind = "silence"
title = "A long silence"
length = "50m"

[[stages]]
kind = "close"
"""


def agenda(folder: Path, text: str = EVENING, name: str = "evening") -> str:
    """An agenda in a file of its own."""
    place = folder / f"{name}.toml"
    place.write_text(text, encoding="utf-8")
    return str(place)


def circle(file: str, people: int = 8, *options: str) -> list[str]:
    """The command that opens a session with so many people, without a gathering."""
    return [*OURS, "run", file, "--count", str(people), "--forgetful", *options]


ENTERED = ("\r", "A long round")
SPEAKING = ("\r", r"Seat 1 has the floor")
STATES: dict[str, tuple[tuple[str, str], ...]] = {
    "speaking": (ENTERED, SPEAKING),
    "speaking, seconds shown": (ENTERED, SPEAKING, ("t", r"\d:\d\d")),
    "silence": (ENTERED, ("k", "A long silence")),
    "hold": (ENTERED, SPEAKING, (" ", "")),
    "dark": (ENTERED, SPEAKING, ("d", "")),
}
"""What the screen may be in for a long time, and the keys that lead there."""


def ours(file: str) -> dict[str, Program]:
    """Our own program in each of its states, by the state's name."""
    return {
        state: Program(
            f"circlekeeper: {state}",
            circle(file),
            ready="An evening to be measured",
            into=into,
            keys=("\r", "u"),
            figure=r"\d+:\d\d" if "seconds" in state else "",
            holds=(" ", " "),
        )
        for state, into in STATES.items()
    }


def library() -> Program:
    """Our own program as it opens without a word, for someone who has been there before: the agendas can be chosen
    from.
    """
    return Program(
        "circlekeeper: library", OURS, ready="[Pp]eer.support", keys=(), kept="config/circlekeeper/settings.toml"
    )


def opened_before(file: str) -> tuple[str, ...]:
    """The command after which an agenda is known: a session of it, which ends as nothing more is typed."""
    return (*OURS, "run", file, "--count", "8", "--plain")


def prepare(program: Program, home: Path) -> None:
    """Make a home as the program is to find it."""
    if program.kept:
        (home / program.kept).parent.mkdir(parents=True)
        (home / program.kept).touch()
    if program.before:
        env = surroundings(home) | {"XDG_STATE_HOME": str(home / "elsewhere")}
        subprocess.run(program.before, stdin=subprocess.DEVNULL, capture_output=True, env=env, timeout=60, check=True)
    command, lines = program.session
    if command:
        subprocess.run(
            command, input=lines.encode(), capture_output=True, env=surroundings(home), timeout=300, check=True
        )


def bundled() -> list[str]:
    """The agendas that come with circlekeeper."""
    return [str(path) for path in sorted((HERE.parent / "agendas").glob("*.toml"))]


def long_outline(folder: Path) -> str:
    """An outline as long as one may be: two hundred times an evening."""
    stage = (
        "- {n}. Round about the week behind us and the one that lies before us, {minutes} min each, no cross-talk "
        "(Ana leads)"
    )
    lines = [stage.format(n=n, minutes=2 + n % 5) for n in range(1, 3000)]
    place = folder / "outline.md"
    place.write_text("\n".join(["# A long evening", "", *lines])[: 256 * 1024], encoding="utf-8")
    return str(place)


def fresh_home() -> tempfile.TemporaryDirectory[str]:
    """A home that is gone afterwards."""
    return tempfile.TemporaryDirectory(prefix="circle-bench-", ignore_cleanup_errors=True)

"""Hostile texts on the full screen, by every way in: nothing foreign is sent to the terminal, and nothing of it is
believed.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal of this kind is not there on Windows", allow_module_level=True)

from tests.end_to_end.faults import AGENDA, CTRL_P, ENTER, ESCAPE, ends_in, opened, prepared
from tests.end_to_end.hostile import BAD, foreign_on
from tests.end_to_end.terminal import Terminal, environment, modes_left_on

KEYS = (
    ENTER,
    ENTER,
    ENTER,
    *" p+-btscmy?alorfvdgknuUxZ123",
    "\x1b[A",
    "\x1b[B",
    "\x1b[C",
    "\x1b[D",
    "\x1b[5~",
    "\x1b[6~",
    "\x1b[15~",
    "\x10",
    "\t",
    "\x7f",
    ESCAPE,
    "\x1b[M !!",
    "\x1b[<0;10;10M",
    "\x1b[<0;10;10m",
    "\x1b[<64;5;5M",
    "\x1b[I",
    "\x1b[O",
    "\x1b[200~",
    "\x1b[201~",
    "\x1b]",
    "\xe9",
    "👍🏽",
)


def pasted(text: str) -> str:
    return f"\x1b[200~{text}\x1b[201~"


def harmless(terminal: Terminal) -> None:
    screens, _, after = terminal.raw.rpartition(
        "\x1b[?1049l"
    )  # after them the terminal itself repeats the keys that come too late
    whole = re.sub(r"\x1b(\[[^@-~]*)?\Z", "", screens or after)  # a kill may cut the last sequence in two
    assert foreign_on(whole) == []
    assert "\x1b]0;" not in terminal.raw
    assert "\x1b]2;" not in terminal.raw


def test_hostile_texts_pasted_and_typed_in_a_session(tmp_path: Path) -> None:
    with opened(tmp_path) as terminal:
        for number, bad in enumerate(list(BAD.values())[::4]):
            terminal.types("a")
            terminal.sees("Who is arriving?")
            os.write(terminal.child.child_fd, pasted(f"N{number}{bad}quol").encode("utf-8", "replace"))
            terminal.types(ENTER)
            terminal.until(lambda shown: "Who is arriving?" not in shown, "the sheet stays")
            if number % 3 == 0:
                terminal.types("r" + f"N{number}")
                terminal.sees("Whose challenge")
                terminal.types(ENTER)
                terminal.sees("A few words")
                os.write(terminal.child.child_fd, pasted(f"w{bad}ords").encode("utf-8", "replace"))
                terminal.types(ENTER)
                terminal.until(lambda shown: "A few words" not in shown, "the sheet stays")
        terminal.types("l")
        terminal.sees("Who is stepping out")
        terminal.types(ESCAPE, "?", ESCAPE, "v", "v", ENTER, ENTER, "k", "k", ENTER)
        terminal.is_killed()
        harmless(terminal)
    with Terminal(tmp_path / "home", "resume") as terminal:
        terminal.sees("Away for")
        terminal.types(" ", "l")
        terminal.sees("Who is stepping out")
        terminal.types("\x1b[6~", "\x1b[6~")
        terminal.is_killed()
        harmless(terminal)


def test_hostile_texts_pasted_in_the_gathering_until_the_circle_is_full_and_begins(tmp_path: Path) -> None:
    arguments = prepared(tmp_path / "papers")
    with Terminal(tmp_path / "home", *arguments[:2]) as terminal:
        terminal.sees("Who is here?")
        several = "\n".join(f"N{number}{bad}quol" for number, bad in enumerate(BAD.values()))
        os.write(terminal.child.child_fd, pasted(several).encode("utf-8", "replace"))
        terminal.sees("N25")
        assert "N24" in terminal.look()
        for number, bad in enumerate(BAD.values()):
            os.write(terminal.child.child_fd, pasted(f"M{number}{bad}quol").encode("utf-8", "replace"))
            terminal.types(ENTER if number % 2 else " ")
        os.write(terminal.child.child_fd, pasted("q" * 10_000 + "\n" + "[/]" * 3000).encode())
        terminal.types(ENTER, CTRL_P)  # what is read last: all the rest was read before
        terminal.sees("What would you like to do?")
        terminal.child.kill(15)
        assert terminal.ends() == 143
        harmless(terminal)


TAMPERED = """
import os
from pathlib import Path
from tests.end_to_end.hostile import BAD
from tests.end_to_end.test_hostile_lines import a_session_full_of
a_session_full_of(os.environ["BAD_TEXT"])
"""


@pytest.mark.parametrize(
    "kind", ["writes into the clipboard", *(pytest.param(kind, marks=pytest.mark.slow) for kind in BAD)]
)
def test_a_session_that_was_tampered_with_draws_only_text(tmp_path: Path, kind: str) -> None:
    home = tmp_path / "home"
    home.mkdir()
    around = environment(home) | {"BAD_TEXT": BAD[kind], "PYTHONPATH": os.pathsep.join(sys.path)}
    subprocess.run([sys.executable, "-c", TAMPERED], env=around, check=True)
    with Terminal(home, "resume") as terminal:
        terminal.sees("Away for")
        terminal.types(" ")
        terminal.sees("has the floor")
        for keys in ("g", ESCAPE, "l", ESCAPE, "n", ESCAPE, "v", "n", "v", "?", ESCAPE, "f", ESCAPE, "k", "k"):
            terminal.types(keys)
            terminal.look()
        terminal.is_killed()
        harmless(terminal)
    with Terminal(home) as terminal:
        terminal.until(lambda shown: "cut off" in shown or "resume" in shown.lower(), "the library does not offer it")
        terminal.is_killed()
        harmless(terminal)


@pytest.mark.parametrize("editor", ["/nonexistent/\x1b[2J\x1b]52;c;x\x07\udcff"])
def test_an_editor_that_is_none_is_said_harmlessly(tmp_path: Path, editor: str) -> None:
    prepared(tmp_path / "papers")
    with Terminal(
        tmp_path / "home", "edit", str(tmp_path / "papers/evening.toml"), more={"EDITOR": editor, "VISUAL": ""}
    ) as terminal:
        terminal.sees("Tuesday circle")
        terminal.types("\x1b[17~")
        terminal.sees("Couldn't open your editor", "Tuesday circle")
        terminal.types("\x1b[18~")
        terminal.sees("With 7 people")
        terminal.child.kill(15)
        assert terminal.ends() == 143
        harmless(terminal)


def test_an_agenda_in_the_workshop_that_is_full_of_harm(tmp_path: Path) -> None:
    path = tmp_path / "evil.toml"
    path.write_text(
        "\n".join(f'# {bad}\n"k{bad}" = "v{bad}"' for bad in BAD.values()) + AGENDA, encoding="utf-8", newline=""
    )
    with Terminal(tmp_path / "home", "edit", str(path), columns=120, rows=40) as terminal:
        terminal.until(lambda shown: len(shown.strip()) > 200 or not terminal.child.isalive(), "nothing is shown")
        for keys in ("\x1b[6~",) * 6 + ("\x1b[5~",) * 3:
            terminal.types(keys)
            terminal.look()
        if terminal.child.isalive():
            terminal.child.kill(15)
            terminal.ends()
        harmless(terminal)


def keys_at_random(tmp_path: Path, seed: int, bursts: int) -> None:
    rng = random.Random(seed)
    with opened(tmp_path) as terminal:
        for _ in range(bursts):
            terminal.types("".join(rng.choice(KEYS) * rng.choice((1, 1, 1, 4)) for _ in range(rng.randint(1, 8))))
            if rng.random() < 0.3:
                terminal.child.setwinsize(rng.randint(1, 60), rng.randint(1, 200))
            terminal.look()
            if not terminal.child.isalive():
                break
        terminal.child.kill(15)
        status = terminal.ends()
        assert status in (0, 143), terminal.after
        assert modes_left_on(terminal.raw) == []
        harmless(terminal)


@pytest.mark.parametrize("seed", range(1))
def test_whatever_keys_are_pressed_it_neither_breaks_nor_sends_anything_foreign(tmp_path: Path, seed: int) -> None:
    keys_at_random(tmp_path, seed, 60)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 120))
def test_whatever_many_keys_are_pressed_it_neither_breaks_nor_sends_anything_foreign(tmp_path: Path, seed: int) -> None:
    keys_at_random(tmp_path, seed, 100)


def test_the_text_of_a_terminal_that_reads_no_more_is_not_waited_for(tmp_path: Path) -> None:
    terminal = opened(tmp_path)
    # not os.close: the number would be closed a second time, when it is someone else's
    terminal.child.ptyproc.fileobj.close()
    terminal.child.closed = terminal.child.ptyproc.terminated = True
    status, took, _ = ends_in(terminal.child.pid, 4)
    assert took < 2
    assert status in (129, 1)  # whichever comes first: the signal, or a write to a window that is not there

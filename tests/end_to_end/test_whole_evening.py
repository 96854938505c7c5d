"""A whole evening on a real terminal of 80 columns and 24 rows."""

import signal
import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal of this kind is not there on Windows", allow_module_level=True)

from tests.end_to_end.terminal import MODES_OFF, Terminal, hits

ENTER, ESCAPE, LEFT = "\r", "\x1b", "\x1b[D"
PEOPLE = ("Anaïs", "Bo", "Chloé", "Dev", "Eva", "Finn", "Gita")


def seated(home: Path, *names: str) -> Terminal:
    """The default agenda, its people typed at the gathering, its opening begun."""
    terminal = Terminal(home, "run", "peer-support")
    terminal.sees("Who is here?")
    for name in names:
        terminal.types(name, ENTER)
        terminal.sees(name)
    terminal.types(ENTER)
    terminal.sees("Enter begin")
    terminal.types(ENTER)
    terminal.sees("Welcome.")
    return terminal


def test_seven_people_from_the_gathering_to_the_close(tmp_path: Path) -> None:
    with seated(tmp_path, *PEOPLE) as terminal:
        terminal.types(ENTER)
        terminal.sees("How are you arriving?")
        terminal.types(ENTER)
        terminal.sees("Anaïs has the floor", "then Bo")
        terminal.types("p")
        terminal.sees("Bo has the floor")
        terminal.types("a")
        terminal.sees("Who is arriving?")
        terminal.types("Hugo", ENTER)
        terminal.sees("Hugo")
        terminal.types(" ")
        terminal.until(lambda shown: "has the floor" not in shown, "the hold shows who speaks")
        terminal.types(" ")
        terminal.sees("Bo has the floor")
        terminal.types(ENTER)
        terminal.sees("Chloé has the floor")
        terminal.types("u")
        terminal.sees("Bo has the floor")
        terminal.types("k")
        terminal.sees("What have you been living with?")
        terminal.types("r")
        terminal.sees("challenge")
        terminal.types("Eva", ENTER)
        terminal.types("quokka", ENTER)
        terminal.types("k")
        terminal.sees("Challenges")
        terminal.types(ENTER)
        terminal.sees("quokka")
        assert hits(tmp_path, "quokka", "Chloé") == [f for f in hits(tmp_path, "quokka") if f.endswith("private")]
        terminal.types("c")
        terminal.sees("One thing you're taking with you")
        terminal.types("k")
        terminal.sees("What was said here stays here.")
        terminal.types(ENTER)
        terminal.until(lambda shown: "has the floor" not in shown and "Close" in shown, "no closing screen")
        terminal.types(ENTER)
        assert terminal.ends() == 0
        assert all(mode in terminal.raw for mode in MODES_OFF)
    assert hits(tmp_path, "quokka", "Anaïs", "Chloé", "Hugo") == []
    assert len(list(tmp_path.rglob("records/*.toml"))) == 1


@pytest.mark.parametrize("key", [" ", "\x1b[15~", ESCAPE], ids=["Space goes on", "F5 goes on", "Escape stays on hold"])
def test_killed_in_the_middle_of_a_turn_it_goes_on_on_hold_with_everything_as_it_was(tmp_path: Path, key: str) -> None:
    with seated(tmp_path, "Anaïs", "Bo", "Chloé") as terminal:
        terminal.types(ENTER)
        terminal.sees("How are you arriving?")
        terminal.types(ENTER, ENTER)
        terminal.sees("Bo has the floor")
        terminal.is_killed()
    with Terminal(tmp_path, "resume") as terminal:
        assert "has the floor" not in terminal.sees("Away for a moment. Does that time count?")
        terminal.types(key)
        if key == ESCAPE:
            terminal.until(lambda shown: "Away" not in shown, "the question stays")
            assert "has the floor" not in terminal.look()
            terminal.types(" ")
        terminal.sees("Bo has the floor", "Chloé")


@pytest.mark.parametrize(("name", "status"), [("TERM", 143), ("HUP", 129), ("INT", 130)])
def test_a_signal_gives_the_terminal_back_and_keeps_the_session(tmp_path: Path, name: str, status: int) -> None:
    with seated(tmp_path, "Anaïs", "Bo") as terminal:
        terminal.child.kill(getattr(signal, f"SIG{name}"))
        assert terminal.ends() == status
        assert all(mode in terminal.raw for mode in MODES_OFF)
    with Terminal(tmp_path, "resume") as terminal:
        terminal.sees("time") if name == "never" else terminal.until(
            lambda shown: bool(shown.strip()), "nothing is shown"
        )


def test_quitting_asks_behind_the_keys_already_typed(tmp_path: Path) -> None:
    with seated(tmp_path, "Anaïs", "Bo") as terminal:
        terminal.types(ENTER + "\x11")
        shown = terminal.sees("Leave")
        assert shown
        terminal.types(ESCAPE)
        terminal.sees("How are you arriving?")
        terminal.types("q")
        terminal.sees("Leave")
        terminal.types("q")
        assert terminal.ends() == 0
        assert "is saved. Resume later with: circlekeeper resume" in " ".join(terminal.after.split())


def test_a_hostile_name_from_the_gathering_stands_on_the_screen_as_it_was_written(tmp_path: Path) -> None:
    with seated(tmp_path, "[/]", "Sam [they/them]", "[@click=app.quit]x[/]") as terminal:
        terminal.types(ENTER)
        terminal.sees("How are you arriving?")
        terminal.types(ENTER)
        terminal.sees("[/] has the floor", "Sam [they/them]")


def test_names_that_come_in_one_burst_stay_names_of_their_own(tmp_path: Path) -> None:
    with Terminal(tmp_path, "run", "peer-support") as terminal:
        terminal.sees("Who is here?")
        terminal.types("Ana\rBo\rEva\r7\r")
        terminal.sees("3  Eva", "7  Seat 7", "With 7 people")

"""What hands do on a real terminal: a key under a book, a list pasted without brackets, other keyboards, a clicker."""

from __future__ import annotations

import itertools
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal of this kind is not there on Windows", allow_module_level=True)

from circlekeeper.tui.keyboard.hands import APART
from tests.end_to_end.terminal import Terminal

ENTER, ESCAPE, PAGE_DOWN, F5 = "\r", "\x1b", "\x1b[6~", "\x1b[15~"
LIST = "Ana\rBo\r\rChloé\rDan\r"


def rehearsed(home: Path) -> Terminal:
    """A circle of six, before it begins."""
    terminal = Terminal(home, "rehearse", "peer-support", "--count", "6", "--mute")
    terminal.sees("Enter begin")
    return terminal


def held(terminal: Terminal, key: str, seconds: float, every: float = 0.033) -> None:
    """A key lies under a book for a while."""
    terminal.child.delaybeforesend = None
    for _ in range(round(seconds / every)):
        terminal.child.send(key)
        time.sleep(every)  # the book, not the test, takes this time
    terminal.child.delaybeforesend = 0.06


def test_enter_under_a_book_moves_on_once(tmp_path: Path) -> None:
    with rehearsed(tmp_path) as terminal:
        held(terminal, ENTER, 1.5)
        assert "Welcome." in terminal.sees("Welcome.")
        terminal.types("g")
        terminal.sees("Opening")


def test_a_list_pasted_without_brackets_seats_people_and_never_begins(tmp_path: Path) -> None:
    with Terminal(tmp_path, "run", "peer-support") as terminal:
        terminal.sees("Who is here?")
        terminal.types(LIST)
        terminal.sees("1  Ana", "2  Bo", "3  Chloé", "4  Dan", "Who is here?")
        terminal.types(ENTER)
        terminal.sees("Enter begin")
        terminal.types(LIST)
        assert "Enter begin" in terminal.sees("nothing was done.")


def test_names_typed_before_the_gathering_stands_are_seated_one_by_one(tmp_path: Path) -> None:
    with Terminal(tmp_path, "run", "peer-support") as terminal:
        terminal.types("Ana\nBo\nCy\nDi\n")
        terminal.sees("1  Ana", "2  Bo", "3  Cy", "4  Di")


def test_a_cyrillic_keyboard_leads_and_leaves(tmp_path: Path) -> None:
    with rehearsed(tmp_path) as terminal:
        for _ in range(3):
            terminal.types(ENTER)
            terminal.look()
        terminal.sees("Seat 1 has the floor")
        terminal.types("з")
        terminal.sees("Seat 2 has the floor")
        terminal.types("\x1b[1079;5u")
        terminal.sees("What would you like to do?")
        terminal.types(ESCAPE)
        terminal.sees("Seat 2 has the floor")
        terminal.types("\x1b[1081;5u")
        terminal.sees("Leave the circle now?")
        terminal.types("\x1b[1089;5u")
        assert terminal.ends() == 0


def test_start_and_stop_of_a_clicker_stay_in_the_room_view(tmp_path: Path) -> None:
    with rehearsed(tmp_path) as terminal:
        for _ in range(3):
            terminal.types(ENTER)
            terminal.look()
        terminal.sees("Seat 1 has the floor")
        terminal.types("v")
        terminal.until(lambda shown: "Seat" not in shown, "the room view shows names")
        for button in (F5, ESCAPE, F5, ESCAPE, ".", ".", "b", "b", PAGE_DOWN):
            terminal.types(button)
            assert "Seat" not in terminal.look()
            time.sleep(APART)  # sooner the same button again is one that is held down
        terminal.types("v")
        terminal.sees("Seat 2 has the floor")


def test_a_sequence_that_a_slow_line_tears_is_one_key(tmp_path: Path) -> None:
    with rehearsed(tmp_path) as terminal:
        terminal.types(*PAGE_DOWN)
        terminal.sees("Welcome.")


KEYS = (
    *"abcdefghijklmnoprstuvwxyzABKPU 0129+-?.,;/",
    *"йцукзщшгфыпрПαβψقفشק",
    ENTER,
    ESCAPE,
    "\t",
    "\x7f",
    "\n",
    "\u3000",
    "\x1b[A",
    "\x1b[B",
    "\x1b[C",
    "\x1b[D",
    "\x1b[5~",
    "\x1b[6~",
    "\x1b[H",
    "\x1b[F",
    "\x1bOP",
    "\x1b[12~",
    F5,
    "\x1b[15;2~",
    "\x1b[21~",
    "\x10",
    "\x0f",
    "\x1a",
    "\x1b[200~Ana\nBo\x1b[31mk\x1b[201~",
    LIST,
    "see you kkk",
    "aZora\r",
    "\x1b[Z",
)


def odd(rng: random.Random) -> str:
    """A report as no terminal should send it, whole or torn."""

    def field() -> str:
        return ":".join(str(rng.choice((0, 1, 2, 3, 13, 32, 97, 1079, 57441, 55296, 10**9))) for _ in range(3))

    report = f"\x1b[{rng.choice(('', '?', '<'))}{';'.join(field() for _ in range(rng.randint(0, 4)))}"
    return report + rng.choice("u~ABCDFHMmtR" + "uuuu")


def click(rng: random.Random) -> str:
    """A press and a release somewhere, or the wheel."""
    at = f"{rng.randint(1, 90)};{rng.randint(1, 30)}"
    return rng.choice((f"\x1b[<0;{at}M\x1b[<0;{at}m", f"\x1b[<64;{at}M", f"\x1b[<65;{at}M", f"\x1b[<35;{at}M"))


def at_random(rng: random.Random) -> Iterator[str]:
    """Keys, clicks and odd reports without end."""
    while True:
        parts = rng.choices(
            (lambda: rng.choice(KEYS), lambda: click(rng), lambda: odd(rng)), (7, 2, 1), k=rng.randint(1, 4)
        )
        yield "".join(part() for part in parts)


def worked(pid: int) -> float:
    """How many seconds a process has worked; the time a busy machine makes it wait is not its own. 0: it has ended."""
    try:
        times = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[11:13]
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    return sum(map(int, times)) / os.sysconf("SC_CLK_TCK")


def memory(pid: int) -> int:
    """How much of it a process has, in kilobytes; 0: it has ended."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return next((int(line.split()[1]) for line in lines if "VmRSS" in line), 0)


class Walk:
    """What was seen on a walk of random hands, over every life of the program."""

    def __init__(self, home: Path) -> None:
        self.places, self.threads, self.lives = home / "places", home / "threads", 0
        self.slowest, self.first, self.settled, self.most, self.last = 0.0, 0, 0, 0, 0
        self.in_vain = 0
        """How many roads in turn led to no screen."""

    def answers(self, terminal: Terminal, sent: str) -> None:
        """No answer takes more than two seconds of work."""
        pid = terminal.child.pid
        before = worked(pid)
        terminal.types(sent)
        terminal.look()
        self.slowest = max(self.slowest, worked(pid) - before)
        assert self.slowest < 2.0, repr(sent)

    def grows(self, terminal: Terminal, number: int) -> None:
        """A life of the program takes no more and more memory once it has warmed up."""
        self.last = memory(terminal.child.pid) or self.last
        if number == 0:
            self.first = self.last
        if number == SETTLED:
            self.settled = self.last
        if number >= SETTLED:
            self.most = max(self.most, self.last - self.settled)
            assert self.most < 60_000, "it grows"

    def takes(self, terminal: Terminal, road: Sequence[str]) -> None:
        """Back to the library, and on by these keys, as a hand that means each key. A program that waits for ever
        does no work, but nor does it come to any screen.
        """
        before = self.seen().total()
        for _ in range(6):
            for key in BACK.get(self.here(), ("\x1b[27u",)):
                self.means(terminal, key)
        for key in road:
            self.means(terminal, key)
        self.in_vain = 0 if self.seen().total() > before or not terminal.child.isalive() else self.in_vain + 1
        assert self.in_vain < IN_VAIN, f"nothing answers: {self.stands(terminal)}"

    def stands(self, terminal: Terminal) -> str:
        """Where every thread of the program stands, and its screen."""
        os.kill(terminal.child.pid, signal.SIGUSR1)
        shown = terminal.until(lambda _: self.threads.stat().st_size > 0, "not even the threads are told")
        return f"{self.threads.read_text()}\n{shown}"

    def means(self, terminal: Terminal, key: str) -> None:
        """One key, apart from the others."""
        if terminal.child.isalive():
            self.answers(terminal, key)
            time.sleep(APART)

    def here(self) -> str:
        """The screen that is there now."""
        return (self.places.read_text().split() or [""])[-1]

    def seen(self) -> Counter[str]:
        """How often each screen was there."""
        return Counter(self.places.read_text().split())

    def __str__(self) -> str:
        return (
            f"{self.lives} lives, slowest {self.slowest:.2f} s of work; the last took {self.first}, "
            f"{self.settled}, {self.last} kB, most growth of any {self.most} kB; {dict(self.seen())}"
        )


IN_VAIN = 3
"""So many roads in turn lead to some screen, also where a busy machine swallows a key."""
SETTLED = 400
"""After so many bursts a life of the program has warmed up."""
NOTES_PLACES = """
from textual.screen import Screen
was = Screen._on_screen_resume
def noted(self, event):
    with open({places!r}, "a") as places:
        places.write(type(self).__name__ + "\\n")
    return was(self, event)
Screen._on_screen_resume = noted
import faulthandler, signal
faulthandler.register(signal.SIGUSR1, open({threads!r}, "w"))
"""
"""Every screen that comes up is written down by its name: words would not do, the walk also chooses the language. On
a signal it tells where its threads stand.
"""


def random_hands(home: Path, seed: int, seconds: float, *arguments: str, roads: Sequence[Sequence[str]] = ()) -> Walk:
    """Random hands; what ends well is begun again. No page of a fault, no answer later than two seconds, no growth.

    `roads` are taken one after the other, a few seconds apart, so that the walk comes through every screen.
    """
    rng, end, walk = random.Random(seed), time.monotonic() + seconds, Walk(home)
    keys, on, road = at_random(rng), itertools.cycle(roads), time.monotonic() + WANDERS
    prelude = NOTES_PLACES.format(places=str(walk.places), threads=str(walk.threads))
    while time.monotonic() < end:
        with Terminal(home, *arguments, prelude=prelude) as terminal:
            walk.lives += 1
            terminal.child.delaybeforesend = 0.01
            terminal.until(lambda shown: bool(shown.strip()), "nothing is shown")
            for number, sent in enumerate(keys):
                if not terminal.child.isalive() or time.monotonic() > end:
                    break
                if number % 25 == 0:
                    walk.answers(terminal, sent)
                    walk.grows(terminal, number)
                else:
                    terminal.types(sent)
                if number % 40 == 20:
                    terminal.child.setwinsize(rng.choice((5, 10, 24, 36, 60)), rng.choice((16, 40, 80, 120, 200)))
                if roads and time.monotonic() > road:
                    terminal.child.setwinsize(24, 80)
                    walk.takes(terminal, next(on))
                    road = time.monotonic() + WANDERS
            shown = terminal.look()
            assert "stopped because of a bug" not in terminal.raw, shown
            assert "Traceback" not in terminal.raw, shown
            assert terminal.child.isalive() or terminal.ends() == 0, shown
    return walk


WANDERS = 8.0
"""How many seconds the walk strays before it takes the next road."""
LEAVE = "\x1b[27u", "\x11", "y"
BACK = {
    "FirstRun": "l",
    "Library": (),
    "ClosingScreen": ENTER,
    "Workshop": ("\x11", "\x1b[B", ENTER),
    "Gathering": "\x1b[27u",
} | dict.fromkeys(("CircleScreen", "RoomScreen", "TonightScreen", "DarkScreen"), LEAVE)
"""What leads from a screen towards the library; from every other one Escape."""
ROADS = (
    ("s", "\x1b[B", ENTER),
    ("r", ENTER, ENTER, ENTER),
    ("r", ENTER, ENTER, ENTER, "v"),
    ("r", ENTER, ENTER, "e"),
    ("r", ENTER, ENTER, "c", *[ENTER] * 6),
    ("c", *"Ours", ENTER),
    ("\x1b[H", ENTER, *"Ana"),
    ("\x1b[H", ENTER, *"Ana\rBo\rCy\rDi\r", ENTER, ENTER, ENTER),
    ("\x1b[H", ENTER, *"Ana\rBo\rCy\rDi\r", ENTER, ENTER, ENTER, "v"),
    ("\x1b[H", ENTER, *"Ana\rBo\rCy\rDi\r", ENTER, ENTER, "c", *[ENTER] * 6),
)
"""From the library to settings, a rehearsal and its end, the workshop, a gathering, an evening and its end."""
SCREENS = {
    "Library",
    "Gathering",
    "CircleScreen",
    "RoomScreen",
    "TonightScreen",
    "ClosingScreen",
    "Workshop",
    "SettingsScreen",
}
EVERYWHERE = {
    "the library": (),
    "a rehearsal": ("rehearse", "peer-support", "--mute"),
    "a session": ("run", "peer-support", "--mute"),
}


@pytest.mark.parametrize("where", EVERYWHERE)
def test_random_hands_end_nothing(tmp_path: Path, where: str) -> None:
    random_hands(tmp_path, 7, 4.0, *EVERYWHERE[where])


@pytest.mark.slow
def test_twenty_minutes_of_random_hands_over_every_screen_end_nothing(tmp_path: Path) -> None:
    walk = random_hands(tmp_path, 8, float(os.environ.get("RANDOM_HANDS_SECONDS", "1200")), roads=ROADS)
    print(walk)
    assert walk.seen().keys() >= SCREENS, walk

"""Two terminals side by side: a circle is led in one, and the room looks at the other."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal of this kind is not there on Windows", allow_module_level=True)

from circlekeeper.keeping import folders
from circlekeeper.room.meeting import Meeting, name_of_sight
from circlekeeper.room.showing import Showing
from circlekeeper.room.sight import Sight, sight_of
from circlekeeper.room.told import Told
from circlekeeper.tui.circle.poster import Poster, Shown, bar_width
from circlekeeper.tui.circle.sand import filled
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.words import room as words
from tests.end_to_end.faults import ENTER, prepared
from tests.end_to_end.hostile import BAD, foreign_on
from tests.end_to_end.terminal import Terminal, environment, hits, modes_left_on
from tests.evenings import Evening, plan_of
from tests.leading import NAMES

CANARIES = ("Xaquila", "Quollette", "marzipanic")
NOTED = """
title = "Tuesday circle"
length = "90m"
[[stages]]
kind = "opening"
prompt = "うたう鳥と、静けさ"
note = "marzipanic"
[[stages]]
kind = "check-in"
turn = "2m"
prompt = "Qui êtes-vous ce soir, et d'où venez-vous?"
[[stages]]
kind = "silence"
length = "3m"
[[stages]]
kind = "challenges"
[[stages]]
kind = "groups"
length = "20m"
prompt = "מה הבאת איתך?"
[[stages]]
kind = "close"
"""


def waits(window: Terminal) -> str:
    return window.until(lambda shown: words.WAITING in shown and "█" not in shown, "it does not wait")


def shows(window: Terminal, title: str, *more: str) -> str:
    return window.until(
        lambda shown: title in shown and all(text in shown for text in more) and words.WAITING not in shown,
        f"never showed {title}",
    )


def is_empty(shown: str) -> bool:
    return not shown.strip()


def is_an_outline(shown: str) -> bool:
    return set(shown) <= set(" ·\n") and "·" in shown


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Terminal]:
    """A window for the room, opened before anything else."""
    with Terminal(tmp_path / "home", "room", columns=100, rows=30) as window:
        waits(window)
        yield window
        assert window.child.isalive()
        window.types("q")
        assert window.ends() == 0
        assert modes_left_on(window.raw) == []
        assert foreign_on(window.raw.rpartition("\x1b[?1049l")[0]) == []
        assert not [word for word in (*CANARIES, "zaphira") if word in window.raw]
        assert not folders_of(tmp_path)


def folders_of(tmp_path: Path) -> list[str]:
    """What is left in the folder where windows and sessions meet."""
    return sorted(path.name for path in (tmp_path / "home").rglob("room/*"))


def test_an_evening_is_followed_held_darkened_killed_resumed_and_closed(tmp_path: Path, window: Terminal) -> None:
    with Terminal(tmp_path / "home", *prepared(tmp_path / "papers")) as circle:
        circle.sees("Enter begin")
        window.until(lambda shown: "█" in shown, "the evening's title is not there")
        circle.types(ENTER, ENTER, ENTER)
        shows(window, "Around", "listening only")
        circle.types(" ")
        window.until(is_an_outline, "it is not held")
        circle.types(" ")
        shows(window, "Around")
        circle.types("d")
        window.until(is_empty, "it is not dark")
        circle.types("x")
        shows(window, "Around")
        window.types("d")
        window.until(is_empty, "it is not dark")
        circle.types("k")
        window.types("d")
        shows(window, "Matters")
        circle.is_killed()
        waits(window)
    with Terminal(tmp_path / "home", "resume") as circle:
        circle.sees("Away for")
        window.until(is_an_outline, "it is not held")
        circle.types(" ")
        shows(window, "Matters")
        circle.types("c")
        shows(window, "Leaving well")
        circle.types(ENTER)
        circle.sees("Keep an anonymous record")
        waits(window)
        circle.types(ENTER)
        assert circle.ends() == 0
    waits(window)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_circle_that_is_ended_by_a_signal_leaves_a_quiet_window(
    tmp_path: Path, window: Terminal, number: int
) -> None:
    with Terminal(tmp_path / "home", *prepared(tmp_path / "papers")) as circle:
        circle.sees("Enter begin")
        circle.types(ENTER, ENTER)
        shows(window, "Around")
        circle.child.kill(number)
        assert circle.ends() == 128 + number
        waits(window)


def test_no_name_and_no_word_is_in_any_file_or_on_the_window(tmp_path: Path, window: Terminal) -> None:
    with Terminal(tmp_path / "home", *prepared(tmp_path / "papers")[:2], "--mute") as circle:
        circle.sees("Who is here?")
        for name in CANARIES[:2]:
            circle.types(name, ENTER)
            circle.sees(name)
        circle.types(ENTER)
        circle.sees("Enter begin")
        circle.types(ENTER, ENTER, ENTER)
        shows(window, "Around")
        circle.types("v", "n")  # the facilitator's own room view names who has the floor
        circle.sees(CANARIES[0])
        circle.types("v")
        circle.sees("Enter")
        circle.types("r")
        circle.sees("Whose challenge")
        circle.types(ENTER)
        circle.sees("A few words")
        circle.types("marzipanic", ENTER)
        circle.sees("has the floor")
        found = hits(tmp_path / "home", *CANARIES)
        assert len(found) == 1
        assert found[0].endswith("/private")
        circle.types("k", ENTER)
        shows(window, "Matters")
        written = [path for path in (tmp_path / "home").rglob("room/*") if path.is_file()]
        assert len(written) == 3
        assert {oct(path.stat().st_mode & 0o777) for path in written} == {"0o600"}
        assert {oct(path.parent.stat().st_mode & 0o777) for path in written} == {"0o700"}


@pytest.mark.parametrize("session", ["a rehearsal", "a plain session", "a plain rehearsal", "a forgetful session"])
def test_every_session_is_followed(tmp_path: Path, window: Terminal, session: str) -> None:
    (tmp_path / "papers").mkdir()
    agenda = str(tmp_path / "papers" / "evening.toml")
    prepared(tmp_path / "papers")
    command = "run" if session in ("a plain session", "a forgetful session") else "rehearse"
    options = (
        ["--forgetful"] if session == "a forgetful session" else ["--plain"] if "plain" in session else ["--speed", "1"]
    )
    if "plain" not in session:
        with Terminal(tmp_path / "home", command, agenda, "--count", "5", *options) as circle:
            circle.sees("Enter begin")
            circle.types(ENTER, ENTER, ENTER)
            shows(window, "Around", "listening only")
            circle.types("q", "q")
            circle.ends()
    else:
        called = [sys.executable, "-m", "circlekeeper", command, agenda, "--count", "5", "--plain"]
        with subprocess.Popen(
            called, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, env=environment(tmp_path / "home"), text=True
        ) as led:
            assert led.stdin is not None
            led.stdin.write("next\n")
            led.stdin.flush()
            shows(window, "Arriving")
            led.stdin.write("next\nnext\n")
            led.stdin.flush()
            shows(window, "Around", "listening only")
            led.stdin.close()
            led.wait()
    waits(window)


def test_whoever_leans_on_the_keyboard_of_the_window_does_nothing(tmp_path: Path, window: Terminal) -> None:
    with Terminal(tmp_path / "home", *prepared(tmp_path / "papers")) as circle:
        circle.sees("Enter begin")
        circle.types(ENTER, ENTER, ENTER)
        before = shows(window, "Around")
        window.types(
            *"\r +-pvbcsaolrukUfgtnmyxzw1234?", "\x1b[A", "\x1b[6~", "\x1b[<0;10;10M", "\x1b[<0;10;10m", "\x10", "\x1b"
        )
        circle.types("k")
        after = shows(window, "Matters")
        assert before != after


def test_hostile_texts_in_the_file_reach_the_terminal_as_harmless_as_everywhere(
    tmp_path: Path, window: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    at_home(monkeypatch, tmp_path)
    meeting = Meeting()
    for number, bad in enumerate(BAD.values()):
        name = name_of_sight(1_700_000_000_000 + number)
        lock = meeting.lock(name)
        lock.take()
        sight = Sight(f"title {number}{bad}", f"🌱{bad}[/b][@click=app.quit]x[/]", "none")
        (meeting.folder / name).write_bytes(Told(sight, 0).written())
        shows(window, f"title {number}")
        lock.release()
        meeting.remove(name)
    waits(window)


def at_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """This process, too, keeps what it keeps in the home of the window."""
    for name, value in environment(tmp_path / "home").items():
        monkeypatch.setenv(name, value)
    for kind in ("STATE", "DATA", "CONFIG", "CACHE"):
        monkeypatch.delenv(f"XDG_{kind}_HOME", raising=False)


def drawn(sight: Sight, columns: int, rows: int) -> str:
    """What the room view would show: the lines of its poster."""
    canvas = Canvas(columns, rows)
    sand = None if sight.sand is None else filled(sight.sand, bar_width(columns))
    Poster.paint(Poster(), canvas, Shown(sight._replace(sand=None), sand, "", sign=False))
    return "\n".join("".join(text for text, _ in canvas.line(y)).rstrip() for y in range(rows))


LINES = (
    *("next",) * 12,
    *(
        "pass",
        "undo",
        "redo",
        "hold",
        "resume",
        "longer",
        "shorter 30s",
        "skip",
        "go 2",
        "go 4",
        "go 5",
        "close",
        "bell",
    ),
    *("arrive Zoe", "leave 2", "back 2", "floor 3", "hand 1", "raise Ana: marzipanic", "vote 1", "choose 1", "too"),
    *("fit", "accept", "wait 40s", "wait 15s", "wait 7s", "wait 2m"),
)


@pytest.mark.parametrize("seed", [1, 2])
def test_a_random_evening_led_in_one_process_is_seen_in_another_at_every_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int
) -> None:
    hand = random.Random(seed)
    columns, rows = hand.choice([(80, 24), (120, 36), (40, 10)])
    at_home(monkeypatch, tmp_path)
    with Terminal(tmp_path / "home", "room", columns=columns, rows=rows) as window:
        waits(window)
        evening = Evening(plan_of(NOTED), NAMES[:5])
        showing = Showing(evening.time)
        for _ in range(40):
            evening.do(hand.choice(LINES))
            view = evening.keeper.view()
            showing.show(view)
            sight = sight_of(view)
            if sight.finished:
                waits(window)
                evening.do("undo")
            else:
                expected = drawn(sight, columns, rows)
                window.until(partial(is_spaced_as, expected), f"not as it should be:\n{expected}")
        showing.end()
        waits(window)
        assert not [name for name in CANARIES if name in window.raw]
        window.types("q")
        assert window.ends() == 0
    assert not folders.room().exists()


def is_spaced_as(expected: str, shown: str) -> bool:
    return spaced(shown) == spaced(expected)


def spaced(shown: str) -> list[str]:
    """A screen, whatever an emulator makes of the second cell of a wide letter."""
    return ["".join(line.split()) for line in shown.splitlines()]

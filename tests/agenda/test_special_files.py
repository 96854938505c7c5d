"""Files that are no agendas, some of them meant to do harm: one clear line each."""

from __future__ import annotations

import os
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from circlekeeper.agenda.nearest import nearest
from circlekeeper.agenda.reading import read, read_text
from circlekeeper.agenda.source import MOST_BYTES
from circlekeeper.agenda.syntax import MOST_TOLD

RIGHT = 'title = "Circle"\n[[stages]]\nkind = "round"\n'
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="no such files there")


def only_line(path: Path | str) -> str:
    """The one line that is said of a file."""
    reading = read(path)
    assert reading.plan is None
    assert len(reading.problems) == 1
    return str(reading.problems[0])


def missing(folder: Path) -> Path:
    return folder / "none.toml"


def a_folder(folder: Path) -> Path:
    return folder


def below_a_file(folder: Path) -> Path:
    (folder / "file").write_text(RIGHT)
    return folder / "file" / "agenda.toml"


def a_pipe(folder: Path) -> Path:
    if sys.platform == "win32":
        pytest.skip("there is no such thing there")
    os.mkfifo(folder / "pipe.toml")
    return folder / "pipe.toml"


def a_link_to_a_pipe(folder: Path) -> Path:
    if sys.platform == "win32":
        pytest.skip("there is no such thing there")
    os.mkfifo(folder / "pipe")
    (folder / "link.toml").symlink_to(folder / "pipe")
    return folder / "link.toml"


def a_socket(folder: Path) -> Path:
    if sys.platform == "win32":
        pytest.skip("there is no such thing there")
    here = Path.cwd()
    os.chdir(folder)
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("s.toml")
    finally:
        os.chdir(here)
    return folder / "s.toml"


def a_circle_of_links(folder: Path) -> Path:
    (folder / "a.toml").symlink_to(folder / "b.toml")
    (folder / "b.toml").symlink_to(folder / "a.toml")
    return folder / "a.toml"


def a_link_to_nothing(folder: Path) -> Path:
    (folder / "a.toml").symlink_to(folder / "gone.toml")
    return folder / "a.toml"


def zeros(folder: Path) -> Path:
    return Path("/dev/zero")


def the_terminal(folder: Path) -> Path:
    return Path("/dev/null")


def memory(folder: Path) -> Path:
    return Path("/proc/self/mem")


def very_large(folder: Path) -> Path:
    with (folder / "large.toml").open("wb") as file:
        file.truncate(10 * 1024**3)
    return folder / "large.toml"


def a_little_too_large(folder: Path) -> Path:
    (folder / "large.toml").write_text(RIGHT + "#" * (MOST_BYTES + 1 - len(RIGHT)))
    return folder / "large.toml"


def a_long_name(folder: Path) -> Path:
    return folder / ("a" * 5000)


def forbidden(folder: Path) -> Path:
    if sys.platform == "win32" or os.geteuid() == 0:
        pytest.skip("nothing is forbidden to this account")
    path = folder / "mine.toml"
    path.write_text(RIGHT)
    path.chmod(0)
    return path


@POSIX
@pytest.mark.parametrize(
    ("make", "phrase"),
    [
        (missing, "there is no such file"),
        (a_folder, "this is a folder"),
        (below_a_file, "there is no such file"),
        (a_pipe, "this is a pipe"),
        (a_link_to_a_pipe, "this is a pipe"),
        (a_socket, "this is a socket"),
        (a_circle_of_links, "form a loop"),
        (a_link_to_nothing, "there is no such file"),
        (zeros, "this is a device"),
        (the_terminal, "this is a device"),
        pytest.param(memory, "can't be read", marks=pytest.mark.skipif(sys.platform != "linux", reason="only there")),
        (very_large, "too large"),
        (a_little_too_large, "at most 256 KiB"),
        (a_long_name, "no file can have this name"),
        (forbidden, "permission to read"),
    ],
    ids=lambda x: getattr(x, "__name__", None),
)
def test_what_is_no_plain_file_gets_one_line_at_once(make: Callable[[Path], Path], phrase: str, tmp_path: Path) -> None:
    assert phrase in only_line(make(tmp_path))


def test_a_path_with_nul_gets_its_line() -> None:
    assert "no file can have this name" in only_line("a\0b.toml")


def test_a_file_of_exactly_the_most_is_read(tmp_path: Path) -> None:
    path = tmp_path / "full.toml"
    path.write_text(RIGHT + "#" * (MOST_BYTES - len(RIGHT)))
    assert read(path).plan is not None


@pytest.mark.parametrize(
    ("data", "place", "phrase"),
    [
        (RIGHT.encode("utf-16"), "1:1", "UTF-16"),
        (RIGHT.encode("utf-16-le"), "1:2", "UTF-16"),
        (RIGHT.encode("utf-16-be"), "1:1", "UTF-16"),
        ('title = "Tuesday"\nprompt = "caf\u00e9"\n'.encode("latin-1"), "2:14", "isn't saved as UTF-8 (byte 0xe9)"),
        ('title = "\u00e9'.encode() + b'\xe9"\n', "1:11", "isn't saved as UTF-8 (byte 0xe9)"),
        (b'title = "a\xed\xa0\x80b"\n', "1:11", "isn't saved as UTF-8"),
        (b'title = "a\xc0\xafb"\n', "1:11", "isn't saved as UTF-8"),
        (b'title = "a\0b"\n', "1:11", "U+0000"),
        (b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\0\0", "1:8", "UTF-16"),
        (b"\x89PNG\r\n\x1a\n", "1:1", "isn't saved as UTF-8"),
        (RIGHT.replace("\n", "\r").encode(), "1:17", "the usual line endings"),
    ],
)
def test_what_is_no_text_is_said_with_its_place(data: bytes, place: str, phrase: str, tmp_path: Path) -> None:
    path = tmp_path / "evening.toml"
    path.write_bytes(data)
    said = only_line(path)
    assert f":{place}: " in said
    assert phrase in said


HOSTILE = {
    "a key of 100,000 parts": ".".join("a" * 100_000) + " = 1",
    "a header of 100,000 parts": "[" + ".".join("a" * 100_000) + "]",
    "brackets": "a = " + "[" * 200_000,
    "curly brackets": "a = {a = " * 20_000,
    "a number of 100,000 digits": "a = " + "1_" * 50_000 + "x",
    "equals signs": "=" * 200_000,
    "quotes": '"' * 200_000,
    "pairs of quotes": "a = " + "'' " * 60_000,
    "backslashes": 'a = """' + "\\" * 200_000,
    "escaped quotes": 'a = """' + '\\"' * 100_000,
    "commas": "a = [" + "," * 200_000,
    "keys": "".join(f"{i:x}=1\n" for i in range(30_000)),
    "the same key": "a=1\n" * 60_000,
    "headers": "[[stages]]\n" * 20_000,
    "single headers": "[stages]\n" * 20_000,
    "broken lines": "a=\n" * 60_000,
    "open lists": "a=[\n" * 50_000,
    "open lists and comments": "a=[#\n" + "#[[\n" * 60_000,
    "numbers": f"title = [{'1,' * 100_000}]",
    "inline stages": "stages = [" + '{kind="x"},' * 20_000 + "]",
    "carriage returns": "\r" * 200_000,
    "closing brackets": "]\n" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_one_line_and_costs_little_work(name: str) -> None:
    """Work is counted, not timed: no more than a few calls for each letter of the file."""
    text, calls = HOSTILE[name], 0

    def count(frame: object, event: str, arg: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        reading = read_text(text, "evening.toml")
    finally:
        sys.setprofile(None)
    assert len(reading.problems) == 1
    assert len(str(reading.problems[0])) < 300
    assert calls < 6 * len(text)


@pytest.mark.parametrize(
    "line", ['title = "{}"', 'people = ["{}"]', 'agreements = ["{}"]', 'stages = [{{kind = "round", start = "{}"}}]']
)
@pytest.mark.parametrize("marks", ["\u0301\u0316" * 80_000, "\u0f73" * 80_000], ids=["marks", "made of two"])
def test_letters_under_a_pile_of_marks_are_counted_as_fast_as_any(line: str, marks: str) -> None:
    """To put all the marks upon one letter in order takes the square of their number: seconds, here."""
    begun = time.process_time()
    reading = read_text(line.format("a" + marks), "evening.toml")
    assert time.process_time() - begun < 5
    assert any("use at most" in p.saying.instead for p in reading.problems)


@pytest.mark.parametrize("line", ["agreement{} = xx\n", "peoplés{} = 1\n", "agreement{} = [x]\n"])
def test_what_was_meant_is_found_out_for_no_more_slips_than_are_told(line: str) -> None:
    asked = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal asked
        asked += event == "call" and frame.f_code is nearest.__code__

    sys.setprofile(count)
    try:
        reading = read_text('title = "Circle"\n' + "".join(line.format(i) for i in range(4000)), "evening.toml")
    finally:
        sys.setprofile(None)
    assert asked == MOST_TOLD
    assert "more problems" in str(reading.problems[-1])


@pytest.mark.parametrize("text", ["", "\n" * 200_000, "# nothing\n", " " * 200_000])
def test_a_file_with_nothing_in_it_lacks_a_title_and_stages(text: str) -> None:
    assert [p.where for p in read_text(text, "evening.toml").problems] == ["title", "stages"]


SIXTEEN = ".".join("abcdefghijklmnop")


@pytest.mark.parametrize("line", ["zzz = " + "[" * 16 + "]" * 16, f"{SIXTEEN} = 1", f"[{SIXTEEN}]"])
def test_up_to_the_limits_only_the_key_is_wrong(line: str) -> None:
    text = f'title = "Circle"\nstages = [{{ kind = "round" }}]\n{line}\n'
    assert ["unknown" in p.saying.what for p in read_text(text, "e.toml").problems] == [True]


@pytest.mark.parametrize(
    ("data", "phrase"),
    [
        (b"{\\rtf1\\ansi title = x}", "save it as plain text (in TextEdit: Format, Make Plain Text)"),
        (b"PK\x03\x04\x14\x00\x06\x00", "save it as plain text (Save As, Plain Text)"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as plain text (Save As, Plain Text)"),
        (b"%PDF-1.7", "this is PDF"),
        (b"\xef\xbb\xbf\n<!DOCTYPE html><html>", "this is HTML"),
    ],
)
def test_a_document_under_the_name_of_an_agenda_is_told_how_to_become_text(
    data: bytes, phrase: str, tmp_path: Path
) -> None:
    (tmp_path / "circle.toml").write_bytes(data)
    assert phrase in only_line(tmp_path / "circle.toml")

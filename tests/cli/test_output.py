"""What a locale cannot write, and what is written to a file: nobody's title ends a command."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from circlekeeper.cli.main import run
from tests.plain.driving import private_home

TITLE = "Круг → “Chloé” 輪"
AGENDA = f'title = "{TITLE}"\nlength = "60m"\n[[stages]]\nkind = "check-in"\nprompt = "Как → ты?"\n'
ENCODINGS = ("ascii", "cp1252", "koi8-r", "euc-jp", "latin-1:strict", "cp037")
COMMANDS = (
    "agendas",
    "plan circle.toml",
    "plan circle.toml --count 5-8",
    "plan circle.toml --simulate --evenings 5",
    "plan circle.toml --format text",
    "check circle.toml",
    "history circle.toml",
    "where",
    "--help",
    "rehearse circle.toml --plain --count 2",
)
PAGES = ("plan circle.toml --format md", "plan circle.toml --format html", "plan circle.toml --json", "schema")


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the agenda in it."""
    for name, value in private_home(tmp_path / "home").items():
        monkeypatch.setenv(name, value)
    (tmp_path / "circle.toml").write_text(AGENDA, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def printed(arguments: str, encoding: str) -> bytes:
    """What a command prints into a pipe in a locale of that encoding; it ends well and says nothing else."""
    done = subprocess.run(
        [sys.executable, "-m", "circlekeeper", *arguments.split()],
        env=os.environ | {"PYTHONIOENCODING": encoding},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    return done.stdout


@cache
def in_utf_8(arguments: str) -> bytes:
    """What the same command prints where everything can be written; it's the same in every test."""
    return printed(arguments, "utf-8")


def pairs(commands: tuple[str, ...]) -> list[tuple[str, str]]:
    """Every command in one encoding, and the first of them in every one."""
    return [(command, ENCODINGS[0]) for command in commands] + [(commands[0], other) for other in ENCODINGS[1:]]


class TestALocaleThatCannotWriteIt:
    @pytest.mark.parametrize(("arguments", "encoding"), pairs(COMMANDS))
    def test_gets_what_it_can_write(self, arguments: str, encoding: str) -> None:
        told = printed(arguments, "utf-8" if "--plain" in arguments else encoding)
        told.decode(encoding.partition(":")[0] if "--plain" not in arguments else "utf-8")

    def test_keeps_the_letters_it_knows_and_the_columns_of_a_table(self) -> None:
        shown = printed("agendas", "koi8-r").decode("koi8-r")
        assert 'Круг > "Chloe" ??' in shown
        assert "Круг" not in (ascii := printed("agendas", "ascii").decode("ascii"))
        assert '???? > "Chloe" ??' in ascii
        assert [len(line) for line in shown.splitlines()[:3]] == [len(line) for line in ascii.splitlines()[:3]]

    @pytest.mark.parametrize(("arguments", "encoding"), pairs(PAGES))
    def test_lets_a_page_through_as_utf_8(self, arguments: str, encoding: str) -> None:
        page = printed(arguments, encoding)
        assert page == in_utf_8(arguments) or "--json" in arguments
        if "--format" in arguments:
            assert TITLE in page.decode().replace("&quot;", '"')

    def test_says_what_is_wrong_with_a_file_whose_name_it_cannot_write(self) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "circlekeeper", "check", "круг→.toml"],
            env=os.environ | {"PYTHONIOENCODING": "cp1252"},
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 1
        assert done.stderr.decode("cp1252").startswith("????>.toml:1:1: the file: there is no such file")


class TestOutputToAFile:
    @pytest.mark.parametrize(
        "arguments", [*PAGES, "plan circle.toml", "plan circle.toml --simulate --evenings 5", "history circle.toml"]
    )
    def test_holds_what_would_have_been_printed(self, here: Path, arguments: str) -> None:
        assert run([*arguments.split(), "--output", "evening"]) == 0
        assert (here / "evening").read_bytes() == in_utf_8(arguments)

    def test_takes_the_place_of_the_file_that_was_named(self, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
        (here / "real.html").write_text("last week's")
        (here / "evening.html").symlink_to("real.html")
        assert run(["plan", "circle.toml", "--format", "html", "--output", "evening.html"]) == 0
        assert capsys.readouterr().out == "Wrote evening.html.\n"
        assert (here / "evening.html").is_symlink()
        assert TITLE in (here / "real.html").read_text(encoding="utf-8")

    @pytest.mark.parametrize(
        ("name", "reason"),
        [
            ("nosuch/evening.html", "there is no such folder"),
            (".", "that isn't a file"),
            ("a\0b", "there is no such folder"),
        ],
    )
    def test_is_refused_in_one_line_where_no_file_can_be(
        self, capsys: pytest.CaptureFixture[str], name: str, reason: str
    ) -> None:
        assert run(["schema", "--output", name]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert f"({reason}); nothing was changed" in err
        assert err.count("\n") == 1

    def test_leaves_a_device_as_it_is(self, here: Path) -> None:
        if sys.platform == "win32":
            pytest.skip("there is no such thing there")
        os.mkfifo(here / "pipe")
        assert run(["schema", "--output", "pipe"]) == 1
        assert (here / "pipe").is_fifo()

    def test_is_not_begun_for_an_agenda_with_faults(self, here: Path) -> None:
        (here / "evening.html").write_text("last week's")
        (here / "wrong.toml").write_text("title = 1\n")
        assert run(["plan", "wrong.toml", "--format", "html", "--output", "evening.html"]) == 1
        assert (here / "evening.html").read_text() == "last week's"

    def test_is_whole_or_what_was_there_before_when_the_disk_is_full(
        self, here: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(descriptor: int, content: bytes) -> int:
            raise OSError(28, "No space left on device")

        (here / "evening.html").write_text("last week's")
        monkeypatch.setattr(os, "write", full)
        assert run(["plan", "circle.toml", "--format", "html", "--output", "evening.html"]) == 1
        assert (here / "evening.html").read_text() == "last week's"
        assert sorted(path.name for path in here.iterdir()) == ["circle.toml", "evening.html"]

"""The download on a terminal, and its package on a machine without Python: installed, led, removed without a trace."""

from __future__ import annotations

import gettext
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from circlekeeper.telling.floor import HAS_THE_FLOOR
from circlekeeper.telling.tonight import TITLE as TONIGHT
from circlekeeper.words import gathering as words
from circlekeeper.words.library import OURS, WELCOME
from tests.download.conftest import inside, lines

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal of this kind is not there on Windows", allow_module_level=True)

from tests.end_to_end.terminal import Terminal

pytestmark = pytest.mark.download

ENTER, ESCAPE, F2, CTRL_P = "\r", "\x1b", "\x1bOQ", "\x10"
LANGUAGES = ("en", "de", "es")
AGENDA = """title = "Tuesday"
length = "30m"
agreements = ["One speaks."]
in_need = "Breathe."
[[stages]]
kind = "sharing-round"
prompt = "uno?"
[[stages]]
kind = "close"
prompt = "due?"
"""
SHEETS = {"?": "the keys", F2: "the settings", CTRL_P: "all there is to do", "i": "in need", "g": "agreements"}
"""Keys of a circle that open something which Escape closes."""


def said(folder: Path, language: str) -> Callable[[str], str]:
    """What becomes of a message in a language, by the catalogue that the download carries."""
    if language == "en":
        return str
    there = folder / "_internal" / "circlekeeper" / "locale"
    if not (there / language).is_dir():
        pytest.skip(f"circlekeeper does not speak {language} yet")
    return gettext.translation("circlekeeper", there, [language]).gettext


def lead(program: Sequence[str], home: Path, agenda: str, language: str, say: Callable[[str], str]) -> None:
    """Lead an evening and open every screen there is, from the gathering to the close."""

    def floor(name: str) -> str:
        return say(HAS_THE_FLOOR).format(name=name)

    args = ("--language", language, "run", agenda)
    with Terminal(home, *args, columns=100, rows=30, program=program) as terminal:
        terminal.sees(say(words.WHO))
        for name in ("Ana", "Ben", "Cleo"):
            terminal.types(name, ENTER)
            terminal.sees(name)
        terminal.types(ENTER)
        terminal.until(lambda shown: say(words.WHO) not in shown, "the gathering stays")
        terminal.types(ENTER)
        terminal.sees("uno?")
        terminal.types(ENTER)
        terminal.sees(floor("Ana"))
        for key, what in SHEETS.items():
            opens(terminal, key, what)
            terminal.types(ESCAPE)
            terminal.sees(floor("Ana"))
        terminal.types("e")
        terminal.sees(say(TONIGHT))
        terminal.types(ESCAPE)
        for key in ("v", "d"):  # the room view and the dark say no name
            terminal.sees(floor("Ana"))
            terminal.types(key)
            terminal.until(lambda shown: "Ana" not in shown, "the room reads a name")
            terminal.types(key)
        terminal.sees(floor("Ana"))
        terminal.types(ENTER)
        terminal.sees(floor("Ben"))
        terminal.types("c")
        terminal.sees("due?")
        terminal.types(ENTER)
        terminal.until(lambda shown: "due?" not in shown, "the close does not end")
        terminal.types(ENTER)
        assert terminal.ends() == 0
    assert "Traceback" not in terminal.raw


def opens(terminal: Terminal, key: str, what: str) -> None:
    """Press a key, and wait until more than a clock has changed."""
    before = set(terminal.look().splitlines())
    terminal.types(key)
    terminal.until(lambda shown: len(before - set(shown.splitlines())) > 3, f"{what}: nothing opened")


class TestTheFolder:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_an_evening_with_every_screen(self, folder: Path, tmp_path: Path, language: str) -> None:
        (tmp_path / "tonight.toml").write_text(AGENDA, encoding="utf-8")
        program = [str(folder / "circlekeeper")]
        lead(program, tmp_path, str(tmp_path / "tonight.toml"), language, said(folder, language))

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_library_and_the_workshop_open(self, folder: Path, tmp_path: Path, language: str) -> None:
        say, program = said(folder, language), [str(folder / "circlekeeper"), "--language", language]
        lines([*program, "new", str(tmp_path / "mine.toml"), "--from", "peer-support"], tmp_path)
        with Terminal(tmp_path, program=program) as terminal:  # the first time it explains itself
            terminal.sees(say(WELCOME))
            terminal.types("\x1b[B", ENTER)
            terminal.sees(say(OURS))
            terminal.types("q")
            assert terminal.ends() == 0
        with Terminal(tmp_path, "edit", str(tmp_path / "mine.toml"), program=program) as terminal:
            terminal.sees("#:schema")
            terminal.types(ESCAPE)
            assert terminal.ends() == 0

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_workshop_explains_a_key(self, folder: Path, tmp_path: Path, language: str) -> None:
        say, program = said(folder, language), [str(folder / "circlekeeper"), "--language", language]
        (tmp_path / "tonight.toml").write_text(AGENDA, encoding="utf-8")
        with Terminal(tmp_path, "edit", str(tmp_path / "tonight.toml"), program=program) as terminal:
            terminal.sees("19:25")
            terminal.types("\x1b[B")
            terminal.sees("length: ")
            terminal.types("\x1b[A")
            terminal.sees(f"title: {say('What the circle is called.')}")
            terminal.types(ESCAPE)
            assert terminal.ends() == 0

    def test_the_room_has_its_window(self, folder: Path, tmp_path: Path) -> None:
        program = [str(folder / "circlekeeper")]
        with (
            Terminal(tmp_path, "rehearse", "peer-support", program=program) as session,
            Terminal(tmp_path, "room", program=program) as room,
        ):
            session.sees(words.WHO)
            quiet = room.look()
            session.types(ENTER, ENTER, ENTER)
            room.until(lambda shown: shown not in ("", quiet), "the window shows nothing")


@pytest.fixture(scope="module")
def before(bare: Path) -> set[Path]:
    """Every file of the empty machine before anything is installed."""
    return everything(bare)


@pytest.fixture(scope="module")
def installed(bare: Path, before: set[Path]) -> Path:
    """The machine with the package, and nothing else that was not there."""
    assert before
    lines(inside(bare, "dpkg", "--install", "/tmp/circlekeeper.deb"))
    return bare


class TestOnAnEmptyDebian:
    def test_it_is_a_command_of_that_machine(self, installed: Path) -> None:
        assert "peer-support" in lines(inside(installed, "circlekeeper", "agendas"))

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_an_evening_with_every_screen(self, installed: Path, tmp_path: Path, language: str) -> None:
        say = said(installed / "usr" / "lib" / "circlekeeper", language)
        (installed / "root" / "tonight.toml").write_text(AGENDA, encoding="utf-8")
        lead(inside(installed, "circlekeeper"), tmp_path, "/root/tonight.toml", language, say)
        (installed / "root" / "tonight.toml").unlink()

    def test_menu_page_and_shells_find_it(self, installed: Path) -> None:
        share = installed / "usr" / "share"
        for place in (
            "applications/circlekeeper.desktop",
            "icons/hicolor/scalable/apps/circlekeeper.svg",
            "icons/hicolor/256x256/apps/circlekeeper.png",
            "man/man1/circlekeeper.1.gz",
            "bash-completion/completions/circlekeeper",
            "zsh/vendor-completions/_circlekeeper",
            "fish/vendor_completions.d/circlekeeper.fish",
            "doc/circlekeeper/copyright",
        ):
            assert (share / place).stat().st_size > 100, place
        script = ". /usr/share/bash-completion/completions/circlekeeper && complete -p circlekeeper"
        assert lines(inside(installed, "bash", "-c", script)).endswith(" circlekeeper\n")

    def test_each_file_is_as_the_package_says(self, installed: Path) -> None:
        assert lines(inside(installed, "dpkg", "--verify", "circlekeeper")) == ""

    def test_removed_it_leaves_nothing_but_ones_own_agendas(self, installed: Path, before: set[Path]) -> None:
        own = "/root/.config/circlekeeper/agendas/mine.toml"
        lines(inside(installed, "mkdir", "-p", os.path.dirname(own)))
        lines(inside(installed, "circlekeeper", "new", own, "--from", "peer-support"))
        lines(inside(installed, "circlekeeper", "forget", "--all"))
        lines(inside(installed, "dpkg", "--purge", "circlekeeper"))
        left = {str(path) for path in everything(installed) - before if (installed / path).is_file()}
        assert {path for path in left if not path.startswith("var/")} == {
            own.removeprefix("/"),
            os.path.dirname(own).removeprefix("/") + "/agenda.schema.json",
        }
        assert not [path for path in left if "circlekeeper" in path and not path.startswith("root/")]


def everything(root: Path) -> set[Path]:
    """Every path of a machine."""
    return {path.relative_to(root) for path in root.rglob("*")}

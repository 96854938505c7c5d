"""What the README says can be done as it stands."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from circlekeeper.agenda import library
from circlekeeper.agenda.reading import read_text
from tests.docs.pages import DOCS, blocks, page

README = page("README.md")
COMMANDS = [line.split("#")[0].strip() for line in "".join(blocks(README, "sh")).splitlines() if line.strip()]


def between(mark: str) -> list[str]:
    """The indented lines after a mark, down to the next end."""
    found = re.search(rf"<!-- {mark} -->\n(.*?)<!-- end -->", README, re.S)
    assert found is not None
    return [line for line in found[1].splitlines() if line.startswith("    ")]


def test_its_agenda_passes_check() -> None:
    (agenda,) = blocks(README, "toml")
    assert len(agenda.splitlines()) == 10
    reading = read_text(agenda, "tuesday.toml", count=10)
    assert reading.plan is not None
    assert not reading.problems


def test_two_lines_do_all_the_set_up() -> None:
    assert len(between("open")) == 1
    assert len(between("tests")) == 1
    for line in (*between("open"), *between("tests")):
        steps = line.strip().split(" && ")
        assert steps[0] == "python3 -m venv .venv"
        assert all(step.startswith(".venv/bin/") for step in steps[1:])


def test_the_first_line_opens_an_agenda_that_is_there() -> None:
    *_, opens = between("open")[0].strip().split(" && ")
    program, command, agenda = shlex.split(opens)
    assert (program, command) == (".venv/bin/circlekeeper", "run")
    assert library.read(agenda).plan is not None


@pytest.mark.parametrize("runner", ["uvx --from", "pipx run --spec"])
def test_one_line_without_a_clone_opens_the_same(runner: str) -> None:
    (line,) = re.findall(rf"^    {runner} (.*)$", README, re.M)
    address, program, command, agenda = shlex.split(line)
    assert (address, program, command) == ("git+ADDRESS", "circlekeeper", "run")
    assert "for ADDRESS" in README
    assert library.read(agenda).plan is not None


@pytest.mark.parametrize("line", COMMANDS)
def test_its_commands_can_be_given_as_they_stand(line: str, tmp_path: Path) -> None:
    (tmp_path / "my-circle.toml").write_text(blocks(README, "toml")[0], encoding="utf-8")
    (tmp_path / "evening.md").write_text("- Check-in (15 min)\n- Close (5 min)\n", encoding="utf-8")
    words = shlex.split(line)
    assert words.pop(0) == "circlekeeper"
    opens_a_screen = not words or words[0] in ("rehearse", "run", "resume", "room", "demo")
    if words[:1] == ["new"]:
        words[1] = "another.toml"
    home = {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    done = subprocess.run(
        [sys.executable, "-m", "circlekeeper", *words], cwd=tmp_path, env=os.environ | home, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    if opens_a_screen:  # without a terminal each is understood, and refused for that alone
        assert done.returncode == 2
        assert "full screen needs a terminal" in done.stderr
    else:
        assert done.returncode == 0, done.stderr


def test_it_begins_with_a_sentence_and_a_picture() -> None:
    title, sentence, picture = [part for part in README.split("\n\n") if part][:3]
    assert title == "# circlekeeper"
    assert "\n" not in sentence
    source = re.fullmatch(r"!\[[^\]]{40,}\]\((docs/pictures/[a-z]+\.svg)\)", picture)
    assert source is not None
    assert (DOCS.parent / source[1]).exists()


def test_privacy_is_ten_lines_and_names_what_it_cannot_do() -> None:
    lines = re.findall(r"^\d+\. .*", README, re.M)
    assert len(lines) == 10
    for limit in ("swap", "backups", "synchronised", "use your account"):
        assert limit in "".join(lines)

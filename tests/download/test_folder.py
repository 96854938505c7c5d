"""The folder that somebody unpacked: the program and all it needs, and nothing of whoever made it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.pages import ROOT
from tests.download.conftest import MADE, NOTHING, lines, made, program_in

pytestmark = pytest.mark.download

EVENING = "next\nnext\nnext\nstate\ngo 6\nnext\nclose\n"
READELF = shutil.which("readelf") or ""


def test_it_answers_where_there_is_no_other_program(folder: Path, tmp_path: Path) -> None:
    program = str(program_in(folder))
    assert lines([program, "--version"], tmp_path).startswith("circlekeeper ")
    assert "peer-support" in lines([program, "agendas"], tmp_path)
    assert '"speaker": "Seat 1"' in lines(
        [program, "run", "peer-support", "--plain", "--count", "3"], tmp_path, EVENING
    )
    assert "Peer support circle" in lines([program, "history", "peer-support"], tmp_path)


def test_every_agenda_that_comes_with_it_can_be_read(folder: Path, tmp_path: Path) -> None:
    agendas = sorted((folder / "_internal" / "circlekeeper" / "agendas").rglob("*.toml"))
    assert len(agendas) > 30
    command = [str(program_in(folder)), "check", *map(str, agendas)]
    done = subprocess.run(command, env=NOTHING | {"HOME": str(tmp_path)}, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_new_agenda_has_its_schema_and_the_bowl_is_there(folder: Path, tmp_path: Path) -> None:
    lines([str(program_in(folder)), "new", str(tmp_path / "mine.toml"), "--from", "peer-support"], tmp_path)
    assert (tmp_path / "agenda.schema.json").is_file()
    assert (folder / "_internal" / "circlekeeper" / "sounds" / "bowl.wav").is_file()


def test_the_schema_is_printed(folder: Path, tmp_path: Path) -> None:
    assert lines([str(program_in(folder)), "schema"], tmp_path) == (ROOT / "agenda.schema.json").read_text("utf-8")


def test_the_grammar_that_colours_an_agenda_is_there(folder: Path, tmp_path: Path) -> None:
    asked = "import tree_sitter as t, tree_sitter_toml as g; print(t.Language(g.language()).node_kind_count > 10)"
    assert lines([str(program_in(folder)), "-c", asked], tmp_path) == "True\n"


COMPLETED = ["rehearse", "resume"]
BASH = """. bash-completion/completions/circlekeeper
    COMP_WORDS=(circlekeeper re) COMP_CWORD=1; _circlekeeper_completion circlekeeper
    printf '%s\\n' "${COMPREPLY[@]}\""""
ZSH = "fpath=($PWD/zsh/vendor-completions $fpath); autoload -Uz compinit; compinit -u -D; print $_comps[circlekeeper]"
FISH = "source fish/vendor_completions.d/circlekeeper.fish; complete -C 'circlekeeper re'"


@pytest.mark.skipif(sys.platform != "linux", reason="share/ is there for Linux")
@pytest.mark.parametrize(
    ("command", "answer"),
    [
        (("bash", "--norc", "-c", BASH), COMPLETED),
        (("zsh", "-f", "-c", ZSH), ["_circlekeeper"]),
        (("fish", "--no-config", "-c", FISH), COMPLETED),
    ],
    ids=["bash", "zsh", "fish"],
)
def test_a_shell_completes_it(folder: Path, tmp_path: Path, command: tuple[str, ...], answer: list[str]) -> None:
    if shutil.which(command[0]) is None:
        pytest.skip(f"needs {command[0]}")
    env = NOTHING | {"HOME": str(tmp_path), "PATH": f"{folder}:{os.environ['PATH']}"}
    told = subprocess.run(command, cwd=folder / "share", env=env, capture_output=True, text=True, check=True).stdout
    assert [line.split()[0] for line in told.splitlines()] == answer


def test_an_editor_that_it_opens_finds_its_own_libraries(folder: Path, tmp_path: Path) -> None:
    asked = "import os; print([name for name in os.environ if name.endswith('LIBRARY_PATH')])"
    assert lines([str(program_in(folder)), "-c", asked], tmp_path) == "[]\n"


def test_it_says_whose_work_it_carries(folder: Path) -> None:
    carried = {path.name.lower() for path in (folder / "licences").iterdir()}
    assert {"python", "textual", "rich", "pydantic", "tree-sitter"} <= carried
    assert (folder / "LICENSE").is_file()


def test_it_cannot_open_a_connection_that_hides_what_it_says(folder: Path) -> None:
    assert not [path for path in folder.rglob("*") if re.match(r"(lib)?_?(ssl|crypto)(\.|$)", path.name)]


@pytest.mark.skipif(sys.platform != "linux" or not READELF, reason="libraries of Linux, read by readelf")
def test_no_library_of_it_looks_where_it_was_made(folder: Path) -> None:
    libraries = [str(path) for path in folder.rglob("*.so*")]
    told = subprocess.run([READELF, "-d", *libraries], capture_output=True, text=True, check=True).stdout
    assert "NEEDED" in told
    assert not re.search(r"(RPATH|RUNPATH).*\[/", told)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs sha256sum")
def test_the_sums_beside_it_are_right() -> None:
    subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=MADE, check=True)


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="needs dpkg-deb")
def test_the_package_is_named_after_its_version() -> None:
    assert re.fullmatch(r"circlekeeper_[\d.]+_\w+\.deb", made(".deb").name)

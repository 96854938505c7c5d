"""Every promise is held by a test that exists."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.pages import ROOT, SOURCE, codes, names_in, page

PAGE = page("docs/promises.md")
TESTS = sorted({code for code in codes(PAGE) if "::" in code})


@pytest.mark.parametrize("test", TESTS)
def test_a_test_that_holds_a_promise_exists(test: str) -> None:
    path, _, name = test.partition("::")
    assert (ROOT / path).exists()
    assert name in names_in(ROOT / path)


def test_every_promise_names_a_test() -> None:
    for row in re.findall(r"^\| (?!promise|---)(.*) \|$", PAGE, re.M):
        assert "::test_" in row, row


def test_nothing_of_ours_knows_how_to_open_a_connection() -> None:
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = (
                [a.name for a in node.names]
                if isinstance(node, ast.Import)
                else [node.module or ""]
                if isinstance(node, ast.ImportFrom)
                else []
            )
            assert not {name.split(".")[0] for name in names} & {
                "socket",
                "ssl",
                "http",
                "urllib",
                "requests",
                "httpx",
                "ftplib",
                "smtplib",
            }, path


def test_an_evening_opens_no_connection(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "asked = []\n"
        "sys.addaudithook(lambda event, _: asked.append(event) if event.startswith('socket.') else None)\n"
        "from circlekeeper.cli.main import run\n"
        "status = run(['run', 'peer-support', '--plain', '--count', '3', '--mute'])\n"
        "sys.exit(status or len(asked))\n"
    )
    home = {name: str(tmp_path) for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    evening = "next\nnext\nnext\ngo 6\nnext\nclose\n"
    done = subprocess.run(
        [sys.executable, "-c", program],
        input=evening,
        env=os.environ | home,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Closed." in done.stdout


def test_where_something_is_tried_is_there() -> None:
    places = set(re.findall(r"`((?:agenda|circle|end_to_end|keeping|tui)/[a-z_*]+\.py)`", page("docs/reliability.md")))
    assert len(places) > 8
    assert [place for place in sorted(places) if not list((ROOT / "tests").glob(place))] == []

"""Tables on a terminal that draws `─` two cells wide, and cannot be asked whether it does."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("a pseudo-terminal of this kind is not there on Windows", allow_module_level=True)

from circlekeeper.cli import tables
from circlekeeper.cli.main import run
from circlekeeper.history import charts
from circlekeeper.keeping import settings
from circlekeeper.text import plain_signs
from circlekeeper.units import MINUTE
from tests.end_to_end.terminal import Terminal

SOME = "".join(map(chr, plain_signs()))
CHINESE = {"LC_ALL": "zh_CN.UTF-8"}
TABLES = (
    ("agendas",),
    ("plan", "peer-support", "--count", "8"),
    ("plan", "peer-support", "--simulate", "--evenings", "20"),
)


def printed(home: Path, *arguments: str, more: dict[str, str]) -> str:
    """What a command prints on a terminal."""
    with Terminal(home, *arguments, more=more) as terminal:
        assert terminal.ends() == 0
        return terminal.raw


@pytest.mark.parametrize("arguments", TABLES)
def test_no_table_has_a_row_of_wide_signs_on_a_chinese_computer(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    usual = printed(tmp_path, *arguments, more={"LC_ALL": "C.UTF-8"})
    shown = printed(tmp_path, *arguments, more=CHINESE)
    assert any(sign in usual for sign in "─━●")
    assert not any(sign in shown for sign in "─━●│")
    assert "--" in shown
    assert [len(row) for row in shown.splitlines()] == [len(row) for row in usual.splitlines()]


def test_who_asked_for_plain_signs_gets_them_in_every_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert settings.save(settings.Settings(plain_signs=True))
    assert "─" not in printed(tmp_path, "agendas", more={})
    assert settings.save(settings.Settings(plain_signs=False))
    assert "─" in printed(tmp_path, "agendas", more={})


@pytest.mark.parametrize(
    ("account", "plain"),
    [
        ({"LANG": "ja_JP.UTF-8"}, True),
        ({"LC_CTYPE": "ko_KR.UTF-8", "LANG": "de_DE.UTF-8"}, True),
        ({"LC_CTYPE": "C.UTF-8", "LANG": "ja_JP.UTF-8"}, True),
        ({"LC_ALL": "es_ES.UTF-8", "LANG": "zh_TW.UTF-8"}, False),
        ({}, False),
    ],
)
def test_a_picture_of_past_evenings_goes_by_the_account_and_only_on_a_terminal(
    account: dict[str, str], plain: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in account.items():
        monkeypatch.setenv(name, value)
    line = charts.span([5 * MINUTE, 7 * MINUTE, 9 * MINUTE], 8 * MINUTE, 40, 10 * MINUTE)
    tables.show_lines([line])
    assert capsys.readouterr().out.isascii() is False
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    tables.show_lines([line])
    assert capsys.readouterr().out.isascii() is plain


def test_what_goes_into_a_file_keeps_its_signs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert run(["plan", "peer-support", "--simulate", "--evenings", "20"]) == 0
    usual = capsys.readouterr().out
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert run(["plan", "peer-support", "--simulate", "--evenings", "20"]) == 0
    assert capsys.readouterr().out == usual
    assert any(sign in usual for sign in SOME)

"""An agenda that was judged before opens without being judged again, and never as anything but what it says now."""

from __future__ import annotations

import gc
import json
import os
import stat
import sys
from pathlib import Path
from unittest.mock import Mock

import pytest

from circlekeeper.agenda import known, library
from circlekeeper.agenda.reading import read_text
from circlekeeper.circle.plan import Plan
from circlekeeper.cli.main import run
from circlekeeper.keeping import folders, judged
from circlekeeper.words import language

NAMED = """\
title = "Tuesday circle"
people = ["Zaphira", " Quillon "]

[[stages]]
kind = "check-in"
start = " Zaphira "
by = " Mirabel "

[[stages]]
kind = "sharing-round"
start = "rotate"
by = "host"

[[stages]]
kind = "close"
"""
PLAIN = NAMED.replace('people = ["Zaphira", " Quillon "]\n', "").replace('start = " Zaphira "\nby = " Mirabel "\n', "")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of its own."""
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "tuesday.toml"
    path.write_text(NAMED, encoding="utf-8")
    return path


def kept() -> list[Path]:
    return sorted(folders.judged().glob("*"))


def is_judged(file: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the agenda is judged when it is opened now."""
    judged_now = Mock(wraps=library.read)
    with monkeypatch.context() as during:
        during.setattr(library, "read", judged_now)
        plan = library.plan(str(file))
    assert plan == read_text(file.read_text(encoding="utf-8"), "").plan
    return bool(judged_now.called)


def test_it_is_judged_once_and_then_the_same_evening(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert is_judged(file, monkeypatch)
    assert not is_judged(file, monkeypatch)


@pytest.mark.parametrize("path", sorted(library.bundled_folder().glob("*.toml")), ids=lambda path: path.stem)
def test_every_agenda_is_remembered_as_it_was_judged(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    plan = read_text(text, str(path)).plan
    assert plan is not None
    assert known.find(path, text) is None
    known.keep(path, text, plan)
    assert known.find(path, text) == plan
    content = kept()[0].read_text("utf-8")
    assert [
        said for said in known._texts(text) if " " in said and json.dumps(said, ensure_ascii=False)[1:-1] in content
    ] == []


def test_no_text_of_it_is_kept_and_only_its_owner_can_read_it(file: Path) -> None:
    file.write_text(NAMED + 'note = """\nZaphira cried,\n\tlast time. """\n', "utf-8")
    plan = library.plan(str(file))
    assert isinstance(plan, Plan)
    assert plan.people == ("Zaphira", "Quillon")
    (made,) = kept()
    content = made.read_text(encoding="utf-8")
    for said in ("Zaphira", "Quillon", "Mirabel", "Tuesday", "cried"):
        assert said not in content
    assert library.plan(str(file)) == plan
    if sys.platform != "win32":
        assert [stat.S_IMODE(path.stat().st_mode) for path in (made, made.parent)] == [0o600, 0o700]


@pytest.mark.parametrize("changed", [NAMED.replace("Quillon", "Ottoline"), NAMED.replace("close", "silence"), PLAIN])
def test_a_changed_agenda_is_judged_anew_and_takes_the_place_of_what_it_was(
    file: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    library.plan(str(file))
    file.write_text(changed, encoding="utf-8")
    assert is_judged(file, monkeypatch)
    assert not is_judged(file, monkeypatch)
    assert len(kept()) == 1


def test_an_agenda_that_is_broken_now_ends_with_its_faults(file: Path) -> None:
    library.plan(str(file))
    file.write_text(NAMED.replace("kind", "knid", 1), encoding="utf-8")
    problems = library.plan(str(file))
    assert not isinstance(problems, Plan)
    assert "kind" in str(problems[0])


def test_in_another_language_it_is_judged_anew(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library.plan(str(file))
    monkeypatch.setattr(language, "LANGUAGE", "xx")
    assert is_judged(file, monkeypatch)


@pytest.mark.parametrize("module", ["agenda.py", "agenda.pyc"])
def test_by_another_state_of_the_program_it_is_judged_anew(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str
) -> None:
    library.plan(str(file))
    program = tmp_path / "program"
    (program / "words").mkdir(parents=True)
    monkeypatch.setattr(folders, "PROGRAM", program)
    assert is_judged(file, monkeypatch)
    assert not is_judged(file, monkeypatch)
    (program / "words" / module).write_text("PROMPT_CLOSE = 'Go well.'")
    assert is_judged(file, monkeypatch)
    (program / "words" / "__pycache__").mkdir()
    (program / "words" / "__pycache__" / "agenda.cpython-311.pyc").write_text("compiled")
    assert not is_judged(file, monkeypatch)
    monkeypatch.setattr(known, "__version__", "9.9")
    assert is_judged(file, monkeypatch)


def spoilt(how: str, content: bytes) -> bytes:
    head, _, made = content.partition(b"\n")
    return {
        "cut off": content[:-40],
        "emptied": b"",
        "not text": b"\xff\xfe" + content,
        "of another hand": head + b"\n" + made.replace(b'"round"', b'"break"'),
        "of another agenda": b"0" * 64 + b"\n" + made,
    }[how]


@pytest.mark.parametrize("how", ["cut off", "emptied", "not text", "of another hand", "of another agenda"])
def test_what_is_damaged_is_made_anew_without_a_word(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], how: str
) -> None:
    library.plan(str(file))
    (made,) = kept()
    made.write_bytes(spoilt(how, made.read_bytes()))
    assert is_judged(file, monkeypatch)
    assert not is_judged(file, monkeypatch)
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("strange", [[], "plan", {"plan": {}}, {"plan": 3, "named": False}, {"plan": {"stages": [1]}}])
def test_what_is_whole_and_still_no_evening_is_made_anew(
    file: Path, monkeypatch: pytest.MonkeyPatch, strange: object
) -> None:
    judged.keep(file, known._stamp(NAMED), strange)
    assert is_judged(file, monkeypatch)


def test_a_folder_in_its_place_is_no_matter(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    library.plan(str(file))
    (made,) = kept()
    made.unlink()
    made.mkdir()
    assert is_judged(file, monkeypatch)


def test_a_file_where_their_folder_is_to_be_stays(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folders.judged().parent.mkdir(parents=True)
    folders.judged().write_text("in the way")
    assert is_judged(file, monkeypatch)
    assert folders.judged().read_text() == "in the way"


def test_without_a_home_it_is_judged_each_time(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "judged", lambda: folders.NOWHERE / "judged")
    assert is_judged(file, monkeypatch)
    assert is_judged(file, monkeypatch)


def test_neither_a_forgetful_session_nor_a_rehearsal_leaves_anything(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open(os.devnull, encoding="utf-8") as nobody:
        monkeypatch.setattr("sys.stdin", nobody)
        for command in (["run", "--forgetful"], ["rehearse"]):
            assert run([*command, str(file), "--count", "3", "--plain"]) == 0
            assert kept() == []


@pytest.mark.parametrize("text", [NAMED, NAMED.replace("kind", "knid", 1)])
def test_however_an_evening_in_lines_begins_what_is_used_up_is_let_go_of(
    file: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    file.write_text(text, encoding="utf-8")
    with open(os.devnull, encoding="utf-8") as nobody:
        monkeypatch.setattr("sys.stdin", nobody)
        run(["rehearse", str(file), "--count", "3", "--plain"])
    assert gc.isenabled()


def test_only_so_many_are_remembered_and_the_oldest_goes(tmp_path: Path) -> None:
    for n in range(judged.MOST):
        before = kept()
        judged.keep(tmp_path / f"{n}.toml", b"", n)
        (made,) = set(kept()) - set(before)
        os.utime(made, (n, n))
    judged.keep(tmp_path / "new.toml", b"", "new")
    assert len(kept()) == judged.MOST
    assert judged.find(tmp_path / "0.toml", b"") is None
    assert judged.find(tmp_path / "1.toml", b"") == 1
    assert judged.find(tmp_path / "new.toml", b"") == "new"


def test_forget_removes_it_and_where_names_it(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    library.plan(str(file))
    (made,) = kept()
    assert run(["where"]) == 0
    assert f"{folders.judged()}\n" in capsys.readouterr().out
    assert run(["forget"]) == 0
    assert str(made) in capsys.readouterr().out
    assert kept() == []

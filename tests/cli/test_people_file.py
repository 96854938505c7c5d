"""A file of names that cannot be used: one line that speaks of names, and status 1."""

from __future__ import annotations

from pathlib import Path

import pytest

from circlekeeper.cli.main import run


@pytest.mark.parametrize("kind", ["missing", "folder"])
def test_a_file_of_names_that_is_none_is_told_as_such(
    tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    agenda = tmp_path / "circle.toml"
    agenda.write_text('title = "Circle"\n[[stages]]\nkind = "check-in"\n')
    names = tmp_path / "missing.txt" if kind == "missing" else tmp_path
    assert run(["rehearse", str(agenda), "--plain", "--people-file", str(names)]) == 1
    out, errors = capsys.readouterr()
    assert out == ""
    assert errors.startswith(f"{names}:1:1: ")
    assert errors.endswith("; give a text file with one name per line\n")


def test_a_file_that_lists_one_person_twice_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    agenda = tmp_path / "circle.toml"
    agenda.write_text('title = "Circle"\n[[stages]]\nkind = "check-in"\n')
    names = tmp_path / "here.txt"
    names.write_text("Ana\nBo\nana\u200b\n")
    assert run(["rehearse", str(agenda), "--plain", "--people-file", str(names)]) == 1
    assert f"{names}:3:1: the same name as in {names}:1:1" in capsys.readouterr().err


def test_a_file_of_more_names_than_a_circle_holds_says_how_many_it_can_be(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    agenda = tmp_path / "circle.toml"
    agenda.write_text('title = "Circle"\n[[stages]]\nkind = "check-in"\n')
    names = tmp_path / "here.txt"
    names.write_text("".join(f"Ana {n}\n" for n in range(501)))
    assert run(["rehearse", str(agenda), "--plain", "--people-file", str(names)]) == 1
    assert capsys.readouterr().err == f"{names}: a circle can have at most 500 people; leave some out\n"

"""`circlekeeper history`, as a facilitator asks for it."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from circlekeeper.cli.main import run
from circlekeeper.keeping import folders, records
from circlekeeper.keeping.records import Record, StageRecord
from circlekeeper.units import MINUTE
from tests.history.kept import keep
from tests.homes import live_in

AGENDA = """\
title = "Tuesday circle"
length = "60m"

[[stages]]
kind = "check-in"
length = "15m"

[[stages]]
kind = "sharing-round"

[[stages]]
kind = "close"
"""


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    live_in(tmp_path, monkeypatch)
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    (work / "tuesday.toml").write_text(AGENDA, encoding="utf-8")
    return work


def an_evening(week: int, check_in: float, title: str = "Tuesday circle") -> Record:
    began = datetime(2025, 1, 7, 18, tzinfo=UTC) + timedelta(weeks=week)
    stages = (
        StageRecord("Check-in", "check-in", 15 * MINUTE, 15 * MINUTE, round(check_in * MINUTE)),
        StageRecord("Sharing round", "sharing-round", 40 * MINUTE, 40 * MINUTE, 40 * MINUTE),
        StageRecord("Close", "close", 5 * MINUTE, 5 * MINUTE, 5 * MINUTE),
    )
    ended = began + timedelta(minutes=45 + check_in)
    return Record(title, "e" * 16, began.date(), 10, began, ended, began + timedelta(minutes=60), stages)


def test_with_nothing_kept_says_how_evenings_come_to_be_kept(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history"]) == 0
    assert (
        capsys.readouterr().out
        == "No evenings yet. When a session closes, circlekeeper asks whether to keep its record.\n"
    )


@pytest.mark.parametrize("asked", ["tuesday", "tuesday.toml", "Tuesday Circle"])
def test_names_the_line_of_the_agenda_to_change(asked: str, capsys: pytest.CaptureFixture[str]) -> None:
    keep(*(an_evening(week, took) for week, took in enumerate([18, 20, 21, 20.5, 26])))
    assert run(["history", asked]) == 0
    said = capsys.readouterr()
    assert (
        "Check-in took 18 to 26 min in the last 5 evenings (10 people); 15 is "
        "planned. 21m would have been enough for 4 of 5." in said.out
    )
    assert 'tuesday.toml:6, Check-in:  length = "21m"\n' in said.out
    assert "\x1b" not in said.out
    assert said.err == ""


def test_finds_the_agenda_whose_title_is_written_otherwise_by_now(
    at_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(*(an_evening(week, took, "Tuesday café") for week, took in enumerate([18, 20, 21, 20.5, 26])))
    written = AGENDA.replace("Tuesday circle", "TUESDAY  Cafe\N{COMBINING ACUTE ACCENT}")
    (at_home / "tuesday.toml").write_text(written, encoding="utf-8")
    assert run(["history"]) == 0
    assert 'tuesday.toml:6, Check-in:  length = "21m"\n' in capsys.readouterr().out


def test_stops_suggesting_once_the_line_is_changed(at_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    keep(*(an_evening(week, took) for week, took in enumerate([18, 20, 21, 20.5, 22])))
    (at_home / "tuesday.toml").write_text(AGENDA.replace('"15m"', '"21m"'), encoding="utf-8")
    assert run(["history"]) == 0
    assert "The figures suggest no change." in capsys.readouterr().out


def test_of_several_agendas_is_a_line_each(capsys: pytest.CaptureFixture[str]) -> None:
    keep(an_evening(0, 15), an_evening(1, 15), an_evening(2, 20, "Quiet [/] \x1b circle"))
    assert run(["history"]) == 0
    assert capsys.readouterr().out == (
        "Quiet [/] \\x1b circle\n"
        "  1 evening, 21 Jan 2025, 10 people, 0 of 1 on time or early\n"
        "Tuesday circle\n"
        "  2 evenings, 7 Jan 2025 to 14 Jan 2025, 10 people, 2 of 2 on time or early\n"
        "\n"
        "For one of them: circlekeeper history AGENDA\n"
    )


def test_of_an_agenda_that_is_gone_is_known_by_its_title(capsys: pytest.CaptureFixture[str]) -> None:
    keep(an_evening(0, 15, "The old circle"), an_evening(1, 15))
    assert run(["history", "the old CIRCLE"]) == 0
    assert capsys.readouterr().out.startswith("The old circle\n1 evening, 7 Jan 2025, 10 people\n")


def test_of_an_agenda_nobody_knows_is_a_fault_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history", "tuesdy"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1


def test_of_an_agenda_never_held_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history", "tuesday"]) == 0
    assert capsys.readouterr().out == "No evenings of tuesday yet.\n"


def test_as_data_gives_every_figure_and_names_what_it_left_alone(capsys: pytest.CaptureFixture[str]) -> None:
    keep(*(an_evening(week, 21 + week / 10) for week in range(6)))
    (folders.records() / "future.toml").write_text("format = 2\nagenda = 'x'\n", encoding="utf-8")
    assert run(["history", "--json"]) == 0
    said = capsys.readouterr()
    data = json.loads(said.out)
    assert [s["suggestion"] and s["suggestion"]["direction"] for s in data["agendas"][0]["stages"]] == [
        "longer",
        None,
        None,
    ]
    assert data["left_alone"] == [{"path": str(folders.records() / "future.toml"), "fault": "newer"}]


def test_names_a_broken_record_and_reads_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    keep(an_evening(0, 15))
    broken = folders.records() / "broken \x1b.toml"
    broken.write_text("format = 1\nagenda = ", encoding="utf-8")
    assert run(["history"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Tuesday circle\n")
    assert said.err == f"{folders.records()}/broken \\x1b.toml: damaged; not changed\n"
    assert broken.exists()


def test_of_ten_years_comes_within_a_second(capsys: pytest.CaptureFixture[str]) -> None:
    folder = folders.records()
    folder.mkdir(parents=True)
    for number in range(520):
        evening = an_evening(number % 400, 15 + number % 7)
        text = records.to_toml(replace(evening, stages=evening.stages * 2))
        (folder / f"{number}.toml").write_text(text, encoding="utf-8")
    began = time.process_time()
    assert run(["history", "tuesday"]) == 0
    assert time.process_time() - began < 1.0
    assert "520 evenings" in capsys.readouterr().out


def test_leaves_alone_what_is_no_record_and_says_so_once(
    capsys: pytest.CaptureFixture[str],
) -> None:
    keep(an_evening(0, 15))
    broken = folders.records() / "2025-01-08-1900.json"
    broken.write_text("nonsense")
    assert run(["history"]) == 0
    assert run(["history", "--attendance"]) == 0
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 2
    assert all(str(broken) in line for line in said)


def test_of_an_agenda_that_nobody_knows_fails_in_either_form(capsys: pytest.CaptureFixture[str]) -> None:
    keep(an_evening(0, 15))
    assert run(["history", "nosuch"]) == 1
    assert run(["history", "nosuch", "--attendance"]) == 1
    out, errors = capsys.readouterr()
    assert out == ""
    assert len(errors.splitlines()) == 2

"""`circlekeeper history --attendance`: what a group can hand to whoever pays for its room."""

from __future__ import annotations

import csv
import io
import json
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from circlekeeper.cli.main import run
from circlekeeper.keeping import folders, records
from circlekeeper.keeping.records import Record
from tests.history.kept import keep
from tests.homes import live_in

AGENDA = 'title = "Tuesday circle"\ngroup = { min = 3, max = 9 }\n[[stages]]\nkind = "check-in"\n'


@pytest.fixture(autouse=True)
def at_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    live_in(tmp_path, monkeypatch)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "tuesday.toml").write_text(AGENDA, encoding="utf-8")


def an_evening(week: int, people: int, minutes: int = 90, title: str = "Tuesday circle") -> Record:
    began = datetime(2025, 1, 7, 18, tzinfo=UTC) + timedelta(weeks=week)
    return Record(title, "e" * 16, began.date(), people, began, began + timedelta(minutes=minutes))


def test_a_year_of_weekly_evenings_is_a_row_a_month_and_all_of_them(capsys: pytest.CaptureFixture[str]) -> None:
    keep(*(an_evening(week, 6 + week % 3) for week in range(52)))
    assert run(["history", "--attendance"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert len(rows) == 14
    assert rows[0].split() == ["Month", "evenings", "attendances", "per", "evening", "hours"]
    assert rows[1].split() == ["Jan", "2025", "4", "27", "6–8", "6.0"]
    assert rows[-1].split() == ["in", "all", "52", "363", "6–8", "78.0"]


def test_for_a_spreadsheet_it_is_a_line_a_month_with_the_last_for_all(capsys: pytest.CaptureFixture[str]) -> None:
    keep(an_evening(0, 5, 50), an_evening(5, 7), an_evening(6, 9))
    assert run(["history", "--attendance", "--csv"]) == 0
    assert list(csv.reader(io.StringIO(capsys.readouterr().out))) == [
        ["month", "evenings", "attendances", "fewest", "most", "hours"],
        ["2025-01", "1", "5", "5", "5", "0.83"],
        ["2025-02", "2", "16", "7", "9", "3.0"],
        ["all", "3", "21", "5", "9", "3.83"],
    ]


def test_as_data_it_is_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    keep(an_evening(0, 5), an_evening(5, 7))
    assert run(["history", "--attendance", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert data["agenda"] is None
    assert data["all"] == {"evenings": 2, "attendances": 12, "fewest": 5, "most": 7, "hours": 3.0}
    assert [month["month"] for month in data["months"]] == ["2025-01", "2025-02"]


@pytest.mark.parametrize("asked", ["tuesday", "tuesday.toml", "Tuesday circle"])
def test_of_one_agenda_only_its_own_evenings_count(asked: str, capsys: pytest.CaptureFixture[str]) -> None:
    keep(an_evening(0, 5), an_evening(1, 30, title="Another circle"))
    assert run(["history", asked, "--attendance", "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["agenda"], data["all"]["attendances"]) == ("Tuesday circle", 5)


def test_with_nothing_kept_there_is_nothing_to_count(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history", "--attendance"]) == 0
    assert capsys.readouterr().out.startswith("No evenings yet.")
    assert run(["history", "--attendance", "--csv"]) == 0
    assert capsys.readouterr().out == "month,evenings,attendances,fewest,most,hours\n"


@pytest.mark.parametrize("asked", [("history",), ("history", "--attendance")])
@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([10, 12, 9, 11, 10], True),
        ([12, 12, 5, 5, 5, 5, 5], False),
        ([9, 9, 9, 9], False),
        ([11, 11], False),
        ([9, 12, 9, 12, 9, 12], False),
    ],
)
def test_a_group_that_keeps_outgrowing_its_agenda_is_told_so_in_one_line(
    asked: tuple[str, ...], numbers: list[int], told: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(*(an_evening(week, people) for week, people in enumerate(numbers)))
    assert run([*asked]) == 0
    line = "Tuesday circle: 4 of the last 5 evenings had more people than it is for (9)."
    assert (line in capsys.readouterr().out) is told


@pytest.mark.parametrize("options", [("--csv",), ("--attendance", "--csv", "--json")])
def test_a_spreadsheet_is_of_attendance_alone(options: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history", *options]) == 2
    assert capsys.readouterr().err == "circlekeeper: --csv works only with --attendance, and without --json\n"


def test_of_five_thousand_evenings_it_comes_within_a_second(capsys: pytest.CaptureFixture[str]) -> None:
    folder = folders.records()
    folder.mkdir(parents=True)
    for number in range(5000):
        evening = replace(an_evening(number % 400, 5 + number % 7))
        (folder / f"{number}.toml").write_text(records.to_toml(evening), encoding="utf-8")
    began = time.process_time()
    assert run(["history", "--attendance"]) == 0
    assert time.process_time() - began < 1
    assert " 5000 " in capsys.readouterr().out

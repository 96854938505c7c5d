"""Times of day as the reader's clock shows them; a file, and whoever reads by program, has 24 hours always."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from circlekeeper import cli
from circlekeeper.cli.main import run
from circlekeeper.keeping import folders, settings
from circlekeeper.keeping.settings import Settings
from circlekeeper.words import figures
from circlekeeper.words.figures import keep_to, time_of_day
from tests.plain.conftest import Rehearse

CLOCK = re.compile(r"\b\d?\d:\d\d( [ap]m)?")


@pytest.fixture(autouse=True)
def as_the_language() -> Iterator[None]:
    yield
    keep_to("language")


@pytest.mark.parametrize(
    ("clock", "in_twelve"),
    [("00:00", "12:00 am"), ("08:05", "8:05 am"), ("12:00", "12:00 pm"), ("13:01", "1:01 pm"), ("23:59", "11:59 pm")],
)
def test_a_time_of_day_is_shown_in_24_hours_or_in_12(clock: str, in_twelve: str) -> None:
    assert time_of_day(clock) == clock
    keep_to("12")
    assert time_of_day(clock) == in_twelve
    keep_to("24")
    assert time_of_day(clock) == clock


def test_where_there_is_no_time_nothing_is_shown() -> None:
    assert time_of_day("") == ""


def test_a_language_has_hours_of_its_own_and_a_setting_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "_OURS", "12")
    keep_to("language")
    assert time_of_day("20:30") == "8:30 pm"
    keep_to("24")
    assert time_of_day("20:30") == "20:30"


def test_an_evening_in_twelve_hours_says_every_time_of_day_so(rehearse: Rehearse) -> None:
    keep_to("12")
    evening = rehearse("check-in", "close")
    said = [*evening.type("time"), *evening.type("plan"), *evening.type("ends 23:00"), *evening.type("wait 5m")]
    found = [m for line in said for m in CLOCK.finditer(line)]
    assert len(found) > 6
    assert all(m[1] for m in found), said
    assert not any("am" in line or "pm" in line for line in evening.type("state") if line.startswith("{"))


def test_a_timetable_is_printed_so_and_read_by_a_program_in_24_hours(capsys: pytest.CaptureFixture[str]) -> None:
    keep_to("12")
    for form in ((), ("--format", "text"), ("--format", "html")):
        assert run(["plan", "peer-support", "--starts", "19:00", *form]) == 0
        found = list(CLOCK.finditer(capsys.readouterr().out))
        assert len(found) > 5
        assert all(m[1] for m in found)
    run(["plan", "peer-support", "--starts", "19:00", "--json"])
    assert json.loads(capsys.readouterr().out)["starts"] == "19:00"


def test_the_setting_is_there_from_the_start(home: Path) -> None:
    settings.save(Settings(clock="12"))
    cli.speak(())
    assert time_of_day("20:30") == "8:30 pm"


@pytest.mark.parametrize("held", ['clock = "13"\n', "clock = 12\n", 'clock = "language"\n', '# clock = "12"\n'])
def test_settings_that_say_nothing_of_it_leave_it_to_the_language(held: str, home: Path) -> None:
    folders.config().mkdir(parents=True)
    folders.settings().write_text(held, encoding="utf-8")
    cli.speak(())
    assert time_of_day("20:30") == "20:30"

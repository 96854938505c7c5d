"""What was once released stays: an agenda, a script and a habit of last year work with this version, too."""

from __future__ import annotations

import json
import re

import pytest

from circlekeeper.agenda.reading import read_text
from circlekeeper.cli.main import run
from tests.docs.between_versions import PROMISED, today
from tests.docs.pages import page, section

BEFORE: dict[str, list[str]] = json.loads(PROMISED.read_text(encoding="utf-8"))
TODAY = today()
STATUS = dict(
    re.findall(r"^\| ([\d +n]+) \| (.*) \|$", section(page("docs/keys-and-commands.md"), "### Exit status"), re.M)
)


@pytest.mark.parametrize("kind", sorted(TODAY))
def test_no_name_that_was_released_is_gone(kind: str) -> None:
    assert set(BEFORE[kind]) - set(TODAY[kind]) == set()


def test_everything_that_is_promised_is_looked_at() -> None:
    assert set(BEFORE) == set(TODAY)
    assert all(len(names) > 20 for names in BEFORE.values())


@pytest.mark.parametrize(("number", "right"), [("1", True), ("2", False)])
def test_an_agenda_of_this_format_is_read_and_one_to_come_is_refused_in_words(number: str, right: bool) -> None:
    reading = read_text(
        f'format = {number}\ntitle = "Tuesday"\nlength = "30m"\n[[stages]]\nkind = "check-in"\n', "evening.toml"
    )
    assert (reading.plan is not None) == right
    assert ["written for a newer circlekeeper" in str(problem) for problem in reading.problems] == [True] * (not right)


def test_the_exit_statuses_are_those_five() -> None:
    assert list(STATUS) == ["0", "1", "2", "130", "128 + n"]


@pytest.mark.parametrize(
    ("status", "args"),
    [(0, ["check", "peer-support"]), (1, ["check", "no-such-agenda"]), (2, ["check"]), (2, ["no-such-command"])],
)
def test_a_command_ends_with_the_status_that_is_promised(status: int, args: list[str]) -> None:
    assert run(args) == status
    assert STATUS[str(status)]

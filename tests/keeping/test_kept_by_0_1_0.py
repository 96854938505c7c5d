"""What version 0.1.0 left on a disk is taken up by every later version as it stood on the screen, whatever rules
have changed since.
"""

from __future__ import annotations

import json
import shutil
import zlib
from pathlib import Path
from typing import Any

import pytest

from circlekeeper.circle import commands as c
from circlekeeper.circle.state import RULES
from circlekeeper.keeper import opening
from circlekeeper.keeper.keeper import Keeper
from circlekeeper.keeping import folders, journal, lines, private, records, sessions, settings
from circlekeeper.keeping.settings import Settings
from circlekeeper.plain.state import state_data
from tests.hand_clock import HandClock

LEFT = Path(__file__).parent / "kept_0_1_0"
EVENINGS = sorted(path.parent.name for path in LEFT.glob("*/journal"))


def session_of(name: str) -> Path:
    """The folder of one of those sessions, where this home keeps its own."""
    head = json.loads((LEFT / name / journal.FILE).read_text("utf-8").splitlines()[0])
    folder = folders.sessions() / str(head["session"])
    folder.mkdir(parents=True)
    for file in (journal.FILE, private.FILE, "seen"):
        shutil.copy(LEFT / name / file, folder / file)
    return folder


@pytest.fixture
def that_evening(monkeypatch: pytest.MonkeyPatch) -> HandClock:
    """The clocks of this computer show the evening on which all of it was left, after a restart."""
    clock = HandClock(max(seen_last(LEFT / name) for name in EVENINGS), boot_id="restarted")
    clock.be_this_computers(monkeypatch)
    return clock


def seen_last(folder: Path) -> int:
    last_line = (folder / journal.FILE).read_text("utf-8").splitlines()[-1]
    return int(json.loads(last_line)["wall"])


def resumed() -> tuple[Keeper, list[str]]:
    cut = opening.to_resume()
    assert cut is not None
    keeper, _, said = opening.resumed(cut)
    return keeper, said


def test_there_are_eight_of_them() -> None:
    assert len(EVENINGS) == 8


@pytest.mark.parametrize("name", EVENINGS)
def test_a_session_that_was_killed_stands_as_it_stood_on_the_screen(name: str, that_evening: HandClock) -> None:
    session_of(name)
    that_evening.set_wall(seen_last(LEFT / name) - that_evening.now().wall)
    stood: dict[str, Any] = json.loads((LEFT / name / "state.json").read_text("utf-8"))
    keeper, said = resumed()
    assert said == []
    assert keeper.view().held
    if not stood["held"]:
        assert keeper.do(c.Resume()) is None
    since_the_last_command = round(stood["elapsed"] * 1000) - keeper.view().elapsed
    assert 0 <= since_the_last_command < 1000
    that_evening.advance(since_the_last_command)
    assert {key: value for key, value in state_data(keeper.view()).items() if key in stood} == stood
    keeper.suspend()


@pytest.mark.parametrize("name", EVENINGS)
def test_a_session_of_0_1_0_goes_by_the_first_rules_to_its_end(name: str, that_evening: HandClock) -> None:
    folder = session_of(name)
    for _ in range(2):
        keeper, _ = resumed()
        assert keeper._session.setup.rules == 1
        assert keeper.raise_challenge(0, "words") is None
        keeper.suspend()
    found = private.find(folder, folder.name)
    assert found is not None
    assert "rules" not in found.beginning.facts
    keeper, _ = resumed()
    while not keeper.view().finished:
        assert keeper.do(c.Skip()) is None
    assert keeper._session.setup.rules == 1
    keeper.suspend()


def test_its_records_are_read_every_one() -> None:
    shelf = records.read_all(LEFT / "records")
    assert len(shelf.records) == 4
    assert shelf.passed_over == ()


def test_its_settings_are_read() -> None:
    folders.config().mkdir(parents=True)
    shutil.copy(LEFT / "settings.toml", folders.settings())
    assert settings.load() == (Settings(theme="paper", seconds=True), None)


class TestTheVersionOfTheRules:
    def test_is_kept_with_a_session_and_comes_back_with_it(
        self, clock: HandClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        clock.be_this_computers(monkeypatch)
        session_of("hold-and-next")
        keeper = opening.opened(resumed()[0].plan, opening.Wish())
        keeper.gather("Ana")
        keeper.suspend()
        clock.advance(1000)
        cut = sessions.cut_off(clock.now().wall)
        keeper, _, _ = opening.resumed(next(one for one in cut if one.commands == 1))
        assert keeper._session.setup.rules == RULES
        keeper.suspend()

    def test_that_is_newer_than_this_circlekeeper_leaves_the_session_as_it_is(self, that_evening: HandClock) -> None:
        folder = session_of("hold-and-next")
        (folder / private.FILE).write_bytes(with_rules(folder, RULES + 1))
        before = {path.name: path.read_bytes() for path in folder.iterdir()}
        with pytest.raises(sessions.CannotResume, match="saved by a newer circlekeeper"):
            resumed()
        after = {path.name: path.read_bytes() for path in folder.iterdir()}
        assert {name: after[name] for name in before} == before


def with_rules(folder: Path, rules: int) -> bytes:
    """The private file of a session, as a session that goes by these rules would have it."""
    content = (folder / private.FILE).read_bytes()
    head, *rest = content.splitlines(keepends=True)
    told = [json.loads(line) for line in rest]
    for line in told:
        del line["crc"]
        if "facts" in line:
            line["facts"]["rules"] = rules
    return head + b"".join(lines.sealed(line, zlib.crc32(head)) for line in told)


class TestACommandThatTheRulesRefuseNow:
    """The journal is as it was written, and yet one of its commands cannot be done: whatever the rules have become."""

    @pytest.fixture
    def folder(self, that_evening: HandClock, monkeypatch: pytest.MonkeyPatch) -> Path:
        folder = session_of("hold-and-next")
        given = c.from_data
        monkeypatch.setattr(c, "from_data", lambda data: c.Back(0) if data == {"do": "hold"} else given(data))
        return folder

    def test_is_said_and_the_circle_stands_where_it_was_before(self, folder: Path) -> None:
        keeper, said = resumed()
        assert said == [
            "Command 12 of 14 (back) can't be repeated. "
            "The circle is where it was before that command; the rest was set aside next to the journal."
        ]
        assert keeper.view().speaker == "Bo"
        keeper.suspend()

    def test_stays_on_the_disk_with_what_followed_it(self, folder: Path) -> None:
        rest = (folder / journal.FILE).read_bytes().splitlines(keepends=True)[12:]
        resumed()[0].suspend()
        (aside,) = folder.glob("journal.aside-*")
        assert aside.read_bytes() == b"".join(rest)

    def test_is_not_in_the_way_of_what_is_given_afterwards(self, folder: Path) -> None:
        keeper, _ = resumed()
        assert keeper.do(c.Resume()) is None
        assert keeper.do(c.Next()) is None
        speaker = keeper.view().speaker
        keeper.suspend()
        again, said = resumed()
        assert again.view().speaker == speaker == "Chloé"
        assert said == []
        again.suspend()

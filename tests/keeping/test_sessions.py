"""Sessions begun, cut off, gone on with, closed and forgotten; and who may see them."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from circlekeeper.circle.plan import Plan, TurnRules
from circlekeeper.cli.main import run
from circlekeeper.keeping import folders, lines, sessions
from circlekeeper.keeping.fs import Disk, write_whole
from circlekeeper.keeping.kept import SEEN_EVERY, Kept
from circlekeeper.keeping.removal import forget
from circlekeeper.keeping.settings import Settings, load, save
from circlekeeper.keeping.timeline import TimeMark, resumed
from tests.hand_clock import HandClock
from tests.keeping.evenings import arrives, given, go_on, now, resume, understood

DAY = 24 * 3_600_000
CANARIES = ("Zaphira", "Quillon", "Xyloquent", "marzipanic")
"""Names of the roster, a name that is typed, and words on the board."""


def evening(plan: Plan, clock: HandClock, *, forgetful: bool = False) -> Kept:
    kept = sessions.start(plan, {"seed": 7}, clock.now(), forgetful=forgetful)
    for text in CANARIES:
        arrives(kept, clock, text)
    go_on(kept, clock, 8)
    return kept


def files_that_hold(home: Path, *texts: str) -> set[str]:
    return {
        path.name
        for path in home.rglob("*")
        if path.is_file() and any(text.casefold().encode() in path.read_bytes().lower() for text in texts)
    }


class TestACutOffSession:
    def test_is_offered_with_its_title_and_gone_on_with_as_it_was(self, plan: Plan, clock: HandClock) -> None:
        kept = evening(plan, clock)
        kept.suspend()
        (session,) = sessions.cut_off(clock.now().wall)
        assert (session.title, session.commands, session.last_seen) == ("Tuesday circle", 12, clock.now().wall)
        again = resume(clock)
        assert (again.plan, again.facts, again.texts) == (plan, {"seed": 7}, list(CANARIES))
        assert given(again) == given(kept)

    def test_is_offered_for_seven_days_and_then_removed(self, plan: Plan, clock: HandClock, home: Path) -> None:
        evening(plan, clock).suspend()
        wall = clock.now().wall
        assert sessions.remove_old(wall + 7 * DAY) == []
        assert len(sessions.cut_off(wall + 7 * DAY)) == 1
        assert sessions.cut_off(wall + 7 * DAY + 1) == []
        (removed,) = sessions.remove_old(wall + 7 * DAY + 1)
        assert removed.title == "Tuesday circle"
        assert list(folders.sessions().iterdir()) == []

    @pytest.mark.parametrize("name", ["journal", "private"])
    def test_that_a_later_version_wrote_is_left_as_it_is(self, plan: Plan, clock: HandClock, name: str) -> None:
        kept = evening(plan, clock)
        kept.suspend()
        (session,) = sessions.cut_off(clock.now().wall)
        file = kept.folder / name
        head, rest = file.read_bytes().split(b"\n", 1)
        later = json.loads(head) | {"format": lines.FORMAT + 1}
        del later["crc"]
        file.write_bytes(lines.sealed(later, 0) + rest)
        lay = {path.name: path.read_bytes() for path in kept.folder.iterdir() if path.name != "lock"}
        with pytest.raises(sessions.CannotResume) as refused:
            sessions.open_for_resume(session, understood)
        assert "newer" in refused.value.sentence
        assert sessions.look_into(session, understood) is None
        assert {path.name: path.read_bytes() for path in kept.folder.iterdir() if path.name != "lock"} == lay

    def test_of_several_the_latest_is_taken(self, plan: Plan, clock: HandClock) -> None:
        evening(plan, clock).suspend()
        clock.advance(DAY)
        late = evening(plan, clock)
        late.suspend()
        assert [s.folder == late.folder for s in sessions.cut_off(clock.now().wall)] == [True, False]
        assert resume(clock).folder == late.folder

    def test_in_which_nothing_was_said_is_not_offered_and_goes_at_the_next_start(
        self, plan: Plan, clock: HandClock
    ) -> None:
        sessions.start(plan, {}, clock.now()).suspend()
        assert sessions.cut_off(clock.now().wall) == []
        assert sessions.remove_old(clock.now().wall) == []
        assert list(folders.sessions().iterdir()) == []

    def test_stands_where_it_was_last_looked_at_not_at_the_last_command(self, plan: Plan, clock: HandClock) -> None:
        kept = evening(plan, clock)
        for _ in range(20):
            clock.advance(SEEN_EVERY // 5)
            kept.looked(now(kept, clock))
        last_looked = clock.now()
        clock.advance(60_000)
        kept._let_go()  # as a kill does
        again = resume(clock)
        assert 0 <= last_looked.boot - again.last.moment.boot < SEEN_EVERY
        _, gap = resumed(again.last, clock.now())
        assert 60_000 <= gap.lost < 60_000 + SEEN_EVERY

    def test_with_a_last_look_that_is_damaged_stands_at_its_last_command(self, plan: Plan, clock: HandClock) -> None:
        kept = evening(plan, clock)
        last = kept.last
        clock.advance(60_000)
        kept.looked(now(kept, clock))
        kept.suspend()
        (kept.folder / "seen").write_bytes(b'{"v":1,"n":0,"at":99999999}\n')
        assert resume(clock).last == last

    def test_has_a_heartbeat_that_costs_no_sync(self, plan: Plan, clock: HandClock) -> None:
        kept = evening(plan, clock)
        kept.looked(TimeMark(1, clock.now()))
        before = (kept.folder / "seen").read_bytes()
        kept.looked(TimeMark(2, clock.now()))
        assert (kept.folder / "seen").read_bytes() == before


class TestNamesAndWords:
    def test_lie_in_one_file_alone(self, plan: Plan, clock: HandClock, home: Path) -> None:
        kept = evening(plan, clock)
        kept.looked(kept.last)
        assert files_that_hold(home, *CANARIES) == {"private"}
        kept.suspend()
        assert files_that_hold(home, *CANARIES) == {"private"}

    def test_are_gone_after_the_close_with_everything_else(self, plan: Plan, clock: HandClock, home: Path) -> None:
        kept = evening(plan, clock)
        assert kept.finish().left == ()
        assert [path for path in home.rglob("*") if path.is_file()] == []
        assert list(folders.sessions().iterdir()) == []

    def test_of_a_forgetful_session_are_on_no_disk_and_become_seats(
        self, plan: Plan, clock: HandClock, home: Path
    ) -> None:
        kept = evening(plan, clock, forgetful=True)
        assert kept.saved
        assert files_that_hold(home, *CANARIES) == set()
        kept.suspend()
        again = resume(clock)
        assert again.texts == [None] * 4
        assert again.plan == plan.without_names()
        assert given(again) == given(kept)
        assert arrives(again, clock, "Xyloquent")
        assert files_that_hold(home, *CANARIES) == set()
        assert again.texts == [None, None, None, None, "Xyloquent"]

    def test_of_a_forgetful_session_that_cannot_be_seen_say_of_no_stage_who_begins_it(
        self, plan: Plan, clock: HandClock
    ) -> None:
        begun_by_her = plan.stages[0]
        by_anyone = begun_by_her._replace(turns=TurnRules(turn=120_000))
        kept = sessions.start(plan._replace(stages=(by_anyone, begun_by_her)), {}, clock.now(), forgetful=True)
        for text in ("Zaphira", "\u200d"):
            arrives(kept, clock, text)
        assert kept.starters == {"1": 0}

    def test_of_every_script_come_back_letter_by_letter(self, plan: Plan, clock: HandClock) -> None:
        names = ["Chloé", "Zoë [/]", "名前", "👩🏽‍🦱", "\ud800", "a\nb", "", '"}', "x" * 5000]
        kept = sessions.start(plan, {}, clock.now())
        for name in names:
            arrives(kept, clock, name)
        kept.suspend()
        assert resume(clock).texts == names

    @pytest.mark.skipif(sys.platform == "win32", reason="modes of POSIX")
    @pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o777])
    def test_can_be_read_by_their_owner_alone(self, plan: Plan, clock: HandClock, home: Path, mask: int) -> None:
        old = os.umask(mask)
        try:
            kept = evening(plan, clock)
            kept.looked(kept.last)
            save(Settings())
            write_whole(folders.records() / "one.toml", b"x")
        finally:
            os.umask(old)
        for path in home.rglob("*"):
            assert stat.S_IMODE(path.lstat().st_mode) == (0o700 if path.is_dir() else 0o600), path


class TestForgetting:
    def test_removes_cut_off_sessions_and_lists_them(
        self, plan: Plan, clock: HandClock, capsys: pytest.CaptureFixture[str]
    ) -> None:
        kept = evening(plan, clock)
        kept.suspend()
        save(Settings())
        lay = {str(path) for path in kept.folder.iterdir()}
        assert run(["forget"]) == 0
        said = capsys.readouterr()
        assert {line.removeprefix("removed: ") for line in said.out.splitlines()} == lay
        assert list(folders.sessions().iterdir()) == []
        assert folders.settings().exists()

    def test_all_removes_everything_but_ones_own_agendas(self, plan: Plan, clock: HandClock, home: Path) -> None:
        evening(plan, clock).suspend()
        save(Settings())
        for place in (folders.records(), folders.drafts(), folders.judged(), folders.room()):
            write_whole(place / "one", b"x")
        own = folders.agendas() / "mine.toml"
        write_whole(own, b"title = 'Mine'")
        assert run(["forget", "--all"]) == 0
        assert [path for path in home.rglob("*") if path.is_file()] == [own]

    def test_leaves_work_on_agendas_that_was_not_saved_and_says_so(self, capsys: pytest.CaptureFixture[str]) -> None:
        draft = folders.drafts() / "one.json"
        write_whole(draft, b"{}")
        assert run(["forget"]) == 0
        assert "Unsaved work on an agenda stays" in capsys.readouterr().out
        assert draft.exists()
        assert run(["forget", "--all"]) == 0
        assert capsys.readouterr().out == f"removed: {draft}\n"
        assert not draft.exists()

    @pytest.mark.parametrize("where", ["sessions", "one session", "room", "a link"])
    def test_says_what_could_not_be_looked_at(
        self,
        plan: Plan,
        clock: HandClock,
        home: Path,
        where: str,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        kept = evening(plan, clock)
        kept.suspend()
        folders.room().mkdir(parents=True)
        (home / "elsewhere").mkdir()
        folders.drafts().parent.mkdir(parents=True, exist_ok=True)
        folders.drafts().symlink_to(home / "elsewhere")
        shut = {
            "sessions": folders.sessions(),
            "one session": kept.folder,
            "room": folders.room(),
            "a link": home / "elsewhere",
        }[where]
        listed = Disk.listed

        def denied(disk: Disk, path: Path) -> list[str]:
            if path == shut:
                raise PermissionError(13, "Permission denied")
            return listed(disk, path)

        monkeypatch.setattr(Disk, "listed", denied)
        assert run(["forget", "--all"]) == 1
        said = capsys.readouterr()
        assert str(folders.drafts() if where == "a link" else shut) in said.err + said.out
        assert kept.folder.exists() == (where in ("sessions", "one session"))

    def test_with_nothing_kept_says_so(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["forget", "--all"]) == 0
        assert capsys.readouterr().out == "Nothing was kept, so there was nothing to remove.\n"

    def test_where_only_records_are_kept_it_says_what_removes_them(
        self, home: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        folders.records().mkdir(parents=True)
        (folders.records() / "20261122T190000Z-00000000.toml").write_text("")
        assert run(["forget"]) == 0
        assert "forget --all removes them" in capsys.readouterr().out

    def test_removes_damaged_and_foreign_things_among_the_sessions_too(self, clock: HandClock, home: Path) -> None:
        elsewhere = home / "elsewhere"
        elsewhere.write_text("not ours")
        folders.sessions().mkdir(parents=True)
        (folders.sessions() / "a file").write_text("x")
        (folders.sessions() / "a folder").mkdir()
        (folders.sessions() / "a link").symlink_to(home)
        forget()
        assert list(folders.sessions().iterdir()) == []
        assert elsewhere.exists()


def test_where_names_every_path_at_which_something_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["where"]) == 0
    said = capsys.readouterr().out
    kept_in_folders = (folders.sessions(), folders.records(), folders.room(), folders.drafts(), folders.judged())
    for path in (*kept_in_folders, folders.settings(), folders.agendas()):
        assert f"{path}\n" in said
    assert said.count("(nothing now)") == 7


def test_where_says_how_much_is_there_now(capsys: pytest.CaptureFixture[str]) -> None:
    folders.records().mkdir(parents=True)
    for day in (1, 2):
        (folders.records() / f"{day}.json").write_text("{}")
    save(Settings())
    assert run(["where"]) == 0
    said = capsys.readouterr().out
    assert said.count("(nothing now)") == 5
    assert (
        f"{folders.records()}\n"
        "    past circles without names: agenda, date, number of people, planned and actual time of each stage (2 now)"
        in said
    )
    assert "your settings for the screen and the bell (one now)" in said


class TestSettings:
    def test_are_the_usual_ones_before_any_were_saved(self) -> None:
        assert load() == (Settings(), None)

    def test_come_back_as_they_were_saved(self) -> None:
        mine = Settings(theme="paper", bell=False, seconds=True, names_in_room=True, clicker=False)
        assert save(mine)
        assert load() == (mine, None)

    @pytest.mark.parametrize(
        "broken",
        ["theme = ", "\x00", "a" * 10_000, "x.x = 1\nx = 2", "[" * 3000, "seconds = 9" + "9" * 3900],
        ids=range(6),
    )
    def test_that_cannot_be_read_are_the_usual_ones_with_a_word(self, broken: str) -> None:
        write_whole(folders.settings(), broken.encode())
        settings, said = load()
        assert settings == Settings()
        assert said

    def test_keep_what_is_right_beside_what_is_not(self) -> None:
        write_whole(folders.settings(), b'seconds = true\nbell = "loud"\ntheme = "\\u001b[31m"\nfuture = 1\n')
        settings, said = load()
        assert settings == Settings(seconds=True)
        assert said

    def test_that_the_disk_does_not_take_are_simply_not_saved(self, home: Path) -> None:
        (home / "config").write_text("in the way")
        assert not save(Settings())

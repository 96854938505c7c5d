"""The workshop: an agenda is written, its evening stands beside it, and nothing of it is lost."""

from __future__ import annotations

import os
import re
import stat
from contextlib import nullcontext, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from circlekeeper.agenda.kinds import NAMES
from circlekeeper.agenda.reading import read_text
from circlekeeper.keeping import folders, records
from circlekeeper.keeping.records import Record, StageRecord, digest_of
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.kit.preview import evening_of
from circlekeeper.tui.workshop import drafts, outside, screen
from circlekeeper.tui.workshop.editor import Editor, place_for_stage
from circlekeeper.tui.workshop.paper import Paper
from circlekeeper.tui.workshop.screen import Workshop, opened
from circlekeeper.units import MINUTE
from circlekeeper.words import snippets
from circlekeeper.words import workshop as words
from tests.homes import live_in
from tests.tui.reading import screen_text

AGENDA = """\
# Our circle
title = "Tuesday circle"
length = "90m"
group = { min = 6, max = 10 }

# How we arrive
[[stages]]
kind = "check-in"
length = "15m"
# turn = "2m"

# The heart of it
[[stages]]
kind = "sharing-round"

[[stages]]
kind = "close"
"""
MENTIONED = re.compile(r"# (\w+ = |\[\[)")
NOW = datetime(2026, 3, 3, 19, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    live_in(tmp_path, monkeypatch)
    path = tmp_path / "tuesday.toml"
    path.write_text(AGENDA, encoding="utf-8")
    return path


class Bench:
    """A workshop on a screen."""

    def __init__(self, path: Path) -> None:
        self.left = 0
        self.screen = Workshop(path, then=self._leave, now=lambda: NOW)
        self.app = CircleApp(lambda: self.screen)

    def _leave(self) -> None:
        self.left += 1

    @property
    def editor(self) -> Editor:
        return self.screen.query_one(Editor)

    async def still(self, pilot: Pilot[int]) -> str:
        """The screen after the text has been still for long enough to be read and kept."""
        await pilot.pause()
        for timer in (self.screen._reading, self.screen._drafting):
            if timer is not None:
                timer.stop()
        with suppress(WorkerCancelled):  # a reading that was overtaken by this one
            await self.app.workers.wait_for_complete()
        self.screen._read_now()
        self.screen._keep_draft()
        await self.app.workers.wait_for_complete()
        await pilot.pause()
        await pilot.pause()
        return screen_text(self.app)


async def test_a_problem_says_its_last_word_too_where_there_are_more_than_the_screen_holds(file: Path) -> None:
    faults = ("flexx", "lenght", "promptt", "responsee", "wrapp", "directio", "titlee", "returnss", "warnn", "limitt")
    file.write_text('title = "C"\n[[stages]]\nkind = "round"\n' + "".join(f'{key} = "5m"\n' for key in faults))
    bench = Bench(file)
    async with bench.app.run_test(size=(80, 24)) as pilot:
        for _ in faults:
            beside = "".join(line[54:77].strip() for line in (await bench.still(pilot)).splitlines()[4:-3])
            whole = re.findall(r"line \d+ .*?(?=line|$)", beside)[:-1]
            assert all(said.endswith("'?") for said in whole), whole
            bench.screen.query_one("#side-notes").scroll_relative(y=1, animate=False)


async def test_beside_the_text_stands_the_evening_it_means(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        shown = await bench.still(pilot)
        assert "With 8 people" in shown
        assert "19:00  Check-in" in shown
        assert "8m 45s" in shown
        assert "20:30  the end" in shown
        assert "No problems." in shown


async def test_what_is_typed_changes_the_evening(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        bench.editor.move_cursor((7, 0))
        await pilot.press(*"turn", "space", "equals_sign", "space", *'"2m"', "enter")
        shown = await bench.still(pilot)
        assert words.UNSAVED in shown
        assert "16 of 15" in shown
        assert "1 warning" in shown


async def test_another_group_is_another_number_of_people_unless_one_was_chosen(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        assert "With 8 people" in await bench.still(pilot)
        timed = AGENDA.replace("# turn", "turn")
        bench.editor.replace_all(timed)
        assert "1 warning" in await bench.still(pilot)
        bench.editor.replace_all(timed.replace("min = 6, max = 10", "min = 2, max = 4"))
        shown = await bench.still(pilot)
        assert "With 3 people" in shown
        assert "No problems." in shown
        bench.screen.action_more()
        assert "With 4 people" in await bench.still(pilot)
        bench.editor.replace_all(AGENDA)
        assert "With 4 people" in await bench.still(pilot)


async def test_a_problem_says_its_line_and_choosing_it_goes_there(file: Path) -> None:
    file.write_text(AGENDA.replace('"90m"', "90"), encoding="utf-8")
    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        shown = await bench.still(pilot)
        assert "1 problem to fix" in shown
        assert "line 3  length" in shown
        assert bench.editor.cursor_location == (2, 9)
        bench.editor.move_cursor((10, 0))
        await pilot.press("tab", "down", "enter")
        await pilot.pause()
        assert bench.editor.cursor_location == (2, 9)
        assert bench.editor.has_focus


async def test_f3_goes_from_problem_to_problem_and_round_again(file: Path) -> None:
    file.write_text(AGENDA.replace('"90m"', "90").replace('"close"', '"closing"'), encoding="utf-8")
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await bench.still(pilot)
        await pilot.press("f3")
        assert bench.editor.cursor_location[0] == 16
        await pilot.press("f3")
        assert bench.editor.cursor_location[0] == 2


async def test_f3_also_goes_to_what_an_outline_left_open(file: Path) -> None:
    file.write_text(AGENDA.replace("# The heart of it", "# guessed: kind"), encoding="utf-8")
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await bench.still(pilot)
        assert "F3 next remark" in screen_text(bench.app)
        await pilot.press("f3")
        assert bench.editor.document.get_line(bench.editor.cursor_location[0]) == "# guessed: kind"


async def test_the_number_of_people_changes_by_keys_and_by_mouse(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        await bench.still(pilot)
        await pilot.press("f8", "f8", "f8")
        shown = await bench.still(pilot)
        assert "With 11 people" in shown
        assert "17 of 15" in shown
        assert "group.max" in shown
        await pilot.press("tab", "minus")
        assert "With 10 people" in await bench.still(pilot)
        await pilot.click("Count", offset=(len("With 10 people") + 3, 0))
        assert "With 9 people" in await bench.still(pilot)
        written, bench.editor.text = bench.editor.text, "title = "
        assert words.EARLIER in await bench.still(pilot)
        assert "F8" not in screen_text(bench.app)
        await pilot.press("f7", "f8", "f8", "tab", "plus")
        await pilot.click("Count", offset=(len("With 9 people") + 3, 0))  # where the - was
        bench.editor.text = written
        shown = await bench.still(pilot)
        assert "With 9 people" in shown
        assert "F8" in shown


async def test_a_reading_for_fewer_people_that_comes_late_is_not_shown(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench, readings = Bench(file), list[tuple[int, int]]()
    plan = read_text(AGENDA, "").plan
    assert plan is not None
    async with bench.app.run_test(size=(120, 36)) as pilot:
        await bench.still(pilot)
        monkeypatch.setattr(Workshop, "_read", lambda _, stamp, text, asked, people: readings.append((stamp, asked)))
        await pilot.press("f8", "f8", "f8")
        for stamp, count in reversed(readings):
            bench.screen.post_message(Workshop.TextRead(stamp, evening_of(plan, count), ()))
        await pilot.pause()
        assert [count for _, count in readings] == [9, 10, 11]
        assert "With 11 people" in screen_text(bench.app)


async def test_saving_keeps_mark_line_ends_comments_and_permissions(file: Path) -> None:
    before = "\ufeff" + AGENDA.replace("\n", "\r\n").replace("# The heart of it\r\n", "# The heart of it\n")
    file.write_bytes(before.encode())
    file.chmod(0o640)
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        bench.editor.move_cursor((0, 0))
        await pilot.press("#", "enter", "f2")
        await pilot.pause()
        assert "Saved." in screen_text(bench.app)
        assert words.UNSAVED not in screen_text(bench.app)
    assert file.read_bytes() == before.replace("\ufeff", "\ufeff#\r\n").encode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [p.name for p in file.parent.iterdir() if p.is_file()] == ["tuesday.toml"]


def test_a_link_to_an_agenda_stays_a_link(file: Path) -> None:
    link = file.with_name("link.toml")
    link.symlink_to(file)
    Paper.open(link).save("title = 'x'\n")
    assert link.is_symlink()
    assert file.read_text() == "title = 'x'\n"


def test_characters_that_may_not_be_drawn_are_written_back_as_they_were(file: Path) -> None:
    text = 'title = "a"  # \u202e \u2028 \x85 tab\t end\x1b\n# \U000f001b of its own\n'
    file.write_text(text, encoding="utf-8", newline="")
    paper = Paper.open(file)
    assert not set(paper.text) & set("\u202e\u2028\x85\x1b")
    assert len(paper.text) == len(text)
    paper.save(paper.text + "# more\n")
    assert file.read_bytes().decode() == text + "# more\n"


async def test_a_control_character_is_shown_as_a_picture_and_named_as_a_problem(file: Path) -> None:
    file.write_text('title = "Tu\\u001b[2Jes"  # \x1b]0;x\x07\n[[stages]]\nkind = "close"\n', encoding="utf-8")
    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        shown = await bench.still(pilot)
        assert "# ␛]0;x␇" in shown
        assert "\x1b" not in shown
        assert "to fix" in shown


async def test_a_paste_loses_what_may_not_stand_in_text_and_keeps_its_lines(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        bench.editor.post_message(events.Paste("# a\x1b[31m\r\n# b\u202e\n"))
        await pilot.pause()
        await pilot.pause()
        assert bench.editor.text.startswith("# a[31m\n# b\n# Our circle")
        await pilot.press("ctrl+z")
        assert bench.editor.text == AGENDA


async def test_a_file_changed_elsewhere_is_taken_at_once_where_nothing_is_unsaved(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await bench.still(pilot)
        file.write_text(AGENDA.replace("Tuesday", "Thursday"), encoding="utf-8")
        bench.screen._look_at_disk()
        await pilot.pause()
        assert "Thursday" in bench.editor.text
        assert not bench.screen.unsaved
        assert "This is the file's new text." in screen_text(bench.app)


async def test_unsaved_work_is_never_written_over_what_something_else_wrote_without_asking_twice(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        await pilot.press("#")
        theirs = AGENDA.replace("Tuesday", "Thursday")
        file.write_text(theirs, encoding="utf-8")
        bench.screen._look_at_disk()
        await pilot.pause()
        assert words.CHANGED_ON_DISK in screen_text(bench.app)
        await pilot.press("f2")
        assert file.read_text() == theirs
        await pilot.press("f2")
        assert file.read_text() == "#" + AGENDA


async def test_taking_the_files_text_can_be_undone(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("#")
        file.write_text("title = 'theirs'\n", encoding="utf-8")
        await pilot.press("f9")
        assert bench.editor.text == "title = 'theirs'\n"
        await pilot.press("ctrl+z")
        assert bench.editor.text == "#" + AGENDA


async def test_leaving_with_unsaved_work_asks_and_can_save(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("#", "escape")
        await pilot.pause()
        assert "You have unsaved changes." in screen_text(bench.app)
        await pilot.press("escape")
        await pilot.pause()
        assert bench.left == 0
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
    assert bench.left == 1
    assert file.read_text() == "#" + AGENDA


async def test_leaving_without_saving_leaves_the_file_and_no_draft(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("#")
        await bench.still(pilot)
        assert drafts.find(file) is not None
        await pilot.press("escape")
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
    assert (bench.left, file.read_text(), drafts.find(file)) == (1, AGENDA, None)


async def test_unsaved_work_survives_a_crash_and_is_offered_at_the_next_opening(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("#")
        await bench.still(pilot)
    kept = next(folders.drafts().iterdir())
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    again = Bench(file)
    async with again.app.run_test() as pilot:
        await pilot.pause()
        await pilot.pause()
        assert "unsaved work on this agenda" in screen_text(again.app)
        await pilot.press("enter")
        await pilot.pause()
        assert again.editor.text == "#" + AGENDA
        await pilot.press("f2")
        await pilot.pause()
    assert file.read_text() == "#" + AGENDA
    assert drafts.find(file) is None


async def test_a_disk_that_does_not_take_it_leaves_the_file_and_the_text(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        await pilot.press("#")
        monkeypatch.setattr(os, "fsync", full)
        await pilot.press("f2")
        await pilot.pause()
        assert "Couldn't save it: No space left on device." in screen_text(bench.app)
        assert bench.screen.unsaved
    assert file.read_text() == AGENDA
    assert [p.name for p in file.parent.iterdir() if p.is_file()] == ["tuesday.toml"]


async def test_a_file_that_is_no_text_cannot_be_opened_and_is_left_alone(file: Path) -> None:
    file.write_bytes(b"\xff\xfe\x00t")
    left: list[str] = []
    app = CircleApp(lambda: opened(file, then=lambda: left.append(file.name)))
    async with app.run_test() as pilot:
        await pilot.pause()
        before = screen_text(app)
        assert "can't be opened here" in before
        await pilot.press("a", "f2", "f3", "f4", "f6", "f8", "f9", "ctrl+f", "ctrl+t", "ctrl+n", "ctrl+z")
        await pilot.pause()
        assert screen_text(app) == before
        await pilot.press("escape")
        await pilot.pause()
    assert left == ["tuesday.toml"]
    assert file.read_bytes() == b"\xff\xfe\x00t"


# Snippets


def test_every_kind_can_be_put_in_as_a_stage() -> None:
    assert set(snippets.ABOUT) == set(NAMES)


@pytest.mark.parametrize("kind", snippets.ABOUT)
def test_the_snippet_of_each_kind_is_a_stage_that_can_be_used(kind: str) -> None:
    reading = read_text(f'title = "x"\n\n{snippets.stage(kind)}', "x", count=8)
    assert reading.plan is not None, reading.problems
    assert reading.plan.stages[0].named == kind
    assert reading.plan.stages[0].length is not None
    assert reading.plan.stages[0].length >= 2 * MINUTE


def written(snippet: str) -> str:
    """A snippet with all that it only mentions taken out of its comments, behind a stage that begins the evening."""
    said = "\n".join(
        line.removeprefix("# ") if MENTIONED.match(line) else line
        for line in snippet.splitlines()
        if not (line.startswith("prompt =") and "# prompts =" in snippet)
    )
    return f'title = "x"\nmarks = ["guest"]\n\n[[stages]]\nkind = "lead"\n\n{said}\n'


@pytest.mark.parametrize("kind", snippets.ABOUT)
def test_every_key_a_snippet_only_mentions_could_be_used_as_well(kind: str) -> None:
    text = written(snippets.stage(kind))
    assert read_text(text, "x", count=8).plan is not None, (text, read_text(text, "x").problems)


def test_the_keys_of_the_whole_evening_could_all_be_used() -> None:
    said = "\n".join(line.removeprefix("# ") for line in snippets.EVENING.splitlines())
    reading = read_text(f'title = "x"\n{said}\n[[stages]]\nkind = "lead"\n', "x", count=8)
    assert reading.plan is not None, reading.problems
    assert reading.plan.marks == ("newcomer",)


def test_a_stage_that_is_begun_is_offered_every_key_of_its_turns_its_laps_and_its_groups() -> None:
    for kind, keys in {
        "round": {"turn", "start", "who", "after", "after_response", "laps", "prompts", "most", "by", "at"},
        "open": {"turn", "once", "who", "after", "after_response", "by", "at"},
        "groups": {"size", "turn", "changeover", "changes", "prompts", "partners", "by", "at"},
        "challenges": {"times", "extend", "phases", "by", "at"},
    }.items():
        offered = {
            key for key in keys if re.search(rf"^(# )?({key} =|\[\[stages.{key}\]\])", snippets.stage(kind), re.M)
        }
        assert offered == keys, kind
    phase = snippets.stage("challenges").partition("[[stages.phases]]")[2]
    assert all(f"# {key} =" in phase for key in ("title", "voice", "turn", "length"))


async def test_the_keys_of_the_whole_evening_go_above_the_stages_and_a_later_stage_below_them(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        bench.editor.move_cursor((16, 0))
        await pilot.press("f4", *words.WHOLE_EVENING, "enter")
        shown = await bench.still(pilot)
        assert words.ADDED_EVENING.format(number=5)[:30] in shown
        lines = bench.editor.text.split("\n")
        assert lines[3].startswith("group =")
        assert lines[4:10] == snippets.EVENING.splitlines()
        assert bench.editor.cursor_location == (4, 0)
        assert place_for_stage(lines, 0) == 10
        assert read_text(bench.editor.text, "x").plan is not None
        await pilot.press("ctrl+z")
        assert bench.editor.text == AGENDA


async def test_a_stage_is_found_by_what_its_row_says_of_it(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        bench.editor.move_cursor((7, 3))
        await pilot.press("f4", *"pairs", "enter")
        await pilot.pause()
        assert "Groups is on line 12." in await bench.still(pilot)


async def test_a_stage_goes_in_behind_the_one_the_cursor_is_in(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        bench.editor.move_cursor((7, 3))
        await pilot.press("f4", "down", "down", "down", "down", "down", "enter")
        await pilot.pause()
        shown = await bench.still(pilot)
        assert "Silence is on line 12." in shown
        plan = read_text(bench.editor.text, "x").plan
        assert plan is not None
        assert [s.named for s in plan.stages] == ["check-in", "silence", "sharing-round", "close"]
        assert '# turn = "2m"\n\n[[stages]]\nkind = "silence"' in bench.editor.text
        assert '\n\n# The heart of it\n[[stages]]\nkind = "sharing-round"' in bench.editor.text
        await pilot.press("ctrl+z")
        assert bench.editor.text == AGENDA


async def test_a_stage_goes_in_and_stands_twice_also_where_the_last_line_has_no_end(file: Path) -> None:
    file.write_text(AGENDA.rstrip("\n"), encoding="utf-8")
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("ctrl+end", "ctrl+t")
        await pilot.pause()
        twice = '[[stages]]\nkind = "close"\n\n[[stages]]\nkind = "close"'
        assert bench.editor.text.endswith(twice)
        await pilot.press("ctrl+z", "ctrl+end", "f4", *"sil", "enter")
        await pilot.pause()
        assert 'kind = "close"\n\n[[stages]]\nkind = "silence"\n' in bench.editor.text
        plan = read_text(bench.editor.text, "x").plan
        assert plan is not None
        assert [s.named for s in plan.stages] == ["check-in", "sharing-round", "close", "silence"]


def test_a_new_stage_finds_its_place_at_the_end_and_not_inside_a_text() -> None:
    assert place_for_stage(AGENDA.split("\n"), 17) == 17
    assert place_for_stage([""], 0) == 0
    quoted = ['title = "x"', "[[stages]]", 'kind = "close"', 'say = """', "[[stages]]", '"""', ""]
    assert place_for_stage(quoted, 1) == 6


# One's own editor


async def test_ones_own_editor_opens_the_file_and_its_work_is_there_afterwards(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", "ed --quiet")
    assert outside.command() == ["ed", "--quiet"]

    async def edited(_: object, path: Path) -> int:
        path.write_text("title = 'from outside'\n", encoding="utf-8")
        return 0

    monkeypatch.setattr(outside, "edit", edited)
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("f6")
        await bench.app.workers.wait_for_complete()
        await pilot.pause()
        assert bench.editor.text == "title = 'from outside'\n"
        assert "Back from your editor." in screen_text(bench.app)


async def test_without_an_editor_it_says_how_to_name_one(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.delenv("EDITOR", raising=False)
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("f6")
        await pilot.pause()
        assert "Set EDITOR" in screen_text(bench.app)


async def test_what_was_typed_is_taken_back_and_put_back_from_the_list_of_everything(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("#", "ctrl+p", *"undo", "enter")
        await pilot.pause()
        assert bench.editor.text == AGENDA
        await pilot.press("ctrl+p", *"redo", "enter")
        await pilot.pause()
        assert bench.editor.text == "#" + AGENDA


async def test_a_file_that_has_gone_or_is_no_text_any_more_leaves_what_was_written(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        await pilot.press("#")
        file.write_bytes(b"\xff\xfe\x00")
        await pilot.press("f9")
        await pilot.pause()
        assert "This file can't be opened here: " in screen_text(bench.app)
        file.unlink()
        await pilot.press("f9")
        await pilot.pause()
        assert "This file can't be opened here: " in screen_text(bench.app)
        bench.screen._look_at_disk()
        await pilot.pause()
        assert "The file is gone. F2 writes it again." in screen_text(bench.app)
        await pilot.press("f2")
        await pilot.pause()
    assert file.read_text() == "#" + AGENDA


async def test_unsaved_work_of_the_last_time_can_be_discarded(file: Path) -> None:
    drafts.keep(file, "title = 'mine'\n", NOW)
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.pause()
        await pilot.pause()
        await pilot.press("down", "enter")
        await pilot.pause()
        assert bench.editor.text == AGENDA
    assert bench.left == 0
    assert drafts.find(file) is None


async def test_unsaved_work_that_says_what_the_file_says_by_now_is_not_asked_about(file: Path) -> None:
    drafts.keep(file, AGENDA, NOW)
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.pause()
        await pilot.pause()
        assert "unsaved work" not in screen_text(bench.app)
    assert drafts.find(file) is None


async def test_ctrl_c_copies_what_is_selected_and_else_leaves(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("shift+end", "ctrl+c")
        await pilot.pause()
        assert bench.app.clipboard == "# Our circle"
        assert bench.app.return_code is None
        await pilot.press("end", "ctrl+c")
        await pilot.pause()
        assert bench.app.return_code == 0


async def test_quitting_with_unsaved_work_asks_and_can_stay_or_save(file: Path) -> None:
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("#", "ctrl+q")
        await pilot.pause()
        assert "You have unsaved changes." in screen_text(bench.app)
        await pilot.press("down", "down", "enter")
        await pilot.pause()
        assert bench.app.screen is bench.screen
        assert bench.app.return_code is None
        await pilot.press("ctrl+q", "enter")
        await pilot.pause()
        assert bench.app.return_code == 0
    assert file.read_text() == "#" + AGENDA


@pytest.mark.parametrize("saves", [True, False])
async def test_ones_own_editor_asks_for_unsaved_work_to_be_saved_first(
    file: Path, monkeypatch: pytest.MonkeyPatch, saves: bool
) -> None:
    seen: list[str] = []

    async def edited(_: object, path: Path) -> int:
        seen.append(path.read_text(encoding="utf-8"))
        return 3

    monkeypatch.setenv("VISUAL", "ed")
    monkeypatch.setattr(outside, "edit", edited)
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("#", "f6")
        await pilot.pause()
        assert "Your editor opens the file. Save it first?" in screen_text(bench.app)
        await pilot.press(*[] if saves else ["down"], "enter")
        await bench.app.workers.wait_for_complete()
        await pilot.pause()
        assert ("Your editor ended with status 3." in screen_text(bench.app)) is saves
    assert seen == (["#" + AGENDA] if saves else [])
    assert file.read_text() == ("#" + AGENDA if saves else AGENDA)


async def test_ones_own_editor_is_waited_for_and_what_names_none_is_passed_over(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VISUAL", "'not closed")
    monkeypatch.setenv("EDITOR", "sh -c 'echo title = 1 > \"$0\"; exit 4'")
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        monkeypatch.setattr(bench.app, "suspend", nullcontext)
        await pilot.press("f6")
        await bench.app.workers.wait_for_complete()
        await pilot.pause()
        assert bench.editor.text == "title = 1\n"
        assert "Your editor ended with status 4." in screen_text(bench.app)


async def test_a_terminal_that_cannot_be_lent_is_told_of(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VISUAL", "true")
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.press("f6")
        await bench.app.workers.wait_for_complete()
        await pilot.pause()
        assert "This terminal can't be handed over to another program." in screen_text(bench.app)


# How good


async def test_a_long_agenda_is_read_when_the_hand_rests_and_not_at_each_letter(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage = '[[stages]]\nkind = "silence"  # quiet\nlength = "2m"\nprompt = "Only this."\n\n'
    file.write_text('title = "Long"\n' + stage * 200, encoding="utf-8")
    readings = []

    def noted(*text: Any, **more: Any) -> Any:
        readings.append(text)
        return read_text(*text, **more)

    monkeypatch.setattr(screen, "read_text", noted)
    monkeypatch.setattr(screen, "READ_AFTER", 600)
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await bench.still(pilot)
        bench.editor.move_cursor((500, 0))
        readings.clear()
        for _ in range(20):
            await pilot.press("number_sign")
        assert readings == []
        assert bench.editor.document.get_line(500).startswith("#" * 20)
        await bench.still(pilot)
        assert len(readings) <= 2


@pytest.mark.parametrize("size", [(40, 10), (60, 16), (80, 24), (120, 36), (200, 60)])
async def test_the_workshop_serves_at_every_size(file: Path, size: tuple[int, int]) -> None:
    file.write_text(AGENDA.replace('"90m"', "90"), encoding="utf-8")
    bench = Bench(file)
    async with bench.app.run_test(size=size) as pilot:
        shown = await bench.still(pilot)
        assert "length = 90" in shown
        assert "1 problem to fix" in shown
        assert "F2 save" in shown


async def test_unsaved_work_that_is_not_decided_on_is_not_written_over(file: Path) -> None:
    drafts.keep(file, "title = 'mine'\n", NOW)
    bench = Bench(file)
    async with bench.app.run_test() as pilot:
        await pilot.pause()
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
    assert bench.left == 1
    found = drafts.find(file)
    assert found is not None
    assert found.text == "title = 'mine'\n"


# Past evenings


def evenings_of(path: Path, minutes: tuple[int, ...]) -> None:
    """Records of an agenda whose check-in took so many minutes, an evening each."""
    plan = read_text(path.read_text(encoding="utf-8"), "x").plan
    assert plan is not None
    lengths = plan.lengths(plan.length)
    for week, took in enumerate(minutes):
        began = NOW + timedelta(weeks=week)
        stages = tuple(
            StageRecord(stage.title, stage.named, length, length, took * MINUTE if i == 0 else length)
            for i, (stage, length) in enumerate(zip(plan.stages, lengths, strict=True))
        )
        record = Record(
            plan.title, digest_of(plan), began.date(), 9, began, began + timedelta(minutes=90), stages=stages
        )
        records.write(folders.records(), record)


async def test_what_past_evenings_say_of_a_stage_stands_beside_it_and_choosing_it_goes_there(file: Path) -> None:
    evenings_of(file, (19, 20, 19, 21, 20, 19, 20, 20))
    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        shown = await bench.still(pilot)
        assert "No problems." in shown
        assert "From past evenings:" in shown
        assert 'length = "20m"' in shown
        await pilot.press("f3")
        assert bench.editor.cursor_location == (0, 0)
        await pilot.press("tab", "down", "enter")
        await pilot.pause()
        assert bench.editor.cursor_location == (8, 9)
        assert bench.editor.has_focus
        assert "20m would have been enough for 7 of 8." in " ".join(screen_text(bench.app).split())
        bench.editor.replace('"20m"', (8, 9), (8, 14))
        assert "From past evenings:" not in await bench.still(pilot)


async def test_past_evenings_that_bear_the_agenda_out_are_not_mentioned(file: Path) -> None:
    evenings_of(file, (14, 15, 16, 15, 14, 15, 15, 16))
    bench = Bench(file)
    async with bench.app.run_test(size=(120, 36)) as pilot:
        assert "Past evenings" not in await bench.still(pilot)

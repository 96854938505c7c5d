"""The library, the first screen and the settings: what a facilitator sees before an evening."""

from __future__ import annotations

import errno
import os
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from circlekeeper import people_file
from circlekeeper.agenda import library
from circlekeeper.agenda.library import bundled_folder
from circlekeeper.agenda.outline.reading import read_outline
from circlekeeper.agenda.outline.writing import agenda_text
from circlekeeper.agenda.reading import read
from circlekeeper.circle import commands as c
from circlekeeper.keeper import opening
from circlekeeper.keeper.opening import Wish
from circlekeeper.keeping import folders, judged, settings
from circlekeeper.keeping.folders import file_name
from circlekeeper.tui import signs
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.before import is_first
from circlekeeper.tui.gathering.screen import Gathering
from circlekeeper.tui.kit.settings import SettingsScreen, all_rows
from circlekeeper.tui.library.first_run import FirstRun
from circlekeeper.tui.library.screen import LeftOff, Library, Wanted
from circlekeeper.tui.library.shelf import Shelved, make
from circlekeeper.tui.workshop import drafts
from circlekeeper.tui.workshop.screen import Workshop
from circlekeeper.words import figures
from circlekeeper.words import library as library_words
from circlekeeper.words.language import spoken
from tests.evenings import plan_of
from tests.homes import live_in
from tests.tui.reading import press_text, screen_text
from tests.tui.rehearsing import resized

SMALL = 'title = "Tuesday [/] circle"\nlength = "60m"\n[[stages]]\nkind = "check-in"\n[[stages]]\nkind = "close"\n'
BROKEN = 'title = "Broken"\nlength = 90\n[[stages]]\nkind = "close"\n'


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    live_in(tmp_path, monkeypatch)
    folders.agendas().mkdir(parents=True)
    here = tmp_path / "here"
    here.mkdir()
    return here


def own(name: str, text: str) -> Path:
    path = folders.agendas() / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return path


class Shelf:
    """A library on a screen, and what it was left for."""

    def __init__(self, here: Path, cut_off: Sequence[LeftOff] = ()) -> None:
        self.wanted: list[Wanted] = []
        self.app = CircleApp(lambda: Library(self.wanted.append, cut_off=cut_off, here=here))

    async def read(self, pilot: Pilot[int]) -> str:
        """The screen once every agenda was read."""
        await pilot.pause()
        await self.app.workers.wait_for_complete()
        await pilot.pause()
        return screen_text(self.app)


async def test_each_agenda_stands_with_its_length_and_group_and_its_evening_at_the_right(home: Path) -> None:
    own("tuesday", SMALL)
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        shown = await shelf.read(pilot)
        assert "Yours" in shown
        assert "With circlekeeper" in shown
        assert "Peer support circle       90m · 4–12" in shown
        assert "Tuesday [/] circle" in shown
        assert "60 minutes" in shown
        assert "19:00  Check-in" in shown
        assert "20:00  the end" in shown


async def test_it_opens_without_drawing_a_row_or_a_style_again_and_another_width_draws_each_row_once(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    again: list[int | str] = []

    def noted(method: str) -> None:
        real = getattr(Library, method)

        def noting(screen: Library, *at: int, **more: bool) -> object:
            again.extend(at or (method,))
            return real(screen, *at, **more)

        monkeypatch.setattr(Library, method, noting)

    monkeypatch.setattr(Library, "_read_all", lambda screen, found: None)
    noted("_draw_row")
    noted("update_node_styles")
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await pilot.pause()
        assert again == ["update_node_styles"]
        await resized(pilot, 80, 30)
        await resized(pilot, 120, 30)
        assert again[1:] == ["update_node_styles", *range(len(library.entries(home)))]


async def test_a_broken_agenda_is_listed_with_its_first_problem_and_enter_mends_it(home: Path) -> None:
    own("aaa", BROKEN)
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        shown = await shelf.read(pilot)
        assert "1 problem to fix" in shown
        assert "Line 2, length" in shown
        assert "Enter fix" in shown
        await pilot.press("enter")
        await shelf.read(pilot)
        assert isinstance(shelf.app.screen, Workshop)


async def test_agendas_in_the_folder_it_was_started_in_are_there_too(home: Path) -> None:
    (home / "local.toml").write_text(SMALL)
    (home / "pyproject.toml").write_text("[project]\n")
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        shown = await shelf.read(pilot)
        assert "In this folder" in shown
        assert "pyproject" not in shown


async def test_a_copy_that_is_called_like_its_original_stands_with_the_name_of_its_file(home: Path) -> None:
    (home / "our-own.toml").write_text(read(bundled_folder() / "peer-support.toml").text)
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        rows = [line.strip() for line in (await shelf.read(pilot)).splitlines()]
        assert [row.split("  ")[0] for row in rows if row.startswith(("our-own", "Peer support circle"))][:2] == [
            "our-own",
            "Peer support circle",
        ]


async def test_enter_opens_the_gathering_and_who_sat_down_begins(home: Path) -> None:
    own("tuesday", SMALL)
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(shelf.app.screen, Gathering)
        await press_text(pilot, "Ana")
        await pilot.press("enter", "enter")
        await pilot.pause()
        assert isinstance(shelf.app.screen, Library)
    assert [(w.what, [seat.name for seat in w.people]) for w in shelf.wanted] == [("run", ["Ana"])]


async def test_leaving_the_gathering_comes_back_to_the_library(home: Path) -> None:
    own("tuesday", SMALL)
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("enter")
        await pilot.pause()
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(shelf.app.screen, Library)
    assert shelf.wanted == []


async def test_a_rehearsal_has_as_many_made_up_people_as_the_agenda_suits(home: Path) -> None:
    own("tuesday", SMALL.replace("[[stages]]", "group = { min = 4, max = 8 }\n[[stages]]", 1))
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("r")
        await pilot.pause()
    assert shelf.wanted[0].what == "rehearse"
    assert len(shelf.wanted[0].people) == 6


async def test_a_session_that_was_cut_off_is_offered_first(home: Path) -> None:
    shelf = Shelf(home, [left_off("Tuesday [/] circle")])
    async with shelf.app.run_test() as pilot:
        shown = await shelf.read(pilot)
        assert "Resume Tuesday [/] circle" in shown
        assert "Enter resume" in shown
        await pilot.press("enter")
        await pilot.pause()
    assert [w.what for w in shelf.wanted] == ["resume"]


async def test_the_whole_evening_can_be_looked_at(home: Path) -> None:
    own("tuesday", SMALL)
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("l")
        await pilot.pause()
        assert "How are you arriving?" in screen_text(shelf.app)
        assert "circlekeeper plan tuesday --format html --output evening.html" in screen_text(shelf.app)
        await pilot.press("escape")
        await pilot.pause()
        assert isinstance(shelf.app.screen, Library)


async def test_plus_and_minus_show_the_evening_for_other_numbers_of_people(home: Path) -> None:
    own("tuesday", SMALL)
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("plus", "plus", "minus", "plus")
        await pilot.pause()
        assert "With 10 people" in screen_text(shelf.app)


async def test_a_copy_of_a_bundled_agenda_is_ones_own_with_its_comments(home: Path) -> None:
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("c")
        await press_text(pilot, "Thursday")
        await pilot.press("enter")
        await shelf.read(pilot)
        assert isinstance(shelf.app.screen, Workshop)
        assert "thursday.toml" in screen_text(shelf.app)
        await pilot.press("escape")
        shown = await shelf.read(pilot)
        assert "Thursday" in shown
    path = folders.agendas() / "thursday.toml"
    copied = read(path)
    assert copied.plan is not None
    assert copied.plan.title == "Thursday"
    assert "# Peer support circle" in path.read_text()


async def test_what_is_pasted_over_the_name_of_a_copy_is_its_name(home: Path) -> None:
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("c")
        shelf.app.post_message(events.Paste("Thursday"))
        await pilot.pause()
        await pilot.press("enter")
        await shelf.read(pilot)
        assert "thursday.toml" in screen_text(shelf.app)


def test_where_an_agenda_comes_from_does_not_describe_it(home: Path) -> None:
    path = own("evening", agenda_text(read_outline("Welcome (5 min)\nCheck-in (15 min)\n"), "mail.txt"))
    entry = next(one for one in library.entries() if one.path == path)
    assert Shelved(entry, library.read(str(path))).described == ""
    path.write_text("# For the garden group.\n" + path.read_text())
    assert Shelved(entry, library.read(str(path))).described == "For the garden group."


def test_a_new_agenda_never_takes_the_place_of_another(home: Path) -> None:
    source = own("tuesday", SMALL)
    assert make("Tuesday", source) == "There is already an agenda called tuesday. Please choose another name."
    assert source.read_text() == SMALL
    assert make("…", source) == "It needs a name with at least one letter or digit."
    path = make('A "quoted" \\ name', source)
    assert isinstance(path, Path)
    made = read(path)
    assert made.plan is not None
    assert made.plan.title == 'A "quoted" \\ name'


@pytest.mark.parametrize(
    "title",
    [
        '"Our \\"own\\" circle"',
        "'Our own circle'",
        '"""Our "own"\ncircle"""',
        '"""\nOur \\"""own\\""" circle"""',
        "'''\nOur own circle'''",
        '""',
    ],
)
def test_a_copy_has_its_own_title_however_the_other_one_was_written(home: Path, title: str) -> None:
    source = own("source", SMALL.replace(SMALL.splitlines()[0], f"# Ours.\ntitle = {title} # the group's"))
    path = make("Wednesday", source)
    assert isinstance(path, Path)
    assert path.read_text(encoding="utf-8").splitlines()[2:4] == ["# Ours.", 'title = "Wednesday" # the group\'s']
    made = read(path)
    assert made.plan is not None
    assert made.plan.title == "Wednesday"


def test_a_file_name_is_plain_whatever_the_title() -> None:
    assert file_name("Chloé's circle / Tuesday") == "chloé-s-circle-tuesday"
    assert file_name("../../etc") == "etc"
    assert file_name("[/]") == ""


# Removing one's own


async def test_an_agenda_of_ones_own_is_removed_only_after_the_second_answer(home: Path) -> None:
    first, second, third = (
        own("aaa", BROKEN),
        own("tuesday", SMALL),
        own("wednesday", SMALL.replace("Tuesday", "Wednesday")),
    )
    drafts.keep(Path(os.path.realpath(second)), "title = 'names'", datetime.now(UTC))
    judged.keep(second, b"", "its text")
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("down", "x")
        asked = await shelf.read(pilot)
        assert "Remove tuesday.toml for good?" in asked
        assert "It's in" in asked
        assert second.exists()
        await pilot.press("down")
        assert second.exists()
        await pilot.press("enter")
        shown = await shelf.read(pilot)
        assert not second.exists()
        assert drafts.find(Path(os.path.realpath(second))) is None
        assert judged.find(second, b"") is None
        assert "Tuesday [/] circle" not in shown
        await pilot.press("delete")  # the keys stand on the one after it
        assert "Remove wednesday.toml for good?" in await shelf.read(pilot)
        await pilot.press("down", "enter")
        await shelf.read(pilot)
    assert first.exists()
    assert not third.exists()


@pytest.mark.parametrize("answer", ["escape", "enter"])
async def test_escape_or_the_first_answer_keeps_the_agenda(home: Path, answer: str) -> None:
    path = own("tuesday", SMALL)
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("x")
        assert "Keep it" in await shelf.read(pilot)
        await pilot.press(answer)
        shown = await shelf.read(pilot)
        assert isinstance(shelf.app.screen, Library)
        assert "Tuesday [/] circle" in shown
    assert path.read_text() == SMALL


async def test_a_broken_agenda_in_this_folder_can_be_removed_too(home: Path) -> None:
    path = home / "our circle.toml"
    path.write_text(BROKEN.replace("[[stages]]", "[[stages]]\nminutes = 3"))
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        assert "to fix" in await shelf.read(pilot)
        await pilot.press("x", "down", "enter")
        shown = await shelf.read(pilot)
        assert "In this folder" not in shown
        assert "90 minutes" in shown  # of the one that the keys are on now
    assert not path.exists()


async def test_what_comes_with_circlekeeper_cannot_be_removed_wherever_it_was_started(
    home: Path, tmp_path: Path
) -> None:
    link = tmp_path / "link"
    link.symlink_to(bundled_folder())
    before = sorted(bundled_folder().iterdir())
    for here in (home, bundled_folder(), link):
        shelf = Shelf(here)
        async with shelf.app.run_test(notifications=True) as pilot:
            await shelf.read(pilot)
            await pilot.press("x")
            assert "It comes with circlekeeper and can't be removed." in await shelf.read(pilot)
            assert isinstance(shelf.app.screen, Library)
    assert sorted(bundled_folder().iterdir()) == before


def left_off(title: str, *commands: c.Command) -> LeftOff:
    """A session with two people that was given these commands and left."""
    keeper = opening.opened(
        plan_of(f'title = "{title}"\n[[stages]]\nkind = "check-in"\n[[stages]]\nkind = "close"\n'), Wish()
    )
    for name in ("Zaphira", "Bo"):
        keeper.gather(name)
    for command in commands:
        assert keeper.do(command) is None
    keeper.suspend()
    session = next(cut for cut in opening.all_offered() if cut.title == title)
    return LeftOff(title, "Tuesday at 20:12", session)


@pytest.mark.parametrize(
    ("commands", "told"),
    [
        ((), "It hadn't begun."),
        ((c.Next(), c.Next()), "Stage 1 of 2, Check-in, after 0s."),
        ((c.Close(), c.Next()), "It was over, but not yet closed."),
    ],
)
async def test_a_key_tells_of_a_session_that_was_cut_off_when_how_far_and_how_many_and_changes_nothing(
    home: Path, commands: tuple[c.Command, ...], told: str
) -> None:
    left = left_off("Tuesday circle", *commands)
    assert left.session is not None
    before = {path: path.read_bytes() for path in left.session.folder.iterdir()}
    shelf = Shelf(home, [left])
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("l")
        shown = await shelf.read(pilot)
        for sentence in ("Cut off Tuesday at 20:12.", told, "2 people were there."):
            assert sentence in shown
        assert "Zaphira" not in shown
    assert {path: path.read_bytes() for path in left.session.folder.iterdir()} == before


async def test_a_session_that_was_cut_off_is_removed_after_asking_and_the_other_one_resumed(home: Path) -> None:
    first, second = left_off("Tuesday circle", c.Next()), left_off("Another circle", c.Next())
    shelf = Shelf(home, [first, second])
    assert first.session is not None
    assert second.session is not None
    async with shelf.app.run_test(notifications=True) as pilot:
        await shelf.read(pilot)
        await pilot.press("x")
        shown = await shelf.read(pilot)
        assert "Throw Tuesday circle away?" in shown
        await pilot.press("enter", "x", "escape")
        assert first.session.folder.exists()
        await pilot.press("x", "down", "enter")
        shown = await shelf.read(pilot)
        assert "It has been removed." in shown
        assert "Resume Tuesday circle" not in shown
        await pilot.press("enter")
    assert not first.session.folder.exists()
    assert second.session.folder.exists()
    assert [wanted.session for wanted in shelf.wanted] == [second.session]


async def test_a_session_that_another_window_has_open_is_not_removed(home: Path) -> None:
    left = left_off("Tuesday circle", c.Next())
    assert left.session is not None
    keeper, _, _ = opening.resumed(left.session)
    shelf = Shelf(home, [left])
    async with shelf.app.run_test(notifications=True) as pilot:
        await shelf.read(pilot)
        await pilot.press("x", "down", "enter")
        assert "It's open in another window" in await shelf.read(pilot)
    assert left.session.folder.exists()
    keeper.suspend()


async def test_of_a_link_only_the_link_is_removed(home: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.toml"
    elsewhere.write_text(SMALL)
    drafts.keep(Path(os.path.realpath(elsewhere)), "title = 'x'", datetime.now(UTC))
    link = folders.agendas() / "tuesday.toml"
    link.symlink_to(elsewhere)
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("x", "down", "enter")
        await shelf.read(pilot)
    assert not os.path.lexists(link)
    assert elsewhere.read_text() == SMALL
    assert drafts.find(Path(os.path.realpath(elsewhere))) is not None


async def test_a_file_that_the_disk_does_not_let_go_stays_with_a_line_that_says_why(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = own("tuesday", SMALL)

    def refuses(path: Path, missing_ok: bool = False) -> None:
        raise OSError(errno.ENOTTY, "Odd\x1b answer")

    shelf = Shelf(home)
    async with shelf.app.run_test(notifications=True) as pilot:
        await shelf.read(pilot)
        monkeypatch.setattr(Path, "unlink", refuses)
        await pilot.press("x", "down", "enter")
        shown = await shelf.read(pilot)
        monkeypatch.undo()
        assert "Couldn't remove it: Odd\\x1b answer." in " ".join(shown.split())
        assert "Tuesday [/] circle" in shown
    assert path.exists()


@pytest.mark.parametrize("size", [(40, 10), (80, 24)])
async def test_the_question_before_a_removal_stands_whole_whatever_the_file_is_called(
    home: Path, size: tuple[int, int]
) -> None:
    own("[bold]\x1b[2J\n" + "long " * 40, SMALL)
    shelf = Shelf(home)
    async with shelf.app.run_test(size=size) as pilot:
        await shelf.read(pilot)
        await pilot.press("x")
        asked = await shelf.read(pilot)
        assert "Remove [bold]\\x1b[2J\\x0along" in asked
        assert "Keep it" in asked
        assert "Remove it" in asked


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_the_footer_says_how_to_leave(home: Path, size: tuple[int, int]) -> None:
    own("tuesday", SMALL)
    shelf = Shelf(home)
    async with shelf.app.run_test(size=size) as pilot:
        footer = (await shelf.read(pilot)).splitlines()[-1].split("   ")
        assert footer[0].strip() == "Enter run"
        assert "q quit" in footer
        assert "? more" in footer


@pytest.mark.parametrize("size", [(40, 10), (60, 16), (80, 24), (120, 36), (200, 60)])
async def test_the_library_serves_at_every_size(home: Path, size: tuple[int, int]) -> None:
    own("tuesday", SMALL)
    shelf = Shelf(home)
    async with shelf.app.run_test(size=size) as pilot:
        shown = await shelf.read(pilot)
        assert "Tuesday [/] circle" in shown
        assert "Enter run" in shown


async def test_of_a_session_that_cannot_be_read_it_says_so_and_leaves_it(home: Path) -> None:
    left = left_off("Tuesday circle")
    for path in left.session.folder.iterdir():
        path.write_bytes(b"no journal")
    shelf = Shelf(home, [left])
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("l")
        assert "It can't be read. It stays as it is." in await shelf.read(pilot)
    assert {path.read_bytes() for path in left.session.folder.iterdir()} == {b"no journal"}


async def test_e_on_an_agenda_that_comes_with_circlekeeper_makes_a_copy_of_ones_own_to_write_in(home: Path) -> None:
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        await shelf.read(pilot)
        await pilot.press("e")
        assert "What should your copy be called?" in await shelf.read(pilot)
        assert list(folders.agendas().iterdir()) == []
        await press_text(pilot, "ours")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(shelf.app.screen, Workshop)
    assert [path.name for path in folders.agendas().glob("*.toml")] == ["ours.toml"]


# The first screen


async def test_a_newcomer_is_told_what_this_is_and_offered_a_rehearsal() -> None:
    answers: list[str] = []
    app = CircleApp(lambda: FirstRun(answers.append))
    async with app.run_test() as pilot:
        await pilot.pause()
        shown = screen_text(app)
        assert "Nothing moves on by" in shown
        assert "Rehearse an evening with made-up people" in shown
        await pilot.press("enter")
        await pilot.press("down", "enter")
    assert answers == ["rehearse", "library"]


@pytest.mark.parametrize(
    ("key", "answer"),
    [("r", "rehearse"), ("l", "library"), ("a", "library"), ("escape", "quit"), ("q", "quit"), ("ctrl+q", "quit")],
)
async def test_a_newcomer_answers_by_a_key_too(key: str, answer: str) -> None:
    answers: list[str] = []
    app = CircleApp(lambda: FirstRun(answers.append))
    async with app.run_test() as pilot:
        await pilot.press(key)
        await pilot.pause()
    assert answers == [answer]


def test_it_is_the_first_time_until_something_is_kept() -> None:
    folders.agendas().rmdir()
    folders.agendas().parent.rmdir()
    assert is_first()
    settings.save(settings.Settings())
    assert not is_first()


# Settings


async def test_a_setting_is_changed_by_a_key_seen_at_once_and_remembered() -> None:
    app = CircleApp(SettingsScreen)
    async with app.run_test() as pilot:
        await pilot.press("enter")
        assert app.theme == "paper"
        await pilot.press("down", "space", "down", "space", "down", "down", "down", "enter")
        await pilot.pause()
        shown = screen_text(app)
        assert "silent" in shown
        assert "Page Down moves on" in shown
    kept, said = settings.load()
    assert said is None
    assert (kept.theme, kept.bell, kept.seconds, kept.names_in_room, kept.clicker) == (
        "paper",
        False,
        True,
        False,
        False,
    )


async def test_the_language_goes_round_those_there_are_and_acts_from_the_next_start() -> None:
    app = CircleApp(SettingsScreen)
    seen = []
    async with app.run_test() as pilot:
        await pilot.press("end")
        for _ in range(1 + len(spoken())):
            await pilot.press("enter")
            await pilot.pause()
            seen.append(settings.at_once().language)
        assert library_words.SET_LANGUAGE_HELP in screen_text(app)
    assert seen == [*spoken(), ""]


async def set_to(pilot: Pilot[int], name: str, times: int = 1) -> None:
    """Give a setting another value so many times, and leave the settings."""
    await pilot.press("f2", *["down"] * list(all_rows()).index(name), *["enter"] * times, "escape")
    await pilot.pause()


async def test_the_hours_of_the_clock_and_plain_signs_act_at_once_on_what_is_shown(
    home: Path, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: figures.keep_to(settings.Settings().clock))
    request.addfinalizer(lambda: signs.draw(plain=False, wide=False))
    own("tuesday", SMALL)
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        assert "19:00  Check-in" in await shelf.read(pilot)
        await set_to(pilot, "clock", 2)
        shown = await shelf.read(pilot)
        assert "With 8 people, from 7:00 pm" in shown
        assert "7:00 pm  Check-in" in shown
        assert "8:00 pm  the end" in shown
        assert "█" in shown
        await set_to(pilot, "plain_signs")
        shown = await shelf.read(pilot)
        assert "Check-in  ##" in shown
        assert "█" not in shown
        await pilot.press("enter")
        await pilot.pause()
        assert re.search(r"ends \d+:\d\d [ap]m", screen_text(shelf.app))
        await set_to(pilot, "clock", 2)
        assert re.search(r"ends \d\d:\d\d$", screen_text(shelf.app), re.MULTILINE)


async def test_settings_the_disk_does_not_take_hold_for_now_and_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings, "save", lambda _: False)
    app = CircleApp(SettingsScreen)
    async with app.run_test() as pilot:
        await pilot.press("enter")
        await pilot.pause()
        assert "it couldn't be saved" in screen_text(app)
        assert app.theme == "paper"


async def test_names_that_were_kept_for_an_agenda_are_offered_and_open_the_gathering(home: Path) -> None:
    own("tuesday", SMALL)
    people_file.keep("tuesday", "Tuesday [/] circle", ["Ana", "Bo [/]"])
    shelf = Shelf(home)
    async with shelf.app.run_test() as pilot:
        assert "2 names are kept for it: press p." in await shelf.read(pilot)
        await pilot.press("p", "enter")
        await pilot.pause()
        shown = screen_text(shelf.app)
        assert "1  Ana" in shown
        assert "2  Bo [/]" in shown
        await pilot.press("enter")
        await pilot.pause()
    assert [[seat.name for seat in wanted.people] for wanted in shelf.wanted] == [["Ana", "Bo [/]"]]


async def test_a_kept_list_that_cannot_be_used_can_only_be_removed(home: Path) -> None:
    own("tuesday", SMALL)
    path = people_file.keep("tuesday", "Tuesday [/] circle", [])
    shelf = Shelf(home)
    async with shelf.app.run_test(notifications=True) as pilot:
        assert "kept for it: press p" not in await shelf.read(pilot)
        await pilot.press("p")
        shown = await shelf.read(pilot)
        assert "The names kept for Tuesday [/] circle" in shown
        assert "Begin with" not in shown
        await pilot.press("enter")
        await pilot.pause()
    assert not path.exists()
    assert shelf.wanted == []


async def test_names_that_were_kept_are_removed_in_the_library(home: Path) -> None:
    own("tuesday", SMALL)
    path = people_file.keep("tuesday", "Tuesday [/] circle", ["Ana"])
    shelf = Shelf(home)
    async with shelf.app.run_test(notifications=True) as pilot:
        await shelf.read(pilot)
        await pilot.press("p", "down", "down", "enter")
        assert path.exists()
        await pilot.press("p", "down", "enter")
        await pilot.pause()
        assert not path.exists()
        assert "kept for it: p." not in await shelf.read(pilot)
        await pilot.press("p")
        assert "No names are kept for it." in await shelf.read(pilot)

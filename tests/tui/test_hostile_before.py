"""Whatever stands in an agenda, its file's name, a name or a path: the screens before the circle show it as it is,
and break at nothing.
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from circlekeeper.agenda.reading import read_text
from circlekeeper.keeping import folders
from circlekeeper.keeping.sessions import CutOffSession
from circlekeeper.tui.app import CircleApp
from circlekeeper.tui.gathering.company import names_in
from circlekeeper.tui.gathering.screen import Gathering
from circlekeeper.tui.kit.settings import SettingsScreen
from circlekeeper.tui.library.first_run import FirstRun
from circlekeeper.tui.library.screen import LeftOff, Library
from circlekeeper.tui.workshop.screen import Workshop
from tests.homes import live_in
from tests.tui.reading import screen_text
from tests.tui.test_hostile import NAMES, agenda, shown

SIZE = (110, 32)
BAD = ("\x1b[2J\x1b]52;c;eA==\x07gone", "a\u202eb\u2066c", "\x85\u2028", "tab\tand\rreturn", "\x00")
"""Texts with characters that may not reach a terminal."""
every_text = pytest.mark.parametrize("text", NAMES, ids=lambda n: n.encode("unicode_escape").decode()[:20])
every_bad = pytest.mark.parametrize("text", BAD, ids=ascii)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    live_in(tmp_path, monkeypatch)
    folders.agendas().mkdir(parents=True)
    return tmp_path


async def drawn(pilot: Pilot[int]) -> str:
    """The screen once everything in threads was done."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()
    await pilot.pause()
    text = screen_text(pilot.app)
    assert not [c for c in text if c != "\n" and (unicodedata.category(c) in ("Cc", "Cs") or c in "\u202e\u2066\u2028")]
    return text


def squeezed(text: str) -> str:
    """Without what wrapping a line puts between its letters."""
    return re.sub(r"[\s│▁-█▎▉]+", "", text)


@every_text
async def test_the_library_its_sheets_and_the_gathering_show_a_text_as_it_is_written(here: Path, text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    (folders.agendas() / "aaa.toml").write_text(agenda(text), encoding="utf-8")
    app = CircleApp(
        lambda: Library(
            lambda _: None, cut_off=[LeftOff(text, "Tuesday at 20:12", CutOffSession(Path(), text, 0, 0))], here=here
        )
    )
    async with app.run_test(size=SIZE) as pilot:
        assert shown(f"Resume {text}"[:25], await drawn(pilot))
        await pilot.press("down")
        assert shown(text, await drawn(pilot))
        await pilot.press("l")
        looked = await drawn(pilot)
        assert text in looked
        assert squeezed(f"say: {text}") in squeezed(looked)
        assert squeezed(f"only for you: {text}") in squeezed(looked)
        await pilot.press("escape", "c")
        assert text[:20] in await drawn(pilot)
        await pilot.press("escape", "x")
        assert "Remove aaa.toml for good?" in await drawn(pilot)
        await pilot.press("escape", "ctrl+p")
        await drawn(pilot)
        await pilot.press("escape", "question_mark")
        await drawn(pilot)
        await pilot.press("escape", "enter")
        assert isinstance(app.screen, Gathering)
        gathered = await drawn(pilot)
        assert text in gathered.splitlines()[0]
        assert shown(text, "\n".join(gathered.splitlines()[1:]))


@every_text
async def test_a_name_typed_pasted_renamed_and_removed_stands_as_it_is(here: Path, text: str) -> None:
    text = unicodedata.normalize("NFC", text)
    if names_in(text) != [text]:
        pytest.skip("several names")
    plan = read_text(agenda("x"), "x").plan
    assert plan is not None
    app = CircleApp(lambda: Gathering(plan, then=lambda _: None))
    async with app.run_test(size=SIZE) as pilot:
        app.post_message(events.Paste(text))
        await pilot.press("enter")
        assert shown(text, await drawn(pilot))
        app.post_message(events.Paste(f"{text}\n\n"))
        await pilot.press("enter")
        assert f"{text} is already in the circle" in " ".join((await drawn(pilot)).split())
        await pilot.press("ctrl+o", "escape", "up", "r", "home", "delete", "x", "enter")
        assert shown(f"x{text[1:]}", await drawn(pilot))
        await pilot.press("up", "x")
        assert f"x{text[1:]} is off the list" in await drawn(pilot)


@every_text
async def test_the_workshop_shows_a_text_as_it_is_written(here: Path, text: str) -> None:
    path = here / f"{text.replace('/', '∕')}.toml"
    path.write_text(
        f"# {text}\n" + agenda(text).replace('kind = "silence"', 'kind = "silence"\nmin = "50m"'), encoding="utf-8"
    )
    app = CircleApp(lambda: Workshop(path, then=lambda: None))
    async with app.run_test(size=SIZE) as pilot:
        workshop = await drawn(pilot)
        assert path.name[:20] in workshop.splitlines()[0]
        assert f"# {text}" in workshop or len(text) == 60
        await pilot.press("f3")
        await drawn(pilot)
        await pilot.press("f4", "escape", "ctrl+end")
        await drawn(pilot)


@every_bad
async def test_what_may_not_reach_a_terminal_does_not(here: Path, text: str) -> None:
    """In a file, in its name where a name can have it, in what is pasted, in a path that is asked for."""
    name = "".join(c for c in text if c not in "\0/") or "x"
    path = folders.agendas() / f"{name}.toml"
    path.write_text(
        f'title = "x"\n# {text}\n{text} = 1\nprompt = "{text}"\n[[stages]]\nkind = "close"\n',
        encoding="utf-8",
        newline="",
    )
    app = CircleApp(
        lambda: Library(
            lambda _: None, cut_off=[LeftOff(text, "Tuesday at 20:12", CutOffSession(Path(), text, 0, 0))], here=here
        )
    )
    async with app.run_test(size=SIZE) as pilot:
        await drawn(pilot)
        await pilot.press("down")
        assert "to fix" in await drawn(pilot)
        await pilot.press("x")
        assert "Remove it" in await drawn(pilot)
        await pilot.press("escape", "e")
        await drawn(pilot)
        if isinstance(app.screen, Workshop):
            app.post_message(events.Paste(text))
            await drawn(pilot)
            await pilot.press("f3", "f2", "escape")
            await drawn(pilot)
        await pilot.press("escape", "n")
        app.post_message(events.Paste(text))
        await drawn(pilot)
        await pilot.press("enter")
        await drawn(pilot)


@every_bad
async def test_nor_from_a_paste_or_a_path_in_the_gathering(text: str) -> None:
    plan = read_text(agenda("x"), "x").plan
    assert plan is not None
    app = CircleApp(lambda: Gathering(plan, (f"Ana {text}",), then=lambda _: None))
    async with app.run_test(size=SIZE) as pilot:
        app.post_message(events.Paste(f"{text}\n{text}\nBo {text}\n"))
        await drawn(pilot)
        await pilot.press("ctrl+o")
        app.post_message(events.Paste(text))
        await pilot.press("enter")
        await drawn(pilot)


@pytest.mark.parametrize("theme", ["ünïcøde", "山田", "nosuchtheme", "markup"])
async def test_a_foreign_theme_in_the_settings_breaks_neither_them_nor_the_first_screen(theme: str) -> None:
    folders.settings().write_text(f'theme = "{theme}"\nbell = "[/]"\n', encoding="utf-8")
    from circlekeeper.keeping import settings

    for screen in (lambda: FirstRun(lambda _: None), SettingsScreen):
        app = CircleApp(screen, settings=settings.load()[0])
        async with app.run_test(size=SIZE) as pilot:
            await drawn(pilot)
            await pilot.press("down", "up", "enter")
            await drawn(pilot)

"""Every screen, and whole evenings, in the language of the environment.

Run as a program. `cut`: prints as JSON, for each size and screen, what of our own words does not fit. `shown`: prints
every screen. `plain` and `screen`: a whole evening in that face, with right commands and wrong ones. `workshop`: an
agenda written in the workshop, with its sheets.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from circlekeeper import cells

SIZES = ((80, 24), (40, 10))
CUT: list[str] = []
"""What was cut while something was drawn."""
_cut = cells.cut


def noting(said: str, width: int) -> str:
    """Cut as ever, and note what lost letters."""
    short = _cut(said, width)
    if short != said:
        caller = sys._getframe(1)
        CUT.append(f"{Path(caller.f_code.co_filename).stem}.{caller.f_code.co_name}: {said.strip()}")
    return short


if __name__ == "__main__":
    cells.cut = noting  # type: ignore[assignment]

from textual.pilot import Pilot  # noqa: E402 (what notes comes first)
from textual.widget import Widget  # noqa: E402
from textual.widgets import Static  # noqa: E402

from circlekeeper.keeping import folders  # noqa: E402
from tests import another_language  # noqa: E402
from tests.tui import conftest  # noqa: E402, F401 (what it sets makes a pilot wait less)
from tests.tui import test_hostile_sizes as screens  # noqa: E402
from tests.tui.reading import screen_text  # noqa: E402
from tests.tui.rehearsing import resized  # noqa: E402

screens.IN_THE_CIRCLE |= {
    "tonight's plan": ("enter", "e"),
    "a stage to add": ("enter", "e", "a"),
    "the end": ("enter", "e", "t"),
    "a word in between": (*("enter",) * 3, "w"),
    "hands": (*("enter",) * 3, "h"),
    "who is marked": (*("enter",) * 3, "l", "tab"),
    "in need": ("enter", "i"),
    "room window": ("enter", "ctrl+p", *"window"),
    "balance": ("enter", "ctrl+p", *"balance"),
    "groups": ("enter", "k", "k", "k", "k"),
    "check-out": ("enter", "c", "enter", "enter"),
}
WORKSHOP = """
f1 escape
f4
enter
ctrl+f
escape
ctrl+end x y z
f3
ctrl+n
escape
ctrl+t
ctrl+r
ctrl+up
ctrl+g
ctrl+pageup
f2
f9
f10
ctrl+q
escape
"""
"""Keys of the workshop, with what each opens."""
BEYOND = {
    "a kind of stage": ("workshop", "f4"), "every key of the workshop": ("workshop", "f1"),
    "a new agenda": ("library", "n"), "everything in the library": ("library", "ctrl+p"),
    "everything in the gathering": ("gathering", "ctrl+p"),
}  # fmt: skip
"""Screens that a key opens from another one. In 40 columns their lists give up a part of a long row."""
EVERY = dict.fromkeys((*screens.IN_THE_CIRCLE, *screens.EVERY, *BEYOND))


def clipped(screen: Any) -> list[str]:
    """The headings, questions and hints of a screen that stand only in part, or not at all."""
    found = []
    for widget in screen.query(Static):
        said = str(widget.content).strip()
        if not said or not widget.display or not widget.region.height:
            continue
        place = screen.find_widget(widget)
        if not place.clip.contains_region(place.region) and not scrolls(widget):
            found.append(f"clipped: {said}")
    return found


def scrolls(widget: Any) -> bool:
    """Whether what does not fit is reached by scrolling."""
    return any(isinstance(p, Widget) and p.allow_vertical_scroll and p.max_scroll_y for p in widget.ancestors)


async def opened(folder: Path) -> AsyncIterator[tuple[str, tuple[int, int], Pilot[Any], Any]]:
    """Every screen at every size."""
    for name in EVERY:
        first, *keys = BEYOND.get(name, (name,))
        it = screens.opened(first, folder)
        it.keys = () if name == "time away" else it.keys
        async with it.app.run_test(size=SIZES[0]) as pilot:
            await screens.to(first, it, pilot)
            await pilot.press(*keys)
            await pilot.pause()
            for size in SIZES[:1] if keys else SIZES:
                CUT.clear()
                await resized(pilot, *size)
                yield name, size, pilot, it.app


async def cut_words(folder: Path) -> dict[str, dict[str, list[str]]]:
    """What does not fit, by size and screen."""
    found: dict[str, dict[str, list[str]]] = {f"{w}x{h}": {} for w, h in SIZES}
    async for name, (width, height), _pilot, app in opened(folder):
        if wrong := sorted({*CUT, *clipped(app.screen)}):
            found[f"{width}x{height}"][name] = wrong
    return found


async def shown(folder: Path) -> None:
    """Print every screen."""
    async for name, (width, height), _pilot, app in opened(folder):
        print(f"=== {name} {width}x{height}\n{screen_text(app)}")


async def workshop(folder: Path) -> None:
    """Print what the workshop shows while an agenda is written, with mistakes, and left without being saved."""
    it = screens.shown("workshop", folder)
    async with it.app.run_test(size=SIZES[0]) as pilot:
        await screens.to("workshop", it, pilot)
        for keys in WORKSHOP.strip().splitlines():
            for key in keys.split():
                await pilot.press(key)
            await pilot.pause(0.1)
            print(screen_text(it.app))


def main(what: str) -> None:
    """What is asked for, at a home of its own."""
    gc.set_threshold(100_000, 20, 50)
    with tempfile.TemporaryDirectory() as home:
        for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_DOCUMENTS_DIR"):
            os.environ[name] = str(Path(home, name.lower()))
        folders.agendas().mkdir(parents=True)
        if what == "shown":
            asyncio.run(shown(Path(home)))
        elif what == "workshop":
            asyncio.run(workshop(Path(home)))
        elif what == "plain":
            another_language.plain()
        elif what == "screen":
            asyncio.run(another_language.screen())
        else:
            print(json.dumps(asyncio.run(cut_words(Path(home)))))


if __name__ == "__main__":
    main(sys.argv[1])

"""Make the pictures of the documentation from the real program: an evening of made-up people, led key by key on a
clock in the hand.

    python scripts/make_pictures.py            writes docs/pictures/*.svg anew
    python scripts/make_pictures.py --check    says which of them show another screen than the program does now, and
                                               writes nothing
    python scripts/make_pictures.py --all DIR  writes every screen to a folder, in both themes and three sizes, to be
                                               looked at

The evening of the documentation is the README's own ten lines. The pictures carry no font and point to no address.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import re
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from html import unescape
from pathlib import Path
from typing import Any

from rich.color import ColorSystem

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"

SEVEN = datetime(2025, 11, 18, 19, 0, tzinfo=UTC)
PEOPLE = ("Ana", "Bo", "Chloé", "Dev", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jon")
SIZE = (80, 24)
LARGE = (100, 30)
SIZES = ((40, 10), (80, 24), (120, 36))
MINUTE = 60_000
SPACE = "&#160;"
CELL = 12.2
"""How wide a letter is in a picture."""


def agenda_of_readme() -> str:
    """The ten lines of the README."""
    found = re.search(r"```toml\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.S)
    assert found is not None, "the README has no agenda"
    return found[1]


@contextmanager
def elsewhere() -> Iterator[Path]:
    """A home of its own, in a zone of its own, so that no picture shows anything of whoever makes it."""
    before = {
        name: os.environ.get(name)
        for name in ("TZ", "HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "NO_COLOR")
    }
    folder = Path.cwd()
    with tempfile.TemporaryDirectory() as home:
        os.environ |= {name: home for name in before if name.endswith("HOME")} | {"TZ": "UTC"}
        os.environ.pop("NO_COLOR", None)
        os.chdir(home)
        _zone()
        try:
            yield Path(home)
        finally:
            os.chdir(folder)
            for name, value in before.items():
                os.environ.pop(name, None) if value is None else os.environ.update({name: value})
            _zone()


def _zone() -> None:
    if hasattr(time, "tzset"):
        time.tzset()


class Scene:
    """A program on a screen of the script's own, and what is done to it."""

    def __init__(self, app: Any, pilot: Any, clock: Any = None) -> None:
        self.app, self.pilot, self.clock = app, pilot, clock

    async def keys(self, *keys: str) -> None:
        """Keys, one after the other."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def text(self, text: str) -> None:
        """Something is typed."""
        await self.keys(*({" ": "space"}.get(letter, letter) for letter in text))

    async def minutes(self, minutes: float) -> None:
        """Time passes, and the screen is looked at."""
        self.clock.advance(round(minutes * MINUTE))
        self.app.evening.look()
        await self.settle()

    async def settle(self) -> None:
        """Everything that was asked for is drawn."""
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()
        await self.pilot.pause()


Story = Callable[[Scene], Awaitable[None]]


async def _show(app: Any, size: tuple[int, int], story: Story, clock: Any = None) -> str:
    app.console._color_system = ColorSystem.TRUECOLOR  # a picture has all colours, whatever the terminal it is made in
    async with app.run_test(size=size) as pilot:
        scene = Scene(app, pilot, clock)
        await scene.settle()
        await story(scene)
        return plain_svg(app.export_screenshot(title="circlekeeper"))


def plain_svg(svg: str) -> str:
    """The picture without fonts from elsewhere: whoever looks at it has a monospaced one."""
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.S)
    svg = svg.replace(
        "font-family: Fira Code, monospace", "font-family: 'DejaVu Sans Mono', Menlo, Consolas, monospace"
    )
    svg = svg.replace("<!-- Generated with Rich https://www.textualize.io -->\n", "")
    svg = re.sub(
        r'<text class="([^"]*-r\d+)" x="([\d.]+)" y="([\d.]+)" textLength="([\d.]+)"([^>]*)>([^<]*)</text>',
        _close_fitting,
        svg,
    )
    return re.sub(r"[ \t]+$", "", svg, flags=re.M).strip() + "\n"


def _close_fitting(text: re.Match[str]) -> str:
    """A piece of text without the space around it, which some viewers leave out; one that is only space is nothing."""
    kind, x, y, length, more, letters = text.groups()
    inner = letters.replace(SPACE, " ").strip()
    if not inner:
        return ""
    before = letters.replace(SPACE, " ").index(inner[0])
    around = len(letters.replace(SPACE, " ")) - len(inner)
    place, width = float(x) + before * CELL, float(length) - around * CELL
    shown = inner.replace(" ", SPACE)
    return f'<text class="{kind}" x="{place:.1f}" y="{y}" textLength="{width:.1f}"{more}>{shown}</text>'


def words_of(svg: str) -> str:
    """What can be read in a picture."""
    return "\n".join(
        unescape(text).replace("\xa0", " ").strip() for text in re.findall(r"<text[^>]*>([^<]*)</text>", svg)
    )


Make = Callable[[tuple[int, int], str], Awaitable[str]]
"""Makes the picture of a screen, in a size and a theme."""


def _circle(path: Path, story: Story) -> Make:
    from circlekeeper.agenda.reading import read
    from circlekeeper.circle.state import Setup
    from circlekeeper.keeper.keeper import Keeper, Nowhere
    from circlekeeper.keeper.times import HandTime
    from circlekeeper.keeping.settings import Settings
    from circlekeeper.tui.app import CircleApp

    plan = read(str(path)).plan
    assert plan is not None

    async def made(size: tuple[int, int], theme: str) -> str:
        clock = HandTime(int(SEVEN.timestamp() * 1000))
        keeper = Keeper(Setup(plan, seed=7), clock, Nowhere())
        for name in PEOPLE:
            keeper.arrive(name)
        return await _show(CircleApp(keeper, settings=Settings(theme=theme), mute=True), size, story, clock)

    return made


async def _to_sharing(scene: Scene) -> None:
    """The check-in goes round, a little faster than planned; in the sharing round Eva has the floor."""
    await scene.minutes(1)
    await scene.keys("enter", "enter")
    for _ in PEOPLE:
        await scene.minutes(1.3)
        await scene.keys("enter")
    await scene.keys("enter", "enter")
    for turn in (3.2, 3.4, 0, 3.3):
        await scene.minutes(turn)
        await scene.keys("enter" if turn else "p")
    await scene.minutes(2.1)


async def _short(scene: Scene) -> None:
    """Long turns: the evening is short, and f proposes."""
    await _to_sharing(scene)
    for turn in (6.5, 5, 6, 5, 6, 3):
        await scene.minutes(turn)
        await scene.keys("enter")
    await scene.keys("f")


async def _challenge(scene: Scene) -> None:
    await _to_sharing(scene)
    await scene.keys("r")
    await scene.text("dev")
    await scene.keys("enter")
    await scene.text("my brother and I")
    await scene.keys("enter")
    await scene.keys("k", "enter", "enter", "enter", "m", "m")
    await scene.minutes(1.7)


def _keys(*keys: str) -> Story:
    """These keys in the sharing round."""

    async def story(scene: Scene) -> None:
        await _to_sharing(scene)
        await scene.keys(*keys)

    return story


async def _floor(scene: Scene) -> None:
    await _to_sharing(scene)
    await scene.keys("o")
    await scene.text("gi")


async def _closing(scene: Scene) -> None:
    await _to_sharing(scene)
    for turn in (3, 3.5, 4, 3, 3.2, 4, 2):
        await scene.minutes(turn)
        await scene.keys("enter")
    await scene.keys("k" if scene.app.evening.view.stage.number == 2 else "enter")
    await scene.minutes(27)
    await scene.keys("c")
    await scene.minutes(4)
    await scene.keys("enter")


async def _begin(scene: Scene) -> None:
    await scene.keys("enter")
    await scene.minutes(0.5)
    await scene.keys("enter")
    await scene.minutes(0.7)


CIRCLE: dict[str, tuple[tuple[int, int], Story]] = {
    "circle": (LARGE, _to_sharing),
    "begin": (SIZE, _begin),
    "proposal": (SIZE, _short),
    "challenge": (SIZE, _challenge),
    "room": (SIZE, _keys("v")),
    "held": (SIZE, _keys("space")),
    "help": (SIZE, _keys("question_mark")),
    "floor": (SIZE, _floor),
    "closing": (SIZE, _closing),
}


def _window(path: Path) -> Make:
    """The window for the room, beside the picture of the circle: the same moment of the same evening."""
    from circlekeeper.circle.view import View
    from circlekeeper.keeping.settings import Settings
    from circlekeeper.room.following import Following
    from circlekeeper.room.sight import sight_of
    from circlekeeper.room.told import Told
    from circlekeeper.tui.window import RoomWindow

    class Alone(Following):
        """What a session said, with no session."""

        def look(self) -> bool:
            return False

    async def made(size: tuple[int, int], theme: str) -> str:
        views: list[View] = []

        async def led(scene: Scene) -> None:
            await _to_sharing(scene)
            views.append(scene.app.evening.view)

        async def see(scene: Scene) -> None:
            scene.app.see()
            await scene.settle()

        await _circle(path, led)(size, theme)
        following = Alone()
        following.told = Told(sight_of(views[0]), 0, pace=0)
        return await _show(RoomWindow(Settings(theme=theme), following), size, see)

    return made


async def _nothing(scene: Scene) -> None:
    """As it opens."""


async def _sit_down(scene: Scene) -> None:
    for name in (*PEOPLE, "Kim", "Leo"):
        await scene.text(name)
        await scene.keys("enter")


async def _pairs(scene: Scene) -> None:
    """Pairs, in their second rotation; someone came in the middle of it, someone left."""
    await scene.keys("enter", "k", "k", "enter", "enter")
    await scene.keys("a")
    await scene.text("Lou")
    await scene.keys("enter", "l")
    await scene.text("gi")
    await scene.keys("enter")
    await scene.minutes(3)


async def _stack(scene: Scene) -> None:
    await scene.keys("enter", "k", "k", "k")
    for name in ("ines", "bo", "dev"):
        await scene.keys("o")
        await scene.text(name)
        await scene.keys("tab")
    await scene.keys("enter")
    await scene.minutes(3)


async def _board(scene: Scene) -> None:
    await scene.keys("enter", "k")
    for name, said in (("eva", "the night shifts"), ("bo", "money between us"), ("jon", "")):
        await scene.keys("r")
        await scene.text(name)
        await scene.keys("enter")
        await scene.text(said)
        await scene.keys("enter")
    for number in "221":
        await scene.keys("n", number, "enter")


async def _untaken(scene: Scene) -> None:
    await _board(scene)
    await scene.minutes(9)
    await scene.keys("k", "enter")
    await scene.minutes(18)
    await scene.keys("k", "k", "k")


async def _untaken_read(scene: Scene) -> None:
    await _untaken(scene)
    await scene.keys("r")


async def _balance(scene: Scene) -> None:
    await _to_sharing(scene)
    await scene.keys("ctrl+p")
    await scene.text("bal")
    await scene.keys("enter")


async def _balance_shown(scene: Scene) -> None:
    await _balance(scene)
    await scene.keys("enter")


async def _finishing(scene: Scene) -> None:
    await _to_sharing(scene)
    await scene.minutes(4)


async def _passed_hold(scene: Scene) -> None:
    await scene.keys("enter", "k", "enter", "enter")
    await scene.minutes(0.4)
    await scene.keys("enter", "p", "enter")


MORE: dict[str, tuple[str, Story]] = {
    "before": ("", _nothing),
    "finishing": ("", _finishing),
    "seconds": ("", _keys("t")),
    "palette": ("", _keys("ctrl+p")),
    "arrives": ("", _keys("a", "L", "o", "u")),
    "person": ("", _keys("l")),
    "agreements": ("", _keys("g")),
    "leaving": ("", _keys("q")),
    "settings": ("", _keys("f2")),
    "dark": ("", _keys("d")),
    "names": ("", _keys("v", "n")),
    "balance": ("", _balance),
    "voices": ("", _balance_shown),
    "pairs": ("thinking-pairs", _pairs),
    "together": ("one-two-four-all", _pairs),
    "stack": ("house-meeting", _stack),
    "board": ("lean-coffee", _board),
    "untaken": ("lean-coffee", _untaken),
    "raised": ("lean-coffee", _untaken_read),
    "gap": ("council-evening", _passed_hold),
}
"""Screens that the documentation does not show: a bundled agenda, or the README's own, and what is done."""


def _before(home: Path) -> dict[str, tuple[tuple[int, int], Make]]:
    from circlekeeper.agenda.reading import read
    from circlekeeper.keeping.settings import Settings
    from circlekeeper.tui.app import CircleApp
    from circlekeeper.tui.gathering.screen import Gathering
    from circlekeeper.tui.library.first_run import FirstRun
    from circlekeeper.tui.library.screen import Library
    from circlekeeper.tui.workshop.screen import Workshop

    path = home / "Tuesday circle.toml"
    path.write_text(agenda_of_readme(), encoding="utf-8")
    plan = read(str(path)).plan
    assert plan is not None

    def opened(screen: Callable[[], Any], story: Story) -> Make:
        async def made(size: tuple[int, int], theme: str) -> str:
            return await _show(CircleApp(screen, settings=Settings(theme=theme)), size, story)

        return made

    return {
        "first": (SIZE, opened(lambda: FirstRun(lambda _: None), _nothing)),
        "library": (SIZE, opened(lambda: Library(lambda _: None, here=home / "nowhere"), _nothing)),
        "gathering": (SIZE, opened(lambda: Gathering(plan, then=lambda _: None, now=lambda: SEVEN), _sit_down)),
        "workshop": (LARGE, opened(lambda: Workshop(path, then=lambda: None, now=lambda: SEVEN), _nothing)),
    }


def _documented(home: Path) -> dict[str, tuple[tuple[int, int], Make]]:
    """The pictures of the documentation, each in its size."""
    path = home / "tuesday.toml"
    path.write_text(agenda_of_readme(), encoding="utf-8")
    circle = {name: (size, _circle(path, story)) for name, (size, story) in CIRCLE.items()}
    return _before(home) | circle | {"window": (LARGE, _window(path))}


def made() -> dict[str, str]:
    """Every picture of the documentation by its name."""
    with elsewhere() as home:

        async def all_of_them() -> dict[str, str]:
            return {name: await make(size, "dusk") for name, (size, make) in _documented(home).items()}

        return asyncio.run(all_of_them())


def every_screen(folder: Path, only: str) -> None:
    """Every screen in both themes and three sizes; or those whose name begins so."""
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with elsewhere() as home:
        scenes = {name: make for name, (_, make) in _documented(home).items()}
        agendas = ROOT / "agendas"
        scenes |= {
            name: _circle(agendas / f"{agenda}.toml" if agenda else home / "tuesday.toml", story)
            for name, (agenda, story) in MORE.items()
        }

        async def all_of_them() -> None:
            for name, make in scenes.items():
                for theme in ("dusk", "paper"):
                    for width, height in SIZES:
                        if name.startswith(only):
                            svg = await make((width, height), theme)
                            (folder / f"{name}-{theme}-{width}x{height}.svg").write_text(svg, encoding="utf-8")

        asyncio.run(all_of_them())


def main() -> int:
    """Write the pictures, or compare them."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--check", action="store_true", help="write nothing; 1 when a picture shows another screen")
    asked.add_argument(
        "--all", metavar="DIR", type=Path, help="write every screen in both themes and three sizes to this folder"
    )
    asked.add_argument("--only", metavar="NAME", default="", help="with --all: only the screens whose name begins so")
    given = asked.parse_args()
    if given.all is not None:
        every_screen(given.all, given.only)
        return 0
    check = given.check
    PICTURES.mkdir(exist_ok=True)
    status = 0
    for name, svg in made().items():
        path = PICTURES / f"{name}.svg"
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        if words_of(old) == words_of(svg) and (check or old == svg):
            continue
        if check:
            print(f"{path.relative_to(ROOT)} shows another screen; run scripts/make_pictures.py")
            status = 1
        else:
            path.write_text(svg, encoding="utf-8")
            print(path.relative_to(ROOT))
    return status


if __name__ == "__main__":
    sys.exit(main())

"""Make the moving picture at the top of the README from `circlekeeper demo`: the real screens, led by its own steps.

    python scripts/make_moving_picture.py           writes docs/pictures/demo.svg anew
    python scripts/make_moving_picture.py --check   says whether it shows other screens than the demo does now

It is one SVG: every line of every screen once, and for each step of the demo those it is made of, shown for a while.
Nothing fades or slides. Who asked their system for less motion sees one of the screens, and it stays.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from html import escape
from pathlib import Path
from typing import Any

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.segment import Segment

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts"))

from make_pictures import SEVEN, SIZE, elsewhere, words_of  # noqa: E402

PICTURE = ROOT / "docs" / "pictures" / "demo.svg"
WIDE, HIGH, EDGE = 8.4, 18, 14
"""A cell, and the space around all of them."""
PACE, SHORTEST = 0.7, 3.0
"""How long a step stays here, of what it stays in the demo; and at least, in seconds."""
STILL = 2
"""The screen that stays where less motion is asked for: somebody speaks."""
MOST = 400_000
TITLE = "circlekeeper leads a short evening of six people by itself: each screen says what it shows."

Frame = list[list[Segment]]


async def frames() -> list[Frame]:
    """The screen in the middle of each step."""
    from circlekeeper.keeper.times import HandTime
    from circlekeeper.tui.demo import SPEED, Demo, keeper_of

    clock = HandTime(int(SEVEN.timestamp() * 1000))
    found: list[Frame] = []
    ready = asyncio.Event()

    async def half(seconds: float) -> None:
        clock.advance(round(seconds * SPEED * 500))
        app.evening.look()
        for _ in range(5):
            await pilot.pause()

    async def pause(seconds: float) -> None:
        await ready.wait()
        await half(seconds)
        found.append([list(strip) for strip in app.screen._compositor.render_strips()])
        await half(seconds)

    app: Any = Demo(keeper_of(clock), pause=pause)
    app.console._color_system = ColorSystem.TRUECOLOR
    async with app.run_test(size=SIZE) as pilot:
        ready.set()
        await app._leading
    return found


def _colour(segment: Segment, *, ground: bool) -> str:
    style = segment.style
    colour = None if style is None else style.bgcolor if ground else style.color
    triplet = None if colour is None else colour.triplet
    return "" if triplet is None else triplet.hex


def _grounds(row: list[Segment]) -> list[tuple[int, int, str]]:
    """The stretches of a line that stand on one colour: where, how wide, which."""
    found: list[tuple[int, int, str]] = []
    x = 0
    for segment in row:
        width, ground = cell_len(segment.text), _colour(segment, ground=True)
        if found and found[-1][2] == ground:
            found[-1] = found[-1][0], found[-1][1] + width, ground
        else:
            found.append((x, width, ground))
        x += width
    return found


class Picture:
    """The lines that were drawn so far, each with its name, and the classes of their letters."""

    def __init__(self) -> None:
        self.lines: dict[str, str] = {}
        self.kinds: dict[str, str] = {}

    def line(self, row: list[Segment], page: str) -> str:
        """The name of a line; empty where it shows nothing."""
        parts = [
            f'<rect x="{x * WIDE:.1f}" width="{width * WIDE:.1f}" height="{HIGH}" fill="{ground}"/>'
            for x, width, ground in _grounds(row)
            if ground not in ("", page)
        ]
        x = 0
        for segment in row:
            text, width = segment.text, cell_len(segment.text)
            inner = text.strip()
            if inner:
                before = cell_len(text) - cell_len(text.lstrip())
                shown = escape(inner).replace(" ", "\u00a0")
                parts.append(
                    f'<text class="{self._kind(segment)}" x="{(x + before) * WIDE:.1f}" y="13" '
                    f'textLength="{cell_len(inner) * WIDE:.1f}">{shown}</text>'
                )
            x += width
        drawn = "".join(parts)
        return self.lines.setdefault(drawn, f"l{len(self.lines)}") if drawn else ""

    def _kind(self, segment: Segment) -> str:
        bold = segment.style is not None and bool(segment.style.bold)
        rule = f"fill:{_colour(segment, ground=False) or '#e8dfd2'}" + (";font-weight:bold" if bold else "")
        return self.kinds.setdefault(rule, f"k{len(self.kinds)}")


def moving(found: list[Frame], seconds: list[float]) -> str:
    """The picture."""
    picture, page, total = Picture(), _colour(found[0][0][0], ground=True), sum(seconds)
    groups, rules, at = [], [], 0.0
    for number, (frame, stays) in enumerate(zip(found, seconds, strict=True)):
        uses = [
            f'<use href="#{name}" y="{y * HIGH}"/>' for y, row in enumerate(frame) if (name := picture.line(row, page))
        ]
        groups.append(f'<g class="f f{number}">{"".join(uses)}</g>')
        begin, end = 100 * at / total, 100 * (at + stays) / total
        first = "visible" if number == 0 else "hidden"
        shown = "" if number == 0 else f"{begin:.2f}%{{visibility:visible}}"
        rules.append(f"@keyframes m{number}{{0%{{visibility:{first}}}{shown}{end:.2f}%,100%{{visibility:hidden}}}}")
        rules.append(f".f{number}{{animation-name:m{number}}}")
        at += stays
    width, height = SIZE[0] * WIDE + 2 * EDGE, SIZE[1] * HIGH + 2 * EDGE
    style = "\n".join(
        (
            "text{font:14px 'DejaVu Sans Mono',Menlo,Consolas,monospace}",
            *(f".{name}{{{rule}}}" for rule, name in picture.kinds.items()),
            f".f{{visibility:hidden;animation:{total:.1f}s step-end infinite}}",
            *rules,
            f"@media (prefers-reduced-motion:reduce){{.f{{animation:none}}.f{STILL}{{visibility:visible}}}}",
        )
    )
    lines = "".join(f'<g id="{name}">{drawn}</g>' for drawn, name in picture.lines.items())
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} '
        f'{height:.0f}" role="img" aria-label="{TITLE}">\n'
        f"<title>{TITLE}</title>\n<style>\n{style}\n</style>\n"
        f'<defs>{lines}</defs>\n<rect width="100%" height="100%" rx="8" fill="{page}"/>\n'
        f'<g transform="translate({EDGE},{EDGE})">\n' + "\n".join(groups) + "\n</g>\n</svg>\n"
    )


def made() -> str:
    """The moving picture of the demo as it is now."""
    from circlekeeper.tui.demo import STEPS

    with elsewhere():
        found = asyncio.run(frames())
    return moving(found, [max(SHORTEST, step.seconds * PACE) for step in STEPS])


def main() -> int:
    """Write it, or compare it."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--check", action="store_true", help="write nothing; 1 when it shows other screens")
    given, svg = asked.parse_args(), made()
    if len(svg.encode()) > MOST:
        print(f"too large: {len(svg.encode()):,} bytes")
        return 1
    old = PICTURE.read_text(encoding="utf-8") if PICTURE.exists() else ""
    if given.check and words_of(old) != words_of(svg):
        print(f"{PICTURE.relative_to(ROOT)} shows other screens; run scripts/make_moving_picture.py")
        return 1
    if not given.check and old != svg:
        PICTURE.write_text(svg, encoding="utf-8")
        print(f"{PICTURE.relative_to(ROOT)}: {len(svg.encode()):,} bytes, {len(found_lines(svg))} lines")
    return 0


def found_lines(svg: str) -> list[str]:
    """The lines that are drawn once each."""
    return svg.split('<g id="l')[1:]


if __name__ == "__main__":
    sys.exit(main())

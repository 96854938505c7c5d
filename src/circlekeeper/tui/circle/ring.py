"""The circle itself: the people as they sit, and in their middle what is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from textual import events

from circlekeeper.cells import cells, cut, fitted, padded, wrap
from circlekeeper.circle.view import PersonView
from circlekeeper.telling import screens as words
from circlekeeper.tui.circle.geometry import DrawnSeat, Ring, outline, ring
from circlekeeper.tui.kit.canvas import Canvas
from circlekeeper.tui.kit.drawing import Drawn

NARROWEST = 14
"""How many cells a group's column has at least where names are cut so that all groups stand side by side."""
QUIET, INK, BOLD, FLOOR = "$quiet", "$ink", "$ink bold", "$floor bold"


class Paragraph(NamedTuple):
    """A paragraph in the middle."""

    text: str
    style: str = INK
    weight: int = 0
    """The higher, the sooner it is left out where there is no room; 0 is never left out, only cut."""
    close: bool = False
    """Whether it follows the block before without an empty line."""
    lead: str = ""
    """What stands before each of its paragraphs; their lines then begin at one column."""
    told: str = ""
    """What a line says where it is left out."""


@dataclass(frozen=True, slots=True)
class BareRing:
    """Almost nothing: the ring alone."""


class Circle(NamedTuple):
    """The people and what stands in their middle; without people only that."""

    people: tuple[PersonView, ...]
    blocks: tuple[Paragraph, ...]
    holder: str | None = None
    """Whose challenge is current."""


class Groups(NamedTuple):
    """Who sits with whom."""

    groups: tuple[tuple[str, ...], ...]
    blocks: tuple[Paragraph, ...]


class MiddleLine(NamedTuple):
    """Columns in the middle, (text, style) one after the other, and what a click on them does."""

    parts: tuple[tuple[str, str], ...] = ()
    action: str = ""


class MiddleLines(NamedTuple):
    """Such lines, one below the other."""

    lines: tuple[MiddleLine, ...]


class Middle(Drawn):
    """Draws a `BareRing`, a `Circle`, `Groups` or `MiddleLines` in whatever room there is."""

    DEFAULT_CSS = "Middle { height: 1fr; }"

    def __init__(self) -> None:
        super().__init__()
        self._spots: list[tuple[int, int, int, str]] = []
        """Where a click does something: a line, its first and its last column, and the action."""

    def paint(self, canvas: Canvas, value: Any) -> None:
        """Whatever it is."""
        self._spots = []
        match value:
            case BareRing():
                paint_outline(canvas)
            case Circle():
                self._circle(canvas, value)
            case Groups():
                paint_groups(canvas, value)
            case MiddleLines():
                self._sheet(canvas, value)

    def _circle(self, canvas: Canvas, circle: Circle) -> None:
        if not has_ring(canvas.width, canvas.height) or not circle.people:
            paint_blocks(canvas, circle.blocks, None)
            return
        found = ring(tuple(decorated(p) for p in circle.people), canvas.width, canvas.height)
        for person, seat in zip(circle.people, found.seats, strict=True):
            menu = f"menu({person.person})"
            paint_seat(canvas, person, seat, holds=person.name == circle.holder)
            first, last = sorted((seat.x, seat.name_x)) if seat.name else (seat.x, seat.x)
            self._spots.append((seat.name_y, first, max(last, seat.name_x + cells(seat.name) - 1), menu))
            self._spots.append((seat.y, seat.x - 1, seat.x + 1, menu))
        paint_blocks(canvas, circle.blocks, found)

    def _sheet(self, canvas: Canvas, sheet: MiddleLines) -> None:
        top = max(0, (canvas.height - len(sheet.lines)) // 2)
        widest = max((sum(cells(t) for t, _ in parts) for parts, _ in sheet.lines), default=0)
        x = max(1, (canvas.width - widest) // 2)
        for y, (parts, action) in enumerate(sheet.lines, top):
            canvas.parts(y, list(parts), x=x)
            if action:
                self._spots.append((y, x, x + sum(cells(t) for t, _ in parts), action))

    async def on_click(self, event: events.Click) -> None:
        """A seat, or a line."""
        for y, first, last, action in self._spots:
            if event.y == y and first <= event.x <= last:
                await self.screen.run_action(action)
                return


def has_ring(width: int, height: int) -> bool:
    """Whether a ring has a place here."""
    return width >= 60 and height >= 9


def decorated(person: PersonView) -> str:
    """A name with the signs that belong beside it."""
    name = f"({person.name})" if person.standing == "away" else person.name
    return f"{name} ↑" if person.hand else name


def paint_seat(canvas: Canvas, person: PersonView, seat: DrawnSeat, *, holds: bool) -> None:
    """A mark on the ring and a name outside of it."""
    mark, style, name = (
        ("◉", BOLD, BOLD) if holds and person.standing == "here" and not person.speaks else signs(person)
    )
    canvas.put(seat.x, seat.y, mark, style)
    if seat.name:
        canvas.put(seat.name_x, seat.name_y, seat.name, name)


def signs(person: PersonView) -> tuple[str, str, str]:
    """Someone's mark, its style, and the style of their name."""
    if person.speaks:
        return "●", FLOOR, FLOOR
    if person.standing == "away":
        return " ", QUIET, QUIET
    if person.is_next:
        return "›", BOLD, BOLD
    if person.listens:
        return "◦", QUIET, QUIET
    return {
        "speaker": ("○", INK, INK),
        "heard": ("·", QUIET, QUIET),
        "passed": ("◌", QUIET, QUIET),
        "waiting": ("○", INK, INK),
        "here": ("○", QUIET, INK),
    }[person.standing]


def paint_outline(canvas: Canvas) -> None:
    """The ring alone."""
    for x, y in outline(canvas.width, canvas.height):
        canvas.put(x, y, "·", "$edge")


def lines_of(blocks: Iterable[Paragraph], width: int) -> list[tuple[str, str]]:
    """The blocks in lines of so many cells, an empty line between two."""
    lines: list[tuple[str, str]] = []
    led: list[int] = []
    for block in blocks:
        if lines and not block.close:
            lines.append(("", ""))
        if block.lead:
            rows = hanging(block.text, block.lead, width)
            led += range(len(lines), len(lines) + len(rows))
        else:
            rows = balanced(block.text, width)
        lines += [(row, block.style) for row in rows]
    widest = max((cells(lines[i][0]) for i in led), default=0)
    for i in led:
        row, style = lines[i]
        lines[i] = padded(row, widest), style
    return lines


@lru_cache(256)
def hanging(text: str, lead: str, width: int) -> tuple[str, ...]:
    """Each paragraph after its lead, its further lines below the first one's words."""
    rows: list[str] = []
    for paragraph in text.split("\n"):
        first, *rest = wrap(paragraph, max(1, width - cells(lead)))
        rows += [lead + first, *(" " * cells(lead) + row for row in rest)]
    return tuple(rows)


@lru_cache(256)
def balanced(text: str, width: int) -> tuple[str, ...]:
    """The text in lines as even as they can be: no wider than it takes to need no more of them."""
    lines = wrap(text, width)
    if len(lines) > 12:
        return lines
    while width > 12 and len(narrower := wrap(text, width - 1)) <= len(lines):
        lines, width = narrower, width - 1
    return lines


def paint_blocks(canvas: Canvas, blocks: tuple[Paragraph, ...], around: Ring | None) -> None:
    """Text in the middle, each line as wide as the ring is there; what weighs most is left out where there is no
    room.
    """
    kept = [b for b in blocks if b.text]
    centre = around.centre if around else ((canvas.width - 1) // 2, (canvas.height - 1) // 2)
    if kept and not any(_paint_fitting(canvas, shown, around, centre) for shown in shortenings(kept)):
        _paint_cut(canvas, kept[0], around, centre)


def shortenings(blocks: list[Paragraph]) -> list[list[Paragraph]]:
    """The blocks, then with more and more of them left out, what weighs most first, and a line that says where they
    are; where even that has no room, the same without the line.
    """
    kept, told = list(blocks), list[Paragraph]()
    with_line, without = list[list[Paragraph]](), list[list[Paragraph]]()
    while kept:
        with_line.append([*kept, *told])
        without.append(list(kept))
        heaviest = max(reversed(kept), key=lambda b: b.weight)
        if heaviest.weight == 0:
            break
        kept.remove(heaviest)
        if heaviest.told and all(b.text != heaviest.told for b in told):
            told.append(Paragraph(heaviest.told, QUIET, close=bool(told)))
    return with_line + without


def _paint_fitting(canvas: Canvas, blocks: list[Paragraph], around: Ring | None, centre: tuple[int, int]) -> bool:
    """Paint the blocks as wide as there is room for; False if they have no room at all."""
    for width in range(_width(canvas, around, centre[1]), 11, -2):
        lines = lines_of(blocks, width)
        top = centre[1] - (len(lines) - 1) // 2
        if _fits(canvas, around, lines, top):
            for y, (line, style) in enumerate(lines, top):
                canvas.put(centre[0] - (cells(line) - 1) // 2, y, line, style)
            return True
    return False


def _width(canvas: Canvas, around: Ring | None, y: int) -> int:
    return min(52, around.inside(y)) if around else min(72, canvas.width - 4)


def _fits(canvas: Canvas, around: Ring | None, lines: list[tuple[str, str]], top: int) -> bool:
    if around is None:
        return len(lines) <= canvas.height
    return len(lines) < 2 * around.radii[1] - 1 and all(
        cells(line) <= around.inside(y) for y, (line, _) in enumerate(lines, top)
    )


def _paint_cut(canvas: Canvas, block: Paragraph, around: Ring | None, centre: tuple[int, int]) -> None:
    """As much of a long text as there is room for, and where the rest is."""
    height = max(1, int(2 * around.radii[1] - 3) if around else canvas.height)
    top, tall, width = 0, 1, 1
    for tall in range(height, 0, -1):
        top = centre[1] - (tall - 1) // 2
        width = min((around.inside(y) for y in range(top, top + tall)), default=0) if around else canvas.width - 4
        if width >= 16 or tall == 1:
            break
    lines = list(fitted(block.text, max(1, width), tall))
    if tall > 2:
        lines[-1] = (
            cut(lines[-1].rstrip("… "), width - cells(words.MORE_WORDS) - 3).rstrip("… ") + "…  " + words.MORE_WORDS
        )
    for y, line in enumerate(lines, top):
        canvas.put(centre[0] - (cells(line) - 1) // 2, y, line, block.style)


def paint_groups(canvas: Canvas, value: Groups) -> None:
    """Each group in a column of its own, side by side, what is asked above; where there is little room, group after
    group in lines.
    """
    blocks = [b for b in value.blocks if b.text]
    widest = min(24, max((cells(n) for g in value.groups for n in g), default=8)) + 4
    if len(value.groups) * widest > canvas.width and canvas.width // len(value.groups) >= NARROWEST:
        widest = canvas.width // len(value.groups)
    across = max(1, min(len(value.groups), canvas.width // widest))
    rows = [value.groups[i : i + across] for i in range(0, len(value.groups), across)]
    tall = sum(max(map(len, row)) + 1 for row in rows)
    least = lines_of(blocks[:1], min(72, canvas.width - 4))
    if tall + min(2, len(least)) > canvas.height:
        _paint_groups_in_lines(canvas, value.groups, blocks)
        return
    asked = _asked_above(blocks, min(72, canvas.width - 4), canvas.height - tall)
    y = max(0, (canvas.height - tall - len(asked)) // 2)
    for down, (line, style) in enumerate(asked):
        canvas.middle(y + down, line, style)
    y += len(asked) + 1
    for row in rows:
        left = (canvas.width - len(row) * widest) // 2
        for column, group in enumerate(row):
            for down, name in enumerate(group):
                sign = "╭" if down == 0 else "╰" if down == len(group) - 1 else "│"
                canvas.put(left + column * widest, y + down, sign, "$edge")
                canvas.put(left + column * widest + 2, y + down, cut(name, widest - 3), INK)
        y += max(map(len, row)) + 1


def _asked_above(blocks: list[Paragraph], width: int, height: int) -> list[tuple[str, str]]:
    """The lines above the groups: what weighs most is left out where there is no room, and the rest is cut."""
    shorter = [lines_of(shown, width) for shown in shortenings(blocks)]
    return next((lines for lines in shorter if len(lines) <= height), lines_of(blocks[:1], width)[:height])


def _paint_groups_in_lines(canvas: Canvas, groups: tuple[tuple[str, ...], ...], blocks: list[Paragraph]) -> None:
    """As many groups on a line as fit; above them as much of what is asked as there is room for."""
    lines: list[str] = []
    for group in groups:
        together = " · ".join(cut(name, 20) for name in group)
        if lines and cells(lines[-1]) + cells(together) + 4 <= canvas.width - 2:
            lines[-1] += f"    {together}"
        else:
            lines.append(together)
    room = canvas.height - len(lines)
    asked = fitted(blocks[0].text, canvas.width - 4, room) if blocks and room > 0 else ()
    for y, line in enumerate(asked):
        canvas.middle(y, line, blocks[0].style)
    for y, line in enumerate(lines, max(len(asked), min(len(asked) + 1, room))):
        canvas.middle(y, line, INK)

"""Time as sand: a bar that fills in eighths of a cell, and a word beside it."""

from __future__ import annotations

from typing import NamedTuple

from circlekeeper.cells import cells
from circlekeeper.circle.natures import NATURES
from circlekeeper.circle.view import View
from circlekeeper.room.sight import Running, running
from circlekeeper.telling import screens as words
from circlekeeper.telling.floor import FULL, progress_steps, progress_word
from circlekeeper.tui.kit.canvas import Canvas, bar
from circlekeeper.tui.kit.drawing import Drawn
from circlekeeper.units import SECOND, Ms

WIDEST = 64
APART: Ms = 8 * SECOND
"""The least time between two steps of the sand: whoever looks up sees how far it is, nobody watches it run."""
APART_IN_STILLNESS: Ms = 10 * SECOND
ROUNDING = 0.001
"""The session counts whole milliseconds: so many seconds later than worked out, a moment has surely come."""


class Glass(NamedTuple):
    """What runs: a turn, a phase, a rotation, or the stage."""

    used: Ms
    allowed: Ms
    warn: Ms
    cued: bool = True
    """Whether the word gains weight toward the end."""
    of_stage: bool = False
    still: bool = False
    """Whether nobody speaks: then it fills by whole cells, and seldom."""


def glass(view: View) -> Glass | None:
    """What runs now; None where nothing does."""
    runs, piece, stage = running(view), view.piece, view.stage
    if runs is None:
        return None
    if piece is not None and piece.allowed:
        return Glass(piece.elapsed, piece.allowed, piece.warn, cued=piece.limit != "none")
    moves = NATURES[stage.kind].moves
    return Glass(runs.used, runs.allowed, runs.allowed // 6, cued=not moves, of_stage=moves, still=runs.still)


def steps(glass: Glass | Running, width: int) -> int:
    """In how many steps a bar of so many cells fills: eighths, but never one sooner than `APART` after another."""
    finest, apart = (width, APART_IN_STILLNESS) if glass.still else (8 * width, APART)
    return max(1, min(finest, glass.allowed // apart))


def filled(glass: Glass | Running, width: int) -> int:
    """How many eighths of a cell are full."""
    of = steps(glass, width)
    return min(of, glass.used * of // glass.allowed) * 8 * width // of


def until_step(glass: Glass | Running, width: int) -> Ms | None:
    """How long until the next step of a bar of so many cells; None once it is full."""
    of = steps(glass, width)
    step = glass.used * of // glass.allowed + 1
    return None if step > of else max(1, -(-step * glass.allowed // of) - glass.used)


def until_moves(glass: Glass, width: int, *, seconds: bool) -> Ms | None:
    """How long until the bar or the word beside it changes."""
    found = [until_step(glass, width)]
    found += [at - glass.used for at, _ in progress_steps(glass.allowed, glass.warn) if at > glass.used]
    if seconds and glass.used < glass.allowed:
        found.append(SECOND - glass.used % SECOND)
    return min((f for f in found if f is not None), default=None)


def width_for(columns: int) -> int:
    """How wide the bar is on so wide a screen."""
    return max(8, min(WIDEST, columns - 34)) if columns >= 60 else max(8, columns - 18)


class Sand(Drawn):
    """The sand of whatever runs, and its word: (eighths, word, figures, weight), or None."""

    def paint(self, canvas: Canvas, value: tuple[int, str, str, bool]) -> None:
        """The bar in the middle, the word at its right, figures at its left."""
        eighths, word, figures, weight = value
        width = width_for(canvas.width)
        left = (canvas.width - width) // 2 - 1 if canvas.width >= 60 else 1
        edge = "$ink bold" if weight else "$edge"
        canvas.put(left, 0, "▐", edge)
        canvas.put(left + 1, 0, bar(eighths, width).rstrip(), "$sand")
        canvas.put(left + 1 + width, 0, "▌", edge)
        if canvas.width < 60 and figures and word != FULL:
            word = figures
        canvas.put(left + width + 3 + (canvas.width >= 60), 0, word, "$ink bold" if weight else "$quiet")
        if canvas.width >= 60:
            canvas.put(left - 2 - cells(figures), 0, figures, "$quiet")

    def pour(self, running: Glass | None, *, seconds: bool) -> None:
        """Show how far something is."""
        if running is None:
            self.show(None)
            return
        word = progress_word(running.used, running.allowed, running.warn)
        late = running.used >= running.allowed - running.warn
        figures = words.clocked(running.used, running.allowed) if seconds else ""
        if running.of_stage and not figures and self.size.width >= 60:
            figures = words.THE_STAGE
        self.show((filled(running, width_for(self.size.width)), word, figures, late and running.cued))

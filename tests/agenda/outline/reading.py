"""What a test says of an outline, compared with what was read."""

from __future__ import annotations

from typing import NamedTuple

from circlekeeper.agenda.durations import read_duration
from circlekeeper.agenda.outline.reading import read_outline
from circlekeeper.agenda.outline.value import Outline
from tests.agenda.outline.outlines import Case


class Meant(NamedTuple):
    """A stage as the test has it."""

    kinds: tuple[str, ...]
    length: int | None
    turn: int | None
    asked: str
    said: str


def meant(text: str) -> list[Meant]:
    stages = []
    for line in text.strip().splitlines():
        head, _, asked = line.partition("?")
        head, _, said = head.partition("!")
        kinds, length, turn = head.split()
        lasts, each = (None if value == "-" else read_duration(value) for value in (length, turn))
        stages.append(Meant(tuple(kinds.split("/")), lasts, each, asked, said))
    return stages


def wrong_in(case: Case) -> list[str]:
    """What was read otherwise than a careful person would, a line each."""
    outline = read_outline(case.text, case.suffix)
    wanted = meant(case.means)
    if len(wanted) != len(outline.stages):
        return [
            f"{len(outline.stages)} stages, not {len(wanted)}: {[(s.line, s.kind, s.title) for s in outline.stages]}"
        ]
    wrong = []
    for want, got in zip(wanted, outline.stages, strict=True):
        turn = got.turn if isinstance(got.turn, int) else None
        if got.kind not in want.kinds:
            wrong.append(f"line {got.line}: kind {got.kind}, not {'/'.join(want.kinds)}")
        if got.length != want.length:
            wrong.append(f"line {got.line}: length {got.length}, not {want.length}")
        if turn != want.turn:
            wrong.append(f"line {got.line}: turn {turn}, not {want.turn}")
        if want.asked and want.asked.rstrip("?") not in got.prompt:
            wrong.append(f"line {got.line}: asked {got.prompt!r}, not {want.asked!r}")
        if want.said and want.said not in got.say:
            wrong.append(f"line {got.line}: said {got.say!r}, not {want.said!r}")
    return wrong


def read(case: Case) -> Outline:
    return read_outline(case.text, case.suffix)

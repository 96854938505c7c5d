"""Times that stand on a line of their own, or above the lines whose time they are."""

from __future__ import annotations

from itertools import takewhile

from circlekeeper.agenda.outline.clocktimes import WrittenTime
from circlekeeper.agenda.outline.draft import label_of
from circlekeeper.agenda.outline.evening import LEAST_EVENING
from circlekeeper.agenda.outline.leading import SHORT
from circlekeeper.agenda.outline.lines import OutlineLine
from circlekeeper.agenda.outline.times import Times
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, list_over

_FEW = 3


def put_to_titles(lines: list[OutlineLine], words: Vocabulary) -> list[OutlineLine]:
    """Times on a line of their own put to the title before or behind them, in an outline of lines without marks."""
    alone = [i for i, line in enumerate(lines) if _is_alone(line, words)]
    if sum(line.times.timed for line in lines) > _FEW:
        alone = [i for i in alone if i > 2 or not _is_whole_evening(lines, i)]
    if not alone:
        return lines
    before = after = 0
    for i in alone:
        near_before = i > 0 and not lines[i].blank_before and i - 1 not in alone
        near_after = i + 1 < len(lines) and not lines[i + 1].blank_before and i + 1 not in alone
        before += near_before and not near_after
        after += near_after and not near_before
    if before == after:
        labelled = any(lines[i].times.rest for i in alone)
        behind = alone[-1] == len(lines) - 1 or labelled
        first = alone[0] == 0 or (alone[0] == 1 and not behind)
        before, after = (1, 0) if behind or not first else (0, 1)
    made: list[OutlineLine | None] = list(lines)
    for i in alone:
        target = _before(made, lines, i) if before > after else _behind(made, i, words)
        if target is not None:
            line = made[target]
            assert line is not None
            made[target] = line._replace(times=joined(line.times, lines[i].times))
            made[i] = None
    return [line for line in made if line is not None]


def _is_alone(line: OutlineLine, words: Vocabulary) -> bool:
    """Whether a line holds a stage's time and nothing else."""
    return says_only_when(line, words) and (line.mark == "text" or (line.headed and line.times.only))


def says_only_when(line: OutlineLine, words: Vocabulary) -> bool:
    """Whether a line says when something is, or how long, and no more than a label for that."""
    labelled = label_of(line.text, words)[0] in ("length", "time", "begins") and len(line.times.rest.split()) <= 2
    return line.times.says_when and (line.times.only or labelled)


def _is_whole_evening(lines: list[OutlineLine], i: int) -> bool:
    """Whether a time near the top is that of all stages: a long one, behind nothing that is a stage, or when it
    begins."""
    length, times = lines[i].times.length, lines[i].times
    if length is None and times.begins is not None and sum(line.times.begins is not None for line in lines) == 1:
        return True
    if times.ends is None and (length is None or length.length < LEAST_EVENING):
        return False
    others = [line.times.length.length for j, line in enumerate(lines) if j != i and line.times.length is not None]
    return length is None or 2 * length.length >= sum(others)


def _before(made: list[OutlineLine | None], lines: list[OutlineLine], i: int) -> int | None:
    """The title above a time: the first line of its block."""
    found = None
    for j in range(i - 1, -1, -1):
        line = made[j]
        if line is None or line.mark == "quote":
            break
        if line.times.timed:
            return found
        found = j
        if line.mark in ("heading", "strong", "number") or lines[j].blank_before:
            break
    return found


def _behind(made: list[OutlineLine | None], i: int, words: Vocabulary) -> int | None:
    """The title of a stage below a time."""
    if i + 1 >= len(made):
        return None
    line = made[i + 1]
    return i + 1 if line is not None and not line.times.timed and list_over(line.text, words) is None else None


def joined(one: Times, other: Times) -> Times:
    """A line's times with those of another that are said of the same."""
    return Times(
        one.begins or other.begins,
        one.ends or other.ends,
        (*one.lengths, *other.lengths),
        one.rest,
        (*one.said, *other.said),
    )


def over_items(lines: list[OutlineLine]) -> list[OutlineLine]:
    """Lines without a mark whose time is that of the items right below them, as headings: "Part one (45 min)"."""
    made = list(lines)
    for i, line in enumerate(lines):
        own = line.times.length
        if line.mark != "text" or own is None or len(line.text.split()) > SHORT:
            continue
        below = takewhile(lambda one: one.item, lines[i + 1 :])
        lengths = [one.times.length.length for one in below if one.times.length is not None]
        if len(lengths) > 1 and sum(lengths) == own.length:
            made[i] = line._replace(mark="strong", level=(7, 0, 0))
    return made


def end_of(lines: list[OutlineLine]) -> WrittenTime | None:
    """When it is over, where the last line is no more than an end, or where most lines begin with their time and the
    last is no more than a time.
    """
    last = lines[-1].times if lines else None
    if last is None or not last.only or last.lengths:
        return None
    if last.ends is not None:
        return last.ends if last.begins is None else None
    clocked = sum(line.times.begins is not None for line in lines)
    return last.begins if clocked > _FEW and 2 * clocked >= len(lines) else None

"""From times of day, or since the beginning, to lengths; and where these contradict what the minutes say."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

from circlekeeper.agenda.outline.clocktimes import HALF_DAY, WrittenTime
from circlekeeper.agenda.outline.deciding import FEWEST_TURNS
from circlekeeper.agenda.outline.draft import StageDraft
from circlekeeper.agenda.outline.kinds import PLAIN, has_turns, kind_in
from circlekeeper.agenda.outline.lengths import Length
from circlekeeper.agenda.outline.value import Contradiction
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, of_everyone, tokens
from circlekeeper.units import LONGEST, MINUTE, SECOND, Ms

_DAY = 2 * HALF_DAY
_ONE_O_CLOCK = 13 * 60
"""From here on a clock of 24 hours says no number that one of twelve says too."""
_EARLIEST = 8 * 60
"""No circle begins earlier in the morning without saying so."""
_FIRST_HOUR = 6 * 60
"""Nor earlier than this where it is one of the morning's."""
_LOOKED_AT = 20_000
"""So many letters of an outline are asked whether it is of the morning or the evening."""
_LONGEST_STAGE = 6 * 60
"""In minutes; a later time of day than that is no next stage, but a slip."""


class _Placed(NamedTuple):
    """When a stage begins and ends, in minutes on one line of time."""

    begins: int | None
    ends: int | None


def measure(
    drafts: list[StageDraft], evening_starts: WrittenTime | None, evening_ends: WrittenTime | None, words: Vocabulary
) -> tuple[WrittenTime | None, list[Contradiction]]:
    """Give every draft its length, from its minutes or else from the times; when the first begins, where that is a time
    of day, and what contradicts itself.
    """
    wrong: list[Contradiction] = []
    placed = _placed(drafts, evening_starts, evening_ends, wrong)
    unit = SECOND if _in_seconds(drafts) else MINUTE
    end = _end_of(placed, evening_ends)
    for i, draft in enumerate(drafts):
        said = draft.times.length
        minutes = None if said is None else said.whole
        by_clock = _by_clock(drafts, placed, i, end, unit)
        if said is not None and by_clock is not None and (not said.plain or _is_turn(draft, said, by_clock, words)):
            said = minutes = None
        draft.length = minutes if minutes is not None else by_clock
        if minutes is not None and by_clock is not None and minutes != by_clock:
            wrong.append(Contradiction(draft.line, "clock", minutes, by_clock))
        if draft.length is not None and not 0 < draft.length <= LONGEST:
            draft.length = None
    wrong += _between(drafts, placed, unit)
    first = next((draft.times.begins for draft in drafts if draft.times.begins is not None), None)
    since = unit == SECOND or first is None or first.elapsed or first.minutes == 0
    return None if since else first, wrong


def _is_turn(draft: StageDraft, said: Length, by_clock: Ms, words: Vocabulary) -> bool:
    """Whether a time is rather each one's in what the clock says: "19:05 check-in (9 × 1 min)" until 19:15, or
    "0-20 check-in (2 min)".
    """
    if said.times > 1:
        return said.length * said.times <= by_clock
    meant = kind_in(draft.title, words)
    ranged = draft.times.begins is not None and draft.times.ends is not None
    told = ranged or of_everyone(tokens(draft.text), words)
    in_turn = told and meant is not None and meant.weight >= PLAIN and has_turns(meant.kind)
    return in_turn and said.length * FEWEST_TURNS <= by_clock


def _in_seconds(drafts: list[StageDraft]) -> bool:
    """Whether the times are minutes and seconds since the beginning: some has more than 23 "hours", or an "hour" is all
    but a stage.
    """
    begins = [draft.times.begins.minutes for draft in drafts if draft.times.begins is not None]
    if any(minutes >= _DAY for minutes in begins):
        return True
    steps = [later - earlier for earlier, later in pairwise(begins)]
    return (
        bool(steps)
        and begins[0] == 0
        and all(step >= 2 * 60 for step in steps)
        and all(minutes % 5 == 0 for minutes in begins)
    )


def _placed(
    drafts: list[StageDraft], starts: WrittenTime | None, ends: WrittenTime | None, wrong: list[Contradiction]
) -> list[_Placed]:
    """All times on one line of time: a time of day that seems to lie before the last one is half a day or a day
    later.
    """
    at = starts.minutes if starts is not None and starts.half else _in_the_evening(drafts, ends)
    by_halves = in_half_days(drafts)
    found: list[_Placed] = []
    seconds = _in_seconds(drafts)
    upto = None if starts is None or starts.elapsed else starts.minutes
    for draft in drafts:
        begins, ends = draft.times.begins, draft.times.ends
        if begins is None:
            found.append(_until(ends, upto, upto or at, by_halves))
            upto = found[-1].ends or _later(upto, draft)
            at = found[-1].ends or at
            continue
        first = begins.minutes if seconds or at is None else _after(begins, at, by_halves)
        if first is not None and at is not None and at <= first - HALF_DAY <= at + _LONGEST_STAGE:
            first -= HALF_DAY  # "half past eleven" in the morning
        if first is None or (not seconds and at is not None and first - at > _LONGEST_STAGE):
            wrong.append(Contradiction(draft.line, "order"))
            found.append(_Placed(None, None))
            continue
        last = None if ends is None else ends.minutes if seconds else _after(ends, first, by_halves)
        if last is not None and begins.spoken and last - first > HALF_DAY:
            last -= HALF_DAY  # "from half past seven until 20:15"
        if last is not None and (last <= first or last - first > 2 * _LONGEST_STAGE):
            wrong.append(Contradiction(draft.line, "range"))
            last = None
        found.append(_Placed(first, last))
        at, upto = first, None if seconds else last or _later(first, draft)
    return found


def _in_the_evening(drafts: list[StageDraft], ends: WrittenTime | None) -> int | None:
    """When it begins, where the first times leave open in which half of the day they are, and a later one says that it
    is the second: 7:10, 8 pm.
    """
    clocks = [clock for draft in drafts for clock in (draft.times.begins, draft.times.ends) if clock is not None]
    clocks += [] if ends is None else [ends]
    told = next((i for i, clock in enumerate(clocks) if clock.half or clock.elapsed), 0)
    if not told or clocks[told].half != "p":
        return None
    before = [clock.minutes for clock in clocks[:told]]
    apart = clocks[told].minutes - before[-1]
    evening = before == sorted(before) and apart > _LONGEST_STAGE and 0 <= apart - HALF_DAY <= _LONGEST_STAGE
    return before[0] + HALF_DAY if evening else None


def _until(ends: WrittenTime | None, begins: int | None, at: int | None, by_halves: bool) -> _Placed:
    """A stage of which only the end is told, or nothing, begins when the one before it ends."""
    if ends is None:
        return _Placed(begins, None)
    last = ends.minutes if at is None else _after(ends, at, by_halves)
    if last is None or (begins is not None and not 0 < last - begins <= _LONGEST_STAGE):
        return _Placed(None, None)
    return _Placed(begins, last)


def _later(begins: int | None, draft: StageDraft) -> int | None:
    """When a stage ends by its own minutes."""
    said = draft.times.length
    return None if begins is None or said is None else begins + said.whole // MINUTE


def _after(clock: WrittenTime, at: int, by_halves: bool) -> int | None:
    """The first time at or after `at` that a clock time can mean."""
    if clock.elapsed:
        return clock.minutes if clock.minutes >= at else None
    day = at // _DAY * _DAY
    told = clock.half or not (by_halves or clock.spoken) or clock.minutes >= _ONE_O_CLOCK
    steps = (0, _DAY) if told else (0, HALF_DAY, _DAY, _DAY + HALF_DAY)
    return next((day + clock.minutes + step for step in steps if day + clock.minutes + step >= at), None)


def _end_of(placed: list[_Placed], ends: WrittenTime | None) -> int | None:
    """When the evening ends, on the same line of time."""
    last = max((p.begins for p in placed if p.begins is not None), default=None)
    if ends is None or last is None:
        return None
    end = _after(ends, last, True)
    return end if end is not None and end - last <= _LONGEST_STAGE else None


def _by_clock(drafts: list[StageDraft], placed: list[_Placed], i: int, end: int | None, unit: Ms) -> Ms | None:
    """How long a stage is by the clock, less what stands before the next time and has minutes; None where the clock
    does not say.
    """
    here = placed[i]
    if here.begins is None:
        return None
    if here.ends is not None:
        return (here.ends - here.begins) * unit
    later = next((j for j in range(i + 1, len(placed)) if placed[j].begins is not None), None)
    until = end if later is None else placed[later].begins
    if until is None:
        return None
    left = (until - here.begins) * unit
    for draft in drafts[i + 1 : later if later is not None else len(drafts)]:
        said = draft.times.length
        if said is None:
            return None
        left -= said.whole
    return left if left > 0 else None


def _between(drafts: list[StageDraft], placed: list[_Placed], unit: Ms) -> list[Contradiction]:
    """Times that belong to two stages, or to none."""
    wrong = []
    for draft, before, here in zip(drafts[1:], placed, placed[1:], strict=False):
        if before.ends is not None and here.begins is not None and before.ends != here.begins:
            apart = (here.begins - before.ends) * unit
            wrong.append(Contradiction(draft.line, "gap" if apart > 0 else "overlap", abs(apart)))
    return wrong


# ---- which half of the day ----


def in_half_days(drafts: list[StageDraft]) -> bool:
    """Whether times are told as a clock's face shows them: half past seven in the evening, but never 19:30."""
    clocks = (at for draft in drafts for at in (draft.times.begins, draft.times.ends) if at is not None)
    return not any(at.minutes >= _ONE_O_CLOCK and not at.half for at in clocks)


def of_day(at: WrittenTime, text: str, words: Vocabulary, *, half_days: bool) -> str:
    """A time of day in 24 hours; one that leaves out its half of the day is the morning's or the evening's as the
    outline's words say, else an early hour is one of the evening's, when circles meet.
    """
    said = tokens(text[:_LOOKED_AT])
    morning, later = (sum(one in many for one in said) for many in (words.mornings, words.evenings))
    first = _FIRST_HOUR if morning > later else HALF_DAY if later > morning and (at.spoken or half_days) else _EARLIEST
    evening = not at.half and 60 <= at.minutes < first
    minutes = at.minutes + HALF_DAY * evening
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"

"""Values that do not go together, each right by itself: what contradicts, and what to write instead.

Values that are wrong by themselves are passed over; the model has said it already.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from circlekeeper.agenda.durations import Unreadable, read_clock
from circlekeeper.agenda.kinds import NAMES, USUAL
from circlekeeper.agenda.model import FAMILY, STARTS, VOICES
from circlekeeper.agenda.nearest import nearest
from circlekeeper.agenda.problems import Finding, Way
from circlekeeper.agenda.values import is_mark, mark_like
from circlekeeper.circle import plan
from circlekeeper.circle.plan import MOST_PEOPLE
from circlekeeper.names import key_of
from circlekeeper.text import NAME_LETTERS, first_foreign
from circlekeeper.units import DAY, Ms, since_midnight
from circlekeeper.words import agenda as words

_NOT = plan.NOT.strip()
"""Alone it asks for nobody."""


def contradictions(data: dict[str, Any], stages: list[Any]) -> Iterator[Finding]:
    """Everything that does not go together in an agenda and in its stages, as the file has them."""
    marks = [(i, mark) for i, mark in enumerate(listed(data.get("marks"))) if isinstance(mark, str)]
    names = [(i, name[:1000].strip()) for i, name in enumerate(listed(data.get("people"))) if isinstance(name, str)]
    people = [(i, key_of(name)) for i, name in names if name]
    known = [mark_like(mark) or mark for _, mark in marks]
    yield from _twice("marks", marks, words.same_mark)
    if len(names) <= MOST_PEOPLE:
        yield from _twice("people", people, words.same_name)
    yield from _group(data.get("group"))
    yield from _starts(stages, {name for _, name in people})
    yield from _clock_times(stages)
    for i, entry in enumerate(stages):
        if isinstance(entry, dict):
            at, stage = ("stages", i), _its_own(entry)
            yield from _prompts(at, stage)
            yield from _laps(at, stage)
            yield from _voices(at, stage, known)
            yield from _partners(at, stage)
            yield from _phases(at, stage)


def _its_own(stage: dict[str, Any]) -> dict[str, Any]:
    """A stage without the keys of other kinds, which are to be removed whatever they hold."""
    kind = stage.get("kind")
    return {key: stage[key] for key in stage.keys() & FAMILY[kind].model_fields} if kind in NAMES else stage


def listed(value: object) -> list[Any]:
    """The entries of a list; none of anything else."""
    return value if isinstance(value, list) else []


def _twice(key: str, entries: Iterable[tuple[int, str]], said: Callable[..., words.Saying]) -> Iterator[Finding]:
    """Entries of a list that stand there already."""
    first: dict[str, int] = {}
    for i, entry in entries:
        if (before := first.setdefault(entry, i)) != i:
            yield Finding((key, i), said(first=before + 1))


def _group(group: object) -> Iterator[Finding]:
    """A least number of people above the greatest."""
    if isinstance(group, dict):
        least, most = group.get("min"), group.get("max")
        if type(least) is type(most) is int and 1 <= most < least <= MOST_PEOPLE:
            yield Finding(("group", "min"), words.group_upside_down())


def _starts(stages: list[Any], people: set[str]) -> Iterator[Finding]:
    """Slips in the words that say who begins; a name that is all but one of the words is no slip when it stands
    among the people.
    """
    for i, stage in enumerate(stages):
        start = stage.get("start") if isinstance(stage, dict) else None
        if (
            not isinstance(start, str)
            or start in STARTS
            or len(start) > NAME_LETTERS
            or key_of(start.strip()) in people
        ):
            continue
        alike = 0.9 if start[:1].isupper() else 0.8  # a capital begins a name: Tate is no slip for rotate
        if first_foreign(start) is None and (meant := nearest(start, STARTS, alike=alike)):
            yield Finding(("stages", i, "start"), words.almost_a_word(meant=meant))


def _clock_times(stages: list[Any]) -> Iterator[Finding]:
    """A first stage at a clock time, and stages whose clock times go backwards; past midnight is forwards."""
    before: tuple[str, Ms] | None = None
    for i, stage in enumerate(stages):
        given = stage.get("at") if isinstance(stage, dict) else None
        if given is None:
            continue
        if i == 0:
            yield Finding(("stages", 0, "at"), words.first_stage_at())
            continue
        try:
            clock = read_clock(given)
        except Unreadable:
            continue
        moment = since_midnight(clock)
        if before is not None and not 0 < (moment - before[1]) % DAY < DAY // 2:
            yield Finding(("stages", i, "at"), words.at_out_of_order(at=clock[:5], before=before[0][:5]))
        before = clock, moment


def _prompts(at: Way, stage: dict[str, Any]) -> Iterator[Finding]:
    prompts = stage.get("prompts")
    if not isinstance(prompts, list):
        return
    if "prompt" in stage:
        yield Finding((*at, "prompts"), words.two_prompts(), "key")
    for key in ("laps", "changes"):
        times = stage.get(key)
        if type(times) is int and 0 < times < len(prompts):
            saying = words.more_prompts(prompts=len(prompts), key=key, times=times)
            yield Finding((*at, key), saying)


def _laps(at: Way, stage: dict[str, Any]) -> Iterator[Finding]:
    until_all_pass = stage.get("laps") == "until-all-pass"
    if until_all_pass and stage.get("turn") == "share":
        yield Finding((*at, "turn"), words.until_all_pass_without(key="turn"))
    if until_all_pass and stage.get("returns") is True:
        yield Finding((*at, "returns"), words.until_all_pass_without(key="returns"))
    kind = stage.get("kind")
    if kind in NAMES and "most" in stage:
        if until_all_pass:
            yield Finding((*at, "most"), words.until_all_pass_without(key="most"), "key")
        elif stage.get("turn", USUAL[kind].turn) != "share":
            yield Finding((*at, "most"), words.most_without_share(), "key")


def _voices(at: Way, stage: dict[str, Any], marks: list[str]) -> Iterator[Finding]:
    who = stage.get("who")
    if not isinstance(who, str) or who in VOICES:
        return
    mark = who.removeprefix(plan.NOT)
    if mark == plan.LISTENS:
        yield Finding((*at, "who"), words.listens_has_no_turn())
    elif mark in plan.HALVES:
        yield Finding((*at, "who"), words.not_a_half(other=plan.INNER if mark == plan.OUTER else plan.OUTER))
    elif mark in VOICES or mark == _NOT:
        yield Finding((*at, "who"), words.not_without_a_mark(marks=marks))
    elif is_mark(mark) and mark not in marks:
        wanted = mark.removeprefix(f"{_NOT}-")
        meant = nearest(wanted, [*marks, *(() if who != wanted else VOICES)])
        shown = f"{plan.NOT}{meant}" if meant and who != wanted else meant
        yield Finding((*at, "who"), words.unknown_mark(mark=mark, nearest=shown, marks=marks))


def _partners(at: Way, stage: dict[str, Any]) -> Iterator[Finding]:
    partners, shuffle = stage.get("partners"), stage.get("shuffle")
    if isinstance(partners, str) and isinstance(shuffle, bool) and (partners == "shuffled") != shuffle:
        yield Finding((*at, "shuffle"), words.partners_and_shuffle(shuffle=shuffle), "key")


def _phases(at: Way, stage: dict[str, Any]) -> Iterator[Finding]:
    for k, phase in enumerate(listed(stage.get("phases"))):
        if not isinstance(phase, dict):
            continue
        here: Way = (*at, "phases", k)
        if "turn" in phase and phase.get("voice") == "holder":
            yield Finding((*here, "turn"), words.turn_of_the_holder(), "key")
        if "length" not in phase and phase.get("turn", "share") == "share":
            yield Finding((*here, "length"), words.missing_key(key="length", way="stages.phases.length"), "table")

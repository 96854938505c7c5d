"""Keys that do not go together, each right by itself: what contradicts, and what to write instead.

Values that are wrong by themselves are passed over; the model has said it already.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from circlekeeper.agenda.durations import Unreadable, read_clock
from circlekeeper.agenda.kinds import NAMES, USUAL
from circlekeeper.agenda.model import FAMILY, VOICES
from circlekeeper.agenda.nearest import nearest
from circlekeeper.agenda.problems import Finding, Way
from circlekeeper.agenda.values import is_mark, mark_like
from circlekeeper.units import DAY, Ms, since_midnight
from circlekeeper.words import agenda as words

NOT = "not"
"""What stands before a mark that people do not have; alone it asks for nobody."""
HALVES = {"inner": "outer", "outer": "inner"}


def contradictions(marks: object, stages: list[Any]) -> Iterator[Finding]:
    """Everything that does not go together in an agenda, the stages as the file has them."""
    known = [mark_like(m) or m for m in marks if isinstance(m, str)] if isinstance(marks, list) else []
    yield from _same_marks(marks)
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


def _same_marks(marks: object) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for i, mark in enumerate(marks if isinstance(marks, list) else []):
        if isinstance(mark, str) and first.setdefault(mark, i) != i:
            yield Finding(("marks", i), words.same_mark(first=first[mark] + 1))


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
    mark = who.removeprefix("not ")
    if mark == "listens":
        yield Finding((*at, "who"), words.listens_has_no_turn())
    elif mark in HALVES:
        yield Finding((*at, "who"), words.not_a_half(other=HALVES[mark]))
    elif mark in VOICES or mark == NOT:
        yield Finding((*at, "who"), words.not_without_a_mark(marks=marks))
    elif is_mark(mark) and mark not in marks:
        wanted = mark.removeprefix(f"{NOT}-")
        meant = nearest(wanted, [*marks, *(() if who != wanted else VOICES)])
        shown = f"{NOT} {meant}" if meant and who != wanted else meant
        yield Finding((*at, "who"), words.unknown_mark(mark=mark, nearest=shown, marks=marks))


def _partners(at: Way, stage: dict[str, Any]) -> Iterator[Finding]:
    partners, shuffle = stage.get("partners"), stage.get("shuffle")
    if isinstance(partners, str) and isinstance(shuffle, bool) and (partners == "shuffled") != shuffle:
        yield Finding((*at, "shuffle"), words.partners_and_shuffle(shuffle=shuffle), "key")


def _phases(at: Way, stage: dict[str, Any]) -> Iterator[Finding]:
    phases = stage.get("phases")
    for k, phase in enumerate(phases if isinstance(phases, list) else []):
        if not isinstance(phase, dict):
            continue
        here: Way = (*at, "phases", k)
        if "turn" in phase and phase.get("voice") == "holder":
            yield Finding((*here, "turn"), words.turn_of_the_holder(), "key")
        if "length" not in phase and phase.get("turn", "share") == "share":
            yield Finding((*here, "length"), words.missing_key(key="length", way="stages.phases.length"), "table")

"""What the evening asks of the people who came, and the choices that make it fit, for tonight only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Literal

from circlekeeper.circle.plan import MINUTE, SECOND, Ms, Plan, Stage
from circlekeeper.words import gathering as words

Choice = Literal["shorter", "popcorn"]


@dataclass(frozen=True, slots=True)
class Part:
    """One stage of tonight, as the gathering lists it."""

    title: str
    each: str
    """What it is for each person, in words; empty where there is nothing to say."""
    time: str
    fits: bool


@dataclass(frozen=True, slots=True)
class Tight:
    """A round that does not work out with so many."""

    number: int
    """Its place in the plan, from 0."""
    title: str
    share: Ms
    """What each person could have in its length."""
    timed: bool
    """Whether its turns are timed, rather than shares of its length."""


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The evening with so many people."""

    parts: tuple[Part, ...]
    tight: tuple[Tight, ...]
    group: str | None
    """What to say where the agenda suits another number; None where it suits this one."""
    turns: tuple[tuple[str, Ms], ...]
    """The rounds that shorter turns would change, and what each person would have."""

    @property
    def fits(self) -> bool:
        """Whether there is nothing to say about it."""
        return not self.tight and self.group is None

    def sentences(self) -> list[str]:
        """What does not work out, a sentence each."""
        said = [words.does_not_fit(t.title) if t.timed else words.thin(t.title, t.share) for t in self.tight]
        return said + ([self.group] if self.group else [])


def reckon(plan: Plan, count: int, session: Ms | None) -> Reckoning:
    """The evening of this plan for `count` people when the session lasts `session`."""
    lengths = plan.lengths(session)
    tight = tuple(t for i, stage in enumerate(plan.stages) if (t := _tight(stage, i, count, lengths[i], plan.handover)))
    narrow = {t.number for t in tight}
    parts = tuple(_part(stage, count, lengths[i], plan.handover, i not in narrow) for i, stage in enumerate(plan.stages))
    turns = tuple((t.title, _even(t.share)) for t in tight if t.timed and _even(t.share) > 0)
    group = words.group_size(count, plan.group_min, plan.group_max) if count else None
    return Reckoning(parts, tight, group, turns)


def adapted(plan: Plan, count: int, session: Ms | None, choice: Choice | None) -> Plan:
    """The plan with the choice taken wherever a round does not work out with so many; the file stays as it is."""
    if choice is None:
        return plan
    lengths, stages = plan.lengths(session), list(plan.stages)
    change = _shorter if choice == "shorter" else _popcorn
    for i, stage in enumerate(plan.stages):
        if tight := _tight(stage, i, count, lengths[i], plan.handover):
            stages[i] = change(stage, tight)
    return replace(plan, stages=tuple(stages))


def session_of(plan: Plan, start: datetime) -> tuple[Ms, datetime]:
    """How long the session lasts if it starts at `start` (an aware moment), and when it ends."""
    length = plan.length if plan.length is not None else sum(plan.lengths(None))
    end = start + timedelta(milliseconds=length)
    if plan.ends_at is not None:
        clock, today = time.fromisoformat(plan.ends_at), end.date()
        days = (datetime.combine(today + timedelta(days=by), clock).astimezone() for by in (-1, 0, 1))
        end = min(days, key=lambda day: abs(day.astimezone(UTC) - end.astimezone(UTC)))
    return max(0, int((end.astimezone(UTC) - start.astimezone(UTC)).total_seconds() * 1000)), end


def reckoned_for(plan: Plan, start: datetime) -> Ms | None:
    """What the stages' lengths are reckoned from: the length that is given, else the time to the end that is given, else nothing."""
    if plan.length is not None:
        return plan.length
    return session_of(plan, start)[0] if plan.ends_at is not None else None


def _between(stage: Stage, handover: Ms) -> Ms:
    return max(handover, stage.turns.gap if stage.turns else 0)


def _tight(stage: Stage, number: int, count: int, length: Ms, handover: Ms) -> Tight | None:
    if stage.kind != "round" or stage.turns is None or stage.turns.turn == "untimed" or stage.turns.who != "all" or count < 1:
        return None
    turn, between = stage.turns.turn, _between(stage, handover)
    share = max(0, length - (count - 1) * between) // count // SECOND * SECOND
    if turn == "share":
        return Tight(number, stage.title, share, False) if share < MINUTE else None
    return Tight(number, stage.title, share, True) if count * turn + (count - 1) * between > length else None


def _even(share: Ms) -> Ms:
    """A share as a person would say it: whole five seconds from half a minute on."""
    step = 5 * SECOND if share >= 30 * SECOND else SECOND
    return share // step * step


def _shorter(stage: Stage, tight: Tight) -> Stage:
    if stage.turns is None or not tight.timed or (turn := _even(tight.share)) <= 0:
        return stage
    warn = stage.turns.warn if stage.turns.warn is not None and stage.turns.warn < turn else None
    return replace(stage, turns=replace(stage.turns, turn=turn, warn=warn))


def _popcorn(stage: Stage, tight: Tight) -> Stage:
    if stage.turns is None:
        return stage
    turn = stage.turns.turn if tight.timed else "untimed"
    turns = replace(stage.turns, turn=turn, order="popcorn", start="volunteer", start_name="", once=True, returns=False)
    return replace(stage, kind="open", turns=turns)


def _part(stage: Stage, count: int, length: Ms, handover: Ms, fits: bool) -> Part:
    each, need = _EACH.get(stage.kind, _nothing)(stage, count, length, handover)
    return Part(stage.title, each, words.of_minutes(need, length), fits)


def _nothing(_stage: Stage, _count: int, length: Ms, _handover: Ms) -> tuple[str, Ms]:
    return "", length


def _round(stage: Stage, count: int, length: Ms, handover: Ms) -> tuple[str, Ms]:
    if stage.turns is None or count < 1 or stage.turns.who != "all":
        return "", length
    turn, between = stage.turns.turn, _between(stage, handover)
    if turn == "untimed":
        return words.each(count, None), length
    if turn == "share":
        return words.each(count, max(0, length - (count - 1) * between) // count), length
    return words.each(count, turn), count * turn + (count - 1) * between


def _open(stage: Stage, _count: int, length: Ms, _handover: Ms) -> tuple[str, Ms]:
    turn = stage.turns.turn if stage.turns else "untimed"
    return words.in_turn_or_not(turn if isinstance(turn, int) else None), length


def _challenges(stage: Stage, _count: int, length: Ms, _handover: Ms) -> tuple[str, Ms]:
    whole = sum(phase.length for phase in stage.challenge.phases) if stage.challenge else 0
    if not whole or stage.challenge is None:
        return "", length
    most, least = length // whole, length * 4 // 5 // whole  # people take a little longer than the phases say
    if stage.challenge.times is not None:
        least, most = min(least, stage.challenge.times), min(most, stage.challenge.times)
    return words.challenges(least, most), length


def _groups(stage: Stage, count: int, length: Ms, _handover: Ms) -> tuple[str, Ms]:
    return (words.groups(group_sizes(count, stage.groups.size)), length) if stage.groups and count > 1 else ("", length)


def group_sizes(count: int, size: int) -> list[int]:
    """How many sit in each group: as equal as possible, nobody alone."""
    many = -(-count // size)
    if many > 1 and count // many < 2:
        many -= 1
    return [count // many + (i < count % many) for i in range(many)]


_EACH: dict[str, Callable[[Stage, int, Ms, Ms], tuple[str, Ms]]] = {
    "round": _round,
    "open": _open,
    "challenges": _challenges,
    "groups": _groups,
}

"""What the evening asks of the people who came, and the choices that make it fit, for tonight only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from typing import Literal

from circlekeeper.agenda.fitting import between, share, troubles, turn_of, voices
from circlekeeper.circle.plan import MINUTE, SECOND, Ms, Plan, Stage
from circlekeeper.tui.gathering.company import Company
from circlekeeper.words import gathering as words
from circlekeeper.words.lengths import short

Choice = Literal["shorter", "popcorn"]


@dataclass(frozen=True, slots=True)
class Part:
    """One stage of tonight, as the gathering lists it."""

    title: str
    each: str
    """What it is for each person, in words; empty where there is nothing to say."""
    time: str
    fits: bool
    brief: str
    """The same for each person where space is short, the number of people left out."""
    length: Ms


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
    besides: str | None
    """What to say of the whole evening: it is too long, or the agenda suits another number; None where there is nothing to say."""
    turns: tuple[tuple[str, Ms], ...]
    """The rounds that shorter turns would change, and what each person would have."""

    @property
    def fits(self) -> bool:
        """Whether there is nothing to say about it."""
        return not self.tight and self.besides is None

    def sentences(self) -> list[str]:
        """What does not work out, a sentence each."""
        said = [words.does_not_fit(t.title) if t.timed else words.thin(t.title, t.share) for t in self.tight]
        return said + ([self.besides] if self.besides else [])


def reckon(plan: Plan, count: int, session: Ms | None, until: Ms | None = None) -> Reckoning:
    """The evening of this plan for `count` people when the session is to last `session`, and there is `until` left to its end."""
    lengths, tight = plan.lengths(session), tuple(_tight(plan, count, session))
    narrow = {t.number for t in tight}
    parts = tuple(_part(plan, stage, count, lengths[i], i not in narrow) for i, stage in enumerate(plan.stages))
    turns = tuple((t.title, _even(t.share)) for t in tight if t.timed and _even(t.share) > 0)
    said = words.group_size(count, plan.group_min, plan.group_max) if count else None
    ends = session if until is None else until
    much = words.too_much(sum(lengths), ends) if ends is not None and sum(lengths) >= ends + MINUTE else None
    return Reckoning(parts, tight, " ".join(filter(None, (much, said))) or None, turns)


def adapted(plan: Plan, count: int, session: Ms | None, choice: Choice | None) -> Plan:
    """The plan with the choice taken wherever a round does not work out with so many; the file stays as it is."""
    if choice is None:
        return plan
    stages, change = list(plan.stages), _shorter if choice == "shorter" else _popcorn
    for tight in _tight(plan, count, session):
        stages[tight.number] = change(stages[tight.number], tight)
    return replace(plan, stages=tuple(stages))


def _tight(plan: Plan, count: int, session: Ms | None) -> Iterator[Tight]:
    if count < 1:
        return
    lengths = plan.lengths(session)
    for trouble in troubles(plan, count, session):
        if trouble.kind in ("round", "share") and trouble.stage is not None and plan.stages[trouble.stage].kind == "round":
            stage = plan.stages[trouble.stage]
            each = share(plan, stage, lengths[trouble.stage], voices(stage, count) or count)
            yield Tight(trouble.stage, stage.title, each, trouble.kind == "round")


def wished(plan: Plan, length: Ms | None, ends: str | None) -> Plan:
    """The plan with the length and the clock end that were asked for tonight: the clock end counts first, both before the plan's."""
    if length is not None:
        plan = replace(plan, length=length, ends_at=None)
    return plan if ends is None else replace(plan, ends_at=ends)


def offers(plan: Plan, asked: Reckoning, company: Company) -> dict[str, str]:
    """The choices there are tonight, by their key; `asked` is the evening as the agenda has it."""
    found: dict[str, str] = {}
    if asked.turns:
        found[words.LENGTH_KEY] = words.offer_shorter(asked.turns)
    if asked.tight:
        found[words.POPCORN_KEY] = words.offer_popcorn([t.title for t in asked.tight])
    first, second = company.sizes
    crowded = plan.group_max is not None and first + second > plan.group_max
    if company.circle or (second >= 3 and (asked.tight or crowded)):
        found[words.CIRCLES_KEY] = words.offer_circles(first, second)
    return found


def taken(asked: Reckoning, choice: Choice | None, company: Company) -> list[str]:
    """What was chosen for tonight, a sentence each."""
    said = []
    if choice == "shorter" and asked.turns:
        said.append(words.taken_shorter(asked.turns))
    if choice == "popcorn" and asked.tight:
        said.append(words.taken_popcorn([t.title for t in asked.tight]))
    if company.circle:
        ours = len(company.names)
        said.append(words.taken_circle(company.circle, ours, len(company.here) - ours))
    return said


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


def _part(plan: Plan, stage: Stage, count: int, length: Ms, fits: bool) -> Part:
    each, need, brief = "", length, None
    if stage.kind == "open":
        turn = stage.turns.turn if stage.turns else "untimed"
        each = words.in_turn_or_not(turn if isinstance(turn, int) else None)
    elif stage.kind == "challenges":
        each = words.challenges(*_challenges(stage, length))
    elif stage.groups is not None and count > 1:
        each = words.groups(group_sizes(count, stage.groups.size))
    elif stage.kind == "round" and count and (people := voices(stage, count)):
        each, turn = words.each(people, own := turn_of(plan, stage, length, count)), stage.turns.turn if stage.turns else 0
        brief = "" if own is None else short(own)
        need = people * turn + (people - 1) * between(plan, stage) if isinstance(turn, int) else length
    if stage.groups is not None and (own := turn_of(plan, stage, length, count)) is not None:
        brief = short(own)
    return Part(stage.title, each, words.of_minutes(need, length), fits, each if brief is None else brief, length)


def _challenges(stage: Stage, length: Ms) -> tuple[int, int]:
    """How many challenges there is time for, at least and at most."""
    whole = sum(phase.length for phase in stage.challenge.phases) if stage.challenge else 0
    if not whole or stage.challenge is None:
        return 0, 0
    most, least = length // whole, max(min(length // whole, 1), length * 4 // 5 // whole)  # people take a little longer than the phases say
    limit = most if stage.challenge.times is None else stage.challenge.times
    return min(least, limit), min(most, limit)


def group_sizes(count: int, size: int) -> list[int]:
    """How many sit in each group: as equal as possible, nobody alone."""
    many = -(-count // size)
    if many > 1 and count // many < 2:
        many -= 1
    return [count // many + (i < count % many) for i in range(many)]

"""What will not work out tonight: stages that do not add up, rounds that do not fit these people, and what would
fit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from circlekeeper.circle.groups import changing, divided, each_in
from circlekeeper.circle.groups import sizes as group_sizes
from circlekeeper.circle.natures import turn_of_everyone
from circlekeeper.circle.plan import HALVES, NOT_YET_HEARD, OTHERS, GroupRules, Plan, Stage, TurnRules
from circlekeeper.circle.shares import TurnsToCome, share_of, whole_round
from circlekeeper.names import key_of
from circlekeeper.units import MINUTE, SECOND, Ms, nearest_day, since_midnight
from circlekeeper.words import fitting as words
from circlekeeper.words.agenda import Saying
from circlekeeper.words.lengths import short

LEAST_SHARE: Ms = MINUTE
"""A share below this is said to be short."""
PEOPLE = 8
"""How many come to a circle of which nothing is said."""
LEAST_TURN: Ms = 10 * SECOND
"""No shorter turn than this is proposed."""


TroubleKind = Literal[
    "sum",
    "nothing-left",
    "turns",
    "share",
    "rotations",
    "uneven",
    "challenge",
    "few",
    "many",
    "min",
    "protected",
    "warn",
    "start",
    "answer",
    "at",
]


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that will not work out, with the figures that would."""

    kind: TroubleKind
    saying: Saying
    """What is said about it, and what would work."""
    stage: int | None = None
    """The stage's place from 0; None for the whole evening."""
    keys: tuple[str, ...] = ()
    """The keys it is about, the first that the file gives being pointed at."""
    count: int | None = None
    """The number of people it was worked out for; None where they do not matter."""
    each: Ms | None = None
    """Each person's time that would fit into a round or a share; None where none would."""


def troubles(
    plan: Plan, count: int | None = None, session: Ms | None = None, begins: Ms | None = None
) -> tuple[Trouble, ...]:
    """Everything that will not work out, in the order of the stages.

    `count` is the number of people, else that of the roster, else both ends of the group's limits are tried.
    `session` is how long the evening is to last, where that is not the plan's own length; `begins` when it begins,
    since midnight, else counted back from the time at which the agenda must end.
    """
    whole = plan.length if session is None else session
    lengths = plan.lengths(whole)
    counts = sizes(plan, count)
    found = [*_sum(plan, whole, lengths), *_group(plan, count)]
    if begins is None and plan.ends_at is not None and whole is not None:
        begins = since_midnight(plan.ends_at) - whole
    waits = waits_for(plan, lengths, begins)
    for i, stage in enumerate(plan.stages):
        found += _alone(plan, i, stage, lengths[i])
        for number in counts:
            found += _round(plan, i, stage, lengths[i], number)
            found += _challenge(i, stage, lengths[i], number)
            found += _uneven(i, stage, lengths[i], number)
        if not counts:
            found += _challenge(i, stage, lengths[i], None)
        if (wait := waits[i]) is not None and wait < 0:
            found.append(_too_late(stage, i, -wait))
    return (*found, *_too_long_after(plan, lengths, waits, whole))


def waits_for(plan: Plan, lengths: tuple[Ms, ...], begins: Ms | None) -> list[Ms | None]:
    """For each stage at a clock time, how much is free before it, below zero where what comes before does not fit;
    None for the others, and everywhere while nobody knows when the evening begins (`begins`, since midnight).
    """
    waits: list[Ms | None] = []
    at = begins
    for stage, length in zip(plan.stages, lengths, strict=True):
        wait = None
        if at is not None and stage.at is not None:
            wait = nearest_day(since_midnight(stage.at), at) - at
            at += max(0, wait)
        waits.append(wait)
        at = None if at is None else at + length
    return waits


def _too_late(stage: Stage, i: int, over: Ms) -> Trouble:
    """What comes before a stage at a clock time takes too long."""
    saying = words.does_not_fit_before(at=(stage.at or "")[:5], over=short(over))
    return Trouble("at", saying, i, ("at",))


def _too_long_after(plan: Plan, lengths: tuple[Ms, ...], waits: list[Ms | None], whole: Ms | None) -> Iterator[Trouble]:
    """What begins at a clock time and what comes after it, where waiting for that time leaves too little for it."""
    over = sum(lengths) + sum(max(0, wait or 0) for wait in waits) - (whole or 0)
    last = max((i for i, wait in enumerate(waits) if wait), default=None)
    if whole is None or last is None or (waits[last] or 0) < 0 or over <= 0:
        return
    needs = sum(lengths[last:])
    saying = words.does_not_fit_after(at=(plan.stages[last].at or "")[:5], needs=short(needs), over=short(over))
    yield Trouble("at", saying, last, ("at",))


def usual_people(plan: Plan) -> int:
    """How many people an evening is for when nobody says: the roster's number, else the middle of the numbers
    the agenda suits (rounded up), else eight, or as near to it as those numbers allow.
    """
    if plan.people:
        return len(plan.people)
    if plan.group_min is not None and plan.group_max is not None:
        return (plan.group_min + plan.group_max + 1) // 2
    return max(PEOPLE, plan.group_min or 0) if plan.group_max is None else min(PEOPLE, plan.group_max)


def sizes(plan: Plan, count: int | None = None) -> tuple[int, ...]:
    """The numbers of people to try: the one given, else the roster's, else both ends of the group's limits."""
    if count is not None:
        return (count,)
    if plan.people:
        return (len(plan.people),)
    return tuple(dict.fromkeys(n for n in (plan.group_min, plan.group_max) if n is not None))


def company_of(plan: Plan, rules: TurnRules, people: int) -> TurnsToCome:
    """All turns of a stage with so many people, each with the usual need."""
    return whole_round(rules, people, people, plan.between(rules))


def _people_in(plan: Plan, rules: TurnRules, length: Ms, turn: Ms) -> int:
    """How many people a round of such turns has time for."""
    between = plan.between(rules)
    return (length + between) // ((rules.laps or 1) * (turn + rules.after + between))


def voices(plan: Plan, i: int, count: int) -> int | None:
    """For how many of `count` people a stage is meant; None where that depends on the evening."""
    turns, earlier = plan.stages[i].turns, plan.stages[:i]
    if turns is not None and turns.who == OTHERS and any(stage.challenge is not None for stage in earlier):
        return max(count - 1, 1)
    if turns is not None and turns.who == NOT_YET_HEARD and any(stage.turns is not None for stage in earlier):
        return None
    if turns is not None and turns.who in HALVES:
        return -(-count // 2)
    return count


def share(plan: Plan, rules: TurnRules, length: Ms, count: int) -> Ms:
    """What each of `count` people has of a stage that is divided among them, in whole seconds."""
    return share_of(rules, company_of(plan, rules, count).usual_turn(length)) // SECOND * SECOND


def rotation_of(groups: GroupRules, length: Ms) -> Ms:
    """Each one's time in groups that divide a length among their rotations, in whole seconds."""
    return divided(groups, length) // SECOND * SECOND if groups.turn is None else groups.turn


def turn_of(plan: Plan, i: int, length: Ms, count: int) -> Ms | None:
    """Each person's time in a stage with `count` people; None where it is not measured."""
    stage = plan.stages[i]
    if stage.turns is not None:
        turn = stage.turns.turn
        if turn == "share":
            return share(plan, stage.turns, length, voices(plan, i, count) or count)
        return turn if isinstance(turn, int) else None
    return None if stage.groups is None else rotation_of(stage.groups, length)


def others(groups: GroupRules, each: Ms, count: int) -> tuple[tuple[int, Ms], ...]:
    """The groups of another size that `count` people form: how large each is, and what each of its people has."""
    found = sorted({size for size in group_sizes(count, groups.size) if size != groups.size})
    return tuple((size, each_in(groups, each, size) // SECOND * SECOND) for size in found)


def challenge_takes(stage: Stage, count: int | None) -> Ms:
    """What one challenge takes with so many people; None: as if two of them were there."""
    if stage.challenge is None:
        return 0
    people = 2 if count is None else count
    return sum(phase.takes(people if phase.voice == "all" else max(1, people - 1)) for phase in stage.challenge.phases)


def _sum(plan: Plan, whole: Ms | None, lengths: tuple[Ms, ...]) -> Iterator[Trouble]:
    if whole is None or sum(lengths) == whole:
        return
    needs = sum(lengths)
    open_ended = sum(1 for s in plan.stages if s.length is None and not s.keeps_usual)
    if open_ended:
        fixed = sum(
            s.length if s.length is not None else s.usual for s in plan.stages if s.length is not None or s.keeps_usual
        )
        saying = words.nothing_left(fixed=short(fixed), whole=short(whole), number=open_ended, needs=short(needs))
        yield Trouble("nothing-left", saying, None, ("length",))
    else:
        saying = words.does_not_add_up(
            needs=short(needs), whole=short(whole), apart=short(abs(needs - whole)), more=needs > whole
        )
        yield Trouble("sum", saying, None, ("length",))


def _group(plan: Plan, count: int | None) -> Iterator[Trouble]:
    number = count if count is not None else len(plan.people) or None
    if number is None:
        return
    if plan.group_min is not None and number < plan.group_min:
        yield Trouble("few", words.too_few_people(count=number, least=plan.group_min), None, ("group.min",), number)
    if plan.group_max is not None and number > plan.group_max:
        yield Trouble("many", words.too_many_people(count=number, most=plan.group_max), None, ("group.max",), number)


def _alone(plan: Plan, i: int, stage: Stage, length: Ms) -> Iterator[Trouble]:
    """What will not work out whoever comes."""
    if stage.minimum is not None and stage.minimum > length:
        saying = words.min_above_length(least=short(stage.minimum), length=short(length))
        yield Trouble("min", saying, i, ("min",))
    if stage.flex == "protected":
        later = next((s for s in plan.stages[i + 1 :] if s.flex != "protected"), None)
        if later is not None:
            yield Trouble("protected", words.protected_too_early(later=later.title), i, ("flex",))
    if stage.groups is not None:
        yield from _groups(i, stage.groups, length)
    if stage.turns is not None and stage.turns.after == 0 and stage.turns.after_response != "experience":
        yield Trouble("answer", words.answer_without_time(), i, ("after_response",))
    timed = stage.turns or stage.groups
    if timed is not None and timed.warn and isinstance(timed.turn, int) and timed.warn >= timed.turn:
        saying = words.warn_is_too_long(warn=short(timed.warn), turn=short(timed.turn))
        yield Trouble("warn", saying, i, ("warn",))
    named = stage.turns.start_name if stage.turns else ""
    if named and plan.people and key_of(named) not in {key_of(name) for name in plan.people}:
        yield Trouble("start", words.start_not_among_people(), i, ("start",))


def _groups(i: int, groups: GroupRules, length: Ms) -> Iterator[Trouble]:
    """Rotations that take more than their stage has, or are very short."""
    rotations = groups.changes * groups.rotations
    needs = rotations * (groups.turn or LEAST_SHARE) + changing(groups)
    if needs <= length:
        return
    each = divided(groups, length) // SECOND * SECOND
    if groups.turn is None:
        saying = words.rotations_are_short(
            rotations=rotations,
            each=short(each),
            length=short(length),
            least=short(LEAST_SHARE),
            needs=short(needs),
        )
        yield Trouble("rotations", saying, i, ("length", "rotations", "changeover"))
    else:
        saying = words.rotations_do_not_fit(
            rotations=rotations,
            turn=short(groups.turn),
            needs=short(needs),
            length=short(length),
            each=short(each) if each >= LEAST_TURN else "",
        )
        yield Trouble("rotations", saying, i, ("turn", "length"))


def _uneven(i: int, stage: Stage, length: Ms, count: int) -> Iterator[Trouble]:
    """Groups that cannot all be of the size that was asked for."""
    if stage.groups is None or count <= 1:
        return
    each = rotation_of(stage.groups, length)
    if found := others(stage.groups, each, count):
        size, theirs = found[0]
        saying = words.groups_are_uneven(count=count, size=stage.groups.size, other=size, each=short(theirs))
        yield Trouble("uneven", saying, i, ("size",), count)


def _challenge(i: int, stage: Stage, length: Ms, count: int | None) -> Iterator[Trouble]:
    """A stage too short for a single challenge."""
    needs = challenge_takes(stage, count)
    if needs > length:
        saying = words.no_challenge_fits(needs=short(needs), length=short(length))
        yield Trouble("challenge", saying, i, ("length", "phases"), count)


def _round(plan: Plan, i: int, stage: Stage, length: Ms, count: int) -> Iterator[Trouble]:
    """A round that these people cannot finish in its time, or a share that is very short."""
    people = voices(plan, i, count)
    if stage.turns is None or people is None or people < 1:
        return
    rules, turn = stage.turns, turn_of_everyone(stage)
    company, each = company_of(plan, rules, people), share(plan, rules, length, people)
    if turn is not None:
        needs = company.takes(turn)
        if needs > length:
            fits = _people_in(plan, rules, length, turn)
            proposed = each if each >= LEAST_TURN else None
            saying = words.round_does_not_fit(
                people=people,
                turn=short(turn),
                needs=short(needs),
                length=short(length),
                each=short(proposed) if proposed else "",
                fits=fits,
            )
            yield Trouble("turns", saying, i, ("turn", "length"), count, proposed)
    elif rules.turn == "share" and each < min(LEAST_SHARE, rules.most or LEAST_SHARE):
        needs = company.takes(LEAST_SHARE)
        fits = _people_in(plan, rules, length, LEAST_SHARE)
        saying = words.share_is_short(
            people=people,
            each=short(each),
            length=short(length),
            least=short(LEAST_SHARE),
            needs=short(needs),
            fits=fits,
        )
        yield Trouble("share", saying, i, ("length", "turn"), count, each)

"""What will not work out tonight: stages that do not add up, rounds that do not fit these people, and what would
fit.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from circlekeeper.agenda.problems import Finding, Path
from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.text import key_of
from circlekeeper.units import MINUTE, SECOND, Ms
from circlekeeper.words import fitting as words
from circlekeeper.words.agenda import Saying
from circlekeeper.words.lengths import short

if TYPE_CHECKING:
    from circlekeeper.agenda.model import Agenda

LEAST_SHARE: Ms = MINUTE
"""A share below this is said to be short."""
PEOPLE = 8
"""How many come to a circle of which nothing is said."""
LEAST_TURN: Ms = 10 * SECOND
"""No shorter turn than this is proposed."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that will not work out, with the figures that would."""

    kind: str
    """`sum`, `nothing-left`, `round`, `share`, `groups`, `challenge`, `few`, `many`, `min`, `protected`, `warn` or
    `start`.
    """
    saying: Saying
    """What is said about it, and what would work."""
    stage: int | None = None
    """The stage's place from 0; None for the whole evening."""
    keys: tuple[str, ...] = ()
    """The keys it is about, the first that the file gives being pointed at."""
    count: int | None = None
    """The number of people it was reckoned with; None where they do not matter."""
    needs: Ms = 0
    """The time it takes."""
    has: Ms = 0
    """The time there is."""
    each: Ms | None = None
    """Each person's time that would fit; None where none would."""
    fits: int | None = None
    """The number of people that would fit; None where none would."""

    def finding(self, agenda: Agenda) -> Finding:
        """The warning, pointing at the first of its keys that the file gives, else at the stage."""
        at: Path = () if self.stage is None else ("stages", self.stage)
        table = agenda if self.stage is None else agenda.stages[self.stage]
        for key in self.keys:
            outer, _, inner = key.partition(".")
            given = getattr(table, outer, None)
            if given is not None and (not inner or getattr(given, inner) is not None):
                return Finding((*at, outer, inner) if inner else (*at, outer), self.saying, warning=True)
        return Finding(at, self.saying, "table", warning=True)


def troubles(plan: Plan, count: int | None = None, session: Ms | None = None) -> tuple[Trouble, ...]:
    """Everything that will not work out, in the order of the stages.

    `count` is the number of people, else that of the roster, else both ends of the group's limits are tried.
    `session` is how long the evening is to last, where that is not the plan's own length.
    """
    whole = plan.length if session is None else session
    lengths = plan.lengths(whole)
    counts = sizes(plan, count)
    found = [*_sum(plan, whole, lengths), *_group(plan, count)]
    for i, stage in enumerate(plan.stages):
        found += _alone(plan, i, stage, lengths[i])
        for number in counts:
            found += _round(plan, i, stage, lengths[i], number)
    return tuple(found)


def usual_people(plan: Plan) -> int:
    """For how many people an evening is reckoned when nobody says: the roster's number, else the middle of the numbers
    the agenda suits (rounded up), else eight, or as near to it as those numbers allow.
    """
    if plan.people:
        return len(plan.people)
    if plan.group_min is not None and plan.group_max is not None:
        return (plan.group_min + plan.group_max + 1) // 2
    return max(PEOPLE, plan.group_min or 0) if plan.group_max is None else min(PEOPLE, plan.group_max)


def sizes(plan: Plan, count: int | None = None) -> tuple[int, ...]:
    """The numbers of people to reckon with: the one given, else the roster's, else both ends of the group's limits."""
    if count is not None:
        return (count,)
    if plan.people:
        return (len(plan.people),)
    return tuple(dict.fromkeys(n for n in (plan.group_min, plan.group_max) if n is not None))


def between(plan: Plan, stage: Stage) -> Ms:
    """What is reckoned between two turns of a stage."""
    return max(plan.handover, stage.turns.gap if stage.turns else 0)


def voices(plan: Plan, i: int, count: int) -> int | None:
    """For how many of `count` people a stage surely is; None where that depends on the evening."""
    turns, earlier = plan.stages[i].turns, plan.stages[:i]
    if turns is not None and turns.who == "others" and any(stage.challenge is not None for stage in earlier):
        return max(count - 1, 1)
    if turns is not None and turns.who == "not-yet-heard" and any(stage.turns is not None for stage in earlier):
        return None
    return count


def share(plan: Plan, stage: Stage, length: Ms, count: int) -> Ms:
    """What each of `count` people has of a stage that is divided among them, in whole seconds."""
    return max(0, (length - (count - 1) * between(plan, stage)) // max(count, 1)) // SECOND * SECOND


def turn_of(plan: Plan, i: int, length: Ms, count: int) -> Ms | None:
    """Each person's time in a stage with `count` people; None where it is not measured."""
    stage = plan.stages[i]
    if stage.turns is not None:
        turn = stage.turns.turn
        if turn == "share":
            return share(plan, stage, length, voices(plan, i, count) or count)
        return turn if isinstance(turn, int) else None
    if stage.groups is not None:
        groups = stage.groups
        spare = length - (groups.rotations - 1) * groups.changeover
        return groups.turn if groups.turn is not None else max(0, spare // groups.rotations // SECOND * SECOND)
    return None


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
        yield Trouble("nothing-left", saying, None, ("length",), None, needs, whole)
    else:
        saying = words.does_not_add_up(
            needs=short(needs), whole=short(whole), apart=short(abs(needs - whole)), more=needs > whole
        )
        yield Trouble("sum", saying, None, ("length",), None, needs, whole)


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
        yield Trouble("min", saying, i, ("min",), None, stage.minimum, length)
    if stage.flex == "protected":
        later = next((s for s in plan.stages[i + 1 :] if s.flex != "protected"), None)
        if later is not None:
            yield Trouble("protected", words.protected_too_early(later=later.title), i, ("flex",))
    if stage.challenge is not None:
        needs = sum(phase.length for phase in stage.challenge.phases)
        if needs > length:
            saying = words.no_challenge_fits(needs=short(needs), length=short(length))
            yield Trouble("challenge", saying, i, ("length", "phases"), None, needs, length)
    if stage.groups is not None:
        groups = stage.groups
        changes = (groups.rotations - 1) * groups.changeover
        needs = groups.rotations * (groups.turn or LEAST_SHARE) + changes
        if needs > length and groups.turn is None:
            each = turn_of(plan, i, length, groups.size) or 0
            saying = words.rotations_are_short(
                rotations=groups.rotations,
                each=short(each),
                length=short(length),
                least=short(LEAST_SHARE),
                needs=short(needs),
            )
            yield Trouble("groups", saying, i, ("length", "rotations", "changeover"), None, needs, length, each)
        elif needs > length and groups.turn is not None:
            each = (length - changes) // groups.rotations // SECOND * SECOND
            saying = words.rotations_do_not_fit(
                rotations=groups.rotations,
                turn=short(groups.turn),
                needs=short(needs),
                length=short(length),
                each=short(each) if each >= LEAST_TURN else "",
            )
            yield Trouble(
                "groups", saying, i, ("turn", "length"), None, needs, length, each if each >= LEAST_TURN else None
            )
    timed = stage.turns or stage.groups
    if timed is not None and timed.warn and isinstance(timed.turn, int) and timed.warn >= timed.turn:
        saying = words.warn_is_no_less(warn=short(timed.warn), turn=short(timed.turn))
        yield Trouble("warn", saying, i, ("warn",), None, timed.warn, timed.turn)
    named = stage.turns.start_name if stage.turns else ""
    if named and plan.people and key_of(named) not in {key_of(name) for name in plan.people}:
        yield Trouble("start", words.start_not_among_people(), i, ("start",))


def _round(plan: Plan, i: int, stage: Stage, length: Ms, count: int) -> Iterator[Trouble]:
    """A round that these people cannot finish in its time, or a share that is very short."""
    people = voices(plan, i, count)
    if stage.turns is None or people is None or people < 1:
        return
    gap, turn = between(plan, stage), stage.turns.turn
    each = share(plan, stage, length, people)
    if isinstance(turn, int) and stage.kind == "round":
        needs = people * turn + (people - 1) * gap
        if needs > length:
            fits = (length + gap) // (turn + gap)
            proposed = each if each >= LEAST_TURN else None
            saying = words.round_does_not_fit(
                people=people,
                turn=short(turn),
                needs=short(needs),
                length=short(length),
                each=short(proposed) if proposed else "",
                fits=fits,
            )
            yield Trouble("round", saying, i, ("turn", "length"), count, needs, length, proposed, fits or None)
    elif turn == "share" and each < LEAST_SHARE:
        needs = people * LEAST_SHARE + (people - 1) * gap
        fits = (length + gap) // (LEAST_SHARE + gap)
        saying = words.share_is_short(
            people=people,
            each=short(each),
            length=short(length),
            least=short(LEAST_SHARE),
            needs=short(needs),
            fits=fits,
        )
        yield Trouble("share", saying, i, ("length", "turn"), count, needs, length, each, fits or None)

"""From the agenda as it is written to the evening as it is meant: every default filled in, familiar names made
plain.
"""

from __future__ import annotations

from typing import TypeVar

from circlekeeper.agenda.kinds import USUAL, USUAL_PHASES, Usual
from circlekeeper.agenda.model import STARTS, Agenda, AnyStage, ChallengesTable, GroupsTable, Open, Round, Topics
from circlekeeper.circle import plan as circle
from circlekeeper.words.kinds import KindWords, in_language

T = TypeVar("T")


def _or(given: T | None, usual: T) -> T:
    return usual if given is None else given


def resolve(agenda: Agenda) -> circle.Plan:
    """The plan of the evening that an agenda means."""
    group = agenda.group
    spoken = in_language(_or(agenda.language, ""))
    return circle.Plan(
        title=agenda.title,
        stages=tuple(_stage(stage, spoken) for stage in agenda.stages),
        length=agenda.length,
        ends_at=agenda.ends_at,
        people=tuple(name.strip() for name in agenda.people or ()),
        group_min=group.min if group else None,
        group_max=group.max if group else None,
        agreements=tuple(agenda.agreements or ()),
        bell=_or(agenda.bell, "cue"),
        handover=_or(agenda.handover, 0),
        marks=tuple(agenda.marks or ()),
        in_need=_or(agenda.in_need, ""),
        language=_or(agenda.language, ""),
    )


def _stage(stage: AnyStage, spoken: KindWords) -> circle.Stage:
    usual = USUAL[stage.kind]
    prompts = tuple(stage.prompts or ()) if isinstance(stage, (Round, GroupsTable)) else ()
    return circle.Stage(
        kind=usual.kind,
        named=stage.kind,
        title=_or(stage.title, spoken.titles[stage.kind]),
        length=stage.length,
        usual=usual.length,
        keeps_usual=usual.keeps,
        prompt=prompts[0] if prompts else _or(stage.prompt, spoken.prompts.get(stage.kind, "")),
        say=_or(stage.say, ""),
        note=_or(stage.note, ""),
        flex=_or(stage.flex, usual.flex),
        minimum=stage.min,
        bell=_or(stage.bell, usual.bell),
        response=_or(stage.response, usual.response),
        turns=_turns(stage, usual) if isinstance(stage, (Round, Open)) else None,
        challenge=_challenge(stage, spoken) if isinstance(stage, ChallengesTable) else None,
        groups=_groups(stage) if isinstance(stage, GroupsTable) else None,
        votes=_or(stage.votes, 3) if isinstance(stage, Topics) else 3,
        prompts=prompts,
        at=stage.at,
        by=_or(stage.by, "").strip(),
    )


def _turns(stage: Round | Open, usual: Usual) -> circle.TurnRules:
    start = _or(stage.start, "volunteer")
    named = start not in STARTS
    laps = _laps(stage) if isinstance(stage, Round) else 1
    return circle.TurnRules(
        turn=_or(stage.turn, "untimed" if laps is None else usual.turn),
        wrap=_or(stage.wrap, 0),
        warn=stage.warn,
        limit=_or(stage.limit, "soft"),
        order=_or(stage.order, "popcorn" if isinstance(stage, Open) else "around"),
        start="name" if named else start,
        start_name=start.strip() if named else "",
        direction=_or(stage.direction, "left"),
        returns=_or(stage.returns, laps is not None and usual.returns),
        once=isinstance(stage, Open) and _or(stage.once, False),
        who=_or(stage.who, "all"),
        gap=_or(stage.gap, 0),
        most=stage.most if isinstance(stage, Round) else None,
        after=_or(stage.after, 0),
        after_response=_or(stage.after_response, "experience"),
        laps=laps,
    )


def _laps(stage: Round) -> int | None:
    """How often a round goes round; None: until all pass."""
    return None if isinstance(stage.laps, str) else _or(stage.laps, len(stage.prompts or ()) or 1)


def _challenge(stage: ChallengesTable, spoken: KindWords) -> circle.ChallengeRules:
    phases = tuple(p._replace(title=said) for p, said in zip(USUAL_PHASES, spoken.phases, strict=True))
    if stage.phases is not None:
        phases = tuple(
            circle.Phase(
                p.title, _or(p.voice, "all"), _or(p.length, 0), _or(p.response, _or(stage.response, "none")), p.turn
            )
            for p in stage.phases
        )
    return circle.ChallengeRules(phases, stage.times, tuple(stage.extend or ()))


def _groups(stage: GroupsTable) -> circle.GroupRules:
    size = _or(stage.size, 2)
    return circle.GroupRules(
        size=size,
        rotations=_or(stage.rotations, size),
        turn=stage.turn,
        changeover=_or(stage.changeover, 0),
        warn=stage.warn,
        partners=_or(stage.partners, "shuffled" if stage.shuffle else "neighbours"),
        changes=_or(stage.changes, len(stage.prompts or ()) or 1),
    )

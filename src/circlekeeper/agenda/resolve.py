"""From the agenda as it is written to the evening as it is meant: every default filled in, familiar names made
plain.

What is usual stands in `circlekeeper.agenda.kinds` and `circlekeeper.circle.plan`; a key of the file and what it
decides are called the same.
"""

from __future__ import annotations

from typing import Any, NamedTuple, TypeVar

from circlekeeper.agenda.kinds import usual_stage
from circlekeeper.agenda.model import STARTS, Agenda, AnyStage, ChallengesTable, GroupsTable, Open, Round, Table
from circlekeeper.circle import plan as circle
from circlekeeper.words.kinds import KindWords, in_language

T = TypeVar("T", bound=NamedTuple)


def _filled(usual: T, table: Table, **meant: Any) -> T:
    """What is usual, with what a table of the file gives, and what it means where that is not the same."""
    given = {key: tuple(value) if isinstance(value, list) else value for key, value in table}
    return usual._replace(
        **{key: value for key, value in (given | meant).items() if key in usual._fields and value is not None}
    )


def resolve(agenda: Agenda) -> circle.Plan:
    """The plan of the evening that an agenda means."""
    group, spoken = agenda.group, in_language(agenda.language or "")
    return _filled(
        circle.Plan(agenda.title, ()),
        agenda,
        stages=tuple(_stage(stage, spoken) for stage in agenda.stages),
        people=tuple(name.strip() for name in agenda.people or ()),
        group_min=group and group.min,
        group_max=group and group.max,
    )


def _stage(stage: AnyStage, spoken: KindWords) -> circle.Stage:
    usual = usual_stage(stage.kind, spoken)
    prompts = (stage.prompts or ()) if isinstance(stage, (Round, GroupsTable)) else ()
    turns, challenge, groups = usual.turns, usual.challenge, usual.groups
    return _filled(
        usual,
        stage,
        kind=usual.kind,
        prompt=prompts[0] if prompts else stage.prompt,
        minimum=stage.min,
        turns=_turns(stage, turns) if turns and isinstance(stage, (Round, Open)) else None,
        challenge=_challenge(stage, challenge) if challenge and isinstance(stage, ChallengesTable) else None,
        groups=_groups(stage, groups) if groups and isinstance(stage, GroupsTable) else None,
        by=stage.by and stage.by.strip(),
    )


def _turns(stage: Round | Open, usual: circle.TurnRules) -> circle.TurnRules:
    if isinstance(stage, Round) and stage.laps == "until-all-pass":
        usual = usual._replace(turn="untimed", returns=False, laps=None)
    name = None if stage.start in STARTS else stage.start
    return _filled(
        usual,
        stage,
        start="name" if name else stage.start,
        start_name=name and name.strip(),
        laps=_laps(stage) if isinstance(stage, Round) else None,
    )


def _laps(stage: Round) -> int | None:
    """How often a round goes round, where the file says a number of it."""
    return None if isinstance(stage.laps, str) else stage.laps or len(stage.prompts or ()) or None


def _challenge(stage: ChallengesTable, usual: circle.ChallengeRules) -> circle.ChallengeRules:
    phases = stage.phases and tuple(
        _filled(circle.Phase(phase.title, "all", 0, stage.response or "none"), phase) for phase in stage.phases
    )
    return _filled(usual, stage, phases=phases)


def _groups(stage: GroupsTable, usual: circle.GroupRules) -> circle.GroupRules:
    return _filled(
        usual,
        stage,
        rotations=stage.rotations or stage.size,
        partners=stage.partners or ("shuffled" if stage.shuffle else None),
        changes=stage.changes or len(stage.prompts or ()) or None,
    )

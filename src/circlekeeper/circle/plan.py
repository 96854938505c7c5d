"""What an evening is to be: the agenda with every default filled in, as the rules of a circle need it.

All times are whole milliseconds. Nothing here knows of files; `circlekeeper.agenda` makes a `Plan` from one.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import UnionType
from typing import Any, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from circlekeeper.units import SECOND, Ms

MOST_PEOPLE = 500
"""How many people a circle can have."""

Kind = Literal["lead", "round", "open", "topics", "challenges", "groups", "silence", "break"]
"""How the floor moves in a stage. Agendas have more names for these: `check-in` is a `round`; the name is `named`."""
Flex = Literal["elastic", "firm", "protected"]
StageBell = Literal["none", "start", "end", "both", "swap"]
SessionBell = Literal["none", "cue", "sound"]
Response = Literal["none", "questions", "experience", "reflect", "if-asked", "open"]
Order = Literal["around", "random", "popcorn", "chosen", "called", "queue", "stack"]
Limit = Literal["none", "soft", "signal", "chime"]
Partners = Literal["neighbours", "shuffled", "new"]
Voice = Literal["holder", "others", "all"]


LISTENS, INNER, OUTER = "listens", "inner", "outer"
"""The marks that are always there: someone who only listens, and the two halves of the circle."""
HALVES = (INNER, OUTER)
ALL, NOT_YET_HEARD, OTHERS = "all", "not-yet-heard", "others"
WITHOUT_MARK = (ALL, NOT_YET_HEARD, OTHERS)
"""Whom a stage is for, where no mark says it."""
NOT = "not "
"""What stands before a mark that people do not have."""


class TurnRules(NamedTuple):
    """How turns are taken in a round or an open stage."""

    turn: Ms | Literal["share", "untimed"]
    """Each person's time; `share` divides the stage's time among its people; `untimed` has none."""
    wrap: Ms = 0
    """Extra time to finish after the turn; 0 is none."""
    warn: Ms | None = None
    """How long before the end the facilitator is cued; None: 30 s, or a quarter of a shorter turn."""
    limit: Limit = "soft"
    order: Order = "around"
    start: str = "volunteer"
    """Who begins: `volunteer`, `facilitator`, `after-facilitator`, `rotate`, or `name` with `start_name` set."""
    start_name: str = ""
    direction: Literal["left", "right"] = "left"
    returns: bool = False
    """Whether those who passed are offered a turn again at the end."""
    once: bool = False
    who: str = ALL
    """Whose voices it is for: `all`, `not-yet-heard`, `others`, `inner`, `outer`, a mark, or `not ` and a mark."""
    gap: Ms = 0
    """Quiet between two turns; 0 is none."""
    most: Ms | None = None
    """The most a share offers; None: no limit."""
    after: Ms = 0
    """Time for the circle's answer after each turn; 0 is none."""
    after_response: Response = "experience"
    """How the circle may answer then."""
    laps: int | None = 1
    """How often it goes round; None: until all pass."""


class Phase(NamedTuple):
    """One step in the work on a challenge."""

    title: str
    voice: Voice
    length: Ms
    """0 beside a `turn` of a known length: people × turn."""
    response: Response
    turn: Ms | Literal["share"] | None = None
    """In a phase of others or all: everyone has one turn of it; None: no turns, whoever is moved."""

    def takes(self, usual_turns: int) -> Ms:
        """How long it is: as the agenda says, or as long as the turns that it offers, where those are timed."""
        return max(self.length, usual_turns * self.turn) if isinstance(self.turn, int) else self.length


class ChallengeRules(NamedTuple):
    """How one person's matter at a time is worked on."""

    phases: tuple[Phase, ...]
    times: int | None = None
    """How many challenges are taken at most; None: as often as the time allows."""
    extend: tuple[Ms, ...] = ()
    """The extra times offered, in order, when a challenge's time is up."""


class GroupRules(NamedTuple):
    """How pairs, threes or fours speak at once."""

    size: int = 2
    rotations: int = 2
    turn: Ms | None = None
    """Each one's time; None: the stage's length, less the changeovers, divided by the rotations."""
    changeover: Ms = 0
    warn: Ms | None = None
    partners: Partners = "neighbours"
    """Who sits together: neighbours, anyone, or people who have not sat together yet this evening."""
    changes: int = 1
    """How often the groups are formed anew; each time all rotations."""


class Stage(NamedTuple):
    """One part of the evening."""

    kind: Kind
    """How the floor moves (`check-in` is a `round`)."""
    named: str
    """The kind as the agenda names it: `check-in`, `sharing-round`, `close`, …"""
    title: str
    length: Ms | None
    """The budget the agenda gives; None: worked out by `Plan.lengths`."""
    usual: Ms
    """The usual length of its kind."""
    keeps_usual: bool
    """Without a length: True takes the usual one, False shares what is left of the session."""
    prompt: str
    say: str = ""
    note: str = ""
    flex: Flex = "elastic"
    minimum: Ms | None = None
    """The least an elastic stage can be; None: half of its length."""
    bell: StageBell = "none"
    response: Response | None = "none"
    """How the others may answer; None in `challenges`, where each phase says it."""
    turns: TurnRules | None = None
    """Set in `round` and `open`."""
    challenge: ChallengeRules | None = None
    """Set in `challenges`."""
    groups: GroupRules | None = None
    """Set in `groups`."""
    votes: int = 3
    """Each person's votes in `topics`; 0 is no voting."""
    prompts: tuple[str, ...] = ()
    """One prompt for each lap or each set of groups, in place of `prompt`; the last one stays."""
    at: str | None = None
    """A clock time "HH:MM:SS" at which it is meant to begin; None: when it is its turn."""
    by: str = ""
    """Who leads it: a role in a word or two, for the facilitator alone."""

    @property
    def answered(self) -> Response:
        """How the others may answer as long as no phase says it."""
        return self.response or "none"


class Plan(NamedTuple):
    """The whole evening as planned, before anyone has come."""

    title: str
    stages: tuple[Stage, ...]
    length: Ms | None = None
    """The session's length where it is known apart from its stages."""
    ends_at: str | None = None
    """A clock time "HH:MM:SS" at which the evening must end; None: it ends by its length."""
    people: tuple[str, ...] = ()
    """The standing roster, in seat order."""
    group_min: int | None = None
    group_max: int | None = None
    agreements: tuple[str, ...] = ()
    bell: SessionBell = "cue"
    handover: Ms = 0
    marks: tuple[str, ...] = ()
    """What people can be marked as tonight, besides `listens`, `inner` and `outer`, which are always there."""
    in_need: str = ""
    """The group's own steps for a hard moment; never in the room view."""
    language: str = ""
    """In which language the kinds' own titles and prompts stand; empty: the person's."""

    @property
    def all_marks(self) -> tuple[str, ...]:
        """What people can be marked as tonight, as commands number it, from 0."""
        return (LISTENS, *HALVES, *self.marks)

    @property
    def whole(self) -> Ms:
        """How long the evening is, by its own length or by its stages'."""
        return sum(self.lengths(None)) if self.length is None else self.length

    def lengths(self, session: Ms | None) -> tuple[Ms, ...]:
        """Each stage's length when the session is to last `session` (None: no length is known).

        Stages without a length share what is left in proportion to their usual lengths, in whole seconds, odd ones
        to the earliest.
        """
        fixed = [s.length if s.length is not None else s.usual if s.keeps_usual else None for s in self.stages]
        usual = tuple(s.usual if got is None else got for s, got in zip(self.stages, fixed, strict=True))
        sharing = [i for i, got in enumerate(fixed) if got is None]
        left = 0 if session is None else (session - sum(got for got in fixed if got is not None)) // SECOND
        if not sharing or left < len(sharing):
            return usual
        whole = sum(self.stages[i].usual for i in sharing)
        shares = {i: left * self.stages[i].usual // whole for i in sharing}
        odd = left - sum(shares.values())
        for i in sharing[:odd]:
            shares[i] += 1
        return tuple(shares[i] * SECOND if i in shares else usual[i] for i in range(len(usual)))

    def without_names(self) -> Plan:
        """The same plan with no person's name in it, for what is kept where names may not be."""

        def nameless(stage: Stage) -> Stage:
            if stage.turns is None or not stage.turns.start_name:
                return stage
            return stage._replace(turns=stage.turns._replace(start="volunteer", start_name=""))

        return self._replace(people=(), stages=tuple(nameless(s) for s in self.stages))

    def between(self, rules: TurnRules) -> Ms:
        """What comes between two turns."""
        return max(self.handover, rules.gap)

    def begun_by(self, starters: dict[int, str]) -> Plan:
        """The same plan in which these stages, counted from 0, are begun by these names; stages without turns stay
        as they are.
        """
        stages = list(self.stages)
        for n, name in starters.items():
            if 0 <= n < len(stages) and (turns := stages[n].turns) is not None:
                stages[n] = stages[n]._replace(turns=turns._replace(start="name", start_name=name))
        return self._replace(stages=tuple(stages))

    def to_data(self) -> dict[str, Any]:
        """The plan as plain data that JSON can hold; `plan_from_data` reads it back."""
        data: dict[str, Any] = _data(self)
        return data


def _data(value: Any) -> Any:
    if hasattr(value, "_asdict"):
        return {name: _data(inner) for name, inner in value._asdict().items()}
    return [_data(inner) for inner in value] if isinstance(value, tuple) else value


def plan_from_data(data: dict[str, Any]) -> Plan:
    """The plan that `Plan.to_data` wrote, also before a field with a default was there; KeyError or TypeError for
    anything else.
    """
    plan: Plan = _from_data(Plan, data)
    return plan


def usual_to_data(usual: Mapping[str, Stage]) -> dict[str, Any]:
    """What a stage of each kind is that is added tonight, as plain data; `usual_from_data` reads it back."""
    return {named: _data(stage) for named, stage in usual.items()}


def usual_from_data(data: dict[str, Any]) -> dict[str, Stage]:
    """What `usual_to_data` wrote."""
    return {named: _from_data(Stage, stage) for named, stage in data.items()}


_hints = cache(get_type_hints)
"""The annotations of a table, looked up once however many stages there are."""


def _from_data(kind: Any, value: Any) -> Any:
    """Plain data as an annotation has it, of several the first: tables and tuples as they were, the rest as it is."""
    if get_origin(kind) in (Union, UnionType):
        return None if value is None else _from_data(get_args(kind)[0], value)
    if get_origin(kind) is tuple:
        return tuple(_from_data(get_args(kind)[0], one) for one in value)
    if not hasattr(kind, "_fields"):
        return value
    if not isinstance(value, dict):
        raise TypeError(kind.__name__)
    hints = _hints(kind)
    return kind(**{name: _from_data(hints[name], inner) for name, inner in _as_now(kind, value).items()})


def _as_now(kind: Any, value: dict[str, Any]) -> dict[str, Any]:
    """A table as version 0.1.0 wrote it, in the words of today."""
    if kind is not GroupRules or "shuffle" not in value:
        return value
    return {name: inner for name, inner in value.items() if name != "shuffle"} | (
        {"partners": "shuffled"} if value["shuffle"] else {}
    )

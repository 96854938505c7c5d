"""The kinds of stages: those that move the floor, the familiar names for them, and what each brings when the file
does not say.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

from circlekeeper.circle.plan import (
    ChallengeRules,
    Flex,
    GroupRules,
    Kind,
    Phase,
    Response,
    Stage,
    StageBell,
    TurnRules,
)
from circlekeeper.units import MINUTE, SECOND, Ms
from circlekeeper.words import kinds as words

KindName = Literal[
    "lead",
    "opening",
    "close",
    "round",
    "check-in",
    "sharing-round",
    "check-out",
    "open",
    "topics",
    "challenges",
    "groups",
    "silence",
    "break",
]
"""What `kind` may be in a file: a `Kind`, or a familiar name for one. A stage keeps it as `named`."""
NAMES: tuple[KindName, ...] = get_args(KindName)
BLANK: tuple[KindName, ...] = ("check-in", "sharing-round", "close")
"""The stages of an agenda that is yet to be written."""


class Usual(NamedTuple):
    """What a kind brings with it."""

    kind: Kind
    """How the floor moves."""
    length: Ms
    keeps: bool
    """Whether a stage without a length takes this one, rather than a share of what is left: for what takes as long
    however many come.
    """
    flex: Flex
    """What gives when the evening is short: "elastic" unless a circle would mind losing that time."""
    bell: StageBell = "none"
    turn: Ms | Literal["share", "untimed"] = "untimed"
    returns: bool = False
    """Whether those who passed are offered a turn again."""
    response: Response | None = "none"
    """None in challenges, where each phase says it."""


USUAL: dict[KindName, Usual] = {
    "lead": Usual("lead", 5 * MINUTE, keeps=True, flex="firm"),
    "opening": Usual("lead", 5 * MINUTE, keeps=True, flex="firm", bell="start"),
    "round": Usual("round", 20 * MINUTE, keeps=False, flex="elastic", turn="share", returns=True),
    "check-in": Usual("round", 15 * MINUTE, keeps=False, flex="firm", turn=90 * SECOND, returns=True),
    "sharing-round": Usual("round", 35 * MINUTE, keeps=False, flex="firm", turn="share", returns=True),
    "check-out": Usual("round", 10 * MINUTE, keeps=False, flex="protected", turn=MINUTE),
    "open": Usual("open", 20 * MINUTE, keeps=False, flex="elastic", response="experience"),
    "topics": Usual("topics", 10 * MINUTE, keeps=False, flex="elastic"),
    "challenges": Usual("challenges", 35 * MINUTE, keeps=False, flex="elastic", response=None),
    "groups": Usual("groups", 15 * MINUTE, keeps=False, flex="elastic", bell="swap"),
    "silence": Usual("silence", 2 * MINUTE, keeps=True, flex="firm", bell="both"),
    "break": Usual("break", 10 * MINUTE, keeps=True, flex="elastic", bell="end", response="open"),
    "close": Usual("lead", 5 * MINUTE, keeps=True, flex="protected", bell="end"),
}
"""The table of kinds, one row each."""

USUAL_PHASES: tuple[Phase, ...] = (
    Phase(words.OURS.phases[0], "holder", 3 * MINUTE, "none"),
    Phase(words.OURS.phases[1], "others", 2 * MINUTE, "questions"),
    Phase(words.OURS.phases[2], "others", 4 * MINUTE, "experience"),
    Phase(words.OURS.phases[3], "holder", MINUTE, "none"),
)
"""The steps of a challenge when the file names none, in the reader's language."""


def title_of(named: str) -> str:
    """A kind's name as a title: "Check-in", "Sharing round"."""
    return words.OURS.titles[named]


WITH_TURNS: tuple[Kind, ...] = ("round", "open")
"""The kinds in which people take turns."""


def usual_stages() -> dict[str, Stage]:
    """A stage of each kind as it is when a file says nothing but the kind."""
    return {named: usual_stage(named) for named in NAMES}


def usual_stage(named: KindName, spoken: words.KindWords = words.OURS) -> Stage:
    """A stage of a kind as it is when a file says nothing but the kind, with the words of a language."""
    usual = USUAL[named]
    turns = TurnRules(usual.turn, order="popcorn" if usual.kind == "open" else "around", returns=usual.returns)
    phases = tuple(step._replace(title=said) for step, said in zip(USUAL_PHASES, spoken.phases, strict=True))
    return Stage(
        kind=usual.kind,
        named=named,
        title=spoken.titles[named],
        length=None,
        usual=usual.length,
        keeps_usual=usual.keeps,
        prompt=spoken.prompts.get(named, ""),
        flex=usual.flex,
        bell=usual.bell,
        response=usual.response,
        turns=turns if usual.kind in WITH_TURNS else None,
        challenge=ChallengeRules(phases) if usual.kind == "challenges" else None,
        groups=GroupRules() if usual.kind == "groups" else None,
    )

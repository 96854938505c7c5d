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
from circlekeeper.words import agenda as words

Named = Literal[
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
"""A stage's kind as a file names it."""
NAMES: tuple[Named, ...] = get_args(Named)
BLANK: tuple[Named, ...] = ("check-in", "sharing-round", "close")
"""The stages of an agenda that is yet to be written."""


class Usual(NamedTuple):
    """What a kind brings with it."""

    kind: Kind
    """How the floor moves."""
    length: Ms
    keeps: bool
    """Whether a stage without a length takes this one, rather than a share of what is left."""
    flex: Flex
    bell: StageBell = "none"
    turn: Ms | Literal["share", "untimed"] = "untimed"
    returns: bool = False
    response: Response | None = "none"
    """None in challenges, where each phase says it."""
    prompt: str = ""


USUAL: dict[Named, Usual] = {
    "lead": Usual("lead", 5 * MINUTE, True, "firm"),
    "opening": Usual("lead", 5 * MINUTE, True, "firm", "start", prompt=words.PROMPT_OPENING),
    "round": Usual("round", 20 * MINUTE, False, "elastic", turn="share", returns=True, prompt=words.PROMPT_ROUND),
    "check-in": Usual(
        "round", 15 * MINUTE, False, "firm", turn=90 * SECOND, returns=True, prompt=words.PROMPT_CHECK_IN
    ),
    "sharing-round": Usual(
        "round", 35 * MINUTE, False, "firm", turn="share", returns=True, prompt=words.PROMPT_SHARING_ROUND
    ),
    "check-out": Usual("round", 10 * MINUTE, False, "protected", turn=MINUTE, prompt=words.PROMPT_CHECK_OUT),
    "open": Usual("open", 20 * MINUTE, False, "elastic", response="experience", prompt=words.PROMPT_OPEN),
    "topics": Usual("topics", 10 * MINUTE, False, "elastic", prompt=words.PROMPT_TOPICS),
    "challenges": Usual("challenges", 35 * MINUTE, False, "elastic", response=None, prompt=words.PROMPT_CHALLENGES),
    "groups": Usual("groups", 15 * MINUTE, False, "elastic", "swap", prompt=words.PROMPT_GROUPS),
    "silence": Usual("silence", 2 * MINUTE, True, "firm", "both"),
    "break": Usual("break", 10 * MINUTE, True, "elastic", "end", response="open"),
    "close": Usual("lead", 5 * MINUTE, True, "protected", "end", prompt=words.PROMPT_CLOSE),
}
"""The table of kinds, one row each."""

USUAL_PHASES: tuple[Phase, ...] = (
    Phase(words.PHASE_STORY, "holder", 3 * MINUTE, "none"),
    Phase(words.PHASE_QUESTIONS, "others", 2 * MINUTE, "questions"),
    Phase(words.PHASE_BEEN_THERE, "others", 4 * MINUTE, "experience"),
    Phase(words.PHASE_TAKE_WITH_ME, "holder", MINUTE, "none"),
)
"""The steps of a challenge when the file names none."""


def title_of(named: str) -> str:
    """A kind's name as a title: "Check-in", "Sharing round"."""
    return words.TITLES[named]


def usual_stages() -> dict[str, Stage]:
    """A stage of each kind as it is when a file says nothing but the kind."""
    return {named: _usual_stage(named) for named in NAMES}


def _usual_stage(named: Named) -> Stage:
    usual = USUAL[named]
    turns = TurnRules(usual.turn, order="popcorn" if usual.kind == "open" else "around", returns=usual.returns)
    return Stage(
        kind=usual.kind,
        named=named,
        title=title_of(named),
        length=None,
        usual=usual.length,
        keeps_usual=usual.keeps,
        prompt=usual.prompt,
        flex=usual.flex,
        bell=usual.bell,
        response=usual.response,
        turns=turns if usual.kind in ("round", "open") else None,
        challenge=ChallengeRules(USUAL_PHASES) if usual.kind == "challenges" else None,
        groups=GroupRules() if usual.kind == "groups" else None,
    )

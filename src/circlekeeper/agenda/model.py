"""The agenda file, format 1: every key it knows, what may stand there, and what it means. The one truth of the format.

What a key is when the file leaves it out comes from the kind of the stage (`circlekeeper.agenda.kinds`) and is
filled in by `circlekeeper.agenda.resolve`; here it is None. The sentence under each field is its description in the
JSON Schema, where it stays English, for the schema is one file for everyone; the workshop says it in the reader's
language.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Field

from circlekeeper.agenda.values import (
    NAME,
    Duration,
    Flag,
    Format,
    Language,
    Laps,
    MarkWord,
    OneOf,
    Start,
    Text,
    TimeOfDay,
    Voices,
    Whole,
)
from circlekeeper.circle import plan
from circlekeeper.circle.plan import MOST_PEOPLE, Flex, Limit, Order, Partners, Response, SessionBell, StageBell, Voice
from circlekeeper.units import Ms

MOST_STAGES = 200
MOST_PHASES = 50
"""More steps than one challenge could have."""
MOST_AGREEMENTS = 500

MOST_MARKS = 8
MOST_TIMES = 20
"""How often a round goes round at most, or groups are formed."""

STARTS = ("volunteer", "facilitator", "after-facilitator", "rotate")
"""The words that `start` knows besides a name."""
VOICES = (*plan.WITHOUT_MARK, *plan.HALVES)
"""The words that `who` knows besides marks."""

Title = Annotated[str, Text(200, seen=True)]
Long = Annotated[str | None, Text(4000, lines=True)]
Length = Annotated[Ms | None, Duration()]
LengthOrNone = Annotated[Ms | None, Duration(zero=True)]
OrNot = Annotated[bool | None, Flag()]
Prompts = Annotated[
    list[Annotated[str, Text(4000, lines=True, seen=True)]] | None, Field(min_length=1, max_length=MOST_TIMES)
]


class Table(BaseModel):
    """A table of the file: nothing in it is ignored, nothing is guessed."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class Group(Table):
    """The numbers of people this agenda suits."""

    min: Annotated[int | None, Whole(1, MOST_PEOPLE)] = None
    """The fewest people it suits."""
    max: Annotated[int | None, Whole(1, MOST_PEOPLE)] = None
    """The most people it suits."""


class PhaseTable(Table):
    """One step in the work on a challenge."""

    title: Title
    """What the step is called."""
    voice: Annotated[Voice | None, OneOf(get_args(Voice))] = None
    """Who speaks: the one who brought the challenge (`holder`), the `others`, or `all`. Without it, all."""
    length: Length = None
    """How long the step lasts; beside a `turn` of a known length it may be left out: people × turn."""
    turn: Annotated[Ms | Literal["share"] | None, Duration(choices=("share",))] = None
    """In a step of the others or of all: everyone has one turn of it, a duration or a `share` of the length."""
    response: Annotated[Response | None, OneOf(get_args(Response))] = None
    """How the others may answer. Without it, as the stage says, else not at all."""


class StageTable(Table):
    """What every stage may say."""

    title: Annotated[str | None, Text(200, seen=True)] = None
    """The group's own word for the stage. Without it, the kind's name."""
    length: Length = None
    """How long the stage lasts: "15m", "1h 30m". Without it, the usual length of its kind, or a share of what is
    left of the session.
    """
    prompt: Long = None
    """What is asked; the room may see it. Without it, the usual question of the kind."""
    say: Long = None
    """A sentence for the facilitator to say."""
    note: Long = None
    """A private reminder; never in the room view."""
    flex: Annotated[Flex | None, OneOf(get_args(Flex))] = None
    """When the evening is short: `elastic` gives time down to `min`, `firm` keeps its length, `protected` is kept
    free at the end.
    """
    min: LengthOrNone = None
    """The least an elastic stage can be. Without it, half of its length."""
    bell: Annotated[StageBell | None, OneOf(get_args(StageBell))] = None
    """When a bell is due."""
    at: Annotated[str | None, TimeOfDay()] = None
    """The clock time at which it is meant to begin: "20:00". It never begins by itself."""
    by: Annotated[str | None, Text(60, seen=True)] = None
    """Who leads it, as a role in a word or two: "guardian"; for the facilitator alone."""
    response: Annotated[Response | None, OneOf(get_args(Response))] = None
    """How the others may answer: not at all, with open questions, "I've been there too", mirroring, only if asked,
    or in conversation.
    """


class TurnsTable(Table):
    """How turns are taken in a round or an open stage."""

    turn: Annotated[Ms | Literal["share", "untimed"] | None, Duration(choices=("share", "untimed"))] = None
    """Each person's time: a duration, `share` (the stage's time divided among its people) or `untimed`."""
    wrap: LengthOrNone = None
    """Extra time to finish after the turn, with a second cue at its end."""
    warn: LengthOrNone = None
    """How long before the end of a turn the facilitator is cued. Without it, 30s, or a quarter of a shorter turn."""
    limit: Annotated[Limit | None, OneOf(get_args(Limit))] = None
    """At the end of a turn: nothing, a word on the facilitator's screen (`soft`), the agreed gesture (`signal`),
    one bell (`chime`).
    """
    order: Annotated[Order | None, OneOf(get_args(Order))] = None
    """Who is next: seat to seat, shuffled once, whoever takes it (`popcorn`), whom the speaker chose, whom the
    facilitator called, hands in order (`queue`), or the least heard of the hands first (`stack`).
    """
    start: Annotated[str | None, Start(STARTS)] = None
    """Who begins: a `volunteer`, the `facilitator` (the first seat), `after-facilitator` (the second, so that the
    first is last), `rotate` (the seat after the one that began the last round), or the person of a name.
    """
    direction: Annotated[Literal["left", "right"] | None, OneOf(("left", "right"))] = None
    """Which way round the circle; left is the order of the list."""
    returns: OrNot = None
    """Whether those who passed are offered a turn again at the end."""
    who: Annotated[str | None, Voices(VOICES)] = None
    """Whose voices the stage is for: `all`, those `not-yet-heard` in the stage before, the `others` (all but the
    holder of the last challenge), one half of the circle (`inner`, `outer`), those with a mark, or `not` and a mark.
    """
    gap: LengthOrNone = None
    """Quiet between two turns."""
    after: LengthOrNone = None
    """Time for the circle's answer after each turn."""
    after_response: Annotated[Response | None, OneOf(get_args(Response))] = None
    """How the circle may answer then; "I've been there too" unless it says otherwise."""


class Lead(StageTable):
    """One voice: welcome, reading, agreements, closing words."""

    kind: Literal["lead", "opening", "close"]
    """How the floor moves."""


class Round(TurnsTable, StageTable):
    """Everyone is offered one turn, or one in every lap."""

    kind: Literal["round", "check-in", "sharing-round", "check-out"]
    """How the floor moves."""
    laps: Annotated[int | Literal["until-all-pass"] | None, Laps(MOST_TIMES, ("until-all-pass",))] = None
    """How often it goes round, once unless it says otherwise; `until-all-pass` goes on until nobody takes a turn."""
    prompts: Prompts = None
    """What is asked in each lap, in place of `prompt`; without `laps` there are as many."""
    most: Length = None
    """The most a share offers; only with `turn = "share"`."""


class Open(TurnsTable, StageTable):
    """No preset order; anyone who feels moved speaks."""

    kind: Literal["open"]
    """How the floor moves."""
    once: OrNot = None
    """Nobody twice until everyone has had the chance."""


class Topics(StageTable):
    """Collect what the group wants to work on, and choose."""

    kind: Literal["topics"]
    """How the floor moves."""
    votes: Annotated[int | None, Whole(0, 100)] = None
    """Each person's votes, 3 unless it says otherwise; 0 is no voting."""


class ChallengesTable(StageTable):
    """One person's matter at a time, in timed phases, as often as time allows."""

    kind: Literal["challenges"]
    """How the floor moves."""
    phases: Annotated[list[PhaseTable] | None, Field(min_length=1, max_length=MOST_PHASES)] = None
    """The steps of each challenge. Without them: the story, questions, "I've been there too", what I take with me."""
    times: Annotated[int | None, Whole(1, 100)] = None
    """How many challenges are taken at most. Without it, as many as the time allows."""
    extend: Annotated[list[Annotated[Ms, Duration()]] | None, Field(max_length=MOST_PHASES)] = None
    """The extra times offered, in order, when a challenge's time is up."""


class GroupsTable(StageTable):
    """Pairs, threes or fours speak at once."""

    kind: Literal["groups"]
    """How the floor moves."""
    size: Annotated[int | None, Whole(2, 6)] = None
    """How many sit together, 2 unless it says otherwise."""
    rotations: Annotated[int | None, Whole(1, 100)] = None
    """How often the voice changes. Without it, as often as a group has people."""
    turn: Length = None
    """Each one's time. Without it, the stage's length, less the changeovers, divided by the rotations."""
    changeover: LengthOrNone = None
    """Time between two rotations, and between two sets of groups."""
    warn: LengthOrNone = None
    """How long before the end of a rotation the facilitator is cued."""
    shuffle: OrNot = None
    """Whether the groups are mixed; `partners` says more."""
    partners: Annotated[Partners | None, OneOf(get_args(Partners))] = None
    """Who sits together: `neighbours`, anyone (`shuffled`), or people who have not sat together yet (`new`)."""
    changes: Annotated[int | None, Whole(1, MOST_TIMES)] = None
    """How often the groups are formed anew, each time for all rotations; once unless it says otherwise."""
    prompts: Prompts = None
    """What is asked each time groups are formed, in place of `prompt`; without `changes` there are as many."""


class Silence(StageTable):
    """Nobody speaks."""

    kind: Literal["silence"]
    """How the floor moves."""


class Break(StageTable):
    """Nothing happens, for a while."""

    kind: Literal["break"]
    """How the floor moves."""


AnyStage = Lead | Round | Open | Topics | ChallengesTable | GroupsTable | Silence | Break
FAMILIES: tuple[type[StageTable], ...] = get_args(AnyStage)
FAMILY: dict[str, type[StageTable]] = {
    name: family for family in FAMILIES for name in get_args(family.model_fields["kind"].annotation)
}
"""Which table a stage of a kind is."""


class Agenda(Table):
    """An evening as a facilitator writes it down."""

    format: Annotated[int | None, Format()] = None
    """The version of this format, 1."""
    title: Title
    """What the circle is called."""
    length: Length = None
    """How long the circle is meant to last: "90m", "1h 30m"."""
    ends_at: Annotated[str | None, TimeOfDay()] = None
    """When the circle must end: "20:30"."""
    people: Annotated[list[Annotated[str, NAME]] | None, Field(max_length=MOST_PEOPLE)] = None
    """A standing roster, in seat order, of those who take turns."""
    group: Group | None = None
    """The numbers of people this agenda suits."""
    agreements: Annotated[list[Annotated[str, Text(4000)]] | None, Field(max_length=MOST_AGREEMENTS)] = None
    """What the circle has agreed on; `g` shows it at any time, and the opening where there is room."""
    bell: Annotated[SessionBell | None, OneOf(get_args(SessionBell))] = None
    """`cue` asks the facilitator to ring the real bell, `sound` plays one gentle bowl, `none` does neither."""
    handover: LengthOrNone = None
    """Time reckoned between two turns, 0s unless it says otherwise."""
    marks: Annotated[
        list[Annotated[str, MarkWord((*VOICES, "listens", "not"))]] | None, Field(max_length=MOST_MARKS)
    ] = None
    """What people can be marked as tonight: ["newcomer", "guest"]; stages ask for a mark by `who`."""
    language: Annotated[str | None, Language()] = None
    """In which language the titles and prompts stand that this file leaves out: "de"; else in the reader's own."""
    in_need: Long = None
    """The group's own steps for a hard moment, on one key at any time; never in the room view."""
    stages: Annotated[
        list[Annotated[AnyStage, Field(discriminator="kind")]], Field(min_length=1, max_length=MOST_STAGES)
    ]
    """The parts of the evening, in order."""

"""Random evenings against a second working out of what room they have and how they could end on time."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from circlekeeper.agenda.kinds import NAMES, usual_stages
from circlekeeper.circle.plan import Plan
from circlekeeper.units import MINUTE
from tests.circle import oracle
from tests.evenings import Evening, stages

USUAL = usual_stages()
STAGE = st.builds(
    lambda kind, length, least: f'{kind} length="{length}m"' + (f' min="{least}m"' if least else ""),
    st.sampled_from(
        [
            'round turn="2m"',
            'round turn="90s" gap="10s" returns=true',
            'check-in turn="1m" flex="elastic"',
            'round turn="share"',
            'round turn="untimed" after="40s"',
            'round turn="1m" laps=2 after="20s" returns=false',
            'round turn="share" laps=3 returns=false',
            'round turn="share" most="1m" after="15s"',
            "open",
            "challenges",
            "challenges times=2",
            'groups turn="4m"',
            "groups size=3 rotations=2",
            "silence",
            "break",
            "lead",
        ]
    ),
    st.integers(3, 30),
    st.sampled_from([0, 0, 2]),
)
SMALL = st.integers(1, 6)
COMMAND = st.one_of(
    st.sampled_from(
        [
            "next",
            "next",
            "next",
            "pass",
            "skip",
            "hold",
            "resume",
            "close",
            "leave Ben",
            "back Ben",
            "arrive Gus",
            "raise Ana",
        ]
    ),
    st.builds("wait {}s".format, st.integers(1, 900)),
    st.builds("{} {}m".format, st.sampled_from(["longer", "shorter"]), SMALL),
    st.builds("{} {}m of {}".format, st.sampled_from(["longer", "shorter"]), SMALL, SMALL),
    st.builds("add {} {}m after {}".format, st.sampled_from(NAMES), SMALL, st.integers(0, 6)),
    st.builds("place {} after {}".format, SMALL, st.integers(0, 6)),
    st.builds("{} {}".format, st.sampled_from(["drop", "go"]), SMALL),
    st.builds("ends {}{}m".format, st.sampled_from("+-"), SMALL),
)


CLOCKS = ("19:10:00", "19:40:00", "20:15:00", "21:00:00")
SET = st.lists(st.booleans(), min_size=4, max_size=4)
"""Which of the first stages after the lead have a clock time, those in `CLOCKS` one after the other."""


def an_evening(parts: list[str], clocks: list[bool], **session: str) -> Plan:
    plan = stages("lead", *parts, "close", handover='"5s"', **session)
    at = dict(zip((i for i, fixed in enumerate(clocks, 1) if fixed), CLOCKS, strict=False))
    return plan._replace(stages=tuple(s._replace(at=at.get(i)) for i, s in enumerate(plan.stages)))


def must_agree(evening: Evening, night: oracle.Night) -> None:
    """The rules and the second working out say the same of this moment."""
    view = evening.view
    if view.finished or (night.double & {*view.passed}):
        return
    assert view.spare == oracle.spare(view, night)
    if not view.begun:
        return
    expected = oracle.proposal(view, night)
    evening("fit")
    shown = evening.view.proposal
    assert (shown is None) == (expected is None)
    if shown is not None and expected is not None:
        needs = {s.number: oracle.need(s, view, night) for s in view.stages}
        elapsed = {s.number: s.elapsed for s in view.stages}
        assert {c.number: c.after - elapsed[c.number] for c in shown.stages} == expected[0]
        assert {c.number: c.before - elapsed[c.number] for c in shown.stages} == {n: needs[n] for n in expected[0]}
        assert shown.missing == expected[1]
        evening("refuse")


@settings(max_examples=150, deadline=None)
@given(
    st.lists(STAGE, min_size=1, max_size=4),
    SET,
    st.integers(20, 120),
    st.sampled_from([None, "needs Cleo double"]),
    st.booleans(),
    st.lists(COMMAND, max_size=25),
)
def test_room_and_proposals_are_what_the_pages_say(
    parts: list[str], clocks: list[bool], minutes: int, more: str | None, listens: bool, commands: list[str]
) -> None:
    plan = an_evening(parts, clocks, length=f'"{minutes}m"')
    evening = Evening(plan, "Ana Ben Cleo Dev Eva")
    night = oracle.Night(plan, USUAL, frozenset({"Cleo"} if more else ()), frozenset({"Eva"} if listens else ()))
    evening(*([more] if more else []), *(["mark Eva listens"] if listens else []))
    for line in commands:
        if line == "leave Ben" and evening.view.speaker == "Ben":
            return  # what is kept of a turn has stories of its own
        evening.do(line)
        must_agree(evening, night)


@settings(max_examples=60, deadline=None)
@given(st.lists(STAGE, min_size=1, max_size=4), SET, st.lists(COMMAND, max_size=15))
def test_what_was_proposed_and_taken_ends_on_time(parts: list[str], clocks: list[bool], commands: list[str]) -> None:
    plan = an_evening(parts, clocks)
    evening = Evening(plan, "Ana Ben Cleo Dev Eva")
    for line in ("next", *commands, "wait 10m"):
        evening.do(line)
    if evening.do("fit") is not None or (shown := evening.view.proposal) is None or not shown.stages:
        return
    evening("accept")
    assert 0 <= evening.view.spare + shown.missing < MINUTE


ROUNDS = [
    'round turn="1m" laps=2 after="20s" returns=false',
    'round turn="share" laps=3 returns=false',
    'round turn="share" most="1m" after="15s"',
    'round turn="90s" gap="10s"',
]


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(ROUNDS),
    st.sampled_from([1, 3, 20]),
    st.sampled_from([None, "needs Cleo double"]),
    st.booleans(),
    st.lists(
        st.sampled_from(["next", "next", "next", "wait 50s", "wait 70s", "pass", "arrive Gus", "floor Dev"]),
        max_size=30,
    ),
)
def test_a_round_needs_what_its_turns_need_from_first_to_last(
    kind: str, minutes: int, more: str | None, listens: bool, commands: list[str]
) -> None:
    plan = stages("lead", f'{kind} length="{minutes}m"', "close", length='"40m"', handover='"5s"')
    evening = Evening(plan, "Ana Ben Cleo Dev Eva")
    night = oracle.Night(plan, USUAL, frozenset({"Cleo"} if more else ()), frozenset({"Eva"} if listens else ()))
    evening(*([more] if more else []), *(["mark Eva listens"] if listens else []), "next")
    must_agree(evening, night)
    for line in ("next", *commands):
        evening.do(line)
        must_agree(evening, night)

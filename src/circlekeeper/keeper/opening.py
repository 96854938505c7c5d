"""How a keeper comes to be: for tonight, for a rehearsal, or from a session that was cut off."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from circlekeeper.agenda.durations import TypedClock
from circlekeeper.agenda.kinds import usual_stages
from circlekeeper.circle import commands as c
from circlekeeper.circle.moments import At
from circlekeeper.circle.plan import Plan, usual_from_data, usual_to_data
from circlekeeper.circle.refusals import Refused
from circlekeeper.circle.seeing import view_of
from circlekeeper.circle.session import Session
from circlekeeper.circle.state import Setup
from circlekeeper.circle.view import View
from circlekeeper.keeper.keeper import Closed, Ended, Keeper
from circlekeeper.keeper.times import FastTime, HandTime, RealTime, Time
from circlekeeper.keeper.typed_end import doubt, possible_ends
from circlekeeper.keeping import clock, folders, localtime, sessions
from circlekeeper.keeping.clock import SystemClock
from circlekeeper.keeping.journal import Entry
from circlekeeper.keeping.kept import Kept
from circlekeeper.keeping.private import Beginning
from circlekeeper.names import key_of
from circlekeeper.units import HOUR, Ms
from circlekeeper.words import evening as words
from circlekeeper.words import keeping


class Wish(NamedTuple):
    """What was asked for tonight besides the agenda."""

    length: Ms | None = None
    ends: str | None = None
    """A clock time "HH:MM:SS"."""
    mute: bool = False
    forgetful: bool = False


def for_tonight(plan: Plan, wish: Wish) -> Plan:
    """The plan with the end that counts: the wish's clock time, else its length, else the agenda's clock time, else
    its length.
    """
    clock = wish.ends if wish.ends is not None else plan.ends_at if wish.length is None else None
    return plan._replace(length=plan.length if wish.length is None else wish.length, ends_at=clock)


def setup_of(plan: Plan, wish: Wish, time: Time) -> Setup:
    """What is fixed before anyone has come: the plan as it is, and how long tonight is meant to last."""
    clock = for_tonight(plan, wish).ends_at
    ends = () if clock is None else time.occurrences(clock)
    if wish.ends is not None:
        ends = possible_ends(wish.ends, time, time.now())
    seed, fixed = int.from_bytes(os.urandom(4)), fixed_near(plan, time)
    return Setup(plan, wish.length, ends, seed, usual=usual_stages(), fixed=fixed, key=key_of)


def fixed_near(plan: Plan, time: Time) -> tuple[tuple[At, ...], ...]:
    """For each stage, when the clock time at which it is to begin comes near tonight; none where it has none."""
    return tuple(() if s.at is None else time.occurrences(s.at) for s in plan.stages)


def doubted_end(plan: Plan, length: Ms | None, typed: TypedClock) -> Refused | None:
    """Why an end that somebody typed before an evening of this length is asked about; None where it can be taken."""
    time = HandTime()
    now = time.now()
    aim = At(now + (plan.whole if length is None else length))
    return doubt(typed, aim, time, now)


def opened(plan: Plan, wish: Wish) -> Keeper:
    """A session in real time, kept on the disk from its first command on."""
    time = RealTime()
    setup = setup_of(plan, wish, time)
    kept = sessions.start(plan, _facts(setup, wish), time.mark.moment, forgetful=wish.forgetful)
    return Keeper(setup, time, OnDisk(kept, time))


def rehearsal(plan: Plan, wish: Wish, speed: float | None) -> Keeper:
    """A session on a clock of its own, of which nothing is kept; without a speed its time moves only when told."""
    wall = hour_of(plan, clock.wall())
    time = HandTime(wall) if speed is None else FastTime(speed, wall)
    return Keeper(setup_of(plan, wish, time), time)


ANOTHER_HOUR: Ms = 2 * HOUR
"""A rehearsal this far from the clock time of a stage is held at another hour than the evening."""


def hour_of(plan: Plan, now: Ms) -> Ms:
    """The clock on the wall as a rehearsal begins, in UTC milliseconds: now; where that is hours away from the clock
    time of a stage, the hour at which the evening reaches that stage in time.
    """
    for i, stage in enumerate(plan.stages):
        if stage.at is not None:
            before = sum(plan.lengths(plan.length)[:i])
            off = localtime.nearest_occurrence(stage.at, before, now) - before
            return now + off if abs(off) > ANOTHER_HOUR else now
    return now


def to_resume() -> sessions.CutOffSession | None:
    """The session that `resume` takes: the latest that was cut off, or, where there is none, one that another
    process has open.
    """
    return sessions.latest(SystemClock().now().wall)


def all_offered() -> list[sessions.CutOffSession]:
    """The sessions that were cut off, the latest first; never one that is going on elsewhere."""
    return sessions.cut_off(SystemClock().now().wall)


def offered() -> sessions.CutOffSession | None:
    """The latest session that was cut off; never one that is going on elsewhere."""
    return next(iter(all_offered()), None)


def remove_old() -> int:
    """Remove the cut-off sessions that are offered no more; how many."""
    return len(sessions.remove_old(SystemClock().now().wall))


def resumed(cut: sessions.CutOffSession) -> tuple[Keeper, Wish, list[str]]:
    """Resume a session that was cut off, on hold; and what is to be said about it. Raises sessions.CannotResume."""
    kept = sessions.open_for_resume(cut, c.from_data)
    setup, texts, commands = _given(kept.beginning, kept.texts, kept.starters, kept.entries)
    time = RealTime(last=kept.last)
    keeper = Keeper(setup, time, OnDisk(kept, time))
    taken = keeper.restore(texts, commands)
    said = list(kept.said)
    if taken < len(commands):
        said.append(keeping.command_refused(c.to_data(commands[taken][0])["do"], taken + 1, len(commands)))
        kept.set_aside_from(taken)
    keeper.view()  # the first look: the time away is noticed, and held
    return keeper, Wish(mute=kept.facts["mute"]), said


def looked_at(cut: sessions.CutOffSession) -> View | None:
    """A cut-off session as it was when somebody last looked, without opening it; None where it cannot be read."""
    found = sessions.look_into(cut, c.from_data)
    if found is None:
        return None
    setup, texts, commands = _given(found.beginning, found.texts, found.starters, found.entries)
    session = Session(setup, texts)
    session.do_again(commands)
    return view_of(session, At(found.last))


def _given(
    beginning: Beginning, kept: Sequence[str | None], starters: Mapping[str, int], entries: Sequence[Entry]
) -> tuple[Setup, list[str], list[tuple[c.Command, At]]]:
    """What a kept session was given: what was fixed before anyone came, its names and words, its commands."""
    facts = beginning.facts
    commands = [(c.from_data(entry.data), At(entry.mark.at)) for entry in entries]
    texts = _texts(kept, commands)
    plan = beginning.plan.begun_by(
        {int(n): texts[place] for n, place in starters.items() if n.isdecimal() and place < len(texts)}
    )
    fixed = tuple(tuple(map(At, near)) for near in facts.get("fixed", ()))
    ends = tuple(map(At, facts["ends"]))
    usual = usual_from_data(facts["usual"]) if "usual" in facts else usual_stages()
    setup = Setup(plan, facts["length"], ends, facts["seed"], beginning.rules, usual=usual, fixed=fixed, key=key_of)
    return setup, texts, commands


def _facts(setup: Setup, wish: Wish) -> dict[str, Any]:
    return {
        "length": setup.length,
        "ends": list(setup.ends),
        "fixed": list(map(list, setup.fixed)),
        "seed": setup.seed,
        "rules": setup.rules,
        "usual": usual_to_data(setup.usual),
        "mute": wish.mute,
    }


def _texts(kept: Sequence[str | None], commands: Sequence[tuple[c.Command, At]]) -> list[str]:
    """The names and words; those that were never kept, or are lost, become seats."""
    texts: list[str | None] = list(kept)
    people = 0
    for command, _ in commands:
        if command.text is None:
            continue
        texts.extend([None] * (command.text + 1 - len(texts)))
        if isinstance(command, c.Arrive):
            people += 1
            texts[command.text] = texts[command.text] or words.SEAT.format(number=people)
        elif isinstance(command, c.Rename):
            texts[command.text] = texts[command.text] or words.SEAT.format(number=command.person + 1)
    return [text or "" for text in texts]


class OnDisk:
    """A `Store`: what a keeper was given goes to the journal, what people are called beside it."""

    def __init__(self, kept: Kept, time: RealTime) -> None:
        self._kept = kept
        self._time = time

    @property
    def saved(self) -> bool:
        """Whether everything so far is on the disk."""
        return self._kept.saved

    def write(self, command: c.Command) -> None:
        """A command was taken at the last look."""
        self._kept.append(c.to_data(command), self._time.mark)

    def add_text(self, text: str) -> None:
        """A name, or words, that later commands point to."""
        self._kept.add_text(text)

    def look(self) -> None:
        """Somebody is looking."""
        self._kept.looked(self._time.mark)

    def unpromised(self) -> list[str]:
        """What the disk cannot do."""
        return self._kept.unpromised()

    def finish(self, ended: Ended | None) -> Closed:
        """The evening was closed. Where the disk has no room for the record, what is removed makes room."""
        record = None if ended is None else self._record(ended)
        removed = not self._kept.finish().left
        if ended is not None and not record:
            record = self._record(ended)
        return Closed(record, removed)

    def _record(self, ended: Ended) -> bool:
        from circlekeeper.keeping import records

        def moment(at: At) -> datetime:
            return localtime.local(self._time.wall(at))

        record = records.record_of(
            self._kept.plan,
            ended.view,
            started=moment(ended.began),
            ended=moment(ended.finished),
            planned_end=moment(ended.meant_end),
        )
        try:
            records.write(folders.records(), record)
        except OSError:
            return False
        return True

    def suspend(self) -> None:
        """The program ends."""
        self._kept.suspend()

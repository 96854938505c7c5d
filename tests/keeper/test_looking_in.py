"""A session that was cut off, seen before anyone goes on with it: the library shows whom it will show then."""

from __future__ import annotations

import os
import unicodedata

import pytest

from circlekeeper.agenda.reading import read_text
from circlekeeper.circle import commands as c
from circlekeeper.circle.plan import Plan
from circlekeeper.circle.state import RULES
from circlekeeper.keeper import opening
from circlekeeper.keeper.times import HandTime
from circlekeeper.keeping import sessions
from tests.hand_clock import HandClock


def test_whoever_begins_is_the_same_however_their_name_was_typed(
    clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.be_this_computers(monkeypatch)
    apart = unicodedata.normalize("NFD", "José")
    plan = read_text(f'title = "E"\n[[stages]]\nkind = "round"\nstart = "{apart}"\n', "e").plan
    assert plan is not None
    circle = opening.opened(plan, opening.Wish())
    for name in ("Ana", "José", "Cy"):
        circle.gather(name)
    for _ in range(2):
        circle.do(c.Next())
    assert circle.view().speaker == "José"
    circle.suspend()
    cut = opening.offered()
    assert cut is not None
    seen = opening.looked_at(cut)
    assert seen is not None
    assert seen.speaker == "José"
    again, _, _ = opening.resumed(cut)
    assert again.view().speaker == "José"
    again.do(c.Resume())
    again.do(c.Next())
    again.suspend()
    cut = opening.offered()
    assert cut is not None
    seen = opening.looked_at(cut)
    assert seen is not None
    assert seen.speaker == "Cy", "what is done after a session was resumed is kept as well"


def test_whoever_begins_a_forgetful_evening_begins_it_again_by_their_seat(
    clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.be_this_computers(monkeypatch)
    plan = read_text('title = "E"\n[[stages]]\nkind = "round"\nstart = "Cy"\n', "e").plan
    assert plan is not None
    circle = opening.opened(plan, opening.Wish(forgetful=True))
    for name in ("Ana", "Ben", "Cy"):
        circle.gather(name)
    circle.do(c.Next())
    assert circle.view().next == "Cy"
    circle.suspend()
    cut = opening.offered()
    assert cut is not None
    again, _, _ = opening.resumed(cut)
    assert again.view().next == "Seat 3"
    again.suspend()


def test_whoever_got_another_name_in_a_forgetful_evening_is_known_by_their_seat(
    clock: HandClock, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.be_this_computers(monkeypatch)
    circle = opening.opened(plan, opening.Wish(forgetful=True))
    for name in ("Ana", "Ben", "Cy"):
        circle.gather(name)
    circle.do(c.Next())
    assert circle.rename(1, "Benedikt") is None
    circle.suspend()
    cut = opening.offered()
    assert cut is not None
    again, _, _ = opening.resumed(cut)
    assert [person.name for person in again.view().people] == ["Seat 1", "Seat 2", "Seat 3"]
    again.suspend()


def test_a_session_of_rules_that_are_not_known_yet_is_not_looked_into(
    clock: HandClock, plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock.be_this_computers(monkeypatch)
    circle = opening.opened(plan, opening.Wish())
    circle.gather("Ana")
    circle.do(c.Next())
    circle.suspend()
    cut = opening.offered()
    assert cut is not None
    assert opening.looked_at(cut) is not None
    monkeypatch.setattr(sessions, "RULES", RULES - 1)
    assert opening.looked_at(cut) is None


def test_every_evening_is_shuffled_in_its_own_way(monkeypatch: pytest.MonkeyPatch) -> None:
    plan = read_text('title = "E"\n[[stages]]\nkind = "round"\norder = "random"\n', "e").plan
    assert plan is not None
    for chance in (b"\0\0\0\7", b"\1\2\3\4"):
        monkeypatch.setattr(os, "urandom", lambda count, chance=chance: chance)
        assert opening.setup_of(plan, opening.Wish(), HandTime()).seed == int.from_bytes(chance)

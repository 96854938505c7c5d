"""A facilitator for the tests who has only the keys and what the screen shows: leads any agenda from its beginning
to its close.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from circlekeeper.circle.view import View
from circlekeeper.telling import floor as phrases
from circlekeeper.units import SECOND
from tests.tui.rehearsing import Rehearsal

WORDS_OF_TIME = (
    phrases.BEGINNING,
    phrases.A_THIRD,
    phrases.HALF,
    phrases.TWO_THIRDS,
    phrases.NEARLY,
    phrases.FULL,
)
ROOM = re.compile(r"(about \d+ minutes? to spare|just enough time|\d+ minutes short|a minute short)")


def missing_at_a_glance(view: View, text: str) -> list[str]:
    """What half a second must find while someone speaks, and does not."""
    if view.speaker is None or view.held:
        return []
    asked = view.stage.prompt if view.challenge is None else view.challenge.phase
    found = {
        "the speaker": f"●  {view.speaker} has the floor" in text,
        "who is next": view.next is None or f"then {view.next}" in text,
        "a word of time": any(word in text for word in WORDS_OF_TIME),
        "what is asked": all(word in text for word in asked.split())
        or (phrases.RESPONSES[view.stage.response] in text and "g: the whole text" in text),
        "how to answer": phrases.RESPONSES[view.stage.response] in text,
        "the room": ROOM.search(text) is not None,
    }
    return [what for what, there in found.items() if not there]


async def lead_by_keys(
    circle: Rehearsal, leaver: str, *, looks: Callable[[View, str], None] = lambda view, text: None
) -> list[str]:
    """Press what the evening asks for until it is over; the stages entered, by title.

    In the first groups, or else in the second stage, someone comes late and `leaver` leaves. Each press takes most
    of a minute.
    """
    entered: list[str] = []
    groups = any(s.kind == "groups" for s in circle.view.stages)
    life = False
    for _ in range(400):
        view = circle.view
        looks(view, circle.text)
        if view.finished:
            return entered
        here = view.stage
        if here.begun and (not entered or entered[-1] != here.title):
            entered.append(here.title)
        if not life and (view.groups.rotation is not None if groups else len(entered) == 2):
            life = True
            await circle.press("a", *"Zora", "enter")
            await circle.press("l", *leaver[:3].lower(), "enter")
        elif here.begun and not view.board and here.kind in ("topics", "challenges"):
            await circle.press("r", "1", "enter", *"heavy", "enter")
            await circle.press("r", "2", "enter", "enter")
            await circle.press("n", "2", "tab" if here.kind == "challenges" else "enter")
        elif view.lap is not None and view.lap[1] is None and view.lap[0] > 2 and view.speaker is not None:
            await circle.press("p")
        elif (
            here.begun and here.order in ("queue", "stack") and view.waiting and not view.hands and view.speaker is None
        ):
            for name in view.waiting[:2]:
                await circle.press("o", *name.lower(), "tab")
            await circle.press("enter")
        elif (
            here.begun
            and here.kind in ("round", "open")
            and view.speaker is None
            and view.next is None
            and view.waiting
        ):
            await circle.press("o", *view.waiting[0].lower(), "enter")
        else:
            await circle.pilot.press("enter")
        circle.time.advance(40 * SECOND)
        assert circle.app.evening is not None
        circle.app.evening.look()
        await circle.pilot.pause()
    raise AssertionError(f"the evening never ended; it stands at {view.stage.title}")

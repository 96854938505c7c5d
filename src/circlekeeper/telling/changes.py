"""What changed about the people between two views: each change in a sentence, for whichever face is asked."""

from __future__ import annotations

from circlekeeper.circle.view import PersonView, View
from circlekeeper.telling import floor as phrases
from circlekeeper.words import lists
from circlekeeper.words import plain as words


def told(before: View, after: View) -> str:
    """The first thing that is to be told; nothing where the picture says it all."""
    changed = [said for tell in (arrived, back, left, renamed, marked, need) for said in tell(before, after)]
    same = (before.stage.id, before.speaking) == (after.stage.id, after.speaking)
    if not changed and before.hands != after.hands and same:
        changed = hands(before, after)
    return changed[0] if changed else ""


def _by_number(view: View) -> dict[int, PersonView]:
    return {p.person: p for p in view.people}


def arrived(before: View, after: View) -> list[str]:
    """Who sat down, and where."""
    known = _by_number(before)
    return [_arrived(p, after) for p in after.people if p.person not in known]


def _arrived(who: PersonView, view: View) -> str:
    """Between whom somebody sits now: on the screen nobody has a number."""
    if len(view.people) < 3:
        return words.ARRIVED.format(name=who.name)
    at = view.people.index(who)
    one, other = view.people[at - 1].name, view.people[(at + 1) % len(view.people)].name
    return words.ARRIVED_BETWEEN.format(name=who.name, one=one, other=other)


def left(before: View, after: View) -> list[str]:
    """Who stepped out; of one who had the floor, that their turn is kept."""
    was = _away(before)
    gone = [name for person, name in _away(after).items() if person not in was]
    return [(phrases.LEFT_IN_TURN if name in after.kept else words.LEFT_ROOM).format(name=name) for name in gone]


def back(before: View, after: View) -> list[str]:
    """Who is back, and when their turn comes."""
    away = _away(after)
    return [_back(name, before, after) for person, name in _away(before).items() if person not in away]


def _away(view: View) -> dict[int, str]:
    return {p.person: p.name for p in view.people if p.name in view.away}


def _back(name: str, before: View, after: View) -> str:
    if name == after.next:
        return words.BACK_NEXT.format(name=name)
    if name in before.kept:
        return words.BACK_AT_THE_END.format(name=name)
    in_order = name in after.waiting and after.next is not None
    ahead = after.waiting[: after.waiting.index(name)] if in_order else ()
    return words.BACK_AFTER.format(name=name, other=ahead[-1]) if ahead else words.BACK.format(name=name)


def renamed(before: View, after: View) -> list[str]:
    """Who is called otherwise."""
    new = _by_number(after)
    return [
        words.RENAMED.format(old=p.name, new=new[p.person].name)
        for p in before.people
        if p.person in new and new[p.person].name != p.name
    ]


def seats(before: View, after: View) -> list[str]:
    """How they sit."""
    return [words.SEATS.format(names=lists.commas([p.name for p in after.people]))]


def hands(before: View, after: View) -> list[str]:
    """Whose hands are up."""
    return [words.HANDS.format(names=lists.commas(after.hands)) if after.hands else words.NO_HANDS]


def marked(before: View, after: View) -> list[str]:
    """Whose marks went on or came off; of the halves that are dealt as a stage begins nothing, for nobody did it."""
    if (before.stage.id, before.stage.begun) != (after.stage.id, after.stage.begun):
        return []
    was = {p.person: p.marks for p in before.people}
    on = [(p.name, mark) for p in after.people for mark in p.marks if mark not in was.get(p.person, ())]
    off = [(p.name, mark) for p in after.people for mark in was.get(p.person, ()) if mark not in p.marks]
    return [
        said.format(name=name, mark=phrases.mark(mark))
        for said, changed in ((words.MARKED, on), (words.UNMARKED, off))
        for name, mark in changed
    ]


def need(before: View, after: View) -> list[str]:
    """Who has more time, or the usual time again."""
    was = {p.person: p.need for p in before.people}
    return [words.NEEDS[p.need].format(name=p.name) for p in after.people if p.need != was.get(p.person, p.need)]

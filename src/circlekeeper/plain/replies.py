"""What plain mode answers to a command that was taken: what has changed, in a line or a few, never nothing."""

from __future__ import annotations

from collections.abc import Callable

from circlekeeper.circle.view import PersonView, View
from circlekeeper.plain import answers
from circlekeeper.plain.answers import Clock
from circlekeeper.telling import floor as telling
from circlekeeper.words import lengths
from circlekeeper.words import plain as words


def reply(word: str, before: View, after: View, clock: Clock) -> list[str]:
    """The answer to the command of that word, which made one view into the other."""
    lines = _CHANGES[word](before, after) if word in _CHANGES else []
    if word in _TELL_ROOM:
        lines.append(answers.room(after, clock))
    if before.aside is not None or after.aside is not None:
        return lines + answers.situation(after) if word in _MOVES or _moved(before, after) else lines
    same = (
        after.challenge is not None
        and before.challenge is not None
        and after.challenge.number == before.challenge.number
    )
    if same and not after.held:
        lines += answers.phase(after) if word in _MOVES or _moved(before, after) else []
    elif word in _MOVES or _moved(before, after):
        lines += answers.entered(after) if _entered(before, after) else answers.situation(after)
    return lines


_MOVES = ("next", "pass", "floor", "skip", "go", "close", "choose", "resume", "undo", "redo", "away", "word")
"""After these the situation is told in any case."""
_TELL_ROOM = ("accept", "ends", "add", "place", "drop", "each")
"""After these, what they made of the evening."""


def _entered(before: View, after: View) -> bool:
    return (
        after.begun
        and not after.finished
        and (not before.begun or before.finished or after.stage.id != before.stage.id)
    )


def _moved(before: View, after: View) -> bool:
    """Whether the floor, the groups or the challenge in hand are others than before, names aside."""
    return (
        _floor(before) != _floor(after)
        or len(before.groups) != len(after.groups)
        or (before.challenge is None) != (after.challenge is None)
    )


def _floor(view: View) -> tuple[int | None, int | None]:
    speaker = next((p.person for p in view.people if p.name == view.speaker), None)
    return speaker, next((p.person for p in view.people if p.is_next), None) if view.begun else None


def _by_number(view: View) -> dict[int, PersonView]:
    return {p.person: p for p in view.people}


def _arrived(before: View, after: View) -> list[str]:
    known = _by_number(before)
    return [
        words.ARRIVED.format(name=p.name, seat=p.seat, of=len(after.people))
        for p in after.people
        if p.person not in known
    ]


def _left(before: View, after: View) -> list[str]:
    gone = [name for name in after.away if name not in before.away]
    kept, left = telling.sentence(telling.LEFT_IN_TURN), words.LEFT_ROOM
    return [(kept if name in after.kept else left).format(name=name) for name in gone]


def _back(before: View, after: View) -> list[str]:
    return [words.BACK.format(name=name) for name in before.away if name not in after.away]


def _renamed(before: View, after: View) -> list[str]:
    new = _by_number(after)
    return [
        words.RENAMED.format(old=p.name, new=new[p.person].name) for p in before.people if new[p.person].name != p.name
    ] or [words.SAME_NAME]


def _seats(before: View, after: View) -> list[str]:
    return [words.SEATS.format(names=", ".join(p.name for p in after.people))]


def _hands(before: View, after: View) -> list[str]:
    return [telling.sentence(telling.hands(after.hands)) if after.hands else words.NO_HANDS]


def _marked(before: View, after: View) -> list[str]:
    was = {p.person: p.marks for p in before.people}
    on = [(p.name, mark) for p in after.people for mark in p.marks if mark not in was[p.person]]
    off = [(p.name, mark) for p in after.people for mark in was[p.person] if mark not in p.marks]
    return [
        said.format(name=name, mark=mark)
        for said, changed in ((words.MARKED, on), (words.UNMARKED, off))
        for name, mark in changed
    ]


def _needs(before: View, after: View) -> list[str]:
    was = {p.person: p.needs for p in before.people}
    return [words.NEEDS[p.needs].format(name=p.name) for p in after.people if p.needs != was[p.person]] or [
        words.SAME_NEED
    ]


def _raised(before: View, after: View) -> list[str]:
    return answers.board(after)[len(before.board) :]


def _voted(before: View, after: View) -> list[str]:
    changed = [
        line for line, old, new in zip(answers.board(after), before.board, after.board, strict=True) if old != new
    ]
    return [*(changed or answers.board(after)), *answers.votes_out(after)]


def _too(before: View, after: View) -> list[str]:
    return [] if after.challenge is None else [answers.too(after.challenge.too)]


def _length(before: View, after: View) -> list[str]:
    """The new length of what `longer` or `shorter` changed."""
    piece, here = after.piece, after.stage
    old = {s.id: s.length for s in before.stages}
    here = next((s for s in after.stages if old[s.id] != s.length), here)
    if here.id == after.stage.id and piece is not None and piece.allowed is not None and before.piece != piece:
        return [words.IN_ALL.format(what=answers.in_hand(after), time=lengths.short(piece.allowed))]
    return [words.IN_ALL.format(what=here.title, time=lengths.short(here.length))]


def _since(before: View, after: View) -> list[str]:
    if after.piece is not None:
        return [words.SO_FAR.format(what=answers.in_hand(after), time=lengths.short(after.piece.elapsed))]
    return [words.SO_FAR.format(what=after.stage.title, time=lengths.short(after.stage.elapsed))]


def _dropped(before: View, after: View) -> list[str]:
    done = {s.id for s in before.stages if s.done}
    return [words.LEFT_OUT.format(title=s.title) for s in after.stages if s.done and s.id not in done]


def _added(before: View, after: View) -> list[str]:
    new = max(after.stages, key=lambda s: s.id)
    return [words.ADDED.format(number=new.number, title=new.title, length=lengths.short(new.length))]


def _placed(before: View, after: View) -> list[str]:
    to_come = (s.title for s in after.stages if not s.done and not s.begun)
    return [words.STAGES_TO_COME.format(titles=", ".join(to_come))]


_CHANGES: dict[str, Callable[[View, View], list[str]]] = {
    "hold": lambda before, after: [words.HELD],
    "resume": lambda before, after: [words.ON_AGAIN],
    "longer": _length,
    "shorter": _length,
    "since": _since,
    "undo": lambda before, after: [words.TAKEN_BACK],
    "redo": lambda before, after: [words.PUT_BACK],
    "arrive": _arrived,
    "leave": _left,
    "back": _back,
    "rename": _renamed,
    "move": _seats,
    "hand": _hands,
    "mark": _marked,
    "needs": _needs,
    "raise": _raised,
    "vote": _voted,
    "too": _too,
    "fit": lambda before, after: answers.proposal(after),
    "accept": lambda before, after: [words.TAKEN],
    "refuse": lambda before, after: [words.DROPPED],
    "drop": _dropped,
    "add": _added,
    "place": _placed,
    "each": lambda before, after: [words.SHORTER_TURNS],
}

"""What plain mode answers to a command that was taken: what has changed, in a line or a few, never nothing."""

from __future__ import annotations

from collections.abc import Callable

from circlekeeper.circle.view import View
from circlekeeper.plain import answers
from circlekeeper.plain.answers import Clock
from circlekeeper.telling import changes
from circlekeeper.text import one_line
from circlekeeper.words import lengths, lists
from circlekeeper.words import plain as words


def reply(word: str, before: View, after: View, clock: Clock, what: str = "") -> list[str]:
    """The answer to the command of that word, which made one view into the other; `what` was undone or redone."""
    lines = _CHANGES[word](before, after) if word in _CHANGES else []
    if word in _AGAIN:
        lines.append(_AGAIN[word].format(what=what))
    if word in _TELL_ROOM:
        lines.append(answers.spare(after, clock))
    if before.aside is not None or after.aside is not None:
        return lines + answers.situation(after) if word in _MOVES or _moved(before, after) else lines
    if before.lap != after.lap and after.lap is not None and before.stage.id == after.stage.id and before.begun:
        lines += answers.lap(after)
        lines += [one_line(after.stage.prompt)] if after.stage.prompt != before.stage.prompt else []
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


_MOVES = ("next", "pass", "floor", "skip", "go", "return", "close", "choose", "resume", "undo", "redo", "away", "word")
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
    """Whether the floor, the groups or the current challenge are others than before, names aside."""
    return (
        _floor(before) != _floor(after)
        or len(before.groups.seated) != len(after.groups.seated)
        or (before.challenge is None) != (after.challenge is None)
    )


def _floor(view: View) -> tuple[int | None, int | None]:
    return view.speaking, next((p.person for p in view.people if p.is_next), None) if view.begun else None


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
        return [words.IN_ALL.format(what=answers.current_name(after), time=lengths.short(piece.allowed))]
    return [words.IN_ALL.format(what=here.title, time=lengths.short(here.length))]


def _since(before: View, after: View) -> list[str]:
    if after.piece is not None:
        return [words.SO_FAR.format(what=answers.current_name(after), time=lengths.short(after.piece.elapsed))]
    return [words.SO_FAR.format(what=after.stage.title, time=lengths.short(after.stage.elapsed))]


def _dropped(before: View, after: View) -> list[str]:
    done = {s.id for s in before.stages if s.done}
    return [words.LEFT_OUT.format(title=s.title) for s in after.stages if s.done and s.id not in done]


def _added(before: View, after: View) -> list[str]:
    new = max(after.stages, key=lambda s: s.id)
    return [words.ADDED.format(number=new.number, title=new.title, length=lengths.short(new.length))]


def _placed(before: View, after: View) -> list[str]:
    to_come = (s.title for s in after.stages if not s.done and not s.begun)
    return [words.STAGES_TO_COME.format(titles=lists.apart(list(to_come)))]


_AGAIN = {"undo": words.TAKEN_BACK, "redo": words.REDONE}

_CHANGES: dict[str, Callable[[View, View], list[str]]] = {
    "hold": lambda before, after: [words.HELD],
    "resume": lambda before, after: [words.ON_AGAIN],
    "longer": _length,
    "shorter": _length,
    "since": _since,
    "arrive": changes.arrived,
    "leave": changes.left,
    "back": changes.back,
    "rename": lambda before, after: changes.renamed(before, after) or [words.SAME_NAME],
    "move": changes.seats,
    "hand": changes.hands,
    "mark": changes.marked,
    "needs": lambda before, after: changes.need(before, after) or [words.SAME_NEED],
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

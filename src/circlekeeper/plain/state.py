"""What `state` prints in plain mode: a view as plain data for scripts, its times in seconds."""

from __future__ import annotations

from typing import Any

from circlekeeper.circle.view import View
from circlekeeper.units import Ms


def _seconds(ms: Ms) -> int | float:
    return ms // 1000 if ms % 1000 == 0 else ms / 1000


def _numbered(which: tuple[int, int | None] | None) -> dict[str, int | None] | None:
    return None if which is None else {"number": which[0], "of": which[1]}


def state_data(view: View) -> dict[str, Any]:
    """The line of JSON that plain mode's `state` prints, as data (see "Plain mode" in the docs)."""
    stage, piece, challenge = view.stage, view.piece, view.challenge
    return {
        "stage": {
            "number": stage.number,
            "of": len(view.stages),
            "title": stage.title,
            "kind": stage.kind,
            "length": _seconds(stage.length),
            "elapsed": _seconds(stage.elapsed),
            "begun": stage.begun,
        },
        "speaker": view.speaker,
        "turn": None
        if piece is None
        else {
            "allowed": None if piece.allowed is None else _seconds(piece.allowed),
            "elapsed": _seconds(piece.elapsed),
        },
        "piece": None if piece is None else piece.kind,
        "lap": _numbered(view.lap),
        "aside": None
        if view.aside is None
        else {"name": view.aside.name, "left": None if view.aside.left is None else _seconds(view.aside.left)},
        "next": view.next,
        "waiting": list(view.waiting),
        "heard": list(view.heard),
        "passed": list(view.passed),
        "away": list(view.away),
        "hands": list(view.hands),
        "marks": {p.name: list(p.marks) for p in view.people if p.marks},
        "held": view.held,
        "challenge": None
        if challenge is None
        else {
            "number": challenge.number,
            "holder": challenge.holder,
            "words": challenge.words,
            "phase": challenge.phase,
            "voice": challenge.voice,
            "too": challenge.too,
        },
        "board": [
            {"number": b.number, "holder": b.holder, "words": b.words, "votes": b.votes, "taken": b.taken}
            for b in view.board
        ],
        "groups": [list(g) for g in view.groups.seated],
        "rotation": _numbered(view.groups.rotation),
        "change": _numbered(view.groups.change),
        "elapsed": _seconds(view.elapsed),
        "ends_in": _seconds(view.ends_in),
        "room": _seconds(view.spare),
        "proposal": None
        if view.proposal is None
        else {
            "stages": [
                {"number": c.number, "before": _seconds(c.before), "after": _seconds(c.after)}
                for c in view.proposal.stages
            ],
            "missing": _seconds(view.proposal.missing),
        },
        "finished": view.finished,
    }

"""An agenda that was judged before, without faults, and has not changed since: its evening, without judging it again.

What judges an agenda takes longer to load than everything else that a session needs. The model alone says what an
agenda may hold; here stands only what it once made of the same text, with the same program, in the same language. No
name of a person is kept with it: those are read from the file.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

from circlekeeper import __version__
from circlekeeper.circle.plan import Plan, Stage, plan_from_data
from circlekeeper.keeping import judged
from circlekeeper.words import language

_PROGRAM = Path(__file__).resolve().parent.parent
_MADE_BY = ("agenda", "circle", "words")
"""The folders of the program that decide what an agenda means."""


def find(path: Path, text: str) -> Plan | None:
    """The evening that this text, in a file at this path, is known to mean; None where it has to be judged."""
    try:
        made = judged.find(path, _stamp(text))
        return None if made is None else _with_names(plan_from_data(made["plan"]), text, named=made["named"])
    except (LookupError, TypeError, ValueError, AttributeError, OSError):
        return None


def keep(path: Path, text: str, plan: Plan) -> None:
    """Remember what the text was found to mean."""
    bare = _without_names(plan)
    try:
        stamp = _stamp(text)
    except OSError:
        return
    judged.keep(path, stamp, {"named": bare != plan, "plan": bare.to_data()})


def _without_names(plan: Plan) -> Plan:
    """The plan without anyone's name; that somebody with a name begins a stage is still there."""

    def nameless(stage: Stage) -> Stage:
        turns = None if stage.turns is None else stage.turns._replace(start_name="")
        return stage._replace(turns=turns, by="")

    return plan._replace(people=(), stages=tuple(map(nameless, plan.stages)))


def _with_names(plan: Plan, text: str, *, named: bool) -> Plan:
    """The plan with the names that stand in the file, as `resolve` takes them."""
    if not named:
        return plan
    import tomllib

    data = tomllib.loads(text)

    def again(stage: Stage, written: dict[str, Any]) -> Stage:
        turns = stage.turns
        if turns is not None and turns.start == "name":
            turns = turns._replace(start_name=written["start"].strip())
        return stage._replace(turns=turns, by=written.get("by", "").strip())

    stages = tuple(again(stage, written) for stage, written in zip(plan.stages, data["stages"], strict=True))
    return plan._replace(people=tuple(name.strip() for name in data.get("people", ())), stages=stages)


def _stamp(text: str) -> bytes:
    """A digest of all that decides what an agenda means: its text, the program, and the language it is spoken in."""
    made_from = hashlib.sha256(f"{__version__} {language.LANGUAGE} {_program()}\n".encode(errors="surrogateescape"))
    made_from.update(text.encode("utf-8"))
    return made_from.digest()


def _program() -> list[tuple[str, int, int]]:
    """What tells one state of the program from another, also where it is worked on and its version stays the same."""
    found = []
    for folder in (*(str(_PROGRAM / name) for name in _MADE_BY), language.FOLDER):
        for inside, _, names in os.walk(folder):
            for name in names:
                if name.endswith((".py", ".mo")):
                    path = os.path.join(inside, name)
                    status = os.stat(path)
                    found.append((path, status.st_size, status.st_mtime_ns))
    return sorted(found)

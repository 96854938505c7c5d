"""An agenda that was judged before, without errors, and has not changed since: its evening, without judging it again.

What judges an agenda takes longer to load than everything else that a session needs. The model alone says what an
agenda may hold; here is only what it once made of the same text, with the same program, in the same language. No text
of the file is kept with it, no name and no note: where one belongs its place in the file is, and it is read from there.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from circlekeeper import __version__
from circlekeeper.circle.plan import Plan, plan_from_data
from circlekeeper.keeping import folders, judged
from circlekeeper.words import language

_MADE_BY = ("agenda", "circle", "words")
"""The folders of the program that decide what an agenda means."""
_PLACE = ""
"""The key of a place in the file; no field of a plan is called so."""


def find(path: Path, text: str) -> Plan | None:
    """The evening that this text, in a file at this path, is known to mean; None where it has to be judged."""
    try:
        made = judged.find(path, _stamp(text))
        return None if made is None else plan_from_data(_filled(made, _texts(text)))
    except (LookupError, TypeError, ValueError, AttributeError, OSError):
        return None


def keep(path: Path, text: str, plan: Plan) -> None:
    """Remember what the text was found to mean."""
    try:
        stamp = _stamp(text)
    except OSError:
        return
    judged.keep(path, stamp, _emptied(plan.to_data(), {said: at for at, said in enumerate(_texts(text))}))


def _texts(text: str) -> list[str]:
    """Every text in the file, as it is written and as `resolve` takes a name, without spaces around it."""
    import tomllib

    def within(value: Any) -> Iterator[str]:
        if isinstance(value, str):
            yield value
        elif isinstance(value, (dict, list)):
            for inner in value.values() if isinstance(value, dict) else value:
                yield from within(inner)

    written = list(within(tomllib.loads(text)))
    return [*written, *(said.strip() for said in written)]


def _emptied(data: Any, places: dict[str, int]) -> Any:
    """A plan as plain data, a place in the file for each text that is there."""
    if isinstance(data, dict):
        return {name: _emptied(inner, places) for name, inner in data.items()}
    if isinstance(data, list):
        return [_emptied(inner, places) for inner in data]
    return {_PLACE: places[data]} if isinstance(data, str) and data in places else data


def _filled(data: Any, texts: list[str]) -> Any:
    """What `_emptied` was given."""
    if isinstance(data, dict):
        if data.keys() == {_PLACE}:
            return texts[data[_PLACE]]
        return {name: _filled(inner, texts) for name, inner in data.items()}
    return [_filled(inner, texts) for inner in data] if isinstance(data, list) else data


def _stamp(text: str) -> bytes:
    """A digest of all that decides what an agenda means: its text, the program, and the language it is spoken in."""
    made_from = hashlib.sha256(f"{__version__} {language.LANGUAGE} {_program()}\n".encode(errors="surrogateescape"))
    made_from.update(text.encode("utf-8"))
    return made_from.digest()


def _program() -> list[tuple[str, int, int]]:
    """What tells one state of the program from another, also where it is worked on and its version stays the same.

    In the download that needs no Python a module is a compiled file where its source would be; beside a source, what
    Python compiled of it says nothing more.
    """
    found = []
    for folder in (*(str(folders.PROGRAM / name) for name in _MADE_BY), language.FOLDER):
        for inside, _, names in os.walk(folder):
            for name in names:
                if name.endswith((".py", ".pyc", ".mo")) and not inside.endswith("__pycache__"):
                    path = os.path.join(inside, name)
                    status = os.stat(path)
                    found.append((path, status.st_size, status.st_mtime_ns))
    return sorted(found)

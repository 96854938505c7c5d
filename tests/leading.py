"""A facilitator for the tests: leads any agenda from its first stage to its close, by the words of plain mode."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from circlekeeper.agenda.library import bundled_folder

AGENDAS = sorted(bundled_folder().glob("*.toml"))
"""The agendas that come with circlekeeper, in English."""
TRANSLATED = sorted(bundled_folder().glob("*/*.toml"))
"""Those in other languages, each in the folder of its language and under the name of its English sister."""
_FOR_HOW_MANY = {
    "en": r"For (\d+) to (\d+) people.*?usually (\d+)",
    "de": r"Für (\d+) bis (\d+) Menschen.*?meist (\d+)",
    "es": r"De (\d+) a (\d+) personas.*?normalmente (?:de )?(\d+)",
}


def language_of(path: Path) -> str:
    """The language that an agenda is written in, by its folder."""
    return "en" if path.parent == bundled_folder() else path.parent.name


def called(path: Path) -> str:
    """What a test calls an agenda: "de/grief-circle"."""
    return path.stem if language_of(path) == "en" else f"{path.parent.name}/{path.stem}"


def numbers_of(path: Path) -> tuple[int, int, int]:
    """For how many people an agenda is: the fewest, the usual number, the most, as its first lines say."""
    said = re.search(_FOR_HOW_MANY[language_of(path)], re.sub(r"\n# ?", " ", path.read_text("utf-8")))
    assert said is not None, f"{path.name} does not say for how many it is"
    return int(said[1]), int(said[3]), int(said[2])


NAMES = [
    f"{a}{b}"
    for b in ("", "a", "e", "i", "o", "u")
    for a in ["Ana", "Bo", "Cleo", "Dev", "Eva", "Finn", "Gita", "Hugo", "Ines", "Jon", "Kim", "Leo"]
]
"""More names than the largest of our circles needs."""


def lead(tell: Callable[[str], dict[str, Any]], people: int, *, life: bool = False) -> list[str]:
    """Lead an evening to its end; `tell` gives a command, and answers "state" with the state. The stages entered, by
    title.

    Each turn takes a minute. With `life`, someone comes late and someone leaves in the second stage.
    """
    entered: list[str] = []
    for _ in range(people * 12 + 200):
        state = tell("state")
        if state["finished"]:
            return entered
        if state["stage"]["begun"] and (not entered or entered[-1] != state["stage"]["title"]):
            entered.append(state["stage"]["title"])
            if life and len(entered) == 2:
                tell("arrive Zora")
                tell(f"leave {NAMES[people - 1]}")
        if state["stage"]["begun"] and not state["board"] and state["stage"]["kind"] in ("topics", "challenges"):
            tell(f"raise {NAMES[0]}: something that is heavy just now")
            tell(f"raise {NAMES[1]}")
            if state["stage"]["kind"] == "challenges":
                tell("vote 2")
        free = state["stage"]["begun"] and state["speaker"] is None and state["next"] is None
        if free and state["waiting"] and state["stage"]["kind"] in ("round", "open"):
            tell(f"floor {state['waiting'][0]}")
        elif state["lap"] and state["lap"]["of"] is None and state["lap"]["number"] > 2 and state["speaker"]:
            tell("pass")
        else:
            tell("next")
        if state["stage"]["kind"] in ("round", "open", "challenges", "groups"):
            tell("wait 1m")
    raise AssertionError(f"the evening never ended; it stands at {tell('state')}")

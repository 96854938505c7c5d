"""Every word that a printed plan adds to what the agenda says; for the wall, so in the voice of the circle."""

from __future__ import annotations

from circlekeeper.circle.plan import SECOND, Ms, Plan, Response, Stage

AGREEMENTS = "We agree"
EVENING = "The evening"
UNTITLED = "The evening"

_RESPONSES: dict[Response, str] = {
    "none": "we listen",
    "questions": "open, honest questions",
    "experience": "“I’ve been there too”, no advice",
    "reflect": "we say what we heard",
    "if-asked": "an answer only if it is asked for",
    "open": "we talk freely",
}
_STEPS: dict[Response, str] = {
    "none": "",
    "questions": "open, honest ones",
    "experience": "no advice",
    "reflect": "what we heard",
    "if-asked": "only if asked for",
    "open": "we talk freely",
}
_GROUPS = {2: "pairs", 3: "threes", 4: "fours", 5: "fives", 6: "sixes"}


def long(length: Ms) -> str:
    """A length as one says it: "15 min", "1 min 30 s", "1 h 40 min"; up to three hours in minutes where they are whole."""
    seconds = length // SECOND
    if seconds % 60 == 0 and 0 < seconds <= 3 * 3600:
        return f"{seconds // 60} min"
    parts = ((seconds // 3600, "h"), (seconds // 60 % 60, "min"), (seconds % 60, "s"))
    return " ".join(f"{count} {unit}" for count, unit in parts if count) or "0 s"


def span(starts: str, ends: str) -> str:
    """From one clock time to another."""
    return f"{starts} to {ends}"


def how(stage: Stage, each: int | None) -> str:
    """How the floor moves and how others answer, in a few words; empty where one voice leads or nobody speaks."""
    parts: list[str] = []
    if stage.turns is not None and each is not None:
        about = "about " if stage.turns.turn == "share" else ""
        parts.append(f"{about}{long(each)} each")
    if stage.groups is not None:
        parts.append(f"in {_GROUPS.get(stage.groups.size, 'groups')}")
        if each is not None:
            parts.append(f"{long(each)} each")
    if stage.kind in ("round", "open") and stage.response is not None:
        parts.append(_RESPONSES[stage.response])
    return " · ".join(parts)


def phase_how(response: Response) -> str:
    """How others answer in a phase of a challenge; empty where they listen, which its title says well enough."""
    return _STEPS[response]


def title_of(plan: Plan) -> str:
    """The plan's title on one line."""
    return " ".join(plan.title.split()) or UNTITLED

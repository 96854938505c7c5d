"""Every word that a printed plan adds to what the agenda says; for the wall, so in the voice of the circle."""

from __future__ import annotations

from circlekeeper.circle.plan import NOT, Phase, Response, Stage
from circlekeeper.units import SECOND, Ms
from circlekeeper.words.language import _, several

AGREEMENTS = _("We agree")
EVENING = _("The evening")
FOR_WHO_LEADS = _("For the facilitator")
IN_NEED = _("In a hard moment")
SAY, PROMPT, NOTE = _("Say"), _("Prompt"), _("Note")

_RESPONSES: dict[Response, str] = {
    "none": _("we listen"),
    "questions": _("open, honest questions"),
    "experience": _("“I’ve been there too”, no advice"),
    "reflect": _("we say what we heard"),
    "if-asked": _("an answer only if asked for"),
    "open": _("we talk freely"),
}
IN_PHASES: dict[Response, str] = {
    "none": "",
    "questions": _("open, honest ones"),
    "experience": _("no advice"),
    "reflect": _("what we heard"),
    "if-asked": _("only if asked for"),
    "open": _("we talk freely"),
}
"""How others answer in a phase of a challenge; nothing where they listen, which its title says well enough."""
_GROUPS = {2: _("in pairs"), 3: _("in threes"), 4: _("in fours"), 5: _("in fives"), 6: _("in sixes")}


def long(length: Ms) -> str:
    """A length as one says it: "15 min", "1 min 30 s", "1 h 40 min"; up to three hours in minutes where they are
    whole.
    """
    seconds = length // SECOND
    if seconds % 60 == 0 and 0 < seconds <= 3 * 3600:
        return _("{count} min").format(count=seconds // 60)
    parts = ((seconds // 3600, _("{count} h")), (seconds // 60 % 60, _("{count} min")), (seconds % 60, _("{count} s")))
    return " ".join(said.format(count=count) for count, said in parts if count) or _("{count} s").format(count=0)


def span(starts: str, ends: str) -> str:
    """From one clock time to another."""
    return _("{starts} to {ends}").format(starts=starts, ends=ends)


def how(stage: Stage, each: int | None) -> str:
    """How the floor moves and how others answer, in a few words; empty where one voice leads or nobody speaks."""
    parts: list[str] = []
    if stage.turns is not None and each is not None:
        parts.append(
            (_("about {length} each") if stage.turns.turn == "share" else _("{length} each")).format(length=long(each))
        )
    if stage.groups is not None:
        parts.append(_GROUPS.get(stage.groups.size, _("in groups")))
        if each is not None:
            parts.append(_("{length} each").format(length=long(each)))
    if stage.turns is not None and stage.response is not None:
        parts.append(_RESPONSES[stage.response])
    return " · ".join(parts)


def _whose(who: str) -> str:
    """Whose turns a stage has, where they are not everyone's."""
    known = {
        "all": "",
        "not-yet-heard": _("for whoever hasn't been heard"),
        "others": _("for everyone but the last challenge's holder"),
        "inner": _("for the inner half"),
        "outer": _("for the outer half"),
    }
    if who in known:
        return known[who]
    mark = who.removeprefix(NOT)
    said = _("for everyone marked {mark}") if mark == who else _("for everyone not marked {mark}")
    return said.format(mark=mark)


def also_how(stage: Stage) -> tuple[str, ...]:
    """What else there is to know of a stage's turns, or of its groups, for whoever leads it."""
    if stage.groups is not None and stage.groups.changes > 1:
        changes = stage.groups.changes
        return (several("new groups {count} time", "new groups {count} times", changes).format(count=changes),)
    turns = stage.turns
    if turns is None:
        return ()
    parts = [whose] if (whose := _whose(turns.who)) else []
    parts += [_("{length} for an answer after each turn").format(length=long(turns.after))] if turns.after else []
    if turns.laps is not None and turns.laps > 1:
        parts.append(several("{count} time round", "{count} times round", turns.laps).format(count=turns.laps))
    elif turns.laps is None:
        parts.append(_("round and round, until all pass"))
    if turns.gap:
        parts.append(_("{length} of quiet between turns").format(length=long(turns.gap)))
    return tuple(parts)


def phase_long(phase: Phase) -> str:
    """How long a phase of a challenge is; where only each one's turn says it, that."""
    if isinstance(phase.turn, int) and not phase.length:
        return _("{length} each").format(length=long(phase.turn))
    return long(phase.length)

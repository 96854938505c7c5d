"""What Enter will do, in a few words, as the footer and plain mode say it."""

from __future__ import annotations

from circlekeeper.circle.view import Code, Foreseen
from circlekeeper.telling.floor import Raised
from circlekeeper.words.language import _, _p, several

BACK_TO = _("back to {name}")
WORDS: dict[Code, str] = {
    "evening-begins": _("begin with {title}"),
    "resumes": _p("a hold", "resume"),
    "begins": _("{name} begins"),
    "lap": _("lap {number}: {name} begins"),
    "quiet": _("quiet, then {name}"),
    "free": _p("what Enter does", "the floor is free"),
    "answer": _p("what Enter does", "the circle answers"),
    "back": BACK_TO,
    "challenge": _("challenge {number} begins"),
    "phase": _("on to {title}"),
    "challenge-over": _("this challenge ends"),
    "rotation": _p("what Enter does", "begin rotation {number} of {of}"),
    "set": _("new groups, {number} of {of}"),
    "gather": _("all together"),
    "stage": _("on to {title}"),
    "evening-ends": _("end the evening"),
}
"""All but the one that counts people."""
WORDS_OF_TOPICS: dict[Code, str] = {
    "challenge": _("topic {number} begins"),
    "challenge-over": _("this topic ends"),
}
"""What is called something else where topics are on the board."""


def what_next_does(does: Foreseen | None, raised: Raised = "challenge") -> str:
    """What `next` will do; nothing once the evening is over."""
    if does is None:
        return ""
    if does.code == "floor-first":
        said = several(
            "{count} still to be heard: give the floor", "{count} still to be heard: give the floor", does.unheard
        )
        return said.format(count=does.unheard)
    words = WORDS | WORDS_OF_TOPICS if raised == "topic" else WORDS
    return words[does.code].format(**does._asdict())

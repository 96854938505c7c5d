"""What the kinds of stages are called, and what they ask and do by themselves: the words of an agenda that leaves them
out.

They are wanted in the reader's language, and in that of an agenda which says its own.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from circlekeeper.words import language


class KindWords(NamedTuple):
    """The words of the kinds in one language."""

    titles: dict[str, str]
    """What a stage of each kind is called that has no title of its own."""
    prompts: dict[str, str]
    """What is asked in it; nothing in a kind that is not here."""
    phases: tuple[str, str, str, str]
    """The steps of a challenge: the story, questions, been there, what I take with me."""


def kind_words(_: Callable[[str], str]) -> KindWords:
    """The words of the kinds, as `_` says a message."""
    return KindWords(
        titles={
            "lead": _("Lead"),
            "opening": _("Opening"),
            "close": _("Close"),
            "round": _("Round"),
            "check-in": _("Check-in"),
            "sharing-round": _("Sharing round"),
            "check-out": _("Check-out"),
            "open": _("Open"),
            "topics": _("Topics"),
            "challenges": _("Challenges"),
            "groups": _("Groups"),
            "silence": _("Silence"),
            "break": _("Break"),
        },
        prompts={
            "opening": _("Welcome. Come as you are."),
            "round": _("What would you like to say?"),
            "check-in": _("How are you arriving?"),
            "sharing-round": _("What have you been living with? Small victories are welcome too."),
            "check-out": _("What are you taking with you?"),
            "open": _("What's stirring in you?"),
            "topics": _("What would you like support with?"),
            "challenges": _("What challenge would you like to bring?"),
            "groups": _("One person speaks; the others listen."),
            "close": _("Thank you. What was said here stays here."),
        },
        phases=(
            _("The story"),
            _("Questions"),
            _("I've been there too, and what helped me"),
            _("What I take with me"),
        ),
    )


OURS = kind_words(language._)
"""In the reader's language."""


def in_language(tag: str) -> KindWords:
    """In the language of that tag; without one, or where it is not spoken, in the reader's."""
    return kind_words(language.speaker(tag)) if tag else OURS

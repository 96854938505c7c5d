"""The language a person reads: every sentence passes here, to the catalogue of their language where there is one.

The messages are English, and English is what is said without a catalogue. The environment decides the language as
it does for every program that uses gettext: LANGUAGE, LC_ALL, LC_MESSAGES, LANG, the first that is set.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cache
from gettext import NullTranslations, bindtextdomain, textdomain, translation

DOMAIN = "circlekeeper"
FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "locale")
"""Where catalogues lie: locale/LANGUAGE/LC_MESSAGES/circlekeeper.mo."""


def catalogue(folder: str = FOLDER) -> NullTranslations:
    """The catalogue of the person's language; one that answers with the message itself where there is none, or it
    is damaged.
    """
    if not os.path.isdir(folder):  # one look at the disk, and no more for as long as none is shipped
        return NullTranslations()
    try:
        return translation(DOMAIN, folder, fallback=True)
    except Exception:  # whatever stands there in place of a catalogue, the evening is led in English
        return NullTranslations()


_CATALOGUE = catalogue()
LANGUAGE = _CATALOGUE.info().get("language", "en").replace("_", "-")
"""The language that is spoken, as pages on the web name it."""


def _(message: str) -> str:
    """A message as the person reads it, its fields still to be filled."""
    return _CATALOGUE.gettext(message)


def _p(context: str, message: str) -> str:
    """A message whose English has more than one use; `context` tells those who translate which one this is."""
    return _CATALOGUE.pgettext(context, message)


@cache
def speaker(tag: str) -> Callable[[str], str]:
    """What says a message in the language of that tag, whatever the reader's own; in the reader's where it is not
    spoken.
    """
    language = nearest(tag, spoken())
    if not language or language == LANGUAGE:
        return _CATALOGUE.gettext
    return translation(DOMAIN, FOLDER, [language], fallback=True).gettext


def several(one: str, other: str, count: int) -> str:
    """The message for so many, as the person's language counts; English has one for 1 and one for all others."""
    return _CATALOGUE.ngettext(one, other, count)


def nearest(tag: str, tags: Sequence[str]) -> str:
    """The one of these languages that a tag means, whatever the country; empty where it is none of them."""
    asked = tag.replace("_", "-").lower()
    known = {t.replace("_", "-").lower(): t for t in tags}
    return known.get(asked, known.get(asked.partition("-")[0], ""))


def spoken(folder: str = FOLDER) -> tuple[str, ...]:
    """The languages there are, by their tags, English first."""
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        names = []
    return ("en", *(n for n in names if os.path.exists(os.path.join(folder, n, "LC_MESSAGES", f"{DOMAIN}.mo"))))


def lend() -> None:
    """Let a library that asks gettext for its sentences find them in this catalogue: that of the command line."""
    bindtextdomain(DOMAIN, FOLDER)
    textdomain(DOMAIN)

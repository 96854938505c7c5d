"""The language a person reads: every sentence passes here, to the catalogue of their language where there is one.

The messages are English, and English is what is said without a catalogue. The environment decides the language as
it does for every program that uses gettext: LANGUAGE, LC_ALL, LC_MESSAGES, LANG, the first that is set.
"""

from __future__ import annotations

import gettext
import os
from collections.abc import Callable, Sequence
from functools import cache
from gettext import GNUTranslations, NullTranslations, translation
from io import BytesIO
from struct import unpack_from
from typing import Any

DOMAIN = "circlekeeper"
FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "locale")
"""Where catalogues lie: locale/LANGUAGE/LC_MESSAGES/circlekeeper.mo."""


_PLURALS: dict[str, Callable[[int], int]] = {"(n != 1)": lambda n: int(n != 1)}
"""How languages count whose rule need not be read and made a function of at every start."""


class Catalogue(GNUTranslations):
    """A catalogue that is read in a third of the time: at every start all of it is."""

    def _parse(self, fp: Any) -> None:
        data: bytes = fp.read()
        if data[:4] != self.LE_MAGIC.to_bytes(4, "little"):  # not as our build makes it
            super()._parse(BytesIO(data))
            return
        count, ids, said = unpack_from("<3I", data, 8)
        key, text = unpack_from(f"<{2 * count}I", data, ids), unpack_from(f"<{2 * count}I", data, said)
        held: dict[Any, str] = {
            data[at : at + length].decode(): data[there : there + long].decode()
            for length, at, long, there in zip(key[::2], key[1::2], text[::2], text[1::2], strict=True)
        }
        self._catalog = held
        self._charset = "utf-8"
        head = (line.partition(":") for line in held.get("", "").splitlines())
        self._info = {name.lower(): value.strip() for name, _, value in head}
        rule = self._info.get("plural-forms", "").partition("plural=")[2].rstrip(";")
        self.plural = _PLURALS.get(rule) or gettext.c2py(rule or "n != 1")
        for both in [key for key in held if "\0" in key]:
            for number, form in enumerate(held.pop(both).split("\0")):
                held[both.partition("\0")[0], number] = form


def catalogue(folder: str = FOLDER, languages: Sequence[str] | None = None) -> NullTranslations:
    """The catalogue of the person's language, or the first there is of these; one that answers with the message
    itself where there is none, or it is damaged.
    """
    if not os.path.isdir(folder):  # one look at the disk, and no more, where no catalogue was built
        return NullTranslations()
    try:
        return translation(DOMAIN, folder, languages, Catalogue, fallback=True)
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
    language = language_meant(tag, spoken())
    if not language or language == LANGUAGE:
        return _CATALOGUE.gettext
    return catalogue(FOLDER, [language]).gettext


def several(one: str, other: str, count: int) -> str:
    """The message for so many, as the person's language counts; English has one for 1 and one for all others."""
    return _CATALOGUE.ngettext(one, other, count)


def language_meant(tag: str, tags: Sequence[str]) -> str:
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
    gettext.GNUTranslations = Catalogue  # type: ignore[misc]  # so that it is read once
    gettext.bindtextdomain(DOMAIN, FOLDER)
    gettext.textdomain(DOMAIN)

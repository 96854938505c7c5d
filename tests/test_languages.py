"""Every language that is shipped, whole: each message translated as its English is made, and no word on any screen
that is cut.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from circlekeeper.agenda.outline.words.german import GERMAN
from circlekeeper.agenda.outline.words.spanish import SPANISH
from circlekeeper.agenda.outline.words.vocabulary import Column
from circlekeeper.cli.main import COMMANDS
from circlekeeper.words.language import spoken
from circlekeeper.words.library import MADE_UP
from circlekeeper.words.snippets import ABOUT
from tests.docs.pages import ROOT, script
from tests.docs.test_words_in_one_place import FIELD, LIBRARY, NUMBERS

make_catalogues = script("make_catalogues")
TRANSLATED = [tag for tag in spoken() if tag != "en"]

FORBIDDEN = {
    "de": r"überzogen|überziehen|verspätet|verspätung|zu "
    r"spät|pausiert|übersprungen|gescheitert|fehlgeschlagen|beeil|in eile"
    r"|teilnehmer\b|moderator\b|[a-zäöü](\*|:|_)innen\b",
    "es": r"llegas? tarde|con retraso|retrasad[oa]s?\b|demasiado "
    r"tarde|omitid[oa]s?\b|saltad[oa]s?\b|fracas|falló|deprisa|date prisa"
    r"|participante(s)? y|[oa]/[oa]s?\b|\w@s?\b",
}
"""What no sentence says, in each language: what presses, ranks or blames, and people by their gender."""


@cache
def messages(tag: str) -> tuple[Any, ...]:
    path = make_catalogues.LOCALE / tag / "LC_MESSAGES" / "circlekeeper.po"
    return tuple(m for m in make_catalogues.catalogue(path) if m.id)


def forms(said: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else tuple(said)


def every(tag: str) -> Iterator[tuple[Any, str, str]]:
    """Each message with its English and its translation, form by form; beyond the first they are all of many. What is
    to be looked at again is not spoken.
    """
    for message in messages(tag):
        if message.fuzzy or not all(forms(message.string)):
            continue
        english = forms(message.id)
        for i, said in enumerate(forms(message.string)):
            yield message, english[min(i, len(english) - 1)], said


def test_there_are_languages_beside_english() -> None:
    assert set(TRANSLATED) >= {"de", "es"}


@pytest.mark.parametrize("tag", TRANSLATED)
class TestACatalogue:
    def test_says_every_message(self, tag: str) -> None:
        assert len(messages(tag)) > 1000
        assert [m.id for m in messages(tag) if m.fuzzy or not all(forms(m.string))] == []

    def test_has_as_many_forms_as_its_language_counts_by(self, tag: str) -> None:
        path = make_catalogues.LOCALE / tag / "LC_MESSAGES" / "circlekeeper.po"
        count = make_catalogues.catalogue(path).num_plurals
        wrong = [m.id for m in messages(tag) if isinstance(m.id, tuple) and len(forms(m.string)) != count]
        assert wrong == []

    def test_has_the_fields_of_its_english(self, tag: str) -> None:
        """The form for one may leave the number out; what the command line's library fills may be left out, too."""
        wrong = []
        for message, english, said in every(tag):
            asked, has = set(FIELD.findall(english)), set(FIELD.findall(said))
            whole = set(FIELD.findall(forms(message.id)[-1]))
            library = any(where.endswith(LIBRARY) for where, _ in message.locations)
            may_lack = whole if library else set(NUMBERS.split("|")) if isinstance(message.id, tuple) else set()
            if not has <= asked | whole or not asked - may_lack <= has:
                wrong.append((english, said))
        assert wrong == []

    def test_ends_where_its_english_ends(self, tag: str) -> None:
        """Spaces at the ends, line breaks, and whether it is a sentence: what stands around it counts on that."""
        wrong = []
        for _, english, said in every(tag):
            ends = said[:1].isspace() == english[:1].isspace() and said[-1:].isspace() == english[-1:].isspace()
            stop = (
                len(english) == 1
                or said.endswith(".") == english.endswith(".")
                or re.search(r"circlekeeper \w+$", english)
            )
            if not ends or said.count("\n") != english.count("\n") or not stop:
                wrong.append((english, said))
        assert wrong == []

    def test_quotes_what_is_wrong_in_a_file_only_where_its_english_does(self, tag: str) -> None:
        """What a file says is filled in with its quotation marks round it."""
        quoted = re.compile(r"(?<=[\"'„“«])\{\w+\}(?=[\"'“”»])")
        wrong = [
            (english, said)
            for message, english, said in every(tag)
            if any(where.endswith(("/agenda.py", "/unreadable.py", "/fitting.py")) for where, _ in message.locations)
            and not set(quoted.findall(said)) <= set(quoted.findall(english))
        ]
        assert wrong == []

    def test_says_in_fifty_letters_what_a_kind_is(self, tag: str) -> None:
        """It stands beside the kind's name in a list, in one line."""
        said = {english: said for _, english, said in every(tag)}
        assert [told for english in ABOUT.values() for told in (english, said[english]) if len(told) > 50] == []

    def test_says_no_word_that_hurts(self, tag: str) -> None:
        avoided = re.compile(FORBIDDEN[tag], re.IGNORECASE)
        assert [(m.id, said) for m, _, said in every(tag) if avoided.search(said)] == []

    def test_keeps_what_is_typed(self, tag: str) -> None:
        """Commands, options, function keys and the keys of an agenda are the same in every language."""
        typed = re.compile(rf"--[a-z-]+|\bF\d\b|\bcirclekeeper (?:{'|'.join(COMMANDS)})\b|\b[a-z_]+ (?== [\"\d\[{{])")
        wrong = [
            (english, said)
            for _, english, said in every(tag)
            if set(typed.findall(english)) != set(typed.findall(said)) and "key = value" not in english
        ]
        assert wrong == []


@pytest.mark.parametrize("tag", TRANSLATED)
@pytest.mark.parametrize(("label", "key"), [("Say", "say"), ("Prompt", "prompt"), ("Note", "note")])
def test_what_the_printed_page_says_before_a_text_is_read_back_in_its_language(
    tag: str, label: str, key: Column
) -> None:
    said = next(m.string for m in messages(tag) if m.id == label and not m.context)
    assert said.lower() in {"de": GERMAN, "es": SPANISH}[tag].columns[key]


@pytest.mark.parametrize("tag", TRANSLATED)
def test_the_made_up_people_of_a_rehearsal_have_names_of_its_language_as_many_as_in_english(tag: str) -> None:
    """The demo names Ana."""
    said = next(m.string for m in messages(tag) if m.context and m.context.startswith("made-up people")).split(", ")
    assert len(said) == len(set(said)) == len(MADE_UP)
    assert said[0] == "Ana"
    assert {"de": "Clara", "es": "Inés"}[tag] in said


def cut(tag: str) -> dict[str, dict[str, list[str]]]:
    """What of our own words is cut, by size and screen."""
    env = {**os.environ, "LANGUAGE": tag}
    done = subprocess.run(
        [sys.executable, "-m", "tests.in_a_language", "cut"], capture_output=True, cwd=ROOT, env=env, check=False
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    found: dict[str, dict[str, list[str]]] = json.loads(done.stdout)
    return found


def said_in(tag: str, what: str) -> list[str]:
    """What a person reads of an evening, or in the workshop."""
    env = {**os.environ, "LANGUAGE": tag}
    done = subprocess.run(
        [sys.executable, "-m", "tests.in_a_language", what], capture_output=True, cwd=ROOT, env=env, check=False
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return [line for line in done.stdout.decode().splitlines() if not line.startswith("{")]


@cache
def english(tag: str) -> tuple[tuple[str, str], ...]:
    """Sentences of ours that stand in a language only where one was forgotten: the longest piece of each that is always
    the same, and a pattern of the whole, its fields filled with anything.
    """
    found = []
    for message, one, said in every(tag):
        if said not in forms(message.id) and len(re.findall(r"[A-Za-z]{2,}", FIELD.sub("", one))) >= 3:
            piece = max(re.split(r"\{\w+\}", one), key=len)
            found.append((piece, r"(?<!\w)" + re.sub(r"\\\{\w+\\\}", ".{1,40}?", re.escape(one)) + r"(?!\w)"))
    return tuple(found)


def in_english(tag: str, text: str) -> list[str]:
    """What stands there in English and has another sentence in this language."""
    return [said[0] for piece, whole in english(tag) if piece in text for said in re.finditer(whole, text)]


@pytest.mark.parametrize("tag", TRANSLATED)
@pytest.mark.parametrize(("what", "least"), [("plain", 150), ("screen", 2000), ("workshop", 300)])
def test_an_evening_and_the_workshop_have_no_english_sentence(tag: str, what: str, least: int) -> None:
    lines = said_in(tag, what)
    assert len(lines) > least
    assert in_english(tag, "\n".join(dict.fromkeys(lines))) == []


def test_an_english_sentence_is_found() -> None:
    assert "Ana has the floor" in in_english("de", "Wir sind da.\nAna has the floor, 2m.")
    assert in_english("de", "Wir sind da.") == []


TITLES = r"screen\._row|drawing\.|tonight\.|fit\."
"""Where a title of an agenda or of its stages is shortened, or a line with figures that stands elsewhere in full."""


@pytest.mark.parametrize("tag", spoken())
def test_no_footer_heading_or_question_is_cut_on_any_screen(tag: str) -> None:
    """At 80 by 24 nothing is but the long title of an agenda in the library."""
    may_be = {"80x24": r"screen\._row", "40x10": TITLES}
    found = {
        (size, screen): left
        for size, screens in cut(tag).items()
        for screen, said in screens.items()
        if (left := [what for what in said if not re.match(may_be[size], what)])
    }
    assert found == {}

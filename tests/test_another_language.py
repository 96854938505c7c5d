"""The program in other languages: in a made-up one nothing is forgotten, and a catalogue is found where it should
lie.
"""

from __future__ import annotations

import ast
import re
import struct
import subprocess
import sys
from gettext import GNUTranslations
from pathlib import Path

import pytest

from circlekeeper.tui.circle.actions import CIRCLE
from circlekeeper.tui.circle.closing import CLOSING
from circlekeeper.tui.circle.room import ROOM
from circlekeeper.tui.circle.tonight import TONIGHT
from circlekeeper.tui.gathering.actions import GATHERING
from circlekeeper.tui.library.actions import LIBRARY
from circlekeeper.tui.workshop.actions import WORKSHOP
from circlekeeper.words import keys, language
from circlekeeper.words.plain import USAGES
from tests.another_language import LETTERS, NAMES
from tests.docs.test_words_in_one_place import FIELD, MODULES, calls, texts
from tests.plain.driving import private_home

ROOT = Path(__file__).parents[1]


def read_by_a_person(face: str, home: Path) -> list[str]:
    """The lines of an evening in the made-up language."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.another_language", face],
        capture_output=True, text=True, cwd=ROOT, env=private_home(home), check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def forgotten(line: str, *known: str) -> list[str]:
    """What stands in our letters in a line, names and what else is known aside; a unit of time is a letter."""
    for word in (*NAMES, *known, "circlekeeper"):
        line = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", "", line)
    return re.findall(r"[A-Za-z]{2,}", line)


def test_a_whole_evening_in_plain_mode_has_no_word_that_was_forgotten(tmp_path: Path) -> None:
    lines = [line for line in read_by_a_person("plain", tmp_path) if not line.startswith("{")]
    assert len(lines) > 150
    left = []
    for line in lines:
        said = re.sub(r'"[^"]*"', "", line.removeprefix("cannot: "))
        for usage in USAGES.values():
            typed = re.sub(r"[A-Z]+", r"\\w+", re.escape(usage))
            said = re.sub(rf"^  {typed}:| {typed}$", "", said)
        said = re.sub(rf": ({'|'.join(USAGES)})\.$", "", said)  # what was undone, as it was typed
        left += [(line, words) for words in [forgotten(said, "Dora", "Dana", "Nobody")] if words]
    assert left == []


def test_a_whole_evening_on_the_screen_has_no_word_that_was_forgotten(tmp_path: Path) -> None:
    lines = read_by_a_person("screen", tmp_path)
    assert len(lines) > 2000
    assert [(line, words) for line in lines if (words := forgotten(line))] == []


def test_a_word_that_was_forgotten_is_found() -> None:
    assert forgotten("Ana has the floor, 2m. " + "Then Ben.".translate(LETTERS)) == ["has", "the", "floor"]


# The names of keys

TABLES = (CIRCLE, CLOSING, GATHERING, LIBRARY, ROOM, TONIGHT, WORKSHOP)


def test_whatever_is_printed_on_a_key_of_the_tables_has_a_name_in_every_language() -> None:
    printed = {
        part
        for table in TABLES
        for action in table
        for part in re.findall(r"[A-Z][a-z]+(?: [A-Z][a-z]+)?", action.shown)
    }
    assert printed == set(keys.PRINTED)


def printed_in(tongue: str, asked: str, home: Path) -> str:
    """What a line of code prints where this language is spoken."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", asked],
        capture_output=True,
        encoding="utf-8",
        env=private_home(home) | {"LANGUAGE": tongue, "LANG": "C.UTF-8"},
        check=True,
    )
    return done.stdout.strip()


@pytest.mark.parametrize(
    ("tongue", "printed"),
    [
        ("en", "Enter, →, Page Down · Ctrl-N, Ctrl-Space · Ctrl-N, Ctrl-Space · F7, - · u, ←, PgUp"),
        ("de", "Enter, →, Bild ab · Strg-N, Strg-Leertaste · Strg-N, Strg-Leertaste · F7, - · u, ←, Bild↑"),
        ("es", "Intro, →, Av Pág · Ctrl-N, Ctrl-Espacio · Ctrl-N, Ctrl-Espacio · F7, - · u, ←, RePág"),
    ],
)
def test_a_key_is_called_what_is_printed_on_it(tmp_path: Path, tongue: str, printed: str) -> None:
    asked = (
        "from circlekeeper.words.keys import named as n, in_brief as b;"
        "print(n('Enter, →, Page Down'), n('Ctrl-N, Ctrl-Space'), b('Ctrl-N, Ctrl-Space'), n('F7, -'),"
        "b('u, ←, Page Up'), sep=' · ')"
    )
    assert printed_in(tongue, asked, tmp_path) == printed


@pytest.mark.parametrize(
    ("tongue", "said"),
    [
        ("en", "Ana and Inés · Ana and Hilda · Ana and Ian · Ana, Bea and Íñigo · 7 or 8 · Ana or Óscar"),
        ("es", "Ana e Inés · Ana e Hilda · Ana y Ian · Ana, Bea e Íñigo · 7 u 8 · Ana u Óscar"),
    ],
)
def test_two_names_are_joined_by_the_word_that_is_said_before_the_second(
    tmp_path: Path, tongue: str, said: str
) -> None:
    asked = (
        "from circlekeeper.words.lists import all_of as a, one_of as o;"
        "print(a(['Ana', 'Inés']), a(['Ana', 'Hilda']), a(['Ana', 'Ian']), a(['Ana', 'Bea', 'Íñigo']),"
        "o(['7', '8']), o(['Ana', 'Óscar']), sep=' · ')"
    )
    assert printed_in(tongue, asked, tmp_path) == said


# Catalogues


def catalogue_of(folder: Path, messages: dict[str, str], tongue: str = "xx") -> Path:
    """A folder of catalogues with one in it, as `pybabel compile` writes it."""
    messages = {
        "": f"Content-Type: text/plain; charset=UTF-8\nLanguage: {tongue}\nPlural-Forms: nplurals=2; plural=n>1;\n"
    } | messages
    ids = b"".join(key.encode() + b"\0" for key in sorted(messages))
    said = b"".join(messages[key].encode() + b"\0" for key in sorted(messages))
    start, tables = 7 * 4, [b"", b""]
    at = [start + 16 * len(messages), start + 16 * len(messages) + len(ids)]
    for key in sorted(messages):
        for i, text in enumerate((key, messages[key])):
            length = len(text.encode())
            tables[i] += struct.pack("<2I", length, at[i])
            at[i] += length + 1
    place = folder / tongue / "LC_MESSAGES" / "circlekeeper.mo"
    place.parent.mkdir(parents=True)
    head = struct.pack("<7I", 0x950412DE, 0, len(messages), start, start + 8 * len(messages), 0, 0)
    place.write_bytes(head + tables[0] + tables[1] + ids + said)
    return place


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANGUAGE", "xx")


def test_the_language_of_the_environment_is_spoken(tmp_path: Path, spoken: None) -> None:
    catalogue_of(
        tmp_path, {"hand up": "mano alta", "{count} minute\0{count} minutes": "{count} minuto\0{count} minutos"}
    )
    found = language.catalogue(str(tmp_path))
    assert found.gettext("hand up") == "mano alta"
    assert [found.ngettext("{count} minute", "{count} minutes", n) for n in (0, 1, 2)] == ["{count} minuto"] * 2 + [
        "{count} minutos"
    ]
    assert found.gettext("not translated yet") == "not translated yet"


def test_english_is_spoken_where_there_is_no_catalogue(tmp_path: Path, spoken: None) -> None:
    assert language.catalogue(str(tmp_path / "none")).gettext("hand up") == "hand up"
    assert language.catalogue(str(tmp_path)).ngettext("{count} minute", "{count} minutes", 1) == "{count} minute"


@pytest.mark.parametrize("held", [b"", b"no catalogue", b"\xde\x12\x04\x95" + b"\xff" * 24])
def test_english_is_spoken_where_a_catalogue_is_damaged(tmp_path: Path, spoken: None, held: bytes) -> None:
    catalogue_of(tmp_path, {"hand up": "mano alta"}).write_bytes(held)
    assert language.catalogue(str(tmp_path)).gettext("hand up") == "hand up"


def test_an_agenda_in_a_language_whose_catalogue_is_damaged_is_led_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue_of(tmp_path, {"hand up": "mano alta"}).write_bytes(b"\xde\x12\x04\x95" + b"\xff" * 24)
    monkeypatch.setattr(language, "FOLDER", str(tmp_path))
    monkeypatch.setattr(language, "spoken", lambda: ("en", "xx"))
    language.speaker.cache_clear()
    assert language.speaker("xx")("hand up") == "hand up"
    language.speaker.cache_clear()


def unfillable(catalogue: GNUTranslations) -> list[str]:
    """The translations with a field that the program does not fill there."""
    others = {}
    for path in MODULES:
        for call in calls(ast.parse(path.read_text("utf-8"))):
            others[texts(call)[0]] = " ".join(texts(call))
    found = []
    for key, text in catalogue._catalog.items():  # type: ignore[attr-defined]
        message = key if isinstance(key, str) else key[0]
        if message and not set(FIELD.findall(text)) <= set(FIELD.findall(others.get(message, message))):
            found.append(text)
    return found


@pytest.mark.parametrize("path", sorted(Path(language.FOLDER).rglob("*.mo")), ids=lambda p: p.parent.parent.name)
def test_a_catalogue_that_goes_along_has_only_fields_that_are_filled(path: Path) -> None:
    with path.open("rb") as file:
        assert unfillable(GNUTranslations(file)) == []


@pytest.mark.parametrize("path", sorted(Path(language.FOLDER).rglob("*.mo")), ids=lambda p: p.parent.parent.name)
def test_a_catalogue_is_read_as_the_standard_library_reads_it(path: Path) -> None:
    with path.open("rb") as one, path.open("rb") as other:
        ours, theirs = language.Catalogue(one), GNUTranslations(other)
    assert {key: text for key, text in ours._catalog.items() if key} == {
        key: text
        for key, text in theirs._catalog.items()  # type: ignore[attr-defined]
        if key
    }
    assert [ours.ngettext("{count} person", "{count} people", n) for n in range(4)] == [
        theirs.ngettext("{count} person", "{count} people", n) for n in range(4)
    ]
    assert ours.info()["language"] == path.parent.parent.name


def test_a_catalogue_of_a_machine_that_writes_numbers_the_other_way_is_read_too(tmp_path: Path, spoken: None) -> None:
    path = catalogue_of(tmp_path, {"hand up": "mano alta"})
    data = path.read_bytes()
    numbers = struct.unpack("<15I", data[:60])  # the head, and where two messages and what they say are
    path.write_bytes(struct.pack(">15I", *numbers) + data[60:])
    assert language.catalogue(str(tmp_path)).gettext("hand up") == "mano alta"


def test_a_field_that_is_called_otherwise_in_a_catalogue_is_found(tmp_path: Path) -> None:
    messages = {
        "{name} is back.": "{nombre} ha vuelto.",
        "{name} has stepped out.": "Ha salido {name}.",
        "{count} person is here.\0{count} people are here.": "{count} aquí.\0{cuantos} aquí.",
    }
    with catalogue_of(tmp_path, messages).open("rb") as file:
        assert sorted(unfillable(GNUTranslations(file))) == ["{cuantos} aquí.", "{nombre} ha vuelto."]


def test_a_name_with_braces_in_it_comes_out_as_it_is() -> None:
    from circlekeeper.circle.refusals import Refused
    from circlekeeper.telling import floor as phrases
    from circlekeeper.words import refusals

    assert phrases.voice("holder", "{0} {name}") == "{0} {name} speaks"
    assert refusals.reason(Refused("away", name="{seat}")) == "{seat} has stepped out; first say that they're back."
    assert phrases.say("{text}") == "Say: {text}"


@pytest.mark.parametrize(
    ("tongue", "said"),
    [
        ("de", "flex: Wenn die Zeit knapp wird: elastic gibt Zeit ab bis min,"),
        ("es", "flex: Cuando falta tiempo: elastic cede tiempo hasta min,"),
    ],
)
def test_the_workshop_explains_a_key_in_the_readers_language(tongue: str, said: str, tmp_path: Path) -> None:
    asked = (
        "from circlekeeper.tui.workshop.explaining import explained;"
        """print(explained(['[[stages]]', 'kind = "round"', 'flex = "firm"'], 2, 0))"""
    )
    assert printed_in(tongue, asked, tmp_path).startswith(said)

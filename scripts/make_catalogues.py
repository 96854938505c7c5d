"""Bring the catalogues up to what the program says: one command for whoever translates, and for the build.

python scripts/make_catalogues.py            collects every message into src/circlekeeper/locale/circlekeeper.pot,
                                             brings each language's circlekeeper.po up to date and makes the
                                             circlekeeper.mo beside it that the program reads
python scripts/make_catalogues.py de fr      the same, and begins each of these languages that is not there yet
python scripts/make_catalogues.py --check    writes nothing; 1 when one of them is not as it would be made now
"""

from __future__ import annotations

import argparse
import ast
import io
import os
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from gettext import GNUTranslations
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "circlekeeper"
LOCALE = SOURCE / "locale"
DOMAIN = "circlekeeper"
TEMPLATE = LOCALE / f"{DOMAIN}.pot"
KEYWORDS = {"_": None, "_p": ((1, "c"), 2), "several": (1, 2)}
"""The functions that a message passes through: alone, behind its context, in its forms for one and for more."""
NOTE = "Translators:"
"""How a comment above a message begins that is meant for whoever translates it."""
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)
"""When every catalogue was made: the same messages are the same file, on whatever day."""
UNWRITTEN = re.compile(rb'"(?:[A-Za-z-]+-Date|Generated-By|Project-Id-Version): .*\n|".*(?:ADDRESS|LL@li.org)>?\\n"\n')
"""The lines of a catalogue's head that change when no message does, or that nobody filled in."""
HEAD = "# The messages of circlekeeper. See docs/translating.md."


def template() -> Catalog:
    """Every message in the source, each with the files that it stands in."""
    found = Catalog(project=DOMAIN, header_comment=HEAD, fuzzy=False)
    for name, _line, message, comments, context in extract_from_dir(SOURCE, keywords=KEYWORDS, comment_tags=(NOTE,)):
        where = (SOURCE / name).relative_to(ROOT).as_posix()
        found.add(message, None, [(where, None)], auto_comments=comments, context=context)
    for path in sorted((SOURCE / "cli").glob("*.py")):
        for said in commands_in(path):
            found.add(said, None, [(path.relative_to(ROOT).as_posix(), None)])
    for path in (SOURCE / "agenda").glob("model.py"):
        for said in keys_of_agendas():
            found.add(said, None, [(path.relative_to(ROOT).as_posix(), None)])
    return found


def commands_in(path: Path) -> Iterator[str]:
    """What the commands of a module say of themselves in their help."""
    from circlekeeper.cli.help import in_words

    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef) and (docstring := ast.get_docstring(node)):
            made_by = [d.func for d in node.decorator_list if isinstance(d, ast.Call)]
            if any(isinstance(d, ast.Attribute) and d.attr == "command" for d in made_by):
                yield in_words(docstring)


def keys_of_agendas() -> Iterator[str]:
    """What the workshop says of each key of an agenda: the sentence under it in the model."""
    from circlekeeper.agenda.model import FAMILIES, Agenda, Group, PhaseTable, StageTable
    from circlekeeper.agenda.schema import descriptions

    for table in (Agenda, Group, PhaseTable, StageTable, *FAMILIES):
        yield from descriptions(table).values()


def languages() -> Iterator[Path]:
    """The catalogue of each language that somebody began."""
    yield from sorted(LOCALE.glob(f"*/LC_MESSAGES/{DOMAIN}.po"))


def catalogue(path: Path) -> Catalog:
    """What a language has so far."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name, domain=DOMAIN)


def text_of(found: Catalog) -> bytes:
    """A template or a catalogue as its file, without line numbers and with a short head."""
    file = io.BytesIO()
    write_po(file, found, width=100, include_lineno=False)
    return re.sub(UNWRITTEN, b"", file.getvalue())


def updated(path: Path, now: Catalog) -> Catalog:
    """A language's catalogue with the messages that the program has now; one that is not begun begins empty."""
    if not path.exists():
        begun = Catalog(locale=path.parent.parent.name, project=DOMAIN, header_comment=HEAD, fuzzy=False)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text_of(begun))
    found = catalogue(path)
    found.update(now)
    found.obsolete.clear()
    for message in now:
        mine = found.get(message.id, message.context) if message.id else None
        if mine is not None:
            again = mine.fuzzy and any([mine.string] if isinstance(mine.string, str) else mine.string)
            mine.flags = message.flags | ({"fuzzy"} if again else set())
    return found


def compiled(path: Path) -> bytes:
    """What the program reads in place of a catalogue's text: its translations, without those that have a form missing
    or are to be looked at again; there English is said.
    """
    found = catalogue(path)
    for message in [m for m in found if m.id and not _done(m)]:
        found.delete(message.id, message.context)
    found.creation_date = found.revision_date = LONG_AGO
    file = io.BytesIO()
    write_mo(file, found)
    return file.getvalue()


def compile_all() -> list[Path]:
    """Make what the program reads of each language, where it is not there as it should be; the files it made."""
    made = []
    for path in languages():
        beside, data = path.with_suffix(".mo"), compiled(path)
        if not (beside.exists() and beside.read_bytes() == data):
            new = beside.with_suffix(f".{os.getpid()}.new")
            new.write_bytes(data)
            new.replace(beside)
            made.append(beside)
    return made


def stale() -> list[str]:
    """What is not as it would be made now, a line each."""
    now = template()
    found = [] if TEMPLATE.exists() and TEMPLATE.read_bytes() == text_of(now) else [_shown(TEMPLATE)]
    for path in languages():
        if _keys(catalogue(path)) != _keys(now):
            found.append(_shown(path))
        beside = path.with_suffix(".mo")
        if not (beside.exists() and _said(beside.read_bytes()) == _said(compiled(path))):
            found.append(_shown(beside))
    return [f"{name} is not up to date; run: python scripts/make_catalogues.py" for name in found]


def _keys(found: Catalog) -> set[tuple[str | None, object]]:
    return {(message.context, message.id) for message in found if message.id}


def _said(data: bytes) -> dict[object, str]:
    """The translations in what the program reads; its head tells which tool made it, and when."""
    held: dict[object, str] = dict(GNUTranslations(io.BytesIO(data))._catalog)
    held.pop("", None)
    return held


def _shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _done(message: Message) -> bool:
    forms = [message.string] if isinstance(message.string, str) else message.string
    return all(forms) and not message.fuzzy


def _progress(path: Path) -> str:
    messages = [message for message in catalogue(path) if message.id]
    return f"{path.parent.parent.name}: {sum(map(_done, messages))} of {len(messages)} translated"


def main() -> int:
    """Make all of it, or say what is not up to date."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    asked.add_argument("begin", nargs="*", metavar="LANGUAGE", help="a language to begin, such as de or pt_BR")
    asked.add_argument("--check", action="store_true", help="write nothing; 1 when something is not up to date")
    args = asked.parse_args()
    if args.check:
        print(*(wrong := stale()), sep="\n", end="\n" if wrong else "")
        return bool(wrong)
    now = template()
    TEMPLATE.parent.mkdir(exist_ok=True)
    TEMPLATE.write_bytes(text_of(now))
    for path in sorted({*languages(), *(LOCALE / tag / "LC_MESSAGES" / f"{DOMAIN}.po" for tag in args.begin)}):
        path.write_bytes(text_of(updated(path, now)))
        print(_progress(path))
    compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main())

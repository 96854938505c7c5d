"""What is not TOML in a file: every broken statement by itself, so that one slip does not hide the next.

tomllib decides what is valid; it stops at the first fault and says little, so each statement is given to it alone. What is broken is
taken out (blanked, so that all places stay), and the rest can still be read and judged.
"""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from circlekeeper.agenda.model import FAMILIES, Agenda, Group, Phase
from circlekeeper.agenda.problems import Path
from circlekeeper.agenda.scan import Scan, Statement, scan
from circlekeeper.agenda.source import place_in
from circlekeeper.words import agenda_file as words
from circlekeeper.words.agenda import Saying, one_bracket_pair

MOST_STATEMENTS = 6000
"""More statements than 200 stages need; a longer file that is not TOML gets one line."""
MOST_DOUBLES = 20

_AT = re.compile(r"\(at line (\d+), column (\d+)\)$")
_SIMPLE_HEADER = re.compile(r"(\[{1,2})[ \t]*([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)")
_TABLES: tuple[type[BaseModel], ...] = (Agenda, Group, Phase, *FAMILIES)
KEYS = frozenset(key for table in _TABLES for key in table.model_fields)
"""Every key there is. A lone word that is none of them is not repeated in a message: it may be somebody's name."""
_PRIVATE = ("people", "start")
_HEADERS = {"stages": "[[stages]]", "stages.phases": "[[stages.phases]]", "group": "[group]"}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n|\Z)")
_CURLY = "“”„‟‘’‚«»"
_QUOTABLE = re.compile(r"-?[^\W_][^\"'#\[\]{}=\n]*")


@dataclass(frozen=True, slots=True)
class Broken:
    """A place where the file is not TOML."""

    place: tuple[int, int]
    """Line and column, from 1."""
    path: Path
    """The table or key it belongs to."""
    saying: Saying


@dataclass(frozen=True, slots=True)
class Parsed:
    """What could be read of a file."""

    data: dict[str, Any] | None
    """The values; None when nothing could be read."""
    text: str
    """The text they came from: the file, what is broken in it blanked."""
    broken: tuple[Broken, ...]


def parse(text: str, look: Scan) -> Parsed:
    """Read the text, or as much of it as is TOML, with every fault of the rest."""
    first = _fault(text)
    if first is None:
        return Parsed(tomllib.loads(text), text, ())
    if not 0 < len(look.statements) <= MOST_STATEMENTS:
        return Parsed(None, text, (_broken(text, first[0], (), words.not_toml()),))
    broken, gone = _each_alone(text, look)
    if gone and len(gone) >= len(look.statements) and not any(_is_agenda(text, statement) for statement in look.statements):
        return Parsed(None, text, (broken[0],))
    mended = _mended(text, gone)
    for _ in range(min(MOST_DOUBLES, 1 + MOST_STATEMENTS // len(look.statements))):
        if (again := _fault(mended)) is None:
            return Parsed(tomllib.loads(mended), mended, tuple(broken))
        twice, gone = _double(mended, again[0])
        broken.append(twice)
        if not gone:
            break
        mended = _mended(mended, gone)
    return Parsed(None, mended, tuple(broken))


def _is_agenda(text: str, statement: Statement) -> bool:
    """Whether a statement, broken or not, speaks of something an agenda has."""
    return bool(_right_header(text, statement)) if statement.header else _key(text, statement) in KEYS


def _broken(text: str, at: int, path: Path, saying: Saying) -> Broken:
    return Broken(place_in(text, min(at, len(text))), path, saying)


def _fault(text: str) -> tuple[int, str] | None:
    """Where tomllib stops, from 0, and its message; None if it takes the text."""
    try:
        tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        message = str(wrong)
        found = _AT.search(message)
        return (_offset(text, int(found[1]), int(found[2])) if found else len(text)), message
    except (ValueError, RecursionError, OverflowError) as wrong:
        return 0, str(wrong)
    return None


def _offset(text: str, line: int, column: int) -> int:
    # tomllib counts after \r\n has become \n, which changes no line and no column before the line's end.
    at = 0
    for _ in range(line - 1):
        at = text.find("\n", at) + 1
    return at + column - 1


def _mended(text: str, gone: dict[int, tuple[int, str]]) -> str:
    """The text with some statements, from their start to their end, replaced; every other letter keeps its line and column."""
    pieces, at = [], 0
    for start, (end, instead) in sorted(gone.items()):
        pieces += [text[at:start], instead, re.sub(r"[^\n]", " ", text[start + len(instead) : end])]
        at = end
    return "".join([*pieces, text[at:]])


def _each_alone(text: str, look: Scan) -> tuple[list[Broken], dict[int, tuple[int, str]]]:
    """The faults of all statements, and what is to stand in place of those that cannot be used.

    A header that is all but right is put right, so that the stages keep their numbers; below any other nothing can be used.
    """
    broken: list[Broken] = []
    gone: dict[int, tuple[int, str]] = {}
    lost = False
    for statement, table in _with_tables(text, look):
        fault = _fault(text[statement.start : statement.end].removesuffix("\r"))
        right = _right_header(text, statement) if statement.header else ""
        single = right == "[[stages]]" and text[statement.start : statement.end].strip() == "[stages]"
        if statement.header:
            lost = fault is not None and not right
        if fault is None and statement.unclosed < 0 and not single:
            if lost:
                gone[statement.start] = statement.end, ""
            continue
        gone[statement.start] = statement.end, right
        if single:
            broken.append(_broken(text, statement.start, table, one_bracket_pair(key="stages")))
            continue
        at = statement.start + fault[0] if fault else statement.unclosed
        key = _key(text, statement)
        place, saying = _said(text, statement, at, fault[1] if fault else "", key)
        broken.append(_broken(text, place, (*table, key) if key else table, saying))
    return broken, gone


def _right_header(text: str, statement: Statement) -> str:
    """The header that was meant; nothing when nobody can tell."""
    found = _SIMPLE_HEADER.match(text, statement.start, statement.end)
    return _HEADERS.get(found[2], "") if found else ""


def _with_tables(text: str, look: Scan) -> Iterator[tuple[Statement, Path]]:
    """Each statement and the way to the table it stands in."""
    count: dict[Path, int] = {}
    table: Path = ()
    for statement in look.statements:
        if statement.header:
            table = _table(text[statement.start : statement.end], count)
        yield statement, table


def _table(header: str, count: dict[Path, int]) -> Path:
    found = _SIMPLE_HEADER.match(header)
    if found is None:
        return ()
    path: Path = ()
    parts = found[2].split(".")
    for i, part in enumerate(parts):
        path = (*path, part)
        if i == len(parts) - 1 and (found[1] == "[[" or part == "stages"):
            count[path] = count.get(path, -1) + 1
        if path in count:
            path = (*path, count[path])
    return path


def _key(text: str, statement: Statement) -> str:
    if statement.header:
        return ""
    if statement.equals >= 0:
        return text[statement.start : statement.equals].strip().strip("\"'")
    found = re.match(r"[A-Za-z0-9_-]+", text[statement.start : statement.end])
    return found[0] if found and found[0] in KEYS else ""


def _said(text: str, statement: Statement, at: int, message: str, key: str) -> tuple[int, Saying]:
    """Where a statement that tomllib stopped in at `at` is wrong, and what is wrong with it."""
    start, end, unclosed = statement.start, statement.end, statement.unclosed
    if statement.header:
        return start, words.header_not_closed(meant=_right_header(text, statement) or "[[stages]]")
    if (control := _CONTROL.search(text, start, end)) and control.start() <= at:
        return control.start(), words.foreign_in_file(code=f"U+{ord(control[0]):04X}")
    if statement.equals < 0 or at <= statement.equals:
        return start, words.no_equals() if key and statement.equals < 0 else words.no_key()
    value = _value_start(text, statement)
    if value >= end or text[value] == "#":
        return statement.equals, words.no_value()
    if (plain := _plain(text, statement, value, key)) is not None:
        return value, plain
    if 0 <= unclosed <= at:
        opener = text[unclosed]
        return unclosed, words.quote_not_closed() if opener in "\"'" else words.bracket_not_closed(bracket=opener)
    if any(word in message for word in ("\\", "hex", "scalar")):
        return max(start, text.rfind("\\", start, min(at + 1, end))), words.wrong_escape()
    if "Expected newline" in message:
        return at, words.two_values()
    if "Unclosed array" in message:
        return at, words.no_comma()
    if text[value] == "{":
        return value, words.inline_table()
    at = min(at, end - 1)
    bare = _QUOTABLE.match(text, at, end) if "Invalid value" in message else None
    if bare is not None:
        return at, _bare("" if key in _PRIVATE else re.split(r"[,\s]", bare[0])[0])
    return at, words.curly_quotes() if text[at] in _CURLY else words.not_toml()


def _value_start(text: str, statement: Statement) -> int:
    at = statement.equals + 1
    while at < statement.end and text[at] in " \t\r":
        at += 1
    return at


def _plain(text: str, statement: Statement, value: int, key: str) -> Saying | None:
    """What is wrong with a value that begins without a quotation mark or a bracket."""
    if text[value] in _CURLY:
        return words.curly_quotes()
    found = _QUOTABLE.match(text, value, statement.end)
    return _bare("" if key in _PRIVATE else found[0].rstrip()) if found else None


def _bare(token: str) -> Saying:
    """What is said of a word without quotation marks; of a person's name ("") without repeating it."""
    if token in ("True", "False", "TRUE", "FALSE"):
        return words.capital_truth(token=token)
    return words.text_without_quotes(token=token)


def _double(text: str, at: int) -> tuple[Broken, dict[int, tuple[int, str]]]:
    """The fault of statements that are right alone and wrong together: a key or a table that stands there already."""
    seen: dict[tuple[Path, str], Statement] = {}
    statements = list(_with_tables(text, scan(text)))
    for i, (statement, table) in enumerate(statements):
        key = _key(text, statement)
        before = seen.setdefault((table, key), statement)
        if at > statement.end:
            continue
        line = text.count("\n", 0, before.start) + 1 if before is not statement else 0
        if not statement.header:
            saying = words.key_twice(key=key, line=line) if line else words.header_twice(line=0)
            return _broken(text, statement.start, (*table, key), saying), {statement.start: (statement.end, "")}
        below = itertools.takewhile(lambda s: not s[0].header, statements[i + 1 :])
        gone = {s.start: (s.end, "") for s, _ in [(statement, table), *below]}
        return _broken(text, statement.start, table, words.header_twice(line=line)), gone
    return _broken(text, at, (), words.not_toml()), {}

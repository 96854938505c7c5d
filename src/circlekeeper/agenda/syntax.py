"""What is not TOML in a file: every broken statement by itself, so that one slip does not hide the next.

tomllib decides what is valid; it stops at the first error and says little, so each statement is given to it alone.
What is broken is taken out (blanked, so that all places stay), and the rest can still be read and judged.
"""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel

from circlekeeper.agenda.model import FAMILIES, Agenda, Group, PhaseTable
from circlekeeper.agenda.nearest import nearest, unaccented
from circlekeeper.agenda.problems import Finding, Way
from circlekeeper.agenda.scan import Scan, Statement, scan
from circlekeeper.agenda.source import place_in
from circlekeeper.agenda.values import Flag
from circlekeeper.text import code_point
from circlekeeper.words import unreadable as words
from circlekeeper.words.agenda import Saying, foreign_letter, one_bracket_pair

MOST_STATEMENTS = 6000
"""More statements than 200 stages need; a longer file that is not TOML gets one line."""
MOST_DOUBLES = 20
MOST_TOLD = 500
"""Of so many broken statements it is found out what was meant; what comes after them is only counted."""
MOST_ODD = 200
"""So many odd spaces are told; nobody reads more."""
MOST_PROSE = 2
"""So many lines of words below each other are each told; more are told as one text."""

_AT = re.compile(r"\(at line (\d+), column (\d+)\)$")
_SIMPLE_HEADER = re.compile(r"(\[{1,2})[ \t]*([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)")
_TABLES: tuple[type[BaseModel], ...] = (Agenda, Group, PhaseTable, *FAMILIES)
KEYS = frozenset(key for table in _TABLES for key in table.model_fields)
"""Every key there is. A lone word that is none of them is not repeated in a message: it may be somebody's name."""
_FLAGS = frozenset(key for table in _TABLES for key, field in table.model_fields.items() if Flag() in field.metadata)
_PRIVATE = ("people", "start")
_HEADERS = {"stages": "[[stages]]", "stages.phases": "[[stages.phases]]", "group": "[group]"}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n|\Z)")
_CURLY = "“”„‟‘’‚«»`´"
_QUOTABLE = re.compile(r"-?[^\W_][^\"'#\[\]{}=\n]*")
_SURROGATE = re.compile(r"\\(?:u|U0000)([dD][89a-fA-F][0-9a-fA-F]{2})")
_MARK = re.compile(r"(?<!\\)\"")
_LETTER = re.compile(r"\\u.{4}|\\U.{8}|\\?.", re.DOTALL)
_TRUTHS = {"true": "true", "yes": "true", "on": "true", "false": "false", "no": "false", "off": "false"}


class Parsed(NamedTuple):
    """What could be read of a file."""

    data: dict[str, Any] | None
    """The values; None when nothing could be read."""
    text: str
    """The text they came from: the file, what is broken in it blanked."""
    broken: tuple[Finding, ...]
    """Where it is not TOML."""


def parse(text: str, look: Scan) -> Parsed:
    """Read the text, or as much of it as is TOML, with every error of the rest."""
    first = _error(text)
    if first is None:
        return Parsed(tomllib.loads(text), text, ())
    if not 0 < len(look.statements) <= MOST_STATEMENTS:
        return Parsed(None, text, (_broken(text, first[0], (), words.not_toml()),))
    text, outside = _without_controls(text, look)
    text, odd = _without_odd_spaces(text, look)
    outside += odd
    broken, gone = _each_alone(text, look)
    broken[:0] = outside
    if (
        gone
        and len(gone) >= len(look.statements)
        and not any(_is_agenda(text, statement) for statement in look.statements)
    ):
        one = broken[len(outside)]
        return Parsed(
            None, text, (*outside, one._replace(saying=words.not_toml()) if one.saying == words.prose() else one)
        )
    fixed = _fixed(text, gone)
    for _ in range(min(MOST_DOUBLES, 1 + MOST_STATEMENTS // len(look.statements))):
        if (again := _error(fixed)) is None:
            return Parsed(tomllib.loads(fixed), fixed, tuple(broken))
        twice, gone = _double(fixed, again[0])
        broken.append(twice)
        if not gone:
            break
        fixed = _fixed(fixed, gone)
    return Parsed(None, fixed, tuple(broken))


def _is_agenda(text: str, statement: Statement) -> bool:
    """Whether a statement, broken or not, speaks of something an agenda has."""
    return bool(_right_header(text, statement)) if statement.header else _key(text, statement) in KEYS


def _broken(text: str, at: int, way: Way, saying: Saying) -> Finding:
    return Finding(way, saying, place=place_in(text, min(at, len(text))))


def _error(text: str) -> tuple[int, str] | None:
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


def _fixed(text: str, gone: dict[int, tuple[int, str]]) -> str:
    """The text with some statements, from their start to their end, replaced; every other letter keeps its line and
    column.
    """
    pieces, at = [], 0
    for start, (end, instead) in sorted(gone.items()):
        pieces += [text[at:start], instead, re.sub(r"[^\n]", " ", text[start + len(instead) : end])]
        at = end
    return "".join([*pieces, text[at:]])


def _without_controls(text: str, look: Scan) -> tuple[str, list[Finding]]:
    """The text with the control characters of its comments blanked, which belong to no statement, and what is said
    of each.
    """
    broken, letters, statements = [], list(text), iter(look.statements)
    now = next(statements, None)
    for control in _CONTROL.finditer(text):
        at = control.start()
        while now is not None and now.end <= at:
            now = next(statements, None)
        if now is None or at < now.start:
            broken.append(_broken(text, at, (), _foreign(control)))
            letters[at] = " "
    return "".join(letters), broken


def _without_odd_spaces(text: str, look: Scan) -> tuple[str, list[Finding]]:
    """The text with a plain space for every odd one outside quotes, and what is said of each."""
    broken: list[Finding] = []
    letters, statements = list(text), iter(_with_tables(text, look))
    now, table = next(statements, (None, ()))
    for start, end in look.odd:
        letters[start:end] = " " * (end - start)
        while now is not None and now.end < start:
            now, table = next(statements, (None, ()))
        if len(broken) < MOST_ODD:
            key = "" if now is None else _key(text, now)
            way: Way = () if now is None or "\n" in text[start : now.start] else (*table, key) if key else table
            broken.append(_broken(text, start, way, words.foreign_in_file(code=code_point(text[start]))))
    return "".join(letters), broken


def _foreign(control: re.Match[str]) -> Saying:
    return words.foreign_in_file(code=code_point(control[0]))


def _each_alone(text: str, look: Scan) -> tuple[list[Finding], dict[int, tuple[int, str]]]:
    """The errors of all statements, and what is to stand in place of those that cannot be used.

    A header that is all but right is put right, so that the stages keep their numbers; below any other nothing can
    be used.
    """
    broken: list[Finding] = []
    gone: dict[int, tuple[int, str]] = {}
    lost, prose, above = False, 0, words.prose()
    for statement, table in _with_tables(text, look):
        error = _error(text[statement.start : statement.end].removesuffix("\r"))
        right = _right_header(text, statement) if statement.header else ""
        single = right == "[[stages]]" and text[statement.start : statement.end].strip() == "[stages]"
        if statement.header:
            lost = error is not None and not right
        if error is None and statement.unclosed < 0 and not single:
            if lost:
                gone[statement.start] = statement.end, ""
            prose, above = 0, _told_above(text, statement)
            continue
        gone[statement.start] = statement.end, right
        if single:
            broken.append(_broken(text, statement.start, table, one_bracket_pair(key="stages")))
            continue
        at = statement.start + error[0] if error else statement.unclosed
        key = _key(text, statement)
        told = len(broken) < MOST_TOLD
        place, saying = _said(text, statement, at, error[1] if error else "", key) if told else (at, words.not_toml())
        broken.append(_broken(text, place, (*table, key) if key else table, saying))
        prose = prose + 1 if saying == words.no_equals() and not key else 0
        if prose > MOST_PROSE:
            del broken[-MOST_PROSE if prose == MOST_PROSE + 1 else -1 :]
            broken[-1] = broken[-1]._replace(saying=above)
    return broken, gone


def _told_above(text: str, statement: Statement) -> Saying:
    """What is said of lines of words behind a statement: where a text of several lines began that ends there."""
    whole = text[statement.start : statement.end]
    several = "\n" in whole and any(quotes in whole for quotes in ('"""', "'''"))
    return words.prose_after_text(line=place_in(text, statement.start)[0]) if several else words.prose()


def _right_header(text: str, statement: Statement) -> str:
    """The header that was meant; nothing when nobody can tell."""
    found = _SIMPLE_HEADER.match(text, statement.start, statement.end)
    return _HEADERS.get(found[2], "") if found else ""


def _with_tables(text: str, look: Scan) -> Iterator[tuple[Statement, Way]]:
    """Each statement and the way to the table it stands in."""
    count: dict[Way, int] = {}
    table: Way = ()
    for statement in look.statements:
        if statement.header:
            table = _table(text[statement.start : statement.end], count)
        yield statement, table


def _table(header: str, count: dict[Way, int]) -> Way:
    found = _SIMPLE_HEADER.match(header)
    if found is None:
        return ()
    way: Way = ()
    parts = found[2].split(".")
    for i, part in enumerate(parts):
        way = (*way, part)
        if i == len(parts) - 1 and (found[1] == "[[" or part == "stages"):
            count[way] = count.get(way, -1) + 1
        if way in count:
            way = (*way, count[way])
    return way


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
        return control.start(), _foreign(control)
    if statement.equals < 0:
        if key in _HEADERS and text[start:end].rstrip().endswith("]"):
            return start, words.header_not_closed(meant=_HEADERS[key])
        return start, words.no_equals() if text[start].isalnum() else words.no_key(meant="")
    if at <= statement.equals:
        return start, words.no_key(meant=_meant(text[start : statement.equals]))
    value = _value_start(text, statement)
    if value >= end or text[value] == "#":
        return statement.equals, words.no_value()
    if (plain := _plain(text, statement, value, key)) is not None:
        return value, plain
    if 0 <= unclosed <= at:
        return unclosed, _not_closed(text, statement, value)
    if any(word in message for word in ("\\", "hex", "scalar")):
        escape = max(start, text.rfind("\\", start, min(at + 1, end)))
        return _surrogate(text, value, escape) or (escape, words.wrong_escape())
    if "Expected newline" in message:
        return at, _something_more(text[value], text[at:end].strip())
    if "Unclosed array" in message:
        return at, words.no_comma()
    at = min(at, end - 1)
    bare = _QUOTABLE.match(text, at, end) if "Invalid value" in message else None
    if bare is not None and text[value] == "[":
        return at, words.entry_without_quotes(token="" if _is_private(key) else bare[0].split(",")[0].rstrip())
    if text[value] == "{" or any(word in message for word in ("key part", "key/value", "inline table")):
        return max(
            value, text.rfind("{", value, at + 1)
        ), words.key_twice_in_a_table() if "Duplicate" in message else words.inline_table()
    return at, words.curly_quotes() if text[at] in _CURLY else words.not_toml()


def _meant(written: str) -> str:
    """The key that was meant by letters and spaces that cannot be one; nothing when nobody can tell."""
    return nearest(unaccented(written.strip()).replace(" ", "_"), sorted(KEYS), alike=0.7)


def _is_private(key: str) -> bool:
    """Whether names may stand there, also when the key is misspelt."""
    return key in _PRIVATE or _meant(key) in _PRIVATE


def _not_closed(text: str, statement: Statement, value: int) -> Saying:
    """What is said of a quotation mark or bracket that opens and is not closed on its line, or not at all."""
    opener, line = text[statement.unclosed], text[statement.unclosed : statement.end].rstrip()
    if opener not in "\"'":
        return words.bracket_not_closed(bracket=opener)
    if "\n" in line and statement.unclosed == value and not line.startswith(opener * 3):
        return words.text_on_lines(mark=opener * 3)
    return words.curly_quotes() if line[-1] in _CURLY else words.quote_not_closed()


def _something_more(opener: str, rest: str) -> Saying:
    """What is said of the rest of a line whose value is closed."""
    if rest in (",", ";", "."):
        return words.stray_sign(sign=rest)
    if (
        opener in "\"'"
        and opener in rest[1:]
        and rest[0] not in "\"'"
        and not re.match(r"[,;]?\s*[A-Za-z0-9_-]+\s*=", rest)
    ):
        return words.quote_inside(mark=opener)
    return words.two_values()


def _surrogate(text: str, value: int, at: int) -> tuple[int, Saying] | None:
    """Half of a letter of UTF-16, written as an escape: no character, and told as those are; None for any other
    escape.
    """
    found = _SURROGATE.match(text, at)
    if found is None:
        return None
    opener = max(value, *(m.start() for m in _MARK.finditer(text, value, at)))
    letters = len(_LETTER.findall(text, opener + 1, at))
    while opener > value and text[opener - 1] == '"':
        opener -= 1
    return opener, foreign_letter(at=letters + 1, code=f"U+{found[1].upper()}", lines=True)


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
    if found is None:
        return None
    if _is_private(key):
        return words.text_without_quotes(token="")
    line = re.split(r"\s#|\n", text[value : statement.end], maxsplit=1)[0].rstrip(" \t\r,;").removesuffix('"')
    token = found[0].rstrip() if '"' in line else line
    if key in _FLAGS and (truth := _TRUTHS.get(token.casefold())):
        return words.other_truth(token=token, truth=truth)
    return words.text_without_quotes(token=token)


def _double(text: str, at: int) -> tuple[Finding, dict[int, tuple[int, str]]]:
    """The error of statements that are right alone and wrong together: a key or a table that stands there already."""
    seen: dict[tuple[Way, str], Statement] = {}
    statements = list(_with_tables(text, scan(text)))
    for i, (statement, table) in enumerate(statements):
        key = _key(text, statement)
        before = seen.setdefault((table, key), statement)
        if at > statement.end:
            continue
        line = place_in(text, before.start)[0] if before is not statement else 0
        below = itertools.takewhile(lambda s: not s[0].header, statements[i + 1 :])
        gone = {s.start: (s.end, "") for s, _ in [(statement, table), *below]}
        if key == "kind" and line and len(table) == 2:
            return _broken(text, statement.start, (*table, key), words.header_forgotten()), gone
        if not statement.header:
            saying = words.key_twice(key=key, line=line) if line else words.header_twice(line=0)
            return _broken(text, statement.start, (*table, key), saying), {statement.start: (statement.end, "")}
        header = _right_header(text, statement)
        saying = (
            words.list_written_otherwise(header=header) if header.startswith("[[") else words.header_twice(line=line)
        )
        return _broken(text, statement.start, table, saying), gone
    return _broken(text, at, (), words.not_toml()), {}

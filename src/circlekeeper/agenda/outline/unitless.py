"""Numbers without a unit, which are minutes where enough says so: "Check-in (15)", "a break for 10", "0–5", "+5",
and "10" or "0:10" in the cells of a table.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from circlekeeper.agenda.outline.clocktimes import DASH, SPACE, WrittenTime
from circlekeeper.agenda.outline.kinds import PLAIN, kind_in, weight_of
from circlekeeper.agenda.outline.lengths import Length
from circlekeeper.agenda.outline.lines import OutlineLine
from circlekeeper.agenda.outline.times import MOST_LETTERS, Times, times_in, trimmed
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, number_of, one_of
from circlekeeper.units import LONGEST, MINUTE, SECOND

_ENOUGH = 3
"""So many lines that agree say of all what their numbers are."""
_TITLE_WORDS = 12
"""Beside a stage's minutes stand no more."""
_MOST_MINUTES = 240
"""A stage has no more; a longer time that looks like one of day is one."""
_FIRST_HOUR = 60
_ROUND = 5
"""People plan in such steps."""
_OFTEN = re.compile(r"(?<=[(\[])\s*\d{1,2}\s?[x×]\s?\d{1,3}(?=\s*[)\]])")


# ---- in the lines of a list ----


class _Bare(NamedTuple):
    """A number that stands alone."""

    number: int
    place: Literal["brackets", "start", "end"]
    rest: str
    """The line without it."""


_PLACES: tuple[tuple[Literal["brackets", "start", "end"], re.Pattern[str]], ...] = (
    ("end", re.compile(r"(?<=[^\W\d_]) (\d{1,3})(?= [(\[][^()\[\]]*[)\]]$)")),
    ("end", re.compile(rf"(?:^|[{DASH[1:-1]}\s:.…|(\[]+)(\d{{1,3}})[)\]]?$")),
    ("start", re.compile(rf"^[(\[]?(\d{{1,3}})[)\]]?(?:{SPACE}*(?:{DASH}|:|\|){SPACE}*|{SPACE}+)(?=[^\W\d])")),
)


def with_minutes(lines: list[OutlineLine], words: Vocabulary) -> list[OutlineLine]:
    """Lines whose numbers are minutes where a stage's minutes stand, if enough of them have one."""
    lines = _from_zero(_hours_as_lengths(lines), words)
    lines = [_with_turn(_with_often(line, words), words) for line in lines]
    found = {i: bare for i, line in enumerate(lines) if (bare := _bare_of(line, words)) is not None}
    starts = [bare.number for bare in found.values() if bare.place == "start"]
    if starts == [*range(1, len(starts) + 1)]:
        found = {i: bare for i, bare in found.items() if bare.place != "start"}
    timed = sum(line.times.timed for line in lines)
    places = Counter(bare.place for bare in found.values())
    often = {place for place, count in places.items() if count >= 2 and count > timed and 3 * count >= len(lines)}
    kept = {
        i: bare
        for i, bare in found.items()
        if bare.place in ("brackets", *often) or (timed >= _ENOUGH and _is_break_5(bare, words))
    }
    if not kept or (len(kept) < 2 and not timed):
        return lines
    return [_with_length(line, kept[i], words) if i in kept else line for i, line in enumerate(lines)]


def _bare_of(line: OutlineLine, words: Vocabulary) -> _Bare | None:
    """The number alone that can be a line's minutes: no quotation's, and beside a time only one in brackets."""
    turns = line.times.lengths and all(one.role == "each" for one in line.times.lengths)
    text = line.times.rest if turns and not line.times.clocked else line.text  # "Round, 20, two minutes each"
    bare = _bare_in(text[:MOST_LETTERS].rstrip(" ."), words)
    if bare is None or line.mark == "quote" or not 0 < bare.number <= _MOST_MINUTES:
        return None
    free = not line.times.timed or (line.times.length is None and bare.place == "brackets")
    return bare if free and 0 < len(bare.rest.split()) <= _TITLE_WORDS else None


def _bare_in(text: str, words: Vocabulary) -> _Bare | None:
    for place, pattern in (("brackets", _bracketed(words)), *_PLACES):
        if (found := pattern.search(text)) is not None:
            return _Bare(int(found[1]), place, trimmed(f"{text[: found.start()]} {text[found.end() :]}"))
    return None


@cache
def _bracketed(words: Vocabulary) -> re.Pattern[str]:
    """ "(15)", "(about 20)"."""
    return re.compile(rf"[(\[]\s*(?:(?:{one_of(words.about)})\s|[~≈]\s?)?(\d{{1,3}})\s*[)\]]", re.IGNORECASE)


def _is_break_5(bare: _Bare, words: Vocabulary) -> bool:
    """Whether one number without a unit among lines that have theirs is minutes: "Break 5", but not "Round 2"."""
    return len(bare.rest.split()) <= 2 and _is_stage_of(bare.rest, bare.number, words)


def _is_stage_of(name: str, number: int, words: Vocabulary) -> bool:
    """Whether a name is plainly a stage's, and the number beside it one that people plan minutes in."""
    return number % _ROUND == 0 and weight_of(kind_in(name, words)) >= PLAIN


def _with_length(line: OutlineLine, bare: _Bare, words: Vocabulary) -> OutlineLine:
    length = Length(bare.number * MINUTE, "length", plain=True, guessed=True)
    inside, own = times_in(bare.rest, words), line.times
    lengths = (length, *(inside.lengths or own.lengths))
    return line._replace(times=Times(own.begins, own.ends, lengths, inside.rest, inside.said))


def _with_often(line: OutlineLine, words: Vocabulary) -> OutlineLine:
    """A line with how often and how long in brackets, where the minutes have no unit: "Two cases (2 x 15)"."""
    if line.times.lengths or not _OFTEN.search(line.text):
        return line
    inside = times_in(_OFTEN.sub(rf"\g<0> {words.minutes[0]}", line.text), words)
    return line._replace(times=inside._replace(begins=line.times.begins, ends=line.times.ends))


def _with_turn(line: OutlineLine, words: Vocabulary) -> OutlineLine:
    """A line with each one's minutes in brackets, where these have no unit: "round ..... 18 (1.5 each)"."""
    text = line.text[:MOST_LETTERS]
    found = None if line.times.lengths else _turn(words).search(text)
    each = 0 if found is None else round(float(found[1].replace(",", ".")) * MINUTE)
    if found is None or not each:
        return line
    rest = trimmed(f"{text[: found.start()]} {text[found.end() :]}")
    return line._replace(times=line.times._replace(lengths=(Length(each, "each", plain=True),), rest=rest))


@cache
def _turn(words: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"[(\[]\s*(\d{{1,2}}(?:[.,]\d)?)\s(?:{one_of(words.each_after)})\s*[)\]]", re.IGNORECASE)


# ---- since the beginning, or a length ----


def _hours_as_lengths(lines: list[OutlineLine]) -> list[OutlineLine]:
    """Lengths that look like times of day, "Welcome (0:05)": most are in the first hour, none is 0:00, and they do not
    go forward.
    """
    found = {i: at for i, line in enumerate(lines) if (at := line.times.begins) is not None and not line.times.ends}
    minutes = [at.minutes for at in found.values()]
    early = sum(minute < _FIRST_HOUR for minute in minutes)
    plainly = any(at.half or at.elapsed or at.spoken or not 0 < at.minutes < _MOST_MINUTES for at in found.values())
    if len(minutes) < _ENOUGH or plainly or 2 * early < len(minutes) or minutes == sorted(set(minutes)):
        return lines
    return [_as_length(line, at) if (at := found.get(i)) else line for i, line in enumerate(lines)]


def _as_length(line: OutlineLine, at: WrittenTime) -> OutlineLine:
    """A line that begins at a time which is rather how long its stage is."""
    length = Length(at.minutes * MINUTE, "length", plain=True)
    return line._replace(times=line.times._replace(begins=None, lengths=(length, *line.times.lengths)))


def _from_zero(lines: list[OutlineLine], words: Vocabulary) -> list[OutlineLine]:
    """Minutes since the beginning that stand before the titles, the first of them 0: "0' Welcome", "10' Check-in"."""
    found = {i: got for i, line in enumerate(lines) if (got := _before_title(words).match(line.text[:MOST_LETTERS]))}
    minutes = [int(got[1]) for got in found.values()]
    if len(minutes) < _ENOUGH or minutes[0] != 0 or minutes != sorted(set(minutes)) or 2 * len(minutes) < len(lines):
        return lines
    made = list(lines)
    for i, got in found.items():
        inside = times_in(trimmed(got.string[got.end() :]), words)
        made[i] = lines[i]._replace(times=inside._replace(begins=WrittenTime(int(got[1]), elapsed=True)))
    return made


@cache
def _before_title(words: Vocabulary) -> re.Pattern[str]:
    """ "10' Check-in", "10 min: check-in"."""
    before = one_of((*words.past, *words.at))
    return re.compile(
        rf"[(\[]?(?:(?:{before}){SPACE})?(\d{{1,3}})(?:{SPACE}?(?:{one_of(words.minutes)})(?!\w)|['’′])?[)\]]?{SPACE}*(?:{DASH}|[:|.])?{SPACE}+(?=[^\W\d])",
        re.IGNORECASE,
    )


class MinutesRange(NamedTuple):
    """The minutes of "0–5 min" at the beginning of a line."""

    first: int
    last: int
    rest: str
    """The line behind them."""


@cache
def _range(words: Vocabulary) -> re.Pattern[str]:
    minute, to = one_of(words.minutes), one_of(words.to)
    unit = rf"(?:{SPACE}?(?:{minute}|['’′]))"
    return re.compile(
        rf"^(?:(?:{minute})\.?{SPACE})?(\d{{1,3}}){unit}?{SPACE}?(?:{DASH}|(?:{to})(?!\w)){SPACE}?(\d{{1,3}}){unit}?(?![\w:.]*\d)(?!\w)",
        re.IGNORECASE,
    )


def minutes_range(text: str, words: Vocabulary) -> MinutesRange | None:
    """The minutes at the beginning of a line; only the whole outline tells whether they are since its beginning."""
    found = _range(words).match(text.lstrip(" \t(["))
    return None if found is None else MinutesRange(int(found[1]), int(found[2]), trimmed(found.string[found.end() :]))


def since_beginning(lines: list[OutlineLine], words: Vocabulary) -> list[OutlineLine]:
    """ "0–5 min", "5–15 min": a time since the beginning where each goes on from the one before, and "+5" a length
    where they do not.
    """
    ranges = {i: got for i, line in enumerate(lines) if (got := minutes_range(line.text, words)) is not None}
    ordered, made = list(ranges.values()), list(lines)
    goes_on = all(later.first in (before.last, before.last + 1) for before, later in pairwise(ordered))
    if len(ordered) > 1 and ordered[0].first <= 1 and goes_on:
        for i, (first, last, rest) in ranges.items():
            begins, ends = (WrittenTime(at, elapsed=True) for at in (first - (first % _ROUND == 1), last))
            made[i] = lines[i]._replace(times=times_in(rest, words)._replace(begins=begins, ends=ends))
    plus = {i: at for i, line in enumerate(made) if (at := line.times.begins) and at.elapsed and i not in ranges}
    minutes = [at.minutes for at in plus.values()]
    if minutes and minutes[0] != 0 and minutes != sorted(set(minutes)):
        for i, at in plus.items():
            made[i] = _as_length(made[i], at) if at.minutes else made[i]
    return made


# ---- in the cells of a table ----

_LEAST_SECONDS = 20
"""From this number on a turn without a unit is in seconds; nobody plans turns of so many minutes in a column of its
own.
"""
_PARTS = re.compile(r"(\d{1,3}):(\d{2})(?::(\d{2}))?")
COUNT = re.compile(r"\d{1,3}(?:[.,]\d)?")


def length_in(cell: str, words: Vocabulary) -> Length | None:
    """The length in a cell of a column of lengths: "10", "10 min", "0:10", "0:10:00"."""
    cell = cell.strip()
    if (found := _PARTS.fullmatch(cell)) is not None:
        length = (int(found[1]) * 60 + int(found[2])) * MINUTE + int(found[3] or 0) * SECOND
    elif COUNT.fullmatch(cell):
        length = round(float(cell.replace(",", ".")) * MINUTE) // SECOND * SECOND
    else:
        read = times_in(cell, words)
        return read.length or read.of("each")
    return Length(length, "length", plain=True) if 0 < length <= LONGEST else None


def turn_in(cell: str, words: Vocabulary) -> Length | None:
    """The time in a cell of a column of turns: "1:30" is a minute and a half there, and "90" are seconds."""
    cell = cell.strip()
    if (found := _PARTS.fullmatch(cell)) is not None and not found[3]:
        length = int(found[1]) * MINUTE + int(found[2]) * SECOND
        return Length(length, "each", plain=True) if 0 < length <= LONGEST else None
    if cell.isdecimal() and len(cell) <= 3 and int(cell) >= _LEAST_SECONDS:
        return Length(int(cell) * SECOND, "each", plain=True, guessed=True)
    return length_in(cell, words)


# ---- in the sentences of a mail ----

_NAMED = re.compile(r"^((?:[^\s:.,\d]+\s+){1,3})(\d{1,2})[.!]?$")
_LISTED = re.compile(r"(?<=[,;] )(\d{1,2})(?=\s([^\W\d_]+(?:[ -][^\W\d_]+)?))")
"""A number before a name in a list: "15 min sharing, 10 break"."""


_LAST = re.compile(r",\s(\d{1,2})[.!]?$")


def with_units_at_ends(sentences: list[str], words: Vocabulary) -> list[str]:
    """Sentences of which many end in a number: "Welcome, 5. Check-in, 15. Close, 5."."""
    if sum(_LAST.search(text) is not None for text in sentences) < _ENOUGH:
        return sentences
    return [_LAST.sub(rf", \1 {words.minutes[0]}.", text) for text in sentences]


def with_units(text: str, words: Vocabulary) -> str:
    """A sentence whose numbers are minutes where they stand: "welcome (5), check-in (15)", "and another five"."""
    minutes = words.minutes[0]
    if len(_bracketed(words).findall(text)) > 1:
        text = _bracketed(words).sub(rf"(\1 {minutes})", text)
    text = _in_all(words).sub(rf"\1 {minutes}", text)
    timed = any(one.role == "length" for one in times_in(text, words).lengths)
    if timed:
        text = _behind(words).sub(rf"\g<0> {minutes}", text)
        text = _each(words).sub(rf"\1 {minutes}", text)
        text = _LISTED.sub(
            lambda found: f"{found[0]} {minutes}" if _is_stage_of(found[2], int(found[1]), words) else found[0], text
        )
    elif (named := _NAMED.match(text)) is not None and _is_stage_of(named[1], int(named[2]), words):
        text = f"{named[1]} {named[2]} {minutes}."
    for pattern in (_behind(words), *([_also(words)] if timed else [])):
        text = pattern.sub(lambda found: f"{found[0]} {minutes}" if _is_round(found[1], words) else found[0], text)
    return text


@cache
def _behind(words: Vocabulary) -> re.Pattern[str]:
    """A number that ends what is said, behind what makes minutes of it: "a break for 10.", "last ten: one word"."""
    return re.compile(
        rf"(?<!\w)(?:{one_of(words.minutes_after)})\s({words.number})(?=\s*(?:[.,;:!)]|$)|\s(?:{one_of(words.filled_by)})(?!\w))",
        re.IGNORECASE,
    )


@cache
def _in_all(words: Vocabulary) -> re.Pattern[str]:
    """A number that adds up what was told: "ten minutes each, so that is twenty in all"."""
    return re.compile(rf"(?<![\w.:])({words.number})(?=\s(?:{one_of(words.total)})(?!\w))", re.IGNORECASE)


@cache
def _each(words: Vocabulary) -> re.Pattern[str]:
    """Each one's beside a time that has its unit: "(16 min, 8 each)"."""
    return re.compile(rf"(?<=[,;(]\s)({words.number})(?=\s(?:{one_of(words.each_after)})(?!\w))", re.IGNORECASE)


@cache
def _also(words: Vocabulary) -> re.Pattern[str]:
    """A number beside a length that has its unit: "ten minutes for the check-out, and five to put the chairs away"."""
    before, behind = one_of(words.joining), one_of(words.about + words.for_what)
    return re.compile(rf"(?:(?<!\w)(?:{before})|,)\s({words.number})(?=\s(?:{behind})(?!\w))", re.IGNORECASE)


def _is_round(number: str, words: Vocabulary) -> bool:
    """Whether a number is one that people give minutes in."""
    minutes = number_of(number, words)
    return minutes is not None and minutes % _ROUND == 0

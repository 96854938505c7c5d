"""What is said about agendas: every fault and warning as what is wrong and what to write instead, and the words of the kinds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from circlekeeper.text import shortened


class Saying(NamedTuple):
    """One thing said about a value."""

    what: str
    """What is wrong."""
    instead: str
    """What to write instead."""


# The kinds

PROMPT_OPENING = "Welcome. Come as you are."
PROMPT_ROUND = "What would you like to say?"
PROMPT_CHECK_IN = "How are you arriving?"
PROMPT_SHARING_ROUND = "What have you been living with? Small victories are welcome too."
PROMPT_CHECK_OUT = "What do you take with you?"
PROMPT_OPEN = "What stirs in you now?"
PROMPT_TOPICS = "What would you like company with?"
PROMPT_CHALLENGES = "What challenge would you like to bring?"
PROMPT_GROUPS = "One speaks, the others listen."
PROMPT_CLOSE = "Thank you. What was said here stays here."

PHASE_STORY = "The story"
PHASE_QUESTIONS = "Questions"
PHASE_BEEN_THERE = "I've been there too, and what helped me"
PHASE_TAKE_WITH_ME = "What I take with me"

# What a value is

TEXT = "text"
A_NUMBER = "a number"
A_LIST = "a list"
A_TABLE = "a table"
A_DATE_OR_TIME = "a date or time"
THE_FILE = "the file"
OR_A_DURATION = 'or a length of time such as "2m"'
OR_A_NAME = "or a person's name"


def quoted(value: str) -> str:
    """A value as a message quotes it: in part, and made visible."""
    return f'"{shortened(value, 30)}"'


def one_of(choices: Sequence[str], also: str = "") -> str:
    """Choices in a sentence: "a", "b" or "c"."""
    shown = [f'"{choice}"' for choice in choices]
    whole = " or ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else shown[0]
    return f"{whole}, {also}" if also else whole


# Durations


def duration_bare(*, number: str, minutes: str) -> Saying:
    """A number without quotes and unit."""
    return Saying(f"{number} is a bare number, without a unit", f'write "{minutes}m" for minutes, or "{minutes}s" for seconds')


def duration_bare_zero() -> Saying:
    """A zero without quotes and unit, where no time is allowed."""
    return Saying("0 is a bare number, without a unit", 'write "0s"')


def duration_no_unit(*, value: str, number: str) -> Saying:
    """A number in quotes without a unit."""
    number = shortened(number, 12)
    return Saying(f"{quoted(value)} has no unit", f'write "{number}m" for minutes, or "{number}s" for seconds')


def duration_part_without_unit(*, value: str, number: str) -> Saying:
    """A part of a duration without a unit."""
    number = shortened(number, 12)
    return Saying(f"{quoted(value)} has a number without a unit, {number}", 'write h, m or s after each number, as in "1h 30m"')


def duration_zero(*, value: str) -> Saying:
    """Nothing, where something is needed."""
    return Saying(f"{shortened(value)} is no time at all", 'write a length of at least "1s"')


def duration_negative(*, value: str) -> Saying:
    """Less than nothing."""
    return Saying(f"{shortened(value)} is less than nothing", 'write a length of time such as "90m"')


def duration_fraction(*, value: str) -> Saying:
    """A fraction of a unit."""
    return Saying(f"{shortened(value)} has a fraction", 'write whole numbers, as in "1h 30m" or "2m 30s"')


def duration_unknown_unit(*, value: str, number: str, unit: str, meant: str) -> Saying:
    """A unit that is none of h, m, s."""
    instead = f'write "{shortened(number, 12)}{meant}"' if meant else 'the units are h, m and s, as in "1h 30m"'
    return Saying(f"{quoted(value)} has an unknown unit, {quoted(unit)}", instead)


def duration_unit_twice(*, value: str, unit: str) -> Saying:
    """The same unit more than once."""
    return Saying(f"{quoted(value)} has the unit {unit} twice", 'write each unit once, as in "1h 30m"')


def duration_wrong_order(*, value: str) -> Saying:
    """A larger unit after a smaller one."""
    return Saying(f"{quoted(value)} has a larger unit after a smaller one", 'write the largest unit first, as in "1h 30m"')


def duration_too_long(*, value: str) -> Saying:
    """More than a day."""
    return Saying(f"{quoted(value)} is more than 24 hours", 'write at most "24h"')


def duration_like_clock(*, value: str) -> Saying:
    """A clock time where a length is meant."""
    return Saying(f"{quoted(value)} looks like a clock time", 'write a length of time with units, as in "1h 30m"')


def duration_not_understood(*, value: str) -> Saying:
    """Something else."""
    return Saying(f"{quoted(value)} is not a length of time", 'write whole numbers with h, m or s, as in "90m" or "1h 30m"')


def duration_empty() -> Saying:
    """Empty text."""
    return Saying("the length of time is empty", 'write whole numbers with h, m or s, as in "90m"')


def duration_wrong_kind(*, value: str) -> Saying:
    """A value of another kind."""
    return Saying(f"{value} is not a length of time", 'write text such as "90m" or "1h 30m"')


# Clock times


def clock_wrong_kind(*, value: str) -> Saying:
    """A value of another kind."""
    return Saying(f"{value} is not a clock time", 'write text such as "20:30"')


def clock_not_understood(*, value: str) -> Saying:
    """Text that is not a clock time."""
    return Saying(f"{quoted(value)} is not a clock time", 'write hours and minutes, as in "20:30"')


def clock_no_such_time(*, value: str) -> Saying:
    """An hour or minute that no clock shows."""
    return Saying(f"{quoted(value)} is on no clock", 'write a time from "00:00" to "23:59"')


# Words, texts and numbers


def not_a_word(*, value: str, choices: Sequence[str], also: str) -> Saying:
    """A value of another kind where a word is needed."""
    return Saying(f"{value} is not one of the words that can stand here", f"write {one_of(choices, also)}")


def unknown_word(*, value: str, nearest: str, choices: Sequence[str], also: str) -> Saying:
    """A word that is none of the choices."""
    instead = f"did you mean '{nearest}'?" if nearest else f"write {one_of(choices, also)}"
    return Saying(f"{quoted(value)} is not known here", instead)


def not_text(*, kind: str, value: float | None) -> Saying:
    """A value of another kind where text is needed."""
    short = value is not None and abs(value) < 10**12
    return Saying(f"{kind} stands where text is needed", f'write it in quotes: "{value}"' if short else "write text in quotes")


def foreign_letter(*, at: int, code: str, lines: bool) -> Saying:
    """A control character, a bidi override or a lone surrogate in a text."""
    if code in ("U+000A", "U+0009", "U+000D") and not lines:
        return Saying(f"letter {at} is a line break or a tab ({code}), which cannot stand in this text", "write it on one line")
    return Saying(f"letter {at} is a character that cannot be shown ({code})", "take it out")


def text_too_long(*, letters: int, most: int) -> Saying:
    """More letters than there is room for."""
    return Saying(f"the text has {letters:,} letters", f"write at most {most:,}")


def nothing_to_see(*, name: bool) -> Saying:
    """A text without a single visible letter."""
    if name:
        return Saying("the name has no letter that can be seen", "write a name, or take the line out")
    return Saying("the text has no letter that can be seen", "write some words")


def not_a_whole_number(*, kind: str, least: int, most: int) -> Saying:
    """A value of another kind where a whole number is needed."""
    return Saying(f"{kind} stands where a whole number is needed", f"write a number from {least} to {most}, without quotes")


def number_out_of_bounds(*, least: int, most: int, below: bool) -> Saying:
    """A whole number that is too small or too large."""
    return Saying("the number is too small" if below else "the number is too large", f"write a number from {least} to {most}")


def not_true_or_false(*, kind: str) -> Saying:
    """A value of another kind where true or false is needed."""
    return Saying(f"{kind} stands where true or false is needed", "write true or false, without quotes")


def later_format() -> Saying:
    """A file for a later version."""
    return Saying(
        "this agenda is written for a later circlekeeper; this one reads format 1", "get the newest circlekeeper, or write format = 1"
    )


def no_such_format() -> Saying:
    """A version that never was."""
    return Saying("there is no such format", "write format = 1, or leave it out")


# Keys and tables


def unknown_key(*, key: str, nearest: str, right: Sequence[str]) -> Saying:
    """A key that the table does not have."""
    if nearest:
        return Saying(f"the key {quoted(key)} is not known", f"did you mean '{nearest}'?")
    return Saying(f"the key {quoted(key)} is not known", f"take it out; the keys that can stand here are {', '.join(right)}")


def foreign_key(*, key: str, kind: str, belongs: Sequence[str]) -> Saying:
    """A key of other kinds of stages."""
    return Saying(f"the key '{key}' does not belong to the kind '{kind}'", f"take it out; it belongs to {' and '.join(belongs)}")


def missing_key(*, key: str, example: str) -> Saying:
    """A key that must be there."""
    return Saying(f"the key '{key}' is missing", f"write {example}")


EXAMPLES: dict[str, str] = {
    "title": 'title = "…", with the name in quotes',
    "kind": 'kind = "round", or another kind',
    "stages": "at least one stage: [[stages]] on a line of its own, and kind = \"round\" below it",
    "length": 'length = "5m", or another length of time',
}
"""How each key that must be there is written."""


def no_stages() -> Saying:
    """An empty list of stages."""
    return Saying("there is no stage", f"write {EXAMPLES['stages']}")


def too_many(*, most: int) -> Saying:
    """A list that is longer than a circle could use."""
    return Saying(f"there are more than {most}", f"write at most {most}")


def too_few() -> Saying:
    """A list that must not be empty."""
    return Saying("the list is empty", "write at least one, or take the key out")


def not_a_list(*, kind: str) -> Saying:
    """Another value where a list is needed."""
    return Saying(f"{kind} stands where a list is needed", 'write a list: ["…", "…"]')


def not_a_table(*, kind: str) -> Saying:
    """Another value where a table is needed."""
    return Saying(f"{kind} stands where a table is needed", "write its keys in a table of their own")


def one_bracket_pair(*, key: str) -> Saying:
    """A single table where a list of tables is needed."""
    return Saying(f"[{key}] with single brackets is one table, not a list of them", f"write [[{key}]], with two brackets on each side")


def same_name(*, first: int) -> Saying:
    """Two people of one name."""
    return Saying(f"the same name stands already at people[{first}]", "write the names so that they can be told apart")


def group_upside_down() -> Saying:
    """A least number above the greatest."""
    return Saying("min is more than max", "write the smaller number as min")


def not_understood() -> Saying:
    """Anything that no other sentence names."""
    return Saying("this cannot stand here", "take it out, or look at the agenda format")


def more_problems(*, number: int) -> Saying:
    """What is said after the most that one look can use."""
    return Saying(f"there are {number:,} more faults", "mend those above and check again")


# Files

A_FOLDER = "a folder"
A_PIPE = "a pipe"
A_SOCKET = "a socket"
A_DEVICE = "a device"


def not_a_plain_file(*, kind: str) -> Saying:
    """A folder, pipe, socket or device."""
    return Saying(f"this is {kind}, not a file", "name a file with an agenda in it")


def file_missing() -> Saying:
    """No file of that name."""
    return Saying("there is no such file", "look at the path, or see the names that 'circlekeeper agendas' lists")


def agenda_missing(*, nearest: str) -> Saying:
    """Neither a file nor an agenda of that name."""
    hint = f"did you mean '{shortened(nearest)}'?" if nearest else "name a file, or one of the names that 'circlekeeper agendas' lists"
    return Saying("there is no agenda of that name", hint)


def file_forbidden() -> Saying:
    """A file that this account may not read."""
    return Saying("this file may not be read", "give yourself the permission to read it")


def file_loop() -> Saying:
    """Links that lead in a circle."""
    return Saying("the links of this path lead in a circle", "name the file itself")


def file_name_impossible() -> Saying:
    """A name that no file can have."""
    return Saying("no file can have this name", "look at the path")


def file_unreadable(*, reason: str) -> Saying:
    """The system would not give the file, for its own reason."""
    return Saying(f"the file cannot be read ({reason})" if reason else "the file cannot be read", "copy it and try again")


def file_too_large(*, most: int) -> Saying:
    """More than an agenda can be."""
    return Saying("the file is too large for an agenda", f"an agenda has at most {most // 1024} KiB")


def utf16() -> Saying:
    """A file saved in two bytes a letter."""
    return Saying("the file is saved as UTF-16", "save it as UTF-8")


def nul() -> Saying:
    """A byte of nothing."""
    return Saying("the file has a character that cannot stand in text (U+0000)", "take it out, or name a text file")


def not_utf8(*, byte: int) -> Saying:
    """A byte that is no part of UTF-8."""
    return Saying(f"a letter here is not saved as UTF-8 (byte 0x{byte:02x})", "save the file as UTF-8")


def too_deep(*, most: int) -> Saying:
    """Lists in lists in lists."""
    return Saying(f"the value is nested more than {most} deep", "write it plainly")


def key_too_long(*, most: int) -> Saying:
    """A dotted key of many parts."""
    return Saying(f"the key has more than {most} parts", "write it plainly")


def word_too_long(*, most: int) -> Saying:
    """A number or a bare word that goes on for ever."""
    return Saying(f"a number or word here has more than {most:,} letters", "shorten it, or put text in quotes")


# What is not TOML


def quote_not_closed() -> Saying:
    """A text without its second quotation mark."""
    return Saying("the text is not closed", "write the same quotation mark at its end")


def bracket_not_closed(*, bracket: str) -> Saying:
    """A list or inline table without its end."""
    return Saying(f"the {bracket} is not closed", f"write {']' if bracket == '[' else '}'} at the end")


def header_not_closed(*, meant: str) -> Saying:
    """A header without all its brackets."""
    return Saying("the header is not written rightly", f"write {shortened(meant)} on a line of its own")


def no_equals() -> Saying:
    """A line that gives nothing a value."""
    return Saying("the line is not a key and its value", 'write key = value, as in title = "Tuesday circle"')


def no_key() -> Saying:
    """A line that begins with something that cannot be a key."""
    return Saying("no key can begin like this", 'write key = value, as in title = "Tuesday circle"')


def no_value() -> Saying:
    """Nothing after the equals sign."""
    return Saying("the value is missing", "write it after the =")


def text_without_quotes(*, token: str) -> Saying:
    """Text or a time that needs quotation marks."""
    return Saying("the value has no quotation marks", f'write "{shortened(token, 30)}", with them')


def capital_truth(*, token: str) -> Saying:
    """True or False."""
    return Saying(f"{quoted(token)} is not known here", f"write {token.lower()}")


def curly_quotes() -> Saying:
    """Quotation marks of a word processor."""
    return Saying("the quotation marks are curly", 'write straight ones: "…"')


def two_values() -> Saying:
    """Something more on the line."""
    return Saying("there is something more after the value", "write one key and its value on a line; text stands in quotes")


def wrong_escape() -> Saying:
    r"""A backslash that means nothing."""
    return Saying("a backslash in the text means nothing", "write two backslashes, or use single quotation marks")


def foreign_in_file(*, code: str) -> Saying:
    """A control character in the file itself."""
    return Saying(f"a character here cannot stand in an agenda ({code})", "take it out")


def not_toml() -> Saying:
    """Whatever else it is."""
    return Saying("this is not TOML, the language of agenda files", 'write key = value, as in title = "Tuesday circle"')


def key_twice(*, key: str, line: int) -> Saying:
    """A key that has a value already."""
    return Saying(f"the key {quoted(key)} stands already in line {line}", "take one of them out")


def header_twice(*, line: int) -> Saying:
    """A table that has been opened already."""
    return Saying(f"this table stands already in line {line}" if line else "this table stands already further up", "write its keys together")


# What will not work out


def does_not_add_up(*, needs: str, whole: str, apart: str, more: bool) -> Saying:
    """Stages that take more or less than the session."""
    if more:
        return Saying(
            f"the stages' lengths do not add up to the session's: they take {needs}, the session has {whole}",
            f'write length = "{needs}" for the session, or shorten the stages by {apart}',
        )
    return Saying(
        f"the stages' lengths do not add up to the session's: they take {needs} of {whole}",
        f'write length = "{needs}" for the session, or lengthen the stages by {apart}',
    )


def nothing_left(*, fixed: str, whole: str, number: int, needs: str) -> Saying:
    """Stages without a length, for which no time is left."""
    instead = f'write length = "{needs}" for the session, or shorten the other stages'
    if number == 1:
        return Saying(f"nothing is left for the stage without a length: the others take {fixed} of {whole}; it takes its usual one", instead)
    return Saying(
        f"nothing is left for the {number} stages without a length: the others take {fixed} of {whole}; they take their usual ones", instead
    )


def too_few_people(*, count: int, least: int) -> Saying:
    """Fewer people than the agenda suits."""
    return Saying(f"{_people(count)}: this agenda suits {least} or more", "choose another agenda, or write a smaller min")


def too_many_people(*, count: int, most: int) -> Saying:
    """More people than the agenda suits."""
    return Saying(f"{_people(count)}: this agenda suits at most {most}", "sit in two circles, or write a larger max")


def min_above_length(*, least: str, length: str) -> Saying:
    """A least length that is more than the length."""
    return Saying(f"min is {least}, more than the stage's length of {length}", f'write at most "{length}"')


def protected_too_early(*, later: str) -> Saying:
    """A protected stage before one that is not."""
    return Saying(
        f"this stage is protected, but {quoted(later)} comes after it and is not",
        'move it to the end, or write flex = "firm"',
    )


def no_challenge_fits(*, needs: str, length: str) -> Saying:
    """A stage too short for a single challenge."""
    instead = f'write length = "{needs}" or more, or shorten the phases'
    return Saying(f"one challenge takes {needs}, the stage has {length}", instead)


def rotations_do_not_fit(*, rotations: int, turn: str, needs: str, length: str, each: str) -> Saying:
    """Rotations that take more than their stage has."""
    turns = f'turn = "{each}", or ' if each else ""
    return Saying(f"{rotations} rotations of {turn} take {needs}, the stage has {length}", f'write {turns}length = "{needs}"')


def start_not_among_people() -> Saying:
    """A round that is to begin with somebody who is not on the roster."""
    return Saying("the person named here is not among people", "write a name as it stands in people, or one of the words")


def round_does_not_fit(*, people: int, turn: str, needs: str, length: str, each: str, fits: int) -> Saying:
    """A round of timed turns that takes longer than its stage."""
    ways = ([f"{each} each would fit"] if each else []) + ([f"{turn} each would fit {_people(fits)}"] if fits > 1 else [])
    ways.append(f'write length = "{needs}"')
    return Saying(f"with {_people(people)} at {turn} each the round takes {needs} and does not fit its {length}", ", or ".join(ways))


def share_is_short(*, people: int, each: str, length: str, least: str, needs: str, fits: int) -> Saying:
    """A stage divided among so many that each has very little."""
    ways = [f"{least} each would fit {_people(fits)}"] if fits > 1 else []
    ways.append(f'{least} each for all needs length = "{needs}"')
    return Saying(f"with {_people(people)} each person's share of {length} is {each}, less than {least}", ", or ".join(ways))


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"

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


def almost_a_word(*, meant: str) -> Saying:
    """What might be a name, but is all but a word of choice; it is not repeated."""
    return Saying("this is almost one of the words that can stand here", f"did you mean '{meant}'?")


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
    shown = [f"'{name}'" for name in belongs]
    kinds = " and ".join([", ".join(shown[:-1]), shown[-1]]) if len(shown) > 1 else shown[0]
    return Saying(f"the key '{key}' does not belong to the kind '{kind}'", f"take it out; it belongs to {kinds}")


def key_of_the_session(*, key: str) -> Saying:
    """A key of the whole session further down, where it is often added."""
    return Saying(f"the key '{key}' belongs to the whole session", "move it to the top of the file, above the first line in brackets")


def key_of_the_group(*, key: str) -> Saying:
    """A limit of the group outside it."""
    return Saying(f"the key '{key}' belongs to the group", "write group = { min = 3, max = 12 }, with your numbers")


def key_of_a_stage(*, key: str) -> Saying:
    """A key of a stage where no stage is."""
    if key == "phases":
        return Saying("the phases belong to a stage", "write [[stages.phases]], below the stage they are for")
    return Saying(f"the key '{key}' belongs to a stage", "move it below the [[stages]] it is for")


def key_of_a_phase(*, key: str) -> Saying:
    """A key of a phase where no phase is."""
    return Saying(f"the key '{key}' belongs to a phase of a challenge", "move it below the [[stages.phases]] it is for")


def missing_key(*, key: str, example: str) -> Saying:
    """A key that must be there."""
    return Saying(f"the key '{key}' is missing", f"write {example}")


EXAMPLES: dict[str, str] = {
    "title": 'title = "…" at the top of the file, with the name in quotes',
    "kind": 'kind = "round", or another kind',
    "stages": 'at least one stage: [[stages]] on a line of its own, and kind = "round" below it',
    "stages.phases.title": 'title = "…", with the name in quotes',
    "stages.phases.length": 'length = "5m", or another length of time',
}
"""How each key that must be there is written, by the way to it."""


def no_stages() -> Saying:
    """An empty list of stages."""
    return Saying("there is no stage", f"write {EXAMPLES['stages']}")


def too_many(*, most: int) -> Saying:
    """A list that is longer than a circle could use."""
    return Saying(f"there are more than {most}", f"write at most {most}")


def too_few() -> Saying:
    """A list that must not be empty."""
    return Saying("the list is empty", "write at least one, or take the key out")


LISTS: dict[str, str] = {
    "stages": "[[stages]] on a line of its own above the keys of each stage",
    "phases": "[[stages.phases]] on a line of its own above the keys of each phase",
    "extend": 'a list: ["2m", "1m"]',
}
"""How each list is written that is no list of texts."""


def not_a_list(*, kind: str, key: str) -> Saying:
    """Another value where a list is needed."""
    return Saying(f"{kind} stands where a list is needed", "write " + LISTS.get(key, 'a list: ["…", "…"]'))


TABLES: dict[str, str] = {
    "group": "group = { min = 3, max = 12 }, with your numbers",
    "stages": 'its keys in curly brackets, as in { kind = "round" }, or below [[stages]] on a line of its own',
    "phases": 'its keys in curly brackets, as in { title = "The story", length = "5m" }',
}
"""How each table is written."""


def not_a_table(*, kind: str, key: str) -> Saying:
    """Another value where a table is needed."""
    return Saying(f"{kind} stands where a table is needed", f"write {TABLES[key]}")


def one_table(*, key: str) -> Saying:
    """A table, however it is written, where a list of tables is needed."""
    return Saying("this is one table, not a list of tables", f"write [[{key}]], with two brackets on each side, above the keys of each")


def phases_without_a_stage() -> Saying:
    """Phases above the first stage."""
    return Saying("the phases stand above the first stage", "write [[stages]] and its kind above them")


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

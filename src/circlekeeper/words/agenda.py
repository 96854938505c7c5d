"""What is said about agendas: every error and warning as what is wrong and what to write instead, and the words of
the kinds.

What stands in a file is no message and is the same in every language: keys, words of choice, lengths of time such
as "2m".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from circlekeeper.text import shortened
from circlekeeper.words import figures, lists
from circlekeeper.words.language import _, several


class Saying(NamedTuple):
    """One thing said about a value."""

    what: str
    """What is wrong."""
    instead: str
    """What to write instead."""


# What a value is

TEXT = _("text")
A_NUMBER = _("a number")
A_HUGE_NUMBER = _("a very large number")
A_LIST = _("a list")
A_TABLE = _("a table")
A_DATE_OR_TIME = _("a date or time")
THE_FILE = _("the file")
OR_A_DURATION = _('{choices}, or a length of time such as "2m"')
OR_A_MARK = _('{choices}, one of the marks at the top of the file, or "not" followed by a mark')


def quoted(value: str) -> str:
    """A value as a message quotes it: in part, and made visible."""
    return f'"{shortened(value, 30)}"'


def one_of(choices: Sequence[str], also: str = "") -> str:
    """Choices in a sentence: "a", "b" or "c"; `also` is the message for what else is allowed there."""
    whole = lists.one_of([f'"{choice}"' for choice in choices])
    return also.format(choices=whole) if also else whole


def did_you_mean(word: str) -> str:
    """The nearest word to what somebody wrote."""
    return _("did you mean '{word}'?").format(word=word)


# Durations


def duration_bare(*, number: str, minutes: str) -> Saying:
    """A number without quotes and unit."""
    return Saying(
        _("{number} is a number without a unit").format(number=number),
        _('write "{minutes}m" for minutes or "{minutes}s" for seconds').format(minutes=minutes),
    )


def duration_bare_zero() -> Saying:
    """A zero without quotes and unit, where zero is allowed."""
    return Saying(_("0 is a number without a unit"), _('write "0s"'))


def duration_no_unit(*, value: str, number: str) -> Saying:
    """A number in quotes without a unit."""
    number = shortened(number, 12)
    return Saying(
        _("{value} has no unit").format(value=quoted(value)),
        _('write "{number}m" for minutes or "{number}s" for seconds').format(number=number),
    )


def duration_part_without_unit(*, value: str, number: str) -> Saying:
    """A part of a duration without a unit."""
    number = shortened(number, 12)
    return Saying(
        _("in {value}, the number {number} has no unit").format(value=quoted(value), number=number),
        _('write h, m or s after each number, as in "1h 30m"'),
    )


def duration_zero(*, value: str) -> Saying:
    """Nothing, where something is needed."""
    return Saying(_("{value} is too short").format(value=shortened(value)), _('write a length of at least "1s"'))


def duration_negative(*, value: str) -> Saying:
    """Less than nothing."""
    return Saying(_("{value} is negative").format(value=shortened(value)), _('write a length of time such as "90m"'))


def duration_fraction(*, value: str) -> Saying:
    """A fraction of a unit."""
    return Saying(
        _("{value} contains a fraction").format(value=shortened(value)),
        _('write whole numbers, as in "1h 30m" or "2m 30s"'),
    )


def duration_unknown_unit(*, value: str, number: str, unit: str, meant: str) -> Saying:
    """A unit that is none of h, m, s."""
    instead = (
        _('write "{number}{meant}"').format(number=shortened(number, 12), meant=meant)
        if meant
        else _('the units are h, m and s, as in "1h 30m"')
    )
    return Saying(_("{value} has an unknown unit, {unit}").format(value=quoted(value), unit=quoted(unit)), instead)


def duration_unit_twice(*, value: str, unit: str) -> Saying:
    """The same unit more than once."""
    return Saying(
        _("{value} uses the unit {unit} twice").format(value=quoted(value), unit=unit),
        _('write each unit once, as in "1h 30m"'),
    )


def duration_wrong_order(*, value: str) -> Saying:
    """A larger unit after a smaller one."""
    return Saying(
        _("{value} has a larger unit after a smaller one").format(value=quoted(value)),
        _('write the largest unit first, as in "1h 30m"'),
    )


def duration_too_long(*, value: str) -> Saying:
    """More than a day."""
    return Saying(_("{value} is more than 24 hours").format(value=quoted(value)), _('write at most "24h"'))


def duration_like_clock(*, value: str) -> Saying:
    """A clock time where a length is meant."""
    return Saying(
        _("{value} looks like a clock time").format(value=quoted(value)),
        _('write a length of time with units, as in "1h 30m"'),
    )


def duration_not_understood(*, value: str) -> Saying:
    """Something else."""
    return Saying(
        _("{value} isn't a length of time").format(value=quoted(value)),
        _('write whole numbers with h, m or s, as in "90m" or "1h 30m"'),
    )


def duration_empty() -> Saying:
    """Empty text."""
    return Saying(_("the length of time is empty"), _('write whole numbers with h, m or s, as in "90m"'))


def duration_wrong_kind(*, value: str) -> Saying:
    """A value of another kind."""
    return Saying(
        _("expected a length of time, found {value}").format(value=value),
        _('write it in quotes, as in "90m" or "1h 30m"'),
    )


# Clock times


def clock_wrong_kind(*, value: str) -> Saying:
    """A value of another kind."""
    return Saying(_("expected a clock time, found {value}").format(value=value), _('write it in quotes, as in "20:30"'))


def clock_not_understood(*, value: str, clock: str) -> Saying:
    """Text that is not a clock time; `clock` is how a file writes what it means, where that can be told."""
    what = _("{value} isn't a clock time").format(value=quoted(value))
    return Saying(
        what, _("write {clock}").format(clock=quoted(clock)) if clock else _('write hours and minutes, as in "20:30"')
    )


def clock_no_such_time(*, value: str) -> Saying:
    """An hour or minute that no clock shows."""
    return Saying(
        _("{value} is not a valid time").format(value=quoted(value)), _('write a time from "00:00" to "23:59"')
    )


# Words, texts and numbers


def not_a_word(*, value: str, choices: Sequence[str], also: str) -> Saying:
    """A value of another kind where a word is needed."""
    return Saying(
        _("{value} isn't one of the words allowed here").format(value=value),
        _("write {choices}").format(choices=one_of(choices, also)),
    )


def unknown_word(*, value: str, nearest: str, choices: Sequence[str], also: str) -> Saying:
    """A word that is none of the choices."""
    instead = did_you_mean(nearest) if nearest else _("write {choices}").format(choices=one_of(choices, also))
    return Saying(_("unknown word {value}").format(value=quoted(value)), instead)


def or_a_number(*, least: int, most: int) -> str:
    """What may stand there besides a word, for `one_of`: a number, without quotes."""
    return _("{choices}, or a number from {least} to {most} without quotes").format(
        choices="{choices}", least=least, most=most
    )


def almost_a_word(*, meant: str) -> Saying:
    """What might be a name, but is all but a word of choice; it is not repeated."""
    return Saying(_("this is nearly one of the words allowed here"), did_you_mean(meant))


def not_text(*, kind: str, value: float | None) -> Saying:
    """A value of another kind where text is needed."""
    short = value is not None and abs(value) < 10**12
    return Saying(
        _("expected text, found {kind}").format(kind=kind),
        _('write it in quotes: "{value}"').format(value=value) if short else _("write text in quotes"),
    )


def foreign_letter(*, at: int, code: str, lines: bool) -> Saying:
    """A control character, a bidi override or a lone surrogate in a text."""
    if code in ("U+000A", "U+0009", "U+000D") and not lines:
        return Saying(
            _("character {at} is a line break or a tab ({code}), which isn't allowed here").format(at=at, code=code),
            _("write it on one line"),
        )
    return Saying(_("character {at} can't be displayed ({code})").format(at=at, code=code), _("remove it"))


def text_too_long(*, letters: int, most: int) -> Saying:
    """More letters than there is room for."""
    what = several("the text has {letters} character", "the text has {letters} characters", letters).format(
        letters=figures.whole(letters)
    )
    return Saying(what, _("use at most {most}").format(most=figures.whole(most)))


def nothing_to_see(*, name: bool) -> Saying:
    """A text without a single visible letter."""
    if name:
        return Saying(_("the name has no visible characters"), _("write a name, or remove the line"))
    return Saying(_("the text has no visible characters"), _("write some words"))


def no_mark(*, value: str, meant: str) -> Saying:
    """A word that cannot be a mark."""
    instead = (
        _('write "{meant}"').format(meant=meant) if meant else _('write one short lower-case word, such as "guest"')
    )
    return Saying(_("{value} can't be a mark").format(value=quoted(value)), instead)


def mark_taken(*, value: str) -> Saying:
    """A mark that is a word with another meaning."""
    return Saying(_("{value} already has another meaning").format(value=quoted(value)), _("choose another word"))


def same_mark(*, first: int) -> Saying:
    """Two marks of one name."""
    return Saying(_("the same mark is already at marks[{first}]").format(first=first), _("remove one of them"))


def unknown_mark(*, mark: str, nearest: str, marks: Sequence[str]) -> Saying:
    """A stage that asks for a mark the agenda does not have."""
    if nearest:
        instead = did_you_mean(nearest)
    elif marks:
        instead = _("use one of the marks: {marks}").format(marks=lists.commas(marks))
    else:
        instead = _('add marks = ["{mark}"] at the top of the file').format(mark=mark)
    return Saying(_("there is no mark {value}").format(value=quoted(mark)), instead)


def not_a_half(*, other: str) -> Saying:
    """The other half of the circle, asked for by what it is not."""
    return Saying(_("each half of the circle has its own name"), _('write who = "{other}"').format(other=other))


def not_without_a_mark(*, marks: Sequence[str]) -> Saying:
    """`not` before a word of another meaning, or before nothing."""
    return Saying(
        _('"not" is only for marks'),
        _("write not and one of the marks: {marks}").format(marks=lists.commas(marks))
        if marks
        else _('write marks = ["guest"] at the top of the file, and who = "not guest" here'),
    )


def listens_has_no_turn() -> Saying:
    """A stage for those who are never offered a turn."""
    return Saying(
        _("people marked 'listens' are never offered a turn"), _("remove it; they listen in every stage anyway")
    )


def no_language(*, value: str) -> Saying:
    """A language tag that is none."""
    return Saying(
        _("{value} isn't a language tag").format(value=quoted(value)), _('write one such as "en", "de" or "es"')
    )


# Keys that do not go together


def two_prompts() -> Saying:
    """`prompt` beside `prompts`."""
    return Saying(_("prompt and prompts can't be used together"), _("remove one of them"))


def more_prompts(*, prompts: int, key: str, times: int) -> Saying:
    """More prompts than laps, or than sets of groups."""
    return Saying(
        _("there are more prompts than {key} ({key} = {times})").format(key=key, times=times),
        _("write {key} = {prompts}, remove {key}, or use fewer prompts").format(key=key, prompts=prompts),
    )


def until_all_pass_without(*, key: str) -> Saying:
    """`share`, `most` or `returns` in a round that goes round until all pass."""
    if key == "turn":
        return Saying(
            _('with laps = "until-all-pass" nobody knows how many turns there will be to share the time'),
            _('write turn = "untimed", or a length of time such as "2m"'),
        )
    if key == "most":
        return Saying(
            _('with laps = "until-all-pass" turns don\'t share the time, so most has nothing to limit'),
            _("remove most, or write a number for laps"),
        )
    return Saying(
        _('with laps = "until-all-pass" the next lap asks everyone again anyway'),
        _("write returns = false, or remove it"),
    )


def most_without_share() -> Saying:
    """`most` where turns are no share."""
    return Saying(_('most works only with turn = "share"'), _('write turn = "share", or remove most'))


def partners_and_shuffle(*, shuffle: bool) -> Saying:
    """`shuffle` and `partners` that say different things."""
    return Saying(
        _("partners and shuffle contradict each other"),
        _("remove shuffle; partners is enough") if shuffle else _("remove shuffle = false; partners is enough"),
    )


def first_stage_at() -> Saying:
    """A clock time for the first stage."""
    return Saying(_("the first stage begins when you begin"), _("remove it; to say when the evening ends, use ends_at"))


def at_out_of_order(*, at: str, before: str) -> Saying:
    """A stage that is to begin before an earlier one."""
    return Saying(
        _("{at} isn't after {before}, when an earlier stage begins").format(at=at, before=before),
        _("write a later time, or change the order of the stages"),
    )


def turn_of_the_holder() -> Saying:
    """Turns in a phase in which one person speaks."""
    return Saying(_("in this phase only the holder speaks"), _('remove turn, or write voice = "others" or "all"'))


def not_a_whole_number(*, kind: str, least: int, most: int) -> Saying:
    """A value of another kind where a whole number is needed."""
    return Saying(
        _("expected a whole number, found {kind}").format(kind=kind),
        _("write a number from {least} to {most}, without quotes").format(least=least, most=most),
    )


def number_out_of_bounds(*, least: int, most: int, below: bool) -> Saying:
    """A whole number that is too small or too large."""
    return Saying(
        _("the number is too small") if below else _("the number is too large"),
        _("write a number from {least} to {most}").format(least=least, most=most),
    )


def not_true_or_false(*, kind: str) -> Saying:
    """A value of another kind where true or false is needed."""
    return Saying(_("expected true or false, found {kind}").format(kind=kind), _("write true or false, without quotes"))


def later_format() -> Saying:
    """A file for a later version."""
    return Saying(
        _("this agenda was written for a newer circlekeeper; this one reads format 1"),
        _("get the latest circlekeeper, or write format = 1"),
    )


def no_such_format() -> Saying:
    """A version that never was."""
    return Saying(_("there is no such format"), _("write format = 1, or leave it out"))


# Keys and tables


def unknown_key(*, key: str, nearest: str, right: Sequence[str]) -> Saying:
    """A key that the table does not have."""
    if nearest:
        return Saying(_("unknown key {key}").format(key=quoted(key)), did_you_mean(nearest))
    return Saying(
        _("unknown key {key}").format(key=quoted(key)),
        _("remove it; the keys allowed here are {keys}").format(keys=lists.commas(right)),
    )


def foreign_key(*, key: str, kind: str, belongs: Sequence[str]) -> Saying:
    """A key of other kinds of stages."""
    kinds = lists.all_of([f"'{name}'" for name in belongs])
    return Saying(
        _("the key '{key}' doesn't belong in a stage of the kind '{kind}'").format(key=key, kind=kind),
        _("remove it; it belongs in {kinds}").format(kinds=kinds),
    )


def key_of_the_session(*, key: str) -> Saying:
    """A key of the whole session further down, where it is often added."""
    return Saying(
        _("the key '{key}' belongs to the whole session").format(key=key),
        _("move it to the top of the file, above the first line in brackets"),
    )


def key_of_the_group(*, key: str) -> Saying:
    """A limit of the group outside it."""
    return Saying(
        _("the key '{key}' belongs to the group").format(key=key),
        _("write group = { min = 3, max = 12 }, with your numbers"),
    )


def key_of_a_stage(*, key: str) -> Saying:
    """A key of a stage where no stage is."""
    if key == "phases":
        return Saying(_("the phases belong to a stage"), _("write [[stages.phases]] below their stage"))
    return Saying(_("the key '{key}' belongs to a stage").format(key=key), _("move it below its [[stages]]"))


def key_of_a_phase(*, key: str) -> Saying:
    """A key of a phase where no phase is."""
    return Saying(
        _("the key '{key}' belongs to a phase of a challenge").format(key=key),
        _("move it below its [[stages.phases]]"),
    )


def missing_key(*, key: str, way: str) -> Saying:
    """A key that must be there; `way` is the keys that lead to it."""
    instead = MISSING.get(way) or _("write {example}").format(example=f"{key} = …")
    return Saying(_("the key '{key}' is missing").format(key=key), instead)


MISSING: dict[str, str] = {
    "title": _('write title = "…" at the top of the file, with the name in quotes'),
    "kind": _('write kind = "round", or another kind'),
    "stages": _('write at least one stage: [[stages]] on a line of its own, and kind = "round" below it'),
    "stages.phases.title": _('write title = "…", with the name in quotes'),
    "stages.phases.length": _('write length = "5m", or another length of time'),
}
"""How each key that must be there is written, by the way to it."""


def too_many(*, most: int) -> Saying:
    """A list that is longer than a circle could use."""
    return Saying(_("there are more than {most}").format(most=most), _("write at most {most}").format(most=most))


def too_few(*, way: str) -> Saying:
    """A list that must not be empty; `way` is the keys that lead to it."""
    what = _("there are no stages") if way == "stages" else _("the list is empty")
    return Saying(what, MISSING.get(way) or _("write at least one, or remove the key"))


LISTS: dict[str, str] = {
    "stages": _("write [[stages]] on a line of its own above the keys of each stage"),
    "phases": _("write [[stages.phases]] on a line of its own above the keys of each phase"),
    "extend": _('write a list: ["2m", "1m"]'),
    "marks": _('write a list: ["newcomer", "guest"]'),
}
"""How each list is written that is no list of texts."""


def not_a_list(*, kind: str, key: str) -> Saying:
    """Another value where a list is needed."""
    return Saying(_("expected a list, found {kind}").format(kind=kind), LISTS.get(key, _('write a list: ["…", "…"]')))


TABLES: dict[str, str] = {
    "group": _("write group = { min = 3, max = 12 }, with your numbers"),
    "stages": _('write its keys in curly brackets, as in { kind = "round" }, or below [[stages]] on a line of its own'),
    "phases": _('write its keys in curly brackets, as in { title = "The story", length = "5m" }'),
}
"""How each table is written."""


def not_a_table(*, kind: str, key: str) -> Saying:
    """Another value where a table is needed."""
    return Saying(_("expected a table, found {kind}").format(kind=kind), TABLES[key])


def one_table(*, key: str) -> Saying:
    """A table, however it is written, where a list of tables is needed."""
    return Saying(
        _("this is one table, not a list of tables"),
        _("write [[{key}]], with two brackets on each side, above the keys of each").format(key=key),
    )


def phases_without_a_stage() -> Saying:
    """Phases above the first stage."""
    return Saying(_("the phases are above the first stage"), _("write [[stages]] and its kind above them"))


def one_bracket_pair(*, key: str) -> Saying:
    """A single table where a list of tables is needed."""
    return Saying(
        _("[{key}] with single brackets is one table, not a list of them").format(key=key),
        _("write [[{key}]], with two brackets on each side").format(key=key),
    )


def same_name(*, first: int) -> Saying:
    """Two people of one name."""
    return Saying(
        _("the same name is already at people[{first}]").format(first=first),
        _("add something to tell the two apart"),
    )


def group_upside_down() -> Saying:
    """A least number above the greatest."""
    return Saying(_("min is larger than max"), _("write the smaller number as min"))


def not_understood() -> Saying:
    """Anything that no other sentence names."""
    return Saying(_("this isn't allowed here"), _("remove it, or see the agenda format"))


def more_problems(*, number: int) -> Saying:
    """What is said after the most that one look can use."""
    what = several("there is {number} more problem", "there are {number} more problems", number).format(
        number=figures.whole(number)
    )
    return Saying(what, _("fix those above and check again"))

"""What is said of an outline that became an agenda: the comments in the file, and the lines on the screen."""

from __future__ import annotations

import re

from circlekeeper.text import visible
from circlekeeper.words import lists
from circlekeeper.words.language import _, several

KIND, LENGTH, TURN = _("the kind"), _("the length"), _("each person's time")
TITLE = _("the title")
NO_LENGTH = _("no length found; circlekeeper works it out")
UNTITLED = _("Circle")
NOTHING_FROM = _("These lines weren't used:")
OVERLOOKED = _("These lines say something that no stage says:")
TWO_THINGS = _("The outline contradicts itself here:")
STANDARD_INPUT = _("standard input")
NO_STAGE = _("no stage found")
NO_STAGE_HINT = _('a stage is a line such as "- Check-in (15 min, 2 min each)"')
THE_OUTLINE = _("the outline")
BINARY = _("this isn't plain text")
BINARY_HINT = _("save it as text (.txt), Markdown (.md) or a .csv spreadsheet, and use that file")


def heading(*, source: str, stages: int) -> str:
    """The first comment of the file."""
    return several("Made from {source}: {count} stage.", "Made from {source}: {count} stages.", stages).format(
        source=visible(source), count=stages
    )


def look_for_guesses() -> str:
    """What the file's comments are for."""
    return _('Above each stage is its line of the outline. Where the line left something open, it says "guessed".')


def from_line(*, line: int, source: str) -> str:
    """The comment above a stage."""
    return _("line {line} of your text: {source}").format(line=line, source=visible(source))


GUESSED = _("guessed: {parts}")


def guessed(parts: list[str]) -> str:
    """What was guessed of a stage."""
    return GUESSED.format(parts=lists.all_of(parts))


def is_guess(said: str) -> bool:
    """Whether a comment of the file says what was guessed."""
    return _is_made_of(GUESSED, said)


def is_of_the_sum(said: str) -> bool:
    """Whether a comment of the file says that the stages do not add up, or what would make them fit."""
    whole = any(_is_made_of(one, said) for one in (SUM, SUM_OF_LINE))
    return whole or said.startswith(tuple(one.partition("{")[0] for one in (FIT, MISSING)))


def _is_made_of(sentence: str, said: str) -> bool:
    """Whether a text is a sentence with its fields filled in."""
    parts = (re.escape(part) for part in re.split(r"\{\w+\}", sentence))
    return re.fullmatch(".+".join(parts), said) is not None


def clock(*, line: int, minutes: str, by_clock: str) -> str:
    """A length and a time of day that differ."""
    return _("line {line} of your text: it says {minutes}, but its times make it {by_clock}; {minutes} is used").format(
        line=line, minutes=minutes, by_clock=by_clock
    )


def wrong_range(*, line: int) -> str:
    """A range that ends before it begins."""
    return _("line {line} of your text: it ends before it begins, so its end is left out").format(line=line)


def gap(*, line: int, length: str) -> str:
    """Time that belongs to no stage."""
    return _("line {line} of your text: it begins {length} after the previous stage ends").format(
        line=line, length=length
    )


def overlap(*, line: int, length: str) -> str:
    """Time that belongs to two stages."""
    return _("line {line} of your text: it begins {length} before the previous stage ends").format(
        line=line, length=length
    )


def out_of_order(*, line: int) -> str:
    """A time of day that does not go on from the one before."""
    return _("line {line} of your text: its time isn't after the one before it, so it is left out").format(line=line)


SUM = _("the stages take {stages}, but the evening is meant to take {total}")
SUM_OF_LINE = _("line {line} of your text: the evening is meant to take {total}, but the stages take {stages}")


def wrong_sum(*, line: int, stages: str, total: str) -> str:
    """Stages that do not add up to the evening."""
    return (SUM_OF_LINE if line else SUM).format(line=line, stages=stages, total=total)


def wrong_section(*, line: int, stages: str, total: str) -> str:
    """The stages under a heading do not add up to it."""
    return _("line {line} of your text: it says {total}, but what's under it takes {stages}").format(
        line=line, stages=stages, total=total
    )


def too_many(*, line: int, count: int) -> str:
    """More than an agenda can hold."""
    return several(
        "from line {line} on, {count} entry is left out: an agenda can't hold that many",
        "from line {line} on, {count} entries are left out: an agenda can't hold that many",
        count,
    ).format(line=line, count=count)


def too_long(*, line: int, count: int) -> str:
    """A line of which only the beginning was read."""
    return _("line {line} is too long: only its first {count} letters were read").format(line=line, count=count)


def and_more(*, count: int) -> str:
    """Lines that are not listed."""
    return several("and {count} more line", "and {count} more lines", count).format(count=count)


FIT = _("To fit: {changes}.")


def would_fit(changes: list[tuple[str, str, str]]) -> str:
    """What `fit` would propose."""
    each = [
        _("{title} {before} → {after}").format(title=visible(title), before=before, after=after)
        for title, before, after in changes
    ]
    return FIT.format(changes=lists.commas(each))


MISSING = _("That still leaves {missing} too much; make a stage shorter or leave one out.")


def nothing_to_give(*, missing: str) -> str:
    """What no stage can give."""
    return MISSING.format(missing=missing)


def made(*, path: str, source: str, stages: int) -> str:
    """A new file from an outline."""
    return several(
        "Created {path} from {source}: {count} stage. Look it over with: circlekeeper edit {path}",
        "Created {path} from {source}: {count} stages. Look it over with: circlekeeper edit {path}",
        stages,
    ).format(path=visible(path), source=visible(source), count=stages)


def guessed_in(*, line: int, title: str, parts: list[str]) -> str:
    """What was guessed of a stage, for the screen."""
    return _("line {line} of your text: {title}: guessed {parts}").format(
        line=line, title=visible(title), parts=lists.all_of(parts)
    )


def unused(*, line: int, source: str) -> str:
    """A line that gave nothing, for the screen."""
    return _("line {line} of your text: not used: “{source}”").format(line=line, source=visible(source))


def overlooked(*, line: int, source: str) -> str:
    """A time, or a word for everyone, that became no stage."""
    return _("line {line} of your text: “{source}” has a time or everyone's turn, so it may be a stage").format(
        line=line, source=visible(source)
    )


def begins(*, line: int, clock: str) -> str:
    """When the evening begins, which no agenda says."""
    return _("line {line} of your text: it begins at {clock}; plan it with --starts {clock}").format(
        line=line, clock=clock
    )

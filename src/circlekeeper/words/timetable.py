"""What the commands about agendas say: the timetable, the comparison of sizes, the library, a new file."""

from __future__ import annotations

from collections.abc import Sequence

from circlekeeper.text import visible
from circlekeeper.words import lists
from circlekeeper.words.language import _, several

AT, STAGE, LENGTH, EACH, PEOPLE = _("at"), _("stage"), _("length"), _("each"), _("people")
NAME, TITLE, NUMBERS = _("name"), _("title"), _("people")
MARK = "!"
MARKED = _("! doesn't fit its stage, or is less than 1m each")
FREE = _("free")
HOMES = {"own": _("Yours"), "here": _("In this folder"), "bundled": _("With circlekeeper")}
NO_SCHEMA_BESIDE = _("{name} couldn't be written next to it. Only editors that check TOML as you type would use it.")
SCHEMA_BESIDE = _("{name} next to it is for editors that check TOML as you type; nothing else needs it.")
OTHERS = _("For another number of people: --count 10.")
OTHERS_AND_CLOCK = _("For another number of people: --count 10. With the times on the clock: --starts 19:00.")
NO_AGENDAS = _("No agendas found.")


def heading(*, title: str, count: int | None, length: str) -> str:
    """The line above a timetable."""
    return lists.commas([f"{visible(title)}: {length}", *([] if count is None else [lists.people(count)])])


def ending(*, ends: str | None, must_end: str | None, length: str) -> str:
    """The line below it: where the evening ends."""
    if ends is None:
        return _("It takes {length}.").format(length=length)
    return (
        _("It ends at {ends}.").format(ends=ends)
        if must_end in (None, ends)
        else _("It would end at {ends}, but it must end at {must_end}.").format(ends=ends, must_end=must_end)
    )


def each(*, turn: str, people: int | None, laps: int, needs: str) -> str:
    """What each person has of a round of timed turns."""
    if not people:
        return turn
    said = _("{laps} × {people} × {turn}, {needs} in all") if laps > 1 else _("{people} × {turn}, {needs} in all")
    return said.format(laps=laps, people=people, turn=turn, needs=needs)


def turn_each(*, turn: str, laps: int | None, others: Sequence[tuple[int, str]]) -> str:
    """What each person has, in each lap of several; in groups of another size, what theirs have."""
    said = turn if laps == 1 else _("{laps} × {turn}").format(laps=laps, turn=turn) if laps else turn
    return lists.commas([said, *(group_of(size, each) for size, each in others)])


def group_of(size: int, each: str) -> str:
    """What each has in a group of another size than most."""
    of = {
        2: _("the pair: {each} each"),
        3: _("the three: {each} each"),
        4: _("the four: {each} each"),
        5: _("the five: {each} each"),
    }
    return of.get(size, _("groups of {size}: {each} each")).format(size=size, each=each)


def challenges(*, number: int) -> str:
    """How many challenges a stage has time for."""
    return several("{count} challenge", "{count} challenges", number).format(count=number)


def trouble(*, title: str, what: str, instead: str) -> str:
    """What will not work out, below the timetable."""
    return f"{visible(title)}: {what}; {instead}" if title else f"{what}; {instead}"


def fine(*, path: str) -> str:
    """An agenda without an error or a warning."""
    return _("{path}: no problems").format(path=visible(path))


def made(*, path: str, source: str) -> str:
    """A new file."""
    return _("Created {path} from {source}. Look it over with: circlekeeper check {path}").format(
        path=visible(path), source=visible(source)
    )


def there_already(*, path: str) -> str:
    """A new file that is not new."""
    return _("{path} already exists and stays as it is; choose another name").format(path=visible(path))


def not_made(*, path: str, reason: str) -> str:
    """A new file that could not be written."""
    return _("couldn't create {path} ({reason}); choose another place").format(path=visible(path), reason=reason)


def wrong_size(*, value: str, most: int) -> str:
    """A number of people that is none."""
    return _("'{value}' isn't a number of people; write one from 1 to {most}, or a range such as 5-12").format(
        value=visible(value), most=most
    )


def wrong_number(*, value: str, most: int) -> str:
    """A single number of people that is none."""
    return _("'{value}' isn't a number of people; write one from 1 to {most}").format(value=visible(value), most=most)


def too_many_sizes(*, most: int) -> str:
    """More sizes than one table can compare."""
    return _("one table compares at most {most} sizes; write a smaller range, such as 5-12").format(most=most)


ONE_SIZE = _("a page or a simulation needs a single number of people, such as --count 8")


def broken(*, line: int, where: str, what: str) -> str:
    """An agenda of the library that has errors, with its first."""
    return _("line {line}: {where}: {what}").format(line=line, where=where, what=what)

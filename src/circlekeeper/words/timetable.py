"""What the commands about agendas say: the timetable, the comparison of sizes, the library, a new file."""

from __future__ import annotations

from circlekeeper.text import visible

AT, STAGE, LENGTH, EACH, PEOPLE = "at", "stage", "length", "each", "people"
NAME, TITLE, NUMBERS = "name", "title", "people"
MARK = "!"
MARKED = "! does not fit its stage, or is less than 1m each"
HOMES = {"own": "Yours", "here": "In this folder", "bundled": "With circlekeeper"}
SCHEMA_BESIDE = "{name} beside it is for editors that check TOML as you write; nothing else needs it."
NO_AGENDAS = "No agenda was found."


def heading(*, title: str, count: int | None, length: str) -> str:
    """The line above a timetable."""
    people = "" if count is None else ", 1 person" if count == 1 else f", {count} people"
    return f"{visible(title)}: {length}{people}"


def ending(*, ends: str | None, must_end: str | None, length: str) -> str:
    """The line below it: where the evening ends."""
    if ends is None:
        return f"It takes {length}."
    return f"It ends at {ends}." if must_end in (None, ends) else f"It would end at {ends}; it must end at {must_end}."


def each(*, turn: str, people: int | None, needs: str) -> str:
    """What each person has of a round of timed turns."""
    return f"{people} × {turn}, {needs} in all" if people else turn


def challenges(*, number: int) -> str:
    """How many challenges a stage has time for."""
    return "1 challenge" if number == 1 else f"{number} challenges"


def trouble(*, title: str, what: str, instead: str) -> str:
    """What will not work out, below the timetable."""
    return f"{visible(title)}: {what}; {instead}" if title else f"{what}; {instead}"


def fine(*, path: str) -> str:
    """An agenda without a fault or a warning."""
    return f"{visible(path)}: nothing to mend"


def made(*, path: str, source: str) -> str:
    """A new file."""
    return f"{visible(path)} is made, from {visible(source)}. Look it over with: circlekeeper check {visible(path)}"


def there_already(*, path: str) -> str:
    """A new file that is not new."""
    return f"{visible(path)} is there already and stays as it is; choose another name"


def not_made(*, path: str, reason: str) -> str:
    """A new file that could not be written."""
    return f"{visible(path)} cannot be made ({reason}); choose another place"


def wrong_size(*, value: str) -> str:
    """A number of people that is none."""
    return f"'{visible(value)}' is not a number of people; write one from 1 to 500, or two such as 5-12"


def wrong_number(*, value: str) -> str:
    """A single number of people that is none."""
    return f"'{visible(value)}' is not a number of people; write one from 1 to 500"


def too_many_sizes(*, most: int) -> str:
    """More sizes than one table can compare."""
    return f"these are more than {most} sizes for one table; write two numbers that are nearer, such as 5-12"


ONE_SIZE = "a page and a simulation are for one number of people; write one, such as --count 8"


def broken(*, line: int, where: str, what: str) -> str:
    """An agenda of the library that has faults, with its first."""
    return f"line {line}: {where}: {what}"

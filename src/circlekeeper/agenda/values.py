"""The kinds of values in an agenda file, each read in one place, with a sentence for whatever cannot be taken.

They stand as annotations in the model: `Annotated[Ms | None, Duration()]`. Each reads a value of a TOML file, says
what is wrong with it in whole sentences, and describes itself for the JSON Schema.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic_core import PydanticCustomError, core_schema

from circlekeeper.agenda.durations import PATTERN, Unreadable, kind_of, read_clock, read_duration
from circlekeeper.agenda.nearest import nearest
from circlekeeper.circle.plan import NOT
from circlekeeper.text import NAME_LETTERS, can_be_seen, composed, first_foreign
from circlekeeper.units import Ms
from circlekeeper.words import agenda as words

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue
    from pydantic_core import CoreSchema

SAID = "said"
"""The type of pydantic's error whose context holds our own `Saying`."""


class Value:
    """A kind of value: how it is read and described."""

    choices: tuple[str, ...] = ()
    """The words of choice that can stand there, as the file has them."""

    def read(self, value: object) -> Any:
        """The value as the model holds it; Unreadable with a sentence for anything else."""
        raise NotImplementedError

    def schema(self) -> dict[str, Any]:
        """The value in the words of JSON Schema."""
        raise NotImplementedError

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        """Let pydantic read the value through this object alone."""

        def read(value: object) -> Any:
            try:
                return self.read(value)
            except Unreadable as wrong:
                raise PydanticCustomError(SAID, "{what}", {"what": wrong.saying.what, "saying": wrong.saying}) from None

        return core_schema.no_info_plain_validator_function(read)

    def __get_pydantic_json_schema__(self, core: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        """The description of the value for the JSON Schema."""
        return self.schema()


@dataclass(frozen=True)
class Duration(Value):
    """A length of time in milliseconds, or one of a few words in its place."""

    zero: bool = False
    """Whether no time at all is allowed."""
    choices: tuple[str, ...] = ()

    def read(self, value: object) -> Ms | str:
        """Read "1h 30m", or one of the words."""
        if isinstance(value, str) and self.choices and not any(c.isdigit() for c in value):
            return OneOf(self.choices, also=words.OR_A_DURATION).read(value)
        return read_duration(value, zero=self.zero)

    def schema(self) -> dict[str, Any]:
        """A string of numbers with units."""
        length: dict[str, Any] = {"type": "string", "pattern": PATTERN, "examples": ["90m", "1h 30m", "45s"]}
        return {"anyOf": [OneOf(self.choices).schema(), length]} if self.choices else length


@dataclass(frozen=True)
class TimeOfDay(Value):
    """A time of day, as "HH:MM:SS"."""

    def read(self, value: object) -> str:
        """Read "20:30" or a TOML local time."""
        return read_clock(value)

    def schema(self) -> dict[str, Any]:
        """A string such as "20:30", or a local time, which JSON has only as a string."""
        return {"anyOf": [{"type": "string", "examples": ["20:30"]}, {"type": "string", "format": "time-local"}]}


@dataclass(frozen=True)
class OneOf(Value):
    """One of a few words of choice."""

    choices: tuple[str, ...]
    also: str = ""
    """What may stand there besides, for the sentence."""

    def read(self, value: object) -> str:
        """Take the word, or name the nearest."""
        if isinstance(value, str) and value in self.choices:
            return value
        if not isinstance(value, str):
            raise Unreadable(words.not_a_word(value=kind_of(value), choices=self.choices, also=self.also))
        raise Unreadable(
            words.unknown_word(value=value, nearest=nearest(value, self.choices), choices=self.choices, also=self.also)
        )

    def schema(self) -> dict[str, Any]:
        """One of an enumeration."""
        return {"type": "string", "enum": list(self.choices)}


@dataclass(frozen=True)
class Text(Value):
    """Text shown as it stands in the file."""

    most: int
    """The most letters it may have."""
    lines: bool = False
    """Whether newlines and tabs may stand in it."""
    seen: bool = False
    """Whether at least one letter must be visible."""
    private: bool = False
    """Whether it is a person's name, which no message may quote."""

    def read(self, value: object) -> str:
        """Take the text, or say what may not stand in it."""
        if not isinstance(value, str):
            shown = (
                value if isinstance(value, (int, float)) and not isinstance(value, bool) and not self.private else None
            )
            raise Unreadable(words.not_text(kind=kind_of(value), value=shown))
        if (foreign := first_foreign(value, newlines=self.lines)) is not None:
            at, code = foreign
            raise Unreadable(words.foreign_letter(at=at, code=code, lines=self.lines))
        letters = len(composed(value))
        if letters > self.most:
            raise Unreadable(words.text_too_long(letters=letters, most=self.most))
        if self.seen and not can_be_seen(value):
            raise Unreadable(words.nothing_to_see(name=self.private))
        return value

    def schema(self) -> dict[str, Any]:
        """A string of limited length."""
        return {"type": "string", "maxLength": self.most} | ({"minLength": 1} if self.seen else {})


NAME = Text(NAME_LETTERS, seen=True, private=True)
"""A person's name."""


@dataclass(frozen=True)
class Start(Value):
    """Who begins: a word, or a person's name."""

    choices: tuple[str, ...]

    def read(self, value: object) -> str:
        """Take the word or the name."""
        return value if isinstance(value, str) and value in self.choices else NAME.read(value)

    def schema(self) -> dict[str, Any]:
        """A string; the words are examples."""
        return NAME.schema() | {"examples": list(self.choices)}


@dataclass(frozen=True)
class Voices(Value):
    """Whose voices: a word, a mark, or "not " and a mark. Whether there is such a mark, the whole agenda says."""

    choices: tuple[str, ...]

    def read(self, value: object) -> str:
        """Take the word or the mark."""
        if isinstance(value, str) and (value in self.choices or is_mark(value.removeprefix(NOT))):
            return value
        return OneOf(self.choices, also=words.OR_A_MARK).read(value)

    def schema(self) -> dict[str, Any]:
        """A string; the words are examples."""
        return {"type": "string", "examples": [*self.choices, "newcomer", "not newcomer"]}


@dataclass(frozen=True)
class MarkWord(Value):
    """A word that people can be marked with: lower case, hyphens between its parts."""

    taken: tuple[str, ...]
    """The words that mean something else already."""

    def read(self, value: object) -> str:
        """Take the word, or say what a mark looks like."""
        if not isinstance(value, str):
            raise Unreadable(words.not_text(kind=kind_of(value), value=None))
        if value in self.taken:
            raise Unreadable(words.mark_taken(value=value))
        if not is_mark(value):
            raise Unreadable(words.no_mark(value=value, meant=mark_like(value)))
        return value

    def schema(self) -> dict[str, Any]:
        """A string that begins with a letter."""
        return {"type": "string", "maxLength": MARK_LETTERS, "examples": ["newcomer", "guest"]}


MARK_LETTERS = 30


def is_mark(value: str) -> bool:
    """Whether a text can be a mark: small letters and digits, with hyphens between, no longer than a word or two."""
    parts = value.split("-")
    return (
        len(value) <= MARK_LETTERS
        and value == value.lower()
        and value[:1].isalpha()
        and all(p.isalnum() for p in parts)
    )


def mark_like(value: str) -> str:
    """The mark that somebody probably meant; empty where it cannot be told."""
    meant = "-".join(value.lower().replace("_", " ").replace("-", " ").split())
    return meant if is_mark(meant) else ""


@dataclass(frozen=True)
class Laps(Value):
    """How often a round goes round: a number, or until all pass."""

    most: int
    choices: tuple[str, ...]

    def read(self, value: object) -> int | str:
        """Take the number or the word."""
        if isinstance(value, str) and not value.strip().isdigit():
            return OneOf(self.choices, also=words.or_a_number(least=1, most=self.most)).read(value)
        return Whole(1, self.most).read(value)

    def schema(self) -> dict[str, Any]:
        """An integer within bounds, or the word."""
        return {"anyOf": [Whole(1, self.most).schema(), OneOf(self.choices).schema()]}


_TAG = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"


@dataclass(frozen=True)
class Language(Value):
    """A language tag, "de" or "pt-BR"."""

    def read(self, value: object) -> str:
        """Take the tag."""
        if not isinstance(value, str):
            raise Unreadable(words.not_text(kind=kind_of(value), value=None))
        if not re.fullmatch(_TAG, value):
            raise Unreadable(words.no_language(value=value))
        return value

    def schema(self) -> dict[str, Any]:
        """A language tag."""
        return {"type": "string", "pattern": _TAG, "examples": ["de", "es"]}


@dataclass(frozen=True)
class Whole(Value):
    """A whole number within bounds."""

    least: int
    most: int

    def read(self, value: object) -> int:
        """Take the number; text, fractions and truth are none."""
        if type(value) is not int:
            raise Unreadable(words.not_a_whole_number(kind=kind_of(value), least=self.least, most=self.most))
        if not self.least <= value <= self.most:
            raise Unreadable(words.number_out_of_bounds(least=self.least, most=self.most, below=value < self.least))
        return value

    def schema(self) -> dict[str, Any]:
        """An integer within bounds."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


@dataclass(frozen=True)
class Flag(Value):
    """True or false."""

    choices: tuple[str, ...] = ("true", "false")

    def read(self, value: object) -> bool:
        """Take true or false as they stand in TOML, without quotes."""
        if not isinstance(value, bool):
            raise Unreadable(words.not_true_or_false(kind=kind_of(value)))
        return value

    def schema(self) -> dict[str, Any]:
        """A boolean."""
        return {"type": "boolean"}


@dataclass(frozen=True)
class Format(Value):
    """The version of the format."""

    def read(self, value: object) -> int:
        """Take 1; a file of a later one is refused before its values are looked at."""
        if type(value) is int and value == 1:
            return 1
        raise Unreadable(words.no_such_format())

    def schema(self) -> dict[str, Any]:
        """The number one."""
        return {"type": "integer", "const": 1}

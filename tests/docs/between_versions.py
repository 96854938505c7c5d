"""What others write against circlekeeper: names that, once released, stay and keep their meaning.

`python -m tests.docs.between_versions` writes those of today into promised.json; it is done for a release.
"""

from __future__ import annotations

import json
import types
import typing
from pathlib import Path
from typing import Any, Literal

import click
from pydantic import BaseModel

from circlekeeper.agenda import library
from circlekeeper.agenda.model import Agenda
from circlekeeper.agenda.values import Value
from circlekeeper.cli.main import COMMANDS, group
from circlekeeper.words import plain

PROMISED = Path(__file__).parent / "promised.json"


def today() -> dict[str, list[str]]:
    """Every name of today, by what it is a name of."""
    return {
        "the agenda file": sorted(set(_keys(Agenda, ""))),
        "values of the agenda file": sorted(set(_values(Agenda, ""))),
        "commands and options": sorted(_command_line()),
        "words of plain mode": sorted(plain.USAGES),
        "agendas that come with circlekeeper": sorted(
            path.stem for path in library.bundled_folder().glob(f"*{library.SUFFIX}")
        ),
    }


def _keys(model: type[BaseModel], before: str) -> typing.Iterator[str]:
    for name, field in model.model_fields.items():
        yield f"{before}{field.alias or name}"
        for table in _models(field.annotation):
            if table is not model:
                yield from _keys(table, f"{before}{field.alias or name}.")


def _values(model: type[BaseModel], before: str) -> typing.Iterator[str]:
    """Each word that may stand under a key: one of a kind of value, or the kind of a stage."""
    for name, field in model.model_fields.items():
        path = f"{before}{field.alias or name}"
        for value in field.metadata:
            if isinstance(value, Value):
                yield from (f"{path} = {word}" for word in value.choices)
        if typing.get_origin(field.annotation) is Literal:
            yield from (f"{path} = {word}" for word in typing.get_args(field.annotation))
        for table in _models(field.annotation):
            if table is not model:
                yield from _values(table, f"{path}.")


def _models(annotation: Any) -> typing.Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    elif not isinstance(annotation, type) or isinstance(annotation, types.GenericAlias):
        for inner in typing.get_args(annotation):
            yield from _models(inner)


def _command_line() -> typing.Iterator[str]:
    context = click.Context(group, info_name="circlekeeper")
    for parameter in group.params:
        yield from parameter.opts
    for word in COMMANDS:
        yield word
        command = group.get_command(context, word)
        assert command is not None
        for parameter in command.params:
            yield from (f"{word} {name}" for name in parameter.opts if name.startswith("-"))


if __name__ == "__main__":
    PROMISED.write_text(json.dumps(today(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")

"""Write agenda.schema.json anew from the model of the agenda file: the sentence under each field is its description.

    python scripts/write_schema.py

The program reads that file and not the model's source, which isn't there in the download.
"""

from __future__ import annotations

import ast
import inspect
import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from circlekeeper.agenda import model

FILE = Path(__file__).resolve().parent.parent / "agenda.schema.json"


def text() -> str:
    """The file as it would be made now."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


class _Plain(GenerateJsonSchema):
    """JSON Schema without the null that stands in the model for what a file leaves out."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def field_title_should_be_set(self, schema: Any) -> bool:
        return False


def schema() -> dict[str, Any]:
    """The schema of an agenda file."""
    made = model.Agenda.model_json_schema(schema_generator=_Plain)
    tables = {"Agenda": made, **made["$defs"]}
    for name, table in tables.items():
        table.pop("title", None)
        for key, sentence in sentences(getattr(model, name)).items():
            table["properties"][key]["description"] = sentence
    families = [made["$defs"].pop(family.__name__) for family in model.FAMILIES]
    made["$defs"]["Stage"] = _one_stage(families)
    made["properties"]["stages"]["items"] = {"$ref": "#/$defs/Stage"}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "circlekeeper agenda, format 1", **made}


def _one_stage(families: list[dict[str, Any]]) -> dict[str, Any]:
    """One table for stages of all kinds, each kind with its own keys: an editor says less, and clearer, than with
    many tables.
    """
    keys: dict[str, Any] = {}
    for family in families:
        keys |= {key: value for key, value in family["properties"].items() if key not in keys}
    rules = []
    for family in families:
        own = family["properties"]
        differs = {key: own.get(key, False) for key in keys if key != "kind" and own.get(key) != keys[key]}
        needed = [key for key in family["required"] if key != "kind"]
        then = {"properties": differs} | ({"required": needed} if needed else {})
        rules.append({"if": {"properties": {"kind": {"enum": _kinds(family)}}, "required": ["kind"]}, "then": then})
    kinds = [kind for family in families for kind in _kinds(family)]
    kind = {"type": "string", "enum": kinds, "description": keys["kind"]["description"]}
    return {
        "type": "object",
        "description": model.StageTable.__doc__,
        "additionalProperties": False,
        "required": ["kind"],
        "properties": {"kind": kind} | {key: value for key, value in keys.items() if key != "kind"},
        "allOf": rules,
    }


def _kinds(family: dict[str, Any]) -> list[str]:
    kind = family["properties"]["kind"]
    return list(kind["enum"]) if "enum" in kind else [kind["const"]]


def sentences(table: type[BaseModel]) -> dict[str, str]:
    """The sentence under each field of a table and of those it stands on."""
    found: dict[str, str] = {}
    for base in reversed(table.__mro__):
        if issubclass(base, model.Table) and base is not model.Table:
            found |= _own_sentences(base)
    return found


def _own_sentences(table: type[BaseModel]) -> dict[str, str]:
    body = ast.parse(inspect.getsource(table)).body[0]
    assert isinstance(body, ast.ClassDef)
    return {
        field.target.id: inspect.cleandoc(sentence.value.value).replace("\n", " ")
        for field, sentence in zip(body.body, body.body[1:], strict=False)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(sentence, ast.Expr)
        and isinstance(sentence.value, ast.Constant)
        and isinstance(sentence.value.value, str)
    }


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
    print(FILE.name)

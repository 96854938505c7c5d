"""The JSON Schema that comes with circlekeeper, which `scripts/write_schema.py` makes from the model: what it says of
each key.
"""

from __future__ import annotations

import json

from circlekeeper.agenda.model import FAMILIES, Agenda, StageTable, Table
from circlekeeper.agenda.starting import schema_file


def schema_text() -> str:
    """The schema as it is printed."""
    return schema_file().read_text(encoding="utf-8")


def descriptions(table: type[Table]) -> dict[str, str]:
    """The sentence on each key of a table."""
    schema = json.loads(schema_text())
    keys = (schema if table is Agenda else schema["$defs"].get(table.__name__, schema["$defs"]["Stage"]))["properties"]
    if issubclass(table, StageTable) and table in FAMILIES:
        keys |= schema["$defs"]["Stage"]["allOf"][FAMILIES.index(table)]["then"]["properties"]
    return {key: keys[key]["description"] for key in table.model_fields}

"""Write agenda.schema.json anew from the model of the agenda file."""

from pathlib import Path

from circlekeeper.agenda.schema import schema_text

if __name__ == "__main__":
    path = Path(__file__).resolve().parent.parent / "agenda.schema.json"
    path.write_text(schema_text(), encoding="utf-8")
    print(path.name)

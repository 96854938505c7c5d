"""The schema that editors check an agenda with says what the reader says, as far as a schema can."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from circlekeeper.agenda.model import FAMILIES, Agenda, Group, PhaseTable, StageTable, Table
from circlekeeper.agenda.schema import descriptions
from tests.agenda.wrong import MARK, phase, stage, titled, top
from tests.docs.pages import script

HERE = Path(__file__).resolve().parent.parent.parent
BUNDLED = sorted((HERE / "agendas").rglob("*.toml"))

BROKEN = {
    "a bare number": (top("length = 90"), "2:10"),
    "a misspelt key": (top('lenght = "90m"'), "2:1"),
    "an unknown kind": (stage("", "roun"), "7:8"),
    "a key of another kind": (stage("votes = 3"), "8:9"),
    "an unknown unit": (top('length = "90 minutes"'), "2:10"),
    "a slip in a word": (stage('flex = "elastik"'), "8:8"),
    "a group of seven": (stage("size = 7", "groups"), "8:8"),
    "a misspelt key of a phase": (phase('title = "A"\nlength = "5m"\nvoise = "all"'), "9:1"),
    "text for people": (top('people = "Ana, Ben"'), "2:10"),
    "a long title": (titled(f'title = "{"a" * 201}"'), "1:9"),
}
"""Faults that a schema can express, and where."""

write_schema = script("write_schema")
SCHEMA = write_schema.schema()
OURS = jsonschema.Draft202012Validator(SCHEMA)


def as_json(value: Any) -> Any:
    return json.loads(json.dumps(value, default=str))


def test_the_committed_schema_is_the_one_the_model_makes() -> None:
    assert (HERE / "agenda.schema.json").read_text(encoding="utf-8") == write_schema.text()


def test_it_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


def test_a_key_that_a_kind_must_have_is_asked_of_that_kind_alone() -> None:
    one, other = (
        {"properties": {"kind": {"const": kind, "description": "…"}, "texts": {}}, "required": ["kind"]}
        for kind in ("a", "b")
    )
    stages = write_schema._one_stage([one | {"required": ["kind", "texts"]}, other])
    jsonschema.validate({"kind": "b"}, stages)
    jsonschema.validate({"kind": "a", "texts": []}, stages)
    with pytest.raises(jsonschema.ValidationError, match="texts"):
        jsonschema.validate({"kind": "a"}, stages)


def test_every_key_has_its_sentence() -> None:
    tables: tuple[type[Table], ...] = (Agenda, Group, PhaseTable, StageTable, *FAMILIES)
    for table in tables:
        assert descriptions(table) == write_schema.sentences(table)
        assert set(descriptions(table)) == set(table.model_fields)


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_bundled_agendas_are_right_by_it(path: Path) -> None:
    OURS.validate(as_json(tomllib.loads(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("name", BROKEN)
def test_broken_agendas_are_wrong_by_it(name: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        OURS.validate(as_json(tomllib.loads(BROKEN[name][0].replace(MARK, ""))))


Lint = Callable[[str], tuple[int, str]]


class TestALinterOfToml:
    @pytest.fixture
    def lint(self, tmp_path: Path) -> Lint:
        """Write a text as an agenda beside the schema and let tombi look it over, without the network."""
        tombi = shutil.which(
            "tombi", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
        )
        if tombi is None:
            pytest.skip("tombi is not installed")
        shutil.copy(HERE / "agenda.schema.json", tmp_path)

        def look(text: str) -> tuple[int, str]:
            (tmp_path / "evening.toml").write_text(f"#:schema ./agenda.schema.json\n{text}", encoding="utf-8")
            done = subprocess.run(
                [tombi, "lint", "--offline", "evening.toml"],
                cwd=tmp_path,
                capture_output=True,
                text=True,
                check=False,
                timeout=60,
                env={**os.environ, "NO_COLOR": "1", "HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path / "cache")},
            )
            return done.returncode, done.stdout + done.stderr

        return look

    @pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
    def test_has_nothing_against_bundled_agendas(self, lint: Lint, path: Path) -> None:
        status, said = lint(path.read_text(encoding="utf-8"))
        assert (status, "error" in said.lower()) == (0, False), said

    @pytest.mark.parametrize("name", BROKEN)
    def test_finds_what_a_schema_can_express(self, lint: Lint, name: str) -> None:
        text, place = BROKEN[name]
        line, column = place.split(":")
        status, said = lint(text)
        assert status == 1
        assert f"evening.toml:{int(line) + 1}:{column}" in said

    def test_takes_a_clock_time_with_and_without_quotes(self, lint: Lint) -> None:
        for clock in ('"20:30"', "20:30:00"):
            status, said = lint(top(f"ends_at = {clock}"))
            assert status == 0, said

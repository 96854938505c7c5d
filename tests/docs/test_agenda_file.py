"""The page about the agenda file knows every key, and its examples are right."""

from __future__ import annotations

from typing import get_args

import pytest

from circlekeeper.agenda import kinds, model
from circlekeeper.agenda.reading import read_text
from tests.docs.pages import blocks, codes, page, script, section

PAGE = page("docs/agenda-file.md")
make_docs = script("make_docs")
SECTIONS = {
    "Agenda": "## The evening",
    "Group": "## The evening",
    "StageTable": "## A stage",
    "TurnsTable": "## Turns",
    "Round": "## Turns",
    "Open": "## Turns",
    "Topics": "## Topics",
    "ChallengesTable": "## Challenges",
    "PhaseTable": "## Challenges",
    "GroupsTable": "## Groups",
}
EVENING = 'title = "An evening"\n'
STAGE = '[[stages]]\nkind = "{kind}"\n'


def test_every_table_of_the_file_has_its_section() -> None:
    tables = {
        t.__name__
        for t in vars(model).values()
        if isinstance(t, type) and issubclass(t, model.Table) and t is not model.Table
    }
    with_keys = {name for name in tables if make_docs.own_keys(name)}
    assert with_keys == set(SECTIONS)


@pytest.mark.parametrize("name", SECTIONS)
def test_every_key_is_named_in_its_section(name: str) -> None:
    assert set(make_docs.own_keys(name)) <= set(codes(section(PAGE, SECTIONS[name])))
    assert set(make_docs.WITHOUT[name]) == set(make_docs.own_keys(name))


def test_every_kind_is_named() -> None:
    assert set(kinds.NAMES) <= set(codes(section(PAGE, "## Kinds")))


@pytest.mark.parametrize("example", blocks(PAGE, "toml"), ids=range(len(blocks(PAGE, "toml"))))
def test_an_example_is_right(example: str) -> None:
    whole = example if "title = " in example.split("[[", maxsplit=1)[0] else EVENING + example
    reading = read_text(whole, "example.toml")
    assert reading.plan is not None, reading.problems
    assert not reading.problems


def defaults() -> list[tuple[str, str, str]]:
    """Every value that the page gives as what a key is when it is left out: the table, the key, the value as a file
    has it.
    """
    found = []
    for name, keys in make_docs.WITHOUT.items():
        for key, said in keys.items():
            value = said.split("`")[1] if said.startswith("`") else ""
            if value and (name, key) != ("GroupsTable", "rotations"):
                found.append((name, key, value))
    return found


def kind_with(table: str) -> str:
    """A kind of stage that has the keys of a table."""
    family = next(family for family in model.FAMILIES if issubclass(family, getattr(model, table)))
    return str(get_args(family.model_fields["kind"].annotation)[0])


@pytest.mark.parametrize(("name", "key", "value"), defaults())
def test_what_is_left_out_is_what_the_page_says(name: str, key: str, value: str) -> None:
    if name == "Agenda":
        without, written = (
            EVENING + STAGE.format(kind="round"),
            f"{EVENING}{key} = {value}\n" + STAGE.format(kind="round"),
        )
    elif name == "PhaseTable":
        phase = '[[stages.phases]]\ntitle = "One"\nlength = "1m"\n'
        without = EVENING + STAGE.format(kind="challenges") + phase
        written = without + f"{key} = {value}\n"
    else:
        without = EVENING + STAGE.format(kind=kind_with(name))
        written = without + f"{key} = {value}\n"
    assert read_text(written, "a.toml").plan == read_text(without, "a.toml").plan is not None


def test_the_defaults_of_every_table_are_among_those_tried() -> None:
    assert {name for name, _, _ in defaults()} == {
        "Agenda",
        "TurnsTable",
        "Round",
        "Open",
        "Topics",
        "PhaseTable",
        "GroupsTable",
    }


@pytest.mark.parametrize("kind", kinds.NAMES)
def test_what_the_page_says_of_a_kind_is_what_it_brings(kind: str) -> None:
    row = next(
        line
        for line in section(PAGE, "## Kinds").splitlines()
        if line.startswith(f"| `{kind}` |") and line.count("|") > 6
    )
    _, _, _, length, flex, bell, turn, returns, response, _, _ = (cell.strip().strip("`") for cell in row.split("|"))
    keys = {"length": length, "flex": flex, "bell": bell, "turn": turn, "returns": returns, "response": response}
    lines = [
        f"{key} = {value}" if key == "returns" else f'{key} = "{value}"'
        for key, value in keys.items()
        if value and value != "by step" and key != "length"
    ]
    without = EVENING + STAGE.format(kind=kind)
    said, plain = read_text(without + "\n".join(lines), "a.toml"), read_text(without, "a.toml")
    assert said.plan is not None, said.problems
    assert said.plan == plain.plan
    assert script("make_docs").short(said.plan.stages[0].usual) == length

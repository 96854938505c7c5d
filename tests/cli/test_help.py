"""Every command's help ends with what one might type."""

from __future__ import annotations

import shlex
from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from circlekeeper.cli.help import examples
from circlekeeper.cli.main import COMMANDS, group
from circlekeeper.words import command_line


def typed(epilog: str | None) -> list[str]:
    """What the end of a help says to type."""
    return [line.strip() for line in (epilog or "").splitlines() if line.startswith("  circlekeeper ")]


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command, by its word."""
    context = click.Context(group)
    for name in COMMANDS:
        command = group.get_command(context, name)
        assert command is not None
        yield name, command


@pytest.mark.parametrize(("name", "command"), list(commands()), ids=list(COMMANDS))
def test_the_examples_of_a_command_can_be_typed(name: str, command: click.Command) -> None:
    examples = typed(command.epilog)
    assert 1 <= len(examples) <= 2
    for example in examples:
        program, word, *rest = shlex.split(example)
        assert (program, word) == ("circlekeeper", name)
        command.make_context(name, rest).close()


@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_shows_each_example_on_a_line_of_its_own_in_eighty_columns(name: str) -> None:
    shown = CliRunner().invoke(group, [name, "--help"], terminal_width=80).output.splitlines()
    command = dict(commands())[name]
    assert set(typed(command.epilog)) <= {line.strip() for line in shown}
    assert max(map(len, shown)) <= 80


def test_the_help_of_the_program_says_how_to_begin() -> None:
    assert [example.split()[1] for example in typed(group.epilog)] == ["demo", "run"]


def test_a_file_in_an_example_is_called_as_in_the_readers_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(command_line.FILES, "my-circle.toml", "mein-kreis.toml")
    told = examples(("circlekeeper check my-circle.toml --count 9", "Nine of them."))
    assert typed(told) == ["circlekeeper check mein-kreis.toml --count 9"]

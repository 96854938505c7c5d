"""Every key, every word and every option is in the documentation."""

from __future__ import annotations

import click

from circlekeeper.cli.main import COMMANDS, group
from circlekeeper.tui.circle.actions import CIRCLE
from circlekeeper.tui.circle.tonight import TONIGHT
from circlekeeper.tui.gathering.actions import GATHERING
from circlekeeper.tui.library.actions import LIBRARY
from circlekeeper.tui.workshop.actions import WORKSHOP
from circlekeeper.words import plain
from tests.docs.pages import codes, page, section

PAGE = page("docs/keys-and-commands.md")
README = page("README.md")


def test_every_command_and_every_option_is_named() -> None:
    context = click.Context(group)
    for name in COMMANDS:
        command = group.get_command(context, name)
        assert command is not None
        said = codes(section(PAGE, f"### {name}"))
        assert said[0].startswith(f"circlekeeper {name}")
        for option in command.params:
            if isinstance(option, click.Option):
                assert any(code.split(" ")[0] == option.opts[0] for code in said), (name, option.opts)
    for name in ("--version", "--help", "-h"):
        assert any(name in code for code in codes(PAGE))


def test_every_key_is_named() -> None:
    for table, heading in (
        (CIRCLE, "## In the circle"), (LIBRARY, "### In the library"), (GATHERING, "### In the gathering"),
        (WORKSHOP, "### In the workshop"), (TONIGHT, "### In tonight’s plan"),
    ):  # fmt: skip
        said = set(codes(section(PAGE, heading))) | set(codes(section(PAGE, "### circlekeeper")))
        for action in table:
            assert set(action.keys_shown.split(", ")) <= said, action.name


def test_the_readme_names_the_first_key_of_everything_in_the_circle() -> None:
    said = codes(section(README, "## Keys"))
    assert {action.key_shown for action in CIRCLE} <= set(said)


def test_every_word_of_plain_mode_is_named() -> None:
    assert set(plain.USAGES.values()) <= {code.replace("\\|", "|") for code in codes(section(PAGE, "## Plain mode"))}


def test_every_command_of_the_readme_exists() -> None:
    for code in (*codes(README), *codes(page("docs/when-something-goes-wrong.md")), *codes(page("docs/privacy.md"))):
        words = code.split()
        if words[0] == "circlekeeper" and len(words) > 1 and not words[1].startswith("-"):
            assert words[1] in COMMANDS, code

"""Write the parts of the documentation that the program itself knows: keys, commands, what an agenda file may say.

python scripts/make_docs.py            fills what stands between <!-- made: NAME --> and <!-- made end --> in
                                       README.md and docs/*.md
python scripts/make_docs.py --check    writes nothing; 1 when something there is not what the program says now
"""

from __future__ import annotations

import argparse
import inspect
import re
import sys
import types
import typing
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, get_args

import click
from pydantic import BaseModel

from circlekeeper.agenda import kinds, model, values
from circlekeeper.agenda.schema import descriptions
from circlekeeper.cli.main import COMMANDS, group
from circlekeeper.keeping.settings import Settings
from circlekeeper.tui.circle.actions import CIRCLE
from circlekeeper.tui.circle.closing import CLOSING
from circlekeeper.tui.circle.room import ROOM
from circlekeeper.tui.circle.tonight import TONIGHT
from circlekeeper.tui.gathering.actions import GATHERING
from circlekeeper.tui.kit import actions
from circlekeeper.tui.library.actions import LIBRARY
from circlekeeper.tui.workshop.actions import WORKSHOP
from circlekeeper.words import plain as plain_words
from circlekeeper.words.kinds import OURS
from circlekeeper.words.lengths import short

ROOT = Path(__file__).resolve().parent.parent
PART = re.compile(r"(<!-- made: ([a-z-]+) -->\n).*?(<!-- made end -->)", re.S)
FALSE_OR_TRUE = {False: "`false`", True: "`true`"}

WITHOUT: dict[str, dict[str, str]] = {
    "Agenda": {
        "format": "`1`",
        "title": "it is needed",
        "length": "the stages' lengths together",
        "ends_at": "none",
        "people": "nobody",
        "group": "any number",
        "agreements": "none",
        "bell": '`"cue"`',
        "handover": '`"0s"`',
        "marks": "none",
        "language": "your own",
        "in_need": "nothing",
        "stages": "one is needed",
    },
    "Group": {"min": "1", "max": "no end"},
    "StageTable": {
        "kind": "it is needed",
        "title": "the kind's name",
        "length": "see [lengths](#lengths)",
        "prompt": "from the kind",
        "say": "nothing",
        "note": "nothing",
        "flex": "from the kind",
        "min": "half of the length",
        "bell": "from the kind",
        "at": "when it is its turn",
        "by": "nobody named",
        "response": "from the kind",
    },
    "TurnsTable": {
        "turn": "from the kind",
        "wrap": '`"0s"`',
        "warn": "30s, or a quarter of a shorter turn",
        "limit": '`"soft"`',
        "order": '`"around"` in a round, `"popcorn"` in open',
        "start": '`"volunteer"`',
        "direction": '`"left"`',
        "returns": "from the kind",
        "who": '`"all"`',
        "gap": '`"0s"`',
        "after": '`"0s"`',
        "after_response": '`"experience"`',
    },
    "Round": {"laps": "`1`", "prompts": "the one `prompt`", "most": "no limit"},
    "Open": {"once": "`false`"},
    "Topics": {"votes": "`3`"},
    "ChallengesTable": {"phases": "the four steps below", "times": "as often as the time allows", "extend": "none"},
    "PhaseTable": {
        "title": "it is needed",
        "voice": '`"all"`',
        "length": "it is needed, but beside such a `turn`",
        "turn": "nobody in turn",
        "response": 'as the stage says, else `"none"`',
    },
    "GroupsTable": {
        "size": "`2`",
        "rotations": "as many as `size`",
        "turn": "the stage's length, less the changeovers, divided by the rotations",
        "changeover": '`"0s"`',
        "warn": "30s, or a quarter of a shorter turn",
        "shuffle": "`false`",
        "partners": '`"neighbours"`',
        "changes": "`1`",
        "prompts": "the one `prompt`",
    },
}
"""What a key is when the file leaves it out. A test writes these down in an agenda and sees that it means the same
evening.
"""


# -- small things


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """A table of Markdown."""
    head = list(head)
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |" for row in lines) + "\n"


def code(text: str) -> str:
    """As it is typed."""
    return f"`{text}`"


def a_key(shown: str) -> str:
    """Keys as a person reads them: "`Enter`, `→`"."""
    return ", ".join(code(key) for key in shown.split(", "))


# -- keys


def keys(shown: Iterable[actions.Action], known: Iterable[actions.Action] = ()) -> str:
    """What each key does, but for those that are known already."""
    old = {action.name for action in known}
    rows = [[a_key(a.keys_shown), f"**{a.title}**", a.help] for a in shown if a.name not in old]
    return table(["key", "", "what it does"], rows)


def keys_in_short() -> str:
    """The keys of a circle, a line for each part of the work."""
    lines = []
    for name, heading in actions.GROUPS.items():
        ours = [a for a in CIRCLE if a.group == name]
        lines.append(
            [f"**{heading}**", " · ".join(f"{code(a.key_shown)} {a.title[0].lower() + a.title[1:]}" for a in ours)]
        )
    return table(["", ""], lines)


def keys_of_circle() -> str:
    """Every key of a circle, by what it is for."""
    parts = []
    for name, heading in actions.GROUPS.items():
        parts.append(f"### {heading}\n\n" + keys(a for a in CIRCLE if a.group == name))
    return "\n".join(parts)


def words_of_plain() -> str:
    """What can be typed in plain mode."""
    return table(
        ["write", "what it does"], [[code(usage), plain_words.HELP[word]] for word, usage in plain_words.USAGES.items()]
    )


# -- the command line


def commands() -> str:
    """Every command, with its options."""
    context = click.Context(group, info_name="circlekeeper")
    parts = []
    for name in COMMANDS:
        command = group.get_command(context, name)
        assert command is not None
        arguments = [_metavar(p, context) for p in command.params if isinstance(p, click.Argument)]
        options = [p for p in command.params if isinstance(p, click.Option)]
        usage = " ".join(["circlekeeper", name, *arguments, *(["[options]"] if options else [])])
        parts.append(f"### {name}\n\n{code(usage)}\n\n{command.help}\n")
        if options:
            parts.append(table(["option", "what it does"], [[_option(p, context), p.help or ""] for p in options]))
    return "\n".join(parts)


def _metavar(parameter: click.Parameter, context: click.Context) -> str:
    """What stands for its value; before click 8.2 it was asked for without the context."""
    asked = inspect.signature(parameter.make_metavar).parameters
    return parameter.make_metavar(context) if asked else parameter.make_metavar()  # type: ignore[call-arg]


def _option(option: click.Option, context: click.Context) -> str:
    value = "" if option.is_flag else _metavar(option, context)
    plainly = {"INTEGER RANGE": "N", "INTEGER": "N", "FLOAT": "N", "FLOAT RANGE": "N", "TEXT": "NAMES"}
    return code(option.opts[0] + (f" {plainly.get(value, value)}" if value else ""))


# -- the agenda file


def _value(annotation: Any, metadata: Iterable[Any]) -> str:
    """What may stand there, in words."""
    for thing in metadata:
        if isinstance(thing, values.Value):
            return _in_words(thing)
    inner = [a for a in get_args(annotation) if a is not type(None)] if _is_optional(annotation) else [annotation]
    kind = inner[0]
    origin = typing.get_origin(kind)
    if origin is list:
        (entry,) = get_args(kind)
        if typing.get_origin(entry) is typing.Annotated:
            of, *more = get_args(entry)
            return "a list of " + (
                "tables"
                if _tables(of)
                else re.sub(r"(?:a )?(name|text|duration|word)", r"\1s", _value(of, more), count=1)
            )
        return "a list of tables"
    if origin is typing.Literal:
        return "a kind"
    return "a table"


def _is_optional(annotation: Any) -> bool:
    return typing.get_origin(annotation) in (typing.Union, types.UnionType) and type(None) in get_args(annotation)


def _tables(annotation: Any) -> bool:
    options = get_args(annotation) or (annotation,)
    return all(isinstance(o, type) and issubclass(o, BaseModel) for o in options)


def _in_words(value: values.Value) -> str:
    match value:
        case values.Duration(zero=zero, choices=words):
            return " or ".join([*(code(f'"{w}"') for w in words), "a duration" + (', also `"0s"`' if zero else "")])
        case values.OneOf(choices=choices):
            return ", ".join(code(f'"{choice}"') for choice in choices)
        case values.Text(private=True, most=most):
            return f"a name, up to {most} letters"
        case values.Text(most=most):
            return f"text, up to {most:,} letters"
        case values.Start(choices=choices):
            return ", ".join(code(f'"{choice}"') for choice in choices) + " or a name"
        case values.Voices(choices=choices):
            return ", ".join(code(f'"{choice}"') for choice in choices) + ', a mark, or `"not"` and a mark'
        case values.MarkWord():
            return "a word in small letters"
        case values.Laps(most=most, choices=(word,)):
            return f'a number, 1 to {most}, or `"{word}"`'
        case values.Language():
            return 'a language tag: `"de"`'
        case values.Whole(least=least, most=most):
            return f"a number, {least} to {most}"
        case values.Flag():
            return "`true` or `false`"
        case values.TimeOfDay():
            return 'a clock time: `"20:30"`'
        case values.Format():
            return "`1`"
    raise AssertionError(value)


def own_keys(name: str) -> list[str]:
    """The keys that a table of the model brings itself, in its order; those of `Stage` with the `kind` that every
    kind says.
    """
    table_of: type[BaseModel] = getattr(model, name)
    found = [key for key in table_of.__annotations__ if key in table_of.model_fields]
    return ["kind", *found] if name == "StageTable" else [key for key in found if key != "kind"]


def agenda_keys(name: str) -> Callable[[], str]:
    """The keys of one table of the file."""

    def made() -> str:
        source = model.Lead if name == "StageTable" else getattr(model, name)
        sentences = descriptions(source)
        rows = []
        for key in own_keys(name):
            field = source.model_fields[key]
            meaning = re.sub(r" Without it,.*|, \w+ unless it says otherwise", "", sentences[key])
            rows.append([code(key), _value(field.annotation, field.metadata), WITHOUT[name][key], meaning])
        return table(["key", "what may stand there", "left out", "what it means"], rows)

    return made


def table_of_kinds() -> str:
    """What each kind brings with it."""
    rows = []
    for named, usual in kinds.USUAL.items():
        turn = usual.turn if isinstance(usual.turn, str) else short(usual.turn)
        has_turns = usual.kind in kinds.WITH_TURNS
        rows.append([
            code(named), "itself" if named == usual.kind else code(usual.kind), short(usual.length), code(usual.flex),
            code(usual.bell), code(turn) if has_turns else "", FALSE_OR_TRUE[usual.returns] if has_turns else "",
            code(usual.response) if usual.response is not None else "by step", OURS.prompts.get(named, "none"),
        ])  # fmt: skip
    return table(
        ["kind", "the floor moves as in", "length", "flex", "bell", "turn", "returns", "response", "prompt"], rows
    )


def kinds_themselves() -> str:
    """What each kind that is not only a name for another is for."""
    rows = []
    for name, family in model.FAMILY.items():
        if kinds.USUAL[typing.cast("kinds.KindName", name)].kind == name:
            own = [code(key) for key in own_keys(family.__name__)]
            rules = ["[the turn rules](#turns)"] if issubclass(family, model.TurnsTable) else []
            rows.append([code(name), (family.__doc__ or "").strip(), ", ".join([*rules, *own])])
    return table(["kind", "what happens", "its own keys"], rows)


def usual_phases() -> str:
    """The steps of a challenge that names none."""
    rows = [[p.title, code(p.voice), short(p.length), code(p.response)] for p in kinds.USUAL_PHASES]
    return table(["step", "voice", "length", "response"], rows)


# -- settings


def table_of_settings() -> str:
    """What can be set, once for all evenings."""
    from circlekeeper.tui.kit.settings import all_rows

    usual = Settings()
    rows = []
    for name, row in all_rows().items():
        value = getattr(usual, name)
        rows.append(
            [row.label, code(name), code(f'"{value}"') if isinstance(value, str) else FALSE_OR_TRUE[value], row.help]
        )
    return table(["setting", "in the file", "usual", "what it does"], rows)


def signs() -> str:
    """What stands on the ring."""
    from circlekeeper.telling.screens import SIGNS

    return table(["sign", "what it means"], SIGNS)


def bundled() -> str:
    """How many agendas come with circlekeeper."""
    count = len(list((ROOT / "agendas").glob("*.toml")))
    return f"{count} agendas come with circlekeeper; the library and `circlekeeper agendas` list them.\n"


PARTS: dict[str, Callable[[], str]] = {
    "keys-in-short": keys_in_short,
    "keys-circle": keys_of_circle,
    "keys-tonight": lambda: keys(TONIGHT),
    "keys-library": lambda: keys(LIBRARY),
    "keys-gathering": lambda: keys(GATHERING, actions.ALWAYS),
    "keys-workshop": lambda: keys(WORKSHOP, actions.ALWAYS),
    "keys-room": lambda: keys(ROOM, CIRCLE),
    "keys-closing": lambda: keys(CLOSING),
    "plain-words": words_of_plain,
    "commands": commands,
    "agenda-session": agenda_keys("Agenda"),
    "agenda-group": agenda_keys("Group"),
    "agenda-stage": agenda_keys("StageTable"),
    "agenda-turns": agenda_keys("TurnsTable"),
    "agenda-round": agenda_keys("Round"),
    "agenda-open": agenda_keys("Open"),
    "agenda-topics": agenda_keys("Topics"),
    "agenda-challenges": agenda_keys("ChallengesTable"),
    "agenda-phase": agenda_keys("PhaseTable"),
    "agenda-groups": agenda_keys("GroupsTable"),
    "kinds-themselves": kinds_themselves,
    "kinds": table_of_kinds,
    "usual-phases": usual_phases,
    "settings": table_of_settings,
    "signs": signs,
    "bundled": bundled,
}
"""Every part that is made, by the name between its marks."""


def pages() -> list[Path]:
    """The pages with parts that are made."""
    return [
        p
        for p in (ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md")))
        if "<!-- made: " in p.read_text(encoding="utf-8")
    ]


def filled(text: str) -> str:
    """A page with its parts made anew."""
    return PART.sub(lambda found: f"{found[1]}\n{PARTS[found[2]]()}\n{found[3]}", text)


def main() -> int:
    """Write the parts, or compare them."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--check", action="store_true", help="write nothing; 1 when a page is not as it would be made")
    check = asked.parse_args().check
    status = 0
    for page in pages():
        old = page.read_text(encoding="utf-8")
        new = filled(old)
        if old == new:
            continue
        print(page.relative_to(ROOT))
        if check:
            status = 1
        else:
            page.write_text(new, encoding="utf-8")
    return status


if __name__ == "__main__":
    sys.exit(main())

"""Reading an agenda: a file or a text becomes the plan of an evening, or every error in it at once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import NamedTuple

from circlekeeper.agenda.judging import judge, titles_of
from circlekeeper.agenda.model import Agenda
from circlekeeper.agenda.places import Places
from circlekeeper.agenda.problems import Finding, Path, Problem, where
from circlekeeper.agenda.resolve import resolve
from circlekeeper.agenda.scan import scan
from circlekeeper.agenda.source import RefusedError, place_in, text_of
from circlekeeper.agenda.syntax import parse
from circlekeeper.circle.plan import Plan
from circlekeeper.planning.fitting import Trouble, troubles
from circlekeeper.words import agenda as words

MOST_PROBLEMS = 500
"""More than this nobody reads; one line says how many more there are."""


class Reading(NamedTuple):
    """What came of reading an agenda."""

    path: str
    """The file, as it was asked for."""
    text: str
    """What stands in it, without a byte-order mark; empty when it could not be read."""
    plan: Plan | None
    """The evening it means; None where there are errors."""
    agenda: Agenda | None
    """The agenda as it is written; None where there are errors."""
    problems: tuple[Problem, ...]
    """Its errors, or else its warnings, in the order of the file."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What must be fixed before it can be used."""
        return tuple(p for p in self.problems if not p.warning)

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What will not work out, though it can be used."""
        return tuple(p for p in self.problems if p.warning)


def read(path: str | os.PathLike[str], *, count: int | None = None) -> Reading:
    """Read a file; `count` is the number of people to judge the times with, else the roster or the group's limits."""
    name = os.fspath(path)
    try:
        text = text_of(name)
    except RefusedError as refused:
        problem = Problem(
            name, refused.line, refused.column, words.THE_FILE, refused.saying.what, refused.saying.instead
        )
        return Reading(name, "", None, None, (problem,))
    return read_text(text, name, count=count)


def read_text(text: str, name: str, *, count: int | None = None) -> Reading:
    """Read a text as if it stood in the file `name`."""
    look = scan(text)
    if look.refused is not None:
        at, saying = look.refused
        return Reading(
            name, text, None, None, (Problem(name, *place_in(text, at), words.THE_FILE, saying.what, saying.instead),)
        )
    parsed = parse(text, look)
    titles = titles_of(parsed.data) if parsed.data is not None else {}
    problems = [Problem(name, *b.place, where(b.path, titles), b.saying.what, b.saying.instead) for b in parsed.broken]
    if parsed.data is None:
        return Reading(name, text, None, None, _in_order(problems, name))
    agenda, findings = judge(parsed.data)
    if parsed.broken:
        findings = [
            f
            for f in findings
            if f.mark != "table" or not any(_may_hold(broken.path, f.at) for broken in parsed.broken)
        ]
    if findings:
        problems += _placed(findings, name, parsed.text, titles)
    if problems or agenda is None:
        return Reading(name, text, None, None, _in_order(problems, name))
    plan = resolve(agenda)
    warnings = [_warning(trouble, agenda) for trouble in troubles(plan, count)]
    return Reading(name, text, plan, agenda, _in_order(_placed(warnings, name, text, titles) if warnings else [], name))


def _warning(trouble: Trouble, agenda: Agenda) -> Finding:
    """The warning, pointing at the first of its keys that the file gives, else at the stage."""
    at: Path = () if trouble.stage is None else ("stages", trouble.stage)
    table = agenda if trouble.stage is None else agenda.stages[trouble.stage]
    for key in trouble.keys:
        outer, _, inner = key.partition(".")
        given = getattr(table, outer, None)
        if given is not None and (not inner or getattr(given, inner) is not None):
            return Finding((*at, outer, inner) if inner else (*at, outer), trouble.saying, warning=True)
    return Finding(at, trouble.saying, "table", warning=True)


def _may_hold(broken: Path, missing: Path) -> bool:
    """Whether what is broken may be, or hide, the key that is missing."""
    if len(broken) < 2 or (missing == ("stages",) and isinstance(broken[-1], int)):
        return True
    return len(missing) > 1 and broken[: len(missing) - 1] == missing[:-1]


def _placed(findings: Iterable[Finding], name: str, text: str, titles: dict[int, str]) -> list[Problem]:
    places: Places | None = None
    problems = []
    for f in findings:
        place = 1, 1
        if len(f.at) > 1 or f.mark != "table":
            places = places or Places(text)
            place = places.of(f.at, f.mark)
        problems.append(Problem(name, *place, where(f.at, titles), f.saying.what, f.saying.instead, f.warning))
    return problems


def _in_order(problems: list[Problem], name: str) -> tuple[Problem, ...]:
    """In the order of the file, and no more than anybody reads."""
    problems.sort(key=lambda p: (p.line, p.column))
    if len(problems) <= MOST_PROBLEMS:
        return tuple(problems)
    last, more = problems[MOST_PROBLEMS - 1], words.more_problems(number=len(problems) - MOST_PROBLEMS)
    return (*problems[:MOST_PROBLEMS], Problem(name, last.line, last.column, words.THE_FILE, more.what, more.instead))

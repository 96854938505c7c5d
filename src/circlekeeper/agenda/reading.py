"""Reading an agenda: a file or a text becomes the plan of an evening, or every error in it at once."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import NamedTuple

from circlekeeper.agenda.judging import judge, titles_of
from circlekeeper.agenda.model import Agenda
from circlekeeper.agenda.places import Places
from circlekeeper.agenda.problems import Finding, Problem, Way, where
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


def read(path: str | os.PathLike[str], *, count: int | None = None) -> Reading:
    """Read a file; `count` is the number of people to judge the times with, else the roster or the group's limits."""
    name = os.fspath(path)
    try:
        text = text_of(name)
    except RefusedError as wrong:
        return refused(name, wrong)
    return read_text(text, name, count=count)


def refused(name: str, wrong: RefusedError, text: str = "") -> Reading:
    """What came of a file that is not read any further."""
    return Reading(name, text, None, None, (Problem(name, wrong.line, wrong.column, words.THE_FILE, wrong.saying),))


def read_text(text: str, name: str, *, count: int | None = None) -> Reading:
    """Read a text as if it stood in the file `name`."""
    look = scan(text)
    if look.refused is not None:
        at, saying = look.refused
        return refused(name, RefusedError(saying, *place_in(text, at)), text)
    parsed = parse(text, look)
    titles = {} if parsed.data is None else titles_of(parsed.data)
    agenda, findings = (None, []) if parsed.data is None else judge(parsed.data)
    findings = [
        *parsed.broken,
        *(f for f in findings if f.mark != "table" or not any(_may_hold(broken.at, f.at) for broken in parsed.broken)),
    ]
    if findings or agenda is None:
        return Reading(name, text, None, None, _placed(findings, name, parsed.text, titles))
    plan = resolve(agenda)
    warnings = [_warning(trouble, agenda) for trouble in troubles(plan, count)]
    return Reading(name, text, plan, agenda, _placed(warnings, name, text, titles))


def _warning(trouble: Trouble, agenda: Agenda) -> Finding:
    """The warning, pointing at the first of its keys that the file gives, else at the stage."""
    at: Way = () if trouble.stage is None else ("stages", trouble.stage)
    table = agenda if trouble.stage is None else agenda.stages[trouble.stage]
    for key in trouble.keys:
        outer, _, inner = key.partition(".")
        given = getattr(table, outer, None)
        if given is not None and (not inner or getattr(given, inner) is not None):
            return Finding((*at, outer, inner) if inner else (*at, outer), trouble.saying, warning=True)
    return Finding(at, trouble.saying, "table", warning=True)


def _may_hold(broken: Way, missing: Way) -> bool:
    """Whether what is broken may be, or hide, the key that is missing."""
    if len(broken) < 2 or (missing == ("stages",) and isinstance(broken[-1], int)):
        return True
    return len(missing) > 1 and broken[: len(missing) - 1] == missing[:-1]


def _placed(findings: Iterable[Finding], name: str, text: str, titles: dict[int, str]) -> tuple[Problem, ...]:
    """What is told of the findings: in the order of the file, and no more than anybody reads."""
    places: Places | None = None
    problems = []
    for f in findings:
        place = f.place or (1, 1)
        if f.place is None and (len(f.at) > 1 or f.mark != "table"):
            places = places or Places(text)
            place = places.of(f.at, f.mark)
        problems.append(Problem(name, *place, where(f.at, titles), f.saying, f.warning))
    problems.sort(key=lambda p: (p.line, p.column))
    if len(problems) > MOST_PROBLEMS:
        last, more = problems[MOST_PROBLEMS - 1], words.more_problems(number=len(problems) - MOST_PROBLEMS)
        problems[MOST_PROBLEMS:] = [Problem(name, last.line, last.column, words.THE_FILE, more)]
    return tuple(problems)

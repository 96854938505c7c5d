"""What stays of an evening after its close: planned and actual times, and how many were there. Never who, or what
about.

One TOML file an evening, readable by its owner alone, described in docs/records.md. Reading passes over what is not
a record of ours and says so; nothing here ever changes or removes a file that is there.
"""

from __future__ import annotations

import hashlib
import json
import os
import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal, TypeVar

from circlekeeper.circle.plan import Plan
from circlekeeper.circle.view import View
from circlekeeper.keeping.fs import DISK, NotAFile, write_whole
from circlekeeper.units import SECOND, Ms

T = TypeVar("T")

FORMAT = 1
"""The version of the record that this program writes; it reads this and every earlier one."""

MOST_BYTES = 256 * 1024
"""A larger file is no record."""

_MOST_DOTS = 250
"""In one line: a longer dotted key costs tomllib minutes, and no title has as many."""

_MOST_COUNT = 9_999_999
"""Of people, or of a stage's seconds."""

WhyLeft = Literal["broken", "foreign", "newer", "unreadable"]


@dataclass(frozen=True, slots=True)
class StageRecord:
    """How one stage of an evening went."""

    title: str
    named: str
    """The kind as the agenda names it: `check-in`, `close`, …"""
    planned: Ms
    """Its length as the evening began."""
    replanned: Ms
    """Its length at the end, after every proposal taken."""
    actual: Ms | None
    """What it took, holds not counted; None when it was never entered."""
    added: bool = False
    """Whether nobody planned it."""


@dataclass(frozen=True, slots=True)
class Record:
    """One evening, without its people."""

    agenda: str
    """The agenda's title."""
    digest: str
    """Which edition of the agenda it was: see `digest_of`."""
    date: date
    """The day it began, where it began."""
    people: int
    """How many were there, latecomers and those who left early included."""
    started: datetime
    """When it began, with its offset from UTC, in whole seconds; so the other two."""
    ended: datetime
    planned_end: datetime | None = None
    stages: tuple[StageRecord, ...] = ()
    format: int = FORMAT


@dataclass(frozen=True, slots=True)
class PassedOver:
    """A file among the records that was left alone."""

    path: Path
    why: WhyLeft


@dataclass(frozen=True, slots=True)
class Shelf:
    """All records that could be read, oldest first, and the files that could not."""

    records: tuple[Record, ...]
    passed_over: tuple[PassedOver, ...]


class RecordError(Exception):
    """The text is not a record that this program can read; `why` says in which way."""

    def __init__(self, why: WhyLeft) -> None:
        super().__init__(why)
        self.why: WhyLeft = why


def digest_of(plan: Plan) -> str:
    """The edition of an agenda in 16 letters: another where anything but its people is different."""
    written = json.dumps(plan.without_names().to_data(), sort_keys=True, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(written.encode()).hexdigest()[:16]


def record_of(
    plan: Plan,
    view: View,
    *,
    started: datetime,
    ended: datetime,
    planned_end: datetime | None = None,
) -> Record:
    """The record of a session as it stands in `view`. The datetimes know their zone."""
    stages = tuple(
        StageRecord(
            visible.public_title,
            visible.named,
            visible.planned,
            visible.length,
            visible.elapsed if visible.begun else None,
            visible.added,
        )
        for visible in view.stages
    )
    return Record(
        agenda=plan.title,
        digest=digest_of(plan),
        date=started.date(),
        people=len(view.people),
        started=started,
        ended=ended,
        planned_end=planned_end,
        stages=stages,
    )


def to_toml(record: Record) -> str:
    """The record as the text of its file."""
    import tomli_w

    data: dict[str, Any] = {
        "format": record.format,
        "agenda": record.agenda,
        "digest": record.digest,
        "date": record.date,
        "people": record.people,
    }
    for key in ("planned_end", "started", "ended"):
        moment: datetime | None = getattr(record, key)
        if moment is not None:
            data[key] = _whole(moment)
    if not record.stages:
        data["stages"] = []
    # A table at a time: left to itself, tomli-w folds short stages into one line and long ones not.
    return "\n".join([tomli_w.dumps(data), *("[[stages]]\n" + tomli_w.dumps(_stage_data(s)) for s in record.stages)])


def _stage_data(stage: StageRecord) -> dict[str, Any]:
    data: dict[str, Any] = {"title": stage.title, "kind": stage.named, "planned": _seconds(stage.planned)}
    data["replanned"] = _seconds(stage.replanned)
    if stage.actual is not None:
        data["actual"] = _seconds(stage.actual)
    if stage.added:
        data["added"] = True
    return data


def _seconds(length: Ms) -> int:
    return min(_MOST_COUNT, max(0, length + SECOND // 2) // SECOND)


def _whole(moment: datetime) -> datetime:
    """The moment in whole seconds and an offset of whole minutes, as TOML can write it."""
    offset = moment.utcoffset()
    if offset is None or offset.total_seconds() % 60:
        moment = moment.astimezone(UTC)
    return moment.replace(microsecond=0)


def from_toml(text: str) -> Record:
    """The record in a file's text; `RecordError` for anything else."""
    if text.count(".") > _MOST_DOTS and any(line.count(".") > _MOST_DOTS for line in text.splitlines()):
        raise RecordError("broken")
    try:
        return _from_data(tomllib.loads(text))
    except (ValueError, RecursionError) as error:
        raise RecordError("broken") from error


def _from_data(data: dict[str, Any]) -> Record:
    version = data.get("format")
    if type(version) is not int or version < 1 or "agenda" not in data:
        raise RecordError("foreign")
    if version > FORMAT:
        raise RecordError("newer")
    try:
        return Record(
            agenda=_exactly(str, data["agenda"]),
            digest=_exactly(str, data["digest"]),
            date=_exactly(date, data["date"]),
            people=_count(data["people"]),
            started=_moment(data["started"]),
            ended=_moment(data["ended"]),
            planned_end=_moment(data["planned_end"]) if "planned_end" in data else None,
            stages=tuple([_stage(s) for s in data["stages"]]),
            format=version,
        )
    except (KeyError, TypeError, ValueError) as error:
        raise RecordError("broken") from error


def _stage(data: dict[str, Any]) -> StageRecord:
    return StageRecord(
        _exactly(str, data["title"]),
        _exactly(str, data["kind"]),
        _count(data["planned"]) * SECOND,
        _count(data["replanned"]) * SECOND,
        _count(data["actual"]) * SECOND if "actual" in data else None,
        _exactly(bool, data.get("added", False)),
    )


def _exactly(kind: type[T], value: object) -> T:
    """The value, if it is of this very kind: a flag is no number here, and a moment no day."""
    if type(value) is not kind:
        raise TypeError
    return value


def _count(value: object) -> int:
    count = _exactly(int, value)
    if not 0 <= count <= _MOST_COUNT:
        raise TypeError
    return count


def _moment(value: object) -> datetime:
    moment = _exactly(datetime, value)
    if moment.tzinfo is None:
        raise TypeError
    return moment


def name_of(record: Record, again: int = 0) -> str:
    """The file name of a record: when it began, in UTC, and the edition of its agenda; `again` tells two of one
    second apart.
    """
    began = record.started.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    return f"{began}-{record.digest[:8]}{f'-{again + 1}' if again else ''}.toml"


def write(folder: Path, record: Record) -> Path:
    """Keep the record in `folder` as a new file of its own; OSError when the disk does not take it."""
    again = 0
    while os.path.lexists(path := folder / name_of(record, again)):
        again += 1
    write_whole(path, to_toml(record).encode())
    return path


def read_all(folder: Path) -> Shelf:
    """Every record in `folder`, oldest first; a folder that is not there holds none.

    Hidden files, and writes that were cut off, are no concern of ours.
    """
    records: list[Record] = []
    passed_over: list[PassedOver] = []
    for name in DISK.names(folder):
        if name.startswith(".") or name.endswith(".new"):
            continue
        path = folder / name
        try:
            if not name.endswith(".toml"):
                raise RecordError("foreign")
            records.append(from_toml(_text_of(path)))
        except RecordError as no:
            passed_over.append(PassedOver(path, no.why))
    records.sort(key=lambda r: r.started)
    return Shelf(tuple(records), tuple(passed_over))


def _text_of(path: Path) -> str:
    try:
        return DISK.read(path, MOST_BYTES).decode("utf-8-sig").replace("\r\n", "\n")
    except NotAFile as error:
        raise RecordError("foreign") from error
    except OSError as error:
        raise RecordError("unreadable") from error
    except UnicodeDecodeError as error:
        raise RecordError("broken") from error

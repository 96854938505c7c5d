"""Damaged, foreign and newer journals: one sentence, and what cannot be read stays byte for byte."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from circlekeeper.circle.plan import Plan
from circlekeeper.keeping import journal, lines, private, sessions
from tests.hand_clock import HandClock
from tests.keeping.evenings import go_on, resume, understood

COMMANDS = 12


def _newer(content: bytes, name: str) -> bytes:
    return (
        lines.sealed({"what": "circlekeeper journal", "format": 2, "session": name, "more": "things"}, 0)
        + b"what a newer one writes\n"
    )


KINDS: dict[str, tuple[Callable[[bytes, str], bytes], int]] = {
    "as it was": (lambda c, n: c, 12),
    "cut in the last line": (lambda c, n: c[:-9], 11),
    "without its last newline": (lambda c, n: c[:-1], 11),
    "altered in the last line": (lambda c, n: c[:-30] + b"x" + c[-29:], 11),
    "altered in the middle": (lambda c, n: c.replace(b'"n":7,', b'"n":8,'), 6),
    "altered in the first command": (lambda c, n: c.replace(b'"n":1,', b'"n":0,'), 0),
    "altered in the head": (lambda c, n: c.replace(b"format", b"farmot", 1), 12),
    "without its head": (lambda c, n: c[c.index(b"\n") + 1 :], 0),
    "a line missing": (lambda c, n: b"".join(line for i, line in enumerate(c.splitlines(keepends=True)) if i != 5), 4),
    "a line twice": (
        lambda c, n: b"".join(line * (1 + (i == 5)) for i, line in enumerate(c.splitlines(keepends=True))),
        5,
    ),
    "two lines changed about": (
        lambda c, n: b"".join([*(s := c.splitlines(keepends=True))[:4], s[5], s[4], *s[6:]]),
        3,
    ),
    "zeros at the end": (lambda c, n: c + bytes(4096), 12),
    "zeros in the middle": (lambda c, n: c[:600] + bytes(64) + c[664:], 3),
    "all zeros": (lambda c, n: bytes(len(c)), 0),
    "garbage at the end": (lambda c, n: c + bytes(range(256)) * 3, 12),
    "all garbage": (lambda c, n: bytes(range(256)) * 8, 0),
    "carriage returns": (lambda c, n: c.replace(b"\n", b"\r\n"), 0),
    "UTF-16": (lambda c, n: c.decode().encode("utf-16"), 0),
    "a byte-order mark": (lambda c, n: b"\xef\xbb\xbf" + c, 12),
    "JSON of something else": (lambda c, n: b'{"hello": "world"}\n' * 40, 0),
    "plain text": (lambda c, n: b"Dear diary,\n\ntoday was a good day.\n", 0),
    "another session's": (lambda c, n: c.replace(n.encode(), b"20200101T000000Z-00000000"), 12),
    "two journals in one": (lambda c, n: c + c, 12),
}
NOTHING_SAID = {"as it was", "altered in the head", "all zeros", "another session's", "a byte-order mark"}
DROPPED = {"cut in the last line", "without its last newline", "altered in the last line", "zeros at the end"}


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_or_foreign_journal(kind: str, plan: Plan, clock: HandClock) -> None:
    kept = sessions.start(plan, {}, clock.now())
    go_on(kept, clock, COMMANDS)
    kept.suspend()
    path = kept.folder / journal.FILE
    alter, readable = KINDS[kind]
    damaged = alter(path.read_bytes(), kept.folder.name)
    path.write_bytes(damaged)

    if kind == "all zeros":
        assert sessions.latest(clock.now().wall) is None
        return
    again = resume(clock)
    assert len(again.entries) == readable
    assert len(again.said) == (0 if kind in NOTHING_SAID else 1)
    asides = list(kept.folder.glob("journal.aside-*"))
    if kind in NOTHING_SAID | DROPPED:
        assert asides == []
    else:
        assert damaged.endswith(asides[0].read_bytes())
        assert len(asides) == 1
    assert go_on(again, clock, 1) == [True]
    again.suspend()
    healed = resume(clock)
    assert (len(healed.entries), healed.said) == (readable + 1, ())


def test_a_newer_journal_is_left_as_it_is(plan: Plan, clock: HandClock) -> None:
    kept = sessions.start(plan, {}, clock.now())
    go_on(kept, clock, COMMANDS)
    kept.suspend()
    path = kept.folder / journal.FILE
    path.write_bytes(_newer(path.read_bytes(), kept.folder.name))
    before = {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in kept.folder.iterdir()}
    with pytest.raises(sessions.CannotResume, match="newer circlekeeper"):
        resume(clock)
    assert {p: (p.read_bytes(), p.stat().st_mtime_ns) for p in kept.folder.iterdir()} == before


def _fifo(path: Path) -> None:
    if sys.platform == "win32":
        pytest.skip("there is no such thing there")
    os.mkfifo(path)


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(1 << 30)


STRANGE: dict[str, Callable[[Path], None]] = {
    "a folder": Path.mkdir,
    "a pipe": _fifo,
    "a gigabyte": _huge,
    "a link to a device": lambda path: path.symlink_to("/dev/zero"),
    "a link to itself": lambda path: path.symlink_to(path),
}


@pytest.mark.skipif(sys.platform == "win32", reason="pipes, devices and links")
@pytest.mark.parametrize("kind", STRANGE)
def test_something_that_is_no_file_in_the_journals_place_is_one_sentence_at_once(
    kind: str, plan: Plan, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = sessions.start(plan, {}, clock.now())
    go_on(kept, clock, COMMANDS)
    kept.suspend()
    path = kept.folder / journal.FILE
    path.unlink()
    STRANGE[kind](path)
    lengths, reading = list[int](), os.read

    def read(fd: int, most: int) -> bytes:
        data = reading(fd, most)
        lengths.append(len(data))
        return data

    monkeypatch.setattr(os, "read", read)
    with pytest.raises(sessions.CannotResume, match="can't be read"):
        resume(clock)
    assert 0 < sum(lengths) < 1 << 20
    assert os.path.lexists(path)


def test_without_its_plan_a_session_cannot_be_resumed_and_is_left_as_it_is(plan: Plan, clock: HandClock) -> None:
    kept = sessions.start(plan, {}, clock.now())
    go_on(kept, clock, COMMANDS)
    kept.suspend()
    (kept.folder / private.FILE).unlink()
    content = (kept.folder / journal.FILE).read_bytes()
    with pytest.raises(sessions.CannotResume, match="plan"):
        resume(clock)
    assert (kept.folder / journal.FILE).read_bytes() == content


def test_one_damaged_name_costs_only_that_name(plan: Plan, clock: HandClock) -> None:
    kept = sessions.start(plan, {}, clock.now())
    for name in ("Ana", "Bo", "Chloé"):
        kept.add_text(name)
    go_on(kept, clock, 1)
    kept.suspend()
    path = kept.folder / private.FILE
    path.write_bytes(path.read_bytes().replace(b'"Bo"', b'"Mo"'))
    again = resume(clock)
    assert again.texts == ["Ana", None, "Chloé"]
    assert again.said == (
        "Some names or words can't be read any more, so you see seat numbers instead. You can enter the names again.",
    )
    assert again.add_text("Bo") == 3
    again.suspend()
    assert resume(clock).texts == ["Ana", None, "Chloé", "Bo"]


def test_the_plan_stands_twice_and_one_of_them_is_enough(plan: Plan, clock: HandClock) -> None:
    kept = sessions.start(plan, {"seed": 7}, clock.now())
    kept.add_text("Ana")
    go_on(kept, clock, 1)
    kept.suspend()
    path = kept.folder / private.FILE
    path.write_bytes(path.read_bytes().replace(b"Tuesday", b"Tuezday", 1))
    again = resume(clock)
    assert (again.plan, again.facts, again.texts) == (plan, {"seed": 7}, ["Ana"])


def test_a_lost_name_never_gives_its_place_to_another(plan: Plan, clock: HandClock) -> None:
    kept = sessions.start(plan, {}, clock.now())
    kept.add_text("Ana")
    kept.add_text("Bo")
    go_on(kept, clock, 1)
    kept.suspend()
    path = kept.folder / private.FILE
    path.write_bytes(path.read_bytes()[:-20])
    again = resume(clock)
    assert again.texts == ["Ana", None]
    assert again.add_text("Chloé") == 2


def test_a_command_that_is_none_is_damage(plan: Plan, clock: HandClock) -> None:
    kept = sessions.start(plan, {}, clock.now())
    go_on(kept, clock, 3)
    kept.append({"at": 1, "do": "sing"}, kept.last)
    go_on(kept, clock, 3)
    kept.suspend()
    again = resume(clock)
    assert len(again.entries) == 3
    assert len(again.said) == 1
    assert journal.find(kept.folder, kept.folder.name, understood).as_written

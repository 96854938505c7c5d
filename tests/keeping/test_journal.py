"""The journal of a session: whatever happens to its bytes, what is read is what was given, from the first command
on.
"""

from __future__ import annotations

import random
import time
import zlib
from itertools import pairwise
from pathlib import Path

import pytest

from circlekeeper.circle.plan import Plan
from circlekeeper.keeping import journal, lines, sessions
from circlekeeper.keeping.fs import MOST
from circlekeeper.keeping.kept import Kept
from tests.hand_clock import HandClock
from tests.keeping.disks import File, MemoryDisk
from tests.keeping.evenings import given, go_on, resume, told, understood

COMMANDS = 30


@pytest.fixture
def disk() -> MemoryDisk:
    return MemoryDisk()


@pytest.fixture
def evening(disk: MemoryDisk, plan: Plan, clock: HandClock) -> Kept:
    """An evening of thirty commands, left behind on the disk."""
    kept = sessions.start(plan, {}, clock.now(), disk=disk)
    assert all(go_on(kept, clock, COMMANDS))
    kept.suspend()
    return kept


def read_as(content: bytes, evening: Kept) -> journal.JournalRead:
    path = evening.folder / journal.FILE
    return journal.find(evening.folder, evening.folder.name, understood, MemoryDisk({path: File(content)}))


def ends_of_lines(content: bytes) -> list[int]:
    return [i + 1 for i, byte in enumerate(content) if byte == 0x0A]


def test_what_was_given_is_what_is_read(disk: MemoryDisk, evening: Kept, clock: HandClock) -> None:
    again = resume(clock, disk)
    assert given(again) == given(evening) == [told(n) for n in range(COMMANDS)]
    assert [entry.mark for entry in again.entries] == [entry.mark for entry in evening.entries]
    assert again.said == ()


def test_each_command_is_one_line_of_json_with_its_number_times_format_and_checksum(
    disk: MemoryDisk, evening: Kept
) -> None:
    line = disk.read(evening.folder / journal.FILE).splitlines()[1]
    assert line.startswith(
        b'{"v":1,"n":1,"at":1000,"wall":1700000001000,"mono":101000,"boot":101000,"boot_id":"first",'
    )
    assert line[-18:-10] == b',"crc":"'


def test_a_journal_cut_at_any_byte_holds_the_whole_lines_before_the_cut_and_goes_on(
    disk: MemoryDisk, evening: Kept, clock: HandClock
) -> None:
    path = evening.folder / journal.FILE
    content = disk.read(path)
    ends = ends_of_lines(content)
    for cut in range(len(content) + 1):
        found = read_as(content[:cut], evening)
        whole = max(0, sum(end <= cut for end in ends) - 1)
        assert [entry.data for entry in found.entries] == given(evening)[:whole]
        assert found.as_written == (cut in ends)
        if cut % 17 == 0 and whole:
            disk.names_now[path] = File(content[:cut])
            again = resume(clock, disk)
            assert go_on(again, clock, 1) == [True]
            again.suspend()
            assert given(resume(clock, disk)) == [told(n) for n in range(whole + 1)]


def test_no_flipped_bit_ever_alters_a_command(evening: Kept, disk: MemoryDisk) -> None:
    content = disk.read(evening.folder / journal.FILE)
    head, *bounds = pairwise([0, *ends_of_lines(content)])
    assert len(bounds) == COMMANDS
    everything = given(evening)
    for number, (start, end) in enumerate([head, *bounds]):
        # what lies far behind a damaged line cannot matter more than what lies just behind it: three lines are read
        shown = content[: bounds[min(number + 1, COMMANDS - 1)][1]]
        before = max(0, number - 1)
        for at in range(start, end):
            # each byte, and each of its bits somewhere: of eight bytes that follow each other another bit each
            altered = bytearray(shown)
            altered[at] ^= 1 << at % 8
            found = read_as(bytes(altered), evening)
            got = [entry.data for entry in found.entries]
            assert got == everything[:before] or (number == 0 and got == everything[: len(got)])
            assert not found.as_written
            assert number == 0 or found.said is not None


def test_an_altered_head_costs_no_command(evening: Kept, disk: MemoryDisk) -> None:
    content = disk.read(evening.folder / journal.FILE)
    for at in range(content.index(b"\n") + 1):
        altered = bytearray(content)
        altered[at] ^= 0x10
        assert len(read_as(bytes(altered), evening).entries) == COMMANDS


@pytest.mark.parametrize("tail", [bytes(1), bytes(5000), b"\n", b"\n\n\n", b"{}\n", bytes(100) + b"\n" + bytes(100)])
def test_a_tail_that_nobody_wrote_is_not_read(evening: Kept, disk: MemoryDisk, tail: bytes) -> None:
    found = read_as(disk.read(evening.folder / journal.FILE) + tail, evening)
    assert len(found.entries) == COMMANDS
    assert found.said is not None


def test_a_random_tail_is_not_read(evening: Kept, disk: MemoryDisk) -> None:
    content = disk.read(evening.folder / journal.FILE)
    for seed in range(300):
        rng = random.Random(seed)
        found = read_as(content[: rng.randrange(len(content))] + rng.randbytes(rng.randint(1, 400)), evening)
        assert [entry.data for entry in found.entries] == given(evening)[: len(found.entries)]


@pytest.mark.parametrize("length", [0, 1, 40, 94])
def test_a_short_or_empty_head_is_an_empty_journal(evening: Kept, disk: MemoryDisk, length: int) -> None:
    content = disk.read(evening.folder / journal.FILE)
    for nothing in (content[:length], bytes(length), content[:length] + bytes(200)):
        found = read_as(nothing, evening)
        assert (found.entries, found.aside, found.said) == ((), b"", None)


def test_a_line_of_another_session_is_never_taken_for_one_of_this(
    disk: MemoryDisk, evening: Kept, plan: Plan, clock: HandClock
) -> None:
    other = sessions.start(plan, {}, clock.now(), disk=disk)
    go_on(other, clock, COMMANDS)
    mine = disk.read(evening.folder / journal.FILE).splitlines(keepends=True)
    theirs = disk.read(other.folder / journal.FILE).splitlines(keepends=True)
    assert len(read_as(b"".join(mine[:5] + theirs[5:]), evening).entries) == 4


def test_a_repeated_or_missing_line_ends_what_is_read(disk: MemoryDisk, evening: Kept) -> None:
    content = disk.read(evening.folder / journal.FILE).splitlines(keepends=True)
    assert len(read_as(b"".join(content[:8] + content[7:]), evening).entries) == 7
    assert len(read_as(b"".join(content[:8] + content[9:]), evening).entries) == 7


def test_a_last_line_that_is_not_whole_is_dropped_with_a_word(
    disk: MemoryDisk, evening: Kept, clock: HandClock
) -> None:
    path = evening.folder / journal.FILE
    disk.names_now[path] = File(disk.read(path)[:-7])
    again = resume(clock, disk)
    assert len(again.entries) == COMMANDS - 1
    assert again.said == ("The last line of the journal was incomplete; everything before it is here.",)
    assert disk.names(evening.folder) == ["journal", "lock", "private", "seen"]


def test_damage_further_up_sets_the_rest_aside_byte_for_byte(disk: MemoryDisk, evening: Kept, clock: HandClock) -> None:
    path = evening.folder / journal.FILE
    content = disk.read(path)
    altered = content.replace(b'"n":12,', b'"n":13,')
    disk.names_now[path] = File(altered)
    again = resume(clock, disk)
    assert len(again.entries) == 11
    assert again.said == (
        "The journal is damaged after command 11. Everything up to there is here; the rest was set aside next to it.",
    )
    (aside,) = [name for name in disk.names(evening.folder) if "aside" in name]
    assert disk.read(evening.folder / aside) == altered[ends_of_lines(content)[11] :]


def test_a_journal_that_cannot_be_set_aside_yet_is_not_touched(
    disk: MemoryDisk, evening: Kept, clock: HandClock
) -> None:
    path = evening.folder / journal.FILE
    altered = disk.read(path).replace(b'"n":12,', b'"n":13,')
    disk.names_now[path] = File(altered)

    def full(operation: str) -> None:
        if operation == "write":
            raise OSError(28, "full")

    disk.before = full
    again = resume(clock, disk)
    assert not again.saved
    assert not again.append(told(11), again.last)
    assert disk.read(path) == altered
    disk.before = lambda operation: None
    assert again.catch_up()
    assert len([name for name in disk.names(evening.folder) if "aside" in name]) == 1
    again.suspend()
    assert given(resume(clock, disk)) == [told(n) for n in range(12)]


def test_a_hostile_journal_is_read_in_no_time(evening: Kept) -> None:
    head = lines.sealed({"what": "circlekeeper journal", "format": 1, "session": evening.folder.name}, 0)
    for content in (b"\n" * 2_000_000, b"[" * 2_000_000, head + b"\n" * 2_000_000, b"\0" * 2_000_000 + b"x"):
        began = time.process_time()
        assert read_as(content, evening).entries == ()
        assert time.process_time() - began < 1


def test_a_deep_or_endless_value_with_a_right_checksum_is_damage_and_no_crash(tmp_path: Path, evening: Kept) -> None:
    head = lines.sealed({"what": "circlekeeper journal", "format": 1, "session": evening.folder.name}, 0)
    for value in (b"[" * 100_000 + b"]" * 100_000, b"9" * 5000):
        body = b'{"v":1,"n":1,"x":' + value
        line = body + b',"crc":"%08x"}\n' % zlib.crc32(body, zlib.crc32(head))
        assert read_as(head + line, evening).entries == ()


class TestAJournalOfAnyLength:
    """Something lies on a key for half an hour: nothing that was acknowledged is too much to come back."""

    def test_comes_back_whole_when_it_is_longer_than_any_other_file(
        self, disk: MemoryDisk, evening: Kept, clock: HandClock
    ) -> None:
        path = evening.folder / journal.FILE
        session = evening.folder.name
        held_down = 56_000
        content = disk.read(path)
        head, *given_before = content.splitlines(keepends=True)
        line = lines.unsealed(given_before[-1], zlib.crc32(head))
        assert line is not None
        more = [
            lines.sealed({**{key: value for key, value in line.items() if key != "crc"}, "n": n}, zlib.crc32(head))
            for n in range(COMMANDS + 1, COMMANDS + held_down + 1)
        ]
        disk.names_now[path] = File(content + b"".join(more))
        assert len(content) + sum(map(len, more)) > MOST
        found = journal.find(evening.folder, session, disk=disk)
        assert (len(found.entries), found.as_written, found.said) == (COMMANDS + held_down, True, None)
        (offered,) = sessions.cut_off(clock.now().wall, disk)
        assert offered.commands == COMMANDS + held_down
        again = resume(clock, disk)
        assert len(again.entries) == COMMANDS + held_down
        assert go_on(again, clock, 1) == [True]

    def test_acknowledges_no_more_than_is_read_again(
        self, disk: MemoryDisk, plan: Plan, clock: HandClock, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(lines, "MOST", 4000)
        kept = sessions.start(plan, {}, clock.now(), disk=disk)
        came = go_on(kept, clock, 60)
        acknowledged = came.count(True)
        assert came == [True] * acknowledged + [False] * (60 - acknowledged)
        assert 10 < acknowledged < 30
        kept.suspend()
        assert len(resume(clock, disk).entries) == acknowledged

    def test_is_offered_by_its_end_alone(self, disk: MemoryDisk, evening: Kept, clock: HandClock) -> None:
        path = evening.folder / journal.FILE
        content = disk.read(path)
        for tail in (b"", content[-100:-40], b"\n" * 20):
            disk.names_now[path] = File(content + tail)
            (offered,) = sessions.cut_off(clock.now().wall, disk)
            assert (offered.commands, offered.last_seen) == (COMMANDS, clock.now().wall)

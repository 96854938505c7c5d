"""What stays of an evening, and that nothing else does."""

from __future__ import annotations

import os
import stat
import sys
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from circlekeeper.circle.plan import Plan, Stage, TurnRules
from circlekeeper.keeping import records
from circlekeeper.keeping.records import (
    Record,
    RecordError,
    StageRecord,
    digest_of,
    from_toml,
    name_of,
    read_all,
    to_toml,
)
from circlekeeper.units import MINUTE, SECOND

CET = timezone(timedelta(hours=1))


def an_evening(day: int = 18, **other: object) -> Record:
    record = Record(
        agenda="Tuesday circle",
        digest="00c1a2b3d4e5f607",
        date=date(2025, 11, day),
        people=10,
        started=datetime(2025, 11, day, 19, 2, 5, tzinfo=CET),
        ended=datetime(2025, 11, day, 20, 37, 1, tzinfo=CET),
        planned_end=datetime(2025, 11, day, 20, 30, tzinfo=CET),
        stages=(
            StageRecord("Arriving", "check-in", 15 * MINUTE, 15 * MINUTE, 21 * MINUTE + 7 * SECOND),
            StageRecord("Conversation", "open", 30 * MINUTE, 22 * MINUTE, None),
        ),
    )
    return replace(record, **other)  # type: ignore[arg-type]


def a_plan(**other: object) -> Plan:
    check_in = Stage(
        "round", "check-in", "Check-in", None, 15 * MINUTE, True, "How are you?", turns=TurnRules(90 * SECOND)
    )
    return Plan("Tuesday circle", (check_in,), length=90 * MINUTE)._replace(**other)  # type: ignore[arg-type]


class TestAFile:
    def test_says_in_plain_words_when_and_how_long_and_nothing_else(self) -> None:
        assert to_toml(an_evening()) == (
            'format = 1\nagenda = "Tuesday circle"\ndigest = "00c1a2b3d4e5f607"\ndate = 2025-11-18\npeople = 10\n'
            "planned_end = 2025-11-18 20:30:00+01:00\n"
            "started = 2025-11-18 19:02:05+01:00\nended = 2025-11-18 20:37:01+01:00\n\n"
            '[[stages]]\ntitle = "Arriving"\nkind = "check-in"\nplanned = 900\nreplanned = 900\nactual = 1267\n\n'
            '[[stages]]\ntitle = "Conversation"\nkind = "open"\nplanned = 1800\nreplanned = 1320\n'
        )

    @pytest.mark.parametrize(
        "record",
        [
            an_evening(),
            an_evening(planned_end=None),
            an_evening(stages=()),
            an_evening(agenda='"[/]" \\ \x1b \u202e 円 ::'),
            an_evening(started=datetime(2025, 11, 18, 18, 2, 5, tzinfo=UTC)),
        ],
    )
    def test_reads_back_as_it_was_written(self, record: Record) -> None:
        assert from_toml(to_toml(record)) == record

    def test_keeps_whole_seconds_and_knows_its_zone(self) -> None:
        odd = timezone(timedelta(hours=1, seconds=7))
        began = datetime(2025, 11, 18, 19, 2, 5, 999_999, tzinfo=odd)
        stage = StageRecord("Arriving", "check-in", 900_000, 900_000, 1_266_500)
        back = from_toml(to_toml(an_evening(started=began, stages=(stage,))))
        assert back.started == datetime(2025, 11, 18, 18, 1, 58, tzinfo=UTC)
        assert back.stages[0].actual == 1_267_000

    @given(
        st.text(st.characters(codec="utf-8"), max_size=30),
        st.integers(0, 9_999_999),
        st.datetimes(datetime(1980, 1, 1), datetime(2100, 1, 1), timezones=st.sampled_from([UTC, CET])),
        st.none() | st.just(datetime(2025, 11, 18, 20, 30, tzinfo=CET)),
    )
    def test_of_any_evening_reads_back_as_it_was_written(
        self, title: str, people: int, began: datetime, end: datetime | None
    ) -> None:
        record = an_evening(
            agenda=title,
            people=people,
            started=began.replace(microsecond=0, fold=0),
            planned_end=end,
            date=began.date(),
        )
        assert from_toml(to_toml(record)) == record

    def test_with_a_key_that_is_not_known_is_read_without_it(self) -> None:
        text = to_toml(an_evening()).replace("planned_end", "planned_start = 2025-11-18 19:00:00+01:00\nplanned_end")
        assert from_toml(text) == an_evening()

    def test_edited_by_hand_is_still_read(self) -> None:
        text = "# the evening with the snow\r\n" + to_toml(an_evening()).replace("\n", "\r\n").replace(
            '"Arriving"', "'Arriving'"
        )
        assert from_toml(text.replace("\r\n", "\n")) == an_evening()


class TestWhatIsNoRecord:
    @pytest.mark.parametrize(
        ("text", "why"),
        [
            ("", "foreign"),
            ('title = "a shopping list"\n', "foreign"),
            ("format = true\nagenda = 'x'\n", "foreign"),
            ("format = 2\nagenda = 'x'\nwhatever = 1\n", "newer"),
            ("format = 1\nagenda = 'x'\n", "broken"),
            (to_toml(an_evening())[:200], "broken"),
            (to_toml(an_evening()).replace("people = 10", 'people = "10"'), "broken"),
            (to_toml(an_evening()).replace("people = 10", "people = -1"), "broken"),
            (to_toml(an_evening()).replace("people = 10", "people = true"), "broken"),
            (to_toml(an_evening()).replace("date = 2025-11-18", "date = 2025-11-18 19:00:00+01:00"), "broken"),
            (to_toml(an_evening()).replace("900", "9" * 5000), "broken"),
            (to_toml(an_evening()).replace("+01:00", ""), "broken"),
            (to_toml(an_evening()).replace("[[stages]]", "[stages]", 1), "broken"),
            ("x = " + "[" * 5000, "broken"),
            ("\x00" * 500, "broken"),
            (".".join("a" * 50_000) + " = 1\n", "broken"),
        ],
    )
    def test_is_told_apart(self, text: str, why: str) -> None:
        began = time.process_time()
        with pytest.raises(RecordError) as no:
            from_toml(text)
        assert no.value.why == why
        assert time.process_time() - began < 1

    def test_is_named_passed_over_and_left_as_it_is(self, tmp_path: Path) -> None:
        folder = tmp_path / "records"
        folder.mkdir()
        (folder / name_of(an_evening(18))).write_text(to_toml(an_evening(18)), encoding="utf-8")
        (folder / name_of(an_evening(11))).write_text(to_toml(an_evening(11)), encoding="utf-8")
        strange = {
            "a-broken.toml": b"format = 1\nagenda = ",
            "b-latin.toml": b"format = 1\nagenda = '\xe9'\n",
            "c-newer.toml": b"format = 9\nagenda = 'x'\n",
            "d-other.txt": b"a letter",
            "e-huge.toml": b"#" * (records.MOST_BYTES + 1),
        }
        for name, held in strange.items():
            (folder / name).write_bytes(held)
        (folder / ".DS_Store").write_bytes(b"\x00")
        (folder / "f-folder.toml").mkdir()
        if hasattr(os, "mkfifo"):
            os.mkfifo(folder / "g-pipe.toml")

        shelf = read_all(folder)

        assert [r.date.day for r in shelf.records] == [11, 18]
        found = {p.path.name: p.why for p in shelf.passed_over}
        assert found.pop("f-folder.toml") in ("foreign", "unreadable")
        assert found.pop("g-pipe.toml", "foreign") == "foreign"
        assert found == dict(zip(strange, ["broken", "broken", "newer", "foreign", "foreign"], strict=True))
        assert all((folder / name).read_bytes() == held for name, held in strange.items())

    def test_a_folder_that_is_not_there_holds_none(self, tmp_path: Path) -> None:
        assert read_all(tmp_path / "never").records == ()


class TestKeeping:
    def test_one_file_an_evening_for_its_owner_alone(self, tmp_path: Path) -> None:
        before = os.umask(0)
        try:
            path = records.write(tmp_path / "records", an_evening())
        finally:
            os.umask(before)
        assert path.name == "20251118T180205Z-00c1a2b3.toml"
        assert [p.name for p in (tmp_path / "records").iterdir()] == [path.name]
        if sys.platform != "win32":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600

    def test_never_over_another(self, tmp_path: Path) -> None:
        first = records.write(tmp_path, an_evening(people=9))
        second = records.write(tmp_path, an_evening(people=10))
        assert second.name == "20251118T180205Z-00c1a2b3-2.toml"
        assert from_toml(first.read_text(encoding="utf-8")).people == 9
        assert len(read_all(tmp_path).records) == 2


class TestAnEdition:
    def test_is_the_same_whoever_comes(self) -> None:
        begins = a_plan().stages[0]._replace(turns=TurnRules(90 * SECOND, start="name", start_name="Ana"))
        assert digest_of(a_plan(people=("Ana", "Bo"))) == digest_of(a_plan())
        assert digest_of(a_plan(stages=(begins,))) == digest_of(a_plan())

    def test_is_another_when_anything_else_changes(self) -> None:
        assert digest_of(a_plan(agreements=("We listen.",))) != digest_of(a_plan())
        assert digest_of(a_plan(length=80 * MINUTE)) != digest_of(a_plan())


def test_the_evenings_of_ten_years_are_read_within_a_second(tmp_path: Path) -> None:
    text = to_toml(an_evening(stages=an_evening().stages * 3))
    for number in range(520):
        (tmp_path / f"{number:05}.toml").write_text(text, encoding="utf-8")
    began = time.process_time()
    assert len(read_all(tmp_path).records) == 520
    assert time.process_time() - began < 1.0

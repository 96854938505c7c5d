"""The times in one line of an outline: how long, how long for each, when; and what the line says without them."""

from __future__ import annotations

import pytest

from circlekeeper.agenda.outline.clocktimes import WrittenTime
from circlekeeper.agenda.outline.times import times_in
from circlekeeper.agenda.outline.words import VOCABULARIES
from circlekeeper.agenda.outline.words.vocabulary import Vocabulary
from circlekeeper.units import SECOND

ENGLISH, GERMAN, SPANISH = VOCABULARIES

LENGTHS = [
    (ENGLISH, "Check-in (15 min)", 15 * 60, "Check-in"),
    (ENGLISH, "15 min check-in", 15 * 60, "check-in"),
    (ENGLISH, "Check-in 15'", 15 * 60, "Check-in"),
    (ENGLISH, "Check-in, half an hour", 30 * 60, "Check-in"),
    (ENGLISH, "Sharing: an hour and a half", 90 * 60, "Sharing"),
    (ENGLISH, "Sharing 1h30", 90 * 60, "Sharing"),
    (ENGLISH, "Sharing (1½ hours)", 90 * 60, "Sharing"),
    (ENGLISH, "Sharing 1 1/2 hours", 90 * 60, "Sharing"),
    (ENGLISH, "1/2 hour check-in", 30 * 60, "check-in"),
    (ENGLISH, "Sharing 3/4 h", 45 * 60, "Sharing"),
    (ENGLISH, "Part 1/2, 15 min", 15 * 60, "Part 1/2"),
    (ENGLISH, "about ten minutes of silence", 10 * 60, "of silence"),
    (ENGLISH, "In 3s, 10 min", 10 * 60, "In 3s"),
    (ENGLISH, "Pairs, 3 x 5 min", 15 * 60, "Pairs"),
    (ENGLISH, "Intro 5 min, sharing 20 min", 25 * 60, "Intro 5 min, sharing 20 min"),
    (ENGLISH, "Poem (2:30 min)", 150, "Poem"),
    (ENGLISH, "Sharing 1:30 h", 90 * 60, "Sharing"),
    (ENGLISH, "1:15 hours of sharing", 75 * 60, "of sharing"),
    (GERMAN, "Austausch 1:30 Std.", 90 * 60, "Austausch"),
    (SPANISH, "Compartir 1:30 h", 90 * 60, "Compartir"),
    (GERMAN, "Ankommen (15 Min.)", 15 * 60, "Ankommen"),
    (GERMAN, "anderthalb Stunden Austausch", 90 * 60, "Austausch"),
    (GERMAN, "Austausch, 1 1/2 Stunden", 90 * 60, "Austausch"),
    (GERMAN, "Austausch, eine Dreiviertelstunde", 45 * 60, "Austausch"),
    (SPANISH, "Bienvenida (15 min)", 15 * 60, "Bienvenida"),
    (SPANISH, "Compartir, una hora y media", 90 * 60, "Compartir"),
    (SPANISH, "Compartir, tres cuartos de hora", 45 * 60, "Compartir"),
]


@pytest.mark.parametrize(("words", "line", "seconds", "rest"), LENGTHS)
def test_how_long_a_stage_is(words: Vocabulary, line: str, seconds: int, rest: str) -> None:
    times = times_in(line, words)
    assert times.length is not None
    assert (times.length.whole, times.rest) == (seconds * SECOND, rest)
    assert times.of("each") is None


TURNS = [
    (ENGLISH, "Check-in, 90s each", 90),
    (ENGLISH, "Check-in, two minutes each", 120),
    (ENGLISH, "Check-in, 2 1/2 min each", 150),
    (ENGLISH, "Check-in, no more than 3 minutes each", 180),
    (ENGLISH, "Check-in, 2 min pp", 120),
    (ENGLISH, "Check-in, 90'' each", 90),
    (ENGLISH, "Check-in, 1'30'' each", 90),
    (ENGLISH, "Check-in, 1'30\" each", 90),
    (ENGLISH, "Check-in, 1′30″ each", 90),
    (ENGLISH, "Check-in: 2:30 min each", 150),
    (GERMAN, "Ankommen, 2:30 Min pro Person", 150),
    (SPANISH, "Bienvenida, 2:30 min cada uno", 150),
    (GERMAN, "Ankommen, 2 Minuten pro Person", 120),
    (GERMAN, "Ankommen, je 2 Min.", 120),
    (SPANISH, "Bienvenida, 2 minutos cada uno", 120),
]


@pytest.mark.parametrize(("words", "line", "seconds"), TURNS)
def test_how_long_each_one_speaks(words: Vocabulary, line: str, seconds: int) -> None:
    times = times_in(line, words)
    each = times.of("each")
    assert each is not None
    assert each.length == seconds * SECOND
    assert times.length is None


def test_both_stand_in_one_line() -> None:
    for line in ("Check-in, 2 minutes per person, 20 min", "Check-in, 20 min (everyone, 2 min)"):
        times = times_in(line, ENGLISH)
        each = times.of("each")
        assert times.length is not None
        assert each is not None
        assert (times.length.length, each.length) == (20 * 60 * SECOND, 2 * 60 * SECOND), line


def test_what_is_left_open_is_guessed() -> None:
    length = times_in("5-10 min check-in", ENGLISH).length
    assert length is not None
    assert (length.length, length.guessed) == (10 * 60 * SECOND, True)


CLOCKS = [
    (ENGLISH, "7:30-8:00 Check-in", WrittenTime(7 * 60 + 30), WrittenTime(8 * 60)),
    (ENGLISH, "from 7 to 8 pm sharing", WrittenTime(19 * 60, "p"), WrittenTime(20 * 60, "p")),
    (ENGLISH, "19h30 Welcome", WrittenTime(19 * 60 + 30), None),
    (ENGLISH, "half past seven: welcome", WrittenTime(7 * 60 + 30, spoken=True), None),
    (ENGLISH, "at quarter to nine: close", WrittenTime(8 * 60 + 45, spoken=True), None),
    (ENGLISH, "+15 sharing", WrittenTime(15, elapsed=True), None),
    (ENGLISH, "19:30 hrs Welcome", WrittenTime(19 * 60 + 30), None),
    (SPANISH, "a las 5:30 h: bienvenida", WrittenTime(5 * 60 + 30), None),
    (ENGLISH, "check-in until 7.30 pm", None, WrittenTime(19 * 60 + 30, "p")),
    (ENGLISH, "until 9 pm close", None, WrittenTime(21 * 60, "p")),
    (ENGLISH, "until half past eight: sharing", None, WrittenTime(8 * 60 + 30, spoken=True)),
    (GERMAN, "bis 21 Uhr Abschluss", None, WrittenTime(21 * 60)),
    (SPANISH, "hasta las 21 h cierre", None, WrittenTime(21 * 60)),
    (GERMAN, "halb acht: Beginn", WrittenTime(7 * 60 + 30, spoken=True), None),
    (GERMAN, "19.30 Uhr Beginn", WrittenTime(19 * 60 + 30), None),
    (SPANISH, "a las siete y media: bienvenida", WrittenTime(7 * 60 + 30, spoken=True), None),
    (SPANISH, "de 7 a 8 de la tarde", WrittenTime(19 * 60, "p"), WrittenTime(20 * 60, "p")),
]


@pytest.mark.parametrize(("words", "line", "begins", "ends"), CLOCKS)
def test_when_a_stage_begins_and_ends(
    words: Vocabulary, line: str, begins: WrittenTime | None, ends: WrittenTime | None
) -> None:
    times = times_in(line, words)
    assert (times.begins, times.ends) == (begins, ends)
    assert times.lengths == ()


@pytest.mark.parametrize("line", ["Group of 12, room 5", "€5 for tea", "The 12 steps", "Chapter 7", "1/2/26", "in 3s"])
def test_a_number_alone_is_no_time(line: str) -> None:
    times = times_in(line, ENGLISH)
    assert (times.lengths, times.clocked, times.rest) == ((), False, line)

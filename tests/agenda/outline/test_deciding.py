"""What a stage of an outline becomes: its kind by its words and place, its length, each one's time, what is asked."""

from __future__ import annotations

import pytest

from circlekeeper.agenda.outline.deciding import finished
from circlekeeper.agenda.outline.draft import Detail, StageDraft, draft_of
from circlekeeper.agenda.outline.lines import lines_of
from circlekeeper.agenda.outline.value import StageFound
from circlekeeper.agenda.outline.words import VOCABULARIES
from circlekeeper.units import LONGEST, MINUTE, SECOND

ENGLISH = VOCABULARIES[0]
PLACES = {"first": 0, "early": 1, "third": 2, "middle": 3, "late": 5, "last": 6}
"""Places in an evening of seven."""


def drafted(told: str) -> StageDraft:
    """A stage as it is told: its title, and behind each stroke a line that is said of it."""
    title, *said = told.split(" | ")
    draft = draft_of(lines_of([title], ENGLISH)[0], ENGLISH)
    draft.details += [Detail(1, line) for line in said]
    begins, ends, length = draft.times.begins, draft.times.ends, draft.times.length
    draft.length = None if length is None else length.whole
    if begins is not None and ends is not None:
        draft.length = begins.until(ends)
    return draft


def decided(*told: str, people: int | None = None) -> list[StageFound]:
    return list(finished([drafted(one) for one in told], ENGLISH, people, own_page=False))


def alone(told: str) -> StageFound:
    return decided(told, people=8)[0]


def at(place: str, told: str, last: str = "Sharing, 30 min") -> StageFound:
    evening = [*["Sharing, 30 min"] * 6, last]
    evening[PLACES[place]] = told
    return decided(*evening)[PLACES[place]]


KINDS = [
    # Its words say nothing
    ("first", "Dreaming", "opening", True),
    ("middle", "Dreaming", "open", True),
    ("middle", "Dreaming, 10 min", "lead", True),
    ("middle", "Dreaming, 11 min", "open", True),
    ("last", "Dreaming", "close", True),
    ("last", "What we take along", "check-out", False),
    ("first", "Dreaming (2 min each)", "check-in", True),
    ("early", "Dreaming (2 min each)", "check-in", True),
    ("third", "Dreaming (2 min each)", "round", True),
    ("last", "Dreaming (2 min each)", "check-out", True),
    ("middle", "Dreaming (9 min each)", "round", True),
    ("middle", "Dreaming, 3 x 10 min", "challenges", True),
    ("middle", "Dreaming (10 min each)", "challenges", True),
    ("middle", "Dreaming, 3 x 15 min", "challenges", True),
    ("middle", "Dreaming, 3 x 5 min", "open", True),
    ("middle", "Dreaming | Ask: What of?", "round", True),
    ("middle", "Dreaming for everyone", "round", True),
    ("first", "Dreaming for everyone", "opening", True),
    ("middle", "Dreaming | We share in a round, each in turn.", "round", True),
    # They say it everywhere
    ("first", "Break", "break", False),
    ("last", "Break", "break", False),
    ("middle", "Check-in", "check-in", False),
    ("middle", "Go-round: arriving", "check-in", False),
    ("middle", "Go-round: gratitude", "round", False),
    ("middle", "Third thing: a poem", "lead", True),
    ("middle", "Third thing: the long story of our sharing round", "sharing-round", True),
    ("middle", "Dreaming | Format: round", "round", False),
    ("middle", "Arriving | Format: round", "check-in", False),
    # They are a hint, and the place says the rest
    ("early", "Highlights, 10 min", "check-in", False),
    ("middle", "Highlights, 10 min", "round", False),
    ("late", "Highlights, 10 min", "check-out", False),
    ("early", "One nice thing", "check-in", False),
    ("middle", "One nice thing", "check-out", False),
    ("middle", "Reflection, 10 min", "open", False),
    ("late", "Reflection, 10 min", "check-out", False),
    ("late", "Reflection, 20 min", "open", False),
    ("middle", "Music, 5 min", "lead", False),
    ("first", "Music, 5 min", "lead", False),
    ("first", "Music, 5 min | Welcome to all", "opening", False),
    ("last", "Music, 5 min", "close", True),
    ("last", "Music, 5 min | Everyone sings a line.", "check-out", False),
    ("first", "Tea, 10 min", "break", False),
    ("first", 'Tea, 10 min | Say: "Good evening."', "opening", False),
    ("early", "Goodbye", "open", False),
    ("middle", "Goodbye", "close", False),
    ("first", "Welcome", "opening", False),
    ("middle", "Welcome", "open", False),
    ("late", "Welcome", "close", False),
    ("first", "Welcome / discussion", "opening", False),
    ("first", "Discussion", "open", False),
    # Who speaks in it, and how long
    ("middle", "Discussion (9 min each)", "open", False),
    ("middle", "Discussion (10 min each)", "challenges", False),
    ("first", "Welcome | 1 minute each", "check-in", False),
    ("last", "Closing words | 1 minute each", "check-out", False),
    ("last", "Closing words from everyone", "check-out", False),
    ("last", "Closing words", "close", False),
    ("last", "Close | What do you take with you?", "check-out", False),
    ("last", "Closing – a moment of silence", "close", False),
    ("middle", "Poem | 1 minute each", "round", False),
    ("middle", "Poem | Everyone shares in a round.", "round", True),
    ("early", "Break | everyone has a minute | 1 minute each", "check-in", False),
    ("middle", "Break | everyone has a minute | 1 minute each", "round", False),
]


@pytest.mark.parametrize(("place", "told", "kind", "guessed"), KINDS)
def test_the_kind_of_a_stage_is_what_its_words_say_and_else_its_place(
    place: str, told: str, kind: str, guessed: bool
) -> None:
    stage = at(place, told)
    assert (stage.kind, "kind" in stage.guessed) == (kind, guessed)


def test_a_hint_before_a_check_out_is_none_itself() -> None:
    assert at("late", "Reflection, 10 min", last="Check-out, 10 min").kind == "open"


def test_in_an_evening_of_two_nobody_closes() -> None:
    assert [stage.kind for stage in decided("Sharing", "Dreaming")] == ["sharing-round", "open"]


def test_in_an_evening_of_three_the_last_is_not_late() -> None:
    assert [stage.kind for stage in decided("Welcome", "Sharing", "Reflection, 10 min")] == [
        "opening",
        "sharing-round",
        "open",
    ]


LENGTHS = [
    ("Check-in (2 min each)", 16 * MINUTE, 2 * MINUTE, ("length",)),
    ("Check-in, 20 min (2 min each)", 20 * MINUTE, 2 * MINUTE, ()),
    ("Check-in, 3 x 2 min", 6 * MINUTE, 2 * MINUTE, ()),
    ("Check-in, 2-3 min each", 24 * MINUTE, 3 * MINUTE, ("length", "turn")),
    ("Check-in, 5-10 min", 10 * MINUTE, None, ("length",)),
    ("Check-in (4 sec each)", None, None, ()),
    ("Check-in (5 sec each)", 40 * SECOND, 5 * SECOND, ("length",)),
    ("Sharing (240 min each)", LONGEST, 240 * MINUTE, ("length",)),
    ("Pairs (5 min each)", 10 * MINUTE, 5 * MINUTE, ("length",)),
    ("Groups of four (5 min each)", 20 * MINUTE, 5 * MINUTE, ("length",)),
    ("Pairs, 3 x 5 min", 15 * MINUTE, 5 * MINUTE, ()),
    ("Pairs, 25 min | 3 x 8 min", 25 * MINUTE, 8 * MINUTE, ()),
    ("Two of us get ten minutes each, sharing round", 20 * MINUTE, 10 * MINUTE, ("length",)),
    ("Two of us get nine minutes each, sharing round", 72 * MINUTE, 9 * MINUTE, ("length",)),
    ("7:10-7:30 Check-in, 5 min", 20 * MINUTE, 5 * MINUTE, ("turn",)),
    ("7:10-7:30 Check-in, 6 min", 20 * MINUTE, None, ()),
    ("7:10-7:30 Break, 5 min", 20 * MINUTE, None, ()),
    ("Break, 5 min", 5 * MINUTE, None, ()),
    ("Break (2 min each)", None, None, ()),
    ("Case consultation (20 min each)", 20 * MINUTE, None, ()),
    ("Case consultation, two people (20 min each)", 40 * MINUTE, None, ()),
    ("Case consultation, 3 x 20 min", 60 * MINUTE, None, ()),
]


@pytest.mark.parametrize(("told", "length", "turn", "guessed"), LENGTHS)
def test_how_long_it_is_and_each_ones_time(
    told: str, length: int | None, turn: int | None, guessed: tuple[str, ...]
) -> None:
    stage = alone(told)
    assert (stage.length, stage.turn, stage.guessed) == (length, turn, guessed)


def test_nobody_knows_how_long_a_round_is_without_knowing_who_comes() -> None:
    assert [(stage.length, stage.turn) for stage in decided("Check-in (2 min each)")] == [(None, 2 * MINUTE)]


@pytest.mark.parametrize(
    ("told", "times"),
    [
        ("Case consultation (20 min each)", None),
        ("Case consultation, two people (20 min each)", 2),
        ("Case consultation, 3 x 20 min", 3),
        ("Pairs, 3 x 5 min", None),
    ],
)
def test_how_many_challenges_are_taken(told: str, times: int | None) -> None:
    assert alone(told).times == times


TURNS = [
    ("Check-in, popcorn", ("popcorn", None, None, None)),
    ("Open discussion, popcorn", (None, None, None, None)),
    ("Break | popcorn", (None, None, None, None)),
    ("Check-in, questions only", (None, "questions", None, None)),
    ("Check-in, no crosstalk", (None, None, None, None)),
    ("Check-in, two rounds", (None, None, 2, None)),
    ("Pairs, two rounds", (None, None, None, 2)),
    ("Triads", (None, None, None, 3)),
    ("In fours", (None, None, None, 4)),
    ("Groups of four", (None, None, None, 4)),
    ("Check-in in groups of four", (None, None, None, 4)),
]


@pytest.mark.parametrize(("told", "turns"), TURNS)
def test_what_is_so_of_turns_is_told_where_there_are_some_and_it_is_not_usual(
    told: str, turns: tuple[str | None, str | None, int | None, int | None]
) -> None:
    stage = alone(told)
    assert (stage.order, stage.response, stage.laps, stage.size) == turns


def test_changing_places_is_told_of_groups() -> None:
    change = "1 minute to change places"
    assert [alone(f"{title} | {change}").changeover for title in ("Pairs", "Check-in")] == [MINUTE, None]


def test_the_quiet_between_turns_and_the_answer_after_each_belong_to_turns() -> None:
    quiet, answer = "10 seconds between turns", "1 minute of feedback after each turn"
    check_in, no_turns = alone(f"Check-in | {quiet} | {answer}"), alone(f"Break | {quiet} | {answer}")
    assert (check_in.gap, check_in.after) == (10 * SECOND, MINUTE)
    assert (no_turns.gap, no_turns.after) == (None, None)


ASKED = [
    ('Check-in | Say: "Hello. How are you?"', "How are you?", "Hello."),
    ('Check-in | Say: "How are you?"', "How are you?", ""),
    ('Check-in | Say: "How are you?" | Ask: What is new?', "What is new?", "How are you?"),
    ('Break | Say: "Hello. How are you?"', "", "Hello. How are you?"),
    ("Check-in | Ask: What is new? | Ask: What is new?", "What is new?", ""),
]


@pytest.mark.parametrize(("told", "asked", "said"), ASKED)
def test_a_question_to_be_said_is_asked_where_people_answer_and_nothing_else_is(
    told: str, asked: str, said: str
) -> None:
    stage = alone(told)
    assert (stage.prompt, stage.say) == (asked, said)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ("THE WEEK", "The week"),
        ("SHARING ROUND", "Sharing round"),
        ("ABC", "ABC"),
        ("the week", "The week"),
        ("Sharing, each, 2 min", "Sharing"),
    ],
)
def test_a_title_is_written_as_titles_are(told: str, title: str) -> None:
    assert alone(told).title == title


class TestPhases:
    def test_are_the_lines_below_a_challenge_that_add_up_to_it(self) -> None:
        stage = alone("Case consultation, 30 min | Tell it 10 min | Ask 20 min")
        assert [(one.title, one.length) for one in stage.phases] == [("Tell it", 10 * MINUTE), ("Ask", 20 * MINUTE)]
        assert stage.note == ""

    def test_are_not_those_that_add_up_to_something_else(self) -> None:
        stage = alone("Case consultation, 30 min | Tell it 10 min | Ask 10 min")
        assert (stage.phases, stage.note) == ((), "Tell it 10 min\nAsk 10 min")

    def test_are_several_or_none(self) -> None:
        assert alone("Case consultation, 30 min | Tell it 30 min").phases == ()

    @pytest.mark.parametrize(
        ("told", "minutes"),
        [
            ("Case consultation, 45 min | No advice.", 10),
            ("Case consultation (30 min each) | No advice.", 30),
            ("Case consultation, 2 x 30 min | No advice.", 30),
        ],
    )
    def test_of_a_challenge_without_advice_share_the_time_of_each_or_the_usual_time(
        self, told: str, minutes: int
    ) -> None:
        stage = alone(told)
        assert [one.title for one in stage.phases] == ["The story", "Questions", "What I take with me"]
        assert [one.length for one in stage.phases] == [minutes * MINUTE * part // 6 for part in (3, 2, 1)]
        assert "length" in stage.guessed

    def test_are_the_usual_ones_where_nothing_forbids_advice(self) -> None:
        assert alone("Case consultation, 45 min").phases == ()

"""What is typed and what is printed: names, words, refusals, and nothing that could be taken for something else."""

import io
import json
import sys
import time

import pytest

from circlekeeper.plain.typed import TypedLines
from circlekeeper.words.plain import USAGES
from tests.plain.conftest import Rehearse

LEAD = "lead; length = '5m'"
ROUND = "round; turn = '2m'; length = '20m'"
CLOSE = "close; length = '5m'"
AVOIDED = ("overtime", " late", "paused", "passed", "failed", "skipped", "hurry", "-")


def test_no_part_of_an_endless_line_counts_as_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("raise Ana: " + "next " * 20_000 + "\nstate\n"))
    typed = TypedLines(looking=False)
    assert [[len(line) for line in typed.next(lambda: None) or ()] for _ in range(3)] == [
        [65_536],
        [len("state\n")],
        [],
    ]


@pytest.mark.parametrize(
    "line",
    [
        "arrive x " + "after " * 10_000,
        "arrive x " + "after é " * 8_000,
        "floor " + "ana " * 15_000,
        "floor " + "é " * 30_000,
        "raise " + "xé: " * 15_000,
        "move ana " + "after 'ana " * 5_000,
        "rename " + "é " * 30_000 + "Eva",
    ],
    ids=lambda line: line[:12],
)
def test_a_whole_page_on_one_line_is_answered_at_once(rehearse: Rehearse, line: str) -> None:
    evening = rehearse(ROUND)
    began = time.process_time()
    evening.cannot(line)
    assert time.process_time() - began < 5


class TestNames:
    @pytest.mark.parametrize(
        ("people", "line", "gone"),
        [
            ("Ana, Ben", "leave ana", "Ana"),
            ("Ana, Ben", "leave  BEN  ", "Ben"),
            ("Ana, Ben", 'leave "Ben"', "Ben"),
            ("Ana, Ben", "leave 2", "Ben"),
            ("Ana, Ana Maria", "leave Ana Maria", "Ana Maria"),
            ("Ana, Ana Maria", "leave Ana", "Ana"),
            ("Chloe\u0301, Ben", "leave CHLO\u00c9", "Chlo\u00e9"),
            ("Chlo\u00e9, Ben", "leave chloe\u0301", "Chlo\u00e9"),
            ("3, 1, Zoe", "leave 3", "3"),
            ("3, 1, Zoe", "leave 1", "1"),
            ("3, 1, Zoe", "leave 2", "1"),
            ("after, Ben", "leave after", "after"),
            ("Ana, Ben", "leave An\u200ba", "Ana"),
            ("Ana: x, Ben", "leave ana: x", "Ana: x"),
            ("\U0001f98a, Ben", "leave \U0001f98a", "\U0001f98a"),
            ('"Ana", Ben', 'leave "Ana"', '"Ana"'),
            ("Ana, Ben", "leave 'Ben'", "Ben"),
            ("Ana, Ben", "leave “ben”", "Ben"),
            ("'Ana', Ana", "leave 'Ana'", "'Ana'"),
            ("O'Neil, Ben", 'leave "o\'neil"', "O'Neil"),
            ("O'Neil, Ben", "leave o'neil", "O'Neil"),
            ("Stra\u00dfe, Ben", "leave STRASSE", "Stra\u00dfe"),
            ("Ana after Ben, Ana, Ben", "leave Ana after Ben", "Ana after Ben"),
            ("[/], :skull:, $x", "leave [/]", "[/]"),
        ],
    )
    def test_are_matched_in_one_form_ignoring_case_the_longest_first(
        self, rehearse: Rehearse, people: str, line: str, gone: str
    ) -> None:
        assert rehearse(LEAD, people=people)(line)["away"] == [gone]

    @pytest.mark.parametrize(
        "line",
        [
            "leave Zoe",
            "leave An",
            "leave Anab",
            "leave 3",
            "leave 0",
            "leave Ana Ben",
            "leave",
            'leave ""',
            "leave -1",
            "leave ²",
        ],
    )
    def test_that_nobody_has_cannot(self, rehearse: Rehearse, line: str) -> None:
        rehearse(LEAD, people="Ana, Ben").cannot(line)

    def test_seat_numbers_are_those_of_the_seats_now(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD, people="Ana, Ben, Cleo")
        assert evening("move Cleo after Ana", "leave 2")["away"] == ["Cleo"]

    @pytest.mark.parametrize(
        ("people", "line", "seats"),
        [
            ("Ana, Ben", "arrive Eva", "Ana|Ben|Eva"),
            ("Ana, Ben", "arrive Eva after Ana", "Ana|Eva|Ben"),
            ("Ana, Ben", "arrive Eva AFTER 1", "Ana|Eva|Ben"),
            ("Ana, Ben", 'arrive "Eva Maria" after "Ana"', "Ana|Eva Maria|Ben"),
            ("Ana, Ben", 'arrive "Eva after Ana"', "Ana|Ben|Eva after Ana"),
            ("Ana, Ben", "arrive 'Eva after Ana'", "Ana|Ben|Eva after Ana"),
            ("Ana, Ben", "arrive “Eva” after “Ana”", "Ana|Eva|Ben"),
            ("Ana, Ben", "arrive 'D'Arcy", "Ana|Ben|'D'Arcy"),
            ("Ana, Ben", 'arrive "Eva after"', "Ana|Ben|Eva after"),
            ("after, Ben", "arrive Eva after after", "after|Eva|Ben"),
            ("Ana, Ben", "arrive after after Ana", "Ana|after|Ben"),
            ("Ana after Ben, Ana, Ben", "arrive Eva after Ana after Ben", "Ana after Ben|Eva|Ana|Ben"),
            ("Ana, Ben", "arrive  Eva   Maria ", "Ana|Ben|Eva   Maria"),
            ("Ana, Ben", "arrive Chloe\u0301", "Ana|Ben|Chlo\u00e9"),
            ("Ana, Ben", "arrive E\x07v\u202ea\x1b[31m", "Ana|Ben|Eva[31m"),
            ("Ana, Ben", "arrive {", "Ana|Ben|{"),
            ("Ana, Ben", "move Ben after Ana", "Ana|Ben"),
            ("Ana, Ben, Cleo", "move Ana after Cleo", "Ben|Cleo|Ana"),
            ("Ana, Ben, Cleo", "move 1 after 2", "Ben|Ana|Cleo"),
            ("Ana, Ben", "rename Ana Anna Maria", "Anna Maria|Ben"),
            ("Ana, Ana Maria", "rename Ana Maria Eva", "Ana|Eva"),
            ("Ana, Ben", 'rename "Ana" "Eva"', "Eva|Ben"),
            ("Ana, Ben", "rename ana ANA", "ANA|Ben"),
            ("Ana, Ben", "rename 2 Bo", "Ana|Bo"),
        ],
    )
    def test_in_every_command_that_takes_them(self, rehearse: Rehearse, people: str, line: str, seats: str) -> None:
        evening = rehearse(ROUND, people=people)
        evening(line)
        assert evening("next")["waiting"] == seats.split("|")

    @pytest.mark.parametrize(
        "line",
        [
            "arrive", "arrive ana", "arrive  ", "arrive \u200b",
            "arrive Eva after Zoe", "arrive Eva after", 'arrive ""', "arrive " + "x" * 61,
            "rename Ana", "rename Ana Ben",
            "rename Zoe Eva", "move Ana", "move Ana after", "move Ana after Ana", "move Ana after Zoe",
            "move Zoe after Ana", "back Ana",
            "rename Ana \u202e", "floor", "hand", "hand Zoe",
        ],
    )  # fmt: skip
    def test_what_cannot_be_understood_or_would_be_two_alike_cannot(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(ROUND, people="Ana, Ben")
        evening.cannot(line)

    def test_a_name_of_sixty_letters_is_a_name(self, rehearse: Rehearse) -> None:
        assert rehearse(ROUND, people="Ana")("arrive " + "x" * 60)["waiting"] == ["Ana", "x" * 60]

    @pytest.mark.parametrize(
        ("option", "fault"),
        [("Ana, ana", "2"), ("Ana,, Ben", "2"), ("x" * 61, "1"), ("", ""), ("Ana, \u200b", "2")],
    )
    def test_a_list_that_cannot_be_used_says_where_and_no_name(
        self, rehearse: Rehearse, option: str, fault: str
    ) -> None:
        evening = rehearse(LEAD, people=option)
        assert evening.status in (1, 2)
        assert fault in evening.errors
        assert "Ana" not in evening.errors.replace("rehearse", "")


class TestAnswers:
    @pytest.mark.parametrize(
        "line",
        [
            "nxet",
            "Next!",
            "{",
            "{}",
            '{"stage": 1}',
            "cannot: x",
            "next next",
            "state now",
            "hold on",
            "\x1b[A",
            "ſtate x",
            "quit now",
            "0",
        ],
    )
    def test_what_is_no_command_cannot_and_changes_nothing(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(ROUND)
        evening("next")
        evening.cannot(line)

    def test_a_word_that_is_nearly_one_is_named(self, rehearse: Rehearse) -> None:
        assert "next" in rehearse(LEAD).cannot("nxet")

    def test_words_may_be_in_capital_letters_with_spaces_and_tabs(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND)
        evening("  NEXT  ")
        assert evening("FLOOR\tBen")["speaker"] == "Ben"

    @pytest.mark.parametrize("line", ["", "   ", "\t"])
    def test_an_empty_line_is_nothing(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(ROUND)
        before = evening.state
        assert evening.type(line) == []
        assert evening.state == before

    def test_every_command_that_is_taken_answers(self, rehearse: Rehearse) -> None:
        for stages in ((LEAD, LEAD), (ROUND, LEAD), ("open", LEAD), ("groups", LEAD)):
            evening = rehearse(*stages, length="'5m'")
            evening("raise Ana")
            for line in (
                "next", "longer", "shorter", "since 10s", "hold", "resume", "arrive Eva", "leave Eva", "back Eva",
                "rename Eva Fay",
                "rename Fay Fay",
                "move Fay after Ana", "hand Fay", "hand Fay", "raise Fay: x", "vote 1", "vote 1 1", "fit", "refuse",
                "ends 21:00", "undo",
                "redo", "undo",
                "drop 2", "undo", "bell", "time", "where", "people", "agreements", "help", "wait 1s", "next", "undo",
                "next", "go 2",
                "skip", "undo",
            ):  # fmt: skip
                answer = evening.type(line)
                assert answer, line
                assert all(part.strip() for part in answer), line

    def test_only_state_prints_a_line_that_begins_with_a_brace_and_only_refusals_one_with_cannot(
        self, rehearse: Rehearse
    ) -> None:
        evening = rehearse(
            "round; title = '{a}'; prompt = '{b}'; say = 'cannot: c'; note = '''{\n{'''",
            "lead; title = 'cannot: x'",
            people="{x}, cannot: y",
        )
        for line in (
            "next", "next", "next", "raise {x}: {z}", "people", "where", "time", "leave {x}", "back {x}", "wait 10m",
            "next", "next",
            "time", "go 1",
            "rename {x} {y}", "move {y} after 2", "hand {y}", "vote 1", "fit", "undo", "redo", "help", "agreements",
        ):  # fmt: skip
            for said in evening.type(line):
                assert not said.startswith(("{", "cannot:")), (line, said)

    def test_the_opening_reads_the_agreements(self, rehearse: Rehearse) -> None:
        evening = rehearse(
            "opening",
            "opening; prompt = 'Hello.'; say = 'Good evening.'; note = 'Breathe.'",
            LEAD,
            agreements="['No advice.', 'No hurry.']",
        )
        assert evening.type("next")[:4] == [
            "1 of 3: Opening. Welcome. Come as you are.",
            "Agreements:",
            "  No advice.",
            "  No hurry.",
        ]
        said = evening.type("next")
        assert said[:3] == ["2 of 3: Opening. Hello.", "Say: Good evening.", "Private note: Breathe."]
        assert "  No advice." in said
        assert "  No advice." not in evening.type("next")
        assert evening.type("agreements") == ["Agreements:", "  No advice.", "  No hurry."]

    def test_a_stage_says_how_to_answer_where_someone_speaks(self, rehearse: Rehearse) -> None:
        evening = rehearse("silence", "round; response = 'reflect'", "break", "challenges", people="Ana, Ben")
        said = {line: "\n".join(evening.type(line)) for line in ("next", "go 2", "go 3", "go 4")}
        assert ["Responses:" in said[line] for line in said] == [False, True, True, False]

    def test_hostile_text_stands_as_letters(self, rehearse: Rehearse) -> None:
        evening = rehearse("round; title = '[/] :skull: $x'; prompt = '[bold]x[/bold]'", people="[/], $x")
        assert "[/] :skull: $x. [bold]x[/bold]" in evening.type("next")[0]
        assert evening.type("next")[0].startswith("[/] has the floor")

    def test_nothing_foreign_is_printed(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, people="Ana")
        for line in (
            "\x1b]52;c;x\x07",
            "arrive \x1b[2Jx",
            "leave \x9b31m",
            "raise Ana: \x1b]0;x\x07y\u202ez\ud800",
            "floor \u2066",
            "people",
            "next",
        ):
            for said in evening.type(line):
                assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 or c in "\u202e\u2066\ud800\u2028" for c in said), (
                    said
                )

    def test_state_is_one_line_of_json_whatever_the_names(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, people='"Ana", Be\\n, \u2764\ufe0f')
        (line,) = evening.type("state")
        assert json.loads(line)["waiting"] == ['"Ana"', "Be\\n", "\u2764\ufe0f"]

    def test_help_names_every_command(self, rehearse: Rehearse) -> None:
        said = "\n".join(rehearse(LEAD).type("help"))
        for word in [
            "next",
            "pass",
            "floor",
            "hold",
            "resume",
            "longer",
            "shorter",
            "since",
            "undo",
            "redo",
            "skip",
            "go",
            "close",
            "arrive",
            "leave",
            "back",
            "rename",
            "move",
            "hand",
            "raise",
            "vote",
            "too",
            "choose",
            "bell",
            "agreements",
            "people",
            "time",
            "where",
            "fit",
            "accept",
            "refuse",
            "ends",
            "drop",
            "each",
            "quit",
            "wait",
            "state",
            "help",
            "away",
        ]:
            assert f"  {word}" in said
            assert word in USAGES

    def test_its_own_sentences_never_press_anyone(self, rehearse: Rehearse) -> None:
        evening = rehearse(
            "round; turn = '1m'; length = '2m'", "challenges", "groups", CLOSE, length="'20m'", people="Ana, Ben"
        )
        said: list[str] = []
        for line in (
            "where", "time", "next", "next", "wait 10m", "time", "pass", "people", "next", "next", "people", "next",
            "raise Ana", "next",
            "wait 10m",
            "time", "fit", "accept", "go 3", "next", "wait 30m", "time", "hold", "time", "where", "resume", "skip",
            "next", "time", "help",
            "leave Zoe",
            "since 20h",
        ):  # fmt: skip
            said += evening.type(line)
        text = "\n".join(said).lower()
        assert not [word for word in AVOIDED if word in text.replace("check-", "check")]

    def test_balance_is_explained_before_it_is_said_and_changes_nothing(self, rehearse: Rehearse) -> None:
        evening = rehearse(ROUND, CLOSE, people="Cleo, Ana, Bo")
        before = evening("next, next, wait 5s, next, wait 9m, next, wait 2m")
        first = "\n".join(evening.type("balance"))
        assert "isn't saved" in first
        assert not any(name in first for name in ("Cleo", "Ana", "Bo"))
        assert evening.type("balance") == ["  Cleo: quiet", "  Ana: long", "  Bo: even"]
        assert evening.state == before

    def test_away_is_for_a_time_away(self, rehearse: Rehearse) -> None:
        evening = rehearse(LEAD)
        evening("next, hold")
        for line in ("away out", "away counts", "away 5m", "away", "away perhaps"):
            evening.cannot(line)

    @pytest.mark.parametrize(
        "line",
        [
            "longer 0s", "longer 3", "longer -1m", "longer 1.5m", "longer 25h", "longer 1m 2", "shorter x",
            "since", "since 5", "since soon",
            "wait", "wait 0s", "wait 5", "wait -5s", "wait 25h", "wait a while",
        ],
    )  # fmt: skip
    def test_what_is_no_length_of_time_is_not_taken_for_one(self, rehearse: Rehearse, line: str) -> None:
        evening = rehearse(LEAD)
        evening("next")
        evening.cannot(line)

"""What an agenda means when it says little."""

from __future__ import annotations

from pathlib import Path

import pytest

from circlekeeper.agenda.kinds import NAMES
from circlekeeper.agenda.reading import read, read_text
from circlekeeper.circle.plan import Plan, Stage
from circlekeeper.units import MINUTE, SECOND

SMALLEST = """
title = "Tuesday circle"
length = "90m"

[[stages]]
kind = "check-in"

[[stages]]
kind = "sharing-round"

[[stages]]
kind = "challenges"

[[stages]]
kind = "close"
"""


def plan_of(text: str) -> Plan:
    reading = read_text(text, "evening.toml")
    assert reading.plan is not None, [str(problem) for problem in reading.problems]
    return reading.plan


def one(lines: str) -> Stage:
    return plan_of(f'title = "C"\n[[stages]]\n{lines}\n').stages[0]


class TestTheSmallestAgenda:
    def test_it_has_titles_prompts_and_rules_from_its_kinds(self) -> None:
        stages = plan_of(SMALLEST).stages
        assert [s.title for s in stages] == ["Check-in", "Sharing round", "Challenges", "Close"]
        assert [s.kind for s in stages] == ["round", "round", "challenges", "lead"]
        assert [s.named for s in stages] == ["check-in", "sharing-round", "challenges", "close"]
        assert [s.flex for s in stages] == ["firm", "firm", "elastic", "protected"]
        assert stages[0].turns is not None
        assert (stages[0].turns.turn, stages[0].turns.returns, stages[0].turns.order) == (90 * SECOND, True, "around")
        assert stages[1].prompt == "What have you been living with? Small victories are welcome too."

    def test_its_stages_take_15_35_35_and_5_minutes(self) -> None:
        plan = plan_of(SMALLEST)
        assert [length // MINUTE for length in plan.lengths(plan.length)] == [15, 35, 35, 5]

    def test_it_has_no_problem(self) -> None:
        assert read_text(SMALLEST, "e.toml").problems == ()


USUAL = [
    # kind, minutes, kept where there is no length, flex, bell, turn, returns, response, prompt
    ("lead", 5, True, "firm", "none", None, None, "none", ""),
    ("opening", 5, True, "firm", "start", None, None, "none", "Welcome. Come as you are."),
    ("round", 20, False, "elastic", "none", "share", True, "none", "What would you like to say?"),
    ("check-in", 15, False, "firm", "none", 90 * SECOND, True, "none", "How are you arriving?"),
    (
        "sharing-round",
        35,
        False,
        "firm",
        "none",
        "share",
        True,
        "none",
        "What have you been living with? Small victories are welcome too.",
    ),
    ("check-out", 10, False, "protected", "none", MINUTE, False, "none", "What are you taking with you?"),
    ("open", 20, False, "elastic", "none", "untimed", False, "experience", "What's stirring in you?"),
    ("topics", 10, False, "elastic", "none", None, None, "none", "What would you like support with?"),
    ("challenges", 35, False, "elastic", "none", None, None, None, "What challenge would you like to bring?"),
    ("groups", 15, False, "elastic", "swap", None, None, "none", "One person speaks; the others listen."),
    ("silence", 2, True, "firm", "both", None, None, "none", ""),
    ("break", 10, True, "elastic", "end", None, None, "open", ""),
    ("close", 5, True, "protected", "end", None, None, "none", "Thank you. What was said here stays here."),
]


def test_every_kind_has_its_usual_rules_here() -> None:
    assert {row[0] for row in USUAL} == set(NAMES)


@pytest.mark.parametrize(("kind", "minutes", "kept", "flex", "bell", "turn", "returns", "response", "prompt"), USUAL)
def test_each_kind_brings_its_usual_rules(
    kind: str,
    minutes: int,
    kept: bool,
    flex: str,
    bell: str,
    turn: int | str | None,
    returns: bool | None,
    response: str | None,
    prompt: str,
) -> None:
    stage = one(f'kind = "{kind}"')
    assert (stage.usual, stage.flex, stage.bell, stage.response, stage.prompt) == (
        minutes * MINUTE,
        flex,
        bell,
        response,
        prompt,
    )
    assert (stage.turns.turn if stage.turns else None) == turn
    assert (stage.turns.returns if stage.turns else None) == returns
    assert stage.length is None
    assert stage.minimum is None
    assert stage.keeps_usual == kept


def test_a_familiar_name_can_be_set_otherwise_in_everything() -> None:
    stage = one(
        'kind = "check-in"\nturn = "share"\nreturns = false\nflex = "elastic"\nbell '
        '= "end"\nprompt = ""\nresponse = "open"'
    )
    assert stage.turns is not None
    assert (stage.turns.turn, stage.turns.returns, stage.flex, stage.bell, stage.prompt) == (
        "share",
        False,
        "elastic",
        "end",
        "",
    )


def test_open_is_popcorn_and_may_hear_nobody_twice() -> None:
    stage = one('kind = "open"\nonce = true')
    assert stage.turns is not None
    assert (stage.turns.order, stage.turns.once) == ("popcorn", True)


def test_a_round_can_begin_with_a_person() -> None:
    turns = one('kind = "round"\nstart = "Ana"').turns
    assert turns is not None
    assert (turns.start, turns.start_name) == ("name", "Ana")
    turns = one('kind = "round"\nstart = "rotate"').turns
    assert turns is not None
    assert (turns.start, turns.start_name) == ("rotate", "")


@pytest.mark.parametrize("name", ["Tate", "Rote", "Renate"])
def test_a_name_that_sounds_like_one_of_the_words_is_a_name(name: str) -> None:
    turns = one(f'kind = "round"\nstart = "{name}"').turns
    assert turns is not None
    assert (turns.start, turns.start_name) == ("name", name)


def test_a_challenge_has_four_usual_phases_of_ten_minutes() -> None:
    rules = one('kind = "challenges"').challenge
    assert rules is not None
    assert [(p.voice, p.length // MINUTE, p.response) for p in rules.phases] == [
        ("holder", 3, "none"), ("others", 2, "questions"), ("others", 4, "experience"), ("holder", 1, "none"),
    ]  # fmt: skip
    assert rules.times is None


def test_phases_of_ones_own_answer_as_the_stage_does_unless_they_say() -> None:
    rules = one(
        'kind = "challenges"\nresponse = "reflect"\ntimes = 2\nextend = ["2m", "1m"]\n'
        '[[stages.phases]]\ntitle = "A"\nvoice = "holder"\nlength = "5m"\nresponse = "none"\n'
        '[[stages.phases]]\ntitle = "B"\nlength = "2m"'
    ).challenge
    assert rules is not None
    assert [(p.title, p.voice, p.response) for p in rules.phases] == [("A", "holder", "none"), ("B", "all", "reflect")]
    assert (rules.times, rules.extend) == (2, (2 * MINUTE, MINUTE))


def test_groups_rotate_as_often_as_they_have_people() -> None:
    rules = one('kind = "groups"\nsize = 3').groups
    assert rules is not None
    assert (rules.size, rules.rotations, rules.turn, rules.changeover) == (3, 3, None, 0)


def test_text_stands_as_it_is_written() -> None:
    stage = one('kind = "round"\ntitle = "[/] :skull: $x"\nnote = "a\\n\\tb"')
    assert (stage.title, stage.note) == ("[/] :skull: $x", "a\n\tb")


def test_a_byte_order_mark_and_the_line_ends_of_windows_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "evening.toml"
    path.write_bytes(b"\xef\xbb\xbf" + SMALLEST.replace("\n", "\r\n").encode())
    reading = read(path)
    assert reading.plan == plan_of(SMALLEST)
    path.write_bytes(b"\xef\xbb\xbftitle = 3\r\n")
    assert [(p.line, p.column) for p in read(path).problems] == [(1, 1), (1, 9)]


def test_two_hundred_stages_and_five_hundred_people_are_no_trouble() -> None:
    people = ", ".join(f'"P{i}"' for i in range(500))
    text = f'title = "C"\npeople = [{people}]\n' + '[[stages]]\nkind = "silence"\nlength = "1m"\nnote = "x"\n' * 200
    assert len(plan_of(text).stages) == 200


def test_the_session_is_read_whole() -> None:
    plan = plan_of(
        'format = 1\ntitle = "C"\nlength = "2h"\nends_at = 20:30:00\npeople = '
        '["Ana", "Ben"]\ngroup = { min = 3, max = 9 }\n'
        'agreements = ["One.", "Two."]\nbell = "sound"\nhandover = "10s"\n[[stages]]\nkind = "round"'
    )
    assert (plan.length, plan.ends_at, plan.people) == (120 * MINUTE, "20:30:00", ("Ana", "Ben"))
    assert (plan.group_min, plan.group_max, plan.agreements) == (3, 9, ("One.", "Two."))
    assert (plan.bell, plan.handover) == ("sound", 10 * SECOND)

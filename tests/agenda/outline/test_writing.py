"""What was understood of an outline is an agenda that `check` takes, and nothing in it is silent."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from circlekeeper.agenda import library
from circlekeeper.agenda.model import Round
from circlekeeper.agenda.outline.reading import read_outline
from circlekeeper.agenda.outline.writing import agenda_text, remarks
from circlekeeper.agenda.reading import Reading, read_text
from circlekeeper.circle.plan import Plan
from circlekeeper.planning.printing import page
from circlekeeper.units import MINUTE
from circlekeeper.words import outline as words
from tests.agenda.outline.colleagues import COLLEAGUES
from tests.agenda.outline.evenings import EVENINGS
from tests.agenda.outline.german import GERMAN
from tests.agenda.outline.letters import LETTERS
from tests.agenda.outline.mails import MAILS
from tests.agenda.outline.neighbours import NEIGHBOURS
from tests.agenda.outline.outlines import CASES, Case
from tests.agenda.outline.spanish import SPANISH

ALL = [*CASES, *EVENINGS, *COLLEAGUES, *GERMAN, *SPANISH, *MAILS, *LETTERS, *NEIGHBOURS]
BUNDLED = sorted(library.bundled_folder().glob("*.toml"))


def made(text: str, suffix: str = "") -> str:
    return agenda_text(read_outline(text, suffix), "outline.md", "Circle")


def checked(text: str, suffix: str = "") -> Reading:
    return read_text(made(text, suffix), "made.toml")


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_every_outline_becomes_an_agenda_without_a_fault(case: Case) -> None:
    reading = checked(case.text, case.suffix)
    assert reading.plan is not None, reading.problems
    assert reading.agenda is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n\t\n",
        "1\n2\n3\n4.5\n1e9\n99999999999\n12:00\n",
        "- Wel\x1b[31mcome\x07 (5 min)\n- Check\x00-in (10 min)\n",
        "- Wel\u202ecome (5 min)\n- \u2066Check-in\u2069 (10 min)\n",
        "# Apple pie\n\n- 3 apples\n- Rest (30 min)\n- Bake at 180 (45 min)\n",
        "(" * 20000 + "5 min" + ")" * 20000,
        "Welcome (5 min) " * 5000,
        "|" * 20000 + "\n" + "| a | b |\n" * 3,
        '- """ Check-in \\u0000 """ (5 min)\n- Close = [ (5 min)\n',
        "".join(f"{'  ' * deep}- Check-in (5 min)\n" for deep in range(300)),
    ],
    ids=["nothing", "blank", "numbers", "control", "bidi", "recipe", "brackets", "one-line", "pipes", "toml", "deep"],
)
def test_whatever_is_pasted_becomes_no_stage_or_an_agenda_without_a_fault(text: str) -> None:
    outline = read_outline(text)
    assert not outline.stages or checked(text).plan is not None


def test_an_agenda_made_of_a_german_outline_says_its_language_and_keeps_its_titles() -> None:
    text = made("- Check-in (10 Minuten)\n- Pause (5 Minuten)\n- Abschluss (5 Minuten)\n")
    assert 'language = "de"\n' in text
    assert 'kind = "check-in"\ntitle = "Check-in"\n' in text


def test_an_agenda_made_of_an_english_outline_leaves_the_language_to_its_reader() -> None:
    assert "language" not in made("- Check-in (10 minutes)\n- Close (5 minutes)\n")


class TestNothingIsSilent:
    def test_each_stage_stands_under_its_line(self) -> None:
        assert '# line 1 of your text: - Check-in (10 min)\n[[stages]]\nkind = "check-in"\nlength = "10m"\n' in made(
            "- Check-in (10 min)\n- Close, 5 min\n"
        )

    def test_what_was_guessed_says_so(self) -> None:
        assert "# guessed: the kind\n[[stages]]" in made(
            "- Welcome (5 min)\n- The blue box (20 min)\n- Close (5 min)\n"
        )

    def test_a_stage_without_a_length_says_so(self) -> None:
        text = made("1. Check-in\n2. Sharing (40 min)\n3. Close (5 min)\n")
        assert "# no length found; circlekeeper works it out\n[[stages]]" in text

    def test_lines_that_gave_nothing_are_listed(self) -> None:
        assert "# These lines weren't used:\n#   line 1 of your text: Dear all," in made(
            "Dear all,\n- Check-in, 10 min\n- Close, 5 min\n"
        )

    def test_a_total_that_is_not_the_stages_comes_with_what_fit_would_propose(self) -> None:
        text = made("# Circle (60 min)\n- Check-in (15 min)\n- Open floor (40 min)\n- Close (10 min)\n")
        assert "line 1 of your text: the evening is meant to take 1h, but the stages take 1h 5m" in text
        assert "To fit: Open floor 40m → 35m." in text

    def test_of_very_many_lines_only_the_first_are_told_and_how_many_more(self) -> None:
        said = remarks(read_outline("- Check-in (5 min)\n" * 1000))
        assert len(said) == 61
        assert said[-1][1] == words.and_more(count=741)

    def test_a_line_of_which_only_the_beginning_was_read_is_told(self) -> None:
        said = remarks(read_outline("- Check-in (5 min)\n- Close (5 min) " + "and a word more " * 200))
        assert (2, words.too_long(line=2, count=2000)) in said

    def test_the_screen_hears_of_it_in_the_order_of_the_lines(self) -> None:
        outline = read_outline("Dear all,\n- Welcome (5 min)\n- The blue box (20 min)\n- Close (5 min)\n")
        assert [line for line, _ in remarks(outline)] == [1, 3]


def test_what_newer_keys_can_say_stands_in_them() -> None:
    outline = "People: Ana, Bo\n1. Opening (5 min)\nLead: the host\n2. Two rounds (40 min), answer 1 min after each\n"
    agenda = checked(outline + "   - What is hard?\n   - What helps?\n3. Close (5 min)\n").agenda
    assert agenda is not None
    opening, rounds, _ = agenda.stages
    assert opening.by == "the host"
    assert isinstance(rounds, Round)
    assert (rounds.laps, rounds.after, rounds.prompts) == (2, MINUTE, ["What is hard?", "What helps?"])


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_our_own_page_comes_back_with_stages_lengths_kinds_and_turns(path: Path) -> None:
    plan = library.read(str(path)).plan
    assert plan is not None
    back = checked(page(plan, "md", starts="19:00"), ".md").plan
    assert back is not None

    def seen(plan: Plan) -> list[tuple[object, ...]]:
        lengths = plan.lengths(plan.length)
        return [
            (
                s.title,
                s.named,
                length,
                s.turns and s.turns.turn,
                s.groups and (s.groups.size, s.groups.turn),
                (s.prompt, s.prompts),
            )
            for s, length in zip(plan.stages, lengths, strict=True)
        ]

    assert (back.title, back.agreements, seen(back)) == (plan.title, plan.agreements, seen(plan))


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_the_page_of_whoever_leads_comes_back_with_what_is_said_and_noted(path: Path) -> None:
    plan = library.read(str(path)).plan
    assert plan is not None
    back = checked(page(plan, "md", for_facilitator=True), ".md").plan
    assert back is not None
    assert [(s.named, s.say, s.prompt) for s in back.stages] == [
        (s.named, s.say.strip(), s.prompt) for s in plan.stages
    ]
    assert [s.note.splitlines() for s in back.stages] == [s.note.strip().splitlines() for s in plan.stages]


def test_the_page_of_a_short_evening_comes_back_too() -> None:
    text = "# Lean coffee\n\n40 min\n\n## We agree\n\n- Each of us listens.\n\n## The evening\n\n"
    stages = "### Opening · 5 min <!-- opening -->\n\n### Talking · 35 min <!-- open -->\n"
    back = checked(text + stages, ".md").plan
    assert back is not None
    assert (len(back.stages), back.length, back.agreements) == (2, 40 * MINUTE, ("Each of us listens.",))


def test_the_steps_for_a_hard_moment_come_back_from_the_page_of_whoever_leads() -> None:
    plan = library.read(str(BUNDLED[0])).plan
    assert plan is not None
    need = "- Stay with them.\nSpeak slowly (5 min are long).\n*Call* 112."
    back = checked(page(plan._replace(in_need=need), "md", for_facilitator=True), ".md").plan
    assert back is not None
    assert (back.in_need, back.agreements) == (need, plan.agreements)


# ---- whatever happens to an outline on its way ----

SCRAPS = (
    '\x00', '\x1b[2J', '\u202e', '\u200b', '\ud800', '\t', '  ', '\n', '\r', '\u2028', '|', '||||', '#', '- ',
    '1. ', '(', ')', '[', '"', '\u201c', "'", '*', '**', '`', '<!-- break: share -->', '<!-- round, 2 prompts -->',
    '<!--', '19:00', '99:99',
    '7pm', '0 min', '999 min', '24h', '25 hours', '5', '\xbd', '5-', '\u2013', '\u2014', 'each', '2 min each',
    '0 x 5 min', '99 x 99 min', 'per person', 'Total', 'people: a, a', 'People: A, B, a', '0-5', '+5', '=====',
    '---', '|---|', ',', ';', '\u2026', '?', 'break', 'check-in', "é" * 300, 'e\u0301\u0301',
    '\u65e5\u672c\u8a9e', '\U0001f642', "x" * 2100, '\\', '"""', "'''", '=', ']]', '\x85',
    '\u017f', '\u0131', '\u0130',
)  # fmt: skip


def mutated(chance: random.Random) -> tuple[str, str]:
    """An outline of ours after a few accidents."""
    one, other = chance.choice(ALL), chance.choice(ALL)
    text, suffix = one.text, chance.choice((one.suffix, other.suffix, "", ".csv", ".tsv"))
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(text) + 1)
        to = min(len(text), at + chance.choice((0, 1, 1, 3, 20)))
        match chance.randrange(7):
            case 0 | 1:
                text = text[:at] + chance.choice(SCRAPS) + text[to:]
            case 2:
                text = text[:at] + text[to:]
            case 3:
                lines = text.split("\n")
                chance.shuffle(lines)
                text = "\n".join(lines)
            case 4:
                text = text[:at] + other.text + text[at:]
            case 5:
                text = text.replace(chance.choice("0123456789"), chance.choice("0123456789"))
            case _:
                text = chance.choice(
                    (text.upper(), text.replace("\n", " "), text.replace(" ", ""), text.replace("\n", "\r\n"), text * 2)
                )
    return text, suffix


def survives(seed: int) -> None:
    text, suffix = mutated(random.Random(seed))
    outline = read_outline(text, suffix)
    if outline.stages:
        reading = read_text(agenda_text(outline, "o\x1b.md", "\u202e"), "made.toml")
        assert reading.plan is not None, (seed, text)


@pytest.mark.parametrize("block", range(4))
def test_no_accident_makes_an_agenda_that_check_refuses(block: int) -> None:
    for seed in range(25 * block, 25 * (block + 1)):
        survives(seed)


@pytest.mark.slow
@pytest.mark.parametrize("block", range(20))
def test_two_thousand_accidents_make_no_agenda_that_check_refuses(block: int) -> None:
    for seed in range(1000 + 100 * block, 1100 + 100 * block):
        survives(seed)


def test_a_mail_without_a_space_behind_its_quotation_mark_is_read_at_once() -> None:
    text = 'Then we do what I call "' + "week," * 120 + "10min each. Then a break, ten minutes. We close, 5 minutes."
    begun = time.process_time()
    outline = read_outline(text)
    assert time.process_time() - begun < 2
    assert [stage.kind for stage in outline.stages] == ["break", "close"]


def test_a_mail_full_of_hours_is_read_at_once() -> None:
    text = ("from seven to nine and " * 80 + "\n") * 20
    begun = time.process_time()
    outline = read_outline(text)
    assert time.process_time() - begun < 5
    assert len(outline.stages) == 1


class TestWhatNoStageSays:
    def said(self, text: str) -> list[str]:
        return [said for _, said in remarks(read_outline(text))]

    def test_a_sentence_with_a_time_that_became_a_note_is_told(self) -> None:
        text = "- Check-in (10 min)\n  In pairs for five minutes before, if they like.\n- Close (5 min)\n"
        told = words.overlooked(line=2, source="In pairs for five minutes before, if they like.")
        assert self.said(text) == [told]
        assert f"# {words.OVERLOOKED}\n#   {told}\n" in made(text)

    def test_a_sentence_with_everyones_turn_in_a_stage_without_turns_is_told(self) -> None:
        text = "- Silence (1 min)\n  We ring the bell.\n  Each of us says a word.\n- Close (5 min)\n"
        assert self.said(text) == [words.overlooked(line=3, source="Each of us says a word.")]

    def test_a_line_above_the_stages_with_a_time_is_told(self) -> None:
        text = "Dear all,\nsomebody tells a story for 12 minutes perhaps.\n- Check-in (10 min)\n- Close (5 min)\n"
        assert words.overlooked(line=2, source="somebody tells a story for 12 minutes perhaps.") in self.said(text)

    def test_what_a_stage_has_taken_from_a_sentence_is_not_told(self) -> None:
        text = (
            "- Check-in (10 min)\n  Everyone has two minutes, ten seconds of silence between shares.\n- Close (5 min)\n"
        )
        assert self.said(text) == []

    def test_when_it_begins_comes_with_how_to_plan_it(self) -> None:
        text = "Circle, we start at 6.30\n\n- Check-in (10 min)\n- Sharing (40 min)\n- Close (5 min)\n"
        assert self.said(text) == [words.begins(line=1, clock="18:30")]
        assert "# " + words.OVERLOOKED in made(text)

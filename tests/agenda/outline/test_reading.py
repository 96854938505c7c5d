"""An outline becomes what a careful person reads in it."""

from __future__ import annotations

import textwrap

import pytest

from circlekeeper.agenda.outline.reading import read_outline
from circlekeeper.agenda.outline.value import StageFound
from circlekeeper.units import MINUTE, SECOND
from tests.agenda.outline.colleagues import COLLEAGUES
from tests.agenda.outline.evenings import EVENINGS
from tests.agenda.outline.german import GERMAN
from tests.agenda.outline.letters import LETTERS
from tests.agenda.outline.mails import JO, MAILS
from tests.agenda.outline.neighbours import NEIGHBOURS
from tests.agenda.outline.outlines import CASES, Case
from tests.agenda.outline.reading import wrong_in
from tests.agenda.outline.spanish import SPANISH
from tests.agenda.outline.strangers import STRANGERS

ALL = [*CASES, *EVENINGS, *COLLEAGUES, *GERMAN, *SPANISH, *MAILS, *LETTERS, *NEIGHBOURS, *STRANGERS]


@pytest.mark.parametrize("case", ALL, ids=lambda case: case.name)
def test_every_shape_gives_its_stages_lengths_kinds_turns_and_prompts(case: Case) -> None:
    assert wrong_in(case) == []


def titles(text: str) -> list[str]:
    return [stage.title for stage in read_outline(text).stages]


class TestAroundTheStages:
    def test_the_heading_says_what_the_evening_is_called_and_how_long_it_is(self) -> None:
        outline = read_outline("# Agenda for the grief circle (90 minutes)\n\n- Welcome (5 min)\n- Round (80 min)\n")
        assert (outline.title, outline.total) == ("The grief circle", 90 * MINUTE)

    def test_a_line_with_the_evenings_hours_is_no_stage(self) -> None:
        outline = read_outline("Men's circle, 7-8:30pm\n7:00 Welcome\n7:10 Check-in\n7:30 Sharing\n8:20 Close\n")
        assert (outline.title, outline.total, outline.starts) == ("Men's circle", 90 * MINUTE, "19:00")
        assert outline.stages[-1].length == 10 * MINUTE

    @pytest.mark.parametrize("last", ["until 9 pm", "bis 21 Uhr", "hasta las 21 h"])
    def test_a_last_line_that_is_no_more_than_an_end_is_the_evenings(self, last: str) -> None:
        words = {"bis": "Begrüßung Austausch", "has": "Bienvenida Diálogo"}.get(last[:3], "Welcome Sharing").split()
        outline = read_outline(f"19:00 {words[0]}\n19:10 {words[1]}\n{last}\n")
        assert [stage.length for stage in outline.stages] == [10 * MINUTE, 110 * MINUTE]
        assert (outline.total, outline.unused, outline.overlooked) == (120 * MINUTE, (), ())

    def test_an_end_that_stands_above_when_it_begins_is_kept(self) -> None:
        outline = read_outline("# Circle until 9 pm\n\nStart: 7 pm\n\n- Welcome, 10 min\n- Sharing\n- Close, 5 min\n")
        assert (outline.starts, outline.total) == ("19:00", 120 * MINUTE)

    @pytest.mark.parametrize(
        "above",
        [
            "We start at 7 pm and finish at 9 pm",
            "Start: 7 pm, end: 9 pm",
            "Start: 7 pm\nEnd: 9 pm",
            "Beginn um 19 Uhr, Ende um 21 Uhr",
            "Beginn: 19 Uhr\nEnde: 21 Uhr",
            "Empezamos a las 19 h y terminamos a las 21 h",
            "Inicio: 19 h\nFin: 21 h",
        ],
    )
    def test_when_it_begins_and_when_it_ends_is_no_stage_and_no_title(self, above: str) -> None:
        stages = {"B": "Begrüßung Runde Austausch", "E": "Bienvenida Ronda Diálogo", "I": "Bienvenida Ronda Diálogo"}
        titles = stages.get(above[0], "Welcome Round Sharing").split()
        outline = read_outline("\n".join([above, *(f"- {title}, 40 min" for title in titles)]))
        assert [stage.title for stage in outline.stages] == titles
        assert (outline.title, outline.starts, outline.total) == ("", "19:00", 120 * MINUTE)

    @pytest.mark.parametrize(
        "text",
        [
            "- Check-in, one after another, 2 min each\n- Welcome: 5 minutes\n- Close: 10 minutes",
            "- Welcome: 5 minutes\n- Check in with everyone: 8 people x 2 mins\n- Close: 10 minutes",
            "- Begrüßung, 5 Min\n- Runde zum Ankommen, je 2 Minuten pro Person\n- Abschluss, 10 Min",
            "- Bienvenida, 5 min\n- Ronda de llegada, 2 min por persona\n- Cierre, 10 min",
        ],
    )
    def test_an_item_with_no_time_but_each_ones_is_a_stage_however_long_that_is_told(self, text: str) -> None:
        stages = read_outline(text).stages
        turns = [stage for stage in stages if stage.turn]
        assert (len(stages), [(stage.kind, stage.turn, stage.length) for stage in turns]) == (
            3,
            [("check-in", 2 * MINUTE, None)],
        )

    @pytest.mark.parametrize("text", ["Welcome (5)\nRound (about 20)", "Runde (ca. 20)\nPause (~5)", "Ronda (unos 20)"])
    def test_a_number_in_brackets_is_a_length_also_behind_about(self, text: str) -> None:
        stages = read_outline(f"{text}\nFeedback (10)").stages
        assert [stage.length for stage in stages if stage.kind in ("round", "check-in")] == [20 * MINUTE]
        assert not any("(" in stage.title for stage in stages)

    @pytest.mark.parametrize(
        ("text", "titles"),
        [
            ("First 10 mins: welcome\nNext 20 mins: check-in\nThen 45 mins sharing", "Welcome Check-in Sharing"),
            ("Erste 10 Minuten: Begrüßung\nNächste 20 Minuten: Runde\nLetzte 5 Minuten: Dank", "Begrüßung Runde Dank"),
            (
                "Primeros 10 minutos: bienvenida\nSiguientes 20 minutos: ronda\nLuego 5 min: cierre",
                "Bienvenida Ronda Cierre",
            ),
        ],
    )
    def test_what_only_puts_a_time_in_order_is_no_title(self, text: str, titles: str) -> None:
        assert " ".join(stage.title for stage in read_outline(text).stages) == titles
        assert "Final round" in [stage.title for stage in read_outline(f"{text}\nFinal round: 10 min").stages]

    def test_a_line_that_only_says_when_it_ends_says_so_above_the_stages_too(self) -> None:
        outline = read_outline("Ends at 9 pm\n\nWelcome 10 min\nSharing 60 min\n8:40 pm Close\n")
        assert [stage.title for stage in outline.stages] == ["Welcome", "Sharing", "Close"]
        assert (outline.starts, outline.stages[-1].length) == ("20:40", 20 * MINUTE)

    def test_those_who_come_are_read_and_how_many(self) -> None:
        outline = read_outline(
            "Participants: Ana, Bo and Chloé\nFor 6 to 10 people\n\n- Check-in (10 min)\n- Close (5 min)\n"
        )
        assert (outline.people, outline.group) == (("Ana", "Bo", "Chloé"), (6, 10))

    def test_agreements_are_kept_apart(self) -> None:
        outline = read_outline(
            "## Ground rules\n- No phones.\n- We pass.\n\n## Plan\n- Check-in, 10 min\n- Close, 5 min\n"
        )
        assert outline.agreements == ("No phones.", "We pass.")

    def test_what_to_do_in_a_hard_moment_is_kept_apart_above_and_below_the_stages(self) -> None:
        need, stages = (
            "## In a hard moment\n- Stay close.\n- Call 112.\n\n",
            "## Plan\n- Check-in, 10 min\n- Close, 5 min\n\n",
        )
        for text in (need + stages, stages + need):
            outline = read_outline(text)
            assert outline.in_need == "Stay close.\nCall 112."
            assert [(stage.kind, stage.note) for stage in outline.stages] == [("check-in", ""), ("close", "")]
            assert outline.unused == ()

    def test_what_gave_nothing_is_listed_with_its_line(self) -> None:
        outline = read_outline("Dear all,\nhere we go:\n- Check-in (10 min)\n- Close (5 min)\n")
        assert [(one.line, one.source) for one in outline.unused] == [(1, "Dear all,"), (2, "here we go:")]

    def test_a_total_at_the_end_is_the_evenings_and_no_stage(self) -> None:
        outline = read_outline("Check-in 10 min\nSharing 40 min\nClose 5 min\nTotal: 60 min\n")
        assert (len(outline.stages), outline.total) == (3, 60 * MINUTE)

    @pytest.mark.parametrize(
        "text",
        [
            "Agenda\n\n1. Welcome, 5 min\n2. Round, 15 min\n3. Close, 5 min\nTotal 25 min\n",
            "Orden del día\n\n1. Bienvenida, 5 min\n2. Ronda, 15 min\n3. Cierre, 5 min\nTotal 25 min\n",
            "Tagesordnung\n\n1. Begrüßung, 5 min\n2. Runde, 15 min\n3. Abschluss, 5 min\nGesamt 25 min\n",
        ],
    )
    def test_a_total_below_is_not_what_the_evening_is_called(self, text: str) -> None:
        assert (read_outline(text).title, read_outline(text).total) == ("", 25 * MINUTE)

    def test_a_total_below_a_list_is_the_evenings_and_not_said_of_its_last_stage(self) -> None:
        outline = read_outline("- Check-in (10 min)\n- Sharing (40 min)\n- Close (5 min)\nTotal: 60 min\n")
        assert (outline.stages[-1].note, outline.total) == ("", 60 * MINUTE)

    def test_eight_is_in_the_evening_where_the_outline_is_of_a_night(self) -> None:
        text = "# Dads' night\n\n8.00 Beer\n8.15 Check-in\n8.40 Sharing\n9.20 Close\n9.30 End\n"
        assert read_outline(text).starts == "20:00"
        assert read_outline(text.replace("night", "breakfast")).starts == "08:00"

    def test_a_time_behind_once_and_a_comma_is_each_ones(self) -> None:
        text = "- Welcome (5 min)\n- Round: each person, once, up to 3 minutes (30 min)\n- Close (5 min)\n"
        round_once = read_outline(text).stages[1]
        assert (round_once.length, round_once.turn) == (30 * MINUTE, 3 * MINUTE)
        mail = (
            "We open with tea, ten minutes. Then everybody speaks once, for up to five minutes. We close with a song."
        )
        assert read_outline(mail).stages[1].turn == 5 * MINUTE

    def test_settling_in_with_tea_is_a_break_and_silence_only_where_nothing_else_is_said(self) -> None:
        tea, quiet = (
            read_outline(f"- {said} (10 min)\n- Check-in (15 min)\n- Close (5 min)\n").stages[0]
            for said in ("Settle in with tea", "Settle in")
        )
        assert (tea.kind, tea.guessed, quiet.kind, quiet.guessed) == ("break", (), "silence", ("kind",))

    def test_a_stage_that_a_sentence_only_mentions_adds_nothing_to_the_one_it_tells_of(self) -> None:
        text = "We open with tea, ten minutes. Before the close, which takes five minutes, there's a check-out, 10 min."
        assert read_outline(text).stages[-1].length == 10 * MINUTE

    def test_a_title_in_a_sentence_keeps_its_apostrophe(self) -> None:
        text = "We open with a candle. Then every dad gets two minutes to say how he's doing. We close with a song."
        assert "How he's doing" in titles(text)


class TestWhatContradictsItself:
    def codes(self, text: str) -> list[tuple[int, str]]:
        return [(one.line, one.code) for one in read_outline(text).contradictions]

    def test_minutes_count_before_the_clock_and_the_difference_is_told(self) -> None:
        text = "19:00 Welcome (10 min)\n19:15 Check-in (15 min)\n19:30 Sharing\n20:00 End\n"
        assert read_outline(text).stages[0].length == 10 * MINUTE
        assert self.codes(text) == [(1, "clock")]

    def test_a_gap_and_an_overlap_are_told(self) -> None:
        assert self.codes("19:00-19:10 Welcome\n19:15-19:30 Check-in\n19:25-20:00 Sharing\n") == [
            (2, "gap"),
            (3, "overlap"),
        ]

    def test_a_time_that_runs_backwards_is_left_out(self) -> None:
        text = "19:00 Welcome\n19:10 Check-in\n14:00 Sharing\n19:40 Break\n20:00 Close\n"
        assert self.codes(text) == [(3, "order")]
        assert read_outline(text).stages[2].length is None

    def test_stages_that_do_not_add_up_are_told(self) -> None:
        assert self.codes("# Circle (60 min)\n- Check-in (15 min)\n- Sharing (40 min)\n- Close (10 min)\n") == [
            (1, "sum")
        ]

    def test_a_section_whose_stages_do_not_add_up_is_told(self) -> None:
        text = (
            "## One (30 min)\n- Welcome (5 min)\n- Check-in (15 min)\n## Two (20 "
            "min)\n- Pairs (10 min)\n- Close (10 min)\n"
        )
        assert self.codes(text) == [(1, "section")]


class TestWhatIsGuessed:
    def test_a_length_from_people_and_their_turn_is_guessed(self) -> None:
        [stage, *_] = read_outline("8 people\n- Check-in, 2 min each\n- Close (5 min)\n").stages
        assert (stage.length, stage.guessed) == (16 * MINUTE, ("length",))


class TestWhatIsSaidOfAStage:
    def stage(self, below: str) -> StageFound:
        return read_outline(f"- Check-in (10 min)\n{below}\n- Close (5 min)\n").stages[0]

    def test_a_question_is_asked(self) -> None:
        assert self.stage("  - How are you?").prompt == "How are you?"

    def test_a_sentence_in_quotes_is_said(self) -> None:
        assert self.stage("  - “Take your time.”").say == "Take your time."

    def test_anything_else_is_a_note(self) -> None:
        assert self.stage("  - Pass the stone.").note == "Pass the stone."

    def test_each_ones_time_is_the_turn(self) -> None:
        assert self.stage("  - Each person has up to three minutes").turn == 3 * MINUTE

    def test_phases_of_a_challenge_come_with_voice_and_length(self) -> None:
        [stage, _] = read_outline(
            "1. Case clinic (20 min)\n   - Story, 5 min\n   - Questions, 10 min\n2. Close (5 min)\n"
        ).stages
        assert [(step.title, step.voice, step.length) for step in stage.phases] == [
            ("Story", "holder", 5 * MINUTE), ("Questions", "others", 10 * MINUTE),
        ]  # fmt: skip

    def test_phases_of_a_challenge_may_stand_in_one_line_or_sentence(self) -> None:
        line = (
            "1) welcome, 5 min\n2) case, 30 min\n   story 5 min, questions 10 min, "
            "our experience 15 min\n3) close, 5 min"
        )
        told = (
            "Then Lena brings her challenge: she tells it for 5 minutes, then "
            "questions for 10 minutes and 15 of advice."
        )
        assert [(s.voice, s.length // MINUTE) for s in read_outline(line).stages[1].phases] == [
            ("holder", 5),
            ("others", 10),
            ("others", 15),
        ]
        assert read_outline(f"Welcome, 5 minutes. {told}").stages[1].kind == "challenges"


class TestWhenItEnds:
    def lengths(self, text: str) -> list[int | None]:
        return [stage.length and stage.length // MINUTE for stage in read_outline(text).stages]

    def test_a_stage_ends_when_its_line_says_until(self) -> None:
        text = "Welcome from 19:00\nCheck-in until 19:20\nBreak until 19:30\n"
        assert self.lengths("19:00-19:05 Welcome\nCheck-in until 19:20\nBreak until half past seven\n") == [5, 15, 10]
        assert self.lengths(text)[2] == 10

    def test_a_stage_ends_when_its_line_says_so_in_german_and_spanish(self) -> None:
        german = "19:00-19:05 Begrüßung\nBefindlichkeitsrunde bis 19:20 Uhr\nPause bis halb acht\n"
        spanish = "19:00-19:05 Bienvenida\nRonda de llegada hasta las 19:20\nDescanso hasta las 19:30\n"
        assert self.lengths(german) == self.lengths(spanish) == [5, 15, 10]

    def test_first_times_without_a_half_of_the_day_are_in_that_of_a_later_one(self) -> None:
        assert self.lengths("7:00 Welcome\n7:10 Check-in\n7:30 Sharing\n8:15 pm Close\n8:20 pm End\n") == [
            10,
            20,
            45,
            5,
        ]

    def test_the_whole_evening_before_a_colon_is_no_stage(self) -> None:
        outline = read_outline("We have an hour: 5 minutes welcome, 15 minutes check-in, 40 minutes sharing.")
        assert (outline.total, outline.contradictions) == (60 * MINUTE, ())
        assert len(outline.stages) == 3

    def test_the_evenings_own_time_makes_no_stages_of_titles_without_any(self) -> None:
        outline = read_outline("Support group, 90 minutes\n\nWelcome\nCheck-in\nSharing round\nClose\n")
        assert (outline.title, outline.total, len(outline.stages)) == ("Support group", 90 * MINUTE, 4)


class TestAsHandbooksTellIt:
    def kinds(self, text: str) -> list[str]:
        return [stage.kind for stage in read_outline(text).stages]

    def test_numbered_titles_are_the_stages_and_not_the_lines_under_them(self) -> None:
        text = """
An evening (60 minutes)

1. Welcome & Opening
Greet everyone warmly
Check-in question, if you like
"What brought you here?"
2. Sharing Circle
Open floor for whoever wants to speak
No cross-talk
3. Closing Circle
Go around with a check-out
"""
        assert self.kinds(text) == ["opening", "sharing-round", "close"]

    def test_titles_over_lists_are_the_stages_where_only_an_item_here_and_there_has_a_time(self) -> None:
        text = """
Coming together

  • We start at 6:30 p.m. on Wednesdays
  • We welcome everyone

Small groups

  • Each person shares for up to 5 minutes

Discussion

  • Somebody reads the questions

Closing

  • We thank everyone
"""
        assert self.kinds(text) == ["opening", "groups", "open", "close"]

    def test_a_sentence_that_is_no_more_than_a_name_is_a_stage(self) -> None:
        text = "Check-in, a poem. In pairs, tell your story (40 minutes). Large group: how was it? Check-out: one word."
        assert self.kinds(text) == ["check-in", "groups", "open", "check-out"]

    def test_of_two_lengths_the_longer_is_the_stages(self) -> None:
        stage = read_outline("1. Four-five minute stories (50 min)\n2. Break (10 min)\n").stages[0]
        assert (stage.kind, stage.length) == ("sharing-round", 50 * MINUTE)


class TestQuestionsWithoutTheirMark:
    @pytest.mark.parametrize(
        "text",
        [
            "Check-in: what do you bring with you (10 min)",
            "- Begrüßung (5 Minuten)\n- Runde: was hat dich heute bewegt (10 Minuten)",
            "- Bienvenida (5 minutos)\n- Ronda: qué te llevas hoy (10 minutos)",
        ],
    )
    def test_are_asked(self, text: str) -> None:
        assert read_outline(text).stages[-1].prompt

    def test_what_only_begins_like_one_is_a_note(self) -> None:
        stage = read_outline("Check-in (10 min)\nWhat you need: paper and pens.\nClose (5 min)").stages[0]
        assert stage.prompt == ""


class TestInAnotherLanguage:
    @pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
    def test_an_english_outline_is_read_in_english(self, case: Case) -> None:
        assert read_outline(case.text, case.suffix).language == "en"

    @pytest.mark.parametrize("case", GERMAN, ids=lambda case: case.name)
    def test_a_german_outline_is_read_in_german_whatever_circlekeeper_speaks(self, case: Case) -> None:
        assert read_outline(case.text, case.suffix).language == "de"

    def test_those_who_come_and_how_many_are_read(self) -> None:
        outline = read_outline(
            "Teilnehmende: Ana, Bo und Chloé\nFür 6 bis 10 Personen\n\n- Runde (10 Min.)\n- Ende (5 Min.)\n"
        )
        assert (outline.people, outline.group) == (("Ana", "Bo", "Chloé"), (6, 10))

    def test_when_it_begins_is_no_stage(self) -> None:
        outline = read_outline(
            "Kreisabend\nBeginn: 19:30 Uhr\n\n- Begrüßung (5 Min.)\n- Runde (30 Min.)\n- Ende (5 Min.)\n"
        )
        assert (outline.title, outline.starts, len(outline.stages)) == ("Kreisabend", "19:30", 3)

    @pytest.mark.parametrize("case", SPANISH, ids=lambda case: case.name)
    def test_a_spanish_outline_is_read_in_spanish_whatever_circlekeeper_speaks(self, case: Case) -> None:
        assert read_outline(case.text, case.suffix).language == "es"

    def test_an_hour_alone_is_a_clock_time_by_the_words_before_it_or_behind_it(self) -> None:
        outline = read_outline(
            "7 de la tarde bienvenida\nA las 7:10 ronda de llegada\nA las 8 descanso\nA las 8 y cuarto despedida\n"
        )
        assert outline.starts == "19:00"
        assert [stage.length for stage in outline.stages] == [10 * MINUTE, 50 * MINUTE, 15 * MINUTE, None]
        english = read_outline("7 in the evening: welcome\n7:10 check-in\n8 in the evening: close\n")
        assert (english.starts, english.stages[1].length) == ("19:00", 50 * MINUTE)

    def test_few_hours_with_an_h_are_a_length_and_more_are_a_clock_time(self) -> None:
        text = "# Círculo de palabra (1 h 30)\n\n- Ronda de llegada (1 h)\n- Descanso (20 min)\n- Cierre (10 min)\n"
        assert (read_outline(text).total, read_outline(text).starts) == (90 * MINUTE, "")
        assert read_outline("19 h Bienvenida\n20 h Cierre\n").starts == "19:00"

    def test_a_word_that_only_begins_as_a_number_hides_no_length(self) -> None:
        [stage, *_] = read_outline("- Lectura de los acuerdos, unos 5 minutos\n- Cierre, 5 minutos\n").stages
        assert (stage.title, stage.length) == ("Lectura de los acuerdos", 5 * MINUTE)

    def test_what_stands_before_a_dash_says_nothing_of_the_time_behind_it(self) -> None:
        [stage, *_] = read_outline("1.- Saludo de cada persona - 20 min\n2.- Cierre - 5 min\n").stages
        assert (stage.title, stage.length, stage.turn) == ("Saludo de cada persona", 20 * MINUTE, None)

    def test_those_who_come_to_a_spanish_circle_and_what_they_agreed_on_are_read(self) -> None:
        outline = read_outline(
            "Participantes: Ana, Íñigo y Chloé\nDe 6 a 10 personas\n\nNuestros acuerdos:\n- Sin consejos.\n\n"
            "Programa:\n- Ronda (10 min)\n- Cierre (5 min)\n"
        )
        assert (outline.people, outline.group) == (("Ana", "Íñigo", "Chloé"), (6, 10))
        assert outline.agreements == ("Sin consejos.",)

    def test_a_question_keeps_both_its_marks_and_a_title_neither(self) -> None:
        [stage, *_] = read_outline("- ¿Por dónde seguimos? (20 min)\n- Cierre (5 min)\n").stages
        assert (stage.title, stage.prompt) == ("Por dónde seguimos", "¿Por dónde seguimos?")

    def test_a_sentence_ends_before_a_question_in_spanish(self) -> None:
        [stage, *_] = read_outline("- Ronda (20 min): La pieza empieza aquí. ¿Qué traes?\n- Cierre (5 min)\n").stages
        assert stage.prompt == "¿Qué traes?"

    def test_a_word_made_of_others_is_known_by_its_end(self) -> None:
        outline = read_outline(
            "- Rosenrunde (20 Min.)\n- Waffelpause (10 Min.)\n- Nachtgespräch (30 Min.)\n- Ende (5 Min.)\n"
        )
        assert [stage.kind for stage in outline.stages[:2]] == ["round", "break"]

    def test_a_shortened_word_ends_no_sentence(self) -> None:
        [stage, *_] = read_outline(
            "- Kerze z. B. am Fenster anzünden, 10 Min.\n- Runde, 20 Min.\n- Ende, 5 Min.\n"
        ).stages
        assert stage.title == "Kerze z. B. am Fenster anzünden"

    def test_what_stands_behind_a_shortened_unit_begins_without_its_dot(self) -> None:
        said = "Runde: 10 Min., eine Karte ziehen\nPause: 10 Min.\nAbschluss: 5 Min.\n"
        assert titles(said) == ["Runde, eine Karte ziehen", "Pause", "Abschluss"]

    def test_capitals_become_a_title_whose_nouns_keep_theirs(self) -> None:
        assert titles("KOLLEGIALE FALLBERATUNG (45 Min)\nDANK UND ABSCHIED (5 Min)\n") == [
            "Kollegiale Fallberatung",
            "Dank und Abschied",
        ]

    def test_the_words_before_each_ones_time_are_no_part_of_a_title(self) -> None:
        assert titles("- Runde, pro Person 2 Min. (20 Min.)\n- Ende (5 Min.)\n") == ["Runde", "Ende"]


class TestTitles:
    def test_a_title_loses_its_number_its_time_and_its_marks(self) -> None:
        assert titles("1. **Opening** — 5 min\n2. Check-in: 10 min\n3. *Close* (5 min)\n") == [
            "Opening",
            "Check-in",
            "Close",
        ]


def test_a_text_without_a_stage_gives_none() -> None:
    assert read_outline("Hello there.\nNothing to see.\n").stages == ()
    assert read_outline("").stages == ()


class TestAsAMailTellsIt:
    def read(self, text: str) -> list[tuple[str, int]]:
        return [(stage.kind, (stage.length or 0) // MINUTE) for stage in read_outline(text).stages]

    def test_a_part_of_the_evening_that_a_stage_fills_is_its_length(self) -> None:
        text = (
            "The first quarter of an hour is for tea. "
            "Then we share for an hour. The last ten minutes are for a check-out."
        )
        assert self.read(text) == [("break", 15), ("sharing-round", 60), ("check-out", 10)]

    def test_the_last_minutes_that_no_stage_fills_are_no_length(self) -> None:
        text = "- Check-in (10 min)\n- Sharing (40 min)\n  - ring softly in the last 5 minutes\n- Close (5 min)\n"
        assert self.read(text) == [("check-in", 10), ("sharing-round", 40), ("close", 5)]

    def test_how_long_the_last_stage_takes_may_stand_in_a_sentence_of_its_own(self) -> None:
        text = "We start with a check-in. That takes twenty minutes. Then comes the sharing round, forty minutes."
        assert self.read(text) == [("check-in", 20), ("sharing-round", 40)]

    def test_a_stage_told_before_is_not_told_again_with_its_length(self) -> None:
        text = "We start with a check-in. Then comes a break, ten minutes. The check-in takes twenty minutes."
        assert self.read(text) == [("check-in", 20), ("break", 10)]

    def test_what_comes_before_that_stands_before_it(self) -> None:
        text = (
            "We begin with a minute of silence. Before that I welcome everyone, 5 minutes. Then a check-in, 15 minutes."
        )
        assert self.read(text) == [("opening", 5), ("silence", 1), ("check-in", 15)]

    def test_a_stage_that_is_only_mentioned_is_none(self) -> None:
        text = (
            "First the sharing round, 30 minutes. "
            "After the sharing round we sit in silence for 5 minutes. Close, 2 minutes."
        )
        assert self.read(text) == [("sharing-round", 30), ("silence", 5), ("close", 2)]

    def test_a_break_may_stand_in_the_sentence_of_what_follows_it(self) -> None:
        text = (
            "We start with a check-in, 20 minutes. "
            "After ten minutes' break we share in pairs, 15 minutes. Close, 5 minutes."
        )
        assert self.read(text) == [("check-in", 20), ("break", 10), ("groups", 15), ("close", 5)]

    def test_an_opening_told_in_two_sentences_is_one(self) -> None:
        text = (
            "We kick off at 6pm. I'll do the intro, 5 minutes. Then a check-in, 20 minutes. Then a break, 10 minutes."
        )
        assert self.read(text) == [("opening", 5), ("check-in", 20), ("break", 10)]

    def test_stages_side_by_side_in_one_line_each_have_their_clock_time(self) -> None:
        text = "19:00 welcome, 19:05 check-in, 19:25 sharing, 20:00 close, 20:05 end\n"
        assert self.read(text) == [("opening", 5), ("check-in", 20), ("sharing-round", 35), ("close", 5)]

    def test_when_everyone_is_out_again_is_the_evenings_end_and_no_stage(self) -> None:
        text = "We start at 7 and must be out by 8.30. I read the welcome, 5 minutes. Then a check-in, 85 minutes."
        assert self.read(text) == [("opening", 5), ("check-in", 85)]
        assert (read_outline(text).starts, read_outline(text).total) == ("19:00", 90 * MINUTE)

    def test_what_to_do_in_a_hard_moment_is_no_note_of_the_stage_before_it(self) -> None:
        text = "First pairs, 15 minutes. If someone breaks down, sit with them. Then a check-out, ten minutes."
        outline = read_outline(text)
        assert outline.in_need == "If someone breaks down, sit with them."
        assert [stage.note for stage in outline.stages] == ["", ""]


class TestWhatIsGuessedInAMail:
    def guessed(self, text: str) -> list[tuple[str, ...]]:
        return [stage.guessed for stage in read_outline(text).stages]

    def test_a_kind_that_a_sentence_without_a_time_only_mentions_is_guessed(self) -> None:
        text = "We start with a check-in, ten minutes. Then the others ask questions. We close with a poem, 5 minutes."
        assert self.guessed(text) == [(), ("kind",), ()]

    def test_a_title_that_is_cut_out_of_a_sentence_is_guessed(self) -> None:
        text = "We start with a check-in, ten minutes. Then the box goes about, 20 minutes. We close, 5 minutes."
        assert self.guessed(text) == [(), ("kind", "title"), ()]


ONE_PARAGRAPH = " ".join(JO.split("\n"))
FORMS = {
    "as it came": JO,
    "wrapped": textwrap.fill(ONE_PARAGRAPH, 66),
    "one paragraph": ONE_PARAGRAPH,
    "a sentence a line": ONE_PARAGRAPH.replace(". ", ".\n"),
    "a short sentence a line": (
        JO.replace("Thursdays, it's", "Thursdays.\nIt's").replace(", we start", ".\nWe start").replace(
            "silence and read", "silence.\nI read"
        )
    ),
    "without full stops": JO.replace(".\n", "\n"),
    "blank lines between": JO.replace("\n", "\n\n"),
    "bullets": "\n".join(f"- {line}" for line in JO.split("\n")),
}  # fmt: skip


class TestAMailOfTwelveLines:
    @pytest.mark.parametrize("form", FORMS)
    def test_gives_the_same_evening_however_its_lines_are_broken(self, form: str) -> None:
        outline = read_outline(FORMS[form])
        assert (outline.total, outline.starts) == (105 * MINUTE, "18:30")
        assert [(s.kind, s.length and s.length // MINUTE, s.turn) for s in outline.stages] == [
            ("silence", 1, None),
            ("check-in", None, MINUTE),
            ("round", None, 4 * MINUTE),
            ("break", 10, None),
            ("challenges", 45, None),
            ("check-out", 5, None),
        ]
        _, arriving, week, tea, challenges, _ = outline.stages
        assert (arriving.response, week.title, week.response, tea.title) == (None, "The week", "experience", "Tea")
        assert challenges.times == 3
        assert [(step.title, step.voice, step.length // MINUTE) for step in challenges.phases] == [
            ("They tell it", "holder", 5),
            ("The others ask questions only", "others", 5),
            ("They say what they heard", "others", 5),
        ]
        assert any("pairs for five minutes" in one.source for one in outline.overlooked)


class TestAChallengeTold:
    def test_phases_with_their_own_minutes_keep_them(self) -> None:
        text = (
            "Then one of us brings a challenge, half an hour: first she tells it, ten minutes, "
            "then we ask, 15 minutes, then we say what we heard."
        )
        [_, stage] = read_outline(f"We start with a check-in, ten minutes. {text}").stages
        assert [step.length // MINUTE for step in stage.phases] == [10, 15, 5]

    def test_items_below_a_challenge_are_its_phases_where_each_one_has_its_time(self) -> None:
        items = "\n- they tell it, 5 min\n- questions only, 7 min\n- what they heard, 3 min\n"
        for text in (
            f"Check-in 10 min\nTwo or three people bring something (45 min, 15 min each){items}Close 5 min",
            f"- Check-in (10 min)\n- Challenges, 15 min each{items.replace('- ', '  - ')}- Close (5 min)",
        ):
            stages = read_outline(text).stages
            assert [stage.kind for stage in stages] == ["check-in", "challenges", "close"]
            assert [step.length // MINUTE for step in stages[1].phases] == [5, 7, 3]

    def test_what_stands_after_a_stage_is_not_that_stage_again(self) -> None:
        text = (
            "We start with tea, ten minutes. After tea we go into pairs, 20 minutes. We close with a word each, 5 min."
        )
        assert [stage.kind for stage in read_outline(text).stages] == ["break", "groups", "check-out"]


class TestWhatIsAsked:
    def asked(self, text: str) -> list[tuple[str, str]]:
        return [(stage.prompt, stage.say) for stage in read_outline(text).stages]

    def test_what_stands_behind_the_title_of_a_row_is_asked(self) -> None:
        rows = "| 20 | Round: what was heavy |\n| 9 | Sharing: no cross-talk |\n| 5 | Closing round … one sentence |\n"
        table = f"| Minutes | What |\n|--|--|\n{rows}"
        assert self.asked(table) == [("what was heavy", ""), ("", ""), ("one sentence", "")]


@pytest.mark.parametrize(
    ("head", "all_of_them"),
    [("| Min | What | Who |", "everyone"), ("| Min | Was | Wer |", "alle"), ("| Min | Qué | Quién |", "todos")],
)
def test_whom_everyone_leads_nobody_leads(head: str, all_of_them: str) -> None:
    outline = read_outline(f"{head}\n|--|--|--|\n| 5 | Check-in | Ana |\n| 20 | Check-in | {all_of_them} |\n")
    assert [stage.by for stage in outline.stages] == ["Ana", ""]


class TestMoreOfAMail:
    def test_a_text_without_capitals_has_sentences_too(self) -> None:
        text = (
            "hey, here is how it goes on mondays with us. we start with a hello and the rules, five minutes. then a "
            "check-in, 90 seconds each. then we split into threes for 20 minutes. at the end one word each, 3 minutes."
        )
        assert [stage.kind for stage in read_outline(text).stages] == ["opening", "check-in", "groups", "check-out"]

    def test_a_name_in_quotes_is_the_title_and_the_sentence_says_the_kind(self) -> None:
        text = (
            'First thing is "landing": we close our eyes for three minutes.\nThen comes "the weather", everybody gets '
            "a minute.\nWe close with a song, 5 minutes.\n"
        )
        landing, weather, _ = read_outline(text).stages
        assert (landing.title, landing.kind) == ("Landing", "silence")
        assert (weather.title, weather.kind, weather.turn) == ("The weather", "round", MINUTE)

    def test_a_time_put_to_a_stage_told_before_that_cannot_have_it_is_told(self) -> None:
        text = "We start with tea, ten minutes. Those who asked get twelve minutes each. We close, five minutes."
        outline = read_outline(text)
        assert [one.source for one in outline.overlooked] == ["Those who asked get twelve minutes each."]

    def test_a_stage_that_takes_half_an_hour_in_all_is_not_the_evening(self) -> None:
        text = "We start with tea, ten minutes. After tea there's talk, 30 minutes in all. We close, five minutes."
        assert (read_outline(text).total, len(read_outline(text).stages)) == (None, 3)


class TestPhasesInPlainLines:
    def test_lines_below_a_challenge_that_add_up_to_it_are_its_phases(self) -> None:
        text = "Check-in - 10 min\nCase round - 20 min\n  the story, 8 min\n  questions, 12 min\nClose - 5 min"
        stage = read_outline(text).stages[1]
        assert [(step.title, step.length // MINUTE) for step in stage.phases] == [("the story", 8), ("questions", 12)]
        assert (stage.note, read_outline(text).overlooked) == ("", ())

    def test_phases_with_strokes_between_make_a_challenge_that_is_guessed(self) -> None:
        text = "1. Check-in (10 min)\n2. One question (asks 5 / others 15 / thanks 5)\n3. Close (5 min)\n"
        stage = read_outline(text).stages[1]
        assert (stage.kind, stage.length, stage.guessed) == ("challenges", 25 * MINUTE, ("kind",))
        assert [(step.title, step.length // MINUTE) for step in stage.phases] == [
            ("asks", 5),
            ("others", 15),
            ("thanks", 5),
        ]


class TestAMailInAnotherLanguage:
    def test_a_german_mail_tells_when_it_begins_and_its_phases(self) -> None:
        outline = read_outline(
            "wir fangen um 18:30 an.\nZuerst ein Ankommen, eine Minute pro Person.\nDann Tee, zehn Minuten.\n"
            "Dann ein Fall, eine halbe Stunde: zuerst erzählt die Person, dann stellen die anderen Fragen, dann sagen "
            "sie, was sie gehört haben.\nZum Schluss sagt jede Person ein Wort, insgesamt fünf Minuten.\n"
        )
        assert (outline.starts, [stage.kind for stage in outline.stages]) == (
            "18:30",
            ["check-in", "break", "challenges", "check-out"],
        )
        assert [step.title for step in outline.stages[2].phases] == [
            "Erzählt die Person", "Stellen die anderen Fragen", "Sagen sie, was sie gehört haben",
        ]  # fmt: skip

    def test_two_rounds_in_which_each_has_a_time_stay_two(self) -> None:
        text = (
            "Primero una ronda de llegada, un minuto por persona.\nDespués hacemos lo que llamo «la semana»: cada "
            "persona tiene hasta cuatro minutos.\nAl final cada persona dice una palabra, cinco minutos en total.\n"
        )
        stages = read_outline(text).stages
        assert [(stage.title, stage.turn) for stage in stages[:2]] == [
            ("Ronda de llegada", MINUTE),
            ("La semana", 4 * MINUTE),
        ]


class TestClockTimesInWords:
    """A mail says "half past ten", and which half of the day it means by what it tells beside it."""

    @pytest.mark.parametrize(
        ("mail", "begins", "lasts"),
        [
            ("We meet on Saturday morning from ten to twelve. Welcome, 10 minutes. Close, 5 minutes.", "10:00", 120),
            ("A morning circle, from half past nine until noon. Welcome, 10 minutes. Close, 5 minutes.", "09:30", 150),
            ("On Tuesday evening from half past eight to ten. Welcome, 10 minutes. Close, 5 minutes.", "20:30", 90),
            ("The group runs from seven to nine. Welcome, 10 minutes. Close, 5 minutes.", "19:00", 120),
            ("Am Vormittag von zehn bis zwölf. Begrüßung, 10 Minuten. Abschluss, 5 Minuten.", "10:00", 120),
            ("Wir sind abends von halb neun bis zehn da. Begrüßung, 10 Minuten. Abschluss, 5 Minuten.", "20:30", 90),
            ("Por la mañana, de diez a doce. Bienvenida, 10 minutos. Cierre, 5 minutos.", "10:00", 120),
            ("Nos reunimos los martes, de siete a nueve. Bienvenida, 10 minutos. Cierre, 5 minutos.", "19:00", 120),
        ],
    )
    def test_the_evening_is_between_two_hours_in_words(self, mail: str, begins: str, lasts: int) -> None:
        outline = read_outline(mail)
        assert (outline.starts, outline.total) == (begins, lasts * MINUTE)

    @pytest.mark.parametrize("said", ["five to twelve", "5 to twelve", "11.55"])
    def test_a_stage_begins_when_a_mail_says_so_in_words(self, said: str) -> None:
        outline = read_outline(
            f"We meet from ten to twelve. At ten I say welcome. At half past ten we share. We close at {said}."
        )
        assert [stage.length for stage in outline.stages] == [30 * MINUTE, 85 * MINUTE, 5 * MINUTE]

    def test_people_and_minutes_are_no_hours(self) -> None:
        outline = read_outline(
            "We are from eight to ten people. We share for ten to twelve minutes. We close, 5 minutes."
        )
        assert (outline.starts, outline.stages[0].length) == ("", 12 * MINUTE)


class TestMinutesThatAMailLeavesOut:
    @pytest.mark.parametrize(
        "said",
        [
            "A break for 10.",
            "A break, ten minutes, and five for tea and cake.",
            "First the check-in, five minutes. Then a break, another ten.",
        ],
    )
    def test_a_round_number_that_says_what_it_is_for_is_minutes(self, said: str) -> None:
        stages = read_outline(f"I open, 5 minutes. {said} We close, 5 minutes.").stages
        assert 10 * MINUTE in [stage.length for stage in stages if stage.kind == "break"]


class TestWhatAMailSaysBesideItsStages:
    MAIL = """Hi Carmen,
can you lead us on Wednesday? Seven to half past eight, we'll be nine.
I'd welcome everybody and read the agreements, that takes five minutes.
Then a check-in, a minute and a half each.
After that Rosa needs us: she tells her story for eight minutes, we ask for seven.
To close we go round with one word each.
If somebody cries, wait.
"""

    def test_how_many_come_is_told_in_words(self) -> None:
        outline = read_outline(self.MAIL)
        assert (outline.starts, outline.total) == ("19:00", 90 * MINUTE)
        assert outline.stages[1].length == 9 * 90 * SECOND

    def test_who_tells_and_who_asks_behind_a_colon_is_a_challenge(self) -> None:
        stage = read_outline(self.MAIL).stages[2]
        assert (stage.kind, stage.length) == ("challenges", 15 * MINUTE)
        assert [(step.voice, step.length) for step in stage.phases] == [("holder", 8 * MINUTE), ("others", 7 * MINUTE)]

    def test_what_to_do_when_somebody_cries_is_for_a_hard_moment(self) -> None:
        assert read_outline(self.MAIL).in_need == "If somebody cries, wait."


class TestWhenTheEveningIs:
    @pytest.mark.parametrize(
        "mail",
        [
            "We start at seven and finish at nine. Welcome, 10 minutes. Close, 5 minutes.",
            "Wir beginnen um 19:00 und Schluss ist um 21:00. Begrüßung, 10 Minuten. Abschluss, 5 Minuten.",
            "Abrimos a las 19:00 y acabamos a las 21:00. Lo primero es la bienvenida, 10 minutos. Cierre, 5 minutos.",
        ],
    )
    def test_a_sentence_with_both_ends_of_the_evening_is_no_stage(self, mail: str) -> None:
        outline = read_outline(mail)
        assert (outline.starts, outline.total) == ("19:00", 120 * MINUTE)
        assert [stage.length for stage in outline.stages] == [10 * MINUTE, 5 * MINUTE]

    def test_a_stage_of_most_of_an_hour_in_the_middle_is_not_the_evening(self) -> None:
        mail = "At 6.10 we check in. The big sharing takes from 6.30 until 7.15. Then a close, five minutes."
        assert [stage.length for stage in read_outline(mail).stages] == [20 * MINUTE, 45 * MINUTE, 5 * MINUTE]


class TestTurnsThatNobodyCanTake:
    @pytest.mark.parametrize("said", ["1 sec each", "2 seconds per person"])
    def test_a_turn_in_which_nobody_says_a_word_is_left_out_and_told(self, said: str) -> None:
        outline = read_outline(f"- Check-in (10 min, {said})\n- Close (5 min)\n")
        assert outline.stages[0].turn is None
        assert [one.source for one in outline.overlooked] == [f"- Check-in (10 min, {said})"]


class TestPhasesOverSeveralSentences:
    MAIL = "I open, 5 minutes. Then two people bring a challenge, {each}. {phases} We close, 5 minutes."

    def challenge(self, each: str, phases: str) -> StageFound:
        [_, stage, last] = read_outline(self.MAIL.format(each=each, phases=phases)).stages
        assert last.kind == "close"
        return stage

    def test_a_challenge_has_what_the_sentences_behind_it_tell(self) -> None:
        stage = self.challenge(
            "twenty minutes each",
            "First they tell their story for five minutes. Then we ask, ten minutes. "
            "In the last five minutes they say what they take with them.",
        )
        assert (stage.kind, stage.length, stage.times) == ("challenges", 40 * MINUTE, 2)
        assert [(step.voice, step.length) for step in stage.phases] == [
            ("holder", 5 * MINUTE), ("others", 10 * MINUTE), ("holder", 5 * MINUTE)
        ]  # fmt: skip

    def test_what_is_longer_than_the_challenge_is_no_part_of_it(self) -> None:
        read = read_outline(self.MAIL.format(each="ten minutes each", phases="Then we share for forty minutes."))
        assert [stage.kind for stage in read.stages] == ["opening", "challenges", "sharing-round", "close"]

    def test_a_break_is_no_part_of_a_challenge(self) -> None:
        read = read_outline(
            self.MAIL.format(
                each="twenty minutes each", phases="First the story, five minutes. Then we have a break, five minutes."
            )
        )
        assert [stage.kind for stage in read.stages] == ["opening", "challenges", "break", "close"]


@pytest.mark.parametrize(
    "said",
    [
        "We'll be \u017feven people.",
        "Break for f\u0131ve.",
        "Sharing at half pa\u017ft \u017feven.",
        "Two or \u017feven people bring a challenge, ten minutes each.",
        "Break, a quarter of an h\u0130ur, \u017fixty minutes, half an hour, a m\u0131nute and a half.",
    ],
)
def test_a_letter_that_is_another_in_capitals_makes_no_number(said: str) -> None:
    assert len(read_outline(f"- Check-in (10 min)\n- {said}\n- Close (5 min)\n").stages) >= 2
    assert read_outline(f"We open with a song, ten minutes. {said} We close with a song, ten minutes.").stages


@pytest.mark.parametrize(
    "title",
    ["Hope circle", "**Hope circle**", "Love after loss", "It takes a village", "Here we are", "Don't panic"],
)
def test_a_title_may_begin_with_a_word_that_a_mail_says_too(title: str) -> None:
    outline = read_outline(f"{title}\n\n- Check-in (10 min)\n- Close (5 min)\n")
    assert (outline.title, outline.unused) == (title.strip("*"), ())


@pytest.mark.parametrize(
    ("title", "stages"),
    [
        ("Dein Kreis", "- Ankommen (10 min)\n- Abschluss (5 min)\n"),
        ("Espero y confío", "- Bienvenida (10 min)\n- Cierre (5 min)\n"),
    ],
)
def test_and_so_in_other_languages(title: str, stages: str) -> None:
    assert read_outline(f"{title}\n\n{stages}").title == title


@pytest.mark.parametrize("line", ["Hello everyone", "Thanks all", "Here we go:", "Please have a look"])
def test_a_greeting_is_no_title(line: str) -> None:
    assert read_outline(f"{line}\n\n- Check-in (10 min)\n- Close (5 min)\n").title == ""


@pytest.mark.parametrize("label", ["Agreements", "Group norms", "House rules"])
def test_what_was_agreed_on_is_no_title(label: str) -> None:
    outline = read_outline(f"{label}: we listen, we can pass\n\n- Check-in (10 min)\n- Close (5 min)\n")
    assert (outline.title, [one.line for one in outline.unused]) == ("", [1])


class TestTheEnd:
    STAGES = "20:00 Check-in\n20:45 Close\n"

    @pytest.mark.parametrize("below", ["21:00 End", "21:00 End\nTotal 60 min", "21:00 End\n21:15 Doors close"])
    def test_is_no_stage_whatever_stands_below_it(self, below: str) -> None:
        stages = read_outline(f"{self.STAGES}{below}\n").stages
        assert [(stage.title, stage.length) for stage in stages] == [
            ("Check-in", 45 * MINUTE),
            ("Close", 15 * MINUTE),
        ]

    def test_is_none_in_a_table_either(self) -> None:
        rows = "20:00,Check-in,Ana\n20:45,Close,Bo\n21:00,End,\n21:15,Doors close,\n"
        assert titles_and_end(f"Time,What,Who\n{rows}") == (["Check-in", "Close"], 60 * MINUTE)

    def test_a_sum_in_a_column_of_times_is_no_stage(self) -> None:
        table = "| Time | What | Who |\n|---|---|---|\n| 10 min | Check-in | Ana |\n| 30 min | Round | Bo |\n"
        assert titles_and_end(f"{table}| Total | 40 min | |\n") == (["Check-in", "Round"], 40 * MINUTE)


def titles_and_end(text: str) -> tuple[list[str], int | None]:
    outline = read_outline(text)
    return [stage.title for stage in outline.stages], outline.total


def test_a_sentence_is_quoted_as_it_stands_there() -> None:
    mail = "Welcome, five minutes. Then a check-in. That's ten minutes. Tea for 10. We close with a song, five minutes."
    told = [stage.source for stage in read_outline(mail).stages]
    assert told[1:3] == ["Then a check-in. That's ten minutes.", "Tea for 10."]


def test_what_stands_below_a_heading_with_a_dot_is_kept() -> None:
    said = "How did you arrive?\nBring the stone, it takes two minutes."
    text = f"### Check-in · 15 min\n{said}\n\n### Close · 5 min\nA song.\nA bow.\n"
    outline = read_outline(text)
    check_in = outline.stages[0]
    assert (check_in.prompt, check_in.note) == ("How did you arrive?", "Bring the stone, it takes two minutes.")
    assert [one.line for one in outline.overlooked] == [3]


def test_of_several_orders_the_longest_phrase_counts() -> None:
    text = "- Opening (5 min)\n- Sharing round, hands up, not popcorn (20 min)\n- Close (5 min)\n"
    assert read_outline(text).stages[1].order == "queue"


def test_a_spanish_title_of_one_word_is_known_without_its_accent() -> None:
    text = "- Bienvenida (5 min)\n- Circulo (20 min)\n- Cierre (5 min)\n"
    assert read_outline(text).stages[1] == read_outline(text.replace("Circulo", "Círculo")).stages[1]._replace(
        source="- Circulo (20 min)", title="Circulo"
    )

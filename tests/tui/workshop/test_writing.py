"""The workshop as a place to write: room, keys, whole stages, words explained and completed, an outline pasted, an
evening made to fit.
"""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Any

import pytest
from textual import events
from textual.pilot import Pilot

from circlekeeper.agenda import starting
from circlekeeper.agenda.outline.reading import read_outline
from circlekeeper.agenda.outline.writing import agenda_text
from circlekeeper.agenda.reading import read_text
from circlekeeper.tui.library.shelf import make
from circlekeeper.tui.workshop import explaining
from circlekeeper.tui.workshop.explaining import explained, offer
from circlekeeper.tui.workshop.notes import outline_notes
from circlekeeper.tui.workshop.stage_lines import block_at, blocks
from circlekeeper.units import SECOND
from circlekeeper.words import snippets
from tests.tui.reading import screen_text
from tests.tui.workshop.test_screen import AGENDA, Bench, file  # noqa: F401 - the file each of these begins with

LONG = (
    'title = "x"\nlength = "50m"\n\n[[stages]]\nkind = "check-in"\nlength = "16m"\nturn = "2m"\nflex = "elastic"\n\n'
    + ('[[stages]]\nkind = "open"\nlength = "40m"\n')
)
OUTLINE = "Dear all,\n- Welcome (5 min)\n- The blue box (20 min)\n- Close (5 min)\n"


def lines(text: str) -> list[str]:
    return text.split("\n")


class TestRoom:
    async def test_at_eighty_columns_the_text_has_at_least_46(self, file: Path) -> None:  # noqa: F811
        file.write_text(AGENDA + "# \n" * 150, encoding="utf-8")
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            assert bench.editor.wrap_width >= 46

    async def test_an_evening_of_an_earlier_text_is_dimmed_and_says_so(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(120, 36)) as pilot:
            await bench.still(pilot)
            bench.editor.replace_all(AGENDA.replace('"90m"', "90"))
            bench.screen.action_more()
            shown = await bench.still(pilot)
            assert "With 8 people, an earlier text" in shown
            assert "19:00  Check-in" in shown
            bench.editor.replace_all(AGENDA)
            assert "earlier" not in await bench.still(pilot)

    async def test_where_no_text_meant_an_evening_yet_none_is_called_earlier(self, file: Path) -> None:  # noqa: F811
        file.write_text("# nothing yet\n", encoding="utf-8")
        bench = Bench(file)
        async with bench.app.run_test(size=(120, 36)) as pilot:
            shown = await bench.still(pilot)
            assert "earlier" not in shown
            assert "people" not in shown
            bench.editor.replace_all(AGENDA)
            assert "With 8 people   -  +" in await bench.still(pilot)
            bench.editor.replace_all("")
            assert "With 8 people, an earlier text" in await bench.still(pilot)

    async def test_that_it_is_earlier_is_whole_in_a_narrow_column_too(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            bench.editor.replace_all(AGENDA.replace('"90m"', "90"))
            bench.screen.action_more()
            assert "an earlier text" in await bench.still(pilot)


class TestKeys:
    async def test_the_usual_keys_of_an_editor(self, file: Path) -> None:  # noqa: F811
        file.write_text(f'title = "{"long " * 40}"\n\n[[stages]]\nkind = "close"\n', encoding="utf-8")
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            await pilot.press("ctrl+end")
            assert bench.editor.cursor_location == (4, 0)
            await pilot.press("ctrl+home", "end")
            assert bench.editor.cursor_location == (0, len(bench.editor.document.get_line(0)))
            await pilot.press("home")
            assert bench.editor.cursor_location == (0, 0)
            await pilot.press("ctrl+a")
            assert bench.editor.selected_text == bench.editor.text

    async def test_a_question_mark_is_typed(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            await pilot.press("question_mark")
            assert bench.editor.text.startswith("?# Our circle")

    async def test_the_list_of_kinds_takes_letters(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            await pilot.press("ctrl+end", "f4", *"bre", "enter")
            await bench.still(pilot)
            assert bench.editor.text == f"{AGENDA}\n{snippets.stage('break')}"


class TestWholeStages:
    def test_a_stage_has_the_comments_above_it(self) -> None:
        text = lines(AGENDA)
        assert [(text[b.start], b.end - b.start) for b in blocks(text)] == [
            ("# How we arrive", 5), ("# The heart of it", 3), ("[[stages]]", 2),
        ]  # fmt: skip
        assert [block_at(text, row) for row in (0, 5, 9, 14, 17)] == [None, 0, 0, 1, 2]

    def test_brackets_in_a_text_of_several_lines_begin_no_stage(self) -> None:
        assert len(blocks(lines('[[stages]]\nnote = """\n[[stages]]\n"""\n[[stages]]\n'))) == 2

    async def test_a_stage_moves_with_its_comments_and_the_cursor(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            bench.editor.move_cursor((13, 0))
            await pilot.press("ctrl+up")
            plan = read_text(bench.editor.text, "x").plan
            assert plan is not None
            assert [stage.named for stage in plan.stages] == ["sharing-round", "check-in", "close"]
            assert bench.editor.text.index("# The heart of it") < bench.editor.text.index("# How we arrive")
            assert bench.editor.document.get_line(bench.editor.cursor_location[0]) == 'kind = "sharing-round"'
            await pilot.press("ctrl+down", "ctrl+down", "ctrl+down")
            plan = read_text(bench.editor.text, "x").plan
            assert plan is not None
            assert [stage.named for stage in plan.stages] == ["check-in", "close", "sharing-round"]
            await pilot.press("ctrl+z", "ctrl+z", "ctrl+z")
            assert bench.editor.text == AGENDA

    async def test_one_key_goes_from_stage_to_stage_and_round_again_and_another_back(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            first, second, third = (row + 1 for row, line in enumerate(lines(AGENDA)) if line == "[[stages]]")
            went = []
            for key in ("ctrl+g", "ctrl+pagedown", "alt+pagedown", "ctrl+g"):
                await pilot.press(key)
                went.append(bench.editor.cursor_location)
            assert went == [(first, 0), (second, 0), (third, 0), (first, 0)]
            await pilot.press("down", "ctrl+pageup")
            assert bench.editor.cursor_location == (first, 0)
            await pilot.press("alt+pageup", "ctrl+pageup")
            assert bench.editor.cursor_location == (second, 0)
            assert bench.editor.text == AGENDA

    async def test_where_there_is_no_stage_the_key_to_the_next_says_so(self, file: Path) -> None:  # noqa: F811
        file.write_text('title = "A circle"\n', encoding="utf-8")
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            await pilot.press("ctrl+g")
            assert "There's no stage yet. F4 adds one." in await bench.still(pilot)

    async def test_a_stage_is_copied_and_taken_out(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            bench.editor.move_cursor((7, 0))
            await pilot.press("ctrl+t")
            assert bench.editor.text.count('kind = "check-in"') == 2
            assert read_text(bench.editor.text, "x").plan is not None
            await pilot.press("ctrl+r")
            assert bench.editor.text == AGENDA
            await pilot.press("ctrl+end", "ctrl+r")
            assert "close" not in bench.editor.text
            await pilot.press("ctrl+home", "ctrl+r")
            assert "Put the cursor in a stage first." in await bench.still(pilot)


class TestWordsExplained:
    @pytest.mark.parametrize(
        ("row", "says"),
        [
            (1, "title: What the circle is called."),
            (7, "check-in: everyone in turn, briefly"),
            (8, "length: How long"),
            (9, "turn: Each person"),
        ],
    )
    def test_the_key_or_kind_under_the_cursor_is_explained_also_in_a_comment(self, row: int, says: str) -> None:
        assert explained(lines(AGENDA), row, 3).startswith(says)

    def test_no_source_is_needed_which_the_download_has_not(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def no_source(*_asked: object) -> str:
            raise OSError("could not get source code")

        monkeypatch.setattr(inspect, "getsource", no_source)
        explaining._sentences.cache_clear()
        assert explained(lines(AGENDA), 9, 3).startswith("turn: Each person")

    def test_a_text_of_several_lines_explains_nothing(self) -> None:
        assert explained(lines('note = """\ntitle = x\n"""'), 1, 0) == ""

    async def test_it_stands_under_the_text(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            bench.editor.move_cursor((3, 2))
            assert "group: The numbers of people" in await bench.still(pilot)


class TestCompleting:
    def test_keys_of_the_stages_kind_that_are_not_there_yet(self) -> None:
        text = lines('[[stages]]\nkind = "topics"\nle\n')
        assert offer(text, 2, 2) == ("le", ("length",), True)
        assert offer(lines('[[stages]]\nkind = "topics"\nlength = "5m"\nle\n'), 3, 2) is None
        found = offer(lines('[[stages]]\nkind = "topics"\nvo\n'), 2, 2)
        assert found is not None
        assert found.choices == ("votes",)

    def test_words_of_choice_and_kinds(self) -> None:
        assert offer(lines('[[stages]]\nkind = "check-'), 1, 14) == ("check-", ("check-in", "check-out"), False)
        assert offer(lines('[[stages]]\nkind = "round"\norder = "st'), 2, 11) == ("st", ("stack",), False)

    def test_a_word_without_a_quotation_mark_before_it_is_written_with_both(self) -> None:
        assert offer(lines('[[stages]]\nkind = "round"\nlaps = '), 2, 7) == ("", ('"until-all-pass"',), False)
        assert offer(lines('[[stages]]\nkind = "round"\nreturns = f'), 2, 11) == ("f", ("false",), False)

    def test_a_stage_is_offered_the_marks_of_the_evening(self) -> None:
        text = 'title = "x"\nmarks = [\n  "guest",\n  "new-here"]\n[[stages]]\nkind = "round"\nwho = "{}'
        assert offer(lines(text.format("g")), 6, 8) == ("g", ("guest",), False)
        assert offer(lines(text.format("not n")), 6, 12) == ("not n", ("not new-here",), False)
        assert offer(lines(text.format("in")), 6, 9) == ("in", ("inner",), False)

    def test_the_evening_is_offered_the_languages_there_are(self) -> None:
        assert offer(lines('language = "d'), 0, 13) == ("d", ("de",), False)

    @pytest.mark.parametrize(
        ("table", "key"),
        [
            ('kind = "round"', key)
            for key in ("after", "after_response", "laps", "prompts", "most", "start", "who", "at", "by")
        ]
        + [('kind = "groups"', key) for key in ("partners", "changes", "prompts")]
        + [("[[stages.phases]]", "turn"), ("", "marks"), ("", "language"), ("", "in_need")],
    )
    def test_every_key_of_a_form_is_offered_and_explained_where_it_belongs(self, table: str, key: str) -> None:
        text = (["[[stages]]", table] if table else []) + [key]
        found = offer(text, len(text) - 1, len(key))
        assert found is not None
        assert key in found.choices
        text[-1] += " = "
        assert explained(text, len(text) - 1, 0).startswith(f"{key}: ")

    async def test_the_only_one_is_written_and_of_several_one_is_chosen(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            bench.editor.move_cursor((8, 0))
            await pilot.press(*"hand", "ctrl+n")
            assert "Nothing else can go here." in await bench.still(pilot)
            await pilot.press(*["backspace"] * 4, *"dire", "ctrl+n", *'"l', "ctrl+n")
            assert bench.editor.document.get_line(8) == 'direction = "left"length = "15m"'
            await pilot.press("ctrl+home", "ctrl+n", *"ends", "enter")
            assert bench.editor.document.get_line(0) == "ends_at = # Our circle"


class TestPastingAnOutline:
    async def paste(self, bench: Bench, pilot: Pilot[Any], text: str) -> str:
        bench.editor.post_message(events.Paste(text))
        await pilot.pause()
        return await bench.still(pilot)

    async def test_in_a_blank_agenda_it_becomes_stages_and_says_what_to_look_at(self, file: Path) -> None:  # noqa: F811
        file.write_text(starting.blank("Tuesday"), encoding="utf-8")
        bench = Bench(file)
        async with bench.app.run_test(size=(120, 36)) as pilot:
            assert "Paste an outline here" in await bench.still(pilot)
            shown = await self.paste(bench, pilot, OUTLINE)
            assert read_text(bench.editor.text, "x").plan is not None
            assert 'title = "Tuesday"' in bench.editor.text
            assert "From the outline; delete each comment line" in " ".join(shown.split())
            assert "guessed: the kind" in shown
            assert "19:05  The blue box" in shown
            note = next(n for n in bench.screen._notes if n.says == "guessed: the kind")
            bench.screen._go_to(note)
            assert bench.editor.document.get_line(bench.editor.cursor_location[0]) == "# guessed: the kind"
            await pilot.press("ctrl+z")
            assert bench.editor.text == OUTLINE

    async def test_a_taller_text_of_fewer_lines_can_be_undone_and_done_again(self, file: Path) -> None:  # noqa: F811
        file.write_text(starting.blank("Tuesday"), encoding="utf-8")
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            await pilot.press("ctrl+end", "ctrl+a")
            tall = "# " + "one long line " * 100
            await self.paste(bench, pilot, tall)
            await pilot.press("ctrl+z", "ctrl+end", "ctrl+y")
            assert bench.editor.text == tall

    async def test_in_an_agenda_that_is_written_it_is_pasted_as_it_is(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(80, 24)) as pilot:
            await bench.still(pilot)
            await self.paste(bench, pilot, OUTLINE)
            assert bench.editor.text == OUTLINE + AGENDA

    async def test_a_note_that_was_looked_at_goes_with_its_comment(self, file: Path) -> None:  # noqa: F811
        file.write_text("", encoding="utf-8")
        bench = Bench(file)
        async with bench.app.run_test(size=(120, 36)) as pilot:
            await bench.still(pilot)
            await self.paste(bench, pilot, OUTLINE)
            bench.editor.replace_all(bench.editor.text.replace("# guessed: the kind\n", ""))
            assert "guessed" not in (await bench.still(pilot)).replace('says "guessed"', "")

    def test_what_does_not_add_up_goes_once_it_does(self) -> None:
        outline = "# Circle (60 min)\n- Check-in (15 min)\n- The box (40 min)\n- Close (10 min)\n"
        text = agenda_text(read_outline(outline), "evening.md")
        said = [note.says for note in outline_notes(read_text(text, "x"))]
        assert len(said) == 3
        mended = text.replace('"40m"', '"35m"')
        assert [note.says for note in outline_notes(read_text(mended, "x"))] == ["guessed: the kind"]
        assert all("take 1h 5m" in one or one.startswith(("To fit", "guessed")) for one in said)


class TestFittingTheEvening:
    async def test_lengths_are_proposed_and_written_only_when_taken(self, file: Path) -> None:  # noqa: F811
        file.write_text(LONG, encoding="utf-8")
        bench = Bench(file)
        async with bench.app.run_test(size=(100, 30)) as pilot:
            await bench.still(pilot)
            await pilot.press("ctrl+f")
            shown = await bench.still(pilot)
            assert "Check-in: 16m → 14m 30s" in shown
            assert bench.editor.text == LONG
            await pilot.press("enter")
            plan = read_text(bench.editor.text, "x").plan
            assert plan is not None
            assert sum(stage.length or 0 for stage in plan.stages) == plan.length
            assert all((stage.length or 0) % (30 * SECOND) == 0 for stage in plan.stages)
            assert read_text(bench.editor.text, "x", count=8).problems == ()
            await pilot.press("ctrl+z")
            assert bench.editor.text == LONG

    async def test_pairs_that_get_shorter_get_a_shorter_turn(self, file: Path) -> None:  # noqa: F811
        pairs = '[[stages]]\nkind = "groups"\nlength = "16m"\nturn = "8m"\n'
        file.write_text(f'title = "x"\nlength = "20m"\n\n{pairs}\n[[stages]]\nkind = "check-out"\nlength = "10m"\n')
        bench = Bench(file)
        async with bench.app.run_test(size=(100, 30)) as pilot:
            await bench.still(pilot)
            await pilot.press("ctrl+f", "enter")
            assert 'turn = "5m"' in bench.editor.text
            assert read_text(bench.editor.text, "x", count=8).problems == ()

    async def test_an_evening_that_fits_says_so(self, file: Path) -> None:  # noqa: F811
        bench = Bench(file)
        async with bench.app.run_test(size=(100, 30)) as pilot:
            await bench.still(pilot)
            await pilot.press("ctrl+f")
            assert "It fits: nothing needs to be shorter." in await bench.still(pilot)

    async def test_a_stage_that_has_no_length_of_its_own_gets_one_behind_its_kind(self, file: Path) -> None:  # noqa: F811
        lead = '[[stages]]\nkind = "lead"\nlength = "15m"\n'
        file.write_text(f'title = "x"\nlength = "20m"\n[[stages]]\nkind = "break" # tea\n{lead}', encoding="utf-8")
        bench = Bench(file)
        async with bench.app.run_test(size=(100, 30)) as pilot:
            await bench.still(pilot)
            await pilot.press("ctrl+f", "enter")
            assert bench.editor.text.startswith(
                'title = "x"\nlength = "20m"\n[[stages]]\nkind = "break" # tea\nlength = "5m"\n[[stages]]\n'
            )

    @pytest.mark.parametrize(
        ("written", "said"),
        [
            (
                'length = "50m"\n[[stages]]\nkind = "opening"\nlength = "60m"\nflex = "firm"\n',
                "No stage can give time.",
            ),
            (
                'length = "30m"\n[[stages]]\nkind = "opening"\nlength = "40m"\nmin = "35m"\nflex = "elastic"\n',
                "That still leaves 5m too much",
            ),
            ("length = 50\n", "Fix the problems first, then fit the evening."),
        ],
    )
    async def test_where_nothing_or_not_enough_can_be_given_or_it_is_no_evening_that_is_said(
        self,
        file: Path,  # noqa: F811
        written: str,
        said: str,
    ) -> None:
        file.write_text(f'title = "x"\n{written}', encoding="utf-8")
        bench = Bench(file)
        async with bench.app.run_test(size=(100, 30)) as pilot:
            await bench.still(pilot)
            await pilot.press("ctrl+f")
            await pilot.pause()
            assert said in screen_text(bench.app)


class TestANewAgenda:
    def test_is_ten_lines_that_are_right(self) -> None:
        text = starting.blank('Our "own" circle')
        assert len([line for line in text.splitlines() if line]) == 9
        assert read_text(text, "x").problems == ()

    def test_of_the_library_is_blank_and_a_copy_is_a_copy(self) -> None:
        path = make("Tuesday", None)
        assert isinstance(path, Path)
        assert starting.is_blank(path.read_text(encoding="utf-8"))
